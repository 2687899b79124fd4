// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/xml_scan.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace overstap {
namespace {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

constexpr bool is_name_start(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
         static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool is_name(char c) {
  return is_name_start(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}
constexpr bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 && !is_blank(c); }

/// Whether XML 1.0 has the character.
constexpr bool is_xml_character(std::uint32_t code) {
  if (code < 0x20) return code == 0x9 || code == 0xA || code == 0xD;
  return code <= 0xD7FF || (code >= 0xE000 && code <= 0xFFFD) ||
         (code >= 0x10000 && code <= 0x10FFFF);
}

class Scanner {
 public:
  Scanner(std::string_view text, const XmlLimits& limits) : text_{text}, limits_{limits} {}

  std::optional<XmlFault> fault() && {
    if (text_.size() > limits_.max_bytes) {
      fail_limit(
          0,
          std::string{"larger than "}.append(std::to_string(limits_.max_bytes)).append(" bytes"));
    }
    while (!fault_ && at_ < text_.size()) {
      if (text_[at_] == '<') {
        read_markup();
      } else {
        read_text();
      }
    }
    if (!fault_ && !open_.empty()) {
      fail(text_.size(),
           "the text ends within an element; the file is cut short or an end tag "
           "is missing");
    }
    if (!fault_ && elements_ == 0) fail(at_, "no element; expected an XML document");
    return std::move(fault_);
  }

 private:
  void fail(std::size_t at, std::string message) {
    if (!fault_) fault_ = XmlFault{ErrorCode::syntax, at, std::move(message)};
  }
  void fail_limit(std::size_t at, std::string message) {
    if (!fault_) fault_ = XmlFault{ErrorCode::limit, at, std::move(message)};
  }
  [[nodiscard]] bool next_is(std::string_view token) const {
    return text_.substr(at_).starts_with(token);
  }
  /// Passes what ends with `token`; false and a fault when it does not end.
  bool skip_past(std::string_view token, std::string_view what) {
    const std::size_t begin = at_;
    const std::size_t end = text_.find(token, at_);
    if (end == std::string_view::npos) {
      fail(begin, std::string{what}.append(" does not end"));
      return false;
    }
    const std::string_view content = text_.substr(begin, end - begin);
    if (const auto bad = std::ranges::find_if(content, is_control); bad != content.end())
      fail_control(begin + static_cast<std::size_t>(bad - content.begin()));
    at_ = end + token.size();
    return true;
  }
  void fail_control(std::size_t at) { fail(at, "a control character that XML does not allow"); }

  void count_piece() {
    if (++pieces_ > limits_.max_pieces) {
      fail_limit(at_, std::string{"more than "}
                          .append(std::to_string(limits_.max_pieces))
                          .append(" attributes, comments and sections"));
    }
  }

  void read_markup() {
    const std::size_t begin = at_;
    if (next_is("<!--")) {
      count_piece();
      at_ += 4;
      (void)skip_past("-->", "a comment");
    } else if (next_is("<![CDATA[")) {
      count_piece();
      if (open_.empty()) fail(begin, "text outside the root element");
      at_ += 9;
      (void)skip_past("]]>", "a CDATA section");
    } else if (next_is("<!")) {
      fail(begin, "a document type or another declaration; such XML is refused, remove it");
    } else if (next_is("<?")) {
      count_piece();
      at_ += 2;
      (void)skip_past("?>", "a processing instruction");
    } else if (next_is("</")) {
      read_end_tag();
    } else {
      read_start_tag();
    }
  }

  std::string_view read_name() {
    const std::size_t begin = at_;
    if (at_ < text_.size() && is_name_start(text_[at_])) {
      while (at_ < text_.size() && is_name(text_[at_])) ++at_;
    }
    return text_.substr(begin, at_ - begin);
  }
  void skip_blanks() {
    while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
  }

  void read_end_tag() {
    const std::size_t begin = at_;
    at_ += 2;
    const std::string_view name = read_name();
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != '>') {
      return fail(begin, "an end tag that does not end");
    }
    ++at_;
    if (open_.empty() || open_.back() != name) {
      return fail(begin, "an end tag that does not fit the element that is open");
    }
    open_.pop_back();
  }

  void read_start_tag() {
    const std::size_t begin = at_;
    if (open_.empty() && elements_ > 0) return fail(begin, "a second root element");
    ++at_;
    const std::string_view name = read_name();
    if (name.empty()) return fail(begin, "a `<` that begins no tag; write `&lt;`");
    if (++elements_ > limits_.max_elements) {
      return fail_limit(begin, std::string{"more than "}
                                   .append(std::to_string(limits_.max_elements))
                                   .append(" elements"));
    }
    if (open_.size() >= limits_.max_depth) {
      return fail_limit(begin, std::string{"nested deeper than "}
                                   .append(std::to_string(limits_.max_depth))
                                   .append(" elements"));
    }
    while (!fault_) {
      const std::size_t before = at_;
      skip_blanks();
      if (next_is("/>")) {
        at_ += 2;
        return;
      }
      if (next_is(">")) {
        ++at_;
        open_.push_back(name);
        return;
      }
      if (at_ >= text_.size()) return fail(begin, "a start tag that does not end");
      if (before == at_) return fail(at_, "a character that has no place in a tag");
      read_attribute();
    }
  }

  void read_attribute() {
    const std::size_t begin = at_;
    count_piece();
    if (read_name().empty()) return fail(begin, "a character that has no place in a tag");
    skip_blanks();
    if (!next_is("=")) return fail(begin, "an attribute without a value");
    ++at_;
    skip_blanks();
    if (!next_is("\"") && !next_is("'")) return fail(begin, "an attribute value without quotes");
    const char quote = text_[at_++];
    while (!fault_ && at_ < text_.size() && text_[at_] != quote) {
      if (text_[at_] == '<') return fail(at_, "a `<` in an attribute; write `&lt;`");
      read_character();
    }
    if (at_ >= text_.size()) return fail(begin, "an attribute value that does not end");
    ++at_;
  }

  void read_text() {
    while (!fault_ && at_ < text_.size() && text_[at_] != '<') {
      if (open_.empty() && !is_blank(text_[at_])) return fail(at_, "text outside the root element");
      read_character();
    }
  }

  void read_character() {
    const char c = text_[at_];
    if (is_control(c)) return fail_control(at_);
    if (c == '&') return read_entity();
    ++at_;
  }

  void read_entity() {
    constexpr auto kEntities =
        std::to_array<std::string_view>({"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"});
    for (const std::string_view entity : kEntities) {
      if (!next_is(entity)) continue;
      at_ += entity.size();
      return;
    }
    if (next_is("&#")) return read_character_reference();
    fail(at_, "an `&` that begins none of the five entities of XML; write `&amp;`");
  }

  void read_character_reference() {
    const std::size_t begin = at_;
    const bool hexadecimal = next_is("&#x");
    at_ += hexadecimal ? 3 : 2;
    std::uint32_t code = 0;
    std::size_t digits = 0;
    for (; at_ < text_.size(); ++at_, ++digits) {
      const std::uint32_t digit = digit_of(text_[at_]);
      if (digit >= (hexadecimal ? 16U : 10U)) break;
      code = std::min<std::uint32_t>(code * (hexadecimal ? 16 : 10) + digit, 0x110000);
    }
    if (digits == 0 || !next_is(";") || !is_xml_character(code)) {
      return fail(begin, "a character reference that is no character of XML");
    }
    ++at_;
  }

  static std::uint32_t digit_of(char c) {
    if (c >= '0' && c <= '9') return static_cast<std::uint32_t>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<std::uint32_t>(c - 'a') + 10;
    if (c >= 'A' && c <= 'F') return static_cast<std::uint32_t>(c - 'A') + 10;
    return 99;
  }

  std::string_view text_;
  const XmlLimits& limits_;
  std::size_t at_ = 0;
  std::uint64_t elements_ = 0, pieces_ = 0;
  std::vector<std::string_view> open_;
  std::optional<XmlFault> fault_;
};

}  // namespace

std::optional<XmlFault> find_xml_fault(std::string_view text, const XmlLimits& limits) {
  return Scanner(text, limits).fault();
}

}  // namespace overstap
