// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/needed_at.h"

#include <gtest/gtest.h>

#include <string_view>

namespace overstap {
namespace {

struct Row {
  std::string_view text;
  Needed needed;
};

TEST(NeededAt, IsWhatTheSentenceSays) {
  const Row rows[] = {
      {"Wft Basis bij aanvang", {}},
      {"Je hebt Wft Basis.", {}},
      {"Binnen 3 maanden haal je Wft Basis.", {NeededAt::within_weeks, Weeks{13}, {}}},
      {"Wft Basis, te behalen binnen zes weken", {NeededAt::within_weeks, Weeks{6}, {}}},
      {"Wft Basis bij aanvang, Wft Schade binnen een jaar", {}},
      {"Na negen maanden ga je adviseren: dan is Wft Basis wettelijk verplicht.",
       {NeededAt::before_task, Weeks{39}, "adviseren"}},
      {"Wft Basis is nodig voordat je mag adviseren.",
       {NeededAt::before_task, Weeks{0}, "adviseren"}},
      {"Start binnen 2 weken.\nWft Basis verplicht.", {}},
      {"Binnen een half jaar haal je Wft Basis.", {NeededAt::within_weeks, Weeks{26}, {}}},
      {"Binnen dertien weken haal je Wft Basis.", {NeededAt::within_weeks, Weeks{13}, {}}},
  };
  for (const Row& row : rows) {
    const std::size_t begin = row.text.find("Wft Basis");
    EXPECT_EQ(needed_at(row.text, begin, begin + 9), row.needed) << row.text;
  }
}

TEST(NeededAt, ReadsOnlyWhatIsNear) {
  const std::string far = std::string(5000, 'a').append(" Wft Basis ").append(5000, '\xC3');
  const std::size_t begin = far.find("Wft Basis");
  EXPECT_EQ(needed_at(far, begin, begin + 9), Needed{});
}

}  // namespace
}  // namespace overstap
