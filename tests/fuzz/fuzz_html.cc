// SPDX-License-Identifier: Apache-2.0
// Any bytes as a page of HTML, as a fragment, and as a page with JSON-LD in it.
#include <cstdint>
#include <string>
#include <string_view>

#include "documents.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  overstap::fuzz::check(overstap::read_html(text, "fuzz", overstap::fuzz::kDocumentLimits));
  (void)overstap::json_ld_of_html(text);
  const std::string plain = overstap::text_of_html(text);
  if (text.find_first_of("<&") == std::string_view::npos && plain != text) std::abort();
  return 0;
}
