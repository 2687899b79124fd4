// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace overstap {

/// Whether the Flate streams of a PDF stay within kMaxPdfUnpacked together and kMaxPdfRatio each,
/// streams within streams too. They are unpacked in pieces and thrown away, so this costs time but
/// no memory: O(bytes + kMaxPdfUnpacked). Pictures are not looked at, since text is taken out
/// without unpacking them and a blank picture packs at any ratio; a stream that merely calls itself
/// a picture is left to the limits of the process.
[[nodiscard]] bool streams_are_moderate(std::string_view pdf);

}  // namespace overstap
