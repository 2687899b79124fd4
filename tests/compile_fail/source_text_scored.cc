// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/matcher.h"
#include "overstap/profiles/source_text.h"

overstap::Match score(const overstap::Matcher& matcher, const overstap::SeekerProfile& seeker) {
#ifdef OVERSTAP_WRONG
  const overstap::SourceText work;
#else
  const overstap::Vacancy work;
#endif
  return matcher.match(seeker, work, overstap::Date{2026, 1, 1});
}
