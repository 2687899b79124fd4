// SPDX-License-Identifier: Apache-2.0
// Any bytes as a text to be sieved: what is kept stands in the order of the input, sieving twice
// changes no more, and sentences lie apart and in order.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "overstap/profiles/sieve.h"
#include "profiles/src/extract/text/sentences.h"

namespace {

void check_sentences(std::string_view text) {
  std::size_t end = 0;
  for (const overstap::ByteRange& range : overstap::split_sentences(text)) {
    if (range.begin < end || range.end <= range.begin || range.end > text.size()) std::abort();
    end = range.end;
  }
}

/// Between the marks stands what stands in the input, in its order.
void check_kept(std::string_view text, std::string_view sieved) {
  std::size_t at = 0;
  while (true) {
    const std::size_t mark = sieved.find(overstap::kNotCarried);
    const std::string_view kept = sieved.substr(0, mark);
    const std::size_t found = text.find(kept, at);
    if (found == std::string_view::npos) std::abort();
    at = found + kept.size();
    if (mark == std::string_view::npos) return;
    sieved.remove_prefix(mark + overstap::kNotCarried.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  check_sentences(text);
  using enum overstap::SieveSubject;
  for (const overstap::SieveSubject subject : {unknown, seeker, vacancy}) {
    overstap::SieveCount count;
    const std::string sieved = overstap::sieve(text, count, subject);
    if (count.total() == 0 && sieved != text) std::abort();
    if (text.find(overstap::kNotCarried) == std::string_view::npos) check_kept(text, sieved);
  }
  return 0;
}
