// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/session.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "overstap/graph/try.h"
#include "tools/cli/clock.h"
#include "tools/cli/report.h"
#include "tools/wire/inspect_output.h"
#include "tools/wire/link_output.h"
#include "tools/wire/outputs.h"
#include "tools/wire/screens.h"

namespace overstap::cli {
namespace {

constexpr std::uint64_t kMaxInput = 1U << 30;

using IdSet = std::set<std::string, std::less<>>;

Result<IdSet> read_ids(const std::string& path) {
  OVERSTAP_TRY_ASSIGN(const std::string text, read_file(path, kMaxInput));
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  constexpr std::string_view kBlank = " \t\r";
  IdSet ids;
  for (std::size_t begin = text.starts_with(kMark) ? kMark.size() : 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = std::string_view{text}.substr(begin, end - begin);
    const std::size_t first = line.find_first_not_of(kBlank);
    if (first != std::string_view::npos) {
      ids.emplace(line.substr(first, line.find_last_not_of(kBlank) - first + 1));
    }
    begin = end + 1;
  }
  return ids;
}

enum class Listed : bool { leave_out, keep };

/// Keeps or leaves out the people whose id stands in a file; an id of nobody is told.
Result<void> choose(std::vector<SeekerProfile>& people, const IdSet& known, const std::string& path,
                    Listed listed) {
  if (path.empty()) return {};
  OVERSTAP_TRY_ASSIGN(const IdSet ids, read_ids(path));
  std::erase_if(people, [&](const SeekerProfile& s) {
    return ids.contains(s.id) == (listed == Listed::leave_out);
  });
  const auto nobody = [&](const std::string& id) { return !known.contains(id); };
  const auto count = std::count_if(ids.begin(), ids.end(), nobody);
  if (count > 0) {
    print_note(path + ": " + std::to_string(count) + " of " + std::to_string(ids.size()) +
               " ids are of nobody among the job seekers, e.g. " +
               *std::find_if(ids.begin(), ids.end(), nobody));
  }
  return {};
}

/// Notes to stderr. A file of which no row could be used is an error: its first fault.
template <class T>
Result<std::vector<T>> usable(const std::string& path, Result<ReadResult<T>> read) {
  if (!read) return std::unexpected(std::move(read).error());
  const Diagnostics& diagnostics = read->diagnostics;
  if (diagnostics.accepted == 0) {
    for (const Diagnostic& diagnostic : diagnostics.entries) {
      if (diagnostic.severity == Severity::rejected) return std::unexpected(diagnostic.error);
    }
  }
  print_diagnostics(path, diagnostics);
  return std::move(read->values);
}

/// Exactly one row, and none refused.
template <class T>
Result<T> only_one(const std::string& path, Result<ReadResult<T>> read) {
  if (!read) return std::unexpected(std::move(read).error());
  for (const Diagnostic& diagnostic : read->diagnostics.entries) {
    if (diagnostic.severity == Severity::rejected) return std::unexpected(diagnostic.error);
  }
  if (read->values.size() != 1) {
    return std::unexpected(
        Error{ErrorCode::invalid_argument,
              "expected exactly one entry, found " + std::to_string(read->values.size()),
              Location{.file = path}});
  }
  print_diagnostics(path, read->diagnostics);
  return std::move(read->values.front());
}

Error with_advice(Error error, std::string_view advice) {
  error.message += "; ";
  error.message += advice;
  return error;
}

/// A market file that is not there is told like any other file that cannot be read.
Error market_fault(Error error) {
  if (error.code != ErrorCode::not_found && error.code != ErrorCode::io) return error;
  error.code = ErrorCode::io;
  return with_advice(std::move(error),
                     "name one with --market, or build it with 'overstap import market'");
}

}  // namespace

std::string default_market_path() {
  std::error_code failed;
  const auto executable = std::filesystem::read_symlink("/proc/self/exe", failed);
  if (failed) return "klantcontact.market";
  return (executable.parent_path() / "klantcontact.market").string();
}

std::string default_seekers_path(const std::string& market_path) {
  return std::filesystem::path{market_path}.replace_extension(".seekers.json").string();
}

Result<Date> reference_date(const std::string& as_of) {
  if (as_of.empty()) return today();
  const auto date = parse_date(as_of);
  if (!date || date->day == 0) {
    return std::unexpected(Error{ErrorCode::invalid_argument,
                                 "--as-of is no date of 1900 to 2200; write YYYY-MM-DD: " + as_of,
                                 {}});
  }
  return *date;
}

Result<Session> Session::open(const CommonOptions& options) {
  Session session;
  session.options_ = options;
  OVERSTAP_TRY_ASSIGN(session.as_of_, reference_date(options.as_of));
  session.market_path_ = options.market.empty() ? default_market_path() : options.market;
  auto market = Snapshot::open(session.market_path_);
  if (!market) return std::unexpected(market_fault(std::move(market).error()));
  session.market_ = std::move(*market);
  session.linker_ = std::make_unique<Linker>(session.market_->taxonomy());
  OVERSTAP_TRY_ASSIGN(session.corrections_,
                      CorrectionLog::load(options.input.corrections, *session.linker_,
                                          session.taxonomy(), options.language));
  OVERSTAP_TRY_ASSIGN(session.inputs_,
                      InputReader::make(options.input, options.language, session.as_of_));
  return session;
}

Extraction Session::extract(SourceText text, TextSubject subject) const {
  if (!extractor_) {
    extractor_ = std::make_unique<const Extractor>(
        taxonomy(), *linker_,
        ExtractTables{.phrases = market_->phrases(), .places = market_->places()});
  }
  return extractor_->extract(std::move(text), {.subject = subject, .as_of = as_of_});
}

template <class T>
Extraction Session::complete_row(ReadRow<T>& row, TextSubject subject) const {
  RowCorrection correction = corrections_.of(row.value.id);
  Extraction extraction;
  if (!row.text.parts.empty()) extraction = extract(std::move(row.text), subject);
  extraction.sieved += row.sieved;  // what the reader left out before
  correction.correct(extraction, subject);
  apply(extraction, row.value);
  correction.correct(row.value);
  corrections_.done(row.value.id, correction);
  return extraction;
}

Extraction Session::complete(ReadRow<SeekerProfile>& row) const {
  return complete_row(row, TextSubject::cv);
}

Extraction Session::complete(ReadRow<Vacancy>& row) const {
  return complete_row(row, TextSubject::vacancy);
}

template <class T>
void Session::correct_profile(T& profile) const {
  RowCorrection correction = corrections_.of(profile.id);
  correction.correct(profile);
  corrections_.done(profile.id, correction);
}

void Session::correct(SeekerProfile& profile) const { correct_profile(profile); }
void Session::correct(Vacancy& vacancy) const { correct_profile(vacancy); }

template <class T>
Result<ReadResult<T>> Session::read_all(const std::string& path) const {
  ReadResult<T> result;
  const RowSink<T> sink = [&](ReadRow<T> row) -> Result<void> {
    (void)complete(row);
    result.values.push_back(std::move(row.value));
    return {};
  };
  OVERSTAP_TRY_ASSIGN(result.diagnostics, inputs_.read(path, *linker_, taxonomy(), sink));
  return result;
}

Result<OccupationId> Session::occupation(const std::string& text) const {
  return linker_->resolve_occupation(text, options_.language);
}

Result<SeekerProfile> Session::seeker(const std::string& path) const {
  return only_one(path, read_all<SeekerProfile>(path));
}

Result<wire::Subject> Session::subject(const std::string& from, const std::string& seeker_path,
                                       SeekerProfile& storage) const {
  wire::Subject subject;
  if (!from.empty()) {
    OVERSTAP_TRY_ASSIGN(subject.from, occupation(from));
  } else {
    OVERSTAP_TRY_ASSIGN(storage, seeker(seeker_path));
    subject.seeker = &storage;
  }
  return subject;
}

Result<std::vector<Vacancy>> Session::vacancies(const std::string& path) const {
  if (path.empty()) {
    const auto own = market_->vacancies();
    std::vector<Vacancy> vacancies(own.begin(), own.end());
    for (Vacancy& vacancy : vacancies) correct(vacancy);
    return vacancies;
  }
  return usable(path, read_all<Vacancy>(path));
}

Result<Vacancy> Session::vacancy(const std::string& id_or_path) const {
  for (const Vacancy& vacancy : market_->vacancies()) {
    if (vacancy.id != id_or_path) continue;
    Vacancy corrected = vacancy;
    correct(corrected);
    return corrected;
  }
  std::error_code failed;
  if (id_or_path != "-" && !std::filesystem::exists(id_or_path, failed)) {
    return std::unexpected(Error{ErrorCode::not_found,
                                 "no vacancy of this market and no file is called so; name a file, "
                                 "or an id as 'overstap match' shows it: " +
                                     id_or_path,
                                 {}});
  }
  return only_one(id_or_path, read_all<Vacancy>(id_or_path));
}

Result<std::vector<SeekerProfile>> Session::seekers(const PeopleOptions& people) const {
  const std::string path =
      people.seekers.empty() ? default_seekers_path(market_path_) : people.seekers;
  auto read = read_all<SeekerProfile>(path);
  if (!read && people.seekers.empty()) {
    return std::unexpected(with_advice(read.error(), "name the job seekers with --seekers"));
  }
  // The people beside a market are made with it: their notes are no news.
  if (read && people.seekers.empty()) read->diagnostics.entries.clear();
  OVERSTAP_TRY_ASSIGN(auto values, usable(path, std::move(read)));
  IdSet known;
  for (const SeekerProfile& seeker : values) known.insert(seeker.id);
  OVERSTAP_TRY(choose(values, known, people.only_ids, Listed::keep));
  OVERSTAP_TRY(choose(values, known, people.exclude_ids, Listed::leave_out));
  return values;
}

template <class Answer>
Result<void> Session::answer(const Answer& result) const {
  OVERSTAP_TRY_ASSIGN(OutputTarget target, OutputTarget::open(options_.output));
  report_corrections();
  const wire::Scope scope = this->scope();
  std::string text;
  switch (options_.format) {
    case Format::table:
      text = wire::screen(scope, result, target.colour());
      break;
    case Format::json:
      text = wire::json_text(scope, result);
      break;
    case Format::csv:
      text = wire::csv_text(scope, result);
      break;
    case Format::ndjson:
      text = wire::ndjson_text(scope, result);
      break;
  }
  OVERSTAP_TRY(target.write(text));
  return target.commit();
}

template Result<void> Session::answer(const wire::TransitionsResult&) const;
template Result<void> Session::answer(const wire::RoutesResult&) const;
template Result<void> Session::answer(const wire::UnlockResult&) const;
template Result<void> Session::answer(const wire::MatchResult&) const;
template Result<void> Session::answer(const wire::CandidatesResult&) const;
template Result<void> Session::answer(const wire::ExplainResult&) const;
template Result<void> Session::answer(const wire::LinkResult&) const;
template Result<void> Session::answer(const wire::MarketContents&) const;
template Result<void> Session::answer(const wire::ReadContents&) const;

}  // namespace overstap::cli
