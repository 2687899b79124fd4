// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/seeker.h"
#include "overstap/profiles/vacancy.h"

namespace overstap::test {

/// People and vacancies that never were, with every field of a profile filled now and then, odd
/// values too. The same seed gives the same ones everywhere.
class RandomProfiles {
 public:
  RandomProfiles(const Taxonomy& taxonomy, std::uint64_t seed);

  [[nodiscard]] SeekerProfile seeker();
  [[nodiscard]] Vacancy vacancy();

 private:
  /// In [0, n).
  [[nodiscard]] std::uint32_t draw(std::uint32_t n);
  [[nodiscard]] bool chance(std::uint32_t percent) { return draw(100) < percent; }
  template <class Enum>
  [[nodiscard]] Enum one_of(std::uint32_t count) {
    return static_cast<Enum>(draw(count));
  }
  template <class Enum>
  [[nodiscard]] std::vector<Enum> some_of(std::uint32_t count);
  [[nodiscard]] std::string text();
  [[nodiscard]] std::optional<Date> date();
  [[nodiscard]] OccupationId occupation();
  [[nodiscard]] SkillId skill(std::initializer_list<SkillKind> kinds);
  [[nodiscard]] Answer answer() { return one_of<Answer>(3); }
  [[nodiscard]] std::optional<Range<HoursPerWeek>> hours();
  [[nodiscard]] PostcodePrefix postcode();
  [[nodiscard]] Range<Cefr> cefr();

  [[nodiscard]] Employment job(std::vector<std::string>& unlinked);
  [[nodiscard]] Claim claim();
  [[nodiscard]] Education education();
  [[nodiscard]] LanguageSkill language();
  [[nodiscard]] CertificateHeld certificate();
  void add_terms(SeekerProfile& seeker);
  [[nodiscard]] Demand demand(const Vacancy& vacancy);
  [[nodiscard]] Roster roster();
  void add_terms(Vacancy& vacancy);

  const Taxonomy& taxonomy_;
  std::mt19937_64 random_;
  std::uint32_t made_ = 0;
};

}  // namespace overstap::test
