// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace overstap::json {

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
