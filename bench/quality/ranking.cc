// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/ranking.h"

#include <algorithm>
#include <charconv>

#include "overstap/graph/try.h"
#include "tools/import/table_rows.h"

namespace overstap::quality {
namespace {

Result<OccupationId> occupation_at(const Taxonomy& taxonomy, const CsvReader& rows,
                                   std::size_t column, std::string_view name) {
  if (const auto found = taxonomy.find_occupation(rows.cell(column))) return *found;
  return std::unexpected(
      Error{ErrorCode::not_found,
            "no such occupation in the market: " + std::string{rows.cell(column)}, rows.at(name)});
}

Result<float> score_at(const CsvReader& rows, std::size_t column) {
  const std::string_view text = rows.cell(column);
  int rank = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), rank);
  if (fault != std::errc{} || end != text.data() + text.size() || rank < 1) {
    return std::unexpected(Error{ErrorCode::schema,
                                 "a rank is a whole number from 1, not: " + std::string{text},
                                 rows.at("rank")});
  }
  return 1.0F / static_cast<float>(rank);
}

}  // namespace

void score_codes(const Gold& gold, std::uint32_t origin, std::span<const float> scores,
                 std::vector<float>& codes) {
  codes.resize(gold.codes.size());
  for (std::size_t code = 0; code < codes.size(); ++code) {
    float best = kUnknownScore;
    for (const std::uint32_t occupation : gold.occupations_of[code]) {
      best = std::max(best, scores[occupation]);
    }
    codes[code] = best;
  }
  for (const std::uint32_t own : gold.codes_of[origin]) codes[own] = kLeftOut;
}

std::vector<CodeMetrics> mean_by_code(std::span<const Case> cases,
                                      std::span<const Metrics> metrics) {
  std::vector<CodeMetrics> means;
  for (std::size_t i = 0; i < cases.size();) {
    CodeMetrics sum{cases[i].code, {}};
    const std::size_t begin = i;
    for (; i < cases.size() && cases[i].code == sum.code; ++i) sum.metrics += metrics[i];
    sum.metrics = sum.metrics.over(static_cast<double>(i - begin));
    means.push_back(sum);
  }
  return means;
}

std::vector<CodeMetrics> evaluate(const Gold& gold, const ScoreMatrix& ranking,
                                  Selection selection) {
  const std::vector<Case> cases = cases_of(gold, selection);
  std::vector<Metrics> metrics;
  metrics.reserve(cases.size());
  std::vector<float> codes;
  for (const Case& question : cases) {
    score_codes(gold, question.occupation, ranking.row(question.occupation), codes);
    metrics.push_back(rank_metrics(codes, question.relevant));
  }
  return mean_by_code(cases, metrics);
}

Result<ScoreMatrix> read_export(const std::string& path, const Taxonomy& taxonomy) {
  OVERSTAP_TRY_ASSIGN(intake::CsvFile file,
                      intake::CsvFile::open(path, {',', {"from", "to", "rank"}}));
  CsvReader& rows = file.reader();
  OVERSTAP_TRY_ASSIGN(const std::size_t from_column, rows.column("from"));
  OVERSTAP_TRY_ASSIGN(const std::size_t to_column, rows.column("to"));
  OVERSTAP_TRY_ASSIGN(const std::size_t rank_column, rows.column("rank"));
  ScoreMatrix matrix{"export", taxonomy.occupation_count()};
  while (rows.next()) {
    if (rows.fault() != CsvFault::none) {
      return std::unexpected(
          Error{ErrorCode::syntax, std::string{to_string(rows.fault())}, rows.at()});
    }
    OVERSTAP_TRY_ASSIGN(const OccupationId from,
                        occupation_at(taxonomy, rows, from_column, "from"));
    OVERSTAP_TRY_ASSIGN(const OccupationId to, occupation_at(taxonomy, rows, to_column, "to"));
    OVERSTAP_TRY_ASSIGN(const float score, score_at(rows, rank_column));
    matrix.row(from.index())[to.index()] = score;
  }
  return matrix;
}

}  // namespace overstap::quality
