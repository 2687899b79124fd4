// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_people.h"

#include <initializer_list>

namespace overstap::extract {
namespace {

using Kind = EducationWord::Kind;

class PeopleReader {
 public:
  PeopleReader(const ReadText& text, const Sentence& sentence) : text_{text}, sentence_{sentence} {}

  [[nodiscard]] bool is_of_people(const EducationMention& mention) const {
    std::uint32_t next = mention.last;
    while (is_at(next, {"-", "'"})) ++next;
    if (is_at(next, {"instelling", "instellingen", "student",     "studenten", "docent",
                     "docenten",   "leerlingen",   "stagiair",    "stagiaire", "stagiaires",
                     "stagiairs",  "ers",          "er",          "scholen",   "raad",
                     "school",     "stage",        "students",    "teacher",   "klassen",
                     "klas",       "leerling",     "jongeren",    "cursus",    "cursussen",
                     "sector",     "docententeam", "team",        "teams",     "cursist",
                     "cursisten",  "kinderen",     "minor",       "examens",   "opdrachten",
                     "huiswerk",   "toetsen",      "onderwijs",   "opgeleide", "opgeleiden",
                     "geschoolde", "geschoolden",  "achtergrond", "s"}) &&
        mention.word.kind != Kind::thinking && mention.word.kind != Kind::school) {
      if (is_at(next, {"er"}) && is_one_of_them(mention)) return false;
      // "4e jaars hbo-student" is asked or told of the one who is.
      return !(is_at(next, {"student", "stagiair", "stagiaire"}) && after_years(mention.first));
    }
    // "Duits havo-niveau" is how well a language is mastered.
    if (follows(mention, {"duits", "engels", "frans", "nederlands", "spaans", "wiskunde"}) &&
        (is_at(mention.last, {"niveau"}) || is_at(mention.last + 1, {"niveau"}))) {
      return true;
    }
    // "Beveiliger 2 (mbo-2)" is the certificate.
    if (follows(mention, {"("}) && mention.first > sentence_.first + 2 &&
        is_at(mention.first - 2, {"2"}) && is_at(mention.first - 3, {"beveiliger"})) {
      return true;
    }
    if (is_of_colleagues(mention)) return true;
    // "leerlingen van vmbo-basis tot gymnasium"
    if (follows(mention, {"tot", "to"}) && mention.word.kind == Kind::dutch) {
      const std::uint32_t begin = std::max(mention.first, sentence_.first + 12) - 12;
      for (std::uint32_t at = begin; at < mention.first; ++at) {
        if (is_at(at, {"leerlingen", "scholieren", "klassen", "kinderen", "jongeren", "studenten",
                       "pupils", "students"})) {
          return true;
        }
      }
    }
    if (mention.word.kind == Kind::dutch || mention.word.kind == Kind::mbo) {
      if (is_taught_by_others(mention)) return true;
    }
    if (is_of_staff(mention)) return true;
    // "jongeren in het vmbo"
    if (text_.subject == TextSubject::vacancy && mention.word.kind == Kind::dutch &&
        follows(mention, {"het"}) && mention.first > sentence_.first + 1 &&
        is_at(mention.first - 2, {"en", "in", "op", "uit", "van", "voor"})) {
      return true;
    }
    return follows(mention, {"docent", "docente", "leraar", "lerares", "voor het", "teacher"});
  }

 private:
  /// "Mijn collega's hadden allemaal hbo", "iedereen daar had hbo".
  [[nodiscard]] bool is_of_colleagues(const EducationMention& mention) const {
    const std::uint32_t begin =
        mention.first > sentence_.first + 6 ? mention.first - 6 : sentence_.first;
    bool others = false, have = false;
    for (std::uint32_t at = begin; at < mention.first; ++at) {
      if (is_at(at, {"ik", "ook", ",", ";", "mijn"}) && others) return false;
      others |=
          is_at(at, {"collegas", "collega's", "teamgenoten", "iedereen", "anderen", "collega"});
      have |= others && is_at(at, {"hadden", "hebben", "had", "heeft", "deden", "doen"});
    }
    return have && text_.subject == TextSubject::cv;
  }

  /// "je bent een hbo'er": one who has that level, asked or telling of himself.
  [[nodiscard]] bool is_one_of_them(const EducationMention& mention) const {
    if (mention.word.kind != Kind::dutch && mention.word.kind != Kind::mbo) return false;
    constexpr std::uint32_t kReach = 14;
    for (std::uint32_t at = mention.first > sentence_.first + kReach ? mention.first - kReach
                                                                     : sentence_.first;
         at < mention.first; ++at) {
      if (is_at(at, {"team", "ons", "onze", "collega", "collegas", "our"})) return false;
    }
    return mention.first == sentence_.first || token(mention.first - 1).kind == TokenKind::mark ||
           follows(mention, {"een", "startende", "jonge", "ervaren", "gedreven", "enthousiaste",
                             "praktische", "slimme", "pas", "afgestudeerde", "minimaal", "of",
                             "starter", "minstens", "echte", "ben", "typische"});
  }

  /// "onze verpleegkundigen (mbo-4 en hbo)"
  [[nodiscard]] bool is_of_staff(const EducationMention& mention) const {
    if (text_.subject != TextSubject::vacancy) return false;
    const std::uint32_t begin =
        mention.first > sentence_.first + 9 ? mention.first - 9 : sentence_.first;
    bool staff = false;
    for (std::uint32_t at = begin; at + 2 < mention.first; ++at) {
      if (is_at(at, {")"})) staff = false;
      staff |= is_at(at, {"onze", "our"}) && is_at(at + 2, {"("});
    }
    return staff;
  }

  /// "scholen voor vmbo, havo en vwo", "gastlessen op mbo en hbo"
  [[nodiscard]] bool is_taught_by_others(const EducationMention& mention) const {
    const std::uint32_t begin =
        mention.first > sentence_.first + 6 ? mention.first - 6 : sentence_.first;
    const bool joined = follows(mention, {"met", "op", "in", "aan", "voor", "van", "uit", "het",
                                          "de", "/", "en", ",", "of"}) ||
                        (follows(mention, {"een"}) && mention.first > sentence_.first + 1 &&
                         is_at(mention.first - 2, {"op", "in", "aan", "bij"}));
    const bool colleagues =
        text_.subject == TextSubject::vacancy && follows(mention, {"van", "op", "en", "of", "/"});
    for (std::uint32_t at = begin; joined && at + 1 < mention.first; ++at) {
      if (colleagues && is_at(at, {"collega", "collegas", "colleagues"})) return true;
      if (is_at(at, {"school", "scholengemeenschap", "instelling"}) && is_at(at + 1, {"voor"})) {
        return true;
      }
      if (is_at(at, {"scholen", "leerlingen", "jongeren", "gastles", "scholieren", "studenten",
                     "docenten", "klassen", "gastlessen", "lesgegeven", "les", "stagiairs",
                     "stagiaires", "docent", "docente", "leraar", "lerares"})) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool after_years(std::uint32_t first) const {
    const std::uint32_t begin = first > sentence_.first + 4 ? first - 4 : sentence_.first;
    for (std::uint32_t at = begin; at < first; ++at) {
      if (is_at(at, {"jaars", "eerstejaars", "tweedejaars", "derdejaars", "vierdejaars"})) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }
  [[nodiscard, gnu::always_inline]] bool is_at(std::uint32_t at, const WordList& words) const {
    return at < sentence_.last && is_any(token(at), words);
  }
  [[nodiscard, gnu::always_inline]] bool follows(const EducationMention& mention,
                                                 const WordList& words) const {
    return mention.first > sentence_.first && is_any(token(mention.first - 1), words);
  }

  const ReadText& text_;
  const Sentence& sentence_;
};

}  // namespace

bool is_of_people(const ReadText& text, const Sentence& sentence, const EducationMention& mention) {
  return PeopleReader(text, sentence).is_of_people(mention);
}

}  // namespace overstap::extract
