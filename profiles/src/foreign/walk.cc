// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/foreign/walk.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

#include "profiles/src/documents/documents.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/personal_fields.h"

namespace overstap {
namespace {

using json::Kind;
using json::Value;

std::string step_of(std::string_view key) { return "/" + json::escape_pointer(key); }

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Calls `leaf(value, pointer)` for each text below a value that nobody has dealt with; personal
/// members are dropped on the way.
template <class Leaf>
void each_open_leaf(Row& row, const Value& value, const std::string& pointer, Leaf leaf) {
  if (row.touched.contains(&value)) return;
  switch (value.kind) {
    case Kind::null:
      return;
    case Kind::array:
      for (std::size_t i = 0; i < value.items.size(); ++i) {
        each_open_leaf(row, value.items[i], pointer + "/" + std::to_string(i), leaf);
      }
      return;
    case Kind::object:
      for (const MemberPlace& place : places_of_members(value)) {
        if (is_personal(row, place.key)) {
          drop_personal(row, *place.value, pointer + place.step);
        } else {
          each_open_leaf(row, *place.value, pointer + place.step, leaf);
        }
      }
      return;
    default:
      leaf(value, pointer);
  }
}

std::string_view between_parts(ContactKind kind) {
  return kind == ContactKind::address ? std::string_view{", "} : std::string_view{" "};
}

void add_line(Row& row, const std::string& pointer, ContactKind kind, std::string text) {
  row.contact.lines.push_back({kind, std::move(text)});
  row.trace(pointer, Disposition::contact);
}

/// Every leaf of a row in the project's own format: its keys are the fields of the profile.
void trace_own(Row& row, const Value& value, const std::string& pointer,
               const std::string& target) {
  if (value.kind == Kind::array) {
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      trace_own(row, value.items[i], pointer + "/" + std::to_string(i), target);
    }
  } else if (value.kind == Kind::object) {
    for (const MemberPlace& place : places_of_members(value)) {
      std::string inner = target;
      if (!inner.empty()) inner += '.';
      inner.append(place.key);
      if (is_personal_field(place.key)) {
        row.trace(pointer + place.step, Disposition::personal);
      } else if (target.empty() && place.key == "text") {
        row.trace(pointer + place.step, Disposition::carried);
      } else {
        trace_own(row, *place.value, pointer + place.step, inner);
      }
    }
  } else if (value.kind != Kind::null) {
    row.trace(pointer, Disposition::read, target);
  }
}

bool is_named(const Value& type, std::span<const std::string_view> names) {
  if (type.kind == Kind::array) {
    return std::ranges::any_of(type.items, [&](const Value& one) { return is_named(one, names); });
  }
  return type.kind == Kind::string &&
         std::ranges::find(names, std::string_view{type.text}) != names.end();
}

/// An object that is about somebody although no reader knows it: JSON-LD says so by its type, other
/// formats by the name of the list.
bool is_about_somebody(const Value& object, std::string_view list) {
  constexpr auto kTypes = std::to_array<std::string_view>({"Person", "ContactPoint"});
  constexpr auto kLists = std::to_array<std::string_view>(
      {"references", "employmentReferences", "referenties", "referees"});
  const Value* type = object.find("@type");
  return (type != nullptr && is_named(*type, kTypes)) ||
         std::ranges::find(kLists, list) != kLists.end();
}

/// `person` and the like, of which a reader has left something.
bool is_the_person(const Row& row, const MemberPlace& place) {
  constexpr auto kKeys =
      std::to_array<std::string_view>({"person", "persoon", "Person", "Persoon"});
  return row.subject == RowSubject::seeker && place.value->kind == Kind::object &&
         std::ranges::find(kKeys, place.key) != kKeys.end();
}

/// What a value is carried as; `marked`: a reader said so, and then contact data stay in their
/// text.
struct CarryAs {
  PartKind kind = PartKind::field;
  bool marked = false;
  std::string_view list;  ///< the nearest key above the value
};

/// One walk of carry_rest.
class Carrier {
 public:
  explicit Carrier(Row& row) : row_{row} {}

  void carry(const Value& value, const std::string& pointer, CarryAs as) {
    if (row_.touched.contains(&value)) return;
    if (const auto marked = row_.carried_as.find(&value); marked != row_.carried_as.end()) {
      as.kind = marked->second;
      as.marked = true;
    }
    switch (value.kind) {
      case Kind::null:
        return;
      case Kind::array:
        for (std::size_t i = 0; i < value.items.size(); ++i) {
          carry(value.items[i], pointer + "/" + std::to_string(i), as);
        }
        return;
      case Kind::object:
        return carry_members(value, pointer, as);
      default:
        return carry_text(value, pointer, as.kind);
    }
  }

 private:
  void carry_members(const Value& object, const std::string& pointer, CarryAs as) {
    const bool somebody = is_about_somebody(object, as.list);
    for (const MemberPlace& place : places_of_members(object)) {
      const FieldClass field = classify_field(place.key);
      const bool contact = field.kind == FieldClass::Kind::contact || is_the_person(row_, place) ||
                           (somebody && field.kind == FieldClass::Kind::contact_of_person);
      const bool marked = as.marked || row_.carried_as.contains(place.value);
      if (is_personal(row_, place.key)) {
        drop_personal(row_, *place.value, pointer + place.step);
      } else if (contact && !marked) {
        keep_contact(row_, *place.value, pointer + place.step, field.contact);
      } else {
        carry(*place.value, pointer + place.step, {as.kind, as.marked, place.key});
      }
    }
  }

  void carry_text(const Value& value, const std::string& pointer, PartKind kind) {
    std::string text = value.kind == Kind::string ? text_of_html(scalar_text(value))
                                                  : std::string{scalar_text(value)};
    if (is_blank(text)) return;
    row_.touched.insert(&value);
    row_.text.parts.push_back({kind, 0, pointer, std::move(text)});
    row_.trace(pointer, Disposition::carried);
  }

  Row& row_;
};

}  // namespace

std::vector<MemberPlace> places_of_members(const Value& object) {
  std::vector<MemberPlace> places;
  places.reserve(object.members.size());
  std::unordered_map<std::string_view, std::size_t> count;
  for (const Value::Member& member : object.members) ++count[member.key];
  std::unordered_map<std::string_view, std::size_t> seen;
  for (const Value::Member& member : object.members) {
    std::string step = step_of(member.key);
    if (count[member.key] > 1) step.append("/").append(std::to_string(seen[member.key]++));
    places.push_back({member.key, &member.value, std::move(step)});
  }
  return places;
}

std::vector<MemberPlace> places_of_members(const Value& object, std::string_view key) {
  std::vector<MemberPlace> places;
  for (const Value::Member& member : object.members) {
    if (std::string_view{member.key} != key) continue;
    places.push_back({member.key, &member.value, {}});
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    places[i].step = step_of(key);
    if (places.size() > 1) places[i].step.append("/").append(std::to_string(i));
  }
  return places;
}

std::string_view scalar_text(const Value& value) {
  if (value.kind == Kind::boolean) return value.boolean ? "true" : "false";
  const bool written = value.kind == Kind::string || value.kind == Kind::number;
  return written ? std::string_view{value.text} : std::string_view{};
}

bool is_personal(const Row& row, std::string_view key) {
  const FieldClass::Kind kind = classify_field(key).kind;
  return kind == FieldClass::Kind::personal ||
         (kind == FieldClass::Kind::personal_of_seeker && row.subject == RowSubject::seeker);
}

void drop_personal(Row& row, const Value& value, const std::string& pointer) {
  if (value.kind == Kind::null || !row.touched.insert(&value).second) return;
  ++row.personal_fields;
  row.trace(pointer, Disposition::personal);
}

void keep_contact(Row& row, const Value& value, const std::string& pointer, ContactKind kind) {
  if (row.touched.contains(&value)) return;
  const bool joined = kind == ContactKind::name || kind == ContactKind::address;
  std::string line;
  each_open_leaf(row, value, pointer, [&](const Value& leaf, const std::string& at) {
    const std::string_view text = scalar_text(leaf);
    if (is_blank(text)) return;
    if (!joined) return add_line(row, at, kind, std::string{text});
    if (!line.empty()) line.append(between_parts(kind));
    line.append(text);
  });
  if (!line.empty()) add_line(row, pointer, kind, std::move(line));
  row.touched.insert(&value);
}

void trace_own_row(Row& row) { trace_own(row, row.value, row.pointer, {}); }

void order_trace(Row& row) {
  std::unordered_map<std::string, std::size_t> order;
  const auto visit = [&](const auto& self, const Value& value, const std::string& pointer) -> void {
    order.emplace(pointer, order.size());
    if (value.kind == Kind::array) {
      for (std::size_t i = 0; i < value.items.size(); ++i) {
        self(self, value.items[i], pointer + "/" + std::to_string(i));
      }
    } else if (value.kind == Kind::object) {
      for (const MemberPlace& place : places_of_members(value)) {
        // A column of a CSV is traced by its header alone.
        if (&value == &row.value) order.emplace(place.key, order.size());
        self(self, *place.value, pointer + place.step);
      }
    }
  };
  visit(visit, row.value, row.pointer);
  const auto place_of = [&](const FieldTrace& field) {
    const auto found = order.find(field.pointer);
    return found == order.end() ? order.size() : found->second;
  };
  std::ranges::stable_sort(row.fields, {}, place_of);
}

void carry_rest(Row& row) { Carrier(row).carry(row.value, row.pointer, {}); }

}  // namespace overstap
