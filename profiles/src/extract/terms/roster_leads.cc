// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_leads.h"

namespace overstap::extract {

std::uint32_t roster_leads(const TermSentence& s, std::int32_t i) {
  const std::uint32_t* leads = s.has(i) ? kRosterLeads.find(s.token(i).hash) : nullptr;
  return leads == nullptr ? 0 : *leads;
}

namespace {

/// Whether a time may stand behind `i`, with no more than `circa half` between.
bool may_be_before_time(const TermSentence& s, std::int32_t i) {
  for (std::int32_t at = i + 1; at < i + 4; ++at) {
    const Lex kind = s.kind(at);
    if (kind == Lex::number || kind == Lex::hour || kind == Lex::clock) return true;
  }
  return false;
}

}  // namespace

bool leads_times(const TermSentence& s, std::uint32_t leads, std::int32_t i) {
  if ((leads & roster_lead::kShift) != 0) return true;
  if ((leads & roster_lead::kSpan) != 0)
    return s.kind(i - 1) != Lex::number && may_be_before_time(s, i);
  if ((leads & roster_lead::kDay) != 0) return s.is(i + 1, {"-", "en", "of", ","});
  if ((leads & roster_lead::kBracket) != 0)
    return s.is(i - 1, {"late", "vroege", "vroeg", "laat", "early"});
  if ((leads & roster_lead::kThrough) != 0) return s.is(i + 1, {"de"}) && s.is(i + 2, {"week"});
  if ((leads & roster_lead::kEveryDay) != 0) return s.kind(i + 1) == Lex::day_unit;
  if ((leads & roster_lead::kStart) != 0) {
    return clock_at(s, s.is(i + 1, {"om", ":", "at"}) ? i + 2 : i + 1).has_value();
  }
  const bool can = (leads & roster_lead::kAfter) != 0 &&
                   s.is(i - 1, {"kan", "can", "beschikbaar", "available", "inzetbaar"});
  const bool denied = (leads & (roster_lead::kAfter | roster_lead::kBefore)) != 0 &&
                      may_be_before_time(s, i) &&
                      (s.any(i - 3, i, {"niet", "not", "nooit"}) || i == s.first());
  return can || denied;
}

std::int32_t after_head(const TermSentence& s, std::int32_t i) {
  const bool colon = s.is(i + 1, {":", "zijn", "is"});
  const std::int32_t next = colon ? i + 2 : i + 1;
  if (colon && s.is(next, {"flexibel", "variabel", "wisselend", "flexible"})) return next;
  if (s.kind(next) != Lex::roster) return i;
  const bool of_hours = (roster_leads(s, i) & roster_lead::kHours) != 0;
  const bool days = (s.lexeme(next).value & roster_bits::kDays) != 0;
  return (colon && (days || !of_hours)) || (days && !of_hours) ? next : i;
}

}  // namespace overstap::extract
