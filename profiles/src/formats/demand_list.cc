// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/formats/demand_list.h"

#include <string>

#include "overstap/profiles/text.h"
#include "profiles/src/formats/amounts.h"
#include "profiles/src/formats/language_codes.h"

namespace overstap {

void DemandList::add_skill(const Reference& reference, Force force) {
  const auto id =
      link_skill(row_, reference, {SkillKind::skill, SkillKind::knowledge, SkillKind::certificate},
                 vacancy_.unlinked);
  if (!id) return;
  if (row_.taxonomy.record(*id).kind == SkillKind::certificate) {
    add(CertificateDemand{*id}, force);
  } else {
    add(SkillDemand{*id}, force);
  }
}

void DemandList::add_certificate(const Reference& reference) {
  const auto id = link_skill(row_, reference, {SkillKind::certificate}, vacancy_.unlinked);
  if (id) add(CertificateDemand{*id});
}

void DemandList::add_driving_licence(const Reference& licence_class) {
  const std::string name = driving_licence_name(licence_class.text);
  add_certificate({name, licence_class.value, licence_class.pointer});
}

void DemandList::add_licences(ForeignObject& licences) {
  for (ForeignObject& licence : licences.objects("LicenseOrCertification")) {
    const auto name = licence.text("Name", "demands");
    if (!name) continue;
    const auto kind = is_driving_licence(name->text) ? licence.text("Id", "demands") : std::nullopt;
    if (kind) {
      add_driving_licence(*kind);
    } else {
      add_certificate(*name);
    }
  }
}

void DemandList::add_language(const Reference& language,
                              const std::array<std::optional<Range<Cefr>>, kLanguageParts>& parts) {
  const std::string code = language_code_in(language.text);
  const auto id = link_language(row_, {code, language.value, language.pointer}, vacancy_.unlinked);
  if (!id) return;
  for (int part = 0; part < kLanguageParts; ++part) {
    const std::optional<Range<Cefr>>& level = parts[static_cast<std::size_t>(part)];
    if (level) add(LanguageDemand{*id, static_cast<LanguagePart>(part), level->min});
  }
}

void DemandList::add_diploma(EducationLevel level) {
  if (level != EducationLevel::none) add(DiplomaDemand{level});
}

void DemandList::add_working_level(EducationLevel level) {
  if (level != EducationLevel::none) add(WorkingLevelDemand{level});
}

void DemandList::add_experience(ForeignObject& at, std::string_view years_key) {
  const std::optional<Reference> written = at.peek(years_key);
  if (!written) return;
  constexpr std::int32_t kMaxYears = 60;
  const std::optional<std::int32_t> years = whole_number_in(written->text);
  if (!years || *years > kMaxYears) {
    at.note(years_key, ErrorCode::schema,
            "the experience is carried as text: expected whole years from 0 to 60");
    return;
  }
  if (!vacancy_.occupation && *years > 0) {
    at.note(years_key, ErrorCode::not_found,
            "the experience is carried as text: the occupation is not known");
    return;
  }
  (void)at.text(years_key, "demands");
  if (*years > 0) add(ExperienceYearsDemand{Months{*years * 12}, {*vacancy_.occupation}, false});
}

std::optional<SkillId> known_skill(const Row& row, std::string_view text) {
  const Result<SkillId> found = row.linker.resolve_skill(text, row.language);
  return found ? std::optional<SkillId>{*found} : std::nullopt;
}

std::optional<SkillId> known_certificate(const Row& row, std::string_view text) {
  const std::optional<SkillId> found = known_skill(row, text);
  return found && row.taxonomy.record(*found).kind == SkillKind::certificate ? found : std::nullopt;
}

std::string driving_licence_name(std::string_view licence_class) {
  std::string name{"rijbewijs "};
  for (const char c : licence_class) {
    if (c != '+' && c != ' ') name.push_back(c);
  }
  return name;
}

bool is_driving_licence(std::string_view text) {
  std::string plain = fold_key(text);
  std::erase(plain, ' ');
  return plain == "rijbewijs" || plain == "drivinglicense" || plain == "drivinglicence" ||
         plain == "driverslicense";
}

}  // namespace overstap
