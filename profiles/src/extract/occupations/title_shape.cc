// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_shape.h"

#include <algorithm>

#include "profiles/src/extract/occupations/title_index.h"
#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

enum class Told : std::uint8_t { yes };

constexpr FixedWords<Told, 64> kArticles{
    {{Told::yes,
      "een|de|het|onze|ons|nieuwe|a|an|the|our|new|junior|senior|ervaren|enthousiaste|gedreven|"
      "experienced|zelfstandig|allround|parttime|fulltime|tijdelijk"}}};

/// Words before a title that say in what form or how well it was held: "stage", "ervaren".
constexpr FixedWords<Told, 128> kForms{
    {{Told::yes,
      "junior|senior|ervaren|enthousiaste|gedreven|experienced|allround|parttime|fulltime|stage|"
      "stagiair|stagiaire|oproepkracht|uitzendkracht|invalkracht|vakantiekracht|weekendkracht|"
      "flexkracht|bijbaan|vakantiebaan|weekendbaan|werkstudent|trainee|leerling|aankomend|"
      "vakantiewerk|zelfstandig|interim|jobstudent|intern|internship|gediplomeerd|gediplomeerde|"
      "gepassioneerde|gepassioneerd|professionele|nacht|tijdelijk|ex|vaste|enthousiast|trotse"}}};

/// Words before a title that announce it.
constexpr FixedWords<Told, 128> kCues{
    {{Told::yes,
      "als|as|ben|was|functie|functietitel|rol|baan|positie|vacature|functienaam|beroep|zoek|zoekt|"
      "zoeken|gezocht|worden|word|being|role|position|job|am|become|been|laatstelijk|vroeger|"
      "eerder|daarna|looking|seeking|wens|doel|wil|gewenst|ambitie|is|voor|of|werd|wordt|bent|"
      "tegenwoordig|momenteel|thans|nu|currently|voorheen|"
      "doorgroeien|doorgroei|solliciteer|solliciteren|sollicitatie|interesse|wij|we"}}};

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
  while (i > sentence.first &&
         (is_article(text.tokens[i - 1]) || kForms.holds(text.tokens[i - 1].hash) ||
          is_any(text.tokens[i - 1], {":", "naar", "van", "\"", "'"}))) {
    --i;
  }
  if (i == sentence.first) return false;
  // "was ik kelner"
  if (i > sentence.first + 1 && is_any(text.tokens[i - 1], {"ik", "i", "zij", "hij", "ze"})) {
    return is_any(text.tokens[i - 2], {"was", "ben", "werd", "bleef", "am"});
  }
  // "minimaal 2 jaar ervaring als planner" asks for years
  if (text.subject == TextSubject::vacancy && i > sentence.first + 1 &&
      is_any(text.tokens[i - 1], {"als", "as"}) &&
      is_any(text.tokens[i - 2], {"ervaring", "werkervaring", "experience"})) {
    return false;
  }
  if (text.tokens[i - 1].is("aan")) {  // "denkt zelf aan planner"
    return i > sentence.first + 2 && (is_any(text.tokens[i - 2], {"denk", "denkt"}) ||
                                      is_any(text.tokens[i - 3], {"denk", "denkt"}));
  }
  if (is_any(text.tokens[i - 1], {"wij", "we"})) {
    return i > sentence.first + 1 && is_any(text.tokens[i - 2], {"zoeken", "vragen"});
  }
  if (is_any(text.tokens[i - 1], {"voor", "for", "is"})) {
    // "uw vacature voor klantadviseur"
    const bool job = i > sentence.first + 1 &&
                     is_any(text.tokens[i - 2], {"vacature", "functie", "rol", "positie",
                                                 "sollicitatie", "position", "role"});
    return job || text.subject == TextSubject::vacancy;
  }
  return kCues.holds(text.tokens[i - 1].hash);
}

bool lists_jobs(const Sentence& sentence) {
  return sentence.section == SectionKind::experience || sentence.section == SectionKind::other ||
         sentence.section == SectionKind::summary;
}

bool is_form(const Token& token) { return kForms.holds(token.hash); }

std::uint32_t form_begin(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  for (;;) {
    if (at > sentence.first && kForms.holds(text.tokens[at - 1].hash)) {
      --at;
    } else if (at > sentence.first + 1 && text.tokens[at - 1].is("-") && text.tokens[at].glued &&
               kForms.holds(text.tokens[at - 2].hash)) {
      at -= 2;  // "ex-stewardess", "leerling-kok"
    } else {
      return at;
    }
  }
}

bool begins_segment(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  at = form_begin(text, sentence, at);
  if (at == sentence.first || (at == sentence.first + 1 && is_mark(text.tokens[at - 1])))
    return true;
  return parts_line(text.tokens[at - 1]) || text.tokens[at - 1].kind == TokenKind::number ||
         is_any(text.tokens[at - 1], {"heden", "nu", "present", "now"}) ||
         (is_any(text.tokens[at - 1], {"jaar", "jr", "years", "yrs"}) && at >= sentence.first + 2 &&
          (at == sentence.first + 2 || parts_line(text.tokens[at - 3]) ||
           is_mark(text.tokens[at - 3])));
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

bool is_of_others(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  const Token& first = text.tokens[sentence.first];
  if (is_any(first, {"contactpersoon", "contact", "referentie", "referent", "leidinggevende"}) &&
      sentence.last - sentence.first > 1 && text.tokens[sentence.first + 1].is(":")) {
    return true;
  }
  constexpr std::uint32_t kReach = 6;
  const std::uint32_t low = std::max(sentence.first + kReach, at) - kReach;
  for (std::uint32_t i = low; i < at; ++i) {
    if (is_any(text.tokens[i], {"dhr", "mw", "mevr", "mevrouw", "meneer", "dhr.", "mr"}))
      return true;
  }
  std::uint32_t i = at;
  while (i > sentence.first && is_article(text.tokens[i - 1])) --i;
  if (i == sentence.first && i == at) return false;
  // "onze accountmanager Kees vertelt"
  const bool ours = i < at && is_any(text.tokens[at - 1], {"onze", "ons", "our"});
  for (std::uint32_t next = at + 1; ours && next < std::min(at + 4, sentence.last); ++next) {
    if (text.tokens[next].name) return true;
  }
  if (i == sentence.first || i == at) return false;
  return is_any(text.tokens[i - 1], {"met", "aan", "door", "naast", "with", "mijn", "jouw"});
}

bool wished_before(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  constexpr std::uint32_t kReach = 16;
  if (text.subject != TextSubject::cv) return false;
  // "24 uur als centralist": hours that are wanted, unless a year says when it was
  bool wished = at > sentence.first + 1 && is_any(text.tokens[at - 1], {"als", "as"}) &&
                is_any(text.tokens[at - 2], {"uur", "uren", "dagen", "hours"}) &&
                periods_in(text, sentence.first, sentence.last).empty();
  for (std::uint32_t i = std::max(sentence.first + kReach, at) - kReach; i < at; ++i) {
    const Token& token = text.tokens[i];
    if (is_any(token, {"werd", "was", "gewerkt", "werkte", "worked", "kreeg"})) return false;
    wished |=
        is_any(token, {"gezocht", "solliciteer", "solliciteren", "interesse", "ambitie", "doel",
                       "vacature", "belangstelling", "applying", "liefst", "droom", "droombaan"}) ||
        (token.is("zie") && i + 1 < at &&
         is_any(text.tokens[i + 1], {"mijzelf", "mezelf", "mij"})) ||
        (token.is("open") && i + 1 < at && is_any(text.tokens[i + 1], {"voor", "for", "to"}));
  }
  return wished;
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
