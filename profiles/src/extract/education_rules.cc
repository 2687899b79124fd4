// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>

#include "profiles/src/extract/education_abroad.h"
#include "profiles/src/extract/education_clause.h"
#include "profiles/src/extract/education_field.h"
#include "profiles/src/extract/education_words.h"
#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/stance.h"

namespace overstap::extract {
namespace {

using Kind = EducationWord::Kind;

/// Reads the trainings and levels of one text.
class EducationReader {
 public:
  EducationReader(const ReadText& text, std::vector<TextClaim>& claims)
      : text_{text}, claims_{claims}, from_{claims.size()} {}

  void read() {
    for (std::size_t i = 0; i < text_.sentences.size(); ++i) {
      mentions_.clear();
      index_ = i;
      if (is_cv()) find_no_diploma(text_, text_.sentences[i], claims_);
      if (!find_education_words(text_, text_.sentences[i], mentions_)) continue;
      used_.assign(mentions_.size(), false);
      abroad_ = is_cv() && is_abroad(text_, index_, mentions_);
      read_valuation();
      read_thinking_levels();
      read_levels();
      if (abroad_) read_foreign();
      if (is_cv() && !abroad_ && std::ranges::none_of(mentions_, says_level)) read_bare_diploma();
    }
    drop_repeated_education(claims_, from_);
  }

 private:
  [[nodiscard]] const Sentence& sentence() const { return text_.sentences[index_]; }
  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }
  [[nodiscard]] bool is_cv() const { return text_.subject == TextSubject::cv; }

  /// Whether two levels are one choice: "mbo-4 of hbo", "hbo/wo", "hbo- of mbo-4-niveau".
  [[nodiscard]] bool is_choice(std::size_t m, bool with_nouns = false) const {
    if (m + 1 >= mentions_.size() || !says_level(mentions_[m]) || !says_level(mentions_[m + 1])) {
      return false;
    }
    bool choice = false;
    for (std::uint32_t at = mentions_[m].last; at < mentions_[m + 1].first; ++at) {
      if (is_any(token(at), {"of", "/", "or", "tot"})) {
        choice = true;
      } else if (!is_any(token(at), {"-", "minimaal", "een", "zelfs", "liever", ",", "a", "an", ")",
                                     "afgeronde"}) &&
                 !(with_nouns && is_any(token(at), {"diploma", "opleiding", "niveau"}))) {
        return false;
      }
    }
    return choice;
  }

  void read_thinking_levels() {
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      if (mentions_[m].word.kind == Kind::thinking) {
        read_thinking(m);
      } else if (says_level(mentions_[m]) && !used_[m]) {
        if (const auto end = ends_in_level(text_, sentence(), mentions_[m]))
          claim_thinking(m, *end);
      }
    }
  }

  /// The level of "werk- en denkniveau": right before it, right behind it, or the one that "dat"
  /// and "vergelijkbaar" point at.
  void read_thinking(std::size_t m) {
    const EducationMention& thinking = mentions_[m];
    used_[m] = true;
    if (m > 0 && says_level(mentions_[m - 1]) && is_next_to(mentions_[m - 1], thinking)) {
      if (!used_[m - 1]) claim_thinking(m - 1, thinking.last);
      return;
    }
    if (m + 1 < mentions_.size() && says_level(mentions_[m + 1]) &&
        mentions_[m + 1].first - thinking.last <= 3) {
      used_[m + 1] = true;
      add_thinking(lowest_of(m + 1, last_of_choice(m + 1)), thinking.first, mentions_[m + 1].last);
      return;
    }
    for (std::size_t before = m; before-- > 0;) {
      if (!says_level(mentions_[before])) continue;
      add_thinking(mentions_[before].word.level, thinking.first, thinking.last);
      return;
    }
  }

  [[nodiscard]] bool is_next_to(const EducationMention& level,
                                const EducationMention& thinking) const {
    for (std::uint32_t at = level.last; at < thinking.first; ++at) {
      if (!is_any(token(at), {"-", "niveau", "'", ")", "+", "("})) return false;
    }
    return true;
  }

  [[nodiscard]] std::size_t last_of_choice(std::size_t m) const {
    while (is_choice(m)) ++m;
    return m;
  }

  [[nodiscard]] std::optional<EducationLevel> lowest_of(std::size_t first, std::size_t last) const {
    std::optional<EducationLevel> lowest;
    for (std::size_t m = first; m <= last; ++m) {
      std::optional<EducationLevel> level = mentions_[m].word.level;
      // Of "mbo/hbo" the lower is the highest mbo.
      if (!level && first != last) level = EducationLevel::mbo_4;
      if (level && (!lowest || rank(*level) < rank(*lowest))) lowest = level;
    }
    return lowest;
  }

  /// The level at `m` ends a choice of levels: "mbo-4 of hbo werk- en denkniveau".
  void claim_thinking(std::size_t m, std::uint32_t last) {
    std::size_t first = m;
    while (first > 0 && !used_[first - 1] && is_choice(first - 1) &&
           mentions_[first - 1].word.level != mentions_[m].word.level) {
      --first;
    }
    for (std::size_t i = first; i <= m; ++i) used_[i] = true;
    add_thinking(lowest_of(first, m), mentions_[first].first, std::min(last, sentence().last));
  }

  void add_thinking(std::optional<EducationLevel> level, std::uint32_t first, std::uint32_t last) {
    if (!level) return;
    const std::optional<Stance> stance =
        stance_at(text_, sentence(), first, last, ClaimFamily::requirement);
    if (!stance) return;
    claims_.push_back({.what = WorkingLevelFound{*level},
                       .stance = *stance,
                       .span = text_.span(sentence(), first, last),
                       .label = std::string{to_string(*level)},
                       .rule = "working_level.words",
                       .confidence = 970});
  }

  /// "gewaardeerd als hbo": the level is what the training is worth, not one of its own.
  void read_valuation() {
    valuation_.reset();
    if (!abroad_) return;
    valuation_ = valued_level(text_, sentence(), mentions_, &used_);
    if (valuation_ || index_ + 1 >= text_.sentences.size()) return;
    const Sentence& next = text_.sentences[index_ + 1];
    std::vector<EducationMention> below;
    if (next.part == sentence().part && find_education_words(text_, next, below)) {
      valuation_ = valued_level(text_, next, below, nullptr);
    }
  }

  void read_levels() {
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      if (used_[m] || !says_level(mentions_[m])) continue;
      const bool valued = valuation_ && mentions_[m].word.level == EducationLevel::wo;
      if (abroad_ && (mentions_[m].word.kind == Kind::degree || valued)) continue;
      std::size_t last = m;
      if (!is_cv() || is_one_school(m)) {
        while (is_choice(last, !is_cv()) && !used_[last + 1]) used_[++last] = true;
      }
      used_[m] = true;
      add_training(m, last);
    }
  }

  /// "havo/vwo", "hbo/wo": one training in a CV too.
  [[nodiscard]] bool is_one_school(std::size_t m) const {
    const std::uint32_t last = mentions_[m].last;
    return is_choice(m) && mentions_[m + 1].first == last + 1 && token(last).is("/");
  }

  /// Where the words about a training begin and end.
  [[nodiscard]] EducationClause clause_of(std::size_t first, std::size_t last) const {
    std::size_t before = first, after = last + 1;
    while (before > 0 && !says_level(mentions_[before - 1])) --before;
    while (after < mentions_.size() && !says_level(mentions_[after])) ++after;
    return {.sentence = index_,
            .begin = before > 0 ? mentions_[before - 1].last : sentence().first,
            .first = mentions_[first].first,
            .last = mentions_[last].last,
            .end = after < mentions_.size() ? mentions_[after].first : sentence().last};
  }

  void add_training(std::size_t m, std::size_t last) {
    const EducationMention& mention = mentions_[m];
    const EducationClause clause = clause_of(m, last);
    EducationFound found;
    found.education.level = lowest_of(m, last);
    const Kind kind = mention.word.kind;
    if (kind == Kind::degree) found.education.level = level_of_degree(text_, mention, clause);
    if (add_row(m, clause)) return;
    StudyField field = field_after(text_, clause.last, clause.end);
    std::uint32_t begin = clause.first, end = clause.last;
    if (field.empty() && !mention.word.names_field &&
        (takes_field_before(clause.first) || kind == Kind::niveau)) {
      field = field_before(text_, clause.begin, clause.first);
      if (is_ask_for_school(field)) field = {};
      if (!field.empty()) begin = field.first;
      // "Commerciële Economie, Fontys Hogescholen (bachelor, 2010)"
      if (field.empty() && is_cv() && clause.begin == sentence().first &&
          clause.first > sentence().first && token(clause.first - 1).is("(")) {
        field = first_item(text_, sentence(), clause.first - 1);
        if (!field.empty()) begin = field.first;
      }
    } else if (!field.empty()) {
      end = field.last;
    }
    found.education.field = words_of(text_, sentence(), field);
    // "Atheneum B": a profile, no field.
    if (kind == Kind::dutch && found.education.field.size() == 1 &&
        (found.education.level == EducationLevel::vwo ||
         found.education.level == EducationLevel::havo ||
         found.education.level == EducationLevel::vmbo)) {
      found.education.field.clear();
      field = {};
    }
    if (field.empty() && mention.word.names_field) {
      found.education.field = words_of(text_, sentence(), {mention.first, mention.last});
    }
    if (!found.education.level && found.education.field.empty()) return;
    add(found, clause, begin, end, mention.word.unfinished);
  }

  /// "Hoogste opleiding: mbo"
  [[nodiscard]] bool is_ask_for_school(const StudyField& field) const {
    return !field.empty() &&
           is_any(token(field.first), {"hoogste", "laatste", "genoten", "hoogst", "vooropleiding",
                                       "opleidingsniveau", "niveau"});
  }

  /// A row of a table: "Helpende Zorg en Welzijn | mbo 2 | diploma".
  bool add_row(std::size_t m, const EducationClause& clause) {
    if (!is_cv() || index_ == 0 || mentions_[m].word.names_field || !mentions_[m].word.level ||
        clause.first != sentence().first || clause.last != sentence().last) {
      return false;
    }
    const Sentence& before = text_.sentences[index_ - 1];
    if (before.part != sentence().part || before.line != sentence().line) return false;
    for (std::uint32_t at = before.first; at < before.last; ++at) {
      if (token(at).kind != TokenKind::word) return false;
    }
    EducationFound found;
    found.education.level = mentions_[m].word.level;
    found.education.field = words_of(text_, before, {before.first, before.last});
    const std::size_t size = claims_.size();
    add(found, clause, clause.first, clause.last, false);
    if (claims_.size() > size) claims_.back().span = text_.span(before, before.first, before.last);
    return true;
  }

  /// Where trainings stand, the field may come first: "Verzorgende IG (mbo-3)".
  [[nodiscard]] bool takes_field_before(std::uint32_t first) const {
    const bool bracket = first > sentence().first && token(first - 1).is("(");
    if (is_cv() && (bracket || sentence().section == SectionKind::education)) return true;
    if (!is_cv() && !bracket) return false;
    for (std::uint32_t at = sentence().first; at < first; ++at) {
      if (is_any(token(at), {"diploma", "opleiding", "studie", "gediplomeerd", "niveau"})) {
        return true;
      }
    }
    return false;
  }

  void add(EducationFound& found, const EducationClause& clause, std::uint32_t first,
           std::uint32_t last, bool unfinished) {
    std::optional<Stance> stance =
        stance_at(text_, sentence(), clause.first, clause.last, ClaimFamily::requirement);
    if (!stance || is_certificate(first, last)) return;
    if (is_cv()) {
      const TrainingEnd end = end_of(text_, clause);
      found.education.completed =
          unfinished && end.completed != Answer::unknown ? Answer::no : end.completed;
      found.years = end.years;
      // One that runs or was stopped is had, unfinished.
      if (found.education.completed == Answer::no || found.education.abroad == Answer::yes) {
        stance = Stance::has;
      }
    }
    claims_.push_back(
        {.what = found,
         .stance = *stance,
         .span = text_.span(sentence(), first, last),
         .label = std::string{text_.words(text_.span(sentence(), clause.first, clause.last))},
         .rule = found.education.level ? "education.level" : "education.foreign",
         .confidence = found.education.level ? 960 : 850});
  }

  /// "Post-hbo Lean Green Belt" is the certificate that is claimed already.
  [[nodiscard]] bool is_certificate(std::uint32_t first, std::uint32_t last) const {
    if (!is_any(token(first), {"post", "posthbo"})) return false;
    return holds_certificate(text_.span(sentence(), first, last));
  }

  /// Whether a certificate is claimed already by some of the words.
  [[nodiscard]] bool holds_certificate(const SourceSpan& span) const {
    return std::ranges::any_of(claims_, [&](const TextClaim& claim) {
      return std::holds_alternative<CertificateFound>(claim.what) && claim.span.part == span.part &&
             claim.span.begin < span.end && span.begin < claim.span.end;
    });
  }

  /// "Medisch secretaresse, Schoevers, 2005 (diploma)": a training that says no level.
  void read_bare_diploma() {
    const StudyField field = bare_training(text_, index_, mentions_);
    const SourceSpan whole = text_.span(sentence(), sentence().first, sentence().last);
    if (field.empty() || holds_certificate(whole)) return;
    EducationFound found;
    found.education.field = words_of(text_, sentence(), field);
    add(found,
        {.sentence = index_,
         .begin = sentence().first,
         .first = field.first,
         .last = field.last,
         .end = sentence().last},
        field.first, field.last, false);
  }

  /// A training abroad has no Dutch level but the one a valuation gives.
  void read_foreign() {
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      const EducationMention& mention = mentions_[m];
      const Kind kind = mention.word.kind;
      // "zijn universitaire diploma is gewaardeerd op hbo-bachelor"
      const bool valued =
          valuation_ && kind == Kind::dutch && mention.word.level == EducationLevel::wo;
      if (used_[m] || (kind != Kind::degree && kind != Kind::school && !valued)) continue;
      if (!valued && beside_named_school(m)) continue;
      EducationFound found;
      found.education.abroad = Answer::yes;
      found.education.level = valuation_;
      StudyField field{mention.first, mention.last};
      if (!mention.word.names_field) field = foreign_field(m);
      found.education.field = words_of(text_, sentence(), field);
      found.education.valuation = valuation_;
      found.education.valuation_requested =
          !valuation_ && valuation_of(text_, index_) == Valuation::requested;
      const EducationClause clause{.sentence = index_,
                                   .begin = sentence().first,
                                   .first = mention.first,
                                   .last = mention.last,
                                   .end = sentence().last};
      if (field.empty()) field = {mention.first, mention.last};
      add(found, clause, std::min(field.first, mention.first), std::max(field.last, mention.last),
          false);
      return;
    }
  }

  [[nodiscard]] StudyField foreign_field(std::size_t m) const {
    const EducationMention& mention = mentions_[m];
    if (is_any(token(mention.first), {"diploma", "degree", "gestudeerd"})) {
      const StudyField before = field_before(text_, sentence().first, mention.first);
      if (!before.empty() && before.last - before.first <= 3) return before;
    }
    const StudyField after = field_after(text_, mention.last, sentence().last);
    return !after.empty() && names_foreign_place(token(after.first)) ? StudyField{} : after;
  }

  /// Whether a semicolon stands between.
  [[nodiscard]] bool is_apart(const EducationMention& one, const EducationMention& other) const {
    const std::uint32_t begin = std::min(one.last, other.last);
    const std::uint32_t end = std::max(one.first, other.first);
    for (std::uint32_t at = begin; at < end; ++at) {
      if (token(at).is(";")) return true;
    }
    return false;
  }

  /// "Technische school ... technikum": the word that says more is the one.
  [[nodiscard]] bool beside_named_school(std::size_t m) const {
    if (mentions_[m].word.names_field || mentions_[m].word.kind == Kind::degree) return false;
    return std::ranges::any_of(mentions_, [&](const EducationMention& other) {
      if (is_apart(mentions_[m], other)) return false;
      return (other.word.kind == Kind::school && other.word.names_field) ||
             other.word.kind == Kind::degree || other.word.kind == Kind::dutch;
    });
  }

  const ReadText& text_;
  std::vector<TextClaim>& claims_;
  std::size_t from_;
  std::size_t index_ = 0;
  std::vector<EducationMention> mentions_;
  std::vector<bool> used_;
  bool abroad_ = false;
  std::optional<EducationLevel> valuation_;
};

}  // namespace

void find_education(const ReadText& text, std::vector<TextClaim>& claims) {
  EducationReader(text, claims).read();
}

}  // namespace overstap::extract
