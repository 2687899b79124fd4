// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "profiles/src/extract/terms/term_text.h"

namespace overstap::extract {

/// `45 minuten`, `30 km`: how far somebody would travel.
struct Reach {
  std::int32_t first = 0, last = 0;  ///< tokens
  std::optional<std::int32_t> minutes{}, kilometres{};
};
/// `de fiets of het openbaar vervoer`
struct Means {
  std::int32_t first = 0, last = 0;
  std::vector<TravelMode> modes{};
};

/// Words before or behind a reach that say that it is one: `maximaal`, `reistijd`.
[[nodiscard]] bool reach_word(const TermSentence& s, std::int32_t i);
/// The reach whose unit stands at `i`, and the means that begin there; nothing for other words.
[[nodiscard]] std::optional<Reach> reach_at(const TermSentence& s, std::int32_t i);
/// Whether the sentence has words of a time of travel: `half uur`, `een uur`.
[[nodiscard]] bool has_reach(const TermSentence& s);
[[nodiscard]] std::optional<Means> means_at(const TermSentence& s, std::int32_t i);

/// `ze rijdt auto`, `ik rij zelf auto`
[[nodiscard]] bool drives_own_car(const TermSentence& s, std::int32_t i);
/// CV: `geen auto`, `mijn auto is verkocht`: the first word and the one behind, for the car at `i`.
[[nodiscard]] std::optional<std::pair<std::int32_t, std::int32_t>> lacked_car_at(
    const TermSentence& s, std::int32_t i);

/// A vacancy says how far somebody may live, or that a car is needed; else it tells of its
/// address.
[[nodiscard]] bool asks_travel(const TermSentence& s);
/// `Vervoer: fiets of auto`, `fiets of auto` at the beginning of an item, `je komt met de fiets`.
[[nodiscard]] bool asks_means(const TermSentence& s, std::int32_t i);
/// `eigen auto`, `auto vereist`
[[nodiscard]] bool asked_car(const TermSentence& s, std::int32_t i);

}  // namespace overstap::extract
