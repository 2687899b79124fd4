// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/profiles/reader.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/walk.h"
#include "profiles/src/input/xml_tree.h"
#include "tests/profiles/small_taxonomy.h"
#include "tests/profiles/written_profile.h"

/// One row through one reader of an exchange format, with everything that came of it.
namespace overstap::test {

template <class T>
struct RowOutcome {
  T value;
  std::optional<Error> error;  ///< the row is rejected
  std::vector<Error> notes;
  std::vector<TextPart> text;
  std::vector<ContactLine> contact;
  std::vector<FieldTrace> fields;
  std::uint64_t personal_fields = 0;
  std::vector<std::string> leaves;  ///< pointers of all values with text
};

inline bool is_xml(std::string_view bytes) {
  return bytes.substr(bytes.find_first_not_of(" \r\n\t\xEF\xBB\xBF")).starts_with('<');
}

inline json::Document parsed(std::string_view bytes) {
  return is_xml(bytes) ? or_throw(parse_xml(bytes, "input", 1u << 20))
                       : or_throw(json::parse(bytes, "input"));
}

inline void add_leaves(const json::Value& value, const std::string& pointer,
                       std::vector<std::string>& leaves) {
  for (const MemberPlace& place : places_of_members(value))
    add_leaves(*place.value, pointer + place.step, leaves);
  for (std::size_t i = 0; i < value.items.size(); ++i)
    add_leaves(value.items[i], pointer + "/" + std::to_string(i), leaves);
  const bool blank = scalar_text(value).find_first_not_of(" \t\r\n") == std::string_view::npos;
  if (!blank) leaves.push_back(pointer);
}

/// Reads the value at `at` (the root when empty) of JSON or XML; the rest is carried.
template <class T>
RowOutcome<T> read_row(T (*reader)(Row&), const json::Value& value, const std::string& pointer) {
  RowOutcome<T> out;
  json::Context context("input", 1);
  Row row{value,        pointer,  context, small_linker(), small_taxonomy().taxonomy(),
          Language::nl, "input#1"};
  row.tracing = true;
  row.subject = std::is_same_v<T, Vacancy> ? RowSubject::vacancy : RowSubject::seeker;
  out.value = reader(row);
  carry_rest(row);
  out.error = context.error();
  out.notes = row.notes;
  out.text = row.text.parts;
  out.contact = row.contact.lines;
  out.fields = row.fields;
  out.personal_fields = row.personal_fields;
  add_leaves(value, pointer, out.leaves);
  return out;
}

template <class T>
RowOutcome<T> read_row(T (*reader)(Row&), std::string_view bytes) {
  const json::Document document = parsed(bytes);
  return read_row(reader, document.root, {});
}

/// What became of a leaf; nothing when nothing did, or when it was told twice.
template <class T>
std::optional<FieldTrace> fate_of(const RowOutcome<T>& row, const std::string& leaf) {
  std::optional<FieldTrace> whole, part;
  for (const FieldTrace& field : row.fields) {
    const std::string text_of = field.pointer + "/#text";
    const bool exact = field.pointer == leaf || text_of == leaf;
    const bool above = leaf.starts_with(field.pointer + "/") &&
                       field.disposition != Disposition::read &&
                       field.disposition != Disposition::carried;
    if (exact && whole) return std::nullopt;
    if (exact) whole = field;
    if (above && !part) part = field;
  }
  return whole ? whole : part;
}

/// The leaves of which nobody can say what became of them.
template <class T>
std::vector<std::string> without_fate(const RowOutcome<T>& row) {
  std::vector<std::string> lost;
  for (const std::string& leaf : row.leaves) {
    if (!fate_of(row, leaf)) lost.push_back(leaf);
  }
  return lost;
}

template <class T>
Disposition disposition_of(const RowOutcome<T>& row, const std::string& leaf) {
  return fate_of(row, leaf).value().disposition;
}

/// The profile and all that is told beside it, without the contact part.
template <class T>
std::string shown(const RowOutcome<T>& row) {
  std::string out = written(row.value);
  for (const Error& note : row.notes) out.append(note.to_string()).append("\n");
  for (const TextPart& part : row.text) out.append(part.text).append("\n");
  for (const FieldTrace& field : row.fields) out.append(field.target).append("\n");
  if (row.error) out.append(row.error->to_string());
  return out;
}
template <class T>
std::string contact_of(const RowOutcome<T>& row) {
  std::string out;
  for (const ContactLine& line : row.contact) {
    out.append(to_string(line.kind)).append(": ").append(line.text).append("\n");
  }
  return out;
}

/// The bytes of an official sample; nothing where the samples are not at hand.
inline std::optional<std::string> sample(const std::string& name) {
  std::ifstream file(std::string{OVERSTAP_TEST_DATA} + "/formats/" + name, std::ios::binary);
  if (!file) return std::nullopt;
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

}  // namespace overstap::test
