// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "profiles/src/extract/certificates/certificate_words.h"

namespace overstap::extract {

/// What the words around a certificate say of having it.
enum class Outcome : std::uint8_t {
  none,
  has,
  lacks,
  wants,
  unsaid,  ///< "n.v.t.": nothing is claimed
};
struct CertificateOutcome {
  Outcome outcome = Outcome::none;
  std::uint32_t last = 0;  ///< behind the word that says so
};

/// The words around a certificate, tokens: before it from `head`, its own `[first, last)`, behind
/// it up to `end`.
struct CertificateClause {
  std::uint32_t head = 0, first = 0, last = 0, end = 0;
  bool shared = false;  ///< others stand between the certificate and `last`
  bool exam = false;    ///< a state exam, which is had when all its parts are
};

/// "verlopen", "nog niet gehaald", "gepland", "praktijk nog niet". Words of another thing in the
/// list ("BHV, heftruckpas verlopen") and of a named part of it ("waarvan B niet") do not count.
[[nodiscard]] CertificateOutcome outcome_of(const ReadText& text, const CertificateClause& clause);

/// "Rijbewijs: nee", "BHV? Nee", "Rijbewijs? [ ] ja [x] nee", "[ ] EHBO", "✘ EHBO", "BHV n.v.t.",
/// and a cell that answers.
[[nodiscard]] CertificateOutcome answer_of(const ReadText& text, std::size_t sentence,
                                           const CertificateMention& mention);

/// A word behind a ticked box: of which sentence, and which token.
struct TickedWord {
  std::size_t sentence = 0;
  std::uint32_t token = 0;
};

/// "Rijbewijs: [x] geen [ ] B [ ] C": the words behind the ticked boxes from `first`, a token of
/// the sentence, to the end of its line. Empty when no box stands at `first` or behind its colon.
[[nodiscard]] std::vector<TickedWord> ticked_words(const ReadText& text, std::size_t sentence,
                                                   std::uint32_t first);

}  // namespace overstap::extract
