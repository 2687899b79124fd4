// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_stem.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "profiles/src/extract/skills/skill_forms.h"
#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {
namespace {

/// "ge-" that is no participle's.
constexpr auto kGeWords = std::to_array<std::string_view>(
    {"gebied",      "geduld",      "geluid",      "gewicht",  "gericht", "gezicht", "gerecht",
     "gezond",      "gebruikt",    "geschikt",    "gemoed",   "gevolgd", "gelaat",  "gewoond",
     "gehandicapt", "gemeenschap", "gezelschapt", "gesprekt", "geweld",  "gezag",   "gezind"});

/// "-ing" that names a thing and not the doing.
constexpr auto kIngWords = std::to_array<std::string_view>(
    {"rekening",  "spring",    "bestelling", "vergadering", "stelling",  "woning",      "vestiging",
     "opleiding", "leiding",   "storing",    "meeting",     "marketing", "koning",      "regeling",
     "voeding",   "kleding",   "belasting",  "richting",    "zekering",  "goeding",     "uitkering",
     "gunning",   "afdeling",  "omgeving",   "houding",     "binding",   "zending",     "levering",
     "ziening",   "vordering", "training",   "telling",     "bediening", "stemming",    "lening",
     "reiniging", "pricing",   "dekking",    "gaming",      "mening",    "hypotheking", "ketting",
     "kring",     "sluiting",  "pakking"});

/// The same, of the whole word only: "frothing" is an "-ing" like others.
constexpr auto kWholeIngWords =
    std::to_array<std::string_view>({"string", "bring", "thing", "something", "anything",
                                     "everything", "nothing", "evening", "morning", "during"});

/// "-atie" that is no "-eren".
constexpr auto kAtieWords = std::to_array<std::string_view>(
    {"informatie", "organisatie", "administratie", "situatie", "relatie", "locatie", "operatie",
     "prestatie", "natie", "variatie", "motivatie"});

/// "-s" that is no plural's.
constexpr auto kSWords = std::to_array<std::string_view>(
    {"adres",     "proces",      "congres",    "kaas",      "huis",     "reis",    "plaats",
     "kluis",     "bewijs",      "werkwijs",   "prijs",     "polis",    "glas",    "jas",
     "tas",       "rijles",      "zwemles",    "groepsles", "proefles", "gastles", "bijles",
     "betaalpas", "toegangspas", "klantenpas", "fles",      "mens",     "servies", "fornuis",
     "salaris",   "infuus",      "succes"});

constexpr auto kParticles = std::to_array<std::string_view>(
    {"aan",  "af",   "bij",   "binnen", "dicht", "door", "in",    "klaar",  "mee",   "na",  "om",
     "op",   "rond", "langs", "open",   "neer",  "over", "samen", "schoon", "terug", "toe", "uit",
     "vast", "voor", "vol",   "weg",    "leeg",  "los",  "goed",  "gerust", "gereed"});

/// Inlined: this is asked of every word with every particle.
constexpr bool begins_with(std::string_view word, std::string_view front) {
  if (word.size() < front.size()) return false;
  for (std::size_t i = 0; i < front.size(); ++i) {
    if (word[i] != front[i]) return false;
  }
  return true;
}

template <std::size_t kCount>
bool ends_in(const std::array<std::string_view, kCount>& words, std::string_view word) {
  return std::ranges::any_of(words, [&](std::string_view end) { return word.ends_with(end); });
}

constexpr bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}
constexpr bool is_consonant(char c) { return c >= 'a' && c <= 'z' && !is_vowel(c); }

/// Cuts endings off a word in place.
class Cutter {
 public:
  Cutter(char* text, std::size_t size) : text_{text}, size_{size} {}

  std::string_view cut() {
    participle();
    if (!noun()) {
      plural();
      verb();
    }
    tail();
    return {text_, size_};
  }

 private:
  [[nodiscard]] std::string_view word() const { return {text_, size_}; }
  [[nodiscard]] bool ends(std::string_view end, std::size_t left) const {
    return size_ >= end.size() + left && word().ends_with(end);
  }
  [[nodiscard]] char from_end(std::size_t i) const { return text_[size_ - 1 - i]; }
  /// A consonant stands before the last `end` letters.
  [[nodiscard]] bool consonant_before(std::size_t end) const {
    return size_ > end && is_consonant(from_end(end));
  }
  void drop(std::size_t count) { size_ -= count; }
  void replace_end(std::size_t count, std::string_view with) {
    size_ -= count;
    std::memcpy(text_ + size_, with.data(), with.size());
    size_ += with.size();
  }

  /// `geregeld`, `afgehandeld`, `opgenomen`.
  void participle() {
    std::size_t particle = 0;
    for (const std::string_view p : kParticles) {
      if (p.size() > particle && begins_with(word(), p) &&
          begins_with(word().substr(p.size()), "ge"))
        particle = p.size();
    }
    const std::string_view rest = word().substr(particle);
    if (!rest.starts_with("ge")) participle_ = is_prefixed(rest);
    if (!rest.starts_with("ge") || rest.size() < 6) return;
    const char last = rest.back();
    const bool strong = particle > 0 && rest.ends_with("en");
    if (last != 't' && last != 'd' && !strong) return;
    if (ends_in(kGeWords, rest)) return;
    std::memmove(text_ + particle, text_ + particle + 2, size_ - particle - 2);
    drop(2);
    participle_ = true;
  }

  /// `beschermd`, `verhoogd`, `ontruimd`: without "ge".
  static bool is_prefixed(std::string_view word) {
    constexpr auto kPrefixes =
        std::to_array<std::string_view>({"be", "ver", "ont", "her", "onder"});
    if (word.size() < 7 || word.back() != 'd') return false;
    return std::strchr("gmwfs", word[word.size() - 2]) != nullptr &&
           std::ranges::any_of(kPrefixes, [&](std::string_view p) { return begins_with(word, p); });
  }

  /// `draait`, `gooide`, `gedraaid`: a stem that ends in "aai", "ooi" or "oei".
  [[nodiscard]] bool glide_before(std::size_t end) const {
    if (size_ < end + 4 || from_end(end) != 'i') return false;
    const char a = from_end(end + 2), b = from_end(end + 1);
    return (a == b && (a == 'a' || a == 'o')) || (a == 'o' && b == 'e');
  }
  /// `pikte`, `rolde`: too short for the rule of longer words.
  [[nodiscard]] bool short_past() const {
    if (size_ != 5) return false;
    const std::string_view end = word().substr(2);
    return end == "kte" || end == "pte" || end == "tte" || end == "lde" || end == "gde";
  }

  /// Endings of nouns that go as a whole; whether nothing more is to be cut.
  bool noun() {
    if (ends("heden", 4)) {
      drop(5);
      return true;
    }
    if (ends("heid", 4)) {
      drop(4);
      return true;
    }
    if (ends("ingen", 3)) drop(2);
    if (ends("ings", 3)) drop(1);
    if (ends("ing", 3)) {
      const bool whole = std::ranges::find(kWholeIngWords, word()) != kWholeIngWords.end();
      if (whole || (ends_in(kIngWords, word()) && word() != "restoring")) return true;
      if (size_ >= 6) {
        drop(3);
        last_dental();
      }
      return true;
    }
    if (ends("aties", 3)) drop(1);
    if (ends("atie", 3)) {
      if (!ends_in(kAtieWords, word())) replace_end(4, "er");
      return true;
    }
    return false;
  }

  void plural() {
    if (ends("tjes", 4)) return drop(4);
    if (ends("tje", 4)) return drop(3);
    if (ends("jes", 3) && consonant_before(3)) return drop(3);
    if (ends("je", 3) && consonant_before(2)) return drop(2);
    if (ends("ies", 3) && !consonant_ti()) return replace_end(3, "y");
    const char before = size_ > 1 ? from_end(1) : ' ';
    if (ends("ie", 3) && !is_consonant_ti(from_end(2))) return replace_end(2, "y");
    if (ends("s", 4) && before != 's' && before != 'u' && before != 'i' &&
        !ends_in(kSWords, word()))
      drop(1);
  }
  /// `relaties`, `functies`: Dutch.
  [[nodiscard]] bool consonant_ti() const { return size_ > 3 && is_consonant_ti(from_end(3)); }
  static bool is_consonant_ti(char c) { return c == 't' || c == 's' || c == 'n'; }

  void verb() {
    if (ends("en", 3)) {
      drop(2);
    } else if ((ends("de", 4) || ends("te", 4)) && (consonant_before(2) || glide_before(2))) {
      drop(2);
    } else if (short_past()) {
      drop(2);
    } else if (ends("ied", 3) && consonant_before(3) && !ends("bied", 0)) {
      return replace_end(3, "y");
    } else if (ends("ed", 4) && (consonant_before(2) || from_end(2) == 'y')) {
      drop(2);
    }
    last_dental();
    if (ends("e", 4)) drop(1);
  }

  /// The ending of "werkt" and "bestelt", and the last letter of "count" and "fold", which look
  /// like it.
  void last_dental() {
    if (ends("t", 4) ||
        (ends("t", 3) && size_ > 1 && std::strchr("lmpgk", from_end(1)) != nullptr)) {
      if (is_consonant(from_end(1)) || glide_before(1)) drop(1);
    }
    if (ends("d", 4) || (ends("d", 3) && from_end(1) == 'l')) {
      const char before = from_end(1);
      const bool stem_ends_in_d = is_vowel(before) && !glide_before(1);  // "opgeleid"
      if ((participle_ && !stem_ends_in_d) || before == 'l' || before == 'n' || before == 'r')
        drop(1);
    }
  }

  /// One consonant at the end, `f` and `s` for `v` and `z`, vowels once.
  void tail() {
    if (size_ > 3 && from_end(0) == from_end(1) && is_consonant(from_end(0))) drop(1);
    if (size_ > 2 && from_end(0) == 'v') text_[size_ - 1] = 'f';
    if (size_ > 2 && from_end(0) == 'z') text_[size_ - 1] = 's';
    std::size_t kept = 0;
    for (std::size_t i = 0; i < size_; ++i) {
      const char c = text_[i];
      const bool doubled = kept > 0 && c == text_[kept - 1] && is_vowel(c) && c != 'i' && c != 'y';
      if (!doubled) text_[kept++] = c;
    }
    size_ = kept;
  }

  char* text_;
  std::size_t size_;
  bool participle_ = false;
};

bool plain_letters(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

bool is_particle(std::string_view word) {
  return word.size() <= 6 && std::ranges::any_of(kParticles, [&](std::string_view particle) {
           return particle.size() == word.size() && begins_with(word, particle);
         });
}

std::string_view particle_stem(std::string_view particle) {
  constexpr std::pair<std::string_view, std::string_view> kShorter[] = {
      {"aan", "an"},       {"door", "dor"}, {"klaar", "klar"}, {"mee", "me"},      {"voor", "vor"},
      {"schoon", "schon"}, {"neer", "ner"}, {"leeg", "leg"},   {"gereed", "gered"}};
  for (const auto& [whole, shorter] : kShorter) {
    if (whole == particle) return shorter;
  }
  return particle;
}

bool is_particle_stem(std::string_view front) {
  return std::ranges::any_of(
      kParticles, [&](std::string_view particle) { return particle_stem(particle) == front; });
}

SkillStemmer::SkillStemmer() : slots_(2048) {
  for (const IrregularWord& row : irregular_words()) {
    std::string_view rest = row.words;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      const std::uint64_t hash = hash_of(rest.substr(0, end));
      std::size_t at = hash % slots_.size();
      while (slots_[at].hash != 0 && slots_[at].hash != hash) at = (at + 1) % slots_.size();
      slots_[at] = {hash, row.form};
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
}

std::string_view SkillStemmer::irregular(std::string_view word) const {
  const std::uint64_t hash = hash_of(word);
  for (std::size_t at = hash % slots_.size(); slots_[at].hash != 0; at = (at + 1) % slots_.size()) {
    if (slots_[at].hash == hash) return slots_[at].form;
  }
  return {};
}

std::string_view SkillStemmer::stem(std::string_view word, Buffer& buffer) const {
  if (word.size() > kLongest) return word;
  if (const std::string_view form = irregular(word); !form.empty()) return form;
  if (word.size() < 4 || !plain_letters(word)) return word;
  // A strong verb behind its particle: "opgenomen", "inneemt".
  for (const std::string_view particle : kParticles) {
    constexpr std::size_t kShortest = 3;  // "aannam"
    if (word.size() < particle.size() + kShortest || !begins_with(word, particle)) continue;
    const std::string_view form = irregular(word.substr(particle.size()));
    if (form.empty()) continue;
    const std::string_view front = particle_stem(particle);
    std::memcpy(buffer.text, front.data(), front.size());
    std::memcpy(buffer.text + front.size(), form.data(), form.size());
    return {buffer.text, front.size() + form.size()};
  }
  std::memcpy(buffer.text, word.data(), word.size());
  return Cutter(buffer.text, word.size()).cut();
}

}  // namespace overstap::extract
