// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/place_spots.h"
#include "profiles/src/extract/rules.h"

namespace overstap::extract {
namespace {

/// A vacancy has one place of work, or several said together; the surest words tell which.
void keep_surest(std::vector<Spot>& spots) {
  if (spots.empty()) return;
  const Strength surest =
      std::max_element(spots.begin(), spots.end(), [](const Spot& a, const Spot& b) {
        return a.strength < b.strength;
      })->strength;
  std::erase_if(spots, [&](const Spot& spot) { return spot.strength != surest; });
  if (surest == Strength::said) return;
  const std::size_t sentence = spots.front().sentence;
  std::erase_if(spots, [&](const Spot& spot) { return spot.sentence != sentence; });
  if (surest == Strength::weak) spots.resize(1);
}

/// A name that stands elsewhere with its postcode says nothing new, and none says it twice.
void drop_repeated(std::vector<Spot>& spots) {
  std::vector<Spot> kept;
  for (Spot& spot : spots) {
    const bool repeated = std::any_of(spots.begin(), spots.end(), [&](const Spot& other) {
      return &other != &spot && other.name == spot.name && other.postcode != 0 &&
             spot.postcode == 0;
    });
    const bool said = std::any_of(kept.begin(), kept.end(), [&](const Spot& other) {
      return other.name == spot.name && other.postcode == spot.postcode &&
             other.wanted == spot.wanted;
    });
    if (!repeated && !said) kept.push_back(spot);
  }
  spots = std::move(kept);
}

}  // namespace

struct PlaceRules::Impl {
  explicit Impl(std::span<const Place> places) : table{places} {}
  PlaceTable table;
};

PlaceRules::PlaceRules(std::span<const Place> places) : impl_{std::make_unique<Impl>(places)} {}
PlaceRules::~PlaceRules() = default;

void PlaceRules::find(const ReadText& text, std::vector<TextClaim>& claims) const {
  const TermText terms{text};
  std::vector<Spot> spots;
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    const TermSentence s{terms, text.sentences[i]};
    find_spots(impl_->table, s, i, spots);
  }
  if (text.subject == TextSubject::vacancy) keep_surest(spots);
  drop_repeated(spots);
  for (const Spot& spot : spots) {
    Stance stance = Stance::offered;
    if (text.subject == TextSubject::cv) stance = spot.wanted ? Stance::wants : Stance::has;
    PlaceFound found{.postcode = {}, .name = spot.name};
    if (spot.postcode != 0) found.postcode = {spot.postcode, 4};
    const SourceSpan span =
        text.span(text.sentences[spot.sentence], static_cast<std::uint32_t>(spot.first),
                  static_cast<std::uint32_t>(spot.last));
    claims.push_back({.what = found,
                      .stance = stance,
                      .span = span,
                      .label = std::string{text.words(span)},
                      .rule = spot.rule,
                      .confidence = spot.strength == Strength::weak ? 800 : 940});
  }
  find_travel(terms, claims);
  find_starts(terms, claims);
}

}  // namespace overstap::extract
