// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/flags/flag_patterns.h"

#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

constexpr std::string_view kMostYears = "maximale-ervaring", kMostAge = "niet-ouder-dan";

/// Reads words one by one; every step fails without moving.
class PatternReader {
 public:
  PatternReader(const ReadText& text, const Sentence& sentence, std::uint32_t first)
      : text_{text}, last_{sentence.last}, at_{first} {}

  [[gnu::always_inline]] bool word(const WordList& words) {
    if (at_ >= last_ || !is_any(text_.tokens[at_], words)) return false;
    ++at_;
    return true;
  }
  std::int32_t number() {
    if (at_ >= last_) return -1;
    const std::int32_t found = small_number(text_.tokens[at_]);
    if (found >= 0) ++at_;
    return found;
  }
  [[nodiscard]] std::uint32_t position() const { return at_; }
  void back_to(std::uint32_t position) { at_ = position; }

 private:
  const ReadText& text_;
  std::uint32_t last_;
  std::uint32_t at_;
};

/// "Tussen 18 en 67 jaar" excludes nobody who works.
constexpr std::int32_t kOfAge = 18, kPension = 65;

constexpr bool is_age(std::int32_t number) { return number >= 16 && number <= 67; }

/// "4 jaar ervaring", "four years of experience", behind a word that makes it a maximum.
std::optional<FlagWording> most_years(PatternReader reader) {
  const std::int32_t years = reader.number();
  if (years < 1 || years > 15) return std::nullopt;
  if (reader.word({"a", "tot", "-", "of", "to"})) reader.number();
  if (!reader.word({"jaar", "jaren", "jr", "years", "year"})) return std::nullopt;
  reader.word({"'"});
  reader.word({"relevante", "aan", "of", "relevant", "werk"});
  reader.word({"relevant", "-"});
  if (!reader.word({"ervaring", "werkervaring", "experience"})) return std::nullopt;
  return FlagWording{kMostYears, reader.position()};
}

/// "30 jaar", "35" behind a word that makes it a maximum of age.
std::optional<FlagWording> most_age(PatternReader reader, bool needs_unit) {
  if (!is_age(reader.number())) return std::nullopt;
  const bool unit = reader.word({"jaar", "jaren", "jr", "years"});
  const bool old = reader.word({"oud", "old"}) || reader.word({"of"});
  if (needs_unit && !unit) return std::nullopt;
  const std::uint32_t end = reader.position();
  // "tot 30 jaar ervaring", "tot 30 jaar garantie"
  if (!old && reader.word({"ervaring", "werkervaring", "garantie", "experience", "lang"})) {
    return std::nullopt;
  }
  return FlagWording{kMostAge, end};
}

/// "tussen de 20 en 35 jaar", "between 20 and 35 years old"
std::optional<FlagWording> between(PatternReader reader) {
  reader.word({"de"});
  const std::int32_t least = reader.number();
  if (!is_age(least) || !reader.word({"en", "and", "-"})) return std::nullopt;
  reader.word({"de"});
  const std::int32_t most = reader.number();
  if (!is_age(most) || (least <= kOfAge && most >= kPension)) return std::nullopt;
  // "tussen de 24 en 32 uur", "between 20 and 30 calls"
  const bool unit = reader.word({"jaar", "jaren", "years"});
  reader.word({"oud", "old", "of"});
  if (!unit) return std::nullopt;
  return FlagWording{kMostAge, reader.position()};
}

/// "18-25 jaar", "20 tot 35 jaar"
std::optional<FlagWording> range(PatternReader reader) {
  if (!is_age(reader.number()) || !reader.word({"-", "tot", "to"})) return std::nullopt;
  reader.word({"en"});
  reader.word({"met"});
  if (!is_age(reader.number()) || !reader.word({"jaar", "jarigen", "years"})) return std::nullopt;
  const std::uint32_t end = reader.position();
  if (reader.word({"ervaring", "werkervaring", "experience", "of"})) return std::nullopt;
  return FlagWording{kMostAge, end};
}

/// Whether somebody is told how old he is: "je bent ... tot 30 jaar".
bool tells_of_reader(const ReadText& text, const Sentence& sentence, std::uint32_t first) {
  for (std::uint32_t i = first; i > sentence.first && first - i < 8; --i) {
    if (is_any(text.tokens[i - 1], {"begeleidt", "begeleid", "begeleiden", "groep", "groepen",
                                    "doelgroep", "aan", "opvang", "clienten", "kinderen",
                                    "leerlingen", "werkt", "bewoners", "support", "teach"})) {
      return false;
    }
  }
  for (std::uint32_t i = first; i > sentence.first && first - i < 6; --i) {
    if (is_any(text.tokens[i - 1],
               {"bent", "ben", "leeftijd", "kandidaat", "kandidaten", "jongeren", "iemand", "are",
                "aged", "age", "candidate", "candidates", "applicant", "collega", "collegas",
                "mensen", "student", "studenten"})) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::optional<FlagWording> age_pattern_at(const ReadText& text, const Sentence& sentence,
                                          std::uint32_t first) {
  PatternReader reader(text, sentence, first);
  if (text.tokens[first].kind == TokenKind::number) {
    return tells_of_reader(text, sentence, first) ? range(reader) : std::nullopt;
  }
  if (reader.word({"tussen", "between"})) return between(reader);
  if (reader.word({"maximaal", "max", "hoogstens", "hooguit", "maximum"})) {
    reader.word({"."});
    reader.word({"of"});
    if (const auto years = most_years(reader)) return years;
    return most_age(reader, true);
  }
  if (reader.word({"niet", "no", "not", "at"})) {
    if (reader.word({"meer", "more", "most"})) {
      reader.word({"dan", "than"});
      return most_years(reader);
    }
    if (reader.word({"ouder", "older"}) && reader.word({"dan", "than"})) {
      return most_age(reader, false);
    }
    return std::nullopt;
  }
  if (reader.word({"jonger", "younger"}) && reader.word({"dan", "than"})) {
    return most_age(reader, false);
  }
  if (reader.word({"tot", "onder", "under"}) && tells_of_reader(text, sentence, first)) {
    reader.word({"de"});
    return most_age(reader, !text.tokens[first].is("onder"));
  }
  return std::nullopt;
}

}  // namespace overstap::extract
