// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "tools/wire/sentences.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::array kEvidenceOrder{Word::evidence_tested,    Word::evidence_certificate,
                                    Word::evidence_confirmed, Word::evidence_stated,
                                    Word::evidence_text_span, Word::evidence_derived};

std::optional<Word> evidence_of(const Contribution& contribution, const SeekerProfile* seeker) {
  if (contribution.points <= 0) return std::nullopt;
  if (!contribution.origin) return Word::evidence_derived;
  const ClaimOrigin& origin = *contribution.origin;
  if (seeker != nullptr && origin.kind == ClaimOrigin::Kind::claim &&
      origin.index < seeker->claims.size() && origin.evidence >= Evidence::stated &&
      seeker->claims[origin.index].status == ClaimStatus::confirmed) {
    return Word::evidence_confirmed;
  }
  return static_cast<Word>(static_cast<std::uint16_t>(Word::evidence_tested) +
                           static_cast<std::uint16_t>(origin.evidence));
}

}  // namespace

SkillCounts count_skills(std::span<const Contribution> contributions) {
  SkillCounts counts;
  for (const Contribution& c : contributions) {
    const bool shown = c.points > 0;
    if (c.general) {
      ++counts.general_asked;
      counts.general_shown += shown ? 1 : 0;
    } else {
      ++counts.asked;
      counts.shown += shown ? 1 : 0;
      counts.denied += c.denied && !shown ? 1 : 0;
    }
  }
  return counts;
}

std::string can_sentence(const Scope& scope, Score can, const SkillCounts& counts) {
  if (!can.known()) return scope.say(Word::can_unknown);
  if (counts.asked == 0) return scope.say(Word::can_only_general);
  std::vector<std::string> parts;
  parts.push_back(scope.say(counts.asked == 1 ? Word::can_one : Word::can_many,
                            {std::to_string(counts.shown), std::to_string(counts.asked)}));
  const int not_seen = counts.asked - counts.shown - counts.denied;
  if (not_seen > 0) parts.push_back(scope.say(Word::can_not_seen, {std::to_string(not_seen)}));
  if (counts.denied > 0) {
    parts.push_back(scope.say(Word::can_denied, {std::to_string(counts.denied)}));
  }
  return join_plain(parts);
}

std::string evidence_word(const Scope& scope, const Contribution& contribution,
                          const SeekerProfile* seeker) {
  const auto evidence = evidence_of(contribution, seeker);
  return evidence ? scope.say(*evidence) : std::string{};
}

std::string evidence_sentence(const Scope& scope, std::span<const Contribution> contributions,
                              const SeekerProfile* seeker) {
  std::vector<std::string> parts;
  for (const Word kind : kEvidenceOrder) {
    int n = 0;
    for (const Contribution& c : contributions) {
      if (!c.general && evidence_of(c, seeker) == kind) ++n;
    }
    if (n > 0)
      parts.push_back(scope.say(Word::evidence_count, {std::to_string(n), scope.say(kind)}));
  }
  return join_plain(parts);
}

std::string shown_label(const Scope& scope, const Contribution& contribution) {
  const bool covers =
      contribution.relation == Relation::equal || contribution.relation == Relation::narrower;
  return scope.label(covers ? contribution.asked : contribution.held.value_or(contribution.asked));
}

std::vector<const Contribution*> best_shown(const Scope& scope,
                                            std::span<const Contribution> contributions,
                                            std::size_t most) {
  std::vector<const Contribution*> best;
  std::vector<std::string> labels;
  for (const Contribution& c : contributions) {
    if (best.size() == most) break;
    if (c.general || c.points <= 0) continue;
    std::string label = shown_label(scope, c);
    if (std::find(labels.begin(), labels.end(), label) != labels.end()) continue;
    best.push_back(&c);
    labels.push_back(std::move(label));
  }
  return best;
}

}  // namespace overstap::wire
