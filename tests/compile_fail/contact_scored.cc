// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/matcher.h"
#include "overstap/profiles/contact.h"

overstap::Match score(const overstap::Matcher& matcher, const overstap::Vacancy& vacancy) {
#ifdef OVERSTAP_WRONG
  const overstap::ContactPart person;
#else
  const overstap::SeekerProfile person;
#endif
  return matcher.match(person, vacancy, overstap::Date{2026, 1, 1});
}
