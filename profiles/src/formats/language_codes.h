// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace overstap {

/// The language code that link_language knows for a code as foreign formats write it: the
/// bibliographic codes of ISO 639-2 (`dut`, `fre`, `ger`) become the terminological ones (`nld`,
/// `fra`, `deu`), and a region is cut off (`nl-BE`). Anything else comes back as it is.
[[nodiscard]] std::string language_code_in(std::string_view text);

/// The bibliographic code of ISO 639-2 for a terminological one of three letters (`nld` gives
/// `dut`), the same code where there is only one.
[[nodiscard]] std::string_view bibliographic_code(std::string_view code);

}  // namespace overstap
