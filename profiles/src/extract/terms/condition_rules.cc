// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/terms/condition_phrase.h"
#include "profiles/src/extract/terms/term_text.h"

namespace overstap::extract {
namespace {

class ConditionReader {
 public:
  ConditionReader(const TermSentence& s, std::vector<TextClaim>& claims) : s_{s}, claims_{claims} {}

  /// `marked`: the tokens of the sentence that have a kind.
  void read(std::span<const std::int32_t> marked) {
    std::int32_t done = s_.first();
    for (const std::int32_t i : marked) {
      const bool may = s_.kind(i) == Lex::condition || s_.kind(i) == Lex::contract;
      if (!may || i < done) continue;
      const auto phrase = condition_phrase_at(s_, i);
      if (phrase && add(*phrase)) done = phrase->last;
    }
  }

 private:
  /// `Belscript? Dat hebben we niet.` goes on in the next sentence.
  [[nodiscard]] bool denied_next(const ConditionPhrase& phrase) const {
    const std::vector<Sentence>& all = s_.text().sentences;
    const auto next = static_cast<std::size_t>(&s_.sentence() - all.data()) + 1;
    if (next >= all.size()) return false;
    const std::vector<Token>& tokens = s_.text().tokens;
    // `Telefoon hele dag | nee`: the answer in the next cell
    if (phrase.last == s_.last() && all[next].line == s_.sentence().line &&
        all[next].part == s_.sentence().part && all[next].first < all[next].last) {
      return is_any(tokens[all[next].first], {"nee", "niet", "no", "nooit"});
    }
    if (!s_.is(phrase.last, {"?"}) || phrase.last + 1 != s_.last()) return false;
    if (is_any(tokens[all[next].first], {"maakt"})) return false;  // `maakt jou niet uit`
    for (std::uint32_t i = all[next].first; i < all[next].last && i < all[next].first + 6; ++i) {
      if (is_any(tokens[i], {"niet", "nee", "geen", "no", "not"})) return true;
    }
    return false;
  }

  [[nodiscard]] bool wished_here(const ConditionPhrase& phrase) const {
    const SectionKind section = s_.sentence().section;
    if (section == SectionKind::experience || section == SectionKind::education) {
      const Sentence& end = s_.text().sentences.back();
      const bool ends = end.part == s_.sentence().part && end.line == s_.sentence().line;
      if (s_.sentence().bullet || s_.has_year()) return false;
      if (!s_.has_wish() && !ends && !s_.says_what_can_be()) return false;
    }
    if (s_.tells_of_work_done() ||
        (s_.any(s_.first(), phrase.first, {"ervaren"}) && !s_.has_wish())) {
      return false;
    }
    // `op dit moment draai ik vroege en late diensten als receptionist`
    if (s_.any(s_.first(), phrase.first, {"moment", "momenteel", "huidige", "currently"}) &&
        s_.any(phrase.last, phrase.last + 3, {"als", "bij", "in", "as", "at"}) && !s_.has_wish()) {
      return false;
    }
    return section == SectionKind::wishes || s_.has_wish() || !s_.has_year() ||
           s_.alone(phrase.first, phrase.last);
  }

  /// `Kun je niet lang staan? Wij passen het werk aan.`
  [[nodiscard]] bool asks_the_reader(const ConditionPhrase& phrase) const {
    return !s_.cv() && s_.is(s_.first(), {"kun", "kunt", "kan", "can", "wil", "wilt"}) &&
           s_.any(phrase.last, s_.last(), {"?"});
  }

  bool add(ConditionPhrase phrase) {
    if (asks_the_reader(phrase)) return false;
    const bool said_not =
        !phrase.wanted_otherwise && (take_denial(s_, phrase) || denied_next(phrase));
    const bool denied = said_not || phrase.wanted_otherwise;
    // `volledig thuiswerken kan niet, hybride wel`
    if (denied && phrase.condition == Condition::home_work &&
        s_.any(phrase.first - 2, phrase.first + 1, {"volledig", "geheel", "fully", "helemaal"})) {
      return false;
    }
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
    if (!(terms.families(i) & (family::kCondition | family::kContract))) continue;
    const TermSentence s{terms, text.sentences[i]};
    ConditionReader{s, claims}.read(terms.marked(i));
  }
}

}  // namespace overstap::extract
