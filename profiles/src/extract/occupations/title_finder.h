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
#include "profiles/src/extract/occupations/title_trade.h"
#include "profiles/src/extract/occupations/title_words.h"

namespace overstap::extract {

/// A title that stands in a text, with how it was found.
struct FoundTitle {
  TitleIndex::Title title;
  const Sentence* sentence = nullptr;
  std::string_view rule;
  std::int32_t confidence = 0;
};

class EducationWords;
class TitlePlaces;

/// Score of the linker (0..1,000,000) from which a title that is no label is taken for a concept.
inline constexpr std::int32_t kResembles = 500'000;

/// Finds the jobs of a CV and the title of a vacancy. Taxonomy and linker must outlive it.
class TitleFinder {
 public:
  TitleFinder(const Taxonomy& taxonomy, const Linker& linker);

  /// What the words of a text are, which the others read.
  [[nodiscard]] TitleText read(const ReadText& text) const {
    return read_title_words(text, titles_);
  }
  /// The titles that are jobs, had or wanted, and no words of a task. An education claim in
  /// `claims` holds no job.
  [[nodiscard]] std::vector<FoundTitle> in_cv(const TitleText& read, const JobPeriods& periods,
                                              std::span<const TextClaim> claims) const;
  /// The title of the vacancy wherever it is said: announced, or in the first lines. Of several
  /// occupations the one with the longest title counts, then the one announced best.
  [[nodiscard]] std::vector<FoundTitle> in_vacancy(const TitleText& read) const;

  [[nodiscard]] const TitleIndex& index() const { return titles_; }

 private:
  [[nodiscard]] std::optional<TitleIndex::Title> title_at(const TitleText& read,
                                                          const Sentence& sentence,
                                                          std::uint32_t at) const {
    return (read.bits(at) & kMayBegin) == 0 ? std::nullopt : meant_at(read, sentence, at);
  }
  [[nodiscard]] std::optional<TitleIndex::Title> meant_at(const TitleText& read,
                                                          const Sentence& sentence,
                                                          std::uint32_t at) const;
  void widen(const TitleText& read, FoundTitle& found) const;
  [[nodiscard]] static bool of_unknown_trade(const TitleText& read, const FoundTitle& found);
  bool choose(const TitleText& read, const Sentence& sentence, TitleIndex::Title& title) const;
  [[nodiscard]] bool keeps_words(const ReadText& text, const TitleIndex::Title& title,
                                 const LinkHit& hit) const;
  [[nodiscard]] std::optional<FoundTitle> hyped(const ReadText& text, const Sentence& sentence,
                                                std::uint32_t at) const;
  [[nodiscard]] std::optional<FoundTitle> linked(const TitleText& read, const Sentence& sentence,
                                                 std::uint32_t first, std::uint32_t last,
                                                 std::int32_t floor = kResembles) const;
  [[nodiscard]] std::optional<FoundTitle> announced(const TitleText& read, const Sentence& sentence,
                                                    std::uint32_t at) const;
  [[nodiscard]] std::optional<FoundTitle> department(const TitleText& read,
                                                     const Sentence& sentence,
                                                     std::uint32_t at) const;
  [[nodiscard]] TitleIndex::Title held_before(const TitleText& read, const Sentence& sentence,
                                              TitleIndex::Title title,
                                              std::span<const FoundTitle> held) const;
  void add_titles(const TitleText& read, const Sentence& sentence, const TitlePlaces& places,
                  const EducationWords& education, std::vector<FoundTitle>& all) const;
  void add_departments(const TitleText& read, const Sentence& sentence, bool job,
                       std::vector<FoundTitle>& all) const;
  [[nodiscard]] std::optional<FoundTitle> unlabelled(const TitleText& read,
                                                     const Sentence& sentence, std::uint32_t at,
                                                     bool beside) const;
  /// A title that a vacancy mentions.
  struct Mention {
    FoundTitle found;
    int rank = 0;         ///< lower: more likely the title of the vacancy
    bool beside = false;  ///< joined to the one before it
  };
  struct Mentions {
    std::vector<Mention> all;
    std::vector<OccupationId> foreign;  ///< titles with the name of a trade of no occupation
  };
  [[nodiscard]] std::optional<FoundTitle> unlabelled_in_vacancy(const TitleText& read,
                                                                std::size_t s,
                                                                std::uint32_t at) const;
  [[nodiscard]] static int rank_of(const ReadText& text, std::size_t s,
                                   const TitleIndex::Title& title);
  void mention(const TitleText& read, std::size_t s, const TitleIndex::Title& title,
               Mentions& mentions) const;
  [[nodiscard]] Mentions mentions_in(const TitleText& read) const;
  [[nodiscard]] std::optional<FoundTitle> wanted_at(const TitleText& read, const Sentence& sentence,
                                                    std::uint32_t at) const;
  [[nodiscard]] std::optional<FoundTitle> unlisted(const TitleText& read, const Sentence& sentence,
                                                   std::span<const TextPeriod> periods) const;

  const Taxonomy& taxonomy_;
  TitleMemory memory_;
  TitleIndex titles_;
  TitleTrades trades_;
};

}  // namespace overstap::extract
