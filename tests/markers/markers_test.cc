// SPDX-License-Identifier: Apache-2.0
// People and vacancies of nobody in every format, with a mark in each personal field: none turns up
// in a profile, a message, a trace or where it has no place.
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/reader.h"
#include "overstap/profiles/writer.h"
#include "tests/markers/marked_cases.h"
#include "tests/profiles/default_taxonomy.h"
#include "tests/profiles/written_profile.h"
#include "tools/pdf/pdf_client.h"

namespace overstap {
namespace {

/// How many inputs, and which; `--cases=N` and `--seed=N` of this program.
struct Run {
  std::size_t cases = 500;
  std::uint64_t seed = 20261121;
};
Run& run() {
  static Run told;
  return told;
}

std::string text_of(const SourceText& text) {
  std::string out;
  for (const TextPart& part : text.parts) out.append(part.text).append("\n");
  return out;
}

/// What stands beside texts and contact data: for all to see.
template <class T>
std::string shown(const ReadRow<T>& row) {
  std::string out = test::written(row.value);
  for (const TextPart& part : row.text.parts) out.append(part.place).append("\n");
  for (const FieldTrace& field : row.fields) {
    out.append(field.pointer).append(" ").append(field.target).append("\n");
  }
  return out.append(row.where.to_string());
}

std::string as_json(const SeekerProfile& seeker) {
  return or_throw(write_seekers({&seeker, 1}, SeekerFormat::overstap_json, test::default_taxonomy(),
                                Language::nl));
}
std::string as_json(const Vacancy& vacancy) {
  return or_throw(write_vacancies({&vacancy, 1}, VacancyFormat::overstap_json,
                                  test::default_taxonomy(), Language::nl));
}

/// What was read of one format, so that a test that reads nothing does not pass.
struct Seen {
  std::uint64_t rows = 0, rejected = 0, personal = 0, contact = 0, masked = 0, sieved = 0;
  std::uint64_t contact_marks = 0, text_marks = 0;
  std::map<std::string, std::string> leaks;  ///< which field where; in which input first
};

void look(const test::MarkedCase& input, std::string_view where, std::string_view text, Seen& seen,
          test::MarkPlace allowed = test::MarkPlace::nowhere) {
  for (const test::Mark& mark : marks_in(text, input.marks, allowed)) {
    std::string leak{where};
    leak.append(" holds the ").append(mark.field).append(", which may stand: ");
    leak.append(to_string(mark.place));
    seen.leaks.emplace(std::move(leak), input.name + ": " + mark.text);
  }
}

ReadOptions options() {
  ReadOptions options;
  options.trace = true;
  options.as_of = Date{2026, 11, 21};
  options.open_pdf = make_pdf_opener(PDF_TEXT);
  return options;
}

template <class T>
void look_at(const test::MarkedCase& input, const ReadRow<T>& row, Seen& seen) {
  look(input, "what is shown", shown(row), seen);
  look(input, "the written profile", as_json(row.value), seen);
  const std::string text = text_of(row.text);
  look(input, "the text", text, seen, test::MarkPlace::text);
  std::string lines;
  for (const ContactLine& line : row.contact.lines) lines.append(line.text).append("\n");
  look(input, "the contact part", lines, seen, test::MarkPlace::contact);
  seen.contact_marks += marks_in(lines, input.marks).size();
  seen.text_marks += marks_in(text, input.marks).size();
}

void look_at(const test::MarkedCase& input, const Result<Diagnostics>& diagnostics, Seen& seen) {
  ASSERT_TRUE(diagnostics.has_value()) << input.name << ": " << diagnostics.error().to_string();
  look(input, "a message", test::written(*diagnostics), seen);
  seen.rows += diagnostics->accepted;
  seen.rejected += diagnostics->rejected;
  seen.personal += diagnostics->personal_fields_dropped;
  seen.contact += diagnostics->contact_fields;
  seen.masked += diagnostics->numbers_masked;
  seen.sieved += diagnostics->sieved.total();
}

void read_case(const test::MarkedCase& input, Seen& seen) {
  const ReadOptions how = options();
  auto source = or_throw(open_bytes(input.bytes, input.name));
  const auto sink = [&](const auto& row) -> Result<void> {
    look_at(input, row, seen);
    return {};
  };
  const Linker& linker = test::default_linker();
  const Taxonomy& taxonomy = test::default_taxonomy();
  look_at(input,
          input.subject == test::CaseSubject::seekers
              ? stream_seekers(*source, input.name, linker, taxonomy, how,
                               [&](ReadRow<SeekerProfile> row) { return sink(row); })
              : stream_vacancies(*source, input.name, linker, taxonomy, how,
                                 [&](ReadRow<Vacancy> row) { return sink(row); }),
          seen);
}

TEST(Markers, OfNoFormatTurnUpWhereTheyHaveNoPlace) {
  test::CaseMaker maker{TEMPLATES, run().seed};
  std::map<std::string, Seen> by_format;
  for (std::size_t i = 0; i < run().cases; ++i) {
    const test::MarkedCase input = maker.next();
    const std::string subject = input.subject == test::CaseSubject::seekers ? "s " : "v ";
    std::string format = subject + input.name.substr(input.name.find('-') + 1);
    for (const std::string packed : {".gz", ".zst"}) {
      if (format.ends_with(packed)) format.resize(format.size() - packed.size());
    }
    read_case(input, by_format[format]);
  }
  for (const auto& [format, seen] : by_format) {
    std::printf("%-28s rows %llu + %llu, personal %llu, contact %llu, masked %llu, sieved %llu\n",
                format.c_str(), static_cast<unsigned long long>(seen.rows),
                static_cast<unsigned long long>(seen.rejected),
                static_cast<unsigned long long>(seen.personal),
                static_cast<unsigned long long>(seen.contact),
                static_cast<unsigned long long>(seen.masked),
                static_cast<unsigned long long>(seen.sieved));
    for (const auto& [leak, where] : seen.leaks)
      ADD_FAILURE() << format << ": " << leak << "\n  " << where;
    EXPECT_GT(seen.rows, 0U) << format;
    const bool dropped = seen.personal + seen.masked + seen.sieved > 0;
    EXPECT_TRUE(dropped || run().cases < 500) << format << ": nothing personal was seen";
    const bool has_text = format.find("document.") == std::string::npos &&
                          format.find("english") == std::string::npos &&
                          format.find("lines") == std::string::npos &&
                          format.find("europass.pdf") == std::string::npos;
    EXPECT_TRUE(seen.sieved > 0 || !has_text || run().cases < 500)
        << format << ": no sentence was sieved";
    const bool kept = seen.contact_marks + seen.text_marks > 0;
    EXPECT_TRUE(kept || format.find("own") != std::string::npos)
        << format << ": names went nowhere, not even to the contact part";
  }
}

TEST(Markers, AreFoundWhereTheyStand) {
  test::MarkMaker maker{1};
  const std::string word = maker.make(test::MarkShape::word, "name", test::MarkPlace::contact);
  const std::string number =
      maker.make(test::MarkShape::citizen_number, "number", test::MarkPlace::nowhere);
  const std::vector<test::Mark> marks = maker.take();
  std::string upper = word;
  for (char& c : upper) c = static_cast<char>(c - 'a' + 'A');
  EXPECT_EQ(marks_in("Dag " + upper + "!", marks).size(), 1U);
  EXPECT_EQ(marks_in("Dag " + word + "!", marks, test::MarkPlace::contact).size(), 0U);
  EXPECT_EQ(marks_in("nr." + number + ".", marks, test::MarkPlace::contact).size(), 1U);
  EXPECT_EQ(marks_in("1" + number, marks).size(), 0U);
}

}  // namespace
}  // namespace overstap

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  for (int i = 1; i < argc; ++i) {
    const std::string_view told{argv[i]};
    const auto number = [&](std::string_view name, auto& value) {
      if (told.starts_with(name)) {
        value = std::strtoull(argv[i] + name.size(), nullptr, 10);
      }
    };
    number("--cases=", overstap::run().cases);
    number("--seed=", overstap::run().seed);
  }
  return RUN_ALL_TESTS();
}
