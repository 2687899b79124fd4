// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/json/json.h"

namespace overstap::json {
namespace {

std::string expected_found(Kind expected, Kind found) {
  return std::string{"expected "}
      .append(describe(expected))
      .append(", found ")
      .append(describe(found));
}

}  // namespace

Location Context::where(const Value* value, std::string pointer) const {
  Location location{file_, line_, 0, std::move(pointer)};
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

ObjectReader::ObjectReader(Context& context, const Value& value, std::string pointer)
    : context_{&context}, value_{&value}, pointer_{std::move(pointer)} {
  if (value.kind != Kind::object) {
    context.fail_at(value, pointer_, expected_found(Kind::object, value.kind));
    return;
  }
  std::set<std::string_view> keys;
  for (const Value::Member& member : value.members) {
    if (!keys.insert(member.key).second) {
      context.fail_at(member.value, pointer_to(member.key), "the key stands more than once");
    }
  }
}

std::string ObjectReader::pointer_to(std::string_view key) const {
  return pointer_ + "/" + escape_pointer(key);
}

bool ObjectReader::has(std::string_view key) { return value_->find(key) != nullptr; }

void ObjectReader::ignore(std::string_view key) { seen_.emplace(key); }

const Value* ObjectReader::optional(std::string_view key) {
  seen_.emplace(key);
  return value_->find(key);
}

const Value* ObjectReader::required(std::string_view key) {
  const Value* value = optional(key);
  if (value == nullptr && value_->kind == Kind::object) {
    context_->fail_at(*value_, pointer_to(key), "the key is missing");
  }
  return value;
}

const Value* ObjectReader::optional_of(std::string_view key, Kind kind) {
  const Value* value = optional(key);
  if (value == nullptr || value->kind == kind) return value;
  context_->fail_at(*value, pointer_to(key), expected_found(kind, value->kind));
  return nullptr;
}

std::string ObjectReader::string(std::string_view key) {
  if (required(key) == nullptr) return {};
  return optional_string(key).value_or(std::string{});
}

std::string ObjectReader::non_empty(std::string_view key) {
  std::string text = string(key);
  if (text.empty()) fail(key, "expected text, found an empty string");
  return text;
}

std::optional<std::string> ObjectReader::optional_string(std::string_view key) {
  const Value* value = optional_of(key, Kind::string);
  if (value == nullptr) return std::nullopt;
  return value->text;
}

std::int64_t ObjectReader::checked(std::string_view key, const Value& value, std::int64_t min,
                                   std::int64_t max) {
  const std::optional<std::int64_t> number = to_integer(value);
  if (number && *number >= min && *number <= max) return *number;
  std::string message = "expected a whole number from " + std::to_string(min) + " to " +
                        std::to_string(max) + ", found ";
  message.append(value.kind == Kind::number ? std::string_view{value.text}.substr(0, 40)
                                            : describe(value.kind));
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
    out.push_back(value->text);
  }
  return out;
}

std::vector<std::pair<const Value*, std::string>> ObjectReader::array(std::string_view key) {
  std::vector<std::pair<const Value*, std::string>> out;
  const Value* value = optional_of(key, Kind::array);
  if (value == nullptr) return out;
  out.reserve(value->items.size());
  const std::string stem = pointer_to(key) + "/";
  for (std::size_t i = 0; i < value->items.size(); ++i) {
    out.emplace_back(&value->items[i], stem + std::to_string(i));
  }
  return out;
}

std::optional<ObjectReader> ObjectReader::object(std::string_view key) {
  const Value* value = optional_of(key, Kind::object);
  if (value == nullptr) return std::nullopt;
  return ObjectReader(*context_, *value, pointer_to(key));
}

void ObjectReader::finish() {
  if (value_->kind != Kind::object) return;
  for (const Value::Member& member : value_->members) {
    if (seen_.contains(member.key)) continue;
    std::string message = "unknown key; known here:";
    for (const std::string& known : seen_) message.append(" ").append(known);
    context_->fail_at(member.value, pointer_to(member.key), std::move(message));
    return;
  }
}

void ObjectReader::fail(std::string_view key, std::string message) {
  const Value* value = value_->find(key);
  context_->fail_at(value == nullptr ? *value_ : *value, pointer_to(key), std::move(message));
}

}  // namespace overstap::json
