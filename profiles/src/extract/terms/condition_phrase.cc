// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/condition_phrase.h"

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

 private:
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
    if (s_.is(i, {"boos"})) {  // `klanten zijn soms boos`
      const bool they = s_.any(i - 4, i, {"klanten", "bellers", "mensen", "gasten", "customers"});
      return they && !s_.cv() ? Phrase{phrase} : Phrase{};
    }
    if (!s_.is(i + 1, {"klanten", "mensen", "bellers", "customers", "callers", "bezoekers",
                       "gasten", "consumenten"})) {
      return std::nullopt;
    }
    phrase.last = i + 2;
    // `met soms boze klanten`: in a vacancy it comes with the work; `je kunt omgaan met` is a skill
    const bool met = s_.any(i - 6, i,
                            {"soms", "regelmatig", "vaak", "weleens", "geregeld", "dagelijks",
                             "krijg", "krijgt", "often", "sometimes", "maken"});
    phrase.only_denied = s_.cv() || !met ||
                         s_.any(i - 6, i, {"omgaan", "kunt", "kan", "kunnen", "weet", "ervaring"});
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
    if (!s_.cv() && s_.any(i - 5, i, {"if", "als", "mits", "indien"})) return std::nullopt;
    if (s_.is(i, {"prikkelarm", "prikkelarme"})) {
      if (s_.is(i + 1, {"omgeving", "werkplek", "kantoor", "ruimte", "werkomgeving"}))
        ++phrase.last;
      return phrase;
    }
    if (s_.is(i + 1, {"plek", "werkplek", "omgeving", "kantoor", "ruimte", "office", "place",
                      "environment", "workplace", "werkomgeving", "afdeling", "kamer", "room",
                      "werkkamer", "werkruimte"})) {
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
    if (take_all_day(s_, phrase)) {
      // `je zit de hele dag aan de telefoon` says what is done
      const bool phone = s_.any(phrase.last, phrase.last + 4, {"telefoon", "telefoons", "phone"});
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
    if (s_.is(i - 1, {"is", "zijn"}) && s_.is(i - 2, {"rooster", "diensten", "werktijden"})) {
      return phrase.first -= 2, phrase;
    }
    const bool headed = i == s_.first() || s_.is(i - 1, {":"});
    const bool roster = s_.is(i - 2, {"rooster", "diensten", "werktijden", "uurrooster"}) ||
                        s_.labelled({"rooster", "diensten", "werktijden", "uurrooster"});
    if (headed && roster && s_.alone(i, i + 1)) return phrase;
    return std::nullopt;
  }

  const TermSentence& s_;
};

}  // namespace

std::optional<ConditionPhrase> condition_phrase_at(const TermSentence& s, std::int32_t i) {
  const Lexeme here = s.lexeme(i);
  if (here.kind != Lex::condition) return std::nullopt;
  return ConditionFinder{s}.at(i, static_cast<ConditionWord>(here.value));
}

}  // namespace overstap::extract
