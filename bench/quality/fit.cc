// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/fit.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace overstap::quality {
namespace {

/// The least gain for which a weight moves.
constexpr double kImprovement = 1e-3;
constexpr std::string_view kFoldSeed = "overstap folds 1:";
constexpr float kNothing = 1e-6F;

double objective_of(const Metrics& metrics) { return metrics.ndcg + metrics.mrr / 2; }

Weights reduced(Weights weights) {
  std::int32_t divisor = 0;
  for (const std::int32_t weight : weights) divisor = std::gcd(divisor, weight);
  if (divisor > 1) {
    for (std::int32_t& weight : weights) weight /= divisor;
  }
  return weights;
}

std::vector<Case> cases_by_origin(const Gold& gold) {
  std::vector<Case> cases = cases_of(gold, Selection::all);
  std::ranges::stable_sort(cases, {}, &Case::occupation);
  return cases;
}

}  // namespace

std::uint32_t fold_of(std::string_view code) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;  // FNV-1a
  for (const std::string_view part : {kFoldSeed, code}) {
    for (const char c : part) {
      hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
  }
  hash ^= hash >> 32U;  // its low bits mix badly
  return static_cast<std::uint32_t>((hash * 0x9E3779B97F4A7C15ULL >> 33U) % kFolds);
}

MixFit::MixFit(const Gold& gold, const std::vector<SignalMatrix>& signals, std::size_t occupations)
    : gold_{gold},
      signals_{signals},
      cases_{cases_by_origin(gold)},
      under_(gold.codes.size()),
      points_(signals.size()),
      known_(signals.size()) {
  for (const std::string& code : gold.codes) fold_.push_back(fold_of(code));
  for (const Case& question : cases_) {
    if (origins_.empty() || origins_.back() != question.occupation) {
      origins_.push_back(question.occupation);
    }
  }
  for (std::uint32_t o = 0; o < occupations; ++o) {
    if (gold.codes_of[o].empty()) continue;
    for (const std::uint32_t code : gold.codes_of[o]) {
      under_[code].push_back(static_cast<std::uint32_t>(destinations_.size()));
    }
    destinations_.push_back(o);
  }
  for (std::size_t s = 0; s < signals.size(); ++s) {
    bool all_known = true;
    for (const std::uint32_t origin : origins_) {
      for (const std::uint32_t destination : destinations_) {
        const std::uint32_t points = signals[s].points[origin * occupations + destination];
        const bool known = points != kUnknownPoints;
        all_known = all_known && known;
        points_[s].push_back(known ? static_cast<float>(points) / static_cast<float>(kSignalPoints)
                                   : 0.0F);
        known_[s].push_back(known ? 1.0F : 0.0F);
      }
    }
    if (all_known) known_[s] = {};
  }
}

void MixFit::add(Mixed& mixed, std::size_t signal, std::int32_t weight) const {
  if (weight == 0) return;
  const auto factor = static_cast<float>(weight);
  for (std::size_t i = 0; i < mixed.earned.size(); ++i) {
    mixed.earned[i] += factor * points_[signal][i];
  }
  for (std::size_t i = 0; i < mixed.possible.size(); ++i) {
    mixed.possible[i] += known_[signal].empty() ? factor : factor * known_[signal][i];
  }
}

MixFit::Mixed MixFit::mixed(const Weights& weights) const {
  const std::size_t pairs = origins_.size() * destinations_.size();
  Mixed mixed{std::vector<float>(pairs), std::vector<float>(pairs)};
  for (std::size_t s = 0; s < weights.size(); ++s) add(mixed, s, weights[s]);
  return mixed;
}

void MixFit::score_row(const Mixed& mixed, std::size_t origin, std::size_t signal,
                       std::int32_t change, std::vector<float>& scores) const {
  const std::size_t columns = destinations_.size();
  const std::size_t begin = origin * columns;
  const auto factor = static_cast<float>(change);
  const float* earned = mixed.earned.data() + begin;
  const float* possible = mixed.possible.data() + begin;
  const float* points = points_[signal].data() + begin;
  const float* known = known_[signal].empty() ? nullptr : known_[signal].data() + begin;
  scores.resize(columns);
  float* out = scores.data();
  // Two plain loops: the compiler makes vector instructions of each.
  if (known == nullptr) {
    for (std::size_t i = 0; i < columns; ++i) {
      const float whole = possible[i] + factor;
      const float ratio = (earned[i] + factor * points[i]) / std::max(whole, kNothing);
      out[i] = whole > kNothing ? ratio : kUnknownScore;
    }
  } else {
    for (std::size_t i = 0; i < columns; ++i) {
      const float whole = possible[i] + factor * known[i];
      const float ratio = (earned[i] + factor * points[i]) / std::max(whole, kNothing);
      out[i] = whole > kNothing ? ratio : kUnknownScore;
    }
  }
}

double MixFit::trial(const Mixed& mixed, std::size_t signal, std::int32_t change,
                     HeldOut held_out) const {
  std::vector<float> scores, codes(gold_.codes.size());
  std::vector<double> sums(gold_.codes.size());
  std::vector<std::uint32_t> counts(gold_.codes.size());
  std::size_t next = 0;
  for (std::size_t o = 0; o < origins_.size(); ++o) {
    bool scored = false;
    for (; next < cases_.size() && cases_[next].occupation == origins_[o]; ++next) {
      const Case& question = cases_[next];
      if (fold_[question.code] == held_out) continue;
      if (!scored) {
        score_row(mixed, o, signal, change, scores);
        for (std::size_t code = 0; code < codes.size(); ++code) {
          float best = kUnknownScore;
          for (const std::uint32_t column : under_[code]) best = std::max(best, scores[column]);
          codes[code] = best;
        }
        for (const std::uint32_t own : gold_.codes_of[origins_[o]]) codes[own] = kLeftOut;
        scored = true;
      }
      sums[question.code] += objective_of(rank_metrics(codes, question.relevant));
      ++counts[question.code];
    }
  }
  double sum = 0;
  std::size_t count = 0;
  for (std::size_t code = 0; code < codes.size(); ++code) {
    if (counts[code] == 0) continue;
    sum += sums[code] / counts[code];
    ++count;
  }
  return count == 0 ? 0 : sum / static_cast<double>(count);
}

double MixFit::objective(const Weights& weights, HeldOut held_out) const {
  return trial(mixed(weights), 0, 0, held_out);
}

bool MixFit::round(Fitted& best, Mixed& mixed, std::int32_t step,
                   const AscentOptions& options) const {
  bool improved = false;
  for (std::size_t s = 0; s < best.weights.size(); ++s) {
    if (s == options.left_out || signals_[s].settled) continue;
    for (const std::int32_t direction : {step, -step}) {
      const std::int32_t moved = std::clamp(best.weights[s] + direction, 0, kMaxWeight);
      const std::int32_t change = moved - best.weights[s];
      if (change == 0) continue;
      const double objective = trial(mixed, s, change, options.held_out);
      if (objective <= best.objective + kImprovement) continue;
      best.objective = objective;
      best.weights[s] = moved;
      add(mixed, s, change);
      improved = true;
      break;
    }
  }
  return improved;
}

Fitted MixFit::ascend(const Weights& start, const AscentOptions& options) const {
  assert(start.size() == points_.size());
  Fitted best{start, 0};
  if (options.left_out) best.weights[*options.left_out] = 0;
  Mixed state = mixed(best.weights);
  best.objective = trial(state, 0, 0, options.held_out);
  for (const std::int32_t step : options.steps) {
    while (round(best, state, step, options)) {
    }
  }
  best.weights = reduced(std::move(best.weights));
  best.objective = objective(best.weights, options.held_out);
  return best;
}

std::vector<Weights> MixFit::starts() const {
  const std::size_t count = points_.size();
  std::vector<Weights> starts{Weights(count, kMaxWeight / 5)};
  for (std::size_t first = 0; first < std::min<std::size_t>(count, 2); ++first) {
    starts.emplace_back(count, kMaxWeight / 20);
    starts.back()[first] = kMaxWeight / 2;
  }
  for (Weights& start : starts) {
    for (std::size_t s = 0; s < count; ++s) {
      if (signals_[s].settled) start[s] = signals_[s].weight;
    }
  }
  return starts;
}

CrossValidation held_out_metrics(const Gold& gold, const std::vector<SignalMatrix>& signals,
                                 std::vector<Fitted> folds) {
  assert(folds.size() == kFolds);
  CrossValidation result{std::move(folds), {}};
  result.held_out.resize(gold.selections.size());
  for (std::uint32_t fold = 0; fold < kFolds; ++fold) {
    const ScoreMatrix ranking =
        mix(signals, result.folds[fold].weights, gold.codes_of.size(), "held out");
    for (std::size_t i = 0; i < gold.selections.size(); ++i) {
      for (const CodeMetrics& code : evaluate(gold, ranking, gold.selections[i])) {
        if (fold_of(gold.codes[code.code]) == fold) result.held_out[i].push_back(code);
      }
    }
  }
  for (auto& codes : result.held_out) std::ranges::sort(codes, {}, &CodeMetrics::code);
  return result;
}

}  // namespace overstap::quality
