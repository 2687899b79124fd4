// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/corrections.h"

#include <array>

#include "overstap/graph/try.h"
#include "profiles/json/json.h"
#include "profiles/src/corrections/claim_value.h"
#include "profiles/src/enum_names.h"
#include "profiles/src/foreign/door.h"
#include "profiles/src/foreign/fields.h"

namespace overstap {
namespace {

constexpr std::uint64_t kMaxBytes = 16u << 20;
constexpr std::string_view kFormat = "overstap_corrections";
constexpr std::int64_t kVersion = 1;
constexpr EnumNames<CorrectionAction, 4> kActions{{"added", "removed", "confirmed", "denied"}};
constexpr std::array<std::string_view, 4> kRoles{"seeker", "coach", "employer", "desk"};
constexpr int kStances = 7;

using Rows = std::map<std::string, std::vector<Correction>, std::less<>>;

class CorrectionFile {
 public:
  CorrectionFile(const json::Document& document, const json::Lines& lines,
                 const ConceptLookup& lookup)
      : context_{document.name, lines}, root_{context_, document.root, ""}, lookup_{lookup} {}

  Result<Rows> read() && {
    if (const auto format = root_.required_text("format"); format && *format != kFormat) {
      root_.fail("format", std::string{"expected "}.append(kFormat));
    }
    (void)root_.integer("version", kVersion, kVersion);
    for (const auto& [value, pointer] : root_.required_array("rows")) {
      read_row(*value, pointer);
      if (!context_.ok()) break;
    }
    root_.finish();
    if (!context_.ok()) return std::unexpected(*context_.error());
    return std::move(rows_);
  }

 private:
  void read_row(const json::Value& value, const json::Pointer& pointer) {
    json::ObjectReader row(context_, value, pointer);
    std::vector<Correction>& list = rows_[row.non_empty("id")];
    for (const auto& [entry, place] : row.required_array("corrections")) {
      list.push_back(read_correction(*entry, place));
      if (!context_.ok()) return;
    }
    row.finish();
  }

  Correction read_correction(const json::Value& value, const json::Pointer& pointer) {
    json::ObjectReader entry(context_, value, pointer);
    Correction correction;
    correction.where = context_.where(&value, pointer.str());
    read_action(entry, correction);
    read_stance(entry, correction);
    read_signature(entry);
    read_value(entry, correction);
    entry.finish();
    return correction;
  }

  static void read_action(json::ObjectReader& entry, Correction& correction) {
    const auto text = entry.required_text("action");
    if (!text) return;
    const auto action = kActions.parse(*text);
    if (!action) entry.fail("action", "expected one of added removed confirmed denied");
    correction.action = action.value_or(correction.action);
  }

  static void read_stance(json::ObjectReader& entry, Correction& correction) {
    const auto text = entry.optional_text("stance");
    if (!text) return;
    std::string message{"expected one of"};
    for (int i = 0; i < kStances; ++i) {
      const auto stance = static_cast<Stance>(i);
      if (to_string(stance) == *text) correction.stance = stance;
      message.append(" ").append(to_string(stance));
    }
    if (!correction.stance) entry.fail("stance", std::move(message));
  }

  /// Who said it, when and why is checked and not kept: a reason may be personal.
  static void read_signature(json::ObjectReader& entry) {
    (void)entry.optional_text("reason");
    (void)read_date(entry, "date");
    const auto by = entry.optional_text("by");
    if (by && std::ranges::find(kRoles, *by) == kRoles.end()) {
      entry.fail("by", "expected one of seeker coach employer desk");
    }
  }

  void read_value(json::ObjectReader& entry, Correction& correction) {
    const auto kind = entry.required_text("kind");
    if (kind) correction.kind = known_kind(*kind);
    if (kind && correction.kind.empty()) {
      entry.fail("kind", std::string{"expected one of"}.append(kind_names()));
    }
    if (!entry.has("value")) entry.fail("value", "missing");
    std::optional<json::ObjectReader> value = entry.object("value");
    if (!value || !context_.ok()) return;
    ReadClaimValue read = read_claim_value(correction.kind, *value, lookup_);
    correction.what = std::move(read.what);
    correction.unknown = std::move(read.unknown);
    correction.label = std::move(read.label);
  }

  json::Context context_;
  json::ObjectReader root_;
  const ConceptLookup& lookup_;
  Rows rows_;
};

}  // namespace

std::string_view to_string(CorrectionAction action) { return kActions.of(action); }

Result<Corrections> Corrections::parse(std::string_view bytes, std::string name,
                                       const Linker& linker, const Taxonomy& taxonomy,
                                       Language language) {
  json::ParseOptions options;
  options.max_bytes = kMaxBytes;
  OVERSTAP_TRY_ASSIGN(const json::Document document, json::parse(bytes, std::move(name), options));
  const json::Lines lines(bytes);
  const ConceptLookup lookup{linker, taxonomy, language};
  Corrections corrections;
  OVERSTAP_TRY_ASSIGN(corrections.rows_, CorrectionFile(document, lines, lookup).read());
  return corrections;
}

void Corrections::append(Corrections later) {
  for (auto& [id, list] : later.rows_) {
    std::vector<Correction>& own = rows_[id];
    own.insert(own.end(), std::make_move_iterator(list.begin()),
               std::make_move_iterator(list.end()));
  }
}

std::span<const Correction> Corrections::of(std::string_view id) const {
  const auto found = rows_.find(id);
  return found == rows_.end() ? std::span<const Correction>{} : found->second;
}

Error correction_note(const Correction& correction, std::string_view id, std::string_view reason) {
  std::string message{"correction not applied: "};
  message.append(id).append(", ").append(correction.kind).append(" ");
  message.append(to_string(correction.action)).append(": ").append(reason);
  Error note{ErrorCode::not_found, std::move(message), correction.where};
  (void)pass_door(note);
  return note;
}

}  // namespace overstap
