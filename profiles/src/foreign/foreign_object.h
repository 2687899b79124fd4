// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/src/foreign/row.h"

namespace overstap {

/// One object of a foreign format, JSON or XML alike, read tolerantly: a missing or null member is
/// nothing, a member may be a scalar, an object, an array, repeated, or wrapped as `{"item":
/// [...]}`, and what no reader asks for is carried as text by `carry_rest`. So nothing is lost that
/// is not dropped by name. Personal fields (personal_fields.h) are dropped unread when the object
/// is made.
///
/// A key may be a path of object members: `Employer/Sector/Code` takes the first of each. XML is
/// this tree: an element without attributes and child elements is a string; any other an object
/// whose members are `@name` for attributes, child elements by local name (repeated as they come),
/// and `#text` for text between them. `text` of such an object is its `#text`.
/// A repeated member has its number behind its name in a pointer: `/Job/0`, `/Job/1`.
class ForeignObject {
 public:
  ForeignObject(Row& row, const json::Value& value, std::string pointer);

  /// The text of a string, number or boolean member, trimmed; nothing when missing, null or empty.
  /// Marked as read into `target`, the name of a profile field.
  [[nodiscard]] std::optional<Reference> text(std::string_view key, std::string_view target);
  /// All texts of a member: of a scalar, the items of an array, or repeated members.
  [[nodiscard]] std::vector<Reference> texts(std::string_view key, std::string_view target);
  /// The same without marking it: to look before deciding.
  [[nodiscard]] std::optional<Reference> peek(std::string_view key) const;
  [[nodiscard]] std::vector<Reference> peeks(std::string_view key) const;
  /// Marks what was peeked as read.
  void mark(const Reference& peeked, std::string_view target);
  [[nodiscard]] bool has(std::string_view key) const;

  [[nodiscard]] std::optional<ForeignObject> object(std::string_view key);  ///< the first
  [[nodiscard]] std::vector<ForeignObject> objects(std::string_view key);   ///< all

  /// What becomes of a member with all below it. A missing member is nothing. A contact member
  /// gives one line per value: the parts of a name or an address in one, what was read before left
  /// out; personal fields below it are dropped.
  void contact(std::string_view key, ContactKind kind);
  /// All members here that are named as contact data, also where only the place tells (`name`,
  /// `address`, `city`, `url`): for an object that is about a person.
  void contacts();
  void personal(std::string_view key);
  void technical(std::string_view key, std::string_view reason);
  /// Carried by carry_rest, in its place among the rest, as this kind of text; also what is named
  /// as contact data.
  void carry(std::string_view key, PartKind kind);

  /// A date of three precisions (`2021`, `2021-10`, `2021-10-05`, with or without a time,
  /// `05-10-2021`); else a note and the text is carried.
  [[nodiscard]] std::optional<Date> date(std::string_view key, std::string_view target);
  [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key, std::string_view target,
                                                    std::int64_t min, std::int64_t max);
  [[nodiscard]] std::optional<bool> boolean(std::string_view key, std::string_view target);

  /// A note at a member; an empty key is the object itself. Never with a value in it.
  void note(std::string_view key, ErrorCode code, std::string message);
  [[nodiscard]] const json::Value& value() const { return *value_; }
  [[nodiscard]] const std::string& pointer() const { return pointer_; }
  [[nodiscard]] Row& row() { return *row_; }

 private:
  Row* row_;
  const json::Value* value_;
  std::string pointer_;
};

/// Carries every leaf of the row that no reader touched, in input order, HTML and escaped HTML as
/// their text. Members named as personal are dropped, members named as contact data go to the
/// contact part. Called once per row, by the table of readers, not by a reader.
void carry_rest(Row& row);

/// A period as written: the end may be a word (`heden`, `present`) or a flag.
struct Period {
  std::optional<Date> from, to;
  bool current = false;
};
/// Puts a period into a job. An end before the start is read the other way round with a note; an
/// end after `as_of` is the present, with a note.
void settle_period(ForeignObject& at, const Period& period, Employment& job);
/// Whether the end of a job surely lies after the reference date, and its start not.
[[nodiscard]] bool ends_after(const Employment& job, const std::optional<Date>& as_of);
/// `heden`, `nu`, `present`, `current`, ...
[[nodiscard]] bool means_present(std::string_view text);
/// `2021`, `2021-10`, `2021-10-05`, `05-10-2021`, `10-2021`, `okt 2021`, `oktober 2021`, `Oct
/// 2021`, ISO date-times; two-digit years are nothing.
[[nodiscard]] std::optional<Date> date_in(std::string_view text);

/// Nine digits that pass the eleven test become `*********`; returns how many. Single blanks, dots
/// or hyphens may stand between them, other digits not next to them; dates, periods and phone
/// numbers with a country code stay. O(text).
std::uint64_t mask_citizen_numbers(std::string& text);

}  // namespace overstap
