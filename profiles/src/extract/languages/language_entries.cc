// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_entries.h"

#include <algorithm>

#include "profiles/src/extract/languages/language_context.h"

namespace overstap::extract {
namespace {

using Kind = LanguageWord::Kind;
using Certainty = LanguageWord::Certainty;

}  // namespace

Entry entry_of(const ClauseItem& item) {
  const bool level = item.word.kind == Kind::level;
  return {.item = &item,
          .parts = item.word.parts,
          .level = level,
          .bound = level && item.word.parts != 0,
          .last = item.last};
}

/// Levels and parts before a language, which stands at `end`, back to `begin`.
Entries EntryReader::before(std::size_t begin, std::size_t end) const {
  Entries found;
  int others = 0;
  Gap gap = Gap::none;
  for (std::size_t at = end; at > begin; --at) {
    const ClauseItem& item = items_[at - 1];
    if (item.word.kind == Kind::stop) break;
    if (item.word.kind == Kind::other) ++others;
    if (divides(item)) {
      if (found.empty() || !goes_on(begin, at - 1, found.back())) break;
      gap = item.word.kind == Kind::join ? Gap::join : Gap::comma;
    }
    if (!has_content(item)) continue;
    const bool exact = item.word.certainty == Certainty::exact;
    if (others > (exact || governs(begin, at - 1) ? 2 : 0)) break;
    if (!found.empty()) found.back().gap = std::max(found.back().gap, gap);
    gap = Gap::none;
    found.push_back(entry_of(item));
  }
  std::ranges::reverse(found);
  return found;
}

/// "schrijft offertes in foutloos Nederlands", "schrijft foutloze mails in het Nederlands": a
/// verb, or a level right behind it, with an object of its own.
bool EntryReader::governs(std::size_t begin, std::size_t at) const {
  if (items_[at].word.kind == Kind::level && at > begin) --at;
  const ClauseItem& item = items_[at];
  return item.word.kind == Kind::part && item.word.verb &&
         item.word.parts == bit_of(LanguagePart::write);
}

/// Whether the words before a comma or "en" are of one kind with those behind it.
bool EntryReader::goes_on(std::size_t begin, std::size_t at, const Entry& behind) const {
  while (at > begin && items_[at - 1].word.kind == Kind::plain) --at;
  if (at == begin) return false;
  const ClauseItem& item = items_[at - 1];
  if (item.word.kind == Kind::part) return true;
  return item.word.kind == Kind::level && behind.level;
}

Entries EntryReader::after(std::size_t begin, std::size_t end) const {
  Entries found;
  int others = 0;
  Gap gap = Gap::none;
  bool purpose = false;
  std::size_t group = end;  // where a bracket with levels of its own ends
  for (std::size_t at = begin; at < end; ++at) {
    const ClauseItem& item = items_[at];
    if (group == end && token(item).is("(")) group = end_of_group(at, end);
    if (group != end && (at == group || token(item).is("("))) gap = Gap::apart;
    if (at == group) group = end;
    if (item.word.kind == Kind::join) gap = std::max(gap, Gap::join);
    // A dash right behind the name is a colon.
    if (item.word.kind == Kind::comma && (at > begin || !token(item).is("-"))) {
      gap = std::max(gap, Gap::comma);
    }
    if (item.word.kind == Kind::stop) gap = std::max(gap, Gap::comma);
    if (is_any(token(item), {"maar", "but"})) {
      if (at == begin) continue;  // "als je Engels maar goed is"
      gap = Gap::contrast;
      others = 0;
    }
    // "beetje, nu les voor A2": the level of a lesson is not yet there.
    if (!found.empty() && is_lesson(token(item))) break;
    if (names_another(at, end, gap) || is_reason(at, end)) break;
    purpose |= token(item).is("om");
    const bool dot = is_any(token(item), {"★", "☆", "●", "○", "•", "■", "□", "◦", "▪", "*"});
    if (dot) continue;  // "●●●○○ (B1)"
    if (item.word.kind == Kind::other || item.word.kind == Kind::beside ||
        is_any(token(item), {"voor", "for"})) {
      ++others;
    }
    // "Duits is op school blijven steken: lezen lukt"
    if (token(item).is(":")) others = 0;
    if (!has_content(item) || is_rated(at, end) || is_denied_part(at, end)) continue;
    // "goed genoeg om documentatie te lezen"
    const bool led = purpose && item.word.kind == Kind::part && is_infinitive(at);
    if (others > (item.word.certainty == Certainty::words && !led ? 2 : 6)) break;
    if (!found.empty() && (is_aim(at, end) || is_remark(at, end))) break;
    // "Nederlands of Engels, zodat je de regels begrijpt"
    if (item.word.kind == Kind::part && gap == Gap::comma && others > 1) break;
    if (!led && !fits_after(at, end, gap, others)) break;
    if (gap == Gap::join && has_own_object(at, end)) break;
    found.push_back(entry_of(item));
    found.back().gap = gap;
    found.back().also = gap != Gap::none && is_added(at, begin, end);
    gap = Gap::none;
    if (!is_word(item) || item.word.kind == Kind::part) others = 0;
  }
  return found;
}

/// The end of a bracket that holds levels and parts, as in "2F (lezen 3F)"; `end` of any other.
std::size_t EntryReader::end_of_group(std::size_t open, std::size_t end) const {
  bool part = false, level = false;
  for (std::size_t at = open + 1; at < end; ++at) {
    if (token(items_[at]).is(")")) return part && level ? at : end;
    part |= items_[at].word.kind == Kind::part;
    level |= items_[at].word.kind == Kind::level;
  }
  return end;
}

bool EntryReader::is_token(std::size_t at, std::size_t end, const WordList& words) const {
  return at < end && words.holds_one(token(items_[at]).hash);
}

/// "schrijven 6": a mark of a school says no level.
bool EntryReader::is_rated(std::size_t at, std::size_t end) const {
  if (items_[at].word.kind != Kind::part) return false;
  const std::size_t next = is_token(at + 1, end, {":"}) ? at + 2 : at + 1;
  if (next >= end || token(items_[next]).kind != TokenKind::number) return false;
  return next + 1 == end || token(items_[next + 1]).kind == TokenKind::mark;
}

/// "A2, nu met B1 bezig", "A2, ik leer voor B1": a level that is not there yet.
bool EntryReader::is_aim(std::size_t at, std::size_t end) const {
  if (items_[at].word.kind != Kind::level || is_word(items_[at])) return false;
  if (at > 1 && is_token(at - 1, end, {"nu"}) && is_token(at - 2, end, {"doe", "doet"}))
    return true;
  return is_token(at + 1, end, {"bezig"}) || is_token(at + 2, end, {"bezig"}) ||
         (at > 1 && is_token(at - 1, end, {"voor"}) && is_token(at - 2, end, {"leer", "leert"}));
}

/// "schrijft het niet", "lezen doe ik niet": a part that is not mastered at all.
bool EntryReader::is_denied_part(std::size_t at, std::size_t end) const {
  if (items_[at].word.kind != Kind::part) return false;
  std::size_t next = at + 1;
  // "lezen ++ schrijven +": rated
  if (is_token(next, end, {"+", "*", "★", "●"}) && !is_token(next + 1, end, {"en"})) {
    return next + 1 >= end || items_[next + 1].word.kind == Kind::part ||
           is_token(next + 1, end, {"+", "*", "★", "●", ",", ")"});
  }
  while (is_token(next, end, {"het", "ik", "doe", "kan", "it", "zelf"})) ++next;
  if (!is_token(next, end, {"niet", "nooit", "not"})) return false;
  return next + 1 >= end || token(items_[next + 1]).kind == TokenKind::mark ||
         divides(items_[next + 1]);
}

/// "B2, want je schrijft rapporten": why it is asked.
bool EntryReader::is_reason(std::size_t at, std::size_t end) const {
  return text_.subject == TextSubject::vacancy && at + 1 < end &&
         is_any(token(items_[at]), {"want", "omdat", "aangezien", "because", "as", "since"}) &&
         is_any(token(items_[at + 1]), {"je", "jij", "u", "you", "we", "wij"});
}

/// "te lezen", "te kunnen schrijven"
bool EntryReader::is_infinitive(std::size_t at) const {
  if (text_.tokens[items_[at].first].is("te")) return true;
  return at > 1 && is_any(token(items_[at - 1]), {"kunnen", "te"}) &&
         is_any(token(items_[at - 2]), {"te", "om"});
}

/// "2F, lezen gaat beter": compared, but not said.
bool EntryReader::is_remark(std::size_t at, std::size_t end) const {
  if (items_[at].word.kind != Kind::part) return false;
  for (std::size_t next = at + 1; next < std::min(at + 3, end); ++next) {
    if (is_any(text_.tokens[items_[next].last - 1], {"beter", "better"})) return true;
  }
  return false;
}

/// "ook schriftelijk", "schrijven ook", "written as well".
bool EntryReader::is_added(std::size_t at, std::size_t begin, std::size_t end) const {
  if (items_[at].word.kind != Kind::part) return false;
  if (at > begin && is_token(at - 1, end, {"ook", "also", "zowel", "even"})) return true;
  const bool well = is_token(at + 1, end, {"as"}) && is_token(at + 2, end, {"well"});
  const std::size_t next = well ? at + 3 : at + 2;
  if (!well && !is_token(at + 1, end, {"ook", "too", "eveneens"})) return false;
  return next >= end || token(items_[next]).kind == TokenKind::mark;
}

/// "Nederlands B2, Zulu moedertaal": a language that no list holds.
bool EntryReader::names_another(std::size_t at, std::size_t end, Gap gap) const {
  if (gap == Gap::none || items_[at].word.kind != Kind::other || at == 0 || at + 1 >= end) {
    return false;
  }
  const ClauseItem& next = items_[at + 1];
  return divides(items_[at - 1]) && token(items_[at]).capital &&
         (next.word.kind == Kind::level || is_any(token(next), {"(", ":"}));
}

/// "(4F) en leest de ondertoon", "en je schrijft rapporten": a verb that goes with another noun
/// names no part.
bool EntryReader::has_own_object(std::size_t at, std::size_t end) const {
  const bool verb = items_[at].word.kind == Kind::part && items_[at].word.verb;
  if (verb && at > 0 && at + 1 < end && items_[at + 1].word.kind == Kind::other &&
      is_any(token(items_[at - 1]), {"je", "jij", "u", "you"})) {
    return true;
  }
  return items_[at].word.kind == Kind::part && at + 2 < end &&
         is_any(token(items_[at + 1]), {"de", "het", "een", "the", "a"}) &&
         items_[at + 2].word.kind == Kind::other;
}

/// "Engels, goede contacten": an adjective that goes with another noun says no level.
bool EntryReader::fits_after(std::size_t at, std::size_t end, Gap gap, int others) const {
  const ClauseItem& item = items_[at];
  if (item.word.kind == Kind::part) return true;
  if (!is_word(item) || (gap == Gap::none && others == 0)) return true;
  if (at + 1 >= end) return true;
  const ClauseItem& next = items_[at + 1];
  switch (next.word.kind) {
    case Kind::other:
    case Kind::beside:
      return false;
    case Kind::plain:
      if (token(next).is("is")) {  // "NL of Pools, basis is genoeg"
        return at + 2 < end && is_any(token(items_[at + 2]), {"genoeg", "voldoende", "enough"});
      }
      if (token(next).is("in") && at + 2 < end) {
        return items_[at + 2].word.kind == Kind::part;
      }
      return is_any(token(next), {"niveau", "level", "beheersing", "kennis", ")", "-", "("});
    default:
      return true;
  }
}

}  // namespace overstap::extract
