// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "overstap/profiles/linker.h"
#include "overstap/profiles/seeker.h"

namespace overstap {

/// Texts by which a reader finds a concept again. The taxonomy must outlive this object.
class ConceptNames {
 public:
  explicit ConceptNames(const Taxonomy& taxonomy, Language language = Language::nl)
      : taxonomy_{taxonomy}, language_{language}, linker_{taxonomy} {}

  /// The label in the language, where it alone finds the concept and has none of `separators`; else
  /// its code or URI.
  [[nodiscard]] std::string_view readable(OccupationId id, std::string_view separators = {}) const;
  [[nodiscard]] std::string_view readable(SkillId id, std::string_view separators = {}) const;

  /// The ISO 639-3 code of a language; empty when it has none that readers know.
  [[nodiscard]] std::string_view language_code(SkillId language) const;
  /// The ISO 639 code of two letters, else of three, else a readable name.
  [[nodiscard]] std::string_view language_tag(SkillId language) const;
  /// The class of a driving licence (`B`); empty for any other certificate.
  [[nodiscard]] std::string_view driving_licence(SkillId certificate) const;

  /// What a reader finds in a text, in the language that readers use unless told.
  [[nodiscard]] std::optional<OccupationId> occupation_in(std::string_view text) const;
  [[nodiscard]] std::optional<SkillId> skill_in(std::string_view text) const;

  /// Whether the whole text is a label of some skill.
  [[nodiscard]] bool is_skill_label(std::string_view text) const {
    return !linker_.exact(text, ConceptKind::skill).empty();
  }

  [[nodiscard]] const Taxonomy& taxonomy() const { return taxonomy_; }
  [[nodiscard]] Language language() const { return language_; }

 private:
  const Taxonomy& taxonomy_;
  Language language_;
  Linker linker_;
};

}  // namespace overstap
