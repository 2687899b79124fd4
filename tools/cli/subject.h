// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"
#include "tools/cli/options.h"

namespace CLI {
class App;
}

namespace overstap::cli {

/// Whom a file may be about.
enum class Subject : std::uint8_t { seekers, vacancies };

/// What the inputs of a command are about, and standard input where it had to be read to know that.
struct InputSubject {
  Subject subject = Subject::seekers;
  std::optional<std::string> held;
  bool assumed = false;  ///< the first input looks like both
};

/// What one name of a format tells of the subject; nothing for a format of both.
[[nodiscard]] std::optional<Subject> subject_told_by(const std::string& format);

/// As told, else as the named formats tell, else as the first input looks: job seekers where that
/// may be both, but for standard input, which is `invalid_argument` then.
[[nodiscard]] Result<InputSubject> subject_of(const std::vector<std::string>& inputs,
                                              std::optional<Subject> told,
                                              std::initializer_list<std::string_view> formats);
/// Tells that job seekers were assumed; to be called when the command has succeeded.
void print_assumed(const InputSubject& subject);

/// `--as seekers|vacancies`.
void add_subject(CLI::App& command, std::optional<Subject>& subject, const std::string& otherwise);

}  // namespace overstap::cli
