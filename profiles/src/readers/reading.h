// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>
#include <utility>

#include "overstap/graph/try.h"
#include "overstap/profiles/reader.h"
#include "profiles/src/foreign/door.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/walk.h"
#include "profiles/src/formats/seeker_line.h"
#include "profiles/src/readers/id_hashes.h"

namespace overstap {

/// Who deals with what a reader leaves.
enum class RowStyle : std::uint8_t {
  own,      ///< the project's own formats: an unknown key rejects the row
  foreign,  ///< what is left is carried as text; a key that stands twice rejects JSON
};

/// One call of stream_seekers or stream_vacancies: what every row goes through, in order, and what
/// is counted on the way.
template <class T>
class Reading {
 public:
  /// All of them must outlive this.
  Reading(const std::string& name, const Linker& linker, const Taxonomy& taxonomy,
          const ReadOptions& options, const RowSink<T>& sink)
      : name_{name}, linker_{linker}, taxonomy_{taxonomy}, options_{options}, sink_{sink} {}

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const ReadOptions& options() const { return options_; }
  [[nodiscard]] Diagnostics take() { return std::move(diagnostics_); }

  void reject(Error error) {
    diagnostics_.numbers_masked += pass_door(error);
    ++diagnostics_.rejected;
    diagnostics_.add({Severity::rejected, std::move(error)});
  }
  void note(Error error) {
    diagnostics_.numbers_masked += pass_door(error);
    diagnostics_.add({Severity::note, std::move(error)});
  }

  /// Reads a row with `read_row(Row&)` and hands it to the sink, or rejects it. What the sink says
  /// is passed on.
  template <class ReadRowOf>
  [[nodiscard]] Result<void> read(const json::Value& value, const std::string& pointer,
                                  json::Context& context, RowStyle style, ReadRowOf read_row) {
    Row row = row_at(value, pointer, context);
    T profile = read_row(row);
    diagnostics_.personal_fields_dropped += row.personal_fields;
    if (!context.ok()) {
      reject(*context.error());
      return {};
    }
    const std::uint64_t dropped_before = row.personal_fields;
    if (style == RowStyle::foreign) carry_rest(row);
    if (style == RowStyle::own && row.tracing) trace_own_row(row);
    if (row.tracing) order_trace(row);
    diagnostics_.personal_fields_dropped += row.personal_fields - dropped_before;
    return hand_over(row, profile);
  }

  /// Hands a profile over that was read without a tree, and without anything to tell.
  [[nodiscard]] Result<void> take_known(T& profile, std::uint64_t line) {
    static const json::Value kNothing;
    json::Context context(name_, line);
    Row row = row_at(kNothing, {}, context);
    return hand_over(row, profile);
  }
  [[nodiscard]] LineSetting line_setting() const { return {linker_, taxonomy_, options_.language}; }

 private:
  [[nodiscard]] Row row_at(const json::Value& value, const std::string& pointer,
                           json::Context& context) {
    constexpr bool kSeekers = std::is_same_v<T, SeekerProfile>;
    const std::uint64_t number = diagnostics_.accepted + diagnostics_.rejected + 1;
    Row row{value,
            pointer,
            context,
            linker_,
            taxonomy_,
            options_.language,
            name_ + "#" + std::to_string(number)};
    row.as_of = options_.as_of;
    row.tracing = options_.trace;
    row.subject = kSeekers ? RowSubject::seeker : RowSubject::vacancy;
    row.clean = &clean_;
    return row;
  }

  [[nodiscard]] Result<void> hand_over(Row& row, T& profile) {
    diagnostics_.numbers_masked += pass_door(row, profile);
    if (!ids_.insert(profile.id)) {
      row.note(row.value, row.pointer, ErrorCode::inconsistent,
               "this id stands more than once: " + profile.id);
    }
    for (Error& error : row.notes) diagnostics_.add({Severity::note, std::move(error)});
    ++diagnostics_.accepted;
    diagnostics_.contact_fields += row.contact.lines.size();
    diagnostics_.text_parts += row.text.parts.size();
    diagnostics_.sieved += row.sieved;
    return sink_(ReadRow<T>{std::move(profile), std::move(row.text), std::move(row.contact),
                            std::move(row.fields), row.context.where(&row.value, row.pointer),
                            row.sieved});
  }

  std::unordered_set<std::string> clean_;  ///< see Row::clean
  const std::string& name_;
  const Linker& linker_;
  const Taxonomy& taxonomy_;
  const ReadOptions& options_;
  const RowSink<T>& sink_;
  Diagnostics diagnostics_;
  IdHashes ids_;
};

}  // namespace overstap
