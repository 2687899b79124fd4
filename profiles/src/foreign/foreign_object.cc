// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/foreign/foreign_object.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/personal_fields.h"
#include "profiles/src/foreign/walk.h"

namespace overstap {
namespace {

using json::Kind;
using json::Value;

constexpr std::string_view kBlank = " \t\r\n";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

struct Node {
  const Value* value;
  std::string pointer;
  const Value* member = nullptr;  ///< that it is, or of whose array it is an element
};

/// The array within `{"item": [...]}`, else the value itself, which is one of a tree.
// NOLINTBEGIN(bugprone-return-const-ref-from-parameter)
const Value& unwrapped(const Value& value, std::string& pointer) {
  if (value.kind != Kind::object || value.members.size() != 1) return value;
  const Value::Member& only = value.members.front();
  if (std::string_view{only.key} != "item" || only.value.kind != Kind::array) return value;
  pointer += "/item";
  return only.value;
}
// NOLINTEND(bugprone-return-const-ref-from-parameter)

/// A value, or the elements of an array; null is nothing.
void add_nodes(const Value& wrapped, std::string pointer, std::vector<Node>& nodes) {
  const Value& value = unwrapped(wrapped, pointer);
  if (value.kind == Kind::null) return;
  if (value.kind != Kind::array) {
    nodes.push_back({&value, std::move(pointer)});
    return;
  }
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    add_nodes(value.items[i], pointer + "/" + std::to_string(i), nodes);
  }
}

std::vector<Node> members_named(const Node& object, std::string_view key) {
  std::vector<Node> nodes;
  if (object.value->kind != Kind::object) return nodes;
  for (const MemberPlace& place : places_of_members(*object.value, key)) {
    const std::size_t first = nodes.size();
    add_nodes(*place.value, object.pointer + place.step, nodes);
    for (std::size_t i = first; i < nodes.size(); ++i) nodes[i].member = place.value;
  }
  return nodes;
}

/// The nodes of a key or a path; on the way the first object counts.
std::vector<Node> nodes_at(Node at, std::string_view path) {
  while (true) {
    std::vector<Node> nodes = members_named(at, path);
    const std::size_t slash = path.find('/');
    if (!nodes.empty() || slash == std::string_view::npos) return nodes;
    nodes = members_named(at, path.substr(0, slash));
    const auto first = std::ranges::find_if(
        nodes, [](const Node& node) { return node.value->kind == Kind::object; });
    if (first == nodes.end()) return {};
    at = std::move(*first);
    path.remove_prefix(slash + 1);
  }
}

/// The text of a scalar, or of an XML element with attributes; nothing when it is empty.
std::optional<Reference> text_of(const Node& node) {
  const Value* value = node.value;
  if (value->kind == Kind::object) value = value->find("#text");
  if (value == nullptr) return std::nullopt;
  const std::string_view text = trimmed(scalar_text(*value));
  if (text.empty()) return std::nullopt;
  return Reference{text, value, node.pointer};
}

std::optional<bool> truth_in(std::string_view text) {
  constexpr auto kYes = std::to_array<std::string_view>({"true", "1", "yes", "ja", "j", "y"});
  constexpr auto kNo = std::to_array<std::string_view>({"false", "0", "no", "nee", "n"});
  const std::string key = fold_key(text);
  if (std::ranges::find(kYes, std::string_view{key}) != kYes.end()) return true;
  if (std::ranges::find(kNo, std::string_view{key}) != kNo.end()) return false;
  return std::nullopt;
}

void mark_read(Row& row, const Reference& reference, std::string_view target) {
  row.touched.insert(reference.value);
  row.trace(reference.pointer, Disposition::read, target);
}

}  // namespace

ForeignObject::ForeignObject(Row& row, const Value& value, std::string pointer)
    : row_{&row}, value_{&value}, pointer_{std::move(pointer)} {
  if (value.kind != Kind::object) return;
  for (const Value::Member& member : value.members) {
    if (member.value.kind == Kind::null || !is_personal(row, member.key)) continue;
    drop_personal(row, member.value, pointer_ + "/" + json::escape_pointer(member.key));
  }
}

std::optional<Reference> ForeignObject::peek(std::string_view key) const {
  for (const Node& node : nodes_at({value_, pointer_}, key)) {
    if (auto text = text_of(node)) return text;
  }
  return std::nullopt;
}

std::optional<Reference> ForeignObject::text(std::string_view key, std::string_view target) {
  std::optional<Reference> found = peek(key);
  if (found) mark_read(*row_, *found, target);
  return found;
}

std::vector<Reference> ForeignObject::peeks(std::string_view key) const {
  std::vector<Reference> found;
  for (const Node& node : nodes_at({value_, pointer_}, key)) {
    if (auto text = text_of(node)) found.push_back(*std::move(text));
  }
  return found;
}

std::vector<Reference> ForeignObject::texts(std::string_view key, std::string_view target) {
  std::vector<Reference> found = peeks(key);
  for (const Reference& text : found) mark_read(*row_, text, target);
  return found;
}

void ForeignObject::mark(const Reference& peeked, std::string_view target) {
  mark_read(*row_, peeked, target);
}

bool ForeignObject::has(std::string_view key) const {
  return !nodes_at({value_, pointer_}, key).empty();
}

std::optional<ForeignObject> ForeignObject::object(std::string_view key) {
  for (Node& node : nodes_at({value_, pointer_}, key)) {
    if (node.value->kind == Kind::object) {
      return ForeignObject(*row_, *node.value, std::move(node.pointer));
    }
  }
  return std::nullopt;
}

std::vector<ForeignObject> ForeignObject::objects(std::string_view key) {
  std::vector<ForeignObject> found;
  for (Node& node : nodes_at({value_, pointer_}, key)) {
    if (node.value->kind != Kind::object) continue;
    found.emplace_back(*row_, *node.value, std::move(node.pointer));
  }
  return found;
}

void ForeignObject::contact(std::string_view key, ContactKind kind) {
  for (const Node& node : nodes_at({value_, pointer_}, key)) {
    keep_contact(*row_, *node.value, node.pointer, kind);
  }
}

void ForeignObject::contacts() {
  using enum FieldClass::Kind;
  if (value_->kind != Kind::object) return;
  for (const MemberPlace& place : places_of_members(*value_)) {
    const FieldClass field = classify_field(place.key);
    if (field.kind != contact && field.kind != contact_of_person) continue;
    std::vector<Node> nodes;
    add_nodes(*place.value, pointer_ + place.step, nodes);
    for (const Node& node : nodes) keep_contact(*row_, *node.value, node.pointer, field.contact);
  }
}

void ForeignObject::personal(std::string_view key) {
  for (const Node& node : nodes_at({value_, pointer_}, key)) {
    if (row_->touched.contains(node.member)) continue;  // dropped with all its elements
    drop_personal(*row_, *node.value, node.pointer);
  }
}

void ForeignObject::technical(std::string_view key, std::string_view reason) {
  for (const Node& node : nodes_at({value_, pointer_}, key)) {
    if (row_->touched.insert(node.value).second) {
      row_->trace(node.pointer, Disposition::technical, reason);
    }
  }
}

void ForeignObject::carry(std::string_view key, PartKind kind) {
  for (const Node& node : nodes_at({value_, pointer_}, key)) {
    row_->carried_as.insert_or_assign(node.value, kind);
  }
}

std::optional<Date> ForeignObject::date(std::string_view key, std::string_view target) {
  const std::optional<Reference> written = peek(key);
  if (!written) return std::nullopt;
  const std::optional<Date> date = date_in(written->text);
  if (date) {
    mark_read(*row_, *written, target);
  } else {
    row_->note(*written->value, written->pointer, ErrorCode::syntax,
               "the date is kept as text: expected YYYY, YYYY-MM, YYYY-MM-DD or DD-MM-YYYY");
  }
  return date;
}

std::optional<std::int64_t> ForeignObject::integer(std::string_view key, std::string_view target,
                                                   std::int64_t min, std::int64_t max) {
  const std::optional<Reference> written = peek(key);
  if (!written) return std::nullopt;
  std::string_view digits = written->text;
  // `32.0` and `32,00` are whole numbers too.
  const std::size_t point = digits.find_first_of(".,");
  if (point != std::string_view::npos && point + 1 < digits.size() &&
      digits.find_first_not_of('0', point + 1) == std::string_view::npos) {
    digits = digits.substr(0, point);
  }
  std::int64_t number = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, status] = std::from_chars(digits.data(), end, number);
  if (status == std::errc{} && stop == end && number >= min && number <= max) {
    mark_read(*row_, *written, target);
    return number;
  }
  std::string message = "the number is kept as text: expected a whole number from ";
  message.append(std::to_string(min)).append(" to ").append(std::to_string(max));
  row_->note(*written->value, written->pointer, ErrorCode::schema, std::move(message));
  return std::nullopt;
}

std::optional<bool> ForeignObject::boolean(std::string_view key, std::string_view target) {
  const std::optional<Reference> written = peek(key);
  if (!written) return std::nullopt;
  const std::optional<bool> truth = truth_in(written->text);
  if (truth) {
    mark_read(*row_, *written, target);
  } else {
    row_->note(*written->value, written->pointer, ErrorCode::schema,
               "the answer is kept as text: expected true or false");
  }
  return truth;
}

void ForeignObject::note(std::string_view key, ErrorCode code, std::string message) {
  if (key.empty()) return row_->note(*value_, pointer_, code, std::move(message));
  const std::vector<Node> nodes = nodes_at({value_, pointer_}, key);
  if (!nodes.empty()) {
    return row_->note(*nodes.front().value, nodes.front().pointer, code, std::move(message));
  }
  row_->note(*value_, pointer_ + "/" + json::escape_pointer(key), code, std::move(message));
}

}  // namespace overstap
