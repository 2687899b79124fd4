// SPDX-License-Identifier: Apache-2.0
#include "tests/profiles/said_claims.h"

#include <algorithm>

#include "profiles/src/extract/rules.h"
#include "tests/profiles/default_taxonomy.h"

namespace overstap::test {
namespace {

struct Reading {
  SourceText source;
  extract::ReadText text;
  std::vector<TextClaim> claims;
};

void read(TextSubject subject, std::string_view text, Reading& reading) {
  reading.source.parts.push_back({PartKind::paragraph, 0, "", std::string{text}});
  ExtractOptions options;
  options.subject = subject;
  options.as_of = Date{2026, 10, 1};
  reading.text = extract::read_text(reading.source, options);
  static const extract::CertificateRules certificates{default_taxonomy()};
  static const extract::LanguageRules languages{default_taxonomy()};
  certificates.find(reading.text, reading.claims);
  languages.find(reading.text, reading.claims);
  extract::find_education(reading.text, reading.claims);
}

void append(std::string& out, std::string_view text) {
  if (!out.empty() && !out.ends_with("; ")) out += ' ';
  out += text;
}

std::string range_of(const Range<Cefr>& range) {
  std::string out{to_string(range.min)};
  if (range.max != range.min) out.append("-").append(to_string(range.max));
  return out;
}

std::string show(const LanguageFound& found) {
  std::string out{default_taxonomy().code(found.language).substr(8)};
  const auto& first = found.parts.front();
  if (std::ranges::all_of(found.parts, [&](const auto& part) { return part == first; })) {
    if (first) append(out, range_of(*first));
    return out;
  }
  for (std::size_t i = 0; i < found.parts.size(); ++i) {
    if (!found.parts[i]) continue;
    append(out, to_string(static_cast<LanguagePart>(i)));
    append(out, range_of(*found.parts[i]));
  }
  return out;
}

std::string show(const CertificateFound& found) {
  std::string out{default_taxonomy().code(found.certificate).substr(3)};
  if (found.date) append(out, std::string{"date "}.append(found.date->to_string()));
  if (found.valid_until) append(out, std::string{"until "}.append(found.valid_until->to_string()));
  if (found.upkeep == Answer::no) append(out, "pe no");
  if (found.upkeep == Answer::yes) {
    append(out, std::string{"pe "}.append(found.upkeep_year.empty() ? "yes" : found.upkeep_year));
  }
  return out;
}

std::string show(const EducationFound& found) {
  const Education& education = found.education;
  std::string out{education.level ? to_string(*education.level) : "?"};
  if (!education.field.empty()) append(out, std::string{"("}.append(education.field).append(")"));
  if (education.completed == Answer::yes) append(out, "yes");
  if (education.completed == Answer::no) append(out, "no");
  if (education.abroad == Answer::yes) append(out, "abroad");
  if (education.valuation) {
    append(out, std::string{"valued "}.append(to_string(*education.valuation)));
  }
  if (education.valuation_requested) append(out, "requested");
  for (const std::int32_t year : found.years) append(out, std::to_string(year));
  return out;
}

template <class... Found>
std::string said(TextSubject subject, std::string_view text) {
  Reading reading;
  read(subject, text, reading);
  std::string out;
  const auto add = [&](const TextClaim& claim, std::string_view value) {
    if (!out.empty()) out += "; ";
    append(out, to_string(claim.stance));
    append(out, value);
  };
  for (const TextClaim& claim : reading.claims) {
    if (const auto* found = std::get_if<LanguageFound>(&claim.what);
        found != nullptr && (std::is_same_v<Found, LanguageFound> || ...)) {
      add(claim, show(*found));
    }
    if (const auto* found = std::get_if<CertificateFound>(&claim.what);
        found != nullptr && (std::is_same_v<Found, CertificateFound> || ...)) {
      add(claim, show(*found));
    }
    if (const auto* found = std::get_if<ScreeningFound>(&claim.what);
        found != nullptr && (std::is_same_v<Found, ScreeningFound> || ...)) {
      add(claim, to_string(found->screening));
    }
    if (const auto* found = std::get_if<EducationFound>(&claim.what);
        found != nullptr && (std::is_same_v<Found, EducationFound> || ...)) {
      add(claim, show(*found));
    }
    if (const auto* found = std::get_if<WorkingLevelFound>(&claim.what);
        found != nullptr && (std::is_same_v<Found, WorkingLevelFound> || ...)) {
      add(claim, std::string{"working level "}.append(to_string(found->level)));
    }
  }
  return out;
}

}  // namespace

std::string said_certificates(TextSubject subject, std::string_view text) {
  return said<CertificateFound, ScreeningFound>(subject, text);
}
std::string said_languages(TextSubject subject, std::string_view text) {
  return said<LanguageFound>(subject, text);
}
std::string said_education(TextSubject subject, std::string_view text) {
  return said<EducationFound, WorkingLevelFound>(subject, text);
}
std::string said_words(TextSubject subject, std::string_view text) {
  Reading reading;
  read(subject, text, reading);
  std::string out;
  for (const TextClaim& claim : reading.claims) {
    if (!out.empty()) out += "; ";
    out += reading.text.words(claim.span);
  }
  return out;
}

}  // namespace overstap::test
