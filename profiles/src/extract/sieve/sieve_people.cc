// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/sieve/sieve_people.h"

#include <algorithm>

namespace overstap::sieving {
namespace {

class Looking {
 public:
  /// `names`: behind the first word a name may stand.
  explicit Looking(std::span<const Word> words, bool names = true)
      : rules_{Rules::all()}, judging_{judging()}, words_{words}, names_{names} {}

  [[nodiscard]] Sentence look() const {
    Sentence sentence;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const Word& word = words_[i];
      sentence.self = sentence.self || rules_.is(word, judging_.self);
      sentence.second = sentence.second || rules_.is(word, judging_.second);
      sentence.others = sentence.others || rules_.is(word, judging_.others);
      sentence.we = sentence.we || rules_.is(word, judging_.we);
      sentence.colleague = sentence.colleague || is_subject(i);
      sentence.introduced = sentence.introduced || is_introduced(i);
      sentence.served = sentence.served || is_served(i);
      sentence.someone = sentence.someone || rules_.is(word, judging_.someone) ||
                         (i == 0 && rules_.is(word, judging_.opens)) || is_noted(i);
    }
    sentence.colleague = sentence.colleague || sentence.introduced;
    sentence.verb_of_name = verb_of_name();
    sentence.named = sentence.verb_of_name > 0;
    sentence.bare = !sentence.we && opens_without_subject(sentence.second);
    return sentence;
  }

  /// "heb adhd, daar merk je niets van"; "heb je ..." asks the reader.
  [[nodiscard]] bool opens_without_subject(bool speaks_to_reader) const {
    if (!rules_.is(words_.front(), judging_.bare)) return false;
    return !speaks_to_reader || (words_.size() > 1 && !rules_.is(words_[1], judging_.second));
  }

  /// Where the verb stands of a name in front: "Rob is ...", "Barbier Mo is ...", "Wilma van de
  /// inpak heeft ...", "Herman, al jaren chef, heeft ..."; 0 = there is no such name.
  [[nodiscard]] std::size_t verb_of_name() const {
    if (words_.size() < 3) return 0;
    const std::size_t verb = is_name(words_.front()) ? verb_behind(0) : 0;
    const bool two = words_.front().capital && words_[1].capital && words_[1].gap == kSpace;
    return verb == 0 && two && is_name(words_[1]) ? verb_behind(1) : verb;
  }

  /// A colleague, with a verb behind the word where somebody is addressed as well.
  [[nodiscard]] bool is_subject(std::size_t at) const {
    if (is_one_of_us(at)) return true;
    const bool colleague = rules_.is(words_[at], judging_.colleague);
    if (!colleague && !rules_.is(words_[at], judging_.staff)) return false;
    if (at + 1 < words_.size() && is_name(words_[at + 1]) && words_[at + 1].gap == kSpace &&
        !colleague && at + 2 < words_.size() && (words_[at + 2].gap & kApart) != 0) {
      return true;  // "bedrijfsleider Ria (52, ...)"
    }
    // "onze vaste kracht Ilse heeft", with a name of up to two words
    for (std::size_t i = at + 1; i < words_.size() && i <= at + 4; ++i) {
      if (rules_.is(words_[i], judging_.does)) return true;
      const bool particle = rules_.is(words_[i], judging_.of);
      if ((words_[i].gap & kApart) != 0 || (words_[i].lexeme_count > 0 && !particle)) break;
    }
    // "door ziekte van de eigenaar"
    const bool whose = at > 1 && rules_.is(words_[at - 2], judging_.of);
    return (colleague || whose) && std::ranges::none_of(words_, [&](const Word& word) {
             return rules_.is(word, judging_.second);
           });
  }

  /// "je spreekt met Dirk", "Anja, 44", "met Fatima, van ...": a name.
  [[nodiscard]] bool is_introduced(std::size_t at) const {
    if (at + 2 >= words_.size()) return false;
    const bool name = words_[at].lexeme_count == 0;
    if (is_proper_name(at) && is_told_of(at)) return true;
    if (at == 0 && name && words_[1].number && has_comma(1)) return true;
    if (names_ && is_in_reason(at)) return true;
    const bool named = at + 3 < words_.size() && is_proper_name(at + 1) && has_comma(at + 2);
    if (named && is(at, judging_.with)) return true;
    if (!is(at, judging_.introduces)) return false;
    return is_name(words_[at + 1]) || is_name(words_[at + 2]);
  }

 private:
  [[nodiscard]] bool is(std::size_t at, Element element) const {
    return at < words_.size() && rules_.is(words_[at], element);
  }
  [[nodiscard]] bool has_comma(std::size_t at) const {
    return at < words_.size() && (words_[at].gap & kComma) != 0;
  }
  [[nodiscard]] bool opens_clause(std::size_t at) const { return (words_[at].gap & kApart) != 0; }
  [[nodiscard]] bool is_proper_name(std::size_t at) const {
    return at < words_.size() && words_[at].capital && is_name(words_[at]);
  }

  /// The verb of the name at `name`, behind what tells where or what somebody is; 0 = there is
  /// none.
  [[nodiscard]] std::size_t verb_behind(std::size_t name) const {
    constexpr std::size_t kFarthest = 6;
    const std::size_t next = name + 1;
    if (is(next, judging_.does) && !opens_clause(next)) return next;
    const bool aside = has_comma(next);
    if (!is_proper_name(name) || (!aside && !is(next, judging_.whereabouts))) return 0;
    for (std::size_t i = next + 1; i < words_.size() && i <= name + kFarthest; ++i) {
      const bool verb = is(i, judging_.does) && has_comma(i) == aside;
      if (verb) return i;
      if (opens_clause(i)) return 0;
    }
    return 0;
  }

  /// "Wij missen Bert, die ...", "Je volgt Bea op, die ...", "Jolanda, geboren in ...", "de vorige
  /// chef, Ruud, is ...", "van Goran, een ..."
  [[nodiscard]] bool is_told_of(std::size_t name) const {
    const std::size_t next = name + 1;
    const std::size_t behind = is(next, judging_.follows) ? next + 1 : next;
    if (has_comma(behind) && is(behind, judging_.relates)) return true;
    if (!has_comma(next)) return false;
    if (name == 0) return is(next, judging_.born);
    if (has_comma(name)) return is(next, judging_.does);
    return is(name - 1, judging_.left_by) && is(next, judging_.any_of);
  }

  /// "omdat Marit in september ...", "omdat juf Marit ...", "zolang Joke ziek is", "door de griep
  /// van Bert".
  [[nodiscard]] bool is_in_reason(std::size_t at) const {
    constexpr std::size_t kFarthest = 7;
    const bool reason = is(at, judging_.reason);
    const bool described = is(at + 1, judging_.staff) || is(at + 1, judging_.ours);
    const std::size_t who = described ? at + 2 : at + 1;
    if (reason && words_[who].capital) return is_name(words_[who]);
    const bool time = is(at, judging_.meanwhile);
    if (!reason && !time && !is(at, judging_.since)) return false;
    for (std::size_t i = at + 2; i < words_.size() && i <= at + kFarthest; ++i) {
      if (opens_clause(i)) return false;
      if (is(i - 1, judging_.of) && is_proper_name(i)) return true;
      const bool verb = is(i, judging_.does) || is(i, judging_.bare);
      if (time && verb && is_proper_name(who)) return true;
    }
    return false;
  }

  /// "Onze huidige administrateur is ...", "kan onze conciërge ...": somebody of the house, not the
  /// house, a customer or many.
  [[nodiscard]] bool is_one_of_us(std::size_t at) const {
    constexpr std::size_t kFarthest = 4;
    const bool this_one = is(at, judging_.this_one) && is(at + 1, judging_.sought);
    if (!this_one && !is(at, judging_.ours)) return false;
    // "Onze kandidaat heeft ...", but "onze kandidaat moet ..."
    if (is(at + 1, judging_.sought)) return !is(at + 2, judging_.demands);
    const bool turned = at > 0 && is(at - 1, judging_.does);
    if (turned && (is(at + 1, judging_.staff) || is(at + 2, judging_.staff))) return true;
    for (std::size_t i = at + 1; i < words_.size() && i <= at + kFarthest; ++i) {
      const Word& word = words_[i];
      if (i > at + 1 && rules_.is(word, judging_.does)) return true;
      const bool other = rules_.is(word, judging_.house) || rules_.is(word, judging_.served) ||
                         rules_.is(word, judging_.others) || rules_.is(word, judging_.institution);
      if (other || (word.gap & kApart) != 0) return false;
    }
    return false;
  }

  /// A short word that no rule knows.
  [[nodiscard]] static bool is_name(const Word& word) {
    const std::size_t longest = word.capital ? 10 : 8;
    const std::size_t size = word.end - word.begin;
    return word.lexeme_count == 0 && !word.number && size > 2 && size <= longest;
  }

  /// "een student die ...", "elke bewoner": whom somebody works for; and whom a vacancy seeks.
  [[nodiscard]] bool is_served(std::size_t at) const {
    if (rules_.is(words_[at], judging_.sought)) return true;
    if (!rules_.is(words_[at], judging_.served)) return false;
    return (at > 0 && rules_.is(words_[at - 1], judging_.any_of)) ||
           (at > 1 && rules_.is(words_[at - 2], judging_.any_of));
  }

  /// "klant" and the like without an article and with a verb at its side, as notes have it.
  [[nodiscard]] bool is_noted(std::size_t at) const {
    if (!rules_.is(words_[at], judging_.noted)) return false;
    if (at > 0 && rules_.is(words_[at - 1], judging_.determiner)) return false;
    const bool behind = at + 1 < words_.size() && rules_.is(words_[at + 1], judging_.does);
    return behind || (at > 0 && rules_.is(words_[at - 1], judging_.does));
  }

  const Rules& rules_;
  const Judging& judging_;
  std::span<const Word> words_;
  bool names_;
};

}  // namespace

const Judging& judging() {
  static const Judging kJudging(Rules::all());
  return kJudging;
}

bool is_colleague(std::span<const Word> words, std::size_t at) {
  return Looking(words).is_subject(at) || Looking(words).is_introduced(at);
}

Sentence look_at(std::span<const Word> words) {
  const auto rest = words.subspan(std::min<std::size_t>(1, words.size()));
  return Looking(words, std::ranges::any_of(rest, &Word::capital)).look();
}

}  // namespace overstap::sieving
