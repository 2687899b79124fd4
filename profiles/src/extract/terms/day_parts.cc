// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/day_parts.h"

#include <algorithm>
#include <array>

namespace overstap {
namespace {

constexpr std::array kWeek{Day::mon, Day::tue, Day::wed, Day::thu, Day::fri, Day::sat, Day::sun};
constexpr std::array kAllParts{DayPart::morning, DayPart::afternoon, DayPart::evening,
                               DayPart::night};
constexpr std::int32_t kHalfPastSix = 18 * 60 + 30;

struct PartOfDay {
  DayPart part;
  std::int32_t from, until;
};
/// The night is counted before midnight: a shift until 23:00 ends in the evening.
constexpr std::array<PartOfDay, 4> kHours{{{DayPart::morning, 6 * 60, 12 * 60},
                                           {DayPart::afternoon, 12 * 60, 18 * 60},
                                           {DayPart::evening, 18 * 60, 23 * 60},
                                           {DayPart::night, 23 * 60, 30 * 60}}};

std::vector<Day> days_of(const AvailabilityFound& found) {
  if (!found.days.empty()) return found.days;
  for (const Frequency& frequency : found.frequencies) {
    using Unit = Frequency::Unit;
    if (frequency.unit == Unit::saturdays) return {Day::sat};
    if (frequency.unit == Unit::sundays) return {Day::sun};
    if (frequency.unit == Unit::weekends) return {Day::sat, Day::sun};
  }
  const bool every = found.works == Works::no;
  return {kWeek.begin(), every ? kWeek.end() : kWeek.begin() + 5};
}

/// The parts of the day that lie wholly between two times.
std::vector<DayPart> parts_within(std::int32_t from, std::int32_t until) {
  std::vector<DayPart> parts;
  for (const PartOfDay& part : kHours) {
    if (from <= part.from && part.until <= until) parts.push_back(part.part);
  }
  return parts;
}

std::vector<DayPart> parts_of(const AvailabilityFound& found) {
  if (!found.parts.empty()) return found.parts;
  if (found.from || found.until) {
    const std::int32_t from = found.from.value_or(0);
    // `niet voor 10 uur` leaves the rest of the morning; `niet na 17 uur` goes on through the
    // night.
    if (found.works == Works::no) return parts_within(from, found.until.value_or(30 * 60));
    return parts_between(from, found.until.value_or(24 * 60));
  }
  for (const Frequency& frequency : found.frequencies) {
    using Unit = Frequency::Unit;
    if (frequency.unit == Unit::mornings) return {DayPart::morning};
    if (frequency.unit == Unit::afternoons) return {DayPart::afternoon};
    if (frequency.unit == Unit::evenings) return {DayPart::evening};
    if (frequency.unit == Unit::nights) return {DayPart::night};
  }
  if (found.works == Works::no) return {kAllParts.begin(), kAllParts.end()};
  return {DayPart::morning, DayPart::afternoon};
}

/// Whether the claim says days or times at all, and not only how often or who makes the roster.
bool says_when(const AvailabilityFound& found) {
  using Unit = Frequency::Unit;
  const auto named = [](const Frequency& frequency) {
    return frequency.unit != Unit::days && frequency.unit != Unit::day_parts;
  };
  return !found.days.empty() || !found.parts.empty() || found.from || found.until ||
         std::ranges::any_of(found.frequencies, named);
}

}  // namespace

std::vector<DayPart> parts_between(std::int32_t from, std::int32_t until) {
  if (until <= from) until += 24 * 60;
  std::vector<DayPart> parts;
  for (const PartOfDay& part : kHours) {
    const std::int32_t shared = std::min(until, part.until) - std::max(from, part.from);
    if (shared * 2 >= part.until - part.from) parts.push_back(part.part);
  }
  return parts;
}

std::vector<DayCell> cells_of(const AvailabilityFound& found) {
  std::vector<DayCell> cells;
  if (!says_when(found)) return cells;
  const bool sometimes = found.works == Works::yes && !found.frequencies.empty();
  const Works works = sometimes ? Works::if_needed : found.works;
  const std::vector<DayPart> parts = parts_of(found);
  for (const Day day : days_of(found)) {
    for (const DayPart part : parts) cells.push_back({day, part, works});
    if (found.works == Works::yes && found.until && *found.until <= kHalfPastSix) {
      cells.push_back({day, DayPart::evening, Works::no});
      cells.push_back({day, DayPart::night, Works::no});
    }
  }
  return cells;
}

}  // namespace overstap
