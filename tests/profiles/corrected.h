// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "overstap/profiles/corrections.h"
#include "tests/profiles/small_taxonomy.h"

namespace overstap::test {

inline const SmallTaxonomy& small() { return small_taxonomy(); }

/// A correction file about the row `1`, from the entries of its list.
inline std::string correction_file(std::string_view entries) {
  std::string file{R"({"format":"overstap_corrections","version":1,"rows":[{"id":"1",)"};
  return file.append(R"("corrections":[)").append(entries).append("]}]}");
}

inline Result<Corrections> parsed(std::string_view file) {
  return Corrections::parse(file, "corrections.json", small_linker(), small().taxonomy(),
                            Language::nl);
}

inline Corrections corrections(std::string_view entries) {
  return or_throw(parsed(correction_file(entries)));
}

/// A claim of a text of one part, over its first word.
inline TextClaim claim(ClaimValue what, Stance stance = Stance::has, std::string label = {}) {
  TextClaim made;
  made.what = std::move(what);
  made.stance = stance;
  made.span = {0, 0, 4};
  made.label = std::move(label);
  made.rule = "test";
  made.confidence = 900;
  return made;
}

inline Extraction extraction(std::vector<TextClaim> claims) {
  Extraction made;
  made.text.parts.push_back({PartKind::paragraph, 0, {}, "Tekst van een cv."});
  made.claims = std::move(claims);
  return made;
}

inline Claim held(SkillId skill, ClaimStatus status = ClaimStatus::open) {
  Claim made;
  made.skill = skill;
  made.status = status;
  return made;
}

inline CertificateHeld held_certificate(SkillId id, ClaimStatus status = ClaimStatus::open) {
  CertificateHeld made;
  made.certificate = id;
  made.status = status;
  return made;
}

template <class What>
Demand demand(What what, Force force) {
  Demand made;
  made.what = std::move(what);
  made.force = force;
  return made;
}

}  // namespace overstap::test
