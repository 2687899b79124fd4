// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_leads.h"

#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

using namespace roster_lead;

constexpr FixedWords<std::uint32_t, 256> kLeads{{
    {kHead, "werkdagen|werkdag|weekdagen|dagdelen|weekenddienst"},
    {kOther, "andere|overige|other"},
    {kEnds, "eindigt|eindig|stopt|stoppen|klaar"},
    {kAround | kFrom | kOm, "om"},
    {kAround | kFrom, "rond"},
    {kAround, "tegen|at|around"},
    {kFrom | kSpan, "vanaf"},
    {kSpan, "tussen|van|tot|between|from|until"},
    {kBegins | kStart, "begin|begint|start"},
    {kBegins, "beginnen|starten|starts|begins"},
    {kStart, "aanvang"},
    {kEarlyOrLate, "vroeg|laat"},
    {kEvery | kEveryDay, "elke|iedere|every"},
    {kEvery, "each"},
    {kEveryDay, "alle|any"},
    {kFortnight, "tweewekelijks|tweewekelijkse"},
    {kPer, "per"},
    {kDay, "dag"},
    {kAfter, "na|after"},
    {kBefore, "voor|before"},
    {kShift, "late|vroege|early"},
    {kBracket, "("},
    {kThrough, "door"},
    {kSelfRostering, "zelfroosteren|zelfrooster|zelfroostering"},
    {kSelf, "zelf"},
    {kSelfEnglish, "self"},
    {kRosters, "roostert|rooster"},
    {kOwn, "eigen"},
    {kOwnEnglish, "own"},
}};

}  // namespace

std::uint32_t roster_leads(const TermSentence& s, std::int32_t i) {
  const std::uint32_t* leads = s.has(i) ? kLeads.find(s.token(i).hash) : nullptr;
  return leads == nullptr ? 0 : *leads;
}

}  // namespace overstap::extract
