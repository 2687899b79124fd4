// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "temp_folder.h"
#include "tools/import/esco_import.h"

namespace overstap::test {

inline std::string skill_uri(const std::string& name) { return "http://e/skill/" + name; }
inline std::string occupation_uri(const std::string& name) { return "http://e/occupation/" + name; }

/// A release in miniature: occupations agent (4222) and seller (5244), skills listen, type and
/// sell, a language and a group. Tests add rows.
struct SmallRelease {
  std::string occupations =
      "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate\n"
      "Occupation,http://e/occupation/agent,4222,contact clerk,\"call agent\nhelp desk "
      "clerk\",,released,2022-01-05T10:00:00Z\n"
      "Occupation,http://e/occupation/seller,5244,call centre agent,call "
      "agent,,released,2016-07-05T13:58:41Z\n";
  std::string skills =
      "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status\n"
      "K,http://e/skill/listen,skill/competence,transversal,listen actively,good listener | "
      "hear,,released\n"
      "K,http://e/skill/type,skill/competence,cross-sector,type texts,,typeing,released\n"
      "K,http://e/skill/sell,knowledge,sector-specific,selling,,,released\n"
      "K,http://e/skill/german,knowledge,transversal,German,,,released\n";
  std::string groups =
      "conceptType,conceptUri,preferredLabel,altLabels,status\n"
      "SkillGroup,http://e/skill/group,communication,,released\n";
  std::string broader =
      "conceptType,conceptUri,broaderType,broaderUri\n"
      "K,http://e/skill/listen,SkillGroup,http://e/skill/group\n";
  std::string related =
      "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n"
      "http://e/skill/listen,skill/competence,optional,knowledge,http://e/skill/sell\n";
  std::string asked =
      "occupationUri,relationType,skillType,skillUri\n"
      "http://e/occupation/agent,essential,skill/competence,http://e/skill/listen\n"
      "http://e/occupation/agent,optional,skill/competence,http://e/skill/type\n"
      "http://e/occupation/seller,essential,knowledge,http://e/skill/sell\n";
  std::string languages =
      "conceptType,conceptUri,skillType,preferredLabel\n"
      "K,http://e/skill/german,knowledge,German\n";

  void write(const TempFolder& folder, const std::string& suffix = "_en") const {
    folder.write("esco/occupations" + suffix + ".csv", occupations);
    folder.write("esco/skills" + suffix + ".csv", skills);
    folder.write("esco/skillGroups" + suffix + ".csv", groups);
    folder.write("esco/broaderRelationsSkillPillar.csv", broader);
    folder.write("esco/skillSkillRelations.csv", related);
    folder.write("esco/occupationSkillRelations.csv", asked);
    folder.write("esco/languageSkillsCollection" + suffix + ".csv", languages);
  }
  [[nodiscard]] static EscoImportOptions options(const TempFolder& folder) {
    EscoImportOptions options;
    options.dir = folder.path() + "/esco";
    return options;
  }
};

/// All diagnostics as text, one a line.
inline std::string text_of(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.entries) {
    text += diagnostic.error.to_string() + "\n";
  }
  return text;
}

/// The count of the file whose name ends so.
inline RowCount count_of(const ImportResult& result, const std::string& name) {
  for (const RowCount& count : result.counts) {
    if (count.name.ends_with(name)) return count;
  }
  return {};
}

}  // namespace overstap::test
