// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/writers/seeker_holds.h"

#include <algorithm>

#include "profiles/src/foreign/fields.h"
#include "profiles/src/writers/sound.h"

namespace overstap {
namespace {

constexpr std::int32_t kMaxMonths = 720;
constexpr std::int32_t kMaxMetres = 1'000'000;
constexpr std::int32_t kMaxMinutes = 1440;
constexpr std::int32_t kMaxCents = 100'000'000;

constexpr std::string_view kChangedText =
    "a text comes back without the white space around it, unreadable bytes and citizen numbers";
constexpr std::string_view kOrder = "the order in which they stand";
constexpr std::string_view kTitleToo = "the title of a job stands among them too";
constexpr std::string_view kTwice = "it stands in the list already";

constexpr Hold<std::optional<Months>> kRealMonths{up_to<MonthsUnit, kMaxMonths>,
                                                  "no number of 0 to 720 months"};
constexpr Hold<std::optional<Metres>> kRealMetres{up_to<MetresUnit, kMaxMetres>,
                                                  "no distance of 0 to 1000 km"};
constexpr Hold<std::optional<Cents>> kRealCents{up_to<CentsUnit, kMaxCents>,
                                                "no wage of 0 to 1,000,000 euro an hour"};
constexpr Hold<std::optional<std::int32_t>> kRealMinutes{number_within<0, kMaxMinutes>,
                                                         "no number of 0 to 1440 minutes"};
constexpr Hold<LanguageLevels> kRealParts{real_parts, "a range the wrong way round"};
constexpr Hold<Evidence> kGivenEvidence{
    [](const Evidence& e) { return e == Evidence::derived ? Evidence::stated : e; },
    "what is derived is never claimed"};
constexpr Hold<std::vector<ConditionWish>> kOneWishEach{
    [](const std::vector<ConditionWish>& wishes) {
      std::vector<ConditionWish> out;
      for (const ConditionWish& wish : wishes) {
        if (std::ranges::find(out, wish.condition, &ConditionWish::condition) == out.end()) {
          out.push_back(wish);
        }
      }
      return out;
    },
    "the condition stands in the list already"};

/// Reduces one profile to what a format holds.
class Reduction {
 public:
  Reduction(const SeekerProfile& profile, const SeekerHolds& holds, const ConceptNames& names)
      : holds_{holds},
        taxonomy_{names.taxonomy()},
        names_{names},
        value_{profile},
        losses_{profile.id, holds.format} {}

  Reduced<SeekerProfile> run() && {
    cut_text(value_.id, {}, "id");
    losses_.each(value_.employment, "employment",
                 [&](Employment& job, const FieldPlace& at) { return cut(job, at); });
    losses_.each(value_.claims, "claims",
                 [&](Claim& claim, const FieldPlace& at) { return cut(claim, at); });
    losses_.each(value_.education, "education",
                 [&](Education& study, const FieldPlace& at) { return cut(study, at); });
    losses_.each(value_.languages, "languages",
                 [&](LanguageSkill& language, const FieldPlace& at) { return cut(language, at); });
    losses_.each(value_.certificates, "certificates",
                 [&](CertificateHeld& held, const FieldPlace& at) { return cut(held, at); });
    drop_repeated();
    put_in_order();
    drop_beyond(value_.employment, holds_.job.most, "employment");
    drop_beyond(value_.claims, holds_.skill.most, "claims");
    drop_beyond(value_.education, holds_.study.most, "education");
    drop_beyond(value_.languages, holds_.language.most, "languages");
    drop_beyond(value_.certificates, holds_.certificate.most, "certificates");
    cut_terms();
    cut_unlinked();
    return {std::move(value_), losses_.take()};
  }

 private:
  template <class T>
  void fit(T& value, const Hold<T>& real, const Hold<T>& hold, const FieldPlace& at,
           std::string_view field) {
    losses_.fit(value, real, at, field);
    losses_.fit(value, hold, at, field);
  }

  void cut_text(std::string& text, const FieldPlace& at, std::string_view field) {
    losses_.fit(text, Hold<std::string>{holds_.text, kChangedText}, at, field);
  }

  /// Whether the entry stays: what is denied must never come back as held.
  bool cut_status(ClaimStatus& status, const Hold<ClaimStatus>& hold, const FieldPlace& at) {
    const ClaimStatus left = hold.left == nullptr ? ClaimStatus::open : hold.left(status);
    if (left == status) return true;
    if (status == ClaimStatus::denied) {
      losses_.lose(at, {}, "it is denied, which the format cannot say");
      return false;
    }
    losses_.lose(at, "status", hold.why);
    status = left;
    return true;
  }

  template <class T>
  bool stays(const T& entry, const Fits<T>& rule, const FieldPlace& at) {
    if (rule.fits == nullptr || rule.fits(entry, names_)) return true;
    losses_.lose(at, {}, rule.why);
    return false;
  }

  bool is_kind(SkillId id, std::initializer_list<SkillKind> kinds, const FieldPlace& at) {
    const SkillKind kind = taxonomy_.record(id).kind;
    if (std::ranges::find(kinds, kind) != kinds.end()) return true;
    losses_.lose(at, {}, std::string{"a "}.append(to_string(kind)).append(" has no place here"));
    return false;
  }

  bool cut(Employment& job, const FieldPlace& at) {
    const SeekerHolds::Job& hold = holds_.job;
    if (!cut_status(job.status, hold.status, at)) return false;
    cut_text(job.label, at, "label");
    name_job(job, at);
    fit(job.from, kRealDate, hold.from, at, "from");
    fit(job.to, kRealDate, hold.to, at, "to");
    losses_.fit(job.current, hold.current, at, "current");
    losses_.fit(job.leading, hold.leading, at, "leading");
    if (job.to && job.current) {
      losses_.lose(at, "to", "a job that goes on has no end");
      job.to.reset();
    }
    if (job.from && job.to && ends_before(*job.to, *job.from)) {
      losses_.lose(at, "to", "the end is earlier than the start");
      job.to.reset();
    }
    return stays(job, hold.fits, at);
  }

  /// A title is shown only where it names no occupation.
  void name_job(Employment& job, const FieldPlace& at) {
    if (job.label.empty()) return;
    if (!job.occupation) job.occupation = names_.occupation_in(job.label);
    if (!job.occupation) return;
    losses_.lose(at, "label", "the occupation is named, and the title is not kept beside it");
    job.label.clear();
  }

  bool cut(Claim& claim, const FieldPlace& at) {
    if (!is_kind(claim.skill, {SkillKind::skill, SkillKind::knowledge}, at)) return false;
    const SeekerHolds::Skill& hold = holds_.skill;
    if (!cut_status(claim.status, hold.status, at)) return false;
    fit(claim.evidence, kGivenEvidence, hold.evidence, at, "evidence");
    losses_.fit(claim.level, hold.level, at, "level");
    cut_text(claim.level, at, "level");
    fit(claim.last_used, kRealDate, hold.last_used, at, "last_used");
    fit(claim.duration, kRealMonths, hold.duration, at, "duration");
    losses_.fit(claim.span, hold.span, at, "span");
    const Claim left = hold.whole.left(claim);
    losses_.set(claim.evidence, left.evidence, at, "evidence", hold.whole.why);
    losses_.set(claim.status, left.status, at, "status", hold.whole.why);
    return stays(claim, hold.fits, at);
  }

  bool cut(Education& study, const FieldPlace& at) {
    const SeekerHolds::Study& hold = holds_.study;
    losses_.fit(study.level, hold.level, at, "level");
    losses_.fit(study.field, hold.field, at, "field");
    cut_text(study.field, at, "field");
    losses_.fit(study.completed, hold.completed, at, "completed");
    losses_.fit(study.abroad, hold.abroad, at, "abroad");
    losses_.fit(study.valuation, hold.valuation, at, "valuation");
    losses_.fit(study.valuation_requested, hold.valuation_requested, at, "valuation_requested");
    if (study.valuation && study.valuation_requested) {
      losses_.lose(at, "valuation_requested", "the valuation is there");
      study.valuation_requested = false;
    }
    const Education left = hold.whole.left(study);
    losses_.set(study.level, left.level, at, "level", hold.whole.why);
    losses_.set(study.field, left.field, at, "field", hold.whole.why);
    losses_.set(study.completed, left.completed, at, "completed", hold.whole.why);
    losses_.set(study.abroad, left.abroad, at, "abroad", hold.whole.why);
    return stays(study, hold.fits, at);
  }

  bool cut(LanguageSkill& language, const FieldPlace& at) {
    if (!is_kind(language.language, {SkillKind::language}, at)) return false;
    const SeekerHolds::Tongue& hold = holds_.language;
    if (!cut_status(language.status, hold.status, at)) return false;
    fit(language.parts, kRealParts, hold.parts, at, "parts");
    return stays(language, hold.fits, at);
  }

  bool cut(CertificateHeld& held, const FieldPlace& at) {
    if (!is_kind(held.certificate, {SkillKind::certificate}, at)) return false;
    const SeekerHolds::Paper& hold = holds_.certificate;
    if (!cut_status(held.status, hold.status, at)) return false;
    fit(held.date, kRealDate, hold.date, at, "date");
    fit(held.valid_until, kRealDate, hold.valid_until, at, "valid_until");
    losses_.fit(held.upkeep, hold.upkeep, at, "upkeep");
    return stays(held, hold.fits, at);
  }

  template <class T>
  void once(std::vector<T>& entries, SkillId T::* concept_of, std::string_view list) {
    std::vector<SkillId> seen;
    losses_.each(entries, list, [&](T& entry, const FieldPlace& at) {
      if (std::ranges::find(seen, entry.*concept_of) != seen.end()) {
        losses_.lose(at, {}, kTwice);
        return false;
      }
      seen.push_back(entry.*concept_of);
      return true;
    });
  }

  void drop_repeated() {
    if (holds_.job.undated_once) drop_undated();
    if (holds_.job.once) {
      const std::vector<Employment> jobs = value_.employment;
      losses_.each(value_.employment, "employment",
                   [&](const Employment& job, const FieldPlace& at) {
                     const auto first = std::ranges::find(jobs, job) - jobs.begin();
                     if (static_cast<std::size_t>(first) == at.index) return true;
                     losses_.lose(at, {}, kTwice);
                     return false;
                   });
    }
    if (holds_.skill.once) once(value_.claims, &Claim::skill, "claims");
    if (holds_.language.once) once(value_.languages, &LanguageSkill::language, "languages");
    if (holds_.certificate.once) {
      once(value_.certificates, &CertificateHeld::certificate, "certificates");
    }
  }

  template <class T>
  void drop_beyond(std::vector<T>& entries, std::size_t most, std::string_view list) {
    losses_.each(entries, list, [&](const T&, const FieldPlace& at) {
      if (at.index >= most) losses_.lose(at, {}, "the format has no more places for such entries");
      return at.index < most;
    });
  }

  /// A job without any date beside another one of its name.
  void drop_undated() {
    const std::vector<Employment> jobs = value_.employment;
    const auto undated = [](const Employment& j) { return !j.from && !j.to && !j.current; };
    losses_.each(value_.employment, "employment", [&](const Employment& job, const FieldPlace& at) {
      for (std::size_t i = 0; i < jobs.size() && undated(job); ++i) {
        const bool same = jobs[i].occupation == job.occupation && jobs[i].label == job.label;
        if (i == at.index || !same || (i > at.index && undated(jobs[i]))) continue;
        losses_.lose(at, {}, "without a date it is one with another job of its name");
        return false;
      }
      return true;
    });
  }

  template <class T, class Rank>
  void order(std::vector<T>& entries, std::string_view list, Rank rank) {
    const std::vector<T> before = entries;
    std::ranges::stable_sort(entries, {}, rank);
    if (entries != before) losses_.lose({}, list, kOrder);
  }

  void put_in_order() {
    if (holds_.skill.rank != nullptr) order(value_.claims, "claims", holds_.skill.rank);
    if (holds_.language.rank != nullptr) {
      order(value_.languages, "languages", holds_.language.rank);
    }
    if (holds_.certificate.rank != nullptr) {
      order(value_.certificates, "certificates",
            [&](const CertificateHeld& held) { return holds_.certificate.rank(held, names_); });
    }
  }

  /// When, where and on what terms.
  void cut_terms() {
    losses_.fit(value_.working_level, holds_.working_level, "working_level");
    losses_.fit(value_.availability, holds_.availability, "availability");
    fit(value_.hours, kRealHours, holds_.hours, {}, "hours");
    fit(value_.postcode, kRealPostcode, holds_.postcode, {}, "postcode");
    fit(value_.travel.max_distance, kRealMetres, holds_.max_distance, {}, "travel.max_distance");
    fit(value_.travel.max_minutes, kRealMinutes, holds_.max_minutes, {}, "travel.max_minutes");
    fit(value_.travel.modes, kDistinct<TravelMode>, holds_.modes, {}, "travel.modes");
    fit(value_.accepts_contracts, kDistinct<ContractKind>, holds_.accepts_contracts, {},
        "accepts_contracts");
    fit(value_.prefers_contracts, kDistinct<ContractKind>, holds_.prefers_contracts, {},
        "prefers_contracts");
    fit(value_.wishes, kOneWishEach, holds_.wishes, {}, "wishes");
    fit(value_.min_hourly_wage, kRealCents, holds_.min_hourly_wage, {}, "min_hourly_wage");
    fit(value_.ready_by, kRealDate, holds_.ready_by, {}, "ready_by");
    losses_.fit(value_.references_available, holds_.references_available, "references_available");
  }

  /// Texts as they come back; one that is nothing then is gone.
  void cut_unlinked_texts() {
    losses_.each(value_.unlinked, "unlinked", [&](std::string& text, const FieldPlace& at) {
      cut_text(text, at, {});
      if (text.empty()) losses_.lose(at, {}, "it is empty");
      return !text.empty();
    });
  }

  void cut_unlinked() {
    cut_unlinked_texts();
    const std::vector<std::string> titles = titles_of(value_);
    if (holds_.unlinked == UnlinkedPlace::list) return add_titles(titles);
    std::vector<std::string> left = titles, kept;
    std::vector<std::string> open = titles;  // titles that no text of the list stands for yet
    losses_.each(value_.unlinked, "unlinked", [&](const std::string& text, const FieldPlace& at) {
      if (const auto title = std::ranges::find(open, text); title != open.end()) {
        open.erase(title);
      } else if (holds_.unlinked == UnlinkedPlace::skills && !names_.skill_in(text) &&
                 (holds_.unlinked_fits == nullptr || holds_.unlinked_fits(text)) &&
                 left.size() - titles.size() < holds_.unlinked_most) {
        left.push_back(text);
      } else {
        losses_.lose(at, {}, {});
        return false;
      }
      kept.push_back(text);
      return true;
    });
    if (!open.empty()) losses_.lose({}, "unlinked", kTitleToo);
    if (open.empty() && left != kept) losses_.lose({}, "unlinked", kOrder);
    value_.unlinked = std::move(left);
  }

  void add_titles(const std::vector<std::string>& titles) {
    const std::size_t count = value_.unlinked.size();
    for (const std::string& title : titles) {
      if (std::ranges::find(value_.unlinked, title) == value_.unlinked.end()) {
        value_.unlinked.push_back(title);
      }
    }
    if (value_.unlinked.size() != count) losses_.lose({}, "unlinked", kTitleToo);
  }

  const SeekerHolds& holds_;
  const Taxonomy& taxonomy_;
  const ConceptNames& names_;
  SeekerProfile value_;
  Losses losses_;
};

}  // namespace

Reduced<SeekerProfile> reduce_to(const SeekerProfile& profile, const SeekerHolds& holds,
                                 const ConceptNames& names) {
  return Reduction(profile, holds, names).run();
}

std::vector<std::string> titles_of(const SeekerProfile& seeker) {
  std::vector<std::string> titles;
  for (const Employment& job : seeker.employment) {
    if (!job.occupation && !job.label.empty()) titles.push_back(job.label);
  }
  return titles;
}

std::vector<std::string> unlinked_beside_titles(const SeekerProfile& seeker) {
  std::vector<std::string> titles = titles_of(seeker), beside;
  for (const std::string& text : seeker.unlinked) {
    if (const auto title = std::ranges::find(titles, text); title != titles.end()) {
      titles.erase(title);
    } else {
      beside.push_back(text);
    }
  }
  return beside;
}

}  // namespace overstap
