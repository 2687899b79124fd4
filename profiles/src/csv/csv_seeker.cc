// SPDX-License-Identifier: Apache-2.0
// One record of a CSV export of people.
#include <algorithm>

#include "profiles/src/csv/csv_cells.h"
#include "profiles/src/csv/csv_jobs.h"
#include "profiles/src/csv/csv_rows.h"
#include "profiles/src/csv/csv_values.h"
#include "profiles/src/csv/csv_words.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/words.h"

namespace overstap {
namespace {

class CsvSeeker {
 public:
  CsvSeeker(Row& row, const CsvMapping& mapping) : row_{row}, cells_{row, mapping} {}

  SeekerProfile read() && {
    profile_.id = csv_id(cells_);
    profile_.employment = csv_employment(cells_, profile_.unlinked);
    read_skills("skills", Evidence::stated, ClaimStatus::open);
    read_skills("skills_tested", Evidence::tested, ClaimStatus::open);
    read_skills("skills_confirmed", Evidence::stated, ClaimStatus::confirmed);
    read_skills("skills_denied", Evidence::stated, ClaimStatus::denied);
    profile_.education = csv_education(cells_);
    read_working_level();
    read_languages();
    read_certificates();
    profile_.availability = csv_week(cells_, "availability");
    profile_.hours = csv_hours(cells_);
    profile_.postcode = csv_postcode(cells_);
    read_travel("travel_km", TravelUnit::kilometres);
    read_travel("travel_minutes", TravelUnit::minutes);
    read_travel_modes();
    profile_.accepts_contracts = csv_contracts(cells_, "contracts");
    profile_.prefers_contracts = csv_contracts(cells_, "contracts_preferred");
    read_wishes();
    read_wage();
    read_ready_by();
    read_references();
    cells_.finish();
    return std::move(profile_);
  }

 private:
  void read_skills(std::string_view field, Evidence evidence, ClaimStatus status) {
    for (CsvCell* cell : cells_.all(field)) {
      for (const CsvItem& item : cells_.items(*cell, ConceptKind::skill)) {
        cells_.read(*cell, "claims");
        add_skill(item, evidence, status);
      }
    }
  }

  void add_skill(const CsvItem& item, Evidence evidence, ClaimStatus status) {
    std::string_view name = item.text;
    std::string_view level;
    // `Excel (gevorderd)`: what stands in parentheses is the level, unless the label has it.
    const auto parts = parenthesised_end(item.text);
    if (parts && row_.linker.exact(item.text, ConceptKind::skill).empty() &&
        !row_.linker.exact(parts->before, ConceptKind::skill).empty()) {
      name = parts->before;
      level = parts->inner;
    }
    const auto id = link_skill(row_, item.reference(name),
                               {SkillKind::skill, SkillKind::knowledge, SkillKind::certificate},
                               profile_.unlinked);
    if (!id) return;
    if (row_.taxonomy.record(*id).kind == SkillKind::certificate) {
      CertificateHeld held;
      held.certificate = *id;
      held.status = status;
      add_certificate(held);
      return;
    }
    const auto same = [&](const Claim& claim) { return claim.skill == *id; };
    if (std::ranges::any_of(profile_.claims, same)) return;
    Claim claim;
    claim.skill = *id;
    claim.evidence = evidence;
    claim.status = status;
    claim.level = level;
    profile_.claims.push_back(std::move(claim));
  }

  void add_certificate(const CertificateHeld& held) {
    for (CertificateHeld& known : profile_.certificates) {
      if (known.certificate != held.certificate) continue;
      if (!known.date) known.date = held.date;
      if (!known.valid_until) known.valid_until = held.valid_until;
      return;
    }
    profile_.certificates.push_back(held);
  }

  void read_certificates() {
    for (CsvCell* cell : cells_.all("certificates")) {
      for (const CsvItem& item : cells_.items(*cell, ConceptKind::skill)) {
        cells_.read(*cell, "certificates");
        add_dated_certificate(item);
      }
    }
    for (const SkillId id : csv_driving_licences(cells_, "certificates", profile_.unlinked)) {
      CertificateHeld held;
      held.certificate = id;
      add_certificate(held);
    }
  }

  /// `VCA (2023)`, `Wft Basis (2020 - 2025)`, `heftruck (geldig tot 01-05-2027)`.
  void add_dated_certificate(const CsvItem& item) {
    CertificateHeld held;
    std::string_view name = item.text;
    const auto parts = parenthesised_end(item.text);
    if (parts && row_.linker.exact(item.text, ConceptKind::skill).empty()) {
      name = parts->before;
      if (const auto period = period_in(parts->inner)) {
        held.date = period->from;
        held.valid_until = period->to;
      } else if (const auto date = date_in(parts->inner)) {
        held.date = date;
      } else if (const auto until = valid_until(parts->inner)) {
        held.valid_until = until;
      } else {
        cells_.carry(*item.cell);
      }
    }
    const auto id =
        link_skill(row_, item.reference(name), {SkillKind::certificate}, profile_.unlinked);
    if (!id) return;
    held.certificate = *id;
    add_certificate(held);
  }

  static std::optional<Date> valid_until(std::string_view text) {
    for (const std::string_view word : {"geldig tot ", "tot ", "t/m ", "valid until ", "until "}) {
      if (text.starts_with(word)) return date_in(text.substr(word.size()));
    }
    return std::nullopt;
  }

  void read_working_level() {
    CsvCell* cell = cells_.find("working_level");
    if (cell == nullptr) return;
    WorkingLevel level;
    std::string_view text = cell->text;
    if (const auto parts = parenthesised_end(text)) {
      if (parts->inner == "assessment") level.evidence = WorkingLevelEvidence::assessment;
      if (parts->inner == "evc" || parts->inner == "EVC") {
        level.evidence = WorkingLevelEvidence::evc;
      }
      text = parts->before;
    }
    const auto found = text.size() <= kMaxCsvName ? education_level_in(text) : std::nullopt;
    if (!found) {
      cells_.refuse(*cell, "carried as text: names no level that is known", ErrorCode::not_found);
      return;
    }
    cells_.read(*cell, "working_level");
    level.level = *found;
    profile_.working_level = level;
  }

  void read_languages() {
    for (const CsvLanguage& said :
         csv_languages(cells_, CsvLanguageColumns::asked_or_held, "languages", profile_.unlinked)) {
      profile_.languages.push_back({said.language, said.parts, ClaimStatus::open});
    }
  }

  void read_travel(std::string_view field, TravelUnit unit) {
    CsvCell* cell = cells_.find(field);
    if (cell == nullptr) return;
    const std::optional<CellTravel> travel = cell_travel(cell->text, unit);
    if (!travel) {
      cells_.refuse(*cell, "carried as text: expected a distance such as 15 km or minutes");
      return;
    }
    cells_.read(*cell, "travel");
    if (travel->unit == TravelUnit::kilometres) {
      profile_.travel.max_distance = Metres{travel->value};
    } else {
      profile_.travel.max_minutes = travel->value;
    }
  }

  void read_travel_modes() {
    for (CsvCell* cell : cells_.all("travel_modes")) {
      for (const CsvItem& item : cells_.items(*cell)) {
        const std::optional<TravelMode> mode = travel_mode_in(item.text);
        if (!mode) {
          cells_.carry(*cell);
          continue;
        }
        cells_.read(*cell, "travel");
        auto& modes = profile_.travel.modes;
        if (std::ranges::find(modes, *mode) == modes.end()) modes.push_back(*mode);
      }
    }
  }

  /// `home_work: yes; avondwerk: liever niet`.
  void read_wishes() {
    for (CsvCell* cell : cells_.all("wishes")) {
      for (const CsvItem& item : cells_.items(*cell)) {
        const std::size_t colon = std::min(item.text.find_first_of(":="), item.text.size());
        const auto condition = condition_in(trim_cell(item.text.substr(0, colon)));
        const auto wish = colon < item.text.size() ? wish_in(trim_cell(item.text.substr(colon + 1)))
                                                   : std::optional<Wish>{Wish::yes};
        const auto same = [&](const ConditionWish& known) { return known.condition == condition; };
        if (!condition || !wish || std::ranges::any_of(profile_.wishes, same)) {
          cells_.refuse(*cell, "carried as text: expected wishes such as home_work: yes");
          continue;
        }
        cells_.read(*cell, "wishes");
        profile_.wishes.push_back({*condition, *wish});
      }
    }
  }

  void read_wage() {
    CsvCell* cell = cells_.find("wage");
    if (cell == nullptr) return;
    const std::optional<Range<Cents>> wage = cell_wage(cell->text);
    if (!wage) {
      cells_.refuse(*cell, "carried as text: expected euro per hour such as 14,50");
      return;
    }
    cells_.read(*cell, "min_hourly_wage");
    profile_.min_hourly_wage = wage->min;
  }

  void read_ready_by() {
    CsvCell* cell = cells_.find("ready_by");
    if (cell == nullptr) return;
    const bool at_once = says_at_once(cell->text);
    if (!at_once || !row_.as_of) {
      if (at_once) {
        cells_.carry(*cell);
      } else {
        profile_.ready_by = csv_date(cells_, "ready_by");
      }
      return;
    }
    cells_.read(*cell, "ready_by");
    profile_.ready_by = row_.as_of;
  }

  void read_references() {
    CsvCell* cell = cells_.find("references");
    if (cell == nullptr) return;
    // Names of people stand in such columns as well: not a yes or a no is contact data.
    const std::optional<bool> truth = truth_of(cell->text);
    if (truth) {
      cells_.read(*cell, "references_available");
      profile_.references_available = *truth ? Answer::yes : Answer::no;
    } else {
      cells_.keep_contact(*cell, ContactKind::other);
    }
  }

  Row& row_;
  CsvCells cells_;
  SeekerProfile profile_;
};

}  // namespace

SeekerProfile read_csv_seeker_row(Row& row, const CsvMapping& mapping) {
  return CsvSeeker(row, mapping).read();
}

}  // namespace overstap
