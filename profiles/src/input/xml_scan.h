// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "overstap/graph/error.h"

namespace overstap {

/// What an XML text may cost.
struct XmlLimits {
  std::uint64_t max_bytes = 256u << 20;
  std::size_t max_depth = 64;  ///< elements within elements
  std::uint64_t max_elements = 200'000;
  std::uint64_t max_pieces = 400'000;  ///< attributes, comments, instructions and CDATA sections
};

struct XmlFault {
  ErrorCode code = ErrorCode::syntax;  ///< or `limit`
  std::size_t offset = 0;              ///< in the text
  std::string message;                 ///< holds no values of the text
};

/// Reads a text once without building anything: whether it is one well-formed element with no
/// document type, no entities but the five of XML, and within the limits; the first fault
/// otherwise. `text` is valid UTF-8. What passes can be given to a tree parser. O(bytes), constant
/// memory but for the names of the open elements.
[[nodiscard]] std::optional<XmlFault> find_xml_fault(std::string_view text,
                                                     const XmlLimits& limits);

}  // namespace overstap
