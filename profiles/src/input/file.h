// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "overstap/graph/error.h"
#include "overstap/profiles/byte_source.h"

namespace overstap {

/// The bytes of a file as they are. `io` naming path and cause.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> open_plain_file(const std::string& path);

}  // namespace overstap
