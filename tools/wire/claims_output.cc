// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/claims_output.h"

#include <array>

#include "tools/wire/json_parts.h"

namespace overstap::wire {
namespace {

std::string two_digits(std::int32_t n) {
  std::string text{n < 10 ? "0" : ""};
  return text.append(std::to_string(n));
}

/// `09:30` of minutes after midnight.
std::string clock(std::int32_t minutes) {
  return two_digits(minutes / 60).append(":").append(two_digits(minutes % 60));
}

void clock_field(json::Writer& writer, std::string_view key, std::optional<std::int32_t> minutes) {
  if (minutes) text_field(writer, key, clock(*minutes));
}

void date_field(json::Writer& writer, std::string_view key, const std::optional<Date>& date) {
  if (date) text_field(writer, key, date->to_string());
}

std::string_view answer_word(Answer answer) {
  if (answer == Answer::yes) return "yes";
  return answer == Answer::no ? "no" : "unknown";
}

void answer_field(json::Writer& writer, std::string_view key, Answer answer) {
  if (answer != Answer::unknown) text_field(writer, key, answer_word(answer));
}

template <class Values>
void names_field(json::Writer& writer, std::string_view key, const Values& values) {
  if (values.empty()) return;
  writer.key(key);
  writer.begin_array();
  for (const auto value : values) writer.string(to_string(value));
  writer.end_array();
}

constexpr std::array<std::string_view, 9> kFrequencyUnits{"days",       "dayparts", "mornings",
                                                          "afternoons", "evenings", "nights",
                                                          "saturdays",  "sundays",  "weekends"};

/// Writes the value of one kind of claim.
class ValueWriter {
 public:
  ValueWriter(json::Writer& writer, const Scope& scope, const TextClaim& claim)
      : writer_{writer}, scope_{scope}, claim_{claim} {}

  void operator()(const SkillFound& found) const {
    concept_fields(found.skill);
    if (found.duration) number_field(writer_, "months", found.duration->value);
  }
  void operator()(const OccupationFound& found) const {
    if (found.occupation) {
      text_field(writer_, "concept", taxonomy().identifier(*found.occupation));
      text_field(writer_, "label", scope_.label(*found.occupation));
    } else {
      text_field(writer_, "label", claim_.label);
      flag_field(writer_, "outside", true);
    }
    date_field(writer_, "from", found.from);
    if (found.current) {
      text_field(writer_, "to", "present");
    } else {
      date_field(writer_, "to", found.to);
    }
    if (found.leading) flag_field(writer_, "leading", true);
  }
  void operator()(const CertificateFound& found) const {
    concept_fields(found.certificate);
    date_field(writer_, "date", found.date);
    date_field(writer_, "valid", found.valid_until);
    if (!found.upkeep_year.empty()) {
      text_field(writer_, "pe", found.upkeep_year);
    } else {
      answer_field(writer_, "pe", found.upkeep);
    }
  }
  void operator()(const LanguageFound& found) const {
    concept_fields(found.language);
    bool any = false;
    for (int i = 0; i < kLanguageParts; ++i) {
      const auto& range = found.parts[static_cast<std::size_t>(i)];
      if (!range) continue;
      any = true;
      writer_.key(to_string(static_cast<LanguagePart>(i)));
      writer_.begin_array();
      writer_.string(to_string(range->min));
      writer_.string(to_string(range->max));
      writer_.end_array();
    }
    if (!any) flag_field(writer_, "unknown", true);
  }
  void operator()(const EducationFound& found) const {
    const Education& education = found.education;
    if (education.level) text_field(writer_, "level", to_string(*education.level));
    if (!education.field.empty()) text_field(writer_, "field", education.field);
    answer_field(writer_, "completed", education.completed);
    answer_field(writer_, "abroad", education.abroad);
    if (education.valuation) {
      text_field(writer_, "valuation", to_string(*education.valuation));
    } else if (education.valuation_requested) {
      text_field(writer_, "valuation", "requested");
    } else if (found.valuation_denied) {
      text_field(writer_, "valuation", "none");
    }
    if (found.years.empty()) return;
    writer_.key("years");
    writer_.begin_array();
    for (const std::int32_t year : found.years) writer_.integer(year);
    writer_.end_array();
  }
  void operator()(const WorkingLevelFound& found) const {
    text_field(writer_, "level", to_string(found.level));
  }
  void operator()(const HoursFound& found) const {
    number_field(writer_, "min", found.hours.min.value);
    number_field(writer_, "max", found.hours.max.value);
  }
  void operator()(const AvailabilityFound& found) const {
    names_field(writer_, "days", found.days);
    names_field(writer_, "parts", found.parts);
    clock_field(writer_, "from", found.from);
    clock_field(writer_, "until", found.until);
    clock_field(writer_, "ends_at", found.ends_at);
    if (found.works != Works::yes) text_field(writer_, "works", to_string(found.works));
    answer_field(writer_, "self_rostering", found.self_rostering);
    for (const Frequency& frequency : found.frequencies) {
      std::string key{kFrequencyUnits[static_cast<std::size_t>(frequency.unit)]};
      key.append(frequency.weeks == 1 ? "_per_week"
                                      : "_per_" + std::to_string(frequency.weeks) + "_weeks");
      number_field(writer_, key, frequency.times);
    }
  }
  void operator()(const ContractFound& found) const { text_field(writer_, "contract", found.name); }
  void operator()(const WageFound& found) const {
    text_field(writer_, "unit", found.unit == WageUnit::hour ? "hour" : "month");
    number_field(writer_, "min_cents", found.gross.min.value);
    number_field(writer_, "max_cents", found.gross.max.value);
    if (!found.cao.empty()) text_field(writer_, "cao", found.cao);
  }
  void operator()(const ConditionFound& found) const {
    text_field(writer_, "condition", to_string(found.condition));
    text_field(writer_, "answer", answer_word(found.answer));
  }
  void operator()(const PlaceFound& found) const {
    if (found.postcode.length > 0) {
      text_field(writer_, "postcode", std::to_string(found.postcode.digits));
    }
    if (!found.name.empty()) text_field(writer_, "name", found.name);
  }
  void operator()(const TravelFound& found) const {
    if (found.travel.max_distance) {
      number_field(writer_, "max_km", found.travel.max_distance->value / 1000);
    }
    if (found.travel.max_minutes) number_field(writer_, "max_minutes", *found.travel.max_minutes);
    names_field(writer_, "modes", found.travel.modes);
  }
  void operator()(const ExperienceFound& found) const {
    if (found.least && found.least->value % 12 != 0) {
      number_field(writer_, "months", found.least->value);
    } else if (found.least) {
      number_field(writer_, "min", found.least->value / 12);
    }
    if (found.most) number_field(writer_, "max", found.most->value / 12);
    if (!found.in.empty() || !found.with.empty()) {
      writer_.key("in");
      writer_.begin_array();
      for (const OccupationId id : found.in) writer_.string(taxonomy().identifier(id));
      for (const SkillId id : found.with) writer_.string(taxonomy().identifier(id));
      writer_.end_array();
    }
    if (!found.in_label.empty()) text_field(writer_, "in_label", found.in_label);
    if (found.leading) flag_field(writer_, "leading", true);
  }
  void operator()(const StartFound& found) const {
    date_field(writer_, "start", found.date);
    if (found.immediately) text_field(writer_, "start", "immediately");
    if (found.after) number_field(writer_, "after_months", found.after->value);
  }
  void operator()(const ScreeningFound& found) const {
    text_field(writer_, "screening", to_string(found.screening));
  }

 private:
  [[nodiscard]] const Taxonomy& taxonomy() const { return scope_.market.taxonomy(); }
  void concept_fields(SkillId id) const {
    text_field(writer_, "concept", taxonomy().identifier(id));
    text_field(writer_, "label", scope_.label(id));
  }

  json::Writer& writer_;
  const Scope& scope_;
  const TextClaim& claim_;
};

void span_fields(json::Writer& writer, const SourceSpan& span) {
  number_field(writer, "part", span.part);
  number_field(writer, "begin", span.begin);
  number_field(writer, "end", span.end);
}

void words_field(json::Writer& writer, const SourceText& text, const SourceSpan& span) {
  const std::string_view part = text.parts[static_cast<std::size_t>(span.part)].text;
  text_field(writer, "words",
             part.substr(static_cast<std::size_t>(span.begin),
                         static_cast<std::size_t>(span.end - span.begin)));
}

void claims_field(json::Writer& writer, const Scope& scope, const Extraction& extraction,
                  TextShown text) {
  writer.key("claims");
  writer.begin_array();
  for (const TextClaim& claim : extraction.claims) {
    writer.begin_object();
    text_field(writer, "kind", kind_of(claim));
    text_field(writer, "stance", to_string(claim.stance));
    writer.key("value");
    writer.begin_object();
    claim_value_fields(writer, scope, claim);
    writer.end_object();
    if (claim.span.part >= 0) {
      span_fields(writer, claim.span);
      if (text == TextShown::yes) words_field(writer, extraction.text, claim.span);
    }
    text_field(writer, "matched", claim.label);
    text_field(writer, "rule", claim.rule);
    writer.key("confidence");
    writer.thousandths(claim.confidence);
    if (claim.status != ClaimStatus::open) text_field(writer, "status", to_string(claim.status));
    writer.end_object();
  }
  writer.end_array();
}

void sieved_field(json::Writer& writer, const SieveCount& sieved) {
  writer.key("sieved");
  writer.begin_object();
  number_field(writer, "total", static_cast<std::int64_t>(sieved.total()));
  for (std::size_t i = 0; i < kSieveGrounds; ++i) {
    if (sieved.by_ground[i] == 0) continue;
    number_field(writer, to_string(static_cast<SieveGround>(i)),
                 static_cast<std::int64_t>(sieved.by_ground[i]));
  }
  writer.end_object();
}

void sections_field(json::Writer& writer, const Extraction& extraction) {
  writer.key("sections");
  writer.begin_array();
  for (const Section& section : extraction.sections) {
    writer.begin_object();
    text_field(writer, "kind", to_string(section.kind));
    text_field(writer, "language", to_string(section.language));
    number_field(writer, "first", section.first);
    number_field(writer, "last", section.last);
    writer.end_object();
  }
  writer.end_array();
}

void flags_field(json::Writer& writer, const Scope& scope, const Extraction& extraction,
                 TextShown text) {
  writer.key("flags");
  writer.begin_array();
  for (const PhraseFlag& flag : extraction.flags) {
    const Phrase& phrase = scope.market.phrases()[flag.phrase];
    writer.begin_object();
    text_field(writer, "phrase", phrase.id);
    text_field(writer, "ground", phrase.ground);
    text_field(writer, "proposal", scope.in(phrase.proposal));
    span_fields(writer, flag.span);
    if (text == TextShown::yes) words_field(writer, extraction.text, flag.span);
    writer.end_object();
  }
  writer.end_array();
}

void marks_field(json::Writer& writer, const Extraction& extraction) {
  constexpr std::array<std::string_view, 4> kMarks{"bidi", "zero_width", "look_alike",
                                                   "private_use"};
  writer.key("marks");
  writer.begin_array();
  for (const MarkedText& mark : extraction.marks) {
    writer.begin_object();
    text_field(writer, "mark", kMarks[static_cast<std::size_t>(mark.mark)]);
    span_fields(writer, mark.span);
    writer.end_object();
  }
  writer.end_array();
}

void text_parts_field(json::Writer& writer, const SourceText& text) {
  writer.key("text");
  writer.begin_array();
  for (const TextPart& part : text.parts) {
    writer.begin_object();
    text_field(writer, "kind", to_string(part.kind));
    if (part.page > 0) number_field(writer, "page", part.page);
    if (!part.place.empty()) text_field(writer, "place", part.place);
    text_field(writer, "text", part.text);
    writer.end_object();
  }
  writer.end_array();
}

}  // namespace

void claim_value_fields(json::Writer& writer, const Scope& scope, const TextClaim& claim) {
  std::visit(ValueWriter{writer, scope, claim}, claim.what);
}

std::string claims_json(const Scope& scope, const ClaimsRow& row, TextShown text,
                        json::Writer::Style style) {
  json::Writer writer{style};
  writer.begin_object();
  text_field(writer, "id", row.id);
  text_field(writer, "subject", row.subject == TextSubject::cv ? "cv" : "vacancy");
  sieved_field(writer, row.extraction.sieved);
  sections_field(writer, row.extraction);
  claims_field(writer, scope, row.extraction, text);
  flags_field(writer, scope, row.extraction, text);
  marks_field(writer, row.extraction);
  if (text == TextShown::yes) text_parts_field(writer, row.extraction.text);
  writer.end_object();
  return writer.take() + "\n";
}

}  // namespace overstap::wire
