// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/study.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

#include "bench/quality/baselines.h"
#include "overstap/graph/try.h"

namespace overstap::quality {
namespace {

/// The kinds of crosswalk rows that say that an ESCO occupation belongs to an O*NET one: the same,
/// nearly the same, or part of it. `narrowMatch` is the other way round.
const std::vector<std::string> kCrosswalkMatches = {"exactMatch", "closeMatch", "broadMatch"};

/// Calls `each` for 0..count-1 from several threads; each index writes its own result.
void in_parallel(std::size_t count, int threads, const std::function<void(std::size_t)>& each) {
  std::atomic<std::size_t> next = 0;
  std::vector<std::jthread> workers;
  for (int t = 0; t < std::clamp(threads, 1, 64); ++t) {
    workers.emplace_back([&] {
      for (std::size_t i = next++; i < count; i = next++) each(i);
    });
  }
}

struct FitResult {
  Fitted all;
  CrossValidation folds;
};

FitResult fit_weights(const MixFit& fit, const Gold& gold, const std::vector<SignalMatrix>& signals,
                      int threads) {
  const std::vector<Weights> starts = fit.starts();
  std::vector<Fitted> fitted((kFolds + 1) * starts.size());
  in_parallel(fitted.size(), threads, [&](std::size_t i) {
    AscentOptions options;
    const auto part = static_cast<std::uint32_t>(i / starts.size());
    if (part < kFolds) options.held_out = part;
    fitted[i] = fit.ascend(starts[i % starts.size()], options);
  });
  std::vector<Fitted> best;
  for (std::size_t i = 0; i < fitted.size(); ++i) {
    if (i % starts.size() == 0) {
      best.push_back(fitted[i]);
    } else if (fitted[i].objective > best.back().objective) {
      best.back() = fitted[i];
    }
  }
  FitResult result{best.back(), {}};
  best.pop_back();
  result.folds = held_out_metrics(gold, signals, std::move(best));
  return result;
}

MethodResult measure(const Gold& gold, const ScoreMatrix& ranking, MethodKind kind) {
  MethodResult result{ranking.name, kind, {}};
  for (const Selection selection : gold.selections) {
    result.by_selection.push_back(evaluate(gold, ranking, selection));
  }
  return result;
}

GoldResult describe(const Gold& gold) {
  GoldResult result{gold.name, gold.codes, gold.selections, gold.rows, gold.rows_kept, 0, 0, {}};
  for (const auto& codes : gold.codes_of) result.occupations += codes.empty() ? 0U : 1U;
  result.cases = cases_of(gold, Selection::all).size();
  return result;
}

std::vector<std::function<ScoreMatrix()>> baselines(const Taxonomy& taxonomy) {
  return {[&] { return tf_idf_cosine(taxonomy); },
          [&] { return jaccard(taxonomy, SkillSet::essential); },
          [&] { return jaccard(taxonomy, SkillSet::all); },
          [&] { return isco_proximity(taxonomy); }, [&] { return nesta(taxonomy); }};
}

class Run {
 public:
  Run(const Snapshot& market, const StudyOptions& options, std::vector<Gold> golds)
      : market_{market},
        options_{options},
        occupations_{market.taxonomy().occupation_count()},
        golds_{std::move(golds)},
        signals_{our_signals(market)} {
    study_.market = market.info().name;
    study_.market_hash = market.info().content_hash;
    study_.occupations = occupations_;
    for (const SignalMatrix& signal : signals_) {
      study_.signals.push_back(signal.name);
      study_.given.push_back(signal.weight);
    }
    for (const Gold& gold : golds_) study_.golds.push_back(describe(gold));
  }

  Result<Study> study() {
    if (options_.fit) add_fit();
    add_ours();
    if (!options_.ranking.empty()) {
      OVERSTAP_TRY_ASSIGN(const ScoreMatrix exported,
                          read_export(options_.ranking, market_.taxonomy()));
      add(exported, MethodKind::exported);
    }
    for (const auto& baseline : baselines(market_.taxonomy())) {
      add(baseline(), MethodKind::baseline);
    }
    return std::move(study_);
  }

 private:
  const Gold& rome() const { return golds_.front(); }

  void add(const ScoreMatrix& ranking, MethodKind kind) {
    for (std::size_t g = 0; g < golds_.size(); ++g) {
      study_.golds[g].methods.push_back(measure(golds_[g], ranking, kind));
    }
  }

  void add_fit() {
    const MixFit fit{rome(), signals_, occupations_};
    FitResult result = fit_weights(fit, rome(), signals_, options_.threads);
    study_.golds.front().methods.push_back(
        {"ours, held out", MethodKind::held_out, result.folds.held_out});
    study_.fitted = result.all;
    study_.folds = result.folds.folds;
    study_.refitted_reference = result.folds.held_out.front();
    if (options_.ablation && signals_.size() > 1) add_ablation(fit);
  }

  void add_ours() {
    const ScoreMatrix given = mix(signals_, study_.given, occupations_, "ours, as in the market");
    add(given, MethodKind::market);
    study_.calibrations.push_back(calibrate(market_.taxonomy(), given));
    if (study_.fitted) {
      const ScoreMatrix fitted =
          mix(signals_, study_.fitted->weights, occupations_, "ours, fitted on all rome-moves");
      add(fitted, MethodKind::fitted);
      study_.calibrations.push_back(calibrate(market_.taxonomy(), fitted));
      study_.kept_reference = evaluate(rome(), fitted, Selection::all);
    }
    for (std::size_t s = 0; s < signals_.size(); ++s) {
      if (signals_[s].name != "skills") continue;
      const ScoreMatrix coverage = mix(signals_, only(s), occupations_, "skills coverage alone");
      study_.calibrations.push_back(calibrate(market_.taxonomy(), coverage));
      study_.viable_coverage = score_at(coverage, study_.calibrations.front().percentile);
    }
  }

  [[nodiscard]] Weights only(std::size_t signal) const {
    Weights weights(signals_.size(), 0);
    weights[signal] = 1;
    return weights;
  }

  void add_ablation(const MixFit& fit) {
    const std::size_t count = signals_.size();
    std::vector<Fitted> folds(count * kFolds);
    in_parallel(folds.size(), options_.threads, [&](std::size_t i) {
      AscentOptions ascent{{16, 8, 4, 2, 1}, i / kFolds, static_cast<std::uint32_t>(i % kFolds)};
      folds[i] = fit.ascend(study_.folds[i % kFolds].weights, ascent);
    });
    for (std::size_t s = 0; s < count; ++s) {
      AblationResult row{signals_[s].name, {}, {}, {}};
      Weights kept = study_.fitted->weights;
      kept[s] = 0;
      row.alone = evaluate(rome(), mix(signals_, only(s), occupations_, ""), Selection::all);
      row.kept = evaluate(rome(), mix(signals_, kept, occupations_, ""), Selection::all);
      const auto begin = folds.begin() + static_cast<std::ptrdiff_t>(s * kFolds);
      row.refitted = held_out_metrics(rome(), signals_, {begin, begin + kFolds}).held_out.front();
      study_.ablation.push_back(std::move(row));
    }
  }

  const Snapshot& market_;
  const StudyOptions& options_;
  std::size_t occupations_;
  std::vector<Gold> golds_;
  std::vector<SignalMatrix> signals_;
  Study study_;
};

}  // namespace

Result<Study> run_study(const Snapshot& market, const StudyOptions& options) {
  std::vector<Gold> golds;
  OVERSTAP_TRY_ASSIGN(Gold rome, read_rome_moves(options.data, market.taxonomy()));
  golds.push_back(std::move(rome));
  OVERSTAP_TRY_ASSIGN(Gold changers,
                      read_career_changers(options.data, market.taxonomy(), kCrosswalkMatches));
  golds.push_back(std::move(changers));
  return Run{market, options, std::move(golds)}.study();
}

}  // namespace overstap::quality
