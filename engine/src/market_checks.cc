// SPDX-License-Identifier: Apache-2.0
#include "market_checks.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "market_codec.h"
#include "market_enums.h"
#include "market_tables.h"

namespace overstap {
namespace {

using Problem = std::optional<std::string>;

constexpr bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

/// A default-constructed date stands for a date that is not given.
bool is_possible(Date date) {
  if (date == Date{}) return true;
  if (date.year < 1900 || date.year > 2200 || date.month > 12) return false;
  if (date.month == 0) return date.day == 0;
  constexpr std::uint8_t kDaysOf[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int days = kDaysOf[date.month - 1] + (date.month == 2 && is_leap(date.year) ? 1 : 0);
  return date.day <= days;
}

/// Visits every field of a record; keeps the first problem.
class RecordCheck {
 public:
  RecordCheck(const MarketContent& content, const ConceptCounts& concepts)
      : content_{content}, concepts_{concepts} {}

  template <class... Fields>
  void operator()(const Fields&... fields) {
    (check(fields), ...);
  }

  /// Empty when there is none.
  [[nodiscard]] const std::string& problem() const { return problem_; }

 private:
  void require(bool sound, std::string_view problem) {
    if (!sound && problem_.empty()) problem_ = problem;
  }
  void require_id(std::size_t id, std::size_t count, std::string_view noun) {
    if (id < count || !problem_.empty()) return;
    problem_ =
        "names " + std::string{noun} + " " + grouped(id) + ", but the market has " + grouped(count);
  }

  void check(SkillId id) { require_id(id.index(), concepts_.skills, "skill"); }
  void check(OccupationId id) { require_id(id.index(), concepts_.occupations, "occupation"); }
  void check(SourceId id) { require_id(id.index(), content_.sources.size(), "source"); }
  void check(RegionId id) { require_id(id.index(), content_.regions.size(), "region"); }
  void check(TightnessGroupId id) {
    require_id(id.index(), content_.tightness_groups.size(), "tightness group");
  }

  void check(const std::string&) {}
  void check(Date date) { require(is_possible(date), "has a date that does not exist"); }
  template <class Unit>
  void check(Quantity<Unit> quantity) {
    require(quantity.value >= 0, "has a quantity below zero");
  }
  template <class T>
  void check(const Range<T>& range) {
    require(range.min <= range.max, "has a range that ends before it begins");
    visit(*this, range);
  }
  void check(PostcodePrefix postcode) {
    constexpr std::int32_t kBounds[] = {1, 0, 100, 1'000, 10'000};
    require(postcode.length <= 4 && postcode.digits >= 0 &&
                postcode.digits < kBounds[std::min<std::size_t>(postcode.length, 4)],
            "has a postcode out of range");
  }
  void check(const ConditionSet& conditions) {
    require(((conditions.yes | conditions.no) >> kConditions) == 0 &&
                (conditions.yes & conditions.no) == 0,
            "has working conditions out of range");
  }
  void check(const Place& place) {
    require(place.postcode >= 1'000 && place.postcode <= 9'999, "has a postcode out of range");
    require(std::abs(std::int64_t{place.latitude_e6}) <= 90'000'000 &&
                std::abs(std::int64_t{place.longitude_e6}) <= 180'000'000,
            "has coordinates out of range");
    visit(*this, place);
  }
  void check(const Demand& demand) {
    require(demand.weight >= 1 && demand.weight <= 5, "has a demand with a weight out of 1..5");
    visit(*this, demand);
  }

  template <class T>
  void check(const std::vector<T>& list) {
    for (const T& element : list) check(element);
  }
  template <class T>
  void check(const std::optional<T>& value) {
    if (value) check(*value);
  }
  template <class... Ts>
  void check(const std::variant<Ts...>& value) {
    std::visit([this](const auto& alternative) { check(alternative); }, value);
  }
  template <class T>
  void check(const T& value) {
    if constexpr (std::is_enum_v<T>) {
      require(in_range(value), "has an unknown value");
    } else if constexpr (!std::is_arithmetic_v<T>) {
      visit(*this, value);
    }
  }

  const MarketContent& content_;
  const ConceptCounts& concepts_;
  std::string problem_;
};

/// Visits tables, remembering the first problem with the place where it is.
class TableCheck {
 public:
  TableCheck(const MarketContent& content, const ConceptCounts& concepts)
      : content_{content}, concepts_{concepts} {}

  template <class Record>
  void operator()(Section /*section*/, std::string_view name, const std::vector<Record>& table) {
    for (std::size_t i = 0; i < table.size() && !problem_; ++i) {
      check(table[i], [&] { return std::string{name} + "[" + std::to_string(i) + "]"; });
    }
  }
  template <class Record>
  void operator()(Section /*section*/, std::string_view name, const Record& record) {
    if (!problem_) check(record, [&] { return std::string{name}; });
  }

  [[nodiscard]] const Problem& problem() const { return problem_; }

 private:
  template <class Record, class Place>
  void check(const Record& record, Place place) {
    RecordCheck record_check{content_, concepts_};
    record_check(record);
    if (!record_check.problem().empty()) problem_ = place() + " " + record_check.problem();
  }

  const MarketContent& content_;
  const ConceptCounts& concepts_;
  Problem problem_;
};

Problem problem_in_places(const std::vector<Place>& places) {
  const auto found =
      std::ranges::adjacent_find(places, std::ranges::greater_equal{}, &Place::postcode);
  if (found == places.end()) return {};
  return "places has two rows for postcode " + std::to_string(std::next(found)->postcode) +
         ", or rows out of order";
}

Problem problem_in_pairs(const std::vector<Statement>& statements) {
  std::size_t pairs = 0;
  for (const Statement& statement : statements) {
    if (statement.kind == StatementKind::edge)
      pairs += 2 * statement.from.size() * statement.to.size();
    if (pairs > kMaxNamedPairs) {
      return "statements name more than " + grouped(kMaxNamedPairs) + " pairs of occupations";
    }
  }
  return {};
}

}  // namespace

std::optional<std::string> problem_in_records(const MarketContent& content,
                                              const ConceptCounts& concepts) {
  TableCheck check{content, concepts};
  visit_tables(check, content);
  if (check.problem()) return check.problem();
  if (const auto weights = validate(content.weights); !weights) {
    return "weights: " + weights.error().message;
  }
  if (auto problem = problem_in_places(content.places)) return problem;
  return problem_in_pairs(content.statements);
}

}  // namespace overstap
