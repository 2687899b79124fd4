// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/contract_term.h"

#include "profiles/src/extract/terms/contract_prospect.h"

namespace overstap::extract {
namespace {

using Phrase = std::optional<ContractPhrase>;

/// `Eerst een jaar, bij goed functioneren ...`, `eerst 6 maanden, daarna kijken we verder`: what
/// comes first is a contract, unless it is a time of learning.
bool begins_with_months(const TermSentence& s, std::int32_t number, std::int32_t last) {
  std::int32_t at = s.is(number - 1, {"een"}) ? number - 1 : number;
  if (!s.is(at - 1, {"eerst"})) return false;
  if (s.any(s.first(), s.last(),
            {"inwerken", "inwerkperiode", "opleiding", "training", "leren", "meelopen", "stage",
             "school", "leer", "leert", "ervaring", "onbetaald", "gratis", "klas"})) {
    return false;
  }
  return s.is(last, {",", "en", "daarna", "dan", "met", "."}) || !s.has(last);
}

/// `een aanstelling voor de duur van een jaar`, `in dienst bij de gemeente voor 7 maanden`
Phrase taken_on_for(const TermSentence& s, std::int32_t i) {
  std::int32_t at = s.is(i - 1, {"half"}) ? i - 2 : i - 1;
  if (s.cv() || s.kind(at) != Lex::number) return std::nullopt;
  --at;
  if (s.is(at, {"van"}) && s.is(at - 1, {"duur", "periode"})) at -= 3;
  if (!s.is(at, {"voor"})) return std::nullopt;
  if (!s.any(at - 10, at,
             {"aanstelling", "contract", "dienstverband", "dienst", "aangesteld",
              "arbeidsovereenkomst"})) {
    return std::nullopt;
  }
  return ContractPhrase{at, i + 1, ContractKind::temporary, {}, "contract.months"};
}

}  // namespace

/// `7 maanden, daarna vast`, `een jaar met uitzicht op verlenging`.
Phrase contract_then_lasting(const TermSentence& s, std::int32_t i) {
  if (const auto phrase = taken_on_for(s, i)) return phrase;
  // `eerst 7 maanden via ons, daarna in dienst bij de klant`
  if (!s.cv() && !s.any(i, s.last(), {"payroll"}) && s.is(i + 1, {"via"}) &&
      s.is(i + 2, {"ons", "het", "een", "us"})) {
    const std::int32_t taken_over = after_taken_over(s, i + 2);
    if (taken_over > i + 2) {
      return ContractPhrase{i - 1,
                            taken_over,
                            ContractKind::agency_with_prospect,
                            {},
                            "contract.agency_with_prospect"};
    }
  }
  const bool half = s.is(i - 1, {"half"});
  if (s.cv() || (!half && s.kind(i - 1) != Lex::number)) return std::nullopt;
  const std::int32_t next = s.is(i + 1, {","}) ? i + 2 : i + 1;
  const bool lasting =
      s.is(next, {"daarna", "dan"}) && s.any(next, next + 7, {"vast", "vaste", "onbepaalde"});
  const bool first = begins_with_months(s, half ? i - 2 : i - 1, i + 1);
  if (first) return ContractPhrase{i - 1, i + 1, ContractKind::temporary, {}, "contract.months"};
  if (half) return std::nullopt;
  if (!lasting && after_prospect(s, i + 1) == i + 1) return std::nullopt;
  return ContractPhrase{i - 1, i + 1, ContractKind::temporary, {}, "contract.months"};
}

/// `contract voor 7 maanden`, `contract: 12 mnd`, `jaar contract`, `12-month contract`.
Phrase contract_for_a_time(const TermSentence& s, std::int32_t i) {
  const std::int32_t most = s.is(i - 1, {"-"}) ? i - 2 : i - 1;
  if (s.is(most, {"max"}) && s.is(most - 1, {"-", "/"}) && s.is(most - 2, {"min"})) {
    return ContractPhrase{most - 2, i + 1, ContractKind::on_call, {}, "contract.on_call"};
  }
  if (!s.cv() && s.is(i, {"contract"}) && s.is(i + 1, {"tot"}) &&
      (s.is(i + 2, {"de", "eind", "het"}) || s.kind(i + 2) == Lex::number ||
       s.kind(i + 2) == Lex::month)) {
    return ContractPhrase{i, i + 3, ContractKind::temporary, {}, "contract.until"};
  }
  std::int32_t at = i + 1;
  while (s.is(at, {"voor", ":", "van", "for", "of", "(", "de", "duur", "eerst", "minimaal", "een",
                   "in", "eerste"}) &&
         at < i + 6) {
    if (s.is(at, {"een"}) && s.kind(at + 1) != Lex::number && !s.is(at + 1, {"half"})) break;
    ++at;
  }
  std::int32_t unit = s.kind(at) == Lex::number ? at + 1 : at;
  if (s.is(unit, {"half", "-"})) ++unit;
  const bool counted = unit > at;
  if (counted && (s.kind(unit) == Lex::month_unit || s.kind(unit) == Lex::year_unit)) {
    return ContractPhrase{i, unit + 1, ContractKind::temporary, {}, "contract.months"};
  }
  std::int32_t before = s.is(i - 1, {"-"}) ? i - 2 : i - 1;
  if (s.kind(before) != Lex::month_unit && s.kind(before) != Lex::year_unit) {
    return std::nullopt;
  }
  --before;
  if (s.is(before, {"-"})) --before;
  if (s.kind(before) != Lex::number && !s.is(before, {"half"})) return std::nullopt;
  return ContractPhrase{before, i + 1, ContractKind::temporary, {}, "contract.months"};
}

}  // namespace overstap::extract
