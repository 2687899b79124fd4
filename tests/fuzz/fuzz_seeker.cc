// SPDX-License-Identifier: Apache-2.0
// Any bytes through read_seekers, recognised and in each format.
#include <cstdint>
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
  return 0;
}
