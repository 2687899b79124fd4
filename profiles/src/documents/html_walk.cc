// SPDX-License-Identifier: Apache-2.0
#include <gumbo.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "profiles/src/documents/encoding.h"
#include "profiles/src/documents/html_elements.h"
#include "profiles/src/documents/html_page.h"

namespace overstap::html {
namespace {

constexpr int kMaxDepth = 512;

bool is_space(char letter) {
  return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f';
}

std::uint32_t span_of(const Node& cell) {
  const GumboAttribute* span = gumbo_get_attribute(&cell.v.element.attributes, "colspan");
  if (span == nullptr) return 1;
  const std::string_view value = span->value;
  std::uint32_t count = 0;
  const auto read = std::from_chars(value.data(), value.data() + value.size(), count);
  return read.ec == std::errc{} && count >= 1 && count <= 1000 ? count : 1;
}

/// With a style sheet the ground that text stands on is not known.
bool has_style_sheet(const Node& node, int depth = 0) {
  if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_DOCUMENT) return false;
  if (node.type == GUMBO_NODE_ELEMENT) {
    const GumboTag tag = node.v.element.tag;
    if (tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_LINK) return true;
  }
  if (depth > kMaxDepth) return false;
  const GumboVector& inner =
      node.type == GUMBO_NODE_DOCUMENT ? node.v.document.children : node.v.element.children;
  for (unsigned i = 0; i < inner.length; ++i) {
    if (has_style_sheet(*static_cast<const Node*>(inner.data[i]), depth + 1)) return true;
  }
  return false;
}

class Walk {
 public:
  Walk(const WalkOptions& options, const std::string& name, const DocumentLimits& limits)
      : options_(options), name_(name), limits_(limits) {}

  Result<DocumentText> all(const Node& root) {
    Look look;
    if (!has_style_sheet(root)) look.ground = Colour{255, 255, 255};
    keeps_space_ = options_.whitespace == Whitespace::keep;
    children(root.v.document.children, look, 0);
    flush();
    if (error_) return std::unexpected(*std::move(error_));
    note(hidden_, "pieces of hidden text are left out");
    note(doubtful_, "pieces of white text are read: what they stand on is not known");
    note(deleted_, "deletions are left out");
    note(choices_, "lists to choose from are not read");
    note(pictures_, "pictures are not read");
    if (document_.text.parts.empty()) document_.notes.emplace_back("the document holds no text");
    return std::move(document_);
  }

 private:
  struct Cell {
    std::uint32_t table = 0, row = 0, column = 0, next_column = 1;
  };

  void children(const GumboVector& nodes, const Look& look, int depth) {
    for (unsigned i = 0; i < nodes.length && !error_; ++i) {
      visit(*static_cast<const Node*>(nodes.data[i]), look, depth + 1);
    }
  }

  void visit(const Node& node, const Look& outer, int depth) {
    if (depth > kMaxDepth) {
      fail(ErrorCode::limit, "elements within elements: more than 512 levels");
      return;
    }
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
        node.type == GUMBO_NODE_CDATA) {
      add_visible(node.v.text.text, outer);
    } else if (node.type == GUMBO_NODE_ELEMENT) {
      element(node, look_of(node, outer), depth);
    }
  }

  void element(const Node& node, const Look& look, int depth) {
    const GumboVector& inner = node.v.element.children;
    switch (meaning_of(node)) {
      case Meaning::within:
        return within(node, look, depth);
      case Meaning::block:
        return block(inner, kind_, look, depth);
      case Meaning::heading:
        return block(inner, PartKind::heading, look, depth);
      case Meaning::list_item:
        return block(inner, PartKind::list_item, look, depth);
      case Meaning::preformatted:
        return preformatted(inner, look, depth);
      case Meaning::table:
        return table(inner, look, depth);
      case Meaning::row:
        ++cell_.row;
        cell_.next_column = 1;
        return block(inner, kind_, look, depth);
      case Meaning::cell:
        cell_.column = cell_.next_column;
        cell_.next_column += span_of(node);
        return block(inner, PartKind::table_cell, look, depth);
      case Meaning::line_break:
        return line_break(look);
      case Meaning::picture:
        ++pictures_;
        return;
      case Meaning::deleted:
        ++deleted_;
        return;
      case Meaning::choices:
        ++choices_;
        return;
      case Meaning::nothing:
        return;
    }
  }

  void within(const Node& node, const Look& look, int depth) {
    const GumboElement& element = node.v.element;
    const std::string_view tag{
        element.original_tag.data == nullptr ? "" : element.original_tag.data,
        element.original_tag.length};
    const bool is_foreign = tag.find_first_of(":-") < tag.find_first_of(" >");
    if (element.tag == GUMBO_TAG_UNKNOWN && options_.unknown_tags == UnknownTags::keep &&
        !is_foreign) {
      add_visible(tag, look);
    }
    children(element.children, look, depth);
  }

  void block(const GumboVector& inner, PartKind kind, const Look& look, int depth) {
    flush();
    const PartKind outer = std::exchange(kind_, kind);
    children(inner, look, depth);
    flush();
    kind_ = outer;
  }

  void preformatted(const GumboVector& inner, const Look& look, int depth) {
    flush();
    const bool outer = std::exchange(keeps_space_, true);
    children(inner, look, depth);
    flush();
    keeps_space_ = outer;
  }

  void table(const GumboVector& inner, const Look& look, int depth) {
    flush();
    const Cell outer = std::exchange(cell_, Cell{.table = ++tables_});
    block(inner, PartKind::paragraph, look, depth);
    cell_ = outer;
  }

  void line_break(const Look& look) {
    if (look.is_hidden()) return;
    if (!keeps_space_ && buffer_.ends_with(' ')) buffer_.pop_back();
    buffer_ += '\n';
  }

  void add_visible(std::string_view text, const Look& look) {
    if (look.is_hidden()) {
      hidden_ += is_blank(text) ? 0u : 1u;
      return;
    }
    if (look.is_doubtful() && !is_blank(text)) ++doubtful_;
    if (keeps_space_) {
      buffer_ += text;
      return;
    }
    for (const char letter : text) {
      if (!is_space(letter)) {
        buffer_ += letter;
      } else if (!buffer_.empty() && buffer_.back() != ' ' && buffer_.back() != '\n') {
        buffer_ += ' ';
      }
    }
  }

  void flush() {
    std::string text = std::exchange(buffer_, {});
    if (error_ || is_blank(text)) return;
    if (!keeps_space_) text.erase(text.find_last_not_of(" \n") + 1);
    if (const Result<void> checked = check_text(text, name_); !checked) {
      fail(checked.error().code, checked.error().message);
      return;
    }
    if (document_.text.parts.size() >= limits_.max_parts) {
      fail(ErrorCode::limit,
           "more paragraphs and cells than allowed: limit " + std::to_string(limits_.max_parts));
      return;
    }
    document_.text.parts.push_back({kind_, 0, place(), std::move(text)});
  }

  [[nodiscard]] std::string place() const {
    if (cell_.table == 0) return {};
    std::string place = "table " + std::to_string(cell_.table);
    if (cell_.column == 0) return place;
    place.append(" row ").append(std::to_string(cell_.row));
    return place.append(" column ").append(std::to_string(cell_.column));
  }

  void fail(ErrorCode code, std::string message) {
    if (!error_) error_ = Error{code, std::move(message), Location{name_, 0, 0, {}}};
  }

  void note(std::size_t count, std::string_view what) {
    if (count != 0) document_.notes.push_back(std::to_string(count).append(" ").append(what));
  }

  const WalkOptions& options_;
  const std::string& name_;
  const DocumentLimits& limits_;
  DocumentText document_;
  std::string buffer_;
  PartKind kind_ = PartKind::paragraph;
  Cell cell_;
  std::uint32_t tables_ = 0;
  bool keeps_space_ = false;
  std::size_t hidden_ = 0, doubtful_ = 0, deleted_ = 0, choices_ = 0, pictures_ = 0;
  std::optional<Error> error_;
};

}  // namespace

Result<DocumentText> walk(const Page& page, const WalkOptions& options, const std::string& name,
                          const DocumentLimits& limits) {
  return Walk(options, name, limits).all(page.root());
}

}  // namespace overstap::html
