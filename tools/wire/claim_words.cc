// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/claim_words.h"

#include "overstap/profiles/sieve.h"

namespace overstap::wire {
namespace {

template <class Value>
std::string_view in_order(Language language, Word first, Value value) {
  return word(language,
              static_cast<Word>(static_cast<std::size_t>(first) + static_cast<std::size_t>(value)));
}

/// Kinds that a vacancy states of the work, and asks of nobody.
bool is_of_the_work(const ClaimValue& what) {
  return std::holds_alternative<HoursFound>(what) || std::holds_alternative<WageFound>(what) ||
         std::holds_alternative<PlaceFound>(what) || std::holds_alternative<ContractFound>(what) ||
         std::holds_alternative<ConditionFound>(what) || std::holds_alternative<StartFound>(what) ||
         std::holds_alternative<OccupationFound>(what);
}

}  // namespace

std::string_view kind_word(Language language, const TextClaim& claim) {
  return in_order(language, Word::claim_skill, claim.what.index());
}

std::string_view stance_word(Language language, const TextClaim& claim, TextSubject subject) {
  const bool stated = subject == TextSubject::vacancy && is_of_the_work(claim.what);
  if (stated && claim.stance != Stance::required && claim.stance != Stance::legal) {
    return word(language, Word::stance_said);
  }
  return in_order(language, Word::stance_has, claim.stance);
}

std::string_view sure_word(Language language, const TextClaim& claim) {
  constexpr std::int32_t kAlmost = 900, kLikely = 750;
  if (claim.status == ClaimStatus::denied) return word(language, Word::claim_denied);
  if (claim.span.part < 0) return word(language, Word::claim_added);
  if (claim.status == ClaimStatus::confirmed) return word(language, Word::claim_confirmed);
  if (claim.confidence >= kAlmost) return word(language, Word::sure_almost);
  return word(language, claim.confidence >= kLikely ? Word::sure_likely : Word::sure_maybe);
}

std::string_view section_word(Language language, SectionKind kind) {
  return in_order(language, Word::section_other, kind);
}

std::string_view mark_word(Language language, TextMark mark) {
  return in_order(language, Word::mark_bidi, mark);
}

std::string_view words_at(const SourceText& text, const SourceSpan& span) {
  if (span.part < 0) return {};
  const std::string_view part = text.parts[static_cast<std::size_t>(span.part)].text;
  return part.substr(static_cast<std::size_t>(span.begin),
                     static_cast<std::size_t>(span.end - span.begin));
}

std::string_view mark_surroundings(const SourceText& text, const SourceSpan& span) {
  const std::string_view part = text.parts[static_cast<std::size_t>(span.part)].text;
  const auto blank = [&](std::size_t at) { return part[at] == ' ' || part[at] == '\n'; };
  auto begin = static_cast<std::size_t>(span.begin), end = static_cast<std::size_t>(span.end);
  while (begin > 0 && !blank(begin - 1)) --begin;
  while (end < part.size() && !blank(end)) ++end;
  return part.substr(begin, end - begin);
}

std::int64_t not_carried_in(const SourceText& text) {
  std::int64_t count = 0;
  for (const TextPart& part : text.parts) {
    for (std::size_t at = part.text.find(kNotCarried); at != std::string::npos;
         at = part.text.find(kNotCarried, at + kNotCarried.size())) {
      ++count;
    }
  }
  return count;
}

}  // namespace overstap::wire
