// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/job_words.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

constexpr FixedWords<bool, 128> kJobWords{
    {{true,
      "agent|agents|engineer|master|consultant|analyst|assistant|officer|executive|"
      "representative|trainee|stagiair|stagiaire|controller|supervisor|clerk|operator|member|"
      "director|expert|advisor|adviser|lead|hoofd|directeur|baliemedewerker|host|employee|"
      "worker|associate|administrator|hulp|chef"}}};

/// With which the others end.
constexpr auto kJobEnds = std::to_array<std::string_view>(
    {"medewerker",   "medewerkster", "adviseur",    "adviseuse",    "manager",     "specialist",
     "assistent",    "assistente",   "coordinator", "planner",      "consulent",   "consulente",
     "beheerder",    "leider",       "leidster",    "functionaris", "behandelaar", "begeleider",
     "kracht",       "monteur",      "analist",     "chauffeur",    "verkoper",    "verkoopster",
     "receptionist", "telefonist",   "telefoniste", "beveiliger"});
constexpr std::size_t kShortestJob = 6;
constexpr std::string_view kJobLetters = "rtes";  // the last ones of these
static_assert(std::ranges::all_of(kJobEnds, [](std::string_view end) {
  return end.size() >= kShortestJob && kJobLetters.find(end.back()) != std::string_view::npos;
}));

}  // namespace

bool is_job_word(const Token& token) {
  if (token.kind != TokenKind::word) return false;
  if (kJobWords.holds(token.hash)) return true;
  const bool may_end = token.key.size() >= kShortestJob &&
                       kJobLetters.find(token.key.back()) != std::string_view::npos;
  return may_end && std::ranges::any_of(
                        kJobEnds, [&](std::string_view end) { return token.key.ends_with(end); });
}

}  // namespace overstap::extract
