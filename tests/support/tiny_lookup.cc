// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tiny_market.h"
#include "tests/support/tiny_text.h"

namespace overstap {
namespace {

using tiny::code_of;
using tiny::fail;

template <class Rows>
const typename Rows::value_type& by_id(const Rows& rows, std::string_view id) {
  for (const auto& row : rows) {
    if (row.id == id) return row;
  }
  fail("row", id);
}

}  // namespace

SkillId TinyMarket::skill(std::string_view name) const {
  const auto found = market->taxonomy().find_skill(code_of(name));
  if (!found) fail("skill", name);
  return *found;
}

OccupationId TinyMarket::occupation(std::string_view name) const {
  const auto found = market->taxonomy().find_occupation(code_of(name));
  if (!found) fail("occupation", name);
  return *found;
}

TrainingId TinyMarket::training(std::string_view name) const {
  const auto trainings = market->trainings();
  for (std::uint32_t i = 0; i < trainings.size(); ++i) {
    if (trainings[i].code == code_of(name)) return TrainingId{i};
  }
  fail("training", name);
}

const Vacancy& TinyMarket::vacancy(std::string_view id) const {
  for (const Vacancy& vacancy : market->vacancies()) {
    if (vacancy.id == id) return vacancy;
  }
  fail("vacancy", id);
}

const SeekerProfile& TinyMarket::seeker(std::string_view id) const { return by_id(seekers, id); }

}  // namespace overstap
