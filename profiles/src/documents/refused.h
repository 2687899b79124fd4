// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "overstap/graph/error.h"

namespace overstap {

/// When `bytes` are a document of a kind that no reader takes (Word 97, RTF, ODT, a picture, a
/// spreadsheet, an archive, ...): `schema`, saying what it is and what to do. By content only.
[[nodiscard]] std::optional<Error> refused_document(std::string_view bytes,
                                                    const std::string& name);

}  // namespace overstap
