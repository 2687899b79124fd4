// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <memory>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/session.h"
#include "tools/wire/inspect_output.h"

namespace overstap::cli {
namespace {

constexpr std::uint64_t kMaxInput = 1U << 30;

struct InspectOptions {
  CommonOptions common;
  std::string file;
};

enum class Content { market, seekers, vacancies };

/// By what the file begins with and which keys it names.
Content content_of(std::string_view bytes) {
  const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  const bool json = first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
  if (!json) return Content::market;
  for (const std::string_view key : {"\"demands\"", "\"vacancies\"", "JobPosting"}) {
    if (bytes.find(key) != std::string_view::npos) return Content::vacancies;
  }
  return Content::seekers;
}

Result<void> run(InspectOptions options) {
  OVERSTAP_TRY_ASSIGN(const std::string bytes, read_file(options.file, kMaxInput));
  const Content content = content_of(bytes);
  if (content == Content::market) options.common.market = options.file;
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  const ReadOptions how = read_options(options.common.language);
  const InputBytes source{options.file, bytes};
  if (content == Content::seekers) {
    OVERSTAP_TRY_ASSIGN(const auto read,
                        read_seekers(source, session.linker(), session.taxonomy(), how));
    return session.answer(wire::contents_of(session.scope(), options.file, read));
  }
  if (content == Content::vacancies) {
    OVERSTAP_TRY_ASSIGN(const auto read,
                        read_vacancies(source, session.linker(), session.taxonomy(), how));
    return session.answer(wire::contents_of(session.scope(), options.file, read));
  }
  return session.answer(wire::MarketContents{options.file});
}

}  // namespace

void add_inspect(CLI::App& app, Action& action) {
  auto options = std::make_shared<InspectOptions>();
  CLI::App* command = app.add_subcommand(
      "inspect", "What a market file, or a file with people or vacancies, holds");
  add_common(*command, options->common);
  command->add_option("file", options->file, "the file")->required();
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
