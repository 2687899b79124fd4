// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/linker.h"
#include "profiles/src/extract/text/read_text.h"

/// The rules, a family each. Every one holds what it needs of a taxonomy, is const and thread-safe,
/// and appends claims in the order of the text. A claim's stance comes from stance_at (no stance =
/// no claim), its span from ReadText::span, its confidence is the share of such claims that are
/// right, in thousandths, as seen on the tuning half of the gold set.
namespace overstap::extract {

class TermText;

class SkillRules {
 public:
  explicit SkillRules(const Taxonomy& taxonomy);
  ~SkillRules();
  /// SkillFound. Words that a certificate, language, education or occupation claim already in
  /// `claims` covers are not read again as a skill, unless they say more.
  void find(const ReadText& text, std::vector<TextClaim>& claims) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

class OccupationRules {
 public:
  OccupationRules(const Taxonomy& taxonomy, const Linker& linker);
  ~OccupationRules();
  /// OccupationFound with its period, and ExperienceFound.
  void find(const ReadText& text, std::vector<TextClaim>& claims) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

class CertificateRules {
 public:
  explicit CertificateRules(const Taxonomy& taxonomy);
  ~CertificateRules();
  /// CertificateFound (Wft modules, KSF, driving licences by class, ...) and ScreeningFound.
  void find(const ReadText& text, std::vector<TextClaim>& claims) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

class LanguageRules {
 public:
  explicit LanguageRules(const Taxonomy& taxonomy);
  ~LanguageRules();
  /// LanguageFound.
  void find(const ReadText& text, std::vector<TextClaim>& claims) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// EducationFound and WorkingLevelFound.
void find_education(const ReadText& text, std::vector<TextClaim>& claims);

/// HoursFound, AvailabilityFound, ContractFound, WageFound, ConditionFound.
void find_terms(const TermText& terms, std::vector<TextClaim>& claims);

/// PlaceFound, TravelFound, StartFound.
class PlaceRules {
 public:
  /// Names of places beside those with a postcode; may be empty.
  explicit PlaceRules(std::span<const Place> places);
  ~PlaceRules();
  void find(const TermText& terms, std::vector<TextClaim>& claims) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Wordings of a vacancy that the law may forbid.
class FlagRules {
 public:
  /// The phrases must outlive this.
  explicit FlagRules(std::span<const Phrase> phrases);
  ~FlagRules();
  [[nodiscard]] std::vector<PhraseFlag> find(const ReadText& text) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};
/// Characters that hide or turn text, and letters that look like others.
[[nodiscard]] std::vector<MarkedText> find_marks(const SourceText& text);

}  // namespace overstap::extract
