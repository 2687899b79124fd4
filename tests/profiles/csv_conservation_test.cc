// SPDX-License-Identifier: Apache-2.0
// Whatever a file looks like, each of its rows is accepted or rejected, and none twice.
#include <gtest/gtest.h>

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "csv_reference.h"
#include "csv_sources.h"
#include "profiles/src/csv/csv_rows.h"
#include "profiles/src/csv/csv_scanner.h"
#include "small_taxonomy.h"

namespace overstap {
namespace {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_{seed * 2654435761U + 12345} {}
  std::uint32_t below(std::uint32_t end) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>(state_ >> 33) % end;
  }
  bool chance(std::uint32_t percent) { return below(100) < percent; }

 private:
  std::uint64_t state_;
};

constexpr std::string_view kDelimiters = ";,\t|";

std::string dirty_cell(Dice& dice, char delimiter) {
  static constexpr std::string_view kPieces[] = {
      "kok", "32-40", "a\"b", " ", "\xC3\xA9", "\xE9", "1234 AB", "=1+1", "(2015-2024)", "-", "\t"};
  std::string text;
  for (std::uint32_t i = dice.below(3); i > 0; --i) text += kPieces[dice.below(11)];
  std::erase(text, delimiter);
  // A quote at the front is a choice of its own.
  while (!text.empty() && text.front() == '"') text.erase(0, 1);
  if (!dice.chance(30)) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  if (dice.chance(30)) quoted += dice.chance(50) ? "\r\n" : "\n";
  if (dice.chance(30)) quoted += delimiter;
  if (!dice.chance(4)) quoted += '"';
  if (dice.chance(4)) quoted += "rest";
  return quoted;
}

struct DirtyFile {
  std::string text;
  char delimiter;
};

DirtyFile dirty_file(std::uint64_t seed) {
  Dice dice(seed);
  DirtyFile file;
  file.delimiter = kDelimiters[dice.below(4)];
  const std::string_view ends[] = {"\n", "\r\n", "\r"};
  const std::string_view end = ends[dice.below(3)];
  const std::uint32_t columns = 2 + dice.below(6);
  static constexpr std::string_view kHeaders[] = {"id",           "Functie",  "Uren", "Postcode",
                                                  "Vaardigheden", "Geslacht", "Taal"};
  for (std::uint32_t i = 0; i < columns; ++i) {
    if (i > 0) file.text += file.delimiter;
    file.text += kHeaders[i];
  }
  file.text += end;
  for (std::uint32_t row = dice.below(12); row > 0; --row) {
    std::uint32_t cells = columns;
    if (dice.chance(10)) cells = 1 + dice.below(9);
    for (std::uint32_t i = 0; i < cells; ++i) {
      if (i > 0) file.text += file.delimiter;
      file.text += dirty_cell(dice, file.delimiter);
    }
    if (dice.chance(10)) file.text += end;
    if (row > 1 || dice.chance(70)) file.text += end;
  }
  return file;
}

/// What the reference says of a file: its rows, and which of them must be rejected.
struct Expected {
  std::size_t rows = 0;
  std::set<std::size_t> wrong_lines;  ///< begin of records that are broken or do not fit
};

Expected expected_of(const DirtyFile& file) {
  const auto records = test::split_csv(file.text, file.delimiter);
  Expected expected;
  for (std::size_t i = 1; i < records.size(); ++i) {
    ++expected.rows;
    if (records[i].broken || records[i].cells.size() != records[0].cells.size()) {
      expected.wrong_lines.insert(records[i].line);
    }
  }
  return expected;
}

/// Of ten thousand files: `--gtest_random_seed=N` chooses others.
std::uint64_t first_seed() {
  return 1 + 10'000 * static_cast<std::uint64_t>(GTEST_FLAG_GET(random_seed));
}

TEST(CsvConservation, AcceptsOrRejectsEveryRowOfTenThousandDirtyFiles) {
  std::uint64_t all_accepted = 0, all_rejected = 0;
  for (std::uint64_t seed = first_seed(); seed < first_seed() + 10'000; ++seed) {
    const DirtyFile file = dirty_file(seed);
    const Expected expected = expected_of(file);
    SCOPED_TRACE(seed);
    test::PieceSource source(file.text, 1 + seed % 97);
    CsvMapping given;
    given.delimiter = file.delimiter;
    auto rows = CsvInput::open(source, "vuil.csv", CsvSubject::seekers, &given);
    ASSERT_TRUE(rows.has_value()) << rows.error().to_string();
    std::size_t accepted = 0, rejected = 0;
    const auto done = rows->each(
        [&](const CsvRecord& record) -> Result<void> {
          ++accepted;
          EXPECT_FALSE(expected.wrong_lines.contains(record.line)) << record.line;
          EXPECT_EQ(record.value.members.size(), rows->mapping().columns.size());
          return {};
        },
        [&](const Error& error) {
          ++rejected;
          ASSERT_TRUE(error.where.has_value());
          EXPECT_EQ(error.where->file, "vuil.csv");
          EXPECT_GT(error.where->line, 1u);
          EXPECT_NE(error.message.find("expected "), std::string::npos) << error.message;
          EXPECT_NE(error.message.find("found "), std::string::npos) << error.message;
        });
    ASSERT_TRUE(done.has_value());
    ASSERT_EQ(accepted + rejected, expected.rows) << file.text;
    ASSERT_GE(rejected, expected.wrong_lines.size());
    all_accepted += accepted;
    all_rejected += rejected;
  }
  // Both must have happened often for the test to say anything.
  EXPECT_GT(all_accepted, 10'000u);
  EXPECT_GT(all_rejected, 1'000u);
}

TEST(CsvConservation, SplitsTenThousandDirtyFilesAsTheReferenceDoes) {
  for (std::uint64_t seed = first_seed(); seed < first_seed() + 10'000; ++seed) {
    const DirtyFile file = dirty_file(seed);
    SCOPED_TRACE(seed);
    test::PieceSource source(file.text, 1 + seed % 61);
    CsvScanner scanner(source, 64);
    scanner.set_delimiter(file.delimiter);
    for (const test::ReferenceRecord& record : test::split_csv(file.text, file.delimiter)) {
      const Result<bool> more = scanner.next();
      ASSERT_TRUE(more && *more);
      ASSERT_EQ(scanner.line(), record.line);
      const bool broken = scanner.problem() == CsvProblem::text_after_quote ||
                          scanner.problem() == CsvProblem::unterminated_quote;
      ASSERT_EQ(broken, record.broken);
      ASSERT_EQ(scanner.cell_count(), record.cells.size());
      const bool ascii = record.broken || file.text.find('\xE9') != std::string::npos ||
                         std::equal(scanner.cells().begin(), scanner.cells().end(),
                                    record.cells.begin(), record.cells.end());
      ASSERT_TRUE(ascii);
    }
    const Result<bool> more = scanner.next();
    ASSERT_TRUE(more && !*more);
  }
}

TEST(CsvConservation, CountsEveryRowOfADirtyFileThroughTheReaders) {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    const DirtyFile file = dirty_file(seed);
    SCOPED_TRACE(seed);
    ReadOptions options;
    options.seeker_format = SeekerFormat::csv;
    CsvMapping given;
    given.delimiter = file.delimiter;
    options.csv = &given;
    const auto read = read_seekers({"vuil.csv", file.text}, test::small_linker(),
                                   test::small_taxonomy().taxonomy(), options);
    ASSERT_TRUE(read.has_value()) << read.error().to_string();
    const Diagnostics& diagnostics = read->diagnostics;
    EXPECT_EQ(diagnostics.accepted + diagnostics.rejected, expected_of(file).rows);
    EXPECT_EQ(read->values.size(), diagnostics.accepted);
  }
}

}  // namespace
}  // namespace overstap
