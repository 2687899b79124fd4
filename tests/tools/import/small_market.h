// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "temp_folder.h"

namespace overstap::test {

/// A hand-written market of two occupations and a handful of skills, as files. Tests overwrite what
/// they are about.
inline void write_small_market(const TempFolder& folder) {
  const std::string head = R"({"provenance": {"source": "editorial", "as_of": "2026-11-01"}, )";
  folder.write("sources.json", head + R"("sources": [
{"id": "editorial", "title": "Eigen oordeel", "publisher": "Overstap", "date": "2026"},
{"id": "S1", "title": "Een bron", "publisher": "UWV", "date": "2019-11", "url": "https://example.org"}]})");
  folder.write("skills/all.json", head + R"("skills": [
{"code": "nl:groep", "kind": "group", "label": {"nl": "groep", "en": "group"}},
{"code": "nl:luisteren", "kind": "skill", "label": {"nl": "luisteren", "en": "listening"},
 "aliases": {"nl": ["goed luisteren"]}, "broader": ["nl:groep"], "reuse": "transversal"},
{"code": "nl:typen", "kind": "skill", "label": {"nl": "typen", "en": "typing"}, "related": ["nl:luisteren"]},
{"code": "nl:accent", "kind": "skill", "label": {"nl": "zonder accent", "en": "no accent"},
 "assessable": false, "reason": "Gaat over afkomst."},
{"code": "nl:taal-duits", "kind": "language", "label": {"nl": "Duits", "en": "German"}, "iso639": "de"},
{"code": "nl:typediploma", "kind": "certificate", "label": {"nl": "typediploma", "en": "typing diploma"},
 "covers": ["nl:typen"], "legal": false}]})");
  folder.write("occupations/all.json", head + R"("occupations": [
{"code": "nl:agent", "label": {"nl": "callcentermedewerker", "en": "call centre agent"},
 "aliases": {"nl": ["agent"]}, "isco": "4222", "isco_basis": "esco", "group": "klantcontact",
 "segment": ["callcentermedewerkers_inbound"], "tightness_group": "klantcontact",
 "level": {"min": "mbo-2", "max": "mbo-3"}, "direction": "inbound",
 "conditions": {"phone_all_day": "yes", "night_work": "no"},
 "skills": {"essential": ["nl:luisteren"], "important": ["nl:typen"]}},
{"code": "nl:teamleider", "label": {"nl": "teamleider", "en": "team leader"}, "isco": "3341",
 "isco_basis": "editorial", "group": "staf_en_leiding", "level": {"min": "mbo-4", "max": "hbo"},
 "leading": true, "skills": {"essential": ["nl:luisteren"]},
 "entry": {"experience": {"months": [12, 24], "in": ["klantcontact"]}, "certificates": ["nl:typediploma"]},
 "provenance": {"source": "S1", "as_of": "2019-11-12"}}]})");
  folder.write("statements.json", head + R"("statements": [
{"id": "T1", "kind": "edge", "from": ["klantcontact"], "to": ["nl:teamleider"], "basis": "stated",
 "direction": "one_way", "text": {"nl": "Van agent naar teamleider.", "en": "From agent to team leader."},
 "sources": [{"source": "S1", "as_of": "2019-11-12"}, {"source": "editorial", "as_of": "2017"}]}]})");
  folder.write("trainings.json", head + R"("trainings": [
{"code": "nl:opl-typen", "label": {"nl": "leren typen", "en": "learning to type"}, "mode": "course",
 "access": "open", "gives": {"certificates": ["nl:typediploma"], "skills": ["nl:typen"],
 "language": {"language": "de", "part": "write", "from": "A2", "to": "B1"}}, "weeks": [4, 8], "status": "current",
 "as_of": "2026-10", "cost_client": {"euro_cents": 12500}, "leads_to": ["nl:agent"],
 "region": "nl:regio-groningen"}]})");
  folder.write("regions.json", head + R"("regions": [
{"code": "nl:regio-groningen", "number": 1, "name": "Groningen",
 "aliases": [{"name": "Werk in Zicht", "as_of": "2026", "source": "editorial"}]}]})");
  folder.write("places.json", head + R"("places": [
{"postcode": "9711", "name": "Groningen", "latitude": 53.2166, "longitude": 6.56, "region": "nl:regio-groningen"}]})");
  folder.write("facts.json", head + R"("tightness_groups": [
{"id": "klantcontact", "label": {"nl": "klantcontact", "en": "customer contact"}}], "facts": [
{"id": "F1", "kind": "tightness", "tightness_group": "klantcontact", "region": "nl:regio-groningen",
 "value": 1.85, "unit": "ratio", "class": "tight", "period": "2019-Q2", "as_of": "2019-07",
 "text": {"nl": "Krap.", "en": "Tight."}, "provenance": {"source": "S1", "as_of": "2019-11-12"}}]})");
  folder.write("fact_cards.json", head + R"("fact_cards": [
{"id": "K1", "title": {"nl": "Kaart", "en": "Card"}, "text": {"nl": "Tekst.", "en": "Text."},
 "as_of": "2026-01-01", "audience": "coach"}]})");
  folder.write("phrases.json", head + R"("phrases": [
{"id": "P1", "words": {"nl": ["Jong team"]}, "ground": "age",
 "proposal": {"nl": "Zeg: team.", "en": "Say: team."}}]})");
  folder.write("competence_profiles.json", head + R"("profiles": [
{"id": "C1", "label": {"nl": "Profiel", "en": "Profile"}, "as_of": "2017-09-28", "source": "S1",
 "groups": [{"id": "g", "label": {"nl": "Groep", "en": "Group"}, "items": [
 {"text": {"nl": "U luistert.", "en": "You listen."}, "skill": "nl:luisteren"}]}]}],
 "channel_demands": [{"channel": "phone", "skills": ["nl:luisteren"]},
 {"channel": "chat", "skills": ["nl:typen"], "items": [
 {"text": {"nl": "U typt snel.", "en": "You type fast."}, "skill": "nl:typen"},
 {"text": {"nl": "U bent vlot.", "en": "You are smooth."}, "assessable": false, "reason": "Zegt niets."}]}]})");
  folder.write("vacancies.json", head + R"("vacancies": [
{"id": "V001", "title": "agent", "occupation": "nl:agent", "employer": "Fictief bv",
 "demands": [{"skill": "nl:typen", "force": "wished"}, {"language": "de", "part": "speak", "level": "B1", "force": "required"}]}]})");
}

}  // namespace overstap::test
