// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/header_lines.h"

#include <algorithm>

#include "profiles/src/extract/text/name_words.h"

namespace overstap::extract {
namespace {

/// Sentences looked at from the top and from the end, and the longest that is a line of a header.
constexpr std::size_t kTop = 10, kBottom = 12;
constexpr std::uint32_t kMostTokens = 24;

class HeaderFinder {
 public:
  explicit HeaderFinder(ReadText& text) : text_{text} {}

  void find() {
    find_at_top();
    find_at_end();
  }

 private:
  [[nodiscard]] const Token& at(std::uint32_t token) const { return text_.tokens[token]; }
  [[nodiscard]] static bool is_free(const Sentence& sentence) {
    return !sentence.heading &&
           (sentence.section == SectionKind::other || sentence.section == SectionKind::summary);
  }

  void find_at_top() {
    bool named = false;
    std::int32_t lines = 0;
    for (std::size_t i = 0; i < std::min(kTop, text_.sentences.size()); ++i) {
      Sentence& sentence = text_.sentences[i];
      if (sentence.heading && sentence.section != SectionKind::header) {
        if (i > 1) return;
        continue;
      }
      if (!is_free(sentence)) continue;
      if (is_contact(sentence)) {
        sentence.section = SectionKind::header;
      } else if (!named && lines < 3 && !sentence.bullet) {
        named = mark_name_line(sentence);
      }
      ++lines;
      if (sentence.last - sentence.first > kMostTokens) return;
    }
  }

  /// "Julia Kok", "CV Youssef Bouzid", "Bas Molenaar / developer". The whole line is header when
  /// it holds nothing else.
  bool mark_name_line(Sentence& sentence) {
    std::uint32_t first = sentence.first;
    while (first < sentence.last &&
           (at(first).kind == TokenKind::mark ||
            is_any(at(first), {"cv", "curriculum", "vitae", "resume", "naam", "name", "van"}))) {
      ++first;
    }
    const std::uint32_t end = name_end(text_, first, sentence.last);
    if (!is_full_name(first, end)) return false;
    // "Julia Kok zoekt werk", but no "Kok Bediening met ervaring".
    const bool goes_on = end < sentence.last && at(end).kind == TokenKind::word;
    if (goes_on && (!at(end).key.ends_with("t") || is_any(at(end), {"met", "tot", "het", "uit"}))) {
      return false;
    }
    for (std::uint32_t i = first; i < end; ++i) text_.tokens[i].name = true;
    if (end == sentence.last) sentence.section = SectionKind::header;
    return true;
  }

  /// Two words at least, none of which stands in titles of jobs.
  [[nodiscard]] bool is_full_name(std::uint32_t first, std::uint32_t end) const {
    std::uint32_t words = 0;
    for (std::uint32_t i = first; i < end; ++i) {
      const Token& token = at(i);
      if (token.kind != TokenKind::word || !token.capital) continue;
      const bool titled = i == first || !is_surname(token);
      if (titled && is_title_word(token)) return false;
      ++words;
    }
    return words >= 2 && words <= 5 && end - first <= 9;
  }

  /// Addresses, numbers, mail: a line that is nothing else.
  [[nodiscard]] bool is_contact(const Sentence& sentence) const {
    if (sentence.last - sentence.first > kMostTokens) return false;
    std::size_t digits = 0;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Token& token = at(i);
      if (token.is("@") || is_any(token, {"www", "https"})) return true;
      if (token.is("linkedin") && !tells(sentence)) return true;
      if (is_postcode(i, sentence.last)) return true;
      if (is_street(token) && i + 1 < sentence.last && at(i + 1).kind == TokenKind::number) {
        return true;
      }
      if (token.kind == TokenKind::number && !is_year(token)) digits += token.key.size();
    }
    return digits >= 9 && sentence.last - sentence.first <= 10;
  }

  /// "Via LinkedIn zag ik uw vacature" is a sentence.
  [[nodiscard]] bool tells(const Sentence& sentence) const {
    return std::any_of(
        text_.tokens.begin() + sentence.first, text_.tokens.begin() + sentence.last,
        [](const Token& token) { return is_any(token, {"ik", "i", "uw", "jullie", "your"}); });
  }

  /// "verkoopster 2003-2025" is no telephone number.
  [[nodiscard]] static bool is_year(const Token& token) {
    return token.key.size() == 4 && token.number() >= 1950 && token.number() < 2100;
  }

  [[nodiscard]] bool is_postcode(std::uint32_t i, std::uint32_t last) const {
    const Token& token = at(i);
    if (token.kind == TokenKind::number && token.key.size() == 4) {
      return i + 1 < last && at(i + 1).all_capital && at(i + 1).key.size() == 2;
    }
    return token.kind == TokenKind::word && token.key.size() == 6 &&
           std::ranges::all_of(token.key.substr(0, 4), [](char c) { return c >= '0' && c <= '9'; });
  }

  /// "Met vriendelijke groet", and what is signed behind it.
  [[nodiscard]] bool closes(const Sentence& sentence) const {
    std::uint32_t words = 0;
    for (std::uint32_t i = sentence.first; i < sentence.last && words < 5; ++i, ++words) {
      if (is_any(at(i), {"groet", "groeten", "groetjes", "hoogachtend", "hoogachting", "mvg",
                         "regards", "sincerely", "greetings", "cheers"})) {
        return sentence.last - sentence.first <= kMostTokens;
      }
    }
    return false;
  }

  void find_at_end() {
    const std::size_t count = text_.sentences.size();
    std::size_t from = count;
    for (std::size_t i = count; i > count - std::min(count, kBottom) && from == count; --i) {
      if (closes(text_.sentences[i - 1])) from = i - 1;
    }
    if (from < count) {
      sign(from);
      return;
    }
    // "Karel Meester, 2282 NK Rijswijk"
    for (std::size_t i = count - std::min<std::size_t>(count, 2); i < count; ++i) {
      Sentence& sentence = text_.sentences[i];
      if (sentence.heading || sentence.bullet || !begins_line(i)) continue;
      const std::uint32_t end = name_end(text_, sentence.first, sentence.last);
      if (!is_full_name(sentence.first, end)) continue;
      const bool whole = end == sentence.last;
      if (!whole && !is_contact(sentence)) continue;
      if (whole && i + 1 != count) continue;
      if (whole && !is_first_name(at(sentence.first)) && !is_surname(at(end - 1))) continue;
      sentence.section = SectionKind::header;
    }
  }

  [[nodiscard]] bool begins_line(std::size_t i) const {
    if (i == 0) return true;
    const Sentence &a = text_.sentences[i - 1], &b = text_.sentences[i];
    return a.part != b.part || a.line != b.line;
  }

  /// The greeting, the line behind it, and the lines behind that as long as they hold a name or an
  /// address.
  void sign(std::size_t from) {
    text_.sentences[from].section = SectionKind::header;
    bool first = true;
    for (std::size_t i = from + 1; i < text_.sentences.size(); ++i) {
      Sentence& sentence = text_.sentences[i];
      const std::uint32_t end = name_end(text_, sentence.first, sentence.last);
      const bool name = end == sentence.last && is_full_name(sentence.first, end);
      const bool line = first && sentence.last - sentence.first <= 12;
      if (!line && !name && !is_contact(sentence)) return;
      sentence.section = SectionKind::header;
      first = false;
    }
  }

  ReadText& text_;
};

}  // namespace

void find_header_lines(ReadText& text) { HeaderFinder(text).find(); }

}  // namespace overstap::extract
