// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/certificates/certificate_words.h"

#include <algorithm>
#include <string_view>

#include "profiles/src/extract/certificates/certificate_tables.h"
#include "profiles/src/extract/text/sentences_where.h"

namespace overstap::extract {
namespace {

using certificate::divides;

/// Whether one letter was lost, added, changed or swapped with the next in "rijbewijs", or y
/// written for ij, in a word of its length and first letter.
[[gnu::noinline]] bool is_almost_licence(std::string_view key) {
  constexpr std::string_view kName = "rijbewijs";
  if (key == "rybewys" || key == "rijbewys") return true;
  const auto differs = std::ranges::mismatch(key, kName);
  const auto at = static_cast<std::size_t>(differs.in1 - key.begin());
  if (at >= key.size() || at >= kName.size()) return key.size() + 1 == kName.size();
  const std::string_view rest = key.substr(at), name = kName.substr(at);
  if (rest.substr(1) == name || rest == name.substr(1)) return true;
  if (rest.size() != name.size() || rest.size() < 2) return rest.substr(1) == name.substr(1);
  const bool swapped = rest[0] == name[1] && rest[1] == name[0];
  return rest.substr(1) == name.substr(1) || (swapped && rest.substr(2) == name.substr(2));
}

bool is_misspelt_licence(const Token& token) {
  const std::string_view key = token.key;
  return key.front() == 'r' && key.size() >= 7 && key.size() <= 10 && is_almost_licence(key);
}

/// "mijn rijexamen gehaald": the exam is no lesson any more.
bool is_passed_exam(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (!text.tokens[at].is("rijexamen") && !text.tokens[at + 1].is("rijexamen")) return false;
  return std::any_of(text.tokens.begin() + sentence.first, text.tokens.begin() + sentence.last,
                     [](const Token& token) {
                       return is_any(token, {"gehaald", "behaald", "geslaagd", "slaagde", "sinds"});
                     });
}

}  // namespace

std::optional<SkillId> CertificateWords::licence_at(const ReadText& text, std::uint32_t at) const {
  const auto match = classes_.find(text.tokens, at, at + 1);
  return match.value == nullptr ? std::nullopt : match.value->certificate;
}

bool CertificateWords::is_licence(SkillId id) const {
  return std::ranges::find(licences_, id) != licences_.end();
}

std::vector<std::uint32_t> CertificateWords::concerned(const ReadText& text) const {
  return sentences_where(text, [this](const Token& token) {
    return anchors_.may_hold(token.hash) || is_misspelt_licence(token);
  });
}

CertificateFamily CertificateWords::find(const ReadText& text, const Sentence& sentence,
                                         std::vector<CertificateMention>& found) const {
  static const Entry kLicence{Start::licence, SkillId{}, false};
  CertificateFamily family = CertificateFamily::none;
  for (std::uint32_t at = sentence.first; at < sentence.last;) {
    auto match = starts_.find(text.tokens, at, sentence.last);
    if (match.value == nullptr && is_misspelt_licence(text.tokens[at])) match = {&kLicence, at + 1};
    if (match.value == nullptr) {
      const bool may_go_on = family != CertificateFamily::none && !found.empty();
      const std::uint32_t behind = may_go_on ? find_later(text, sentence, at, family, found) : at;
      at = std::max(at + 1, behind);
      continue;
    }
    switch (match.value->start) {
      case Start::label:
        found.push_back({match.value->certificate, at, match.last, match.value->loose});
        at = match.last;
        break;
      case Start::exam:
        at = find_exam(text, sentence, at, match.last, found);
        family = CertificateFamily::exam;
        break;
      case Start::lessons:
        if (is_passed_exam(text, sentence, at)) {
          ++at;
          break;
        }
        if (licence_b_ && text.subject == TextSubject::cv) {
          found.push_back({*licence_b_, at, match.last, false, false, true});
        }
        at = match.last;
        break;
      case Start::driving:
        if (licence_b_ && text.subject == TextSubject::cv) {
          found.push_back({*licence_b_, at, match.last, false, true});
        }
        at = match.last;
        break;
      default:
        at = find_family(text, sentence, at, match.last, match.value->start, found);
        family = match.value->start == Start::wft   ? CertificateFamily::wft
                 : match.value->start == Start::ksf ? CertificateFamily::ksf
                                                    : CertificateFamily::licence;
    }
  }
  return family;
}

namespace {

/// Behind "(2012, PE 2025)", which only comments; `at` itself when there is no such bracket.
std::uint32_t skip_comment(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (!text.tokens[at].is("(")) return at;
  const std::uint32_t end = std::min(at + 16, sentence.last);
  for (std::uint32_t i = at + 1; i < end; ++i) {
    if (text.tokens[i].is(")")) return i + 1;
  }
  return at;
}

}  // namespace

/// "rijbewijs am", "rijbewijs b en d": a class in small letters, which may be another word too.
bool CertificateWords::is_class_behind(const ReadText& text, const Sentence& sentence,
                                       std::uint32_t first, std::uint32_t at) {
  const Token& token = text.tokens[at];
  if (!text.tokens[first].key.starts_with("rij")) return false;
  const bool ends = at + 1 == sentence.last || text.tokens[at + 1].kind == TokenKind::mark ||
                    is_any(text.tokens[at + 1], {"en", "gehaald", "behaald", "heb", "of", "wel",
                                                 "is", "nog", "niet", "ook"});
  if (token.is("am")) return true;
  return ends && !token.is("de") && text.tokens[at - 1].kind == TokenKind::word;
}

/// The modules, letters or classes that follow a family's name, or its first one.
std::uint32_t CertificateWords::find_family(const ReadText& text, const Sentence& sentence,
                                            std::uint32_t first, std::uint32_t last, Start start,
                                            Mentions& found) const {
  const PhraseTable<Member>& members = start == Start::wft   ? wft_
                                       : start == Start::ksf ? ksf_
                                                             : classes_;
  const auto is_filler = [](const Token& token) {
    return is_any(token, {"module",
                          "voor",
                          "modules",
                          "diploma",
                          "diploma's",
                          "certificaat",
                          "certificaten",
                          "adviseur",
                          "klasse",
                          "categorie",
                          "cat",
                          "type",
                          "niveau",
                          "level",
                          "class",
                          "s",
                          "wft",
                          "ksf",
                          "examen",
                          "category",
                          "licence",
                          "examens",
                          "vakbekwaamheid",
                          "categorieen",
                          "ja",
                          "yes",
                          "verzekeringen",
                          "bevoegdheid",
                          "bevoegdheden",
                          "diplomas",
                          "certificering",
                          "branchecertificaat"});
  };
  std::uint32_t end = last, group = first;
  bool any = false, after_comma = false, after_stop = false, bracket = false;
  for (std::uint32_t at = last; at < sentence.last;) {
    const Token& token = text.tokens[at];
    const auto member = members.find(text.tokens, at, sentence.last);
    // "rijbewijs de ..." is no class; classes are written in capitals, or follow each other.
    const bool article = start == Start::licence && !token.capital &&
                         is_any(token, {"de", "a", "am", "t", "d"}) &&
                         !is_class_behind(text, sentence, first, at);
    // "B en E" is BE.
    if (any && start == Start::licence && token.is("e") && licence_be_ &&
        found.back().certificate == licence_b_) {
      found.push_back({*licence_be_, at, at + 1});
      end = ++at;
      continue;
    }
    if (member.value != nullptr && !article && (any || !after_comma || token.capital) &&
        (token.capital || !(after_stop || (after_comma && token.is("pensioen"))))) {
      if (member.value->certificate) {
        // "Licences: B, BE": the heading carries none of them.
        const bool headed = is_any(text.tokens[first], {"licences", "licenses", "rijbewijzen"});
        const bool alone = any || bracket || headed;
        found.push_back({*member.value->certificate, alone ? at : group, member.last});
      }
      any = true;
      after_comma = after_stop = false;
      at = end = member.last;
      continue;
    }
    if (any && member.value == nullptr && token.is("(") && at + 1 < sentence.last &&
        members.find(text.tokens, at + 1, sentence.last).value == nullptr) {
      const std::uint32_t behind = skip_comment(text, sentence, at);
      if (behind == at) break;
      at = behind;
      continue;
    }
    after_stop |= token.is(";");
    bracket |= token.is("(");
    after_comma |= token.is(",") || after_stop;
    const bool told =
        any && (token.kind == TokenKind::number ||
                is_any(token, {"√", "✓", "✔", "✅", "gehaald", "behaald", "nog", "niet", "al",
                               "wel", "reeds", "in", "bezit", "afgerond", "passed", "yet"}));
    after_comma |= told;
    // "Voor de Wft heb ik Basis en Zorg"
    const bool had =
        !any && start != Start::licence && is_any(token, {"heb", "ik", "zijn"}) && at < last + 2;
    if (!divides(token) && !is_filler(token) && !told && !had) break;
    ++at;
  }
  if (any) return end;
  if (const std::uint32_t after =
          start == Start::licence ? find_class_before(text, sentence, first, found) : first;
      after != first) {
    return last;
  }
  if (find_members_before(text, sentence, first, start, found)) return last;
  if (start == Start::wft && wft_basis_) found.push_back({*wft_basis_, first, last, true});
  if (start == Start::ksf && ksf_a_) found.push_back({*ksf_a_, first, last, true});
  if (start == Start::licence && licence_b_) {
    found.push_back({*licence_b_, first, last, true});
  }
  return last;
}

/// "Staatsexamen NT2 programma II". Without its programme it proves no level.
std::uint32_t CertificateWords::find_exam(const ReadText& text, const Sentence& sentence,
                                          std::uint32_t first, std::uint32_t last,
                                          Mentions& found) const {
  std::uint32_t group = first;
  for (std::uint32_t at = last; at < sentence.last;) {
    const Token& token = text.tokens[at];
    const auto member = exams_.find(text.tokens, at, sentence.last);
    if (member.value != nullptr) {
      if (member.value->certificate) {
        found.push_back({*member.value->certificate, group, member.last});
      }
      at = last = group = member.last;
      continue;
    }
    const auto filler = starts_.find(text.tokens, at, sentence.last);
    if (filler.value != nullptr && filler.value->start == Start::exam) {
      at = filler.last;
      continue;
    }
    if (!divides(token) &&
        !is_any(token, {"programma", "programme", "niveau", "level", "diploma", "examen", ")",
                        "deel", "program"}) &&
        (group == first || !is_any(token, {"alle", "vier", "de", "onderdelen", "all", "four",
                                           "parts", "gehaald", "behaald", "passed"}))) {
      break;
    }
    ++at;
    if (group != first) group = at;
  }
  return last;
}

}  // namespace overstap::extract
