// SPDX-License-Identifier: Apache-2.0
#include "hostile_words.h"

#include <vector>

namespace overstap::test {
namespace {

/// Pieces that folding treats in its own way, and what may stand around them.
const std::vector<std::string>& pieces() {
  static const std::vector<std::string> all = {"a",
                                               "b",
                                               "C",
                                               "n",
                                               "net",
                                               "NET",
                                               "kok",
                                               "K",
                                               "9",
                                               "x1",
                                               "zeventien",
                                               "vierentwintigletters",
                                               "+",
                                               "++",
                                               "#",
                                               ".",
                                               ".",
                                               "..",
                                               " ",
                                               " ",
                                               " ",
                                               "-",
                                               "/",
                                               "\n",
                                               "\t",
                                               "'",
                                               "_",
                                               "@",
                                               "é",
                                               "Ë",
                                               "ß",
                                               "ẞ",
                                               "æ",
                                               "ø",
                                               "ı",
                                               "İ",
                                               "ĳ",
                                               "ﬁ",
                                               "½",
                                               "²",
                                               "…",
                                               "’",
                                               "–",
                                               "•",
                                               "€",
                                               "\u00a0",
                                               "\u0301",
                                               "\u0323",
                                               "\u200b",
                                               "\u200d",
                                               "\u00ad",
                                               "\ufeff",
                                               "\u202e",
                                               "\u0085",
                                               "\u034f",
                                               "Ｎ",
                                               "ｅ",
                                               "Ｔ",
                                               "＋",
                                               "＃",
                                               "．",
                                               "中",
                                               "文",
                                               "か",
                                               "\u3099",
                                               "\u1112",
                                               "\u1161",
                                               "\u11ab",
                                               "한",
                                               "\u05d0",
                                               "\u05b7",
                                               "\u05b0",
                                               "Ж",
                                               "ж",
                                               "\u0306",
                                               "\u0915",
                                               "\u093c",
                                               "😀",
                                               "№",
                                               "㏂",
                                               "℡",
                                               "\xff",
                                               "\xc3",
                                               "\xe2\x80",
                                               "\xed\xa0\x80",
                                               "\xc0\xaf",
                                               "\xf0\x9f",
                                               "\x80",
                                               std::string(1, '\0'),
                                               "\x01",
                                               "\x1f",
                                               "\x7f"};
  return all;
}

}  // namespace

std::string Hostile::text(std::size_t most) {
  std::string text;
  for (std::size_t left = below(most + 1); left > 0; --left) {
    // Few different pieces, so that sequences repeat.
    text += below(3) == 0 ? pieces()[below(24)] : pieces()[below(pieces().size())];
  }
  return text;
}

}  // namespace overstap::test
