// SPDX-License-Identifier: Apache-2.0
// Where the rules of the sieve are found in a sentence.
#include <algorithm>

#include "profiles/src/extract/sieve/sieve_rules.h"

namespace overstap::sieving {
namespace {

constexpr std::uint16_t kBorders = kComma | kSemicolon | kColon | kOpen | kClose | kDash | kStop;
constexpr std::uint16_t kHardBorders = kSemicolon | kStop;

}  // namespace

Rules::Needs Rules::read(std::string_view text, ByteRange range, std::vector<Word>& words) const {
  lexicon_.read(text, range, words);
  Needs needs;
  const auto take = [&](Word& word, const Meaning& meaning) {
    word.classes |= meaning.needs.classes();
    word.elements |= meaning.elements;
    needs |= meaning.needs;
    __builtin_prefetch(anchored_.data() + meaning.from);
  };
  for (Word& word : words) {
    // Of a word that fits nothing the first lexeme is 0, with which nothing goes.
    take(word, meanings_[word.lexemes[0]]);
    for (std::size_t i = 1; i < word.lexeme_count; ++i) take(word, meanings_[word.lexemes[i]]);
    if (word.number) take(word, of_numbers_);
  }
  return needs;
}

bool Rules::starts(std::span<const Word> words, std::size_t at) const {
  return at == 0 || at >= words.size() || (words[at].gap & (kBorders | kSlash)) != 0 ||
         is(words[at - 1], joins_);
}

bool Rules::ends(std::span<const Word> words, std::size_t at) const {
  return at >= words.size() || (words[at].gap & (kBorders | kSlash)) != 0 || is(words[at], joins_);
}

bool Rules::match_gap(std::size_t step, std::span<const Word> words, std::size_t at,
                      std::size_t& end) const {
  const Step& gap = steps_[step];
  for (std::size_t taken = 0;; ++taken, ++at) {
    if (match(step + 1, words, at, end)) return true;
    if (taken == gap.most || at >= words.size()) return false;
    if (taken > 0 && (words[at].gap & kHardBorders) != 0) return false;
    if (gap.kind == StepKind::gap && is(words[at], stops_gap_)) return false;
  }
}

bool Rules::match(std::size_t step, std::span<const Word> words, std::size_t at,
                  std::size_t& end) const {
  for (;; ++step) {
    const Step& now = steps_[step];
    const auto fits = [&] { return at < words.size() && is(words[at], now.element); };
    switch (now.kind) {
      case StepKind::word:
        if (fits()) {
          ++at;
        } else if (!now.or_end || !ends(words, at)) {
          return false;
        }
        break;
      case StepKind::also:
        if (at == 0 || !is(words[at - 1], now.element)) return false;
        break;
      case StepKind::optional:
        if (fits() && match(step + 1, words, at + 1, end)) return true;
        break;
      case StepKind::without:
        if (fits()) return false;
        break;
      case StepKind::gap:
      case StepKind::any_gap:
        return match_gap(step, words, at, end);
      case StepKind::start:
        if (!starts(words, at)) return false;
        break;
      case StepKind::end:
        if (!ends(words, at)) return false;
        break;
      case StepKind::found:
        end = at;
        return true;
    }
  }
}

void Rules::find_anchored(const Anchored& anchored, std::span<const Word> words, std::size_t at,
                          std::vector<Match>& found) const {
  for (std::size_t back = 0; back <= std::min<std::size_t>(anchored.most, at); ++back) {
    std::size_t end = 0;
    if (anchored.by_word && !is(words[at - back], anchored.opens)) continue;
    if (!match(anchored.steps, words, at - back, end) || end <= at) continue;
    found.push_back({rules_[anchored.rule].rule, at - back, at, end});
    return;
  }
}

void Rules::find(std::span<const Word> words, const Needs& needs, bool keeps,
                 std::vector<Match>& found) const {
  if (!needs.holds(Needs::kAnchor)) return;
  for (std::size_t at = 0; at < words.size(); ++at) {
    for (std::size_t i = 0; i < words[at].lexeme_count; ++i) {
      const Meaning& meaning = meanings_[words[at].lexemes[i]];
      const Anchored* const first = anchored_.data() + meaning.from + (keeps ? meaning.finding : 0);
      for (const Anchored& anchored : std::span(first, keeps ? meaning.keeping : meaning.finding)) {
        const bool likely = needs.holds(anchored.needs[0]) && needs.holds(anchored.needs[1]);
        if (likely) find_anchored(anchored, words, at, found);
      }
    }
  }
}

}  // namespace overstap::sieving
