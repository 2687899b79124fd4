// SPDX-License-Identifier: Apache-2.0
#include "tools/import/history_rows.h"

#include <algorithm>
#include <utility>

#include "overstap/graph/places.h"
#include "overstap/graph/try.h"

namespace overstap::intake {
namespace {

/// Names beyond this are looked up each time.
constexpr std::size_t kMaxKept = 1U << 18U;
constexpr std::string_view kWork = "work";
constexpr std::string_view kPresent = "present";

std::uint64_t number_of(std::string_view person) {
  // FNV-1a, mixed by the finaliser of MurmurHash3; 0 marks a free place.
  std::uint64_t h = 0xCBF2'9CE4'8422'2325ULL;
  for (const char c : person) h = (h ^ static_cast<unsigned char>(c)) * 0x0100'0000'01B3ULL;
  h = (h ^ h >> 33U) * 0xFF51'AFD7'ED55'8CCDULL;
  h = (h ^ h >> 33U) * 0xC4CE'B9FE'1A85'EC53ULL;
  return std::max<std::uint64_t>(h ^ h >> 33U, 1);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Two to four digits, letters after four.
std::optional<PostcodePrefix> parse_postcode(std::string_view text) {
  PostcodePrefix postcode;
  while (postcode.length < 4 && postcode.length < text.size() && is_digit(text[postcode.length])) {
    postcode.digits = postcode.digits * 10 + (text[postcode.length] - '0');
    ++postcode.length;
  }
  const bool whole = postcode.length == text.size() || postcode.length == 4;
  if (postcode.length < 2 || !whole || text.front() == '0') return std::nullopt;
  return postcode;
}

bool ends_before(Date to, Date from) {
  if (to.year != from.year) return to.year < from.year;
  return to.month != 0 && from.month != 0 && to.month < from.month;
}

}  // namespace

bool SeenPersons::insert(std::uint64_t number) {
  std::size_t place = static_cast<std::size_t>(number) & (places_.size() - 1);
  while (places_[place] != 0 && places_[place] != number)
    place = (place + 1) & (places_.size() - 1);
  if (places_[place] == number) return false;
  places_[place] = number;
  return true;
}

void SeenPersons::grow() {
  const std::vector<std::uint64_t> before =
      std::exchange(places_, std::vector<std::uint64_t>(places_.size() * 2));
  for (const std::uint64_t number : before) {
    if (number != 0) (void)insert(number);
  }
}

bool SeenPersons::add(std::string_view person) {
  if (2 * (taken_ + 1) > places_.size()) grow();
  if (!insert(number_of(person))) return false;
  ++taken_;
  return true;
}

void HistoryRows::note(std::string message, const Location& where, std::string_view column,
                       ErrorCode code) {
  Location place = where;
  if (!place.pointer.empty()) place.pointer += '/';
  place.pointer += column;
  reading_.diagnostics.add({Severity::note, {code, std::move(message), std::move(place)}});
}

void HistoryRows::reject(Error error) {
  ++reading_.counts.rows;
  ++reading_.counts.rejected;
  reading_.diagnostics.add({Severity::rejected, std::move(error)});
}

HistoryRows::Linked HistoryRows::look_up(std::string_view text) const {
  if (const auto id = market_.taxonomy().find_occupation(text)) return {Link::linked, *id};
  const std::vector<LinkHit> hits = linker_.exact(text, ConceptKind::occupation);
  if (hits.empty()) return {Link::not_found, {}};
  if (hits.size() > 1) return {Link::ambiguous, {}};
  return {Link::linked, OccupationId{hits.front().id}};
}

HistoryRows::Linked HistoryRows::link(std::string_view text, const Location& where) {
  if (const auto known = links_.find(text); known != links_.end()) return known->second;
  const Linked found = look_up(text);
  if (links_.size() < kMaxKept) links_.emplace(text, found);
  if (found.link == Link::not_found) {
    note("no occupation is called \"" + std::string{text} + "\"", where, "occupation",
         ErrorCode::not_found);
  } else if (found.link == Link::ambiguous) {
    note("several occupations are called \"" + std::string{text} + "\"; write a code or URI", where,
         "occupation", ErrorCode::ambiguous);
  }
  return found;
}

std::optional<OccupationId> HistoryRows::occupation(std::string_view text, const Location& where) {
  if (text.empty()) {
    ++reading_.counts.unnamed;
    return std::nullopt;
  }
  const Linked found = link(text, where);
  ++(found.link == Link::linked      ? reading_.counts.linked
     : found.link == Link::ambiguous ? reading_.counts.ambiguous
                                     : reading_.counts.not_found);
  if (found.link != Link::linked) return std::nullopt;
  return found.occupation;
}

std::optional<RegionId> HistoryRows::region(const JobText& job, const Location& where) {
  const bool by_code = !job.region.empty();
  const std::string_view text = by_code ? job.region : job.postcode;
  if (text.empty()) return std::nullopt;
  const auto known = regions_.find(text);
  if (known != regions_.end()) {
    if (!known->second) ++reading_.counts.unknown_places;
    return known->second;
  }
  std::optional<RegionId> found;
  if (by_code) {
    const auto regions = market_.regions();
    const auto region = std::ranges::find(regions, text, &Region::code);
    if (region != regions.end()) {
      found = RegionId{static_cast<std::uint32_t>(region - regions.begin())};
    }
  } else if (const auto postcode = parse_postcode(text)) {
    found = region_of(market_.places(), *postcode);
  }
  if (regions_.size() < kMaxKept) regions_.emplace(text, found);
  if (!found) {
    ++reading_.counts.unknown_places;
    // A postcode is not repeated: it may be a whole address.
    note(by_code ? "the market has no region " + std::string{text}
                 : std::string{"the market knows no region of this postcode"},
         where, by_code ? "region" : "postcode", ErrorCode::not_found);
  }
  return found;
}

Result<void> HistoryRows::add(const JobText& job, const Location& where) {
  if (!job.kind.empty() && job.kind != kWork) {
    ++reading_.counts.rows;
    ++reading_.counts.not_work;
    return {};
  }
  WorkSpell spell;
  const auto read = [&](std::string_view text, std::string_view column,
                        std::optional<Date>& date) -> Result<void> {
    if (text.empty()) return {};
    auto parsed = parse_date(text);
    if (parsed) {
      date = *parsed;
      return {};
    }
    Error error = std::move(parsed).error();
    error.where = where;
    error.where->pointer += (where.pointer.empty() ? "" : "/") + std::string{column};
    return std::unexpected(std::move(error));
  };
  spell.current = job.to == kPresent;
  auto read_both = read(job.from, "from", spell.from);
  if (read_both && !spell.current) read_both = read(job.to, "to", spell.to);
  if (read_both && spell.from && spell.to && ends_before(*spell.to, *spell.from)) {
    read_both = std::unexpected(Error{ErrorCode::schema, "the job ends before it begins", where});
  }
  if (!read_both) {
    reject(std::move(read_both).error());
    return {};
  }
  if (jobs_.size() == kMaxSpells) {
    return std::unexpected(Error{ErrorCode::limit,
                                 "one person has more than " + std::to_string(kMaxSpells) +
                                     " jobs; do rows of several people have one name?",
                                 where});
  }
  ++reading_.counts.rows;
  ++reading_.counts.kept;
  spell.occupation = occupation(job.occupation, where);
  spell.region = region(job, where);
  jobs_.push_back(spell);
  employers_.emplace_back(job.employer);
  return {};
}

Result<void> HistoryRows::finish_person(std::string_view person, const Location& where) {
  if (!person.empty() && !seen_.add(person)) {
    return std::unexpected(Error{ErrorCode::inconsistent,
                                 "a person comes back after others; put all jobs of a person "
                                 "together (sort the file by person)",
                                 where});
  }
  // Employers are numbered by name, so that the order of the rows does not matter.
  std::vector<std::string> names = employers_;
  std::ranges::sort(names);
  for (std::size_t i = 0; i < jobs_.size(); ++i) {
    if (employers_[i].empty()) continue;
    const auto name = std::ranges::lower_bound(names, employers_[i]);
    jobs_[i].employer = static_cast<std::uint32_t>(name - names.begin()) + 1;
  }
  ++reading_.counts.persons;
  const auto taken = sink_(jobs_);
  jobs_.clear();
  employers_.clear();
  return taken;
}

}  // namespace overstap::intake
