// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "overstap/profiles/extraction.h"
#include "profiles/src/extract/text/fixed_words.h"

/// The words of headings, Dutch and English, folded.
namespace overstap::extract {

enum class HeadingRole : std::uint8_t {
  anchor,  ///< names a kind of section
  colon,   ///< an anchor where a colon follows or the document says it is a heading
  filler,  ///< stands beside an anchor: "mijn", "relevante", "en"
  label,   ///< names a fact that stands behind it: "Rijbewijs: B"
};
struct HeadingWord {
  HeadingRole role = HeadingRole::filler;
  SectionKind kind = SectionKind::other;
};

namespace heading {
inline constexpr HeadingWord kFiller{};
constexpr HeadingWord anchor(SectionKind kind) { return {HeadingRole::anchor, kind}; }
constexpr HeadingWord colon(SectionKind kind) { return {HeadingRole::colon, kind}; }
constexpr HeadingWord label(SectionKind kind) { return {HeadingRole::label, kind}; }
inline constexpr HeadingWord kHeader = anchor(SectionKind::header);
inline constexpr HeadingWord kSummary = anchor(SectionKind::summary);
inline constexpr HeadingWord kExperience = anchor(SectionKind::experience);
inline constexpr HeadingWord kEducation = anchor(SectionKind::education);
inline constexpr HeadingWord kSkills = anchor(SectionKind::skills);
inline constexpr HeadingWord kLanguages = anchor(SectionKind::languages);
inline constexpr HeadingWord kCourses = anchor(SectionKind::courses);
inline constexpr HeadingWord kHobbies = anchor(SectionKind::hobbies);
inline constexpr HeadingWord kReferences = anchor(SectionKind::references);
inline constexpr HeadingWord kWishes = anchor(SectionKind::wishes);
inline constexpr HeadingWord kTasks = anchor(SectionKind::tasks);
inline constexpr HeadingWord kDemands = anchor(SectionKind::demands);
inline constexpr HeadingWord kOffer = anchor(SectionKind::offer);
inline constexpr HeadingWord kEmployer = anchor(SectionKind::employer);
inline constexpr HeadingWord kOther = anchor(SectionKind::other);

/// Single words of a CV, and the words that may stand beside them.
inline constexpr FixedWords<HeadingWord, 1024> kCvWords({
    {colon(SectionKind::experience), "werk|eerder|work|gewerkt"},
    {colon(SectionKind::education), "school|diploma|leren|geleerd"},
    {colon(SectionKind::courses), "papieren"},
    {colon(SectionKind::skills), "kan|programma"},
    {colon(SectionKind::wishes), "wil|wilt|zoek|zoekt|wants|voorkeur"},
    {colon(SectionKind::header), "prive"},
    {kExperience,
     "werkervaring|werkervaringen|ervaring|ervaringen|beroepservaring|praktijkervaring|"
     "loopbaan|loopbaanoverzicht|arbeidsverleden|werkverleden|werkgeschiedenis|carriere|"
     "banen|functies|bijbaan|bijbanen|stage|stages|vrijwilligerswerk|vrijwillig|"
     "projecten|werkgevers|experience|employment|career|jobs|internships|"
     "internship|volunteering|volunteer|projects"},
    {kEducation,
     "opleiding|opleidingen|scholing|onderwijs|studie|studies|vooropleiding|"
     "schoolopleiding|diplomas|education|schooling|degrees"},
    {kCourses,
     "bijscholing|cursus|cursussen|certificaat|certificaten|certificering|"
     "certificeringen|training|trainingen|workshops|kwalificaties|licenties|courses|"
     "trainings|certificates|certifications|certification|qualifications|licences|"
     "licenses"},
    {kSkills,
     "vaardigheden|vaardigheid|computervaardigheden|computerkennis|competenties|"
     "kerncompetenties|kernkwaliteiten|kwaliteiten|eigenschappen|persoonlijkheid|kennis|"
     "expertise|specialisaties|software|systemen|programmas|tools|stack|technologieen|"
     "automatisering|ict|skills|competencies|competences|strengths|technologies"},
    {kLanguages,
     "talen|taal|talenkennis|taalkennis|taalvaardigheid|taalvaardigheden|languages|"
     "language"},
    {kHobbies,
     "hobby|hobbys|hobbies|interesses|interesse|vrijetijd|vrijetijdsbesteding|"
     "liefhebberijen|interests|leisure"},
    {kReferences, "referentie|referenties|references|reference|referees"},
    {kWishes,
     "doel|doelstelling|wens|wensen|gewenst|voorkeuren|ambitie|ambities|"
     "toekomst|objective|goal|goals|ambitions|ambition|wishes|"
     "beschikbaarheid|availability"},
    {kSummary,
     "profiel|profielschets|samenvatting|introductie|motivatie|summary|profile|"
     "introduction"},
    {kHeader, "personalia|persoonsgegevens|contactgegevens|contact|personal"},
    {kOther,
     "overig|overige|diversen|bijzonderheden|other|miscellaneous|additional|"
     "nevenactiviteiten"},
    {label(SectionKind::header),
     "naam|voornaam|achternaam|adres|straat|telefoon|tel|mobiel|email|mail|linkedin|"
     "geboortedatum|van|name|address|phone"},
    {kFiller,
     "mijn|en|of|s|de|het|relevante|relevant|recente|huidige|vorige|eerdere|persoonlijk|"
     "persoonlijke|professionele|professional|technische|technical|digitale|soft|hard|"
     "key|core|gevolgde|behaalde|aanvullende|andere|top|belangrijkste|and|my|the|history|"
     "background|"
     "overzicht|it|training|overview"},
});

/// Headings of a CV of several words.
inline constexpr FixedWords<HeadingWord, 256> kCvPhrases({
    {kHobbies, "vrije tijd|in mijn vrije tijd"},
    {kSummary, "in het kort|over mij|over mijzelf|wie ben ik|wie ik ben|about me"},
    {kHeader, "persoonlijke gegevens|personal details|personal information|contact details"},
    {kSkills,
     "wat ik kan|dit kan ik|ik kan|waar ik goed in ben|sterke punten|kennis van|"
     "what i can do|areas of expertise"},
    {kExperience,
     "wat ik gedaan heb|wat ik heb gedaan|dit heb ik gedaan|waar ik werkte|"
     "hier heb ik gewerkt|mijn werk|what i did"},
    {kWishes,
     "wat ik wil|wat wil ik|wat ik zoek|wat zoek ik|dit zoek ik|dit wil ik|ik zoek|"
     "op zoek naar|gewenste functie|gewenst werk|gewenste baan|wat ik wil gaan doen|"
     "what i want|what i am looking for|looking for|career objective"},
    {label(SectionKind::header), "e mail|postcode plaats|burgerlijke staat"},
    {label(SectionKind::courses), "rijbewijs|rijbewijzen|driving licence|driving license"},
});

/// Single words of a vacancy, and the words that may stand beside them.
inline constexpr FixedWords<HeadingWord, 512> kVacancyWords({
    {colon(SectionKind::tasks), "wat|job|position|baan"},
    {colon(SectionKind::demands), "wie|jij"},
    {colon(SectionKind::wishes), "plus|bonus|wens"},
    {colon(SectionKind::offer), "wij"},
    {colon(SectionKind::employer), "vragen|contact|team|acquisitie|interesse"},
    {kTasks,
     "taken|hoofdtaken|takenpakket|taakomschrijving|werkzaamheden|functieomschrijving|"
     "functiebeschrijving|functieinhoud|functie|rol|werkdag|verantwoordelijkheden|"
     "uitdaging|tasks|duties|responsibilities|role"},
    {kDemands,
     "eis|eisen|functieeisen|opleidingseisen|functieprofiel|gevraagd|vereist|vereisten|"
     "profiel|profielschets|kandidaat|kwalificaties|competenties|vaardigheden|"
     "voorwaarden|verwachtingen|bagage|requirements|qualifications|profile|"
     "skills|musts|essential"},
    {label(SectionKind::demands),
     "opleiding|ervaring|werkervaring|talen|rijbewijs|certificaten|vog|education|"
     "experience|languages|tools"},
    {kWishes,
     "pre|pluspunten|pluspunt|wensen|wenselijk|gewenst|preferred|"
     "desirable"},
    {kOffer,
     "aanbod|geboden|arbeidsvoorwaarden|beloning|voordelen|extras|offer|benefits|"
     "perks"},
    {label(SectionKind::offer), "salaris|loon|uurloon|contract|dienstverband|uren|salary|hours"},
    {kEmployer,
     "bedrijf|bedrijfsprofiel|bedrijfsomschrijving|organisatie|werkgever|afdeling|"
     "procedure|sollicitatieprocedure|solliciteren|sollicitatie|solliciteer|reageren|"
     "geinteresseerd|contactgegevens|informatie|"
     "company|organisation|application|employer|interested"},
    {kFiller,
     "de|het|een|is|je|jouw|jou|uw|ons|onze|over|in|en|harde|belangrijkste|meer|nieuwe|"
     "the|your|our|a|and|key|main|about|more|extra"},
});

/// Headings of a vacancy of several words.
inline constexpr FixedWords<HeadingWord, 512> kVacancyPhrases({
    {kTasks,
     "wat ga je doen|wat ga jij doen|wat je gaat doen|wat jij gaat doen|wat doe je|"
     "wat doe jij|wat je doet|dit ga je doen|dit ga jij doen|dit doe je|dit doe jij|"
     "het werk|jouw werk|je werk|wat houdt de functie in|wat houdt het werk in|"
     "hoe ziet je dag eruit|hoe ziet jouw dag eruit|een dag als|functie inhoud|"
     "what you will do|what you ll do|what will you do|what you do"},
    {kEmployer,
     "waar kom je terecht|waar ga je werken|waar kom je te werken|over ons|wie zijn wij|"
     "wie zijn we|wie wij zijn|wie we zijn|dit zijn wij|zo werken wij|about us|"
     "who we are|who are we|how to apply|enthousiast|iets voor jou|nog vragen|"
     "meer weten|meer weten of solliciteren|hoe solliciteer je|zo solliciteer je"},
    {kDemands,
     "wij vragen|we vragen|wat vragen wij|wat vragen we|wat wij vragen|wat we vragen|"
     "wat vragen wij van jou|wat vragen we van jou|wat wij van jou vragen|"
     "wat vragen wij van je|wat wij zoeken|wat zoeken wij|wie zoeken wij|wie zoeken we|"
     "wie wij zoeken|wij zoeken|we zoeken|wie ben jij|wie ben je|wie jij bent|"
     "wie je bent|dit ben jij|dit ben je|ben jij dit|wat heb je|wat heb je nodig|"
     "wat heb jij in huis|wat heb je in huis|dit heb je in huis|dit heb jij in huis|"
     "wat je meebrengt|wat jij meebrengt|wat breng je mee|wat breng jij mee|"
     "dit breng je mee|dit breng jij mee|wat neem je mee|wat neem jij mee|"
     "dit neem je mee|dit neem jij mee|dit heb je|dit heb jij|dit moet je hebben|"
     "dit moet je kunnen|dit vragen we|dit vragen wij|dit vragen wij van jou|jij hebt|"
     "je hebt|jij bent|je bent|jij beschikt over|je beschikt over|je herkent je in|"
     "herken jij jezelf|wat verwachten we|wat verwachten wij|wat verwachten we van jou|"
     "wat verwachten wij van jou|over jou|functie eisen|must have|must haves|"
     "what we ask|what we ask of you|we ask|who you are|who are you|about you|"
     "what you bring|what you need|what do you bring|what we are looking for|"
     "what we re looking for|you have|you are|you bring|what you ll bring|you ve got|"
     "je neemt mee|jij neemt mee|je brengt mee|jij brengt mee|wat je in huis hebt|"
     "wat jij in huis hebt"},
    {kWishes,
     "een pre is|pre is|is een pre|een pre|een plus is|mooi meegenomen|"
     "mooi meegenomen is|leuk meegenomen|fijn als je|handig als je|bij voorkeur|"
     "nice to have|nice to haves|good to have|it is a plus|a plus"},
    {kOffer,
     "wij bieden|we bieden|wij bieden jou|wij bieden je|we bieden je|wat bieden wij|"
     "wat bieden we|wat bieden wij jou|wat bieden we jou|wat wij bieden|wat we bieden|"
     "wat wij jou bieden|wat we je bieden|wat bieden wij je|dit bieden wij|"
     "dit bieden we|dit bieden wij jou|dit bieden wij je|dit krijg je|dit krijg jij|"
     "wat krijg je|wat krijg jij|wat je krijgt|wat jij krijgt|je krijgt|jij krijgt|"
     "wij geven|we geven|wij hebben|we hebben|onze kant|wat staat er tegenover|"
     "wat staat daar tegenover|dit staat er tegenover|daar staat tegenover|"
     "wat kun je verwachten|wat kun je van ons verwachten|wat mag je verwachten|"
     "wat mag je van ons verwachten|wat levert het op|wat levert het je op|"
     "waarom bij ons|waarom bij ons werken|wat hebben wij te bieden|"
     "wat hebben we te bieden|what we offer|what we offer you|we offer|you get|"
     "what you get|what you ll get"},
});

/// The first words of sentences of a vacancy; `employer` only where no heading says otherwise.
inline constexpr FixedWords<SectionKind, 256> kCues({
    {SectionKind::offer,
     "wij bieden|we bieden|bieden wij|bieden we|wij geven|we geven|je krijgt|jij krijgt|"
     "u krijgt|krijg je|je ontvangt|je verdient|wij betalen|we betalen|wij leren|"
     "we leren|wij leiden|we leiden|wij verzorgen|ons aanbod|we offer|we provide|we pay|"
     "we train|we teach|you get|you will receive|you receive"},
    {SectionKind::demands,
     "wij vragen|we vragen|vragen wij|vragen we|wij verwachten|we verwachten|je hebt|"
     "jij hebt|u hebt|heb je|heb jij|je beschikt|jij beschikt|u beschikt|beschik je|"
     "je bent|jij bent|u bent|ben jij|je kunt|jij kunt|je kan|je moet|jij moet|"
     "je spreekt|jij spreekt|je beheerst|je kent|you have|you are|you speak|you must|"
     "we ask|we require|we expect|wij zijn op|we zijn op|we are looking|we are seeking|"
     "we are searching|we are hiring"},
    // What comes in at a desk is no gift.
    {SectionKind::tasks,
     "je ontvangt de|je ontvangt het|je ontvangt onze|je ontvangt bezoek|je ontvangt bezoekers|"
     "je ontvangt gasten|je ontvangt klanten|je ontvangt patienten|je ontvangt clienten|"
     "je ontvangt bewoners|je ontvangt inwoners|je ontvangt reizigers|je ontvangt passagiers|"
     "je ontvangt relaties|je ontvangt leveranciers|je ontvangt chauffeurs|je ontvangt ouders|"
     "je ontvangt kandidaten|je ontvangt goederen|je ontvangt leveringen|je ontvangt pakketten|"
     "je ontvangt meldingen|je ontvangt bestellingen|je ontvangt telefoontjes|je ontvangt vragen|"
     "je ontvangt mensen|jij ontvangt bezoekers|jij ontvangt gasten|jij ontvangt klanten|"
     "you receive guests|you receive visitors|you receive our|you receive customers|"
     "you receive goods"},
    {SectionKind::employer,
     "wij zijn|we zijn|wij geloven|we geloven|wij verkopen|we are|ons bedrijf|"
     "onze organisatie|bel|mail|stuur|solliciteer|reageer|reageren|interesse|acquisitie|"
     "apply"},
});

}  // namespace heading

}  // namespace overstap::extract
