// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/certificates/certificate_outcome.h"

namespace overstap::extract {

/// Reads when a certificate of the sentence `index` was got, until when it is valid and how its
/// upkeep stands: "(2019, PE 2025)", "geldig tot maart 2027", "in 2020 haalde ik Wft Basis".
/// O(tokens of the clause).
void read_dates(const ReadText& text, std::size_t index, const CertificateClause& clause,
                CertificateFound& found);

}  // namespace overstap::extract
