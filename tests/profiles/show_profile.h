// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "overstap/profiles/writer.h"

/// Which fields of two profiles differ, for the message of a failing test.
namespace overstap::test {

[[nodiscard]] std::string difference(const SeekerProfile& a, const SeekerProfile& b);
[[nodiscard]] std::string difference(const Vacancy& a, const Vacancy& b);

template <class T>
std::string losses_of(const Reduced<T>& reduced) {
  std::string out;
  for (const Loss& loss : reduced.losses) {
    out.append(loss.field).append(": ").append(loss.reason).append("\n");
  }
  return out;
}

}  // namespace overstap::test
