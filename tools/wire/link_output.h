// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "overstap/profiles/linker.h"
#include "tools/wire/page.h"
#include "tools/wire/scope.h"

namespace overstap::wire {

/// One text with the concepts that it may mean, best first.
struct LinkRow {
  std::string id;
  std::string text;
  std::vector<LinkHit> hits;
};
struct LinkResult {
  std::vector<LinkRow> rows;  ///< in input order
};

[[nodiscard]] std::string screen(const Scope& scope, const LinkResult& result, Colour colour);
[[nodiscard]] std::string json_text(const Scope& scope, const LinkResult& result);
[[nodiscard]] std::string ndjson_text(const Scope& scope, const LinkResult& result);
/// `id,rank,concept,score`; a text without a hit has no row.
[[nodiscard]] std::string csv_text(const Scope& scope, const LinkResult& result);

}  // namespace overstap::wire
