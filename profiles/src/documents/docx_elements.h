// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "profiles/src/documents/docx_parts.h"

namespace overstap::docx {

/// What an element of WordprocessingML and its kin means for the walk.
enum class Meaning : std::uint8_t {
  other,  ///< its children are walked
  paragraph,
  run,
  text,
  mark,  ///< stands for a fixed text
  symbol,
  table,
  row,
  cell,
  box,
  control,  ///< of a form
  alternatives,
  field,
  simple_field,
  instruction,
  check_box,
  choice_list,
  left_out,  ///< counted and not read
  nothing,   ///< neither it nor what is in it is text
};

struct Element {
  std::string_view name;  ///< without its prefix
  Meaning meaning = Meaning::other;
  std::string_view text{};                   ///< of a mark
  std::size_t LeftOut::* counter = nullptr;  ///< of what is left out
};

[[nodiscard]] Element element_of(std::string_view local_name);

/// Whether a field with this instruction shows metadata of the document or counts its pages.
[[nodiscard]] bool is_metadata_field(std::string_view instruction);

/// The character for a hexadecimal code of the fonts Wingdings and Symbol, as far as forms and
/// lists use them; others stay as they are.
[[nodiscard]] char32_t sign_of(std::string_view code);

}  // namespace overstap::docx
