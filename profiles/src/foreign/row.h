// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/contact.h"
#include "overstap/profiles/linker.h"
#include "overstap/profiles/reader.h"
#include "overstap/profiles/sieve.h"
#include "overstap/profiles/source_text.h"
#include "profiles/json/json.h"

namespace overstap {

/// What a row is about: some names are personal only where a person is described.
enum class RowSubject : std::uint8_t { seeker, vacancy };

/// One row of an input on its way to a profile: the value (JSON, or XML and CSV as the same kind of
/// tree), where it stands, and what comes to stand beside the profile.
struct Row {
  const json::Value& value;
  std::string pointer;
  json::Context& context;
  const Linker& linker;
  const Taxonomy& taxonomy;
  Language language;
  std::string fallback_id;  ///< `name#row`
  std::optional<Date> as_of{};
  bool tracing = false;
  RowSubject subject = RowSubject::seeker;
  std::vector<Error> notes{};
  std::uint64_t personal_fields = 0;
  SieveCount sieved{};
  /// Short texts of this input that the sieve left as they are; null = not kept.
  std::unordered_set<std::string>* clean = nullptr;
  SourceText text{};
  ContactPart contact{};
  std::vector<FieldTrace> fields{};
  /// Values that a reader has dealt with, with all below them; what is not here is carried at the
  /// end (foreign formats).
  std::unordered_set<const json::Value*> touched{};
  /// Values whose text is more than a field, for carry_rest; it holds for what is below them too.
  std::unordered_map<const json::Value*, PartKind> carried_as{};

  /// Tells what became of a value, where that is asked for.
  void trace(const std::string& at_pointer, Disposition disposition, std::string_view target = {}) {
    if (tracing) fields.push_back({at_pointer, disposition, std::string{target}});
  }
  void note(const json::Value& at, std::string at_pointer, ErrorCode code, std::string message) {
    notes.push_back(Error{code, std::move(message), context.where(&at, std::move(at_pointer))});
  }
};

/// A piece of text in the input that names a concept.
struct Reference {
  std::string_view text;
  const json::Value* value;
  json::Pointer pointer;
};

/// The occupation that the text names by code, URI or label; else a note, and the text goes to
/// `unlinked`.
[[nodiscard]] std::optional<OccupationId> link_occupation(Row& row, const Reference& reference,
                                                          std::vector<std::string>& unlinked);

/// The skill that the text names, of one of the given kinds; else a note, and the text goes to
/// `unlinked`.
[[nodiscard]] std::optional<SkillId> link_skill(Row& row, const Reference& reference,
                                                std::initializer_list<SkillKind> kinds,
                                                std::vector<std::string>& unlinked);

/// The same for a language, which may also be an ISO 639 code of two or three letters.
[[nodiscard]] std::optional<SkillId> link_language(Row& row, const Reference& reference,
                                                   std::vector<std::string>& unlinked);

/// The ISO 639 codes by which `link_language` finds a language: of two letters where there is one,
/// and of three. Both empty when it has none.
struct LanguageCodes {
  std::string_view two, three;
};
[[nodiscard]] LanguageCodes language_codes_of(const Linker& linker, const Taxonomy& taxonomy,
                                              SkillId language);

}  // namespace overstap
