// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "profiles/src/extract/terms/term_text.h"
#include "profiles/src/extract/text/fixed_words.h"

/// Words beside an amount of money that say what it is.
namespace overstap::extract {

enum class MoneyWord : std::uint8_t { wage, other };

/// Words of a wage, and those that make an amount something else.
inline constexpr FixedWords<MoneyWord, 256> kMoneyWords{
    {{MoneyWord::other,
      "vakantiegeld|reiskosten|reiskostenvergoeding|bonus|budget|omzet|mln|miljoen|ton|"
      "netto|toeslag|vergoeding|onkosten|begroting|thuiswerkvergoeding|opleidingsbudget|"
      "scholingsbudget|km|kilometer|tekenbonus|eindejaarsuitkering|provisie|contributie|"
      "revenue|turnover|million|korting|schulden|schuld|premie|aanbrengbonus|kosten|winst|"
      "allowance|boete|studiebudget|vakantietoeslag|percent|procent|%|declaraties|"
      "verzekerden|cadeaubon|kerstpakket|cadeau|waarde|personeelskorting|bruidsschat|"
      "fietsplan|opleidingsvergoeding|laptop|kleedgeld"},
     {MoneyWord::wage,
      "salaris|loon|uurloon|maandsalaris|schaal|bruto|salary|wage|fwg|maandloon|"
      "brutosalaris|salarisindicatie|verdienen|verdiensten|gross|pay|verdien|verdient|"
      "brutomaandsalaris|uurtarief|salarisschaal|brutoloon|salariseis|salariswens|"
      "salarisverwachting|salarisvoorstel|salarisrange|loonwens|looneis|loonindicatie|"
      "tarief|bruttoloon|startsalaris|basissalaris|aanvangssalaris|functieschaal|wages|"
      "compensation|inschaling|inkomensindicatie|inkomenswens|maandinkomen|looneisen|earn|"
      "earns|earning"}}};

/// Whether one of `[from, to)` makes an amount something else than a wage: `bonus`, `omzet`. O(n).
[[nodiscard]] bool other_money(const TermSentence& s, std::int32_t from, std::int32_t to);
/// `salaris`, `uurloon`, `bruto`, ...
[[nodiscard]] bool wage_word(const TermSentence& s, std::int32_t i);

/// `volgens de cao X`, `cao X`: capitalised words or the words up to a mark.
[[nodiscard]] std::string cao_named(const TermSentence& s);
/// `dat wil ik graag houden`, `daar wil ik niet onder`, `minder hoeft niet` behind a wage.
[[nodiscard]] bool wants_to_keep(const TermSentence& s, std::int32_t i);

}  // namespace overstap::extract
