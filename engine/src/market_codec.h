// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "market_enums.h"
#include "market_tables.h"

/// How the fields of records are written: numbers and ids in their own width and the byte order of
/// the machine; enumerations, `bool` and the presence of an optional as one byte; text and lists as
/// a 32-bit count and the elements; a variant as the index of its alternative and that.
namespace overstap {

template <class T>
inline constexpr bool kIsId = false;
template <class Tag>
inline constexpr bool kIsId<Id<Tag>> = true;

/// Appends records to bytes.
class Encoder {
 public:
  template <class... Fields>
  void operator()(const Fields&... fields) {
    (write(fields), ...);
  }
  [[nodiscard]] std::vector<std::byte> take() && { return std::move(bytes_); }

 private:
  template <class T>
  void write_raw(T value) {
    const std::size_t begin = bytes_.size();
    bytes_.resize(begin + sizeof value);
    std::memcpy(bytes_.data() + begin, &value, sizeof value);
  }
  void write_count(std::size_t count) {
    assert(count <= UINT32_MAX);
    write_raw(static_cast<std::uint32_t>(count));
  }

  void write(const std::string& text) {
    write_count(text.size());
    for (const char c : text) bytes_.push_back(static_cast<std::byte>(c));
  }
  template <class T>
  void write(const std::vector<T>& list) {
    write_count(list.size());
    for (const T& element : list) write(element);
  }
  template <class T>
  void write(const std::optional<T>& value) {
    write(value.has_value());
    if (value) write(*value);
  }
  template <class... Ts>
  void write(const std::variant<Ts...>& value) {
    write_raw(static_cast<std::uint8_t>(value.index()));
    std::visit([this](const auto& alternative) { write(alternative); }, value);
  }
  template <class T>
  void write(const T& value) {
    if constexpr (std::is_same_v<T, bool>) {
      write_raw(static_cast<std::uint8_t>(value));
    } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
      write_raw(value);
    } else if constexpr (kIsId<T>) {
      write_raw(value.value());
    } else {
      visit(*this, value);
    }
  }

  std::vector<std::byte> bytes_;
};

/// Reads what Encoder wrote. Never reads outside `bytes`, and never holds more elements than there
/// are bytes: after the first problem every read is a no-op, and `problem` tells it.
class Decoder {
 public:
  explicit Decoder(std::span<const std::byte> bytes) : bytes_{bytes} {}

  template <class... Fields>
  void operator()(Fields&... fields) {
    (read(fields), ...);
  }
  /// What was wrong, or nothing; bytes that are left over are wrong too. Call last.
  [[nodiscard]] std::optional<std::string> problem() const {
    if (problem_.empty() && next_ != bytes_.size()) return "bytes left over";
    if (problem_.empty()) return {};
    return problem_;
  }

 private:
  std::size_t left() const { return bytes_.size() - next_; }
  bool failed() const { return !problem_.empty(); }
  void fail(const char* what) {
    if (!failed()) problem_ = std::string{what} + " at byte " + grouped(next_);
    next_ = bytes_.size();
  }

  template <class T>
  T read_raw() {
    T value{};
    if (left() < sizeof value) {
      fail("a field cut short");
      return value;
    }
    std::memcpy(&value, bytes_.data() + next_, sizeof value);
    next_ += sizeof value;
    return value;
  }
  /// Every element takes a byte at least, so a larger count is refused before anything is allocated
  /// for it.
  std::size_t read_count() {
    const auto count = read_raw<std::uint32_t>();
    if (count <= left()) return count;
    fail("a count that is too large");
    return 0;
  }

  void read(std::string& text) {
    const std::size_t size = read_count();
    text.assign(reinterpret_cast<const char*>(bytes_.data()) + next_, size);
    next_ += size;
  }
  template <class T>
  void read(std::vector<T>& list) {
    const std::size_t count = read_count();
    list.clear();
    for (std::size_t i = 0; i < count && !failed(); ++i) read(list.emplace_back());
  }
  template <class T>
  void read(std::optional<T>& value) {
    bool present = false;
    read(present);
    value.reset();
    if (present) read(value.emplace());
  }
  template <class... Ts>
  void read(std::variant<Ts...>& value) {
    const auto index = read_raw<std::uint8_t>();
    if (index >= sizeof...(Ts)) return fail("an unknown alternative");
    std::uint8_t i = 0;
    ((i++ == index ? read(value.template emplace<Ts>()) : void()), ...);
  }
  template <class T>
  void read(T& value) {
    if constexpr (std::is_same_v<T, bool>) {
      const auto byte = read_raw<std::uint8_t>();
      if (byte > 1) fail("neither true nor false");
      value = byte == 1;
    } else if constexpr (std::is_enum_v<T>) {
      value = read_raw<T>();
      if (!in_range(value)) fail("an unknown value");
    } else if constexpr (std::is_integral_v<T>) {
      value = read_raw<T>();
    } else if constexpr (kIsId<T>) {
      value = T{read_raw<std::uint32_t>()};
    } else {
      visit(*this, value);
    }
  }

  std::span<const std::byte> bytes_;
  std::size_t next_ = 0;
  std::string problem_;
};

}  // namespace overstap
