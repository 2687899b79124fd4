// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "profiles/src/extract/stance/stance.h"
#include "profiles/src/extract/text/reading.h"

namespace overstap::extract {

/// A text of one part, read, with questions about its words.
class Reading {
 public:
  Reading(std::string_view text, TextSubject subject)
      : source_{std::make_unique<SourceText>()},
        text_{(source_->parts.push_back({PartKind::paragraph, 0, {}, std::string{text}}),
               read_text(*source_, ExtractOptions{.subject = subject, .as_of = {}}))} {}

  [[nodiscard]] const ReadText& text() const { return text_; }

  /// Section of the sentence with the words.
  [[nodiscard]] SectionKind section(std::string_view words) const {
    return place(words).sentence->section;
  }
  [[nodiscard]] std::optional<Stance> stance(std::string_view words, ClaimFamily family) const {
    const Place at = place(words);
    return stance_at(text_, *at.sentence, at.first, at.last, family);
  }
  /// Whether all words are part of a name.
  [[nodiscard]] bool is_name(std::string_view words) const {
    const Place at = place(words);
    for (std::uint32_t i = at.first; i < at.last; ++i) {
      if (text_.tokens[i].kind == TokenKind::word && !text_.tokens[i].name) return false;
    }
    return true;
  }
  [[nodiscard]] bool is_heading(std::string_view words) const {
    return place(words).sentence->heading;
  }

 private:
  struct Place {
    const Sentence* sentence = nullptr;
    std::uint32_t first = 0, last = 0;
  };
  [[nodiscard]] Place place(std::string_view words) const {
    const std::size_t begin = source_->parts[0].text.find(words);
    if (begin == std::string::npos) throw std::logic_error("the test looks for other words");
    const std::size_t end = begin + words.size();
    Place found;
    for (const Sentence& sentence : text_.sentences) {
      for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        if (text_.tokens[i].end <= begin || text_.tokens[i].begin >= end) continue;
        if (found.sentence == nullptr) found = {&sentence, i, i};
        if (found.sentence == &sentence) found.last = i + 1;
      }
    }
    if (found.sentence == nullptr) throw std::logic_error("the words hold no token");
    return found;
  }

  std::unique_ptr<SourceText> source_;
  ReadText text_;
};

}  // namespace overstap::extract
