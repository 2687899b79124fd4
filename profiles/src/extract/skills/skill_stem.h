// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace overstap::extract {

/// Brings the forms of a Dutch or English word to one form: plural, diminutive, persons and tenses
/// of verbs, participles of separable verbs ("afgehandeld" and "afhandelen"), the noun of a verb
/// ("afhandeling", "registratie"). The form is a key for comparing, no word. Takes both languages
/// in one go, for CVs mix them; a wrong form does no harm as long as all forms of a word get the
/// same one.
class SkillStemmer {
 public:
  static constexpr std::size_t kLongest = 40;  ///< bytes; a longer word is its own form

  SkillStemmer();

  /// `word` is a folded key. The result lives in `buffer` or is a literal.
  struct Buffer {
    char text[kLongest + 8];
  };
  [[nodiscard]] std::string_view stem(std::string_view word, Buffer& buffer) const;

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::string_view form;
  };
  [[nodiscard]] std::string_view irregular(std::string_view word) const;

  std::vector<Slot> slots_;  ///< irregular words, open addressing
};

/// Particles of separable verbs ("op", "af"), by the word; nothing for another word.
[[nodiscard]] bool is_particle(std::string_view word);
/// What a particle is in the form of a verb: "dor" of "doorvragen". The particle itself otherwise.
[[nodiscard]] std::string_view particle_stem(std::string_view particle);
[[nodiscard]] bool is_particle_stem(std::string_view front);

}  // namespace overstap::extract
