// SPDX-License-Identifier: Apache-2.0
#include "market_reader.h"

#include <cassert>
#include <cstdint>
#include <string_view>

#include "market_checks.h"
#include "market_codec.h"
#include "market_layout.h"
#include "market_tables.h"
#include "observed_checks.h"
#include "overstap/graph/try.h"

namespace overstap {
namespace {

/// Points each array at its section.
class ArrayReader {
 public:
  explicit ArrayReader(const MarketFrame& frame) : frame_{frame} {}

  template <class T>
  void operator()(Section section, std::span<const T>& array) {
    static_assert(kSectionAlignment % alignof(T) == 0);
    const std::span<const std::byte> bytes = frame_.bytes(section);
    if (!expect(section, sizeof(T)) || bytes.empty()) return;
    array = {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
  }
  [[nodiscard]] const std::optional<std::string>& problem() const { return problem_; }

 private:
  bool expect(Section section, std::size_t element_size) {
    const bool fits = frame_.entry(section).element_size == element_size;
    if (!fits && !problem_) {
      problem_ =
          "has elements of another size in section " + grouped(static_cast<std::uint32_t>(section));
    }
    return fits;
  }

  const MarketFrame& frame_;
  std::optional<std::string> problem_;
};

/// Decodes each table from its section.
class TableReader {
 public:
  explicit TableReader(const MarketFrame& frame) : frame_{frame} {}

  template <class Table>
  void operator()(Section section, std::string_view name, Table& table) {
    if (problem_) return;
    Decoder decoder{frame_.bytes(section)};
    decoder(table);
    if (const auto problem = decoder.problem()) {
      problem_ = "has unreadable " + std::string{name} + ": " + *problem;
    }
  }
  [[nodiscard]] const std::optional<std::string>& problem() const { return problem_; }

 private:
  const MarketFrame& frame_;
  std::optional<std::string> problem_;
};

Result<void> refuse(const std::optional<std::string>& problem) {
  if (problem) return std::unexpected(corrupt_market(*problem));
  return {};
}

}  // namespace

Result<MarketView> read_market(std::span<const std::byte> file) {
  assert(reinterpret_cast<std::uintptr_t>(file.data()) % alignof(std::uint64_t) == 0);
  OVERSTAP_TRY_ASSIGN(const MarketFrame frame, read_frame(file));
  MarketView view;
  ArrayReader arrays{frame};
  visit_arrays(arrays, view.arrays);
  OVERSTAP_TRY(refuse(arrays.problem()));
  TableReader tables{frame};
  visit_tables(tables, view.records);
  OVERSTAP_TRY(refuse(tables.problem()));

  const TaxonomyTables& taxonomy = view.arrays.taxonomy;
  OVERSTAP_TRY(refuse(
      problem_in(taxonomy, {view.records.entries.size(), view.records.tightness_groups.size()})));
  OVERSTAP_TRY(refuse(problem_in_derived(view.arrays)));
  const auto wrong =
      problem_in_records(view.records, {taxonomy.skills.size(), taxonomy.occupations.size()});
  if (wrong) return std::unexpected(corrupt_market("holds what cannot be: " + *wrong));
  if (const auto unsound = problem_in_observed(
          view.arrays.observed_moves, {taxonomy.occupations.size(), view.records.regions.size(),
                                       view.records.sources.size()})) {
    return std::unexpected(corrupt_market("holds what cannot be: " + *unsound));
  }
  view.records.info.content_hash = frame.header.payload_hash;
  view.records.info.format_version = frame.header.format_version;
  return view;
}

}  // namespace overstap
