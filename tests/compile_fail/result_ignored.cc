// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/date.h"

void read() {
#ifdef OVERSTAP_WRONG
  overstap::parse_date("2019");
#else
  const auto date = overstap::parse_date("2019");
  (void)date;
#endif
}
