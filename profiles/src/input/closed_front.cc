// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/closed_front.h"

#include <algorithm>
#include <vector>

namespace overstap {
namespace {

constexpr std::size_t kDeepest = 64;

/// The end of a tag that begins at `at`, one past its `>`; nothing when it is cut off.
std::size_t end_of_tag(std::string_view text, std::size_t at) {
  char quote = '\0';
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return at + 1;
    }
  }
  return std::string_view::npos;
}

/// The end of what is no element, or of a tag; nothing when it is cut off.
std::size_t end_of_markup(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  std::string_view close;
  if (rest.starts_with("<!--")) close = "-->";
  if (rest.starts_with("<![CDATA[")) close = "]]>";
  if (rest.starts_with("<?")) close = "?>";
  if (close.empty()) return end_of_tag(text, at);
  const std::size_t end = text.find(close, at);
  return end == std::string_view::npos ? end : end + close.size();
}

std::string_view name_of_tag(std::string_view tag) {
  tag.remove_prefix(1);
  return tag.substr(0, tag.find_first_of(" \t\r\n/>"));
}

}  // namespace

std::string closed_json(std::string_view front) {
  std::string open;
  std::string whole_open;     // what is open where the text is whole
  std::size_t whole_end = 0;  // up to where it is whole
  bool in_string = false;
  for (std::size_t at = 0; at < front.size(); ++at) {
    const char c = front[at];
    if (in_string) {
      if (c == '\\') ++at;
      if (c == '"') in_string = false;
      continue;
    }
    if (c == '"') in_string = true;
    if (c == '}' || c == ']') {
      if (open.empty()) return std::string{front};
      open.pop_back();
      whole_end = at + 1;
    } else if (c == '{' || c == '[') {
      if (open.size() == kDeepest) break;
      open += c == '{' ? '}' : ']';
      whole_end = at + 1;
    } else if (c == ',') {
      whole_end = at;
    } else {
      continue;
    }
    whole_open = open;
  }
  std::string closed{front.substr(0, whole_end)};
  closed.append(whole_open.rbegin(), whole_open.rend());
  return closed;
}

std::string closed_xml(std::string_view front) {
  std::vector<std::string_view> open;
  std::size_t whole_end = 0;
  while (true) {
    const std::size_t at = front.find('<', whole_end);
    if (at == std::string_view::npos) break;
    const std::size_t end = end_of_markup(front, at);
    if (end == std::string_view::npos) break;
    const std::string_view markup = front.substr(at, end - at);
    if (markup.starts_with("</")) {
      if (!open.empty()) open.pop_back();
    } else if (markup[1] != '!' && markup[1] != '?' && !markup.ends_with("/>")) {
      if (open.size() == kDeepest) break;
      open.push_back(name_of_tag(markup));
    }
    whole_end = end;
  }
  std::string closed{front.substr(0, whole_end)};
  std::ranges::for_each(open.rbegin(), open.rend(), [&](std::string_view name) {
    closed.append("</").append(name).append(">");
  });
  return closed;
}

}  // namespace overstap
