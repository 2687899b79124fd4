// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "profiles/json/value.h"

namespace overstap::json {

class Context;

/// Where a value stands, as a JSON pointer: its text, or a value that a context finds again when
/// the text is wanted, which mostly is never. The context must outlive it.
class Pointer {
 public:
  Pointer() = default;
  Pointer(std::string text) : text_{std::move(text)} {}
  Pointer(const char* text) : text_{text} {}
  /// Of a value below one that the context was told of, or of a key of it (which may be missing).
  Pointer(const Context& context, const Value& at) : context_{&context}, at_{&at} {}
  Pointer(const Context& context, const Value& at, std::string_view key)
      : context_{&context}, at_{&at}, key_{key} {}

  [[nodiscard]] bool is_text() const { return context_ == nullptr; }
  /// O(length), or O(values of the document) when it must be found.
  [[nodiscard]] std::string str() const;
  operator std::string() const { return str(); }
  friend std::string operator+(const Pointer& pointer, std::string_view more) {
    return pointer.str().append(more);
  }

 private:
  std::string text_;
  const Context* context_ = nullptr;
  const Value* at_ = nullptr;
  std::optional<std::string_view> key_;
};

/// The items of an array with their pointers.
class Items {
 public:
  struct Item {
    const Value* value;
    Pointer pointer;
  };
  class Iterator {
   public:
    using difference_type = std::ptrdiff_t;
    using value_type = Item;
    Iterator() = default;
    Iterator(const Context& context, const Value* at) : context_{&context}, at_{at} {}
    [[nodiscard]] Item operator*() const { return {at_, Pointer(*context_, *at_)}; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    Iterator operator++(int) { return std::exchange(*this, Iterator(*context_, at_ + 1)); }
    [[nodiscard]] bool operator==(const Iterator& other) const { return at_ == other.at_; }

   private:
    const Context* context_ = nullptr;
    const Value* at_ = nullptr;
  };

  Items(const Context& context, std::span<const Value> values)
      : context_{&context}, values_{values} {}
  /// Without pointers, for those who need none.
  [[nodiscard]] std::span<const Value> values() const { return values_; }
  [[nodiscard]] std::size_t size() const { return values_.size(); }
  [[nodiscard]] bool empty() const { return values_.empty(); }
  [[nodiscard]] Iterator begin() const { return {*context_, values_.data()}; }
  [[nodiscard]] Iterator end() const { return {*context_, values_.data() + values_.size()}; }
  [[nodiscard]] Item operator[](std::size_t i) const {
    return {&values_[i], Pointer(*context_, values_[i])};
  }

 private:
  const Context* context_;
  std::span<const Value> values_;
};

}  // namespace overstap::json
