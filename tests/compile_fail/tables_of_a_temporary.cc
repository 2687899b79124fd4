// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/taxonomy_builder.h"

std::size_t skills(const overstap::TaxonomyBuilder& builder) {
#ifdef OVERSTAP_WRONG
  const overstap::Taxonomy taxonomy{or_throw(builder.build()).tables()};
#else
  const overstap::TaxonomyStorage storage = or_throw(builder.build());
  const overstap::Taxonomy taxonomy{storage.tables()};
#endif
  return taxonomy.skill_count();
}
