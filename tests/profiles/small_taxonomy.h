// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/taxonomy_builder.h"
#include "overstap/profiles/linker.h"
#include "overstap/profiles/text.h"

namespace overstap::test {

struct TestLabel {
  std::string text;
  Language language = Language::nl;
  LabelKind kind = LabelKind::alias;
};

inline std::vector<LabelInput> all_labels(const LocalText& preferred,
                                          const std::vector<TestLabel>& others) {
  std::vector<LabelInput> labels;
  const auto add = [&](const std::string& text, Language language, LabelKind kind) {
    if (!text.empty()) labels.push_back({text, fold_key(text), language, kind});
  };
  add(preferred.nl, Language::nl, LabelKind::preferred);
  add(preferred.en, Language::en, LabelKind::preferred);
  for (const TestLabel& other : others) add(other.text, other.language, other.kind);
  return labels;
}

/// A handful of concepts of every kind, with the traps that linking must get right.
class SmallTaxonomy {
 public:
  SmallTaxonomy() {
    add_skill("nl:groep-talen", SkillKind::group, {"talen", "languages"});
    add_skill("nl:luisteren", SkillKind::skill, {"luisteren", "listening"}, {{"actief luisteren"}});
    add_skill("nl:typen", SkillKind::skill, {"typen", "typing"},
              {{"blind typen", Language::nl, LabelKind::alternative}});
    add_skill("nl:klachten-behandelen", SkillKind::skill,
              {"klachten behandelen", "handling complaints"});
    add_skill("nl:crm", SkillKind::knowledge, {"CRM-systemen", "CRM systems"},
              {{"c++ crm", Language::nl, LabelKind::hidden}});
    add_skill("nl:plannen-dag", SkillKind::skill, {"dag indelen", "planning a day"}, {{"plannen"}});
    add_skill("nl:plannen-team", SkillKind::skill, {"team inroosteren", "rostering a team"},
              {{"plannen"}});
    add_skill("nl:taal-nederlands", SkillKind::language, {"Nederlands", "Dutch"});
    add_skill("nl:taal-engels", SkillKind::language, {"Engels", "English"});
    add_skill("nl:rijbewijs-b", SkillKind::certificate, {"rijbewijs B", "driving licence B"},
              {{"rijbewijs"}});
    add_skill("nl:wft-basis", SkillKind::certificate, {"Wft Basis", "Wft Basic"});
    add_occupation("nl:kok", {"kok", "cook"}, OccupationGroup::horeca, {{"kokkin"}});
    add_occupation("nl:medewerker-bediening", {"medewerker bediening", "waiting staff member"},
                   OccupationGroup::horeca,
                   {{"ober"}, {"serveerster"}, {"server", Language::nl, LabelKind::alternative}});
    add_occupation("nl:medewerker-klantcontact",
                   {"medewerker klantcontact", "contact centre agent"},
                   OccupationGroup::klantcontact,
                   {{"callcentermedewerker"}, {"manager", Language::en, LabelKind::alias}});
    add_occupation("nl:bedrijfsleider", {"bedrijfsleider", "operations manager"},
                   OccupationGroup::retail, {{"manager"}});
    OccupationInput imported;
    imported.uri = "http://data.europa.eu/esco/occupation/1";
    imported.label = {"", "wine waiter"};
    imported.labels =
        all_labels(imported.label, {{"sommelier", Language::en, LabelKind::alternative}});
    builder_.add(std::move(imported));
    storage_ = or_throw(builder_.build());
    taxonomy_ = Taxonomy(storage_.tables());
  }

  [[nodiscard]] const Taxonomy& taxonomy() const { return taxonomy_; }
  [[nodiscard]] SkillId skill(std::string_view code) const {
    return taxonomy_.find_skill(code).value();
  }
  [[nodiscard]] OccupationId occupation(std::string_view code) const {
    return taxonomy_.find_occupation(code).value();
  }

 private:
  void add_skill(std::string code, SkillKind kind, LocalText label,
                 const std::vector<TestLabel>& others = {}) {
    SkillInput input;
    input.code = std::move(code);
    input.kind = kind;
    input.labels = all_labels(label, others);
    input.label = std::move(label);
    builder_.add(std::move(input));
  }
  void add_occupation(std::string code, LocalText label, OccupationGroup group,
                      const std::vector<TestLabel>& others) {
    OccupationInput input;
    input.code = std::move(code);
    input.group = group;
    input.labels = all_labels(label, others);
    input.label = std::move(label);
    builder_.add(std::move(input));
  }

  TaxonomyBuilder builder_;
  TaxonomyStorage storage_;
  Taxonomy taxonomy_;
};

inline const SmallTaxonomy& small_taxonomy() {
  static const SmallTaxonomy taxonomy;
  return taxonomy;
}
inline const Linker& small_linker() {
  static const Linker linker(small_taxonomy().taxonomy());
  return linker;
}

}  // namespace overstap::test
