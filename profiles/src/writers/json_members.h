// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "overstap/graph/date.h"
#include "overstap/graph/quantities.h"
#include "overstap/profiles/source_text.h"
#include "profiles/json/json.h"

/// Members that are written only when something is known.
namespace overstap {

inline void put(json::Writer& json, std::string_view key, std::string_view text) {
  if (text.empty()) return;
  json.key(key);
  json.string(text);
}

inline void put(json::Writer& json, std::string_view key, const std::optional<Date>& date) {
  if (date) put(json, key, date->to_string());
}

inline void put(json::Writer& json, std::string_view key,
                const std::optional<std::int32_t>& number) {
  if (!number) return;
  json.key(key);
  json.integer(*number);
}

template <class Unit>
void put(json::Writer& json, std::string_view key, const std::optional<Quantity<Unit>>& number) {
  if (number) put(json, key, std::optional<std::int32_t>{number->value});
}

inline void put_flag(json::Writer& json, std::string_view key, bool flag) {
  if (!flag) return;
  json.key(key);
  json.boolean(true);
}

/// A list of objects, each written by `write`; nothing when there is none.
template <class T, class Write>
void put_list(json::Writer& json, std::string_view key, const std::vector<T>& entries,
              Write write) {
  if (entries.empty()) return;
  json.key(key);
  json.begin_array();
  for (const T& entry : entries) {
    json.begin_object();
    write(entry);
    json.end_object();
  }
  json.end_array();
}

/// A list of texts, each made by `text_of`.
template <class T, class TextOf>
void put_texts(json::Writer& json, std::string_view key, const std::vector<T>& values,
               TextOf text_of) {
  if (values.empty()) return;
  json.key(key);
  json.begin_array();
  for (const T& value : values) json.string(text_of(value));
  json.end_array();
}

}  // namespace overstap
