// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "overstap/graph/date.h"
#include "overstap/graph/ids.h"
#include "overstap/graph/levels.h"
#include "overstap/graph/model.h"
#include "overstap/graph/places.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {

/// What the person says of a claim.
enum class ClaimStatus : std::uint8_t { open, confirmed, denied };

/// A part of the input text that a claim rests on: a byte range in the extracted text.
struct SourceSpan {
  std::int32_t part = 0;  ///< page or paragraph, from 0
  std::int32_t begin = 0, end = 0;
  friend bool operator==(const SourceSpan&, const SourceSpan&) = default;
};

struct Claim {
  SkillId skill;
  Evidence evidence = Evidence::stated;
  ClaimStatus status = ClaimStatus::open;
  std::string level;              ///< shown, not scored
  std::optional<Date> last_used;  ///< shown, not scored
  std::optional<Months> duration;
  std::optional<SourceSpan> span;
  friend bool operator==(const Claim&, const Claim&) = default;
};

/// One job. Overlapping jobs never count twice: months are taken over the union of intervals.
struct Employment {
  std::optional<OccupationId> occupation;  ///< nothing = the label was not found or is ambiguous
  std::string label;                       ///< as given, when not linked
  std::optional<Date> from, to;            ///< `to` nothing with `current` false = open end unknown
  bool current = false;                    ///< "present": runs to the reference date
  bool leading = false;
  ClaimStatus status = ClaimStatus::open;
  friend bool operator==(const Employment&, const Employment&) = default;
};

struct Education {
  std::optional<EducationLevel> level;  ///< nothing = unknown; never inferred from a country
  std::string field;
  Answer completed = Answer::unknown;
  Answer abroad = Answer::unknown;
  bool valuation_requested = false;
  std::optional<EducationLevel> valuation;  ///< as stated by a foreign credential evaluation
  friend bool operator==(const Education&, const Education&) = default;
};

enum class WorkingLevelEvidence : std::uint8_t { assessment, evc, stated };
struct WorkingLevel {
  EducationLevel level = EducationLevel::none;
  WorkingLevelEvidence evidence = WorkingLevelEvidence::stated;
  friend bool operator==(const WorkingLevel&, const WorkingLevel&) = default;
};

/// CEFR per part as a range: "good command" is B1..B2, not a point.
struct LanguageSkill {
  SkillId language;
  std::array<std::optional<Range<Cefr>>, kLanguageParts> parts;  ///< by LanguagePart
  ClaimStatus status = ClaimStatus::open;
  friend bool operator==(const LanguageSkill&, const LanguageSkill&) = default;
};

struct CertificateHeld {
  SkillId certificate;
  std::optional<Date> date, valid_until;
  Answer upkeep = Answer::unknown;  ///< permanent education kept up (PE), where it applies
  ClaimStatus status = ClaimStatus::open;
  friend bool operator==(const CertificateHeld&, const CertificateHeld&) = default;
};

enum class Day : std::uint8_t { mon, tue, wed, thu, fri, sat, sun };
enum class DayPart : std::uint8_t { morning, afternoon, evening, night };
inline constexpr int kDays = 7;
inline constexpr int kDayParts = 4;
enum class Works : std::uint8_t { unknown, yes, no, if_needed };
/// 7 days x 4 parts. There is no field for a reason.
using Availability = std::array<std::array<Works, kDayParts>, kDays>;

enum class TravelMode : std::uint8_t { walk, bike, public_transport, car };
struct Travel {
  std::optional<Metres> max_distance;
  std::optional<std::int32_t> max_minutes;
  std::vector<TravelMode> modes;
  friend bool operator==(const Travel&, const Travel&) = default;
};

enum class ContractKind : std::uint8_t {
  permanent,
  temporary,
  agency,
  agency_with_prospect,
  payroll,
  on_call
};
enum class Wish : std::uint8_t { yes, no, rather_yes, rather_no };
struct ConditionWish {
  Condition condition;
  Wish wish;
  friend bool operator==(const ConditionWish&, const ConditionWish&) = default;
};

/// What a person can, has, wants, and when and where - never why. What must not influence a match
/// has no field here. Anything may be unknown: an empty optional or vector.
struct SeekerProfile {
  std::string id;  ///< as in the source, untouched
  std::vector<Employment> employment;
  std::vector<Claim> claims;
  std::vector<Education> education;
  std::optional<WorkingLevel> working_level;
  std::vector<LanguageSkill> languages;
  std::vector<CertificateHeld> certificates;
  Availability availability{};
  std::optional<Range<HoursPerWeek>> hours;
  PostcodePrefix postcode;
  Travel travel;
  std::vector<ContractKind> accepts_contracts, prefers_contracts;
  std::vector<ConditionWish> wishes;
  std::optional<Cents> min_hourly_wage;
  std::optional<Date> ready_by;
  Answer references_available = Answer::unknown;
  std::vector<std::string> unlinked;  ///< labels that fit no concept, as given; shown, never scored
  friend bool operator==(const SeekerProfile&, const SeekerProfile&) = default;
};

[[nodiscard]] std::string_view to_string(ClaimStatus status);
[[nodiscard]] std::string_view to_string(Day day);
[[nodiscard]] std::string_view to_string(DayPart part);
[[nodiscard]] std::string_view to_string(Works works);
[[nodiscard]] std::string_view to_string(TravelMode mode);
[[nodiscard]] std::string_view to_string(ContractKind kind);
[[nodiscard]] std::string_view to_string(Wish wish);
[[nodiscard]] std::optional<ClaimStatus> parse_claim_status(std::string_view text);
[[nodiscard]] std::optional<Day> parse_day(std::string_view text);
[[nodiscard]] std::optional<DayPart> parse_day_part(std::string_view text);
[[nodiscard]] std::optional<Works> parse_works(std::string_view text);
[[nodiscard]] std::optional<TravelMode> parse_travel_mode(std::string_view text);
[[nodiscard]] std::optional<ContractKind> parse_contract_kind(std::string_view text);
[[nodiscard]] std::optional<Wish> parse_wish(std::string_view text);

}  // namespace overstap
