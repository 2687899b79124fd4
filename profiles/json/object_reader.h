// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/json/context.h"
#include "profiles/json/key_marks.h"
#include "profiles/json/pointer.h"
#include "profiles/json/value.h"

namespace overstap::json {

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
