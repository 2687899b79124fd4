// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_finds.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "profiles/src/extract/skills/skill_between.h"
#include "profiles/src/extract/skills/skill_scope.h"
#include "profiles/src/extract/skills/skill_words.h"

namespace overstap::extract {
namespace {

constexpr std::uint32_t kReach = 9;  ///< tokens between two words of a phrase
constexpr std::int32_t kLeast = 800;
constexpr std::size_t kMostWords = 6;

}  // namespace

struct FindReader::Scope : SkillScope {
  const std::vector<SkillAtom>& atoms;
};

namespace {

/// How sure one word alone is; 0 = no skill.
template <class ScopeType>
std::int32_t score_single(const SkillLexicon& lexicon, const ScopeType& scope, std::uint32_t at,
                          const SkillLabel& label) {
  const Token& token = scope.token(at);
  if (token.name || scope.glued_mark_before(at)) return 0;
  const bool general = lexicon.is_general(token.hash) && label.key_words < 3;
  if (lexicon.is_trait(token.hash) ? !scope.as_trait(at) : general) return 0;
  const bool channel = is_any(token, {"telefoon", "phone", "telefonisch", "schriftelijk"});
  const bool reached_by = channel && scope.among_channels(at);
  if (channel && !reached_by && !token.is("telefoon")) return 0;
  if (is_any(token, {"telefonische", "schriftelijke"})) return 0;
  const bool item = label.item || lexicon.is_item(token.hash);
  if (label.key_words == 1 && item && !reached_by && !scope.as_item(at)) return 0;
  const bool name_like = label.knowledge && token.capital && !token.all_capital &&
                         label.key_words == 1 && !scope.as_item(at);
  if (name_like || scope.among_parts(at)) return 0;
  if (scope.in_title(at) || scope.in_school(at) || scope.of_thing(at)) return 0;
  if (label.key_words == 1 && scope.counts_on(at)) return 0;
  if (scope.names_unit(at) || scope.unticked(at)) return 0;
  std::int32_t score = 880;
  if (lexicon.needs_capital(token.hash)) {
    const bool first = at == scope.sentence.first;
    if (!token.capital || (first && !scope.listed(at))) return 0;
  }
  if (token.key.size() <= 3 && !token.all_capital) {
    if (scope.within(at + 1) && scope.token(at + 1).kind == TokenKind::number) return 0;
    score -= 100;
  }
  if (scope.hyphen_after(at) && !lexicon.is_open_ending(scope.token(at + 2).hash)) score -= 400;
  if (scope.hyphen_before(at)) score -= 400;
  if (scope.in_address(at) || (label.key_words == 1 && scope.after_at(at))) return 0;
  if (label.kind >= LabelKind::alternative) score -= 430;
  return score;
}

}  // namespace

void FindReader::read(const ReadText& text, const Sentence& sentence,
                      std::span<const LabelMatch> exact, std::vector<SkillFind>& finds) const {
  finds.clear();
  std::vector<SkillAtom> atoms;
  atoms_.read(text, sentence, atoms);
  if (atoms.empty() && exact.empty()) return;
  const Scope scope{{text, sentence}, atoms};
  if (scope.is_headline() || scope.names_employer() || scope.tells_of_employer()) return;
  read_exact(scope, exact, finds);
  read_singles(scope, finds);
  read_phrases(scope, finds);
  if (finds.empty()) return;
  const std::uint32_t end = scope.end_of_claims();
  std::erase_if(finds, [&](const SkillFind& find) {
    if (scope.of_past_workplace(find.first, find.last)) return true;
    return find.first >= end || std::ranges::any_of(find.tokens, [&](auto at) {
             // "klanten bellen jou": the label itself says who calls whom.
             const bool told = at + 1 < find.last && is_any(scope.token(at + 1), {"jou", "je"});
             return (!told && scope.done_by_others(at)) || scope.of_own_roster(at);
           });
  });
}

void FindReader::read_exact(const Scope& scope, std::span<const LabelMatch> exact,
                            std::vector<SkillFind>& finds) const {
  std::uint32_t first = scope.sentence.first;
  for (const LabelMatch& match : exact) {
    if (match.begin < scope.sentence.begin || match.end > scope.sentence.end) continue;
    while (first < scope.sentence.last && scope.token(first).begin < match.begin) ++first;
    std::uint32_t last = first;
    bool name = false, comma = false;
    SkillFind find{.first = first, .rule = "skill.label"};
    for (; last < scope.sentence.last && scope.token(last).begin < match.end; ++last) {
      const Token& token = scope.token(last);
      name |= token.name;
      comma |= is_any(token, {",", ";", ":"});
      const bool program = token.capital && lexicon_.needs_capital(token.hash);
      if (token.kind != TokenKind::mark && (program || !lexicon_.is_function(token)))
        find.tokens.push_back(last);
    }
    if (last == first || name || find.tokens.empty()) continue;
    find.last = last;
    for (const std::uint32_t id : lexicon_.matcher().ids(match.key)) {
      const SkillLabel& label = lexicon_.label(id);
      if (comma && label.key_words < 3) continue;
      find.label = id;
      if (find.tokens.size() == 1) {
        find.score = score_single(lexicon_, scope, find.tokens[0], label);
        find.rule = "skill.word";
        if (label.key_words > 1 && find.score > 0) find.score += 40;
      } else {
        find.score = label.kind >= LabelKind::alternative ? 850 : 950;
        find.rule = "skill.label";
      }
      if (find.score > 0) finds.push_back(find);
    }
  }
}

/// "contract" for "contracten", "rooster" for "roosteren": the thing, and not what is done with it.
bool FindReader::is_cut_short(const Token& token, const SkillLabel& label) const {
  if (token.key.size() + 2 != label.label.size && token.key.size() + 1 != label.label.size)
    return false;
  const std::uint32_t with_en = lexicon_.stem_of_word(hash_of(std::string{token.key} + "en"));
  const std::uint32_t with_s = lexicon_.stem_of_word(hash_of(std::string{token.key} + "s"));
  const std::uint32_t stem = lexicon_.words_of(label)[0].stem;
  return with_en == stem || with_s == stem;
}

/// Same stem, and the same to the eye: "roosters", but not the English "roster".
bool FindReader::is_alike(const Token& token, const SkillLabel& label) const {
  constexpr std::size_t kFront = 4;
  if (token.key.size() < kFront) return false;
  const std::string_view written = taxonomy_.text(label.label);
  const std::size_t size = std::min(kFront, written.size());
  for (std::size_t i = 0; i < size; ++i) {
    const bool ascii = static_cast<unsigned char>(written[i]) < 0x80;
    if (ascii && (written[i] | 0x20) != (token.key[i] | 0x20)) return false;
    if (!ascii) return true;
  }
  return true;
}

namespace {

bool ends_as_verb(std::string_view word) { return word.ends_with("en") || word.ends_with("aan"); }

/// "telefoontje", "analyst": no forms of "telefoon" and "analyses".
bool is_other_noun(std::string_view key, std::string_view written) {
  for (const std::string_view end : {"je", "jes", "yst", "ysts", "ster"}) {
    if (key.ends_with(end) && !written.ends_with(end)) return true;
  }
  return false;
}

}  // namespace

/// Another form of the same word: "bestelt", "flexibele"; not "coach" for "coachen", "betalen" for
/// "betalingen" or "even" for "events". The bare form of a verb only beside its subject.
bool FindReader::is_form_of(const Scope& scope, std::uint32_t at, const SkillLabel& label) const {
  const std::string_view key = scope.token(at).key;
  const std::string_view written = taxonomy_.text(label.label);
  if (key.size() < 5 || written.size() < 5) return false;
  if (is_other_noun(key, written)) return false;
  if (written.ends_with("heid") && !key.ends_with("heid")) return false;
  const bool activity =
      written.ends_with("ing") || written.ends_with("ingen") || written.ends_with("ings");
  if (activity && key.find("ing") == std::string_view::npos) return false;
  const auto noun = [](std::string_view word) {
    return word.find("ati") != std::string_view::npos;
  };
  if (noun(key) != noun(written)) return false;
  if (key.ends_with("ings") && !written.ends_with("ing")) return false;
  const bool verb = written.ends_with("en") || written.ends_with("ing");
  if (written.ends_with('s') && (key.ends_with('e') || key.ends_with("ed") || key.ends_with("ing")))
    return false;  // "reviewed" is no form of "reviews"
  const bool front = key.size() < written.size() && written.starts_with(key);
  const bool bare = front || (key.size() < written.size() && !key.ends_with('t') &&
                              !key.ends_with('d') && !key.ends_with('e') && !key.ends_with('n') &&
                              !key.ends_with('s') && !key.ends_with('g'));
  if (!bare) return true;
  const auto subject = [&](std::uint32_t i) {
    return scope.within(i) && is_any(scope.token(i), {"ik", "je", "jij", "i", "you", "we", "u"});
  };
  return verb && (subject(at + 1) || (at > scope.sentence.first && subject(at - 1)));
}

void FindReader::read_singles(const Scope& scope, std::vector<SkillFind>& finds) const {
  for (const SkillAtom& atom : scope.atoms) {
    if (atom.kind == AtomKind::compound || atom.kind == AtomKind::front) continue;
    for (const std::uint32_t id : lexicon_.single_labels(atom.stem)) {
      const SkillLabel& label = lexicon_.label(id);
      if (label.parted) continue;
      SkillFind find{.label = id,
                     .first = std::min(atom.token, atom.other),
                     .last = std::max(atom.token, atom.other) + 1,
                     .tokens = {atom.token},
                     .rule = "skill.form"};
      find.score = score_single(lexicon_, scope, atom.token, label);
      // "driving" is no form of "driven": traits are listed in all their forms.
      if (label.trait && !lexicon_.is_trait(scope.token(atom.token).hash)) continue;
      if (find.score == 0 || is_cut_short(scope.token(atom.token), label)) continue;
      // "los het op" is no "oplossingen", and "staat in" no "insta".
      if (atom.kind == AtomKind::parted && !ends_as_verb(taxonomy_.text(label.label))) continue;
      if (atom.kind == AtomKind::word &&
          (!is_alike(scope.token(atom.token), label) || !is_form_of(scope, atom.token, label)))
        continue;
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

void FindReader::read_phrases(const Scope& scope, std::vector<SkillFind>& finds) const {
  for (std::size_t a = 0; a < scope.atoms.size(); ++a) {
    for (std::size_t b = a + 1; b < scope.atoms.size(); ++b) {
      if (scope.atoms[b].token > scope.atoms[a].token + kReach) break;
      if (scope.atoms[a].sense == scope.atoms[b].sense) continue;
      for (const std::uint32_t id :
           lexicon_.pair_labels(scope.atoms[a].sense, scope.atoms[b].sense))
        try_phrase(scope, id, a, b, finds);
    }
  }
}

namespace {

/// The first part of a compound counts only together with its last part.
bool fronts_have_backs(std::span<const SkillAtom* const> used) {
  return std::ranges::all_of(used, [&](const SkillAtom* front) {
    return front->kind != AtomKind::front || std::ranges::any_of(used, [&](const SkillAtom* back) {
             return back->kind == AtomKind::compound && back->token == front->token;
           });
  });
}

/// Whether a word of the kind that the label has stands in the phrase or right beside it.
template <class ScopeType>
bool tells(const ScopeType& scope, const SkillFind& find, std::uint8_t kind) {
  constexpr std::uint32_t kBeside = 3;
  const std::uint32_t least =
      find.first > scope.sentence.first + kBeside ? find.first - kBeside : scope.sentence.first;
  for (std::uint32_t i = least; i < find.last + kBeside && i < scope.sentence.last; ++i) {
    const std::string_view word[] = {scope.token(i).key};
    if (telling_word(word) == kind) return true;
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

/// What is taken off for order and distance; nothing = no phrase.
std::optional<std::int32_t> loss_of(const SkillLabel& label, UsedAtoms used, const SkillFind& find,
                                    const WordsBetween& between) {
  if (between.broken || (between.commas > 0 && between.joins == 0)) return std::nullopt;
  const bool one_word = find.tokens.size() == 1;
  if (one_word && !label.parted && label.key_words == used.size() &&
      used[0]->kind != AtomKind::front)
    return std::nullopt;
  bool turned = false;
  for (std::size_t w = 1; w < used.size(); ++w) turned |= used[w]->token < used[w - 1]->token;
  std::int32_t loss = 100 * between.words + 30 * between.adjectives + 8 * between.small +
                      60 * between.commas + 30 * between.joins;
  if (label.light && !one_word && (turned || between.words > 0 || between.small > 1))
    return std::nullopt;
  // "planning of verkoop" is no "verkoopplanning", but "inkomende en uitgaande gesprekken" share
  // their noun.
  const bool shared = !turned && between.joins == 1 && between.adjectives == 1;
  if (between.joins > 0 && !label.verb_last && used.size() == 2 && !shared) return std::nullopt;
  // "de rekening en maakte offertes": the verb goes with what follows.
  const bool next_clause = between.joins > 0 && between.words + between.adjectives == 0;
  if (used.size() == 2 && (next_clause || (between.related && !one_word))) return std::nullopt;
  if (label.parted) {
    // "afhandeling van klachten" for "klachtenafhandeling", and nothing looser.
    if (!one_word && (!turned || !between.linked || between.words > 0 || between.small > 2))
      return std::nullopt;
    loss += 40;
  } else if (turned) {
    loss += label.verb_last ? 15 : 120;
  }
  if (label.verb_last || one_word) return loss;
  loss += 100 * between.words;
  for (const SkillAtom* atom : used) loss += atom->kind == AtomKind::compound ? 120 : 0;
  return loss;
}

}  // namespace

/// The atom for a word of a label: one of the pair, else the first one near it.
const SkillAtom* FindReader::atom_for(const Scope& scope, std::uint32_t sense, std::size_t a,
                                      std::size_t b) {
  constexpr std::size_t kBefore = 12;  // atoms
  const auto& atoms = scope.atoms;
  if (atoms[b].sense == sense) return &atoms[b];
  if (atoms[a].sense == sense) return &atoms[a];
  for (std::size_t i = a > kBefore ? a - kBefore : 0; i < atoms.size(); ++i) {
    if (atoms[i].token > atoms[b].token + kReach) break;
    if (atoms[i].sense == sense && atoms[i].token + kReach >= atoms[a].token) return &atoms[i];
  }
  return nullptr;
}

void FindReader::try_phrase(const Scope& scope, std::uint32_t id, std::size_t a, std::size_t b,
                            std::vector<SkillFind>& finds) const {
  const SkillLabel& label = lexicon_.label(id);
  const auto words = lexicon_.words_of(label);
  std::array<const SkillAtom*, kMostWords> atoms{};
  for (std::size_t w = 0; w < words.size(); ++w) {
    atoms[w] = atom_for(scope, words[w].sense, a, b);
    if (atoms[w] == nullptr) return;
  }
  SkillFind find{.label = id, .rule = "skill.phrase"};
  find.tokens.reserve(words.size());
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (std::ranges::find(find.tokens, atoms[w]->token) == find.tokens.end())
      find.tokens.push_back(atoms[w]->token);
  }
  const UsedAtoms used = std::span{atoms}.first(words.size());
  if (!fronts_have_backs(used)) return;
  std::ranges::sort(find.tokens);
  find.first = find.tokens.front();
  find.last = find.tokens.back() + 1;
  constexpr std::uint8_t kShortDenial = 3;  // "nooit te laat": as it is, or not at all
  if (label.denies && label.key_words <= kShortDenial) return;
  // "als een klant boos is" is not "klanten zijn soms boos".
  if (label.clause && words.size() <= 2) return;
  if (label.telling != 0 && !tells(scope, find, label.telling)) return;
  const auto loss = loss_of(label, used, find, words_between(lexicon_, scope, find));
  if (!loss) return;
  for (const SkillAtom* atom : used) {
    find.first = std::min(find.first, atom->other);
    find.last = std::max(find.last, atom->other + 1);
  }
  if (find.tokens.size() == 1) find.rule = "skill.compound";
  find.score = score_words(label, words, used) - *loss;
  if (find.score >= kLeast) finds.push_back(std::move(find));
}

}  // namespace overstap::extract
