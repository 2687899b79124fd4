// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cassert>
#include <cstdint>

#include "profiles/src/fold.h"

namespace overstap {
namespace {

icu::UnicodeString from_utf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string to_utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

using NormalizerGetter = const icu::Normalizer2* (*)(UErrorCode&);

/// The instances are ICU's own singletons, built into its library; they cannot be missing.
const icu::Normalizer2& normalizer(NormalizerGetter getter) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* instance = getter(status);
  assert(U_SUCCESS(status) && instance != nullptr);
  return *instance;
}

icu::UnicodeString normalized(NormalizerGetter getter, const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString out = normalizer(getter).normalize(text, status);
  assert(U_SUCCESS(status));
  return out;
}

/// Letters that Unicode does not decompose although their stroke is a diacritic to a Dutch reader.
const char* plain_letter(UChar32 c) {
  switch (c) {
    case 0x00E6:
      return "ae";  // æ
    case 0x00F8:
      return "o";  // ø
    case 0x0111:
      return "d";  // đ
    case 0x0127:
      return "h";  // ħ
    case 0x0131:
      return "i";  // dotless i
    case 0x0142:
      return "l";  // ł
    case 0x0153:
      return "oe";  // œ
    default:
      return nullptr;
  }
}

enum class CharClass : std::uint8_t { word, space, dropped };

CharClass classify_other(UChar32 c) {
  if (c == 0xFFFD) return CharClass::word;  // damaged text must not equal sound text
  if (u_isUWhiteSpace(c)) return CharClass::space;
  const std::uint32_t mask = U_GET_GC_MASK(c);
  if (mask & U_GC_MN_MASK) {
    return uscript_hasScript(c, USCRIPT_INHERITED) ? CharClass::dropped : CharClass::word;
  }
  if (mask & (U_GC_C_MASK | U_GC_ME_MASK)) return CharClass::dropped;
  if (mask & (U_GC_P_MASK | U_GC_S_MASK | U_GC_Z_MASK)) return CharClass::space;
  return CharClass::word;
}

using fold::ascii_lower;
using fold::is_ascii_letter;
using fold::is_word_byte;

/// The second half of folding, over text whose only characters beside letters and digits are ASCII.
class KeyMaker {
 public:
  explicit KeyMaker(std::string_view text) : text_{text} { key_.reserve(text.size()); }

  std::string make() && {
    while (at_ < text_.size()) step();
    return std::move(key_);
  }

 private:
  void step() {
    const char c = text_[at_];
    if (is_word_byte(c)) {
      append(ascii_lower(c));
      ++at_;
    } else if (c == '#' && after_lone_letter()) {
      key_ += '#';
      gap_ = true;
      ++at_;
    } else if (text_.substr(at_, 2) == "++" && after_lone_letter()) {
      key_ += "++";
      gap_ = true;
      at_ += 2;
    } else if (at_dot_net()) {
      append('.');
      ++at_;
    } else {
      // Other ASCII controls vanish, as the zero-width characters do.
      if (static_cast<unsigned char>(c) >= 0x20 || (c >= '\t' && c <= '\r')) gap_ = true;
      ++at_;
    }
  }

  void append(char c) {
    if (gap_ && !key_.empty()) key_ += ' ';
    gap_ = false;
    key_ += c;
  }

  /// `c++`, `c#`, `f#`: the sign follows a word of one letter.
  [[nodiscard]] bool after_lone_letter() const {
    if (gap_ || key_.empty() || !is_ascii_letter(key_.back())) return false;
    return key_.size() == 1 || key_[key_.size() - 2] == ' ';
  }

  /// `.net` as a word of its own; in `asp.net` the dot is punctuation.
  [[nodiscard]] bool at_dot_net() const {
    if (text_[at_] != '.' || (!key_.empty() && !gap_)) return false;
    if (text_.size() - at_ < 4 || ascii_lower(text_[at_ + 1]) != 'n' ||
        ascii_lower(text_[at_ + 2]) != 'e' || ascii_lower(text_[at_ + 3]) != 't') {
      return false;
    }
    return at_ + 4 == text_.size() || !is_word_byte(text_[at_ + 4]);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string key_;
  bool gap_ = false;  ///< a space is due before the next word character
};

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Gives `add` what is kept of case-folded, decomposed text.
template <class Add>
void keep_letters(const icu::UnicodeString& decomposed, Add add) {
  for (std::int32_t i = 0; i < decomposed.length();) {
    const UChar32 c = decomposed.char32At(i);
    i += U16_LENGTH(c);
    if (c < 0x80) {
      add(c);
    } else if (const char* plain = plain_letter(c)) {
      for (; *plain != '\0'; ++plain) add(UChar32{*plain});
    } else {
      const CharClass kind = classify_other(c);
      if (kind == CharClass::word) add(c);
      if (kind == CharClass::space) add(UChar32{' '});
    }
  }
}

/// Case folded, without diacritics and format characters; ASCII punctuation as it was, other
/// punctuation as spaces.
std::string simplified(std::string_view text) {
  const icu::UnicodeString folded =
      normalized(icu::Normalizer2::getNFKCCasefoldInstance, from_utf8(text));
  const icu::UnicodeString decomposed = normalized(icu::Normalizer2::getNFDInstance, folded);
  icu::UnicodeString kept;
  keep_letters(decomposed, [&kept](UChar32 c) { kept.append(c); });
  return to_utf8(normalized(icu::Normalizer2::getNFCInstance, kept));
}

int code_point_width(UChar32 c) {
  const std::uint32_t mask = U_GET_GC_MASK(c);
  if (mask & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CC_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK)) return 0;
  if ((mask & U_GC_CF_MASK) && c != 0x00AD) return 0;
  // Medial vowels and final consonants of Hangul join the syllable before them.
  if (c >= 0x1160 && c <= 0x11FF) return 0;
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::string fold_key(std::string_view text) {
  if (is_ascii(text)) return KeyMaker(text).make();
  const std::string simple = simplified(text);
  return KeyMaker(simple).make();
}

namespace fold {

char32_t next_code_point(std::string_view text, std::size_t& at) {
  // No code point has more than four bytes; short pieces keep ICU's 32-bit offsets small.
  const std::string_view piece = text.substr(at, 4);
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(piece.data());
  const auto size = static_cast<std::int32_t>(piece.size());
  std::int32_t i = 0;
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(bytes, i, size, c);  // NOLINT(bugprone-inc-dec-in-conditions): ICU's macro
  at += static_cast<std::size_t>(i);
  return static_cast<char32_t>(c);
}

Kept keep(char32_t c, std::u32string& buffer) {
  const auto point = static_cast<UChar32>(c);
  const icu::UnicodeString folded =
      normalized(icu::Normalizer2::getNFKCCasefoldInstance, icu::UnicodeString(point));
  buffer.clear();
  keep_letters(normalized(icu::Normalizer2::getNFDInstance, folded),
               [&buffer](UChar32 letter) { buffer += static_cast<char32_t>(letter); });
  return {buffer, buffer.empty() && (U_GET_GC_MASK(point) & U_GC_M_MASK) != 0};
}

bool starts_apart(char32_t c) {
  return c < 0x80 ||
         normalizer(icu::Normalizer2::getNFCInstance).hasBoundaryBefore(static_cast<UChar32>(c));
}

void append_utf8(char32_t c, std::string& out) {
  icu::UnicodeString(static_cast<UChar32>(c)).toUTF8String(out);
}

void append_composed(std::u32string_view letters, std::string& out) {
  icu::UnicodeString text;
  for (const char32_t letter : letters) text.append(static_cast<UChar32>(letter));
  normalized(icu::Normalizer2::getNFCInstance, text).toUTF8String(out);
}

}  // namespace fold

std::vector<std::string_view> key_words(std::string_view key) {
  std::vector<std::string_view> words;
  while (!key.empty()) {
    const std::size_t end = std::min(key.find(' '), key.size());
    if (end > 0) words.push_back(key.substr(0, end));
    key.remove_prefix(std::min(end + 1, key.size()));
  }
  return words;
}

bool is_nfc(std::string_view text) {
  if (is_ascii(text)) return true;
  UErrorCode status = U_ZERO_ERROR;
  const UBool answer =
      normalizer(icu::Normalizer2::getNFCInstance)
          .isNormalizedUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())),
                            status);
  if (U_FAILURE(status) || !answer) return false;
  return to_utf8(from_utf8(text)) == text;  // ICU passes invalid sequences through
}

std::string to_nfc(std::string_view text) {
  if (is_ascii(text)) return std::string{text};
  return to_utf8(normalized(icu::Normalizer2::getNFCInstance, from_utf8(text)));
}

int display_width(std::string_view text) {
  int width = 0;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, i, size, c);  // NOLINT(bugprone-inc-dec-in-conditions): ICU's macro
    width += code_point_width(c);
  }
  return width;
}

}  // namespace overstap
