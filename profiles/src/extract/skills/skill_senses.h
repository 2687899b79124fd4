// SPDX-License-Identifier: Apache-2.0
#pragma once

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
  struct Sense {
    SkillId from, to;
    std::uint32_t setting = 0;  ///< the surroundings in which `to` is meant
    std::uint32_t rivals = 0;   ///< those that mean something else when they stand nearer
    bool of_sentence = false;   ///< no other sentence counts
  };
  std::vector<Sense> senses_;
};

}  // namespace overstap::extract
