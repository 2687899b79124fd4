// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/stance.h"

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {
namespace {

/// Terms are facts of the text whatever surrounds them; their rules read "geen" themselves.
Stance stance_of_terms(TextSubject subject, ClaimFamily family) {
  if (subject == TextSubject::cv) return Stance::wants;
  return family == ClaimFamily::roster ? Stance::required : Stance::offered;
}

bool claims_nothing(SectionKind kind) {
  return kind == SectionKind::hobbies || kind == SectionKind::references;
}

}  // namespace

std::optional<Stance> stance_at(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                                std::uint32_t last, ClaimFamily family) {
  if (sentence.heading || claims_nothing(sentence.section)) return std::nullopt;
  if (family == ClaimFamily::terms || family == ClaimFamily::roster) {
    return stance_of_terms(text.subject, family);
  }
  const TokenRange span{first, last};
  if (text.subject == TextSubject::cv) {
    const bool header = sentence.section == SectionKind::header;
    if (header && family != ClaimFamily::place) return std::nullopt;
    return stance_in_cv(text, sentence, span, family);
  }
  if (family == ClaimFamily::place) return Stance::offered;
  if (family == ClaimFamily::occupation) {
    if (sentence.section == SectionKind::employer) return std::nullopt;
    return Stance::offered;
  }
  return stance_in_vacancy(text, sentence, span, family);
}

}  // namespace overstap::extract
