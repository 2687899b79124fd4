// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "profiles/src/extract/terms/term_text.h"

/// Contracts told by how long they last.
namespace overstap::extract {

struct ContractPhrase {
  std::int32_t first = 0, last = 0;  ///< tokens
  std::optional<ContractKind> kind;
  std::string_view name;
  std::string_view rule;
};

/// `7 maanden, daarna vast`, `eerst een jaar`, `een jaar met uitzicht op verlenging`, of which the
/// unit stands at `i`.
[[nodiscard]] std::optional<ContractPhrase> contract_then_lasting(const TermSentence& s,
                                                                  std::int32_t i);
/// `contract voor 7 maanden`, `contract: 12 mnd`, `jaar contract`, of which the contract stands at
/// `i`.
[[nodiscard]] std::optional<ContractPhrase> contract_for_a_time(const TermSentence& s,
                                                                std::int32_t i);

}  // namespace overstap::extract
