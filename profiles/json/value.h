// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace overstap::json {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

/// One value of a parsed document: a small read-only tree whose views point into the memory of its
/// `Document`. Duplicate keys are kept (the JSON layer accepts them; see ObjectReader).
class Value {
 public:
  struct Member;
  Kind kind = Kind::null;
  bool boolean = false;
  std::string_view text;            ///< string content, or the number as written
  std::span<const Value> items;     ///< array
  std::span<const Member> members;  ///< object, in input order
  std::uint64_t offset = 0;  ///< bytes before the end of the value's first token (a string may be
                             ///< told at any place inside it), for positions

  [[nodiscard]] const Value* find(std::string_view key) const;  ///< first member of that key
};
struct Value::Member {
  std::string_view key;
  Value value;
};

class Arena;

/// A parsed text with what is needed to tell positions. Values stay where they are when it is moved
/// or copied; copies share the memory.
struct Document {
  std::string name;  ///< file name for errors
  Value root;
  std::shared_ptr<const Arena> memory;  ///< what `root` points into
};

/// `a string`, `an array`, ...: for messages of the form "expected ..., found ...".
[[nodiscard]] std::string_view describe(Kind kind);
/// A whole number in text form, without exponent or fraction; nothing otherwise.
[[nodiscard]] std::optional<std::int64_t> to_integer(const Value& value);
/// A decimal number in thousandths ("8.5" -> 8500), exact; nothing when it is no number or has more
/// than three decimals.
[[nodiscard]] std::optional<std::int64_t> to_thousandths(const Value& value);
/// Escapes `~` and `/` for a JSON pointer.
[[nodiscard]] std::string escape_pointer(std::string_view key);

}  // namespace overstap::json
