// SPDX-License-Identifier: Apache-2.0
// One demand of the project's own vacancy format: exactly one "what", and how strongly and by when
// it is asked.
#include <algorithm>
#include <array>

#include "profiles/src/foreign/fields.h"
#include "profiles/src/formats/row_readers.h"

namespace overstap {
namespace {

constexpr std::int64_t kMaxWeeks = 520;
constexpr std::int64_t kMaxYears = 60;

constexpr auto kWhat = std::to_array<std::string_view>(
    {"skill", "diploma_level", "working_level", "certificate", "language", "experience_years",
     "experience_months", "screening"});
using What = decltype(Demand::what);

class DemandEntry {
 public:
  DemandEntry(Row& row, const json::Value& value, const std::string& pointer,
              std::vector<std::string>& unlinked)
      : row_{row}, entry_{row.context, value, pointer}, unlinked_{unlinked} {}

  std::optional<Demand> read() && {
    const std::string_view kind = kind_of_what();
    std::optional<What> what = read_what(kind);
    Demand demand;
    demand.force = read_required_choice(entry_, "force", kForceChoice);
    if (kind == "skill" && demand.force == Force::legal) {
      entry_.fail("force", "a skill is never a legal demand; expected required or wished");
    }
    demand.weight = static_cast<std::int32_t>(entry_.optional_integer("weight", 1, 5).value_or(1));
    demand.needed = read_needed(kind == "screening");
    if (const auto by = entry_.optional_string("obtainable_by")) {
      if (*by != "employer") entry_.fail("obtainable_by", "expected employer");
      demand.employer_offers = true;
    }
    check_provenance(entry_);
    entry_.finish();
    if (!what || !row_.context.ok()) return std::nullopt;
    demand.what = *std::move(what);
    return demand;
  }

 private:
  std::string_view kind_of_what() {
    std::string_view kind;
    for (const std::string_view key : kWhat) {
      if (!entry_.has(key)) continue;
      if (!kind.empty()) {
        entry_.fail(key, std::string{"a demand asks one thing; this one also has "}.append(kind));
        return {};
      }
      kind = key;
    }
    if (kind.empty() && row_.context.ok()) {
      std::string message = "the demand asks nothing; expected one of";
      for (const std::string_view key : kWhat) message.append(" ").append(key);
      row_.context.fail_at(entry_.value(), entry_.pointer(), std::move(message));
    }
    return kind;
  }

  std::optional<What> read_what(std::string_view kind) {
    if (kind == "skill") {
      const auto id = read_skill(kind, {SkillKind::skill, SkillKind::knowledge});
      return id ? std::optional<What>{SkillDemand{*id}} : std::nullopt;
    }
    if (kind == "certificate") {
      const auto id = read_skill(kind, {SkillKind::certificate});
      return id ? std::optional<What>{CertificateDemand{*id}} : std::nullopt;
    }
    if (kind == "diploma_level")
      return DiplomaDemand{read_required_choice(entry_, kind, kLevelChoice)};
    if (kind == "working_level")
      return WorkingLevelDemand{read_required_choice(entry_, kind, kLevelChoice)};
    if (kind == "language") return read_language();
    if (kind == "experience_years" || kind == "experience_months") return read_experience(kind);
    if (kind == "screening")
      return ScreeningDemand{read_required_choice(entry_, kind, kScreeningChoice)};
    return std::nullopt;
  }

  std::optional<SkillId> read_skill(std::string_view key, std::initializer_list<SkillKind> kinds) {
    const auto reference = read_reference(entry_, key);
    return reference ? link_skill(row_, *reference, kinds, unlinked_) : std::nullopt;
  }

  std::optional<What> read_language() {
    const auto reference = read_reference(entry_, "language");
    const LanguagePart part = read_required_choice(entry_, "part", kLanguagePartChoice);
    const Cefr level = read_required_choice(entry_, "level", kCefrChoice);
    const auto id = reference ? link_language(row_, *reference, unlinked_) : std::nullopt;
    return id ? std::optional<What>{LanguageDemand{*id, part, level}} : std::nullopt;
  }

  std::optional<Months> read_years() {
    const json::Value* years = entry_.required("experience_years");
    const std::optional<std::int64_t> thousandths = json::to_thousandths(*years);
    if (!thousandths || *thousandths < 0 || *thousandths > kMaxYears * 1000 ||
        *thousandths * 12 % 1000 != 0) {
      entry_.fail("experience_years", "expected years from 0 to 60, in whole months");
      return std::nullopt;
    }
    return Months{static_cast<std::int32_t>(*thousandths * 12 / 1000)};
  }

  std::optional<Months> read_months() {
    const std::int64_t months = entry_.integer("experience_months", 0, kMaxYears * 12);
    return Months{static_cast<std::int32_t>(months)};
  }

  std::optional<What> read_experience(std::string_view kind) {
    ExperienceYearsDemand demand;
    const std::optional<Months> months = kind == "experience_years" ? read_years() : read_months();
    if (!months) return std::nullopt;
    demand.months = *months;
    demand.leading = entry_.optional_boolean("leading").value_or(false);
    const auto list = entry_.array("in");
    if (list.empty() && !demand.leading)
      entry_.fail("in", "expected the occupations or groups that count");
    for (const auto& [item, pointer] : list) add_experience_in(*item, pointer, demand.in);
    std::ranges::sort(demand.in);
    demand.in.erase(std::unique(demand.in.begin(), demand.in.end()), demand.in.end());
    // Without any linked occupation the demand would mean "anywhere", which nobody asked.
    if (demand.in.empty() && !list.empty()) return std::nullopt;
    return demand;
  }

  void add_experience_in(const json::Value& item, const std::string& pointer,
                         std::vector<OccupationId>& in) {
    if (item.kind != json::Kind::string || item.text.empty()) {
      row_.context.fail_at(item, pointer, "expected an occupation or a group of occupations");
      return;
    }
    const auto group = parse_occupation_group(item.text);
    if (!group || *group == OccupationGroup::other) {
      if (const auto id = link_occupation(row_, {item.text, &item, pointer}, unlinked_))
        in.push_back(*id);
      return;
    }
    for (std::uint32_t i = 0; i < row_.taxonomy.occupation_count(); ++i) {
      if (row_.taxonomy.record(OccupationId{i}).group == *group) in.push_back(OccupationId{i});
    }
  }

  Needed read_needed(bool screening) {
    Needed needed;
    if (screening) needed.at = NeededAt::after_selection;
    std::optional<json::ObjectReader> entry = entry_.object("needed");
    if (!entry) return needed;
    if (entry->has("within_weeks")) {
      needed.at = NeededAt::within_weeks;
      needed.weeks = Weeks{static_cast<std::int32_t>(entry->integer("within_weeks", 0, kMaxWeeks))};
    } else if (entry->has("before_task")) {
      needed.at = NeededAt::before_task;
      needed.task = entry->non_empty("before_task");
      needed.weeks = Weeks{static_cast<std::int32_t>(
          entry->optional_integer("after_weeks", 0, kMaxWeeks).value_or(0))};
    } else if (entry->has("after_selection")) {
      needed.at = NeededAt::after_selection;
      if (entry->optional_boolean("after_selection") != true)
        entry->fail("after_selection", "expected true");
    } else {
      needed.at = NeededAt::start;
      if (entry->string("at") != "start") {
        entry->fail("at",
                    "expected start; other moments are within_weeks, before_task, after_selection");
      }
    }
    entry->finish();
    if (screening && needed.at != NeededAt::after_selection) {
      entry_.fail("needed", "a screening is always after the selection");
    }
    return needed;
  }

  Row& row_;
  json::ObjectReader entry_;
  std::vector<std::string>& unlinked_;
};

}  // namespace

std::optional<Demand> read_demand(Row& row, const json::Value& value, const std::string& pointer,
                                  std::vector<std::string>& unlinked) {
  return DemandEntry(row, value, pointer, unlinked).read();
}

}  // namespace overstap
