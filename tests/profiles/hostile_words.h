// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <random>
#include <string>

#include "profiles/src/extract/labels/stretches.h"

/// Texts at which folding and what finds labels in them may err.
namespace overstap::test {

inline constexpr Instructions kAllInstructions[] = {Instructions::portable, Instructions::avx2,
                                                    Instructions::avx512};

/// Gives other texts at every call, and the same ones for the same seed.
class Hostile {
 public:
  explicit Hostile(unsigned seed) : random_{seed} {}
  /// Of at most so many pieces that folding treats in its own way.
  std::string text(std::size_t most);

 private:
  std::size_t below(std::size_t end) { return random_() % end; }

  std::mt19937 random_;
};

}  // namespace overstap::test
