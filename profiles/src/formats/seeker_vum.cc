// SPDX-License-Identifier: Apache-2.0
// VUM, job seeker: the anonymous matching profile (MPWerkzoekende) and the full one. The mark of
// the target group register and the needs at work (eisAanWerk) are about health and dropped unread;
// the occupations somebody looks for are no experience and are carried as text.
#include <algorithm>

#include "profiles/src/formats/amounts.h"
#include "profiles/src/formats/demand_list.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/seeker_additions.h"
#include "profiles/src/formats/vum_codes.h"

namespace overstap {
namespace {

constexpr std::int32_t kMetresPerKilometre = 1000;
constexpr std::int64_t kMaxKilometres = 999;
constexpr std::int64_t kMaxMinutes = 999;

class VumSeeker {
 public:
  explicit VumSeeker(Row& row) : row_{row}, root_{row, row.value, row.pointer} {}

  SeekerProfile read() && {
    profile_.id = row_.fallback_id;
    if (const auto id = root_.text("idWerkzoekende", "id")) profile_.id = id->text;
    root_.technical("indicatieBeschikbaarheidContactgegevens", "what else can be asked for");
    root_.technical("toestemmingTotDelenProfiel", "consent to the exchange");
    root_.personal("eisAanWerk");
    root_.contact("emailadres", ContactKind::email);
    root_.contact("telefoonnummer", ContactKind::phone);
    vum::take_contacts(root_);
    root_.carry("persoonlijkePresentatie", PartKind::paragraph);
    read_wishes();
    if (auto qualification = root_.object("arbeidsmarktkwalificatie"))
      read_qualification(*qualification);
    return std::move(profile_);
  }

 private:
  void read_wishes() {
    if (auto mobility = root_.object("mobiliteit")) {
      profile_.postcode = dutch_postcode(*mobility, "bemiddelingspostcode", "landencodeIso");
      if (const auto km =
              mobility->integer("maximaleReisafstand", "travel.max_distance", 0, kMaxKilometres))
        profile_.travel.max_distance = Metres{static_cast<std::int32_t>(*km) * kMetresPerKilometre};
      if (const auto minutes =
              mobility->integer("maximaleReistijd", "travel.max_minutes", 0, kMaxMinutes))
        profile_.travel.max_minutes = static_cast<std::int32_t>(*minutes);
    }
    for (ForeignObject& means : root_.objects("vervoermiddel")) read_means(means);
    if (auto times = root_.object("werktijden"))
      profile_.hours =
          hours_between(*times, "aantalWerkurenPerWeekMinimaal", "aantalWerkurenPerWeekMaximaal");
    profile_.accepts_contracts = vum::read_contracts(root_);
    if (auto flexible = root_.object("flexibiliteit"))
      profile_.ready_by = flexible->date("datumAanvangBeschikbaarVoorWerk", "ready_by");
  }

  /// Only what is there for the way to work.
  void read_means(ForeignObject& means) {
    const auto code = means.peek("codeVervoermiddel");
    const auto commute = means.peek("indicatieBeschikbaarVoorWoonWerkverkeer");
    const auto mode = code ? vum::travel_mode(code->text) : std::nullopt;
    if (!mode || !commute || commute->text != "1") return;
    (void)means.text("codeVervoermiddel", "travel.modes");
    (void)means.text("indicatieBeschikbaarVoorWoonWerkverkeer", "travel.modes");
    auto& modes = profile_.travel.modes;
    if (std::ranges::find(modes, *mode) == modes.end()) modes.push_back(*mode);
  }

  void read_qualification(ForeignObject& has) {
    constexpr std::string_view kLevel = "codeWerkEnDenkniveauWerkzoekende";
    if (const auto code = has.peek(kLevel)) {
      if (const auto level = vum::working_level(code->text)) {
        profile_.working_level = WorkingLevel{*level, WorkingLevelEvidence::stated};
        (void)has.text(kLevel, "working_level");
      } else if (code->text == "4") {
        has.note(kLevel, ErrorCode::not_found,
                 "the level is carried as text: mbo, havo and vwo share this code");
      }
    }
    for (ForeignObject& job : has.objects("werkervaring")) read_job(job);
    for (ForeignObject& education : has.objects("opleiding")) read_education(education);
    for (ForeignObject& course : has.objects("cursus")) read_course(course);
    for (ForeignObject& competency : has.objects("gedragscompetentie")) read_competency(competency);
    for (ForeignObject& skill : has.objects("vakvaardigheid")) {
      if (const auto name = skill.text("omschrijving", "claims"))
        add_skill(row_, {*name}, "", profile_);
    }
    for (ForeignObject& licence : has.objects("rijbewijs")) read_licence(licence);
    for (ForeignObject& language : has.objects("taalbeheersing")) read_language(language);
  }

  void read_job(ForeignObject& entry) {
    Employment job;
    if (auto name = entry.object("beroep")) {
      if (auto found = vum::read_occupation(*name, "employment", profile_.unlinked)) {
        job.occupation = found->occupation;
        if (!job.occupation) job.label = std::move(found->label);
      }
    }
    Period period;
    period.from = entry.date("datumAanvangWerkzaamheden", "employment.from");
    period.to = entry.date("datumEindeWerkzaamheden", "employment.to");
    settle_period(entry, period, job);
    if (job != Employment{}) profile_.employment.push_back(std::move(job));
  }

  void read_education(ForeignObject& entry) {
    Education education;
    education.level = vum::read_education_level(entry, "education.level");
    if (const auto code = entry.peek("indicatieDiploma"))
      education.completed = vum::diploma(code->text);
    if (education.completed != Answer::unknown) {
      (void)entry.text("indicatieDiploma", "education.completed");
    } else if (const auto status = entry.peek("codeStatusOpleiding")) {
      education.completed = vum::finished(status->text);
      if (education.completed != Answer::unknown)
        (void)entry.text("codeStatusOpleiding", "education.completed");
    }
    if (const auto key = vum::education_name_key(entry))
      education.field = entry.text(*key, "education.field")->text;
    const bool says =
        education.level || !education.field.empty() || education.completed != Answer::unknown;
    if (says) profile_.education.push_back(std::move(education));
  }

  /// A course is a certificate where its name is one; what it was else stays text.
  void read_course(ForeignObject& course) {
    const auto name = course.peek("naamCursus");
    if (!name || !known_certificate(row_, name->text)) return;
    (void)course.text("naamCursus", "certificates");
    CertificateHeld held;
    held.date = course.date("datumCertificaat", "certificates.date");
    add_certificate(row_, {*name}, held, profile_);
  }

  /// codeBeheersingGedragscompetentie: 1 good, 2 sufficient, 3 insufficient, 4 not; with 5 (to be
  /// looked into) and 9 (does not apply) nothing is claimed.
  void read_competency(ForeignObject& entry) {
    const auto code = entry.peek("codeGedragscompetentie");
    const auto said = entry.peek("omschrijvingGedragscompetentie");
    const auto mastery = entry.peek("codeBeheersingGedragscompetentie");
    if (mastery && (mastery->text == "5" || mastery->text == "9")) return;
    Claim claim;
    const std::string_view listed = code ? vum::competency_name(code->text) : std::string_view{};
    auto id = said ? known_skill(row_, said->text) : std::nullopt;
    if (!id && !listed.empty()) id = known_skill(row_, listed);
    if (!id) {
      const auto& place = said ? said : code;
      if (place && (said || !listed.empty()))
        (void)link_skill(row_, {said ? said->text : listed, place->value, place->pointer},
                         {SkillKind::skill, SkillKind::knowledge}, profile_.unlinked);
      return;
    }
    const SkillKind kind = row_.taxonomy.record(*id).kind;
    if (kind != SkillKind::skill && kind != SkillKind::knowledge) return;
    claim.skill = *id;
    if (mastery && mastery->text == "1") claim.level = "goed";
    if (mastery && mastery->text == "2") claim.level = "voldoende";
    if (mastery && (mastery->text == "3" || mastery->text == "4"))
      claim.status = ClaimStatus::denied;
    for (const std::string_view key : {"codeGedragscompetentie", "omschrijvingGedragscompetentie",
                                       "codeBeheersingGedragscompetentie"})
      (void)entry.text(key, "claims");
    const auto same = [&](const Claim& known) { return known.skill == claim.skill; };
    if (std::ranges::none_of(profile_.claims, same)) profile_.claims.push_back(std::move(claim));
  }

  void read_licence(ForeignObject& licence) {
    if (const auto type = licence.text("codeSoortRijbewijs", "certificates"))
      add_driving_licence(row_, *type, {}, profile_);
  }

  void read_language(ForeignObject& entry) {
    const auto code = entry.text("codeTaal", "languages");
    if (!code) return;
    const vum::LanguageParts levels = vum::read_language_parts(entry, "languages");
    const std::size_t before = profile_.languages.size();
    add_language(row_, {*code}, levels.parts, profile_);
    if (levels.none && profile_.languages.size() > before)
      profile_.languages.back().status = ClaimStatus::denied;
  }

  Row& row_;
  ForeignObject root_;
  SeekerProfile profile_;
};

bool is_profile(const json::Value& value) {
  return value.find("idWerkzoekende") != nullptr ||
         value.find("arbeidsmarktkwalificatie") != nullptr ||
         value.find("bemiddelingsberoep") != nullptr;
}

}  // namespace

bool is_vum_seeker(const json::Value& root) {
  if (root.kind == json::Kind::array) return !root.items.empty() && is_profile(root.items.front());
  const json::Value* matches = root.find("matches");
  if (matches == nullptr || matches->kind != json::Kind::array) return is_profile(root);
  if (matches->items.empty()) return root.find("vraagID") != nullptr;
  return is_profile(matches->items.front());
}

std::vector<RowPlace> find_vum_seeker_rows(const json::Value& root) {
  return vum::rows_of_answer(root);
}

SeekerProfile read_vum_seeker_row(Row& row) {
  if (row.value.kind == json::Kind::object) return VumSeeker(row).read();
  row.context.fail_at(row.value, row.pointer,
                      std::string{"expected an object with a job seeker, found "}.append(
                          json::describe(row.value.kind)));
  return {};
}

}  // namespace overstap
