// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "profiles/src/extract/skills/skill_lexicon.h"
#include "profiles/src/extract/skills/skill_parts.h"
#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// How a word of the text came to a word of a label.
enum class AtomKind : std::uint8_t {
  word,      ///< itself or another form of it
  parted,    ///< a separable verb: "neem ... op"
  front,     ///< the first part of a compound; means nothing without the second
  compound,  ///< the last part of a compound
  open,      ///< the front of "baliewerkzaamheden", or "orderafhandeling" of "order- en
             ///< retourafhandeling"
  slip,      ///< a typing error
};

/// A word of the text that some label has.
struct SkillAtom {
  std::uint32_t token = 0;
  std::uint32_t other = 0;  ///< the particle of a separable verb; else `token`
  std::uint32_t stem = 0;
  std::uint32_t sense = 0;
  std::uint64_t partners = 0;  ///< of SkillLexicon::Stem
  AtomKind kind = AtomKind::word;
  bool alone = false;  ///< may mean a label of one word
};

/// What labels have of a sentence.
struct SentenceAtoms {
  std::vector<WordParts> parts;  ///< of each token; nothing of marks, numbers and names
  std::vector<SkillAtom> atoms;  ///< in order of their tokens
  std::uint8_t signs = 0;        ///< PartSign, of all words
};

/// Reads them. Tokens of names give no atoms. O(tokens).
class AtomReader {
 public:
  AtomReader(const Taxonomy& taxonomy, const SkillLexicon& lexicon)
      : lexicon_{lexicon}, parts_{taxonomy, lexicon} {}
  void read(const ReadText& text, const Sentence& sentence, SentenceAtoms& out) const;

 private:
  void read_parts(const ReadText& text, const Sentence& sentence, SentenceAtoms& out) const;
  void read_word(const ReadText& text, const Sentence& sentence, std::uint32_t token,
                 const WordParts& parts, bool shortened, std::vector<SkillAtom>& atoms) const;
  bool read_ellipsis(const ReadText& text, std::uint32_t token,
                     std::vector<SkillAtom>& atoms) const;
  bool read_shared_end(std::string_view front, std::string_view whole, std::uint32_t token,
                       std::vector<SkillAtom>& atoms) const;
  void read_particle(const ReadText& text, const Sentence& sentence, std::uint32_t token,
                     SentenceAtoms& out) const;
  void add(std::vector<SkillAtom>& atoms, std::uint32_t token, std::uint32_t other,
           std::uint32_t stem, AtomKind kind, bool alone) const;

  const SkillLexicon& lexicon_;
  PartReader parts_;
};

}  // namespace overstap::extract
