// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/csr.h"
#include "overstap/graph/ids.h"

namespace overstap {

/// In what an occupation is described by terms, so that two of them can be compared.
enum class Descriptor : std::uint8_t {
  text,       ///< words of its description, titles and skills and of its ISCO-08 group's definition
  titles,     ///< words of its titles in English
  titles_nl,  ///< letter groups of its titles in Dutch, where compounds hide the words
  titles_us,  ///< words of the O*NET alternate titles that the crosswalk gives it
  sector,     ///< NACE codes, or the family of a market of our own
};
inline constexpr std::size_t kDescriptors = 5;
[[nodiscard]] std::string_view to_string(Descriptor descriptor);

/// A term of an occupation (`id` = term), or an occupation with a term (`id` = occupation).
struct TermWeight {
  std::uint32_t id = 0;
  std::uint16_t weight = 0;  ///< of kTermUnit, the length of every row
  std::uint16_t reserved = 0;
};
/// The Euclidean length of every row of terms, up to rounding.
inline constexpr std::uint32_t kTermUnit = 16'384;

/// One descriptor: per occupation its terms, ascending, and the transpose.
struct TermTable {
  Csr<TermWeight> by_occupation, by_term;
};

/// Two ISCO-08 unit groups of which the definition of one names the other as related.
struct NamedGroups {
  std::uint16_t from = 0, to = 0;
  friend auto operator<=>(const NamedGroups&, const NamedGroups&) = default;
};

/// What occupations are described by; any table may be empty, and so may any row: nothing known.
struct Descriptors {
  std::array<TermTable, kDescriptors> tables{};
  std::span<const NamedGroups> isco_named{};  ///< both ways, ascending

  [[nodiscard]] const TermTable& operator[](Descriptor d) const {
    return tables[static_cast<std::size_t>(d)];
  }
};

struct TermTableStorage {
  CsrStorage<TermWeight> by_occupation, by_term;
  [[nodiscard]] TermTable view() const& { return {by_occupation.view(), by_term.view()}; }
  TermTable view() && = delete;
};

struct DescriptorStorage {
  std::array<TermTableStorage, kDescriptors> tables{};
  std::vector<NamedGroups> isco_named{};
  [[nodiscard]] Descriptors view() const&;
  Descriptors view() && = delete;
};

/// Collects counted terms of occupations and weighs them:
///   `w = log2(1 + count) * log2((n + 1) / df)` in thousandths, every row scaled to kTermUnit.
/// A term counts in units of a half, so that what is asked as optional can count half. Source of
/// the form: TF-IDF with a logarithmic count (Salton and Buckley 1988).
class TermTableBuilder {
 public:
  explicit TermTableBuilder(std::size_t occupations) : rows_(occupations) {}
  /// The number by which `add` knows a term.
  [[nodiscard]] std::uint32_t term(std::string_view spelling);
  void add(OccupationId occupation, std::uint32_t term, std::uint32_t halves) {
    rows_[occupation.index()].push_back({term, halves});
  }
  /// Ids of terms follow their spelling. O(n log n). Empties the builder.
  [[nodiscard]] TermTableStorage build() &&;

 private:
  struct Count {
    std::uint32_t term = 0, halves = 0;
  };
  std::map<std::string, std::uint32_t, std::less<>> terms_;
  std::vector<std::vector<Count>> rows_;
};

/// Adds to `dots`, one per occupation, the products of the terms of `from` with everybody's; at
/// most about kTermUnit squared each. O(postings of its terms).
void add_products(const TermTable& table, OccupationId from, std::span<std::uint64_t> dots);

}  // namespace overstap
