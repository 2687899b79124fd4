// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/subject.h"

#include <CLI/CLI.hpp>

#include "overstap/graph/try.h"
#include "tools/cli/inputs.h"
#include "tools/cli/report.h"

namespace overstap::cli {
namespace {

/// By its content, which can be read once only.
Result<InputSubject> look_at_standard_input() {
  OVERSTAP_TRY_ASSIGN(std::string bytes, InputReader::standard_input());
  const RecognisedFormat found = recognise_format(bytes);
  if (found.vacancy.has_value() == found.seeker.has_value()) {
    return std::unexpected(Error{
        ErrorCode::invalid_argument,
        "-: standard input may hold job seekers or vacancies: say --as seekers or --as vacancies",
        std::nullopt});
  }
  return InputSubject{found.vacancy ? Subject::vacancies : Subject::seekers, std::move(bytes)};
}

}  // namespace

std::optional<Subject> subject_told_by(const std::string& format) {
  const bool seekers = parse_seeker_format(format).has_value();
  const bool vacancies = parse_vacancy_format(format).has_value();
  if (seekers == vacancies) return std::nullopt;
  return seekers ? Subject::seekers : Subject::vacancies;
}

Result<InputSubject> subject_of(const std::vector<std::string>& inputs, std::optional<Subject> told,
                                std::initializer_list<std::string_view> formats) {
  if (told) return InputSubject{*told, {}};
  for (const std::string_view format : formats) {
    if (const auto subject = subject_told_by(std::string{format}))
      return InputSubject{*subject, {}};
  }
  if (inputs.front() == "-") return look_at_standard_input();
  OVERSTAP_TRY_ASSIGN(const std::string sample, InputReader::sample(inputs.front()));
  const RecognisedFormat found = recognise_format(sample);
  if (found.vacancy && !found.seeker) return InputSubject{Subject::vacancies, {}};
  return InputSubject{Subject::seekers, {}, found.vacancy.has_value()};
}

void print_assumed(const InputSubject& subject) {
  if (subject.assumed) {
    print_note("read as job seekers; say --as vacancies where they are vacancies");
  }
}

void add_subject(CLI::App& command, std::optional<Subject>& subject, const std::string& otherwise) {
  command
      .add_option_function<std::string>(
          "--as",
          [&subject](const std::string& name) {
            subject = name == "vacancies" ? Subject::vacancies : Subject::seekers;
          },
          "seekers or vacancies (default: " + otherwise + ")")
      ->check(CLI::IsMember({"seekers", "vacancies"}).description(""));
}

}  // namespace overstap::cli
