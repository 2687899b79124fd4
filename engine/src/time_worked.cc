// SPDX-License-Identifier: Apache-2.0
#include "time_worked.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace overstap {
namespace {

/// Days of a calendar in which every month has 31: a whole month from any date is always 31 of
/// them.
constexpr std::int32_t kDaysPerMonth = 31;

std::int32_t day_number(Date date) {
  const std::int32_t month = std::max<std::int32_t>(date.month, 1) - 1;
  const std::int32_t day = std::max<std::int32_t>(date.day, 1) - 1;
  return (date.year * 12 + month) * kDaysPerMonth + day;
}

/// `[first, second)`, or nothing when begin or end is not known well enough.
std::optional<std::pair<std::int32_t, std::int32_t>> interval(const Employment& job, Date as_of) {
  if (!job.from || (!job.to && !job.current)) return std::nullopt;
  const Date to = job.current || *job.to > as_of ? as_of : *job.to;
  // "2024 to 2024" may be a day or a year, and so may "2024-03 to 2024".
  const bool rough = job.from->month == 0 || to.month == 0;
  if (rough && job.from->year == to.year) return std::nullopt;
  return std::pair{day_number(*job.from), day_number(to)};
}

}  // namespace

TimeWorked time_worked(const SeekerProfile& seeker, Date as_of, const std::vector<bool>& wanted) {
  assert(wanted.size() == seeker.employment.size());
  TimeWorked worked;
  std::vector<std::pair<std::int32_t, std::int32_t>> intervals;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const Employment& job = seeker.employment[i];
    if (!wanted[i] || (job.from && *job.from > as_of)) continue;
    worked.any = true;
    if (const auto known = interval(job, as_of)) {
      intervals.push_back(*known);
    } else {
      worked.incomplete = true;
    }
  }
  if (intervals.empty()) return worked;
  std::ranges::sort(intervals);
  std::int32_t days = 0;
  std::int32_t covered_to = intervals.front().first;
  for (const auto& [from, to] : intervals) {
    days += std::max(0, to - std::max(from, covered_to));
    covered_to = std::max(covered_to, to);
  }
  worked.months = Months{days / kDaysPerMonth};
  return worked;
}

std::optional<EducationLevel> shown_level(const Education& education) {
  if (education.valuation) return education.valuation;
  if (education.abroad == Answer::yes || education.completed != Answer::yes) return std::nullopt;
  return education.level;
}

bool is_leading(const Taxonomy& taxonomy, const Employment& job) {
  return job.leading || (job.occupation && taxonomy.record(*job.occupation).leading != 0);
}

bool has_begun(const Employment& job, Date as_of) {
  return job.status != ClaimStatus::denied && (!job.from || *job.from <= as_of);
}

bool is_current(const Employment& job, Date as_of) {
  if (!has_begun(job, as_of)) return false;
  return job.current || (job.to && *job.to >= as_of);
}

bool has_expired(const CertificateHeld& certificate, Date as_of) {
  if (!certificate.valid_until) return false;
  const Date until = *certificate.valid_until;
  if (until.year != as_of.year) return until.year < as_of.year;
  if (until.month == 0 || as_of.month == 0) return false;
  if (until.month != as_of.month) return until.month < as_of.month;
  return until.day != 0 && as_of.day != 0 && until.day < as_of.day;
}

}  // namespace overstap
