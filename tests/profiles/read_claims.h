// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/extraction.h"

namespace overstap::test {

inline constexpr Date kReadOn{2026, 11, 21};

/// Over the hand-written market of data/, with its phrases and places.
[[nodiscard]] const Extractor& default_extractor();

[[nodiscard]] SourceText in_one_part(std::string_view text);
/// A part for each paragraph: what blank lines divide.
[[nodiscard]] SourceText in_paragraphs(std::string_view text);

[[nodiscard]] Extraction read(SourceText text, TextSubject subject);
[[nodiscard]] Extraction read(std::string_view text, TextSubject subject = TextSubject::cv);

/// Each claim without its place: `skill has "kassa" kassa skill.label 900`, in order.
[[nodiscard]] std::vector<std::string> said(const Extraction& extraction);
/// The profile that the text alone gives, without places in the text.
[[nodiscard]] SeekerProfile seeker_of(const Extraction& extraction);
[[nodiscard]] Vacancy vacancy_of(const Extraction& extraction);

struct NamedText {
  std::string name, text;
  TextSubject subject = TextSubject::cv;
};
/// The odd-numbered texts of the gold set, and those of the conversations.
[[nodiscard]] const std::vector<NamedText>& gold_texts();

}  // namespace overstap::test
