// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_number.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace overstap::extract {
namespace {

using Kind = EducationWord::Kind;

std::optional<EducationLevel> level_of_number(std::int32_t number) {
  switch (number) {
    case 1:
      return EducationLevel::mbo_1;
    case 2:
      return EducationLevel::mbo_2;
    case 3:
      return EducationLevel::mbo_3;
    case 4:
      return EducationLevel::mbo_4;
    default:
      return std::nullopt;
  }
}

class NumberReader {
 public:
  NumberReader(const ReadText& text, const Sentence& sentence) : text_{text}, sentence_{sentence} {}

  /// "mbo-4", "mbo niveau 4", "mbo 3/4" (the lowest), "mbo Verzorgende IG, niveau 3".
  void read(EducationMention& mention) const {
    std::uint32_t at = mention.last;
    if (is_at(at, {","}) && is_at(at + 1, {"niveau", "level"})) ++at;
    // "mbo'er niveau 4"
    if (is_at(at, {"'", "-"}) && is_at(at + 1, {"er"})) at += 2;
    while (is_at(at, {"-", "niveau", "level", "nivo", "niv", "(", ".", ":", "op"})) ++at;
    std::optional<EducationLevel> level = number_at(at);
    if (level) {
      mention.last = at + 1;
      while (is_at(mention.last, {"/", "-", "of", "en", "a", "or"})) {
        std::uint32_t next = mention.last + 1;
        while (is_at(next, {"niveau", "-"})) ++next;
        const std::optional<EducationLevel> other = number_at(next);
        if (!other) break;
        level = std::min(*level, *other);
        mention.last = next + 1;
      }
      mention.word.kind = mention.word.kind == Kind::mbo ? Kind::dutch : mention.word.kind;
    } else if (mention.word.kind == Kind::mbo && is_at(mention.last, {"+"})) {
      // "mbo+" begins at mbo-4.
      level = EducationLevel::mbo_4;
      mention.word.kind = Kind::dutch;
      ++mention.last;
    } else if (mention.word.kind == Kind::mbo) {
      level = number_later(mention.last);
      if (!level) level = number_before(mention.first);
      if (level) mention.word.kind = Kind::dutch;
    }
    mention.word.level = level;
  }

 private:
  [[nodiscard]] std::optional<EducationLevel> number_at(std::uint32_t at) const {
    if (at >= sentence_.last) return std::nullopt;
    const auto counts = [&](std::uint32_t i) {
      return is_at(i, {"jaar", "jr", "jarig", "jarige", "years", "uur"});
    };
    if (counts(at + 1)) return std::nullopt;
    // "mbo-4 en 2-4 jaar ervaring"
    if (is_at(at + 1, {"-", "tot", "a"}) && counts(at + 3)) return std::nullopt;
    if (const auto level = level_of_short(at)) return level;
    return level_of_number(token(at).number());
  }

  /// "n2", "niv3"
  [[nodiscard]] std::optional<EducationLevel> level_of_short(std::uint32_t at) const {
    if (is_at(at, {"n1", "niv1", "niveau1"})) return EducationLevel::mbo_1;
    if (is_at(at, {"n2", "niv2", "niveau2"})) return EducationLevel::mbo_2;
    if (is_at(at, {"n3", "niv3", "niveau3"})) return EducationLevel::mbo_3;
    if (is_at(at, {"n4", "niv4", "niveau4"})) return EducationLevel::mbo_4;
    return std::nullopt;
  }

  /// "niveau 2 of hoger (mbo)"
  [[nodiscard]] std::optional<EducationLevel> number_before(std::uint32_t first) const {
    // and "niveau 3 mbo"
    if (first < sentence_.first + 2) return std::nullopt;
    if (!token(first - 1).is("(") && token(first - 1).kind != TokenKind::number)
      return std::nullopt;
    const std::uint32_t begin = first > sentence_.first + 7 ? first - 7 : sentence_.first;
    for (std::uint32_t at = begin; at + 1 < first; ++at) {
      if (is_at(at, {"niveau", "niv", "level"})) return number_at(at + 1);
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<EducationLevel> number_later(std::uint32_t at) const {
    const std::uint32_t end = std::min(at + 14, sentence_.last);
    for (; at < end; ++at) {
      if (is_at(at, {";", "mbo", "hbo", "havo", "vmbo", "mavo", "vwo"})) return std::nullopt;
      if (const auto level = level_of_short(at)) return level;
      if (is_at(at, {"niveau", "nivo", "niv", "level", "denkniveau", "werkniveau"})) {
        return number_at(is_at(at + 1, {"."}) ? at + 2 : at + 1);
      }
    }
    if (const auto level = number_in_next_cell()) return level;
    return number_on_line();
  }

  /// "Hoogste opleiding: mbo   richting: Onderwijsassistent niveau 4", in a form.
  [[nodiscard]] std::optional<EducationLevel> number_on_line() const {
    if (sentence_.last - sentence_.first > 6) return std::nullopt;
    const auto tokens = static_cast<std::uint32_t>(text_.tokens.size());
    const std::uint32_t end = std::min(sentence_.last + 25, tokens);
    const std::string_view bytes = text_.part_text(sentence_);
    for (std::uint32_t at = sentence_.last; at + 1 < end; ++at) {
      const std::uint32_t before = token(at - 1).end, begin = token(at).begin;
      // A token of the next part may lie further on than this one has bytes.
      if (begin < before || begin > bytes.size()) break;
      if (bytes.substr(before, begin - before).find('\n') != bytes.npos) break;
      if (is_any(token(at), {"mbo", "hbo", "havo", "vmbo", "mavo", "vwo"})) break;
      if (token(at).is("niveau")) return level_of_number(token(at + 1).number());
    }
    return std::nullopt;
  }

  /// "Mbo-verpleegkundige | niveau 4", in a row of a table.
  [[nodiscard]] std::optional<EducationLevel> number_in_next_cell() const {
    std::uint32_t next = sentence_.last;
    while (next < text_.tokens.size() && token(next).is("|")) ++next;
    if (next + 2 >= text_.tokens.size() || !token(next).is("niveau") ||
        token(next).begin < token(next - 1).end || sentence_.last - sentence_.first > 6) {
      return std::nullopt;
    }
    // "Niveau: 2", on the line below in a form
    return level_of_number(token(token(next + 1).is(":") ? next + 2 : next + 1).number());
  }

  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }
  [[nodiscard, gnu::always_inline]] bool is_at(std::uint32_t at, const WordList& words) const {
    return at < sentence_.last && is_any(token(at), words);
  }

  const ReadText& text_;
  const Sentence& sentence_;
};

}  // namespace

void read_level_number(const ReadText& text, const Sentence& sentence, EducationMention& mention) {
  NumberReader(text, sentence).read(mention);
}

}  // namespace overstap::extract
