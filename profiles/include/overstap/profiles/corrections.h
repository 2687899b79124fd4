// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/extraction.h"
#include "overstap/profiles/linker.h"
#include "overstap/profiles/seeker.h"
#include "overstap/profiles/vacancy.h"

namespace overstap {

/// What a person says of one claim. In a correction of a claim that somebody lacks something
/// (`stance` `lacks`) it is said of the lacking.
enum class CorrectionAction : std::uint8_t {
  added,      ///< it is so, though nothing said it
  removed,    ///< it is not to be said at all
  confirmed,  ///< it is right
  denied,     ///< it is wrong; of a skill, a certificate, a language or a job: it is not there
};
[[nodiscard]] std::string_view to_string(CorrectionAction action);

/// One line of a correction file. The reason and who gave it stay in the file.
struct Correction {
  CorrectionAction action = CorrectionAction::confirmed;
  std::string_view kind;           ///< as kind_of names it (static storage)
  std::optional<ClaimValue> what;  ///< nothing: it names a concept that is not known here
  std::string unknown;             ///< why `what` holds nothing, with the nearest labels
  std::optional<Stance> stance;    ///< nothing: that somebody has it, or that it is asked
  std::string label;               ///< of an occupation outside the taxonomy
  Location where;
};

/// The corrections of one or more files, by the id of the row that they are about.
class Corrections {
 public:
  /// Reads a correction file (JSON, data/schemas/corrections.schema.json). `syntax` or `schema`
  /// with line and pointer on anything that no correction may hold; a concept that the taxonomy
  /// does not know is no error, see Correction::unknown. Free text that a profile would keep goes
  /// through the sieve.
  [[nodiscard]] static Result<Corrections> parse(std::string_view bytes, std::string name,
                                                 const Linker& linker, const Taxonomy& taxonomy,
                                                 Language language);

  /// What comes later wins.
  void append(Corrections later);
  /// In the order in which they are applied; empty for an id that has none.
  [[nodiscard]] std::span<const Correction> of(std::string_view id) const;
  [[nodiscard]] bool empty() const { return rows_.empty(); }
  [[nodiscard]] const std::map<std::string, std::vector<Correction>, std::less<>>& rows() const {
    return rows_;
  }

 private:
  std::map<std::string, std::vector<Correction>, std::less<>> rows_;
};

/// Applies the corrections of one row: first to what its text says, and, when that was applied to
/// the profile, to the profile. A person's word beats typed values and text alike.
class RowCorrection {
 public:
  /// `corrections` must outlive this.
  explicit RowCorrection(std::span<const Correction> corrections);

  /// Claims get their status, go, or are added: those have `span.part` -1.
  void correct(Extraction& extraction, TextSubject subject);
  void correct(SeekerProfile& profile);
  /// A vacancy holds no denied demand: what is denied goes.
  void correct(Vacancy& vacancy);

  /// One note for each correction that nothing was found for so far, with the id and the action; no
  /// reason and no value stands in it.
  [[nodiscard]] std::vector<Error> not_applied(std::string_view id) const;

 private:
  /// Whether an earlier correction took away the same, wherever it stood.
  [[nodiscard]] bool is_gone_already(std::size_t index) const;

  std::span<const Correction> corrections_;
  std::vector<bool> found_;
};

/// A note that nothing was done with a correction.
[[nodiscard]] Error correction_note(const Correction& correction, std::string_view id,
                                    std::string_view reason);

}  // namespace overstap
