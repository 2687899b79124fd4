// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_index.h"

#include <algorithm>
#include <array>
#include <string>

#include "overstap/profiles/text.h"

namespace overstap::extract {
namespace {

struct Ending {
  std::string_view written;
  char person;  ///< what stands for it: one letter for all forms of a noun
};
/// Longest first. Nouns of persons, Dutch and English, with their plurals and feminine forms.
constexpr std::array kEndings{
    Ending{"trices", 't'}, Ending{"teuren", 't'}, Ending{"teurs", 't'}, Ending{"trice", 't'},
    Ending{"teuse", 't'},  Ending{"teur", 't'},   Ending{"sters", 'r'}, Ending{"ster", 'r'},
    Ending{"isten", 'i'},  Ending{"istes", 'i'},  Ending{"iste", 'i'},  Ending{"ists", 'i'},
    Ending{"ist", 'i'},    Ending{"essen", 's'},  Ending{"esse", 's'},  Ending{"enten", 'n'},
    Ending{"entes", 'n'},  Ending{"ente", 'n'},   Ending{"ents", 'n'},  Ending{"ent", 'n'},
    Ending{"ers", 'r'},    Ending{"er", 'r'},     Ending{"ors", 'o'},   Ending{"or", 'o'},
    Ending{"euse", 'e'},   Ending{"eurs", 'e'},   Ending{"eur", 'e'}};
/// Of a department: "medewerker receptie", "receptiemedewerker".
constexpr std::string_view kWorker = "medewerker";
constexpr std::size_t kShortestStem = 3;
constexpr std::uint64_t kPrime = 0x100000001B3U;

/// The hash of words and the number of one more. Never 0, which marks a free slot.
std::uint64_t joined(std::uint64_t words, std::uint32_t number) {
  const std::uint64_t word = number * std::uint64_t{0x9E3779B97F4A7C15U};
  const std::uint64_t hash = (words * kPrime) ^ (word + (words << 6U) + (words >> 2U));
  return hash == 0 ? 1 : hash;
}

/// Whether the last two letters are those of an ending.
bool may_end(std::string_view key) {
  if (key.size() <= kShortestStem + 1) return false;
  const auto one_of = [before = key[key.size() - 2]](std::string_view letters) {
    return letters.find(before) != std::string_view::npos;
  };
  switch (key.back()) {
    case 's':
      return one_of("ert");
    case 'n':
      return one_of("e");
    case 'e':
      return one_of("cst");
    case 'r':
      return one_of("euo");
    case 't':
      return one_of("sn");
    default:
      return false;
  }
}

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool joins_words(const Token& token) {
  return token.is("/") || (token.glued && is_any(token, {"-", "'", "."}));
}

constexpr std::size_t kLongestShort = 5;

/// The word that a short form stands for: `sr`, `mdw`, `asst`.
std::string_view whole_of_short(std::string_view key) {
  struct Short {
    std::string_view written, whole;
  };
  constexpr std::array kShorts{
      Short{"sr", "senior"},          Short{"jr", "junior"},      Short{"mdw", "medewerker"},
      Short{"medew", "medewerker"},   Short{"asst", "assistent"}, Short{"ass", "assistent"},
      Short{"adm", "administratief"}, Short{"mgr", "manager"},    Short{"secr", "secretaresse"}};
  // Most short words begin with another letter.
  if (key.size() < 2 || std::string_view{"sjma"}.find(key.front()) == std::string_view::npos) {
    return key;
  }
  for (const Short& form : kShorts) {
    if (form.written == key) return form.whole;
  }
  return key;
}

/// Two words that are written as one as well: `service desk`, `call centre`, `team leader`.
struct Compound {
  std::string_view first, second, whole;
};
constexpr std::array kCompounds{Compound{"service", "desk", "servicedesk"},
                                Compound{"help", "desk", "helpdesk"},
                                Compound{"front", "desk", "frontdesk"},
                                Compound{"front", "office", "frontoffice"},
                                Compound{"back", "office", "backoffice"},
                                Compound{"call", "center", "callcenter"},
                                Compound{"call", "centre", "callcenter"},
                                Compound{"contact", "center", "contactcenter"},
                                Compound{"contact", "centre", "contactcenter"},
                                Compound{"data", "entry", "dataentry"},
                                Compound{"web", "care", "webcare"},
                                Compound{"web", "shop", "webshop"},
                                Compound{"klant", "contact", "klantcontact"},
                                Compound{"klanten", "service", "klantenservice"},
                                Compound{"klanten", "contact", "klantencontact"},
                                Compound{"team", "lead", "teamlead"},
                                Compound{"team", "leader", "teamlead"},
                                Compound{"team", "leider", "teamleider"},
                                Compound{"team", "manager", "teammanager"},
                                Compound{"account", "manager", "accountmanager"},
                                Compound{"office", "manager", "officemanager"},
                                Compound{"store", "manager", "storemanager"},
                                Compound{"floor", "manager", "floormanager"},
                                Compound{"shift", "leader", "shiftleader"},
                                Compound{"shift", "leider", "shiftleider"}};

const Compound* compound_of(std::string_view first, std::string_view second) {
  for (const Compound& compound : kCompounds) {
    if (compound.first == first && compound.second == second) return &compound;
  }
  return nullptr;
}
/// The words of a label, compounds as one.
std::vector<std::string_view> whole_words(std::string_view key) {
  std::vector<std::string_view> words;
  for (const std::string_view word : key_words(key)) {
    const Compound* compound = words.empty() ? nullptr : compound_of(words.back(), word);
    if (compound != nullptr) words.back() = compound->whole;
    if (compound == nullptr) words.push_back(word);
  }
  return words;
}
bool begins_compound(std::string_view key) {
  return std::ranges::find(kCompounds, key, &Compound::first) != kCompounds.end();
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

std::uint64_t title_word_hash(std::string_view key) {
  if (key.size() <= kLongestShort) key = whole_of_short(key);
  if (key == "teamleader") key = "teamlead";
  if (key == "callcentre") key = "callcenter";
  if (key == "gastheren") key = "gastheer";
  if (key.ends_with("vrouwen")) key.remove_suffix(2);
  if (!may_end(key)) return hash_of(key);
  for (const Ending& ending : kEndings) {
    if (ending.written.back() != key.back() || !key.ends_with(ending.written) ||
        key.size() < ending.written.size() + kShortestStem) {
      continue;
    }
    std::string_view stem = key.substr(0, key.size() - ending.written.size());
    std::uint64_t hash = hash_of({});
    // `verkoop-ster` and `verkop-er`, `bak-ster` and `bakk-er` have one stem: a letter twice at its
    // end, or before its last, counts once.
    for (std::size_t i = 0; i < stem.size(); ++i) {
      const bool late = i + 2 >= stem.size() && i > 0;
      const bool vowel_again = late && is_vowel(stem[i]) && stem[i] == stem[i - 1];
      const bool letter_again = i + 1 == stem.size() && i > 0 && stem[i] == stem[i - 1];
      if (vowel_again || letter_again) continue;
      hash = (hash ^ static_cast<unsigned char>(stem[i])) * kPrime;
    }
    return (hash ^ static_cast<unsigned char>(ending.person)) * kPrime + 1;
  }
  return hash_of(key);
}

TitleIndex::TitleIndex(const Taxonomy& taxonomy) : slots_(64) {
  for (const LabelKey& row : taxonomy.label_keys()) {
    if (row.concept_kind == ConceptKind::occupation) add(taxonomy.text(row.key), row);
  }
  for (const LabelKey& row : taxonomy.label_keys()) {
    if (row.concept_kind == ConceptKind::occupation) add_forms(taxonomy.text(row.key), row);
  }
  worker_ = joined(0, number_of(kWorker));
}

std::size_t TitleIndex::slot_of(std::uint64_t hash) const {
  std::size_t slot = static_cast<std::size_t>(hash ^ (hash >> 32U)) & (slots_.size() - 1);
  while (slots_[slot].hash != 0 && slots_[slot].hash != hash) {
    slot = (slot + 1) & (slots_.size() - 1);
  }
  return slot;
}

const TitleIndex::Entry* TitleIndex::find(std::uint64_t hash) const {
  const Slot& slot = slots_[slot_of(hash)];
  return slot.hash == 0 ? nullptr : &entries_[slot.entry];
}

void TitleIndex::grow() {
  std::vector<Slot> before(slots_.size() * 2);
  before.swap(slots_);
  for (const Slot& slot : before) {
    if (slot.hash != 0) slots_[slot_of(slot.hash)] = slot;
  }
}

TitleIndex::Entry& TitleIndex::entry_of(std::uint64_t hash) {
  if (entries_.size() * 2 >= slots_.size()) grow();
  Slot& slot = slots_[slot_of(hash)];
  if (slot.hash == 0) {
    slot = {hash, static_cast<std::uint32_t>(entries_.size())};
    entries_.emplace_back();
  }
  return entries_[slot.entry];
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
    const auto next = static_cast<std::uint32_t>(numbers_.size() + 1);
    hash = joined(hash, numbers_.try_emplace(title_word_hash(word), next).first->second);
    entry = &entry_of(hash);
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

std::uint32_t TitleIndex::number_of(std::string_view key) const {
  const auto found = numbers_.find(title_word_hash(key));
  return found == numbers_.end() ? 0 : found->second;
}

const TitleIndex::Entry* TitleIndex::worker_of(std::string_view department) const {
  const Entry* entry = find(joined(0, number_of(std::string{department}.append(kWorker))));
  return entry != nullptr && entry->whole ? entry : nullptr;
}

TitleWord TitleIndex::word(std::string_view key) const {
  TitleWord word{0, number_of(key)};
  if (find(joined(0, word.number)) != nullptr) word.bits |= kBeginsTitle;
  if (find(joined(worker_, word.number)) != nullptr || worker_of(key) != nullptr) {
    word.bits |= kBeginsDepartment;
  }
  if (begins_compound(key)) word.bits |= kBeginsTitle | kBeginsDepartment | kBeginsCompound;
  return word;
}

std::optional<TitleIndex::Title> TitleIndex::at(const TitleText& read, std::uint32_t at,
                                                std::uint32_t last) const {
  return (read.bits(at) & kBeginsTitle) == 0 ? std::nullopt : longest(read, 0, at, last);
}

std::optional<TitleIndex::Title> TitleIndex::department_at(const TitleText& read, std::uint32_t at,
                                                           std::uint32_t last) const {
  if ((read.bits(at) & kBeginsDepartment) == 0) return std::nullopt;
  const Token& token = read.text.tokens[at];
  if (token.kind != TokenKind::word || token.name) return std::nullopt;
  if (const Entry* entry = worker_of(token.key)) return title_of(*entry, at, at + 1);
  return longest(read, worker_, at, last);
}

std::optional<TitleIndex::Title> TitleIndex::of_department(std::string_view department,
                                                           std::uint32_t first,
                                                           std::uint32_t last) const {
  const Entry* entry = worker_of(department);
  if (entry == nullptr) return std::nullopt;
  return title_of(*entry, first, last);
}

/// The word of titles that stands at a token, split or written as two or not, by its number, and
/// its last token.
TitleIndex::WordAt TitleIndex::word_at(const TitleText& read, std::uint32_t at,
                                       std::uint32_t last) const {
  const std::vector<Token>& tokens = read.text.tokens;
  if (const auto split = split_noun_at(read.text, at, last)) {
    return {number_of(split->noun), split->last - 1};
  }
  if ((read.bits(at) & kBeginsCompound) != 0) {
    const bool hyphen = at + 2 < last && tokens[at + 1].is("-") && tokens[at + 1].glued;
    const std::uint32_t second = hyphen ? at + 2 : at + 1;
    const Compound* compound = second < last && !tokens[second].name
                                   ? compound_of(tokens[at].key, tokens[second].key)
                                   : nullptr;
    if (compound != nullptr) return {number_of(compound->whole), second};
  }
  return {read.words[at].number, at};
}

/// The longest title of which words with the hash `hash` were read before token `at`.
std::optional<TitleIndex::Title> TitleIndex::longest(const TitleText& read, std::uint64_t hash,
                                                     std::uint32_t at, std::uint32_t last) const {
  std::optional<Title> title;
  std::uint64_t whole = 0;  // of the words of `title`
  for (std::uint32_t i = at; i < last; ++i) {
    const Token& token = read.text.tokens[i];
    if (token.kind == TokenKind::mark) {
      if (i > at && joins_words(token)) continue;
      break;
    }
    if (token.name) break;
    const WordAt word = word_at(read, i, last);
    if (word.number == 0) break;
    hash = joined(hash, word.number);
    const Entry* entry = find(hash);
    if (entry == nullptr) break;
    i = word.last;
    if (!entry->whole) continue;
    title = title_of(*entry, at, i + 1);
    whole = hash;
  }
  if (title) name_workplace(read, whole, last, *title);
  return title;
}

/// `baliemedewerker bij een gemeente` is what `baliemedewerker gemeente` is, and `receptionist in
/// een hotel` a `hotelreceptionist`. The title keeps its words.
void TitleIndex::name_workplace(const TitleText& read, std::uint64_t hash, std::uint32_t last,
                                Title& title) const {
  constexpr std::uint32_t kReach = 4;
  const ReadText& text = read.text;
  std::uint32_t at = title.last;
  const bool vacancy = text.subject == TextSubject::vacancy;
  while (at < last && at < title.last + kReach && leads_to_workplace(text.tokens[at]) &&
         (vacancy || !text.tokens[at].is("("))) {
    ++at;
  }
  if (at == title.last || at >= last || text.tokens[at].kind != TokenKind::word) return;
  const std::uint32_t place = read.words[at].number;
  // "receptionist, portier": a title of its own is no workplace.
  const Entry* own = find(joined(0, place));
  if (own != nullptr && own->whole) return;
  const Entry* entry = find(joined(hash, place));
  if ((entry == nullptr || !entry->whole) && title.last == title.first + 1) {
    std::string compound{text.tokens[at].key};
    entry = find(joined(0, number_of(compound.append(text.tokens[title.first].key))));
  }
  if (entry == nullptr || !entry->whole || !entry->others.empty()) return;
  title = title_of(*entry, title.first, title.last);
}

TitleIndex::Title TitleIndex::title_of(const Entry& entry, std::uint32_t first,
                                       std::uint32_t last) {
  return {first, last, entry.occupation, entry.label_kind, entry.label, entry.others};
}

}  // namespace overstap::extract
