// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "overstap/profiles/contact.h"
#include "overstap/profiles/csv_mapping.h"

namespace overstap {

/// What a field of the mapping language is for.
enum class CsvFieldUse : std::uint8_t { seekers, vacancies, both };

/// How the values of a cell stand beside each other where the mapping names no separators.
enum class CsvCellShape : std::uint8_t {
  single,    ///< one value
  list,      ///< `;` `|` line ends, and `,` outside parentheses
  sentence,  ///< as a list, but `,` only where no stronger separator stands in the cell
};

struct CsvField {
  std::string_view name;
  CsvFieldUse use = CsvFieldUse::both;
  bool numbered = false;  ///< `occupation_2` belongs with `occupation_from_2`
  CsvCellShape shape = CsvCellShape::single;
};

/// All fields, sorted by name. data/schemas/csv_mapping.schema.json lists the same.
[[nodiscard]] std::span<const CsvField> all_csv_fields();

/// A field name of a mapping taken apart: `occupation_from_2` is `occupation_from` and 2.
struct CsvFieldName {
  const CsvField* field = nullptr;
  int number = 0;  ///< 1..99; 0 = none
};
/// Nothing when no field has that name. O(log fields).
[[nodiscard]] std::optional<CsvFieldName> parse_csv_field(std::string_view name);
[[nodiscard]] bool is_for(const CsvField& field, CsvSubject subject);

/// `contact_email` and the like; `contact` is of the kind `other`.
[[nodiscard]] std::optional<ContactKind> contact_kind_of(std::string_view field);
[[nodiscard]] std::string_view contact_field_of(ContactKind kind);

}  // namespace overstap
