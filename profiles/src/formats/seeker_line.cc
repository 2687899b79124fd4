// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/formats/seeker_line.h"

#include "profiles/src/formats/line_reader.h"
#include "profiles/src/formats/seeker_limits.h"
#include "profiles/src/link/link_memory.h"

namespace overstap {
namespace {

using json::KeyTable;
using line::Seen;
using std::to_array;
using Keys = std::string_view;

/// One line into one profile.
class SeekerLine {
 public:
  SeekerLine(const LineSetting& setting, SeekerProfile& profile)
      : memory_{LinkMemory::of(setting.linker)},
        taxonomy_{setting.taxonomy},
        language_{setting.language},
        profile_{profile} {}

  char* read(char* at) {
    enum Key : std::size_t {
      id,
      occupations,
      claims,
      education,
      languages,
      certificates,
      availability,
      wishes,
      hours,
      place,
      travel,
      contracts,
      prefers_contracts,
      min_wage,
      ready_by,
      references
    };
    static constexpr KeyTable kKeys{to_array<Keys>(
        {"id", "occupations", "claims", "education", "languages", "certificates", "availability",
         "wishes", "hours", "place", "travel", "contracts", "prefers_contracts",
         "min_hourly_wage_cents", "ready_by", "references_available"})};
    Seen seen;
    at = line::read_members(at, kKeys, seen, [&](std::size_t key, char* value) -> char* {
      switch (key) {
        case id:
          return line::read_text(value, profile_.id);
        case occupations:
          return read_list(value, profile_.employment, &SeekerLine::read_employment);
        case claims:
          return read_list(value, profile_.claims, &SeekerLine::read_claim);
        case education:
          return read_list(value, profile_.education, &SeekerLine::read_education);
        case languages:
          return read_list(value, profile_.languages, &SeekerLine::read_language);
        case certificates:
          return read_list(value, profile_.certificates, &SeekerLine::read_certificate);
        case availability:
          return line::read_items(value, [&](char* item) { return read_availability(item); });
        case wishes:
          return read_list(value, profile_.wishes, &SeekerLine::read_wish);
        case hours:
          return read_hours(value);
        case place:
          return read_place(value);
        case travel:
          return read_travel(value);
        case contracts:
          return line::read_choices(value, kContractChoice, profile_.accepts_contracts);
        case prefers_contracts:
          return line::read_choices(value, kContractChoice, profile_.prefers_contracts);
        case min_wage:
          return read_wage(value);
        case ready_by:
          return line::read_date(value, profile_.ready_by);
        default:
          return read_references(value);
      }
    });
    return seen.has(id) ? at : nullptr;  // the fallback id is known elsewhere
  }

 private:
  template <class T>
  char* read_list(char* at, std::vector<T>& list, char* (SeekerLine::*read_entry)(char*, T&)) {
    return line::read_items(at, [&](char* item) -> char* {
      if (list.empty()) list.reserve(4);
      return (this->*read_entry)(item, list.emplace_back());
    });
  }

  /// A concept that the text was found to name before.
  template <class Id>
  char* read_concept(char* at, LinkMemory::Question question, Id& id) const {
    std::string_view text;
    at = line::read_text(at, text);
    if (at == nullptr) return nullptr;
    const std::optional<std::uint32_t> found = memory_.find(question, language_, text);
    if (!found) return nullptr;
    id = Id{*found};
    return at;
  }
  [[nodiscard]] bool is_of(SkillId id, std::initializer_list<SkillKind> kinds) const {
    const SkillKind kind = taxonomy_.record(id).kind;
    return std::ranges::find(kinds, kind) != kinds.end();
  }

  char* read_employment(char* at, Employment& job) {
    enum Key : std::size_t { occupation, from, to, leading, status, hours, sector };
    static constexpr KeyTable kKeys{to_array<Keys>(
        {"occupation", "from", "to", "leading", "status", "hours_per_week", "sector"})};
    Seen seen;
    at = line::read_members(at, kKeys, seen, [&](std::size_t key, char* value) -> char* {
      switch (key) {
        case occupation: {
          OccupationId id;
          value = read_concept(value, LinkMemory::Question::occupation, id);
          job.occupation = id;
          return value;
        }
        case from:
          return line::read_date(value, job.from);
        case to:
          return read_end(value, job);
        case leading:
          return line::read_flag(value, job.leading);
        case status:
          return line::read_choice(value, kClaimStatusChoice, job.status);
        case hours: {
          std::int32_t checked = 0;
          return line::read_whole(value, kMaxHoursHeld, checked);
        }
        default: {
          std::string_view checked;
          return line::read_text(value, checked);
        }
      }
    });
    if (!seen.has(occupation)) return nullptr;
    return job.from && job.to && ends_before(*job.to, *job.from) ? nullptr : at;
  }

  static char* read_end(char* at, Employment& job) {
    constexpr std::string_view kPresent = "\"present\"";
    if (!json::stands(at, kPresent)) return line::read_date(at, job.to);
    job.current = true;
    return at + kPresent.size();
  }

  char* read_claim(char* at, Claim& claim) {
    enum Key : std::size_t { skill, evidence, status, level, last_used, months };
    static constexpr KeyTable kKeys{
        to_array<Keys>({"skill", "evidence", "status", "level", "last_used", "months"})};
    Seen seen;
    at = line::read_members(at, kKeys, seen, [&](std::size_t key, char* value) -> char* {
      switch (key) {
        case skill:
          return read_concept(value, LinkMemory::Question::skill, claim.skill);
        case evidence:
          return line::read_choice(value, kStatedEvidenceChoice, claim.evidence);
        case status:
          return line::read_choice(value, kClaimStatusChoice, claim.status);
        case level:
          return line::read_text(value, claim.level);
        case last_used:
          return line::read_date(value, claim.last_used);
        default: {
          Months duration{};
          value = line::read_whole(value, kMaxMonths, duration.value);
          claim.duration = duration;
          return value;
        }
      }
    });
    const bool fits = at != nullptr && seen.all({skill, evidence}) &&
                      is_of(claim.skill, {SkillKind::skill, SkillKind::knowledge});
    return fits ? at : nullptr;
  }

  char* read_education(char* at, Education& held) {
    enum Key : std::size_t { level, field, completed, abroad, valuation };
    static constexpr KeyTable kKeys{
        to_array<Keys>({"level", "field", "completed", "abroad", "valuation"})};
    Seen seen;
    return line::read_members(at, kKeys, seen, [&](std::size_t key, char* value) -> char* {
      switch (key) {
        case level:
          return line::read_choice(value, kLevelChoice, held.level.emplace());
        case field:
          return line::read_text(value, held.field);
        case completed:
          return line::read_answer(value, held.completed);
        case abroad:
          return line::read_answer(value, held.abroad);
        default:
          return read_valuation(value, held);
      }
    });
  }

  static char* read_valuation(char* at, Education& held) {
    std::string_view text;
    at = line::read_text(at, text);
    if (at == nullptr || text == "none") return at;
    held.valuation_requested = text == "requested";
    if (held.valuation_requested) return at;
    held.valuation = parse_education_level(text);
    return held.valuation ? at : nullptr;
  }

  char* read_language(char* at, LanguageSkill& held) {
    enum Key : std::size_t { language = kLanguageParts, status };
    static constexpr KeyTable kKeys{
        to_array<Keys>({"listen", "read", "speak", "converse", "write", "language", "status"})};
    Seen seen;
    at = line::read_members(at, kKeys, seen, [&](std::size_t key, char* value) -> char* {
      if (key == language) {
        return read_concept(value, LinkMemory::Question::language, held.language);
      }
      if (key == status) return line::read_choice(value, kClaimStatusChoice, held.status);
      Cefr level{};
      value = line::read_choice(value, kCefrChoice, level);
      held.parts[key] = Range<Cefr>{level, level};
      return value;
    });
    return seen.has(language) ? at : nullptr;
  }

  char* read_certificate(char* at, CertificateHeld& held) {
    enum Key : std::size_t { certificate, date, valid_until, upkeep, status };
    static constexpr KeyTable kKeys{
        to_array<Keys>({"certificate", "date", "valid_until", "upkeep", "status"})};
    Seen seen;
    at = line::read_members(at, kKeys, seen, [&](std::size_t key, char* value) -> char* {
      switch (key) {
        case certificate:
          return read_concept(value, LinkMemory::Question::skill, held.certificate);
        case date:
          return line::read_date(value, held.date);
        case valid_until:
          return line::read_date(value, held.valid_until);
        case upkeep:
          return line::read_answer(value, held.upkeep);
        default:
          return line::read_choice(value, kClaimStatusChoice, held.status);
      }
    });
    const bool fits =
        at != nullptr && seen.has(certificate) && is_of(held.certificate, {SkillKind::certificate});
    return fits ? at : nullptr;
  }

  char* read_availability(char* at) {
    enum Key : std::size_t { days, parts, works };
    static constexpr KeyTable kKeys{to_array<Keys>({"days", "parts", "works"})};
    std::uint32_t on = 0;
    std::uint32_t during = 0;
    Works answer{};
    Seen seen;
    at = line::read_members(at, kKeys, seen, [&](std::size_t key, char* value) -> char* {
      if (key == days) return line::read_choice_bits(value, kDayChoice, on);
      if (key == parts) return line::read_choice_bits(value, kDayPartChoice, during);
      return line::read_choice(value, kWorksChoice, answer);
    });
    if (at == nullptr || !seen.all({days, parts, works})) return nullptr;
    for (; on != 0; on &= on - 1) {
      auto& day = profile_.availability[static_cast<std::size_t>(std::countr_zero(on))];
      for (std::uint32_t left = during; left != 0; left &= left - 1) {
        Works& cell = day[static_cast<std::size_t>(std::countr_zero(left))];
        if (cell != Works::unknown && cell != answer) return nullptr;
        cell = answer;
      }
    }
    return at;
  }

  char* read_wish(char* at, ConditionWish& stated) {
    enum Key : std::size_t { condition, wish };
    static constexpr KeyTable kKeys{to_array<Keys>({"condition", "wish"})};
    Seen seen;
    at = line::read_members(at, kKeys, seen, [&](std::size_t key, char* value) -> char* {
      if (key == wish) return line::read_choice(value, kWishChoice, stated.wish);
      return line::read_choice(value, kConditionChoice, stated.condition);
    });
    if (!seen.all({condition, wish})) return nullptr;
    const auto same = [&](const ConditionWish& other) {
      return &other != &stated && other.condition == stated.condition;
    };
    return std::ranges::any_of(profile_.wishes, same) ? nullptr : at;
  }

  char* read_hours(char* at) {
    enum Key : std::size_t { min, max };
    static constexpr KeyTable kKeys{to_array<Keys>({"min", "max"})};
    Range<HoursPerWeek>& hours = profile_.hours.emplace();
    Seen seen;
    at = line::read_members(at, kKeys, seen, [&](std::size_t key, char* value) {
      return line::read_whole(value, kMaxHoursAsked,
                              key == min ? hours.min.value : hours.max.value);
    });
    return seen.all({min, max}) && hours.min <= hours.max ? at : nullptr;
  }

  char* read_place(char* at) {
    static constexpr KeyTable kKeys{to_array<Keys>({"postcode"})};
    std::optional<PostcodePrefix> postcode;
    Seen seen;
    at = line::read_members(at, kKeys, seen, [&](std::size_t, char* value) {
      std::string_view text;
      value = line::read_text(value, text);
      if (value != nullptr) postcode = parse_postcode(text);
      return value;
    });
    if (!postcode) return nullptr;
    profile_.postcode = *postcode;
    return at;
  }

  char* read_travel(char* at) {
    enum Key : std::size_t { max_km, max_minutes, modes };
    static constexpr KeyTable kKeys{to_array<Keys>({"max_km", "max_minutes", "modes"})};
    Travel& travel = profile_.travel;
    Seen seen;
    return line::read_members(at, kKeys, seen, [&](std::size_t key, char* value) -> char* {
      std::int32_t number = 0;
      switch (key) {
        case max_km:
          value = line::read_whole(value, kMaxKilometres, number);
          travel.max_distance = Metres{number * 1000};
          return value;
        case max_minutes:
          value = line::read_whole(value, kMaxMinutes, number);
          travel.max_minutes = number;
          return value;
        default:
          return line::read_choices(value, kTravelModeChoice, travel.modes);
      }
    });
  }

  char* read_wage(char* at) {
    return line::read_whole(at, kMaxCents, profile_.min_hourly_wage.emplace().value);
  }

  char* read_references(char* at) {
    bool available = false;
    at = line::read_flag(at, available);
    profile_.references_available = available ? Answer::yes : Answer::no;
    return at;
  }

  const LinkMemory& memory_;
  const Taxonomy& taxonomy_;
  Language language_;
  SeekerProfile& profile_;
};

}  // namespace

bool read_seeker_line(char* text, std::size_t size, const LineSetting& setting,
                      SeekerProfile& profile) {
  char* const end = SeekerLine(setting, profile).read(json::after_space(text));
  return json::after_space(end) == text + size;
}

}  // namespace overstap
