// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "overstap/profiles/seeker.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/row.h"

/// What readers of foreign formats add to a profile, each thing once, however often the input says
/// it.
namespace overstap {

/// The ways in which an input names one thing, best first: its URI or code, then its label. The
/// first that is found counts. When none is, the last becomes the note and stands in `unlinked`.
using References = std::vector<Reference>;

/// The job of those titles: linked, or with the last title as its label. Nothing in `references`
/// is a job without a title.
void name_job(Row& row, const References& references, Employment& job, SeekerProfile& profile);

/// A claim; a certificate where the label is one.
void add_skill(Row& row, const References& references, std::string_view level,
               SeekerProfile& profile);

/// A certificate with the dates of `held`; one that is already there gets the dates it misses.
void add_certificate(Row& row, const References& references, const CertificateHeld& held,
                     SeekerProfile& profile);

/// A driving licence by its class (`B`, `CE`, also `B+E`).
void add_driving_licence(Row& row, const Reference& licence_class, const CertificateHeld& held,
                         SeekerProfile& profile);

using LanguageLevels = std::array<std::optional<Range<Cefr>>, kLanguageParts>;
/// C2 in all parts.
[[nodiscard]] LanguageLevels mother_tongue();
/// A language by ISO 639 code or label; one that is already there gets the parts it misses.
void add_language(Row& row, const References& references, const LanguageLevels& levels,
                  SeekerProfile& profile);

/// The level of the European Qualifications Framework, `1` to `8`, as the Dutch level of the same
/// rank (NLQF is aligned to it): 1 mbo-1, 2 mbo-2, 3 mbo-3, 4 mbo-4, 5 Ad, 6 hbo, 7 and 8 wo.
/// Source: https://nlqf.nl.
[[nodiscard]] std::optional<EducationLevel> eqf_level(std::string_view text);

/// Whether a country code (two letters) is abroad; unknown for anything else.
[[nodiscard]] Answer is_abroad(std::string_view country_code);

/// Drops what no reader has dealt with in an object that is about who somebody is, but for the
/// members of that name.
void drop_rest(ForeignObject& person, std::string_view except = {});

/// `nl`, `en-GB`: the language of the labels in the input, where it is one of the two.
void set_language(Row& row, std::string_view code);

}  // namespace overstap
