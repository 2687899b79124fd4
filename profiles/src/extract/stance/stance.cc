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

}  // namespace

bool claims_nothing(const ReadText& text, const Sentence& sentence, ClaimFamily family) {
  const SectionKind section = sentence.section;
  if (sentence.heading || section == SectionKind::hobbies || section == SectionKind::references)
    return true;
  const bool in_header =
      family == ClaimFamily::place || family == ClaimFamily::terms || family == ClaimFamily::roster;
  return text.subject == TextSubject::cv && section == SectionKind::header && !in_header;
}

std::optional<Stance> stance_at(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                                std::uint32_t last, ClaimFamily family) {
  if (claims_nothing(text, sentence, family)) return std::nullopt;
  if (family == ClaimFamily::terms || family == ClaimFamily::roster) {
    return stance_of_terms(text.subject, family);
  }
  const TokenRange span{first, last};
  if (text.subject == TextSubject::cv) return stance_in_cv(text, sentence, span, family);
  if (family == ClaimFamily::place) return Stance::offered;
  if (family == ClaimFamily::occupation) {
    if (sentence.section == SectionKind::employer) return std::nullopt;
    return Stance::offered;
  }
  return stance_in_vacancy(text, sentence, span, family);
}

}  // namespace overstap::extract
