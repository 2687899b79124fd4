// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "profiles/src/documents/documents.h"
#include "profiles/src/documents/pdf_paragraphs.h"
#include "profiles/src/documents/reading_order.h"

namespace overstap {
namespace {

constexpr std::int32_t kSmallestHeight = 200;  // hundredths of a point

enum class Edge : std::uint8_t { none, header, footer };

/// The words of a page that a person sees, and how many there are that nobody sees.
struct VisiblePage {
  std::int32_t number = 0, height = 0;
  std::vector<const PdfWord*> words;
  std::vector<const PdfWord*> upright;  ///< set from bottom to top or from top to bottom
  std::size_t too_small = 0, outside = 0;
  std::vector<TextSegment> segments;
  std::map<std::int32_t, Edge> edges;  ///< by row
};

bool is_outside(const PdfWord& word, const PdfPage& page) {
  if (page.width <= 0 || page.height <= 0) return false;
  return word.right <= 0 || word.bottom <= 0 || word.left >= page.width || word.top >= page.height;
}

bool is_upright(const PdfWord& word) {
  return word.text.size() >= 3 &&
         std::int64_t{word.bottom} - word.top > 3 * (std::int64_t{word.right} - word.left);
}

VisiblePage look_at(const PdfPage& page, std::int32_t number) {
  VisiblePage visible;
  visible.number = number;
  visible.height = page.height;
  for (const PdfWord& word : page.words) {
    if (word.right < word.left || std::int64_t{word.bottom} - word.top < kSmallestHeight) {
      ++visible.too_small;
    } else if (is_outside(word, page)) {
      ++visible.outside;
    } else {
      (is_upright(word) ? visible.upright : visible.words).push_back(&word);
    }
  }
  visible.segments = segments_of(visible.words);
  return visible;
}

/// The height of a word half of the letters of the document do not pass.
std::int32_t body_height(const std::vector<VisiblePage>& pages) {
  std::map<std::int32_t, std::size_t> letters;
  std::size_t all = 0;
  for (const VisiblePage& page : pages) {
    for (const PdfWord* word : page.words) {
      letters[word->bottom - word->top] += word->text.size();
      all += word->text.size();
    }
  }
  std::size_t passed = 0;
  for (const auto& [height, count] : letters) {
    passed += count;
    if (passed * 2 >= all) return height;
  }
  return 0;
}

/// A row near the upper or lower edge of its page; digits are `#`, so that page numbers repeat.
struct EdgeRow {
  std::int32_t row = 0;
  Edge edge = Edge::none;
  std::string text;
};

void append_with_digits_hidden(std::string& to, const TextSegment& segment) {
  if (!to.empty()) to += ' ';
  for (const char c : text_of(segment)) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit) to += c;
    if (digit && !to.ends_with('#')) to += '#';
  }
}

std::vector<EdgeRow> edge_rows(const VisiblePage& page) {
  constexpr std::int32_t kMostRows = 3, kPercent = 14;
  std::vector<EdgeRow> rows;
  if (page.segments.empty()) return rows;
  const std::int32_t last = page.segments.back().row;
  for (const TextSegment& segment : page.segments) {
    const std::int64_t middle = std::int64_t{100} * segment.middle();
    Edge edge = Edge::none;
    if (segment.row < kMostRows && middle < std::int64_t{kPercent} * page.height) {
      edge = Edge::header;
    } else if (segment.row > last - kMostRows &&
               middle > std::int64_t{100 - kPercent} * page.height) {
      edge = Edge::footer;
    }
    if (edge == Edge::none) continue;
    if (rows.empty() || rows.back().row != segment.row) rows.push_back({segment.row, edge, {}});
    append_with_digits_hidden(rows.back().text, segment);
  }
  return rows;
}

bool is_page_number(std::string_view text) {
  static constexpr std::string_view kForms[] = {"#",
                                                "- # -",
                                                "– # –",
                                                "#/#",
                                                "# / #",
                                                "# van #",
                                                "pagina #",
                                                "Pagina #",
                                                "pagina # van #",
                                                "Pagina # van #",
                                                "Pagina #/#",
                                                "page #",
                                                "Page #",
                                                "page # of #",
                                                "Page # of #",
                                                "# of #",
                                                "blz. #",
                                                "Blz. #",
                                                "p. #"};
  return std::ranges::find(kForms, text) != std::end(kForms);
}

/// Marks the rows that stand at the same edge of at least half of the pages, and page numbers.
void mark_edges(std::vector<VisiblePage>& pages) {
  std::map<std::pair<Edge, std::string>, std::size_t> seen;
  std::vector<std::vector<EdgeRow>> rows;
  std::size_t with_text = 0;
  for (const VisiblePage& page : pages) {
    rows.push_back(edge_rows(page));
    if (!page.segments.empty()) ++with_text;
    std::set<std::pair<Edge, std::string>> here;
    for (const EdgeRow& row : rows.back()) here.emplace(row.edge, row.text);
    for (const auto& key : here) ++seen[key];
  }
  for (std::size_t i = 0; i < pages.size(); ++i) {
    for (const EdgeRow& row : rows[i]) {
      const std::size_t count = seen[{row.edge, row.text}];
      const bool repeats = count >= 2 && count * 2 >= with_text;
      if (repeats || is_page_number(row.text)) pages[i].edges[row.row] = row.edge;
    }
  }
}

class DocumentBuilder {
 public:
  explicit DocumentBuilder(const std::vector<VisiblePage>& pages)
      : body_height_(body_height(pages)) {}

  void add(VisiblePage& page) {
    std::vector<TextSegment> body, header, footer;
    for (TextSegment& segment : page.segments) {
      const auto edge = page.edges.find(segment.row);
      auto& part = edge == page.edges.end() ? body : edge->second == Edge::header ? header : footer;
      part.push_back(std::move(segment));
    }
    add_blocks(std::move(header), page, "header");
    add_blocks(std::move(body), page, "");
    add_upright(page);
    add_blocks(std::move(footer), page, "footer");
  }
  SourceText text() && { return std::move(text_); }

 private:
  void add_blocks(std::vector<TextSegment> segments, const VisiblePage& page,
                  std::string_view place) {
    for (const TextBlock& block : in_reading_order(std::move(segments), page.height)) {
      for (TextPart& part : paragraphs_of(block, page.number, body_height_)) {
        part.place = place;
        text_.parts.push_back(std::move(part));
      }
    }
  }

  /// Text along the side of the page, in the order of the file.
  void add_upright(const VisiblePage& page) {
    TextPart part{PartKind::paragraph, page.number, "turned", {}};
    for (const PdfWord* word : page.upright) {
      if (!part.text.empty()) part.text += ' ';
      part.text += word->text;
    }
    if (!part.text.empty()) text_.parts.push_back(std::move(part));
  }

  std::int32_t body_height_;
  SourceText text_;
};

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  std::string text = std::to_string(count);
  text.append(" ").append(count == 1 ? one : many);
  return text;
}

std::vector<std::string> notes_on(const std::vector<VisiblePage>& pages,
                                  const PdfContent& content) {
  std::vector<std::string> notes;
  std::size_t too_small = 0, outside = 0, textless = 0;
  std::string numbers;
  for (const VisiblePage& page : pages) {
    too_small += page.too_small;
    outside += page.outside;
    if (!page.words.empty() || !page.upright.empty() || page.too_small + page.outside > 0) continue;
    ++textless;
    numbers.append(numbers.empty() ? "" : ", ").append(std::to_string(page.number));
  }
  const std::string_view what_to_do =
      "text in pictures is not read; give a file with text, such as the one the PDF was made from";
  if (textless == pages.size()) {
    notes.push_back(std::string("no text layer: pictures of ")
                        .append(counted(textless, "page; ", "pages; "))
                        .append(what_to_do));
  } else if (textless > 0) {
    notes.push_back(std::string(textless == 1 ? "page " : "pages ")
                        .append(numbers)
                        .append(textless == 1 ? " has" : " have")
                        .append(" no text layer: ")
                        .append(what_to_do));
  }
  if (too_small > 0) {
    notes.push_back(counted(too_small, "word is", "words are") + " left out: too small to see");
  }
  if (outside > 0) {
    notes.push_back(counted(outside, "word is", "words are") + " left out: outside the page");
  }
  if (content.attachments_left_out > 0) {
    notes.push_back(counted(content.attachments_left_out, "attachment is", "attachments are") +
                    " not read: larger than 10 MB, damaged, or beyond the first 20");
  }
  return notes;
}

}  // namespace

DocumentText read_pdf_pages(const PdfContent& content) {
  std::vector<VisiblePage> pages;
  pages.reserve(content.pages.size());
  for (const PdfPage& page : content.pages) {
    pages.push_back(look_at(page, static_cast<std::int32_t>(pages.size()) + 1));
  }
  mark_edges(pages);
  DocumentText document;
  document.notes = notes_on(pages, content);
  DocumentBuilder builder(pages);
  for (VisiblePage& page : pages) builder.add(page);
  document.text = std::move(builder).text();
  return document;
}

}  // namespace overstap
