// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <initializer_list>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/graph/error.h"

/// The project's one JSON entry point over RapidJSON's SAX reader: iterative parser, UTF-8
/// validated, depth limit, size limit, numbers kept as text, nothing after the root value. Not
/// installed.
namespace overstap::json {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

struct ParseOptions {
  int max_depth = 64;
  std::uint64_t max_bytes = 256u << 20;
  std::uint64_t first_line = 1;  ///< line number of the first byte, for NDJSON
};

/// One value of a parsed document: a small read-only tree. Duplicate keys are kept (the JSON layer
/// accepts them; see ObjectReader).
class Value {
 public:
  struct Member;
  Kind kind = Kind::null;
  bool boolean = false;
  std::string text;             ///< string content, or the number as written
  std::vector<Value> items;     ///< array
  std::vector<Member> members;  ///< object, in input order
  std::uint64_t offset = 0;     ///< byte offset just after the value's first token, for positions

  [[nodiscard]] const Value* find(std::string_view key) const;  ///< first member of that key
};
struct Value::Member {
  std::string key;
  Value value;
};

/// A parsed text with what is needed to tell positions.
struct Document {
  std::string name;  ///< file name for errors
  Value root;
};

/// `syntax` with file, line and column of the first fault and what was expected there; `limit` when
/// the text is larger or nested deeper than allowed. A byte order mark before the value is skipped;
/// NUL, lone surrogates and anything but white space after the root value are refused. O(n).
[[nodiscard]] Result<Document> parse(std::string_view bytes, std::string name,
                                     const ParseOptions& options = {});

/// Where the lines of a text begin, to turn byte offsets into positions. The text is not kept. O(n)
/// to make, O(log n) to ask.
class Lines {
 public:
  explicit Lines(std::string_view bytes, std::uint64_t first_line = 1);
  struct Position {
    std::uint64_t line = 0, column = 0;  ///< 1-based, column in bytes
  };
  [[nodiscard]] Position at(std::uint64_t offset) const;

 private:
  std::vector<std::uint64_t> starts_;
  std::uint64_t first_line_;
};

/// Reads one object against a schema: every key at most once, unknown keys refused on `finish`,
/// every error with its JSON pointer. The first error is kept and later reads return defaults, so a
/// reader is written straight down and checked once.
class Context;
class ObjectReader {
 public:
  ObjectReader(Context& context, const Value& value, std::string pointer);

  [[nodiscard]] bool has(std::string_view key);
  /// Marks a key as known and unread (dropped on purpose).
  void ignore(std::string_view key);
  [[nodiscard]] const Value* optional(std::string_view key);
  [[nodiscard]] const Value* required(std::string_view key);

  [[nodiscard]] std::string string(std::string_view key);     ///< required, may be empty
  [[nodiscard]] std::string non_empty(std::string_view key);  ///< required, not empty
  [[nodiscard]] std::optional<std::string> optional_string(std::string_view key);
  [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t min, std::int64_t max);
  [[nodiscard]] std::optional<std::int64_t> optional_integer(std::string_view key, std::int64_t min,
                                                             std::int64_t max);
  [[nodiscard]] std::optional<bool> optional_boolean(std::string_view key);
  [[nodiscard]] std::vector<std::string> strings(
      std::string_view key);  ///< optional array of strings; missing = empty

  /// Elements of an optional array with their pointers; missing = empty.
  [[nodiscard]] std::vector<std::pair<const Value*, std::string>> array(std::string_view key);
  /// An optional nested object.
  [[nodiscard]] std::optional<ObjectReader> object(std::string_view key);

  /// `schema` error for a key that nobody read.
  void finish();
  void fail(std::string_view key, std::string message);  ///< records an error at `pointer/key`
  [[nodiscard]] const std::string& pointer() const { return pointer_; }
  [[nodiscard]] std::string pointer_to(std::string_view key) const;
  [[nodiscard]] Context& context() { return *context_; }
  [[nodiscard]] const Value& value() const { return *value_; }

 private:
  /// The value of an optional key when it has that kind; else nothing, and an error when it has
  /// another.
  [[nodiscard]] const Value* optional_of(std::string_view key, Kind kind);
  [[nodiscard]] std::int64_t checked(std::string_view key, const Value& value, std::int64_t min,
                                     std::int64_t max);

  Context* context_;
  const Value* value_;
  std::string pointer_;
  std::set<std::string, std::less<>> seen_;
};

/// Keeps the first error of one document or row.
class Context {
 public:
  explicit Context(std::string file, std::uint64_t line = 0)
      : file_{std::move(file)}, line_{line} {}
  /// Errors get the line of the value they are about. `lines` must outlive the context.
  Context(std::string file, const Lines& lines) : file_{std::move(file)}, lines_{&lines} {}
  void fail(std::string pointer, std::string message, ErrorCode code = ErrorCode::schema);
  void fail_at(const Value& value, std::string pointer, std::string message,
               ErrorCode code = ErrorCode::schema);
  /// The place of a value, for notes that are no errors.
  [[nodiscard]] Location where(const Value* value, std::string pointer) const;
  [[nodiscard]] bool ok() const { return !error_; }
  [[nodiscard]] const std::optional<Error>& error() const { return error_; }

 private:
  std::string file_;
  std::uint64_t line_ = 0;
  const Lines* lines_ = nullptr;
  std::optional<Error> error_;
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

/// Writes JSON with keys in call order, two-space indent or compact, UTF-8 as is. `begin_object();
/// key("a"); string("b"); ...; str()`.
class Writer {
 public:
  enum class Style : std::uint8_t { compact, indented };
  explicit Writer(Style style = Style::compact);
  ~Writer();
  Writer(Writer&&) noexcept;
  Writer& operator=(Writer&&) noexcept;

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();
  void key(std::string_view key);
  void string(std::string_view value);
  void integer(std::int64_t value);
  void boolean(bool value);
  void null();
  /// A decimal from thousandths, without trailing zeros.
  void thousandths(std::int64_t value);
  [[nodiscard]] std::string take();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace overstap::json
