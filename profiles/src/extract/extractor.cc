// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/profiles/extraction.h"
#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/terms/term_text.h"

namespace overstap {
namespace {

constexpr std::string_view kKinds[] = {
    "skill",  "occupation",       "certificate", "language", "education", "working_level",
    "hours",  "availability",     "contract",    "wage",     "condition", "place",
    "travel", "experience_years", "start",       "screening"};
static_assert(std::size(kKinds) == std::variant_size_v<decltype(TextClaim::what)>);

/// How much less often claims of a kind were right than their rules say, which learned it on texts
/// they were tuned on: in thousandths, on texts that were held out (bench/README.md).
constexpr std::int32_t too_sure_by(const TextClaim& claim) {
  return std::visit(
      []<class What>(const What&) {
        if constexpr (std::is_same_v<What, AvailabilityFound>) return 120;
        if constexpr (std::is_same_v<What, ConditionFound>) return 80;
        if constexpr (std::is_same_v<What, OccupationFound> ||
                      std::is_same_v<What, ExperienceFound>) {
          return 60;
        }
        if constexpr (std::is_same_v<What, SkillFound>) return 55;
        if constexpr (std::is_same_v<What, CertificateFound> ||
                      std::is_same_v<What, EducationFound>) {
          return 40;
        }
        if constexpr (std::is_same_v<What, TravelFound> || std::is_same_v<What, PlaceFound>) {
          return 30;
        }
        return 0;
      },
      claim.what);
}

/// In the order of the text; claims of one span stay as they stand. A claim is large: each moves
/// once.
void sort_by_span(std::vector<TextClaim>& claims) {
  std::vector<std::pair<SourceSpan, std::size_t>> order;
  order.reserve(claims.size());
  for (std::size_t i = 0; i < claims.size(); ++i) order.emplace_back(claims[i].span, i);
  std::ranges::sort(order, [](const auto& a, const auto& b) {
    return std::tie(a.first.part, a.first.begin, a.first.end, a.second) <
           std::tie(b.first.part, b.first.begin, b.first.end, b.second);
  });
  std::vector<TextClaim> sorted;
  sorted.reserve(claims.size());
  for (const auto& [span, at] : order) sorted.push_back(std::move(claims[at]));
  claims = std::move(sorted);
}

/// What an unlawful wording says is no demand.
void drop_flagged(const std::vector<PhraseFlag>& flags, std::vector<TextClaim>& claims) {
  std::erase_if(claims, [&](const TextClaim& claim) {
    if (std::holds_alternative<OccupationFound>(claim.what)) return false;
    return std::ranges::any_of(flags, [&](const PhraseFlag& flag) {
      return flag.span.part == claim.span.part && flag.span.begin < claim.span.end &&
             claim.span.begin < flag.span.end;
    });
  });
}

}  // namespace

std::string_view kind_of(const TextClaim& claim) { return kKinds[claim.what.index()]; }

struct Extractor::Impl {
  Impl(const Taxonomy& taxonomy, const Linker& linker, const ExtractTables& with)
      : tables{with},
        skills{taxonomy},
        occupations{taxonomy, linker},
        certificates{taxonomy},
        languages{taxonomy},
        places{with.places},
        flags{with.phrases} {}

  ExtractTables tables;
  extract::SkillRules skills;
  extract::OccupationRules occupations;
  extract::CertificateRules certificates;
  extract::LanguageRules languages;
  extract::PlaceRules places;
  extract::FlagRules flags;
};

Extractor::Extractor(const Taxonomy& taxonomy, const Linker& linker, const ExtractTables& tables)
    : impl_{std::make_unique<Impl>(taxonomy, linker, tables)} {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

Extraction Extractor::extract(SourceText text, const ExtractOptions& options) const {
  Extraction out;
  out.sieved = sieve(
      text, options.subject == TextSubject::cv ? SieveSubject::seeker : SieveSubject::vacancy);
  out.text = std::move(text);
  const extract::ReadText reading = extract::read_text(out.text, options);
  std::vector<TextClaim>& claims = out.claims;
  // Skills come last: they leave alone what another claim already covers.
  impl_->certificates.find(reading, claims);
  impl_->languages.find(reading, claims);
  extract::find_education(reading, claims);
  const extract::TermText terms{reading};
  extract::find_terms(terms, claims);
  impl_->places.find(terms, claims);
  impl_->occupations.find(reading, claims);
  impl_->skills.find(reading, claims);
  std::erase_if(claims,
                [&](const TextClaim& claim) { return claim.confidence < options.min_confidence; });
  for (TextClaim& claim : claims) {
    claim.confidence = std::max(claim.confidence - too_sure_by(claim), options.min_confidence);
  }
  sort_by_span(claims);
  if (options.subject == TextSubject::vacancy) {
    out.flags = impl_->flags.find(reading);
    drop_flagged(out.flags, claims);
  }
  out.marks = extract::find_marks(out.text);
  out.sections = reading.sections;
  return out;
}

}  // namespace overstap
