// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/csr.h"

overstap::CsrStorage<int> make();

std::size_t rows() {
#ifdef OVERSTAP_WRONG
  return make().view().rows();
#else
  const overstap::CsrStorage<int> storage = make();
  return storage.view().rows();
#endif
}
