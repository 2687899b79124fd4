// SPDX-License-Identifier: Apache-2.0
// Labels, one a line, then an empty line and a text: what is found is what the definition asks,
// with every set of instructions.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/profiles/label_reference.h"

namespace {

constexpr std::size_t kMostText = 2'000, kMostLabels = 50;

void check(bool sound, const std::string& problem) {
  if (sound) return;
  std::fprintf(stderr, "%s\n", problem.c_str());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using overstap::LabelMatch, overstap::LabelMatcher, overstap::Instructions;
  std::string_view text(reinterpret_cast<const char*>(bytes), size);
  std::vector<overstap::MatcherLabel> labels;
  std::set<std::string> keys;
  std::size_t most_words = 0;
  while (!text.empty() && labels.size() < kMostLabels) {
    const std::string_view label = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(label.size() + 1, text.size()));
    if (label.empty()) break;
    labels.push_back({label, static_cast<std::uint32_t>(labels.size())});
    std::string key = overstap::fold_key(label);
    most_words = std::max(most_words, overstap::key_words(key).size());
    if (!key.empty()) keys.insert(std::move(key));
  }
  text = text.substr(0, kMostText);
  std::vector<LabelMatch> first, matches;
  for (const Instructions instructions :
       {Instructions::portable, Instructions::avx2, Instructions::avx512}) {
    const LabelMatcher matcher(labels, instructions);
    check(matcher.key_count() == keys.size(), "other keys");
    matcher.find(text, matches);
    if (instructions == Instructions::portable) {
      const std::string problem =
          overstap::test::match_problem(text, keys, most_words, matcher, matches);
      check(problem.empty(), problem);
      first = matches;
    }
    check(matches == first, "other instructions find something else");
  }
  return 0;
}
