// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tests/support/tiny_text.h"

namespace overstap::tiny {
namespace {

class VacancyReader {
 public:
  explicit VacancyReader(const Names& names) : names_{names} {}

  Vacancy read(const Words& words) {
    if (words.size() < 2) fail("vacancy with an occupation", words.empty() ? "" : words[0]);
    vacancy_.id = words[0];
    vacancy_.title = words[1];
    if (words[1] != "-") vacancy_.occupation = names_.occupation(words[1]);
    for (std::size_t i = 2; i < words.size(); ++i) read_word(words[i]);
    if (!names_skills_ && vacancy_.occupation) {
      for (const SkillId skill : names_.skills_of(*vacancy_.occupation)) {
        vacancy_.demands.emplace_back().what = SkillDemand{skill};
      }
    }
    return std::move(vacancy_);
  }

 private:
  void read_word(std::string_view word) {
    if (read_field(word) || read_setting(word)) return;
    if (looks_like_window(word)) {
      vacancy_.roster.windows.push_back(window(word));
    } else {
      read_demand(word);
    }
  }

  bool read_field(std::string_view word) {
    if (word.starts_with('@')) {
      const auto digits = word.substr(1);
      vacancy_.postcode = {number(digits), static_cast<std::uint8_t>(digits.size())};
    } else if (word.ends_with('h') && word.front() >= '0' && word.front() <= '9') {
      const auto hours = number_range(word.substr(0, word.size() - 1));
      vacancy_.hours = Range<HoursPerWeek>{{hours.min}, {hours.max}};
    } else if (word == "self-rostering") {
      vacancy_.roster.self_rostering = Answer::yes;
    } else if (word == "vog") {
      Demand& demand = vacancy_.demands.emplace_back();
      demand.what = ScreeningDemand{Screening::vog};
      demand.force = Force::required;
      demand.needed.at = NeededAt::after_selection;
    } else {
      return false;
    }
    return true;
  }

  bool read_setting(std::string_view word) {
    const auto halves = cut(word, "=");
    if (!halves || halves->first.ends_with('>') || halves->first.ends_with('<')) return false;
    const auto [name, value] = *halves;
    if (name == "evenings") {
      vacancy_.roster.evenings_per_week = number(value);
    } else if (name == "saturdays") {
      vacancy_.roster.saturdays_per_4_weeks = number(value);
    } else if (name == "sundays") {
      vacancy_.roster.sundays_per_4_weeks = number(value);
    } else if (name == "has") {
      set_conditions(vacancy_.conditions, value, Answer::yes);
    } else if (name == "not") {
      set_conditions(vacancy_.conditions, value, Answer::no);
    } else if (name == "contract") {
      for (const auto kind : split(value, '+')) vacancy_.contracts.push_back(contract(kind));
    } else if (name == "wage") {
      const auto cents = number_range(value);
      vacancy_.wage.hourly = Range<Cents>{{cents.min}, {cents.max}};
    } else if (name == "start") {
      vacancy_.start = date(value);
    } else {
      fail("setting of a vacancy", word);
    }
    return true;
  }

  void read_option(Demand& demand, std::string_view option) {
    if (option == "legal") {
      demand.force = Force::legal;
    } else if (option == "wished") {
      demand.force = Force::wished;
    } else if (option == "employer") {
      demand.employer_offers = true;
    } else if (option.starts_with("<=") && option.ends_with('w')) {
      demand.needed = {NeededAt::within_weeks, {number(option.substr(2, option.size() - 3))}, {}};
    } else if (option.starts_with("task") && option.ends_with('w')) {
      demand.needed = {
          NeededAt::before_task, {number(option.substr(4, option.size() - 5))}, "task"};
    } else {
      fail("option of a demand", option);
    }
  }

  void read_demand(std::string_view word) {
    std::string spaced{word};
    for (std::size_t at = spaced.find("<="); at != std::string::npos; at = spaced.find("<=", at)) {
      spaced.insert(at, ":");
      at += 3;
    }
    Words parts = split(spaced, ':');
    Demand demand;
    demand.force = Force::required;
    const bool counts_months = parts[0].starts_with("months>=");
    demand.what = counts_months ? read_months(parts) : read_what(parts[0], demand);
    for (std::size_t i = counts_months ? 2 : 1; i < parts.size(); ++i) {
      read_option(demand, parts[i]);
    }
    vacancy_.demands.push_back(std::move(demand));
  }

  decltype(Demand::what) read_months(const Words& parts) {
    ExperienceYearsDemand experience{{number(parts[0].substr(8))}, {}, false};
    if (parts.size() > 1) {
      for (const auto name : split(parts[1], '+')) {
        if (name == "leading") {
          experience.leading = true;
        } else {
          experience.in.push_back(names_.occupation(name));
        }
      }
    }
    return experience;
  }

  decltype(Demand::what) read_what(std::string_view word, Demand& demand) {
    if (word.starts_with('+')) {
      names_skills_ = true;
      const bool required = word.ends_with('!');
      if (!required) demand.force = Force::wished;
      return SkillDemand{names_.skill(word.substr(1, word.size() - (required ? 2 : 1)))};
    }
    const auto halves = cut(word, ">=");
    if (!halves) return CertificateDemand{names_.skill(word)};
    if (halves->first == "level") return WorkingLevelDemand{level(halves->second)};
    if (halves->first == "diploma") return DiplomaDemand{level(halves->second)};
    const auto language = cut(halves->first, "-");
    if (!language) fail("demand", word);
    return LanguageDemand{names_.skill(language->first), language_part(language->second),
                          cefr(halves->second)};
  }

  const Names& names_;
  Vacancy vacancy_;
  bool names_skills_ = false;
};

}  // namespace

Vacancy read_vacancy(const Words& words, const Names& names) {
  return VacancyReader{names}.read(words);
}

}  // namespace overstap::tiny
