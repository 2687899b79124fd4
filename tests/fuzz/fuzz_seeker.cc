// SPDX-License-Identifier: Apache-2.0
// Any bytes through read_seekers, recognised and in each format.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "reading.h"
#include "tests/profiles/small_taxonomy.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto read = [&](const overstap::ReadOptions& options) {
    overstap::fuzz::check(overstap::read_seekers({"fuzz", text}, overstap::test::small_linker(),
                                                 overstap::test::small_taxonomy().taxonomy(),
                                                 options));
  };
  overstap::ReadOptions options;
  read(options);
  for (const auto format :
       {overstap::SeekerFormat::overstap_json, overstap::SeekerFormat::json_resume}) {
    options.seeker_format = format;
    read(options);
  }
  // Lines of the own format are read straight where that is the same; with a trace never.
  options.seeker_format = overstap::SeekerFormat::overstap_json;
  const auto read_own = [&](bool trace) {
    options.trace = trace;
    return overstap::read_seekers({"fuzz", text}, overstap::test::small_linker(),
                                  overstap::test::small_taxonomy().taxonomy(), options);
  };
  const auto straight = read_own(false);
  const auto through_tree = read_own(true);
  if (straight.has_value() != through_tree.has_value()) std::abort();
  if (straight &&
      (straight->values != through_tree->values ||
       straight->diagnostics.entries.size() != through_tree->diagnostics.entries.size())) {
    std::abort();
  }
  return 0;
}
