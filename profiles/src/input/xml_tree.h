// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "profiles/json/json.h"

namespace overstap {

/// XML as the tree of foreign_object.h; the root element is the one member of the root object, so
/// that pointers begin with its name (`/Candidate/CandidateProfile/...`). A DOCTYPE, an entity
/// other than the five of XML and character references, more than 64 levels, 200,000 elements or
/// 400,000 attributes, comments and sections are refused before they cost memory; UTF-8, UTF-16
/// with a mark, ISO-8859-1 and Windows-1252 are read. Comments, processing instructions, namespace
/// declarations and `xsi:` attributes are nothing; the text between two elements is one `#text`
/// without the blanks around it, and blank text none. Offsets of values are of the element in
/// `bytes`. `syntax` with line and column, `limit`. O(bytes).
[[nodiscard]] Result<json::Document> parse_xml(std::string_view bytes, std::string name,
                                               std::uint64_t max_bytes);

}  // namespace overstap
