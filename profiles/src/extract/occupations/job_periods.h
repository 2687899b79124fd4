// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "profiles/src/extract/occupations/title_index.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {

/// Periods of a sentence, and where it has none those of a line beside it that holds nothing else.
/// The text must outlive it.
class JobPeriods {
 public:
  explicit JobPeriods(const TitleText& read);

  [[nodiscard]] std::span<const TextPeriod> in(std::size_t sentence) const {
    return periods_[sentence];
  }
  [[nodiscard]] bool any(std::size_t sentence) const { return !periods_[sentence].empty(); }

  /// The period of the title that ends at token `last` of sentence `at`, `next` being where the
  /// next title of the sentence begins: the first one between them, else the one after `before`,
  /// else that of the line beside; null when there is none.
  [[nodiscard]] const TextPeriod* of(std::size_t at, const TitleIndex::Title& title,
                                     std::uint32_t before, std::uint32_t next) const;

  /// The period of a line beside the sentence that holds a period and little else; the name of an
  /// employer may stand between them, and in a row of a table any cells.
  [[nodiscard]] const TextPeriod* beside(std::size_t at) const;

 private:
  /// Whether titles stand above their periods, by the first such line.
  [[nodiscard]] bool titles_lead() const;
  [[nodiscard]] bool holds_period_only(std::size_t at) const;
  /// Whether the sentence may be the employer's name between a title and its period.
  [[nodiscard]] bool may_stand_between(std::size_t at) const;
  [[nodiscard]] const TextPeriod* look(std::size_t at, std::ptrdiff_t step) const;

  const TitleText& read_;
  std::vector<std::vector<TextPeriod>> periods_;
  bool titles_lead_ = false;
};

}  // namespace overstap::extract
