// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/graph/error.h"
#include "profiles/json/json.h"

namespace overstap::intake {

/// All errors of one import, up to a cap; further ones are counted.
class ErrorList {
 public:
  void add(Error error);
  [[nodiscard]] bool empty() const { return count_ == 0; }
  [[nodiscard]] std::uint64_t count() const { return count_; }
  [[nodiscard]] const std::vector<Error>& errors() const { return errors_; }
  /// One error for the whole import: the code of the first, and a message with one line per error.
  [[nodiscard]] Error joined(std::string_view what) const;

 private:
  static constexpr std::size_t kCap = 100;
  std::vector<Error> errors_;
  std::uint64_t count_ = 0;
};

/// One parsed JSON file that can tell the line of each of its values.
class DataFile {
 public:
  [[nodiscard]] static Result<DataFile> open(const std::string& path, std::string name);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view bytes() const { return bytes_; }
  [[nodiscard]] const json::Value& root() const { return document_.root; }
  [[nodiscard]] std::uint64_t line_of(const json::Value& value) const;

 private:
  std::string name_;
  std::string bytes_;
  json::Document document_;
  std::vector<std::uint64_t> line_ends_;
};

/// One entry of a list file while it is read: its object, where it stands, and where errors go.
/// `object` keeps the first schema error of the entry; `error` reports any number.
class Entry {
 public:
  Entry(const DataFile& file, json::ObjectReader& reader, ErrorList& errors)
      : object{reader}, file_{&file}, errors_{&errors} {}

  json::ObjectReader& object;

  [[nodiscard]] Location at(std::string pointer) const;
  /// Reports an error at a pointer (whole, from the document's root).
  void error(std::string pointer, std::string message,
             ErrorCode code = ErrorCode::inconsistent) const;
  [[nodiscard]] std::string pointer(std::string_view key) const;
  [[nodiscard]] std::string pointer(std::string_view key, std::size_t index) const;

 private:
  const DataFile* file_;
  ErrorList* errors_;
};

/// Reads one object with `read` and hands its first schema error to `errors`.
void read_object(const DataFile& file, const json::Value& value, const std::string& pointer,
                 ErrorList& errors, const std::function<void(Entry&)>& read);

/// Reads the list `noun` of a list file entry by entry. `head` reads what else stands at the top
/// level, before the entries. Every schema error (the first of each entry, and of the top level)
/// lands in `errors`; unknown and duplicate keys are errors.
void read_list(const DataFile& file, std::string_view noun, ErrorList& errors,
               const std::function<void(Entry&)>& head, const std::function<void(Entry&)>& each);

}  // namespace overstap::intake
