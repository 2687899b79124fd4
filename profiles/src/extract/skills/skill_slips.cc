// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_slips.h"

#include <algorithm>

#include "profiles/src/extract/skills/skill_stem.h"

namespace overstap::extract {

int slip_distance(std::string_view a, std::string_view b, int limit) {
  constexpr std::size_t kMost = SkillStemmer::kLongest + 2;
  if (a.size() >= kMost || b.size() >= kMost) return limit + 1;
  int rows[3][kMost] = {};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    int* now = rows[i % 3];
    const int* last = rows[(i + 2) % 3];
    const int* before = rows[(i + 1) % 3];
    now[0] = static_cast<int>(i);
    int least = now[0];
    for (std::size_t j = 1; j <= b.size(); ++j) {
      now[j] =
          std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        now[j] = std::min(now[j], before[j - 2] + 1);
      least = std::min(least, now[j]);
    }
    if (least > limit) return limit + 1;
  }
  return rows[a.size() % 3][b.size()];
}

bool is_likely_slip(std::string_view written, std::string_view meant) {
  if (written.front() != meant.front()) return false;
  if (written.ends_with("er") != meant.ends_with("er")) return false;  // who does it
  if (written.size() != meant.size()) return true;
  constexpr std::string_view kAlike =
      "ei ie ae ea dt td fv vf sz zs ck kc ij ji iy yi mn nm gh hg oe eo bp pb";
  std::size_t changed = 0;
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (written[i] == meant[i]) continue;
    if (i + 1 < written.size() && written[i] == meant[i + 1] && written[i + 1] == meant[i]) {
      ++i;
      continue;
    }
    const char both[2] = {written[i], meant[i]};
    if (kAlike.find(std::string_view{both, 2}) == std::string_view::npos) ++changed;
  }
  return changed == 0 || (changed == 1 && written.size() >= 10);
}

}  // namespace overstap::extract
