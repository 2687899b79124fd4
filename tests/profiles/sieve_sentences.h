// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "overstap/profiles/sieve.h"

namespace overstap::test {

struct SievedSentence {
  SieveGround ground;
  std::string_view text;
};

/// Sentences and lines about a person, as people write them.
[[nodiscard]] std::span<const SievedSentence> sentences_of_health_and_benefits();
[[nodiscard]] std::span<const SievedSentence> sentences_of_life();
[[nodiscard]] std::span<const SievedSentence> sentences_of_notes();
[[nodiscard]] std::span<const SievedSentence> sentences_of_notes_of_life();
[[nodiscard]] inline std::vector<SievedSentence> sentences_that_vanish() {
  std::vector<SievedSentence> all;
  for (const auto some : {sentences_of_health_and_benefits(), sentences_of_life(),
                          sentences_of_notes(), sentences_of_notes_of_life()}) {
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}
/// Sentences and lines about work, clients and employers that look like them.
[[nodiscard]] std::span<const std::string_view> lookalikes();
[[nodiscard]] std::span<const std::string_view> sentences_of_care();
[[nodiscard]] std::span<const std::string_view> sentences_of_service();
[[nodiscard]] std::span<const std::string_view> sentences_of_work();
[[nodiscard]] inline std::vector<std::string_view> sentences_that_stay() {
  std::vector<std::string_view> all;
  for (const auto some :
       {lookalikes(), sentences_of_care(), sentences_of_service(), sentences_of_work()}) {
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

}  // namespace overstap::test
