// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/flags/flag_wordings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <string>
#include <utility>

#include "profiles/src/extract/flags/flag_lists.h"
#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/word_facts.h"

namespace overstap::extract {
namespace {

bool opens_clause(const Token& token) {
  return is_any(token, {"dat", "die", "in",  "met", "van",  "voor", "that",     "who", "with",
                        "for", "op",  "bij", "is",  "zijn", "waar", ";",        ":",   "(",
                        ")",   "!",   "?",   ".",   "niet", "not",  "probleem", "want"});
}

bool is_age(const Token& token) {
  constexpr std::int32_t kLeast = 15, kMost = 70;
  const std::int32_t number = token.number();
  return number >= kLeast && number <= kMost;
}

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/// Words that all mean the reader, and all mean who writes.
constexpr FixedWords<std::uint64_t, 16> kSame({
    {hash_of("je"), "jij|u|jou|jouw|uw|jullie"},
    {hash_of("we"), "wij"},
});

std::string_view without_ending(std::string_view key) {
  constexpr std::size_t kShortest = 5;
  if (key.size() <= kShortest || (key.back() != 'e' && key.back() != 'n')) return key;
  if (key.size() > kShortest + 1 && key.ends_with("en")) return key.substr(0, key.size() - 2);
  // A receptionist is no receptioniste to a flag.
  if (key.ends_with("iste") || key.ends_with("iere")) return key;
  if (key.ends_with("e") && !is_vowel(key[key.size() - 2])) {
    return key.substr(0, key.size() - 1);
  }
  return key;
}

/// Where a step notes that it has the word.
constexpr std::uint64_t bit_of(std::uint64_t word) { return std::uint64_t{1} << (word >> 58U); }

std::string_view first_of(std::string_view& rest, char separator) {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view piece = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return piece;
}

/// Calls `take(word)` for each, those of a class one by one.
template <class Take>
void for_each_word(std::string_view words, const Take& take) {
  while (!words.empty()) {
    const std::string_view word = first_of(words, '|');
    if (!word.starts_with('@')) {
      take(word);
      continue;
    }
    const auto of = std::ranges::find(flag_classes(), word.substr(1), &FlagClass::name);
    if (of != flag_classes().end()) for_each_word(of->words, take);
  }
}

/// The least of its words.
std::size_t rarity_of_step(std::string_view words) {
  std::size_t least = std::numeric_limits<std::size_t>::max();
  for_each_word(words, [&](std::string_view word) { least = std::min(least, rarity_of(word)); });
  return least;
}

void add_word(std::string_view word, std::vector<std::uint64_t>& out) {
  out.push_back(flag_word(word, hash_of(word)));
  // "trekkers" has an ending that is taken off no other word ("als", "is").
  constexpr std::size_t kShortest = 4;
  if (word.size() >= kShortest) out.push_back(hash_of(std::string{word}.append("s")));
}

}  // namespace

std::uint64_t flag_word(std::string_view key, std::uint64_t hash) {
  if (const std::uint64_t* same = kSame.find(hash)) return *same;
  const std::string_view stem = without_ending(key);
  return stem.size() == key.size() ? hash : hash_of(stem);
}

void add_forms(std::uint64_t flag_word, std::vector<std::uint64_t>& words) {
  // The endings of without_ending.
  const std::uint64_t with_e = next_hash(flag_word, 'e');
  words.insert(words.end(), {flag_word, with_e, next_hash(with_e, 'n')});
  kSame.for_each([&](std::uint64_t word, std::uint64_t same) {
    if (same == flag_word) words.push_back(word);
  });
}

std::size_t rarity_of(std::string_view word) {
  constexpr std::size_t kUnlisted = 100;
  if (word.front() < 'a') return 0;  // a mark
  return word.size() + (facts_of_word(hash_of(word)) == 0 ? kUnlisted : 0);
}

FlagWordings::Step FlagWordings::step_of(std::string_view text) {
  if (text == "#") return {.kind = StepKind::age};
  if (text == "^") return {.kind = StepKind::begin};
  if (text == "$") return {.kind = StepKind::end};
  if (text.starts_with("<<")) {
    return {.kind = StepKind::any_gap, .most = static_cast<std::uint8_t>(text[2] - '0')};
  }
  if (text.starts_with('<')) {
    return {.kind = StepKind::gap, .most = static_cast<std::uint8_t>(text[1] - '0')};
  }
  Step step{.kind = StepKind::word};
  if (text.size() > 1 && (text[0] == '?' || text[0] == '!' || text[0] == '-')) {
    step.kind = text[0] == '?'   ? StepKind::optional
                : text[0] == '!' ? StepKind::without
                                 : StepKind::before;
    text.remove_prefix(1);
  }
  std::vector<std::uint64_t> words;
  for_each_word(text, [&](std::string_view word) { add_word(word, words); });
  std::ranges::sort(words);
  step.first_word = static_cast<std::uint32_t>(words_.size());
  step.word_count = static_cast<std::uint16_t>(words.size());
  for (const std::uint64_t word : words) step.bits |= bit_of(word);
  words_.insert(words_.end(), words.begin(), words.end());
  return step;
}

FlagWordings::FlagWordings() {
  for (const FlagSource& source : flag_sources()) {
    const auto first = static_cast<std::uint32_t>(steps_.size());
    std::size_t anchor = first, rarity = 0;
    for (std::string_view rest = source.pattern; !rest.empty();) {
      const std::string_view step = first_of(rest, ' ');
      steps_.push_back(step_of(step));
      if (steps_.back().kind != StepKind::word || rarity > rarity_of_step(step)) continue;
      anchor = steps_.size() - 1;
      rarity = rarity_of_step(step);
    }
    const auto anchors = words_of(steps_[anchor]);
    anchors_.insert(anchors_.end(), anchors.begin(), anchors.end());
    const auto number = static_cast<std::uint32_t>(wordings_.size());
    const auto begins =
        std::ranges::find(steps_.begin() + first, steps_.end(), StepKind::word, &Step::kind);
    for (const std::uint64_t word : words_of(*begins)) by_word_.emplace_back(word, number);
    wordings_.push_back({source.phrase, first, static_cast<std::uint32_t>(steps_.size())});
  }
  std::ranges::sort(by_word_);
  slots_.assign(std::bit_ceil(by_word_.size() * 4 + 1), 0);
  firsts_ = WordFilter(by_word_.size());
  for (std::uint32_t i = 0; i < by_word_.size(); ++i) {
    if (i == 0 || by_word_[i].first != by_word_[i - 1].first) enter(by_word_[i].first, i);
  }
}

void FlagWordings::enter(std::uint64_t word, std::uint32_t wording) {
  std::size_t slot = word & (slots_.size() - 1);
  while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
  slots_[slot] = wording + 1;
  firsts_.add(word);
}

void FlagWordings::add_first_words(std::vector<std::uint64_t>& words) const {
  for (const auto& [word, wording] : by_word_) words.push_back(word);
}

bool FlagWordings::holds(const Step& step, Place place, std::uint32_t token) const {
  const std::uint64_t word = place.text->word(token);
  return (step.bits & bit_of(word)) != 0 && std::ranges::binary_search(words_of(step), word);
}

/// One past the last token, or 0.
std::uint32_t FlagWordings::match(std::uint32_t step, std::uint32_t last_step, Place place,
                                  std::uint32_t at) const {
  const std::uint32_t last = place.sentence->last;
  for (; step < last_step; ++step) {
    const Step& now = steps_[step];
    const bool there = at < last;
    switch (now.kind) {
      case StepKind::word:
        if (!there || !holds(now, place, at++)) return 0;
        break;
      case StepKind::age:
        if (!there || !is_age(place.text->at(at++))) return 0;
        break;
      case StepKind::optional:
        if (there && holds(now, place, at)) {
          if (const std::uint32_t end = match(step + 1, last_step, place, at + 1)) return end;
        }
        break;
      case StepKind::without:
        if (there && holds(now, place, at)) return 0;
        break;
      case StepKind::before:
        if (at > place.sentence->first && holds(now, place, at - 1)) return 0;
        break;
      case StepKind::begin:
        if (at != place.sentence->first) return 0;
        break;
      case StepKind::end:
        if (there && place.text->at(at).kind != TokenKind::mark) return 0;
        break;
      case StepKind::gap:
      case StepKind::any_gap:
        for (std::uint32_t taken = 0;; ++taken) {
          if (const std::uint32_t end = match(step + 1, last_step, place, at + taken)) return end;
          if (taken == now.most || at + taken >= last) return 0;
          if (now.kind == StepKind::gap && opens_clause(place.text->at(at + taken))) return 0;
        }
    }
  }
  return at;
}

std::optional<FlagWording> FlagWordings::at(FlagText& text, const Sentence& sentence,
                                            std::uint32_t first) const {
  const std::uint64_t word = text.word(first);
  if (!firsts_.may_hold(word)) return std::nullopt;
  std::size_t slot = word & (slots_.size() - 1);
  while (slots_[slot] != 0 && by_word_[slots_[slot] - 1].first != word) {
    slot = (slot + 1) & (slots_.size() - 1);
  }
  if (slots_[slot] == 0) return std::nullopt;
  std::optional<FlagWording> best;
  for (std::size_t i = slots_[slot] - 1; i < by_word_.size() && by_word_[i].first == word; ++i) {
    const Wording& wording = wordings_[by_word_[i].second];
    // The word at `first` is known to be the first of the wording.
    const bool begins = steps_[wording.first].kind == StepKind::word;
    const std::uint32_t last = match(wording.first + (begins ? 1 : 0), wording.last,
                                     {&text, &sentence}, begins ? first + 1 : first);
    if (last > first && (!best || last > best->last)) best = FlagWording{wording.phrase, last};
  }
  return best;
}

}  // namespace overstap::extract
