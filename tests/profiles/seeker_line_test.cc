// SPDX-License-Identifier: Apache-2.0
// A line that is read straight must be read as through the tree. With a trace every line goes
// through the tree.
#include "profiles/src/formats/seeker_line.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/reader.h"
#include "profiles/json/string_end.h"
#include "small_taxonomy.h"
#include "written_profile.h"

namespace overstap {
namespace {

using test::small_linker;
using test::small_taxonomy;

/// Everything that is usual in a line.
constexpr std::string_view kUsual[] = {
    R"({"id":"a","occupations":[{"occupation":"bedrijfsleider","from":"2018-04","to":"2026-06"},)"
    R"({"occupation":"nl:bedrijfsleider","to":"present","leading":true,"status":"confirmed",)"
    R"("hours_per_week":32,"sector":"x"}],"claims":[{"skill":"luisteren","evidence":"stated"},)"
    R"({"evidence":"stated","skill":"nl:typen","status":"denied","level":"hoog","months":24,)"
    R"("last_used":"2024-12-31"}]})",
    R"( { "id" : "b" , "education" : [ { "level" : "mbo-2" , "field" : "caf\u00e9" , "completed" :)"
    R"( "yes", "abroad":"no", "valuation": "mbo-3" }, {"valuation":"requested"}, {} ] , "hours" :)"
    R"( { "max" : 36 , "min" : 24 } , "place":{"postcode":"9712 AB"} } )",
    R"({"id":"c","availability":[{"days":["mon","tue"],"parts":["morning","night"],"works":"yes"},)"
    R"({"days":["sat"],"parts":["evening"],"works":"if_needed"}],"wishes":[{"condition":"night_work",)"
    R"("wish":"no"}],"travel":{"max_km":15,"max_minutes":45,"modes":["bike","car"]},)"
    R"("contracts":["permanent"],"prefers_contracts":[],"min_hourly_wage_cents":1600,)"
    R"("ready_by":"2026-12","references_available":true})",
    R"({"id":"d","languages":[{"language":"nl","listen":"C1","read":"C2","speak":"B2",)"
    R"("converse":"B1","write":"A1"},{"language":"Engels","status":"open"}],"certificates":)"
    R"([{"certificate":"Wft Basis","date":"2020","valid_until":"2025-05","upkeep":"unknown"},)"
    R"({"certificate":"nl:rijbewijs-b","status":"confirmed"}]})",
};

/// What is right or wrong, and not for the short way.
constexpr std::string_view kUnusual[] = {
    R"({"occupations":[]})",
    R"({"id":"a","id":"b"})",
    R"({"id":"a","voornaam":"x"})",
    R"({"id":"a","claims":[{"skill":"a new one","evidence":"stated"}]})",
    R"({"id":"a","claims":[{"evidence":"stated"}]})",
    R"({"id":"a","hours":{"min":24.0,"max":36}})",
    R"({"id":"a","hours":{"min":36,"max":24}})",
    R"({"id":"a","hours":{"min":024,"max":36}})",
    R"({"id":"a","text":[{"text":"x"}]})",
    R"({"id":"a","languages":[{"language":"nl","read":["B1","B2"]}]})",
    R"({"id":"a","wishes":[{"condition":"night_work","wish":"no"},{"condition":"night_work","wish":"no"}]})",
    R"({"id":"a"} x)",
    R"({"id":"a)",
    R"([])",
    R"("a")",
};

Result<ReadResult<SeekerProfile>> read(std::string_view lines, bool trace) {
  ReadOptions options;
  options.seeker_format = SeekerFormat::overstap_json;
  options.trace = trace;
  return read_seekers({"in", lines}, small_linker(), small_taxonomy().taxonomy(), options);
}

bool read_line(std::string_view line, SeekerProfile& profile) {
  std::string text{line};
  text.append(json::kTextPadding, '\0');
  return read_seeker_line(text.data(), line.size(),
                          {small_linker(), small_taxonomy().taxonomy(), Language::nl}, profile);
}

/// Both ways; false when one of them refuses the input as a whole.
void expect_same(const std::string& lines) {
  const auto straight = read(lines, false);
  const auto through_tree = read(lines, true);
  ASSERT_EQ(straight.has_value(), through_tree.has_value()) << lines;
  if (!straight) return;
  ASSERT_EQ(straight->values, through_tree->values) << lines;
  ASSERT_EQ(test::written(*straight), test::written(*through_tree)) << lines;
  const Diagnostics& a = straight->diagnostics;
  const Diagnostics& b = through_tree->diagnostics;
  ASSERT_EQ(a.entries.size(), b.entries.size()) << lines;
  for (std::size_t i = 0; i < a.entries.size(); ++i) {
    ASSERT_EQ(a.entries[i].error.to_string(), b.entries[i].error.to_string()) << lines;
  }
  ASSERT_EQ(a.accepted, b.accepted) << lines;
  ASSERT_EQ(a.rejected, b.rejected) << lines;
  ASSERT_EQ(a.personal_fields_dropped, b.personal_fields_dropped) << lines;
  ASSERT_EQ(a.numbers_masked, b.numbers_masked) << lines;
}

TEST(SeekerLine, ReadsWhatIsUsualOnceItsConceptsAreKnown) {
  for (const std::string_view line : kUsual) {
    const auto known = or_throw(read(std::string{line} + "\n" + std::string{line}, true));
    ASSERT_EQ(known.values.size(), 2U) << line << known.diagnostics.entries[0].error.to_string();
    SeekerProfile profile;
    ASSERT_TRUE(read_line(line, profile)) << line;
    EXPECT_EQ(profile, known.values[0]) << line;
  }
}

TEST(SeekerLine, LeavesTheRestToTheTree) {
  for (const std::string_view line : kUnusual) {
    SeekerProfile profile;
    EXPECT_FALSE(read_line(line, profile)) << line;
  }
}

TEST(SeekerLine, ReadsEveryLineAsThroughTheTree) {
  std::string all;
  for (const std::string_view line : kUsual) all.append(line).append("\n");
  for (const std::string_view line : kUnusual) all.append(line).append("\n");
  expect_same(all + all);
}

TEST(SeekerLine, ReadsChangedLinesAsThroughTheTree) {
  const std::string_view pieces = "{}[]\",:0129.-e \\anmo\x01\xC3";
  std::mt19937 random{11};
  for (int round = 0; round < 300; ++round) {
    std::string lines{kUsual[0]};
    lines += "\n";
    for (int i = 0; i < 60; ++i) {
      std::string line{kUsual[random() % std::size(kUsual)]};
      for (auto change = random() % 3; change < 3; ++change) {
        const std::size_t at = random() % line.size();
        const char piece = pieces[random() % pieces.size()];
        if (random() % 2 == 0) {
          line[at] = piece;
        } else if (random() % 2 == 0) {
          line.erase(at, 1 + random() % 12);
        } else {
          line.insert(at, 1, piece);
        }
      }
      lines.append(line).append("\n");
    }
    ASSERT_NO_FATAL_FAILURE(expect_same(lines));
  }
}

}  // namespace
}  // namespace overstap
