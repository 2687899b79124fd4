// SPDX-License-Identifier: Apache-2.0
#include <unicode/uchar.h>

#include <optional>

#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/text/byte_chunks.h"
#include "profiles/src/extract/text/confusables.h"
#include "profiles/src/fold.h"

namespace overstap::extract {
namespace {

bool is_bidi(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

bool is_zero_width(char32_t c) {
  return c == 0x180E || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

bool is_private(char32_t c) {
  return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0x10FFFD);
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// Marks of one part.
class PartMarker {
 public:
  PartMarker(std::string_view text, std::int32_t part, std::vector<MarkedText>& out)
      : text_{text}, part_{part}, out_{out} {}

  void find() {
    for (skip_ascii(); at_ < text_.size(); skip_ascii()) {
      const std::size_t begin = at_;
      const char32_t c = fold::next_code_point(text_, at_);
      if (is_zero_width(c)) {
        zero_width(begin);
      } else if (const auto mark = mark_of(c, begin)) {
        add(*mark, begin, at_);
      } else if (latin_twin(c) != '\0') {
        look_alike(begin);
      }
    }
  }

 private:
  void skip_ascii() {
    while (at_ < text_.size()) {
      const std::size_t plain = bytes_before(chunk_at(text_, at_) & kHighBits);
      at_ += plain;
      if (plain < kChunk) return;
    }
    at_ = text_.size();  // zeros behind the end are plain too
  }

  [[nodiscard]] std::optional<TextMark> mark_of(char32_t c, std::size_t begin) const {
    if (is_bidi(c)) return TextMark::bidi;
    if (is_private(c)) {
      // Symbol fonts have their bullets there.
      return begins_line(begin) ? std::nullopt : std::optional{TextMark::private_use};
    }
    return std::nullopt;
  }

  /// Joiners belong to some scripts and to emoji; within a Latin word they only hide it.
  void zero_width(std::size_t begin) {
    std::size_t next = at_;
    while (next < text_.size() && !is_ascii(text_[next]) &&
           is_zero_width(fold::next_code_point(text_, next))) {
      at_ = next;
    }
    if (is_latin_before(begin) && is_latin_at(at_)) add(TextMark::zero_width, begin, at_);
  }

  [[nodiscard]] bool begins_line(std::size_t at) const {
    while (at > 0 && (text_[at - 1] == ' ' || text_[at - 1] == '\t')) --at;
    return at == 0 || text_[at - 1] == '\n';
  }

  [[nodiscard]] bool is_latin_before(std::size_t at) const {
    if (at == 0) return false;
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && !starts_code_point(text_[begin])) --begin;
    return is_latin_at(begin);
  }

  [[nodiscard]] static bool starts_code_point(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }

  [[nodiscard]] bool is_latin_at(std::size_t at) const {
    if (at >= text_.size()) return false;
    if (is_ascii(text_[at])) return fold::is_ascii_word(text_[at]);
    const char32_t c = fold::next_code_point(text_, at);
    return c < 0x0250 && u_isalpha(static_cast<UChar32>(c));
  }

  /// The whole word around the letter is marked when it is mostly of another script.
  void look_alike(std::size_t letter) {
    std::size_t begin = letter;
    while (begin > 0 && fold::is_word_byte(text_[begin - 1]) && letter - begin < kLongest) --begin;
    while (begin < letter && !starts_code_point(text_[begin])) ++begin;
    std::size_t end = at_;
    while (end < text_.size() && fold::is_word_byte(text_[end]) && end - letter < kLongest) ++end;
    while (end < text_.size() && !starts_code_point(text_[end])) ++end;
    if (is_masked(text_.substr(begin, end - begin))) add(TextMark::look_alike, begin, end);
    at_ = end;
  }

  void add(TextMark mark, std::size_t begin, std::size_t end) {
    const auto first = static_cast<std::int32_t>(begin), last = static_cast<std::int32_t>(end);
    if (!out_.empty() && out_.back().mark == mark && out_.back().span.part == part_ &&
        out_.back().span.end == first) {
      out_.back().span.end = last;
      return;
    }
    out_.push_back({mark, {part_, first, last}});
  }

  static constexpr std::size_t kLongest = 128;

  std::string_view text_;
  std::int32_t part_;
  std::vector<MarkedText>& out_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<MarkedText> find_marks(const SourceText& text) {
  std::vector<MarkedText> marks;
  for (std::size_t i = 0; i < text.parts.size(); ++i) {
    PartMarker(text.parts[i].text, static_cast<std::int32_t>(i), marks).find();
  }
  return marks;
}

}  // namespace overstap::extract
