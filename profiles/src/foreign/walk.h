// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "profiles/src/foreign/row.h"

/// Going through the tree of a row: what foreign_object.cc and carry.cc share.
namespace overstap {

struct MemberPlace {
  std::string_view key;
  const json::Value* value;
  std::string step;  ///< what comes behind the pointer of the object: `/Job`, or `/Job/1`
};
/// The members of an object in input order; a repeated one has its number behind its name.
[[nodiscard]] std::vector<MemberPlace> places_of_members(const json::Value& object);
[[nodiscard]] std::vector<MemberPlace> places_of_members(const json::Value& object,
                                                         std::string_view key);

/// The text of a string or number as written, `true` or `false`; empty for anything else.
[[nodiscard]] std::string_view scalar_text(const json::Value& value);

/// Whether a member of that name is dropped unread in this row.
[[nodiscard]] bool is_personal(const Row& row, std::string_view key);
/// Drops a value with all below it; once.
void drop_personal(Row& row, const json::Value& value, const std::string& pointer);
/// Makes contact lines of a value and all below it that nobody has dealt with yet; once.
void keep_contact(Row& row, const json::Value& value, const std::string& pointer, ContactKind kind);

/// The traces of a row in the project's own format, of which every key is read or personal.
void trace_own_row(Row& row);
/// The traces of a row in the order in which their values stand in the input.
void order_trace(Row& row);

}  // namespace overstap
