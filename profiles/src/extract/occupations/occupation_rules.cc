// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/occupations/experience_years.h"
#include "profiles/src/extract/occupations/title_finder.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/occupations/title_wish.h"
#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/stance/stance.h"

namespace overstap::extract {
namespace {

using Title = TitleIndex::Title;

/// How sure a title is that several occupations have, in thousandths.
constexpr std::int32_t kAmbiguous = 600;

bool is_leading_word(const Token& token) {
  return is_any(token, {"leidinggevend", "leidinggevende", "leiding", "teamleider", "supervisor"});
}

/// What the text says of a title: offered, held, wished; nothing where it is refused or no job.
std::optional<Stance> stance_of(const ReadText& text, const FoundTitle& found) {
  const Title& title = found.title;
  const Sentence& sentence = *found.sentence;
  auto stance = stance_at(text, sentence, title.first, title.last, ClaimFamily::occupation);
  // "GASTVROUW / GASTHEER (20-24 uur)" heads what follows, "Functie: receptionist" stands among
  // words about the employer, and so does "wij zijn een reisbureau en zoeken een": all are offered
  if (!stance && text.subject == TextSubject::vacancy &&
      (sentence.heading || after_field_name(text, sentence, title.first) ||
       (sentence.section == SectionKind::employer && after_cue(text, sentence, title.first)))) {
    stance = Stance::offered;
  }
  if (stance == Stance::has &&
      (wished_before(text, sentence, title.first) || wished_behind(text, sentence, title.last))) {
    stance = Stance::wants;
  }
  const bool begun =
      title.last < sentence.last && is_any(text.tokens[title.last], {"begonnen", "gestart"});
  if (stance == Stance::wants && (begun || rose_to(text, sentence, title.first) ||
                                  held_before_wish(text, sentence, title.first))) {
    stance = Stance::has;
  }
  if (stance == Stance::lacks && denied_elsewhere(text, sentence, title.first, title.last)) {
    stance = Stance::has;
  }
  // "nooit als verkoper gewerkt": a job not held is no job.
  if (stance == Stance::lacks || listed_as_unwanted(text, sentence, title.first)) {
    return std::nullopt;
  }
  return stance;
}

}  // namespace

struct OccupationRules::Impl {
  Impl(const Taxonomy& taxonomy_of_titles, const Linker& linker)
      : taxonomy{taxonomy_of_titles}, titles{taxonomy, linker} {}

  const Taxonomy& taxonomy;
  TitleFinder titles;

  void add(const ReadText& text, const FoundTitle& found, const TextPeriod* period,
           std::vector<TextClaim>& claims) const;
};

OccupationRules::OccupationRules(const Taxonomy& taxonomy, const Linker& linker)
    : impl_{std::make_unique<Impl>(taxonomy, linker)} {}
OccupationRules::~OccupationRules() = default;

void OccupationRules::Impl::add(const ReadText& text, const FoundTitle& found,
                                const TextPeriod* period, std::vector<TextClaim>& claims) const {
  const Title& title = found.title;
  const std::optional<Stance> stance = stance_of(text, found);
  if (!stance) return;
  OccupationFound value{.occupation = title.occupation, .from = {}, .to = {}};
  if (period != nullptr && *stance == Stance::has) {
    value.from = period->from;
    value.to = period->to;
    value.current = period->current;
  }
  std::uint32_t last = title.last;
  for (std::uint32_t i = title.last; i < std::min(title.last + 2, found.sentence->last); ++i) {
    if (!is_leading_word(text.tokens[i])) continue;
    value.leading = true;
    last = i + 1;
  }
  claims.push_back({.what = value,
                    .stance = *stance,
                    .span = text.span(*found.sentence, title.first, last),
                    .label = std::string{taxonomy.text(title.label)},
                    .rule = found.rule,
                    .confidence = !title.others.empty() ? kAmbiguous : found.confidence});
}

void OccupationRules::find(const ReadText& text, std::vector<TextClaim>& claims) const {
  const TitleText read = impl_->titles.read(text);
  if (text.subject == TextSubject::vacancy) {
    for (const FoundTitle& found : impl_->titles.in_vacancy(read)) {
      impl_->add(text, found, nullptr, claims);
    }
  } else {
    const JobPeriods periods{read};
    const std::vector<FoundTitle> all = impl_->titles.in_cv(read, periods, claims);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const FoundTitle& found = all[i];
      const auto at = static_cast<std::size_t>(found.sentence - text.sentences.data());
      const bool follows = i > 0 && all[i - 1].sentence == found.sentence;
      const bool followed = i + 1 < all.size() && all[i + 1].sentence == found.sentence;
      const std::uint32_t before = follows ? all[i - 1].title.last : found.sentence->first;
      const std::uint32_t next = followed ? all[i + 1].title.first : found.sentence->last;
      impl_->add(text, found, periods.of(at, found.title, before, next), claims);
    }
  }
  find_experience_years(read, impl_->titles.index(), claims);
}

}  // namespace overstap::extract
