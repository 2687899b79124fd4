// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_forms.h"

#include <algorithm>
#include <array>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {
namespace {

struct Ending {
  std::string_view written;
  char person;  ///< what stands for it: one letter for all forms of a noun
};
/// Nouns of persons, Dutch and English, with their plurals and feminine forms; those with one last
/// letter together, and of them the longest first.
constexpr std::array kEndings{
    Ending{"trices", 't'}, Ending{"teurs", 't'}, Ending{"sters", 'r'},  Ending{"istes", 'i'},
    Ending{"ists", 'i'},   Ending{"entes", 'n'}, Ending{"ents", 'n'},   Ending{"ers", 'r'},
    Ending{"ors", 'o'},    Ending{"eurs", 'e'},  Ending{"teuren", 't'}, Ending{"isten", 'i'},
    Ending{"essen", 's'},  Ending{"enten", 'n'}, Ending{"trice", 't'},  Ending{"teuse", 't'},
    Ending{"iste", 'i'},   Ending{"esse", 's'},  Ending{"ente", 'n'},   Ending{"euse", 'e'},
    Ending{"teur", 't'},   Ending{"ster", 'r'},  Ending{"er", 'r'},     Ending{"or", 'o'},
    Ending{"eur", 'e'},    Ending{"ist", 'i'},   Ending{"ent", 'n'}};
constexpr std::size_t kShortestStem = 3;

/// Those with a last letter.
std::span<const Ending> endings_on(char last) {
  struct Range {
    std::size_t begin = 0, end = 0;
  };
  static constexpr auto kRanges = [] {
    std::array<Range, 256> ranges{};
    for (std::size_t i = 0; i < kEndings.size(); ++i) {
      Range& range = ranges[static_cast<unsigned char>(kEndings[i].written.back())];
      if (range.end == 0) range.begin = i;
      range.end = i + 1;
    }
    return ranges;
  }();
  const Range range = kRanges[static_cast<unsigned char>(last)];
  return std::span{kEndings}.subspan(range.begin, range.end - range.begin);
}

constexpr std::string_view kWomen = "vrouwen";

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/// The hash of a stem behind what `hash` was made of, with the letter for its ending.
/// `verkoop-ster` and `verkop-er`, `bak-ster` and `bakk-er` have one stem: a letter twice at its
/// end, or before its last, counts once.
std::uint64_t stem_hash(std::uint64_t hash, std::string_view stem, char person) {
  for (std::size_t i = 0; i < stem.size(); ++i) {
    const bool late = i + 2 >= stem.size() && i > 0;
    const bool vowel_again = late && is_vowel(stem[i]) && stem[i] == stem[i - 1];
    const bool letter_again = i + 1 == stem.size() && i > 0 && stem[i] == stem[i - 1];
    if (!vowel_again && !letter_again) hash = next_hash(hash, stem[i]);
  }
  return next_hash(hash, person) + 1;
}

/// Words that other forms stand for.
constexpr FixedWords<std::string_view, 64> kWholes{{{"senior", "sr"},
                                                    {"junior", "jr"},
                                                    {"medewerker", "mdw|medew"},
                                                    {"assistent", "asst|ass"},
                                                    {"administratief", "adm"},
                                                    {"manager", "mgr"},
                                                    {"secretaresse", "secr"},
                                                    {"teamlead", "teamleader"},
                                                    {"callcenter", "callcentre"},
                                                    {"gastheer", "gastheren"}}};

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

}  // namespace

// Whether the last three letters may be those of an ending or of kWomen: mostly not.
bool may_have_forms(std::string_view key) {
  struct Before {
    std::uint32_t second = 0, third = 0;  ///< a bit for each letter in front of the last
  };
  // By the last letter.
  static constexpr auto kBefore = [] {
    constexpr std::uint32_t kAny = ~0U;
    std::array<Before, 256> before{};
    const auto add = [&](std::string_view ending) {
      const std::size_t size = ending.size();
      Before& of = before[static_cast<unsigned char>(ending.back())];
      of.second |= 1U << (ending[size - 2] - 'a');
      of.third |= size > 2 ? 1U << (ending[size - 3] - 'a') : kAny;
    };
    for (const Ending& ending : kEndings) add(ending.written);
    add(kWomen);
    return before;
  }();
  const std::size_t size = key.size();
  if (size <= kShortestStem + 1) return false;
  const auto [seconds, thirds] = kBefore[static_cast<unsigned char>(key[size - 1])];
  const auto second = static_cast<unsigned char>(key[size - 2] - 'a');
  const auto third = static_cast<unsigned char>(key[size - 3] - 'a');
  const bool fits = third >= 26 || (thirds >> third & 1U) != 0;
  return second < 26 && (seconds >> second & 1U) != 0 && fits;
}

void add_short_words(std::vector<std::uint64_t>& words) {
  kWholes.for_each([&](std::uint64_t word, std::string_view) { words.push_back(word); });
}

std::uint64_t title_word_hash(std::string_view key, std::uint64_t hash) {
  if (const std::string_view* whole = kWholes.find(hash)) {
    key = *whole;
    hash = hash_of(key);
  }
  if (!may_have_forms(key)) return hash;
  for (const auto& [ending, person] : endings_on(key.back())) {
    if (key.size() < ending.size() + kShortestStem) continue;
    const std::size_t stem = key.size() - ending.size();
    if (key[stem] != ending.front() || key.substr(stem) != ending) continue;
    return stem_hash(hash_of({}), key.substr(0, stem), person);
  }
  return key.ends_with(kWomen) ? hash_of(key.substr(0, key.size() - 2)) : hash;
}

std::uint64_t worker_hash(std::uint64_t department) {
  return stem_hash(department, kWorker.substr(0, kWorker.size() - 2), 'r');
}

std::span<const Compound> compounds() { return kCompounds; }

const Compound* compound_of(std::string_view first, std::string_view second) {
  for (const Compound& compound : kCompounds) {
    if (compound.first == first && compound.second == second) return &compound;
  }
  return nullptr;
}
std::vector<std::string_view> whole_words(std::string_view key) {
  std::vector<std::string_view> words;
  for (const std::string_view word : key_words(key)) {
    const Compound* compound = words.empty() ? nullptr : compound_of(words.back(), word);
    if (compound != nullptr) words.back() = compound->whole;
    if (compound == nullptr) words.push_back(word);
  }
  return words;
}
bool begins_compound(std::uint64_t word) {
  static constexpr auto kBeginnings = [] {
    std::array<std::uint64_t, kCompounds.size()> hashes{};
    std::ranges::transform(kCompounds, hashes.begin(), hash_of, &Compound::first);
    return hashes;
  }();
  static constexpr std::uint64_t kTops = [] {
    std::uint64_t tops = 0;
    for (const std::uint64_t hash : kBeginnings) tops |= std::uint64_t{1} << (hash >> 58U);
    return tops;
  }();
  if ((kTops >> (word >> 58U) & 1U) == 0) return false;
  return std::ranges::find(kBeginnings, word) != kBeginnings.end();
}

}  // namespace overstap::extract
