// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "overstap/graph/csr.h"
#include "overstap/graph/descriptors.h"
#include "overstap/graph/error.h"

/// The largest products of every row of one sparse table with the rows of another, exactly: which
/// occupations are most like which, by skills or by words. Whole numbers throughout, so that every
/// processor gives the same.
namespace overstap {

/// A row `to` of the destinations and its product with an origin, above 0.
struct RowProduct {
  std::uint32_t to = 0;
  std::uint32_t product = 0;
  friend bool operator==(const RowProduct&, const RowProduct&) = default;
};

/// Whether row i of the origins may be compared with row i of the destinations.
enum class Itself : std::uint8_t { counted, left_out };

/// Which processor instructions may be used. They change the time, never the result.
enum class Instructions : std::uint8_t { portable, avx2, avx512 };
/// The best that this processor has.
[[nodiscard]] Instructions best_instructions();

/// Destinations, laid out for products with everybody. Rows are cut into tiles of up to 8,192 whose
/// sums stay in the nearest cache. Frequent columns are held dense and are multiplied many rows at
/// a time; rare ones are lists that are scattered on top. Sums are of 16 bits where no product of
/// the origin can pass that, else of 32. Immutable and thread-safe; owns what it needs.
class ProductIndex {
 public:
  /// `invalid_argument` when a row does not ascend strictly by id or an id is above kMaxColumn.
  /// Instructions that the processor lacks become the best that it has. O(columns + values).
  [[nodiscard]] static Result<ProductIndex> make(const Csr<TermWeight>& destinations,
                                                 Instructions instructions = best_instructions());
  static constexpr std::uint32_t kMaxColumn = (1U << 24U) - 1;

  [[nodiscard]] std::size_t rows() const { return rows_; }

  /// Per origin its `k` largest products above 0, descending, equal ones by id ascending. `limit`
  /// when products of an origin could pass 32 bits; `invalid_argument` when its row does not ascend
  /// strictly.
  [[nodiscard]] Result<CsrStorage<RowProduct>> top(const Csr<TermWeight>& origins, std::size_t k,
                                                   Itself itself = Itself::counted) const;

  /// No product of `origin` with a destination is above this.
  [[nodiscard]] std::uint64_t bound(std::span<const TermWeight> origin) const;

  /// The products of one origin with everybody, into `products[0 .. rows())`. Expects a strictly
  /// ascending `origin` with a bound that fits 32 bits.
  void products_with_all(std::span<const TermWeight> origin,
                         std::vector<std::uint32_t>& products) const;

 private:
  struct Tile {
    std::uint32_t first = 0, count = 0;
    std::uint32_t padded = 0;  ///< count, rounded up to whole blocks
    std::size_t dense = 0;     ///< where its dense columns start, `padded` weights each
    std::size_t offsets = 0;   ///< where its offsets of lists start, one per column and one more
  };
  friend class TermSelection;
  friend class TopProducts;

  void choose_dense(const std::vector<std::uint32_t>& rows_with);
  void fill_tile(const Csr<TermWeight>& rows, Tile& tile);

  std::size_t rows_ = 0, columns_ = 0, dense_columns_ = 0;
  Instructions instructions_ = Instructions::portable;
  std::vector<Tile> tiles_;
  std::vector<std::uint32_t> dense_of_;      ///< per column: which dense one, or kListed
  std::vector<std::uint16_t> heaviest_;      ///< per column
  std::uint64_t longest_ = 0;                ///< no row is longer, in the Euclidean sense
  std::vector<std::uint16_t> dense_;         ///< per tile and dense column the weights of its rows
  std::vector<std::uint32_t> list_offsets_;  ///< per tile and column
  std::vector<std::uint32_t> lists_;         ///< row within the tile << 16 | weight
};

/// As ProductIndex::make and top.
[[nodiscard]] Result<CsrStorage<RowProduct>> top_products(const Csr<TermWeight>& origins,
                                                          const Csr<TermWeight>& destinations,
                                                          std::size_t k,
                                                          Itself itself = Itself::counted);

/// The definition, for tests: every product of every two rows. O(origins * destinations * row).
[[nodiscard]] CsrStorage<RowProduct> reference_top_products(const Csr<TermWeight>& origins,
                                                            const Csr<TermWeight>& destinations,
                                                            std::size_t k,
                                                            Itself itself = Itself::counted);

}  // namespace overstap
