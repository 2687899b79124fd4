// SPDX-License-Identifier: Apache-2.0
#include "profiles/json/object_reader.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <set>

namespace overstap::json {
namespace {

std::string expected_found(Kind expected, Kind found) {
  return std::string{"expected "}
      .append(describe(expected))
      .append(", found ")
      .append(describe(found));
}

/// Which of the elements holds the value by itself; their count when none does.
template <class Element>
std::size_t index_of(std::span<const Element> elements, const Value& value) {
  const auto* const begin = reinterpret_cast<const std::byte*>(elements.data());
  const auto* const at = reinterpret_cast<const std::byte*>(&value);
  const std::less<const std::byte*> before;
  if (elements.empty() || before(at, begin) || !before(at, begin + elements.size_bytes())) {
    return elements.size();
  }
  return static_cast<std::size_t>(at - begin) / sizeof(Element);
}

/// Appends the way from a value to one below it; false when it is not there.
bool append_path(const Value& from, const Value& to, std::string& path) {
  if (&from == &to) return true;
  const std::size_t length = path.size();
  const auto step_to = [&](std::string_view name, const Value& next) {
    path.resize(length);
    path.append("/").append(name);
    return append_path(next, to, path);
  };
  // What stands directly below is found without a look at its siblings.
  if (const std::size_t i = index_of(from.items, to); i < from.items.size()) {
    return step_to(std::to_string(i), from.items[i]);
  }
  if (const std::size_t i = index_of(from.members, to); i < from.members.size()) {
    return step_to(escape_pointer(from.members[i].key), from.members[i].value);
  }
  for (std::size_t i = 0; i < from.items.size(); ++i) {
    if (step_to(std::to_string(i), from.items[i])) return true;
  }
  for (const Value::Member& member : from.members) {
    if (step_to(escape_pointer(member.key), member.value)) return true;
  }
  path.resize(length);
  return false;
}

}  // namespace

std::string Pointer::str() const {
  if (context_ == nullptr) return text_;
  std::string text = context_->pointer_of(*at_);
  if (key_) text.append("/").append(escape_pointer(*key_));
  return text;
}

Location Context::where(const Value* value, std::string pointer) const {
  Location location{std::string{file_}, line_, 0, std::move(pointer)};
  if (lines_ != nullptr && value != nullptr) {
    // The offset lies just behind the token; the byte before it is on the token's line.
    location.line = lines_->at(value->offset > 0 ? value->offset - 1 : 0).line;
  }
  return location;
}

void Context::fail(std::string pointer, std::string message, ErrorCode code) {
  if (error_) return;
  error_ = Error{code, std::move(message), where(nullptr, std::move(pointer))};
}

void Context::fail_at(const Value& value, std::string pointer, std::string message,
                      ErrorCode code) {
  if (error_) return;
  error_ = Error{code, std::move(message), where(&value, std::move(pointer))};
}

void Context::add_root(const Value& value, std::string pointer) {
  if (root_.value == nullptr) {
    root_ = {&value, std::move(pointer)};
  } else {
    more_roots_.push_back({&value, std::move(pointer)});
  }
}

std::string Context::pointer_of(const Value& value) const {
  const auto path_from = [&](const Root& root) -> std::optional<std::string> {
    std::string path = root.pointer;
    if (root.value == nullptr || !append_path(*root.value, value, path)) return std::nullopt;
    return path;
  };
  for (const Root& root : more_roots_) {
    if (auto path = path_from(root)) return *std::move(path);
  }
  return path_from(root_).value_or(std::string{});
}

ObjectReader::ObjectReader(Context& context, const Value& value, const Pointer& pointer)
    : context_{&context}, value_{&value} {
  if (pointer.is_text()) context.add_root(value, pointer.str());
  begin();
}

ObjectReader::ObjectReader(Context& context, const Value& value)
    : context_{&context}, value_{&value} {
  begin();
}

void ObjectReader::begin() {
  // No format has so many, and looking for repeated ones takes the square of it.
  constexpr std::size_t kMostMembers = 2000;
  if (value_->members.size() > kMostMembers) {
    context_->fail_at(
        *value_, pointer(),
        "an object of more than " + std::to_string(kMostMembers) + " keys; expected fewer",
        ErrorCode::limit);
    return;
  }
  bool may_repeat = false;
  for (const Value::Member& member : value_->members) {
    may_repeat = marks_.add(member.key) || may_repeat;
  }
  if (may_repeat) refuse_repeated();
  if (value_->kind != Kind::object) {
    context_->fail_at(*value_, pointer(), expected_found(Kind::object, value_->kind));
  }
}

void ObjectReader::refuse_repeated() {
  const std::span<const Value::Member> members = value_->members;
  for (std::size_t i = 1; i < members.size() && context_->ok(); ++i) {
    if (value_->find(members[i].key) == &members[i].value) continue;
    fail_at_member(i, "the key stands more than once");
  }
}

void ObjectReader::mark_more(std::size_t member) {
  if (!read_more_) read_more_ = std::make_unique<std::vector<bool>>(value_->members.size());
  (*read_more_)[member] = true;
}

bool ObjectReader::is_read(std::size_t member) const {
  if (member < kBits) return (read_ >> member & 1U) != 0;
  return read_more_ && (*read_more_)[member];
}

const Value* ObjectReader::search(std::string_view key) {
  const std::span<const Value::Member> members = value_->members;
  // The one after the last, the last again, then all: nothing stands twice, so any is the first.
  std::size_t at = next_;
  if (at >= members.size() || !stands_at(at, key)) {
    at = next_ == 0 ? 0 : next_ - 1;
    if (!stands_at(at, key)) {
      for (at = 0; at < members.size() && !stands_at(at, key);) ++at;
    }
  }
  if (at == members.size()) {
    context_->add_missing(*value_, key);
    return nullptr;
  }
  mark(at);
  next_ = at + 1;
  return &members[at].value;
}

void ObjectReader::fail_missing(std::string_view key) {
  if (value_->kind != Kind::object || !context_->ok()) return;
  context_->fail_at(*value_, pointer_to(key), "the key is missing");
}

void ObjectReader::fail_kind(std::string_view key, const Value& value, Kind expected) {
  context_->fail_at(value, pointer_to(key), expected_found(expected, value.kind));
}

std::string ObjectReader::string(std::string_view key) {
  return std::string{required_text(key).value_or(std::string_view{})};
}

std::string ObjectReader::non_empty(std::string_view key) {
  std::string text = string(key);
  if (text.empty()) fail(key, "expected text, found an empty string");
  return text;
}

std::optional<std::string> ObjectReader::optional_string(std::string_view key) {
  const Value* value = optional_of(key, Kind::string);
  if (value == nullptr) return std::nullopt;
  return std::string{value->text};
}

std::int64_t ObjectReader::checked(std::string_view key, const Value& value, std::int64_t min,
                                   std::int64_t max) {
  const std::optional<std::int64_t> number = to_integer(value);
  if (number && *number >= min && *number <= max) return *number;
  std::string message = "expected a whole number from " + std::to_string(min) + " to " +
                        std::to_string(max) + ", found ";
  message.append(value.kind == Kind::number ? value.text.substr(0, 40) : describe(value.kind));
  context_->fail_at(value, pointer_to(key), std::move(message));
  return min;
}

std::int64_t ObjectReader::integer(std::string_view key, std::int64_t min, std::int64_t max) {
  const Value* value = required(key);
  return value == nullptr ? min : checked(key, *value, min, max);
}

std::optional<std::int64_t> ObjectReader::optional_integer(std::string_view key, std::int64_t min,
                                                           std::int64_t max) {
  const Value* value = optional(key);
  if (value == nullptr) return std::nullopt;
  return checked(key, *value, min, max);
}

std::optional<bool> ObjectReader::optional_boolean(std::string_view key) {
  const Value* value = optional_of(key, Kind::boolean);
  if (value == nullptr) return std::nullopt;
  return value->boolean;
}

std::vector<std::string> ObjectReader::strings(std::string_view key) {
  std::vector<std::string> out;
  for (const auto& [value, pointer] : array(key)) {
    if (value->kind != Kind::string) {
      context_->fail_at(*value, pointer, expected_found(Kind::string, value->kind));
      return {};
    }
    out.emplace_back(value->text);
  }
  return out;
}

std::optional<ObjectReader> ObjectReader::object(std::string_view key) {
  const Value* value = optional_of(key, Kind::object);
  if (value == nullptr) return std::nullopt;
  return ObjectReader(*context_, *value);
}

std::uint64_t ObjectReader::drop_unread(bool (*drops)(std::string_view key)) {
  if (all_read()) return 0;
  std::uint64_t dropped = 0;
  for (std::size_t i = 0; i < value_->members.size(); ++i) {
    const Value::Member& member = value_->members[i];
    if (is_read(i) || !drops(member.key)) continue;
    mark(i);
    ++dropped;
  }
  return dropped;
}

/// In the order of the alphabet.
std::string ObjectReader::known_keys() const {
  std::set<std::string_view> known;
  for (std::size_t i = 0; i < value_->members.size(); ++i) {
    if (is_read(i)) known.insert(value_->members[i].key);
  }
  const auto add = [&](const Context::Missing& missing) {
    if (missing.object == value_) known.insert({missing.key, missing.size});
  };
  std::for_each_n(context_->missing_.begin(), context_->missing_count_, add);
  std::ranges::for_each(context_->more_missing_, add);
  std::string list;
  for (const std::string_view key : known) list.append(" ").append(key);
  return list;
}

void ObjectReader::finish() {
  if (!all_read() && context_->ok()) refuse_unread();
}

void ObjectReader::refuse_unread() {
  for (std::size_t i = 0; i < value_->members.size(); ++i) {
    if (is_read(i)) continue;
    return fail_at_member(i, "unknown key; known here:" + known_keys());
  }
}

void ObjectReader::fail_at_member(std::size_t member, std::string message) {
  const auto& [key, value] = value_->members[member];
  context_->fail_at(value, pointer_to(key), std::move(message));
}

void ObjectReader::fail(std::string_view key, std::string message) {
  const Value* value = value_->find(key);
  context_->fail_at(value == nullptr ? *value_ : *value, pointer_to(key), std::move(message));
}

}  // namespace overstap::json
