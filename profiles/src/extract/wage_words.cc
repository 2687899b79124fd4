// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/wage_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace overstap::extract {
namespace {

/// Words that make an amount something else than a wage.
constexpr std::array kOtherMoney{Word{"vakantiegeld"},
                                 Word{"reiskosten"},
                                 Word{"reiskostenvergoeding"},
                                 Word{"bonus"},
                                 Word{"budget"},
                                 Word{"omzet"},
                                 Word{"mln"},
                                 Word{"miljoen"},
                                 Word{"ton"},
                                 Word{"netto"},
                                 Word{"toeslag"},
                                 Word{"vergoeding"},
                                 Word{"onkosten"},
                                 Word{"begroting"},
                                 Word{"thuiswerkvergoeding"},
                                 Word{"opleidingsbudget"},
                                 Word{"scholingsbudget"},
                                 Word{"km"},
                                 Word{"kilometer"},
                                 Word{"tekenbonus"},
                                 Word{"eindejaarsuitkering"},
                                 Word{"provisie"},
                                 Word{"contributie"},
                                 Word{"revenue"},
                                 Word{"turnover"},
                                 Word{"million"},
                                 Word{"korting"},
                                 Word{"schulden"},
                                 Word{"schuld"},
                                 Word{"premie"},
                                 Word{"aanbrengbonus"},
                                 Word{"kosten"},
                                 Word{"winst"},
                                 Word{"allowance"},
                                 Word{"boete"},
                                 Word{"studiebudget"},
                                 Word{"vakantietoeslag"},
                                 Word{"percent"},
                                 Word{"procent"},
                                 Word{"%"},
                                 Word{"declaraties"},
                                 Word{"verzekerden"},
                                 Word{"cadeaubon"}};
constexpr std::array kWageWords{Word{"salaris"},
                                Word{"loon"},
                                Word{"uurloon"},
                                Word{"maandsalaris"},
                                Word{"schaal"},
                                Word{"bruto"},
                                Word{"salary"},
                                Word{"wage"},
                                Word{"fwg"},
                                Word{"maandloon"},
                                Word{"brutosalaris"},
                                Word{"salarisindicatie"},
                                Word{"verdienen"},
                                Word{"verdiensten"},
                                Word{"gross"},
                                Word{"pay"},
                                Word{"verdien"},
                                Word{"verdient"},
                                Word{"brutomaandsalaris"},
                                Word{"uurtarief"},
                                Word{"salarisschaal"},
                                Word{"brutoloon"},
                                Word{"salariseis"},
                                Word{"salariswens"},
                                Word{"salarisverwachting"},
                                Word{"salarisvoorstel"},
                                Word{"salarisrange"},
                                Word{"loonwens"},
                                Word{"looneis"},
                                Word{"loonindicatie"},
                                Word{"tarief"},
                                Word{"bruttoloon"},
                                Word{"startsalaris"},
                                Word{"basissalaris"},
                                Word{"aanvangssalaris"},
                                Word{"functieschaal"},
                                Word{"wages"},
                                Word{"compensation"},
                                Word{"inschaling"}};

bool is_one_of(const TermSentence& s, std::int32_t i, std::span<const Word> words) {
  return s.has(i) && std::ranges::find(words, s.token(i).hash, &Word::hash) != words.end();
}

}  // namespace

bool other_money(const TermSentence& s, std::int32_t from, std::int32_t to) {
  for (std::int32_t i = from; i < to; ++i) {
    if (is_one_of(s, i, kOtherMoney)) return true;
  }
  return false;
}

bool wage_word(const TermSentence& s, std::int32_t i) { return is_one_of(s, i, kWageWords); }

}  // namespace overstap::extract
