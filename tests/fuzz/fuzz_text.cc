// SPDX-License-Identifier: Apache-2.0
// Any bytes as plain text, and as a file that may be packed.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "documents.h"
#include "overstap/profiles/byte_source.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  overstap::fuzz::check(overstap::read_plain_text(text, "fuzz", overstap::fuzz::kDocumentLimits));
  const auto decoded = overstap::decode_text(text, "fuzz");
  if (decoded && !overstap::check_text(*decoded, "fuzz")) std::abort();

  constexpr overstap::InflateLimits kLimits{.max_bytes = 4u << 20, .max_ratio = 100};
  const auto source = overstap::open_bytes(text, "fuzz", kLimits);
  if (!source) return 0;
  const auto all = overstap::read_all(**source, 1u << 30, "fuzz");
  if (all && all->size() > std::max<std::size_t>(kLimits.max_bytes, size)) std::abort();
  if (!all && all.error().message.empty()) std::abort();
  return 0;
}
