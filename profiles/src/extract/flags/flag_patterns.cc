// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/flags/flag_patterns.h"

#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

constexpr std::string_view kMostYears = "maximale-ervaring", kMostAge = "niet-ouder-dan";

/// What the first word of a pattern begins.
enum class Opening : std::uint8_t {
  between,  ///< "tussen 20 en 35 jaar"
  most,     ///< "maximaal 4 jaar ervaring"
  denial,   ///< "niet ouder dan 30"
  younger,  ///< "jonger dan 30"
  under,    ///< "tot 30 jaar", of the reader
};
constexpr FixedWords<Opening, 64> kOpenings({
    {Opening::between, "tussen|between"},
    {Opening::most, "maximaal|max|hoogstens|hooguit|maximum"},
    {Opening::denial, "niet|no|not|at"},
    {Opening::younger, "jonger|younger"},
    {Opening::under, "tot|onder|under"},
});

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

/// "maximaal 4 jaar ervaring", "max. 30 jaar"
std::optional<FlagWording> behind_most(PatternReader reader) {
  reader.word({"."});
  reader.word({"of"});
  if (const auto years = most_years(reader)) return years;
  return most_age(reader, true);
}

/// "niet meer dan 4 jaar ervaring", "niet ouder dan 30"
std::optional<FlagWording> behind_denial(PatternReader reader) {
  if (reader.word({"meer", "more", "most"})) {
    reader.word({"dan", "than"});
    return most_years(reader);
  }
  const bool older = reader.word({"ouder", "older"}) && reader.word({"dan", "than"});
  return older ? most_age(reader, false) : std::nullopt;
}

}  // namespace

std::optional<FlagWording> age_pattern_at(const ReadText& text, const Sentence& sentence,
                                          std::uint32_t first) {
  const Token& token = text.tokens[first];
  if (token.kind == TokenKind::number) {
    if (!is_age(token.number()) || !tells_of_reader(text, sentence, first)) return std::nullopt;
    return range({text, sentence, first});
  }
  const Opening* const opening = kOpenings.find(token.hash);
  if (opening == nullptr) return std::nullopt;
  PatternReader reader(text, sentence, first + 1);
  switch (*opening) {
    case Opening::between:
      return between(reader);
    case Opening::most:
      return behind_most(reader);
    case Opening::denial:
      return behind_denial(reader);
    case Opening::younger:
      return reader.word({"dan", "than"}) ? most_age(reader, false) : std::nullopt;
    case Opening::under:
      if (!tells_of_reader(text, sentence, first)) return std::nullopt;
      reader.word({"de"});
      return most_age(reader, !token.is("onder"));
  }
  return std::nullopt;
}

void add_age_words(std::vector<std::uint64_t>& words) {
  kOpenings.for_each([&](std::uint64_t word, Opening) { words.push_back(word); });
}

void add_age_anchors(std::vector<std::uint64_t>& words) {
  // A unit, or what needs none.
  for (const std::string_view word : {"jaar", "jaren", "jr", "jarigen", "year", "years", "ouder",
                                      "older", "jonger", "younger", "onder"}) {
    words.push_back(hash_of(word));
  }
}

}  // namespace overstap::extract
