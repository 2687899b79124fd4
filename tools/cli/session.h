// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "overstap/profiles/extraction.h"
#include "overstap/profiles/linker.h"
#include "overstap/profiles/reader.h"
#include "tools/cli/corrections.h"
#include "tools/cli/inputs.h"
#include "tools/cli/options.h"
#include "tools/cli/output_target.h"
#include "tools/wire/results.h"

namespace overstap::cli {

/// An opened market with language and reference date: what every question starts from.
class Session {
 public:
  [[nodiscard]] static Result<Session> open(const CommonOptions& options);

  [[nodiscard]] const SnapshotPtr& market() const { return market_; }
  [[nodiscard]] const Taxonomy& taxonomy() const { return market_->taxonomy(); }
  [[nodiscard]] const Linker& linker() const { return *linker_; }
  [[nodiscard]] Date as_of() const { return as_of_; }
  [[nodiscard]] const InputReader& inputs() const { return inputs_; }
  [[nodiscard]] wire::Scope scope() const { return {*market_, options_.language, as_of_}; }
  [[nodiscard]] const CommonOptions& options() const { return options_; }
  [[nodiscard]] int max_results(int otherwise) const {
    return options_.max_results.value_or(otherwise);
  }

  /// What a text says, with the tables of this market. The first call prepares them; not
  /// thread-safe.
  [[nodiscard]] Extraction extract(SourceText text, TextSubject subject) const;
  /// Adds to a row what its text says, which is given back, and what people corrected.
  Extraction complete(ReadRow<SeekerProfile>& row) const;
  Extraction complete(ReadRow<Vacancy>& row) const;
  /// Only what people corrected, for a command that reads no text.
  void correct(SeekerProfile& profile) const;
  void correct(Vacancy& vacancy) const;
  /// Tells on stderr what became of no correction. `answer` does it, too.
  void report_corrections() const { corrections_.report(); }

  [[nodiscard]] Result<OccupationId> occupation(const std::string& text) const;
  [[nodiscard]] Result<SeekerProfile> seeker(const std::string& path) const;
  /// Whom a question is about: the occupation `from` or, where that is empty, the profile in the
  /// file `seeker`, which is kept in `storage`.
  [[nodiscard]] Result<wire::Subject> subject(const std::string& from, const std::string& seeker,
                                              SeekerProfile& storage) const;
  /// The market's own when `path` is empty.
  [[nodiscard]] Result<std::vector<Vacancy>> vacancies(const std::string& path) const;
  /// By id among the market's vacancies, else from a file.
  [[nodiscard]] Result<Vacancy> vacancy(const std::string& id_or_path) const;
  [[nodiscard]] Result<std::vector<SeekerProfile>> seekers(const PeopleOptions& people) const;

  /// Writes a result in the format asked.
  template <class Answer>
  [[nodiscard]] Result<void> answer(const Answer& result) const;

 private:
  Session() = default;

  template <class T>
  Extraction complete_row(ReadRow<T>& row, TextSubject subject) const;
  template <class T>
  void correct_profile(T& profile) const;

  /// All people or vacancies of a file, with what their text says and what people corrected.
  template <class T>
  [[nodiscard]] Result<ReadResult<T>> read_all(const std::string& path) const;

  CommonOptions options_;
  std::string market_path_;
  SnapshotPtr market_;
  std::unique_ptr<Linker> linker_;
  mutable std::unique_ptr<const Extractor> extractor_;  ///< made when the first text is read
  mutable CorrectionLog corrections_;
  InputReader inputs_;
  Date as_of_;
};

/// klantcontact.market beside the executable.
[[nodiscard]] std::string default_market_path();
/// `<market without extension>.seekers.json`: the fictional people that belong to a market.
[[nodiscard]] std::string default_seekers_path(const std::string& market_path);
/// The date of `--as-of`, or today.
[[nodiscard]] Result<Date> reference_date(const std::string& as_of);

}  // namespace overstap::cli
