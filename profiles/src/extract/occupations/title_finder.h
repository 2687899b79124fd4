// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/linker.h"
#include "profiles/src/extract/occupations/job_periods.h"
#include "profiles/src/extract/occupations/title_index.h"
#include "profiles/src/extract/occupations/title_memory.h"

namespace overstap::extract {

/// A title that stands in a text, with how it was found.
struct FoundTitle {
  TitleIndex::Title title;
  const Sentence* sentence = nullptr;
  std::string_view rule;
  std::int32_t confidence = 0;
};

/// Score of the linker (0..1,000,000) from which a title that is no label is taken for a concept.
inline constexpr std::int32_t kResembles = 500'000;

/// Finds the jobs of a CV and the title of a vacancy. Taxonomy and linker must outlive it.
class TitleFinder {
 public:
  TitleFinder(const Taxonomy& taxonomy, const Linker& linker);

  /// The titles that are jobs, had or wanted, and no words of a task. An education claim in
  /// `claims` holds no job.
  [[nodiscard]] std::vector<FoundTitle> in_cv(const ReadText& text, const JobPeriods& periods,
                                              std::span<const TextClaim> claims) const;
  /// The title of the vacancy wherever it is said: announced, or in the first lines. Of several
  /// occupations the one with the longest title counts, then the one announced best.
  [[nodiscard]] std::vector<FoundTitle> in_vacancy(const ReadText& text) const;

  [[nodiscard]] const TitleIndex& index() const { return titles_; }

 private:
  [[nodiscard]] std::optional<TitleIndex::Title> title_at(const ReadText& text, std::uint32_t at,
                                                          std::uint32_t last) const;
  void widen(const ReadText& text, FoundTitle& found) const;
  [[nodiscard]] static bool of_unknown_trade(const ReadText& text, const FoundTitle& found);
  [[nodiscard]] std::optional<FoundTitle> linked(const ReadText& text, const Sentence& sentence,
                                                 std::uint32_t first, std::uint32_t last,
                                                 std::int32_t floor = kResembles) const;
  [[nodiscard]] std::optional<FoundTitle> announced(const ReadText& text, const Sentence& sentence,
                                                    std::uint32_t at) const;
  [[nodiscard]] std::optional<FoundTitle> department(const ReadText& text, const Sentence& sentence,
                                                     std::uint32_t at) const;
  [[nodiscard]] std::optional<FoundTitle> unlabelled(const ReadText& text, const Sentence& sentence,
                                                     std::uint32_t at, bool beside) const;
  [[nodiscard]] std::optional<FoundTitle> wanted_at(const ReadText& text, const Sentence& sentence,
                                                    std::uint32_t at) const;
  [[nodiscard]] std::optional<FoundTitle> unlisted(const ReadText& text,
                                                   const Sentence& sentence) const;

  const Taxonomy& taxonomy_;
  TitleMemory memory_;
  TitleIndex titles_;
};

}  // namespace overstap::extract
