// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_memory.h"

namespace overstap::extract {
namespace {

/// How far the next concept must be away, of 1,000,000.
constexpr std::int32_t kAhead = 80'000;

}  // namespace

std::optional<LinkHit> TitleMemory::search(std::string_view words) const {
  const auto hits = linker_.link(words, {.kind = ConceptKind::occupation, .max_results = 2});
  if (hits.empty()) return std::nullopt;
  if (hits.size() > 1 && hits[0].score - hits[1].score < kAhead) return std::nullopt;
  return hits.front();
}

std::optional<LinkHit> TitleMemory::nearest(std::string_view words) const {
  if (words.size() > kLongest) return search(words);
  {
    const std::shared_lock lock{mutex_};
    const auto found = known_.find(words);
    if (found != known_.end()) return found->second;
  }
  const std::optional<LinkHit> hit = search(words);
  const std::unique_lock lock{mutex_};
  if (known_.size() >= kMost) known_.clear();
  known_.try_emplace(std::string{words}, hit);
  return hit;
}

}  // namespace overstap::extract
