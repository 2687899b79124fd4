// SPDX-License-Identifier: Apache-2.0
// VUM, the matching profile of a vacancy. All that it asks is required.
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/vum_codes.h"
#include "profiles/src/writers/demand_rules.h"
#include "profiles/src/writers/json_members.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/sound.h"
#include "profiles/src/writers/vum_values.h"

namespace overstap {
namespace {

constexpr std::int32_t kMonthsOfAYear = 12;
constexpr std::string_view kLevels =
    "VUM knows three words for a language (redelijk, goed, uitstekend); the next lower is asked";

std::string sbi_code(const std::string& sector) {
  const bool code = !sector.empty() && sector.find_first_not_of("0123456789.") == std::string::npos;
  return code ? sector : std::string{};
}

DemandLeft language_left(const Demand& demand, const Vacancy& vacancy, const ConceptNames& names) {
  LanguageDemand asked = std::get<LanguageDemand>(demand.what);
  if (names.language_code(asked.language).empty()) {
    return {{}, "a language stands as an ISO 639 code, and it has none"};
  }
  if (!asked_for_both(demand, vacancy))
    return {{}, "VUM has one level for speaking and conversing"};
  const auto code = vum_level_asked(asked.level);
  if (!code) return {{}, kLevels};
  asked.level = vum::language_level(std::to_string(*code))->min;
  Demand left = demand;
  left.what = asked;
  return {std::move(left), kLevels};
}

/// The demand as VUM says it, its force aside.
DemandLeft sayable(const Demand& demand, const Vacancy& vacancy, const ConceptNames& names) {
  if (const auto* diploma = std::get_if<DiplomaDemand>(&demand.what)) {
    const bool said = vum_code(diploma->level, to_string(diploma->level)).has_value();
    if (!said || diploma->level == EducationLevel::none) return {{}, "VUM has no code for it"};
  } else if (const auto* level = std::get_if<WorkingLevelDemand>(&demand.what)) {
    const bool said = vum_working_code(level->level).has_value();
    if (!said || level->level == EducationLevel::none) {
      return {{}, "VUM has a code of its own for vmbo, hbo and wo only"};
    }
  } else if (std::holds_alternative<LanguageDemand>(demand.what)) {
    return language_left(demand, vacancy, names);
  } else if (std::holds_alternative<ExperienceYearsDemand>(demand.what)) {
    return years_in_occupation(demand, vacancy, kMonthsOfAYear);
  } else if (std::holds_alternative<ScreeningDemand>(demand.what)) {
    return {};
  }
  return {demand, {}};
}

DemandLeft left_of(const Demand& demand, const Vacancy& vacancy, const ConceptNames& names) {
  DemandLeft required = required_only(demand);
  if (!required.demand) return required;
  DemandLeft said = sayable(*required.demand, vacancy, names);
  if (said.demand && said.demand->what == demand.what) said.why = required.why;
  return said;
}

int rank_of(const Demand& demand) {
  enum : int { kLevel, kExperience, kDiploma, kCourse, kSkill, kLanguage };
  if (std::holds_alternative<WorkingLevelDemand>(demand.what)) return kLevel;
  if (std::holds_alternative<ExperienceYearsDemand>(demand.what)) return kExperience;
  if (std::holds_alternative<DiplomaDemand>(demand.what)) return kDiploma;
  if (std::holds_alternative<CertificateDemand>(demand.what)) return kCourse;
  if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
    return kLanguage + static_cast<int>(language->language.value()) * kLanguageParts +
           static_cast<int>(language->part);
  }
  return kSkill;
}

}  // namespace

const VacancyHolds kVumVacancyHolds{
    .format = "VUM",
    .text = trimmed_text,
    .employer = kHeld,
    .sector = {sbi_code, "the sector is a code of SBI"},
    .occupation = [](const Vacancy& vacancy, const ConceptNames&) { return vacancy.occupation; },
    .start = kHeld,
    .postcode = kHeld,
    .contracts = {vum_contracts, "VUM names permanent and temporary only"},
    .hours = kHeld,
    .demand = left_of,
    .demand_rank = rank_of,
    .demand_key = [](const Demand& demand) -> std::optional<std::uint64_t> {
      if (std::holds_alternative<WorkingLevelDemand>(demand.what)) return demand.what.index();
      return key_of_what(demand);
    },
    .unlinked =
        [](const Vacancy& vacancy, const ConceptNames& names) {
          std::vector<std::string> left = vacancy.unlinked;
          std::erase_if(left,
                        [&](const std::string& text) { return names.skill_in(text).has_value(); });
          return left;
        },
};

namespace {

class VacancyProfile {
 public:
  VacancyProfile(const Vacancy& vacancy, const ConceptNames& names)
      : vacancy_{vacancy}, names_{names} {}

  std::string write() && {
    json_.begin_object();
    put(json_, "idVacature", vacancy_.id);
    put(json_, "naamVacature", vacancy_.title);
    if (vacancy_.occupation) {
      put_list(json_, "beroep", std::vector{*vacancy_.occupation},
               [&](OccupationId id) { put(json_, "naamBeroepOngecodeerd", names_.readable(id)); });
    }
    if (!vacancy_.sector.empty()) {
      json_.key("sector");
      json_.begin_object();
      put(json_, "codeSbi", vacancy_.sector);
      json_.end_object();
    }
    write_employer();
    if (vacancy_.start) {
      json_.key("arbeidsVoorwaarden");
      json_.begin_object();
      put(json_, "datumAanvangWerkzaamheden", vacancy_.start);
      json_.end_object();
    }
    put_vum_hours(json_, vacancy_.hours);
    put_vum_contracts(json_, vacancy_.contracts);
    write_demands();
    json_.end_object();
    return json_.take();
  }

 private:
  void write_employer() {
    if (vacancy_.employer.empty() && vacancy_.postcode.length == 0) return;
    json_.key("werkgever");
    json_.begin_object();
    put(json_, "handelsnaamOrganisatie", vacancy_.employer);
    if (vacancy_.postcode.length > 0) {
      put_list(json_, "adresHouding", std::vector{vacancy_.postcode},
               [&](const PostcodePrefix& postcode) { write_address(postcode); });
    }
    json_.end_object();
  }

  /// `E`: where the work is.
  void write_address(const PostcodePrefix& postcode) {
    put(json_, "codeFunctieAdres", "E");
    json_.key("adres");
    json_.begin_object();
    json_.key("adresNederland");
    json_.begin_object();
    put(json_, "postcode", std::to_string(postcode.digits));
    json_.end_object();
    json_.end_object();
  }

  template <class What>
  [[nodiscard]] std::vector<What> asked() const {
    std::vector<What> out;
    for (const Demand& demand : vacancy_.demands) {
      if (const auto* what = std::get_if<What>(&demand.what)) out.push_back(*what);
    }
    return out;
  }

  void write_demands() {
    for (const auto& asked_level : asked<WorkingLevelDemand>()) {
      put(json_, "codeWerkEnDenkniveauMinimaal", vum_working_code(asked_level.level));
    }
    put_list(json_, "werkervaring", asked<ExperienceYearsDemand>(), [&](const auto& what) {
      put(json_, "aantalJarenWerkzaamInBeroep", std::optional{what.months.value / kMonthsOfAYear});
    });
    put_list(json_, "opleiding", asked<DiplomaDemand>(), [&](const auto& what) {
      const std::string_view name = to_string(what.level);
      put(json_, "codeNiveauOpleiding", vum_code(what.level, name));
      put_vum_study_name(json_, name);
    });
    put_list(json_, "cursus", asked<CertificateDemand>(), [&](const auto& what) {
      put(json_, "naamCursus", names_.readable(what.certificate));
    });
    std::vector<std::string> skills;
    for (const auto& what : asked<SkillDemand>()) skills.emplace_back(names_.readable(what.skill));
    skills.insert(skills.end(), vacancy_.unlinked.begin(), vacancy_.unlinked.end());
    put_list(json_, "vakvaardigheid", skills,
             [&](const std::string& text) { put(json_, "omschrijving", text); });
    write_languages();
  }

  void write_languages() {
    const std::vector<LanguageDemand> all = asked<LanguageDemand>();
    std::vector<SkillId> languages;
    for (const LanguageDemand& what : all) {
      if (languages.empty() || languages.back() != what.language)
        languages.push_back(what.language);
    }
    put_list(json_, "taalbeheersing", languages, [&](SkillId language) {
      put(json_, "codeTaal", names_.language_code(language));
      for (const VumLanguageKey& key : kVumLanguageKeys) {
        for (const LanguageDemand& what : all) {
          if (what.language != language || what.part != key.part) continue;
          put(json_, key.key, vum_level_asked(what.level));
        }
      }
    });
  }

  const Vacancy& vacancy_;
  const ConceptNames& names_;
  json::Writer json_;
};

}  // namespace

std::string write_vum_vacancy(const Vacancy& vacancy, const ConceptNames& names) {
  return VacancyProfile(vacancy, names).write();
}

}  // namespace overstap
