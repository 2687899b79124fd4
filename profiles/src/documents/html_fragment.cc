// SPDX-License-Identifier: Apache-2.0
#include <gumbo.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "profiles/src/documents/documents.h"
#include "profiles/src/documents/encoding.h"
#include "profiles/src/documents/html_page.h"

namespace overstap {
namespace {

bool is_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}
bool is_name_letter(char letter) {
  return is_letter(letter) || (letter >= '0' && letter <= '9') || letter == ':' || letter == '-';
}

/// Calls `visit(tag)` for each tag of HTML in a text that may be no HTML at all.
template <class Visit>
void for_each_tag(std::string_view text, Visit visit) {
  const std::size_t last_close = text.rfind('>');
  if (last_close == std::string_view::npos) return;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    std::size_t begin = at + 1;
    if (begin < text.size() && text[begin] == '/') ++begin;
    std::size_t end = begin;
    while (end < text.size() && is_name_letter(text[end])) ++end;
    if (end == begin || end == text.size() || !is_letter(text[begin])) continue;
    const bool is_closed = std::string_view{"> /\t\r\n"}.find(text[end]) != std::string_view::npos;
    if (!is_closed || last_close < end) continue;
    visit(gumbo_tagn_enum(text.data() + begin, static_cast<unsigned>(end - begin)));
  }
}

enum class Markup : std::uint8_t { none, within_lines, blocks };

Markup markup_of(std::string_view text) {
  constexpr auto kBlocks = std::to_array<GumboTag>(
      {GUMBO_TAG_P, GUMBO_TAG_BR, GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_UL, GUMBO_TAG_OL,
       GUMBO_TAG_TABLE, GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
       GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,
       GUMBO_TAG_HTML, GUMBO_TAG_BODY});
  Markup markup = Markup::none;
  for_each_tag(text, [&](GumboTag tag) {
    if (tag == GUMBO_TAG_UNKNOWN || tag == GUMBO_TAG_LAST) return;
    const bool is_block = std::ranges::find(kBlocks, tag) != kBlocks.end();
    markup = std::max(markup, is_block ? Markup::blocks : Markup::within_lines);
  });
  return markup;
}

/// `&name;`, `&#123;`, `&#x1F;`.
bool has_reference(std::string_view text) {
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    std::size_t end = at + 1;
    if (end < text.size() && text[end] == '#') ++end;
    const std::size_t begin = end;
    while (end < text.size() && is_name_letter(text[end])) ++end;
    if (end > begin && end < text.size() && text[end] == ';') return true;
  }
  return false;
}

/// Text without tags with its references read; nothing when that gives no clean text.
std::optional<std::string> unescaped(std::string_view text) {
  const Result<html::Page> page = html::Page::parse(std::string{"<textarea>\n"}.append(text), {});
  if (!page) return std::nullopt;
  Result<DocumentText> read = html::walk(*page, {}, {}, {});
  if (!read || read->text.parts.size() != 1) return std::nullopt;
  return std::move(read->text.parts[0].text);
}

std::optional<std::string> without_tags(std::string_view text, Markup markup) {
  const Result<html::Page> page = html::Page::parse(std::string{text}, {});
  if (!page) return std::nullopt;
  const html::WalkOptions options{
      .whitespace = markup == Markup::blocks ? html::Whitespace::collapse : html::Whitespace::keep,
      .unknown_tags = html::UnknownTags::keep};
  const Result<DocumentText> read = html::walk(*page, options, {}, {});
  if (!read) return std::nullopt;
  std::string lines;
  for (const TextPart& part : read->text.parts) {
    if (!lines.empty()) lines += '\n';
    lines += part.text;
  }
  return lines;
}

}  // namespace

std::string text_of_html(std::string_view fragment) {
  constexpr int kMostEscapes = 2;
  std::string text{fragment};
  if (text.find_first_of("<&") == std::string::npos || !check_text(text, {})) return text;
  for (int escapes = 0;; ++escapes) {
    const Markup markup = markup_of(text);
    if (markup != Markup::none) return without_tags(text, markup).value_or(std::string{fragment});
    if (escapes == kMostEscapes || !has_reference(text)) return text;
    std::optional<std::string> next = unescaped(text);
    if (!next) return text;
    // Text without tags is unescaped once; only tags prove that it was escaped again.
    if (escapes > 0 && markup_of(*next) == Markup::none) return text;
    text = *std::move(next);
  }
}

}  // namespace overstap
