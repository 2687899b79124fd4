// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>
#include <vector>

#include "profiles/src/extract/skills/skill_finds.h"

namespace overstap::extract {
namespace {

bool is_above(const Taxonomy& taxonomy, SkillId broad, SkillId narrow, int steps) {
  for (const SkillId above : taxonomy.broader(narrow)) {
    if (above == broad || (steps > 1 && is_above(taxonomy, broad, above, steps - 1))) return true;
  }
  return false;
}

}  // namespace

void FindChooser::choose(std::vector<SkillFind>& finds) {
  if (finds.size() < 2) return;
  rank(finds);
  keep_standing(finds);
  std::ranges::sort(finds, {}, [](const SkillFind& find) {
    return std::tuple{find.first, find.last, find.order};
  });
  if (text_.subject == TextSubject::cv) drop_explained(finds);
}

/// The best first.
void FindChooser::rank(std::vector<SkillFind>& finds) const {
  constexpr std::int32_t kMost = 1 << 20;  // more than any score
  for (SkillFind& find : finds) {
    const std::int32_t score = find.score + 60 * static_cast<std::int32_t>(find.tokens.size());
    const SkillLabel& label = lexicon_.label(find.label);
    find.order = label.order;
    const auto kind = static_cast<std::uint64_t>(label.kind);
    find.rank = static_cast<std::uint64_t>(kMost - score) << 40U | kind << 32U | find.first;
  }
  std::ranges::sort(finds, [&](const SkillFind& a, const SkillFind& b) {
    if (a.rank != b.rank) return a.rank < b.rank;
    return std::tuple{lexicon_.label(a.label).skill, a.order} <
           std::tuple{lexicon_.label(b.label).skill, b.order};
  });
}

/// Only what shares a word can stand in the way: the chosen finds of each token are lists.
void FindChooser::keep_standing(std::vector<SkillFind>& finds) {
  constexpr std::size_t kEnd = static_cast<std::size_t>(-1);
  std::uint32_t first = finds.front().tokens.front(), last = first;
  for (const SkillFind& find : finds) {
    first = std::min(first, find.tokens.front());
    last = std::max(last, find.tokens.back());
  }
  heads_.assign(last - first + 1, kEnd);
  links_.clear();
  const auto stands = [&](const SkillFind& find) {
    return !find.tokens.any_of([&](std::uint32_t token) {
      for (std::size_t at = heads_[token - first]; at != kEnd; at = links_[at].next) {
        if (!stands_beside(find, finds[links_[at].find])) return true;
      }
      return false;
    });
  };
  std::size_t kept = 0;
  for (std::size_t i = 0; i < finds.size(); ++i) {
    if (!stands(finds[i])) continue;
    finds[i].tokens.for_each([&](std::uint32_t token) {
      links_.push_back({kept, heads_[token - first]});
      heads_[token - first] = links_.size() - 1;
    });
    finds[kept++] = finds[i];
  }
  finds.resize(kept);
}

/// Whether `find`, which shares words with `chosen`, says something beside it.
bool FindChooser::stands_beside(const SkillFind& find, const SkillFind& chosen) const {
  const SkillId a = lexicon_.label(find.label).skill, b = lexicon_.label(chosen.label).skill;
  if (a == b) return false;
  const std::size_t shared = find.tokens.shared_with(chosen.tokens);
  if (shared * 2 > find.tokens.size() || shared * 2 > chosen.tokens.size()) return false;
  constexpr int kSteps = 4;
  return !is_above(taxonomy_, a, b, kSteps) && !is_above(taxonomy_, b, a, kSteps);
}

/// "Excel (draaitabellen)", "Excel: draaitabellen", "Excel met draaitabellen": what the bracket
/// says is meant, and not more than that. A vacancy asks both.
void FindChooser::drop_explained(std::vector<SkillFind>& finds) const {
  constexpr std::uint32_t kGap = 2;  // tokens, the bracket among them
  constexpr int kSteps = 2;
  for (std::size_t i = 0; i + 1 < finds.size();) {
    const SkillFind &broad = finds[i], &narrow = finds[i + 1];
    bool bracket = false;
    if (narrow.first > broad.last && narrow.first - broad.last <= kGap) {
      for (std::uint32_t at = broad.last; at < narrow.first; ++at)
        bracket |= is_any(text_.tokens[at], {"(", ":", "met", "with"});
    }
    // "Excel (pivot tables: no)" says less than that.
    for (std::uint32_t at = broad.last;
         bracket && at < narrow.last + kGap && at < text_.tokens.size(); ++at)
      bracket = !is_any(text_.tokens[at], {"geen", "niet", "nee", "no", "not"});
    const SkillId above = lexicon_.label(broad.label).skill;
    const SkillId below = lexicon_.label(narrow.label).skill;
    if (bracket && is_above(taxonomy_, above, below, kSteps)) {
      finds.erase(finds.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      ++i;
    }
  }
}

}  // namespace overstap::extract
