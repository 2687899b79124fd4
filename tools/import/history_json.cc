// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/try.h"
#include "profiles/json/json.h"
#include "tools/import/history_rows.h"
#include "tools/import/row_pieces.h"

namespace overstap::intake {
namespace {

constexpr std::string_view kDenied = "denied";

/// Reads what a history needs of a profile; other keys are not looked at.
class JsonHistories {
 public:
  JsonHistories(const std::string& path, HistoryRows& rows) : path_{path}, rows_{rows} {}

  Result<void> read_piece(std::string_view text, std::uint64_t line) {
    if (line == 1 && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    for (; !text.empty(); ++line) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      OVERSTAP_TRY(read_line(text.substr(0, end), line));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    return {};
  }

 private:
  Location at(std::uint64_t line, std::string pointer = {}) const {
    return {.file = path_, .line = line, .column = 0, .pointer = std::move(pointer)};
  }

  Result<void> read_line(std::string_view text, std::uint64_t line) {
    if (text.find_first_not_of(" \t\r") == std::string_view::npos) return {};
    const auto document = json::parse(text, path_, {.first_line = line});
    if (!document) {
      rows_.reject(document.error());
      return {};
    }
    json::Context context{path_, line};
    json::ObjectReader person{context, document->root, {}};
    const std::string id = person.optional_string("id").value_or(std::string{});
    std::string postcode;
    if (auto place = person.object("place")) {
      postcode = place->optional_string("postcode").value_or(std::string{});
    }
    const auto jobs = person.array("occupations");
    if (!context.ok()) {
      rows_.reject(*context.error());
      return {};
    }
    for (const auto& [job, pointer] : jobs) OVERSTAP_TRY(read_job(*job, pointer, postcode, line));
    return rows_.finish_person(id, at(line));
  }

  Result<void> read_job(const json::Value& value, const std::string& pointer,
                        const std::string& postcode, std::uint64_t line) {
    json::Context context{path_, line};
    json::ObjectReader job{context, value, pointer};
    const auto text = [&](std::string_view key) {
      return job.optional_string(key).value_or(std::string{});
    };
    const std::string kind = text("kind"), occupation = text("occupation"), from = text("from"),
                      to = text("to"), employer = text("employer"), region = text("region"),
                      own_postcode = text("postcode"), status = text("status");
    if (status == kDenied) {
      context.fail(pointer, "the person says that this job was not theirs");
    }
    if (!context.ok()) {
      rows_.reject(*context.error());
      return {};
    }
    return rows_.add({kind, occupation, from, to, employer, region,
                      own_postcode.empty() ? postcode : own_postcode},
                     at(line, pointer));
  }

  const std::string& path_;
  HistoryRows& rows_;
};

}  // namespace

Result<void> read_json_histories(const std::string& path, const HistoryOptions& options,
                                 HistoryRows& rows) {
  OVERSTAP_TRY_ASSIGN(RowPieces pieces,
                      RowPieces::open(path, RowSyntax::lines, options.piece_bytes));
  JsonHistories histories{path, rows};
  while (true) {
    OVERSTAP_TRY_ASSIGN(const auto piece, pieces.next());
    if (!piece) return {};
    OVERSTAP_TRY(histories.read_piece(piece->text, piece->first_line));
    if (options.progress) options.progress(pieces.bytes_read());
  }
}

}  // namespace overstap::intake
