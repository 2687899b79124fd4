// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/descriptors.h"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "overstap/graph/integer_root.h"
#include "overstap/graph/model.h"

namespace overstap {
namespace {

static_assert(std::has_unique_object_representations_v<TermWeight> && sizeof(TermWeight) == 8);

/// Scales to the common length; what rounds to nothing is left out.
std::vector<TermWeight> scaled(const std::vector<std::pair<std::uint32_t, std::uint64_t>>& terms) {
  std::uint64_t squares = 0;
  for (const auto& [term, weight] : terms) squares += weight * weight;
  const std::uint64_t length = integer_root(squares);
  std::vector<TermWeight> row;
  if (length == 0) return row;
  for (const auto& [term, weight] : terms) {
    const std::uint64_t part = (weight * kTermUnit + length / 2) / length;
    if (part > 0) row.push_back({.id = term, .weight = static_cast<std::uint16_t>(part)});
  }
  return row;
}

CsrStorage<TermWeight> transpose(const CsrStorage<TermWeight>& by_occupation, std::size_t terms) {
  CsrStorage<TermWeight> by_term;
  by_term.offsets.assign(terms + 1, 0);
  for (const TermWeight& row : by_occupation.values) ++by_term.offsets[row.id + 1];
  for (std::size_t t = 0; t < terms; ++t) by_term.offsets[t + 1] += by_term.offsets[t];
  by_term.values.resize(by_occupation.values.size());
  std::vector<std::uint32_t> next{by_term.offsets.begin(), by_term.offsets.end()};
  const Csr<TermWeight> rows = by_occupation.view();
  for (std::uint32_t occupation = 0; occupation < rows.rows(); ++occupation) {
    for (const TermWeight& row : rows.row(occupation)) {
      by_term.values[next[row.id]++] = {.id = occupation, .weight = row.weight};
    }
  }
  return by_term;
}

}  // namespace

std::string_view to_string(Descriptor descriptor) {
  constexpr std::string_view kNames[kDescriptors] = {"text", "titles", "titles_nl", "titles_us",
                                                     "sector"};
  return kNames[static_cast<std::size_t>(descriptor)];
}

Descriptors DescriptorStorage::view() const& {
  Descriptors descriptors;
  for (std::size_t d = 0; d < kDescriptors; ++d) descriptors.tables[d] = tables[d].view();
  descriptors.isco_named = isco_named;
  return descriptors;
}

std::uint32_t TermTableBuilder::term(std::string_view spelling) {
  const auto found = terms_.find(spelling);
  if (found != terms_.end()) return found->second;
  const auto number = static_cast<std::uint32_t>(terms_.size());
  terms_.emplace(spelling, number);
  return number;
}

TermTableStorage TermTableBuilder::build() && {
  std::vector<std::uint32_t> by_spelling(terms_.size());
  std::uint32_t next = 0;
  for (const auto& [spelling, number] : terms_) by_spelling[number] = next++;

  std::vector<std::uint32_t> occupations_with(terms_.size());
  for (std::vector<Count>& row : rows_) {
    for (Count& count : row) count.term = by_spelling[count.term];
    std::ranges::sort(row, {}, &Count::term);
    std::vector<Count> merged;
    for (const Count& count : row) {
      if (merged.empty() || merged.back().term != count.term) {
        merged.push_back({count.term, 0});
        ++occupations_with[count.term];
      }
      merged.back().halves += count.halves;
    }
    row = std::move(merged);
  }

  TermTableStorage table;
  if (terms_.empty()) return table;
  std::vector<std::pair<std::uint32_t, std::uint64_t>> weighed;
  for (const std::vector<Count>& row : rows_) {
    weighed.clear();
    for (const Count& count : row) {
      const auto often = static_cast<std::uint64_t>(log2_thousandths(count.halves + 2ULL, 2));
      const auto rare = static_cast<std::uint64_t>(
          log2_thousandths(rows_.size() + 1, occupations_with[count.term]));
      weighed.emplace_back(count.term, often * rare);
    }
    table.by_occupation.append_row(scaled(weighed));
  }
  table.by_term = transpose(table.by_occupation, terms_.size());
  return table;
}

void add_products(const TermTable& table, OccupationId from, std::span<std::uint64_t> dots) {
  for (const TermWeight& own : table.by_occupation.row(from.index())) {
    const std::uint64_t weight = own.weight;
    for (const TermWeight& other : table.by_term.row(own.id)) {
      dots[other.id] += weight * other.weight;
    }
  }
}

}  // namespace overstap
