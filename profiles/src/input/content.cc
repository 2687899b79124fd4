// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/content.h"

#include <algorithm>
#include <array>
#include <string>

namespace overstap {
namespace {

constexpr std::string_view kBlank = " \t\r\n";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

std::string lower(std::string_view text) {
  std::string out{text};
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

/// The front of UTF-16 as ASCII, what is not ASCII as `?`: enough to see a first tag.
std::string narrowed(std::string_view text) {
  constexpr std::size_t kFront = 4096;
  const std::size_t low = text.starts_with("\xFF\xFE") ? 0 : 1;
  std::string out;
  for (std::size_t i = 2; i + 1 < std::min(text.size(), kFront); i += 2) {
    const char high = text[i + 1 - low];
    out += high == '\0' ? text[i + low] : '?';
  }
  return out;
}

bool is_utf16(std::string_view text) {
  return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

/// From `{` to `}` with every bracket closed, as no line of a JSON text over several lines is; a
/// string that does not end is a fault of the line, and then brackets tell nothing.
bool looks_like_object(std::string_view line) {
  if (line.front() != '{' || line.back() != '}') return false;
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (in_string && c == '\\') ++at;
    if (c == '"') in_string = !in_string;
    if (in_string) continue;
    if (c == '{' || c == '[') ++depth;
    if ((c == '}' || c == ']') && depth-- == 0) return false;
  }
  return in_string || depth == 0;
}

bool looks_like_lines(std::string_view sample, bool whole) {
  std::size_t lines = 0;
  std::size_t objects = 0;
  while (!sample.empty()) {
    const std::size_t end = sample.find('\n');
    const bool cut = end == std::string_view::npos && !whole;
    const std::string_view line = trimmed(sample.substr(0, end));
    sample.remove_prefix(end == std::string_view::npos ? sample.size() : end + 1);
    if (line.empty()) continue;
    ++lines;
    if (cut ? line.front() == '{' : looks_like_object(line)) ++objects;
  }
  return lines >= 2 && objects * 2 >= lines;
}

/// Past comments and processing instructions, to the first tag or declaration.
std::string_view first_tag(std::string_view text) {
  while (true) {
    text = trimmed(text);
    const std::string_view close = text.starts_with("<?") ? "?>" : "-->";
    if (!text.starts_with("<?") && !text.starts_with("<!--")) return text;
    const std::size_t end = text.find(close);
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + close.size());
  }
}

bool is_html(std::string_view text) {
  constexpr auto kTags = std::to_array<std::string_view>(
      {"html",    "head",    "body", "title",  "meta",   "link", "style", "script", "div",
       "span",    "p",       "br",   "a",      "b",      "i",    "em",    "strong", "font",
       "center",  "h1",      "h2",   "h3",     "h4",     "ul",   "ol",    "li",     "table",
       "section", "article", "main", "header", "footer", "nav",  "img",   "form"});
  constexpr std::size_t kLongest = 64;
  const std::string tag = lower(first_tag(text).substr(0, kLongest));
  if (tag.starts_with("<!doctype")) return trimmed(tag.substr(9)).starts_with("html");
  if (tag.size() < 2) return false;
  const std::size_t end = tag.find_first_of(" \t\r\n/>", 1);
  const std::string_view name =
      std::string_view{tag}.substr(1, end == std::string::npos ? end : end - 1);
  return std::ranges::find(kTags, name) != kTags.end();
}

/// Readers look for the mark in the first 1,024 bytes; a JSON text or a page that holds it there is
/// what it begins as.
bool is_pdf(std::string_view sample) {
  constexpr std::size_t kFront = 1024;
  if (sample.substr(0, kFront).find("%PDF-") == std::string_view::npos) return false;
  const std::size_t first = sample.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  constexpr std::string_view kOthers = "{[<\"";
  return first != std::string_view::npos && kOthers.find(sample[first]) == std::string_view::npos;
}

bool is_tag(std::string_view text) {
  if (text.size() < 2 || text.front() != '<') return false;
  const char c = text[1];
  return c == '?' || c == '!' || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

ContentKind recognise_content(std::string_view sample, bool whole) {
  if (sample.starts_with("PK\x03\x04") || sample.starts_with("PK\x05\x06")) return ContentKind::zip;
  if (is_pdf(sample)) return ContentKind::pdf;
  if (is_utf16(sample)) {
    const std::string front = narrowed(sample);
    const std::string_view text = trimmed(front);
    if (text.empty()) return ContentKind::empty;
    if (!is_tag(text)) return ContentKind::text;
    return is_html(text) ? ContentKind::html : ContentKind::xml;
  }
  if (sample.starts_with("\xEF\xBB\xBF")) sample.remove_prefix(3);
  const std::string_view text = trimmed(sample);
  if (text.empty()) return ContentKind::empty;
  if (is_tag(text)) return is_html(text) ? ContentKind::html : ContentKind::xml;
  if (looks_like_lines(sample, whole)) return ContentKind::lines;
  // Rich text begins like JSON; the reader of text tells what it is.
  if (text.starts_with("{\\rtf")) return ContentKind::text;
  return text.front() == '{' || text.front() == '[' ? ContentKind::json : ContentKind::text;
}

bool needs_more_sample(std::string_view sample) {
  if (sample.starts_with("\xEF\xBB\xBF")) sample.remove_prefix(3);
  const std::size_t begin = sample.find_first_not_of(kBlank);
  return begin != std::string_view::npos && sample[begin] == '{' &&
         sample.find('\n', begin) == std::string_view::npos;
}

}  // namespace overstap
