// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <boost/pfr.hpp>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "market_codec.h"
#include "market_enums.h"

/// Filling and comparing records field by field, through Boost.PFR: independent of the field lists
/// of the market file, so that a field that these leave out or swap is found.
namespace overstap::testing {

template <class T>
inline constexpr bool kIsList = false;
template <class T>
inline constexpr bool kIsList<std::vector<T>> = true;
template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool kIsVariant = false;
template <class... Ts>
inline constexpr bool kIsVariant<std::variant<Ts...>> = true;
template <class T>
inline constexpr bool kIsRange = false;
template <class T>
inline constexpr bool kIsRange<Range<T>> = true;
template <class T>
inline constexpr bool kIsQuantity = false;
template <class Unit>
inline constexpr bool kIsQuantity<Quantity<Unit>> = true;

/// Whether all fields are equal, down to the last.
template <class T>
bool same_fields(const T& a, const T& b) {
  if constexpr (kIsList<T>) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
      if (!same_fields(a[i], b[i])) return false;
    }
    return true;
  } else if constexpr (kIsOptional<T>) {
    return a.has_value() == b.has_value() && (!a || same_fields(*a, *b));
  } else if constexpr (kIsVariant<T>) {
    return a.index() == b.index() &&
           std::visit(
               [&b](const auto& alternative) {
                 return same_fields(alternative,
                                    std::get<std::remove_cvref_t<decltype(alternative)>>(b));
               },
               a);
  } else if constexpr (std::equality_comparable<T>) {
    return a == b;
  } else {
    bool same = true;
    boost::pfr::for_each_field(a, [&](const auto& field, auto index) {
      same = same && same_fields(field, boost::pfr::get<decltype(index)::value>(b));
    });
    return same;
  }
}

/// Gives every field a value of its own, sets every optional, puts two elements into every list
/// (and every alternative into a list of demands).
class FieldFiller {
 public:
  explicit FieldFiller(std::uint32_t id_count) : id_count_{id_count} {}

  template <class T>
  void fill(T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
      value = "text " + std::to_string(next());
    } else if constexpr (std::is_same_v<T, bool>) {
      value = true;
    } else if constexpr (kIsId<T>) {
      value = T{next() % id_count_};
    } else if constexpr (std::is_enum_v<T>) {
      value = static_cast<T>(1 + next() % static_cast<std::uint32_t>(kLast<T>));
    } else if constexpr (std::is_integral_v<T>) {
      value = static_cast<T>(1000 + next());
    } else if constexpr (kIsQuantity<T>) {
      value = T{static_cast<std::int32_t>(next())};
    } else if constexpr (kIsRange<T>) {
      fill(value.min);
      value.max = {value.min.value + 3};
    } else if constexpr (kIsOptional<T>) {
      fill(value.emplace());
    } else if constexpr (std::is_same_v<T, std::vector<Demand>>) {
      fill_demands(value);
    } else if constexpr (kIsList<T>) {
      value.resize(2);
      for (auto& element : value) fill(element);
    } else if constexpr (kIsVariant<T>) {
      std::visit([this](auto& alternative) { fill(alternative); }, value);
    } else {
      fill_record(value);
    }
  }

 private:
  std::uint32_t next() { return ++next_; }

  void fill_record(Date& date) {
    const std::uint32_t n = next();
    date = {static_cast<std::int16_t>(1950 + n % 200), static_cast<std::uint8_t>(1 + n % 12),
            static_cast<std::uint8_t>(1 + n % 28)};
  }
  void fill_record(ConditionSet& conditions) { conditions = {0x8005, 0x0102}; }
  void fill_record(PostcodePrefix& postcode) { postcode = {971, 3}; }
  void fill_record(Demand& demand) {
    fill_fields(demand);
    demand.weight = 4;
  }
  void fill_record(auto& record) { fill_fields(record); }
  void fill_fields(auto& record) {
    boost::pfr::for_each_field(record, [this](auto& field) { fill(field); });
  }

  void fill_demands(std::vector<Demand>& demands) {
    constexpr auto kAlternatives = std::variant_size_v<decltype(Demand::what)>;
    demands.resize(kAlternatives);
    [&]<std::size_t... I>(std::index_sequence<I...>) {
      (demands[I].what.emplace<I>(), ...);
    }(std::make_index_sequence<kAlternatives>{});
    for (Demand& demand : demands) fill(demand);
  }

  std::uint32_t id_count_;
  std::uint32_t next_ = 0;
};

}  // namespace overstap::testing
