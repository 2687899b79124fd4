// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/sieve/sieve_rules.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace overstap::sieving {
namespace {

/// Words that are everywhere: where a pattern has another, it is looked for there.
constexpr auto kSmallWords = [] {
  auto words = std::to_array<std::string_view>(
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
  std::ranges::sort(words);
  return words;
}();

constexpr std::uint16_t kBorders = kComma | kSemicolon | kColon | kOpen | kClose | kDash | kStop;
constexpr std::uint16_t kHardBorders = kSemicolon | kStop;

/// Calls `use` with each piece of `text`.
template <class Use>
void split(std::string_view text, char separator, Use use) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (end > 0) use(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// How rare an element is in ordinary text: 3 a class of topics, 0 one that holds a small word, -1
/// one that a number fits, at which nothing is looked for.
int rarity_of(std::string_view element) {
  constexpr int kNumber = -1, kSmall = 0, kLanguage = 1, kWord = 2, kTopic = 3;
  bool number = false, small = false;
  int rarity = kTopic;
  split(element, '|', [&](std::string_view word) {
    number = number || word == "#";
    if (word == "@ETHNIC") {
      rarity = kLanguage;  // languages are everywhere
    } else if (word.front() == '@') {
      small = small || (word[1] >= 'a' && word[1] <= 'z');
    } else {
      small = small || std::ranges::binary_search(kSmallWords, word);
      rarity = kWord;
    }
  });
  return number ? kNumber : small ? kSmall : rarity;
}

}  // namespace

const Rules& Rules::all() {
  static const Rules kRules;
  return kRules;
}

Rules::Rules() {
  elements_.reserve(kMostElements);
  lexemes_of_.reserve(kMostElements);
  rules_.reserve(kMostElements);
  for (const auto classes : {word_classes(), task_classes(), topic_classes(), vocabulary_classes(),
                             compound_classes(), place_classes(), field_classes()}) {
    for (const WordClass& of : classes) {
      add_words(of.words, add_class(of.name));
    }
  }
  stops_gap_ = element("@blocks");
  joins_ = element("@joins");
  for (const auto rules : {health_rules(), illness_rules(), pregnancy_rules(), benefit_rules(),
                           belief_rules(), origin_rules(), family_rules(), record_rules(),
                           net_rules(), field_rules(), field_keeps(), label_rules()}) {
    for (const SieveRule& rule : rules) add(rule);
  }
  settle();
}

template <class Value>
Rules::Rows<Value> Rules::rows_of(std::span<const Pair<Value>> pairs, std::size_t lexemes) {
  Rows<Value> rows;
  rows.from.resize(lexemes + 1);
  for (const Pair<Value>& pair : pairs) ++rows.from[pair.lexeme + 1U];
  for (std::size_t i = 0; i < lexemes; ++i) rows.from[i + 1] += rows.from[i];
  std::vector<std::uint32_t> free(rows.from);
  rows.values.resize(pairs.size());
  for (const Pair<Value>& pair : pairs) rows.values[free[pair.lexeme]++] = pair.value;
  return rows;
}

void Rules::settle() {
  std::vector<Pair<Element>> fitting, needed;
  std::vector<Pair<Anchored>> anchored;
  fitting.reserve(kUsualPairs);
  anchored.reserve(kUsualPairs);
  Elements in_needs;
  for (std::size_t rule = 0; rule < rules_.size(); ++rule) {
    const Compiled& of = rules_[rule];
    const Step& opens = of.steps.front();
    const Anchored brief{static_cast<std::uint16_t>(rule), of.needs, opens.element,
                         static_cast<std::uint16_t>(of.reach),
                         opens.kind == StepKind::word && !opens.or_end};
    for (const Lexeme lexeme : lexemes_of_[of.anchor]) anchored.push_back({lexeme, brief});
    for (const Element element : of.needs) in_needs.set(element);
  }
  for (std::size_t element = 0; element < lexemes_of_.size(); ++element) {
    for (const Lexeme lexeme : lexemes_of_[element]) {
      fitting.push_back({lexeme, static_cast<Element>(element)});
      if (in_needs.test(element)) needed.push_back(fitting.back());
    }
  }
  fitting_ = rows_of<Element>(fitting, lexicon_.size());
  needed_ = rows_of<Element>(needed, lexicon_.size());
  anchored_ = rows_of<Anchored>(anchored, lexicon_.size());
  fits_.resize(lexicon_.size());
  for (const Pair<Element>& pair : fitting) fits_[pair.lexeme].elements |= bit_of(pair.value);
  for (const Pair<Anchored>& pair : anchored) fits_[pair.lexeme].anchor = true;
  for (std::size_t element = 0; element < lexemes_of_.size(); ++element) {
    if (numbered_.test(element)) bits_of_numbers_ |= bit_of(static_cast<Element>(element));
  }
  lexicon_.settle();
}

bool Rules::read(std::string_view text, ByteRange range, std::vector<Word>& words) const {
  lexicon_.read(text, range, words);
  bool anchor = false;
  for (Word& word : words) {
    word.elements = word.number ? bits_of_numbers_ : 0;
    for (std::size_t i = 0; i < word.lexeme_count; ++i) {
      const Fit& fit = fits_[word.lexemes[i]];
      word.elements |= fit.elements;
      anchor = anchor || fit.anchor;
    }
  }
  return anchor;
}

Element Rules::element(std::string_view text) const {
  const bool is_class = text.front() == '@' && text.find('|') == std::string_view::npos;
  const auto& named = is_class ? classes_ : elements_;
  const auto found = named.find(is_class ? text.substr(1) : text);
  assert(found != named.end());
  return found->second;
}

Element Rules::next_element() {
  assert(lexemes_of_.size() < kMostElements);
  lexemes_of_.emplace_back();
  return static_cast<Element>(lexemes_of_.size() - 1);
}

Element Rules::add_class(std::string_view name) {
  const auto [place, fresh] = classes_.emplace(name, Element{0});
  if (fresh) place->second = next_element();
  return place->second;
}

Element Rules::add_element(std::string_view text) {
  const bool is_class = text.front() == '@' && text.find('|') == std::string_view::npos;
  if (is_class) return element(text);
  const auto [place, fresh] = elements_.emplace(text, Element{0});
  if (!fresh) return place->second;
  const Element added = next_element();
  place->second = added;
  add_words(text, added);
  return added;
}

void Rules::add_words(std::string_view words, Element element) {
  std::vector<Lexeme>& lexemes = lexemes_of_[element];
  split(words, '|', [&](std::string_view word) {
    if (word == "#") {
      numbered_.set(element);
    } else if (word.front() == '@') {
      const Element of = this->element(word);
      if (numbered_.test(of)) numbered_.set(element);
      lexemes.insert(lexemes.end(), lexemes_of_[of].begin(), lexemes_of_[of].end());
    } else {
      lexemes.push_back(lexicon_.add(word));
    }
  });
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
  std::size_t anchor = 0;
  int best = -1;
  split(rule.pattern, ' ', [&](std::string_view text) {
    compiled.steps.push_back(step_of(text));
    if (compiled.steps.back().kind != StepKind::word || compiled.steps.back().or_end) return;
    const int rarity = rarity_of(text);
    if (rarity <= best) return;
    best = rarity;
    anchor = compiled.steps.size() - 1;
  });
  assert(best >= 0);
  for (std::size_t i = 0; i < anchor; ++i) {
    const Step& step = compiled.steps[i];
    const bool a_gap = step.kind == StepKind::gap || step.kind == StepKind::any_gap;
    const bool a_word = step.kind == StepKind::word || step.kind == StepKind::optional;
    compiled.reach += a_gap ? step.most : a_word ? 1U : 0U;
  }
  compiled.anchor = compiled.steps[anchor].element;
  compiled.needs = needs_of(compiled);
  rules_.push_back(std::move(compiled));
}

std::array<Element, 2> Rules::needs_of(const Compiled& rule) const {
  const auto words_of = [&](Element element) { return lexemes_of_[element].size(); };
  std::vector<Element> asked;
  for (const Step& step : rule.steps) {
    const bool always =
        step.kind == StepKind::also || (step.kind == StepKind::word && !step.or_end);
    if (always && step.element != rule.anchor) asked.push_back(step.element);
  }
  // The anchor is always there.
  asked.resize(std::max<std::size_t>(asked.size(), 2), rule.anchor);
  std::ranges::stable_sort(asked, {}, words_of);
  return {asked[0], asked[1]};
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

Rules::Elements Rules::needed_in(std::span<const Word> words) const {
  Elements needed;
  bool number = false;
  for (const Word& word : words) {
    number = number || word.number;
    for (std::size_t i = 0; i < word.lexeme_count; ++i) {
      for (const Element element : needed_.of(word.lexemes[i])) needed[element] = true;
    }
  }
  return number ? needed | numbered_ : needed;
}

void Rules::find_anchored(const Anchored& anchored, std::span<const Word> words, std::size_t at,
                          std::vector<Match>& found) const {
  for (std::size_t back = 0; back <= std::min<std::size_t>(anchored.most, at); ++back) {
    std::size_t end = 0;
    if (anchored.by_word && !is(words[at - back], anchored.opens)) continue;
    const Compiled& rule = rules_[anchored.rule];
    if (!match(rule, 0, words, at - back, end) || end <= at) continue;
    found.push_back({rule.rule, at - back, at, end});
    return;
  }
}

void Rules::find(std::span<const Word> words, std::vector<Match>& found) const {
  const Elements needed = needed_in(words);
  for (std::size_t at = 0; at < words.size(); ++at) {
    for (std::size_t i = 0; i < words[at].lexeme_count; ++i) {
      for (const Anchored& anchored : anchored_.of(words[at].lexemes[i])) {
        const auto& [first, second] = anchored.needs;
        if (needed[first] && needed[second]) find_anchored(anchored, words, at, found);
      }
    }
  }
}

}  // namespace overstap::sieving
