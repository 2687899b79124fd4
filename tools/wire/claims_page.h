// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "tools/wire/claims_output.h"

/// One page of HTML to check and correct what was read: the texts with their claims beside them. It
/// needs nothing from outside, runs one script of its own and sends nothing; what somebody corrects
/// is saved as a correction file. Without a script it can be read and printed.
namespace overstap::wire {

[[nodiscard]] std::string claims_page_begin(const Scope& scope);
/// The `number`th row of the page, from 1.
[[nodiscard]] std::string claims_page_row(const Scope& scope, const ClaimsRow& row, int number);
[[nodiscard]] std::string claims_page_end(const Scope& scope);

}  // namespace overstap::wire
