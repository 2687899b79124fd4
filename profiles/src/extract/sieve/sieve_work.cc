// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/sieve/sieve_work.h"

#include <algorithm>

namespace overstap::sieving {

bool WorkAround::is_handled(const Match& match) const {
  constexpr std::size_t kNear = 2;
  if (match.anchor > 0 && is(match.anchor - 1, judging_.mine)) return false;
  if (is_asked_for_oneself(match) || is_received(match.anchor)) return false;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    // "Vorige maand is de uitkering toegekend": done to somebody, not by him.
    if (is(i, judging_.to_oneself) || (i < match.anchor && is(i, judging_.passive))) return false;
  }
  for (std::size_t i = match.anchor + 1; i < words_.size() && i <= match.anchor + kNear; ++i) {
    // "Als moslim verkocht ik ...": the verb of the sentence.
    if (opens_clause(i) || is(i, judging_.joins)) break;
    if (is(i, judging_.ik) || is(i + 1, judging_.ik)) break;
    if (is(i + 1, judging_.obtained)) return false;
    // "medicijnen uit te delen"
    if (is(i + 1, judging_.te) && is(i + 2, judging_.dealt)) return true;
    if (is(i, judging_.handled) || (is(i, judging_.done) && is_object(match.anchor))) return true;
  }
  // "de telefoon heb ik opgenomen", but "ik ben opgenomen"
  if (is(match.anchor, judging_.twofold) && has_auxiliary(match.anchor)) return true;
  return was_done_to_it(match.anchor) || is_fronted(match.anchor) ||
         is_done_for_others(match.anchor);
}

/// "Na lang wachten kreeg ik een uitkering toegekend", in the same clause.
bool WorkAround::is_received(std::size_t anchor) const {
  for (std::size_t at = anchor; at > 0 && !opens_clause(at) && !is(at, judging_.joins);) {
    if (is(--at, judging_.received)) return true;
  }
  return false;
}

/// "Ik heb een uitkering aangevraagd", where nobody else is spoken of: no "uitkeringen", nor what
/// came of it ("WW aanvragen beoordeeld").
bool WorkAround::is_asked_for_oneself(const Match& match) const {
  constexpr std::size_t kReach = 4;
  if (match.rule->ground != SieveGround::benefit) return false;
  std::size_t verb = match.anchor;
  const auto asks = [&] { return is(verb, judging_.asked_for) || is(verb, judging_.ask_for); };
  for (; !asks(); ++verb) {
    const bool left = verb > match.anchor && opens_clause(verb);
    if (verb == match.anchor + kReach || left || is(verb, judging_.many)) return false;
  }
  const bool noun = (words_[verb].gap & kJoint) != 0;
  if (noun || is(verb + 1, judging_.handled) || is(verb + 1, judging_.did)) return false;
  const bool others = std::ranges::any_of(words_, [&](const Word& word) {
    return rules_.is(word, judging_.others) || rules_.is(word, judging_.served);
  });
  return !others && (is(verb, judging_.asked_for) || speaks_of_self());
}

bool WorkAround::speaks_of_self() const {
  return std::ranges::any_of(words_,
                             [&](const Word& word) { return rules_.is(word, judging_.self); });
}

/// "Vulde ik formulieren voor huurtoeslag in met bewoners": where other people are spoken of, and
/// nobody of one's own.
bool WorkAround::is_dealt_with_for_others(std::size_t ik, const Sentence& sentence) const {
  if (!sentence.others || !is_deed(ik - 1)) return false;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (is_of_oneself(i)) return false;
  }
  return true;
}

/// "Heb ... verstuurd": behind what is an object, before the next border, stands what was done to
/// it, and not what was not done.
bool WorkAround::was_done_to_it(std::size_t anchor) const {
  constexpr std::size_t kReach = 6;
  if (!is_object(anchor)) return false;
  for (std::size_t i = anchor + 1; i < words_.size() && i <= anchor + kReach; ++i) {
    if (opens_clause(i) || is(i, judging_.negation)) return false;
    // "bril en lenzen verkocht", but "heb adhd en heb klanten gebeld"
    const bool people_with = is(anchor, judging_.others) && is(i, judging_.with);
    if (is(i, judging_.joins) && !people_with && !is(i + 2, judging_.done)) return false;
    if (is(i, judging_.done)) return has_auxiliary(i);
  }
  return false;
}

/// "Uitkeringen van levensverzekeringen verwerkte ik", "vragen van leden over hun loon heb ik
/// beantwoord": the object of the verb.
bool WorkAround::is_fronted(std::size_t anchor) const {
  constexpr std::size_t kReach = 8;
  std::size_t first = anchor;
  while (first > 0 && !ends_front(first)) --first;
  if (is(first, judging_.leads)) return false;
  const std::size_t verb = verb_in_front_of_ik(anchor + 1, anchor + kReach);
  if (verb == words_.size()) return false;
  for (std::size_t i = first; i < verb; ++i) {
    if (is(i, judging_.self)) return false;
  }
  return is(verb, judging_.did) || goes_with(verb, judging_.done);
}

/// Of "... heb ik", "... verwerkte ik": the number of words where there is none.
std::size_t WorkAround::verb_in_front_of_ik(std::size_t first, std::size_t last) const {
  for (std::size_t verb = first; verb < words_.size() && verb <= last; ++verb) {
    if (ends_front(verb)) break;
    if (is(verb + 1, judging_.ik) && !opens_clause(verb + 1)) return verb;
  }
  return words_.size();
}

/// Whether "heb" at `auxiliary` goes with one of the verbs.
bool WorkAround::goes_with(std::size_t auxiliary, Element verbs) const {
  if (!is(auxiliary, judging_.perfect)) return false;
  for (std::size_t i = auxiliary + 2; i < words_.size() && !opens_clause(i); ++i) {
    if (is(i, judging_.negation) || is(i, judging_.joins)) return false;
    if (is(i, verbs)) return true;
  }
  return false;
}

/// "Patienten heb ik na de operatie geholpen", "veroordeelden begeleidde ik bij": other people are
/// those for whom the writer works.
bool WorkAround::is_done_for_others(std::size_t anchor) const {
  const std::size_t verb = verb_in_front_of_ik(1, anchor);
  const bool on_behalf =
      is(0, judging_.on_behalf) && (is(1, judging_.others) || is(2, judging_.others));
  if (verb >= anchor || (is(0, judging_.leads) && !on_behalf)) return false;
  for (std::size_t i = 0; i < anchor; ++i) {
    if (is_of_oneself(i) || (i > verb + 1 && is(i, judging_.self))) return false;
  }
  const bool work = is(verb, judging_.did) || (on_behalf && is_deed(verb)) ||
                    goes_with(verb, judging_.done) || goes_with(verb, judging_.governs);
  if (!work) return false;
  for (std::size_t i = 0; i < verb; ++i) {
    if (is(i, judging_.others)) return true;
  }
  return false;
}

/// In the clause of the word, before or right behind it.
bool WorkAround::has_auxiliary(std::size_t at) const {
  if (at + 1 < words_.size() && !opens_clause(at + 1) && is(at + 1, judging_.auxiliary)) {
    return true;
  }
  for (std::size_t i = at;; --i) {
    if (is(i, judging_.auxiliary)) return true;
    if (i == 0 || opens_clause(i)) return false;
  }
}

/// No preposition leads to it, and it is nobody's own: "met een depressie", "door mijn scheiding".
bool WorkAround::is_object(std::size_t anchor) const {
  constexpr std::size_t kReach = 3;
  for (std::size_t at = anchor, seen = 0; at > 0 && seen < kReach && !opens_clause(at); ++seen) {
    --at;
    if (is(at, judging_.auxiliary) || is(at, judging_.self)) return !is(at, judging_.mine);
    if (is(at, judging_.leads) || is(at, judging_.mine)) return false;
  }
  return true;
}

bool WorkAround::is_governed(const Match& match, const Sentence& sentence) const {
  constexpr std::size_t kFarthest = 7;
  constexpr std::size_t kNear = 2;
  const std::size_t next = match.anchor + 1;
  constexpr std::size_t kShort = 2;
  const bool own = match.anchor > 0 && is(match.anchor - 1, judging_.mine);
  const std::size_t behind = match.end - match.first > kShort ? next : match.end;
  for (const std::size_t object : {next, behind}) {
    if (!own && is(object, judging_.work_object) && !opens_clause(object)) {
      return !is_asked_for_oneself(match);
    }
  }
  // "slechtziende cursisten", "blinde en slechtziende cursisten"
  const std::size_t people = is(next, judging_.joins) ? next + 2 : next;
  const bool of_family = own || (match.anchor > 1 && is(match.anchor - 2, judging_.mine));
  const bool health = match.rule->ground == SieveGround::health;
  if (health && !of_family && is(people, judging_.others) && !opens_clause(people)) return true;
  std::size_t at = match.anchor;
  bool beside = false;
  const bool list = is_list();
  for (std::size_t seen = 0; at > 0 && seen < kFarthest; ++seen) {
    if ((words_[at].gap & (kStop | kSemicolon)) != 0) return false;
    const bool comma = (words_[at].gap & kComma) != 0;
    if (comma && (list || is(at, judging_.subject))) return false;
    // "Werken op hoogte gaat niet meer, ...": what is denied has no hold on the next clause.
    beside = beside || comma;
    --at;
    if (beside && is(at, judging_.negation)) return false;
    // "verwerkte ik wijzigingen voor de AOW"
    const bool turned = at > 0 && is(at, judging_.ik) && !opens_clause(at);
    if (turned && is(at - 1, judging_.did)) return true;
    if (turned && is_dealt_with_for_others(at, sentence)) return true;
    if (is(at, judging_.self) || is(at, judging_.someone)) return false;
    // "Wegens het vertrek van Anja zoeken we een bewindvoerder"
    if (is(at, judging_.we) && (is(at - 1, judging_.seeks) || is(at + 1, judging_.seeks))) {
      return true;
    }
    // "Denise van de receptie is ...": where somebody works has no hold on what he is.
    if (sentence.named && at == sentence.verb_of_name) return false;
    if (sentence.colleague && is_colleague_near(at)) return false;
    if (at >= match.first) continue;
    if (is(at, judging_.others)) return true;
    // "gestopt in het onderwijs wegens": what stands in front of a reason has no hold on it.
    const bool tells_why =
        is(at, judging_.reason) || (is(at, judging_.since) && (sentence.self || sentence.bare));
    if (tells_why && seen < kNear && !sentence.others) return false;
    const bool denied = at > 0 && is(at - 1, judging_.negation);
    if (is(at, judging_.governs) && !denied) return true;
  }
  return false;
}

/// Short pieces between commas, none of which has a hold on another.
bool WorkAround::is_list() const {
  constexpr std::size_t kFewestCommas = 3, kLongestMean = 4;
  const auto commas = static_cast<std::size_t>(
      std::ranges::count_if(words_, [](const Word& word) { return (word.gap & kComma) != 0; }));
  return commas >= kFewestCommas && words_.size() <= (commas + 1) * kLongestMean;
}

/// "onze nieuwe baliemedewerkster"
bool WorkAround::is_colleague_near(std::size_t at) const {
  constexpr std::size_t kFarthest = 2;
  for (std::size_t back = 0; back <= std::min(kFarthest, at); ++back) {
    if (is_colleague(words_, at - back)) return true;
  }
  return false;
}

}  // namespace overstap::sieving
