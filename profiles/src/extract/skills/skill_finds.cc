// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_finds.h"

#include <algorithm>

#include "profiles/src/extract/skills/skill_single.h"

namespace overstap::extract {
namespace {

/// How sure one word alone is; 0 = no skill.
std::int32_t score_single(const SkillLexicon& lexicon, const FindScope& scope, std::uint32_t at,
                          const SkillLabel& label) {
  const Token& token = scope.token(at);
  if (token.name || scope.glued_mark_before(at)) return 0;
  const std::uint32_t signs =
      scope.parts(at).is(kSigned) ? lexicon.signs_of(token.hash) : std::uint32_t{0};
  const bool general = (signs & kGeneralWord) != 0 && label.key_words < 3;
  if ((signs & kTraitWord) != 0 ? !scope.as_trait(at) : general) return 0;
  const bool channel = is_any(token, {"telefoon", "phone", "telefonisch", "schriftelijk"});
  const bool by_verb = is_any(token, {"bellen", "belt", "mailen", "mailt", "appen", "appt"});
  const bool reached_by = (channel || by_verb) && scope.among_channels(at);
  if (by_verb && (reached_by ? scope.invites(at) : token.is("bellen"))) return 0;
  if (channel && !reached_by && !token.is("telefoon")) return 0;
  if (is_any(token, {"telefonische", "schriftelijke"})) return 0;
  const bool item = label.item || (signs & kItemWord) != 0;
  if (label.key_words == 1 && item && !reached_by && !scope.as_item(at)) return 0;
  const bool name_like = label.knowledge && token.capital && !token.all_capital &&
                         label.key_words == 1 && !scope.as_item(at) && !scope.after_article(at);
  if (name_like || scope.among_parts(at)) return 0;
  if (label.knowledge && label.key_words == 1 && scope.is_thing(at)) return 0;
  if (scope.in_title(at) || scope.in_school(at) || scope.of_thing(at)) return 0;
  const bool other_sense =
      scope.counts_on(at) || scope.explains_one_thing(at) || scope.turns_into(at);
  if (label.key_words == 1 && other_sense) return 0;
  if (scope.names_unit(at) || scope.is_workplace(at)) return 0;
  std::int32_t score = 880;
  if ((signs & kCapitalWord) != 0) {
    const bool first = at == scope.sentence.first;
    if (!token.capital || (first && !scope.listed(at))) return 0;
  }
  if (token.key.size() <= 3 && !token.all_capital) {
    if (scope.within(at + 1) && scope.token(at + 1).kind == TokenKind::number) return 0;
    score -= 100;
  }
  if (scope.hyphen_after(at) && (lexicon.signs_of(scope.token(at + 2).hash) & kOpenEnding) == 0)
    score -= 400;
  if (scope.hyphen_before(at)) score -= 400;
  if (scope.in_address(at) || (label.key_words == 1 && scope.after_at(at))) return 0;
  if (label.kind >= LabelKind::alternative) score -= 430;
  return score;
}

bool ends_as_verb(std::string_view word) { return word.ends_with("en") || word.ends_with("aan"); }

}  // namespace

void FindReader::read(const ReadText& text, const Sentence& sentence, Buffers& buffers,
                      std::vector<SkillFind>& finds) const {
  finds.clear();
  SentenceAtoms& found = buffers.found;
  atoms_.read(text, sentence, found);
  FindScope scope{{text, sentence}, found};
  for (const SkillAtom& atom : found.atoms) scope.senses |= sense_bit(atom.sense);
  read_exact(scope, buffers.matches, finds);
  read_singles(scope, finds);
  read_phrases(scope, finds);
  if (!finds.empty()) drop_others(scope, finds);
}

/// What the employer or a client does, or is not done at all.
void FindReader::drop_others(const FindScope& scope, std::vector<SkillFind>& finds) {
  if (scope.is_headline() || scope.names_employer() || scope.tells_of_employer()) {
    finds.clear();
    return;
  }
  const std::uint32_t end = scope.end_of_claims(), year = scope.first_year();
  const bool self = scope.says_self();
  std::erase_if(finds, [&](const SkillFind& find) {
    if (scope.unticked(find.first, find.last)) return true;
    if (find.first >= end || scope.of_past_workplace(find.first, find.last, year)) return true;
    return find.tokens.any_of([&](std::uint32_t at) {
      // "klanten bellen jou": the label itself says who calls whom.
      const bool told = at + 1 < find.last && is_any(scope.token(at + 1), {"jou", "je"});
      return (!told && scope.done_by_others(at)) || (self && scope.of_own_roster(at));
    });
  });
}

void FindReader::read_exact(const FindScope& scope, std::vector<TokenLabels::Match>& matches,
                            std::vector<SkillFind>& finds) const {
  const TokenLabels& labels = lexicon_.exact();
  const auto next_word = [&](std::uint32_t i) {
    while (i < scope.sentence.last && scope.token(i).kind == TokenKind::mark) ++i;
    return i;
  };
  for (std::uint32_t at = next_word(scope.sentence.first); at < scope.sentence.last;) {
    const std::uint32_t next = next_word(at + 1);
    std::uint32_t roles = scope.parts(at).is(kLabel) ? TokenLabels::kWhole : 0U;
    if (next < scope.sentence.last && scope.parts(at).is(kBeginsLabel) &&
        scope.parts(next).is(kSecondInLabel) &&
        labels.may_begin(scope.token(at).hash, scope.token(next).hash))
      roles |= TokenLabels::kFirst;
    if (roles != 0) {
      labels.find(scope.text, scope.sentence, at, roles, matches);
      for (const TokenLabels::Match& match : matches) read_match(scope, at, match, finds);
    }
    at = next;
  }
}

void FindReader::read_match(const FindScope& scope, std::uint32_t first,
                            const TokenLabels::Match& match, std::vector<SkillFind>& finds) const {
  if (match.last - first > TokenSet::kReach) return;  // marks without end stand between its words
  bool comma = false;
  SkillFind find{.first = first, .last = match.last, .tokens = TokenSet{first}, .rule = {}};
  for (std::uint32_t i = first; i < match.last; ++i) {
    const Token& token = scope.token(i);
    if (token.name) return;
    comma |= is_any(token, {",", ";", ":"});
    if (token.kind == TokenKind::mark) continue;
    const bool function = scope.is_function(i);
    // "Word", the program
    if (!function || (token.capital && scope.parts(i).is(kSigned) &&
                      (lexicon_.signs_of(token.hash) & kCapitalWord) != 0))
      find.tokens.add(i);
  }
  if (find.tokens.empty()) return;
  for (std::uint32_t id = match.begin; id < match.end; ++id) {
    const SkillLabel& label = lexicon_.label(id);
    if (comma && label.key_words < 3) continue;
    find.label = id;
    if (find.tokens.is_one()) {
      find.score = score_single(lexicon_, scope, find.tokens.front(), label);
      find.rule = "skill.word";
      if (label.key_words > 1 && find.score > 0) find.score += 40;
    } else {
      find.score = label.kind >= LabelKind::alternative ? 850 : 950;
      find.rule = "skill.label";
    }
    if (find.score > 0) finds.push_back(find);
  }
}

/// The bare form of a verb only beside its subject.
bool FindReader::is_form_of(const FindScope& scope, std::uint32_t at,
                            const SkillLabel& label) const {
  const FormFit fit = fit_of_form(taxonomy_, scope.token(at), label);
  if (fit != FormFit::beside_subject) return fit == FormFit::form;
  const auto subject = [&](std::uint32_t i) {
    return scope.within(i) && is_any(scope.token(i), {"ik", "je", "jij", "i", "you", "we", "u"});
  };
  return subject(at + 1) || (at > scope.sentence.first && subject(at - 1));
}

void FindReader::read_singles(const FindScope& scope, std::vector<SkillFind>& finds) const {
  for (const SkillAtom& atom : scope.found.atoms) {
    if (!atom.alone) continue;
    const Token& token = scope.token(atom.token);
    for (const std::uint32_t id : lexicon_.single_labels(atom.stem)) {
      const SkillLabel& label = lexicon_.label(id);
      // The word itself was found as the label.
      if (atom.kind == AtomKind::word && label.key == token.hash) continue;
      if (!may_stand_for(lexicon_, token, label)) continue;
      // "los het op" is no "oplossingen", and "staat in" no "insta".
      if (atom.kind == AtomKind::parted && !ends_as_verb(taxonomy_.text(label.label))) continue;
      if (atom.kind == AtomKind::word && !is_form_of(scope, atom.token, label)) continue;
      SkillFind find{.label = id,
                     .first = std::min(atom.token, atom.other),
                     .last = std::max(atom.token, atom.other) + 1,
                     .tokens = TokenSet{atom.token},
                     .rule = "skill.form"};
      find.tokens.add(atom.token);
      find.score = score_single(lexicon_, scope, atom.token, label);
      if (find.score == 0) continue;
      find.score -= 60;
      if (atom.kind == AtomKind::open) {
        find.rule = "skill.compound";
      } else if (atom.kind == AtomKind::slip) {
        find.score -= 60;
        find.rule = "skill.slip";
      }
      finds.push_back(find);
    }
  }
}

}  // namespace overstap::extract
