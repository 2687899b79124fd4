// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "overstap/graph/quantities.h"
#include "overstap/profiles/source_text.h"
#include "profiles/src/writers/json_members.h"

/// What the project's own formats of people and of vacancies share.
namespace overstap {

inline void put_answer(json::Writer& json, std::string_view key, Answer answer) {
  if (answer != Answer::unknown) put(json, key, answer == Answer::yes ? "yes" : "no");
}

inline void put_hours(json::Writer& json, const std::optional<Range<HoursPerWeek>>& hours) {
  if (!hours) return;
  json.key("hours");
  json.begin_object();
  put(json, "min", std::optional{hours->min});
  put(json, "max", std::optional{hours->max});
  json.end_object();
}

inline void put_place(json::Writer& json, const PostcodePrefix& postcode) {
  if (postcode.length == 0) return;
  json.key("place");
  json.begin_object();
  put(json, "postcode", std::to_string(postcode.digits));
  json.end_object();
}

/// The carried text: `"text": [{"kind", "page"?, "place"?, "text"}]`.
inline void put_source_text(json::Writer& json, const SourceText& text) {
  put_list(json, "text", text.parts, [&](const TextPart& part) {
    put(json, "kind", to_string(part.kind));
    if (part.page > 0) put(json, "page", std::optional{part.page});
    put(json, "place", part.place);
    put(json, "text", part.text);
  });
}

}  // namespace overstap
