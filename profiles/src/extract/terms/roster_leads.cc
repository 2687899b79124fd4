// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_leads.h"

namespace overstap::extract {
std::uint32_t roster_leads(const TermSentence& s, std::int32_t i) {
  const std::uint32_t* leads = s.has(i) ? kRosterLeads.find(s.token(i).hash) : nullptr;
  return leads == nullptr ? 0 : *leads;
}

}  // namespace overstap::extract
