// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/sieve_rules.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace overstap::sieving {
namespace {

/// Words that are everywhere: where a pattern has another, it is looked for there.
constexpr auto kSmallWords = std::to_array<std::string_view>(
    {"a",        "aan",     "al",      "als",      "am",     "an",      "and",       "are",
     "as",       "at",      "been",    "ben",      "bij",    "by",      "de",        "door",
     "een",      "en",      "for",     "from",     "ga",     "gaan",    "gaat",      "gebruik",
     "geen",     "get",     "geweest", "ging",     "go",     "goed",    "had",       "has",
     "have",     "heb",     "heeft",   "het",      "i",      "ik",      "im",        "in",
     "is",       "jaar",    "kan",     "klant",    "kom",    "komt",    "krijg",     "kwam",
     "lid",      "loop",    "man",     "met",      "mijn",   "my",      "na",        "naar",
     "niet",     "no",      "not",     "of",       "om",     "on",      "onder",     "op",
     "over",     "staat",   "sta",     "take",     "team",   "the",     "thuis",     "to",
     "tot",      "uit",     "use",     "van",      "vanuit", "via",     "volg",      "voor",
     "vrij",     "was",     "we",      "werk",     "werd",   "wij",     "will",      "with",
     "wonen",    "woon",    "zijn",    "zit",      "zoek",   "zorg",    "werken",    "contact",
     "bedrijf",  "service", "jaren",   "kinderen", "mensen", "klanten", "medewerk*", "werk*",
     "gevraagd", "functie", "uur"});

constexpr std::uint16_t kBorders = kComma | kSemicolon | kColon | kOpen | kClose | kDash | kStop;
constexpr std::uint16_t kHardBorders = kSemicolon | kStop;

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (end > 0) pieces.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return pieces;
}

/// How rare an element is in ordinary text: 3 a class of topics, 0 one that holds a small word, -1
/// one that a number fits, at which nothing is looked for.
int rarity_of(std::string_view element) {
  int rarity = 3;
  for (const std::string_view word : split(element, '|')) {
    if (word == "#") return -1;
    if (word == "@ETHNIC") {
      rarity = 1;  // languages are everywhere
    } else if (word.front() == '@') {
      if (word[1] >= 'a' && word[1] <= 'z') return 0;
    } else if (std::ranges::find(kSmallWords, word) != kSmallWords.end()) {
      return 0;
    } else {
      rarity = 2;
    }
  }
  return rarity;
}

}  // namespace

const Rules& Rules::all() {
  static const Rules kRules;
  return kRules;
}

Rules::Rules() {
  for (const auto classes : {word_classes(), task_classes(), topic_classes(), vocabulary_classes(),
                             compound_classes(), place_classes()}) {
    for (const WordClass& of : classes) {
      add_words(of.words, add_element(std::string{"@"}.append(of.name)));
    }
  }
  stops_gap_ = element("@blocks");
  joins_ = element("@joins");
  for (const auto rules :
       {health_rules(), pregnancy_rules(), benefit_rules(), belief_rules(), origin_rules(),
        family_rules(), record_rules(), net_rules(), label_rules()}) {
    for (const SieveRule& rule : rules) add(rule);
  }
  settle();
}

void Rules::settle() {
  lexicon_.settle();
  for (const auto& anchored : anchored_) is_anchor_.push_back(anchored.empty() ? 0 : 1);
  std::vector<std::vector<Element>> fitting(anchored_.size());
  for (std::size_t element = 0; element < lexemes_of_.size(); ++element) {
    for (const Lexeme lexeme : lexemes_of_[element]) {
      std::vector<Element>& of = fitting[lexeme];
      if (of.empty() || of.back() != element) of.push_back(static_cast<Element>(element));
    }
  }
  for (const std::vector<Element>& of : fitting) {
    fitting_from_.push_back(static_cast<std::uint32_t>(fitting_.size()));
    fitting_.insert(fitting_.end(), of.begin(), of.end());
  }
  fitting_from_.push_back(static_cast<std::uint32_t>(fitting_.size()));
}

Element Rules::element(std::string_view text) const {
  const auto found = elements_.find(std::string{text});
  assert(found != elements_.end());
  return found->second;
}

Element Rules::add_element(std::string_view text) {
  const auto [place, fresh] =
      elements_.emplace(std::string{text}, static_cast<Element>(elements_.size()));
  if (!fresh) return place->second;
  assert(elements_.size() <= kMostElements);
  lexemes_of_.emplace_back();
  const Element added = place->second;
  const bool is_class = text.front() == '@' && text.find('|') == std::string_view::npos;
  if (!is_class) add_words(text, added);
  return added;
}

void Rules::add_words(std::string_view words, Element element) {
  for (const std::string_view word : split(words, '|')) {
    if (word == "#") {
      numbered_.set(element);
      continue;
    }
    if (word.front() == '@') {
      if (numbered_.test(this->element(word))) numbered_.set(element);
      for (const Lexeme lexeme : lexemes_of_[this->element(word)]) {
        lexemes_of_[element].push_back(lexeme);
      }
      continue;
    }
    const Lexeme lexeme = lexicon_.add(word);
    if (lexeme >= anchored_.size()) anchored_.resize(lexeme + 1U);
    lexemes_of_[element].push_back(lexeme);
  }
}

Rules::Step Rules::step_of(std::string_view text) {
  const auto count = [](std::string_view digits) {
    return static_cast<std::uint8_t>(digits.front() - '0');
  };
  if (text == "^") return {StepKind::start};
  if (text == "$") return {StepKind::end};
  if (text.starts_with("<<")) return {StepKind::any_gap, 0, count(text.substr(2))};
  if (text.starts_with("<")) return {StepKind::gap, 0, count(text.substr(1))};
  if (text.starts_with("?")) return {StepKind::optional, add_element(text.substr(1))};
  if (text.starts_with("&")) return {StepKind::also, add_element(text.substr(1))};
  if (text.starts_with("!")) return {StepKind::without, add_element(text.substr(1))};
  if (text.starts_with("$|")) return {StepKind::word, add_element(text.substr(2)), 0, true};
  if (text.ends_with("|$")) {
    return {StepKind::word, add_element(text.substr(0, text.size() - 2)), 0, true};
  }
  return {StepKind::word, add_element(text)};
}

void Rules::add(const SieveRule& rule) {
  Compiled compiled{&rule, {}};
  const auto number = static_cast<std::uint16_t>(rules_.size());
  std::size_t anchor = 0;
  int best = -1;
  for (const std::string_view text : split(rule.pattern, ' ')) {
    compiled.steps.push_back(step_of(text));
    if (compiled.steps.back().kind != StepKind::word || compiled.steps.back().or_end) continue;
    const int rarity = rarity_of(text);
    if (rarity <= best) continue;
    best = rarity;
    anchor = compiled.steps.size() - 1;
  }
  assert(best >= 0);
  for (std::size_t i = 0; i < anchor; ++i) {
    const Step& step = compiled.steps[i];
    const bool a_gap = step.kind == StepKind::gap || step.kind == StepKind::any_gap;
    const bool a_word = step.kind == StepKind::word || step.kind == StepKind::optional;
    compiled.reach += a_gap ? step.most : a_word ? 1U : 0U;
  }
  for (const Lexeme lexeme : lexemes_of_[compiled.steps[anchor].element]) {
    anchored_[lexeme].push_back(number);
  }
  rules_.push_back(std::move(compiled));
}

bool Rules::starts(std::span<const Word> words, std::size_t at) const {
  return at == 0 || at >= words.size() || (words[at].gap & (kBorders | kSlash)) != 0 ||
         is(words[at - 1], joins_);
}

bool Rules::ends(std::span<const Word> words, std::size_t at) const {
  return at >= words.size() || (words[at].gap & (kBorders | kSlash)) != 0 || is(words[at], joins_);
}

bool Rules::match_gap(const Compiled& rule, std::size_t step, std::span<const Word> words,
                      std::size_t at, std::size_t& end) const {
  const Step& gap = rule.steps[step];
  for (std::size_t taken = 0;; ++taken, ++at) {
    if (match(rule, step + 1, words, at, end)) return true;
    if (taken == gap.most || at >= words.size()) return false;
    if (taken > 0 && (words[at].gap & kHardBorders) != 0) return false;
    if (gap.kind == StepKind::gap && is(words[at], stops_gap_)) return false;
  }
}

bool Rules::match(const Compiled& rule, std::size_t step, std::span<const Word> words,
                  std::size_t at, std::size_t& end) const {
  for (; step < rule.steps.size(); ++step) {
    const Step& now = rule.steps[step];
    const bool fits = at < words.size() && is(words[at], now.element);
    switch (now.kind) {
      case StepKind::word:
        if (fits) {
          ++at;
        } else if (!now.or_end || !ends(words, at)) {
          return false;
        }
        break;
      case StepKind::also:
        if (at == 0 || !is(words[at - 1], now.element)) return false;
        break;
      case StepKind::optional:
        if (fits && match(rule, step + 1, words, at + 1, end)) return true;
        break;
      case StepKind::without:
        if (fits) return false;
        break;
      case StepKind::gap:
      case StepKind::any_gap:
        return match_gap(rule, step, words, at, end);
      case StepKind::start:
        if (!starts(words, at)) return false;
        break;
      case StepKind::end:
        if (!ends(words, at)) return false;
        break;
    }
  }
  end = at;
  return true;
}

void Rules::find(std::span<const Word> words, std::size_t at, std::vector<Match>& found) const {
  const Word& word = words[at];
  for (std::size_t i = 0; i < word.lexeme_count; ++i) {
    for (const std::uint16_t number : anchored_[word.lexemes[i]]) {
      const Compiled& rule = rules_[number];
      const Step& opens = rule.steps.front();
      const bool by_word = opens.kind == StepKind::word && !opens.or_end;
      for (std::size_t back = 0; back <= std::min(rule.reach, at); ++back) {
        std::size_t end = 0;
        if (by_word && !is(words[at - back], opens.element)) continue;
        if (!match(rule, 0, words, at - back, end) || end <= at) continue;
        found.push_back({rule.rule, at - back, at, end});
        break;
      }
    }
  }
}

}  // namespace overstap::sieving
