// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "profiles/src/extract/skills/skill_finds.h"

namespace overstap::extract {

/// What a word means by its surroundings: "afrekenen" in a shop is done at a till and in a café
/// with guests; "mail" among programs is a program and elsewhere what customers write.
class SkillSenses {
 public:
  /// Without the skills of a pair that the taxonomy does not hold.
  explicit SkillSenses(const Taxonomy& taxonomy);

  /// The skill that `find` means, which its label says is `skill`: mostly that. O(1), or for a word
  /// that has several senses a look over some hundred tokens around.
  [[nodiscard]] SkillId meant(const ReadText& text, const Sentence& sentence, const SkillFind& find,
                              SkillId skill) const;

 private:
  /// How far the surroundings reach: about as far as one job of a CV, or to the sentence's ends.
  enum class Reach : std::uint8_t { job, sentence };
  struct Sense {
    SkillId from, to;
    std::uint32_t setting = 0;  ///< the surroundings in which `to` is meant
    std::uint32_t rivals = 0;   ///< those that mean something else when they stand nearer
    Reach reach = Reach::job;
  };
  /// A sense by the codes of its skills.
  struct Row {
    std::string_view from, to;
    std::uint32_t setting, rivals;
    Reach reach;
  };
  static std::span<const Row> rows();
  std::vector<Sense> senses_;
};

}  // namespace overstap::extract
