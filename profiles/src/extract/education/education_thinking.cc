// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_thinking.h"

#include <algorithm>
#include <string>

#include "profiles/src/extract/education/education_clause.h"
#include "profiles/src/extract/education/education_training.h"
#include "profiles/src/extract/stance/stance.h"

namespace overstap::extract {
namespace {

using Kind = EducationWord::Kind;

class ThinkingReader {
 public:
  ThinkingReader(const EducationLine& line, std::vector<bool>& used, std::vector<TextClaim>& claims)
      : line_{line}, mentions_{line.mentions}, used_{used}, claims_{claims} {}

  void read() {
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      if (mentions_[m].word.kind == Kind::thinking) {
        read_thinking(m);
      } else if (says_level(mentions_[m]) && !used_[m]) {
        if (const auto end = ends_in_level(line_.text, line_.sentence, mentions_[m])) {
          claim_thinking(m, *end);
        }
      }
    }
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t at) const { return line_.text.tokens[at]; }

  /// The level of "werk- en denkniveau": right before it, right behind it, or the one that "dat"
  /// and "vergelijkbaar" point at.
  void read_thinking(std::size_t m) {
    const EducationMention& thinking = mentions_[m];
    used_[m] = true;
    const bool before =
        m > 0 && says_level(mentions_[m - 1]) && is_next_to(mentions_[m - 1], thinking);
    if (before && (mentions_[m - 1].word.level || !says_level_behind(m))) {
      if (!used_[m - 1]) claim_thinking(m - 1, thinking.last);
      return;
    }
    if (says_level_behind(m)) {
      const std::size_t last = line_.last_of_choice(m + 1);
      for (std::size_t i = before ? m - 1 : m; i <= last; ++i) used_[i] = true;
      add(line_.lowest_of(m + 1, last), thinking.first, mentions_[last].last);
      return;
    }
    for (std::size_t other = m; other-- > 0;) {
      if (!says_level(mentions_[other])) continue;
      add(mentions_[other].word.level, thinking.first, thinking.last);
      return;
    }
  }

  [[nodiscard]] bool says_level_behind(std::size_t m) const {
    return m + 1 < mentions_.size() && says_level(mentions_[m + 1]) &&
           mentions_[m + 1].first - mentions_[m].last <= 3;
  }

  [[nodiscard]] bool is_next_to(const EducationMention& level,
                                const EducationMention& thinking) const {
    for (std::uint32_t at = level.last; at < thinking.first; ++at) {
      if (!is_any(token(at), {"-", "niveau", "'", ")", "+", "("})) return false;
    }
    return true;
  }

  /// The level at `m` ends a choice of levels: "mbo-4 of hbo werk- en denkniveau".
  void claim_thinking(std::size_t m, std::uint32_t last) {
    std::size_t first = m;
    while (first > 0 && !used_[first - 1] && line_.is_choice(first - 1) &&
           (mentions_[first - 1].word.level != mentions_[m].word.level ||
            token(mentions_[first - 1].last).is("/"))) {
      --first;
    }
    for (std::size_t i = first; i <= m; ++i) used_[i] = true;
    add(line_.lowest_of(first, m), mentions_[first].first, std::min(last, line_.sentence.last));
  }

  /// "wo-niveau (bachelor of master)": the bracket says no more.
  void use_bracket(std::uint32_t last) {
    if (last >= line_.sentence.last || !token(last).is("(")) return;
    std::uint32_t end = last;
    while (end < line_.sentence.last && !token(end).is(")")) ++end;
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      const bool inside = mentions_[m].first > last && mentions_[m].first < end;
      if (inside && mentions_[m].word.kind == Kind::degree) used_[m] = true;
    }
  }

  void add(std::optional<EducationLevel> level, std::uint32_t first, std::uint32_t last) {
    if (!level) return;
    use_bracket(last);
    const std::optional<Stance> stance =
        stance_at(line_.text, line_.sentence, first, last, ClaimFamily::requirement);
    if (!stance) return;
    claims_.push_back({.what = WorkingLevelFound{*level},
                       .stance = *stance,
                       .span = line_.text.span(line_.sentence, first, last),
                       .label = std::string{to_string(*level)},
                       .rule = "working_level.words",
                       .confidence = 970});
  }

  const EducationLine& line_;
  const std::vector<EducationMention>& mentions_;
  std::vector<bool>& used_;
  std::vector<TextClaim>& claims_;
};

}  // namespace

void find_working_levels(const EducationLine& line, std::vector<bool>& used,
                         std::vector<TextClaim>& claims) {
  ThinkingReader(line, used, claims).read();
}

}  // namespace overstap::extract
