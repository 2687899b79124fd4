// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "bench/quality/baselines.h"

namespace overstap::quality {
namespace {

constexpr double kEssential = 1.0;
constexpr double kOptional = 0.5;

double term_weight(Relevance relevance) {
  return relevance == Relevance::essential ? kEssential : kOptional;
}

std::vector<double> idf_of(const Taxonomy& taxonomy) {
  std::vector<double> idf(taxonomy.skill_count());
  const auto occupations = static_cast<double>(taxonomy.occupation_count());
  for (std::uint32_t s = 0; s < idf.size(); ++s) {
    const std::size_t df = taxonomy.occupations_asking(SkillId{s}).size();
    if (df > 0) idf[s] = std::log(occupations / static_cast<double>(df));
  }
  return idf;
}

std::vector<double> norms_of(const Taxonomy& taxonomy, const std::vector<double>& idf) {
  std::vector<double> norms(taxonomy.occupation_count());
  for (std::uint32_t o = 0; o < norms.size(); ++o) {
    double square = 0;
    for (const OccupationSkill& row : taxonomy.skills_of(OccupationId{o})) {
      const double entry = term_weight(row.relevance) * idf[row.skill.index()];
      square += entry * entry;
    }
    norms[o] = std::sqrt(square);
  }
  return norms;
}

}  // namespace

ScoreMatrix tf_idf_cosine(const Taxonomy& taxonomy) {
  const std::size_t count = taxonomy.occupation_count();
  const std::vector<double> idf = idf_of(taxonomy);
  const std::vector<double> norms = norms_of(taxonomy, idf);
  ScoreMatrix matrix{"TF-IDF cosine", count};
  std::vector<double> products(count);
  for (std::uint32_t origin = 0; origin < count; ++origin) {
    products.assign(count, 0);
    for (const OccupationSkill& row : taxonomy.skills_of(OccupationId{origin})) {
      const double square = idf[row.skill.index()] * idf[row.skill.index()];
      for (const SkillOccupation& other : taxonomy.occupations_asking(row.skill)) {
        products[other.occupation.index()] +=
            square * term_weight(row.relevance) * term_weight(other.relevance);
      }
    }
    const auto scores = matrix.row(origin);
    for (std::size_t i = 0; i < count; ++i) {
      const double norm = norms[origin] * norms[i];
      scores[i] = norm > 0 ? static_cast<float>(products[i] / norm) : 0;
    }
  }
  return matrix;
}

}  // namespace overstap::quality
