// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/foreign/row.h"

#include <algorithm>
#include <array>

#include "overstap/profiles/text.h"
#include "profiles/src/link/link_memory.h"

namespace overstap {
namespace {

struct LanguageCode {
  std::string_view two, three;
  std::string_view label;  ///< English; found among the labels of the taxonomy
  std::string_view label_nl;
};

/// ISO 639-1 and 639-3 (639-2/T where they differ). Source:
/// https://www.loc.gov/standards/iso639-2/.
constexpr auto kLanguageCodes = std::to_array<LanguageCode>({
    {"ar", "ara", "Arabic", "Arabisch"},
    {"", "ber", "Berber", "Berbers"},
    {"bg", "bul", "Bulgarian", "Bulgaars"},
    {"cs", "ces", "Czech", "Tsjechisch"},
    {"da", "dan", "Danish", "Deens"},
    {"de", "deu", "German", "Duits"},
    {"el", "ell", "Greek", "Grieks"},
    {"en", "eng", "English", "Engels"},
    {"es", "spa", "Spanish", "Spaans"},
    {"et", "est", "Estonian", "Ests"},
    {"fa", "fas", "Persian", "Farsi"},
    {"fi", "fin", "Finnish", "Fins"},
    {"fr", "fra", "French", "Frans"},
    {"fy", "fry", "Frisian", "Fries"},
    {"he", "heb", "Hebrew", "Hebreeuws"},
    {"hi", "hin", "Hindi", "Hindi"},
    {"hr", "hrv", "Croatian", "Kroatisch"},
    {"hu", "hun", "Hungarian", "Hongaars"},
    {"id", "ind", "Indonesian", "Indonesisch"},
    {"it", "ita", "Italian", "Italiaans"},
    {"ja", "jpn", "Japanese", "Japans"},
    {"ku", "kur", "Kurdish", "Koerdisch"},
    {"lt", "lit", "Lithuanian", "Litouws"},
    {"lv", "lav", "Latvian", "Lets"},
    {"nl", "nld", "Dutch", "Nederlands"},
    {"no", "nor", "Norwegian", "Noors"},
    {"", "dse", "Dutch Sign Language", "Nederlandse Gebarentaal"},
    {"", "pap", "Papiamento", "Papiaments"},
    {"pl", "pol", "Polish", "Pools"},
    {"pt", "por", "Portuguese", "Portugees"},
    {"ro", "ron", "Romanian", "Roemeens"},
    {"ru", "rus", "Russian", "Russisch"},
    {"sk", "slk", "Slovak", "Slowaaks"},
    {"sl", "slv", "Slovenian", "Sloveens"},
    {"so", "som", "Somali", "Somalisch"},
    {"", "srn", "Sranan Tongo", "Sranan"},
    {"sv", "swe", "Swedish", "Zweeds"},
    {"ti", "tir", "Tigrinya", "Tigrinya"},
    {"tr", "tur", "Turkish", "Turks"},
    {"uk", "ukr", "Ukrainian",
     "Oekra\xC3\xAF"
     "ens"},
    {"zh", "zho", "Chinese", "Chinees"},
});

const LanguageCode* find_language_code(std::string_view key) {
  const auto found = std::ranges::find_if(kLanguageCodes, [&](const LanguageCode& c) {
    return key == c.three || (!c.two.empty() && key == c.two);
  });
  return found == kLanguageCodes.end() ? nullptr : &*found;
}

/// The one language that has this label; nothing when none or several have.
std::optional<SkillId> language_with_label(const Linker& linker, const Taxonomy& taxonomy,
                                           std::string_view label) {
  std::optional<SkillId> only;
  for (const LinkHit& hit : linker.exact(label, ConceptKind::skill)) {
    const SkillId id{hit.id};
    if (taxonomy.record(id).kind != SkillKind::language) continue;
    if (only) return std::nullopt;
    only = id;
  }
  return only;
}

std::optional<SkillId> language_with_code(const Linker& linker, const Taxonomy& taxonomy,
                                          const LanguageCode& code) {
  if (const auto id = language_with_label(linker, taxonomy, code.label)) return id;
  return language_with_label(linker, taxonomy, code.label_nl);
}

std::optional<SkillId> language_named(const Linker& linker, const Taxonomy& taxonomy,
                                      std::string_view text) {
  if (const LanguageCode* code = find_language_code(fold_key(text))) {
    if (const auto id = language_with_code(linker, taxonomy, *code)) return id;
  }
  return language_with_label(linker, taxonomy, text);
}

std::string_view place_for(SkillKind kind) {
  switch (kind) {
    case SkillKind::language:
      return "a language; it belongs among the languages";
    case SkillKind::certificate:
      return "a certificate; it belongs among the certificates";
    case SkillKind::group:
      return "a group of skills, which is never claimed or asked";
    default:
      return "a skill; it belongs among the skills";
  }
}

std::nullopt_t unlinked_note(Row& row, const Reference& reference, ErrorCode code,
                             std::string message, std::vector<std::string>& unlinked) {
  row.note(*reference.value, reference.pointer, code, std::move(message));
  unlinked.emplace_back(reference.text);
  return std::nullopt;
}

}  // namespace

std::optional<OccupationId> link_occupation(Row& row, const Reference& reference,
                                            std::vector<std::string>& unlinked) {
  const Result<OccupationId> found = row.linker.resolve_occupation(reference.text, row.language);
  if (found) return *found;
  return unlinked_note(row, reference, found.error().code, found.error().message, unlinked);
}

std::optional<SkillId> link_skill(Row& row, const Reference& reference,
                                  std::initializer_list<SkillKind> kinds,
                                  std::vector<std::string>& unlinked) {
  const Result<SkillId> found = row.linker.resolve_skill(reference.text, row.language);
  if (!found)
    return unlinked_note(row, reference, found.error().code, found.error().message, unlinked);
  const SkillKind kind = row.taxonomy.record(*found).kind;
  if (std::ranges::find(kinds, kind) != kinds.end()) return *found;
  std::string message{row.taxonomy.identifier(*found)};
  message.append(" is ").append(place_for(kind));
  return unlinked_note(row, reference, ErrorCode::schema, std::move(message), unlinked);
}

std::optional<SkillId> link_language(Row& row, const Reference& reference,
                                     std::vector<std::string>& unlinked) {
  constexpr auto kQuestion = LinkMemory::Question::language;
  LinkMemory& memory = LinkMemory::of(row.linker);
  if (const auto id = memory.find(kQuestion, row.language, reference.text)) return SkillId{*id};
  if (const auto id = language_named(row.linker, row.taxonomy, reference.text)) {
    memory.keep(kQuestion, row.language, reference.text, id->value());
    return id;
  }
  return link_skill(row, reference, {SkillKind::language}, unlinked);
}

LanguageCodes language_codes_of(const Linker& linker, const Taxonomy& taxonomy, SkillId language) {
  const auto named = [&](const LanguageCode& code) {
    return code.label == taxonomy.label(language, Language::en) ||
           code.label_nl == taxonomy.label(language, Language::nl);
  };
  for (const LanguageCode& code : kLanguageCodes) {
    if (named(code) && language_with_code(linker, taxonomy, code) == language) {
      return {code.two, code.three};
    }
  }
  return {};
}

}  // namespace overstap
