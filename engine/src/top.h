// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace overstap {

/// Keeps the `limit` first of a stream in an order. O(log limit) per item, O(limit) memory.
/// `Before` must be a strict weak order.
template <class T, class Before>
class FirstFew {
 public:
  FirstFew(std::size_t limit, Before before) : limit_{limit}, before_{std::move(before)} {}

  void offer(const T& item) {
    if (limit_ == 0) return;
    if (items_.size() < limit_) {
      items_.push_back(item);
      std::push_heap(items_.begin(), items_.end(), before_);
    } else if (before_(item, items_.front())) {
      std::pop_heap(items_.begin(), items_.end(), before_);
      items_.back() = item;
      std::push_heap(items_.begin(), items_.end(), before_);
    }
  }

  /// The last that is kept, once there are `limit`: what does not stand before it is not kept.
  [[nodiscard]] const T* last() const {
    return limit_ > 0 && items_.size() == limit_ ? &items_.front() : nullptr;
  }

  /// First to last; empties the collection.
  [[nodiscard]] std::vector<T> take() {
    std::sort_heap(items_.begin(), items_.end(), before_);
    return std::move(items_);
  }

 private:
  std::size_t limit_;
  Before before_;
  std::vector<T> items_;
};

}  // namespace overstap
