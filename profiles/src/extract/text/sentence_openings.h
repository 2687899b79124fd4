// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace overstap::extract {

/// Whether a sentence begins at the capital at byte `at`, though none ended in front of it: bullets
/// that a job board ran together ("... is een troef Je spreekt vlot Frans", "een pluspunt
/// Talenkennis: Engels"). `text[at - 1]` is a blank. O(length of three words).
[[nodiscard]] bool opens_sentence(std::string_view text, std::size_t at);

}  // namespace overstap::extract
