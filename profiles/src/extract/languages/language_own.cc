// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_own.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace overstap::extract {
namespace {

using Kind = LanguageWord::Kind;
using Certainty = LanguageWord::Certainty;

constexpr LanguagePart kWritePart = LanguagePart::write;

const LanguageFound& found_of(const TextClaim& claim) {
  return std::get<LanguageFound>(claim.what);
}

bool is_levelled(const TextClaim& claim) {
  return std::ranges::any_of(found_of(claim).parts,
                             [](const auto& part) { return part.has_value(); });
}

/// "Goed luisteren en schrijven" tells how somebody is; with a level of the framework, or one that
/// is low, it tells of a language.
bool tells_of_person(const LanguageReading& reading) {
  if (reading.certainty == Certainty::exact) return false;
  for (std::size_t part = 0; part < kLanguageParts; ++part) {
    const auto& range = reading.parts[part];
    if (!range) continue;
    const auto as = static_cast<LanguagePart>(part);
    if (as != LanguagePart::listen && as != kWritePart) return false;
    if (range->min < Cefr::b1) return false;
  }
  return true;
}

/// The lower and the upper level of each part.
using Levels = std::array<int, std::size_t{2} * kLanguageParts>;

/// Language, stance and levels in an order of their own.
using Said = std::tuple<std::uint32_t, Stance, Levels>;

Said said_by(const TextClaim& claim) {
  Levels levels{};
  for (std::size_t part = 0; part < kLanguageParts; ++part) {
    const auto& range = found_of(claim).parts[part];
    levels[2 * part] = range ? static_cast<int>(range->min) : -1;
    levels[2 * part + 1] = range ? static_cast<int>(range->max) : -1;
  }
  return {found_of(claim).language.value(), claim.stance, levels};
}

}  // namespace

std::optional<OwnLanguage> own_writing(const std::vector<ClauseItem>& items) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    const LanguageWord& level = items[i].word;
    if (level.kind != Kind::level || level.range != Range<Cefr>{Cefr::b2, Cefr::c1}) continue;
    for (std::size_t j = i > 2 ? i - 2 : 0; j < std::min(i + 3, items.size()); ++j) {
      if (items[j].word.kind != Kind::part || items[j].word.parts != bit_of(kWritePart)) continue;
      OwnLanguage own{.first = std::min(items[i].first, items[j].first),
                      .last = std::max(items[i].last, items[j].last)};
      own.parts[static_cast<std::size_t>(kWritePart)] = level.range;
      return own;
    }
  }
  return std::nullopt;
}

std::optional<OwnLanguage> own_levels(const std::vector<ClauseItem>& items) {
  for (const ClauseItem& item : items) {
    if (item.word.kind == Kind::other || item.word.kind == Kind::beside) return std::nullopt;
  }
  const LanguageReading reading = read_parts(items);
  const bool says_level = std::ranges::any_of(
      items, [](const ClauseItem& item) { return item.word.kind == Kind::level; });
  if (!says_level || !reading.levelled || reading.certainty >= Certainty::native) {
    return std::nullopt;
  }
  if (tells_of_person(reading)) return std::nullopt;
  return OwnLanguage{.parts = reading.parts, .first = reading.first, .last = reading.last};
}

void drop_repeated_languages(std::vector<TextClaim>& claims, std::size_t from) {
  if (claims.size() - from < 2) return;
  std::set<std::uint32_t> levelled;  // languages with a level that is not denied or wished
  std::set<std::uint32_t> taught;    // those whose level is that of lessons offered
  for (std::size_t i = from; i < claims.size(); ++i) {
    if (is_levelled(claims[i]) && claims[i].stance != Stance::wants &&
        claims[i].stance != Stance::lacks) {
      const bool offered = claims[i].stance == Stance::offered;
      (offered ? taught : levelled).insert(found_of(claims[i]).language.value());
    }
  }
  // "contact in het Duits of Pools ... Pools is een plus": the demand is told with its weight.
  std::set<std::uint32_t> wished;
  for (std::size_t i = from; i < claims.size(); ++i) {
    if (claims[i].stance == Stance::wished) wished.insert(found_of(claims[i]).language.value());
  }
  std::set<Said> said;
  std::size_t kept = from;
  for (std::size_t i = from; i < claims.size(); ++i) {
    if (claims[i].stance != Stance::wants) {
      const std::uint32_t language = found_of(claims[i]).language.value();
      const bool vague = !is_levelled(claims[i]) && claims[i].rule != "language.lesson" &&
                         (levelled.contains(language) ||
                          (claims[i].stance == Stance::offered && taught.contains(language)) ||
                          (claims[i].stance == Stance::required && wished.contains(language)));
      if (vague || !said.insert(said_by(claims[i])).second) continue;
    }
    if (kept != i) claims[kept] = std::move(claims[i]);
    ++kept;
  }
  claims.erase(claims.begin() + static_cast<std::ptrdiff_t>(kept), claims.end());
}

}  // namespace overstap::extract
