// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/tokens.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

#include "overstap/profiles/sieve.h"
#include "overstap/profiles/text.h"
#include "profiles/src/extract/text/confusables.h"
#include "profiles/src/extract/text/word_facts.h"

namespace overstap::extract {
namespace {

enum class CharKind : std::uint8_t { word, space, mark, dropped };

constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || is_ascii_upper(c); }

constexpr CharKind kind_of_ascii(char c) {
  if (is_ascii_letter(c) || is_ascii_digit(c)) return CharKind::word;
  if (c == ' ' || (c >= '\t' && c <= '\r')) return CharKind::space;
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? CharKind::dropped : CharKind::mark;
}

CharKind kind_of(UChar32 c) {
  if (c < 0x80) return kind_of_ascii(static_cast<char>(c));
  if (c == 0xFFFD) return CharKind::word;
  if (u_isUWhiteSpace(c)) return CharKind::space;
  const std::uint32_t mask = U_GET_GC_MASK(c);
  if (mask & U_GC_M_MASK) return CharKind::word;  // stays with its letter; fold_key decides
  if (mask & U_GC_C_MASK) return CharKind::dropped;
  if (mask & (U_GC_P_MASK | U_GC_S_MASK | U_GC_Z_MASK)) return CharKind::mark;
  return CharKind::word;
}

/// The one character that stands for a mark in keys.
std::string_view key_of_mark(UChar32 c, std::string_view written) {
  if (c < 0x80) return c == '`' ? "'" : written;
  const std::uint32_t mask = U_GET_GC_MASK(c);
  if (mask & U_GC_PD_MASK || c == 0x2212) return "-";
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x00B4:
      return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
      return "\"";
    case 0x2022:
    case 0x2023:
    case 0x25A0:
    case 0x25AA:
    case 0x25CF:
    case 0x25E6:
    case 0x25BA:
    case 0x2219:
    case 0x00B7:
    case 0x2713:
    case 0x2714:
      return "*";
    default:
      return written;
  }
}

/// What is counted of the ASCII letters of a word: letters, and capitals in the upper half.
constexpr std::uint64_t kLetter = 1, kCapital = std::uint64_t{1} << 32U;

/// An ASCII letter in lower case, or a digit; NUL for any other byte.
constexpr auto kFolded = [] {
  std::array<char, 256> table{};
  for (std::size_t c = 0; c < 128; ++c) {
    const char written = static_cast<char>(c);
    if (is_ascii_upper(written)) table[c] = static_cast<char>(written - 'A' + 'a');
    if (is_ascii_digit(written) || (is_ascii_letter(written) && !is_ascii_upper(written))) {
      table[c] = written;
    }
  }
  return table;
}();
constexpr auto kCounted = [] {
  std::array<std::uint64_t, 256> table{};
  for (std::size_t c = 0; c < 128; ++c) {
    const char written = static_cast<char>(c);
    if (is_ascii_letter(written)) table[c] = kLetter + (is_ascii_upper(written) ? kCapital : 0);
  }
  return table;
}();
/// What ends no word that stands before it: other letters, and what is dropped.
constexpr auto kGoesOn = [] {
  std::array<bool, 256> table{};
  for (std::size_t c = 0; c < 256; ++c) {
    table[c] = c >= 128 || kind_of_ascii(static_cast<char>(c)) == CharKind::dropped;
  }
  return table;
}();

template <class Value>
constexpr Value of_byte(const std::array<Value, 256>& table, char c) {
  return table[static_cast<unsigned char>(c)];
}

/// Splits one part. The keys of its words are written at `keys`, where there is room for as many
/// bytes as the part has.
class PartSplitter {
 public:
  PartSplitter(const std::string& text, char* keys, ReadText& out)
      : text_{text}, keys_{keys}, out_{out} {}

  /// Where the next keys may be written.
  char* split() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == ' ') {
        gap_ = true;
        ++at_;
      } else if (!(begins_latin(c) && fast_word())) {
        step();
      }
    }
    return keys_;
  }

 private:
  struct Char {
    UChar32 c;
    std::size_t end;
    CharKind kind;
  };

  [[nodiscard]] Char char_at(std::size_t at) const {
    const char first = text_[at];
    if (static_cast<unsigned char>(first) < 0x80) {
      return {static_cast<UChar32>(first), at + 1, kind_of_ascii(first)};
    }
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text_.data());
    auto i = static_cast<std::int32_t>(at);
    UChar32 c = 0;
    // NOLINTNEXTLINE(bugprone-inc-dec-in-conditions): ICU's macro
    U8_NEXT_OR_FFFD(bytes, i, static_cast<std::int32_t>(text_.size()), c);
    return {c, static_cast<std::size_t>(i), kind_of(c)};
  }

  void step() {
    const Char here = char_at(at_);
    switch (here.kind) {
      case CharKind::word:
        word();
        return;
      case CharKind::mark:
        mark(here);
        return;
      case CharKind::space:
        gap_ = true;
        break;
      case CharKind::dropped:
        break;
    }
    at_ = here.end;
  }

  void mark(const Char& here) {
    if (here.c == '[' && text_.compare(at_, kNotCarried.size(), kNotCarried) == 0) {
      // What was cut says nothing, least of all "niet"; it ends a clause.
      add(at_ + kNotCarried.size(), ";", hash_of(";"), TokenKind::mark);
    } else if (here.c == '.' && at_dot_net()) {
      add(at_ + 4, ".net", hash_of(".net"), TokenKind::word, is_ascii_upper(text_[at_ + 1]));
    } else {
      const std::string_view written = std::string_view{text_}.substr(at_, here.end - at_);
      const std::string_view key = key_of_mark(here.c, written);
      add(here.end, key, hash_of(key), TokenKind::mark);
    }
  }

  /// A word of ASCII letters and digits and of Latin ones with a diacritic, which most are: folded
  /// and hashed as it is read. False, with nothing done, when there is another at this place.
  bool fast_word() {
    const char* const written = text_.data();  // ends with a NUL, which is no letter
    char* key_end = keys_;
    std::size_t at = at_;
    std::uint64_t hash = hash_of({}), counts = 0;
    for (char folded = of_byte(kFolded, written[at]); folded != '\0';
         folded = of_byte(kFolded, written[at])) {
      *key_end++ = folded;
      hash = next_hash(hash, folded);
      counts += of_byte(kCounted, written[at++]);
    }
    bool capital = is_ascii_upper(written[at_]);
    for (Folded next = after_ascii(at); next.letter != '\0'; next = latin_at(at)) {
      if (!is_ascii_digit(next.letter)) counts += kLetter;
      if (next.capital) counts += kCapital;
      if (at == at_) capital = next.capital;
      *key_end++ = next.letter;
      hash = next_hash(hash, next.letter);
      at += next.bytes;
    }
    // "c++", "c#"
    const bool signed_letter = at == at_ + 1 && (written[at] == '+' || written[at] == '#');
    if (at == at_ || signed_letter || (of_byte(kGoesOn, written[at]) && at < text_.size())) {
      return false;
    }
    const std::string_view key{keys_, key_end};
    keys_ = key_end;
    const auto letters = static_cast<std::uint32_t>(counts);
    add(at, key, hash, letters == 0 ? TokenKind::number : TokenKind::word, capital,
        letters > 1 && counts >> 32U == letters);
    return true;
  }

  struct Folded {
    char letter = '\0';  ///< NUL: none that is folded by a table
    bool capital = false;
    std::uint8_t bytes = 1;
  };

  /// Where a letter of fast_word may begin.
  static bool begins_latin(char c) { return of_byte(kFolded, c) != '\0' || c == '\xC3'; }

  [[nodiscard]] Folded after_ascii(std::size_t at) const {
    return text_[at] == '\xC3' ? latin_at(at) : Folded{};
  }
  /// Also of a letter with a diacritic.
  [[nodiscard]] Folded latin_at(std::size_t at) const {
    // U+00C0 to U+00FF; `.` = no letter with a diacritic.
    constexpr std::string_view kLatin =
        "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y";
    if (at == text_.size()) return {};
    const char c = text_[at];
    if (const char folded = of_byte(kFolded, c); folded != '\0') return {folded, folded != c};
    if (c != '\xC3' || at + 1 == text_.size()) return {};
    const auto next = static_cast<unsigned char>(text_[at + 1]);
    if (next < 0x80 || next > 0xBF || kLatin[next - 0x80U] == '.') return {};
    return {kLatin[next - 0x80U], next < 0xA0, 2};
  }

  void word() {
    const std::size_t begin = at_;
    std::size_t end = begin;
    bool ascii = true, digits = true, capitals = true;
    std::size_t letters = 0;
    const Char first = char_at(begin);
    for (std::size_t at = begin; at < text_.size();) {
      const Char here = char_at(at);
      if (here.kind != CharKind::word && here.kind != CharKind::dropped) break;
      at = here.end;
      if (here.kind == CharKind::dropped) {
        ascii = false;
        continue;
      }
      end = here.end;
      if (here.c >= 0x80) ascii = false;
      const bool digit = here.c < 0x80 && is_ascii_digit(static_cast<char>(here.c));
      digits &= digit;
      if (!digit) {
        ++letters;
        capitals &=
            here.c < 0x80 ? is_ascii_upper(static_cast<char>(here.c)) : u_isupper(here.c) != 0;
      }
    }
    end = sign_end(begin, end);
    const std::string_view written = std::string_view{text_}.substr(begin, end - begin);
    const bool capital =
        first.c < 0x80 ? is_ascii_upper(static_cast<char>(first.c)) : u_isupper(first.c) != 0;
    key_.clear();
    if (ascii) {
      for (const char c : written) key_ += is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    } else {
      key_ = is_masked(written) ? fold_key(unmasked(written)) : fold_key(written);
    }
    if (key_.empty()) {
      at_ = end;
      return;
    }
    add(end, kept_key(written.size()), hash_of(key_),
        digits && ascii ? TokenKind::number : TokenKind::word, capital, capitals && letters > 1);
  }

  /// Copies key_, the key of a word of so many bytes.
  [[nodiscard]] std::string_view kept_key(std::size_t bytes) {
    if (key_.size() > bytes) return out_.long_keys.emplace_front(key_);
    char* const begin = keys_;
    keys_ = std::ranges::copy(key_, keys_).out;
    return {begin, keys_};
  }

  /// `c++`, `c#`: the sign belongs to a word of one letter.
  [[nodiscard]] std::size_t sign_end(std::size_t begin, std::size_t end) const {
    if (end - begin != 1 || !is_ascii_letter(text_[begin])) return end;
    if (text_.compare(end, 2, "++") == 0) return end + 2;
    return text_.compare(end, 1, "#") == 0 ? end + 1 : end;
  }

  /// `.net` as a word of its own; in `asp.net` the dot is a mark.
  [[nodiscard]] bool at_dot_net() const {
    if (text_[at_] != '.' || text_.size() - at_ < 4) return false;
    if (at_ > 0 && kind_of_ascii(text_[at_ - 1]) == CharKind::word) return false;
    constexpr std::string_view kNet = "net";
    for (std::size_t i = 0; i < kNet.size(); ++i) {
      if ((text_[at_ + 1 + i] | 0x20) != kNet[i]) return false;
    }
    return at_ + 4 == text_.size() || char_at(at_ + 4).kind != CharKind::word;
  }

  /// A token from here to `end`.
  void add(std::size_t end, std::string_view key, std::uint64_t hash, TokenKind kind,
           bool capital = false, bool all_capital = false) {
    Token& token = out_.tokens.emplace_back();
    token.begin = static_cast<std::uint32_t>(at_);
    token.end = static_cast<std::uint32_t>(end);
    token.key = key;
    token.hash = hash;
    token.kind = kind;
    token.capital = capital;
    token.all_capital = all_capital;
    token.glued = !gap_;
    if (kind == TokenKind::word) token.facts = facts_of_word(hash);
    gap_ = false;
    at_ = end;
  }

  const std::string& text_;
  char* keys_;
  ReadText& out_;
  std::size_t at_ = 0;
  std::string key_;
  bool gap_ = true;
};

}  // namespace

std::int32_t Token::number() const {
  if (kind != TokenKind::number || key.size() > 9) return -1;
  std::int32_t value = 0;
  for (const char c : key) value = value * 10 + (c - '0');
  return value;
}

char* split_tokens(const std::string& text, char* keys, ReadText& out) {
  return PartSplitter(text, keys, out).split();
}

}  // namespace overstap::extract
