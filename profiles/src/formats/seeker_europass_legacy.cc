// SPDX-License-Identifier: Apache-2.0
// Europass until 2020: SkillsPassport XML 3.x (http://europass.cedefop.europa.eu/Europass). Codes
// of positions are of a list of its own, not of ESCO, and are carried.
#include <algorithm>
#include <array>
#include <string>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/walk.h"
#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/amounts.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/seeker_additions.h"

namespace overstap {
namespace {

constexpr std::string_view kRoot = "SkillsPassport";

struct PartOfElement {
  std::string_view element;
  LanguagePart part;
};
constexpr auto kLanguageParts3 = std::to_array<PartOfElement>({
    {"Listening", LanguagePart::listen},
    {"Reading", LanguagePart::read},
    {"SpokenInteraction", LanguagePart::converse},
    {"SpokenProduction", LanguagePart::speak},
    {"Writing", LanguagePart::write},
});

class SkillsPassportRow {
 public:
  explicit SkillsPassportRow(ForeignObject root) : row_{root.row()}, root_{std::move(root)} {}

  SeekerProfile read() && {
    profile_.id = row_.fallback_id;
    if (const auto language = root_.peek("@locale")) set_language(row_, language->text);
    root_.technical("@locale", "language of the texts");
    root_.technical("DocumentInfo", "about the document");
    root_.technical("PrintingPreferences", "how the document is shown");
    root_.technical("AttachmentList", "files within the document; give them as files");
    if (auto letter = root_.object("CoverLetter")) {
      letter->contact("Addressee", ContactKind::other);
    }
    if (auto learner = root_.object("LearnerInfo")) read_learner(*learner);
    return std::move(profile_);
  }

 private:
  void each(ForeignObject& at, std::string_view path,
            void (SkillsPassportRow::*read_one)(ForeignObject&)) {
    for (ForeignObject& one : at.objects(path)) (this->*read_one)(one);
  }

  void read_learner(ForeignObject& learner) {
    if (auto identification = learner.object("Identification")) read_person(*identification);
    each(learner, "WorkExperienceList/WorkExperience", &SkillsPassportRow::read_work);
    each(learner, "EducationList/Education", &SkillsPassportRow::read_education);
    each(learner, "Skills/Linguistic/MotherTongueList/MotherTongue",
         &SkillsPassportRow::read_mother_tongue);
    each(learner, "Skills/Linguistic/ForeignLanguageList/ForeignLanguage",
         &SkillsPassportRow::read_language);
    for (ForeignObject& driving : learner.objects("Skills/Driving")) {
      for (const std::string_view path : {"Description/Licence", "Description/Code"}) {
        for (const Reference& licence : driving.texts(path, "certificates"))
          add_driving_licence(row_, licence, {}, profile_);
      }
    }
    for (const std::string_view area :
         {"Communication", "Organisational", "JobRelated", "Computer", "Other"}) {
      // `Communication` names a skill here, not a way to reach somebody.
      learner.carry(std::string{"Skills/"}.append(area), PartKind::paragraph);
    }
    learner.carry("AchievementList", PartKind::paragraph);
  }

  /// What is left here tells who somebody is.
  void read_person(ForeignObject& person) {
    person.contact("PersonName", ContactKind::name);
    if (auto contact = person.object("ContactInfo")) {
      if (auto address = contact->object("Address/Contact"))
        profile_.postcode =
            dutch_postcode(*address, "PostalCode",
                           address->has("Country/Code") ? "Country/Code" : "Country/Label");
      contact->contact("Address", ContactKind::address);
      contact->contact("Email", ContactKind::email);
      contact->contact("TelephoneList", ContactKind::phone);
      contact->contact("WebsiteList", ContactKind::link);
      contact->contact("InstantMessagingList", ContactKind::other);
      person.contact("ContactInfo", ContactKind::other);
    }
    drop_rest(person);
  }

  /// `@year="2005" @month="--10" @day="---01"`.
  static std::optional<Date> read_date(ForeignObject& period, std::string_view key,
                                       std::string_view target) {
    auto written = period.object(key);
    if (!written) return std::nullopt;
    const auto year = written->peek("@year");
    if (!year) return std::nullopt;
    std::string text{year->text};
    for (const std::string_view part : {"@month", "@day"}) {
      const auto number = written->peek(part);
      if (!number) break;
      const std::size_t digits = number->text.find_first_not_of('-');
      text.append("-").append(digits == std::string_view::npos ? std::string_view{}
                                                               : number->text.substr(digits));
    }
    const Result<Date> date = parse_date(text);
    if (!date) {
      period.note(key, ErrorCode::syntax,
                  "the date is kept as text: expected a year, a month --MM and a day ---DD");
      return std::nullopt;
    }
    for (const std::string_view part : {"@year", "@month", "@day"})
      (void)written->text(part, target);
    return *date;
  }

  void read_work(ForeignObject& work) {
    Employment job;
    References names;
    if (const auto title = work.text("Position/Label", "employment.occupation"))
      names.push_back(*title);
    name_job(row_, names, job, profile_);
    if (auto written = work.object("Period")) {
      Period period;
      period.from = read_date(*written, "From", "employment.from");
      period.to = read_date(*written, "To", "employment.to");
      period.current = written->boolean("Current", "employment.current").value_or(false);
      settle_period(*written, period, job);
    }
    work.carry("Activities", PartKind::paragraph);
    if (auto employer = work.object("Employer"))
      employer->contact("ContactInfo", ContactKind::other);
    if (!names.empty() || job.from || job.to || job.current)
      profile_.employment.push_back(std::move(job));
  }

  void read_education(ForeignObject& entry) {
    Education education;
    if (const auto title = entry.text("Title", "education.field")) education.field = title->text;
    if (const auto country = entry.peek("Organisation/ContactInfo/Address/Contact/Country/Code")) {
      education.abroad = is_abroad(country->text);
      if (education.abroad != Answer::unknown)
        (void)entry.text("Organisation/ContactInfo/Address/Contact/Country/Code",
                         "education.abroad");
    }
    if (auto organisation = entry.object("Organisation"))
      organisation->contact("ContactInfo", ContactKind::other);
    // That somebody still attends is said; that somebody left does not tell with what.
    const auto current = entry.peek("Period/Current");
    if (current && current->text == "true") {
      (void)entry.boolean("Period/Current", "education.completed");
      education.completed = Answer::no;
    }
    education.level = read_level(entry, education.field);
    entry.carry("Activities", PartKind::paragraph);
    profile_.education.push_back(std::move(education));
  }

  /// Only the label tells which list the code is of: `EQF level 5`, `ISCED 3`.
  static std::optional<EducationLevel> read_level(ForeignObject& entry, std::string_view title) {
    const auto label = entry.peek("Level/Label");
    if (!label && !entry.has("Level")) return education_level_in(title);
    const std::string key = label ? fold_key(label->text) : std::string{};
    const std::vector<std::string_view> words = key_words(key);
    const bool eqf = std::ranges::find(words, std::string_view{"eqf"}) != words.end();
    const auto level = eqf ? eqf_level(words.back()) : education_level_in(key);
    if (level) {
      (void)entry.text("Level/Label", "education.level");
      if (eqf) (void)entry.text("Level/Code", "education.level");
    } else {
      entry.note("Level", ErrorCode::not_found,
                 "the level is kept as text: only a level of EQF is known");
    }
    return level;
  }

  static References names_of(ForeignObject& language) {
    References names;
    if (const auto code = language.text("Description/Code", "languages")) names.push_back(*code);
    if (const auto label = language.text("Description/Label", "languages")) names.push_back(*label);
    return names;
  }

  void read_mother_tongue(ForeignObject& language) {
    const References names = names_of(language);
    if (!names.empty()) add_language(row_, names, mother_tongue(), profile_);
  }

  void read_language(ForeignObject& language) {
    const References names = names_of(language);
    LanguageLevels levels;
    if (auto written = language.object("ProficiencyLevel")) {
      for (const PartOfElement& part : kLanguageParts3) {
        const auto text = written->peek(part.element);
        if (!text) continue;
        auto& level = levels[static_cast<std::size_t>(part.part)];
        level = cefr_in(text->text);
        if (level) {
          (void)written->text(part.element, "languages");
        } else {
          written->note(part.element, ErrorCode::not_found,
                        "the language level is kept as text: it is no level of CEFR");
        }
      }
    }
    if (!names.empty()) add_language(row_, names, levels, profile_);
  }

  Row& row_;
  ForeignObject root_;
  SeekerProfile profile_;
};

}  // namespace

bool is_europass_legacy(const json::Value& root) {
  return !find_europass_legacy_rows(root).empty();
}

std::vector<RowPlace> find_europass_legacy_rows(const json::Value& root) {
  std::vector<RowPlace> rows;
  if (root.members.size() != 1) return rows;
  const auto& only = root.members.front();
  const std::string pointer = std::string{"/"}.append(json::escape_pointer(only.key));
  if (std::string_view{only.key} == kRoot) return {{&only.value, pointer}};
  // Archives hold several within an element of their own.
  for (const MemberPlace& place : places_of_members(only.value, kRoot))
    rows.push_back({place.value, std::string{pointer}.append(place.step)});
  return rows;
}

SeekerProfile read_europass_legacy_row(Row& row) {
  return SkillsPassportRow(ForeignObject(row, row.value, row.pointer)).read();
}

}  // namespace overstap
