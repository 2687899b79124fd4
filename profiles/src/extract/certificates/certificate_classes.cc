// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/certificates/certificate_tables.h"
#include "profiles/src/extract/certificates/certificate_words.h"

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
  const bool clear = is_any(before, {"am", "be", "scooter", "brommer", "bromfiets", "b", "c"});
  if (!before.capital && !clear) return first;
  const auto match = classes_.find(text.tokens, at - 1, first + 1);
  if (match.value == nullptr) return first;
  if (match.value->certificate) found.push_back({*match.value->certificate, at - 1, first + 1});
  return at - 1;
}

bool CertificateWords::find_classes(const ReadText& text, const Sentence& sentence,
                                    std::vector<CertificateMention>& found) const {
  if (!text.tokens[sentence.first].capital) return false;
  bool any = false;
  std::uint32_t first = sentence.first;
  while (first + 1 < sentence.last &&
         is_any(text.tokens[first], {"ja", "jazeker", "yes", "jawel", ",", ":"})) {
    ++first;
  }
  for (std::uint32_t at = first; at < sentence.last;) {
    const auto member = classes_.find(text.tokens, at, sentence.last);
    if (member.value == nullptr) {
      // "B, E behaald in 2016" is B and BE.
      if (any && text.tokens[at].is("e") && licence_be_ && !found.empty() &&
          found.back().certificate == licence_b_) {
        found.push_back({*licence_be_, at, at + 1});
        ++at;
        continue;
      }
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
    if (!text.tokens[at].all_capital) continue;
    const bool ends = at + 1 == sentence.last || is_any(text.tokens[at + 1], {",", ";", ".", ")"});
    if (!ends || !is_any(text.tokens[at - 1], {",", ":", ";", "("})) continue;
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
  const PhraseTable<Member>& members = members_of(family);
  const std::size_t size = found.size();
  bool begins = true;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    if (begins && is_any(token, {"alleen", "only", "en", "ook", "wel", "and", "module", "nog"}))
      continue;
    const auto match = members.find(text.tokens, at, sentence.last);
    const bool clear = is_clear_member(text, sentence, at, family);
    if (begins && clear && match.value != nullptr && speaks_of_holder(text, sentence, match.last)) {
      if (match.value->certificate) {
        found.push_back({*match.value->certificate, at, match.last});
      }
      at = match.last - 1;
    }
    begins = is_any(token, {",", ";", ":", "(", "programma", "programme"});
  }
  return found.size() > size;
}

/// Whether the word can be nothing but a member: a capital, a long word, a programme that is said
/// to be one.
bool CertificateWords::is_clear_member(const ReadText& text, const Sentence& sentence,
                                       std::uint32_t at, CertificateFamily family) {
  const Token& token = text.tokens[at];
  if (family != CertificateFamily::exam) return token.capital || token.key.size() > 5;
  return at > sentence.first &&
         is_any(text.tokens[at - 1], {"programma", "programme", "niveau", "nt2"});
}

const PhraseTable<CertificateWords::Member>& CertificateWords::members_of(
    CertificateFamily family) const {
  switch (family) {
    case CertificateFamily::wft:
      return wft_;
    case CertificateFamily::ksf:
      return ksf_;
    case CertificateFamily::exam:
      return exams_;
    case CertificateFamily::licence:
    case CertificateFamily::none:
      break;
  }
  return classes_;
}

/// "Wft Basis is een eis, Zorg haal je bij ons", "Rijbewijs B heb ik, geen C".
std::uint32_t CertificateWords::find_later(const ReadText& text, const Sentence& sentence,
                                           std::uint32_t at, CertificateFamily family,
                                           Mentions& found) const {
  if (at == sentence.first) return at;
  const Token& token = text.tokens[at];
  const Token& before = text.tokens[at - 1];
  const bool denied_class = family == CertificateFamily::licence && before.is("geen") &&
                            is_any(token, {"be", "c", "am", "b"});
  // "KSF A en B in 2021, chat niet gedaan"
  const bool denied_behind = family != CertificateFamily::licence && before.is(",") &&
                             at + 1 < sentence.last &&
                             is_any(text.tokens[at + 1], {"niet", "nog", "nooit"});
  if (!(token.capital || denied_class || denied_behind) || token.kind != TokenKind::word ||
      before.kind == TokenKind::number) {
    return at;
  }
  const bool divided = is_any(before, {",", ";", "category", "categorie", "cat", "klasse"});
  const bool denied =
      is_any(before, {"geen", "wel", "niet", "ook", "no", "module", "voor", "aan", "met", "om"});
  if (!divided && !denied) return at;
  const auto match = members_of(family).find(text.tokens, at, sentence.last);
  if (match.value == nullptr || !speaks_of_holder(text, sentence, match.last)) return at;
  if (!match.value->certificate) return match.last;
  const SkillId id = *match.value->certificate;
  const bool known = std::ranges::any_of(
      found, [&](const CertificateMention& mention) { return mention.certificate == id; });
  if (!known) found.push_back({id, at, match.last});
  return match.last;
}

/// "Vermogen en Hypothecair krediet (Wft)"
bool CertificateWords::find_members_before(const ReadText& text, const Sentence& sentence,
                                           std::uint32_t first, Start start,
                                           Mentions& found) const {
  if (start == Start::licence || first == sentence.first || !text.tokens[first - 1].is("(")) {
    return false;
  }
  const PhraseTable<Member>& members = start == Start::wft ? wft_ : ksf_;
  const std::size_t size = found.size();
  const std::uint32_t least = first - std::min(first - sentence.first, 24U);
  for (std::uint32_t at = least; at + 1 < first; ++at) {
    const auto match = members.find(text.tokens, at, first);
    if (match.value == nullptr) {
      if (!divides(text.tokens[at])) found.resize(size);
      continue;
    }
    if (match.value->certificate) found.push_back({*match.value->certificate, at, match.last});
    at = match.last - 1;
  }
  return found.size() > size;
}

bool CertificateWords::speaks_of_holder(const ReadText& text, const Sentence& sentence,
                                        std::uint32_t at) {
  if (at == sentence.last) return true;
  return is_any(text.tokens[at],
                {":",         "(",          "heb",       "ben",       "wil",
                 "ga",        "moet",       "is",        "nog",       "niet",
                 "volg",      "doe",        "had",       "mis",       "haal",
                 "ook",       "heeft",      "wel",       "not",       "haalde",
                 "volgt",     "wordt",      "have",      "ontbreekt", "komt",
                 ".",         ",",          "mag",       "kun",       "halen",
                 "wordt",     "doen",       "gehaald",   "behaald",   "leer",
                 "betalen",   ")",          "loopt",     "sinds",     "nooit",
                 "since",     "never",      "mooi",      "handig",    "gewenst",
                 "een",       "vereist",    "verplicht", "prettig",   "fijn",
                 "liefst",    "meegenomen", "graag",     "optioneel", "noodzakelijk",
                 "preferred", "desirable",  "required",  "nice",      "twee",
                 "drie",      "vier",       "vijf",      "pas",       "net",
                 "in",        "later",      "laat",      "liet",      "te"});
}

}  // namespace overstap::extract
