// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "overstap/engine/planner.h"
#include "tools/import/market_import.h"

/// What a coach expects of the neighbours of well-known work.
namespace overstap {
namespace {

using ::testing::Contains;

class Neighbours : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    const ImportResult result = or_throw(import_market(OVERSTAP_SOURCE_DIR "/data"));
    market_ = or_throw(Snapshot::from_bytes(or_throw(build_market(result.content))));
  }
  static void TearDownTestSuite() { market_.reset(); }

  static OccupationId find(const std::string& code) {
    return *market_->taxonomy().find_occupation("nl:" + code);
  }
  /// Every other occupation with its row.
  static std::vector<Transition> all_from(const std::string& code) {
    const TransitionPlanner planner{market_};
    const TransitionOptions options{.max_results = 1000, .as_of = {2026, 11, 21}, .region = {}};
    return or_throw(planner.transitions(find(code), options)).transitions;
  }
  static Transition row(const std::string& from, const std::string& to) {
    for (Transition& candidate : all_from(from)) {
      if (candidate.to == find(to)) return std::move(candidate);
    }
    ADD_FAILURE() << "no row from " << from << " to " << to;
    return {};
  }
  /// The codes of the nearest, however open they are.
  static std::vector<std::string> nearest(const std::string& from, std::size_t count) {
    std::vector<Transition> rows = all_from(from);
    std::ranges::sort(rows, [](const Transition& a, const Transition& b) {
      const auto order = compare(a.near.score, b.near.score);
      return order != 0 ? order > 0 : a.to < b.to;
    });
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < std::min(count, rows.size()); ++i) {
      codes.emplace_back(market_->taxonomy().code(rows[i].to).substr(3));
    }
    return codes;
  }

  static inline SnapshotPtr market_;
};

TEST_F(Neighbours, OfServingAreHospitalityRetailReceptionAndContactWork) {
  const auto near = nearest("medewerker-bediening", 20);
  for (const std::string code :
       {"gastheer-gastvrouw-horeca", "hotelreceptionist", "barista", "verkoopmedewerker",
        "receptionist", "medewerker-klantenservice", "callcentermedewerker-inbound"}) {
    EXPECT_THAT(near, Contains(code));
  }
}

TEST_F(Neighbours, CookIsNotNearerToContactWorkThanServing) {
  const Transition cook = row("kok", "medewerker-klantenservice");
  const Transition waiter = row("medewerker-bediening", "medewerker-klantenservice");
  EXPECT_TRUE(compare(cook.near.score, waiter.near.score) < 0);
  EXPECT_TRUE(compare(cook.can, waiter.can) < 0);
}

TEST_F(Neighbours, OfOfficeWorkAreOfficeAndContactWork) {
  const auto near = nearest("administratief-medewerker", 15);
  for (const std::string code :
       {"financieel-administratief-medewerker", "medewerker-backoffice", "data-entrymedewerker",
        "polisadministrateur", "receptionist", "medewerker-klantenservice"}) {
    EXPECT_THAT(near, Contains(code));
  }
}

TEST_F(Neighbours, OfCustomerServiceAreItsChannelsItsSeniorsAndInsideSales) {
  const auto near = nearest("medewerker-klantenservice", 39);
  for (const std::string code : {"callcentermedewerker-inbound", "medewerker-webcare",
                                 "chatmedewerker", "receptionist", "senior-medewerker-klantcontact",
                                 "commercieel-medewerker-binnendienst", "klachtenbehandelaar"}) {
    EXPECT_THAT(near, Contains(code));
  }
}

TEST_F(Neighbours, SwitchboardAndReceptionLeadToCustomerService) {
  EXPECT_THAT(nearest("telefonist", 15), Contains("medewerker-klantenservice"));
  EXPECT_THAT(nearest("receptionist", 15), Contains("medewerker-klantenservice"));
}

TEST_F(Neighbours, DoctorsAssistantIsNeverAMatterOfWeeks) {
  for (const std::string from :
       {"medewerker-klantenservice", "receptionist", "medewerker-bediening"}) {
    EXPECT_GE(row(from, "doktersassistent").gap.kind, StepKind::after_diploma) << from;
  }
}

TEST_F(Neighbours, LeadingContactWorkAsksExperienceFirst) {
  for (const std::string from :
       {"medewerker-klantenservice", "verkoopmedewerker", "receptionist"}) {
    EXPECT_GE(row(from, "teamleider-klantcontact").gap.kind, StepKind::after_experience) << from;
  }
}

TEST_F(Neighbours, ManagerIsNeverADirectStepFromTheFloor) {
  for (const std::string from :
       {"medewerker-bediening", "verkoopmedewerker", "receptionist", "administratief-medewerker"}) {
    EXPECT_GT(row(from, "manager-klantcontact").gap.kind, StepKind::after_training) << from;
  }
}

TEST_F(Neighbours, GeneralSoftSkillsAloneCarryNoMatch) {
  // The weight of everything general that customer service asks is a small part of the whole.
  const Transition to = row("kok", "medewerker-klantenservice");
  std::int64_t general = 0, possible = 0;
  for (const Contribution& part : to.contributions) {
    general += part.general ? part.possible : 0;
    possible += part.possible;
  }
  EXPECT_GT(general, 0);
  EXPECT_LT(general, possible / 5);
}

}  // namespace
}  // namespace overstap
