// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace overstap {

/// Compressed rows over foreign memory: row i is `values[offsets[i] .. offsets[i+1])`. The memory
/// belongs to whoever made the tables (a Snapshot or a builder) and must outlive this view.
template <class T>
struct Csr {
  std::span<const std::uint32_t>
      offsets;  ///< n + 1 entries, not decreasing, last == values.size(); empty when n == 0
  std::span<const T> values;

  [[nodiscard]] std::size_t rows() const { return offsets.empty() ? 0 : offsets.size() - 1; }
  [[nodiscard]] std::span<const T> row(std::size_t i) const {
    return values.subspan(offsets[i], offsets[i + 1] - offsets[i]);
  }
};

/// Owning counterpart of Csr.
template <class T>
struct CsrStorage {
  std::vector<std::uint32_t> offsets;
  std::vector<T> values;

  [[nodiscard]] Csr<T> view() const& { return {offsets, values}; }
  Csr<T> view() && = delete;

  /// Rows in order; call once per row.
  template <class RowRange>
  void append_row(const RowRange& row) {
    if (offsets.empty()) offsets.push_back(0);
    values.insert(values.end(), row.begin(), row.end());
    offsets.push_back(static_cast<std::uint32_t>(values.size()));
  }
};

}  // namespace overstap
