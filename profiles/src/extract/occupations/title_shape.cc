// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_shape.h"

#include <algorithm>
#include <array>

#include "profiles/src/extract/occupations/title_forms.h"
#include "profiles/src/extract/occupations/title_words.h"
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
      "gepassioneerde|gepassioneerd|professionele|nacht|tijdelijk|ex|vaste|enthousiast|trotse|"
      "ook|eventueel|bijvoorbeeld|misschien|plaatsvervangend|oud|voormalig|waarnemend|"
      "freelance|volunteer|vrijwillig|vrijwillige|meewerkend|zzp"}}};

/// Words before a title that announce it.
constexpr FixedWords<Told, 128> kCues{
    {{Told::yes,
      "als|as|ben|was|functie|functietitel|rol|baan|positie|vacature|functienaam|beroep|zoek|zoekt|"
      "zoeken|gezocht|worden|word|being|role|position|job|am|become|been|laatstelijk|vroeger|"
      "eerder|daarna|looking|seeking|wens|doel|wil|gewenst|ambitie|is|voor|of|werd|wordt|bent|"
      "tegenwoordig|momenteel|thans|nu|currently|voorheen|"
      "doorgroeien|doorgroei|solliciteer|solliciteren|sollicitatie|interesse|wij|we"}}};

/// Words of a CV that tell of one job after another.
constexpr FixedWords<Told, 64> kThen{
    {{Told::yes,
      "daarvoor|voordien|nadien|vervolgens|toen|destijds|sindsdien|inmiddels|uiteindelijk|"
      "aanvankelijk|later|ooit|"
      "previously|formerly|then|afterwards|eerst|begonnen|gestart|geweest"}}};

/// How somebody came to a job: "doorgegroeid naar", "opgeklommen tot".
constexpr FixedWords<Told, 32> kRisen{
    {{Told::yes,
      "doorgegroeid|opgeklommen|gepromoveerd|bevorderd|opgewerkt|promoted|benoemd|overgestapt|"
      "doorgestroomd|omgeschoold|begonnen|gestart|begon|startte|"
      "started|doorgestoten"}}};

/// What a CV applies for: "uw vacature voor klantadviseur", "your advert for a".
constexpr FixedWords<Told, 64> kOpenings{
    {{Told::yes,
      "vacature|functie|rol|positie|sollicitatie|position|role|advertentie|advert|advertisement|"
      "vacancy|opening|oproep|voordracht|voorgesteld|voorgedragen|kandidaat|geschikt|applying|"
      "apply|application|solliciteer|gesolliciteerd|solliciteren|aangemeld|candidate|gevraagd"}}};

/// Who a coach writes of: "kandidaat is receptioniste geweest".
constexpr FixedWords<Told, 64> kThirdPersons{
    {{Told::yes,
      "hij|zij|ze|he|she|meneer|mevrouw|client|clienten|kandidaat|candidate|betrokkene|"
      "werkzoekende|deelnemer|deelneemster|clientin|beroep|functie"}}};

/// Words at the end of a length of time: "tien jaar lang", "jarenlang", "drie jaar".
constexpr FixedWords<Told, 16> kLasting{{{Told::yes, "lang|al"}}};
constexpr FixedWords<Told, 16> kLong{{{Told::yes, "jarenlang|jaren|altijd"}}};
constexpr FixedWords<Told, 32> kUnits{
    {{Told::yes, "jaar|jaren|jr|maanden|years|year|months|zomers|seizoenen|weken"}}};

/// Verbs of what somebody was.
constexpr FixedWords<Told, 16> kPastVerbs{{{Told::yes, "was|werd|bleef"}}};

/// What may stand between a cue and the title beside articles and forms.
constexpr FixedWords<Told, 16> kBetween{{{Told::yes, ":|naar|van|\"|'"}}};

/// Before "kelner" in "was ik kelner", "wil hij kelner worden", "ben jij de kelner".
constexpr FixedWords<Told, 16> kHolders{{{Told::yes, "ik|i|zij|hij|ze"}}};
constexpr FixedWords<Told, 16> kReaders{{{Told::yes, "jij|je|u|you"}}};

/// "voor een kelner", "gepromoveerd tot kelner", "denkt aan kelner"
constexpr FixedWords<Told, 16> kFor{{{Told::yes, "voor|for|is"}}};
constexpr FixedWords<Told, 16> kUpTo{{{Told::yes, "tot|naar|to|als|as"}}};
constexpr FixedWords<Told, 16> kThinking{{{Told::yes, "aan"}}};

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
bool is_form(const Token& token) { return kForms.holds(token.hash); }
bool ends_title(const Token& token) {
  return token.kind != TokenKind::word || month_of(token) != 0 || kEndOfTitle.holds(token.hash);
}

namespace {

/// Where "drie jaar", "ruim 10 jaar lang" begins that ends before token `at`; `at` when no length
/// of time does.
std::uint32_t duration_begin(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  std::uint32_t i = at;
  if (i > sentence.first && kLasting.holds(text.tokens[i - 1].hash)) --i;
  if (i > sentence.first && kLong.holds(text.tokens[i - 1].hash)) return i - 1;
  if (i < sentence.first + 2 || !kUnits.holds(text.tokens[i - 1].hash)) return at;
  const Token& number = text.tokens[i - 2];
  if (number.kind != TokenKind::number &&
      !is_any(number,
              {"een",   "twee", "drie",  "vier",      "vijf",     "zes",     "zeven", "acht",
               "negen", "tien", "elf",   "twaalf",    "vijftien", "twintig", "paar",  "enkele",
               "vele",  "veel", "half",  "anderhalf", "two",      "three",   "four",  "five",
               "six",   "ten",  "seven", "eight",     "several",  "many"})) {
    return at;
  }
  i -= 2;
  while (i > sentence.first &&
         is_any(text.tokens[i - 1], {"ruim", "bijna", "circa", "al", "meer", "dan", "over",
                                     "almost", "for", "een", "zeker", "vele", "ongeveer"})) {
    --i;
  }
  return i;
}

/// Whether "voor" or "is" before a title announces it.
bool announces(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  const bool vacancy = text.subject == TextSubject::vacancy;
  if (vacancy && text.tokens[at].is("is")) return true;
  if (at == sentence.first) return vacancy;
  const Token& before = text.tokens[at - 1];
  // "aanspreekpunt voor de planner" is somebody else's job.
  if (vacancy) {
    return kOpenings.holds(before.hash) ||
           is_any(before, {"zoek", "zoeken", "zoekt", "plaats", "plek", "ruimte", "gezocht",
                           "kandidaten", "collega", "collegas", "looking", "hiring", "place"});
  }
  if (kOpenings.holds(before.hash)) return true;
  return text.tokens[at].is("is") && kThirdPersons.holds(before.hash);
}

}  // namespace

namespace {

/// "was ik bij Philips telefonist", "was tot zijn ontslag supervisor": the verb stands before
/// other words of its clause.
bool was_far(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  constexpr std::uint32_t kReach = 7;
  if (at == sentence.first || is_any(text.tokens[at - 1], {"met", "door", "aan", "voor", "with",
                                                           "by", "van", "als", "as", "mijn"})) {
    return false;
  }
  const std::uint32_t low = std::max(sentence.first + kReach, at) - kReach;
  for (std::uint32_t i = at; i > low; --i) {
    const Token& token = text.tokens[i - 1];
    if (is_mark(token) || is_any(token, {"een", "de", "het", "en", "of", "die", "dat", "omdat"})) {
      return false;
    }
    if (!is_past_verb(token)) continue;
    const auto subject = [&](std::uint32_t word) {
      return word >= sentence.first && word < sentence.last &&
             (text.tokens[word].is("ik") || kThirdPersons.holds(text.tokens[word].hash));
    };
    return subject(i) || (i >= 2 && subject(i - 2));
  }
  return false;
}

}  // namespace

bool is_past_verb(const Token& token) { return kPastVerbs.holds(token.hash); }
void add_past_verbs(std::vector<std::uint64_t>& words) {
  kPastVerbs.for_each([&](std::uint64_t word, Told) { words.push_back(word); });
}

bool rose_to(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  while (at > sentence.first && (is_article(text.tokens[at - 1]) || is_form(text.tokens[at - 1]))) {
    --at;
  }
  if (at < sentence.first + 2 || !kUpTo.holds(text.tokens[at - 1].hash)) return false;
  constexpr std::uint32_t kReach = 7;
  for (std::uint32_t i = at - 1; i-- > std::max(sentence.first + kReach, at) - kReach;) {
    if (kRisen.holds(text.tokens[i].hash)) return true;
  }
  return false;
}

namespace {

/// One bit for every word that may stand right before a title that after_cue announces: what its
/// loop passes over, and what it looks for behind. It announces none behind another word, but in a
/// CV for a verb (is_past_verb) further to the front.
class LeadingWords {
 public:
  consteval LeadingWords() {
    const auto add = [&](std::uint64_t hash, Told) { bits_[hash >> 58U] |= bit_of(hash); };
    for (const auto& words : {kBetween, kHolders, kReaders, kFor, kUpTo, kThinking, kLasting}) {
      words.for_each(add);
    }
    kLong.for_each(add);
    kUnits.for_each(add);
    kArticles.for_each(add);
    kForms.for_each(add);
    kCues.for_each(add);
    kThen.for_each(add);
  }
  [[nodiscard]] bool may_hold(std::uint64_t hash) const {
    return (bits_[hash >> 58U] & bit_of(hash)) != 0;
  }

 private:
  static constexpr std::uint64_t bit_of(std::uint64_t hash) {
    return std::uint64_t{1} << (hash >> 52U & 63U);
  }
  std::array<std::uint64_t, 64> bits_{};
};
constexpr LeadingWords kLeading;

}  // namespace

bool may_announce(const TitleText& read, const Sentence& sentence, std::uint32_t at) {
  return (read.bits(at) & kNounAhead) != 0 && at > sentence.first &&
         (kLeading.may_hold(read.text.tokens[at - 1].hash) || read.in(sentence, kPastVerb));
}

bool after_cue(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  const bool cv = text.subject == TextSubject::cv;
  std::uint32_t i = at;
  bool definite = false;  // "als de planner vrij was"
  while (i > sentence.first) {
    const Token& before = text.tokens[i - 1];
    const std::uint32_t begin = cv ? duration_begin(text, sentence, i) : i;
    if (begin < i) {
      i = begin;
    } else if (is_article(before) || is_form(before) || kBetween.holds(before.hash)) {
      definite |= is_any(before, {"de", "het", "the"});
      --i;
    } else {
      break;
    }
  }
  if (i == sentence.first) return false;
  const Token& cue = text.tokens[i - 1];
  // "was ik kelner", "wil hij teamleider worden", "ben jij de receptionist"
  if (i > sentence.first + 1 && kHolders.holds(cue.hash)) {
    return is_any(text.tokens[i - 2],
                  {"was", "ben", "werd", "bleef", "am", "wil", "wou", "word", "is", "wordt"});
  }
  if (cv && (rose_to(text, sentence, at) || was_far(text, sentence, i))) return true;
  if (i > sentence.first + 1 && kReaders.holds(cue.hash)) {
    return !cv && is_any(text.tokens[i - 2], {"ben", "bent", "word", "wordt", "are", "become"});
  }
  // "minimaal 2 jaar ervaring als planner" asks for years
  if (!cv && i > sentence.first + 1 && is_any(cue, {"als", "as"}) &&
      is_any(text.tokens[i - 2], {"ervaring", "werkervaring", "experience", "one", "jaar"})) {
    return false;
  }
  if (kThinking.holds(cue.hash)) {  // "denkt zelf aan planner"
    const auto thinks = [&](std::uint32_t back) {
      return i >= sentence.first + back && is_any(text.tokens[i - back], {"denk", "denkt"});
    };
    return thinks(2) || thinks(3);
  }
  if (is_any(cue, {"wij", "we"})) {  // of kCues
    return i > sentence.first + 1 && is_any(text.tokens[i - 2], {"zoeken", "vragen"});
  }
  if (kFor.holds(cue.hash)) return announces(text, sentence, i - 1);
  if (cv && definite && is_any(cue, {"als", "as", "nu", "toen", "daarna"})) return false;
  return kCues.holds(cue.hash) || (cv && !definite && kThen.holds(cue.hash));
}

bool lists_jobs(const Sentence& sentence) {
  return sentence.section == SectionKind::experience || sentence.section == SectionKind::other ||
         sentence.section == SectionKind::summary;
}

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
  const std::vector<Token>& tokens = text.tokens;
  for (; at < sentence.last && at - first < kLongestTitle; ++at) {
    if (!tokens[at].name && !ends_title(tokens[at])) continue;
    const bool hyphen = tokens[at].is("-") && tokens[at].glued && at > first &&
                        at + 1 < sentence.last && tokens[at + 1].glued;
    if (!hyphen) break;
  }
  return at;
}

bool is_of_others(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  const Token& first = text.tokens[sentence.first];
  if (is_any(first, {"contactpersoon", "contact", "referentie", "referent", "leidinggevende"}) &&
      sentence.last - sentence.first > 1 && text.tokens[sentence.first + 1].is(":")) {
    return true;
  }
  // "intercedent: Bram", "Opmerking intercedent": who writes the card
  const bool agency = is_any(text.tokens[at], {"intercedent", "consulent", "consulente", "jobcoach",
                                               "loopbaanadviseur", "recruiter", "klantmanager"});
  const bool label = at + 2 < sentence.last && text.tokens[at + 1].is(":");
  if (agency && (label ? text.tokens[at + 2].capital
                       : is_any(first, {"opmerking", "opmerkingen", "notitie", "advies"}))) {
    return true;
  }
  constexpr std::uint32_t kReach = 6;
  const std::uint32_t low = std::max(sentence.first + kReach, at) - kReach;
  for (std::uint32_t i = low; i < at; ++i) {
    if (is_any(text.tokens[i], {"dhr", "mw", "mevr", "mevrouw", "meneer", "dhr.", "mr"}))
      return true;
  }
  // "samen met verkopers, planners en monteurs"
  std::uint32_t i = at;
  const auto skip = [&] {
    while (i > sentence.first && is_article(text.tokens[i - 1])) --i;
  };
  skip();
  const bool articled = i < at;
  while (i > sentence.first + 1 && is_any(text.tokens[i - 1], {",", "en", "of", "and", "or"}) &&
         is_person_noun(text.tokens[i - 2])) {
    i -= 2;
    skip();
  }
  if (i == sentence.first && i == at) return false;
  if (!articled && i < at && i > sentence.first) {
    return is_any(text.tokens[i - 1], {"met", "with", "naast"});
  }
  // "onze accountmanager Kees vertelt"
  const bool ours = i < at && is_any(text.tokens[at - 1], {"onze", "ons", "our"});
  for (std::uint32_t next = at + 1; ours && next < std::min(at + 4, sentence.last); ++next) {
    if (text.tokens[next].name) return true;
  }
  if (i == sentence.first || i == at) return false;
  return is_any(text.tokens[i - 1], {"met", "aan", "door", "naast", "with", "mijn", "jouw"});
}

bool is_person_noun(const Token& token) {
  return token.kind == TokenKind::word && !token.name && title_word_hash(token.key) != token.hash;
}

bool after_field_name(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  // The name of the field may be a sentence of its own.
  if (at < 2 || !text.tokens[at - 1].is(":")) return false;
  if (at < sentence.first + 2 && at != sentence.first) return false;
  return is_any(text.tokens[at - 2], {"titel", "title", "functie", "functietitel", "functienaam",
                                      "vacature", "role", "position", "job", "beroep", "rol",
                                      "vacaturetitel", "jobtitle", "functieomschrijving"});
}

}  // namespace overstap::extract
