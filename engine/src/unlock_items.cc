// SPDX-License-Identifier: Apache-2.0
#include "unlock_items.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <variant>

#include "requirements/judge.h"

namespace overstap {
namespace {

bool contains(std::span<const SkillId> sorted, SkillId skill) {
  return std::ranges::binary_search(sorted, skill);
}

void sort_unique(std::vector<SkillId>& skills) {
  std::ranges::sort(skills);
  const auto repeated = std::ranges::unique(skills);
  skills.erase(repeated.begin(), repeated.end());
}

/// All that a training shows.
std::vector<SkillId> given_by(const Taxonomy& taxonomy, const Training& training) {
  std::vector<SkillId> gives;
  for (const SkillId given : training.gives) {
    const auto shown = shown_by_certificate(taxonomy, given);
    gives.insert(gives.end(), shown.begin(), shown.end());
  }
  if (training.language) gives.push_back(training.language->language);
  sort_unique(gives);
  return gives;
}

/// The part of a language and the level at which a training brings somebody who asks for `item`.
bool teaches(const Training& training, const UnlockItem& item) {
  const auto& gain = training.language;
  if (!gain || gain->language != *item.skill) return false;
  if (!item.level) return true;
  return (!gain->part || gain->part == item.part) && gain->to >= *item.level;
}

/// The best that the profile says of one part of a language.
std::optional<Range<Cefr>> known_level(const SeekerProfile& seeker, SkillId language,
                                       LanguagePart part) {
  std::optional<Range<Cefr>> best;
  for (const LanguageSkill& known : seeker.languages) {
    const auto& range = known.parts[static_cast<std::size_t>(part)];
    if (known.language != language || known.status == ClaimStatus::denied || !range) continue;
    if (!best) best = range;
    best = {std::max(best->min, range->min), std::max(best->max, range->max)};
  }
  return best;
}

enum class Begins : std::uint8_t { surely, perhaps, no };

/// Whether the person has the level of a language that a training asks to begin.
Begins may_begin(const SeekerProfile& seeker, const Training& training) {
  Begins begins = Begins::surely;
  const auto& gain = training.language;
  if (!gain || !gain->from) return begins;
  for (int p = 0; p < kLanguageParts; ++p) {
    const auto part = static_cast<LanguagePart>(p);
    if (gain->part && *gain->part != part) continue;
    const auto known = known_level(seeker, gain->language, part);
    if (known && known->max < *gain->from) return Begins::no;
    if (!known || known->min < *gain->from) begins = Begins::perhaps;
  }
  return begins;
}

class Candidates {
 public:
  Candidates(const UnlockCase& asked, const Traveller& traveller)
      : asked_{asked}, taxonomy_{asked.market.taxonomy()}, state_{traveller.state} {
    const auto trainings = asked.market.trainings();
    home_ = region_of(asked.market.places(), asked.seeker.postcode);
    for (const Training& training : trainings) given_.push_back(given_by(taxonomy_, training));
    for (std::uint32_t t = 0; t < trainings.size(); ++t) {
      for (const SkillId skill : given_[t]) taught_.emplace_back(skill, TrainingId{t});
    }
    std::ranges::sort(taught_);
  }

  std::vector<UnlockCandidate> take() {
    add_kind(UnlockKind::skill);
    add_kind(UnlockKind::certificate);
    add_languages();
    add_trainings();
    return std::move(out_);
  }

 private:
  [[nodiscard]] const Training& training(TrainingId id) const {
    return asked_.market.trainings()[id.index()];
  }

  [[nodiscard]] bool lacks(SkillId skill, UnlockKind kind) const {
    const SkillRecord& record = taxonomy_.record(skill);
    if (!is_scored(record)) return false;
    if (kind == UnlockKind::certificate) {
      return record.kind == SkillKind::certificate && !contains(state_.career.certificates, skill);
    }
    const bool plain = record.kind != SkillKind::certificate && record.kind != SkillKind::language;
    return plain && record.reuse != SkillReuse::transversal && !holds(skill);
  }

  [[nodiscard]] bool holds(SkillId skill) const {
    return std::ranges::binary_search(state_.career.held, skill, {}, &HeldSkill::skill);
  }

  void add_kind(UnlockKind kind) {
    for (std::uint32_t id = 0; id < taxonomy_.skill_count(); ++id) {
      const SkillId skill{id};
      if (!lacks(skill, kind)) continue;
      UnlockItem item;
      item.kind = kind;
      item.skill = skill;
      add(item, shown_by_certificate(taxonomy_, skill));
    }
  }

  void add_languages() {
    using Level = std::tuple<SkillId, std::optional<LanguagePart>, std::optional<Cefr>>;
    std::set<Level> levels;
    for (std::uint32_t id = 0; id < taxonomy_.skill_count(); ++id) {
      const SkillId skill{id};
      const bool language = taxonomy_.record(skill).kind == SkillKind::language;
      const bool asked = language && !taxonomy_.occupations_asking(skill).empty();
      if (asked && is_scored(taxonomy_.record(skill)) && !holds(skill)) {
        levels.insert({skill, {}, {}});
      }
    }
    for (const Vacancy& vacancy : asked_.vacancies) {
      for (const Demand& demand : vacancy.demands) {
        const auto* language = std::get_if<LanguageDemand>(&demand.what);
        if (language == nullptr) continue;
        const Case one{asked_.market, asked_.seeker, state_, vacancy};
        if (judge_language(one, *language).state != State::not_met) continue;
        levels.insert({language->language, language->part, language->level});
      }
    }
    for (const auto& [language, part, level] : levels) {
      add({UnlockKind::language, language, part, level, {}}, {language});
    }
  }

  void add_trainings() {
    for (std::uint32_t t = 0; t < given_.size(); ++t) {
      const Training& offer = training(TrainingId{t});
      const bool levels = offer.diploma_level || offer.working_level;
      if (given_[t].empty() && !levels) continue;
      if (status_at(offer, asked_.as_of) != OfferStatus::current) continue;
      if (surely_elsewhere(offer) || may_begin(asked_.seeker, offer) != Begins::surely) continue;
      UnlockCandidate candidate;
      candidate.unlock.item.kind = UnlockKind::training;
      candidate.unlock.item.training = TrainingId{t};
      candidate.unlock.access = access_of(offer);
      candidate.unlock.offers = {TrainingId{t}};
      candidate.unlock.weeks = offer.weeks;
      candidate.gives = given_[t];
      candidate.gives_level = levels;
      out_.push_back(std::move(candidate));
    }
  }

  void add(const UnlockItem& item, std::vector<SkillId> gives) {
    UnlockCandidate candidate;
    candidate.unlock.item = item;
    candidate.gives = std::move(gives);
    find_offers(candidate.unlock);
    out_.push_back(std::move(candidate));
  }

  [[nodiscard]] bool surely_elsewhere(const Training& offer) const {
    return offer.region && home_ && offer.region != home_;
  }

  static TrainingAccess access_of(const Training& offer) {
    return offer.needs_employer ? TrainingAccess::via_employer : offer.access;
  }

  void find_offers(Unlock& unlock) const {
    constexpr auto kEasiest = [](TrainingAccess access) {
      return access == TrainingAccess::open ? 0 : access == TrainingAccess::via_programme ? 1 : 2;
    };
    const auto taught = std::ranges::equal_range(taught_, *unlock.item.skill, {},
                                                 &std::pair<SkillId, TrainingId>::first);
    for (const auto& [skill, id] : taught) {
      const Training& offer = training(id);
      const OfferStatus status = status_at(offer, asked_.as_of);
      if (status == OfferStatus::ended || surely_elsewhere(offer)) continue;
      if (unlock.item.kind == UnlockKind::language && !teaches(offer, unlock.item)) continue;
      if (may_begin(asked_.seeker, offer) == Begins::no) continue;
      const TrainingAccess access = access_of(offer);
      if (status == OfferStatus::unknown && access != TrainingAccess::via_employer) {
        unlock.stale_offer = true;
        continue;
      }
      const bool easier = !unlock.access || kEasiest(access) < kEasiest(*unlock.access);
      if (easier) unlock.offers.clear();
      if (easier) unlock.access = access;
      if (access == *unlock.access) unlock.offers.push_back(id);
    }
    if (unlock.access) unlock.stale_offer = false;
    std::ranges::sort(unlock.offers, [&](TrainingId a, TrainingId b) {
      const auto key = [&](TrainingId id) {
        const auto& weeks = training(id).weeks;
        return std::tuple{!weeks, weeks.value_or(Range<Weeks>{}), id};
      };
      return key(a) < key(b);
    });
    if (!unlock.offers.empty()) unlock.weeks = training(unlock.offers.front()).weeks;
  }

  const UnlockCase& asked_;
  const Taxonomy& taxonomy_;
  const SeekerState& state_;
  std::optional<RegionId> home_;
  std::vector<std::vector<SkillId>> given_;             ///< per training
  std::vector<std::pair<SkillId, TrainingId>> taught_;  ///< ascending
  std::vector<UnlockCandidate> out_;
};

bool denies(const SeekerProfile& profile, SkillId language) {
  return std::ranges::any_of(profile.languages,
                             [&](const LanguageSkill& known) {
                               return known.language == language &&
                                      known.status == ClaimStatus::denied;
                             }) ||
         std::ranges::any_of(profile.claims, [&](const Claim& claim) {
           return claim.skill == language && claim.status == ClaimStatus::denied;
         });
}

/// Takes back every "no" to these.
void withdraw_denials(SeekerProfile& profile, std::span<const SkillId> skills) {
  const auto denied = [&](ClaimStatus status, SkillId skill) {
    return status == ClaimStatus::denied && contains(skills, skill);
  };
  std::erase_if(profile.claims, [&](const Claim& c) { return denied(c.status, c.skill); });
  std::erase_if(profile.certificates,
                [&](const CertificateHeld& c) { return denied(c.status, c.certificate); });
  std::erase_if(profile.languages,
                [&](const LanguageSkill& l) { return denied(l.status, l.language); });
}

void give_skill(const UnlockCase& asked, SkillId skill, SeekerProfile& profile) {
  const Taxonomy& taxonomy = asked.market.taxonomy();
  const bool denied = denies(profile, skill);
  withdraw_denials(profile, shown_by_certificate(taxonomy, skill));
  switch (taxonomy.record(skill).kind) {
    case SkillKind::certificate: {
      CertificateHeld held;
      held.certificate = skill;
      held.date = asked.as_of;
      held.upkeep = Answer::yes;
      profile.certificates.push_back(held);
      break;
    }
    case SkillKind::language: {
      LanguageSkill language;
      language.language = skill;
      // Who said "no" and has begun is not suddenly of any level.
      if (denied) language.parts.fill(Range<Cefr>{Cefr::a1, Cefr::a1});
      profile.languages.push_back(language);
      break;
    }
    default: {
      Claim claim;
      claim.skill = skill;
      claim.evidence = Evidence::stated;
      profile.claims.push_back(claim);
    }
  }
}

/// At least `to`; what lies above stays as unknown, or as surely not reached, as it was.
void give_level(SkillId language, std::optional<LanguagePart> part, Cefr to,
                SeekerProfile& profile) {
  LanguageSkill gained;
  gained.language = language;
  const Cefr unknown_to = denies(profile, language) ? to : Cefr::c2;
  for (int p = 0; p < kLanguageParts; ++p) {
    const auto one = static_cast<LanguagePart>(p);
    if (part && *part != one) continue;
    const auto known = known_level(profile, language, one);
    gained.parts[static_cast<std::size_t>(p)] = {to, known ? std::max(to, known->max) : unknown_to};
  }
  withdraw_denials(profile, std::span{&language, 1});
  profile.languages.push_back(gained);
}

void give_training(const UnlockCase& asked, const Training& training, SeekerProfile& profile) {
  for (const SkillId skill : training.gives) give_skill(asked, skill, profile);
  if (const auto& gain = training.language) {
    give_level(gain->language, gain->part, gain->to, profile);
  }
  if (training.diploma_level) {
    Education education;
    education.level = training.diploma_level;
    education.completed = Answer::yes;
    profile.education.push_back(education);
  }
  if (const auto& level = training.working_level) {
    const auto& known = profile.working_level;
    const bool stated = known && known->evidence == WorkingLevelEvidence::stated;
    if (!known || rank(*level) > rank(known->level) ||
        (stated && rank(*level) == rank(known->level))) {
      profile.working_level = WorkingLevel{*level, WorkingLevelEvidence::evc};
    }
  }
}

}  // namespace

std::vector<UnlockCandidate> unlock_candidates(const UnlockCase& asked,
                                               const Traveller& traveller) {
  return Candidates{asked, traveller}.take();
}

void give(const UnlockCase& asked, const UnlockItem& item, SeekerProfile& profile) {
  if (item.training) {
    give_training(asked, asked.market.trainings()[item.training->index()], profile);
  } else if (item.level) {
    give_level(*item.skill, item.part, *item.level, profile);
  } else {
    give_skill(asked, *item.skill, profile);
  }
}

bool is_part_of(const UnlockCase& asked, const UnlockCandidate& part,
                const UnlockCandidate& whole) {
  const UnlockItem& small = part.unlock.item;
  const UnlockItem& large = whole.unlock.item;
  if (small == large || small.kind == UnlockKind::training) return false;
  if (!contains(whole.gives, *small.skill)) return false;
  if (small.kind != UnlockKind::language || !small.level) return true;
  if (large.training) return teaches(asked.market.trainings()[large.training->index()], small);
  return large.part == small.part && large.level && *large.level >= *small.level;
}

}  // namespace overstap
