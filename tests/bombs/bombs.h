// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/profiles/format.h"

/// Inputs made to break a reader: small on disk, large or endless when they are read.
namespace overstap::test {

/// What becomes of a bomb.
enum class Fate {
  refused,          ///< an error, or no row accepted
  refused_at_last,  ///< the rows before it stand
  read_safely,      ///< what could harm is not looked at, so refusing would harm the person
};

struct Bomb {
  std::string kind;
  std::function<std::string()> bytes;  ///< the input, or where it begins when it is streamed
  Fate fate = Fate::refused;
  std::optional<ErrorCode> code{};  ///< of the refusal, where only one will do
  std::optional<SeekerFormat> format{};
  std::string repeated{};      ///< comes after the bytes, again and again ...
  std::uint64_t streamed = 0;  ///< ... until so many bytes have come; 0 = is not streamed
};

inline void PrintTo(const Bomb& bomb, std::ostream* out) { *out << bomb.kind; }

[[nodiscard]] std::vector<Bomb> archive_bombs();
[[nodiscard]] std::vector<Bomb> text_bombs();
[[nodiscard]] std::vector<Bomb> pdf_bombs();

}  // namespace overstap::test
