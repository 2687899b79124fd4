// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/skills/skill_finds.h"
#include "profiles/src/extract/skills/skill_senses.h"
#include "profiles/src/extract/skills/skill_years.h"
#include "profiles/src/extract/stance/stance.h"

namespace overstap::extract {
namespace {

/// Bytes of a part that another claim rests on.
struct Covered {
  SourceSpan span;
  bool title = false;  ///< of an occupation
};

std::vector<Covered> covered_by(std::span<const TextClaim> claims, TextSubject subject) {
  std::vector<Covered> out;
  for (const TextClaim& claim : claims) {
    const bool title = std::holds_alternative<OccupationFound>(claim.what);
    const bool years =
        subject == TextSubject::vacancy && std::holds_alternative<ExperienceFound>(claim.what);
    if (title || years || std::holds_alternative<CertificateFound>(claim.what) ||
        std::holds_alternative<LanguageFound>(claim.what) ||
        std::holds_alternative<EducationFound>(claim.what) ||
        std::holds_alternative<WorkingLevelFound>(claim.what) ||
        std::holds_alternative<PlaceFound>(claim.what))
      out.push_back({claim.span, title || years});
  }
  std::ranges::sort(out, {}, [](const Covered& c) { return std::pair{c.span.part, c.span.begin}; });
  return out;
}

/// Those that may touch a sentence. `at` moves past what ended before it.
std::span<const Covered> covered_in(const Sentence& sentence, std::span<const Covered> covered,
                                    std::size_t& at) {
  const std::pair begin{sentence.part, static_cast<std::int32_t>(sentence.begin)};
  const std::pair end{sentence.part, static_cast<std::int32_t>(sentence.end)};
  while (at < covered.size() && std::pair{covered[at].span.part, covered[at].span.end} <= begin)
    ++at;
  std::size_t last = at;
  while (last < covered.size() &&
         std::pair{covered[last].span.part, covered[last].span.begin} < end)
    ++last;
  return covered.subspan(at, last - at);
}

enum class Cover : std::uint8_t { none, title, other };

/// What covers each token of a sentence, into `out`. `covered` is sorted.
void read_covers(const ReadText& text, const Sentence& sentence, std::span<const Covered> covered,
                 std::vector<Cover>& out) {
  out.assign(sentence.last - sentence.first, Cover::none);
  std::int32_t title_end = -1, other_end = -1;
  std::size_t next = 0;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const auto begin = static_cast<std::int32_t>(text.tokens[i].begin);
    const auto end = static_cast<std::int32_t>(text.tokens[i].end);
    for (; next < covered.size() && covered[next].span.begin < end; ++next) {
      std::int32_t& reach = covered[next].title ? title_end : other_end;
      reach = std::max(reach, covered[next].span.end);
    }
    if (title_end > begin) out[i - sentence.first] = Cover::title;
    if (other_end > begin) out[i - sentence.first] = Cover::other;
  }
}

/// Whether another claim says already what carries the find. A title may be part of a find that
/// says more, a certificate or a language may not; one word beside a title belongs to it
/// ("medewerker klantenservice webwinkel").
bool is_covered(const Sentence& sentence, const SkillFind& find, std::span<const Cover> covers) {
  std::size_t in_title = 0;
  bool other = false;
  find.tokens.for_each([&](std::uint32_t at) {
    const Cover cover = covers[at - sentence.first];
    other |= cover == Cover::other;
    in_title += cover == Cover::title ? 1U : 0U;
  });
  if (other) return true;
  if (in_title * 2 > find.tokens.size()) return true;
  if (find.tokens.size() > 1) return false;
  return (find.first > sentence.first && covers[find.first - 1 - sentence.first] == Cover::title) ||
         (find.last < sentence.last && covers[find.last - sentence.first] == Cover::title);
}

/// The share of such finds that are right, on the tuning half of the gold set, rounded; what is
/// rare there (slips, weak phrases) is set below its neighbours. Labels that are no more than
/// alternatives keep their lower score.
std::int32_t confidence_of(const SkillFind& find) {
  constexpr std::int32_t kFairPhrase = 870, kSure = 860, kDoubtful = 700;
  if (find.rule == "skill.label") return find.score >= 900 ? 940 : 700;
  if (find.rule == "skill.word") {
    if (find.score >= kSure) return find.score > 900 ? 880 : 870;
    return find.score < kDoubtful ? find.score : 760;
  }
  if (find.rule == "skill.phrase") return find.score < kFairPhrase ? 660 : 800;
  if (find.rule == "skill.compound") return find.score < kDoubtful ? find.score - 150 : 560;
  if (find.score < kDoubtful) return find.score - 100;
  return find.rule == "skill.slip" ? 600 : 650;
}

/// "nooit te laat en altijd vriendelijk", "PowerPoint niet meer dan de basis": a denial that is
/// none of the skill.
bool is_affirmed(const ReadText& text, const Sentence& sentence, const SkillFind& find) {
  constexpr std::uint32_t kBefore = 3;
  const auto& tokens = text.tokens;
  const auto back = [&](std::uint32_t words) {
    return find.first > sentence.first + words ? find.first - words : sentence.first;
  };
  for (std::uint32_t i = back(kBefore); i < find.last; ++i) {
    const bool always = is_any(tokens[i], {"altijd", "always"});
    if (always && i > sentence.first && !is_any(tokens[i - 1], {"niet", "not"})) return true;
  }
  return find.last + 2 < sentence.last && tokens[find.last].is("niet") &&
         tokens[find.last + 1].is("meer") && tokens[find.last + 2].is("dan");
}

/// "Kan ik niet: typen zonder kijken", "tegen een nee kan ik niet": a denial beside one that the
/// label holds itself.
bool is_denied_outside(const ReadText& text, const Sentence& sentence, const SkillFind& find) {
  const auto denies = [&](std::uint32_t i) { return (text.cues[i] & (kNo | kNot)) != 0; };
  bool lead = false;
  for (std::uint32_t i = find.first; i > sentence.first; --i) {
    const Token& token = text.tokens[i - 1];
    lead |= token.is(":");
    if (!lead && (is_and(token) || is_any(token, {",", ";", "maar", "but"}))) return false;
    if (denies(i - 1)) return true;
  }
  for (std::uint32_t i = find.last; i < sentence.last; ++i) {
    if (is_and(text.tokens[i]) || text.tokens[i].kind == TokenKind::mark) return false;
    if (denies(i)) return true;
  }
  return false;
}

/// To lack one programming language is not to lack programming.
bool lacks_one_language(const ReadText& text, const SkillFind& find) {
  return find.last == find.first + 1 &&
         is_any(text.tokens[find.first], {"java", "javascript", "php", "html", "css", "kotlin",
                                          "typescript", "cobol", "swift", "rust", "ruby"});
}

/// Where a vacancy asks "niet bang voor een nee", its "niet" says of no skill that it is not asked.
bool may_ask(const ReadText& text, const Sentence& sentence) {
  return text.subject == TextSubject::vacancy && !sentence.heading &&
         sentence.section != SectionKind::employer && sentence.section != SectionKind::offer;
}

}  // namespace

struct SkillRules::Impl {
  explicit Impl(const Taxonomy& with)
      : taxonomy{with}, lexicon{with}, senses{with}, finds{taxonomy, lexicon} {}

  void add_claims(const ReadText& text, const Sentence& sentence, std::span<const SkillFind> found,
                  std::vector<TextClaim>& claims) const {
    for (const SkillFind& find : found) {
      const SkillLabel& label = lexicon.label(find.label);
      auto stance = stance_at(text, sentence, find.first, find.last, ClaimFamily::skill);
      const bool denies = label.denies || label.says_no;
      if (!stance && denies && may_ask(text, sentence)) stance = Stance::wished;
      if (!stance) continue;
      // "nooit te laat" denies no skill, but "ik kan niet tegen een nee" does.
      if (stance == Stance::lacks && ((denies && !is_denied_outside(text, sentence, find)) ||
                                      is_affirmed(text, sentence, find)))
        stance = Stance::has;
      if (stance == Stance::lacks && lacks_one_language(text, find)) continue;
      claims.push_back({.what = SkillFound{senses.meant(text, sentence, find, label.skill),
                                           years_at(text, sentence, find.first, find.last)},
                        .stance = *stance,
                        .span = text.span(sentence, find.first, find.last),
                        .label = std::string{taxonomy.text(label.label)},
                        .rule = find.rule,
                        .confidence = confidence_of(find)});
    }
  }

  Taxonomy taxonomy;
  SkillLexicon lexicon;
  SkillSenses senses;
  FindReader finds;
};

SkillRules::SkillRules(const Taxonomy& taxonomy) : impl_{std::make_unique<Impl>(taxonomy)} {}
SkillRules::~SkillRules() = default;

void SkillRules::find(const ReadText& text, std::vector<TextClaim>& claims) const {
  const std::vector<Covered> covered = covered_by(claims, text.subject);
  FindReader::Buffers buffers;
  FindChooser chooser{impl_->taxonomy, impl_->lexicon, text};
  std::vector<SkillFind> finds;
  std::vector<Cover> covers;
  std::size_t cover = 0;
  for (const Sentence& sentence : text.sentences) {
    const std::span<const Covered> here = covered_in(sentence, covered, cover);
    // What denies a skill may still be asked where nothing else is.
    if (claims_nothing(text, sentence, ClaimFamily::skill) && !may_ask(text, sentence)) continue;
    impl_->finds.read(text, sentence, buffers, finds);
    if (finds.empty()) continue;
    if (!here.empty()) {
      read_covers(text, sentence, here, covers);
      std::erase_if(finds,
                    [&](const SkillFind& find) { return is_covered(sentence, find, covers); });
    }
    chooser.choose(finds);
    impl_->add_claims(text, sentence, finds, claims);
  }
}

}  // namespace overstap::extract
