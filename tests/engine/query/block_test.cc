// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "overstap/engine/requirements.h"
#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

Requirement requirement(State state, bool deciding = true, bool offer = false) {
  Requirement made;
  made.state = state;
  made.deciding = deciding;
  if (offer) made.offers.emplace_back(0u);
  return made;
}

const Requirement kMet = requirement(State::met);
const Requirement kOpen = requirement(State::unknown);
const Requirement kLacking = requirement(State::not_met);
const Requirement kObtainable = requirement(State::not_met, true, true);
const Requirement kShownLacking = requirement(State::not_met, false);
const Requirement kShownOpen = requirement(State::unknown, false);

TEST(Block, FollowsFromTheDecidingRequirements) {
  struct Row {
    std::vector<Requirement> requirements;
    Block block;
  };
  for (const Row& row : std::vector<Row>{{{}, Block::certain},
                                         {{kMet}, Block::certain},
                                         {{kMet, kShownLacking}, Block::certain},
                                         {{kMet, kShownOpen}, Block::certain},
                                         {{kMet, kOpen}, Block::possible},
                                         {{kOpen, kOpen}, Block::possible},
                                         {{kObtainable}, Block::obtainable},
                                         {{kObtainable, kOpen}, Block::obtainable},
                                         {{kOpen, kObtainable, kMet}, Block::obtainable},
                                         {{kLacking}, Block::out},
                                         {{kLacking, kObtainable}, Block::out},
                                         {{kLacking, kOpen, kMet}, Block::out},
                                         {{kObtainable, kLacking}, Block::out}}) {
    EXPECT_EQ(block_of(row.requirements), row.block);
  }
}

TEST(Block, IgnoresWhatComesAfterSelection) {
  Requirement later = kLacking;
  later.later = true;
  EXPECT_EQ(block_of(std::vector{later, kMet}), Block::certain);
}

/// A vacancy that asks nothing but what `asked` says, and a person whom everything else suits.
May assess_row(std::string_view asked, std::string_view says) {
  const TinyMarket tiny = tiny_market(
      "certificate wft-basis covers banking\n"
      "certificate wft-vermogen covers wft-basis\n"
      "occupation seller has=outbound_sales = sell!\n"
      "training basis 6w -> wft-basis\n"
      "training old 6w -> licence-b stale\n"
      "vacancy v seller 24..32h @9711 mon-fri:morning " +
      std::string{asked} + "\nseeker s 24..32h, @9711, 15km, works mon-fri:morning, knows sell, " +
      std::string{says});
  const SeekerProfile& seeker = tiny.seeker("s");
  return assess(*tiny.market, seeker, seeker_state(*tiny.market, seeker, kTinyToday),
                tiny.vacancy("v"));
}

TEST(Block, OfOnePersonFollowsEachKindOfDemand) {
  struct Row {
    std::string_view asked, says;
    Block block;
    std::int32_t unknowns;
    bool near_miss;
  };
  for (const Row& row : std::initializer_list<Row>{
           {"", "", Block::certain, 0, false},
           {"vog", "", Block::certain, 0, false},
           {"wft-basis", "has wft-basis", Block::certain, 0, false},
           {"wft-basis", "", Block::possible, 1, false},
           {"wft-basis level>=hbo", "", Block::possible, 2, false},
           {"wft-basis", "no wft-basis", Block::obtainable, 0, false},
           {"wft-basis level>=hbo", "no wft-basis", Block::obtainable, 1, false},
           {"wft-basis:wished", "no wft-basis", Block::certain, 0, false},
           {"wft-basis:<=4w", "no wft-basis", Block::out, 0, true},
           {"wft-basis:<=6w", "no wft-basis", Block::obtainable, 0, false},
           {"wft-vermogen:legal", "no wft-vermogen", Block::out, 0, false},
           {"wft-vermogen:legal:task39w", "no wft-vermogen", Block::certain, 0, false},
           {"licence-b", "no licence-b", Block::out, 0, true},
           {"licence-b diploma>=hbo", "no licence-b, diploma mbo2", Block::out, 0, false},
           {"licence-b", "no licence-b, wish no:outbound_sales", Block::out, 0, false},
           {"", "wish no:outbound_sales", Block::out, 0, false},
           {"", "wish rather_no:outbound_sales", Block::certain, 0, false}}) {
    const May may = assess_row(row.asked, row.says);
    EXPECT_EQ(may.block, row.block) << row.asked << " | " << row.says;
    EXPECT_EQ(may.unknowns, row.unknowns) << row.asked << " | " << row.says;
    EXPECT_EQ(may.near_miss, row.near_miss) << row.asked << " | " << row.says;
  }
}

// What was current when it was last checked is not known to run years later.
TEST(Block, AnOfferCheckedLongAgoMakesNothingObtainable) {
  const TinyMarket tiny = tiny_market(R"(
    occupation seller = sell!
    training basis 6w -> wft-basis
    vacancy v seller wft-basis
    seeker s knows sell, no wft-basis
  )");
  const auto at = [&](Date as_of) {
    const SeekerProfile& seeker = tiny.seeker("s");
    return assess(*tiny.market, seeker, seeker_state(*tiny.market, seeker, as_of),
                  tiny.vacancy("v"))
        .requirements.at(0);
  };
  EXPECT_EQ(at(kTinyToday).offers.size(), 1u);
  const Requirement later = at({2032, 1, 1});
  EXPECT_TRUE(later.offers.empty());
  EXPECT_TRUE(later.stale_offer);
}

TEST(Block, AStaleOfferNeverMakesAnythingObtainableAndIsTold) {
  const May may = assess_row("licence-b", "no licence-b");
  EXPECT_EQ(may.block, Block::out);
  EXPECT_TRUE(may.requirements.at(0).stale_offer);
  EXPECT_TRUE(may.requirements.at(0).offers.empty());
}

TEST(Block, SaysHowFarTheStartMoves) {
  const May may = assess_row("wft-basis", "no wft-basis");
  EXPECT_TRUE(may.requirements.at(0).start_moves);
  EXPECT_EQ(may.weeks, (Range<Weeks>{{6}, {6}}));
  EXPECT_FALSE(assess_row("wft-basis:<=8w", "no wft-basis").requirements.at(0).start_moves);
}

TEST(Block, ShowsALegalDemandBeforeATaskWithoutDecidingByIt) {
  const May may = assess_row("wft-vermogen:legal:task39w", "no wft-vermogen");
  const Requirement& vermogen = may.requirements.at(0);
  EXPECT_FALSE(vermogen.deciding);
  EXPECT_FALSE(vermogen.later);
  EXPECT_EQ(vermogen.force, Force::legal);
  EXPECT_EQ(vermogen.state, State::not_met);
}

TEST(Block, NeverWorsensWhenADemandIsDropped) {
  const std::vector<std::string> asked = {"wft-basis", "licence-b", "level>=hbo", "diploma>=mbo4",
                                          "nl-speak>=b2"};
  const std::string says = "no wft-basis, no licence-b, diploma mbo2, nl speak=b1..b2";
  for (unsigned mask = 0; mask < 32; ++mask) {
    std::string all;
    for (unsigned i = 0; i < 5; ++i) {
      if ((mask >> i & 1u) != 0) all += asked[i] + " ";
    }
    const Block before = assess_row(all, says).block;
    for (unsigned drop = 0; drop < 5; ++drop) {
      std::string fewer;
      for (unsigned i = 0; i < 5; ++i) {
        if ((mask >> i & 1u) != 0 && i != drop) fewer += asked[i] + " ";
      }
      EXPECT_LE(assess_row(fewer, says).block, before) << all << " without " << asked[drop];
    }
  }
}

}  // namespace
}  // namespace overstap
