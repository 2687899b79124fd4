// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/gold.h"

#include <algorithm>
#include <optional>

#include "overstap/graph/try.h"
#include "tools/import/table_rows.h"

namespace overstap::quality {
namespace {

using intake::CsvFile;
using Mapping = std::vector<std::pair<OccupationId, std::string>>;

std::optional<std::uint32_t> index_of(const std::vector<std::string>& codes,
                                      std::string_view code) {
  const auto found = std::ranges::lower_bound(codes, code);
  if (found == codes.end() || *found != code) return std::nullopt;
  return static_cast<std::uint32_t>(found - codes.begin());
}

template <class T>
void sort_unique(std::vector<T>& values) {
  std::ranges::sort(values);
  values.erase(std::ranges::unique(values).begin(), values.end());
}

/// Calls `each` with the cells of the named columns of every well-formed row.
template <class Each>
Result<void> read_rows(const std::string& path, const std::vector<std::string>& names,
                       char separator, Each each) {
  OVERSTAP_TRY_ASSIGN(CsvFile file, CsvFile::open(path, {separator, names}));
  std::vector<std::size_t> columns;
  for (const std::string& name : names) {
    OVERSTAP_TRY_ASSIGN(const std::size_t column, file.reader().column(name));
    columns.push_back(column);
  }
  std::vector<std::string_view> cells(names.size());
  while (file.reader().next()) {
    if (file.reader().fault() != CsvFault::none) {
      return std::unexpected(Error{ErrorCode::syntax, std::string{to_string(file.reader().fault())},
                                   file.reader().at()});
    }
    for (std::size_t i = 0; i < columns.size(); ++i) cells[i] = file.reader().cell(columns[i]);
    if (auto read = each(cells, file.reader()); !read) return read;
  }
  return {};
}

Result<MoveType> parse_move_type(std::string_view text, const CsvReader& reader) {
  if (text == "near") return MoveType::near;
  if (text == "step-up") return MoveType::step_up;
  return std::unexpected(Error{ErrorCode::schema,
                               "a type of move is near or step-up, not: " + std::string{text},
                               reader.at("type")});
}

}  // namespace

std::string_view to_string(Selection selection) {
  switch (selection) {
    case Selection::all:
      return "all";
    case Selection::near:
      return "near";
    case Selection::step_up:
      return "step-up";
  }
  return "";
}

bool selects(Selection selection, MoveType type) {
  return selection == Selection::all || (selection == Selection::near && type == MoveType::near) ||
         (selection == Selection::step_up && type == MoveType::step_up);
}

Gold make_gold(std::string name, std::size_t occupations, const Mapping& mapping,
               const std::vector<NamedMove>& moves) {
  Gold gold;
  gold.name = std::move(name);
  gold.selections = {Selection::all};
  for (const auto& [occupation, code] : mapping) gold.codes.push_back(code);
  sort_unique(gold.codes);
  gold.codes_of.resize(occupations);
  gold.occupations_of.resize(gold.codes.size());
  gold.moves.resize(gold.codes.size());
  for (const auto& [occupation, code] : mapping) {
    gold.codes_of[occupation.index()].push_back(*index_of(gold.codes, code));
  }
  for (std::uint32_t o = 0; o < occupations; ++o) {
    sort_unique(gold.codes_of[o]);
    for (const std::uint32_t code : gold.codes_of[o]) gold.occupations_of[code].push_back(o);
  }
  bool typed = false;
  for (const NamedMove& move : moves) {
    ++gold.rows;
    const auto from = index_of(gold.codes, move.from);
    const auto to = index_of(gold.codes, move.to);
    if (!from || !to) continue;
    ++gold.rows_kept;
    gold.moves[*from].push_back({*to, move.type});
    typed = typed || move.type != MoveType::untyped;
  }
  if (typed) gold.selections.insert(gold.selections.end(), {Selection::near, Selection::step_up});
  return gold;
}

Result<Gold> read_rome_moves(const std::string& data, const Taxonomy& taxonomy) {
  const std::string folder = data + "/rome-moves/";
  Mapping mapping;
  OVERSTAP_TRY(read_rows(folder + "esco_to_rome.csv", {"occupationUri", "romeCode"}, ',',
                         [&](const auto& cells, const CsvReader&) -> Result<void> {
                           if (const auto found = taxonomy.find_occupation(cells[0])) {
                             mapping.emplace_back(*found, cells[1]);
                           }
                           return {};
                         }));
  std::vector<NamedMove> moves;
  OVERSTAP_TRY(read_rows(folder + "moves.csv", {"from", "to", "type"}, ',',
                         [&](const auto& cells, const CsvReader& reader) -> Result<void> {
                           OVERSTAP_TRY_ASSIGN(const MoveType type,
                                               parse_move_type(cells[2], reader));
                           moves.push_back({std::string{cells[0]}, std::string{cells[1]}, type});
                           return {};
                         }));
  return make_gold("rome-moves", taxonomy.occupation_count(), mapping, moves);
}

Result<Gold> read_career_changers(const std::string& data, const Taxonomy& taxonomy,
                                  const std::vector<std::string>& matches) {
  Mapping mapping;
  OVERSTAP_TRY(read_rows(data + "/crosswalks/crosswalk_esco_onet.csv",
                         {"O*NET Id", "ESCO or ISCO URI", "Type of Match"}, ',',
                         [&](const auto& cells, const CsvReader&) -> Result<void> {
                           if (std::ranges::find(matches, cells[2]) == matches.end()) return {};
                           if (const auto found = taxonomy.find_occupation(cells[1])) {
                             mapping.emplace_back(*found, cells[0]);
                           }
                           return {};
                         }));
  std::vector<NamedMove> moves;
  OVERSTAP_TRY(read_rows(data + "/onet-career-changers/career_changers_matrix.tsv",
                         {"O*NET-SOC Code", "Related O*NET-SOC Code"}, '\t',
                         [&](const auto& cells, const CsvReader&) -> Result<void> {
                           moves.push_back(
                               {std::string{cells[0]}, std::string{cells[1]}, MoveType::untyped});
                           return {};
                         }));
  return make_gold("onet-career-changers", taxonomy.occupation_count(), mapping, moves);
}

std::vector<Case> cases_of(const Gold& gold, Selection selection) {
  std::vector<Case> cases;
  for (std::uint32_t code = 0; code < gold.codes.size(); ++code) {
    for (const std::uint32_t occupation : gold.occupations_of[code]) {
      const std::vector<std::uint32_t>& own = gold.codes_of[occupation];
      Case question{code, occupation, {}};
      for (const Move& move : gold.moves[code]) {
        if (selects(selection, move.type) && !std::ranges::binary_search(own, move.to)) {
          question.relevant.push_back(move.to);
        }
      }
      sort_unique(question.relevant);
      if (!question.relevant.empty()) cases.push_back(std::move(question));
    }
  }
  return cases;
}

}  // namespace overstap::quality
