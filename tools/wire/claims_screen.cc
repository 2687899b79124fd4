// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/claim_words.h"
#include "tools/wire/claims_output.h"
#include "tools/wire/marked_text.h"
#include "tools/wire/styled_text.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr int kTextIndent = 2;

/// One text with its claims for a terminal.
class ClaimsScreen {
 public:
  ClaimsScreen(const Scope& scope, const ClaimsRow& row, Colour colour)
      : scope_{scope}, row_{row}, extraction_{row.extraction}, colour_{colour} {}

  std::string write() {
    title(scope_.say(Word::show_title, {row_.id}));
    counts();
    added();
    for (const Section& section : shown_sections(extraction_)) add_section(section);
    flags();
    marks();
    return std::move(out_) + '\n';
  }

 private:
  [[nodiscard]] std::string safe(std::string_view text) const {
    return screen_text(scope_.language, text);
  }
  void put(const std::vector<Run>& runs, std::string_view lead = {}) {
    out_ += wrapped_runs(runs, lead, colour_);
  }
  void title(std::string_view text) { put({{safe(text), Style::bold}}); }
  void heading(std::string_view text) {
    out_ += '\n';
    title(text);
  }
  void line(std::string_view text) { put({{safe(text)}}); }

  void counts() {
    if (extraction_.text.parts.empty()) line(scope_.say(Word::show_no_text));
    line(scope_.count(static_cast<std::int64_t>(extraction_.claims.size()), Word::show_found_one,
                      Word::show_found_many));
    const std::int64_t sieved = not_carried_in(extraction_.text);
    if (sieved > 0) {
      line(scope_.count(sieved, Word::show_sieved_one, Word::show_sieved_many));
    }
  }

  void added() {
    const auto claims = claims_in(extraction_, -1, 0);
    if (claims.empty()) return;
    heading(scope_.say(Word::show_added));
    for (const std::size_t claim : claims) add_claim(claim);
  }

  void add_section(const Section& section) {
    heading(section_word(scope_.language, section.kind));
    for (std::int32_t part = section.first; part < section.last; ++part) {
      add_part(static_cast<std::size_t>(part));
    }
    for (const std::size_t claim : claims_in(extraction_, section.first, section.last)) {
      add_claim(claim);
    }
  }

  /// The lines of a part; a claim stands between brackets, or underlined, with its number.
  void add_part(std::size_t part) {
    const std::string lead(kTextIndent, ' ');
    std::vector<Run> line;
    for (const MarkedPiece& piece : marked_pieces(extraction_, part)) {
      const Style style = piece.claims.empty() ? Style::plain : Style::marked;
      for (std::size_t i = 0; i < piece.begins.size() && colour_ == Colour::off; ++i) {
        line.push_back({"["});
      }
      std::size_t begin = 0;
      for (std::size_t end; (end = piece.text.find('\n', begin)) != std::string_view::npos;
           begin = end + 1) {
        line.push_back({safe(piece.text.substr(begin, end - begin)), style});
        put(line, lead);
        line.clear();
      }
      line.push_back({safe(piece.text.substr(begin)), style});
      for (const std::size_t claim : piece.ends) line.push_back(number(claim));
    }
    put(line, lead);
  }

  [[nodiscard]] Run number(std::size_t claim) const {
    std::string text{colour_ == Colour::off ? "]" : ""};
    return {text.append(std::to_string(claim + 1)), Style::dim};
  }

  void add_claim(std::size_t index) {
    const TextClaim& claim = extraction_.claims[index];
    std::string lead(kTextIndent + 2, ' ');
    const std::string n = std::to_string(index + 1);
    lead.append(n.size() < 3 ? 3 - n.size() : 0, ' ').append(n).append("  ");
    const Language language = scope_.language;
    std::string what =
        scope_.say(Word::show_claim, {kind_word(language, claim), value_words(scope_, claim)});
    what.append("; ").append(stance_word(language, claim, row_.subject));
    what.append("; ").append(sure_word(language, claim));
    put({{safe(what)}, {" "}, {"(" + safe(claim.rule) + ")", Style::dim}}, lead);
  }

  void flags() {
    if (extraction_.flags.empty()) return;
    heading(scope_.say(Word::show_flags));
    for (const PhraseFlag& flag : extraction_.flags) {
      const Phrase& phrase = scope_.market.phrases()[flag.phrase];
      line(scope_.say(Word::show_flag,
                      {words_at(extraction_.text, flag.span),
                       ground_term(scope_.language, phrase.ground), scope_.in(phrase.proposal)}));
    }
  }

  void marks() {
    if (extraction_.marks.empty()) return;
    heading(scope_.say(Word::show_marks));
    for (const MarkedText& mark : extraction_.marks) {
      line(scope_.say(Word::show_mark, {mark_word(scope_.language, mark.mark),
                                        mark_surroundings(extraction_.text, mark.span)}));
    }
  }

  const Scope& scope_;
  const ClaimsRow& row_;
  const Extraction& extraction_;
  Colour colour_;
  std::string out_;
};

}  // namespace

std::string claims_screen(const Scope& scope, const ClaimsRow& row, Colour colour) {
  return ClaimsScreen{scope, row, colour}.write();
}

}  // namespace overstap::wire
