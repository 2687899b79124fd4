// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skill_atoms.h"

#include <algorithm>
#include <string>

#include "profiles/src/extract/skill_words.h"

namespace overstap::extract {
namespace {

constexpr std::uint32_t kNone = SkillLexicon::kNone;
constexpr std::uint32_t kParticleReach = 12;  // tokens between a verb and its particle
constexpr std::size_t kShortestCompound = 8;
constexpr std::size_t kShortestPart = 4;
constexpr std::size_t kShortestHead = 6;

constexpr std::uint64_t hash_more(std::uint64_t hash, std::string_view key) {
  for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return hash;
}

/// What may follow the particle of a verb before it: the end, or another part of the sentence.
bool ends_particle(const Token& next) {
  return next.kind == TokenKind::mark ||
         is_any(next,
                {"en",  "of", "van",  "met", "voor", "bij", "via",   "op",   "in",   "uit", "aan",
                 "per", "om", "door", "dat", "die",  "als", "zodat", "maar", "want", "te"});
}

bool ends_clause(const Token& token) {
  return token.kind == TokenKind::mark && is_any(token, {";", ".", "!", "?", "|", ":"});
}

}  // namespace

void AtomReader::add(std::vector<SkillAtom>& atoms, std::uint32_t token, std::uint32_t other,
                     std::uint32_t stem, AtomKind kind) const {
  atoms.push_back({token, other, stem, lexicon_.sense_of(stem), kind});
}

void AtomReader::read(const ReadText& text, const Sentence& sentence,
                      std::vector<SkillAtom>& atoms) const {
  atoms.clear();
  bool ordered = true;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const Token& token = text.tokens[i];
    if (token.kind != TokenKind::word || token.name) continue;
    if (is_particle(token.key)) {
      const std::size_t before = atoms.size();
      read_particle(text, sentence, i, atoms);
      ordered &= before == atoms.size();
    }
    if (!lexicon_.is_function(token)) read_word(text, sentence, i, atoms);
  }
  if (!ordered) std::ranges::stable_sort(atoms, {}, &SkillAtom::token);
}

void AtomReader::read_word(const ReadText& text, const Sentence& sentence, std::uint32_t at,
                           std::vector<SkillAtom>& atoms) const {
  const Token& token = text.tokens[at];
  std::uint32_t stem = lexicon_.stem_of_word(token.hash);
  if (stem == kNone) {
    SkillStemmer::Buffer buffer;
    stem = lexicon_.stem(lexicon_.stemmer().stem(token.key, buffer));
  }
  if (stem != kNone) {
    add(atoms, at, at, stem, AtomKind::word);
    return;
  }
  if (read_ellipsis(text, sentence, at, atoms)) return;
  read_unknown(token, at, sentence.first, atoms);
}

void AtomReader::read_unknown(const Token& token, std::uint32_t at, std::uint32_t first,
                              std::vector<SkillAtom>& atoms) const {
  const std::string_view word = token.key;
  if (word.size() < 7 || word.size() > SkillStemmer::kLongest) return;
  for (const std::string_view ending : skill_open_endings()) {
    if (!word.ends_with(ending)) continue;
    std::string_view front = word.substr(0, word.size() - ending.size());
    std::uint32_t stem = lexicon_.stem_of_word(hash_of(front));
    if (stem == kNone && front.ends_with('s')) {
      front.remove_suffix(1);
      stem = lexicon_.stem_of_word(hash_of(front));
    }
    if (stem != kNone && front.size() >= 3) add(atoms, at, at, stem, AtomKind::open);
    break;
  }
  if (word.size() >= kShortestCompound && read_compound(word, at, atoms)) return;
  if (token.capital && !token.all_capital && at > first) return;  // a name, as a rule
  const std::uint32_t meant = lexicon_.meant_by(word);
  if (meant != kNone) add(atoms, at, at, meant, AtomKind::slip);
}

/// Both parts where labels have them; else the last part, which says what the whole is.
bool AtomReader::read_compound(std::string_view word, std::uint32_t at,
                               std::vector<SkillAtom>& atoms) const {
  if (word.size() > SkillStemmer::kLongest) return false;
  SkillStemmer::Buffer buffer;
  std::uint64_t hash = hash_of(word.substr(0, 2));
  for (std::size_t size = 3; size + kShortestPart <= word.size(); ++size) {
    hash = hash_more(hash, word.substr(size - 1, 1));
    const std::uint32_t front = lexicon_.stem_of_word(hash);
    if (front == kNone) continue;
    for (std::size_t skip = 0; skip <= (word[size] == 's' ? 1U : 0U); ++skip) {
      const std::string_view rest = word.substr(size + skip);
      if (rest.size() < kShortestPart) continue;
      const std::uint32_t back = lexicon_.stem(lexicon_.stemmer().stem(rest, buffer));
      if (back == kNone) continue;
      add(atoms, at, at, front, AtomKind::front);
      add(atoms, at, at, back, AtomKind::compound);
      return true;
    }
  }
  for (std::size_t begin = 3; begin + kShortestHead <= word.size(); ++begin) {
    const std::uint32_t head = lexicon_.stem_of_word(hash_of(word.substr(begin)));
    if (head == kNone) continue;
    add(atoms, at, at, head, AtomKind::compound);
    return true;
  }
  return false;
}

/// "in- en verkoop": the first word lacks the end of the second.
bool AtomReader::read_ellipsis(const ReadText& text, const Sentence& sentence, std::uint32_t at,
                               std::vector<SkillAtom>& atoms) const {
  if (at + 3 >= sentence.last) return false;
  const Token& dash = text.tokens[at + 1];
  if (!dash.is("-") || !dash.glued || !is_any(text.tokens[at + 2], {"en", "of", "and", "/"}))
    return false;
  const std::string_view front = text.tokens[at].key, whole = text.tokens[at + 3].key;
  if (whole.size() > SkillStemmer::kLongest) return false;
  for (std::size_t begin = 2; begin + 3 <= whole.size(); ++begin) {
    const std::uint32_t stem =
        lexicon_.stem_of_word(hash_more(hash_of(front), whole.substr(begin)));
    if (stem == kNone) continue;
    add(atoms, at, at, stem, AtomKind::compound);
    return true;
  }
  return false;
}

/// "neem ik de telefoon op", "op te nemen": the particle with the nearest verb that it goes with.
void AtomReader::read_particle(const ReadText& text, const Sentence& sentence, std::uint32_t at,
                               std::vector<SkillAtom>& atoms) const {
  SkillStemmer::Buffer buffer;
  const auto try_verb = [&](std::uint32_t verb) {
    const Token& token = text.tokens[verb];
    if (token.kind != TokenKind::word || token.name || token.key.size() < 2) return false;
    const std::string_view base = lexicon_.stemmer().stem(token.key, buffer);
    if (!lexicon_.is_verb_base(hash_of(base))) return false;
    // "opgenomen" keeps its particle whole; "doorvragen" has one vowel less.
    const std::string_view particle = text.tokens[at].key;
    std::uint32_t stem = lexicon_.stem_of_hash(hash_more(hash_of(particle), base));
    if (stem == kNone)
      stem = lexicon_.stem_of_hash(hash_more(hash_of(particle_stem(particle)), base));
    if (stem == kNone) return false;
    add(atoms, verb, at, stem, AtomKind::parted);
    return true;
  };
  for (std::uint32_t after = at + 1; after < sentence.last && after <= at + 2; ++after) {
    if (after == at + 2 && !text.tokens[at + 1].is("te")) break;
    if (text.tokens[at + 1].is("te") && after == at + 1) continue;
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
