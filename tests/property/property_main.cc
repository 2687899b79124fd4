// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cstdlib>

/// The worlds are the same in every run, unless RC_PARAMS is set by who runs it.
int main(int argc, char** argv) {
  constexpr int kKeepWhatIsSet = 0;
  setenv("RC_PARAMS", "seed=20261121 max_success=150", kKeepWhatIsSet);
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
