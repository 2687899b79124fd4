// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/vacancy_task.h"

namespace overstap::extract {

bool Task::left_out() const {
  if (section() != SectionKind::tasks || !in_item(kNo | kNot)) return false;
  return outside_the_work() || not_done_by_reader() || none_in_claim();
}

bool Task::in_clause_of_another(std::uint32_t token) const {
  for (std::uint32_t i = token; i > item_.begin; --i) {
    if (is_any(at(i - 1), {"die", "dat", "als", "wanneer", "wie", "waar", "waarom", "if", "when",
                           "who", "that", "which"})) {
      return true;
    }
    if (is_any(at(i - 1), {",", "en", "and"})) return false;
  }
  return false;
}

bool Task::outside_the_work() const {
  for (std::uint32_t i = span_.end; i < item_.end; ++i) {
    if ((cues(i) & (kNo | kNot)) == 0 || !denies(i, item_.end)) continue;
    if (in_clause_of_another(i)) return false;
    const TokenRange behind{i + 1, item_.end}, before{span_.end, i};
    if (has_word(before, {"hoort", "horen", "behoort", "behoren", "valt", "vallen", "zit", "zitten",
                          "komt", "komen"})) {
      return true;
    }
    return has_word(behind, {"deel", "onderdeel", "sprake", "orde", "taak", "taken", "pakket",
                             "takenpakket", "part", "involved", "included", "werk"});
  }
  return false;
}

bool Task::not_done_by_reader() const {
  // "You do not handle complaints"
  for (std::uint32_t i = item_.begin + 2; i < span_.begin; ++i) {
    const bool of_reader =
        (cues(i - 2) & kReader) != 0 && is_any(at(i - 1), {"do", "will", "are", "would", "should"});
    if ((cues(i) & kNot) != 0 && of_reader && denies(i, item_.end)) return true;
  }
  for (std::uint32_t i = span_.begin + 2; i < item_.end; ++i) {
    const bool by_reader = (cues(i) & kNot) != 0 && (cues(i - 1) & (kReader | kWe)) != 0;
    if (by_reader && denies(i, item_.end) && !in_clause_of_another(i)) return true;
  }
  return false;
}

bool Task::none_in_claim() const {
  constexpr std::uint32_t kBefore = 3;  // "je geeft (hier) geen leiding"
  for (std::uint32_t i = span_.begin; i < span_.end; ++i) {
    if ((cues(i) & kNo) == 0 || !denies(i, item_.end)) continue;
    const std::uint32_t least = i - std::min(i - item_.begin, kBefore);
    return has({least, i}, kReader) && !in_clause_of_another(i);
  }
  return false;
}

}  // namespace overstap::extract
