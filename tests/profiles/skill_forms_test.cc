// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "profiles/src/extract/skills/skill_stem.h"

namespace overstap::extract {
namespace {

TEST(SkillStemmer, BringsFormsTogether) {
  const SkillStemmer stemmer;
  const auto stem = [&](std::string_view word) {
    SkillStemmer::Buffer buffer;
    return std::string{stemmer.stem(word, buffer)};
  };
  const std::vector<std::vector<std::string_view>> same = {
      {"klacht", "klachten"},
      {"aannemen", "aannam", "aanneemt", "aangenomen", "aanname"},
      {"inplannen", "inplan", "inplant", "inplande", "ingepland"},
      {"uitgeven", "uitgaf", "uitgegeven"},
      {"aanvragen", "aanvroeg", "aangevraagd"},
      {"vervangen", "verving", "vervingen"},
      {"onderhouden", "onderhield"},
      {"goedkeuren", "goedgekeurd"},
      {"leeghalen", "leeggehaald"},
      {"samenvatten", "samengevat"},
      {"controleren", "controleerde", "controle"},
      {"inrichten", "ingericht", "inrichting"},
      {"rapporteren", "rapporteert", "rapportages"},
      {"rondleiden", "rondgeleid", "rondleidingen"},
      {"behandelen", "behandel", "behandelt", "behandelde", "behandeld", "behandeling"},
      {"afhandelen", "afgehandeld", "afhandeling"},
      {"opnemen", "opgenomen", "opneemt"},
      {"beantwoorden", "beantwoordt", "beantwoordde", "beantwoord"},
      {"registreren", "registreert", "geregistreerd", "registratie", "registraties"},
      {"verkopen", "verkoop", "verkoopt", "verkocht"},
      {"zorgvuldig", "zorgvuldige", "zorgvuldigheid"},
      {"aanleggen", "aangelegd", "aanlegde"},
      {"aanbieden", "aangeboden"},
      {"opbergen", "opgeborgen"},
      {"afrekenen", "afreken", "afgerekend", "afrekende"},
      {"bedienen", "bedien", "bedient"},
      {"verbinden", "verbind", "verbindt", "verbonden"},
      {"beschermen", "beschermd"},
      {"verhogen", "verhoogd", "verhoogt"},
      {"draaien", "draait", "draaide", "gedraaid"},
      {"opleiden", "opgeleid"},
      {"hakken", "hakte"},
      {"praten", "praat", "gepraat"},
      {"afronden", "afgerond"},
      {"kandidaat", "kandidaten"},
      {"premie", "premies"},
      {"pasjes", "pasje"},
      {"adres", "adressen"},
      {"frothing", "frothed"},
      {"deploying", "deployed"},
      {"screen", "screens", "screening"},
      {"typing", "typed"},
      {"answering", "answered", "answers"},
      {"invoice", "invoices", "invoicing"},
  };
  for (const auto& forms : same) {
    for (const std::string_view form : forms) EXPECT_EQ(stem(form), stem(forms[0])) << form;
  }
  EXPECT_NE(stem("koken"), stem("kok"));
  EXPECT_NE(stem("bestelling"), stem("bestellen"));
  EXPECT_NE(stem("verlopen"), stem("verkopen"));
  EXPECT_NE(stem("bestaande"), stem("bestanden"));
  EXPECT_NE(stem("toetjes"), stem("toetsen"));
}

}  // namespace
}  // namespace overstap::extract
