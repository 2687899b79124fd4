// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "overstap/profiles/seeker.h"

namespace overstap {

enum class Force : std::uint8_t { legal, required, wished };
[[nodiscard]] std::string_view to_string(Force force);
[[nodiscard]] std::optional<Force> parse_force(std::string_view text);

// What a demand asks. Each is one alternative of Demand::what.
struct SkillDemand {
  SkillId skill;
  friend bool operator==(const SkillDemand&, const SkillDemand&) = default;
};  ///< skill or knowledge: counts in *can*
struct DiplomaDemand {
  EducationLevel level;
  friend bool operator==(const DiplomaDemand&, const DiplomaDemand&) = default;
};
struct WorkingLevelDemand {
  EducationLevel level;
  friend bool operator==(const WorkingLevelDemand&, const WorkingLevelDemand&) = default;
};
struct CertificateDemand {
  SkillId certificate;
  friend bool operator==(const CertificateDemand&, const CertificateDemand&) = default;
};  ///< Wft module, licence, ...
struct LanguageDemand {
  SkillId language;
  LanguagePart part;
  Cefr level;
  friend bool operator==(const LanguageDemand&, const LanguageDemand&) = default;
};
struct ExperienceYearsDemand {
  Months months;
  std::vector<OccupationId> in;
  bool leading = false;
  friend bool operator==(const ExperienceYearsDemand&, const ExperienceYearsDemand&) = default;
};
enum class Screening : std::uint8_t { vog, integrity };
struct ScreeningDemand {
  Screening screening;
  friend bool operator==(const ScreeningDemand&, const ScreeningDemand&) = default;
};  ///< after selection: listed as "later", never a state, never a filter

enum class NeededAt : std::uint8_t { start, within_weeks, before_task, after_selection };
struct Needed {
  NeededAt at = NeededAt::start;
  Weeks weeks{0};    ///< for within_weeks; for before_task 0 = unknown
  std::string task;  ///< for before_task
  friend bool operator==(const Needed&, const Needed&) = default;
};

struct Demand {
  std::variant<SkillDemand, DiplomaDemand, WorkingLevelDemand, CertificateDemand, LanguageDemand,
               ExperienceYearsDemand, ScreeningDemand>
      what;
  Force force = Force::wished;
  std::int32_t weight = 1;  ///< 1..5
  Needed needed;
  bool employer_offers = false;  ///< the employer provides what closes the gap
  friend bool operator==(const Demand&, const Demand&) = default;
};

struct RosterWindow {
  std::vector<Day> days;
  std::vector<DayPart> parts;
  friend bool operator==(const RosterWindow&, const RosterWindow&) = default;
};
/// When work may be asked. An empty window list = unknown.
struct Roster {
  std::vector<RosterWindow> windows;
  std::optional<std::int32_t> evenings_per_week, saturdays_per_4_weeks,
      sundays_per_4_weeks;  ///< at least
  Answer self_rostering = Answer::unknown;
  std::string ends_at;  ///< `23:00`, or empty
  friend bool operator==(const Roster&, const Roster&) = default;
};

enum class OrganisationForm : std::uint8_t { unknown, inhouse, facilitair };
enum class Channel : std::uint8_t { phone, email, chat, video_chat, whatsapp, social_media, desk };
[[nodiscard]] std::string_view to_string(OrganisationForm form);
[[nodiscard]] std::string_view to_string(Channel channel);
[[nodiscard]] std::string_view to_string(Screening screening);
[[nodiscard]] std::optional<OrganisationForm> parse_organisation_form(std::string_view text);
[[nodiscard]] std::optional<Channel> parse_channel(std::string_view text);
[[nodiscard]] std::optional<Screening> parse_screening(std::string_view text);

struct Wage {
  std::optional<Range<Cents>> hourly;
  std::string cao;
  Answer allowances = Answer::unknown;
  friend bool operator==(const Wage&, const Wage&) = default;
};

/// A part of the work that can be carved out.
struct VacancyTask {
  std::string label;
  std::optional<HoursPerWeek> hours;
  std::vector<SkillId> skills;
  friend bool operator==(const VacancyTask&, const VacancyTask&) = default;
};

/// A vacancy's competency profile. Anything may be unknown.
struct Vacancy {
  std::string id;  ///< as in the source, untouched
  std::string title, employer, sector;
  std::optional<OccupationId> occupation;
  OrganisationForm organisation_form = OrganisationForm::unknown;
  Direction direction = Direction::unknown;
  std::vector<Channel> channels;
  std::optional<std::int32_t> seats;
  std::optional<Date> start;
  PostcodePrefix postcode;
  std::vector<ContractKind> contracts;
  std::optional<Range<HoursPerWeek>> hours;
  Roster roster;
  Wage wage;
  ConditionSet conditions;
  Answer adaptation_possible = Answer::unknown;
  std::vector<Demand> demands;
  std::vector<VacancyTask> tasks;
  std::vector<std::string>
      said;  ///< the employer's words, checked for unlawful wordings; never demands
  std::optional<Weeks> induction;
  Answer induction_paid = Answer::unknown;
  std::vector<std::string> unlinked;  ///< asked labels that fit no concept, as given
  friend bool operator==(const Vacancy&, const Vacancy&) = default;
};

}  // namespace overstap
