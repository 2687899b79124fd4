// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/extract/stance/clauses.h"
#include "profiles/src/extract/text/fixed_words.h"

/// The words that do something to the words around them.
namespace overstap::extract {

/// In the table only: what the words around may take away.
inline constexpr std::uint32_t kInContext = 1U << 31U;

// The first meaning counts, so words with several stand first.
inline constexpr FixedWords<std::uint32_t, 1024> kCueWords({
    {kNot | kInContext, "nee|niks|niets|nothing|nul|zero|yet|t"},
    {kWished | kInContext, "pre|handig"},
    {kConjunction | kInContext, "want"},
    {kRequired | kInContext, "need"},
    {kLegal | kInContext,
     "wettelijk|wettelijke|wet|legally|law|statutory|wpbr|alcoholwet|horecawet|arbowet|wetgever|"
     "warenwet|wegenverkeerswet|wft"},
    {kExpired | kHarmless, "verlopen"},
    {kUnfinished | kWished, "gewaardeerd"},
    {kWish | kWished, "gewenst|wens"},
    {kWish | kWishedLast, "liever"},
    {kSchool | kTraining, "opleiding"},
    {kLearn | kTraining, "leert"},
    {kHave | kReader, "kunt"},
    {kFiller | kSelf, "ik"},
    {kHarmless | kWishedLast, "graag"},
    {kNo, "geen|zonder|no|without|evenmin|none"},
    {kNo | kNot, "noch|nor"},
    {kNot, "niet|nooit|not|never|cannot|nimmer|ontbreekt|ontbreken|ontbrak"},
    {kHarmless,
     "angst|fear|hekel|schroom|koudwatervrees|afkeer|"
     "probleem|problemen|problem|bezwaar|moeite|bang|vies|schuw|schromen|afraid|alleen|only|enkel|"
     "slechts|erg|fouten|taalfouten|spelfouten|errors|mistakes|moe|beu|twijfel|moeilijk|minder|"
     "verlopen|"
     "beroerd|vrezen|just|graag|morren|klagen|mokken|zeuren|mopperen|tegenzin|aarzeling|aarzelen|"
     "complaining|hesitation"},
    {kUnfinished,
     "afgerond|afgeronde|afgemaakt|voltooid|gewaardeerd|erkend|afgestudeerd|finished|completed|"
     "complete|graduated|recognised|recognized|valued|gezien"},
    {kExpired, "vervallen|expired|lapsed|ingetrokken|kwijt|ongeldig|ingenomen"},
    {kWish,
     "wil|wilt|wilde|zou|zoek|zoekt|zoekende|hoop|hoopt|ambieer|ambieert|ambitie|droom|wens|wenst|"
     "gewenst|gepland|solliciteer|reageer|kandidatuur|wants|seeking|looking|hope|hoping|aiming|"
     "aim|applying|wish|wishes|would|toekomst|liever|overstap|omscholen|bereid|geinteresseerd|"
     "interesse|interested|binnenkort|straks|behalen|"
     "doorgroeien|future|planned|sollicitatie"},
    {kLearn,
     "leer|leert|volg|volgt|volgen|bezig|studeer|studeert|begonnen|learning|studying|taking|"
     "following|begun|started|enrolled"},
    {kHave,
     "heb|hebt|heeft|had|gehad|ben|was|geweest|kan|kun|kunt|deed|gedaan|woon|woont|woonachtig|live|"
     "lives|werkt|werkte|gewerkt|"
     "ken|kent|spreek|spreekt|beheers|beheerst|bezit|behaald|gehaald|haalde|have|has|am|can|did|"
     "done|worked|speak|speaks|hold|holds|know|knows|been"},
    {kWished,
     "pluspunt|pluspunten|meegenomen|voorkeur|liefst|streepje|prettig|wenselijk|"
     "voordeel|preferred|preferably|advantage|advantageous|ideally|desirable|bonus|nice|"
     "gewaardeerd|"
     "appreciated|asset|idealiter|aanbeveling|bonuspunt|bonuspunten|pluspuntje|extraatje|"
     "pluspuntjes|beneficial|streepjes|voorsprong|bijkomstigheid|meerwaarde|"
     "troef|troeven"},
    {kWishedLast,
     "useful|handy|nuttig|mooi|fijn|leuk|graag|plus|welkom|liever|gewenst|helpt|mag|interessant|"
     "geweldig|fantastisch|"
     "gaaf|tof|super|great|welcome|helpful"},
    {kRequired,
     "must|vereist|vereiste|vereisten|noodzakelijk|onmisbaar|verplicht|verplichte|essentieel|eis|"
     "required|essential|mandatory|noodzaak|voorwaarde|indispensable|necessary|nodig|needed|"
     "doorslaggevend|voorgeschreven|onontbeerlijk|noodzakelijke|crucial|cruciaal"},
    {kMust, "moet|moeten|dient"},
    {kNeedNot, "hoeft|hoef|hoeven"},
    {kGive,
     "betalen|bieden|leren|leiden|verzorgen|vergoeden|geven|trainen|financieren|regelen|zorgen|"
     "organiseren|bekostigen|sponsoren|offer|pay|teach|arrange|cover|"
     "train|provide"},
    {kSchool,
     "mbo|hbo|wo|vmbo|havo|vwo|mavo|meao|heao|mts|lts|hts|leao|lbo|pabo|ad|gymnasium|atheneum|"
     "bachelor|master|bsc|msc|studie|propedeuse|school|universiteit|university|degree|opleiding|"
     "hogeschool|doctoraal|kandidaats|lerarenopleiding|hoger|universitair|vakdiploma|basisschool"},
    {kTraining,
     "cursus|cursussen|training|trainingen|opleidingen|inwerkperiode|inwerktijd|inwerken|workshop|"
     "workshops|coach|coaching|academie|academy|course|courses|leert|scholing|bijscholing|"
     "nascholing|leergang|leergangen|trainingsweken|certificering|traineeship|ingewerkt"},
    {kWe, "wij|we"},
    {kReader, "je|jij|u|jou|you|kandidaat|candidate"},
    {kConjunction,
     "maar|but|terwijl|although|though|hoewel|ofschoon|omdat|because|waar|waarin|waarbij|"
     "waarmee|waarvoor|where|echter|however|whereas"},
    {kYet, "wel"},
    {kFiller,
     "ook|is|een|a|dat|dit|it|that|er|echt|ons|bij|volgens|de|the|het|nog|voor|of|en|to|door|by|in|"
     "sinds|since|laten|heb|ik|jaar|already|also|heel|zeer|zeker|absoluut|ze|die|deze|dan|als|has|"
     "an|op|dus|are|strikt|gehaald|behaald|meer|aanwezig|were|geldig|valid|actueel|helaas|any|"
     "longer|grond|krachtens|eist|zoals|vanuit|gecertificeerd|gediplomeerd|certified|gevraagd|"
     "asked"},
    {kKnowledge, "ervaring|kennis|verstand|experience|knowledge|affiniteit|vaardigheid"},
    {kSelf, "ik|i"},
    {kKin,
     "man|vrouw|vader|moeder|broer|zus|partner|opa|oma|zoon|dochter|ouders|echtgenoot|echtgenote|"
     "vriend|vriendin|husband|wife|father|mother|brother|sister|son|daughter|parents"},
    {kPlural | kFiller, "zijn"},
});

}  // namespace overstap::extract
