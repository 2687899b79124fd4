// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_clause.h"

namespace overstap::extract {
namespace {

bool repeats(const std::vector<TextClaim>& claims, std::size_t from, std::size_t i) {
  const auto* level = std::get_if<WorkingLevelFound>(&claims[i].what);
  const auto* own = std::get_if<EducationFound>(&claims[i].what);
  for (std::size_t j = from; j < claims.size(); ++j) {
    if (i == j || claims[i].stance != claims[j].stance) continue;
    const auto* other_level = std::get_if<WorkingLevelFound>(&claims[j].what);
    if (level != nullptr && other_level != nullptr && level->level == other_level->level && j < i) {
      return true;
    }
    const auto* other = std::get_if<EducationFound>(&claims[j].what);
    if (own == nullptr || other == nullptr || !own->education.level ||
        own->education.level != other->education.level) {
      continue;
    }
    // "bachelor (2012), master niet afgemaakt"
    const bool master = claims[i].label.ends_with("aster") &&
                        own->education.completed != other->education.completed;
    if (master) continue;
    const bool same = own->education.field == other->education.field;
    if (same ? j < i : own->education.field.empty()) return true;
  }
  return false;
}

}  // namespace

void drop_repeated_education(std::vector<TextClaim>& claims, std::size_t from) {
  std::vector<bool> repeated;
  for (std::size_t i = from; i < claims.size(); ++i) repeated.push_back(repeats(claims, from, i));
  std::size_t kept = from;
  for (std::size_t i = from; i < claims.size(); ++i) {
    if (repeated[i - from]) continue;
    if (kept != i) claims[kept] = std::move(claims[i]);
    ++kept;
  }
  claims.resize(kept);
}

}  // namespace overstap::extract
