// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/quantities.h"

overstap::Weeks total(overstap::Weeks learning, overstap::Months experience) {
#ifdef OVERSTAP_WRONG
  return learning + experience;
#else
  return experience.value > 0 ? learning + learning : learning;
#endif
}
