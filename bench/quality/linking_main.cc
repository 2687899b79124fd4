// SPDX-License-Identifier: Apache-2.0
// Measures how well texts are linked to concepts; see README.md beside this file.
#include <CLI/CLI.hpp>
#include <iostream>

#include "bench/quality/linking.h"
#include "bench/quality/report.h"
#include "overstap/engine/snapshot.h"
#include "overstap/graph/try.h"

namespace {

using overstap::ConceptKind;
using overstap::Language;
using overstap::LinkOptions;
using overstap::Result;
using overstap::TermIndex;
using overstap::TitleWeights;
using namespace overstap::quality;

struct Arguments {
  std::string market, data;
  bool fit = true;
};

constexpr std::array<std::size_t, 3> kTitleFigures = {0, 1, 2};
constexpr std::array<std::size_t, 2> kSentenceFigures = {3, 4};

void print_head(std::span<const std::size_t> figures) {
  std::cout << "| method |";
  for (const std::size_t f : figures) std::cout << ' ' << kLinkFigureNames[f] << " |";
  std::cout << "\n|---|";
  for (std::size_t i = 0; i < figures.size(); ++i) std::cout << "---|";
  std::cout << '\n';
}

void print_row(std::string_view name, std::span<const LinkFigures> measured,
               std::span<const std::size_t> figures) {
  const LinkEstimate mean = estimate(measured);
  std::cout << "| " << name << " |";
  for (const std::size_t f : figures) {
    std::cout << ' ' << decimal(value(mean.mean, f), 3) << " (" << decimal(value(mean.low, f), 3)
              << " to " << decimal(value(mean.high, f), 3) << ") |";
  }
  std::cout << std::endl;
}

void print_weights(const TitleWeights& w) {
  std::cout << ' ' << w.aside << " | " << w.roles << " | " << w.label_words << " | "
            << w.label_pieces << " | " << w.bag_words << " | " << w.bag_pieces << " | " << w.group
            << " |";
}

void print_folds(const TitleValidation& validation) {
  std::cout << "\nWeights, chosen among " << validation.candidates << " on four folds:\n\n"
            << "| held out | titles | aside | roles | label words | label pieces | bag words | bag "
               "pieces | group | MRR@10 on the four | held out | defaults, held out |\n"
            << "|---|---|---|---|---|---|---|---|---|---|---|---|\n";
  for (const WeightFold& fold : validation.folds) {
    std::cout << "| fold " << fold.fold << " | " << fold.questions << " |";
    print_weights(fold.chosen);
    std::cout << ' ' << decimal(fold.fitted_mrr, 3) << " | " << decimal(fold.held_out_mrr, 3)
              << " | " << decimal(fold.default_mrr, 3) << " |\n";
  }
  std::cout << "| none | |";
  print_weights(validation.best_on_all);
  std::cout << ' ' << decimal(validation.best_on_all_mrr, 3) << " | | |\n";
  std::cout << "| defaults | |";
  print_weights(TitleWeights{});
  std::cout << " | | |\n";
}

Result<void> measure_titles(const Arguments& arguments, const overstap::Taxonomy& taxonomy,
                            const overstap::Linker& linker) {
  OVERSTAP_TRY_ASSIGN(const auto questions,
                      read_titles(arguments.data + "/melo/nld_q_nl_c_nl", taxonomy));
  std::size_t without = 0;
  for (const LinkQuestion& question : questions) without += question.gold.empty() ? 1U : 0U;
  std::cout << "### MELO nld_q_nl_c_nl\n\n"
            << questions.size() << " titles, of which " << without
            << " whose right concepts are not in the market (counted as misses).\n\n";
  print_head(kTitleFigures);
  print_row("as `overstap link`", measure_linker(questions, linker, {}), kTitleFigures);
  for (const auto& [name, terms] : {std::pair{"word TF-IDF", TermIndex::Terms::words},
                                    std::pair{"character TF-IDF", TermIndex::Terms::pieces}}) {
    print_row(
        name,
        measure_nearest_label(questions, taxonomy, ConceptKind::occupation, Language::nl, terms),
        kTitleFigures);
  }
  for (const auto& [name, weights] :
       {std::pair{"without other words for roles", TitleWeights{.roles = 0}},
        std::pair{"without the mean of the ISCO group", TitleWeights{.group = 0}}}) {
    print_row(name, measure_weights(questions, taxonomy, linker, weights), kTitleFigures);
  }
  print_row("with aliases of four folds", measure_with_aliases(questions, taxonomy), kTitleFigures);
  if (!arguments.fit) return {};
  const TitleValidation validation = cross_validate(questions, taxonomy, linker);
  print_row("weights of four folds, held out", validation.held_out, kTitleFigures);
  print_folds(validation);
  return {};
}

Result<void> measure_sentences(const Arguments& arguments, const overstap::Taxonomy& taxonomy,
                               const overstap::Linker& linker) {
  for (const auto& [name, file] : {std::pair{"HOUSE", "house"}, std::pair{"TECH", "tech"}}) {
    OVERSTAP_TRY_ASSIGN(const auto questions,
                        read_sentences(arguments.data + "/skill-extraction-en/" + file +
                                           "_validation_annotations.csv",
                                       taxonomy));
    std::cout << "\n### " << name << "\n\n" << questions.size() << " sentences with a skill.\n\n";
    print_head(kSentenceFigures);
    const LinkOptions how{ConceptKind::skill, Language::en, kRanked};
    print_row("as `overstap link`", measure_linker(questions, linker, how), kSentenceFigures);
    for (const auto& [method, terms] : {std::pair{"word TF-IDF", TermIndex::Terms::words},
                                        std::pair{"character TF-IDF", TermIndex::Terms::pieces}}) {
      print_row(method,
                measure_nearest_label(questions, taxonomy, ConceptKind::skill, Language::en, terms),
                kSentenceFigures);
    }
  }
  return {};
}

Result<void> run(const Arguments& arguments) {
  OVERSTAP_TRY_ASSIGN(const overstap::SnapshotPtr market,
                      overstap::Snapshot::open(arguments.market));
  const overstap::Taxonomy& taxonomy = market->taxonomy();
  const overstap::Linker linker(taxonomy);
  OVERSTAP_TRY(measure_titles(arguments, taxonomy, linker));
  return measure_sentences(arguments, taxonomy, linker);
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  bool no_fit = false;
  CLI::App app{"How well titles and sentences are linked to concepts"};
  app.add_option("--market", arguments.market, "market of a full ESCO release, without overlay")
      ->required();
  app.add_option("--data", arguments.data, "folder with melo and skill-extraction-en")->required();
  app.add_flag("--no-fit", no_fit, "choose no weights");
  CLI11_PARSE(app, argc, argv);
  arguments.fit = !no_fit;
  if (const auto done = run(arguments); !done) {
    std::cerr << "overstap_linking: error: " << done.error().to_string() << '\n';
    return 1;
  }
  return 0;
}
