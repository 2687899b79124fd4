// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

/// RapidJSON's SAX reader as it is used by itself: in place, UTF-8 checked, a handler that does
/// nothing. Built once as the library is and once with its SSE2 code, in a namespace each.
namespace overstap::bench {

enum class PeerParsing : unsigned char { recursive, iterative };

/// The JSON texts in `text` one after another, with white space between them; `text` ends in NUL
/// with 16 bytes behind it and is overwritten. How many there were; 0 when one is refused.
[[nodiscard]] std::size_t rapidjson_plain(char* text, PeerParsing parsing);
[[nodiscard]] std::size_t rapidjson_sse2(char* text, PeerParsing parsing);

}  // namespace overstap::bench
