// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "profiles/src/extract/languages/language_words.h"
#include "profiles/src/extract/text/read_text.h"

/// Levels that stand apart from their language: in the columns of a table, or on lines below.
namespace overstap::extract {

/// The parts that head the columns of a table: "Taal | Verstaan | Spreken | Schrijven".
class LanguageColumns {
 public:
  explicit LanguageColumns(const ReadText& text) : text_{text} {}

  /// Takes a line, or a cell of one, that names parts and nothing else for a head.
  void see(std::size_t sentence);

  /// A level, or nothing where a cell says none, for each column.
  using Row = std::vector<std::optional<Range<Cefr>>>;
  /// The row of a language whose name ends before token `from`; empty when there is no head above
  /// or the cells do not fit it. `end`: one past the last sentence of the row. O(tokens of the
  /// row).
  [[nodiscard]] Row row_of(std::size_t sentence, std::uint32_t from, std::size_t& end) const;
  /// The parts of the columns of a row.
  [[nodiscard]] PartSet parts_of(std::size_t column) const;

 private:
  bool add_cell(const Sentence& sentence);

  const ReadText& text_;
  std::vector<PartSet> columns_;
  std::size_t last_ = 0;  ///< sentence that was taken last
};

/// One past the last of the lines below a language that hold levels and parts only, as in
/// "Engels / Full professional proficiency"; `sentence + 1` when there are none.
[[nodiscard]] std::size_t levels_below(const ReadText& text, std::size_t sentence);

/// The level that stands alone in the sentence, as the head of a list of languages does.
[[nodiscard]] const LanguageWord* level_alone(const ReadText& text, std::size_t sentence);

}  // namespace overstap::extract
