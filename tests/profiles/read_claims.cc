// SPDX-License-Identifier: Apache-2.0
#include "tests/profiles/read_claims.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/profiles/default_taxonomy.h"

namespace overstap::test {

const Extractor& default_extractor() {
  static const Extractor extractor{default_taxonomy(), default_linker(), default_tables()};
  return extractor;
}

SourceText in_one_part(std::string_view text) {
  SourceText source;
  if (!text.empty()) source.parts.push_back({PartKind::paragraph, 0, {}, std::string{text}});
  return source;
}

SourceText in_paragraphs(std::string_view text) {
  SourceText source;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    if (end > 0) {
      source.parts.push_back({PartKind::paragraph, 0, {}, std::string{text.substr(0, end)}});
    }
    text.remove_prefix(std::min(end + 2, text.size()));
  }
  return source;
}

Extraction read(SourceText text, TextSubject subject) {
  return default_extractor().extract(std::move(text), {.subject = subject, .as_of = kReadOn});
}

Extraction read(std::string_view text, TextSubject subject) {
  return read(in_one_part(text), subject);
}

std::vector<std::string> said(const Extraction& extraction) {
  std::vector<std::string> all;
  for (const TextClaim& claim : extraction.claims) {
    std::string line{kind_of(claim)};
    line.append(" ").append(to_string(claim.stance)).append(" ").append(claim.rule);
    line.append(" ").append(std::to_string(claim.confidence));
    if (const auto* skill = std::get_if<SkillFound>(&claim.what)) {
      line.append(" ").append(default_taxonomy().identifier(skill->skill));
    }
    all.push_back(std::move(line));
  }
  return all;
}

SeekerProfile seeker_of(const Extraction& extraction) {
  SeekerProfile profile;
  apply(extraction, profile);
  for (Claim& claim : profile.claims) claim.span.reset();
  return profile;
}

Vacancy vacancy_of(const Extraction& extraction) {
  Vacancy vacancy;
  apply(extraction, vacancy);
  return vacancy;
}

const std::vector<NamedText>& gold_texts() {
  static const std::vector<NamedText> all = [] {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry :
         std::filesystem::directory_iterator(OVERSTAP_SOURCE_DIR "/bench/gold_nl")) {
      const std::string stem = entry.path().stem().string();
      const bool digit = !stem.empty() && stem.back() >= '0' && stem.back() <= '9';
      const bool conversation = stem.size() > 2 && (stem.substr(stem.size() - 2, 1) == "c" ||
                                                    stem.substr(stem.size() - 2, 1) == "d");
      const bool odd = digit && (stem.back() - '0') % 2 == 1;
      if (entry.path().extension() == ".txt" && (odd || conversation)) {
        paths.push_back(entry.path());
      }
    }
    std::ranges::sort(paths);
    std::vector<NamedText> texts;
    for (const std::filesystem::path& path : paths) {
      std::ifstream in(path, std::ios::binary);
      NamedText text{path.stem().string(), {std::istreambuf_iterator<char>(in), {}}};
      if (text.name.starts_with("vacancy")) text.subject = TextSubject::vacancy;
      texts.push_back(std::move(text));
    }
    return texts;
  }();
  return all;
}

}  // namespace overstap::test
