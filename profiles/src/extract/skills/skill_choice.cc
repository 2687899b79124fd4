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

/// Whether `find` says something beside `chosen`.
bool stands_beside(const Taxonomy& taxonomy, const SkillLexicon& lexicon, const SkillFind& find,
                   const SkillFind& chosen) {
  const std::size_t shared = find.tokens.shared_with(chosen.tokens);
  if (shared == 0) return true;
  const SkillId a = lexicon.label(find.label).skill, b = lexicon.label(chosen.label).skill;
  if (a == b || shared * 2 > find.tokens.size() || shared * 2 > chosen.tokens.size()) return false;
  constexpr int kSteps = 4;
  return !is_above(taxonomy, a, b, kSteps) && !is_above(taxonomy, b, a, kSteps);
}

/// "Excel (draaitabellen)", "Excel: draaitabellen", "Excel met draaitabellen": what the bracket
/// says is meant, and not more than that.
void drop_explained(const Taxonomy& taxonomy, const SkillLexicon& lexicon, const ReadText& text,
                    std::vector<SkillFind>& finds) {
  constexpr std::uint32_t kGap = 2;  // tokens, the bracket among them
  constexpr int kSteps = 2;
  for (std::size_t i = 0; i + 1 < finds.size();) {
    const SkillFind &broad = finds[i], &narrow = finds[i + 1];
    bool bracket = false;
    if (narrow.first > broad.last && narrow.first - broad.last <= kGap) {
      for (std::uint32_t at = broad.last; at < narrow.first; ++at)
        bracket |= is_any(text.tokens[at], {"(", ":", "met", "with"});
    }
    // "Excel (pivot tables: no)" says less than that, and a vacancy asks both.
    for (std::uint32_t at = broad.last; at < narrow.last + kGap && at < text.tokens.size(); ++at)
      bracket &= !is_any(text.tokens[at], {"geen", "niet", "nee", "no", "not"});
    bracket &= text.subject == TextSubject::cv;
    const SkillId above = lexicon.label(broad.label).skill;
    const SkillId below = lexicon.label(narrow.label).skill;
    if (bracket && is_above(taxonomy, above, below, kSteps)) {
      finds.erase(finds.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      ++i;
    }
  }
}

/// The finds that stand beside those before them. Only what shares a word can stand in the way: the
/// chosen finds of each token are kept as lists.
void keep_standing(const Taxonomy& taxonomy, const SkillLexicon& lexicon,
                   std::vector<SkillFind>& finds) {
  struct Link {
    std::size_t find, next;
  };
  constexpr std::size_t kEnd = static_cast<std::size_t>(-1);
  std::uint32_t first = finds.front().tokens.front(), last = first;
  for (const SkillFind& find : finds) {
    first = std::min(first, find.tokens.front());
    last = std::max(last, find.tokens.back());
  }
  std::vector<std::size_t> heads(last - first + 1, kEnd);
  std::vector<Link> links;
  links.reserve(heads.size());
  const auto stands = [&](const SkillFind& find) {
    return !find.tokens.any_of([&](std::uint32_t token) {
      for (std::size_t at = heads[token - first]; at != kEnd; at = links[at].next) {
        if (!stands_beside(taxonomy, lexicon, find, finds[links[at].find])) return true;
      }
      return false;
    });
  };
  std::size_t kept = 0;
  for (std::size_t i = 0; i < finds.size(); ++i) {
    if (!stands(finds[i])) continue;
    finds[i].tokens.for_each([&](std::uint32_t token) {
      links.push_back({kept, heads[token - first]});
      heads[token - first] = links.size() - 1;
    });
    finds[kept++] = finds[i];
  }
  finds.resize(kept);
}

}  // namespace

void choose_finds(const Taxonomy& taxonomy, const SkillLexicon& lexicon, const ReadText& text,
                  std::vector<SkillFind>& finds) {
  if (finds.size() < 2) return;
  const auto rank = [&](const SkillFind& find) {
    const SkillLabel& label = lexicon.label(find.label);
    const auto words = static_cast<std::int32_t>(find.tokens.size());
    return std::tuple{-(find.score + 60 * words), label.kind, find.first, label.skill, find.label};
  };
  std::ranges::sort(finds, {}, rank);
  keep_standing(taxonomy, lexicon, finds);
  std::ranges::sort(finds, {}, [](const SkillFind& find) {
    return std::tuple{find.first, find.last, find.label};
  });
  drop_explained(taxonomy, lexicon, text, finds);
}

}  // namespace overstap::extract
