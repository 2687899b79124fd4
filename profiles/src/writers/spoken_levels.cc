// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/writers/spoken_levels.h"

#include <algorithm>

#include "profiles/src/foreign/words.h"

namespace overstap {

LanguageLevels one_fluency(const LanguageLevels& parts) {
  std::optional<Range<Cefr>> all = parts.front();
  for (const auto& part : parts) {
    if (!part || !all) return {};
    all = Range<Cefr>{std::min(all->min, part->min), std::max(all->max, part->max)};
  }
  LanguageLevels left;
  left.fill(all);
  return left;
}

LanguageLevels one_level_spoken(const LanguageLevels& parts) {
  LanguageLevels left = parts;
  auto& speak = left[static_cast<std::size_t>(LanguagePart::speak)];
  auto& converse = left[static_cast<std::size_t>(LanguagePart::converse)];
  if (speak != converse) {
    speak.reset();
    converse.reset();
  }
  return left;
}

std::optional<EducationLevel> level_in_words(const std::optional<EducationLevel>& level) {
  if (!level || education_level_in(to_string(*level)) != level) return std::nullopt;
  return level;
}

std::string cefr_words(const Range<Cefr>& range) {
  std::string text{to_string(range.min)};
  if (range.min != range.max) text.append("-").append(to_string(range.max));
  return text;
}

}  // namespace overstap
