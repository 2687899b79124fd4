// SPDX-License-Identifier: Apache-2.0
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

#include "overstap/profiles/sieve.h"
#include "overstap/profiles/text.h"
#include "profiles/src/extract/text/confusables.h"
#include "profiles/src/extract/text/read_text.h"
#include "profiles/src/extract/text/sentences.h"

namespace overstap::extract {
namespace {

enum class CharKind : std::uint8_t { word, space, mark, dropped };

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || is_ascii_upper(c); }

CharKind kind_of_ascii(char c) {
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
  const std::uint32_t mask = U_GET_GC_MASK(c);
  if (mask & U_GC_PD_MASK || c == 0x2212) return "-";
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x0060:
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

/// Splits one part. Keys are appended to `folded` and stand in the tokens as offsets until all
/// parts are done.
class PartSplitter {
 public:
  PartSplitter(std::string_view text, ReadText& out, std::vector<std::uint32_t>& key_ends)
      : text_{text}, out_{out}, key_ends_{key_ends} {}

  void split() {
    while (at_ < text_.size()) step();
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
    if (text_[at_] == ' ') {
      gap_ = true;
      ++at_;
      return;
    }
    if (fast_word()) return;
    const Char here = char_at(at_);
    switch (here.kind) {
      case CharKind::word:
        word();
        return;
      case CharKind::mark:
        if (here.c == '[' && text_.substr(at_, kNotCarried.size()) == kNotCarried) {
          // What was cut says nothing, least of all "niet"; it ends a clause.
          add(at_, at_ + kNotCarried.size(), ";", TokenKind::mark, false, false);
          at_ += kNotCarried.size();
          return;
        }
        if (at_dot_net()) {
          add(at_, at_ + 4, ".net", TokenKind::word, is_ascii_upper(text_[at_ + 1]), false);
          at_ += 4;
          return;
        }
        add(at_, here.end, key_of_mark(here.c, text_.substr(at_, here.end - at_)), TokenKind::mark,
            false, false);
        break;
      case CharKind::space:
        gap_ = true;
        break;
      case CharKind::dropped:
        break;
    }
    at_ = here.end;
  }

  /// A word of ASCII letters and digits and of Latin ones with a diacritic, which most are: folded
  /// and hashed as it is read. False, with nothing done, when there is another at this place.
  bool fast_word() {
    const std::size_t begin = at_, key_begin = out_.folded.size();
    std::size_t at = begin;
    while (at < text_.size() && folded_of(text_[at]) != 0) ++at;
    const std::size_t ascii = at - begin;
    out_.folded.resize(key_begin + ascii);
    char* key = out_.folded.data() + key_begin;
    std::size_t letters = 0, capitals = 0;
    std::uint64_t hash = hash_of({});
    for (std::size_t i = 0; i < ascii; ++i) {
      const char written = text_[begin + i], folded = folded_of(written);
      key[i] = folded;
      hash = next_hash(hash, folded);
      letters += folded > '9' ? 1U : 0U;
      capitals += folded != written ? 1U : 0U;
    }
    bool capital = ascii > 0 && key[0] != text_[begin];
    for (Folded next = latin_at(at); next.letter != '\0'; next = latin_at(at)) {
      if (!is_ascii_digit(next.letter)) ++letters;
      if (next.capital) ++capitals;
      if (at == begin) capital = next.capital;
      out_.folded.push_back(next.letter);
      hash = next_hash(hash, next.letter);
      at += next.bytes;
    }
    // Signs may belong to a word of one letter; other letters and what is dropped, to any.
    const bool goes_on = at < text_.size() && (static_cast<unsigned char>(text_[at]) >= 0x80 ||
                                               kind_of_ascii(text_[at]) == CharKind::dropped);
    if (at - begin < 2 || goes_on) {
      out_.folded.resize(key_begin);
      return false;
    }
    add_folded(begin, at, hash, letters == 0 ? TokenKind::number : TokenKind::word, capital,
               letters > 1 && capitals == letters);
    at_ = at;
    return true;
  }

  /// An ASCII letter in lower case, or a digit; NUL for any other byte.
  static char folded_of(char c) {
    static constexpr auto kFolded = [] {
      std::array<char, 256> table{};
      for (char digit = '0'; digit <= '9'; ++digit)
        table[static_cast<unsigned char>(digit)] = digit;
      for (char lower = 'a'; lower <= 'z'; ++lower) {
        table[static_cast<unsigned char>(lower)] = lower;
        table[static_cast<unsigned char>(lower - 'a' + 'A')] = lower;
      }
      return table;
    }();
    return kFolded[static_cast<unsigned char>(c)];
  }

  struct Folded {
    char letter = '\0';  ///< NUL: none that is folded by a table
    bool capital = false;
    std::uint8_t bytes = 1;
  };

  /// Also of a letter with a diacritic.
  [[nodiscard]] Folded latin_at(std::size_t at) const {
    // U+00C0 to U+00FF; `.` = no letter with a diacritic.
    constexpr std::string_view kLatin =
        "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y";
    if (at == text_.size()) return {};
    const char c = text_[at];
    if (const char folded = folded_of(c); folded != '\0') return {folded, folded != c};
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
    const std::string_view written = text_.substr(begin, end - begin);
    const bool capital =
        first.c < 0x80 ? is_ascii_upper(static_cast<char>(first.c)) : u_isupper(first.c) != 0;
    key_.clear();
    if (ascii) {
      for (const char c : written) key_ += is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    } else {
      key_ = is_masked(written) ? fold_key(unmasked(written)) : fold_key(written);
    }
    if (!key_.empty()) {
      add(begin, end, key_, digits && ascii ? TokenKind::number : TokenKind::word, capital,
          capitals && letters > 1);
    }
    at_ = end;
  }

  /// `c++`, `c#`: the sign belongs to a word of one letter.
  [[nodiscard]] std::size_t sign_end(std::size_t begin, std::size_t end) const {
    if (end - begin != 1 || !is_ascii_letter(text_[begin])) return end;
    if (text_.substr(end, 2) == "++") return end + 2;
    return text_.substr(end, 1) == "#" ? end + 1 : end;
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

  void add(std::size_t begin, std::size_t end, std::string_view key, TokenKind kind, bool capital,
           bool all_capital) {
    out_.folded.insert(out_.folded.end(), key.begin(), key.end());
    add_folded(begin, end, hash_of(key), kind, capital, all_capital);
  }

  /// With the key at the end of `folded` already.
  void add_folded(std::size_t begin, std::size_t end, std::uint64_t hash, TokenKind kind,
                  bool capital, bool all_capital) {
    key_ends_.push_back(static_cast<std::uint32_t>(out_.folded.size()));
    out_.tokens.push_back({.begin = static_cast<std::uint32_t>(begin),
                           .end = static_cast<std::uint32_t>(end),
                           .key = {},
                           .hash = hash,
                           .kind = kind,
                           .capital = capital,
                           .all_capital = all_capital,
                           .glued = !gap_});
    gap_ = false;
  }

  std::string_view text_;
  ReadText& out_;
  std::vector<std::uint32_t>& key_ends_;
  std::size_t at_ = 0;
  std::string key_;
  bool gap_ = true;
};

/// A sentence, or pieces of one that nobody would write: what the rules do for a claim takes time
/// in proportion to its sentence.
void add_pieces(Sentence sentence, ReadText& out) {
  constexpr std::uint32_t kMostTokens = 400;
  const std::uint32_t last = sentence.last, end = sentence.end;
  while (last - sentence.first > kMostTokens) {
    sentence.last = sentence.first + kMostTokens;
    sentence.end = out.tokens[sentence.last - 1].end;
    out.tokens[sentence.first].glued = false;
    out.sentences.push_back(sentence);
    sentence.first = sentence.last;
    sentence.begin = out.tokens[sentence.first].begin;
    sentence.bullet = false;
  }
  sentence.last = last;
  sentence.end = end;
  out.tokens[sentence.first].glued = false;
  out.sentences.push_back(sentence);
}

/// The sentences of one part, whose tokens begin at `first_token`.
void add_sentences(const TextPart& part, std::int32_t index, std::uint32_t first_token,
                   ReadText& out) {
  const std::string_view text = part.text;
  auto token = first_token;
  const auto tokens = static_cast<std::uint32_t>(out.tokens.size());
  std::int32_t line = 0;
  std::size_t counted = 0, line_begin = 0;
  for (const ByteRange& range : split_sentences(text)) {
    Sentence sentence{.part = index,
                      .begin = static_cast<std::uint32_t>(range.begin),
                      .end = static_cast<std::uint32_t>(range.end)};
    sentence.part_kind = part.kind;
    sentence.bullet = part.kind == PartKind::list_item;
    for (; token < tokens && out.tokens[token].begin < range.begin; ++token) {
      sentence.bullet |= is_any(out.tokens[token], {"*", "-", ">", "+"});
    }
    sentence.first = token;
    while (token < tokens && out.tokens[token].begin < range.end) ++token;
    sentence.last = token;
    if (sentence.first == sentence.last) continue;
    const std::size_t start = out.tokens[sentence.first].begin;
    for (; counted < start; ++counted) {
      if (text[counted] != '\n') continue;
      ++line;
      line_begin = counted + 1;
    }
    sentence.line = line;
    const std::string_view before = text.substr(line_begin, start - line_begin);
    sentence.indent =
        static_cast<std::int32_t>(std::min(before.find_first_not_of(" \t"), before.size()));
    add_pieces(sentence, out);
  }
}

}  // namespace

std::int32_t Token::number() const {
  if (kind != TokenKind::number || key.size() > 9) return -1;
  std::int32_t value = 0;
  for (const char c : key) value = value * 10 + (c - '0');
  return value;
}

ReadText split_text(const SourceText& source, const ExtractOptions& options) {
  ReadText out;
  out.source = &source;
  out.subject = options.subject;
  out.as_of = options.as_of;
  std::vector<std::uint32_t> key_ends;
  std::size_t bytes = 0;
  for (const TextPart& part : source.parts) bytes += part.text.size();
  constexpr std::size_t kBytesPerToken = 4;  // less than in any common text
  out.folded.reserve(bytes);
  out.tokens.reserve(bytes / kBytesPerToken);
  key_ends.reserve(bytes / kBytesPerToken);
  for (std::size_t i = 0; i < source.parts.size(); ++i) {
    const auto first_token = static_cast<std::uint32_t>(out.tokens.size());
    PartSplitter(source.parts[i].text, out, key_ends).split();
    add_sentences(source.parts[i], static_cast<std::int32_t>(i), first_token, out);
  }
  std::uint32_t begin = 0;
  for (std::size_t i = 0; i < out.tokens.size(); ++i) {
    out.tokens[i].key = std::string_view{out.folded.data() + begin, key_ends[i] - begin};
    begin = key_ends[i];
  }
  return out;
}

}  // namespace overstap::extract
