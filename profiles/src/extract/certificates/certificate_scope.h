// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "profiles/src/extract/certificates/certificate_words.h"

namespace overstap::extract {

/// Where a certificate is named.
struct CertificatePlace {
  const ReadText& text;
  const Sentence& sentence;
  const CertificateWords& words;
  std::size_t named = 0;  ///< certificates in the sentence
};

/// Whether the words mean the certificate itself: not a name, a thing that is called after it
/// ("EHBO-koffer"), what others are taught or sold, or the title of a job.
[[nodiscard]] bool means_certificate(const CertificatePlace& place,
                                     const CertificateMention& mention);

/// "B sinds 1998, A nooit gehaald": behind the comma another class is spoken of.
[[nodiscard]] bool other_class_denied(const CertificatePlace& place,
                                      const CertificateMention& mention);

/// Whether the sentence right behind another may answer it: on its line or the next, in the next
/// cell of a table, or below a heading.
[[nodiscard]] bool may_answer(const Sentence& asked, const Sentence& next);

/// "Rijbewijs: bezig met lessen", "Rijbewijs" with "Nog aan het lessen" below it or in the next
/// cell: whether a licence without a class is one that somebody takes lessons for.
[[nodiscard]] bool tells_of_lessons(const ReadText& text, std::size_t index,
                                    const CertificateMention& mention);

/// Whether the sentence `index` stands in a list below "Nog te doen", "Gepland".
[[nodiscard]] bool is_listed_to_do(const ReadText& text, std::size_t index);

/// In a vacancy: "een rijbewijs is niet vereist, maar wel handig".
[[nodiscard]] bool is_yet_welcome(const ReadText& text, const Sentence& sentence,
                                  const CertificateMention& mention);

/// In a vacancy: "doorgroeien; denk aan een opleiding tot praktijkopleider".
[[nodiscard]] bool is_for_growth(const ReadText& text, const Sentence& sentence,
                                 const CertificateMention& mention);

/// In a vacancy: "BHV (mag, hoeft niet)".
[[nodiscard]] bool need_not(const CertificatePlace& place, const CertificateMention& mention);

/// Whether a line of the sentence begins at token `at` with a label: "papieren: itil foundation".
[[nodiscard]] bool begins_labelled_line(const ReadText& text, const Sentence& sentence,
                                        std::uint32_t at);

}  // namespace overstap::extract
