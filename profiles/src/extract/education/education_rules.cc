// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>

#include "profiles/src/extract/education/education_abroad.h"
#include "profiles/src/extract/education/education_clause.h"
#include "profiles/src/extract/education/education_field.h"
#include "profiles/src/extract/education/education_left.h"
#include "profiles/src/extract/education/education_line.h"
#include "profiles/src/extract/education/education_none.h"
#include "profiles/src/extract/education/education_school.h"
#include "profiles/src/extract/education/education_sentences.h"
#include "profiles/src/extract/education/education_thinking.h"
#include "profiles/src/extract/education/education_training.h"
#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/stance/stance.h"

namespace overstap::extract {
namespace {

using Kind = EducationWord::Kind;

constexpr std::size_t kMostSchools = 16;  ///< of one sentence: each is read to its end

/// Reads the trainings and levels of one text.
class EducationReader {
 public:
  EducationReader(const ReadText& text, std::vector<TextClaim>& claims)
      : text_{text}, claims_{claims}, from_{claims.size()} {}

  void read() {
    for (const std::uint32_t i : education_sentences(text_)) {
      if (i > 0 && i == valued_by_) continue;
      mentions_.clear();
      index_ = i;
      if (is_cv()) find_no_diploma(text_, text_.sentences[i], claims_);
      if (!find_education_words(text_, text_.sentences[i], mentions_)) continue;
      used_.assign(mentions_.size(), false);
      if (is_cv() && heads_abroad(text_, sentence())) continue;
      abroad_ = is_cv() && is_abroad(text_, index_, mentions_);
      read_valuation();
      find_working_levels(line(), used_, claims_);
      read_levels();
      if (abroad_) read_foreign();
      if (abroad_) continue;
      if (std::ranges::any_of(mentions_, says_level)) {
        read_school_beside();
      } else if (!read_school() && is_cv()) {
        read_bare_diploma();
      }
    }
    drop_repeated_education(claims_, from_);
  }

 private:
  [[nodiscard]] const Sentence& sentence() const { return text_.sentences[index_]; }
  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }
  [[nodiscard]] EducationLine line() const { return {text_, sentence(), mentions_}; }
  [[nodiscard]] bool is_cv() const { return text_.subject == TextSubject::cv; }

  /// "gewaardeerd als hbo": the level is what the training is worth, not one of its own.
  void read_valuation() {
    valuation_.reset();
    if (!abroad_) return;
    valuation_ = valued_level(text_, sentence(), mentions_, &used_);
    if (valuation_ || index_ + 1 >= text_.sentences.size()) return;
    const Sentence& next = text_.sentences[index_ + 1];
    std::vector<EducationMention> below;
    if (next.part == sentence().part && find_education_words(text_, next, below) &&
        leads_with_valuation(text_, sentence(), next)) {
      valuation_ = valued_level(text_, next, below, nullptr);
      if (valuation_) valued_by_ = index_ + 1;
    }
  }

  void read_levels() {
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      if (used_[m] || !says_level(mentions_[m])) continue;
      const bool valued = valuation_ && mentions_[m].word.level == EducationLevel::wo;
      const bool primary = mentions_[m].word.level == EducationLevel::none;
      if (abroad_ && (mentions_[m].word.kind == Kind::degree || valued || primary ||
                      line().is_called_foreign(m) || is_academic(token(mentions_[m].first)))) {
        continue;
      }
      std::size_t last = m;
      if (!is_cv() || line().is_one_school(m)) {
        while ((line().is_choice(last, !is_cv()) || (!is_cv() && line().is_alternative(last))) &&
               !used_[last + 1]) {
          used_[++last] = true;
        }
      }
      used_[m] = true;
      if (line().is_repeated_in_bracket(last)) used_[last + 1] = true;
      if (mentions_[m].word.kind == Kind::degree) use_bracket(last);
      add_training(m, last);
    }
  }

  /// "bachelor (hbo of wo)"
  void use_bracket(std::size_t m) {
    if (mentions_[m].last >= sentence().last || !token(mentions_[m].last).is("(")) return;
    for (std::size_t i = m + 1; i < mentions_.size(); ++i) {
      for (std::uint32_t at = mentions_[i - 1].last; at < mentions_[i].first; ++at) {
        if (token(at).is(")")) return;
      }
      used_[i] = true;
    }
  }

  void add_training(std::size_t m, std::size_t last) {
    const EducationMention& mention = mentions_[m];
    const EducationClause clause = line().clause_of(m, last);
    EducationFound found;
    found.education.level = line().lowest_of(m, last);
    const Kind kind = mention.word.kind;
    if (kind == Kind::degree)
      found.education.level = level_of_degree(text_, line().lower_degree(m, last), clause);
    if (add_row(m, clause)) return;
    StudyField field =
        mention.word.trade ? StudyField{} : field_after(text_, clause.last, clause.end);
    std::uint32_t begin = clause.first, end = clause.last;
    if (field.empty() && !mention.word.names_field &&
        (takes_field_before(clause.first) || kind == Kind::niveau)) {
      field = field_before(text_, clause.begin, clause.first);
      if (asks_for_school(text_, field)) field = {};
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
    // "een mbo-opleiding is voortijdig beeindigd" tells of one without more.
    const bool left = is_cv() && end_of(text_, clause).completed == Answer::no;
    // "Opleidingsniveau: mbo", whose number nobody says
    const bool bare = !found.education.level && found.education.field.empty() && !left;
    if (bare && !may_stand_bare(mention)) return;
    const std::size_t size = claims_.size();
    add(found, clause, begin, end, mention.word.unfinished);
    if (is_cv() || claims_.size() == size) return;
    if (bare && claims_.back().stance == Stance::offered) claims_.pop_back();
    if (found.education.level) find_preferred_field(text_, clause, claims_);
  }

  /// "Opleidingsniveau: mbo": the one level of its sentence, whose number nobody says. Once in a
  /// text.
  bool may_stand_bare(const EducationMention& mention) {
    if (mention.word.kind != Kind::mbo || bare_ ||
        std::ranges::count_if(mentions_, says_level) > 1) {
      return false;
    }
    bare_ = !is_cv() || sentence().section == SectionKind::education;
    return bare_;
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
    if (is_cv() && is_not_begun(text_, clause)) return;
    if (!is_cv() && is_led_by_denial(text_, sentence(), clause.first)) return;
    if (!is_cv() && stance == Stance::required && is_training_given(text_, sentence(), clause)) {
      stance = Stance::offered;
    }
    if (is_cv()) {
      const TrainingEnd end = end_of(text_, clause);
      found.education.completed =
          unfinished && end.completed != Answer::unknown ? Answer::no : end.completed;
      found.years = end.years;
      // One that runs or was stopped is had, unfinished.
      if (found.education.completed == Answer::no || found.education.abroad == Answer::yes) {
        stance = Stance::has;
      }
      if (is_no_diploma(text_, clause)) stance = Stance::lacks;
      if (stance == Stance::lacks) found.education.completed = Answer::unknown;
      if (is_planned(text_, clause)) {
        stance = Stance::wants;
        found.education.completed = Answer::unknown;
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

  /// "afgestudeerd aan de Hogeschool Rotterdam", "middelbare school niet afgemaakt": a school that
  /// is named without a level.
  bool read_school() {
    const auto is_named = [&](const EducationMention& mention) {
      return is_academy(token(mention.first)) ||
             is_dutch_university(text_, sentence(), mention.first);
    };
    const bool named = std::ranges::any_of(mentions_, is_named);
    std::size_t tried = 0;
    for (const EducationMention& mention : mentions_) {
      if (named && !is_named(mention)) continue;
      if (++tried > kMostSchools) break;
      EducationFound found;
      StudyField own;
      const EducationClause clause{index_, sentence().first, mention.first, mention.last,
                                   sentence().last};
      if (is_named(mention)) {
        if (!tells_of_study(text_, sentence())) continue;
        found.education.level = level_of_degree(text_, mention, clause);
      } else if (is_studying(token(mention.first))) {
        own = is_cv() ? studied_field(text_, sentence(), mention.first) : StudyField{};
        if (own.empty()) continue;
        found.education.level = EducationLevel::wo;
      } else if (!is_own_school(text_, mention, clause)) {
        continue;
      }
      if (says_university_field(text_, sentence(), mention)) {
        found.education.level = EducationLevel::wo;
      }
      const std::size_t size = claims_.size();
      const StudyField field =
          own.empty() ? field_after(text_, mention.last, sentence().last) : own;
      if (!is_named(mention)) {
        found.education.field = words_of(text_, sentence(), field_or_own(text_, mention, field));
      }
      add(found, clause, mention.first, mention.last, mention.word.unfinished);
      return claims_.size() > size;
    }
    return false;
  }

  /// "vwo, en daarna een jaar rechten gestudeerd aan de UvA"
  bool read_academy_beside(std::size_t m) {
    const EducationMention& mention = mentions_[m];
    if (!line().is_own_academy(m)) return false;
    const EducationClause clause = line().clause_of(m, m);
    EducationFound found;
    found.education.level = is_any(token(mention.first), {"uva", "vu", "universiteit"})
                                ? EducationLevel::wo
                                : level_of_degree(text_, mention, clause);
    add(found, clause, mention.first, mention.last, false);
    return true;
  }

  /// "havo, en een jaar Schoevers dat ik niet heb afgemaakt"
  void read_school_beside() {
    if (!is_cv()) return;
    std::size_t tried = 0;
    for (std::size_t m = 0; m < mentions_.size() && tried <= kMostSchools; ++m) {
      const EducationMention& mention = mentions_[m];
      if (!used_[m] && read_academy_beside(m)) continue;
      if (line().is_levelled(m) || line().is_hyphened(m)) continue;
      if (used_[m] || (!is_named_training(token(mention.first)) && !is_own_vakdiploma(line(), m) &&
                       !is_any(token(mention.first),
                               {"schoevers", "spd", "ambi", "praktijkonderwijs", "vakopleiding",
                                "beroepsopleiding", "leerlingwezen", "leerlingstelsel"}))) {
        continue;
      }
      ++tried;
      const EducationClause clause = line().clause_of(m, m);
      if (!is_own_school(text_, mention, clause)) continue;
      EducationFound found;
      const StudyField field = field_after(text_, mention.last, clause.end);
      found.education.field = words_of(text_, sentence(), field_or_own(text_, mention, field));
      add(found, clause, mention.first, mention.last, false);
    }
  }

  /// "Medisch secretaresse, Schoevers, 2005 (diploma)": a training that says no level.
  void read_bare_diploma() {
    const StudyField field = bare_training(text_, index_, mentions_);
    const SourceSpan whole = text_.span(sentence(), sentence().first, sentence().last);
    if (field.empty() || holds_certificate(whole)) return;
    EducationFound found;
    found.education.field = words_of(text_, sentence(), field);
    const EducationClause clause{index_, sentence().first, field.first, field.last,
                                 sentence().last};
    add(found, clause, field.first, field.last, false);
  }

  /// A training abroad has no Dutch level but the one a valuation gives.
  void read_foreign() {
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      const EducationMention& mention = mentions_[m];
      const Kind kind = mention.word.kind;
      // "zijn universitaire diploma is gewaardeerd op hbo-bachelor"
      const bool valued =
          (valuation_ && kind == Kind::dutch && mention.word.level == EducationLevel::wo) ||
          line().is_called_foreign(m) || mention.word.level == EducationLevel::none ||
          is_academic(token(mention.first));
      if (used_[m] || (kind != Kind::degree && kind != Kind::school && !valued)) continue;
      if (is_studying(token(mention.first)) && !token(mention.first).is("gestudeerd")) continue;
      if (!valued && line().beside_named_school(m, used_)) continue;
      if (is_no_school(text_, sentence(), mention.first)) continue;
      EducationFound found;
      found.education.abroad = Answer::yes;
      found.education.level = valuation_;
      if (!valuation_ && mention.word.level == EducationLevel::none) {
        found.education.level = EducationLevel::none;
      }
      StudyField field{mention.first, mention.last};
      if (!mention.word.names_field) field = foreign_field(text_, sentence(), mention);
      found.education.field = words_of(text_, sentence(), field);
      found.education.valuation = valuation_;
      found.education.valuation_requested =
          !valuation_ && valuation_of(text_, index_) == Valuation::requested;
      found.valuation_denied = !valuation_ && valuation_of(text_, index_) == Valuation::none;
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

  const ReadText& text_;
  std::vector<TextClaim>& claims_;
  std::size_t from_;
  std::size_t index_ = 0;
  std::size_t valued_by_ = 0;  ///< the sentence that only values the training before it
  std::vector<EducationMention> mentions_;
  std::vector<bool> used_;
  bool abroad_ = false;
  bool bare_ = false;  ///< a level without its number was told
  std::optional<EducationLevel> valuation_;
};

}  // namespace

void find_education(const ReadText& text, std::vector<TextClaim>& claims) {
  EducationReader(text, claims).read();
}

}  // namespace overstap::extract
