// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/graph_export.h"

#include <algorithm>
#include <boost/graph/graphml.hpp>
#include <boost/graph/graphviz.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <limits>
#include <locale>
#include <map>
#include <sstream>
#include <utility>
#include <vector>

#include "overstap/graph/bgl.h"
#include "overstap/graph/career.h"

namespace overstap::cli {
namespace {

constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();

using Pair = std::pair<OccupationId, OccupationId>;

std::string newest_date(const Snapshot& market, const Statement& statement) {
  Date newest{};
  for (const Provenance& source : statement.sources) {
    const Date date =
        source.as_of != Date{} ? source.as_of : market.sources()[source.source.index()].date;
    newest = std::max(newest, date);
  }
  return newest == Date{} ? std::string{} : newest.to_string();
}

/// `T1 2019-03;T4 2017` for each pair that statements name.
std::map<Pair, std::string> named_pairs(const Snapshot& market) {
  std::map<Pair, std::string> named;
  for (const Statement& statement : market.statements()) {
    if (statement.kind != StatementKind::edge) continue;
    const std::string date = newest_date(market, statement);
    const std::string words = statement.id + (date.empty() ? "" : " " + date);
    const auto add = [&](OccupationId from, OccupationId to) {
      if (from == to) return;
      std::string& text = named[{from, to}];
      if (!text.empty()) text += ';';
      text += words;
    };
    for (const OccupationId from : statement.from) {
      for (const OccupationId to : statement.to) {
        add(from, to);
        if (statement.both_ways) add(to, from);
      }
    }
  }
  return named;
}

/// What is exported, in terms of the market.
class Selection {
 public:
  Selection(const Snapshot& market, const GraphExportOptions& options)
      : market_{market},
        options_{options},
        named_{named_pairs(market)},
        scorer_{market.taxonomy(), market.closeness(), market.weights()},
        steps_away_(market.taxonomy().occupation_count(), options.from ? kNowhere : 0) {
    if (options.from) walk(*options.from);
  }

  std::vector<OccupationId> nodes() const {
    std::vector<OccupationId> nodes;
    for (std::uint32_t id = 0; id < steps_away_.size(); ++id) {
      if (steps_away_[id] != kNowhere) nodes.emplace_back(id);
    }
    return nodes;
  }
  bool goes_on(OccupationId from) const {
    return !options_.from || steps_away_[from.index()] < static_cast<std::uint32_t>(options_.depth);
  }
  /// The best edges, then the named pairs that are not among them; each with what the origin
  /// covers of its end.
  std::vector<TransitionEdge> edges(OccupationId from) {
    const auto row = market_.route_market().edges.row(from.index());
    const auto size = std::min(row.size(), static_cast<std::size_t>(options_.edges));
    std::vector<TransitionEdge> edges(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(size));
    for (auto pair = named_.lower_bound({from, OccupationId{0}});
         pair != named_.end() && pair->first.first == from; ++pair) {
      const OccupationId to = pair->first.second;
      if (std::ranges::find(edges, to, &TransitionEdge::to) != edges.end()) continue;
      edges.push_back({.to = to, .score = {}});
    }
    scorer_.score_all(skills_given_by(market_.taxonomy(), from, market_.weights()), scores_);
    for (TransitionEdge& edge : edges) edge.score = scores_[edge.to.index()];
    return edges;
  }
  std::string named(OccupationId from, OccupationId to) const {
    const auto found = named_.find({from, to});
    return found == named_.end() ? std::string{} : found->second;
  }

 private:
  void walk(OccupationId from) {
    std::vector<OccupationId> reached{from};
    steps_away_[from.index()] = 0;
    for (std::size_t i = 0; i < reached.size(); ++i) {
      const OccupationId here = reached[i];
      if (!goes_on(here)) continue;
      for (const TransitionEdge& edge : edges(here)) {
        if (steps_away_[edge.to.index()] != kNowhere) continue;
        steps_away_[edge.to.index()] = steps_away_[here.index()] + 1;
        reached.push_back(edge.to);
      }
    }
  }

  const Snapshot& market_;
  const GraphExportOptions& options_;
  std::map<Pair, std::string> named_;
  TransitionScorer scorer_;
  std::vector<Score> scores_;
  std::vector<std::uint32_t> steps_away_;  ///< per occupation; kNowhere = not selected
};

/// Boost writes a quotation mark so that Graphviz can read it, but not what stands before it.
std::string for_format(std::string text, GraphFormat format) {
  if (format == GraphFormat::graphml) return text;
  std::string escaped;
  for (const char c : text) {
    if (c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

class GraphText {
 public:
  GraphText(const Snapshot& market, const GraphExportOptions& options)
      : market_{market}, options_{options}, selection_{market, options} {
    collect();
    graph_ = boost_occupation_graph(edges_.view());
  }

  std::string write() {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    boost::dynamic_properties properties;
    add_node_properties(properties);
    add_edge_properties(properties);
    if (options_.format == GraphFormat::graphml) {
      boost::write_graphml(out, graph_, properties, true);
    } else {
      properties.property("node", boost::get(boost::vertex_index, graph_));
      boost::write_graphviz_dp(out, graph_, properties, std::string{"node"});
    }
    return std::move(out).str();
  }

 private:
  using Vertex = boost::graph_traits<BoostOccupationGraph>::vertex_descriptor;
  using Edge = boost::graph_traits<BoostOccupationGraph>::edge_descriptor;

  /// Nodes count from 0 in the file, whatever part of the market they are.
  void collect() {
    nodes_ = selection_.nodes();
    std::vector<std::uint32_t> number(market_.taxonomy().occupation_count(), kNowhere);
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) number[nodes_[i].index()] = i;
    for (const OccupationId from : nodes_) {
      std::vector<TransitionEdge> row;
      if (selection_.goes_on(from)) row = selection_.edges(from);
      const CareerState state =
          row.empty() ? CareerState{}
                      : state_from_occupation(market_.taxonomy(), from, market_.weights());
      for (TransitionEdge& edge : row) {
        kinds_.push_back(
            entry_gap(market_.taxonomy(), market_.entries(), market_.trainings(), state, edge.to)
                .kind);
        named_.push_back(selection_.named(from, edge.to));
        edge.to = OccupationId{number[edge.to.index()]};
      }
      edges_.append_row(row);
    }
  }

  template <class Key, class Value>
  void add(boost::dynamic_properties& properties, const char* name, Value value) {
    properties.property(name, boost::make_function_property_map<Key>(std::move(value)));
  }

  void add_node_properties(boost::dynamic_properties& properties) {
    const Taxonomy& taxonomy = market_.taxonomy();
    add<Vertex>(properties, "id", [&](Vertex v) {
      return for_format(std::string{taxonomy.identifier(nodes_[v])}, options_.format);
    });
    add<Vertex>(properties, "label", [&](Vertex v) {
      return for_format(std::string{taxonomy.label(nodes_[v], options_.language)}, options_.format);
    });
    add<Vertex>(properties, "isco", [&](Vertex v) { return int{taxonomy.record(nodes_[v]).isco}; });
    add<Vertex>(properties, "level", [&](Vertex v) {
      const auto level = taxonomy.level(nodes_[v]);
      return level ? std::string{to_string(level->min)} : std::string{};
    });
  }

  void add_edge_properties(boost::dynamic_properties& properties) {
    const auto number = boost::get(boost::edge_index, graph_);
    add<Edge>(properties, "earned", [&](Edge e) { return long{graph_[e].score.earned}; });
    add<Edge>(properties, "possible", [&](Edge e) { return long{graph_[e].score.possible}; });
    add<Edge>(properties, "named", [this, number](Edge e) {
      return for_format(named_[get(number, e)], options_.format);
    });
    add<Edge>(properties, "kind",
              [this, number](Edge e) { return std::string{to_string(kinds_[get(number, e)])}; });
  }

  const Snapshot& market_;
  const GraphExportOptions& options_;
  Selection selection_;
  std::vector<OccupationId> nodes_;
  CsrStorage<TransitionEdge> edges_;  ///< by numbers in the file
  std::vector<StepKind> kinds_;       ///< per edge
  std::vector<std::string> named_;    ///< per edge
  BoostOccupationGraph graph_;
};

}  // namespace

std::string export_graph(const Snapshot& market, const GraphExportOptions& options) {
  return GraphText{market, options}.write();
}

}  // namespace overstap::cli
