// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <string_view>

#include "profiles/src/extract/certificates/certificate_tables.h"
#include "profiles/src/extract/certificates/certificate_words.h"
#include "profiles/src/extract/terms/screening_rules.h"

/// The names of the certificates of a taxonomy, as people write them.
namespace overstap::extract {
namespace {

using certificate::kClasses;
using certificate::kLetters;
using certificate::kLoose;
using certificate::kModules;
using certificate::kMore;
using certificate::kNotAlone;
using certificate::kProgrammes;

bool starts_with_any(std::string_view key, std::initializer_list<std::string_view> heads) {
  return std::ranges::any_of(heads, [&](std::string_view head) { return key.starts_with(head); });
}

}  // namespace

CertificateWords::CertificateWords(const Taxonomy& taxonomy) {
  add_wft(taxonomy);
  add_branch(taxonomy);
  add_licences(taxonomy);
  add_exams(taxonomy);
  add_labels(taxonomy);
  starts_.finish();
  std::vector<std::uint64_t> anchors = screening_anchors();
  starts_.for_each_anchor([&](std::uint64_t word, const Entry&) { anchors.push_back(word); });
  anchors_ = WordFilter(anchors);
  for (PhraseTable<Member>* table : {&wft_, &ksf_, &classes_, &exams_}) table->finish();
}

void CertificateWords::add_labels(const Taxonomy& taxonomy) {
  for (const LabelKey& row : taxonomy.label_keys()) {
    if (row.concept_kind != ConceptKind::skill) continue;
    const SkillId id{row.id};
    if (taxonomy.record(id).kind != SkillKind::certificate) continue;
    const std::string_view key = taxonomy.text(row.key);
    if (starts_with_any(key, {"wft ", "ksf ", "rijbewijs ", "nt2 ", "driving licence ",
                              "branchecertificaat ", "staatsexamen "})) {
      continue;
    }
    if (std::ranges::find(kNotAlone, key) != kNotAlone.end()) continue;
    const bool loose = std::ranges::find(kLoose, key) != kLoose.end();
    starts_.add(key, {Start::label, id, loose});
    // "heftruckcertificaat", "ehbodiploma"
    if (loose || key.find(' ') != std::string_view::npos) continue;
    for (const std::string_view tail : {"diploma", "certificaat", "pasje"}) {
      starts_.add(std::string{key}.append(tail), {Start::label, id, false});
    }
  }
  for (const auto& [key, code] : kMore) {
    if (const std::optional<SkillId> id = taxonomy.find_skill(code)) {
      if (key != "svh" && key != "groene pas") starts_.add(key, {Start::label, *id, false});
    }
  }
}

void CertificateWords::add_wft(const Taxonomy& taxonomy) {
  wft_basis_ = taxonomy.find_skill("nl:wft-basis");
  for (const std::string_view key :
       {"wft", "wet op het financieel toezicht diploma", "wftdiploma", "wftcertificaat"}) {
    starts_.add(key, {Start::wft, SkillId{}, false});
  }
  for (const auto& [key, code] : kModules) wft_.add(key, {taxonomy.find_skill(code)});
}

void CertificateWords::add_branch(const Taxonomy& taxonomy) {
  ksf_a_ = taxonomy.find_skill("nl:ksf-a");
  for (const std::string_view key :
       {"ksf", "ksf branchecertificaat", "ksf certificaat", "branchecertificaat",
        "branchecertificaat ksf", "branchecertificaat klantenservice",
        "branchecertificaat klantcontact", "branchecertificaten", "ksf diploma", "ksf level",
        "ksf niveau"}) {
    starts_.add(key, {Start::ksf, SkillId{}, false});
  }
  for (const auto& [key, code] : kLetters) {
    ksf_.add(key, {code.empty() ? std::nullopt : taxonomy.find_skill(code)});
  }
}

void CertificateWords::add_licences(const Taxonomy& taxonomy) {
  licence_b_ = taxonomy.find_skill("nl:rijbewijs-b");
  licence_be_ = taxonomy.find_skill("nl:rijbewijs-be");
  for (const std::string_view key : {"rijbewijs",
                                     "rijbewijzen",
                                     "autorijbewijs",
                                     "rijbewijs klasse",
                                     "rijbewijs categorie",
                                     "rijbewijs type",
                                     "driving licence",
                                     "driving license",
                                     "driver s license",
                                     "driver s licence",
                                     "drivers license",
                                     "drivers licence",
                                     "driving licences",
                                     "driver license",
                                     "driver licence",
                                     "car licence",
                                     "rijbewijs cat",
                                     "rijb",
                                     "rijb .",
                                     "rijbew",
                                     "rijbew .",
                                     "rijvaardigheid",
                                     "rijexamen geslaagd",
                                     "geslaagd voor mijn rijexamen",
                                     "geslaagd voor het rijexamen",
                                     "rijbevoegdheid",
                                     "licences",
                                     "licenses",
                                     "rij bewijs",
                                     "rijbeweis",
                                     "rybewijs",
                                     "rijbweijs"}) {
    starts_.add(key, {Start::licence, SkillId{}, false});
  }
  for (const std::string_view key :
       {"cannot drive", "can t drive", "can not drive", "niet autorijden", "niet auto rijden",
        "geen auto rijden", "do not drive", "don t drive"}) {
    starts_.add(key, {Start::driving, SkillId{}, false});
  }
  for (const std::string_view key : {"bezig met rijlessen",
                                     "begonnen met rijlessen",
                                     "gestart met rijlessen",
                                     "rijles bezig",
                                     "heb rijles",
                                     "heb rijlessen",
                                     "volg rijlessen",
                                     "neem rijlessen",
                                     "neem rijles",
                                     "nu rijles",
                                     "nu rijlessen",
                                     "met rijles begonnen",
                                     "begonnen met rijles",
                                     "bezig met rijles",
                                     "met rijlessen begonnen",
                                     "met rijlessen bezig",
                                     "heeft rijles",
                                     "volgt rijlessen",
                                     "mijn rijexamen",
                                     "rijexamen gepland",
                                     "rijexamen staat",
                                     "heb rijexamen",
                                     "mag afrijden",
                                     "ga afrijden",
                                     "moet afrijden",
                                     "taking driving lessons",
                                     "driving lessons"}) {
    starts_.add(key, {Start::lessons, SkillId{}, false});
  }
  for (const auto& [key, code] : kClasses) {
    const std::optional<SkillId> id = code.empty() ? std::nullopt : taxonomy.find_skill(code);
    classes_.add(key, {id});
    if (id) licences_.push_back(*id);
  }
}

void CertificateWords::add_exams(const Taxonomy& taxonomy) {
  for (const std::string_view key :
       {"nt2", "staatsexamen nt2", "staatsexamen nederlands als tweede taal", "staatsexamen",
        "nederlands als tweede taal", "state exam nt2", "state exam", "nt 2",
        "staatsexamens nt2"}) {
    starts_.add(key, {Start::exam, SkillId{}, false});
  }
  nt2_1_ = taxonomy.find_skill("nl:nt2-1");
  nt2_2_ = taxonomy.find_skill("nl:nt2-2");
  for (const auto& [key, code] : kProgrammes) exams_.add(key, {taxonomy.find_skill(code)});
}

}  // namespace overstap::extract
