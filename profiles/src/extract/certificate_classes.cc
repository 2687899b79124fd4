// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/certificate_tables.h"
#include "profiles/src/extract/certificate_words.h"

namespace overstap::extract {

using certificate::divides;

/// "B-rijbewijs", "groot rijbewijs": returns another token than `first` when a class was there.
std::uint32_t CertificateWords::find_class_before(const ReadText& text, const Sentence& sentence,
                                                  std::uint32_t first, Mentions& found) const {
  std::uint32_t at = first;
  if (at > sentence.first && text.tokens[at - 1].is("-")) --at;
  if (at == sentence.first) return first;
  const Token& before = text.tokens[at - 1];
  // "A driving licence"
  if (before.is("a") && !text.tokens[first].is("rijbewijs")) return first;
  if (is_any(before, {"groot", "c1", "ce", "d", "c1e", "motor", "vrachtwagen"}) ||
      (before.all_capital && before.is("de"))) {
    return at - 1;
  }
  if (!before.capital) return first;
  const auto match = classes_.find(text.tokens, at - 1, first + 1);
  if (match.value == nullptr) return first;
  if (match.value->certificate) found.push_back({*match.value->certificate, at - 1, first + 1});
  return at - 1;
}

bool CertificateWords::find_classes(const ReadText& text, const Sentence& sentence,
                                    std::vector<CertificateMention>& found) const {
  if (!text.tokens[sentence.first].capital) return false;
  bool any = false;
  for (std::uint32_t at = sentence.first; at < sentence.last;) {
    const auto member = classes_.find(text.tokens, at, sentence.last);
    if (member.value == nullptr) {
      if (!any || !divides(text.tokens[at])) break;
      ++at;
      continue;
    }
    any = true;
    if (member.value->certificate) found.push_back({*member.value->certificate, at, member.last});
    at = member.last;
  }
  return any;
}

/// "BE" between commas, among other certificates.
void CertificateWords::find_bare_classes(const ReadText& text, const Sentence& sentence,
                                         Mentions& found) const {
  for (std::uint32_t at = sentence.first + 1; at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    const bool ends = at + 1 == sentence.last || is_any(text.tokens[at + 1], {",", ";", "."});
    if (!ends || !token.all_capital || !is_any(text.tokens[at - 1], {",", ":", ";"})) continue;
    const auto match = classes_.find(text.tokens, at, at + 1);
    const auto known = [&](const CertificateMention& mention) {
      return mention.first <= at && at < mention.last;
    };
    if (match.value == nullptr || !match.value->certificate) continue;
    if (std::ranges::any_of(found, known)) continue;
    found.push_back({*match.value->certificate, at, at + 1});
  }
}

/// "Pensioen ben ik aan begonnen", "Chat: nog niet", "Alleen B nog", behind a sentence that names
/// the family.
bool CertificateWords::find_continued(const ReadText& text, const Sentence& sentence,
                                      CertificateFamily family, Mentions& found) const {
  const PhraseTable<Member>& members = family == CertificateFamily::wft   ? wft_
                                       : family == CertificateFamily::ksf ? ksf_
                                                                          : classes_;
  const std::size_t size = found.size();
  bool begins = true;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    if (begins && is_any(token, {"alleen", "only", "en", "ook", "wel", "and", "module"})) continue;
    const auto match = members.find(text.tokens, at, sentence.last);
    const bool clear = token.capital || token.key.size() > 5;
    if (begins && clear && match.value != nullptr && speaks_of_holder(text, sentence, match.last)) {
      if (match.value->certificate) {
        found.push_back({*match.value->certificate, at, match.last});
      }
      at = match.last - 1;
    }
    begins = is_any(token, {",", ";"});
  }
  return found.size() > size;
}

bool CertificateWords::speaks_of_holder(const ReadText& text, const Sentence& sentence,
                                        std::uint32_t at) {
  if (at == sentence.last) return true;
  return is_any(text.tokens[at],
                {":",    "(",      "heb",   "ben",   "wil",  "ga",        "moet", "is",    "nog",
                 "niet", "volg",   "doe",   "had",   "mis",  "haal",      "ook",  "heeft", "wel",
                 "not",  "haalde", "volgt", "wordt", "have", "ontbreekt", "komt", ".",     ","});
}

}  // namespace overstap::extract
