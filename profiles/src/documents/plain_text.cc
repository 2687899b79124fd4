// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <utility>

#include "overstap/graph/try.h"
#include "profiles/src/documents/documents.h"
#include "profiles/src/documents/encoding.h"
#include "profiles/src/documents/refused.h"

namespace overstap {
namespace {

bool is_space(char letter) { return letter == ' ' || letter == '\t'; }

std::size_t indent_of(std::string_view line) {
  const std::size_t indent = line.find_first_not_of(" \t");
  return indent == std::string_view::npos ? line.size() : indent;
}

/// Bytes of a list mark and the white space around it; 0 = the line has none.
std::size_t bullet_of(std::string_view line) {
  constexpr auto kBullets =
      std::to_array<std::string_view>({"-", "*", "\u2022", "\u00B7", "\u25AA", "\u25CF", "\u25E6",
                                       "\u2023", "\u2043", "\u2013", "\u27A2", "\u2713", "\uF0B7"});
  const std::size_t indent = indent_of(line);
  for (const std::string_view bullet : kBullets) {
    std::size_t end = indent + bullet.size();
    if (!line.substr(indent).starts_with(bullet) || end >= line.size() || !is_space(line[end])) {
      continue;
    }
    while (end < line.size() && is_space(line[end])) ++end;
    return is_blank(line.substr(end)) ? 0 : end;
  }
  return 0;
}

/// `1. `, `12) `: the number is kept, it may mean something.
bool is_numbered(std::string_view line) {
  std::size_t at = indent_of(line);
  const std::size_t first = at;
  while (at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
  if (at == first || at - first > 2 || at + 1 >= line.size()) return false;
  return (line[at] == '.' || line[at] == ')') && is_space(line[at + 1]);
}

class Paragraphs {
 public:
  Result<DocumentText> read(std::string_view text, const std::string& name,
                            const DocumentLimits& limits) {
    for (std::size_t number = 1; !text.empty(); ++number) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      add_line(text.substr(0, end), number);
      if (document_.text.parts.size() > limits.max_parts) {
        return std::unexpected(
            Error{ErrorCode::limit,
                  "more paragraphs than allowed: limit " + std::to_string(limits.max_parts),
                  Location{name, number, 0, {}}});
      }
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (document_.text.parts.empty()) document_.notes.emplace_back("the document holds no text");
    return std::move(document_);
  }

 private:
  void add_line(std::string_view line, std::size_t number) {
    if (is_blank(line)) {
      is_open_ = false;
      return;
    }
    const std::size_t bullet = bullet_of(line);
    if (bullet != 0 || is_numbered(line)) {
      begin(PartKind::list_item, line.substr(bullet), number);
      indent_ = indent_of(line);
      return;
    }
    const bool continues = is_open_ && (document_.text.parts.back().kind == PartKind::paragraph ||
                                        indent_of(line) > indent_);
    if (continues) {
      document_.text.parts.back().text.append("\n").append(line);
    } else {
      begin(PartKind::paragraph, line, number);
    }
  }

  void begin(PartKind kind, std::string_view text, std::size_t number) {
    document_.text.parts.push_back(
        {kind, 0, std::string{"line "}.append(std::to_string(number)), std::string{text}});
    is_open_ = true;
  }

  DocumentText document_;
  bool is_open_ = false;
  std::size_t indent_ = 0;  ///< of the mark of the open list item
};

}  // namespace

Result<DocumentText> read_plain_text(std::string_view bytes, const std::string& name,
                                     const DocumentLimits& limits) {
  if (auto refused = refused_document(bytes, name)) return std::unexpected(*std::move(refused));
  OVERSTAP_TRY_ASSIGN(std::string text, decode_document(bytes, name, limits));
  normalise_line_ends(text);
  return Paragraphs().read(text, name, limits);
}

}  // namespace overstap
