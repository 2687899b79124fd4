// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/title_shape.h"

#include "profiles/src/extract/fixed_words.h"
#include "profiles/src/extract/text_dates.h"
#include "profiles/src/extract/title_index.h"

namespace overstap::extract {
namespace {

enum class Told : std::uint8_t { yes };

constexpr FixedWords<Told, 64> kArticles{
    {{Told::yes,
      "een|de|het|onze|ons|nieuwe|a|an|the|our|new|junior|senior|ervaren|enthousiaste|gedreven|"
      "experienced|zelfstandig|allround|parttime|fulltime|tijdelijk"}}};

/// Words before a title that announce it.
constexpr FixedWords<Told, 128> kCues{
    {{Told::yes,
      "als|as|ben|was|functie|functietitel|rol|baan|positie|vacature|functienaam|beroep|zoek|zoekt|"
      "zoeken|gezocht|worden|word|being|role|position|job|am|become|been|laatstelijk|vroeger|"
      "eerder|daarna|looking|seeking|wens|doel|wil|gewenst|ambitie|is|voor|of"}}};

/// Words that no title holds.
constexpr FixedWords<Told, 256> kEndOfTitle{
    {{Told::yes,
      "bij|in|voor|at|te|op|van|met|ben|ga|zoek|die|and|en|of|or|wanted|gevraagd|m|gezocht|sinds|"
      "vanaf|since|from|tot|for|with|zoeken|worden|geweest|je|jij|u|zijn|wil|heb|heeft|is|was|"
      "werkte|who|to|you|om|dat|maar|gewerkt"}}};

}  // namespace

bool parts_line(const Token& token) {
  return is_mark(token) && (is_any(token, {",", "|", ":", ";", "(", ")", "*", "•"}) ||
                            (!token.glued && is_any(token, {"-", "/", "@"})));
}

std::uint32_t words_in(const ReadText& text, std::uint32_t first, std::uint32_t last) {
  std::uint32_t words = 0;
  for (std::uint32_t i = first; i < last; ++i) words += is_mark(text.tokens[i]) ? 0U : 1U;
  return words;
}

bool is_article(const Token& token) { return kArticles.holds(token.hash); }

bool after_cue(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  std::uint32_t i = at;
  while (i > sentence.first && (is_article(text.tokens[i - 1]) ||
                                is_any(text.tokens[i - 1], {":", "naar", "van", "\"", "'"}))) {
    --i;
  }
  if (i == sentence.first) return false;
  if (is_any(text.tokens[i - 1], {"voor", "for", "is"}))
    return text.subject == TextSubject::vacancy;
  return kCues.holds(text.tokens[i - 1].hash);
}

bool lists_jobs(const Sentence& sentence) {
  return sentence.section == SectionKind::experience || sentence.section == SectionKind::other ||
         sentence.section == SectionKind::summary;
}

bool begins_segment(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (at == sentence.first) return true;
  return parts_line(text.tokens[at - 1]) || text.tokens[at - 1].kind == TokenKind::number ||
         is_any(text.tokens[at - 1], {"heden", "nu", "present", "now"});
}

std::uint32_t end_of_title(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                           std::uint32_t at) {
  while (at < sentence.last && at - first < kLongestTitle) {
    const Token& token = text.tokens[at];
    const bool hyphen = token.is("-") && token.glued && at > first && at + 1 < sentence.last &&
                        text.tokens[at + 1].glued;
    if (!hyphen && (token.kind != TokenKind::word || token.name || month_of(token) != 0 ||
                    kEndOfTitle.holds(token.hash))) {
      break;
    }
    ++at;
  }
  return at;
}

bool is_person_noun(const Token& token) {
  return token.kind == TokenKind::word && !token.name && title_word_hash(token.key) != token.hash;
}

bool after_field_name(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (at < sentence.first + 2 || !text.tokens[at - 1].is(":")) return false;
  return is_any(text.tokens[at - 2], {"titel", "title", "functie", "functietitel", "functienaam",
                                      "vacature", "role", "position", "job", "beroep", "rol"});
}

}  // namespace overstap::extract
