// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/foreign/foreign_object.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "profiles/src/input/xml_tree.h"
#include "small_taxonomy.h"

namespace overstap {
namespace {

using test::small_linker;
using test::small_taxonomy;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// A row of JSON or XML with a ForeignObject on its root.
class Foreign {
 public:
  explicit Foreign(std::string_view text, RowSubject subject = RowSubject::seeker)
      : document_{or_throw(text.starts_with('<') ? parse_xml(text, "in", 1 << 20)
                                                 : json::parse(text, "in"))} {
    row_.tracing = true;
    row_.subject = subject;
    root_ = std::make_unique<ForeignObject>(row_, document_.root, "");
  }

  ForeignObject* operator->() { return root_.get(); }
  Row& row() { return row_; }

  /// `place: text` of what is carried in the end.
  std::vector<std::string> carried() {
    carry_rest(row_);
    std::vector<std::string> out;
    for (const TextPart& part : row_.text.parts) out.push_back(part.place + ": " + part.text);
    return out;
  }
  std::vector<std::string> contact() const {
    std::vector<std::string> out;
    for (const ContactLine& line : row_.contact.lines) {
      out.push_back(std::string{to_string(line.kind)} + ": " + line.text);
    }
    return out;
  }
  std::vector<std::string> notes() const {
    std::vector<std::string> out;
    for (const Error& note : row_.notes) out.push_back(note.where->pointer);
    return out;
  }

 private:
  json::Document document_;
  json::Context context_{"in"};
  Row row_{document_.root, "",    context_, small_linker(), small_taxonomy().taxonomy(),
           Language::nl,   "in#1"};
  std::unique_ptr<ForeignObject> root_;
};

std::string_view text_of(const std::optional<Reference>& reference) {
  return reference ? reference->text : std::string_view{"nothing"};
}

TEST(ForeignObject, FindsATextInEveryShape) {
  struct Case {
    const char* input;
    const char* key;
    const char* text;
  };
  for (const Case& c : std::vector<Case>{
           {R"({"a": " kok "})", "a", "kok"},
           {R"({"a": 12.50})", "a", "12.50"},
           {R"({"a": true})", "a", "true"},
           {R"({"a": null})", "a", "nothing"},
           {R"({"a": "  "})", "a", "nothing"},
           {R"({})", "a", "nothing"},
           {R"({"a": ["", null, "kok", "ober"]})", "a", "kok"},
           {R"({"a": {"item": ["kok"]}})", "a", "kok"},
           {R"({"a": {"b": {"c": "kok"}}})", "a/b/c", "kok"},
           {R"({"a": [{"b": "kok"}, {"b": "ober"}]})", "a/b", "kok"},
           {R"({"a/b": "kok"})", "a/b", "kok"},
           {R"({"a": {"b": "kok"}})", "a", "nothing"},
           {"<r><a>kok</a></r>", "r/a", "kok"},
           {"<r><a lang='nl'>kok</a></r>", "r/a", "kok"},
           {"<r><a lang='nl'>kok</a></r>", "r/a/@lang", "nl"},
           {"<r><a/><a>kok</a></r>", "r/a", "kok"},
       }) {
    Foreign in(c.input);
    EXPECT_EQ(text_of(in->text(c.key, "x")), c.text) << c.input;
  }
}

TEST(ForeignObject, FindsAllTextsAndObjects) {
  Foreign in(R"({"a": ["x", {"b": 1}, ["y"]], "c": {"item": [{"b": 2}, {"b": 3}]}})");
  std::vector<std::string> texts;
  for (const Reference& text : in->texts("a", "x")) {
    texts.push_back(text.pointer + " " + std::string{text.text});
  }
  EXPECT_THAT(texts, ElementsAre("/a/0 x", "/a/2/0 y"));
  ASSERT_EQ(in->objects("c").size(), 2U);
  EXPECT_EQ(in->objects("c")[1].pointer(), "/c/item/1");
  Foreign xml("<r><j><t>kok</t></j><j><t>ober</t></j></r>");
  std::vector<std::string> pointers;
  for (ForeignObject& job : xml->objects("r/j")) pointers.push_back(job.text("t", "x")->pointer);
  EXPECT_THAT(pointers, ElementsAre("/r/j/0/t", "/r/j/1/t"));
}

TEST(ForeignObject, CarriesWhatNobodyAskedForInInputOrder) {
  Foreign in(
      R"({"z": "1", "a": {"b": ["x", 2, true, null, ""], "c": "<p>een</p><p>twee</p>"}, "m": "3"})");
  (void)in->text("m", "x");
  in->carry("a/c", PartKind::paragraph);
  EXPECT_THAT(in.carried(),
              ElementsAre("/z: 1", "/a/b/0: x", "/a/b/1: 2", "/a/b/2: true", "/a/c: een\ntwee"));
  EXPECT_EQ(in.row().text.parts[4].kind, PartKind::paragraph);
  EXPECT_EQ(in.row().text.parts[0].kind, PartKind::field);
}

TEST(ForeignObject, DropsPersonalFieldsUnreadAtAnyDepth) {
  Foreign in(
      R"({"gender": "x", "seen": {"BirthDate": "x", "a": "kept"}, "unseen": [{"nationaliteit": {"code": "x"}}]})");
  (void)in->object("seen")->text("a", "x");
  EXPECT_THAT(in.carried(), IsEmpty());
  EXPECT_EQ(in.row().personal_fields, 3U);
}

TEST(ForeignObject, CountsAPersonalFieldOnce) {
  Foreign in(R"({"a": {"gender": "x"}})");
  (void)in->object("a");
  (void)in->objects("a");
  in->personal("a/gender");
  (void)in.carried();
  EXPECT_EQ(in.row().personal_fields, 1U);
}

TEST(ForeignObject, CountsAPersonalListOnceWhoeverDropsItAndHoweverOften) {
  Foreign named(R"({"nationality": ["x", "y"], "a": {"gender": {"item": ["x", "y"]}}})");
  named->personal("nationality");
  (void)named->object("a");
  named->personal("a/gender");
  (void)named.carried();
  EXPECT_EQ(named.row().personal_fields, 2U);
  Foreign asked(R"({"eis": ["x", {"b": "y"}]})");
  asked->personal("eis");
  asked->personal("eis");
  EXPECT_THAT(asked.carried(), IsEmpty());
  EXPECT_EQ(asked.row().personal_fields, 2U);
}

TEST(ForeignObject, TakesWordsForTheWorkInAVacancy) {
  Foreign seeker(R"({"benefits": "x"})");
  EXPECT_THAT(seeker.carried(), IsEmpty());
  Foreign vacancy(R"({"benefits": "x", "gender": "y"})", RowSubject::vacancy);
  EXPECT_THAT(vacancy.carried(), ElementsAre("/benefits: x"));
}

TEST(ForeignObject, PutsContactDataApart) {
  Foreign in(
      R"({"person": {"name": {"given": "Noor", "family": "Vos", "gender": "x"}, "email": ["a@b.nl", "c@d.nl"],
      "address": {"postcode": "9711 AB", "street": "Kade 1", "city": "Groningen"}},
      "work": {"phone": "050", "city": "Assen"}})");
  std::optional<ForeignObject> person = in->object("person");
  ASSERT_TRUE(person.has_value());
  (void)person->text("address/postcode", "postcode");
  person->contacts();
  EXPECT_THAT(in.carried(), ElementsAre("/work/city: Assen"));
  EXPECT_THAT(in.contact(), ElementsAre("name: Noor Vos", "email: a@b.nl", "email: c@d.nl",
                                        "address: Kade 1, Groningen", "phone: 050"));
}

TEST(ForeignObject, DropsWhatIsTechnicalWithItsReason) {
  Foreign in(R"({"schema": {"version": "1"}, "a": "x"})");
  in->technical("schema", "names the format");
  EXPECT_THAT(in.carried(), ElementsAre("/a: x"));
  std::vector<std::string> traced;
  for (const FieldTrace& field : in.row().fields) {
    traced.push_back(field.pointer + " " + std::string{to_string(field.disposition)} + " " +
                     field.target);
  }
  EXPECT_THAT(traced, ElementsAre("/schema technical names the format", "/a carried "));
}

TEST(ForeignObject, EveryLeafHasExactlyOneFate) {
  Foreign in(
      R"({"a": "1", "b": {"c": [2, {"d": "3"}]}, "gender": "x", "email": "e", "meta": {"v": 1}, "n": null, "e": ""})");
  (void)in->text("a", "x");
  (void)in->texts("b/c", "x");
  in->technical("meta", "why");
  (void)in.carried();
  std::vector<std::string> places;
  for (const FieldTrace& field : in.row().fields) places.push_back(field.pointer);
  EXPECT_THAT(places,
              UnorderedElementsAre("/a", "/b/c/0", "/b/c/1/d", "/gender", "/email", "/meta"));
}

TEST(ForeignObject, KeepsWhatItCannotReadAsTextWithANote) {
  Foreign in(R"({"d": "soon", "i": "many", "j": 12.5, "b": "maybe"})");
  EXPECT_EQ(in->date("d", "x"), std::nullopt);
  EXPECT_EQ(in->integer("i", "x", 0, 9), std::nullopt);
  EXPECT_EQ(in->integer("j", "x", 0, 99), std::nullopt);
  EXPECT_EQ(in->boolean("b", "x"), std::nullopt);
  EXPECT_THAT(in.notes(), ElementsAre("/d", "/i", "/j", "/b"));
  EXPECT_THAT(in.carried(), ElementsAre("/d: soon", "/i: many", "/j: 12.5", "/b: maybe"));
}

TEST(ForeignObject, ReadsDatesNumbersAndAnswers) {
  Foreign in(
      R"({"d": "2021-10-05T10:00:00Z", "i": "32", "j": 40.0, "k": "24,00", "yes": "Ja", "no": 0})");
  EXPECT_EQ(in->date("d", "x"), (Date{2021, 10, 5}));
  EXPECT_EQ(in->integer("i", "x", 0, 99), 32);
  EXPECT_EQ(in->integer("j", "x", 0, 99), 40);
  EXPECT_EQ(in->integer("k", "x", 0, 99), 24);
  EXPECT_EQ(in->boolean("yes", "x"), true);
  EXPECT_EQ(in->boolean("no", "x"), false);
  EXPECT_THAT(in.carried(), IsEmpty());
}

TEST(Dates, AreReadAsPeopleAndSystemsWriteThem) {
  const std::optional<Date> day = Date{2021, 10, 5};
  const std::optional<Date> month = Date{2021, 10, 0};
  const std::optional<Date> year = Date{2021, 0, 0};
  const std::optional<Date> none;
  for (const auto& [text, date] : std::vector<std::pair<const char*, std::optional<Date>>>{
           {"2021", year},
           {"2021-10", month},
           {"2021-10-05", day},
           {" 2021-10-05 ", day},
           {"2021-10-05T23:59:59+01:00", day},
           {"2021-10-05T00:00:00", day},
           {"2021-10-05 00:00:00", day},
           {"2021-10-05Z", day},
           {"2021-10-05+02:00", day},
           {"2021-10Z", month},
           {"2021-10+01:00", month},
           {"2021/10/05", day},
           {"20211005", day},
           {"05-10-2021", day},
           {"5-10-2021", day},
           {"05/10/2021", day},
           {"5.10.2021", day},
           {"05-10-2021 00:00", day},
           {"10-2021", month},
           {"10/2021", month},
           {"okt 2021", month},
           {"okt. 2021", month},
           {"oktober 2021", month},
           {"Oct 2021", month},
           {"5 oktober 2021", day},
           {"October 5, 2021", day},
           {"mrt 2021", Date{2021, 3, 0}},
           {"maa 2021", none},
           {"mei 2021", Date{2021, 5, 0}},
           {"10-21", none},
           {"05-10-21", none},
           {"2021-13", none},
           {"31-02-2021", none},
           {"2021-10-05-06", none},
           {"1-2021-3", none},
           {"0000-00-00", none},
           {"9999-12-31", none},
           {"2021-", none},
           {"oktober", none},
           {"soon", none},
           {"", none},
           {"T", none},
           {"ongeveer 2021", none},
       }) {
    EXPECT_EQ(date_in(text), date) << text;
  }
}

TEST(Dates, KnowTheWordsForThePresent) {
  for (const char* text : {"heden", "Heden", "nu", "tot heden", "Present", "current", "ongoing"}) {
    EXPECT_TRUE(means_present(text)) << text;
  }
  for (const char* text : {"", "2021", "onbekend", "present perfect"}) {
    EXPECT_FALSE(means_present(text)) << text;
  }
}

TEST(Periods, AreSettledAndSayWhatWasChanged) {
  struct Case {
    const char* name;
    Period period;
    Period settled;
    std::size_t notes;
  };
  const Date y18{2018, 0, 0};
  const Date y19{2019, 0, 0};
  for (const Case& c : std::vector<Case>{
           {"plain", {y18, y19, false}, {y18, y19, false}, 0},
           {"going on", {y18, {}, true}, {y18, {}, true}, 0},
           {"open end", {y18, {}, false}, {y18, {}, false}, 0},
           {"swapped", {y19, y18, false}, {y18, y19, false}, 1},
           {"a month of the end's year",
            {Date{2019, 3, 0}, y19, false},
            {Date{2019, 3, 0}, y19, false},
            0},
           {"going on with an end", {y18, y19, true}, {y18, {}, true}, 1},
           {"after the reference date", {y18, Date{2027, 1, 0}, false}, {y18, {}, true}, 1},
           {"in the month of it",
            {y18, Date{2026, 11, 0}, false},
            {y18, Date{2026, 11, 0}, false},
            0},
           {"begins after it",
            {Date{2027, 1, 0}, Date{2028, 1, 0}, false},
            {Date{2027, 1, 0}, Date{2028, 1, 0}, false},
            0},
       }) {
    Foreign in("{}");
    in.row().as_of = Date{2026, 11, 22};
    Employment job;
    ForeignObject at(in.row(), in.row().value, "");
    settle_period(at, c.period, job);
    EXPECT_EQ(job.from, c.settled.from) << c.name;
    EXPECT_EQ(job.to, c.settled.to) << c.name;
    EXPECT_EQ(job.current, c.settled.current) << c.name;
    EXPECT_EQ(in.notes().size(), c.notes) << c.name;
  }
}

}  // namespace
}  // namespace overstap
