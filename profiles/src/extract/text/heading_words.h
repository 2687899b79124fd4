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
     "banen|functies|bijbaan|bijbanen|stage|stages|vrijwilligerswerk|"
     "vrijwillig|"
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
     "toekomst|zoekrichting|zoekprofiel|zoekopdracht|zoekwens|zoekwensen|werkwens|werkwensen|"
     "functiewens|functiewensen|baanwens|beroepswens|toekomstwens|toekomstwensen|objective|goal|"
     "goals|"
     "ambitions|ambition|wishes|"
     "beschikbaarheid|availability|inzetbaarheid|arbeidswensen"},
    {kSummary,
     "profiel|profielschets|samenvatting|introductie|motivatie|summary|profile|"
     "introduction"},
    {kHeader, "personalia|persoonsgegevens|contactgegevens|contact|personal"},
    {kOther,
     "overig|overige|diversen|bijzonderheden|praktisch|practical|practicalities|other|"
     "miscellaneous|additional|"
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
inline constexpr FixedWords<HeadingWord, 512> kCvPhrases({
    {kHobbies,
     "vrije tijd|in mijn vrije tijd|"
     "wat ik graag doe|wat ik leuk vind|buiten het werk|buiten mijn werk|buiten werktijd|"
     "naast mijn werk|naast het werk|als ik niet werk|als ik vrij ben|in mijn vrije uren|"
     "vrijetijdsbesteding|hobby s|hobby s en interesses|hobbys en interesses|sport en hobby s|"
     "outside work|outside of work|in my spare time|in my free time|free time|spare time|"
     "when i m not working|when i am not working|interests and hobbies|hobbies and interests"},
    {kSummary,
     "in het kort|over mij|over mijzelf|wie ben ik|wie ik ben|about me|"
     "kort over mij|over mezelf|wie ben ik dan|even voorstellen|mijn verhaal|"
     "persoonlijk profiel|korte introductie|who i am|who am i|about myself|my story|in short|"
     "personal profile|personal statement"},
    {kHeader, "persoonlijke gegevens|personal details|personal information|contact details"},
    {kSkills,
     "wat ik kan|dit kan ik|ik kan|waar ik goed in ben|sterke punten|kennis van|"
     "what i can do|areas of expertise|"
     "waar ben ik goed in|wat kan ik|wat ik goed kan|dit kan ik goed|dit kan ik al|"
     "wat ik al kan|mijn kracht|mijn kwaliteiten|mijn talenten|mijn sterke punten|"
     "sterke kanten|mijn sterke kanten|sterk in|goed in|wat ik meebreng|wat breng ik mee|"
     "wat ik te bieden heb|dit breng ik mee|dit neem ik mee|ik ben goed in|"
     "kennis en vaardigheden|vaardigheden en kennis|computer en programma s|programma s|"
     "computerprogramma s|systemen en programma s|hard skills|soft skills|it skills|"
     "computer skills|what i bring|what i am good at|what i m good at|good at|my strengths|"
     "my skills|tech stack"},
    {kExperience,
     "wat ik gedaan heb|wat ik heb gedaan|dit heb ik gedaan|waar ik werkte|"
     "hier heb ik gewerkt|mijn werk|what i did|"
     "waar heb ik gewerkt|waar ik gewerkt heb|waar ik heb gewerkt|wat heb ik gedaan|"
     "dit deed ik|wat ik deed|eerder werk|vorig werk|vorige banen|mijn banen|"
     "mijn werkervaring|betaald werk|onbetaald werk|werk en stages|werk en vrijwilligerswerk|"
     "where i worked|work history|where i have worked|what i have done|previous jobs|"
     "waar deed ik dat|waar deed ik dit|waar heb ik dat gedaan|waar ik dat deed|waar ik werk"},
    {kEducation,
     "wat ik geleerd heb|wat ik heb geleerd|wat heb ik geleerd|mijn opleiding|mijn opleidingen|"
     "scholen en diplomas|school en diplomas|diploma s|scholen en diploma s|school en diploma s|"
     "what i studied|what i learned|where i studied|academic background"},
    {kWishes,
     "wat ik graag wil|wat ik nu zoek|waar ik naar zoek|waar zoek ik naar|ik ben op zoek naar|"
     "mijn volgende stap|volgende stap|what i would like|next step|my next step|wat ik wil|wat wil "
     "ik|wat ik zoek|wat zoek ik|dit zoek ik|dit wil ik|ik zoek|"
     "op zoek naar|gewenste functie|gewenst werk|gewenste baan|wat ik wil gaan doen|"
     "what i want|what i am looking for|looking for|career objective|"
     "waar ik naar zoek|waar ik naar op zoek ben|waar zoek ik naar|mijn wens|mijn wensen|"
     "mijn doel|mijn droom|mijn plan|mijn plannen|wat ik hierna wil|mijn volgende stap|"
     "volgende stap|de volgende stap|wat ik nu zoek|wat ik nog wil leren|dit wil ik leren|"
     "dit wil ik nog leren|wat ik wil leren|wil ik leren|leerdoelen|nog te leren|plannen|"
     "toekomstplannen|gewenst beroep|gewenste werkzaamheden|gewenste uren|next step|"
     "my next step|what s next|what i want next|what i want to learn|i want to learn|"
     "learning goals|i am looking for|i m looking for|what i look for|wanneer kan ik|"
     "wanneer ik kan|wanneer kan ik werken|wanneer ik kan werken|when i can work"},
    {kOther,
     "good to know|goed om te weten|even praktisch|nog even praktisch|praktische zaken|"
     "praktische informatie|practical information|hoe kom ik er|tot slot"},
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
    {colon(SectionKind::other), "wanneer"},
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
inline constexpr FixedWords<HeadingWord, 1024> kVacancyPhrases({
    {kTasks,
     "wat ga je doen|wat ga jij doen|wat je gaat doen|wat jij gaat doen|wat doe je|"
     "wat doe jij|wat je doet|dit ga je doen|dit ga jij doen|dit doe je|dit doe jij|"
     "het werk|jouw werk|je werk|wat houdt de functie in|wat houdt het werk in|"
     "hoe ziet je dag eruit|hoe ziet jouw dag eruit|een dag als|functie inhoud|"
     "what you will do|what you ll do|what will you do|what you do|"
     "jouw taken|je taken|dit ga je bij ons doen|wat ga je bij ons doen|aan de slag|"
     "waar ga je mee aan de slag|hier ga je mee aan de slag|hier ga je aan werken|"
     "zo ziet je dag eruit|zo ziet jouw dag eruit|zo ziet je werkdag eruit|"
     "hoe ziet je werkdag eruit|hoe ziet je week eruit|je dag|jouw dag|je werkdag|"
     "jouw werkdag|je werk bestaat uit|jouw rol|je rol|jouw functie|je functie|jouw impact|"
     "de klus|dit wordt jouw werk|dit wordt je werk|dit is jouw werk|dit is je werk|"
     "wat houdt het in|what your day looks like|your day|a day in the life|"
     "in this role you will|in this role|what you will be doing|what you ll be doing|"
     "day to day|the role|the job|your role|your job|your tasks|your responsibilities|"
     "the work|your work|your shift|the position|what the job involves|job description|"
     "over de baan|over het werk|de baan|jouw baan|je baan|jouw nacht|jouw week"},
    {kEmployer,
     "waar kom je terecht|waar ga je werken|waar kom je te werken|over ons|wie zijn wij|"
     "wie zijn we|wie wij zijn|wie we zijn|dit zijn wij|zo werken wij|about us|"
     "who we are|who are we|how to apply|enthousiast|iets voor jou|nog vragen|"
     "meer weten|meer weten of solliciteren|hoe solliciteer je|zo solliciteer je|"
     "over het bedrijf|over de organisatie|over de afdeling|over het team|even voorstellen|"
     "wij stellen ons voor|jouw werkplek|je werkplek|de werkplek|de afdeling|het team|"
     "jouw team|je team|je collega s|jouw collega s|je nieuwe collega s|jouw nieuwe collega s|"
     "waar werk je|waar ga jij werken|waar kom jij te werken|waar kom jij terecht|onze club|"
     "zo zijn wij|the team|your team|your colleagues|the company|our company|"
     "about the company|about the team|where you will work|our story"},
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
     "wat jij in huis hebt|"
     "jij|en jij|jij past bij ons als|je past bij ons als|jij past bij ons als je|"
     "je past bij ons als je|wat moet je kunnen|wat moet je hebben|dit vinden wij belangrijk|"
     "dit vinden we belangrijk|wat vinden we belangrijk|wat vinden wij belangrijk|"
     "wat wij belangrijk vinden|wat we belangrijk vinden|wat maakt jou geschikt|"
     "wanneer ben je geschikt|wanneer pas je bij ons|wanneer pas jij bij ons|dit zoeken we|"
     "dit zoeken wij|wie past bij ons|dit ben je dus|wat jou typeert|dit typeert jou|"
     "dit typeert je|jouw talenten|jouw bagage|jouw rugzak|jouw kracht|are you a match|"
     "what makes you a great fit|what it takes|what we need|we need|you need|you ll need|"
     "what you ll need|what we expect|what we expect from you|is this you|this is you|"
     "sounds like you|you"},
    {kWishes,
     "een pre is|pre is|is een pre|een pre|een plus is|mooi meegenomen|"
     "mooi meegenomen is|leuk meegenomen|fijn als je|handig als je|bij voorkeur|"
     "nice to have|nice to haves|good to have|it is a plus|a plus|"
     "graag ook|graag daarnaast|handig maar geen must|handig maar niet verplicht|"
     "handig niet verplicht|handig geen must|niet verplicht wel handig|"
     "niet verplicht maar wel handig|niet verplicht maar handig|geen must wel handig|"
     "geen must wel fijn|geen must maar fijn|geen eis maar wel handig|geen eis wel handig|"
     "geen eis wel fijn|heb je ook|functiewensen|wensen geen eisen|extra punten|"
     "extra punten voor|extra pluspunten|bonuspunten|bonuspunten voor|"
     "de kers op de taart|kers op de taart|streepje voor|een streepje voor|"
     "je hebt een streepje voor met|streepje voor heb je met|wat ook helpt|wat helpt|"
     "dat helpt|wat ook fijn is|fijn om te hebben|leuk om te hebben|mooi als je|"
     "mooi als je ook|mooi als|fijn als je ook|fijn als|leuk als|leuk als je|leuk als je hebt|"
     "handig als|een plus|pluspunt|ideaal als je|heel fijn als je|we zien graag|"
     "we zouden graag zien|wenselijk maar niet noodzakelijk|preferred|preferably|desirable|"
     "desired|bonus points|bonus points for|bonus points if|bonus points if you|"
     "it would be nice|would be nice|would be great|nice but not required|"
     "not required but nice|not required but useful|helpful but not required|"
     "useful but not required|it s a plus if you have|it is a plus if you have|"
     "a plus if you have|extra credit|wij worden blij van|we worden blij van|"
     "waar we blij van worden"},
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
     "what you get|what you ll get|"
     "wij|en wij|en wij dan|en dan wij|dit staat ertegenover|wat staat ertegenover|"
     "staat er tegenover|wat staat er tegenover je inzet|wat wij doen voor jou|"
     "wat wij voor jou doen|wat we voor jou doen|wat we voor je doen|wat doen wij voor jou|"
     "wat doen we voor jou|wat wij voor je doen|wat heb je aan ons|wat heb jij aan ons|"
     "wat hebben wij voor jou|wat hebben we voor jou|wat hebben wij jou te bieden|"
     "wat hebben we jou te bieden|wat heb jij eraan|waarom wij|waarom ons|"
     "waarom werken bij ons|waarom werken bij|waarom wil je bij ons werken|"
     "waarom kies je voor ons|daarom kies je voor ons|salaris en extra s|"
     "salaris en voorwaarden|salaris en arbeidsvoorwaarden|salaris voorwaarden|"
     "salaris extra s|loon en voorwaarden|wat verdien je|wat verdien je ermee|"
     "wat ga je verdienen|wat verdien ik|wat krijg ik|wat krijg je ervoor|"
     "wat krijg je ervoor terug|wat krijg je terug|wat krijg je van ons|dit krijg je van ons|"
     "dit krijg je ervoor|dit krijg je ervoor terug|daarvoor krijg je|daar krijg je voor|"
     "van ons krijg je|bij ons krijg je|wat schuift het|wat schuift dat|ontwikkeling|"
     "jouw ontwikkeling|je ontwikkeling|opleiding en ontwikkeling|leren en ontwikkelen|"
     "leren en groeien|ontwikkelmogelijkheden|doorgroeimogelijkheden|groeimogelijkheden|"
     "dit mag je verwachten|dit kun je verwachten|dit mag je van ons verwachten|"
     "dit kun je van ons verwachten|wat kan je van ons verwachten|wat mag jij verwachten|"
     "what s in it for you|what is in it for you|why us|why join us|why work with us|"
     "what you can expect|what can you expect|your package|the package|our package|"
     "compensation|compensation and benefits|pay and benefits|salary and benefits|in return|"
     "what you ll get in return|we give you"},
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
