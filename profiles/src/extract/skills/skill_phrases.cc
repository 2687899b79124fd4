// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>

#include "profiles/src/extract/skills/skill_between.h"
#include "profiles/src/extract/skills/skill_finds.h"
#include "profiles/src/extract/skills/skill_words.h"
#include "profiles/src/extract/text/job_words.h"

namespace overstap::extract {
namespace {

constexpr std::uint32_t kReach = 9;  ///< tokens between two words of a phrase
constexpr std::int32_t kLeast = 800;
constexpr std::size_t kMostWords = 6;

/// The first part of a compound counts only together with its last part.
bool fronts_have_backs(std::span<const SkillAtom* const> used) {
  return std::ranges::all_of(used, [&](const SkillAtom* front) {
    return front->kind != AtomKind::front || std::ranges::any_of(used, [&](const SkillAtom* back) {
             return back->kind == AtomKind::compound && back->token == front->token;
           });
  });
}

/// Whether a word of the kind that the label has stands in the phrase or right beside it.
bool tells(const FindScope& scope, const SkillFind& find, std::uint8_t kind) {
  constexpr std::uint32_t kBeside = 3;
  const std::uint32_t least =
      find.first > scope.sentence.first + kBeside ? find.first - kBeside : scope.sentence.first;
  for (std::uint32_t i = least; i < find.last + kBeside && i < scope.sentence.last; ++i) {
    if (telling_kind(scope.token(i).hash) == kind) return true;
  }
  return false;
}

using UsedAtoms = std::span<const SkillAtom* const>;  ///< one for every word of the label

/// How well the words of the text fit those of the label.
std::int32_t score_words(const SkillLabel& label, std::span<const SkillWord> words,
                         UsedAtoms used) {
  std::int32_t score = label.kind >= LabelKind::alternative ? 820 : 900;
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (used[w]->stem != words[w].stem) score -= 70;
    if (used[w]->kind == AtomKind::slip) score -= 60;
    if (used[w]->kind == AtomKind::compound) score -= 20;
  }
  return score;
}

/// Whether no word is a synonym of the label's.
bool have_same_stems(std::span<const SkillWord> words, UsedAtoms used) {
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (used[w]->stem != words[w].stem) return false;
  }
  return true;
}

/// What is taken off for the order of the words; nothing = no phrase.
std::optional<std::int32_t> loss_of_order(const SkillLabel& label, UsedAtoms used, bool one_word,
                                          bool turned) {
  if (one_word && !label.parted && label.key_words == used.size() &&
      used[0]->kind != AtomKind::front)
    return std::nullopt;
  if ((label.light || label.ordered) && !one_word && turned) return std::nullopt;
  std::int32_t loss = 0;
  if (label.parted) {
    if (!one_word && !turned) return std::nullopt;
    loss += 40;
  } else if (turned) {
    loss += label.verb_last ? 15 : 120;
  }
  if (label.verb_last || one_word) return loss;
  for (const SkillAtom* atom : used) loss += atom->kind == AtomKind::compound ? 120 : 0;
  return loss;
}

/// What is taken off for what stands between the words; nothing = no phrase.
std::optional<std::int32_t> loss_of_distance(const SkillLabel& label, std::size_t words,
                                             bool one_word, bool turned,
                                             const WordsBetween& between) {
  if (between.broken || (between.commas > 0 && between.joins == 0)) return std::nullopt;
  if (label.light && !one_word && (between.words > 0 || between.small > 1)) return std::nullopt;
  // "planning of verkoop" is no "verkoopplanning", but "inkomende en uitgaande gesprekken" share
  // their noun.
  const bool shared = !turned && between.joins == 1 && between.adjectives == 1;
  if (between.joins > 0 && !label.verb_last && words == 2 && !shared) return std::nullopt;
  // "de rekening en maakte offertes": the verb goes with what follows.
  const bool next_clause = between.joins > 0 && between.words + between.adjectives == 0;
  if (words == 2 && (next_clause || (between.related && !one_word))) return std::nullopt;
  // "afhandeling van klachten" for "klachtenafhandeling", and nothing looser.
  if (label.parted && !one_word && (!between.linked || between.words > 0 || between.small > 2))
    return std::nullopt;
  const std::int32_t word_loss = label.verb_last || one_word ? 100 : 200;
  return word_loss * between.words + 30 * between.adjectives + 8 * between.small +
         60 * between.commas + 30 * between.joins;
}

/// "job coach", "team lead": who does it, and not what is done.
bool names_person(const FindScope& scope, const SkillAtom& a, const SkillAtom& b) {
  const std::uint32_t last = std::max(a.token, b.token);
  return std::min(a.token, b.token) + 1 == last &&
         is_any(scope.token(last), {"coach", "lead", "cook", "guide", "host"});
}

/// "als teamleider stuur je": who does it, and not to whom it is done.
bool is_role(const FindScope& scope, const SkillAtom& atom) {
  return atom.token > scope.sentence.first && is_any(scope.token(atom.token - 1), {"als", "as"}) &&
         is_job_word(scope.token(atom.token));
}

}  // namespace

/// Two atoms that some labels have, and what lies between the words of the last phrase with them.
struct FindReader::AtomPair {
  std::size_t a = 0, b = 0;
  TokenSet tokens;
  WordsBetween between;
};

void FindReader::read_phrases(const FindScope& scope, std::vector<SkillFind>& finds) const {
  const auto& atoms = scope.found.atoms;
  for (std::size_t a = 0; a < atoms.size(); ++a) {
    if ((atoms[a].partners & scope.senses) == 0) continue;
    const std::uint64_t sense = sense_bit(atoms[a].sense);
    for (std::size_t b = a + 1; b < atoms.size(); ++b) {
      if (atoms[b].token > atoms[a].token + kReach) break;
      const bool partners =
          (atoms[b].partners & sense) != 0 && (atoms[a].partners & sense_bit(atoms[b].sense)) != 0;
      if (partners && atoms[a].sense != atoms[b].sense) read_pair(scope, a, b, finds);
    }
  }
}

void FindReader::read_pair(const FindScope& scope, std::size_t a, std::size_t b,
                           std::vector<SkillFind>& finds) const {
  const SkillAtom &first = scope.found.atoms[a], &second = scope.found.atoms[b];
  const auto labels = lexicon_.pair_labels(first.sense, second.sense);
  if (labels.empty()) return;
  AtomPair pair{a, b, TokenSet{first.token}, {}};
  pair.tokens.add(first.token);
  pair.tokens.add(second.token);
  pair.between = words_between(scope, pair.tokens);
  if (pair.between.broken) return;  // and with a third word it is broken too
  for (const std::uint32_t label : labels) {
    if ((lexicon_.label(label).senses & ~scope.senses) == 0) try_phrase(scope, label, pair, finds);
  }
}

/// The atom for a word of a label: one of the pair, else the first one near it.
const SkillAtom* FindReader::atom_for(const FindScope& scope, std::uint32_t sense, std::size_t a,
                                      std::size_t b) {
  constexpr std::size_t kBefore = 12;  // atoms
  const auto& atoms = scope.found.atoms;
  if (atoms[b].sense == sense) return &atoms[b];
  if (atoms[a].sense == sense) return &atoms[a];
  for (std::size_t i = a > kBefore ? a - kBefore : 0; i < atoms.size(); ++i) {
    if (atoms[i].token > atoms[b].token + kReach) break;
    if (atoms[i].sense == sense && atoms[i].token + kReach >= atoms[a].token) return &atoms[i];
  }
  return nullptr;
}

void FindReader::try_phrase(const FindScope& scope, std::uint32_t id, AtomPair& pair,
                            std::vector<SkillFind>& finds) const {
  const SkillLabel& label = lexicon_.label(id);
  constexpr std::uint8_t kShortDenial = 3;  // "nooit te laat": as it is, or not at all
  if (label.denies && label.key_words <= kShortDenial) return;
  const auto words = lexicon_.words_of(label);
  // "als een klant boos is" is not "klanten zijn soms boos".
  if (label.clause && words.size() <= 2) return;
  std::array<const SkillAtom*, kMostWords> atoms{};
  std::uint32_t first = scope.sentence.last;
  bool turned = false;
  for (std::size_t w = 0; w < words.size(); ++w) {
    atoms[w] = atom_for(scope, words[w].sense, pair.a, pair.b);
    if (atoms[w] == nullptr) return;
    first = std::min(first, atoms[w]->token);
    turned |= w > 0 && atoms[w]->token < atoms[w - 1]->token;
  }
  const UsedAtoms used = std::span{atoms}.first(words.size());
  SkillFind find{.label = id, .tokens = TokenSet{first}, .rule = "skill.phrase"};
  for (const SkillAtom* atom : used) find.tokens.add(atom->token);
  const bool one_word = find.tokens.is_one();
  if (words.size() == 2 && names_person(scope, *atoms[0], *atoms[1])) return;
  if (std::ranges::any_of(used, [&](const SkillAtom* atom) { return is_role(scope, *atom); }))
    return;
  // What is cheap to know comes first: most pairs of words are no phrase.
  const auto order_loss = loss_of_order(label, used, one_word, turned);
  if (!order_loss) return;
  find.score = score_words(label, words, used) - *order_loss;
  if (find.score < kLeast || !fronts_have_backs(used)) return;
  find.first = first;
  find.last = find.tokens.back() + 1;
  // Most labels of a pair have no third word.
  if (pair.tokens != find.tokens) {
    pair.tokens = find.tokens;
    pair.between = words_between(scope, find.tokens);
  }
  auto loss = loss_of_distance(label, words.size(), one_word, turned, pair.between);
  // "prijsjes op de producten" ends in no verb.
  const bool passes = label.verb_last && !one_word && pair.between.words > 0 &&
                      !pair.between.broken && (pair.between.joins > 0 || pair.between.linked);
  if (passes && have_same_stems(words, used)) {
    const bool bare = label.key_words == words.size();
    const Passing passing = turned || !bare ? Passing::shared : Passing::shared_or_genitive;
    loss = loss_of_distance(label, words.size(), one_word, turned,
                            words_between(scope, find.tokens, passing));
  }
  if (!loss || find.score - *loss < kLeast) return;
  if (label.telling != 0 && !tells(scope, find, label.telling)) return;
  find.score -= *loss;
  for (const SkillAtom* atom : used) {
    find.first = std::min(find.first, atom->other);
    find.last = std::max(find.last, atom->other + 1);
  }
  if (one_word) find.rule = "skill.compound";
  finds.push_back(find);
}

}  // namespace overstap::extract
