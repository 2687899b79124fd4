// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/sieve/sieve_rules.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <functional>
#include <numeric>
#include <utility>

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

/// Calls `use` with each piece of `text`.
template <class Use>
void split(std::string_view text, char separator, Use use) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (end > 0) use(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// Classes of words that are everywhere are in lower case, those of topics in capitals.
bool is_small_class(std::string_view name) { return name.front() >= 'a' && name.front() <= 'z'; }

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
      small = small || is_small_class(word.substr(1));
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
  for (const auto classes :
       {verb_classes(), word_classes(), task_classes(), topic_classes(), vocabulary_classes(),
        compound_classes(), place_classes(), field_classes()}) {
    for (const WordClass& of : classes) {
      add_words(of.words, add_class(of.name));
    }
  }
  stops_gap_ = element("@blocks");
  joins_ = element("@joins");
  for (const auto rules :
       {health_rules(), illness_rules(), pregnancy_rules(), benefit_rules(), belief_rules(),
        origin_rules(), family_rules(), justice_rules(), record_rules(), net_rules(), field_rules(),
        field_keeps(), work_keeps(), label_rules(), form_rules()}) {
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
  join_lexemes();
  settle_fitting();
  settle_anchors();
}

void Rules::join_lexemes() {
  std::vector<Pair<Element>> pairs;
  pairs.reserve(kUsualPairs);
  for (std::size_t element = 0; element < lexemes_of_.size(); ++element) {
    for (const Lexeme lexeme : lexemes_of_[element]) {
      pairs.push_back({lexeme, static_cast<Element>(element)});
    }
  }
  const Rows<Element> fitting = rows_of<Element>(pairs, lexicon_.size());
  std::vector<Lexeme> order(lexicon_.size());
  std::iota(order.begin(), order.end(), Lexeme{0});
  const auto less = [&](Lexeme a, Lexeme b) {
    return std::ranges::lexicographical_compare(fitting.of(a), fitting.of(b));
  };
  std::ranges::sort(order, less);  // the lexeme 0 is first: it alone fits nothing
  std::vector<Lexeme> number(lexicon_.size());
  std::vector<bool> first(lexicon_.size());
  Lexeme last = 0;
  for (std::size_t i = 1; i < order.size(); ++i) {
    first[order[i]] = less(order[i - 1], order[i]);
    if (first[order[i]]) ++last;
    number[order[i]] = last;
  }
  for (std::vector<Lexeme>& lexemes : lexemes_of_) {
    std::erase_if(lexemes, [&](Lexeme lexeme) { return !first[lexeme]; });
    for (Lexeme& lexeme : lexemes) lexeme = number[lexeme];
  }
  lexicon_.settle(number);
}

void Rules::settle_fitting() {
  const auto add_bit = [](Meaning& meaning, Element element) {
    if (element < kClasses) {
      meaning.needs.add(element);
    } else {
      meaning.elements |= bit_of(element);
    }
  };
  std::vector<Pair<Element>> fitting;
  fitting.reserve(kUsualPairs);
  for (std::size_t element = 0; element < lexemes_of_.size(); ++element) {
    if (numbered_.test(element)) add_bit(of_numbers_, static_cast<Element>(element));
    for (const Lexeme lexeme : lexemes_of_[element]) {
      fitting.push_back({lexeme, static_cast<Element>(element)});
    }
  }
  fitting_ = rows_of<Element>(fitting, lexicon_.size());
  meanings_.resize(lexicon_.size());
  for (const Pair<Element>& pair : fitting) add_bit(meanings_[pair.lexeme], pair.value);
}

void Rules::settle_anchors() {
  assert(steps_.size() <= 0xFFFF);
  std::vector<Pair<Anchored>> anchored;
  anchored.reserve(kUsualPairs);
  std::vector<std::uint16_t> bit_of_element(lexemes_of_.size());
  // Elements that fit many a sentence share bits with each other only.
  constexpr std::size_t kFirstBit = Needs::kAnchor + 1, kSmallBits = 240;
  constexpr std::size_t kOtherBits = Needs::kBits - kFirstBit - kSmallBits;
  std::size_t small = 0, others = 0;
  const auto bit_for = [&](Element element) -> std::uint16_t {
    if (element < kClasses) return element;
    std::uint16_t& bit = bit_of_element[element];
    if (bit != 0) return bit;
    bit = static_cast<std::uint16_t>(kFirstBit + (small_.test(element)
                                                      ? kOtherBits + small++ % kSmallBits
                                                      : others++ % kOtherBits));
    for (const Lexeme lexeme : lexemes_of_[element]) meanings_[lexeme].needs.add(bit);
    if (numbered_.test(element)) of_numbers_.needs.add(bit);
    return bit;
  };
  const auto keeps = [&](std::size_t rule) { return rules_[rule].rule->need == Need::keep; };
  std::vector<std::size_t> order(rules_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_partition(order, std::not_fn(keeps));
  for (const std::size_t rule : order) {
    const Compiled& of = rules_[rule];
    const Step& opens = steps_[of.steps];
    Anchored brief{
        static_cast<std::uint16_t>(rule),     static_cast<std::uint16_t>(of.steps),
        {Needs::kAnchor, Needs::kAnchor},     opens.element,
        static_cast<std::uint16_t>(of.reach), opens.kind == StepKind::word && !opens.or_end};
    std::ranges::transform(needs_of(of), brief.needs.begin(), bit_for);
    for (const Lexeme lexeme : lexemes_of_[of.anchor]) {
      anchored.push_back({lexeme, brief});
      Meaning& meaning = meanings_[lexeme];
      ++(keeps(rule) ? meaning.keeping : meaning.finding);
      if (!keeps(rule)) meaning.needs.add(Needs::kAnchor);
    }
  }
  Rows<Anchored> rows = rows_of<Anchored>(anchored, lexicon_.size());
  for (std::size_t i = 0; i < meanings_.size(); ++i) meanings_[i].from = rows.from[i];
  anchored_ = std::move(rows.values);
}

std::vector<Element> Rules::needs_of(const Compiled& rule) const {
  constexpr std::size_t kMost = std::tuple_size_v<decltype(Anchored::needs)>;
  std::vector<Element> needs;
  for (std::size_t i = rule.steps; steps_[i].kind != StepKind::found; ++i) {
    const Step& step = steps_[i];
    const bool always =
        step.kind == StepKind::also || (step.kind == StepKind::word && !step.or_end);
    if (always && step.element != rule.anchor) needs.push_back(step.element);
  }
  std::ranges::stable_sort(
      needs, {}, [&](Element e) { return std::pair{small_.test(e), lexemes_of_[e].size()}; });
  needs.resize(std::min(needs.size(), kMost));
  return needs;
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
  if (is_small_class(name)) small_.set(place->second);
  return place->second;
}

Element Rules::add_element(std::string_view text) {
  const bool is_class = text.front() == '@' && text.find('|') == std::string_view::npos;
  if (is_class) return element(text);
  const auto [place, fresh] = elements_.emplace(text, Element{0});
  if (!fresh) return place->second;
  const Element added = next_element();
  place->second = added;
  small_.set(added, rarity_of(text) <= 0);
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
  Compiled compiled{&rule, steps_.size()};
  std::size_t anchor = 0;
  int best = -1;
  split(rule.pattern, ' ', [&](std::string_view text) {
    const Step step = step_of(text);
    steps_.push_back(step);
    if (step.kind != StepKind::word || step.or_end) return;
    const int rarity = rarity_of(text);
    if (rarity <= best) return;
    best = rarity;
    anchor = steps_.size() - 1;
  });
  assert(best >= 0);
  steps_.push_back({StepKind::found});
  for (std::size_t i = compiled.steps; i < anchor; ++i) {
    const Step& step = steps_[i];
    const bool a_gap = step.kind == StepKind::gap || step.kind == StepKind::any_gap;
    const bool a_word = step.kind == StepKind::word || step.kind == StepKind::optional;
    compiled.reach += a_gap ? step.most : a_word ? 1U : 0U;
  }
  compiled.anchor = steps_[anchor].element;
  rules_.push_back(compiled);
}

}  // namespace overstap::sieving
