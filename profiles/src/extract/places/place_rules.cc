// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "profiles/src/extract/places/place_spots.h"
#include "profiles/src/extract/rules.h"

namespace overstap::extract {
namespace {

/// A vacancy has one place of work, or several said together; the surest words tell which.
void keep_surest_of_work(std::vector<Spot>& spots) {
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

void keep_surest(std::vector<Spot>& spots) {
  // Where people are asked to live is no place of work.
  std::vector<Spot> homes;
  std::ranges::copy_if(spots, std::back_inserter(homes), &Spot::wanted);
  std::erase_if(spots, [](const Spot& spot) { return spot.wanted; });
  keep_surest_of_work(spots);
  std::ranges::move(homes, std::back_inserter(spots));
}

/// A name that stands elsewhere with its postcode says nothing new, and none says it twice.
/// O(spots * log spots).
void drop_repeated(std::vector<Spot>& spots) {
  std::set<std::pair<std::string_view, bool>> with_postcode;
  for (const Spot& spot : spots) {
    if (spot.postcode != 0) with_postcode.emplace(spot.name, spot.wanted);
  }
  std::set<std::tuple<std::string_view, std::int32_t, bool>> said;
  std::vector<bool> keep;
  keep.reserve(spots.size());
  for (const Spot& spot : spots) {
    const bool repeated = spot.postcode == 0 && with_postcode.contains({spot.name, spot.wanted});
    keep.push_back(!repeated && said.emplace(spot.name, spot.postcode, spot.wanted).second);
  }
  std::vector<Spot> kept;
  for (std::size_t i = 0; i < spots.size(); ++i) {
    if (keep[i]) kept.push_back(std::move(spots[i]));
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

void PlaceRules::find(const TermText& terms, std::vector<TextClaim>& claims) const {
  const ReadText& text = terms.text();
  std::vector<Spot> spots;
  find_spots(impl_->table, terms, spots);
  if (text.subject == TextSubject::vacancy) keep_surest(spots);
  drop_repeated(spots);
  for (const Spot& spot : spots) {
    Stance stance = Stance::offered;
    if (text.subject == TextSubject::cv) {
      stance = spot.wanted ? Stance::wants : Stance::has;
    } else if (spot.wanted) {
      stance = spot.preferred ? Stance::wished : Stance::required;
    }
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
