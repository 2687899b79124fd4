// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_forms.h"

#include <algorithm>
#include <array>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/text/read_text.h"

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
constexpr std::size_t kShortestStem = 3;

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
    return stem_hash(hash_of({}), key.substr(0, key.size() - ending.written.size()), ending.person);
  }
  return hash_of(key);
}

std::uint64_t worker_hash(std::uint64_t department) {
  return stem_hash(department, kWorker.substr(0, kWorker.size() - 2), 'r');
}

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
  return std::ranges::find(kBeginnings, word) != kBeginnings.end();
}

}  // namespace overstap::extract
