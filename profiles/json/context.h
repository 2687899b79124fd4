// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"
#include "profiles/json/parse.h"
#include "profiles/json/value.h"

namespace overstap::json {

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

}  // namespace overstap::json
