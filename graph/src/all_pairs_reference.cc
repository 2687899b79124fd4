// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/graph/all_pairs.h"

namespace overstap {
namespace {

std::uint32_t product_of(std::span<const TermWeight> a, std::span<const TermWeight> b) {
  std::uint32_t sum = 0;
  for (const TermWeight& own : a) {
    for (const TermWeight& other : b) {
      if (own.id == other.id) sum += std::uint32_t{own.weight} * other.weight;
    }
  }
  return sum;
}

}  // namespace

CsrStorage<RowProduct> reference_top_products(const Csr<TermWeight>& origins,
                                              const Csr<TermWeight>& destinations, std::size_t k,
                                              Itself itself) {
  CsrStorage<RowProduct> result;
  for (std::size_t i = 0; i < origins.rows(); ++i) {
    std::vector<RowProduct> row;
    for (std::uint32_t to = 0; to < destinations.rows(); ++to) {
      if (itself == Itself::left_out && to == i) continue;
      const std::uint32_t product = product_of(origins.row(i), destinations.row(to));
      if (product > 0) row.push_back({.to = to, .product = product});
    }
    std::ranges::stable_sort(row, std::ranges::greater{}, &RowProduct::product);
    row.resize(std::min(row.size(), k));
    result.append_row(row);
  }
  return result;
}

}  // namespace overstap
