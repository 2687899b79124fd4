// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

template <class Unit>
std::optional<Range<Quantity<Unit>>> quantity_range(
    const std::optional<Range<std::int32_t>>& range) {
  if (!range) return std::nullopt;
  return Range<Quantity<Unit>>{{range->min}, {range->max}};
}

void read_language_gain(MarketTables& market, Entry& entry, json::ObjectReader& gives,
                        Training& training) {
  auto object = gives.object("language");
  if (!object) return;
  LanguageGain gain;
  const std::string code = object->non_empty("language");
  const auto language = market.language_id(code, entry.at(object->pointer() + "/language"));
  if (object->has("part")) {
    gain.part =
        read_enum(*object, "part", Presence::required, LanguagePart::listen, parse_language_part);
  }
  if (object->has("from")) {
    gain.from = read_enum(*object, "from", Presence::required, Cefr::a1, parse_cefr);
  }
  gain.to = read_enum(*object, "to", Presence::required, Cefr::a1, parse_cefr);
  if (gain.from && *gain.from >= gain.to) {
    object->fail("from", "a course begins below the level that it leads to");
  }
  object->finish();
  if (!language) return;
  gain.language = *language;
  training.language = gain;
}

void read_gains(MarketTables& market, Entry& entry, Training& training) {
  auto gives = entry.object.object("gives");
  if (!gives) return;
  training.gives =
      market.skill_ids(entry, *gives, "skills", {SkillKind::skill, SkillKind::knowledge});
  const std::vector<SkillId> certificates =
      market.skill_ids(entry, *gives, "certificates", {SkillKind::certificate});
  training.gives.insert(training.gives.end(), certificates.begin(), certificates.end());
  std::ranges::sort(training.gives);
  training.diploma_level = read_level(*gives, "diploma_level");
  training.working_level = read_level(*gives, "working_level");
  read_language_gain(market, entry, *gives, training);
  gives->finish();
}

void read_terms(MarketTables& market, Entry& entry, Training& training) {
  json::ObjectReader& object = entry.object;
  training.weeks = quantity_range<WeeksUnit>(read_range(object, "weeks", 0, 520));
  training.hours_per_week =
      quantity_range<HoursPerWeekUnit>(read_range(object, "hours_per_week", 0, 60));
  training.paid = read_answer(object, "paid");
  training.needs_employer = object.optional_boolean("needs_employer").value_or(false);
  if (auto cost = object.object("cost_client")) {
    training.cost_client =
        Cents{static_cast<std::int32_t>(cost->integer("euro_cents", 0, 100'000'000))};
    cost->finish();
  }
  training.region = market.region_id(entry, "region");
  training.provider = object.optional_string("provider").value_or("");
}

void read_training(MarketTables& market, Entry& entry, Training& training) {
  json::ObjectReader& object = entry.object;
  training.code = read_code(object, "code");
  training.label = local_text(object, "label", Presence::required);
  training.mode =
      read_enum(object, "mode", Presence::required, TrainingMode::course, parse_training_mode);
  training.access =
      read_enum(object, "access", Presence::required, TrainingAccess::open, parse_training_access);
  training.status =
      read_enum(object, "status", Presence::required, OfferStatus::unknown, parse_offer_status);
  read_gains(market, entry, training);
  read_terms(market, entry, training);
  training.leads_to = market.occupation_ids(entry, object, "leads_to");
  training.eligibility = local_text(object, "eligibility", Presence::optional);
  training.outcome = local_text(object, "outcome", Presence::optional);
  training.note = local_text(object, "note", Presence::optional);
  training.provenance = market.provenance(entry);
  training.provenance.as_of = market.date(object, "as_of");
}

}  // namespace

void read_trainings(MarketTables& market) {
  CodeMap codes;
  std::vector<Training>& trainings = market.content.trainings;
  read_table(market, "trainings.json", "trainings", Presence::optional, [&](Entry& entry) {
    Training training;
    read_training(market, entry, training);
    market.claim_code(codes, training.code, trainings.size(), entry, "code");
    trainings.push_back(std::move(training));
  });
}

}  // namespace overstap::intake
