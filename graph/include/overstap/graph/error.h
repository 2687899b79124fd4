// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace overstap {

/// What kind of thing went wrong. One table in the tools maps these to exit codes; see
/// tools/README.md.
enum class ErrorCode : std::uint8_t {
  invalid_argument,  ///< an option or argument is out of its range
  not_found,         ///< a file, concept or record that was named does not exist
  ambiguous,         ///< a name fits several concepts; the message lists them
  syntax,            ///< the input is not well-formed JSON, CSV, ...
  schema,  ///< well-formed, but not what the format asks: missing, duplicate or unknown key, wrong
           ///< type, out of range
  inconsistent,  ///< data that contradicts itself: a dangling reference, a cycle, a duplicate code
  limit,         ///< a size, depth or count limit was passed
  io,            ///< the operating system refused to read or write
  corrupt,       ///< a market file is damaged or cut short
  version,       ///< a market file of another format version or byte order
};

/// Where in the input an error was found. Empty parts are unknown.
struct Location {
  std::string file{};
  std::uint64_t line = 0;    ///< 1-based; 0 = unknown
  std::uint64_t column = 0;  ///< 1-based, in bytes; 0 = unknown
  std::string pointer{};     ///< JSON pointer (RFC 6901) or CSV column name

  /// `file:line:column: pointer`, leaving out what is unknown.
  [[nodiscard]] std::string to_string() const;
  friend bool operator==(const Location&, const Location&) = default;
};

/// What is wrong first, values last; then what to do where that helps.
struct Error {
  ErrorCode code = ErrorCode::invalid_argument;
  std::string message{};
  std::optional<Location> where{};

  /// `where: message`.
  [[nodiscard]] std::string to_string() const;
};

template <class T>
using Result = std::expected<T, Error>;

/// Thrown by `or_throw` only; the library itself never throws it.
class OverstapError : public std::runtime_error {
 public:
  explicit OverstapError(Error error);
  [[nodiscard]] const Error& error() const { return error_; }

 private:
  Error error_;
};

/// For examples, tests and bindings: the value, or an OverstapError.
template <class T>
[[nodiscard]] T or_throw(Result<T> result) {
  if (!result) throw OverstapError(std::move(result).error());
  return std::move(*result);
}
inline void or_throw(Result<void> result) {
  if (!result) throw OverstapError(std::move(result).error());
}

}  // namespace overstap
