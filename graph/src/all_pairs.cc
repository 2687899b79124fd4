// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/all_pairs.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <string>
#include <utility>

#include "all_pairs_kernel.h"
#include "overstap/graph/integer_root.h"
#include "overstap/graph/try.h"

namespace overstap {
namespace {

using all_pairs::DenseTerm;
using all_pairs::kBlock;
using all_pairs::kMostPlaced;
using all_pairs::kSlack;
using all_pairs::kTileRows;
using all_pairs::ListedTerm;
using all_pairs::Loops;
using all_pairs::SumLoops;
using all_pairs::TileTerms;

constexpr std::uint32_t kListed = 0xFFFF'FFFF;
/// A column is held dense when at least one row in this many has it: there a pass over all rows
/// costs less than the list.
constexpr std::size_t kDenseFrom = 12;
/// For so many products of an origin there is room from the start.
constexpr std::size_t kReserved = 64;
/// Origins that pass over the tiles together.
constexpr std::size_t kOriginsAtOnce = 256;

Result<void> check_row(std::span<const TermWeight> row, std::size_t number, const char* table) {
  for (std::size_t i = 1; i < row.size(); ++i) {
    if (row[i - 1].id < row[i].id) continue;
    return std::unexpected(Error{.code = ErrorCode::invalid_argument,
                                 .message = std::string{"row of a table of products does not "
                                                        "ascend: sort it and name each id once: "} +
                                            table + " " + std::to_string(number),
                                 .where = {}});
  }
  return {};
}

/// Not shorter than the row.
std::uint64_t length(std::span<const TermWeight> row) {
  std::uint64_t squares = 0;
  for (const TermWeight& term : row) squares += std::uint64_t{term.weight} * term.weight;
  return squares == 0 ? 0 : integer_root(squares - 1) + 1;
}

bool comes_before(const RowProduct& a, const RowProduct& b) {
  return a.product != b.product ? a.product > b.product : a.to < b.to;
}

}  // namespace

Result<ProductIndex> ProductIndex::make(const Csr<TermWeight>& destinations,
                                        Instructions instructions) {
  ProductIndex index;
  index.instructions_ = std::min(instructions, best_instructions());
  index.rows_ = destinations.rows();
  for (std::size_t i = 0; i < index.rows_; ++i) {
    const std::span<const TermWeight> row = destinations.row(i);
    if (row.empty()) continue;
    OVERSTAP_TRY(check_row(row, i, "destination"));
    index.columns_ = std::max(index.columns_, std::size_t{row.back().id} + 1);
    index.longest_ = std::max(index.longest_, length(row));
  }
  if (index.columns_ > std::size_t{kMaxColumn} + 1) {
    return std::unexpected(Error{.code = ErrorCode::invalid_argument,
                                 .message = "ids of a table of products go to " +
                                            std::to_string(kMaxColumn) + ", not " +
                                            std::to_string(index.columns_ - 1),
                                 .where = {}});
  }
  std::vector<std::uint32_t> rows_with(index.columns_);
  index.heaviest_.assign(index.columns_, 0);
  for (const TermWeight& term : destinations.values) {
    ++rows_with[term.id];
    index.heaviest_[term.id] = std::max(index.heaviest_[term.id], term.weight);
  }
  index.choose_dense(rows_with);
  for (std::size_t first = 0; first < index.rows_; first += kTileRows) {
    Tile tile;
    tile.first = static_cast<std::uint32_t>(first);
    tile.count = static_cast<std::uint32_t>(std::min(kTileRows, index.rows_ - first));
    tile.padded = static_cast<std::uint32_t>((tile.count + kBlock - 1) / kBlock * kBlock);
    index.fill_tile(destinations, tile);
    index.tiles_.push_back(tile);
  }
  return index;
}

void ProductIndex::choose_dense(const std::vector<std::uint32_t>& rows_with) {
  dense_of_.assign(columns_, kListed);
  for (std::size_t c = 0; c < columns_; ++c) {
    if (rows_with[c] * kDenseFrom < rows_) continue;
    dense_of_[c] = static_cast<std::uint32_t>(dense_columns_++);
  }
}

void ProductIndex::fill_tile(const Csr<TermWeight>& rows, Tile& tile) {
  tile.dense = dense_.size();
  tile.offsets = list_offsets_.size();
  dense_.resize(dense_.size() + dense_columns_ * tile.padded);
  list_offsets_.resize(list_offsets_.size() + columns_ + 1);
  std::uint16_t* const dense = dense_.data() + tile.dense;
  std::uint32_t* const offsets = list_offsets_.data() + tile.offsets;
  for (std::uint32_t i = 0; i < tile.count; ++i) {
    for (const TermWeight& term : rows.row(tile.first + i)) {
      const std::uint32_t column = dense_of_[term.id];
      if (column == kListed) {
        ++offsets[term.id];
      } else {
        dense[std::size_t{column} * tile.padded + i] = term.weight;
      }
    }
  }
  // Each offset is first the end of its list and is counted down to its start.
  auto end = static_cast<std::uint32_t>(lists_.size());
  for (std::size_t c = 0; c < columns_; ++c) offsets[c] = end += offsets[c];
  offsets[columns_] = end;
  lists_.resize(end);
  for (std::uint32_t i = tile.count; i-- > 0;) {
    for (const TermWeight& term : rows.row(tile.first + i)) {
      if (dense_of_[term.id] == kListed) lists_[--offsets[term.id]] = (i << 16U) | term.weight;
    }
  }
}

std::uint64_t ProductIndex::bound(std::span<const TermWeight> origin) const {
  std::uint64_t sum = 0;
  for (const TermWeight& term : origin) {
    if (term.id < columns_) sum += std::uint64_t{term.weight} * heaviest_[term.id];
  }
  // The inequality of Cauchy and Schwarz; both lengths are below 2^28.
  return std::min(sum, length(origin) * longest_);
}

/// The terms of an origin that rows of a tile have, one tile after another.
class TermSelection {
 public:
  explicit TermSelection(const ProductIndex& index) : index_{index} {}

  TileTerms select(std::span<const TermWeight> origin, const ProductIndex::Tile& tile) {
    dense_.clear();
    listed_.clear();
    const std::uint16_t* const dense = index_.dense_.data() + tile.dense;
    const std::uint32_t* const offsets = index_.list_offsets_.data() + tile.offsets;
    for (const TermWeight& term : origin) {
      if (term.id >= index_.columns_) break;
      const std::uint32_t column = index_.dense_of_[term.id];
      const std::uint32_t begin = offsets[term.id], end = offsets[term.id + 1];
      if (column != kListed) {
        dense_.push_back({dense + std::size_t{column} * tile.padded, term.weight});
      } else if (begin < end) {
        listed_.push_back({{index_.lists_.data() + begin, end - begin}, term.weight});
      }
    }
    return {dense_, listed_, tile.padded};
  }

 private:
  const ProductIndex& index_;
  std::vector<DenseTerm> dense_;
  std::vector<ListedTerm> listed_;
};

/// The best products of one origin after another.
class TopProducts {
 public:
  TopProducts(const ProductIndex& index, std::size_t k)
      : selection_{index}, loops_{all_pairs::loops_for(index.instructions_)}, k_{k} {
    const std::size_t widest = std::min((index.rows_ + kBlock - 1) / kBlock * kBlock, kTileRows);
    narrow_.resize(widest);
    wide_.resize(widest);
    found_.resize(widest + kSlack);
  }

  /// Adds to the best of an origin those of a tile. `left_out` is a row, or none of the tile.
  void add_tile(std::span<const TermWeight> origin, std::uint64_t bound,
                const ProductIndex::Tile& tile, std::size_t left_out,
                std::vector<RowProduct>& best) {
    const TileTerms terms = selection_.select(origin, tile);
    if (bound <= std::numeric_limits<std::uint16_t>::max()) {
      add_sums(loops_.narrow, terms, narrow_.data(), tile, left_out, best);
    } else {
      add_sums(loops_.wide, terms, wide_.data(), tile, left_out, best);
    }
  }

 private:
  template <class Sum>
  void add_sums(const SumLoops<Sum>& loops, const TileTerms& terms, Sum* sums,
                const ProductIndex::Tile& tile, std::size_t left_out,
                std::vector<RowProduct>& best) {
    loops.multiply(terms, sums);
    if (left_out - tile.first < tile.count) sums[left_out - tile.first] = 0;
    Sum least = 0;
    if (best.size() < k_) {
      least = loops.floor_of_top(sums, tile.padded, k_);
    } else {
      // Rows of later tiles have larger ids, so that they must be better, not as good.
      const std::uint32_t beaten = best.back().product;
      if (beaten == std::numeric_limits<Sum>::max()) return;
      least = static_cast<Sum>(beaten + 1);
    }
    const std::size_t count = loops.find(sums, tile.padded, least, found_.data());
    if (count == 0) return;
    candidates_ = best;
    for (std::size_t i = 0; i < count; ++i) {
      candidates_.push_back({.to = tile.first + found_[i], .product = sums[found_[i]]});
    }
    keep_best(best);
  }

  /// Candidates that are as good come in order of id.
  void keep_best(std::vector<RowProduct>& best) {
    const std::size_t kept = std::min(k_, candidates_.size());
    best.resize(kept);
    if (candidates_.size() > kMostPlaced) {
      std::ranges::partial_sort_copy(candidates_, best, comes_before);
      return;
    }
    std::array<std::uint32_t, kMostPlaced> products, places;
    for (std::size_t i = 0; i < candidates_.size(); ++i) products[i] = candidates_[i].product;
    loops_.places({products.data(), candidates_.size()}, places.data());
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (places[i] < kept) best[places[i]] = candidates_[i];
    }
  }

  TermSelection selection_;
  const Loops& loops_;
  std::size_t k_;
  std::vector<std::uint16_t> narrow_;
  std::vector<std::uint32_t> wide_;
  std::vector<std::uint32_t> found_;
  std::vector<RowProduct> candidates_;
};

Result<CsrStorage<RowProduct>> ProductIndex::top(const Csr<TermWeight>& origins, std::size_t k,
                                                 Itself itself) const {
  CsrStorage<RowProduct> result;
  result.values.reserve(origins.rows() * std::min({k, rows_, kReserved}));
  TopProducts scratch{*this, k};
  std::vector<std::vector<RowProduct>> best(std::min(kOriginsAtOnce, origins.rows()));
  std::vector<std::uint64_t> bounds(best.size());
  for (std::size_t first = 0; first < origins.rows(); first += kOriginsAtOnce) {
    const std::size_t count = std::min(kOriginsAtOnce, origins.rows() - first);
    for (std::size_t i = 0; i < count; ++i) {
      OVERSTAP_TRY(check_row(origins.row(first + i), first + i, "origin"));
      bounds[i] = bound(origins.row(first + i));
      best[i].clear();
      if (bounds[i] <= std::numeric_limits<std::uint32_t>::max()) continue;
      return std::unexpected(Error{.code = ErrorCode::limit,
                                   .message = "products could pass 32 bits: scale the weights "
                                              "down: origin " +
                                              std::to_string(first + i),
                                   .where = {}});
    }
    for (const Tile& tile : tiles_) {
      for (std::size_t i = 0; i < count && k > 0; ++i) {
        const std::size_t left_out = itself == Itself::left_out ? first + i : rows_;
        scratch.add_tile(origins.row(first + i), bounds[i], tile, left_out, best[i]);
      }
    }
    for (std::size_t i = 0; i < count; ++i) result.append_row(best[i]);
  }
  return result;
}

void ProductIndex::products_with_all(std::span<const TermWeight> origin,
                                     std::vector<std::uint32_t>& products) const {
  assert(bound(origin) <= std::numeric_limits<std::uint32_t>::max());
  TermSelection selection{*this};
  const Loops& loops = all_pairs::loops_for(instructions_);
  products.resize(tiles_.empty() ? 0 : tiles_.back().first + tiles_.back().padded);
  for (const Tile& tile : tiles_) {
    loops.wide.multiply(selection.select(origin, tile), products.data() + tile.first);
  }
  products.resize(rows_);
}

Result<CsrStorage<RowProduct>> top_products(const Csr<TermWeight>& origins,
                                            const Csr<TermWeight>& destinations, std::size_t k,
                                            Itself itself) {
  OVERSTAP_TRY_ASSIGN(const ProductIndex index, ProductIndex::make(destinations));
  return index.top(origins, k, itself);
}

}  // namespace overstap
