// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <functional>

#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

struct WeightName {
  std::string_view name;
  std::int32_t& (*number)(ModelWeights&);
};

template <std::int32_t ModelWeights::* Member>
std::int32_t& member(ModelWeights& weights) {
  return weights.*Member;
}
template <Relevance relevance>
std::int32_t& relevance_weight(ModelWeights& weights) {
  return weights.relevance[static_cast<std::size_t>(relevance)];
}
template <Relation relation>
std::int32_t& closeness_weight(ModelWeights& weights) {
  return weights.closeness[static_cast<std::size_t>(relation)];
}

template <Signal signal>
std::int32_t& signal_weight(ModelWeights& weights) {
  return weights.signals[static_cast<std::size_t>(signal)];
}

using W = ModelWeights;
/// Every number of the model by its key in weights.json.
constexpr std::array kNames = {
    WeightName{"relevance_essential", relevance_weight<Relevance::essential>},
    WeightName{"relevance_important", relevance_weight<Relevance::important>},
    WeightName{"relevance_somewhat", relevance_weight<Relevance::somewhat>},
    WeightName{"closeness_equal", closeness_weight<Relation::equal>},
    WeightName{"closeness_narrower", closeness_weight<Relation::narrower>},
    WeightName{"closeness_broader", closeness_weight<Relation::broader>},
    WeightName{"closeness_sibling", closeness_weight<Relation::sibling>},
    WeightName{"closeness_related", closeness_weight<Relation::related>},
    WeightName{"signal_skills", signal_weight<Signal::skills>},
    WeightName{"signal_text", signal_weight<Signal::text>},
    WeightName{"signal_titles", signal_weight<Signal::titles>},
    WeightName{"signal_titles_nl", signal_weight<Signal::titles_nl>},
    WeightName{"signal_titles_us", signal_weight<Signal::titles_us>},
    WeightName{"signal_isco_named", signal_weight<Signal::isco_named>},
    WeightName{"signal_sector", signal_weight<Signal::sector>},
    WeightName{"signal_leads", signal_weight<Signal::leads>},
    WeightName{"signal_teaches", signal_weight<Signal::teaches>},
    WeightName{"signal_sells", signal_weight<Signal::sells>},
    WeightName{"signal_level", signal_weight<Signal::level>},
    WeightName{"strength_tested", member<&W::strength_tested>},
    WeightName{"strength_stated", member<&W::strength_stated>},
    WeightName{"strength_text_span", member<&W::strength_text_span>},
    WeightName{"strength_derived_essential", member<&W::strength_derived_essential>},
    WeightName{"strength_derived_optional", member<&W::strength_derived_optional>},
    WeightName{"force_required", member<&W::force_required>},
    WeightName{"force_wished", member<&W::force_wished>},
    WeightName{"experience_cap_months", member<&W::experience_cap_months>},
    WeightName{"experience_floor", member<&W::experience_floor>},
    WeightName{"transversal_percent", member<&W::transversal_percent>},
    WeightName{"working_level_months", member<&W::working_level_months>},
    WeightName{"consolidation_months", member<&W::consolidation_months>},
    WeightName{"max_start_delay_weeks", member<&W::max_start_delay_weeks>},
    WeightName{"edges_per_occupation", member<&W::edges_per_occupation>},
    WeightName{"travel_detour_percent", member<&W::travel_detour_percent>},
    WeightName{"travel_band_percent", member<&W::travel_band_percent>},
    WeightName{"viable_coverage_permille", member<&W::viable_coverage_permille>},
    WeightName{"near_synonym_permille", member<&W::near_synonym_permille>},
    WeightName{"observed_prior_persons", member<&W::observed_prior_persons>},
};

void read_weight(MarketTables& market, Entry& entry, json::ObjectReader& weights,
                 const WeightName& name) {
  if (weights.required(name.name) == nullptr) return;
  auto object = weights.object(name.name);
  if (!object) return;
  name.number(market.content.weights) =
      static_cast<std::int32_t>(object->integer("value", 0, 1'000'000));
  const std::string id = object->non_empty("source");
  (void)market.source(entry, id, object->pointer() + "/source");
  const std::string status = object->non_empty("status");
  if (status != "hand-set" && status != "measured") {
    object->fail("status", "neither hand-set nor measured: " + status);
  }
  (void)object->optional_string("note");
  object->finish();
}

}  // namespace

void read_weights(MarketTables& market) {
  const auto read_numbers = [&](Entry& top) {
    if (top.object.required("weights") == nullptr) return;
    auto weights = top.object.object("weights");
    if (!weights) return;
    for (const WeightName& name : kNames) read_weight(market, top, *weights, name);
    weights->finish();
    if (const auto valid = validate(market.content.weights); !valid) {
      top.error(weights->pointer(), valid.error().message, valid.error().code);
    }
  };
  read_document(market, "model/weights.json", Presence::optional, read_numbers);
}

}  // namespace overstap::intake
