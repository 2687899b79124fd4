// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_index.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "profiles/src/extract/occupations/title_forms.h"

namespace overstap::extract {
namespace {

constexpr std::uint64_t kPrime = 0x100000001B3U;

/// The hash of words and one more; never 0.
std::uint64_t joined(std::uint64_t words, std::uint64_t word) {
  const std::uint64_t hash =
      (words * kPrime) ^ (word + 0x9E3779B97F4A7C15U + (words << 6U) + (words >> 2U));
  return hash == 0 ? 1 : hash;
}

bool joins_words(const Token& token) {
  return token.is("/") || (token.glued && is_any(token, {"-", "'", "."}));
}

/// `medewerk(st)er`, `verkoop(st)er`: the token behind the noun that begins at `i`, and the noun;
/// nothing for any other word.
struct SplitNoun {
  std::string noun;
  std::uint32_t last = 0;
};
std::optional<SplitNoun> split_noun_at(const ReadText& text, std::uint32_t i, std::uint32_t last) {
  constexpr std::uint32_t kTokens = 5;
  if (i + kTokens > last || !text.tokens[i + 1].is("(") || !text.tokens[i + 3].is(")")) {
    return std::nullopt;
  }
  if (!text.tokens[i + 4].is("er") || !text.tokens[i + 2].is("st")) return std::nullopt;
  for (std::uint32_t at = i + 1; at < i + kTokens; ++at) {
    if (!text.tokens[at].glued) return std::nullopt;
  }
  return SplitNoun{std::string{text.tokens[i].key}.append("er"), i + kTokens};
}

/// Words that may stand between a title and where it is held: `baliemedewerker bij de gemeente`.
bool leads_to_workplace(const Token& token) {
  return is_any(token, {"bij", "in", "van", "op",  "voor", "at", "of", "een",    "de", "het",
                        "a",   "an", "the", "ons", "onze", "@",  "(",  "binnen", ",",  "-"});
}

/// How strong a label is; lower is stronger.
int rank_of(LabelKind kind) { return static_cast<int>(kind); }

}  // namespace

TitleIndex::TitleIndex(const Taxonomy& taxonomy) : worker_{joined(0, title_word_hash(kWorker))} {
  std::vector<LabelKey> rows;
  std::ranges::copy_if(taxonomy.label_keys(), std::back_inserter(rows), [](const LabelKey& row) {
    return row.concept_kind == ConceptKind::occupation;
  });
  beginnings_ = WordFilter(rows.size() / 2);  // many titles begin with the same word
  for (const LabelKey& row : rows) add(taxonomy.text(row.key), row);
  for (const LabelKey& row : rows) add_forms(taxonomy.text(row.key), row);
  for (const Compound& compound : compounds()) beginnings_.add(title_word_hash(compound.first));
  for (const std::uint64_t word : words_of_note()) beginnings_.add(word);
  places_.finish();
}

/// "servicedeskmedewerker", "servicedesk medewerker" and "medewerker servicedesk" are one title: a
/// label in one of these forms stands for the others too, weaker than a label so written.
void TitleIndex::add_forms(std::string_view key, LabelKey row) {
  const std::vector<std::string_view> words = whole_words(key);
  if (words.empty() || words.size() > 3) return;
  std::string before, trade;
  if (words.size() == 2 && words[0] == kWorker) {
    trade = words[1];
  } else if (words.size() >= 2 && words.back() == kWorker) {
    trade = words[words.size() - 2];
    if (words.size() == 3) before = words[0];
  } else if (words.back().ends_with(kWorker) && words.back().size() > kWorker.size() + 1) {
    trade = words.back().substr(0, words.back().size() - kWorker.size());
    for (std::size_t i = 0; i + 1 < words.size(); ++i) before.append(words[i]).append(" ");
  }
  if (trade.empty() || trade.ends_with('s')) return;  // "verkoopsmedewerker" is no form of use
  if (!before.empty() && before.back() != ' ') before.push_back(' ');
  row.label_kind = LabelKind::hidden;
  const std::string noun{kWorker};
  add(std::string{before}.append(trade).append(noun), row);
  add(std::string{before}.append(trade).append(" ").append(noun), row);
  if (before.empty()) add(std::string{noun}.append(" ").append(trade), row);
}

void TitleIndex::add(std::string_view key, const LabelKey& row) {
  std::uint64_t hash = 0;
  Entry* entry = nullptr;
  for (const std::string_view word : whole_words(key)) {
    const std::uint64_t stem = title_word_hash(word);
    if (hash == 0) add_beginning(word, stem);
    if (hash == worker_) beginnings_.add(stem);
    hash = joined(hash, stem);
    const std::uint32_t number = places_.add(hash);
    if (number > entries_.size()) entries_.emplace_back();
    entry = &entries_[number - 1];
  }
  if (entry == nullptr) return;
  const OccupationId id{row.id};
  if (entry->whole && rank_of(entry->label_kind) <= rank_of(row.label_kind)) {
    if (entry->occupation != id && entry->label_kind == row.label_kind &&
        std::ranges::find(entry->others, id) == entry->others.end()) {
      entry->others.push_back(id);
    }
    return;
  }
  *entry = {id, row.label_kind, row.label, true, {}};
}

/// The first word of a title. Behind a department "medewerk" and an ending make one.
void TitleIndex::add_beginning(std::string_view word, std::uint64_t stem) {
  beginnings_.add(stem);
  const std::size_t department = word.rfind(kWorker.substr(0, kWorker.size() - 2));
  if (department != std::string_view::npos && department > 0) {
    beginnings_.add(title_word_hash(word.substr(0, department)));
  }
}

const TitleIndex::Entry* TitleIndex::find(std::uint64_t hash) const {
  const std::uint32_t number = places_.find(hash);
  return number == 0 ? nullptr : &entries_[number - 1];
}

const TitleIndex::Entry* TitleIndex::worker_of(std::uint64_t department) const {
  const Entry* entry = find(joined(0, worker_hash(department)));
  return entry != nullptr && entry->whole ? entry : nullptr;
}

std::optional<TitleIndex::Title> TitleIndex::at(const TitleText& read, std::uint32_t at,
                                                std::uint32_t last) const {
  return (read.bits(at) & kMayBegin) == 0 ? std::nullopt : longest(read.text, 0, at, last);
}

std::optional<TitleIndex::Title> TitleIndex::department_at(const TitleText& read, std::uint32_t at,
                                                           std::uint32_t last) const {
  if ((read.bits(at) & kMayBegin) == 0) return std::nullopt;
  const Token& token = read.text.tokens[at];
  if (token.kind != TokenKind::word || token.name) return std::nullopt;
  if (const Entry* entry = worker_of(token.hash)) return title_of(*entry, at, at + 1);
  return longest(read.text, worker_, at, last);
}

std::optional<TitleIndex::Title> TitleIndex::of_department(std::string_view department,
                                                           std::uint32_t first,
                                                           std::uint32_t last) const {
  const Entry* entry = worker_of(hash_of(department));
  if (entry == nullptr) return std::nullopt;
  return title_of(*entry, first, last);
}

/// The word of titles that stands at a token, split or written as two or not, by its stem, and
/// its last token.
TitleIndex::WordAt TitleIndex::word_at(const ReadText& text, std::uint32_t at,
                                       std::uint32_t last) const {
  const std::vector<Token>& tokens = text.tokens;
  if (const auto split = split_noun_at(text, at, last)) {
    return {title_word_hash(split->noun), split->last - 1};
  }
  if (begins_compound(tokens[at].hash)) {
    const bool hyphen = at + 2 < last && tokens[at + 1].is("-") && tokens[at + 1].glued;
    const std::uint32_t second = hyphen ? at + 2 : at + 1;
    const Compound* compound = second < last && !tokens[second].name
                                   ? compound_of(tokens[at].key, tokens[second].key)
                                   : nullptr;
    if (compound != nullptr) return {title_word_hash(compound->whole), second};
  }
  return {title_word_hash(tokens[at].key, tokens[at].hash), at};
}

/// The longest title of which words with the hash `hash` were read before token `at`.
std::optional<TitleIndex::Title> TitleIndex::longest(const ReadText& text, std::uint64_t hash,
                                                     std::uint32_t at, std::uint32_t last) const {
  std::optional<Title> title;
  std::uint64_t whole = 0;  // of the words of `title`
  for (std::uint32_t i = at; i < last; ++i) {
    const Token& token = text.tokens[i];
    if (token.kind == TokenKind::mark) {
      if (i > at && joins_words(token)) continue;
      break;
    }
    if (token.name) break;
    const WordAt word = word_at(text, i, last);
    hash = joined(hash, word.stem);
    const Entry* entry = find(hash);
    if (entry == nullptr) break;
    i = word.last;
    if (!entry->whole) continue;
    title = title_of(*entry, at, i + 1);
    whole = hash;
  }
  if (title) name_workplace(text, whole, last, *title);
  return title;
}

/// `baliemedewerker bij een gemeente` is what `baliemedewerker gemeente` is, and `receptionist in
/// een hotel` a `hotelreceptionist`. The title keeps its words.
void TitleIndex::name_workplace(const ReadText& text, std::uint64_t hash, std::uint32_t last,
                                Title& title) const {
  constexpr std::uint32_t kReach = 4;
  std::uint32_t at = title.last;
  const bool vacancy = text.subject == TextSubject::vacancy;
  while (at < last && at < title.last + kReach && leads_to_workplace(text.tokens[at]) &&
         (vacancy || !text.tokens[at].is("("))) {
    ++at;
  }
  if (at == title.last || at >= last || text.tokens[at].kind != TokenKind::word) return;
  const Token& word = text.tokens[at];
  const std::uint64_t place = title_word_hash(word.key, word.hash);
  // "receptionist, portier": a title of its own is no workplace.
  const Entry* own = find(joined(0, place));
  if (own != nullptr && own->whole) return;
  const Entry* entry = find(joined(hash, place));
  if ((entry == nullptr || !entry->whole) && title.last == title.first + 1) {
    std::string compound{word.key};
    entry = find(joined(0, title_word_hash(compound.append(text.tokens[title.first].key))));
  }
  if (entry == nullptr || !entry->whole || !entry->others.empty()) return;
  title = title_of(*entry, title.first, title.last);
}

TitleIndex::Title TitleIndex::title_of(const Entry& entry, std::uint32_t first,
                                       std::uint32_t last) {
  return {first, last, entry.occupation, entry.label_kind, entry.label, entry.others};
}

}  // namespace overstap::extract
