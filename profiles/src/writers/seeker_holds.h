// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/writers/concept_names.h"
#include "profiles/src/writers/hold.h"

namespace overstap {

using LanguageLevels = std::array<std::optional<Range<Cefr>>, kLanguageParts>;

/// Where labels stand that fit no concept.
enum class UnlinkedPlace : std::uint8_t {
  nowhere,  ///< only those of jobs, which are their titles
  skills,   ///< as the name of a skill; titles of jobs are read first
  list,     ///< in a list of their own
};

/// What a format holds of a job seeker, field by field; a field that is not named has no place in
/// it. One table per format says what `reduce` leaves and what the writer beside it writes.
struct SeekerHolds {
  std::string_view format;
  /// How any text comes back.
  std::string (*text)(const std::string& text) = nullptr;

  /// No list is endless in a format with a place for each entry.
  static constexpr std::size_t kAny = static_cast<std::size_t>(-1);

  struct Job {
    Hold<std::optional<Date>> from{}, to{};
    Hold<bool> current{}, leading{};
    Hold<ClaimStatus> status{};
    Fits<Employment> fits{};
    bool once = false;          ///< jobs that are wholly the same stand once
    bool undated_once = false;  ///< a job without any date stands once beside others of its name
    std::size_t most = kAny;
  } job{};
  struct Skill {
    Hold<Evidence> evidence{};
    Hold<ClaimStatus> status{};
    Hold<std::string> level{};
    Hold<std::optional<Date>> last_used{};
    Hold<std::optional<Months>> duration{};
    Hold<std::optional<SourceSpan>> span{};
    /// What is left where one field can be said only together with another.
    Hold<Claim> whole = kHeld;
    Fits<Claim> fits{};
    /// The order in which skills are read back; null = as they stand.
    int (*rank)(const Claim& claim) = nullptr;
    bool once = true;  ///< a skill can stand only once
    std::size_t most = kAny;
  } skill{};
  struct Study {
    Hold<std::optional<EducationLevel>> level{};
    Hold<std::string> field{};
    Hold<Answer> completed{}, abroad{};
    Hold<bool> valuation_requested{};
    Hold<std::optional<EducationLevel>> valuation{};
    /// What is left where one field can be said only together with another.
    Hold<Education> whole = kHeld;
    Fits<Education> fits{};
    std::size_t most = kAny;
  } study{};
  struct Tongue {
    Hold<LanguageLevels> parts{};
    Hold<ClaimStatus> status{};
    Fits<LanguageSkill> fits{};
    /// The order in which languages are read back; null = as they stand.
    int (*rank)(const LanguageSkill& language) = nullptr;
    bool once = false;
    std::size_t most = kAny;
  } language{};
  struct Paper {
    Hold<std::optional<Date>> date{}, valid_until{};
    Hold<Answer> upkeep{};
    Hold<ClaimStatus> status{};
    Fits<CertificateHeld> fits{};
    int (*rank)(const CertificateHeld& held, const ConceptNames& names) = nullptr;
    bool once = true;
    std::size_t most = kAny;
  } certificate{};

  Hold<std::optional<WorkingLevel>> working_level{};
  Hold<Availability> availability{};
  Hold<std::optional<Range<HoursPerWeek>>> hours{};
  Hold<PostcodePrefix> postcode{};
  Hold<std::optional<Metres>> max_distance{};
  Hold<std::optional<std::int32_t>> max_minutes{};
  Hold<std::vector<TravelMode>> modes{};
  Hold<std::vector<ContractKind>> accepts_contracts{}, prefers_contracts{};
  Hold<std::vector<ConditionWish>> wishes{};
  Hold<std::optional<Cents>> min_hourly_wage{};
  Hold<std::optional<Date>> ready_by{};
  Hold<Answer> references_available{};
  UnlinkedPlace unlinked = UnlinkedPlace::nowhere;
  bool (*unlinked_fits)(const std::string& text) = nullptr;  ///< null = any text
  std::size_t unlinked_most = kAny;
};

[[nodiscard]] Reduced<SeekerProfile> reduce_to(const SeekerProfile& profile,
                                               const SeekerHolds& holds, const ConceptNames& names);

/// The titles of jobs that no occupation is called, in order.
[[nodiscard]] std::vector<std::string> titles_of(const SeekerProfile& seeker);
/// What `unlinked` has beside those.
[[nodiscard]] std::vector<std::string> unlinked_beside_titles(const SeekerProfile& seeker);

}  // namespace overstap
