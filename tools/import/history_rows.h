// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "tools/import/histories.h"

/// What the readers of work histories share.
namespace overstap::intake {

/// Who was seen, as 64-bit numbers: among ten million people two share one with a chance below 1 in
/// 100,000. 8 bytes per place, at most half of the places taken.
class SeenPersons {
 public:
  /// False when the person was added before.
  [[nodiscard]] bool add(std::string_view person);

 private:
  void grow();
  [[nodiscard]] bool insert(std::uint64_t number);
  std::vector<std::uint64_t> places_ = std::vector<std::uint64_t>(1024);
  std::size_t taken_ = 0;
};

/// One job as its row says, before anything is looked up.
struct JobText {
  std::string_view kind, occupation, from, to, employer, region, postcode;
};

/// Turns the rows of one person after another into histories.
class HistoryRows {
 public:
  HistoryRows(const Snapshot& market, const Linker& linker, const HistorySink& sink)
      : market_{market}, linker_{linker}, sink_{sink} {}

  /// A job of the person at hand; `limit` when there are too many.
  [[nodiscard]] Result<void> add(const JobText& job, const Location& where);
  /// A row that cannot be read at all.
  void reject(Error error);
  /// Hands the person's jobs on. `inconsistent` when the person, if named, had been handed on
  /// before.
  [[nodiscard]] Result<void> finish_person(std::string_view person, const Location& where);
  [[nodiscard]] HistoryReading take() { return std::move(reading_); }

 private:
  enum class Link : std::uint8_t { linked, not_found, ambiguous };
  struct Linked {
    Link link = Link::not_found;
    OccupationId occupation{};
  };
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
      return std::hash<std::string_view>{}(text);
    }
  };

  [[nodiscard]] Linked link(std::string_view text, const Location& where);
  [[nodiscard]] Linked look_up(std::string_view text) const;
  [[nodiscard]] std::optional<OccupationId> occupation(std::string_view text,
                                                       const Location& where);
  [[nodiscard]] std::optional<RegionId> region(const JobText& job, const Location& where);
  void note(std::string message, const Location& where, std::string_view column, ErrorCode code);

  const Snapshot& market_;
  const Linker& linker_;
  const HistorySink& sink_;
  HistoryReading reading_;
  SeenPersons seen_;
  std::unordered_map<std::string, Linked, TextHash, std::equal_to<>> links_;
  std::unordered_map<std::string, std::optional<RegionId>, TextHash, std::equal_to<>> regions_;
  std::vector<WorkSpell> jobs_;
  std::vector<std::string> employers_;  ///< of `jobs_`
};

[[nodiscard]] Result<void> read_csv_histories(const std::string& path,
                                              const HistoryOptions& options, HistoryRows& rows);
[[nodiscard]] Result<void> read_json_histories(const std::string& path,
                                               const HistoryOptions& options, HistoryRows& rows);

}  // namespace overstap::intake
