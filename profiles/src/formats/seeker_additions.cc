// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/formats/seeker_additions.h"

#include <algorithm>
#include <string>
#include <utility>

#include "overstap/profiles/text.h"
#include "profiles/src/formats/demand_list.h"
#include "profiles/src/formats/language_codes.h"

namespace overstap {
namespace {

/// Calls `link(reference)` for one after the other; only what the last one notes is kept.
template <class Link>
auto first_linked(Row& row, const References& references, std::vector<std::string>& unlinked,
                  Link link) -> decltype(link(references.front())) {
  for (const Reference& reference : references) {
    const std::size_t notes = row.notes.size();
    const std::size_t texts = unlinked.size();
    if (auto found = link(reference)) return found;
    if (&reference == &references.back()) break;
    row.notes.erase(row.notes.begin() + static_cast<std::ptrdiff_t>(notes), row.notes.end());
    unlinked.resize(texts);
  }
  return std::nullopt;
}

void merge_certificate(SkillId id, const CertificateHeld& held, SeekerProfile& profile) {
  const auto known =
      std::ranges::find(profile.certificates, id, [](const auto& c) { return c.certificate; });
  if (known == profile.certificates.end()) {
    profile.certificates.push_back(held);
    profile.certificates.back().certificate = id;
    return;
  }
  if (!known->date) known->date = held.date;
  if (!known->valid_until) known->valid_until = held.valid_until;
}

}  // namespace

void name_job(Row& row, const References& references, Employment& job, SeekerProfile& profile) {
  if (references.empty()) return;
  job.occupation = first_linked(row, references, profile.unlinked, [&](const Reference& reference) {
    return link_occupation(row, reference, profile.unlinked);
  });
  if (!job.occupation) job.label = references.back().text;
}

void add_skill(Row& row, const References& references, std::string_view level,
               SeekerProfile& profile) {
  const auto id = first_linked(row, references, profile.unlinked, [&](const Reference& reference) {
    return link_skill(row, reference,
                      {SkillKind::skill, SkillKind::knowledge, SkillKind::certificate},
                      profile.unlinked);
  });
  if (!id) return;
  if (row.taxonomy.record(*id).kind == SkillKind::certificate) {
    return merge_certificate(*id, {}, profile);
  }
  const auto same = [&](const Claim& claim) { return claim.skill == *id; };
  if (std::ranges::any_of(profile.claims, same)) return;
  Claim claim;
  claim.skill = *id;
  claim.level = level;
  profile.claims.push_back(std::move(claim));
}

void add_certificate(Row& row, const References& references, const CertificateHeld& held,
                     SeekerProfile& profile) {
  const auto id = first_linked(row, references, profile.unlinked, [&](const Reference& reference) {
    return link_skill(row, reference, {SkillKind::certificate}, profile.unlinked);
  });
  if (id) merge_certificate(*id, held, profile);
}

void add_driving_licence(Row& row, const Reference& licence_class, const CertificateHeld& held,
                         SeekerProfile& profile) {
  const std::string name = driving_licence_name(licence_class.text);
  add_certificate(row, {{name, licence_class.value, licence_class.pointer}}, held, profile);
}

LanguageLevels mother_tongue() {
  LanguageLevels levels;
  levels.fill(Range<Cefr>{Cefr::c2, Cefr::c2});
  return levels;
}

void add_language(Row& row, const References& references, const LanguageLevels& levels,
                  SeekerProfile& profile) {
  const auto id = first_linked(
      row, references, profile.unlinked, [&](const Reference& reference) -> std::optional<SkillId> {
        const std::string code = language_code_in(reference.text);
        const auto found =
            link_language(row, {code, reference.value, reference.pointer}, profile.unlinked);
        if (!found && code != reference.text) profile.unlinked.back() = reference.text;
        return found;
      });
  if (!id) return;
  const auto known =
      std::ranges::find(profile.languages, *id, [](const auto& l) { return l.language; });
  if (known == profile.languages.end()) {
    LanguageSkill language;
    language.language = *id;
    language.parts = levels;
    profile.languages.push_back(language);
    return;
  }
  for (std::size_t part = 0; part < levels.size(); ++part) {
    if (!known->parts[part]) known->parts[part] = levels[part];
  }
}

std::optional<EducationLevel> eqf_level(std::string_view text) {
  using enum EducationLevel;
  constexpr auto kLevels = std::to_array({mbo_1, mbo_2, mbo_3, mbo_4, ad, hbo, wo, wo});
  if (text.size() != 1 || text.front() < '1' || text.front() > '8') return std::nullopt;
  return kLevels[static_cast<std::size_t>(text.front() - '1')];
}

Answer is_abroad(std::string_view country_code) {
  const std::string key = fold_key(country_code);
  if (key.size() != 2) return Answer::unknown;
  return key == "nl" ? Answer::no : Answer::yes;
}

void drop_rest(ForeignObject& person, std::string_view except) {
  for (const json::Value::Member& member : person.value().members) {
    const bool open = !person.row().touched.contains(&member.value);
    if (open && std::string_view{member.key} != except) person.personal(member.key);
  }
}

void set_language(Row& row, std::string_view code) {
  const std::string key = fold_key(code);
  if (key == "nl" || key.starts_with("nl ")) row.language = Language::nl;
  if (key == "en" || key.starts_with("en ")) row.language = Language::en;
}

}  // namespace overstap
