// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/profiles/extraction.h"
#include "overstap/profiles/text.h"
#include "profiles/src/extract/terms/day_parts.h"
#include "profiles/src/extract/terms/needed_at.h"

namespace overstap {
namespace {

std::string_view words_of(const Extraction& extraction, const SourceSpan& span) {
  const std::string_view part = extraction.text.parts[static_cast<std::size_t>(span.part)].text;
  return part.substr(static_cast<std::size_t>(span.begin),
                     static_cast<std::size_t>(span.end - span.begin));
}

/// Minutes after midnight from which the end of a shift takes the evening.
constexpr std::int32_t kLate = 19 * 60;

/// Whether a wording that the law may forbid covers the words of a claim.
bool is_flagged(const Extraction& extraction, const TextClaim& claim) {
  return std::ranges::any_of(extraction.flags, [&](const PhraseFlag& flag) {
    return flag.span.part == claim.span.part && flag.span.begin <= claim.span.begin &&
           claim.span.end <= flag.span.end;
  });
}

/// Whether only what joins two titles stands between them: " / ", " (m/v) en een ".
bool joins(std::string_view between) {
  constexpr std::size_t kMost = 24;  // bytes
  if (between.size() > kMost || between.find_first_of("\n.;:") != std::string_view::npos)
    return false;
  bool joined = between.find_first_of("/&,") != std::string_view::npos;
  const std::string key = fold_key(between);
  for (const std::string_view word : key_words(key)) {
    const bool joiner = word == "en" || word == "of" || word == "and" || word == "or";
    const bool filler =
        word == "een" || word == "a" || word == "an" || word == "m" || word == "v" || word == "x";
    if (!joiner && !filler) return false;
    joined |= joiner;
  }
  return joined;
}

/// Adds one claim to a vacancy. What the vacancy held before any text was read stays.
class VacancyApplier {
 public:
  VacancyApplier(Vacancy& vacancy, const Extraction& extraction, const TextClaim& claim)
      : vacancy_{vacancy}, extraction_{extraction}, claim_{claim} {}

  void operator()(const SkillFound& found) const { demand(SkillDemand{found.skill}); }
  void operator()(const OccupationFound& found) const {
    if (claim_.stance != Stance::offered && !is_added()) return;
    if (!vacancy_.occupation) vacancy_.occupation = found.occupation;
    if (vacancy_.title.empty()) vacancy_.title = title();
  }
  void operator()(const CertificateFound& found) const {
    demand(CertificateDemand{found.certificate}, needed());
  }
  void operator()(const LanguageFound& found) const {
    bool any = false;
    for (int i = 0; i < kLanguageParts; ++i) {
      const auto& range = found.parts[static_cast<std::size_t>(i)];
      if (!range) continue;
      any = true;
      // A range says less than its upper end: nobody is left out for what was not said.
      demand(LanguageDemand{found.language, static_cast<LanguagePart>(i), range->min});
    }
    if (any || claim_.stance == Stance::offered) return;
    if (!is_added()) vacancy_.unlinked.emplace_back(words());
  }
  void operator()(const EducationFound& found) const {
    if (found.education.level) demand(DiplomaDemand{*found.education.level});
  }
  void operator()(const WorkingLevelFound& found) const { demand(WorkingLevelDemand{found.level}); }
  void operator()(const HoursFound& found) const {
    if (!vacancy_.hours) vacancy_.hours = found.hours;
  }
  void operator()(const AvailabilityFound& found) const {
    Roster& roster = vacancy_.roster;
    if (roster.self_rostering == Answer::unknown) roster.self_rostering = found.self_rostering;
    const bool late = found.works == Works::yes && found.until && *found.until >= kLate;
    const auto end = found.ends_at || !late ? found.ends_at : found.until;
    if (roster.ends_at.empty() && end) roster.ends_at = clock(*end);
    for (const Frequency& frequency : found.frequencies) add(frequency);
    if (found.works == Works::no) rule_out(found);
    if (found.works != Works::yes || !found.frequencies.empty()) return;
    RosterWindow window;
    for (const DayCell& cell : cells_of(found)) {
      if (cell.works != Works::yes) continue;
      if (std::ranges::find(window.days, cell.day) == window.days.end()) {
        window.days.push_back(cell.day);
      }
      if (std::ranges::find(window.parts, cell.part) == window.parts.end()) {
        window.parts.push_back(cell.part);
      }
    }
    // Who must work until eight gives up the evening, though most of it is free.
    if (late && found.parts.empty() && !window.parts.empty() &&
        std::ranges::find(window.parts, DayPart::evening) == window.parts.end()) {
      window.parts.push_back(DayPart::evening);
    }
    if (!window.days.empty() && std::ranges::find(roster.windows, window) == roster.windows.end()) {
      roster.windows.push_back(std::move(window));
    }
  }
  void operator()(const ContractFound& found) const {
    if (found.kind &&
        std::ranges::find(vacancy_.contracts, *found.kind) == vacancy_.contracts.end()) {
      vacancy_.contracts.push_back(*found.kind);
    }
  }
  void operator()(const WageFound& found) const {
    if (vacancy_.wage.cao.empty()) vacancy_.wage.cao = found.cao;
    if (!vacancy_.wage.hourly && found.unit == WageUnit::hour) vacancy_.wage.hourly = found.gross;
  }
  void operator()(const ConditionFound& found) const {
    ConditionSet& known = vacancy_.conditions;
    if (known[found.condition] != Answer::unknown) return;
    const std::uint32_t bit = std::uint32_t{1} << static_cast<unsigned>(found.condition);
    if (found.answer == Answer::yes) known.yes |= bit;
    if (found.answer == Answer::no) known.no |= bit;
  }
  void operator()(const PlaceFound& found) const {
    if (vacancy_.postcode.length == 0) vacancy_.postcode = found.postcode;
  }
  void operator()(const TravelFound&) const {}
  void operator()(const ExperienceFound& found) const {
    if (!found.least) return;
    ExperienceYearsDemand asked{*found.least, found.in, found.leading};
    // "Relevante ervaring" is experience in the work itself. In what fits no concept it would mean
    // experience in anything, which nobody asked.
    const bool own = asked.in.empty() && !asked.leading && found.in_label.empty();
    if (own && vacancy_.occupation) asked.in.push_back(*vacancy_.occupation);
    if (asked.in.empty() && !asked.leading) {
      if (claim_.stance != Stance::offered) vacancy_.unlinked.emplace_back(words());
      return;
    }
    std::ranges::sort(asked.in);
    demand(std::move(asked));
  }
  void operator()(const StartFound& found) const {
    if (!vacancy_.start) vacancy_.start = found.date;
  }
  void operator()(const ScreeningFound& found) const { demand(ScreeningDemand{found.screening}); }

 private:
  /// A claim that a person added rests on no words.
  [[nodiscard]] bool is_added() const { return claim_.span.part < 0; }
  [[nodiscard]] std::string_view words() const {
    return is_added() ? std::string_view{claim_.label} : words_of(extraction_, claim_.span);
  }

  /// The words of the title and of those that are joined to it: "Kelner (m/v) / barista".
  [[nodiscard]] std::string_view title() const {
    if (is_added()) return claim_.label;
    SourceSpan span = claim_.span;
    for (const TextClaim& other : extraction_.claims) {
      const bool counts = std::holds_alternative<OccupationFound>(other.what) &&
                          other.stance == Stance::offered && other.status != ClaimStatus::denied &&
                          !is_flagged(extraction_, other);
      if (counts && other.span.part == span.part && other.span.begin > span.end &&
          joins(words_of(extraction_, {span.part, span.end, other.span.begin})))
        span.end = other.span.end;
    }
    return words_of(extraction_, span);
  }

  /// By when the sentence asks it.
  [[nodiscard]] Needed needed() const {
    if (is_added()) return {};
    const SourceSpan& span = claim_.span;
    return needed_at(extraction_.text.parts[static_cast<std::size_t>(span.part)].text,
                     static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end));
  }

  static std::string clock(std::int32_t minutes) {
    const auto two = [](std::int32_t n) {
      std::string text{n < 10 ? "0" : ""};
      return text.append(std::to_string(n));
    };
    return two(minutes / 60).append(":").append(two(minutes % 60));
  }

  /// "Geen avonden", "nooit in het weekend": conditions of the work.
  void rule_out(const AvailabilityFound& found) const {
    const auto part = [&](DayPart only) {
      return found.days.empty() && std::ranges::find(found.parts, only) != found.parts.end();
    };
    const bool weekend = found.parts.empty() && found.days == std::vector{Day::sat, Day::sun};
    if (weekend) (*this)(ConditionFound{Condition::weekend_work, Answer::no});
    if (part(DayPart::evening)) (*this)(ConditionFound{Condition::evening_work, Answer::no});
    if (part(DayPart::night)) (*this)(ConditionFound{Condition::night_work, Answer::no});
  }

  void add(const Frequency& frequency) const {
    using Unit = Frequency::Unit;
    Roster& roster = vacancy_.roster;
    const std::int32_t in_four = frequency.times * 4 / frequency.weeks;
    const bool weekend = frequency.unit == Unit::weekends;
    if (frequency.unit == Unit::evenings && frequency.weeks == 1 && !roster.evenings_per_week) {
      roster.evenings_per_week = frequency.times;
    }
    if ((weekend || frequency.unit == Unit::saturdays) && !roster.saturdays_per_4_weeks) {
      roster.saturdays_per_4_weeks = in_four;
    }
    if ((weekend || frequency.unit == Unit::sundays) && !roster.sundays_per_4_weeks) {
      roster.sundays_per_4_weeks = in_four;
    }
  }

  /// A demand with the force of the words; what the employer offers is none, but closes the gap of
  /// one that asks the same.
  template <class What>
  void demand(What what, Needed needed = {}) const {
    const auto same = [&](const Demand& other) {
      const auto* held = std::get_if<What>(&other.what);
      return held != nullptr && *held == what;
    };
    const auto held = std::ranges::find_if(vacancy_.demands, same);
    if (claim_.stance == Stance::offered) {
      if (held != vacancy_.demands.end()) held->employer_offers = true;
      return;
    }
    if (held != vacancy_.demands.end()) return;
    Demand demand;
    demand.what = std::move(what);
    demand.force = force();
    demand.needed = std::move(needed);
    if constexpr (std::is_same_v<What, ScreeningDemand>) {
      demand.needed.at = NeededAt::after_selection;
    }
    vacancy_.demands.push_back(std::move(demand));
  }

  [[nodiscard]] Force force() const {
    if (claim_.stance == Stance::legal) return Force::legal;
    return claim_.stance == Stance::required ? Force::required : Force::wished;
  }

  Vacancy& vacancy_;
  const Extraction& extraction_;
  const TextClaim& claim_;
};

/// "Overdag" with no day beside it, which says less than the days of another claim.
bool is_dayless(const TextClaim& claim) {
  const auto* found = std::get_if<AvailabilityFound>(&claim.what);
  return found != nullptr && found->days.empty() && found->frequencies.empty();
}

bool names_days(const TextClaim& claim) {
  const auto* found = std::get_if<AvailabilityFound>(&claim.what);
  return found != nullptr && !found->days.empty() && found->works == Works::yes;
}

/// "En donderdagavond" is one evening a week.
void count_evenings(Roster& roster) {
  const auto is_one_evening = [](const RosterWindow& window) {
    return window.days.size() == 1 && window.parts == std::vector{DayPart::evening};
  };
  if (roster.evenings_per_week || std::ranges::count_if(roster.windows, is_one_evening) != 1) {
    return;
  }
  const auto has_evening = [](const RosterWindow& window) {
    return std::ranges::find(window.parts, DayPart::evening) != window.parts.end();
  };
  if (std::ranges::count_if(roster.windows, has_evening) == 1) roster.evenings_per_week = 1;
}

}  // namespace

void apply(const Extraction& extraction, Vacancy& vacancy) {
  const bool days_named = std::ranges::any_of(extraction.claims, names_days);
  const auto add = [&](const TextClaim& claim) {
    if (claim.status == ClaimStatus::denied || is_flagged(extraction, claim)) return;
    const bool repeats = days_named && is_dayless(claim) &&
                         !std::get<AvailabilityFound>(claim.what).ends_at &&
                         std::get<AvailabilityFound>(claim.what).self_rostering == Answer::unknown;
    if (!repeats) std::visit(VacancyApplier{vacancy, extraction, claim}, claim.what);
  };
  // The title first: years of experience may be asked in the work itself.
  const auto is_title = [](const TextClaim& claim) {
    return std::holds_alternative<OccupationFound>(claim.what);
  };
  for (const TextClaim& claim : extraction.claims) {
    if (is_title(claim)) add(claim);
  }
  for (const TextClaim& claim : extraction.claims) {
    if (!is_title(claim)) add(claim);
  }
  if (days_named) count_evenings(vacancy.roster);
  for (const PhraseFlag& flag : extraction.flags) {
    vacancy.said.emplace_back(words_of(extraction, flag.span));
  }
}

}  // namespace overstap
