// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "overstap/graph/date.h"
#include "overstap/graph/error.h"
#include "overstap/graph/levels.h"
#include "overstap/graph/places.h"
#include "overstap/graph/quantities.h"
#include "overstap/graph/records.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/linker.h"
#include "overstap/profiles/seeker.h"
#include "overstap/profiles/sieve.h"
#include "overstap/profiles/source_text.h"
#include "overstap/profiles/vacancy.h"

namespace overstap {

enum class TextSubject : std::uint8_t { cv, vacancy };

/// What a part of a text is about.
enum class SectionKind : std::uint8_t {
  other,
  header,   ///< name and contact data at the top, signature at the end: nothing is claimed from it
  summary,  ///< profile, about me
  experience,
  education,
  skills,
  languages,
  courses,     ///< courses and certificates
  hobbies,     ///< nothing is claimed from it
  references,  ///< nothing is claimed from it
  wishes,      ///< CV: what somebody looks for; vacancy: nice to have
  tasks,       ///< vacancy: the work
  demands,     ///< vacancy: what is asked
  offer,       ///< vacancy: what is given; no demand comes from it
  employer,    ///< vacancy: about us, procedure; no demand comes from it
};
enum class TextLanguage : std::uint8_t { unknown, nl, en, other };

/// A run of parts: `[first, last)` of SourceText::parts. Sections cover all parts, in order.
struct Section {
  SectionKind kind = SectionKind::other;
  TextLanguage language = TextLanguage::unknown;
  std::int32_t first = 0, last = 0;
};

/// How a claim stands in its sentence.
enum class Stance : std::uint8_t {
  has,       ///< CV: can, has, did
  lacks,     ///< "geen rijbewijs", "nog geen Wft"
  wants,     ///< "ik wil leren", "op zoek naar": a wish, not a claim
  legal,     ///< vacancy: the law asks it
  required,  ///< vacancy: asked
  wished,    ///< vacancy: "pre", "bij voorkeur"
  offered,   ///< vacancy: the employer gives it ("wij leiden je op voor Wft")
};

// What a claim says. Each is one alternative of ClaimValue.
struct SkillFound {
  SkillId skill;  ///< skill or knowledge
  std::optional<Months> duration;
};
struct OccupationFound {
  std::optional<OccupationId> occupation;  ///< nothing = a title that fits no concept, or several
  std::optional<Date> from, to;
  bool current = false;  ///< "heden": runs to the reference date
  bool leading = false;
};
struct CertificateFound {
  SkillId certificate;
  std::optional<Date> date, valid_until;
  Answer upkeep = Answer::unknown;  ///< permanent education (PE) kept up
  std::string upkeep_year;          ///< `2025`, or empty
};
struct LanguageFound {
  SkillId language;
  std::array<std::optional<Range<Cefr>>, kLanguageParts> parts;  ///< all nothing = only named
};
struct EducationFound {
  Education education;
  std::vector<std::int32_t> years;  ///< as written, ascending: begin and end, or the end alone
  bool valuation_denied = false;    ///< of a training abroad: no valuation was asked, the text says
};
struct WorkingLevelFound {
  EducationLevel level = EducationLevel::none;
};
struct HoursFound {
  Range<HoursPerWeek> hours;
};
/// How often: `times` in `weeks` weeks.
struct Frequency {
  enum class Unit : std::uint8_t {
    days,
    day_parts,
    mornings,
    afternoons,
    evenings,
    nights,
    saturdays,
    sundays,
    weekends
  };
  Unit unit = Unit::days;
  std::int32_t times = 1;
  std::int32_t weeks = 1;
  friend bool operator==(const Frequency&, const Frequency&) = default;
};
/// Days, parts of the day, roster: only what this claim says.
struct AvailabilityFound {
  std::vector<Day> days;
  std::vector<DayPart> parts;
  std::optional<std::int32_t> from, until;  ///< minutes after midnight
  std::optional<std::int32_t> ends_at;      ///< minutes after midnight: the last shift
  Works works = Works::yes;
  Answer self_rostering = Answer::unknown;
  std::vector<Frequency> frequencies;
};
struct ContractFound {
  std::optional<ContractKind> kind;  ///< nothing: `bbl` or `freelance`, see name
  std::string_view name;             ///< as ContractKind is written, `bbl`, `freelance`
};
enum class WageUnit : std::uint8_t { hour, month };
struct WageFound {
  WageUnit unit = WageUnit::hour;
  Range<Cents> gross;  ///< per unit, as written
  std::string cao;
};
struct ConditionFound {
  Condition condition;
  Answer answer = Answer::yes;
};
struct PlaceFound {
  PostcodePrefix postcode;
  std::string name;
};
struct TravelFound {
  Travel travel;
};
struct ExperienceFound {
  std::optional<Months> least, most;
  std::vector<OccupationId> in;
  std::vector<SkillId> with;
  std::string in_label;  ///< words that fit no concept
  bool leading = false;
};
struct StartFound {
  std::optional<Date> date;  ///< CV: ready by; vacancy: start
  bool immediately = false;
  std::optional<Months> after;  ///< notice: "opzegtermijn een maand"
};
struct ScreeningFound {
  Screening screening = Screening::vog;
};

using ClaimValue = std::variant<SkillFound, OccupationFound, CertificateFound, LanguageFound,
                                EducationFound, WorkingLevelFound, HoursFound, AvailabilityFound,
                                ContractFound, WageFound, ConditionFound, PlaceFound, TravelFound,
                                ExperienceFound, StartFound, ScreeningFound>;

struct TextClaim {
  ClaimValue what;
  Stance stance = Stance::has;
  SourceSpan span;              ///< the words that it rests on, in Extraction::text; `part` -1 when
                                ///< a person added the claim (corrections.h)
  std::string label;            ///< the label of the taxonomy or the word of a rule that matched
  std::string_view rule;        ///< name of the rule, such as `skill.label` (static storage)
  std::int32_t confidence = 0;  ///< 0..1000: of claims said at 800, about 80 % are right
  ClaimStatus status = ClaimStatus::open;  ///< what a person said of it (corrections.h)
};
/// `skill`, `occupation`, `certificate`, ...: the name of the alternative.
[[nodiscard]] std::string_view kind_of(const TextClaim& claim);
[[nodiscard]] std::string_view to_string(SectionKind kind);
[[nodiscard]] std::string_view to_string(TextLanguage language);
[[nodiscard]] std::string_view to_string(Stance stance);

/// A wording of a vacancy that the law may forbid; never a demand.
struct PhraseFlag {
  std::uint32_t phrase = 0;  ///< index into the phrases given
  SourceSpan span;
};

/// Something in the text that a reader should see: characters that hide or turn text, look-alike
/// letters, text kept out by a document reader.
enum class TextMark : std::uint8_t { bidi, zero_width, look_alike, private_use };
struct MarkedText {
  TextMark mark;
  SourceSpan span;
};

/// What a text says. `text` is the input after the sieve: sentences about health, benefits,
/// religion, origin, union, pregnancy, family, convictions and debts are replaced by
/// "[niet overgenomen]"; their words stand nowhere. Spans are byte ranges in it.
struct Extraction {
  SourceText text;
  std::vector<Section> sections;
  std::vector<TextClaim> claims;  ///< by span
  std::vector<PhraseFlag> flags;
  std::vector<MarkedText> marks;
  SieveCount sieved;  ///< sentences that were not carried over
};

struct ExtractOptions {
  TextSubject subject = TextSubject::cv;
  std::optional<Date> as_of;  ///< for "heden" and "binnen 3 maanden"
  std::int32_t min_confidence = 500;
};

/// Tables of a market that the rules look into, beside the taxonomy; each may be empty.
struct ExtractTables {
  std::span<const Phrase> phrases;  ///< wordings to flag
  std::span<const Place> places;    ///< names of places, with their postcodes
};

/// Reads claims from text. Holds the label matcher of one taxonomy; const and thread-safe.
/// Taxonomy, linker and tables must outlive it.
class Extractor {
 public:
  Extractor(const Taxonomy& taxonomy, const Linker& linker, const ExtractTables& tables);
  ~Extractor();
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;

  /// Same text, same claims. Spelling is no evidence of a language level; gaps are not read.
  [[nodiscard]] Extraction extract(SourceText text, const ExtractOptions& options) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Adds what the text says to a profile. What the profile already holds stays: a typed value beats
/// the text, and a person's word (confirmed, denied) beats both. Claims of the text get
/// Evidence::text_span and their span; `wants` becomes nothing but a wish, `lacks` a denied claim.
void apply(const Extraction& extraction, SeekerProfile& profile);
/// The same for a vacancy: demands with their force; conditions, hours, roster, wage, contract.
/// What a flag covers is no demand and goes to `said`.
void apply(const Extraction& extraction, Vacancy& vacancy);

}  // namespace overstap
