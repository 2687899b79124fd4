// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "overstap/profiles/vacancy.h"
#include "profiles/src/foreign/foreign_object.h"

namespace overstap {

/// Gathers the demands of a vacancy in an exchange format. All are required unless told, for few
/// of these formats know wishes; each stands once. What fits no concept becomes a note and stands
/// in `unlinked`.
class DemandList {
 public:
  DemandList(Row& row, Vacancy& vacancy) : row_{row}, vacancy_{vacancy} {}

  /// A skill, piece of knowledge or certificate by code, URI or label.
  void add_skill(const Reference& reference, Force force = Force::required);
  void add_certificate(const Reference& reference);
  /// By its class: `B`, `CE`.
  void add_driving_licence(const Reference& licence_class);
  /// Each `LicenseOrCertification` of HR-XML: its name, and for a driving licence its class (`Id`).
  void add_licences(ForeignObject& licences);
  /// The lowest level of each part that is known.
  void add_language(const Reference& language,
                    const std::array<std::optional<Range<Cefr>>, kLanguageParts>& parts);
  /// `none` asks nothing.
  void add_diploma(EducationLevel level);
  void add_working_level(EducationLevel level);
  /// Whole years in the occupation of the vacancy, which must be set before. Without it the demand
  /// would mean experience anywhere, which nobody asked: a note, and the number is carried.
  void add_experience(ForeignObject& at, std::string_view years_key);

 private:
  template <class What>
  void add(What what, Force force = Force::required) {
    Demand demand;
    demand.what = std::move(what);
    demand.force = force;
    for (const Demand& known : vacancy_.demands) {
      if (known == demand) return;
    }
    vacancy_.demands.push_back(std::move(demand));
  }

  Row& row_;
  Vacancy& vacancy_;
};

/// The skill that a text names by code, URI or label, without a note when it names none or several.
[[nodiscard]] std::optional<SkillId> known_skill(const Row& row, std::string_view text);
[[nodiscard]] std::optional<SkillId> known_certificate(const Row& row, std::string_view text);

/// The name under which a class of driving licence is linked: `rijbewijs BE` of `B+E`.
[[nodiscard]] std::string driving_licence_name(std::string_view licence_class);
/// Whether a text names a driving licence without its class: `Rijbewijs`, `drivingLicense`.
[[nodiscard]] bool is_driving_licence(std::string_view text);

}  // namespace overstap
