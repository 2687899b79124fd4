// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/skills/skill_lexicon.h"
#include "tests/profiles/default_taxonomy.h"

namespace overstap::extract {
namespace {

using test::default_taxonomy;
using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;

const SkillRules& default_rules() {
  static const SkillRules rules{default_taxonomy()};
  return rules;
}

SourceText one_part(std::string_view text) {
  TextPart part;
  part.text = text;
  return {.parts = {part}};
}

std::vector<TextClaim> claims_of(std::string_view text, std::vector<TextClaim> before = {}) {
  const SourceText source = one_part(text);
  const ReadText reading = read_text(source, {});
  const auto held = static_cast<std::ptrdiff_t>(before.size());
  default_rules().find(reading, before);
  before.erase(before.begin(), before.begin() + held);
  std::erase_if(before, [](const TextClaim& claim) { return claim.confidence < 500; });
  return before;
}

std::vector<std::string> codes_of(std::string_view text) {
  std::vector<std::string> codes;
  for (const TextClaim& claim : claims_of(text)) {
    codes.emplace_back(default_taxonomy().code(std::get<SkillFound>(claim.what).skill));
  }
  return codes;
}

struct Said {
  std::string text;
  std::string code;
};

class SkillSaid : public ::testing::TestWithParam<Said> {};

TEST_P(SkillSaid, IsFound) {
  EXPECT_THAT(codes_of("Ervaring\n" + GetParam().text), Contains(GetParam().code))
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    SkillRules, SkillSaid,
    ::testing::Values(
        Said{"klachten behandelen", "nl:klachten-behandelen"},
        Said{"In die baan behandelde ik klachten van klanten.", "nl:klachten-behandelen"},
        Said{"Ik heb klachten afgehandeld.", "nl:klachten-behandelen"},
        Said{"de afhandeling van klachten", "nl:klachten-behandelen"},
        Said{"Elke dag neem ik de telefoon op.", "nl:inkomende-gesprekken"},
        Said{"Ik heb jarenlang de kas opgemaakt.", "nl:kas-opmaken"},
        Said{"nieuwe enthousiaste collega's inwerken", "nl:inwerken"},
        Said{"leerlingen begeleid", "nl:inwerken"},
        Said{"Ik voerde orders in met een scanner.", "nl:orders-verwerken"},
        Said{"Het was mijn taak klanten terug te bellen.", "nl:terugbelafspraken"},
        Said{"Een baan waarin ik de telefoon aannam.", "nl:inkomende-gesprekken"},
        Said{"Daar werkte ik zelfstandig en plande afspraken in.", "nl:afspraken-plannen"},
        Said{"Werk waarbij ik afspraken inplande.", "nl:afspraken-plannen"},
        Said{"Elke dag handelde ik met plezier klachten af.", "nl:klachten-behandelen"},
        Said{"controle van inkoopfacturen", "nl:facturen-verwerken"},
        Said{"Ik stelde boze mensen gerust.", "nl:de-escaleren"},
        Said{"in- en verkoop", "nl:verkopen"},
        Said{"Zendesk-ervaring", "nl:ticketsysteem-gebruiken"},
        Said{"Excel-cursus", "nl:excel-gebruiken"},
        Said{"Caissière, supermarkt\n- afrekenen", "nl:kassa-bedienen"},
        Said{"Serveerster, brasserie\n- afrekenen", "nl:afrekenen-met-gasten"},
        Said{"Kan goed overweg met Word, Excel en mail.", "nl:outlook-gebruiken"},
        Said{"Vragen per telefoon, chat en mail", "nl:e-mail-afhandelen"},
        Said{"kassawerkzaamheden", "nl:kassa-bedienen"},
        Said{"facturen gecontroleerd", "nl:facturen-verwerken"},
        Said{"roosters gemaakt", "nl:roosteren"},
        Said{"reserveringne aannemen", "nl:reserveringen-verwerken"},
        Said{"documenten gearchiveerd", "nl:archiveren"},
        Said{"handled customer complaints", "nl:klachten-behandelen"},
        Said{"I was answering the phones.", "nl:inkomende-gesprekken"},
        Said{"Excel, Word en Outlook", "nl:word-gebruiken"},
        Said{"Word, Outlook", "nl:word-gebruiken"}, Said{"MS Teams", "nl:teams-gebruiken"},
        Said{"Hij vraagt door en leeft mee.", "nl:doorvragen"},
        Said{"Ik help bij annuleringen.", "nl:vertraging-oplossen"},
        Said{"Elke maand presenteer ik de cijfers.", "nl:presenteren"},
        Said{"Canva, Instagram, TikTok", "nl:social-media-beheren"},
        Said{"eerlijk en precies", "nl:integer"},
        Said{"klachten van gasten oplossen", "nl:klachten-gasten"},
        Said{"inkomende en uitgaande telefoongesprekken", "nl:inkomende-gesprekken"},
        Said{"order- en retourafhandeling", "nl:orders-verwerken"},
        Said{"Ik zet vragen door naar de tweede lijn.", "nl:doorverwijzen"},
        Said{"Ik maakte lekkere cocktails.", "nl:cocktails-maken"},
        Said{"Wij vulden altijd de schappen.", "nl:vakken-vullen"},
        Said{"Kassa: ja.", "nl:kassa-bedienen"}, Said{"Word goed", "nl:word-gebruiken"},
        Said{"mail, telefoon, chat", "nl:telefonisch-klantcontact"},
        Said{"mensen aan werk geholpen", "nl:kandidaten-bemiddelen"},
        // verbs that change their vowel, and small words that stand between
        Said{"Dan bleef ik rustig.", "nl:stressbestendig"},
        Said{"Ik vulde elke ochtend de vakken.", "nl:vakken-vullen"},
        Said{"Ik stuurde vier medewerkers aan.", "nl:leidinggeven"},
        Said{"Ik schreef een leesbaar verslag.", "nl:rapporten-schrijven"},
        Said{"Stukken heb ik rondgestuurd.", "nl:vergaderingen-organiseren"},
        Said{"Ik legde de bewoner uit wat er kapot was.", "nl:begrijpelijk-uitleggen"},
        // how somebody is
        Said{"Ik ben een rustige man.", "nl:stressbestendig"},
        Said{"Ik ben een vrolijke vrouw.", "nl:enthousiasme"},
        Said{"Collega's noemen mij precies.", "nl:nauwkeurig"},
        Said{"Ze zeggen dat ik rustig ben.", "nl:stressbestendig"},
        Said{"een rustige, nauwkeurige kracht", "nl:nauwkeurig"},
        Said{"Second line support, precise in my tickets", "nl:nauwkeurig"},
        // ways to reach somebody
        Said{"klanten geholpen, schriftelijk of telefonisch", "nl:telefonisch-klantcontact"},
        Said{"klanten geholpen, schriftelijk of telefonisch", "nl:schriftelijk-klantcontact"},
        Said{"chat and phone with riders", "nl:telefonisch-klantcontact"},
        Said{"I kept a very busy diary.", "nl:agendabeheer"},
        Said{"Op mij kun je rekenen.", "nl:verantwoordelijkheidsgevoel"},
        // a present that ends like a plural
        Said{"Ik reken af met gasten.", "nl:afrekenen-met-gasten"},
        // what a verb passes over: "van ...", and words that share it or its object
        Said{"Facturen van advocaten afhandelen", "nl:facturen-verwerken"},
        Said{"Offertes van drie schilders nabellen", "nl:offertes-opvolgen"},
        Said{"Offertes uitwerken en nabellen", "nl:offertes-opvolgen"},
        Said{"Ik verwelkomde en begeleidde bezoekers.", "nl:bezoekers-ontvangen"},
        Said{"Ik mailde, belde en chatte met klanten.", "nl:e-mail-afhandelen"},
        // forms of verbs behind a particle
        Said{"Ik legde dossiers aan.", "nl:dossier-beheren"},
        Said{"wifi aangelegd", "nl:ict-problemen-oplossen"},
        // laws behind an article, boxes
        Said{"Ik werkte met de Participatiewet.", "nl:sociale-zekerheid"},
        Said{"vragen over afval en de Wmo", "nl:gemeentelijke-dienstverlening"},
        Said{"[ ] vakken vullen [x] kassa", "nl:kassa-bedienen"},
        Said{"☐ SQL ☑ Excel", "nl:excel-gebruiken"}));

class NoSkill : public ::testing::TestWithParam<Said> {};

TEST_P(NoSkill, IsFound) {
  EXPECT_THAT(codes_of("Ervaring\n" + GetParam().text), Not(Contains(GetParam().code)))
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    SkillRules, NoSkill,
    ::testing::Values(
        Said{"Ik word volgend jaar vrijwilliger.", "nl:word-gebruiken"},
        Said{"Wij hebben drie teams.", "nl:teams-gebruiken"}, Said{"avg 40 per dag", "nl:avg"},
        Said{"Het is een post-hbo in deeltijd.", "nl:post-verwerken"},
        Said{"klachten van gasten oplossen", "nl:klachten-behandelen"},
        Said{"telefonische klachten", "nl:klachten-behandelen"},
        Said{"Mijn rijbewijs is verlopen.", "nl:verkopen"},
        Said{"Ik werkte met mensen in de schuldsanering.", "nl:inwerken"},
        Said{"een wisselend rooster", "nl:roosteren"},
        Said{"Geen evenings.", "nl:evenementen-organiseren"},
        Said{"klaar rond tien uur", "nl:surveilleren"},
        Said{"Logistics coordinator", "nl:logistiek"},
        Said{"Werkgever: Van Driel Logistics", "nl:logistiek"},
        Said{"lezen, luisteren en spreken", "nl:actief-luisteren"},
        Said{"een eerlijke prijs", "nl:integer"}, Said{"flexibele werktijden", "nl:flexibel"},
        Said{"Ik haal koffie.", "nl:koffie-bereiden"},
        Said{"Mail je cv naar ons kantoor.", "nl:e-mail-afhandelen"},
        Said{"gewerkt bij een webwinkel", "nl:webshop-beheren"},
        Said{"Ik ben op zoek naar werk.", "nl:informatie-opzoeken"},
        Said{"Excel (draaitabellen)", "nl:excel-gebruiken"},
        Said{"Excel [ ]  Word [x]", "nl:excel-gebruiken"},
        Said{"vakken: boekhouden, notuleren", "nl:boekhouden"},
        Said{"de afdeling Klachtenbehandeling", "nl:klachten-behandelen"},
        Said{"ruimte voor eigen initiatief", "nl:initiatief"},
        Said{"Ik reken de borg af.", "nl:rekenen-op-werk"},
        Said{"Ik verwijs vragen door.", "nl:doorvragen"},
        Said{"Ik hielp mensen.", "nl:kandidaten-bemiddelen"},
        Said{"Een VOG vraag ik graag aan.", "nl:burgerzaken-aanvragen"},
        Said{"Ik stond in de zaal en plande afspraken in.", "nl:social-media-beheren"},
        Said{"Ik belde met een headset op.", "nl:maten-en-pasvorm"},
        Said{"Ik legde de rekening uit en maakte offertes.", "nl:facturen-maken"},
        Said{"Ik maakte zelf mijn rooster.", "nl:roosteren"},
        Said{"Ik adviseerde het bestuur.", "nl:productadvies-geven"},
        Said{"Ik kreeg drie telefoontjes.", "nl:telefonisch-klantcontact"},
        Said{"brieven", "nl:informatie-overdragen"},
        Said{"Ik zoek iemand op wie ik kan rekenen.", "nl:rekenen-op-werk"},
        Said{"Ik ben telefonisch te bereiken.", "nl:telefonisch-klantcontact"},
        Said{"I washed patients.", "nl:geduld"}, Said{"driving a forklift", "nl:resultaatgericht"},
        Said{"Ik maakte duidelijke afspraken.", "nl:klantgericht-schrijven"},
        Said{"Ik zette meldingen door.", "nl:doorzettingsvermogen"},
        Said{"Ik werkte in ploegen.", "nl:teamwork"},
        Said{"Notitie loopbaancoach - gesprek", "nl:gespreksregistratie"},
        Said{"[ ] vakken vullen [x] kassa", "nl:vakken-vullen"}, Said{"☐ SQL ☑ Excel", "nl:sql"},
        Said{"Taken: ☑ kassa ☐ koken", "nl:koken"},
        Said{"Computer is geen probleem.", "nl:ict-problemen-oplossen"}, Said{"de Wwft", "nl:wwft"},
        Said{"de Energie Groep", "nl:energie"},
        Said{"Ik werkte volgens de regels.", "nl:plannen-en-organiseren"},
        Said{"Prijzen en kwaliteit van producten", "nl:prijzen-labelen"}));

std::vector<TextClaim> of_vacancy(std::string_view text) {
  const SourceText source = one_part(text);
  ExtractOptions options;
  options.subject = TextSubject::vacancy;
  std::vector<TextClaim> claims;
  default_rules().find(read_text(source, options), claims);
  return claims;
}

TEST(SkillRules, LeaveOutWhatTheEmployerDoes) {
  EXPECT_THAT(of_vacancy("Wat ga je doen?\nOnze koks bereiden maaltijden en koken soep."),
              IsEmpty());
  EXPECT_THAT(of_vacancy("Wat ga je doen?\nWij trainen je in onze winkel."), IsEmpty());
  EXPECT_THAT(of_vacancy("Wat ga je doen?\nDe melkmachine leg ik wel uit."), IsEmpty());
  EXPECT_THAT(of_vacancy("Wat ga je doen?\nKlanten bellen jou."), Not(IsEmpty()));
  EXPECT_THAT(of_vacancy("Wat ga je doen?\nJe verwerkt facturen."), Not(IsEmpty()));
}

TEST(SkillRules, YearsInABranchAskNoSkill) {
  EXPECT_THAT(of_vacancy("Eisen\nTwee jaar ervaring in een winkel."), IsEmpty());
  EXPECT_THAT(of_vacancy("Eisen\nErvaring in de winkel (liefst 2 jaar)."), IsEmpty());
  EXPECT_THAT(of_vacancy("Eisen\nErvaring in de receptie."), Not(IsEmpty()));
}

TEST(SkillRules, AVacancyAsksWhatALabelDenies) {
  EXPECT_THAT(of_vacancy("Eisen\nJe bent niet op je mondje gevallen."), Not(IsEmpty()));
  EXPECT_THAT(of_vacancy("Eisen\nJe bent niet bang voor een nee."), Not(IsEmpty()));
}

TEST(SkillRules, ToLackOneProgrammingLanguageIsNoClaim) {
  EXPECT_THAT(claims_of("Skills\nNo experience with Java."), IsEmpty());
  EXPECT_THAT(codes_of("Skills\nI write Java."), Contains("nl:programmeren"));
}

TEST(SkillRules, FindAnEnglishVerbInAllItsForms) {
  for (const std::string_view text :
       {"Booking flights for guests.", "Booked flights and hotels.", "You book flights."}) {
    EXPECT_THAT(codes_of("Work experience\n" + std::string{text}), Contains("nl:reizen-boeken"))
        << text;
  }
  EXPECT_THAT(codes_of("Work experience\nCounted stock and inspected vehicles."),
              ::testing::IsSupersetOf({"nl:voorraad-beheren", "nl:schade-aan-voertuig-opnemen"}));
}

struct Stands {
  std::string text;
  std::string code;
  Stance stance;
};

class SkillStance : public ::testing::TestWithParam<Stands> {};

TEST_P(SkillStance, IsOfItsOwnClause) {
  std::vector<Stance> found;
  for (const TextClaim& claim : claims_of("Ervaring\n" + GetParam().text)) {
    if (default_taxonomy().code(std::get<SkillFound>(claim.what).skill) == GetParam().code)
      found.push_back(claim.stance);
  }
  EXPECT_THAT(found, ::testing::ElementsAre(GetParam().stance)) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    SkillRules, SkillStance,
    ::testing::Values(
        Stands{"Ik belde klanten die niet betaalden.", "nl:incasso-gesprekken", Stance::has},
        Stands{"Ik stuurde aanmaningen naar klanten die niet betaalden.", "nl:betaalherinneringen",
               Stance::has},
        Stands{"Certificaten: geen. Excel heb ik nooit gebruikt.", "nl:excel-gebruiken",
               Stance::lacks},
        Stands{"Met Excel had ik nooit gewerkt, nu elke dag.", "nl:excel-gebruiken", Stance::has},
        Stands{"PowerPoint - geen ervaring", "nl:powerpoint-gebruiken", Stance::lacks},
        Stands{"Hij presenteert nog niet graag.", "nl:presenteren", Stance::lacks},
        Stands{"Excel\tnee", "nl:excel-gebruiken", Stance::lacks},
        Stands{"Boekhouden | geen", "nl:boekhouden", Stance::lacks},
        Stands{"Wat ik nog wil leren: SQL en Excel", "nl:excel-gebruiken", Stance::wants},
        Stands{"Dat ambieer ik niet, inwerken van mensen doe ik wel graag.", "nl:inwerken",
               Stance::has},
        Stands{"Nooit te laat en altijd vriendelijk voor klanten.", "nl:klantvriendelijk",
               Stance::has},
        Stands{"PowerPoint niet meer dan de basis.", "nl:powerpoint-gebruiken", Stance::has},
        Stands{"Ik ben sociaal en leer snel.", "nl:leergierig", Stance::has},
        Stands{"Ik kan goed nee zeggen.", "nl:slecht-nieuws-brengen", Stance::has}));

TEST(SkillRules, SpanIsTheWordsThatCarryTheClaim) {
  const std::string text = "Ervaring\nElke dag neem ik de telefoon op in de winkel.";
  const SourceText source = one_part(text);
  for (const TextClaim& claim : claims_of(text)) {
    if (claim.rule != "skill.phrase") continue;
    EXPECT_EQ(text.substr(static_cast<std::size_t>(claim.span.begin),
                          static_cast<std::size_t>(claim.span.end - claim.span.begin)),
              "neem ik de telefoon op");
    return;
  }
  ADD_FAILURE() << "no phrase";
}

TEST(SkillRules, NegationReachesTheSkill) {
  for (const TextClaim& claim : claims_of("Ervaring\nIk heb geen ervaring met Excel.")) {
    EXPECT_NE(claim.stance, Stance::has);
  }
}

TEST(SkillRules, EveryPlaceOfASkillIsSaid) {
  const auto codes = codes_of("Ervaring\nExcel en nog eens Excel.\nExcel ook hier.");
  EXPECT_EQ(std::ranges::count(codes, "nl:excel-gebruiken"), 3);
}

TEST(SkillRules, ALabelThatHoldsANegationDeniesNothing) {
  for (const TextClaim& claim : claims_of("Ervaring\nIk was nooit te laat.")) {
    EXPECT_EQ(claim.stance, Stance::has);
  }
  EXPECT_THAT(codes_of("Ervaring\nIk was nooit te laat."),
              Contains("nl:verantwoordelijkheidsgevoel"));
}

TEST(SkillRules, WordsOfATitleAreNoSkill) {
  TextClaim title;
  title.what = OccupationFound{};
  title.span = {.part = 0, .begin = 9, .end = 27};
  EXPECT_THAT(claims_of("Ervaring\nmedewerker archief 2012", {title}), IsEmpty());
}

TEST(SkillRules, YearsBelongToTheSkill) {
  struct Lasting {
    std::string text;
    std::int32_t months;
  };
  for (const Lasting& lasting :
       {Lasting{"5 jaar ervaring met Excel", 60}, Lasting{"twee jaar met Excel gewerkt", 24},
        Lasting{"Excel (6 maanden)", 6}, Lasting{"Excel", 0}}) {
    const auto claims = claims_of("Ervaring\n" + lasting.text);
    ASSERT_FALSE(claims.empty()) << lasting.text;
    const auto duration = std::get<SkillFound>(claims[0].what).duration;
    EXPECT_EQ(duration ? duration->value : 0, lasting.months) << lasting.text;
  }
}

TEST(SkillLexicon, AnotherWordIsNoSlip) {
  const SkillLexicon lexicon{default_taxonomy()};
  EXPECT_NE(lexicon.meant_by("verlopen"), lexicon.stem_of_word(hash_of("verkopen")));
  EXPECT_NE(lexicon.meant_by("reserveringne"), SkillLexicon::kNone);
}

TEST(SkillRules, LongWordsAndNoWordsAreRead) {
  EXPECT_THAT(claims_of(std::string(5000, 'k')), IsEmpty());
  EXPECT_THAT(claims_of(""), IsEmpty());
  EXPECT_THAT(claims_of(", ; - ..."), IsEmpty());
}

}  // namespace
}  // namespace overstap::extract
