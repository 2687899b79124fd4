// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/vacancy_lead.h"

namespace overstap::extract {

Lead::Lead(const StanceFinder& claim) : StanceFinder{claim}, line_{clauses_.lead_in()} {
  const std::uint32_t first = clauses_.sentence().first;
  before_colon_ = {first, first};
  for (std::uint32_t i = in_sentence(kHard) ? span_.begin : first; i > first; --i) {
    // "Certificaten: KSF gewenst; BHV": behind the semicolon another thing is told.
    if (!at(i - 1).is(":")) continue;
    before_colon_ = clauses_.before_colon(i);
    break;
  }
  says_ = told_by(before_colon_);
  near_ = says_ != LeadSays::nothing;
  if (!near_ && line_ != nullptr) says_ = told_by({line_->first, line_->last});
}

LeadSays Lead::says() const { return says_; }

const Sentence* Lead::line() const { return line_; }

bool Lead::is_near() const { return near_; }

TokenRange Lead::before_own_colon() const { return before_colon_; }

LeadSays Lead::told_by(TokenRange range) const {
  if (range.empty()) return LeadSays::nothing;
  const std::uint32_t told = clauses_.cues_in(range);
  if ((told & (kWished | kWishedLast)) != 0 && tells_wish(range)) return LeadSays::wish;
  const bool denied = (told & (kNo | kNot)) != 0;
  const bool needed =
      denied && ((told & (kRequired | kNeedNot)) != 0 ||
                 has_word(range, {"gevraagd", "asked", "vragen", "verwachten", "ask"}));
  if (needed && says_only_that(range)) return LeadSays::needless;
  if (denied) return LeadSays::nothing;
  if ((told & kLegal) != 0) return LeadSays::law;
  if (has_word(range, {"zoeken", "vragen", "verwachten", "ask", "expect", "seek"})) {
    return LeadSays::asked;
  }
  if (tells_gift(range, (told & kWe) != 0)) return LeadSays::gift;
  return tells_demand(range, told) ? LeadSays::asked : LeadSays::nothing;
}

/// "Wat je niet nodig hebt", but "Frans spreken hoeft niet" speaks of Frans.
bool Lead::says_only_that(TokenRange range) const {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const bool plain = at(i).kind != TokenKind::word || cues(i) != kNone ||
                       is_any(at(i), {"wat", "what", "hier", "vragen", "verwachten", "ask", "do"});
    if (!plain) return false;
  }
  return true;
}

/// "Mooi meegenomen", "Wat we leuk vinden", "Handig, niet verplicht"
bool Lead::tells_wish(TokenRange range) const {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const bool denied = i > range.begin && (cues(i - 1) & (kNo | kNot)) != 0;
    if ((cues(i) & kWished) != 0 && !denied) return true;
    if ((cues(i) & kWishedLast) == 0 || denied) continue;
    if (i + 1 == range.end || at(i + 1).kind == TokenKind::mark ||
        is_any(at(i + 1), {"vinden", "vindt", "zou", "als", "om", "zijn", "is", "if"})) {
      return true;
    }
  }
  return false;
}

/// "Wat krijg je van ons?", "Wij bieden je", "Wat hebben wij?", "What we offer"
bool Lead::tells_gift(TokenRange range, bool with_we) const {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (is_any(at(i), {"krijg", "krijgt", "bieden", "biedt", "aanbod", "offer", "cadeau", "ontvang",
                       "ontvangt", "geven", "aangeboden", "offered"})) {
      return true;
    }
    if (i + 1 == range.end) continue;
    // "Wat hebben wij?", "Wij hebben voor jou"
    const bool ours = at(i).is("hebben") && (cues(i + 1) & kWe) != 0;
    const bool for_you = at(i).is("hebben") && at(i + 1).is("voor") && with_we;
    if (ours || for_you) return true;
    if (((cues(i) & kGive) != 0 || at(i).is("brengen")) && with_we) return true;
    if ((cues(i) & kReader) != 0 && at(i + 1).is("get")) return true;
    if (at(i).is("for") && at(i + 1).is("you") && has_word({range.begin, i}, {"it"})) return true;
  }
  return false;
}

/// "You bring:", "Jij neemt mee:", "wel verplicht:", "Wij vragen"
bool Lead::tells_demand(TokenRange range, std::uint32_t told) const {
  if ((told & kReader) != 0 && has_word(range, {"bring", "brengt", "breng", "neemt", "neem", "hebt",
                                                "heb", "have", "need", "beschikt", "bent"})) {
    return true;
  }
  if ((told & kWe) != 0 && has_word(range, {"need", "verlangen"})) return true;
  return (told & kYet) != 0 && range.end - range.begin <= 3;
}

}  // namespace overstap::extract
