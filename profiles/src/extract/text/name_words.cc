// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/name_words.h"

#include <algorithm>
#include <array>
namespace overstap::extract {
namespace {

/// Endings of three letters or more; one bit tells of most words that they have none of them.
template <std::size_t kCount>
class Endings {
 public:
  consteval explicit Endings(const std::string_view (&endings)[kCount]) {
    for (std::size_t i = 0; i < kCount; ++i) {
      endings_[i] = endings[i];
      tails_ |= tail_of(endings[i]);
    }
  }
  /// Whether the word is longer than one of the endings with which it ends.
  [[nodiscard]] bool end(std::string_view key) const {
    if (key.size() < 4 || (tail_of(key) & tails_) == 0) return false;
    return std::ranges::any_of(endings_, [key](std::string_view ending) {
      // Most differ in their first letter.
      return key.size() > ending.size() && key[key.size() - ending.size()] == ending.front() &&
             key.ends_with(ending);
    });
  }

 private:
  static constexpr std::uint64_t tail_of(std::string_view key) {
    const std::size_t size = key.size();
    const auto sum = static_cast<std::uint32_t>(key[size - 1] + 5 * key[size - 2]) +
                     static_cast<std::uint32_t>(25 * key[size - 3]);
    return std::uint64_t{1} << (sum % 64);
  }

  std::array<std::string_view, kCount> endings_{};
  std::uint64_t tails_ = 0;
};

constexpr Endings kFirmEndings({"bedrijf", "winkel", "kantoor", "praktijk", "bakkerij", "slagerij",
                                "groep", "handel", "centrale", "markt", "fabriek", "stichting",
                                "atelier", "makelaars", "notarissen"});
constexpr Endings kTitleEndings({"medewerker", "medewerkster", "manager",     "adviseur",
                                 "assistent",  "monteur",      "coordinator", "leider",
                                 "kundige",    "iste",         "trice",       "chauffeur",
                                 "specialist", "planner",      "beheerder",   "begeleider",
                                 "werker",     "werkster",     "verkoper",    "ontwikkelaar",
                                 "logist"});
constexpr Endings kStreetEndings({"straat", "laan", "weg", "plein", "kade", "gracht", "singel",
                                  "dijk", "pad", "hof", "steeg", "dreef", "plantsoen", "straatje",
                                  "park", "street", "road", "lane"});

}  // namespace

NameRole name_role(const Token& token) {
  if (token.kind != TokenKind::word) return NameRole::none;
  if (const NameRole role = facts_of(token).role; role != NameRole::none) return role;
  const bool firm = token.key.size() > 7 && kFirmEndings.end(token.key);
  return firm ? NameRole::firm : NameRole::none;
}

bool is_title_word(const Token& token) {
  return facts_of(token).title_word || kTitleEndings.end(token.key);
}

bool is_street(const Token& token) { return token.capital && kStreetEndings.end(token.key); }

std::uint32_t name_end(const ReadText& text, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t kMostTokens = 16;
  std::uint32_t end = first;
  last = std::min(last, first + kMostTokens);
  for (std::uint32_t at = first; at < last; ++at) {
    const Token& token = text.tokens[at];
    if (token.kind == TokenKind::word && token.capital) {
      end = at + 1;
      continue;
    }
    // The dot of an initial belongs to the name.
    if (token.is(".") && token.glued && at > first && is_initial(text.tokens[at - 1])) continue;
    const bool joins =
        token.is("&") || token.is("'") || (token.is("-") && token.glued) || is_particle(token);
    if (!joins || at - end >= 3) break;
  }
  return end;
}

}  // namespace overstap::extract
