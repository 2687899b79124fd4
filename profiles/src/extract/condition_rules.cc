// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/roster_phrase.h"
#include "profiles/src/extract/term_text.h"

namespace overstap::extract {
namespace {

struct ConditionPhrase {
  std::int32_t first = 0, last = 0;
  Condition condition = Condition::home_work;
  bool only_denied = false;  ///< a claim only as "geen ..."; said plainly it is work or a skill
  bool only_wished = false;  ///< CV: a claim only where somebody says what he wants
};

/// `de hele dag` or `hele dagen` within a few words before or behind; the first and last token with
/// it.
bool take_all_day(const TermSentence& s, ConditionPhrase& phrase) {
  for (std::int32_t i = phrase.first - 1; i > phrase.first - 6 && s.has(i); --i) {
    if (s.is(i, {"hele", "whole", "all", "volledige"}) &&
        s.is(i + 1, {"dag", "dagen", "day", "werkdag", "the"})) {
      phrase.first = s.is(i - 1, {"de", "the"}) ? i - 1 : i;
      return true;
    }
    if (s.is(i, {"alleen", "uitsluitend", "constant", "continu"})) {
      phrase.first = i;
      return true;
    }
  }
  for (std::int32_t i = phrase.last; i < phrase.last + 4 && s.has(i); ++i) {
    if (s.is(i, {"all", "whole", "hele"}) && s.is(i + 1, {"day", "dag", "dagen", "the"})) {
      phrase.last = i + 2;
      return true;
    }
  }
  return false;
}

bool plan_word(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"werk", "baan", "functie", "beroep", "work", "job", "werken", "jobs"});
}

class ConditionReader {
 public:
  ConditionReader(const TermSentence& s, std::vector<TextClaim>& claims) : s_{s}, claims_{claims} {}

  void read() {
    std::int32_t done = s_.first();
    for (std::int32_t i = s_.first(); i < s_.last(); ++i) {
      const Lexeme here = s_.lexeme(i);
      if (here.kind != Lex::condition || i < done) continue;
      const auto phrase = at(i, static_cast<ConditionWord>(here.value));
      if (phrase && add(*phrase)) done = phrase->last;
    }
  }

 private:
  using Phrase = std::optional<ConditionPhrase>;

  Phrase at(std::int32_t i, ConditionWord word) const {
    const ConditionPhrase phrase{.first = i, .last = i + 1};
    switch (word) {
      case ConditionWord::home:
      case ConditionWord::home_weak:
      case ConditionWord::distance:
        return home(phrase, word);
      case ConditionWord::sales:
        return sales(phrase);
      case ConditionWord::targets:
        return targets(phrase);
      case ConditionWord::phone:
        return phone(phrase);
      case ConditionWord::written:
        return written(phrase);
      case ConditionWord::desk:
      case ConditionWord::face:
        return face(phrase, word);
      case ConditionWord::quiet:
        return quiet(phrase);
      case ConditionWord::sitting:
      case ConditionWord::standing:
        return posture(phrase, word);
      case ConditionWord::script:
        return script(phrase);
      case ConditionWord::angry:
        return angry(phrase);
      case ConditionWord::screen:
      case ConditionWord::screen_whole:
        return screen(phrase, word);
      case ConditionWord::shifting:
      case ConditionWord::shifts:
        return shifting(phrase, word);
    }
    return std::nullopt;
  }

  Phrase targets(ConditionPhrase phrase) const {
    const std::int32_t i = phrase.first;
    phrase.condition = Condition::sales_targets;
    phrase.only_denied = s_.cv() || s_.is(i, {"provisie", "provisiebasis"});
    if (s_.is(i + 1, {"group", "audience"})) return std::nullopt;
    if (s_.is(i + 1, {"op"}) && s_.kind(i + 2) == Lex::condition) phrase.last = i + 3;
    return phrase;
  }

  Phrase script(ConditionPhrase phrase) const {
    const std::int32_t i = phrase.first;
    phrase.condition = Condition::scripted_calls;
    phrase.only_wished = true;
    phrase.only_denied = s_.cv() && !s_.has_wish();  // in a job it is work done
    if (s_.is(i, {"script", "scripts"})) {
      phrase.only_denied = !s_.is(i - 1, {"vast", "met", "een", "vaste"}) || s_.cv();
    }
    return phrase;
  }

  Phrase angry(ConditionPhrase phrase) const {
    const std::int32_t i = phrase.first;
    phrase.condition = Condition::angry_customers;
    if (s_.is(i, {"uitgescholden"})) return s_.cv() ? Phrase{} : Phrase{phrase};
    if (!s_.is(i + 1, {"klanten", "mensen", "bellers", "customers"})) return std::nullopt;
    phrase.last = i + 2;
    phrase.only_denied = true;
    return phrase;
  }

  /// `op afstand werken`, `geheel op afstand`
  Phrase at_a_distance(ConditionPhrase phrase) const {
    const std::int32_t i = phrase.first;
    if (!s_.is(i - 1, {"op"})) return std::nullopt;
    --phrase.first;
    if (s_.is(i - 2, {"geheel", "volledig", "deels", "gedeeltelijk"})) {
      --phrase.first;
      return phrase;
    }
    if (s_.is(i + 1, {"werken"})) return ++phrase.last, phrase;
    return s_.is(i - 2, {"werken", "werk"}) || s_.alone(i - 1, i + 1) ? Phrase{phrase} : Phrase{};
  }

  /// `thuis werken`, `vanuit thuis`, `2 dagen thuis`, `werkt u thuis`, `thuis of op kantoor werken`
  Phrase at_home(ConditionPhrase phrase) const {
    const std::int32_t i = phrase.first;
    if (s_.is(i + 1, {"werken", "werkt", "werk"})) return ++phrase.last, phrase;
    if (s_.is(i + 1, {"te"}) && s_.is(i + 2, {"werken"})) return phrase.last += 2, phrase;
    if (s_.is(i - 1, {"vanuit"})) return --phrase.first, phrase;
    if (s_.is(i + 1, {"of", "en"}) && s_.is(i + 3, {"kantoor", "locatie"}) &&
        s_.is(i + 4, {"werken", "werkt", "werk"})) {
      return phrase.last += 4, phrase;
    }
    const bool days = s_.kind(i - 1) == Lex::day_unit && s_.kind(i - 2) == Lex::number;
    const bool work = s_.is(i - 1, {"u", "je", "jij"}) && s_.is(i - 2, {"werkt", "werk"});
    const bool week =
        s_.is(i - 1, {"week"}) && s_.is(i - 2, {"per"}) && s_.kind(i - 3) == Lex::day_unit;
    if (s_.cv() || (!days && !work && !week)) return std::nullopt;
    phrase.first -= 2;
    return phrase;
  }

  Phrase home(ConditionPhrase phrase, ConditionWord word) const {
    const std::int32_t i = phrase.first;
    phrase.condition = Condition::home_work;
    phrase.only_wished = true;
    if (word == ConditionWord::home) {
      if (s_.is(i + 1, {"werken", "working", "werk"})) ++phrase.last;
      return s_.is(i + 1, {"auto", "car"}) ? Phrase{} : Phrase{phrase};
    }
    if (word == ConditionWord::distance) return at_a_distance(phrase);
    if (s_.is(i, {"huis"}))
      return s_.is(i - 1, {"vanuit"}) ? (--phrase.first, Phrase{phrase}) : Phrase{};
    if (s_.is(i, {"thuis"})) return at_home(phrase);
    if (s_.is(i, {"home"})) {
      if (s_.is(i - 1, {"from", "at"}) && !s_.is(i - 2, {"comes", "come"})) {
        return --phrase.first, phrase;
      }
      return s_.is(i + 1, {"office", "working"}) ? Phrase{phrase} : Phrase{};
    }
    if (s_.is(i + 1, {"werken", "work", "working", "mogelijk", "possible"})) ++phrase.last;
    return phrase;
  }

  Phrase sales(ConditionPhrase phrase) const {
    phrase.condition = Condition::outbound_sales;
    phrase.only_denied = true;
    const std::int32_t i = phrase.first;
    if (s_.is(i, {"cold"})) {
      if (!s_.is(i + 1, {"calling", "calls"})) return std::nullopt;
      ++phrase.last;
    }
    if (s_.is(i, {"outbound"})) {
      if (s_.is(i + 1, {"ervaring", "experience", "en"})) return std::nullopt;
      if (s_.is(i + 1, {"verkoop", "sales", "bellen"})) ++phrase.last;
    }
    // `geen targets op verkoop` is read with the targets.
    if (s_.is(i - 1, {"op"}) && s_.kind(i - 2) == Lex::condition) return std::nullopt;
    if (s_.is(i - 1, {"koude", "telefonische", "warme", "outbound"})) --phrase.first;
    if (s_.is(i + 1, {"aan"}) && s_.is(i + 2, {"de"}) && s_.is(i + 3, {"telefoon"})) {
      phrase.last = i + 4;
    }
    return phrase;
  }

  Phrase phone(ConditionPhrase phrase) const {
    phrase.condition = Condition::phone_all_day;
    const std::int32_t i = phrase.first;
    if (s_.is(i, {"telefoon"}) && s_.is(i - 1, {"de"}) && s_.is(i - 2, {"aan"}))
      phrase.first = i - 2;
    if (s_.is(i, {"phone"}) && plan_word(s_, i + 1)) ++phrase.last;
    phrase.only_denied = !take_all_day(s_, phrase);
    phrase.only_wished = true;
    // `klanten bellen` is a task; `niet bellen` is a wish.
    if (phrase.only_denied && !s_.cv()) return std::nullopt;
    return phrase;
  }

  Phrase written(ConditionPhrase phrase) const {
    phrase.condition = Condition::written_work;
    phrase.only_wished = true;
    const std::int32_t i = phrase.first;
    if (s_.is(i + 1, {"werk", "work", "contact", "klantcontact"})) return ++phrase.last, phrase;
    if (!s_.cv()) return std::nullopt;
    return s_.is(i - 1, {"liefst", "liever", "graag", "alleen", "preferably"}) ? Phrase{phrase}
                                                                               : Phrase{};
  }

  Phrase face(ConditionPhrase phrase, ConditionWord word) const {
    phrase.condition = Condition::face_to_face;
    phrase.only_wished = true;
    const std::int32_t i = phrase.first;
    if (word == ConditionWord::desk) {
      if (s_.is(i, {"baliewerk"})) {
        phrase.only_denied = true;
        return phrase;
      }
      if (!s_.is(i - 1, {"de"}) || !s_.is(i - 2, {"aan"}) || !s_.is(i - 3, {"contact"})) {
        return std::nullopt;
      }
      phrase.first = i - 3;
      return phrase;
    }
    const std::int32_t to = s_.is(i + 1, {"-"}) ? i + 2 : i + 1;
    const std::int32_t face = s_.is(to + 1, {"-"}) ? to + 2 : to + 1;
    if (!s_.is(to, {"to"}) || !s_.is(face, {"face"})) return std::nullopt;
    phrase.last = face + 1;
    return phrase;
  }

  Phrase quiet(ConditionPhrase phrase) const {
    phrase.condition = Condition::quiet_place;
    phrase.only_wished = true;
    const std::int32_t i = phrase.first;
    if (s_.is(i, {"prikkelarm", "prikkelarme"})) {
      if (s_.is(i + 1, {"omgeving", "werkplek", "kantoor", "ruimte", "werkomgeving"}))
        ++phrase.last;
      return phrase;
    }
    if (s_.is(i + 1, {"plek", "werkplek", "omgeving", "kantoor", "ruimte", "office", "place",
                      "environment", "workplace", "werkomgeving", "afdeling", "kamer", "room"})) {
      return ++phrase.last, phrase;
    }
    if (s_.cv() || !s_.is(i, {"rustig"}) || s_.is(i + 1, {"blijven", "en", "blijft"})) {
      return std::nullopt;
    }
    return s_.any(i - 8, i, {"werk"}) && s_.any(i - 7, i, {"is"}) ? Phrase{phrase} : Phrase{};
  }

  Phrase posture(ConditionPhrase phrase, ConditionWord word) const {
    phrase.condition =
        word == ConditionWord::sitting ? Condition::sitting_all_day : Condition::standing_all_day;
    phrase.only_wished = true;
    const std::int32_t i = phrase.first;
    if (s_.is(i + 1, {"werk", "beroep", "work", "functie", "job"})) return ++phrase.last, phrase;
    if (take_all_day(s_, phrase)) return phrase;
    if (!s_.is(i - 1, {"lang", "veel"})) return std::nullopt;
    --phrase.first;
    return phrase;
  }

  Phrase screen(ConditionPhrase phrase, ConditionWord word) const {
    phrase.condition = Condition::screen_work;
    phrase.only_wished = true;
    if (word == ConditionWord::screen_whole) return phrase;
    return take_all_day(s_, phrase) ? Phrase{phrase} : Phrase{};
  }

  Phrase shifting(ConditionPhrase phrase, ConditionWord word) const {
    phrase.condition = Condition::irregular_roster;
    phrase.only_wished = true;
    const std::int32_t i = phrase.first;
    if (word == ConditionWord::shifts) {
      if (s_.is(i, {"ploegen"}) && !s_.any(i - 2, i, {"in"})) return std::nullopt;
      return phrase;
    }
    if (s_.is(i, {"vroege"})) {
      if (!s_.is(i + 1, {"en"}) || !s_.is(i + 2, {"late"}) ||
          !s_.is(i + 3, {"dienst", "diensten"})) {
        return std::nullopt;
      }
      phrase.last = s_.is(i + 4, {"wisselend"}) ? i + 5 : i + 4;
      return phrase;
    }
    if (s_.is(i, {"shift"}) && !s_.is(i + 1, {"work"})) return std::nullopt;
    if (s_.is(i + 1, {"diensten", "dienst", "rooster", "roosters", "werktijden", "tijden", "hours",
                      "shifts", "uren", "werk", "schedule", "work", "werken", "ploegen",
                      "dienstrooster", "ploegendienst", "ploegendiensten"})) {
      return ++phrase.last, phrase;
    }
    if (s_.is(i - 1, {"rooster", "diensten"})) return --phrase.first, phrase;
    return std::nullopt;
  }

  /// Whether the words deny the condition; takes the denial into the phrase.
  bool take_denial(ConditionPhrase& phrase) const {
    std::int32_t steps = 0;
    for (std::int32_t i = phrase.first - 1; s_.has(i) && steps < 7; --i, ++steps) {
      if (s_.is(i, {"geen", "niet", "zonder", "nooit", "no", "not", "without", "never"})) {
        if (s_.is(i + 1, {"alleen", "only", "erg"})) return false;
        phrase.first = i;
        return true;
      }
      // `Niet: koude acquisitie` heads what is not wanted.
      if (s_.is(i, {":"})) continue;
      if (s_.mark(i) && !s_.is(i, {",", "/"})) break;
      if (!s_.is(i, {"de",          "het",   "een",      "te",    "of",      "en",
                     "aan",         "met",   "ook",      "meer",  "koude",   "telefonische",
                     "in",          "op",    "outbound", "doen",  "werken",  "werk",
                     "a",           "any",   "or",       "want",  "liever",  "boze",
                     "hele",        "dag",   "do",       "ik",    "wil",     "graag",
                     "commerciele", "harde", "hoge",     "vaste", "continu", "dagelijks"}) &&
          s_.kind(i) != Lex::condition) {
        break;
      }
    }
    if (in_denied_list(s_, phrase.first) || disliked(phrase)) return true;
    for (std::int32_t i = phrase.last; s_.has(i) && i < phrase.last + 6; ++i) {
      if (s_.is(i, {"niet", "not", "nooit"}) || (s_.is(i, {"geen"}) && s_.is(i + 1, {"optie"}))) {
        if (s_.is(i + 1, {"alleen", "erg"})) return false;
        phrase.last = s_.is(i + 1, {"mogelijk", "possible", "toegestaan"}) ? i + 2 : i + 1;
        return true;
      }
      if (!s_.is(i, {"is",       "kan",    "wil", "ik",  "hoef",   "helaas", "dat", "doe",
                     "hebben",   "we",     "wij", "?",   "liever", "zijn",   "er",  "hier",
                     "mogelijk", "liefst", "bij", "ons", "vind",   "aan",    "de",  "telefoon",
                     "zij",      "hij",    "ze",  "mag", "werken", "past",   "mij"})) {
        break;
      }
    }
    return false;
  }

  /// `bellen vind ik vreselijk`
  [[nodiscard]] bool disliked(const ConditionPhrase& phrase) const {
    const std::int32_t at = phrase.last;
    return s_.cv() && s_.is(at, {"vind", "vindt"}) &&
           s_.any(at + 1, at + 5,
                  {"niks", "vreselijk", "verschrikkelijk", "kut", "stom", "naar", "lastig",
                   "moeilijk", "vervelend", "niet", "eng"});
  }

  /// `Belscript? Dat hebben we niet.` goes on in the next sentence.
  [[nodiscard]] bool denied_next(const ConditionPhrase& phrase) const {
    const std::vector<Sentence>& all = s_.text().sentences;
    const auto next = static_cast<std::size_t>(&s_.sentence() - all.data()) + 1;
    if (next >= all.size() || !s_.is(phrase.last, {"?"}) || phrase.last + 1 != s_.last()) {
      return false;
    }
    const std::vector<Token>& tokens = s_.text().tokens;
    for (std::uint32_t i = all[next].first; i < all[next].last && i < all[next].first + 6; ++i) {
      if (is_any(tokens[i], {"niet", "nee", "geen", "no", "not"})) return true;
    }
    return false;
  }

  [[nodiscard]] bool wished_here(const ConditionPhrase& phrase) const {
    const SectionKind section = s_.sentence().section;
    if (section == SectionKind::experience || section == SectionKind::education) return false;
    if (s_.any(s_.first(), phrase.first, {"gewend", "ervaring", "ervaren"}) && !s_.has_wish()) {
      return false;
    }
    return section == SectionKind::wishes || s_.has_wish() || !s_.has_year() ||
           s_.alone(phrase.first, phrase.last);
  }

  bool add(ConditionPhrase phrase) {
    const bool denied = take_denial(phrase) || denied_next(phrase);
    if (!denied && phrase.only_denied) return false;
    if (s_.cv() && phrase.only_wished && !denied && !wished_here(phrase)) return false;
    if (!denied && s_.cv() && s_.any(phrase.first - 3, phrase.first, {"werkte", "gewerkt"})) {
      return false;
    }
    add_term(
        s_,
        {phrase.first, phrase.last, denied ? "condition.denied" : "condition.named", 880, denied},
        ConditionFound{phrase.condition, denied ? Answer::no : Answer::yes}, ClaimFamily::terms,
        claims_);
    return true;
  }

  const TermSentence& s_;
  std::vector<TextClaim>& claims_;
};

}  // namespace

void find_conditions(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    if (!(terms.families(i) & family::kCondition)) continue;
    const TermSentence s{terms, text.sentences[i]};
    ConditionReader{s, claims}.read();
  }
}

}  // namespace overstap::extract
