// SPDX-License-Identifier: Apache-2.0
// Personal fields are never read: a mark in each of them turns up nowhere.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "overstap/profiles/reader.h"
#include "profiles/src/foreign/personal_fields.h"
#include "small_taxonomy.h"
#include "written_profile.h"

namespace overstap {
namespace {

using test::small_linker;
using test::small_taxonomy;
using testing::HasSubstr;
using testing::Not;

const std::vector<std::string>& personal_keys() {
  static const std::vector<std::string> keys = {"name",
                                                "fullName",
                                                "firstName",
                                                "first_name",
                                                "First-Name",
                                                "lastName",
                                                "surname",
                                                "initials",
                                                "naam",
                                                "voornaam",
                                                "achternaam",
                                                "tussenvoegsel",
                                                "birthDate",
                                                "dateOfBirth",
                                                "date_of_birth",
                                                "age",
                                                "geboortedatum",
                                                "geboorteplaats",
                                                "leeftijd",
                                                "gender",
                                                "sex",
                                                "geslacht",
                                                "pronouns",
                                                "nationality",
                                                "nationaliteit",
                                                "ethnicity",
                                                "afkomst",
                                                "photo",
                                                "picture",
                                                "image",
                                                "foto",
                                                "pasfoto",
                                                "maritalStatus",
                                                "marital_state",
                                                "burgerlijkeStaat",
                                                "children",
                                                "kinderen",
                                                "bsn",
                                                "BSN",
                                                "burgerservicenummer",
                                                "ssn",
                                                "email",
                                                "e-mail",
                                                "emailAddress",
                                                "phone",
                                                "telefoon",
                                                "telefoonnummer",
                                                "mobiel",
                                                "address",
                                                "adres",
                                                "straat",
                                                "huisnummer",
                                                "woonplaats",
                                                "religion",
                                                "geloof",
                                                "godsdienst",
                                                "politicalOpinion",
                                                "vakbond",
                                                "disability",
                                                "handicap",
                                                "arbeidsbeperking",
                                                "health",
                                                "gezondheid",
                                                "uitkering",
                                                "strafblad",
                                                "iban",
                                                "linkedin",
                                                "reason",
                                                "redenVertrek"};
  return keys;
}

ReadResult<SeekerProfile> read(const std::string& text) {
  return or_throw(read_seekers({"p.json", text}, small_linker(), small_taxonomy().taxonomy(), {}));
}

std::string with_marks(std::string_view format) {
  std::string members;
  for (const std::string& key : personal_keys()) {
    members += "\"" + key + "\": \"MARK-" + key + "\", ";
  }
  std::string text{format};
  for (std::size_t at = text.find("@@"); at != std::string::npos; at = text.find("@@"))
    text.replace(at, 2, members);
  return text;
}

TEST(PersonalFields, AreKnownInDutchAndEnglishSpellings) {
  for (const std::string& key : personal_keys()) {
    EXPECT_TRUE(is_personal_field(key)) << key;
  }
  for (const char* key : {"id",
                          "occupations",
                          "occupation",
                          "from",
                          "to",
                          "leading",
                          "sector",
                          "status",
                          "claims",
                          "skill",
                          "evidence",
                          "level",
                          "last_used",
                          "months",
                          "education",
                          "field",
                          "completed",
                          "abroad",
                          "valuation",
                          "working_level",
                          "languages",
                          "language",
                          "certificates",
                          "certificate",
                          "date",
                          "valid_until",
                          "upkeep",
                          "availability",
                          "days",
                          "parts",
                          "works",
                          "hours",
                          "place",
                          "postcode",
                          "travel",
                          "max_km",
                          "modes",
                          "contracts",
                          "wishes",
                          "condition",
                          "wish",
                          "ready_by",
                          "references_available",
                          "provenance",
                          "seekers",
                          "basics",
                          "work",
                          "skills",
                          "location",
                          "postalCode",
                          "countryCode",
                          "label"}) {
    EXPECT_FALSE(is_personal_field(key)) << key;
  }
}

TEST(PersonalFields, OfOtherFormatsAreKnown) {
  using enum FieldClass::Kind;
  for (const char* key : {"GenderCode",
                          "BirthDate",
                          "NationalityCode",
                          "MaritalStatusCode",
                          "DisabilityIndicator",
                          "MilitaryHistory",
                          "indicatieLdrRegistratie",
                          "doelgroepregister",
                          "bloodType",
                          "legalId",
                          "PersonLegalId",
                          "Religion",
                          "ethnicity",
                          "Burgerlijke staat",
                          "Rijksregisternummer",
                          "Geslacht",
                          "Geboorteplaats",
                          "kandidaat_geboortedatum",
                          "@gender",
                          "Primary Nationality"}) {
    EXPECT_EQ(classify_field(key).kind, personal) << key;
  }
  for (const char* key : {"benefits", "Race", "photo", "Reden", "weight"}) {
    EXPECT_EQ(classify_field(key).kind, personal_of_seeker) << key;
  }
  struct Contact {
    const char* key;
    ContactKind kind;
  };
  for (const Contact& c : std::vector<Contact>{{"Voornaam", ContactKind::name},
                                               {"GivenName", ContactKind::name},
                                               {"E-mail", ContactKind::email},
                                               {"Telefoon (mobiel)", ContactKind::phone},
                                               {"Straat + huisnummer", ContactKind::address},
                                               {"LinkedIn", ContactKind::link}}) {
    EXPECT_EQ(classify_field(c.key).kind, contact) << c.key;
    EXPECT_EQ(classify_field(c.key).contact, c.kind) << c.key;
  }
  for (const char* key : {"name", "address", "city", "url"}) {
    EXPECT_EQ(classify_field(key).kind, contact_of_person) << key;
  }
  for (const char* key :
       {"agenda", "competencyWeight", "photographySkills", "Ervaring in de gehandicaptenzorg",
        "geboortezorg", "postcode", "taal", "#text", "verjaardagen"}) {
    EXPECT_EQ(classify_field(key).kind, ordinary) << key;
  }
}

TEST(PersonalFields, OfOwnJsonTurnUpNowhereAndAreCounted) {
  const std::uint64_t count = personal_keys().size();
  const std::string text =
      with_marks(R"({@@ "id": "a", "occupations": [{@@ "occupation": "onbekend werk"}],
      "claims": [{@@ "skill": "nl:typen", "evidence": "stated"}], "place": {@@ "postcode": "97"}, "travel": {@@ "max_km": 5},
      "education": [{@@ "level": "hbo"}], "languages": [{@@ "language": "nl"}], "working_level": {@@ "level": "hbo", "evidence": "evc"}})");
  const auto result = read(text);
  ASSERT_EQ(result.values.size(), 1U) << test::written(result.diagnostics);
  EXPECT_EQ(result.diagnostics.personal_fields_dropped, 8 * count);
  EXPECT_THAT(test::written(result), Not(HasSubstr("MARK")));
}

TEST(PersonalFields, OfARejectedRowTurnUpNowhere) {
  const auto result = read(with_marks(
      R"([{@@ "id": "a", "hours": 3}, {@@ "id": 5}, {"name": {"deep": "MARK"}, "id": "b", "hobby": "x"}])"));
  EXPECT_EQ(result.diagnostics.rejected, 3U);
  EXPECT_THAT(test::written(result), Not(HasSubstr("MARK")));
}

TEST(PersonalFields, OfJsonResumeTurnUpNowhereAndAreCounted) {
  const std::string text =
      with_marks(R"({@@ "basics": {@@ "url": "MARK", "summary": "MARK", "label": "kok",
      "location": {@@ "postalCode": "MARK", "countryCode": "NL"}, "profiles": [{"network": "MARK"}]},
      "work": [{"name": "MARK BV", "position": "kok", "summary": "MARK", "highlights": ["MARK"]}],
      "references": [{"name": "MARK", "reference": "MARK"}], "volunteer": [{"organization": "MARK"}]})");
  const auto result = read(text);
  ASSERT_EQ(result.values.size(), 1U) << test::written(result.diagnostics);
  EXPECT_GT(result.diagnostics.personal_fields_dropped, 3U * 40U);
  EXPECT_GT(result.diagnostics.contact_fields, 20U);
  EXPECT_THAT(test::written(result), Not(HasSubstr("MARK")));
}

TEST(PersonalFields, OfTextThatIsNoJsonTurnUpNowhere) {
  for (const std::string text :
       {R"({"name": "MARK" "id": 1})", R"({"name": "MARK)", R"({"bsn": MARK})"}) {
    const auto result =
        read_seekers({"p.json", text}, small_linker(), small_taxonomy().taxonomy(), {});
    ASSERT_FALSE(result.has_value());
    EXPECT_THAT(result.error().to_string(), Not(HasSubstr("MARK")));
  }
}

}  // namespace
}  // namespace overstap
