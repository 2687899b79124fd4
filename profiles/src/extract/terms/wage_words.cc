// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/wage_words.h"

#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

enum class Money : std::uint8_t { wage, other };

/// Words of a wage, and those that make an amount something else.
constexpr FixedWords<Money, 256> kMoneyWords{
    {{Money::other,
      "vakantiegeld|reiskosten|reiskostenvergoeding|bonus|budget|omzet|mln|miljoen|ton|"
      "netto|toeslag|vergoeding|onkosten|begroting|thuiswerkvergoeding|opleidingsbudget|"
      "scholingsbudget|km|kilometer|tekenbonus|eindejaarsuitkering|provisie|contributie|"
      "revenue|turnover|million|korting|schulden|schuld|premie|aanbrengbonus|kosten|winst|"
      "allowance|boete|studiebudget|vakantietoeslag|percent|procent|%|declaraties|"
      "verzekerden|cadeaubon|kerstpakket|cadeau|waarde|personeelskorting|bruidsschat|"
      "fietsplan|opleidingsvergoeding|laptop|kleedgeld"},
     {Money::wage,
      "salaris|loon|uurloon|maandsalaris|schaal|bruto|salary|wage|fwg|maandloon|"
      "brutosalaris|salarisindicatie|verdienen|verdiensten|gross|pay|verdien|verdient|"
      "brutomaandsalaris|uurtarief|salarisschaal|brutoloon|salariseis|salariswens|"
      "salarisverwachting|salarisvoorstel|salarisrange|loonwens|looneis|loonindicatie|"
      "tarief|bruttoloon|startsalaris|basissalaris|aanvangssalaris|functieschaal|wages|"
      "compensation|inschaling|inkomensindicatie|inkomenswens|maandinkomen|looneisen"}}};

bool means(const TermSentence& s, std::int32_t i, Money what) {
  const Money* found = s.has(i) ? kMoneyWords.find(s.token(i).hash) : nullptr;
  return found != nullptr && *found == what;
}

}  // namespace

bool other_money(const TermSentence& s, std::int32_t from, std::int32_t to) {
  for (std::int32_t i = from; i < to; ++i) {
    if (means(s, i, Money::other)) return true;
  }
  return false;
}

bool wage_word(const TermSentence& s, std::int32_t i) { return means(s, i, Money::wage); }

}  // namespace overstap::extract
