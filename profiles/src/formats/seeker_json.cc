// SPDX-License-Identifier: Apache-2.0
// The project's own seeker format, as data/README.md describes it.
#include "profiles/src/foreign/fields.h"
#include "profiles/src/foreign/personal_fields.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/seeker_limits.h"

namespace overstap {
namespace {

/// Reads the seeker format of one row into one profile.
class SeekerRow {
 public:
  SeekerRow(Row& row, SeekerProfile& profile)
      : row_{row}, root_{row.context, row.value, row.pointer}, profile_{profile} {}

  void read() {
    profile_.id = read_id(root_, row_);
    read_list("occupations", profile_.employment, &SeekerRow::read_employment);
    read_list("claims", profile_.claims, &SeekerRow::read_claim);
    read_list("education", profile_.education, &SeekerRow::read_education);
    read_working_level();
    read_list("languages", profile_.languages, &SeekerRow::read_language);
    read_list("certificates", profile_.certificates, &SeekerRow::read_certificate);
    read_entries(root_.array("availability"), &SeekerRow::read_availability);
    read_list("wishes", profile_.wishes, &SeekerRow::read_wish);
    read_conditions();
    read_unlinked(root_, profile_.unlinked);
    read_source_text(root_, row_);
    check_provenance(root_);
    finish(root_);
  }

 private:
  /// Every object of a person may hold fields that must not be read: what is left is dropped when
  /// its name says so, else it is an error.
  void finish(json::ObjectReader& object) {
    row_.personal_fields += drop_personal_fields(object);
    object.finish();
  }

  using ReadEntry = void (SeekerRow::*)(json::ObjectReader&);

  template <class T>
  void read_list(std::string_view key, std::vector<T>& list, ReadEntry read_entry) {
    const json::Items entries = root_.array(key);
    list.reserve(entries.size());
    read_entries(entries, read_entry);
  }

  void read_entries(const json::Items& entries, ReadEntry read_entry) {
    for (const json::Value& value : entries.values()) {
      json::ObjectReader entry(row_.context, value);
      (this->*read_entry)(entry);
      finish(entry);
      if (!row_.context.ok()) return;
    }
  }

  static ClaimStatus read_status(json::ObjectReader& entry) {
    return read_choice(entry, "status", kClaimStatusChoice).value_or(ClaimStatus::open);
  }

  void read_employment(json::ObjectReader& entry) {
    Employment job;
    // Of a job only its dates may be known.
    const bool dated = entry.has("from") || entry.has("to");
    if (const auto reference = dated ? read_reference(entry, "occupation")
                                     : read_required_reference(entry, "occupation")) {
      job.occupation = link_occupation(row_, *reference, profile_.unlinked);
      if (!job.occupation) job.label = reference->text;
    }
    job.from = read_date(entry, "from");
    if (const json::Value* to = entry.optional("to");
        to != nullptr && to->kind == json::Kind::string && to->text == "present") {
      job.current = true;
    } else {
      job.to = read_date(entry, "to");
    }
    if (job.from && job.to && ends_before(*job.to, *job.from))
      entry.fail("to", "earlier than from");
    job.leading = entry.optional_boolean("leading").value_or(false);
    job.status = read_status(entry);
    // Part-time months count as months and a sector gives nothing by itself: both are checked and
    // not kept.
    (void)read_hours_point(entry, "hours_per_week", kMaxHoursHeld);
    (void)read_text(entry, "sector");
    profile_.employment.push_back(std::move(job));
  }

  static std::optional<SourceSpan> read_span(json::ObjectReader& entry) {
    constexpr std::int64_t kMost = 1'000'000'000;
    std::optional<json::ObjectReader> span = entry.object("span");
    if (!span) return std::nullopt;
    const auto number = [&](std::string_view key) {
      return static_cast<std::int32_t>(span->integer(key, 0, kMost));
    };
    const SourceSpan read{number("part"), number("begin"), number("end")};
    if (read.end < read.begin) span->fail("end", "less than begin");
    span->finish();
    return read;
  }

  void read_claim(json::ObjectReader& entry) {
    Claim claim;
    const auto reference = read_required_reference(entry, "skill");
    claim.evidence = read_required_choice(entry, "evidence", kStatedEvidenceChoice);
    claim.status = read_status(entry);
    claim.level = read_text(entry, "level");
    claim.last_used = read_date(entry, "last_used");
    if (const auto months = entry.optional_integer("months", 0, kMaxMonths)) {
      claim.duration = Months{static_cast<std::int32_t>(*months)};
    }
    claim.span = read_span(entry);
    if (!reference) return;
    const auto skill =
        link_skill(row_, *reference, {SkillKind::skill, SkillKind::knowledge}, profile_.unlinked);
    if (!skill) return;
    claim.skill = *skill;
    profile_.claims.push_back(std::move(claim));
  }

  void read_education(json::ObjectReader& entry) {
    Education education;
    education.level = read_choice(entry, "level", kLevelChoice);
    education.field = read_text(entry, "field");
    education.completed = read_answer(entry, "completed");
    education.abroad = read_answer(entry, "abroad");
    if (const auto valuation = entry.optional_text("valuation");
        valuation && *valuation == "requested") {
      education.valuation_requested = true;
    } else if (valuation && *valuation != "none") {
      education.valuation = parse_education_level(*valuation);
      if (!education.valuation)
        entry.fail("valuation", "expected none, requested or a level such as mbo-3");
    }
    profile_.education.push_back(std::move(education));
  }

  void read_working_level() {
    std::optional<json::ObjectReader> entry = root_.object("working_level");
    if (!entry) return;
    WorkingLevel working_level;
    working_level.level = read_required_choice(*entry, "level", kLevelChoice);
    const std::string evidence = entry->string("evidence");
    if (evidence == "assessment") {
      working_level.evidence = WorkingLevelEvidence::assessment;
    } else if (evidence == "evc") {
      working_level.evidence = WorkingLevelEvidence::evc;
    } else if (evidence != "stated") {
      entry->fail("evidence", "expected one of assessment evc stated");
    }
    finish(*entry);
    profile_.working_level = working_level;
  }

  void read_language(json::ObjectReader& entry) {
    LanguageSkill language;
    const auto reference = read_required_reference(entry, "language");
    for (int i = 0; i < kLanguageParts; ++i) {
      language.parts[static_cast<std::size_t>(i)] =
          read_cefr(entry, to_string(static_cast<LanguagePart>(i)));
    }
    language.status = read_status(entry);
    if (!reference) return;
    const auto id = link_language(row_, *reference, profile_.unlinked);
    if (!id) return;
    language.language = *id;
    profile_.languages.push_back(language);
  }

  void read_certificate(json::ObjectReader& entry) {
    CertificateHeld held;
    const auto reference = read_required_reference(entry, "certificate");
    held.date = read_date(entry, "date");
    held.valid_until = read_date(entry, "valid_until");
    held.upkeep = read_answer(entry, "upkeep");
    held.status = read_status(entry);
    if (!reference) return;
    const auto id = link_skill(row_, *reference, {SkillKind::certificate}, profile_.unlinked);
    if (!id) return;
    held.certificate = *id;
    profile_.certificates.push_back(held);
  }

  void read_availability(json::ObjectReader& entry) {
    const std::uint32_t days = read_choice_bits(entry, "days", kDayChoice);
    const std::uint32_t parts = read_choice_bits(entry, "parts", kDayPartChoice);
    const Works works = read_required_choice(entry, "works", kWorksChoice);
    for (std::size_t day = 0; day < static_cast<std::size_t>(kDays); ++day) {
      if ((days >> day & 1U) == 0) continue;
      for (std::size_t part = 0; part < static_cast<std::size_t>(kDayParts); ++part) {
        if ((parts >> part & 1U) == 0) continue;
        Works& cell = profile_.availability[day][part];
        if (cell != Works::unknown && cell != works) {
          std::string message{"contradicts an earlier entry for "};
          entry.fail("works", message.append(to_string(static_cast<Day>(day)))
                                  .append(" ")
                                  .append(to_string(static_cast<DayPart>(part))));
        }
        cell = works;
      }
    }
  }

  void read_wish(json::ObjectReader& entry) {
    const Condition condition = read_required_choice(entry, "condition", kConditionChoice);
    const Wish wish = read_required_choice(entry, "wish", kWishChoice);
    for (const ConditionWish& earlier : profile_.wishes) {
      if (earlier.condition == condition) entry.fail("condition", "stands more than once");
    }
    profile_.wishes.push_back({condition, wish});
  }

  /// When, where and on what terms.
  void read_conditions() {
    profile_.hours = read_hours(root_, "hours");
    if (std::optional<json::ObjectReader> place = root_.object("place")) {
      profile_.postcode = read_postcode(*place);
      finish(*place);
    }
    read_travel();
    profile_.accepts_contracts = read_choices(root_, "contracts", kContractChoice);
    profile_.prefers_contracts = read_choices(root_, "prefers_contracts", kContractChoice);
    if (const auto cents = root_.optional_integer("min_hourly_wage_cents", 0, kMaxCents)) {
      profile_.min_hourly_wage = Cents{static_cast<std::int32_t>(*cents)};
    }
    profile_.ready_by = read_date(root_, "ready_by");
    if (const auto available = root_.optional_boolean("references_available")) {
      profile_.references_available = *available ? Answer::yes : Answer::no;
    }
  }

  void read_travel() {
    std::optional<json::ObjectReader> travel = root_.object("travel");
    if (!travel) return;
    if (const json::Value* km = travel->optional("max_km")) {
      const std::optional<std::int64_t> metres = json::to_thousandths(*km);
      if (metres && *metres >= 0 && *metres <= std::int64_t{kMaxKilometres} * 1000) {
        profile_.travel.max_distance = Metres{static_cast<std::int32_t>(*metres)};
      } else {
        travel->fail("max_km", "expected a number of kilometres from 0 to 1000, to the metre");
      }
    }
    if (const auto minutes = travel->optional_integer("max_minutes", 0, kMaxMinutes)) {
      profile_.travel.max_minutes = static_cast<std::int32_t>(*minutes);
    }
    profile_.travel.modes = read_choices(*travel, "modes", kTravelModeChoice);
    finish(*travel);
  }

  Row& row_;
  json::ObjectReader root_;
  SeekerProfile& profile_;
};

}  // namespace

SeekerProfile read_seeker_row(Row& row) {
  SeekerProfile profile;
  SeekerRow(row, profile).read();
  return profile;
}

}  // namespace overstap
