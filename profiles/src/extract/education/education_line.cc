// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_line.h"

#include <algorithm>

#include "profiles/src/extract/education/education_abroad.h"
#include "profiles/src/extract/education/education_school.h"
#include "profiles/src/extract/education/education_training.h"

namespace overstap::extract {

bool EducationLine::is_choice(std::size_t m, bool with_nouns) const {
  if (m + 1 >= mentions.size() || !says_level(mentions[m]) || !says_level(mentions[m + 1])) {
    return false;
  }
  bool choice = false;
  for (std::uint32_t at = mentions[m].last; at < mentions[m + 1].first; ++at) {
    if (is_any(text.tokens[at], {"of", "/", "or", "tot"})) {
      choice = true;
    } else if (text.tokens[at].is(",") && mentions[m + 1].first == mentions[m].last + 1) {
      // "havo, vwo of mbo-4"
      const std::uint32_t next = mentions[m + 1].last;
      choice = is_choice(m + 1, with_nouns) ||
               (with_nouns && next < sentence.last && is_any(text.tokens[next], {"of", "or"}));
    } else if (!is_any(text.tokens[at], {"-", "minimaal", "een", "zelfs", "liever", ",", "a", "an",
                                         ")", "afgeronde"}) &&
               !(with_nouns && is_any(text.tokens[at], {"diploma", "opleiding", "niveau"}))) {
      return false;
    }
  }
  return choice;
}

bool EducationLine::is_alternative(std::size_t m) const {
  constexpr std::uint32_t kMostBetween = 14;
  if (m + 1 >= mentions.size() || !says_level(mentions[m]) || !says_level(mentions[m + 1])) {
    return false;
  }
  const std::uint32_t first = mentions[m].last;
  std::uint32_t at = mentions[m + 1].first;
  if (at - first > kMostBetween) return false;
  // "Verzorgende IG of Verpleegkunde mbo-4"
  if (at > first + 1 && text.tokens[at - 1].capital && is_any(text.tokens[at - 2], {"of", "or"})) {
    --at;
  }
  while (at > first &&
         (is_profession(text.tokens[at - 1]) ||
          is_any(text.tokens[at - 1],
                 {"(",    "ig",    "volgt", "doet",     "zit",  "een", "afgeronde", "je",
                  "bent", "bezig", "met",   "minimaal", "hebt", "a",   "an",        "de",
                  "op",   "ben",   "bijna", "diploma",  "in",   "the"}))) {
    --at;
  }
  if (at == first || !is_any(text.tokens[at - 1], {"of", "or"})) return false;
  for (std::uint32_t between = first; between < at; ++between) {
    if (is_any(text.tokens[between], {".", ";", "liefst", "voorkeur", "pre", "plus", "geen", "niet",
                                      "wel", "graag", "mooi", "*", "preferably"})) {
      return false;
    }
  }
  return true;
}

bool EducationLine::is_repeated_in_bracket(std::size_t m) const {
  if (m + 1 >= mentions.size()) return false;
  const EducationMention& next = mentions[m + 1];
  const Token& before = text.tokens[next.first - 1];
  return says_level(next) && next.word.level == mentions[m].word.level &&
         next.first - mentions[m].last <= 5 &&
         (before.is("(") || (before.is(",") && next.word.kind == EducationWord::Kind::niveau));
}

std::size_t EducationLine::last_of_choice(std::size_t m) const {
  while (is_choice(m)) ++m;
  return m;
}

std::optional<EducationLevel> EducationLine::lowest_of(std::size_t first, std::size_t last) const {
  std::optional<EducationLevel> lowest;
  for (std::size_t m = first; m <= last; ++m) {
    std::optional<EducationLevel> level = mentions[m].word.level;
    // Of "mbo/hbo" the lower is the highest mbo.
    if (!level && first != last) level = EducationLevel::mbo_4;
    if (level && (!lowest || rank(*level) < rank(*lowest))) lowest = level;
  }
  return lowest;
}

const EducationMention& EducationLine::lower_degree(std::size_t first, std::size_t last) const {
  const bool other = mentions[last].word.kind == EducationWord::Kind::degree &&
                     lowest_of(first, last) == mentions[last].word.level;
  return mentions[other ? last : first];
}

bool EducationLine::is_levelled(std::size_t m) const {
  if (m + 1 >= mentions.size() || mentions[m + 1].word.kind != EducationWord::Kind::niveau ||
      !is_named_training(text.tokens[mentions[m].first])) {
    return false;
  }
  for (std::uint32_t at = mentions[m].last; at < mentions[m + 1].first; ++at) {
    if (is_any(text.tokens[at], {";", ".", "en"})) return false;
  }
  return true;
}

namespace {

/// Whether a level is followed at a hogeschool or university.
bool is_higher(const EducationMention& mention) {
  return mention.word.kind == EducationWord::Kind::degree ||
         mention.word.kind == EducationWord::Kind::title ||
         mention.word.level == EducationLevel::hbo || mention.word.level == EducationLevel::wo ||
         mention.word.level == EducationLevel::ad;
}

/// Whether one of the words stands among the tokens `[first, last)`.
bool holds(const ReadText& text, std::uint32_t first, std::uint32_t last, const WordList& words) {
  for (std::uint32_t at = first; at < last; ++at) {
    if (words.holds_one(text.tokens[at].hash)) return true;
  }
  return false;
}

}  // namespace

bool EducationLine::is_own_academy(std::size_t m) const {
  constexpr std::size_t kMostBetween = 6;  // mentions to the level beside it
  constexpr std::uint32_t kFurthest = 30;  // tokens
  const std::uint32_t at = mentions[m].first;
  if (!is_academy(text.tokens[at])) return false;
  std::size_t before = m, after = m + 1;
  const std::size_t least = m > kMostBetween ? m - kMostBetween : 0;
  const std::size_t most = std::min(m + kMostBetween, mentions.size());
  while (before > least && !says_level(mentions[before - 1])) --before;
  while (after < most && !says_level(mentions[after])) ++after;
  const bool has_before = before > least, has_after = after < most;
  if (!has_before && !has_after) return false;
  const std::uint32_t first = std::max(has_before ? mentions[before - 1].last : sentence.first,
                                       std::max(at, kFurthest) - kFurthest);
  const std::uint32_t last =
      std::min(has_after ? mentions[after].first : sentence.last, at + kFurthest);
  if (has_before && is_higher(mentions[before - 1])) return false;
  if (has_after && is_higher(mentions[after]) &&
      !holds(text, at, last, {"overgestapt", "toen", "daarna", "later", "switched", "then"})) {
    return false;
  }
  return holds(text, first, last,
               {"gestudeerd", "studeerde", "jaar", "begonnen", "gestopt", "propedeuse", "studie",
                "gedaan", "gevolgd", "afgebroken", "year", "studied"}) &&
         !holds(
             text, first, last,
             {"werk", "werken", "gewerkt", "werkte", "baan", "stage", "bij", "worked", "ervaring"});
}

bool EducationLine::is_hyphened(std::size_t m) const {
  const std::uint32_t first = mentions[m].first;
  return m > 0 && says_level(mentions[m - 1]) && mentions[m - 1].last + 1 == first &&
         text.tokens[first - 1].is("-") && text.tokens[first].glued;
}

bool EducationLine::is_called_foreign(std::size_t m) const {
  return mentions[m].first > sentence.first &&
         is_foreign_adjective(text.tokens[mentions[m].first - 1]);
}

bool EducationLine::is_one_school(std::size_t m) const {
  const std::uint32_t last = mentions[m].last;
  return is_choice(m) && mentions[m + 1].first == last + 1 && text.tokens[last].is("/");
}

EducationClause EducationLine::clause_of(std::size_t first, std::size_t last) const {
  std::size_t before = first, after = last + 1;
  while (before > 0 && !stands_for_itself(before - 1)) --before;
  if (is_repeated_in_bracket(last)) ++after;
  while (after < mentions.size() && !stands_for_itself(after)) ++after;
  return {.sentence = static_cast<std::size_t>(&sentence - text.sentences.data()),
          .begin = before > 0 ? bound_between(before - 1, first, mentions[before - 1].last)
                              : sentence.first,
          .first = mentions[first].first,
          .last = mentions[last].last,
          .end = after < mentions.size() ? bound_between(after - 1, after, mentions[after].first)
                                         : sentence.last};
}

/// Where the words about the mention at `m` end and those about `next` begin: at the last mark
/// between them ("havo (zonder diploma), mbo-3"); `otherwise` where there is none.
std::uint32_t EducationLine::bound_between(std::size_t m, std::size_t next,
                                           std::uint32_t otherwise) const {
  const std::uint32_t begin = mentions[m].last, end = mentions[next].first;
  for (std::uint32_t at = end; at > begin; --at) {
    if (is_any(text.tokens[at - 1], {",", ";", "."})) return at;
  }
  return otherwise;
}

bool EducationLine::beside_named_school(std::size_t m, const std::vector<bool>& used) const {
  if (mentions[m].word.names_field || mentions[m].word.kind == EducationWord::Kind::degree)
    return false;
  return std::ranges::any_of(mentions, [&](const EducationMention& other) {
    if (is_apart(text, mentions[m], other)) return false;
    // The level of a valuation.
    if (used[static_cast<std::size_t>(&other - mentions.data())]) return false;
    return (other.word.kind == EducationWord::Kind::school && other.word.names_field) ||
           other.word.kind == EducationWord::Kind::degree ||
           other.word.kind == EducationWord::Kind::dutch;
  });
}

}  // namespace overstap::extract
