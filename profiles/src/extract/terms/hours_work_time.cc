// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/terms/hours_phrase.h"

/// `fulltime` and `parttime`.
namespace overstap::extract {
namespace {

/// `parttime` or `fulltime` at `at`: the token after it, and the hours. Below the 35 hours from
/// which Statistics Netherlands counts a job as full-time, and the usual full weeks.
struct WorkTime {
  std::int32_t last = 0, min = 0, max = 0;
};
std::optional<WorkTime> work_time_at(const TermSentence& s, std::int32_t at) {
  std::int32_t last = at + 1;
  const bool part =
      s.is(at, {"part", "parttime", "deeltijd", "deeltijds", "deeltijdse", "parttimer"});
  if (!part && !s.is(at, {"full", "fulltime", "voltijd", "voltijds", "voltijdse", "fulltimer"})) {
    return std::nullopt;
  }
  if (s.is(at, {"part", "full"})) {
    if (s.is(last, {"-"})) ++last;
    if (!s.is(last, {"time"})) return std::nullopt;
    ++last;
  }
  return part ? WorkTime{last, 0, 32} : WorkTime{last, 40, 40};
}

/// `fulltime` at `at`, or `fulltime of parttime`; the token behind, and whether it stands by
/// itself or before a word for a job.
std::int32_t both_times(const TermSentence& s, const WorkTime& first,
                        std::optional<WorkTime>& other) {
  if (s.is(first.last, {"of", "or", "/", "en"})) other = work_time_at(s, first.last + 1);
  return other ? other->last : first.last;
}
bool offers_time(const TermSentence& s, std::int32_t at, std::int32_t last) {
  const bool job = s.is(last, {"baan", "functie", "werk", "job", "work", "contract", "betrekking",
                               "dienstverband", "aanstelling", "position", "employment"});
  if (s.cv()) {
    const SectionKind section = s.sentence().section;
    const bool agreed = s.any(last, s.last(), {"probleem", "problem", "bezwaar"});
    return s.has_wish() || (agreed && s.alone(at, last)) || section == SectionKind::wishes ||
           s.labelled({"beschikbaar", "beschikbaarheid", "uren", "werkweek", "inzetbaarheid"}) ||
           (s.is(at - 1, {":"}) &&
            s.is(at - 2, {"beschikbaar", "beschikbaarheid", "uren", "hours", "werkweek",
                          "inzetbaarheid", "dienstverband", "availability", "week"})) ||
           (at == s.first() && s.alone(at, last) && section != SectionKind::experience &&
            section != SectionKind::education && section != SectionKind::courses);
  }
  if (job || s.alone(at, last) || s.is(at, {"fulltimer", "parttimer"})) return true;
  return s.alone(at, s.last()) && s.is(last, {"bespreekbaar", "mogelijk", "kan"});
}

/// `bij fulltime`, `op basis van een fulltime baan`, `op fulltime basis`
bool is_basis(const TermSentence& s, std::int32_t at, std::int32_t last) {
  std::int32_t before = at - 1;
  while (s.is(before, {"een", "volledige", "van", "a"})) --before;
  return s.is(before, {"bij", "basis", "obv", "based"}) || s.any(last, last + 2, {"basis"});
}

/// `€ 2.300 bruto (fulltime)`: what the wage is reckoned with; not `€ 2.300, bonus, fulltime`.
bool is_of_wage(const TermSentence& s, std::int32_t at) {
  for (std::int32_t i = at - 1; i >= std::max(at - 12, s.first()); --i) {
    if (s.is(i, {"€", "euro", "bruto", "gross"})) return true;
    const bool digits = s.digits(i - 1) >= 0 && s.digits(i + 1) >= 0;
    if (s.is(i, {",", ";", "|"}) && !digits) return false;
  }
  return false;
}

/// `fulltime, mag ook 36`: the fewest hours that will do.
void or_fewer(const TermSentence& s, WorkTime& time) {
  std::int32_t at = time.last;
  while (s.is(at, {",", "maar"}) && at < time.last + 2) ++at;
  if (!s.is(at, {"mag", "kan"}) || !s.is(at + 1, {"ook"})) return;
  const std::int32_t hours = s.digits(at + 2);
  if (hours >= 8 && hours < time.min) time.min = hours;
}

}  // namespace

void find_rather_full(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    if (!(terms.families(i) & family::kHours)) continue;
    const TermSentence s{terms, text.sentences[i]};
    for (std::int32_t at = s.first(); at < s.last(); ++at) {
      const auto time = work_time_at(s, at);
      if (!time || time->min == 0) continue;
      if (!s.is(time->last, {"liever", "liefst"}) && !s.is(at - 1, {"liever", "liefst"})) continue;
      if (s.is(time->last + 1, {"niet"}) || s.is(time->last, {"niet"})) continue;
      add_term(s, {at, time->last, "hours.work_time", 600},
               HoursFound{{HoursPerWeek{time->min}, HoursPerWeek{time->max}}}, ClaimFamily::terms,
               claims);
      return;
    }
  }
}

void find_work_time(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    if (!(terms.families(i) & family::kHours)) continue;
    const TermSentence s{terms, text.sentences[i]};
    if (s.has_year()) continue;
    for (std::int32_t at = s.first(); at < s.last(); ++at) {
      auto time = work_time_at(s, at);
      if (!time) continue;
      const auto [from, to] = s.clause_of(at);
      if (s.any(from, to, {"geen", "werkte", "gewerkt", "niet"})) continue;
      or_fewer(s, *time);
      std::optional<WorkTime> other;
      if (!offers_time(s, at, both_times(s, *time, other))) continue;
      if (s.any(s.first(), s.last(), {"opleiding", "studie", "hbo"})) continue;
      // `bij fulltime`, `op basis van fulltime`, `op fulltime basis`
      if (is_basis(s, at, time->last) || is_of_wage(s, at)) continue;
      const auto add = [&](std::int32_t first, const WorkTime& work) {
        add_term(s, {first, work.last, "hours.work_time", 600},
                 HoursFound{{HoursPerWeek{work.min}, HoursPerWeek{work.max}}}, ClaimFamily::terms,
                 claims);
      };
      add(at, *time);
      if (other) add(time->last + 1, *other);
      return;
    }
  }
}

}  // namespace overstap::extract
