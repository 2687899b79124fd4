// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/graph/error.h"
#include "profiles/json/parse.h"
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

/// Reads one object against a schema: every key at most once, unknown keys refused on `finish`,
/// every error with its JSON pointer. The first error is kept and later reads return defaults, so a
/// reader is written straight down and checked once. Keys that are asked must outlive the context.
/// A key that is missing, or stands behind the one read before, costs O(1), any other O(members).
class ObjectReader {
 public:
  /// A pointer that is text becomes known to the context.
  ObjectReader(Context& context, const Value& value, const Pointer& pointer);
  /// Of a value below one that the context knows.
  ObjectReader(Context& context, const Value& value);

  [[nodiscard]] bool has(std::string_view key) const { return value_->find(key) != nullptr; }
  /// Marks a key as known and unread (dropped on purpose).
  void ignore(std::string_view key) { (void)optional(key); }
  [[nodiscard]] const Value* optional(std::string_view key);
  [[nodiscard]] const Value* required(std::string_view key) {
    const Value* const value = optional(key);
    if (value == nullptr) fail_missing(key);
    return value;
  }

  [[nodiscard]] std::string string(std::string_view key);     ///< required, may be empty
  [[nodiscard]] std::string non_empty(std::string_view key);  ///< required, not empty
  [[nodiscard]] std::optional<std::string> optional_string(std::string_view key);
  /// The same without a copy; stands as long as the document.
  [[nodiscard]] std::optional<std::string_view> optional_text(std::string_view key);
  /// Required; nothing when an error was recorded.
  [[nodiscard]] std::optional<std::string_view> required_text(std::string_view key);
  [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t min, std::int64_t max);
  [[nodiscard]] std::optional<std::int64_t> optional_integer(std::string_view key, std::int64_t min,
                                                             std::int64_t max);
  [[nodiscard]] std::optional<bool> optional_boolean(std::string_view key);
  [[nodiscard]] std::vector<std::string> strings(
      std::string_view key);  ///< optional array of strings; missing = empty

  /// Elements of an optional array with their pointers; missing = empty.
  [[nodiscard]] Items array(std::string_view key);
  [[nodiscard]] Items required_array(std::string_view key);
  /// An optional nested object.
  [[nodiscard]] std::optional<ObjectReader> object(std::string_view key);

  /// Drops the keys that nobody read and that `drops` knows by name; returns how many.
  std::uint64_t drop_unread(bool (*drops)(std::string_view key));
  /// `schema` error for a key that nobody read.
  void finish();
  void fail(std::string_view key, std::string message);  ///< records an error at `pointer/key`
  [[nodiscard]] Pointer pointer() const { return {*context_, *value_}; }
  [[nodiscard]] Pointer pointer_to(std::string_view key) const { return {*context_, *value_, key}; }
  [[nodiscard]] Context& context() { return *context_; }
  [[nodiscard]] const Value& value() const { return *value_; }

 private:
  /// Which of 64 kinds of keys stand in an object, by length, first and last byte.
  class KeyMarks {
   public:
    [[nodiscard]] bool has(std::string_view key) const { return (bits_ & bit(key)) != 0; }
    /// Whether one of that kind was there before.
    bool add(std::string_view key) {
      const std::uint64_t before = bits_;
      bits_ |= bit(key);
      return bits_ == before;
    }

   private:
    /// The factor keeps the keys of the project's own formats apart; found by trying.
    static std::uint64_t bit(std::string_view key) {
      if (key.empty()) return 1;
      const std::uint32_t seen = static_cast<unsigned char>(key.front()) |
                                 static_cast<std::uint32_t>(static_cast<unsigned char>(key.back()))
                                     << 8U |
                                 static_cast<std::uint32_t>(key.size()) << 16U;
      return std::uint64_t{1} << (seen * 0x811F'05A5U >> 26U);
    }
    std::uint64_t bits_ = 0;
  };

  /// The value of an optional key when it has that kind; else nothing, and an error when it has
  /// another.
  [[nodiscard]] const Value* optional_of(std::string_view key, Kind kind) {
    const Value* const value = optional(key);
    if (value == nullptr || value->kind == kind) return value;
    fail_kind(key, *value, kind);
    return nullptr;
  }
  [[nodiscard]] std::int64_t checked(std::string_view key, const Value& value, std::int64_t min,
                                     std::int64_t max);
  /// Without a call for short ones, as keys are.
  [[nodiscard]] static bool same_text(std::string_view a, std::string_view b) {
    const std::size_t size = a.size();
    if (size != b.size()) return false;
    if (size > 2 * sizeof(std::uint64_t)) return std::memcmp(a.data(), b.data(), size) == 0;
    if (size >= sizeof(std::uint64_t)) return same_ends<std::uint64_t>(a, b);
    if (size >= sizeof(std::uint32_t)) return same_ends<std::uint32_t>(a, b);
    for (std::size_t i = 0; i < size; ++i) {
      if (a[i] != b[i]) return false;
    }
    return true;
  }
  /// Of texts that both ends together cover.
  template <class Word>
  static bool same_ends(std::string_view a, std::string_view b) {
    const auto word = [](const char* at) {
      Word read;
      std::memcpy(&read, at, sizeof(Word));
      return read;
    };
    const std::size_t last = a.size() - sizeof(Word);
    return ((word(a.data()) ^ word(b.data())) | (word(a.data() + last) ^ word(b.data() + last))) ==
           0;
  }
  /// A key that is probably there.
  [[nodiscard]] const Value* search(std::string_view key);
  [[nodiscard]] bool stands_at(std::size_t member, std::string_view key) const {
    return same_text(value_->members[member].key, key);
  }
  void mark(std::size_t member) {
    if (member < kBits) {
      read_ |= std::uint64_t{1} << member;
    } else {
      mark_more(member);
    }
  }
  void mark_more(std::size_t member);
  [[nodiscard]] bool is_read(std::size_t member) const;
  [[nodiscard]] bool all_read() const {
    const std::size_t count = value_->members.size();
    return count < kBits && read_ == (std::uint64_t{1} << count) - 1;
  }
  [[nodiscard]] std::string known_keys() const;
  void begin();
  void refuse_repeated();
  void refuse_unread();
  void fail_missing(std::string_view key);
  void fail_kind(std::string_view key, const Value& value, Kind expected);
  void fail_at_member(std::size_t member, std::string message);

  static constexpr std::size_t kBits = 64;

  Context* context_;
  const Value* value_;
  std::size_t next_ = 0;    ///< the member after the one that was found last
  std::uint64_t read_ = 0;  ///< one bit for each of the first 64 members
  KeyMarks marks_;
  std::unique_ptr<std::vector<bool>> read_more_;  ///< of all members, where there are more
};

/// Keeps the first error of one document or row.
class Context {
 public:
  /// `file` must outlive the context.
  explicit Context(std::string_view file, std::uint64_t line = 0) : file_{file}, line_{line} {}
  /// Errors get the line of the value they are about. `lines` must outlive the context.
  Context(std::string_view file, const Lines& lines) : file_{file}, lines_{&lines} {}
  Context(const Context&) = delete;  // pointers refer to it
  Context& operator=(const Context&) = delete;

  void fail(std::string pointer, std::string message, ErrorCode code = ErrorCode::schema);
  void fail_at(const Value& value, std::string pointer, std::string message,
               ErrorCode code = ErrorCode::schema);
  /// The place of a value, for notes that are no errors.
  [[nodiscard]] Location where(const Value* value, std::string pointer) const;
  [[nodiscard]] bool ok() const { return !error_; }
  [[nodiscard]] const std::optional<Error>& error() const { return error_; }

  /// Values below this one are found again by pointer_of.
  void add_root(const Value& value, std::string pointer);
  /// The pointer of a value below one that add_root told of; empty for any other. O(values).
  [[nodiscard]] std::string pointer_of(const Value& value) const;

 private:
  friend class ObjectReader;
  struct Root {
    const Value* value = nullptr;
    std::string pointer;
  };
  /// A key that was asked and does not stand in the object, for the list of known keys.
  struct Missing {
    const Value* object;
    const char* key;
    std::size_t size;
  };
  static constexpr std::size_t kManyMissing = 64;

  void add_missing(const Value& object, std::string_view key) {
    const Missing missing{&object, key.data(), key.size()};
    if (missing_count_ < kManyMissing) {
      missing_[missing_count_++] = missing;
    } else {
      more_missing_.push_back(missing);
    }
  }

  std::string_view file_;
  std::uint64_t line_ = 0;
  const Lines* lines_ = nullptr;
  Root root_;                     ///< the first
  std::vector<Root> more_roots_;  ///< the others
  std::size_t missing_count_ = 0;
  std::array<Missing, kManyMissing> missing_;  // filled up to the count
  std::vector<Missing> more_missing_;
  std::optional<Error> error_;
};

inline const Value* ObjectReader::optional(std::string_view key) {
  if (marks_.has(key)) return search(key);
  context_->add_missing(*value_, key);
  return nullptr;
}

inline std::optional<std::string_view> ObjectReader::optional_text(std::string_view key) {
  const Value* const value = optional_of(key, Kind::string);
  if (value == nullptr) return std::nullopt;
  return value->text;
}

inline std::optional<std::string_view> ObjectReader::required_text(std::string_view key) {
  const Value* const value = required(key);
  if (value == nullptr) return std::nullopt;
  if (value->kind == Kind::string) return value->text;
  fail_kind(key, *value, Kind::string);
  return std::nullopt;
}

inline Items ObjectReader::array(std::string_view key) {
  const Value* const value = optional_of(key, Kind::array);
  return {*context_, value == nullptr ? std::span<const Value>{} : value->items};
}

inline Items ObjectReader::required_array(std::string_view key) {
  const Value* const value = required(key);
  if (value == nullptr) return {*context_, {}};
  if (value->kind == Kind::array) return {*context_, value->items};
  fail_kind(key, *value, Kind::array);
  return {*context_, {}};
}

}  // namespace overstap::json
