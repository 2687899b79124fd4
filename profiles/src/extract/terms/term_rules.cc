// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/terms/term_text.h"

namespace overstap::extract {

void find_terms(const TermText& terms, std::vector<TextClaim>& claims) {
  find_hours(terms, claims);
  find_availability(terms, claims);
  find_contracts(terms, claims);
  find_wages(terms, claims);
  find_conditions(terms, claims);
}

}  // namespace overstap::extract
