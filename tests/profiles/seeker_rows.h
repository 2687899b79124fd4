// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "foreign_row.h"
#include "profiles/src/formats/row_readers.h"

/// People in XML: what their rows give, in lines that tests compare.
namespace overstap::test {

/// The one row of an XML text: the whole document, or what `find` finds in it.
inline RowOutcome<SeekerProfile> read_xml_row(
    std::string_view xml, SeekerProfile (*reader)(Row&),
    std::vector<RowPlace> (*find)(const json::Value&) = nullptr) {
  if (find == nullptr) return read_row(reader, xml);
  const json::Document document = parsed(xml);
  const RowPlace place = find(document.root).at(0);
  return read_row(reader, *place.value, place.pointer);
}

/// Every text that a row gives, but for its contact part, with all pointers.
inline std::string outside_contact(const RowOutcome<SeekerProfile>& row) {
  std::string out = shown(row);
  for (const TextPart& part : row.text) out.append(part.place).append("\n");
  for (const FieldTrace& field : row.fields) out.append(field.pointer).append("\n");
  return out;
}

inline std::string carried_text(const RowOutcome<SeekerProfile>& row) {
  std::string out;
  for (const TextPart& part : row.text)
    out.append(part.place).append(": ").append(part.text).append("\n");
  return out;
}

/// The bytes of a file among the official samples; empty when they are not there.
inline std::string official_sample(const std::string& name) { return sample(name).value_or(""); }

/// The bytes of a fictional sample of this repository.
inline std::string own_sample(const std::string& name) {
  std::ifstream file(std::string{OVERSTAP_SOURCE_DIR} + "/tests/profiles/formats_samples/" + name,
                     std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// In our samples `contactNN` and `secretNN` mark personal values: how many of a kind a text holds.
inline std::vector<std::string> marks_in(const std::string& text, const std::string& kind) {
  std::vector<std::string> marks;
  for (std::size_t at = text.find(kind); at != std::string::npos; at = text.find(kind, at + 1)) {
    const std::string mark = text.substr(at, kind.size() + 2);
    if (mark.back() >= '0' && mark.back() <= '9') marks.push_back(mark);
  }
  std::sort(marks.begin(), marks.end());
  marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
  return marks;
}

/// Contact marks are in the contact part, all of them, and nowhere else; secrets are nowhere.
inline void expect_personal_values_apart(const std::string& sample,
                                         const RowOutcome<SeekerProfile>& row) {
  const std::string outside = outside_contact(row);
  const std::string contact = contact_of(row);
  EXPECT_FALSE(marks_in(sample, "secret").empty());
  EXPECT_EQ(marks_in(contact, "contact"), marks_in(sample, "contact")) << contact;
  EXPECT_EQ(marks_in(contact, "secret"), std::vector<std::string>{});
  EXPECT_EQ(marks_in(outside, "contact"), std::vector<std::string>{}) << outside;
  EXPECT_EQ(marks_in(outside, "secret"), std::vector<std::string>{}) << outside;
}

/// What a job is, on one line: `nl:kok 2016-03-01..2019`.
inline std::string line_of(const Employment& job) {
  std::string out = job.occupation
                        ? std::string{small_taxonomy().taxonomy().identifier(*job.occupation)}
                        : "'" + job.label + "'";
  out += " " + (job.from ? job.from->to_string() : "") + "..";
  if (job.to) out += job.to->to_string();
  return job.current ? out + "present" : out;
}
/// `hbo 'Voedingskunde' abroad=yes completed=unknown`.
inline std::string line_of(const Education& education) {
  const auto answer = [](Answer a) {
    return a == Answer::yes ? "yes" : a == Answer::no ? "no" : "unknown";
  };
  std::string out = education.level ? std::string{to_string(*education.level)} : "?";
  return out + " '" + education.field + "' abroad=" + answer(education.abroad) +
         " completed=" + answer(education.completed);
}
/// `nl:taal-engels B2 C1 A2 B1 A1` by LanguagePart, `-` where unknown.
inline std::string line_of(const LanguageSkill& language) {
  std::string out{small_taxonomy().taxonomy().identifier(language.language)};
  for (const auto& part : language.parts) {
    out += " ";
    if (!part) {
      out += "-";
    } else {
      out += to_string(part->min);
      if (part->max != part->min) out += ".." + std::string{to_string(part->max)};
    }
  }
  return out;
}
inline std::string line_of(const CertificateHeld& held) {
  std::string out{small_taxonomy().taxonomy().identifier(held.certificate)};
  if (held.date) out += " " + held.date->to_string();
  if (held.valid_until) out += " until " + held.valid_until->to_string();
  return out;
}
inline std::string line_of(const Claim& claim) {
  return std::string{small_taxonomy().taxonomy().identifier(claim.skill)};
}
template <class T>
std::vector<std::string> lines_of(const std::vector<T>& values) {
  std::vector<std::string> lines;
  for (const T& value : values) lines.push_back(line_of(value));
  return lines;
}

}  // namespace overstap::test
