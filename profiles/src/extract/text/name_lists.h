// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/word_facts.h"

/// What words say of names. Lists are no proof: they only join what stands where a name may stand.
namespace overstap::extract {

inline constexpr FixedWords<NameRole, 512> kNameRoles({
    {NameRole::title,
     "dokter|dr|mevrouw|mevr|mw|meneer|heer|dhr|mrs|ms|miss|mister|prof|professor|familie|fam|"
     "juffrouw|notaris|tandarts|huisarts|oom|tante|collega|contactpersoon|leidinggevende"},
    {NameRole::degree, "drs|ir|ing|mr|bc|msc|bsc"},
    {NameRole::at, "bij|namens|at|firma|fa"},
    {NameRole::firm,
     "restaurant|lunchroom|eetcafe|cafe|hotel|bakkerij|slagerij|garage|supermarkt|kapsalon|salon|"
     "winkel|bedrijf|kantoor|praktijk|apotheek|boekhandel|bouwmarkt|tuincentrum|drukkerij|"
     "brouwerij|"
     "rederij|makelaardij|makelaar|advocaten|transport|loonbedrijf|boerderij|kwekerij|manege|"
     "brasserie|bistro|grandcafe|pension|camping|slijterij|viswinkel|kaasboerderij|wijnhandel|"
     "drogist|drogisterij|gemeente|stichting|zorgverzekeraar|verzekeraar|zorginstelling|ziekenhuis|"
     "woningstichting|woningcorporatie|warenhuis|webwinkel|schildersbedrijf|uitzendbureau|bureau|"
     "groothandel|rijschool|school|basisschool|college|academie|vervoersbedrijf|installatiegroep|"
     "company|bakery|butcher|bar|shop|store|groep|expeditie|koeriersdienst|taxi|thuiszorg"},
    {NameRole::greeting,
     "beste|hoi|hallo|hi|hello|dear|lieve|groet|groeten|groetjes|hoogachtend|mvg|regards|cheers|"
     "geachte|dag|sincerely"},
    {NameRole::call,
     "bel|mail|app|vraag|contact|call|heet|naam|name|called|kandidaat|client|clienten"},
    {NameRole::pet,
     "hond|kat|poes|paard|hondje|katten|dog|cat|horse|konijn|pony|band|dochter|zoon"},
    {NameRole::particle,
     "van|de|der|den|ter|ten|te|el|al|von|da|dos|di|du|la|le|het|t|s|bin|ben|ibn|op|in"},
    {NameRole::partner, "zn|zonen|zoon|dochters|partners|co|sons|son|zn's|cie"},
    {NameRole::legal_form, "bv|nv|vof|ltd|inc|gmbh|llc|holding|beheer|plc"},
    {NameRole::seeks, "zoekt"},
    {NameRole::address, "www|http|https|linkedin"},
});

/// First names that are nothing else in a text about work.
inline constexpr FixedWords<bool, 1024> kFirstNames({
    {true,
     "sanne|fatima|wilma|peter|elif|henk|bas|karel|marjolein|lotte|tomasz|youssef|femke|els|merel|"
     "thijs|elise|maya|iris|omar|hanneke|priya|joao|marieke|jan|piet|kees|klaas|willem|johan|hans|"
     "maria|anna|emma|sophie|tess|noor|saar|mila|evi|liam|noah|daan|lucas|levi|luuk|finn|sem|milan|"
     "bram|mees|jesse|thomas|lars|tim|tom|ruben|stijn|niels|sander|jeroen|martijn|marco|mark|"
     "dennis|"
     "robert|rob|ronald|richard|erik|eric|frank|patrick|michael|michel|paul|pieter|gerard|gerrit|"
     "hendrik|jacob|jaap|cornelis|dirk|theo|ton|wim|arie|bert|bart|bob|chris|daniel|david|edwin|"
     "ferry|freek|geert|gijs|guus|harm|harry|ivo|jasper|jelle|joost|joris|jurgen|koen|leon|maarten|"
     "max|menno|mohamed|mohammed|ahmed|ali|mehmet|mustafa|hassan|ibrahim|hamza|bilal|yusuf|emre|"
     "murat|osman|nick|olaf|oscar|otto|rens|rik|roel|roland|rudolf|sjaak|sjoerd|stefan|steven|sven|"
     "teun|tjeerd|tobias|victor|vincent|walter|wouter|yannick|anne|annemarie|anita|angela|anja|"
     "annelies|astrid|barbara|bianca|brenda|carla|carolien|caroline|charlotte|chantal|christine|"
     "claudia|corrie|daphne|debby|denise|diana|dorien|ellen|esther|eva|evelien|fleur|floor|"
     "frederique|"
     "gerda|greet|hannah|heleen|helma|ineke|inge|ingrid|irene|janneke|jacqueline|jessica|joke|"
     "jolanda|josine|judith|karin|kim|laura|leontien|lieke|lisa|linda|lies|lisette|loes|lucia|"
     "manon|"
     "margriet|marian|marianne|marijke|marion|marjan|marleen|marloes|martine|mia|miranda|mirjam|"
     "monique|nadia|natasja|nicole|nienke|nina|olga|patricia|paula|petra|renate|rianne|rita|roos|"
     "sabine|samira|sandra|sara|sarah|saskia|sharon|silvia|simone|sonja|stella|susan|suzanne|"
     "sylvia|"
     "tamara|tanja|tessa|tineke|truus|vera|wendy|yasmin|yvonne|zeynep|aisha|khadija|leyla|layla|"
     "naima|amina|soraya|agnieszka|katarzyna|piotr|krzysztof|andrzej|john|james|mary|elizabeth|"
     "william|george|andrew|emily|oliver|jack|peet|coen|douwe|sietske|femia|wietske|jitske|"
     "tjitske"},
});

/// First names that are tools or other words too.
inline constexpr FixedWords<bool, 64> kAmbiguousNames({
    {true,
     "ruby|julia|jasmine|swift|delphi|python|perl|scala|elm|ada|clojure|pascal|django|angular|"
     "ember|jade|crystal|basil|jenkins|jira|alexa|cortana|siri|mercedes|amber|pearl|ivy|rose|joy|"
     "hope|faith|grace"},
});

inline constexpr FixedWords<bool, 512> kSurnames({
    {true,
     "bakker|kok|visser|timmerman|smit|kuiper|schipper|boer|koster|slager|schilder|metselaar|"
     "mulder|"
     "molenaar|brouwer|kramer|koopman|jager|herder|wever|dekker|smid|schoenmaker|kuipers|smits|"
     "bakkers|jansen|janssen|dijk|vries|berg|bos|vos|peters|hendriks|leeuwen|dekkers|wit|dijkstra|"
     "smeets|graaf|meer|linden|jacobs|haan|vermeulen|heuvel|veen|broek|groot|meijer|meyer|postma|"
     "bosch|schouten|beek|vink|maas|verhoeven|willems|hoekstra|prins|koning|huisman|peeters|"
     "kuijpers|"
     "veenstra|klein|bouwman|wal|zwart|blom|martens|evers|hermans|sanders|kok|post|schutter|"
     "koetsier|snijder|snijders|draaier|leraar|schrijver|wagenaar|voerman|vervoort|tuinman|"
     "hovenier|"
     "hofman|meester|ridder|schouten|schaper|veldman|zeeman|stuurman|ketelaar|zilversmit|"
     "glazenmaker|kleermaker|decker|backer|cook|baker|smith|taylor|carpenter|mason|fisher|miller|"
     "shepherd|weaver|farmer|butcher|turner|cooper|potter|gardener|gardner|barber|hunter|tailor|"
     "dyer|fuller|clark|clerk|page|porter|parker|barker|brewer|butler|carter|chandler|coleman|"
     "draper|fletcher|forester|glover|harper|marshall|mercer|painter|piper|sawyer|skinner|slater|"
     "spencer|stewart|tanner|thatcher|tucker|tyler|wheeler|wright|ruiter|jonker|mol|bouzid|hoek|"
     "bierman|pannekoek|kaper|loper|wachter|poorter|portier|rademaker|rademakers|mandemaker|"
     "hoedemaker|hoedemakers|speelman|zanger|danser|bode|coster|kaptein|schepers|scheper|vogelaar|"
     "spijker|spijkers|koper|verkoper|inkoper|schaefer|muller|schmidt|schneider|fischer|weber|"
     "wagner|becker|hoffmann|zimmermann|krueger|kaiser|maurer|gerber|drost|schout|baljuw"},
});

inline constexpr FixedWords<bool, 512> kTitleWords({
    {true,
     "senior|junior|medior|allround|zelfstandig|zelfstandige|leerling|chef|sous|hulp|hoofd|eerste|"
     "tweede|aankomend|ervaren|assistent|assistente|medewerker|medewerkster|manager|teamleider|"
     "leider|leidster|directeur|adviseur|adviseuse|consultant|developer|engineer|programmeur|"
     "analist|"
     "designer|ontwerper|specialist|coordinator|trainer|coach|planner|recruiter|marketeer|docent|"
     "docente|leraar|lerares|verpleegkundige|verzorgende|begeleider|begeleidster|accountant|"
     "controller|officer|lasser|monteur|chauffeur|secretaresse|secretaris|receptionist|"
     "receptioniste|"
     "telefonist|telefoniste|agent|klantadviseur|supervisor|administratief|administrateur|"
     "commercieel|commerciele|financieel|financiele|technisch|technische|juridisch|medisch|sociaal|"
     "logistiek|online|digital|digitale|customer|service|sales|marketing|product|project|account|"
     "office|front|back|business|data|software|web|human|resources|hr|ict|it|lead|head|"
     "representative|"
     "assistant|operator|worker|clerk|employee|curriculum|vitae|cv|resume|profiel|profielschets|"
     "sollicitatie|sollicitatiebrief|motivatiebrief|brief|open|betreft|onderwerp|werkervaring|"
     "opleiding|persoonlijk|persoonlijke|gegevens|ik|mijn|met|wij|we|de|het|een|in|op|aan|van|voor|"
     "naar|my|the|i|a|dear|beste|geachte|goede|hello|hallo|good|adviser|note|uitgebreid|"
     "competentie|"
     "zij|instromer|zoekt|profile|summary|experience|education|letter|application|vacature|functie|"
     "verkoop|verkoopmedewerker|winkelmedewerker|winkel|horeca|zorg|bouw|transport|groningen|"
     "utrecht|"
     "nederland|netherlands|university|universiteit|hogeschool|school|microsoft|google|power|excel|"
     "rijbewijs|hbo|mbo|diploma|certificaat|wft|basis|schade"},
});

}  // namespace overstap::extract
