// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/clock.h"

#include <ctime>

namespace overstap::cli {

Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  if (localtime_r(&now, &parts) == nullptr) return {};
  return {static_cast<std::int16_t>(parts.tm_year + 1900),
          static_cast<std::uint8_t>(parts.tm_mon + 1), static_cast<std::uint8_t>(parts.tm_mday)};
}

}  // namespace overstap::cli
