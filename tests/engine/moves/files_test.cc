// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "history_world.h"
#include "tests/support/tiny_market.h"
#include "tests/tools/import/temp_folder.h"
#include "tools/import/histories.h"
#include "tools/import/moves_table.h"
#include "tools/import/row_pieces.h"

/// From files with work histories to the moves file.
namespace overstap::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* kMarket = R"(
  occupation waiter = serve! listen
  occupation agent  = listen! type! crm
  occupation leader = listen! coach!
  occupation clerk  = type! file!
  occupation porter = carry! listen
  occupation driver = drive!
)";

class HistoryFiles : public ::testing::Test {
 protected:
  struct Learned {
    HistoryReading reading;
    MoveTally tally;
    std::string csv;
  };

  Result<Learned> try_learn(const std::string& name, const std::string& text,
                            std::size_t piece_bytes = 1U << 20U) const {
    folder_.write(name, text);
    MoveCounter counter = or_throw(MoveCounter::create({.as_of = {2026, 1, 1}}));
    const Linker linker{market_->taxonomy()};
    HistoryOptions options;
    options.piece_bytes = piece_bytes;
    auto reading = read_histories(
        folder_.path() + "/" + name, *market_, linker,
        [&](std::span<const WorkSpell> jobs) { return counter.add(jobs); }, options);
    if (!reading) return std::unexpected(reading.error());
    return Learned{std::move(*reading), counter.tally(),
                   moves_csv(counter.learn().rows, market_->taxonomy(), market_->regions(), "T")};
  }
  Learned learn(const std::string& name, const std::string& text,
                std::size_t piece_bytes = 1U << 20U) const {
    return or_throw(try_learn(name, text, piece_bytes));
  }
  Error refusal(const std::string& name, const std::string& text) const {
    const auto learned = try_learn(name, text);
    return learned ? Error{} : learned.error();
  }

  HistoryNames names() const {
    HistoryNames names;
    for (std::uint32_t i = 0; i < market_->taxonomy().occupation_count(); ++i) {
      names.occupations.emplace_back(market_->taxonomy().identifier(OccupationId{i}));
    }
    for (const Region& region : market_->regions()) names.regions.push_back(region.code);
    return names;
  }
  HistoryWorld world() const {
    HistoryWorld world;
    world.occupations = static_cast<std::uint32_t>(market_->taxonomy().occupation_count());
    world.destinations = 3;
    return world;
  }

  test::TempFolder folder_;
  SnapshotPtr market_ = tiny_market(kMarket).market;
};

TEST_F(HistoryFiles, GiveTheSameMovesAsCsvAndAsNdjson) {
  std::string csv = csv_header(), ndjson;
  for (std::uint64_t person = 0; person < 2'000; ++person) {
    const auto jobs = made_person(world(), person);
    csv += csv_rows(person, jobs, names());
    ndjson += ndjson_row(person, jobs, names());
  }
  const Learned from_csv = learn("h.csv", csv), from_json = learn("h.ndjson", ndjson);
  EXPECT_EQ(from_csv.csv, from_json.csv);
  EXPECT_EQ(from_csv.tally, from_json.tally);
  EXPECT_EQ(from_csv.reading.counts, from_json.reading.counts);
  EXPECT_GT(from_csv.reading.counts.not_work, 100U);
  EXPECT_GT(std::ranges::count(from_csv.csv, '\n'), 20);
}

TEST_F(HistoryFiles, GiveTheSameMovesWithoutTheSpellsThatAreNoWork) {
  std::string with = csv_header(), without = csv_header();
  for (std::uint64_t person = 0; person < 2'000; ++person) {
    auto jobs = made_person(world(), person);
    with += csv_rows(person, jobs, names());
    std::erase_if(jobs, [](const MadeJob& job) { return !job.work; });
    without += csv_rows(person, jobs, names());
  }
  EXPECT_EQ(learn("with.csv", with).csv, learn("without.csv", without).csv);
}

TEST_F(HistoryFiles, GiveTheSameMovesInAnyOrderOfPeopleAndRows) {
  std::string forward = csv_header(), backward = csv_header();
  constexpr std::uint64_t kPeople = 2'000;
  for (std::uint64_t i = 0; i < kPeople; ++i) {
    forward += csv_rows(i, made_person(world(), i), names());
    auto jobs = made_person(world(), kPeople - 1 - i);
    std::ranges::reverse(jobs);
    backward += csv_rows(kPeople - 1 - i, jobs, names());
  }
  EXPECT_EQ(learn("forward.csv", forward).csv, learn("backward.csv", backward).csv);
}

TEST_F(HistoryFiles, AreReadTheSameInPiecesOfAnySize) {
  const std::string csv =
      "\xEF\xBB\xBFkind,person,\"occupation\",from,to,employer\r\n"
      "work,a,nl:waiter,2018-01,2020-05,\"Bar, \"\"De\nHoek\"\"\"\r\n"
      "work,a,nl:agent,2020-06,present,\"B\"\n\n"
      ",b,nl:waiter,2018-01,bad,x\n"
      "other,b,\"een\ntekst\",,,\n"
      "work,b,nl:clerk,2018-01,present,";
  const Learned whole = learn("h.csv", csv);
  EXPECT_EQ(whole.reading.counts.rows, 5U);
  EXPECT_EQ(whole.reading.counts.rejected, 1U);
  EXPECT_EQ(whole.tally.moves, 1U);
  ASSERT_EQ(whole.reading.diagnostics.entries.size(), 1U);
  EXPECT_EQ(whole.reading.diagnostics.entries[0].error.where->line, 6U);
  for (const std::size_t piece : {1U, 2U, 3U, 7U, 50U, 100U}) {
    const Learned again = learn("h.csv", csv, piece);
    EXPECT_EQ(again.reading.counts, whole.reading.counts) << piece;
    EXPECT_EQ(again.tally, whole.tally) << piece;
    EXPECT_EQ(again.reading.diagnostics.entries[0].error.where->line, 6U) << piece;
  }
}

TEST_F(HistoryFiles, TellWhyAJobCountsForNothing) {
  const Learned learned = learn("h.csv",
                                "person,occupation,from,to,region,postcode\n"
                                "a,nl:waiter,2018-01,2020-05,nl:regio-groningen,\n"
                                "a,Waiter,2018-01,2020-05,,9711\n"
                                "a,astronaut,2018-01,2020-05,nl:regio-maan,\n"
                                "a,astronaut,,2020-05,,0000\n"
                                "a,,2018-01,2020-05,,\n"
                                "a,nl:waiter,2018-13,2020-05,,\n"
                                "a,nl:waiter,2018-01,2017-05,,\n"
                                "a,nl:waiter,2018-01\n"
                                ",nl:waiter,2018-01,2020-05,,\n");
  const HistoryCounts& counts = learned.reading.counts;
  EXPECT_EQ(counts.rows, 9U);
  EXPECT_EQ(counts.kept, 5U);
  EXPECT_EQ(counts.rejected, 4U);
  EXPECT_EQ(counts.linked, 2U);
  EXPECT_EQ(counts.not_found, 2U);
  EXPECT_EQ(counts.unnamed, 1U);
  EXPECT_EQ(counts.unknown_places, 2U);
  EXPECT_EQ(learned.tally.without_begin, 1U);
  std::vector<std::string> notes;
  notes.reserve(learned.reading.diagnostics.entries.size());
  for (const Diagnostic& d : learned.reading.diagnostics.entries) {
    notes.push_back(d.error.to_string());
  }
  EXPECT_THAT(
      notes,
      ElementsAre(HasSubstr("h.csv:4: occupation: no occupation is called \"astronaut\""),
                  HasSubstr("h.csv:4: region: the market has no region nl:regio-maan"),
                  HasSubstr("h.csv:5: postcode: the market knows no region of this postcode"),
                  HasSubstr("h.csv:7: from:"), HasSubstr("h.csv:8: the job ends before it begins"),
                  HasSubstr("h.csv:9: the row has fewer cells"),
                  HasSubstr("h.csv:10: no person is given")));
}

TEST_F(HistoryFiles, RejectJsonLinesOneByOne) {
  const Learned learned =
      learn("h.ndjson",
            "{\"id\":\"a\",\"birth_date\":\"1980\",\"occupations\":[{\"occupation\":\"nl:waiter\","
            "\"from\":\"2018\",\"to\":\"2020\"},{\"occupation\":7}]}\n"
            "not json\n\n"
            "{\"id\":\"b\",\"place\":{\"postcode\":\"9711\"},\"occupations\":[]}");
  EXPECT_EQ(learned.reading.counts.persons, 2U);
  EXPECT_EQ(learned.reading.counts.kept, 1U);
  EXPECT_EQ(learned.reading.counts.rejected, 2U);
  EXPECT_EQ(learned.reading.diagnostics.entries[0].error.where->line, 1U);
  EXPECT_EQ(learned.reading.diagnostics.entries[0].error.where->pointer,
            "/occupations/1/occupation");
  EXPECT_EQ(learned.reading.diagnostics.entries[1].error.where->line, 2U);
}

TEST_F(HistoryFiles, AreRefusedWhenAPersonComesBack) {
  const Error error = refusal("h.csv",
                              "person,occupation,from,to\n"
                              "a,nl:waiter,2018-01,2020-05\n"
                              "b,nl:waiter,2018-01,2020-05\n"
                              "a,nl:agent,2020-06,present\n");
  EXPECT_EQ(error.code, ErrorCode::inconsistent);
  EXPECT_EQ(error.where->line, 4U);
  EXPECT_THAT(error.message, HasSubstr("sort the file by person"));
  EXPECT_EQ(refusal("h.ndjson", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"a\"}\n").code,
            ErrorCode::inconsistent);
}

TEST_F(HistoryFiles, AreRefusedWhenTheyCannotBeUsed) {
  EXPECT_EQ(refusal("h.csv", "").code, ErrorCode::syntax);
  EXPECT_THAT(refusal("h.csv", "person,from,to\na,2018,2019\n").message,
              HasSubstr("the column occupation is missing"));
  EXPECT_EQ(refusal("h.txt", "x").code, ErrorCode::invalid_argument);
  EXPECT_EQ(refusal("h.csv", "person,occupation,from,to\na,\"" + std::string(17U << 20U, 'x')).code,
            ErrorCode::limit);
  std::string one_name = "person,occupation,from,to\n";
  for (std::size_t i = 0; i <= kMaxSpells; ++i) one_name += "a,nl:waiter,2018-01,2018-02\n";
  EXPECT_THAT(refusal("h.csv", one_name).message, HasSubstr("more than 1000 jobs"));
  const Linker linker{market_->taxonomy()};
  const auto absent = read_histories(folder_.path() + "/absent.csv", *market_, linker,
                                     [](std::span<const WorkSpell>) { return Result<void>{}; });
  EXPECT_EQ(absent.error().code, ErrorCode::not_found);
}

TEST(RowPieces, EndWhereNoQuoteIsOpen) {
  using intake::RowSyntax;
  EXPECT_EQ(intake::whole_rows("a\nb\nc", RowSyntax::lines), 4U);
  EXPECT_EQ(intake::whole_rows("a,\"x\n\"\"y\n", RowSyntax::csv), 0U);
  EXPECT_EQ(intake::whole_rows("a,5\" x\nb", RowSyntax::csv), 7U);
  EXPECT_EQ(intake::first_row("\"a\nb\",c\nd", RowSyntax::csv), 8U);
}

class MovesFile : public HistoryFiles {
 protected:
  ImportResult read(const std::string& rows) const {
    ImportResult result;
    result.content.taxonomy = TaxonomyStorage{};
    const TaxonomyTables& tables = market_->taxonomy().tables();
    result.content.taxonomy.text.assign(tables.text.begin(), tables.text.end());
    result.content.taxonomy.occupations.assign(tables.occupations.begin(),
                                               tables.occupations.end());
    result.content.taxonomy.occupations_by_code.assign(tables.occupations_by_code.begin(),
                                                       tables.occupations_by_code.end());
    result.content.taxonomy.occupations_by_uri.assign(tables.occupations_by_uri.begin(),
                                                      tables.occupations_by_uri.end());
    result.content.regions.assign(market_->regions().begin(), market_->regions().end());
    folder_.write("moves.csv", std::string{kHeader} + rows);
    or_throw(add_moves(result, folder_.path() + "/moves.csv"));
    return result;
  }

  static constexpr const char* kHeader =
      "from,to,region,persons,departures,share,share_low,share_high,reverse,internal,returns,"
      "period,min_persons,as_of,source\n";
};

TEST_F(MovesFile, ComesBackAsItWasLearned) {
  std::string csv = csv_header();
  for (std::uint64_t person = 0; person < 3'000; ++person) {
    csv += csv_rows(person, made_person(world(), person), names());
  }
  const std::string moves = learn("h.csv", csv).csv;
  ASSERT_TRUE(moves.starts_with(kHeader));
  const ImportResult result = read(moves.substr(std::string_view{kHeader}.size()));
  EXPECT_EQ(result.diagnostics.entries.size(), 0U);
  EXPECT_GT(result.content.observed_moves.size(), 20U);
  EXPECT_EQ(moves_csv(result.content.observed_moves, market_->taxonomy(), market_->regions(), "T"),
            moves);
  ASSERT_EQ(result.content.sources.size(), 1U);
  EXPECT_EQ(result.content.sources[0].id, "T");
}

TEST_F(MovesFile, IsOneLineForOneRow) {
  ObservedMove row{.from = *market_->taxonomy().find_occupation("nl:waiter"),
                   .to = *market_->taxonomy().find_occupation("nl:agent"),
                   .persons = 412,
                   .departures = 3'120,
                   .internal = 25,
                   .min_persons = 10,
                   .first = {2019, 1, 0},
                   .last = {2025, 6, 0},
                   .as_of = {2026, 1, 0}};
  EXPECT_EQ(moves_csv(std::span{&row, 1}, market_->taxonomy(), market_->regions(), "UWV, cv's"),
            std::string{kHeader} +
                "nl:waiter,nl:agent,,412,3120,132051,120623,144385,0,25,0,2019-01/2025-06,10,"
                "2026-01,\"UWV, cv's\"\n");
}

struct BadRow {
  const char* name;
  const char* row;
  const char* message;
};
class BadMovesRow : public MovesFile, public ::testing::WithParamInterface<BadRow> {};
TEST_P(BadMovesRow, IsDroppedWithTheReason) {
  const ImportResult result = read(GetParam().row);
  EXPECT_TRUE(result.content.observed_moves.empty());
  ASSERT_EQ(result.diagnostics.entries.size(), 1U);
  EXPECT_EQ(result.diagnostics.rejected, 1U);
  EXPECT_THAT(result.diagnostics.entries[0].error.to_string(), HasSubstr(GetParam().message));
}
const BadRow kBadRows[] = {
    {"Occupation", "nl:x,nl:agent,,10,10,1000000,722467,1000000,0,0,0,2019-01/2019-02,10,2026,T\n",
     "from: the market has no occupation nl:x"},
    {"Region",
     "nl:waiter,nl:agent,maan,10,10,1000000,722467,1000000,0,0,0,2019-01/2019-02,10,2026,T\n",
     "region: the market has no region maan"},
    {"ToItself",
     "nl:agent,nl:agent,,10,10,1000000,722467,1000000,0,0,0,2019-01/2019-02,10,2026,T\n",
     "to: a move goes to another occupation"},
    {"FewPersons", "nl:waiter,nl:agent,,4,10,400000,0,0,0,0,0,2019-01/2019-02,4,2026,T\n",
     "persons: moves of so few people are not kept"},
    {"OtherShare",
     "nl:waiter,nl:agent,,10,10,999999,722467,1000000,0,0,0,2019-01/2019-02,10,2026,T\n",
     "share: persons of departures is 1000000, not 999999"},
    {"MoreThanLeft", "nl:waiter,nl:agent,,11,10,0,0,0,0,0,0,2019-01/2019-02,10,2026,T\n",
     "departures: more people moved than left"},
    {"FewReturns",
     "nl:waiter,nl:agent,,10,10,1000000,722467,1000000,0,0,3,2019-01/2019-02,10,2026,T\n",
     "returns: too few people"},
    {"Period", "nl:waiter,nl:agent,,10,10,1000000,722467,1000000,0,0,0,2019/2019-02,10,2026,T\n",
     "period: two months are asked"},
    {"NotANumber",
     "nl:waiter,nl:agent,,ten,10,1000000,722467,1000000,0,0,0,2019-01/2019-02,10,2026,T\n",
     "persons: a whole number is asked: ten"},
    {"NoSource",
     "nl:waiter,nl:agent,,10,10,1000000,722467,1000000,0,0,0,2019-01/2019-02,10,2026,\n",
     "source: a source is asked"},
    {"RegionAlone",
     "nl:waiter,nl:agent,nl:regio-groningen,10,10,1000000,722467,1000000,0,0,0,2019-01/2019-02,10,"
     "2026,T\n",
     "there is no row of all regions"},
};
INSTANTIATE_TEST_SUITE_P(All, BadMovesRow, ::testing::ValuesIn(kBadRows),
                         [](const auto& test) { return std::string{test.param.name}; });

TEST_F(MovesFile, KeepsTheFirstOfTwoRowsAndNotesAnotherReverse) {
  const std::string row =
      "nl:waiter,nl:agent,,10,10,1000000,722467,1000000,12,0,0,2019-01/2019-02,10,2026,T\n";
  const ImportResult result = read(row + row);
  EXPECT_EQ(result.content.observed_moves.size(), 1U);
  ASSERT_EQ(result.diagnostics.entries.size(), 2U);
  EXPECT_THAT(result.diagnostics.entries[0].error.message, HasSubstr("says otherwise"));
  EXPECT_THAT(result.diagnostics.entries[1].error.message, HasSubstr("stands twice"));
}

}  // namespace
}  // namespace overstap::testing
