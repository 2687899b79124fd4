// SPDX-License-Identifier: Apache-2.0
// CSV of vacancies: a fixed row of headers, so that rows can be written one by one.
#include "profiles/src/csv/csv_values.h"
#include "profiles/src/writers/csv_text.h"
#include "profiles/src/writers/demand_rules.h"
#include "profiles/src/writers/row_writers.h"
#include "profiles/src/writers/sound.h"
#include "profiles/src/writers/spoken_levels.h"

namespace overstap {
namespace {

constexpr std::size_t kLanguageColumns = 6;
constexpr std::size_t kSaid = 5;
constexpr std::int32_t kMostSeats = 10'000;
constexpr std::int32_t kMostCents = 500'00;
constexpr std::int64_t kThousandthsOfACent = 10;

/// The columns in which demands stand, in the order in which they are read.
enum Column : int {
  kSkillsRequired,
  kSkills,
  kCertificates,
  kCertificatesWished,
  kLanguage,
  kDiploma = 1 << 30,
  kWorkingLevel,
  kExperience,
  kScreening,
};

int column_of(const Demand& demand) {
  const bool wished = demand.force == Force::wished;
  if (std::holds_alternative<SkillDemand>(demand.what)) return wished ? kSkills : kSkillsRequired;
  if (std::holds_alternative<CertificateDemand>(demand.what)) {
    return wished ? kCertificatesWished : kCertificates;
  }
  if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
    return kLanguage + static_cast<int>(language->language.value()) * kLanguageParts +
           static_cast<int>(language->part);
  }
  if (std::holds_alternative<DiplomaDemand>(demand.what)) return kDiploma;
  if (std::holds_alternative<WorkingLevelDemand>(demand.what)) return kWorkingLevel;
  if (std::holds_alternative<ExperienceYearsDemand>(demand.what)) return kExperience;
  return kScreening;
}

bool has_word(EducationLevel level) {
  return level != EducationLevel::none && level_in_words(level).has_value();
}

/// The language has one of the columns: the first ones asked have.
bool has_column(SkillId language, const Vacancy& vacancy) {
  std::vector<SkillId> before;
  for (const Demand& demand : vacancy.demands) {
    const auto* asked = std::get_if<LanguageDemand>(&demand.what);
    if (asked == nullptr || !required_only(demand).demand) continue;
    if (std::ranges::find(before, asked->language) == before.end()) {
      before.push_back(asked->language);
    }
  }
  const auto place = std::ranges::find(before, language) - before.begin();
  return static_cast<std::size_t>(place) < kLanguageColumns;
}

DemandLeft left_of(const Demand& demand, const Vacancy& vacancy, const ConceptNames&) {
  constexpr std::string_view kTold = "CSV has no weights, moments, offers and legal demands";
  if (std::holds_alternative<ScreeningDemand>(demand.what)) {
    if (demand.force == Force::wished) return {{}, "a screening is always required"};
    Demand left = plain_demand(demand, Force::required);
    left.needed.at = NeededAt::after_selection;
    return {std::move(left), kTold};
  }
  const bool later = demand.needed.at != NeededAt::start;
  const bool named = std::holds_alternative<SkillDemand>(demand.what) ||
                     std::holds_alternative<CertificateDemand>(demand.what);
  if (named && (later || demand.force == Force::wished)) {
    return {plain_demand(demand, Force::wished), kTold};
  }
  DemandLeft left = required_only(demand);
  if (!left.demand) return left;
  const auto* diploma = std::get_if<DiplomaDemand>(&demand.what);
  const auto* level = std::get_if<WorkingLevelDemand>(&demand.what);
  if ((diploma != nullptr && !has_word(diploma->level)) ||
      (level != nullptr && !has_word(level->level))) {
    return {{}, "a level is a word, and this one has none"};
  }
  const auto* language = std::get_if<LanguageDemand>(&demand.what);
  if (language != nullptr && !has_column(language->language, vacancy)) {
    return {{}, "the format has no more places for such entries"};
  }
  if (std::holds_alternative<ExperienceYearsDemand>(demand.what)) {
    return years_in_occupation(*left.demand, vacancy, 1);
  }
  return left;
}

/// The roster as windows of days with the same parts, in the order of the week.
Roster by_the_week(const Roster& roster) {
  Roster left;
  for (int d = 0; d < kDays; ++d) {
    const auto day = static_cast<Day>(d);
    std::vector<DayPart> parts;
    for (int p = 0; p < kDayParts; ++p) {
      const auto part = static_cast<DayPart>(p);
      const auto asks = [&](const RosterWindow& window) {
        return std::ranges::find(window.days, day) != window.days.end() &&
               std::ranges::find(window.parts, part) != window.parts.end();
      };
      if (std::ranges::any_of(roster.windows, asks)) parts.push_back(part);
    }
    if (parts.empty()) continue;
    const auto same = std::ranges::find(left.windows, parts, &RosterWindow::parts);
    if (same != left.windows.end()) {
      same->days.push_back(day);
    } else {
      left.windows.push_back({{day}, parts});
    }
  }
  return left;
}

std::optional<Range<Cents>> a_wage(const std::optional<Range<Cents>>& wage) {
  return wage && wage->max.value <= kMostCents ? wage : std::nullopt;
}

std::vector<std::string> first_words(const std::vector<std::string>& said) {
  return {said.begin(), said.begin() + static_cast<std::ptrdiff_t>(std::min(said.size(), kSaid))};
}

std::vector<std::string> unlinked_left(const Vacancy& vacancy, const ConceptNames& names) {
  std::vector<std::string> left;
  for (std::string& text : unlinked_after_title(vacancy, names, {})) {
    const bool title = left.empty() && !vacancy.occupation;
    if (title || is_csv_value(text)) left.push_back(std::move(text));
  }
  return left;
}

}  // namespace

const VacancyHolds kVacancyCsvHolds{
    .format = "CSV",
    .text = csv_cell_text,
    .employer = kHeld,
    .sector = kHeld,
    .occupation =
        [](const Vacancy& vacancy, const ConceptNames& names) {
          return vacancy.occupation ? vacancy.occupation : names.occupation_in(vacancy.title);
        },
    .organisation_form = kHeld,
    .direction = kHeld,
    .channels = kHeld,
    .seats = {number_within<1, kMostSeats>, "at most 10,000 places"},
    .start = kHeld,
    .postcode = kHeld,
    .contracts = kHeld,
    .hours = kHeld,
    .roster = {by_the_week, "a roster is days with the same parts, in the order of the week"},
    .hourly = {a_wage, "a wage of at most 500 euro an hour"},
    .cao = kHeld,
    .conditions = kHeld,
    .demand = left_of,
    .demand_rank = column_of,
    .demand_key = [](const Demand& demand) -> std::optional<std::uint64_t> {
      const bool single = std::holds_alternative<DiplomaDemand>(demand.what) ||
                          std::holds_alternative<WorkingLevelDemand>(demand.what) ||
                          std::holds_alternative<ExperienceYearsDemand>(demand.what);
      return single ? demand.what.index() : key_of_what(demand);
    },
    .said = {first_words, "there are five places for what was said"},
    .induction = kHeld,
    .unlinked = unlinked_left,
};

namespace {

std::vector<std::string> make_headers() {
  std::vector<std::string> headers;
  for (const std::string_view field : {"id",
                                       "title",
                                       "occupation",
                                       "employer",
                                       "sector",
                                       "cao",
                                       "organisation_form",
                                       "direction",
                                       "channels",
                                       "seats",
                                       "start",
                                       "postcode",
                                       "contracts",
                                       "hours",
                                       "wage",
                                       "conditions",
                                       "skills_required",
                                       "skills",
                                       "certificates",
                                       "certificates_wished"}) {
    headers.emplace_back(field);
  }
  for (std::size_t n = 1; n <= kLanguageColumns; ++n) {
    for (const std::string_view field : {"language", "language_listen", "language_read",
                                         "language_speak", "language_converse", "language_write"}) {
      headers.push_back(numbered(field, n));
    }
  }
  for (const std::string_view field :
       {"education_level", "working_level", "experience_years", "screening", "induction_weeks"}) {
    headers.emplace_back(field);
  }
  for (std::string& header : csv_day_headers()) headers.push_back(std::move(header));
  for (std::size_t n = 1; n <= kSaid; ++n) headers.push_back(numbered("said", n));
  return headers;
}

const std::vector<std::string>& all_headers() {
  static const std::vector<std::string> headers = make_headers();
  return headers;
}

class VacancyRecord {
 public:
  VacancyRecord(const Vacancy& vacancy, const ConceptNames& names)
      : vacancy_{vacancy}, names_{names}, record_{all_headers()} {}

  std::string write() && {
    write_what();
    write_terms();
    write_skills();
    write_languages();
    for (const Demand& demand : vacancy_.demands) write_level(demand);
    write_screening();
    for (std::size_t i = 0; i < vacancy_.said.size(); ++i) {
      record_.put(numbered("said", i + 1), vacancy_.said[i]);
    }
    return record_.take();
  }

 private:
  template <class Enum>
  void put_names(std::string_view header, const std::vector<Enum>& values) {
    std::vector<std::string> names;
    names.reserve(values.size());
    for (const Enum value : values) names.emplace_back(to_string(value));
    record_.put_list(header, names);
  }

  void write_what() {
    record_.put("id", vacancy_.id);
    record_.put("title", vacancy_.title);
    if (vacancy_.occupation) record_.put("occupation", names_.readable(*vacancy_.occupation));
    record_.put("employer", vacancy_.employer);
    record_.put("sector", vacancy_.sector);
    record_.put("cao", vacancy_.wage.cao);
    if (vacancy_.organisation_form != OrganisationForm::unknown) {
      record_.put("organisation_form", to_string(vacancy_.organisation_form));
    }
    if (vacancy_.direction != Direction::unknown) {
      record_.put("direction", to_string(vacancy_.direction));
    }
    put_names("channels", vacancy_.channels);
    if (vacancy_.seats) record_.put("seats", std::to_string(*vacancy_.seats));
  }

  void write_terms() {
    record_.put("start", vacancy_.start);
    if (vacancy_.postcode.length > 0) {
      record_.put("postcode", std::to_string(vacancy_.postcode.digits));
    }
    put_names("contracts", vacancy_.contracts);
    if (vacancy_.hours) record_.put("hours", csv_hours_text(*vacancy_.hours));
    if (const auto& wage = vacancy_.wage.hourly) {
      const auto amount = [](Cents cents) {
        return csv_number(cents.value * kThousandthsOfACent, Decimals::two);
      };
      record_.put("wage", amount(wage->min).append(" - ").append(amount(wage->max)));
    }
    std::vector<std::string> conditions;
    for (int i = 0; i < kConditions; ++i) {
      const auto condition = static_cast<Condition>(i);
      const Answer answer = vacancy_.conditions[condition];
      if (answer == Answer::unknown) continue;
      std::string text{to_string(condition)};
      conditions.push_back(text.append(answer == Answer::yes ? ": ja" : ": nee"));
    }
    record_.put_list("conditions", conditions);
    for (const RosterWindow& window : vacancy_.roster.windows) {
      for (const Day day : window.days) {
        for (const DayPart part : window.parts) record_.put(csv_day_header(day, part), "ja");
      }
    }
    if (vacancy_.induction) {
      record_.put("induction_weeks", std::to_string(vacancy_.induction->value));
    }
  }

  void write_skills() {
    constexpr auto kHeaders = std::to_array<std::string_view>(
        {"skills_required", "skills", "certificates", "certificates_wished"});
    for (int column = kSkillsRequired; column <= kCertificatesWished; ++column) {
      std::vector<SkillId> ids;
      for (const Demand& demand : vacancy_.demands) {
        if (column_of(demand) != column) continue;
        const auto* skill = std::get_if<SkillDemand>(&demand.what);
        ids.push_back(skill != nullptr ? skill->skill
                                       : std::get<CertificateDemand>(demand.what).certificate);
      }
      std::vector<std::string> cell = csv_skill_names(ids, names_);
      if (column == kSkills) {
        const std::size_t titles = vacancy_.occupation ? 0 : 1;
        for (std::size_t i = titles; i < vacancy_.unlinked.size(); ++i) {
          cell.push_back(vacancy_.unlinked[i]);
        }
      }
      record_.put_list(kHeaders[static_cast<std::size_t>(column)], cell);
    }
  }

  void write_languages() {
    std::vector<SkillId> languages;
    for (const Demand& demand : vacancy_.demands) {
      const auto* asked = std::get_if<LanguageDemand>(&demand.what);
      if (asked == nullptr) continue;
      if (languages.empty() || languages.back() != asked->language) {
        languages.push_back(asked->language);
      }
      const std::size_t n = languages.size();
      record_.put(numbered("language", n), names_.readable(asked->language));
      std::string field{"language_"};
      field.append(to_string(asked->part));
      record_.put(numbered(field, n), to_string(asked->level));
    }
  }

  void write_level(const Demand& demand) {
    if (const auto* diploma = std::get_if<DiplomaDemand>(&demand.what)) {
      record_.put("education_level", to_string(diploma->level));
    } else if (const auto* level = std::get_if<WorkingLevelDemand>(&demand.what)) {
      record_.put("working_level", to_string(level->level));
    } else if (const auto* experience = std::get_if<ExperienceYearsDemand>(&demand.what)) {
      record_.put("experience_years", std::to_string(experience->months.value).append(" maanden"));
    }
  }

  void write_screening() {
    std::vector<std::string> names;
    for (const Demand& demand : vacancy_.demands) {
      const auto* asked = std::get_if<ScreeningDemand>(&demand.what);
      if (asked != nullptr) names.emplace_back(to_string(asked->screening));
    }
    record_.put_list("screening", names);
  }

  const Vacancy& vacancy_;
  const ConceptNames& names_;
  CsvRecordText record_;
};

}  // namespace

std::string vacancy_csv_header() { return csv_header_text(all_headers()); }

std::string write_vacancy_csv(const Vacancy& vacancy, const ConceptNames& names) {
  return VacancyRecord(vacancy, names).write();
}

}  // namespace overstap
