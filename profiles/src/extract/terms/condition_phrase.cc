// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/condition_phrase.h"

#include "profiles/src/extract/terms/roster_phrase.h"

namespace overstap::extract {
namespace {

/// `de hele dag` or `hele dagen` within a few words before or behind; the first and last token with
/// it.
bool take_all_day(const TermSentence& s, ConditionPhrase& phrase) {
  for (std::int32_t i = phrase.first - 1; i > phrase.first - 6 && s.has(i); --i) {
    if (s.is(i, {",", ";", ":", "."})) break;
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
    if (s.is(i, {"maar", "but", ";", "."})) break;
    if (s.is(i, {"grootste", "groot"}) && s.is(i + 1, {"deel"}) &&
        s.any(i + 2, i + 5, {"dag", "dagen", "tijd", "werkdag"})) {
      phrase.last = i + 2;
      return true;
    }
    if (s.is(i, {"all", "whole", "hele"}) && s.is(i + 1, {"day", "dag", "dagen", "the"})) {
      phrase.last = i + 2;
      return true;
    }
  }
  return false;
}

/// `bellen mag, maar niet de hele dag`
bool not_all_day(const TermSentence& s, ConditionPhrase& phrase) {
  for (std::int32_t i = phrase.last; i < phrase.last + 7 && s.has(i); ++i) {
    const bool but = s.is(i, {"maar", "but", "alleen"}) && s.is(i + 1, {"niet", "not"});
    if (!but || !s.any(i + 2, i + 5, {"hele", "all", "whole"})) continue;
    phrase.last = i + 2;
    phrase.only_denied = false;
    phrase.only_wished = false;
    phrase.wanted_otherwise = true;
    return true;
  }
  return false;
}

/// `minimaal 50% op kantoor, overige tijd thuis`, `de rest van de week thuis`, `50% thuis`
bool rest_of_the_time(const TermSentence& s, std::int32_t i) {
  if (s.is(i - 1, {"%", "procent"}) && s.kind(i - 2) == Lex::number) return true;
  if (s.is(i - 1, {"vanuit"})) --i;
  if (s.is(i - 1, {"tijd", "dagen", "uren", "week"})) {
    return s.any(i - 5, i - 1, {"overige", "rest", "andere", "resterende", "helft"});
  }
  return s.is(i - 1, {"rest", "helft"});
}

bool plan_word(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"werk", "baan", "functie", "beroep", "work", "job", "werken", "jobs"});
}

class ConditionFinder {
 public:
  explicit ConditionFinder(const TermSentence& s) : s_{s} {}

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
        return targets_at(s_, phrase);
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
        return script_at(s_, phrase);
      case ConditionWord::angry:
        return angry_at(s_, phrase);
      case ConditionWord::screen:
      case ConditionWord::screen_whole:
        return screen(phrase, word);
      case ConditionWord::shifting:
      case ConditionWord::shifts:
        return irregular_at(s_, phrase, word);
    }
    return std::nullopt;
  }

 private:
  /// `op afstand werken`, `geheel op afstand`
  Phrase at_a_distance(ConditionPhrase phrase) const {
    const std::int32_t i = phrase.first;
    if (!s_.is(i - 1, {"op"})) return std::nullopt;
    --phrase.first;
    if (s_.is(i - 2, {"geheel", "volledig", "deels", "gedeeltelijk", "grotendeels", "helemaal"})) {
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
    if (s_.is(i - 1, {"vanuit", "deels", "gedeeltelijk", "grotendeels"})) {
      return --phrase.first, phrase;
    }
    if (s_.is(i + 1, {"of", "en"}) && s_.is(i + 3, {"kantoor", "locatie"}) &&
        s_.is(i + 4, {"werken", "werkt", "werk"})) {
      return phrase.last += 4, phrase;
    }
    // `een rustige werkplek, thuis of op kantoor`
    if (!s_.cv() && s_.is(i + 1, {"of", "en"}) && s_.is(i + 2, {"op", "bij", "vanuit"}) &&
        s_.is(i + 3, {"kantoor", "locatie"})) {
      return phrase.last += 3, phrase;
    }
    if (!s_.cv() && s_.is(i - 1, {"of"}) && s_.is(i - 2, {"kantoor"})) return phrase;
    const bool days = s_.kind(i - 1) == Lex::day_unit && s_.kind(i - 2) == Lex::number;
    if (!s_.cv() && rest_of_the_time(s_, i)) return phrase;
    const bool work = s_.is(i - 1, {"u", "je", "jij"}) && s_.is(i - 2, {"werkt", "werk"});
    const bool week =
        s_.is(i - 1, {"week"}) && s_.is(i - 2, {"per"}) && s_.kind(i - 3) == Lex::day_unit;
    // `ik werk graag twee dagen thuis`
    const bool own = s_.cv() && (days || week) && !s_.is(i + 1, {"zitten", "zijn", "blijven"}) &&
                     (s_.alone(i - 2, i + 1) ||
                      s_.any(s_.clause_of(i).first, s_.clause_of(i).second,
                             {"werk", "werken", "graag", "wil", "liefst", "mag", "kan", "ideaal"}));
    if (!own && (s_.cv() || (!days && !work && !week))) return std::nullopt;
    phrase.first -= 2;
    return phrase;
  }

  Phrase home(ConditionPhrase phrase, ConditionWord word) const {
    const std::int32_t i = phrase.first;
    phrase.condition = Condition::home_work;
    phrase.only_wished = true;
    if (word == ConditionWord::home) {
      if (s_.is(i + 1, {"werken", "working", "werk"})) ++phrase.last;
      // `cursus hybride en elektrisch`: of cars
      const bool cars = s_.is(i + 2, {"elektrisch", "elektrische", "electric"}) ||
                        s_.is(i - 2, {"elektrisch", "elektrische", "electric"});
      if (cars) return std::nullopt;
      return s_.is(i + 1, {"auto", "car"}) ? Phrase{} : Phrase{phrase};
    }
    if (word == ConditionWord::distance) return at_a_distance(phrase);
    if (s_.is(i, {"huis"})) {
      if (!s_.is(i - 1, {"vanuit"})) return std::nullopt;
      --phrase.first;
      if (s_.is(i + 1, {"werken", "werkt", "werk"})) ++phrase.last;
      return phrase;
    }
    if (s_.is(i, {"thuis"})) return at_home(phrase);
    if (s_.is(i, {"home"})) {
      if (s_.is(i - 1, {"from", "at"}) && !s_.is(i - 2, {"comes", "come"})) {
        return --phrase.first, phrase;
      }
      return s_.is(i + 1, {"office", "working"}) ? Phrase{phrase} : Phrase{};
    }
    // `remote support` is what is done
    if (s_.is(i + 1, {"support", "beheer", "hulp", "access", "control", "onderhoud", "assistance"}))
      return std::nullopt;
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
    if (s_.is(i + 1, {"skills", "ervaring", "experience", "vaardigheden"})) return std::nullopt;
    if (s_.kind(i + 1) == Lex::condition && s_.is(i + 1, {"targets", "target"})) {
      return std::nullopt;  // `no sales targets`
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
    if (s_.is(i, {"bellen"}) && s_.is(i - 1, {"koud"})) {  // `koud bellen? graag`
      phrase.condition = Condition::outbound_sales;
      --phrase.first;
      const std::int32_t answer = s_.is(i + 1, {"?", ":"}) ? i + 2 : i + 1;
      const std::vector<Token>& tokens = s_.text().tokens;  // the answer may be the next sentence
      const auto next = static_cast<std::size_t>(answer);
      phrase.only_denied = !s_.cv() || next >= tokens.size() ||
                           !is_any(tokens[next], {"graag", "prima", "leuk", "ja", "mag"});
      return phrase;
    }
    if (s_.is(i, {"lijn"})) {  // `de hele dag aan de lijn`
      if (!s_.is(i - 1, {"de"}) || !s_.is(i - 2, {"aan"}) || !take_all_day(s_, phrase)) {
        return std::nullopt;
      }
      phrase.only_wished = true;
      return phrase;
    }
    if (s_.is(i, {"telefoon"}) && s_.is(i - 1, {"de"}) && s_.is(i - 2, {"aan"})) {
      // `aan de telefoon verkopen` is read with the selling
      if (s_.is(i + 1, {"verkopen", "verkoop"})) return std::nullopt;
      phrase.first = i - 2;
    }
    if (s_.is(i, {"phone"}) && plan_word(s_, i + 1)) ++phrase.last;
    if (s_.is(i, {"bel"}) && i == s_.first()) return std::nullopt;  // `Bel gerust, de hele dag`
    // `heb de hele dag gebeld`: how it was
    if (s_.cv() && s_.is(i, {"gebeld"}) && !s_.has_wish()) return std::nullopt;
    phrase.only_denied = !take_all_day(s_, phrase);
    if (phrase.only_denied && s_.cv() && not_all_day(s_, phrase)) return phrase;
    if (phrase.only_denied && s_.is(i, {"bel", "gebeld", "belt"})) return std::nullopt;
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
    if (s_.is(i, {"typewerk", "schrijfwerk"}) && s_.cv() && is_fine(s_, phrase.last)) return phrase;
    if (s_.is(i - 1, {"vooral", "voornamelijk", "hoofdzakelijk", "grotendeels", "volledig",
                      "geheel", "uitsluitend", "mostly", "mainly"}) &&
        s_.any(s_.first(), i, {"werk", "werkt", "contact", "work", "klantcontact"})) {
      return phrase;
    }
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
      if (!s_.is(i - 1, {"de", "een"}) || !s_.is(i - 2, {"aan"})) return std::nullopt;
      // `contact met patiënten aan de balie`
      for (std::int32_t at = i - 3; at > i - 7 && s_.has(at) && !s_.mark(at); --at) {
        if (s_.is(at, {"contact", "klantcontact", "contacten"})) return phrase.first = at, phrase;
      }
      phrase.first = i - 2;
      if (s_.is(i + 1, {"staan", "werken", "zitten"})) ++phrase.last;
      return s_.cv() && s_.is(phrase.last, {"vind", "vindt", "lijkt", "is", "mag"}) &&
                     is_fine(s_, phrase.last)
                 ? Phrase{phrase}
                 : Phrase{};
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
    if (!s_.cv() && s_.any(i - 5, i, {"if", "als", "mits", "indien"})) return std::nullopt;
    // `je hebt thuis een rustige plek`: what somebody must have himself
    if (!s_.cv() && s_.any(i - 4, i, {"thuis"})) return std::nullopt;
    if (s_.is(i, {"prikkelarm", "prikkelarme"})) {
      if (s_.is(i + 1, {"omgeving", "werkplek", "kantoor", "ruimte", "werkomgeving"}))
        ++phrase.last;
      return phrase;
    }
    if (s_.is(i + 1, {"plek", "werkplek", "omgeving", "kantoor", "ruimte", "office", "place",
                      "environment", "workplace", "werkomgeving", "afdeling", "kamer", "room",
                      "werkkamer", "werkruimte", "kantooromgeving", "setting"})) {
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
    if (s_.is(i + 1, {"werk", "beroep", "work", "functie", "job", "werken"})) {
      return ++phrase.last, phrase;
    }
    if (s_.is(i - 1, {"alleen"}) && s_.is(i, {"staat", "sta", "staan"})) return std::nullopt;
    if (s_.is(i, {"feet"})) {  // `you can work on your feet`
      const bool on = s_.is(i - 2, {"on"}) && s_.is(i - 1, {"your", "my", "their", "his", "her"});
      if (!on || s_.is(i - 3, {"quick", "think", "back", "thinking"})) return std::nullopt;
      phrase.first = i - 2;
      take_all_day(s_, phrase);
      return phrase;
    }
    if (take_all_day(s_, phrase)) {
      // `je zit de hele dag aan de telefoon` says what is done
      const bool phone = s_.any(phrase.last, phrase.last + 4, {"telefoon", "telefoons", "phone"}) ||
                         (s_.cv() && s_.any(phrase.first, phrase.last, {"telefoon"}));
      return phone && word == ConditionWord::sitting && s_.is(i, {"zit"}) ? Phrase{}
                                                                          : Phrase{phrase};
    }
    if (s_.is(i, {"zittend", "staand"}) && s_.is(i - 1, {"wel", "liever", "liefst", "graag"})) {
      return phrase;
    }
    if (!s_.is(i - 1, {"lang", "veel"})) return std::nullopt;
    --phrase.first;
    return phrase;
  }

  Phrase screen(ConditionPhrase phrase, ConditionWord word) const {
    phrase.condition = Condition::screen_work;
    phrase.only_wished = true;
    if (word == ConditionWord::screen_whole) return phrase;
    // `achter een beeldscherm zitten vind ik geen punt`
    if (s_.cv() && s_.is(phrase.first - 2, {"achter"}) &&
        s_.is(phrase.last, {"zitten", "werken", "zit", "werk"})) {
      ConditionPhrase whole = phrase;
      whole.first -= 2;
      ++whole.last;
      if (is_fine(s_, whole.last) || s_.any(whole.last, whole.last + 5, {"niet", "graag"}) ||
          s_.any(whole.first - 4, whole.first, {"liever", "liefst", "graag", "niet", "wil"})) {
        return whole;
      }
    }
    return take_all_day(s_, phrase) ? Phrase{phrase} : Phrase{};
  }

  const TermSentence& s_;
};

}  // namespace

std::optional<ConditionPhrase> condition_phrase_at(const TermSentence& s, std::int32_t i) {
  const Lexeme here = s.lexeme(i);
  if (s.cv() && s.is(i, {"vaste", "vast"}))
    return ConditionFinder{s}.at(i, ConditionWord::shifting);
  if (here.kind != Lex::condition) return std::nullopt;
  return ConditionFinder{s}.at(i, static_cast<ConditionWord>(here.value));
}

}  // namespace overstap::extract
