// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>

#include "profiles/src/extract/certificates/certificate_dates.h"
#include "profiles/src/extract/certificates/certificate_outcome.h"
#include "profiles/src/extract/certificates/certificate_scope.h"
#include "profiles/src/extract/certificates/certificate_words.h"
#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/stance/stance.h"
#include "profiles/src/extract/terms/screening_rules.h"

namespace overstap::extract {

struct CertificateRules::Impl {
  explicit Impl(const Taxonomy& of) : taxonomy{of}, words{of} {}
  Taxonomy taxonomy;
  CertificateWords words;
};

namespace {

/// Words between a certificate and what denies it that still are one span.
constexpr std::uint32_t kReach = 12;
constexpr std::string_view kFamilyRule = "certificate.family";
constexpr std::string_view kLabelRule = "certificate.label";

class CertificateReader {
 public:
  CertificateReader(const ReadText& text, const Taxonomy& taxonomy, const CertificateWords& words,
                    std::vector<TextClaim>& claims)
      : text_{text}, taxonomy_{taxonomy}, words_{words}, claims_{claims}, from_{claims.size()} {}

  /// `concerned`: by CertificateWords::concerned.
  void read(const std::vector<std::uint32_t>& concerned) {
    auto next = concerned.begin();
    for (std::size_t i = 0; i < text_.sentences.size(); ++i) {
      const bool names = next != concerned.end() && *next == i;
      if (names) ++next;
      if (!names && family_ == CertificateFamily::none && classes_at_ != i &&
          !(text_.subject == TextSubject::cv && lists_papers(text_.sentences[i]))) {
        continue;
      }
      mentions_.clear();
      if (classes_at_ == i) words_.find_classes(text_, text_.sentences[i], mentions_);
      find_mentions(i);
      for (std::size_t m = 0; m < mentions_.size(); ++m) read_mention(i, m);
    }
  }

 private:
  void find_mentions(std::size_t i) {
    const Sentence& sentence = text_.sentences[i];
    const CertificateFamily named = words_.find(text_, sentence, mentions_);
    const bool cv = text_.subject == TextSubject::cv;
    if (cv && (!mentions_.empty() || lists_papers(sentence))) {
      words_.find_bare_classes(text_, sentence, mentions_);
      std::ranges::sort(mentions_, {}, &CertificateMention::first);
    }
    const bool near = i > 0 && family_ != CertificateFamily::none &&
                      text_.sentences[i - 1].part == sentence.part && !sentence.heading;
    // "Rijbewijs B verplicht. BE is een pre."
    const bool continues =
        cv || (family_ == CertificateFamily::licence && is_any(token(sentence.first), {"be"}) &&
               token(sentence.first).all_capital);
    const bool goes_on = near && named == CertificateFamily::none && mentions_.empty() &&
                         continues && words_.find_continued(text_, sentence, family_, mentions_);
    if (!goes_on) family_ = named;
    if (classes_at_ == i && i > 0 && family_ == CertificateFamily::none) {
      family_ = CertificateFamily::licence;  // "B heb ik. C ben ik bezig."
    }
  }

  [[nodiscard]] bool lists_papers(const Sentence& sentence) const {
    return sentence.section == SectionKind::courses ||
           is_any(token(sentence.first), {"papieren", "certificaten", "diploma's", "diplomas",
                                          "bevoegdheden", "pasjes", "rijbewijzen"});
  }

  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }

  void read_mention(std::size_t index, std::size_t m) {
    index_ = index;
    const Sentence& sentence = text_.sentences[index];
    CertificateMention mention = mentions_[m];
    const CertificatePlace place{text_, sentence, words_, mentions_.size()};
    if (is_label_of_next(sentence, m)) return;
    if (!means_certificate(place, mention)) return;
    if (mention.loose && read_boxes(m)) return;
    bool denied = mention.denied;
    if (mention.loose && text_.subject == TextSubject::cv &&
        words_.is_car_licence(mention.certificate) && tells_of_lessons(text_, index, mention)) {
      mention.learnt = true;
    } else if (mention.loose && is_title(index, mention) && !read_answer(index, denied)) {
      return;
    }
    std::optional<Stance> stance =
        stance_at(text_, sentence, mention.first, mention.last, ClaimFamily::requirement);
    if (!stance && lists_several(sentence, mention)) {
      stance = text_.subject == TextSubject::cv ? Stance::has : Stance::required;
    }
    if (text_.subject == TextSubject::vacancy) stance = asked(place, mention, stance);
    if (!stance) return;
    if (text_.subject == TextSubject::cv) {
      CertificateOutcome told = answer_of(text_, index, mention);
      if (told.outcome == Outcome::unsaid) return;
      if (denied) told = {Outcome::lacks, mention.last};
      if (mention.learnt) told = {Outcome::wants, mention.last};
      if (told.outcome == Outcome::none && stance != Stance::lacks) told = outcome(sentence, m);
      if (told.outcome == Outcome::unsaid) return;
      if (told.outcome == Outcome::none && stance == Stance::lacks &&
          other_class_denied(place, mention)) {
        stance = Stance::has;
      }
      if (stance == Stance::has && is_listed_to_do(text_, index)) stance = Stance::wants;
      stance = stance_of(told.outcome, *stance);
      // The words that deny it are part of it.
      if (told.outcome == Outcome::lacks && told.last <= mention.last + kReach) {
        mention.last = std::max(mention.last, std::min(told.last, sentence.last));
      }
    }
    add(sentence, m, mention, *stance);
  }

  /// In a vacancy: what is not asked but welcome, need not be had, or is learnt later.
  [[nodiscard]] std::optional<Stance> asked(const CertificatePlace& place,
                                            const CertificateMention& mention,
                                            std::optional<Stance> stance) const {
    if (!stance && mentions_.size() == 1 && is_yet_welcome(text_, place.sentence, mention)) {
      return Stance::wished;
    }
    if (need_not(place, mention)) return std::nullopt;
    const bool later = stance == Stance::required && is_for_growth(text_, place.sentence, mention);
    return later ? Stance::offered : stance;
  }

  /// "First aid at work: BHV", "Beveiligingspas: grijze pas"
  [[nodiscard]] bool is_label_of_next(const Sentence& sentence, std::size_t m) const {
    if (mentions_[m].first != sentence.first || m + 1 >= mentions_.size()) return false;
    std::uint32_t at = mentions_[m].last;
    while (is_any(token(at), {"at", "work"})) ++at;
    return token(at).is(":") && mentions_[m + 1].first == at + 1;
  }

  /// "Rijbewijs: [x] geen [ ] B [ ] C": false when no box says anything.
  bool read_boxes(std::size_t m) {
    if (text_.subject != TextSubject::cv || !words_.is_car_licence(mentions_[m].certificate)) {
      return false;
    }
    bool told = false;
    for (const TickedWord& word : ticked_words(text_, index_, mentions_[m].last)) {
      const Sentence& sentence = text_.sentences[word.sentence];
      CertificateMention mention{mentions_[m].certificate, word.token, word.token + 1};
      const bool none = is_any(token(word.token), {"geen", "nee", "none", "no"});
      const std::optional<SkillId> licence = words_.licence_at(text_, word.token);
      if (!none && !licence && !is_any(token(word.token), {"ja", "yes"})) continue;
      if (licence) mention.certificate = *licence;
      if (word.sentence == index_ && !licence) mention.first = mentions_[m].first;
      add(sentence, m, mention, none ? Stance::lacks : Stance::has);
      told = true;
    }
    return told;
  }

  /// "BHV EN EHBO" is no heading of what follows.
  [[nodiscard]] bool lists_several(const Sentence& sentence,
                                   const CertificateMention& mention) const {
    return sentence.heading && mentions_.size() > 1 && !mention.loose;
  }

  static Stance stance_of(Outcome told, Stance otherwise) {
    switch (told) {
      case Outcome::lacks:
        return Stance::lacks;
      case Outcome::wants:
        return Stance::wants;
      case Outcome::has:
        return Stance::has;
      case Outcome::none:
      case Outcome::unsaid:
        break;
    }
    return otherwise;
  }

  void add(const Sentence& sentence, std::size_t m, const CertificateMention& mention,
           Stance stance) {
    CertificateFound found{.certificate = mention.certificate,
                           .date = std::nullopt,
                           .valid_until = std::nullopt,
                           .upkeep = Answer::unknown,
                           .upkeep_year = {}};
    if (stance != Stance::lacks && stance != Stance::wants) {
      read_dates(text_, index_,
                 {.head = head_begin(sentence, m),
                  .first = mentions_[m].first,
                  .last = mentions_[m].last,
                  .end = tail_end(sentence, m)},
                 found);
    }
    const auto same = [&](const TextClaim& claim) {
      const auto* other = std::get_if<CertificateFound>(&claim.what);
      return other != nullptr && other->certificate == found.certificate && claim.stance == stance;
    };
    // "Rijbewijs", and below it "bezig met rijlessen"
    if (mention.learnt) {
      std::erase_if(claims_, [&](const TextClaim& claim) {
        const auto* other = std::get_if<CertificateFound>(&claim.what);
        return other != nullptr && other->certificate == found.certificate &&
               claim.rule == kFamilyRule && claim.stance == Stance::has;
      });
    }
    if (stance == Stance::wished) drop_other(sentence, found.certificate, Stance::required);
    if (stance == Stance::lacks) drop_other(sentence, found.certificate, Stance::has);
    const auto begin = claims_.begin() + static_cast<std::ptrdiff_t>(from_);
    const auto before = std::find_if(begin, claims_.end(), same);
    if (before != claims_.end()) {
      merge(found, std::get<CertificateFound>(before->what));
      // "rijbewijs" in a heading, "rijbewijs B" below it: the place that says more carries it.
      if (before->rule == kFamilyRule && !mention.loose) {
        before->span = text_.span(sentence, mention.first, mention.last);
        before->rule = kLabelRule;
      }
      return;
    }
    std::uint32_t first = mention.first;
    while (stance == Stance::lacks && first > sentence.first &&
           is_any(token(first - 1), {"geen", "nog", "no", "zonder"})) {
      --first;
    }
    claims_.push_back({.what = found,
                       .stance = stance,
                       .span = text_.span(sentence, first, mention.last),
                       .label = std::string{taxonomy_.label(mention.certificate, Language::nl)},
                       .rule = mention.loose ? kFamilyRule : kLabelRule,
                       .confidence = mention.loose ? 940 : 970});
  }

  /// "BHV of EHBO (EHBO liever)", "EHBO en HACCP; de HACCP is verlopen": what is said last in the
  /// sentence counts.
  void drop_other(const Sentence& sentence, SkillId certificate, Stance dropped) {
    for (std::size_t i = from_; i < claims_.size(); ++i) {
      const auto* other = std::get_if<CertificateFound>(&claims_[i].what);
      const SourceSpan& span = claims_[i].span;
      if (other == nullptr || other->certificate != certificate || span.part != sentence.part ||
          static_cast<std::uint32_t>(span.begin) < sentence.begin || claims_[i].stance != dropped) {
        continue;
      }
      claims_.erase(claims_.begin() + static_cast<std::ptrdiff_t>(i));
      return;
    }
  }

  /// A second mention only adds what the first left open.
  static void merge(const CertificateFound& more, CertificateFound& into) {
    if (!into.date) into.date = more.date;
    if (!into.valid_until) into.valid_until = more.valid_until;
    if (into.upkeep == Answer::unknown) {
      into.upkeep = more.upkeep;
      into.upkeep_year = more.upkeep_year;
    }
  }

  /// Whether the licence is the title of what follows: "Rijbewijs:", a heading, a cell.
  [[nodiscard]] bool is_title(std::size_t index, const CertificateMention& mention) const {
    const Sentence& sentence = text_.sentences[index];
    if (!words_.is_car_licence(mention.certificate)) return false;
    std::uint32_t at = mention.last;
    bool colon = false;
    for (; at < sentence.last && token(at).kind == TokenKind::mark; ++at)
      colon |= token(at).is(":");
    if (at < sentence.last) return false;
    if (colon || sentence.part_kind == PartKind::table_cell || sentence.heading) return true;
    return mention.first == sentence.first && index + 1 < text_.sentences.size() &&
           is_list_of_classes(text_.sentences[index + 1]);
  }

  [[nodiscard]] bool is_list_of_classes(const Sentence& sentence) const {
    std::vector<CertificateMention> classes;
    return sentence.last - sentence.first <= 12 && words_.find_classes(text_, sentence, classes);
  }

  /// "Rijbewijs:" with the answer in the next cell or line. False: the title itself claims nothing.
  bool read_answer(std::size_t index, bool& denied) {
    if (index + 1 >= text_.sentences.size()) return false;
    const Sentence& own = text_.sentences[index];
    const Sentence& next = text_.sentences[index + 1];
    if (!may_answer(own, next)) return false;
    denied = is_any(token(next.first), {"nee", "geen", "no", "none", "niet"});
    if (denied || is_any(token(next.first), {"ja", "yes", "aanwezig", "aangevraagd"})) return true;
    if (next.last > next.first + 1 && token(next.first).is("in") &&
        is_any(token(next.first + 1), {"aanvraag", "bezit"})) {
      return true;
    }
    if (is_list_of_classes(next)) classes_at_ = index + 1;
    return false;
  }

  /// Where the words behind a mention end and those before the next begin.
  [[nodiscard]] std::uint32_t tail_end(const Sentence& sentence, std::size_t m) const {
    const bool last = m + 1 >= mentions_.size();
    const std::uint32_t end = last ? sentence.last : mentions_[m + 1].first;
    const std::uint32_t begin = std::min(mentions_[m].last, end);
    for (std::uint32_t at = begin; at < end; ++at) {
      if (token(at).is(";")) return at;
    }
    if (last) return end;
    for (std::uint32_t at = end; at > begin; --at) {
      if (is_any(token(at - 1), {",", "en", "and", "."})) return at - 1;
    }
    return end;
  }
  [[nodiscard]] std::uint32_t head_begin(const Sentence& sentence, std::size_t m) const {
    if (m > 0) return tail_end(sentence, m - 1);
    std::uint32_t at = mentions_[m].first;
    while (at > sentence.first && !token(at - 1).is(";") &&
           !begins_labelled_line(text_, sentence, at)) {
      --at;
    }
    return at;
  }

  /// Whether only "en" stands between this mention and the next, which then share their end.
  [[nodiscard]] bool is_joined(std::size_t m) const {
    if (m + 1 >= mentions_.size()) return false;
    for (std::uint32_t at = mentions_[m].last; at < mentions_[m + 1].first; ++at) {
      if (!is_any(token(at), {"en", "and", "&", "/", "of", "or"})) return false;
    }
    return true;
  }

  [[nodiscard]] CertificateOutcome outcome(const Sentence& sentence, std::size_t m) const {
    std::size_t end = m;
    while (is_joined(end)) ++end;
    return outcome_of(text_, {.head = head_begin(sentence, end),
                              .first = mentions_[end].first,
                              .last = end == m ? mentions_[m].last : mentions_[end].last,
                              .end = tail_end(sentence, end),
                              .shared = end != m,
                              .exam = words_.is_state_exam(mentions_[m].certificate)});
  }

  const ReadText& text_;
  const Taxonomy& taxonomy_;
  const CertificateWords& words_;
  std::vector<TextClaim>& claims_;
  std::size_t from_;
  std::vector<CertificateMention> mentions_;
  CertificateFamily family_ = CertificateFamily::none;  ///< that the sentence before named
  std::size_t index_ = 0;                               ///< of the sentence
  std::size_t classes_at_ = 0;  ///< sentence that lists the classes of the title before it
};

}  // namespace

CertificateRules::CertificateRules(const Taxonomy& taxonomy)
    : impl_{std::make_unique<Impl>(taxonomy)} {}
CertificateRules::~CertificateRules() = default;

void CertificateRules::find(const ReadText& text, std::vector<TextClaim>& claims) const {
  const std::vector<std::uint32_t> concerned = impl_->words.concerned(text);
  CertificateReader(text, impl_->taxonomy, impl_->words, claims).read(concerned);
  find_screening(text, concerned, claims);
}

}  // namespace overstap::extract
