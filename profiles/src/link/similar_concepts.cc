// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/link/similar_concepts.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>

#include "overstap/profiles/text.h"
#include "profiles/src/link/title_words.h"

namespace overstap {
namespace {

constexpr std::size_t kMaxRun = 5;

/// The pieces of a sentence between punctuation and words that join, folded.
std::vector<std::string> clauses_of(std::string_view text) {
  constexpr std::string_view kBreaks = ".,;:()/\n\t|";
  constexpr auto kJoins = std::to_array<std::string_view>({"and", "en", "of", "or"});
  std::vector<std::string> clauses;
  const auto add = [&](std::string_view part) {
    std::string clause;
    const std::string key = fold_key(part);
    for (const std::string_view word : key_words(key)) {
      if (std::ranges::find(kJoins, word) != kJoins.end()) {
        if (!clause.empty()) clauses.push_back(std::move(clause));
        clause.clear();
        continue;
      }
      if (!clause.empty()) clause += ' ';
      clause += word;
    }
    if (!clause.empty()) clauses.push_back(std::move(clause));
  };
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(kBreaks), text.size());
    add(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return clauses;
}

/// Every run of one to five words of the clauses, each once.
std::vector<std::string> runs_of(std::string_view text) {
  std::vector<std::string> runs;
  for (const std::string& clause : clauses_of(text)) {
    const auto words = key_words(clause);
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
      std::string run;
      for (std::size_t i = begin; i < std::min(begin + kMaxRun, words.size()); ++i) {
        if (!run.empty()) run += ' ';
        runs.push_back(run += words[i]);
      }
    }
  }
  std::ranges::sort(runs);
  runs.erase(std::ranges::unique(runs).begin(), runs.end());
  return runs;
}

}  // namespace

SimilarConcepts::SimilarConcepts(const Taxonomy& taxonomy, ConceptKind kind,
                                 std::vector<std::uint32_t> labels, const LinkWeights& weights)
    : kind_{kind}, weights_{weights}, labels_{std::move(labels)} {
  const auto rows = taxonomy.label_keys();
  std::ranges::stable_sort(labels_, {}, [&](std::uint32_t label) { return rows[label].id; });
  std::vector<std::string_view> keys;
  std::vector<std::string> bags;
  for (const std::uint32_t label : labels_) {
    const std::string_view key = taxonomy.text(rows[label].key);
    keys.push_back(key);
    if (ids_.empty() || ids_.back() != rows[label].id) {
      ids_.push_back(rows[label].id);
      bags.emplace_back();
    } else {
      bags.back() += ' ';
    }
    bags.back() += key;
    concept_.push_back(static_cast<std::uint32_t>(ids_.size() - 1));
  }
  const std::vector<std::string_view> bag_views(bags.begin(), bags.end());
  label_words_ = std::make_unique<TermIndex>(keys, TermIndex::Terms::words);
  label_pieces_ = std::make_unique<TermIndex>(keys, TermIndex::Terms::pieces);
  if (kind_ == ConceptKind::skill || weights_.title.bag_words != 0) {
    bag_words_ = std::make_unique<TermIndex>(bag_views, TermIndex::Terms::words);
  }
  if (kind_ != ConceptKind::occupation) return;
  bag_pieces_ = std::make_unique<TermIndex>(bag_views, TermIndex::Terms::pieces);
  std::map<std::uint32_t, std::uint32_t> groups;
  for (std::uint32_t i = 0; i < ids_.size(); ++i) {
    const std::uint32_t isco = taxonomy.record(OccupationId{ids_[i]}).isco;
    // Without a code an occupation is a group of its own.
    const std::uint32_t key = isco != 0 ? isco : 10'000 + i;
    const auto [place, fresh] = groups.emplace(key, static_cast<std::uint32_t>(group_size_.size()));
    if (fresh) group_size_.push_back(0);
    group_.push_back(place->second);
    ++group_size_[place->second];
  }
}

void SimilarConcepts::ask_labels(const TermIndex& index, std::span<const WeightedText> question,
                                 std::vector<std::int32_t>& row,
                                 std::vector<std::int32_t>& label) const {
  label.resize(labels_.size());
  index.score(question, label);
  row.resize(ids_.size());
  for (std::size_t i = 0; i < labels_.size(); ++i) {
    row[concept_[i]] = std::max(row[concept_[i]], label[i]);
  }
}

void SimilarConcepts::ask_title(std::string_view text, const TitleWeights& weights,
                                Signals& signals) const {
  const TitleWords title = title_words(text);
  const std::array<WeightedText, 3> question = {WeightedText{title.main, 1000},
                                                WeightedText{title.aside, weights.aside},
                                                WeightedText{title.roles, weights.roles}};
  std::vector<std::int32_t> pieces;
  ask_labels(*label_words_, question, signals.rows[0], signals.label);
  ask_labels(*label_pieces_, question, signals.rows[1], pieces);
  std::ranges::transform(signals.label, pieces, signals.label.begin(), std::plus{});
  if (bag_words_) {
    signals.rows[2].resize(ids_.size());
    bag_words_->score(question, signals.rows[2]);
  }
  signals.rows[3].resize(ids_.size());
  bag_pieces_->score(question, signals.rows[3]);
}

void SimilarConcepts::ask_skill(std::string_view text, Signals& signals) const {
  const std::string key = fold_key(text);
  const std::array<WeightedText, 1> whole = {WeightedText{key, 1000}};
  std::vector<std::string> runs = runs_of(text);
  // A label-sized text is not taken apart: its words by themselves are not what is asked.
  if (key_words(key).size() <= kMaxRun) runs = {key};
  std::vector<std::int32_t> scores;
  std::vector<std::int32_t> nearest_run(labels_.size(), 0);
  const auto keep = [&] {
    for (std::size_t i = 0; i < scores.size(); ++i) {
      nearest_run[i] = std::max(nearest_run[i], scores[i]);
    }
  };
  ask_labels(*label_words_, whole, signals.rows[0], signals.label);
  ask_labels(*label_pieces_, whole, signals.rows[1], scores);
  std::ranges::transform(signals.label, scores, signals.label.begin(), std::plus{});
  for (const std::string& run : runs) {
    const std::array<WeightedText, 1> question = {WeightedText{run, 1000}};
    ask_labels(*label_words_, question, signals.rows[2], scores);
    keep();
    ask_labels(*label_pieces_, question, signals.rows[3], scores);
    keep();
  }
  for (auto* const row : {&signals.rows[2], &signals.rows[3]}) row->resize(ids_.size());
  std::ranges::transform(signals.label, nearest_run, signals.label.begin(), std::plus{});
  signals.rows[4].resize(ids_.size());
  bag_words_->score(whole, signals.rows[4]);
}

SimilarConcepts::Signals SimilarConcepts::signals(std::string_view text,
                                                  const LinkWeights& weights) const {
  Signals found;
  if (ids_.empty()) return found;
  if (kind_ == ConceptKind::occupation) {
    ask_title(text, weights.title, found);
  } else {
    ask_skill(text, found);
  }
  return found;
}

void SimilarConcepts::add_group_means(std::vector<std::int64_t>& sums,
                                      std::int64_t permille) const {
  std::vector<std::int64_t> groups(group_size_.size(), 0);
  for (std::size_t c = 0; c < ids_.size(); ++c) groups[group_[c]] += sums[c];
  for (std::size_t g = 0; g < groups.size(); ++g) {
    groups[g] = groups[g] / group_size_[g] * permille / 1000;
  }
  for (std::size_t c = 0; c < ids_.size(); ++c) sums[c] += groups[group_[c]];
}

std::vector<std::int32_t> SimilarConcepts::mix(const Signals& signals,
                                               const LinkWeights& weights) const {
  const TitleWeights& t = weights.title;
  const SkillWeights& s = weights.skill;
  const bool titles = kind_ == ConceptKind::occupation;
  const std::array<std::int64_t, kSignals> shares =
      titles ? std::array<std::int64_t, kSignals>{t.label_words, t.label_pieces, t.bag_words,
                                                  t.bag_pieces, 0}
             : std::array<std::int64_t, kSignals>{s.whole_words, s.whole_pieces, s.run_words,
                                                  s.run_pieces, s.bag_words};
  std::vector<std::int64_t> sums(ids_.size(), 0);
  std::int64_t total = 0;
  for (std::size_t r = 0; r < kSignals; ++r) {
    if (signals.rows[r].empty() || shares[r] == 0) continue;
    total += shares[r];
    for (std::size_t c = 0; c < sums.size(); ++c) sums[c] += shares[r] * signals.rows[r][c];
  }
  if (titles) {
    add_group_means(sums, t.group);
    total = total * (1000 + t.group) / 1000;
  }
  total = std::max<std::int64_t>(total, 1);
  std::vector<std::int32_t> scores(ids_.size());
  std::ranges::transform(sums, scores.begin(), [&](std::int64_t sum) {
    return static_cast<std::int32_t>(
        std::min<std::int64_t>(sum / total * kMaxScore / TermIndex::kOne, kMaxScore));
  });
  return scores;
}

std::vector<SimilarConcepts::Near> SimilarConcepts::nearest(std::string_view text,
                                                            std::int32_t floor) const {
  std::vector<Near> found;
  if (ids_.empty()) return found;
  const Signals signals = this->signals(text, weights_);
  const std::vector<std::int32_t> scores = mix(signals, weights_);
  std::vector<std::uint32_t> nearest_label(ids_.size(), 0);
  for (std::uint32_t i = 0; i < labels_.size(); ++i) {
    std::uint32_t& best = nearest_label[concept_[i]];
    const bool first = i == 0 || concept_[i] != concept_[i - 1];
    if (first || signals.label[i] > signals.label[best]) best = i;
  }
  for (std::size_t c = 0; c < ids_.size(); ++c) {
    if (scores[c] >= floor && scores[c] > 0) {
      found.push_back({ids_[c], scores[c], labels_[nearest_label[c]]});
    }
  }
  return found;
}

std::vector<std::uint32_t> findable_labels(const Taxonomy& taxonomy, ConceptKind kind,
                                           Language language) {
  const auto rows = taxonomy.label_keys();
  const std::size_t concepts =
      kind == ConceptKind::skill ? taxonomy.skill_count() : taxonomy.occupation_count();
  std::vector<bool> has_own(concepts, false);
  for (const LabelKey& row : rows) {
    if (row.concept_kind == kind && row.language == language) has_own[row.id] = true;
  }
  const auto is_heading = [&](std::uint32_t id) {
    return kind == ConceptKind::skill && taxonomy.record(SkillId{id}).kind == SkillKind::group;
  };
  std::vector<std::uint32_t> labels;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    const LabelKey& row = rows[i];
    if (row.concept_kind != kind || is_heading(row.id)) continue;
    if (row.language == language || !has_own[row.id]) labels.push_back(i);
  }
  return labels;
}

}  // namespace overstap
