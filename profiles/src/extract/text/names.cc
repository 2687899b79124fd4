// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/text/name_words.h"
#include "profiles/src/extract/text/reading.h"

namespace overstap::extract {
namespace {

class NameFinder {
 public:
  explicit NameFinder(ReadText& text) : text_{text} {}

  void find() {
    for (const Sentence& sentence : text_.sentences) {
      sentence_ = &sentence;
      if (sentence.section == SectionKind::header && !sentence.heading) {
        mark_header();
      } else {
        find_in_sentence();
      }
    }
  }

 private:
  [[nodiscard]] Token& at(std::uint32_t token) { return text_.tokens[token]; }
  [[nodiscard]] bool inside(std::uint32_t token) const {
    return token >= sentence_->first && token < sentence_->last;
  }

  /// A word of titles of jobs that is no surname.
  [[nodiscard]] bool titled(std::uint32_t token) {
    return is_title_word(at(token)) && !is_surname(at(token));
  }

  void mark(std::uint32_t first, std::uint32_t end) {
    for (std::uint32_t i = first; i < end; ++i) {
      if (at(i).kind == TokenKind::word) at(i).name = true;
    }
  }

  void mark_header() {
    for (std::uint32_t i = sentence_->first; i < sentence_->last; ++i) {
      if (at(i).kind == TokenKind::word && (at(i).capital || at(i).glued)) at(i).name = true;
    }
  }

  void find_in_sentence() {
    const std::uint32_t last = sentence_->last;
    for (std::uint32_t i = sentence_->first; i < last; ++i) {
      const Token& token = at(i);
      if (token.kind == TokenKind::mark) {
        if (token.is("@")) mark_address(i);
        if (token.is("&")) mark_partners(i);
        continue;
      }
      if (token.kind != TokenKind::word || token.name) continue;
      if (token.capital) at_capital(i);
      const NameRole role = facts_of(token).role;
      if (role == NameRole::address) mark_address(i);
      if (role == NameRole::seeks && text_.subject == TextSubject::vacancy) mark_before(i);
    }
  }

  /// Everything that hangs together with an `@` or `www`.
  void mark_address(std::uint32_t at_sign) {
    std::uint32_t first = at_sign, end = at_sign + 1;
    while (first > sentence_->first && at(first).glued && at_sign - first < kMostGlued) --first;
    while (end < sentence_->last && at(end).glued && end - at_sign < kMostGlued) ++end;
    mark(first, end);
  }

  /// "Visser & Zn"
  void mark_partners(std::uint32_t sign) {
    if (!inside(sign + 1) || name_role(at(sign + 1)) != NameRole::partner) return;
    mark(sign + 1, sign + 2);
    for (std::uint32_t i = sign; i > sentence_->first && at(i - 1).capital; --i) mark(i - 1, i);
  }

  /// "Kramer zoekt een timmerman"
  void mark_before(std::uint32_t verb) {
    if (verb > sentence_->first && is_any(at(verb - 1), {"je", "jij", "u", "wie", "die", "dat"})) {
      return;
    }
    std::uint32_t first = verb;
    while (first > sentence_->first && (at(first - 1).capital || is_particle(at(first - 1)))) {
      --first;
    }
    mark(first, verb);
  }

  void at_capital(std::uint32_t i) {
    if (inside(i + 1) && at(i + 1).kind == TokenKind::number && is_street(at(i))) {
      mark(i, i + 1);
      return;
    }
    if (mark_after_word(i) || mark_initials(i) || mark_person(i) || mark_article(i)) return;
    if (inside(i + 1) && at(i + 1).capital && name_role(at(i + 1)) == NameRole::legal_form) {
      mark(i, i + 2);
      return;
    }
    if (name_role(at(i)) == NameRole::firm) mark_firm(i);
  }

  /// The word before the capital, over a dot and over particles.
  [[nodiscard]] std::uint32_t word_before(std::uint32_t i) {
    for (int steps = 0; steps < 6 && i > sentence_->first; ++steps) {
      const Token& token = at(i - 1);
      if (token.is(".") && token.glued) {
        --i;
        continue;
      }
      if (token.capital || !is_particle(token) || is_any(token, {"in", "op", "het", "te"})) break;
      --i;
    }
    return i;
  }

  /// "dokter Bakker", "bij Visser", "notariskantoor De Koning", "Beste Julia", "mijn hond Ruby".
  bool mark_after_word(std::uint32_t i) {
    const std::uint32_t behind = word_before(i);
    if (behind == sentence_->first) return false;
    const Token& before = at(behind - 1);
    switch (name_role(before)) {
      case NameRole::title:
        // "MS Teams" is a program.
        if (before.is("ms") && before.all_capital) return false;
        if (is_initial(at(i)) && i + 2 == sentence_->last) return mark_over_stop(i);
        // "Notaris, Huisarts" are titles themselves.
        if (titled(i)) return false;
        break;
      case NameRole::degree:
        if (!is_initial(at(i))) return false;
        break;
      case NameRole::at:
        if (behind != i && !is_surname(at(i))) return false;
        break;
      case NameRole::firm:
        // "medewerker supermarkt Utrecht" loses a place at most.
        if (behind != i || titled(i)) return false;
        break;
      case NameRole::greeting:
      case NameRole::call:
        if (behind > sentence_->first + 4 || titled(i)) return false;
        // "Call Centre Agent", "Klant Contact Centrum"
        if (is_any(at(i), {"center", "centre", "centrum", "desk", "agent", "team"})) return false;
        break;
      case NameRole::pet:
        break;
      default:
        return introduces(behind, i);
    }
    mark(i, name_end(text_, i, sentence_->last));
    return true;
  }

  /// "Mijn naam is Els", "ik ben Julia", "I'm Maya Kuiper".
  bool introduces(std::uint32_t behind, std::uint32_t i) {
    const Token& verb = at(behind - 1);
    if (behind < sentence_->first + 2 || !is_any(verb, {"is", "ben", "am", "m"})) return false;
    const std::uint32_t end = name_end(text_, i, sentence_->last);
    const Token& subject = at(behind - 2);
    const bool name_is = verb.is("is") && is_any(subject, {"naam", "name"});
    const bool i_am = !verb.is("is") && is_any(subject, {"ik", "i", "'"}) &&
                      (is_first_name(at(i)) || is_ambiguous_first_name(at(i)) || end > i + 1) &&
                      !titled(i);
    if (!name_is && !i_am) return false;
    mark(i, end);
    return true;
  }

  /// "R. Kramer", "A.J. Kok"
  bool mark_initials(std::uint32_t i) {
    if (!is_initial(at(i)) || !inside(i + 1) || !at(i + 1).is(".") || !at(i + 1).glued) {
      return false;
    }
    const std::uint32_t end = name_end(text_, i, sentence_->last);
    std::uint32_t word = i;
    while (word < end &&
           (at(word).kind != TokenKind::word || !at(word).capital || is_initial(at(word)))) {
      ++word;
    }
    if (word == end) return mark_over_stop(i);
    if (titled(word)) return false;
    mark(i, end);
    return true;
  }

  /// "W. de Wit", "de heer J. Bos" where the initial was taken for the end of a sentence.
  bool mark_over_stop(std::uint32_t initial) {
    if (initial + 2 != sentence_->last || sentence_ == &text_.sentences.back()) return false;
    const Sentence& next = sentence_[1];
    const bool same_line = next.part == sentence_->part && next.line == sentence_->line;
    const bool after_title =
        initial > sentence_->first && name_role(at(initial - 1)) == NameRole::title;
    if (!same_line || (!is_particle(at(next.first)) && !after_title)) return false;
    const std::uint32_t end = name_end(text_, next.first, next.last);
    mark(next.first, end);
    mark(initial, initial + 1);
    return end > next.first;
  }

  /// "Julia Kok", "Sanne de Boer", "Marjan": by the first name, and by a surname where the first
  /// name may be something else.
  bool mark_person(std::uint32_t i) {
    const bool known = is_first_name(at(i));
    if (!known && !is_ambiguous_first_name(at(i))) return false;
    std::uint32_t next = i + 1;
    while (inside(next) && is_particle(at(next)) && next < i + 4) ++next;
    const bool full = inside(next) && at(next).capital && !is_title_word(at(next));
    if (known) {
      mark(i, full ? name_end(text_, i, sentence_->last) : i + 1);
      return true;
    }
    const bool surname = full && (is_surname(at(next)) || next > i + 1);
    const bool pet =
        inside(i + 2) && at(i + 1).is("(") && is_any(at(i + 2), {"mijn", "onze", "my"});
    // "Julia en Pieter"
    const bool pair = inside(i + 2) && is_any(at(i + 1), {"en", "and"}) && is_first_name(at(i + 2));
    if (!surname && !pet && !pair) return false;
    mark(i, surname ? name_end(text_, i, sentence_->last) : i + 1);
    return true;
  }

  /// "De Koning", "Van Hout" within a sentence.
  bool mark_article(std::uint32_t i) {
    if (i == sentence_->first || at(i - 1).kind != TokenKind::word) return false;
    if (!is_any(at(i), {"de", "het", "van", "den", "ter", "ten", "t"})) return false;
    if (!inside(i + 1) || !at(i + 1).capital || at(i).all_capital) return false;
    mark(i, name_end(text_, i, sentence_->last));
    return true;
  }

  /// "Lunchroom Timmerman": both, as the first is written as a part of the name.
  void mark_firm(std::uint32_t i) {
    if (!inside(i + 1) || !at(i + 1).capital || titled(i + 1)) return;
    mark(i, name_end(text_, i, sentence_->last));
  }

  static constexpr std::uint32_t kMostGlued = 32;

  ReadText& text_;
  const Sentence* sentence_ = nullptr;
};

}  // namespace

void find_names(ReadText& text) { NameFinder(text).find(); }

}  // namespace overstap::extract
