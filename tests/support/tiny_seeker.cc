// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tests/support/tiny_text.h"

namespace overstap::tiny {
namespace {

Date months_before(Date date, std::int32_t months) {
  const std::int32_t total = date.year * 12 + date.month - 1 - months;
  return {static_cast<std::int16_t>(total / 12), static_cast<std::uint8_t>(total % 12 + 1),
          date.day};
}

class SeekerReader {
 public:
  SeekerReader(const Names& names, Date today) : names_{names}, today_{today} {}

  SeekerProfile read(std::string_view text) {
    const Words id = split(text, ' ');
    if (id.empty()) fail("seeker", text);
    seeker_.id = id[0];
    const auto rest = static_cast<std::size_t>(id[0].data() + id[0].size() - text.data());
    for (const std::string_view clause : split(text.substr(rest), ',')) {
      Words words = split(clause, ' ');
      if (!words.empty()) read_clause(words);
    }
    return std::move(seeker_);
  }

 private:
  void read_clause(const Words& words) {
    const std::string_view verb = words[0];
    const Words rest(words.begin() + 1, words.end());
    if (read_number(verb) || read_claims(verb, rest) || read_proof(verb, rest)) return;
    if (verb == "was" && !rest.empty()) {
      read_job(rest);
    } else if (verb == "works" || verb == "not" || verb == "ifneeded") {
      const Works works = verb == "works" ? Works::yes
                          : verb == "not" ? Works::no
                                          : Works::if_needed;
      for (const auto word : rest) set_availability(window(word), works);
    } else if (const auto code = language_code(verb)) {
      read_language(names_.skill(verb), rest);
    } else if (!read_terms(verb, rest)) {
      fail("clause of a seeker", verb);
    }
  }

  bool read_number(std::string_view word) {
    if (word.starts_with('@')) {
      seeker_.postcode = {number(word.substr(1)), static_cast<std::uint8_t>(word.size() - 1)};
    } else if (word.ends_with("km")) {
      seeker_.travel.max_distance = Metres{number(word.substr(0, word.size() - 2)) * 1000};
    } else if (word.ends_with('h') && word.front() >= '0' && word.front() <= '9') {
      const auto hours = number_range(word.substr(0, word.size() - 1));
      seeker_.hours = Range<HoursPerWeek>{{hours.min}, {hours.max}};
    } else {
      return false;
    }
    return true;
  }

  bool read_claims(std::string_view verb, const Words& rest) {
    Claim claim;
    if (verb == "knows") {
      claim.evidence = Evidence::stated;
    } else if (verb == "tested") {
      claim.evidence = Evidence::tested;
    } else if (verb == "read") {
      claim.evidence = Evidence::text_span;
    } else if (verb == "confirmed") {
      claim.evidence = Evidence::text_span;
      claim.status = ClaimStatus::confirmed;
    } else if (verb == "cannot") {
      claim.status = ClaimStatus::denied;
    } else {
      return false;
    }
    for (const auto name : rest) {
      claim.skill = names_.skill(name);
      seeker_.claims.push_back(claim);
    }
    return true;
  }

  bool read_proof(std::string_view verb, const Words& rest) {
    if (rest.empty()) return false;
    if (verb == "has" || verb == "no") {
      read_certificate(verb, rest);
    } else if (verb == "level") {
      seeker_.working_level = {level(rest[0]), WorkingLevelEvidence::stated};
    } else if (verb == "assessed") {
      seeker_.working_level = {level(rest[0]), WorkingLevelEvidence::assessment};
    } else if (verb == "evc") {
      seeker_.working_level = {level(rest[0]), WorkingLevelEvidence::evc};
    } else {
      return read_education(verb, rest[0]);
    }
    return true;
  }

  bool read_education(std::string_view verb, std::string_view name) {
    Education education;
    if (verb == "diploma") {
      education.completed = Answer::yes;
    } else if (verb == "unfinished") {
      education.completed = Answer::no;
    } else if (verb == "foreign" || verb == "valued") {
      education.completed = Answer::yes;
      education.abroad = Answer::yes;
      if (verb == "valued") education.valuation = level(name);
    } else if (verb != "maybe") {
      return false;
    }
    if (name != "?") education.level = level(name);
    seeker_.education.push_back(education);
    return true;
  }

  void read_certificate(std::string_view verb, const Words& rest) {
    CertificateHeld held;
    held.certificate = names_.skill(rest[0]);
    if (verb == "no") held.status = ClaimStatus::denied;
    for (std::size_t i = 1; i < rest.size(); ++i) {
      if (rest[i] == "pe") {
        held.upkeep = Answer::yes;
      } else if (rest[i] == "no-pe") {
        held.upkeep = Answer::no;
      } else if (rest[i].starts_with("until=")) {
        held.valid_until = date(rest[i].substr(6));
      } else {
        held.date = date(rest[i]);
      }
    }
    seeker_.certificates.push_back(held);
  }

  void read_job(const Words& rest) {
    Employment job;
    if (rest[0] == "-") {
      job.label = "something";
    } else {
      job.occupation = names_.occupation(rest[0]);
    }
    for (std::size_t i = 1; i < rest.size(); ++i) {
      const std::string_view word = rest[i];
      if (word == "leading") {
        job.leading = true;
      } else if (const auto dates = cut(word, "..")) {
        job.from = date(dates->first);
        job.current = dates->second == "now";
        if (!job.current) job.to = date(dates->second);
      } else if (word != "?") {
        const std::int32_t count = number(word.substr(0, word.size() - 1));
        job.from = months_before(today_, word.ends_with('y') ? count * 12 : count);
        job.to = today_;
      }
    }
    seeker_.employment.push_back(job);
  }

  void set_availability(const RosterWindow& window, Works works) {
    for (const Day day : window.days) {
      for (const DayPart part : window.parts) {
        seeker_.availability[static_cast<std::size_t>(day)][static_cast<std::size_t>(part)] = works;
      }
    }
  }

  void read_language(SkillId language, const Words& parts) {
    LanguageSkill skill;
    skill.language = language;
    for (const auto word : parts) {
      const auto halves = cut(word, "=");
      if (!halves) fail("language part", word);
      const auto ends = cut(halves->second, "..");
      const Cefr low = cefr(ends ? ends->first : halves->second);
      const Cefr high = cefr(ends ? ends->second : halves->second);
      skill.parts[static_cast<std::size_t>(language_part(halves->first))] = Range<Cefr>{low, high};
    }
    seeker_.languages.push_back(skill);
  }

  bool read_terms(std::string_view verb, const Words& rest) {
    if (rest.empty()) return false;
    if (verb == "accepts") {
      for (const auto kind : split(rest[0], '+'))
        seeker_.accepts_contracts.push_back(contract(kind));
    } else if (verb == "wage") {
      seeker_.min_hourly_wage = Cents{number(rest[0])};
    } else if (verb == "by") {
      seeker_.ready_by = date(rest[0]);
    } else if (verb == "wish") {
      for (const auto word : rest) {
        const auto halves = cut(word, ":");
        if (!halves || !parse_wish(halves->first)) fail("wish", word);
        seeker_.wishes.push_back({condition(halves->second), *parse_wish(halves->first)});
      }
    } else {
      return false;
    }
    return true;
  }

  const Names& names_;
  Date today_;
  SeekerProfile seeker_;
};

}  // namespace

SeekerProfile read_seeker(std::string_view text, const Names& names, Date today) {
  return SeekerReader{names, today}.read(text);
}

}  // namespace overstap::tiny
