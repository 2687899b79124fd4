// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_atoms.h"

#include <algorithm>
#include <string>

#include "profiles/src/extract/skills/skill_words.h"

namespace overstap::extract {
namespace {

constexpr std::uint32_t kNone = SkillLexicon::kNone;
constexpr std::uint32_t kParticleReach = 12;  // tokens between a verb and its particle

/// What may follow the particle of a verb before it: the end, or another part of the sentence.
bool ends_particle(const Token& next) {
  return next.kind == TokenKind::mark ||
         is_any(next, {"en",    "of",      "van",     "met",    "voor",    "bij",     "via",
                       "op",    "in",      "uit",     "aan",    "per",     "om",      "door",
                       "dat",   "die",     "als",     "te",     "maar",    "want",    "naar",
                       "tot",   "over",    "zodat",   "tussen", "tijdens", "zonder",  "and",
                       "or",    "waar",    "wanneer", "wat",    "hoe",     "waarom",  "wie",
                       "nadat", "voordat", "terwijl", "omdat",  "waarmee", "waarbij", "naast",
                       "na",    "welke",   "ook",     "wel"});
}

/// "De computer is geen probleem."
bool is_no_problem(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  return text.tokens[at].is("probleem") && at > sentence.first &&
         is_any(text.tokens[at - 1], {"geen", "no"});
}

bool ends_clause(const Token& token) {
  return token.kind == TokenKind::mark && is_any(token, {";", ".", "!", "?", "|", ":"});
}

}  // namespace

void AtomReader::add(std::vector<SkillAtom>& atoms, std::uint32_t token, std::uint32_t other,
                     std::uint32_t stem, AtomKind kind, bool alone) const {
  const SkillLexicon::Stem& entry = lexicon_.stem_at(stem);
  atoms.push_back({token, other, stem, entry.sense, entry.partners, kind, alone});
}

void AtomReader::read_parts(const ReadText& text, const Sentence& sentence,
                            SentenceAtoms& out) const {
  constexpr std::size_t kAhead = 6;
  const std::span tokens{text.tokens};
  const std::size_t ahead = tokens.size() - std::min(tokens.size(), kAhead);
  out.parts.resize(sentence.last - sentence.first);
  WordParts* to = out.parts.data();
  std::uint8_t signs = 0;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i, ++to) {
    const Token& token = tokens[i];
    if (i < ahead) parts_.prefetch(tokens[i + kAhead]);
    WordParts parts;
    if (token.kind == TokenKind::word) {
      parts = parts_.parts_of(token);
    } else if (token.kind == TokenKind::number) {
      parts.signs = kLabel | kBeginsLabel | kSecondInLabel;  // for all that is known
    }
    if (token.name) parts = {.signs = static_cast<std::uint8_t>(parts.signs & kFunction)};
    lexicon_.prefetch(token.hash, parts.main, parts.is(kLabel));
    *to = parts;
    signs |= parts.signs;
  }
  out.signs = signs;
}

void AtomReader::read(const ReadText& text, const Sentence& sentence, SentenceAtoms& out) const {
  read_parts(text, sentence, out);
  std::vector<SkillAtom>& atoms = out.atoms;
  atoms.clear();
  const bool verbs_part = (out.signs & kParticle) != 0 && (out.signs & kVerbBase) != 0;
  bool ordered = true;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const WordParts& parts = out.parts[i - sentence.first];
    if (parts.is(kParticle) && verbs_part) {
      const std::size_t before = atoms.size();
      read_particle(text, sentence, i, out);
      ordered &= before == atoms.size();
    }
    const bool shortened = i + 3 < sentence.last && text.tokens[i + 1].is("-");
    if ((parts.has_stem() || shortened) && !parts.is(kFunction) &&
        !is_no_problem(text, sentence, i))
      read_word(text, sentence, i, parts, shortened, atoms);
  }
  if (ordered) return;
  // "rekent af" is not "rekent": a verb with its particle stands before the verb without.
  std::ranges::stable_sort(atoms, {}, [](const SkillAtom& atom) {
    return std::pair{atom.token, atom.kind != AtomKind::parted};
  });
  std::uint32_t parted = kNone;
  std::erase_if(atoms, [&](const SkillAtom& atom) {
    if (atom.kind == AtomKind::parted) parted = atom.token;
    return atom.kind == AtomKind::word && atom.token == parted;
  });
}

void AtomReader::read_word(const ReadText& text, const Sentence& sentence, std::uint32_t at,
                           const WordParts& parts, bool shortened,
                           std::vector<SkillAtom>& atoms) const {
  const std::uint32_t whole = parts.stem_as(WordParts::Main::whole);
  const bool alone = parts.is(kAlone);
  if (whole != kNone) add(atoms, at, at, whole, AtomKind::word, alone);
  if ((shortened && read_ellipsis(text, at, atoms)) || whole != kNone) return;
  if (parts.open != kNone) add(atoms, at, at, parts.open, AtomKind::open, alone);
  if (parts.front != kNone) add(atoms, at, at, parts.front, AtomKind::front, false);
  const std::uint32_t back = parts.stem_as(WordParts::Main::back);
  if (back != kNone) add(atoms, at, at, back, AtomKind::compound, false);
  const std::uint32_t slip = parts.stem_as(WordParts::Main::slip);
  const Token& token = text.tokens[at];
  const bool named = token.capital && !token.all_capital && at > sentence.first;  // as a rule
  if (slip != kNone && !named) add(atoms, at, at, slip, AtomKind::slip, alone);
}

/// "in- en verkoop", "order- en retourafhandeling": the first word lacks the end of the second.
bool AtomReader::read_ellipsis(const ReadText& text, std::uint32_t at,
                               std::vector<SkillAtom>& atoms) const {
  const Token &token = text.tokens[at], &dash = text.tokens[at + 1];
  if (token.kind != TokenKind::word || token.name || !dash.glued ||
      !is_any(text.tokens[at + 2], {"en", "of", "and", "/"}))
    return false;
  const std::string_view front = text.tokens[at].key, whole = text.tokens[at + 3].key;
  if (whole.size() > SkillStemmer::kLongest) return false;
  for (std::size_t begin = 2; begin + 3 <= whole.size(); ++begin) {
    const std::uint32_t stem =
        lexicon_.stem_of_word(hash_more(hash_of(front), whole.substr(begin)));
    if (stem == kNone) continue;
    add(atoms, at, at, stem, AtomKind::open, true);
    return true;
  }
  return read_shared_end(front, whole, at, atoms);
}

/// No label has the whole word, but labels have both its parts.
bool AtomReader::read_shared_end(std::string_view front, std::string_view whole, std::uint32_t at,
                                 std::vector<SkillAtom>& atoms) const {
  const std::uint32_t first = lexicon_.stem_of_word(hash_of(front));
  if (first == kNone) return false;
  SkillStemmer::Buffer buffer;
  for (std::size_t begin = kShortestPart; begin + kShortestHead <= whole.size(); ++begin) {
    const std::uint32_t end = lexicon_.stem(lexicon_.stemmer().stem(whole.substr(begin), buffer));
    if (end == kNone) continue;
    add(atoms, at, at, first, AtomKind::front, false);
    add(atoms, at, at, end, AtomKind::compound, false);
    return true;
  }
  return false;
}

/// "neem ik de telefoon op", "op te nemen": the particle with the nearest verb that it goes with.
void AtomReader::read_particle(const ReadText& text, const Sentence& sentence, std::uint32_t at,
                               SentenceAtoms& out) const {
  SkillStemmer::Buffer buffer;
  // Before its particle a verb is finite: "verwijst vragen door" is no "doorvragen".
  const auto plural_subject_beside = [&](std::uint32_t verb) {
    const auto plural = [&](std::uint32_t i) {
      return i >= sentence.first && i < sentence.last &&
             is_any(text.tokens[i], {"we", "wij", "ze", "zij", "die"});
    };
    return plural(verb + 1) || (verb > sentence.first && plural(verb - 1));
  };
  const auto try_verb = [&](std::uint32_t verb) {
    const WordParts& parts = out.parts[verb - sentence.first];
    if (!parts.is(kVerbBase) || parts.is(kFunction)) return false;
    const Token& token = text.tokens[verb];
    const std::string_view base = lexicon_.stemmer().stem(token.key, buffer);
    const bool plural =  // but "reken" is none
        token.key.size() > 4 && token.key.ends_with("en") && base != token.key;
    if (verb < at && plural && !plural_subject_beside(verb)) return false;
    // "opgenomen" keeps its particle whole; "doorvragen" has one vowel less.
    const std::string_view particle = text.tokens[at].key;
    std::uint32_t stem = lexicon_.stem_of_hash(hash_more(hash_of(particle), base));
    if (stem == kNone)
      stem = lexicon_.stem_of_hash(hash_more(hash_of(particle_stem(particle)), base));
    if (stem == kNone) return false;
    add(out.atoms, verb, at, stem, AtomKind::parted, true);
    return true;
  };
  for (std::uint32_t after = at + 1; after < sentence.last && after <= at + 2; ++after) {
    if (after == at + 2 && !text.tokens[at + 1].is("te")) break;
    if (text.tokens[at + 1].is("te") && after == at + 1) continue;
    // "op genomen", but "op zoek" is no "opzoeken".
    const std::string_view next = text.tokens[after].key;
    if (!next.ends_with('n') && !next.starts_with("ge")) break;
    if (try_verb(after)) return;
  }
  if (at + 1 < sentence.last && !ends_particle(text.tokens[at + 1])) return;
  const std::uint32_t least =
      at > sentence.first + kParticleReach ? at - kParticleReach : sentence.first;
  for (std::uint32_t before = at; before-- > least;) {
    if (ends_clause(text.tokens[before])) return;
    if (try_verb(before)) return;
  }
}

}  // namespace overstap::extract
