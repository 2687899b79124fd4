// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "profiles/src/extract/text/header_lines.h"
#include "profiles/src/extract/text/headings.h"
#include "profiles/src/extract/text/reading.h"

namespace overstap::extract {
namespace {

class SectionFinder {
 public:
  explicit SectionFinder(ReadText& text) : text_{text} {}

  void find() {
    out_.reserve(text_.sentences.size() + text_.sentences.size() / 8);
    for (std::size_t i = 0; i < text_.sentences.size(); ++i) place(i);
    text_.sentences = std::move(out_);
  }

 private:
  [[nodiscard]] bool is_cv() const { return text_.subject == TextSubject::cv; }

  static bool same_line(const Sentence& a, const Sentence& b) {
    return a.part == b.part && a.line == b.line;
  }

  void place(std::size_t i) {
    Sentence sentence = text_.sentences[i];
    enter(sentence);
    const bool goes_on =
        i + 1 < text_.sentences.size() && same_line(sentence, text_.sentences[i + 1]);
    const std::optional<Heading> heading = heading_of(text_, sentence);
    if (!heading) {
      sentence.section = kind_of(sentence);
      out_.push_back(sentence);
      return;
    }
    const bool first_of_line = out_.empty() || !same_line(out_.back(), sentence);
    switch (heading->form) {
      case Heading::Form::block:
        if (!first_of_line) {
          sentence.section = kind_of(sentence);
          break;
        }
        [[fallthrough]];
      case Heading::Form::colon:
        head(*heading, goes_on);
        sentence.section = heading->kind;
        sentence.heading = true;
        break;
      case Heading::Form::run_in:
        run_in(*heading, sentence);
        return;
    }
    out_.push_back(sentence);
  }

  /// A line, or a part, begins or goes on.
  void enter(const Sentence& sentence) {
    const bool new_part = sentence.part != part_;
    if (!new_part && sentence.line == line_) return;
    const bool gap = new_part ? !sentence.bullet : sentence.line > line_ + 1;
    if (new_part) enter_part(sentence);
    cue_.reset();
    // What a run-in of a CV says ends with its line; that of a vacancy, with its paragraph.
    if (line_kind_ && (is_cv() || gap)) line_kind_.reset();
    part_ = sentence.part;
    line_ = sentence.line;
  }

  void enter_part(const Sentence& sentence) {
    const std::string& place = text_.source->parts[static_cast<std::size_t>(sentence.part)].place;
    if (place.empty() || place == place_) return;
    place_ = place;
    const SectionKind kind = kind_of_place(place, text_.subject);
    if (kind == SectionKind::other) return;
    block_ = kind;
    line_kind_.reset();
  }

  void head(const Heading& heading, bool goes_on) {
    cue_.reset();
    if (heading.form == Heading::Form::colon && goes_on) {
      line_kind_ = heading.kind;
      return;
    }
    block_ = heading.kind;
    in_block_ = true;
    line_kind_.reset();
  }

  /// The words before the colon become a sentence of their own, unless they are needed behind it.
  void run_in(const Heading& heading, Sentence& sentence) {
    line_kind_ = heading.kind;
    cue_.reset();
    if (heading.content > sentence.first) {
      Sentence words = sentence;
      words.last = heading.content;
      words.end = text_.tokens[heading.content - 1].end;
      words.heading = true;
      words.section = heading.kind;
      out_.push_back(words);
      sentence.first = heading.content;
      sentence.begin = text_.tokens[heading.content].begin;
      sentence.bullet = false;
    }
    sentence.section = heading.kind;
    out_.push_back(sentence);
    // A wish told in one sentence is over with it.
    if (is_cv() && heading.kind == SectionKind::wishes) line_kind_.reset();
  }

  SectionKind kind_of(const Sentence& sentence) {
    return is_cv() ? kind_in_cv(sentence) : kind_in_vacancy(sentence);
  }

  [[nodiscard]] SectionKind kind_in_cv(const Sentence& sentence) const {
    if (tells_of_hobbies(sentence)) return SectionKind::hobbies;
    return line_kind_.value_or(block_);
  }

  [[nodiscard]] bool tells_of_hobbies(const Sentence& sentence) const {
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
      const Token& token = text_.tokens[at];
      if (!is_any(token, {"hobby", "hobbys", "hobbies", "liefhebberijen", "tijd", "time"}))
        continue;
      if (!is_any(token, {"tijd", "time"})) return true;
      if (at == sentence.first) continue;
      const Token& before = text_.tokens[at - 1];
      if (token.is("tijd") ? before.is("vrije") : is_any(before, {"spare", "free"})) return true;
    }
    return false;
  }

  SectionKind kind_in_vacancy(const Sentence& sentence) {
    const SectionKind base = line_kind_.value_or(block_);
    const std::optional<SectionKind> cue = cue_of(text_, sentence);
    if (cue && overrides(*cue, base)) {
      cue_ = cue;
    } else if (cue_ == SectionKind::offer && addresses_reader(sentence)) {
      cue_.reset();
    }
    const SectionKind kind = cue_.value_or(base);
    // "Wij zijn ..." tells nothing of the sentence after it.
    if (cue_ == SectionKind::employer) cue_.reset();
    return kind;
  }

  /// A heading of its own beats the first words of the sentences under it, but not "wij bieden".
  [[nodiscard]] bool overrides(SectionKind cue, SectionKind base) const {
    if (cue == SectionKind::employer) return base == SectionKind::other;
    if (cue == SectionKind::offer) return true;
    const bool under_heading = in_block_ && !line_kind_;
    return !under_heading || base == SectionKind::other || base == SectionKind::tasks;
  }

  [[nodiscard]] bool addresses_reader(const Sentence& sentence) const {
    return is_any(text_.tokens[sentence.first], {"je", "jij", "u", "you"});
  }

  ReadText& text_;
  std::vector<Sentence> out_;
  SectionKind block_ = SectionKind::other;  ///< of the last heading with a line of its own
  bool in_block_ = false;
  std::optional<SectionKind> line_kind_;  ///< of a run-in
  std::optional<SectionKind> cue_;        ///< of the first words of a sentence of this line
  std::int32_t part_ = -1, line_ = 0;
  std::string place_;
};

/// Bytes of a part by kind of section and by language.
struct PartTally {
  std::array<std::uint64_t, 15> kinds{};
  std::array<std::uint64_t, 4> languages{};

  void add(const Sentence& sentence) {
    const std::uint64_t bytes = sentence.end - sentence.begin;
    // A heading alone in its part counts a little.
    kinds[static_cast<std::size_t>(sentence.section)] += sentence.heading ? 1 : bytes + 1;
    languages[static_cast<std::size_t>(sentence.language)] +=
        sentence.language == TextLanguage::unknown ? 0 : bytes + 1;
  }
};

template <class Kind, std::size_t N>
Kind most(const std::array<std::uint64_t, N>& counts) {
  return static_cast<Kind>(std::ranges::max_element(counts) - counts.begin());
}

/// Runs of parts that are mostly of one kind.
std::vector<Section> sections_of(const ReadText& text) {
  std::vector<Section> sections;
  const auto parts = static_cast<std::int32_t>(text.source->parts.size());
  std::size_t at = 0;
  PartTally run;
  for (std::int32_t part = 0; part < parts; ++part) {
    PartTally tally;
    for (; at < text.sentences.size() && text.sentences[at].part == part; ++at) {
      tally.add(text.sentences[at]);
    }
    const auto kind = most<SectionKind>(tally.kinds);
    const bool empty = tally.kinds[static_cast<std::size_t>(kind)] == 0;
    if (sections.empty() || (!empty && sections.back().kind != kind)) {
      sections.push_back({.kind = kind, .first = part});
      run = {};
    }
    for (std::size_t i = 0; i < run.languages.size(); ++i) run.languages[i] += tally.languages[i];
    sections.back().language = most<TextLanguage>(run.languages);
    sections.back().last = part + 1;
  }
  return sections;
}

}  // namespace

void find_sections(ReadText& text) {
  SectionFinder(text).find();
  if (text.subject == TextSubject::cv) find_header_lines(text);
  text.sections = sections_of(text);
}

}  // namespace overstap::extract
