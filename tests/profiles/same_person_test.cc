// SPDX-License-Identifier: Apache-2.0
// One fictional person in every structured format: the same profile, field by field, as far as a
// format can hold the field.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "read_rows.h"
#include "small_taxonomy.h"
#include "written_profile.h"

namespace overstap {
namespace {

using test::small_taxonomy;

std::string sorted(std::vector<std::string> lines) {
  std::ranges::sort(lines);
  std::string out;
  for (const std::string& line : lines) out.append(line).append("\n");
  return out;
}

std::string number(std::int32_t value) { return std::to_string(value); }

std::string identifier(SkillId id) {
  return std::string{small_taxonomy().taxonomy().identifier(id)};
}

std::string range_of(const std::optional<Range<Cefr>>& range) {
  if (!range) return "-";
  return std::string{to_string(range->min)}.append("..").append(to_string(range->max));
}

// What a profile says of one field; empty when it says nothing.

std::string id_of(const SeekerProfile& p) { return p.id == "input#1" ? "" : p.id; }

std::string titles_of(const SeekerProfile& p) {
  std::string out;
  for (const Employment& job : p.employment) {
    out.append(job.occupation ? small_taxonomy().taxonomy().identifier(*job.occupation)
                              : std::string_view{job.label});
    out.append(" ").append(job.from ? job.from->to_string() : "?").append("\n");
  }
  return out;
}

std::string ends_of(const SeekerProfile& p) {
  std::string out;
  for (const Employment& job : p.employment) {
    if (job.to) out.append(job.to->to_string()).append("\n");
  }
  return out;
}

std::string present_of(const SeekerProfile& p) {
  std::string out;
  for (const Employment& job : p.employment) {
    if (job.current) out.append(job.from->to_string()).append(" to present\n");
  }
  return out;
}

std::string education_of(const SeekerProfile& p) {
  std::string out;
  for (const Education& e : p.education) {
    out.append(e.level ? to_string(*e.level) : "?").append(" ").append(e.field);
    out.append(e.completed == Answer::unknown ? "" : " completed is told");
    out.append(e.abroad == Answer::unknown ? "" : " abroad is told").append("\n");
  }
  return out;
}

std::string claims_of(const SeekerProfile& p) {
  std::vector<std::string> lines;
  for (const Claim& claim : p.claims) {
    EXPECT_EQ(claim.evidence, Evidence::stated);
    EXPECT_EQ(claim.status, ClaimStatus::open);
    lines.push_back(identifier(claim.skill) + " " + claim.level);
  }
  return sorted(lines);
}

std::string languages_of(const SeekerProfile& p) {
  std::vector<std::string> lines;
  for (const LanguageSkill& language : p.languages) lines.push_back(identifier(language.language));
  return sorted(lines);
}

std::string levels_of(const SeekerProfile& p) {
  std::string out;
  for (const LanguageSkill& language : p.languages) {
    for (const auto& part : language.parts) {
      if (part) out.append(range_of(part)).append(" ");
    }
  }
  return out;
}

std::string driving_of(const SeekerProfile& p) {
  const SkillId licence = small_taxonomy().skill("nl:rijbewijs-b");
  const auto has = [&](const CertificateHeld& held) { return held.certificate == licence; };
  return std::ranges::any_of(p.certificates, has) ? "B" : "";
}

std::string certificates_of(const SeekerProfile& p) {
  std::vector<std::string> lines;
  for (const CertificateHeld& held : p.certificates) {
    EXPECT_FALSE(held.date || held.valid_until);
    if (identifier(held.certificate) != "nl:rijbewijs-b")
      lines.push_back(identifier(held.certificate));
  }
  return sorted(lines);
}

std::string working_level_of(const SeekerProfile& p) {
  return p.working_level ? std::string{to_string(p.working_level->level)} : "";
}
std::string postcode_of(const SeekerProfile& p) {
  return p.postcode.length == 0 ? "" : number(p.postcode.digits);
}
std::string hours_of(const SeekerProfile& p) {
  return p.hours ? number(p.hours->min.value) + "-" + number(p.hours->max.value) : "";
}
std::string ready_of(const SeekerProfile& p) { return p.ready_by ? p.ready_by->to_string() : ""; }

struct Field {
  std::string_view name;
  std::string (*said)(const SeekerProfile&);
};
const std::vector<Field> kFields = {
    {"id", id_of},
    {"jobs", titles_of},
    {"ends", ends_of},
    {"present", present_of},
    {"education", education_of},
    {"claims", claims_of},
    {"languages", languages_of},
    {"levels", levels_of},
    {"driving", driving_of},
    {"certificates", certificates_of},
    {"working_level", working_level_of},
    {"postcode", postcode_of},
    {"hours", hours_of},
    {"ready_by", ready_of},
};

struct Sample {
  const char* file;
  SeekerFormat format;
  std::string_view lacks;  ///< fields that the format has no place for, separated by blanks
};
/// The table: VUM tells levels of language in four words and no job that goes on, legacy Europass
/// has free text for skills and other certificates, SETU 2.0 goes between agency and hirer.
const std::vector<Sample> kSamples = {
    {"own.json", SeekerFormat::overstap_json, ""},
    {"people.csv", SeekerFormat::csv, ""},
    {"hr_xml.xml", SeekerFormat::hr_xml, ""},
    {"json_resume.json", SeekerFormat::json_resume, "working_level hours ready_by"},
    {"europass.xml", SeekerFormat::europass, "working_level hours ready_by"},
    {"europass_legacy.xml", SeekerFormat::europass_legacy,
     "id claims certificates working_level hours ready_by"},
    {"hr_open.json", SeekerFormat::hr_open, "working_level hours"},
    {"vum.json", SeekerFormat::vum, "present levels"},
    {"setu_human_resource.json", SeekerFormat::setu_human_resource,
     "jobs ends present education claims languages levels driving certificates working_level"},
};

bool lacks(const Sample& sample, std::string_view field) {
  const std::string list = std::string{" "}.append(sample.lacks).append(" ");
  return list.find(std::string{" "}.append(field).append(" ")) != std::string::npos;
}

std::string bytes_of(const std::string& file) {
  std::ifstream in(std::string{OVERSTAP_SOURCE_DIR} + "/tests/profiles/same_person/" + file,
                   std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

SeekerProfile person_in(const Sample& sample) {
  const auto all = test::all_seeker_rows("input", bytes_of(sample.file));
  EXPECT_EQ(all.rows.size(), 1U) << sample.file << "\n" << test::written(all.diagnostics);
  return all.rows.empty() ? SeekerProfile{} : all.rows.front().value;
}

TEST(SamePerson, IsTheSameInEveryStructuredFormat) {
  const SeekerProfile person = person_in(kSamples.front());
  for (const Sample& sample : kSamples) {
    const SeekerProfile read = person_in(sample);
    for (const Field& field : kFields) {
      const std::string expected = lacks(sample, field.name) ? "" : field.said(person);
      EXPECT_EQ(field.said(read), expected) << sample.file << ": " << field.name;
    }
    EXPECT_TRUE(read.unlinked.empty()) << sample.file;
  }
}

TEST(SamePerson, SaysSomethingInEveryField) {
  const SeekerProfile person = person_in(kSamples.front());
  for (const Field& field : kFields) EXPECT_NE(field.said(person), "") << field.name;
}

TEST(SamePerson, IsRecognisedInEveryFormat) {
  for (const Sample& sample : kSamples) {
    const RecognisedFormat found = recognise_format(bytes_of(sample.file));
    ASSERT_TRUE(found.seeker.has_value()) << sample.file;
    EXPECT_EQ(to_string(*found.seeker), to_string(sample.format)) << sample.file;
  }
}

TEST(SamePerson, IsNamedInNoProfile) {
  for (const Sample& sample : kSamples) {
    const auto all = test::all_seeker_rows("input", bytes_of(sample.file));
    std::string shown = test::written(all.diagnostics);
    for (const auto& row : all.rows) {
      shown.append(test::written(row.value));
      for (const TextPart& part : row.text.parts) shown.append(part.text).append("\n");
    }
    EXPECT_EQ(shown.find("Robin"), std::string::npos) << sample.file;
    EXPECT_EQ(shown.find("Vries"), std::string::npos) << sample.file;
  }
}

}  // namespace
}  // namespace overstap
