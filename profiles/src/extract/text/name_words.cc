// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/name_words.h"

#include <algorithm>
#include <array>

#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

using Role = NameRole;

constexpr FixedWords<NameRole, 512> kRoles({
    {Role::title,
     "dokter|dr|mevrouw|mevr|mw|meneer|heer|dhr|mrs|ms|miss|mister|prof|professor|familie|fam|"
     "juffrouw|notaris|tandarts|huisarts|oom|tante|collega|contactpersoon|leidinggevende"},
    {Role::degree, "drs|ir|ing|mr|bc|msc|bsc"},
    {Role::at, "bij|namens|at|firma|fa"},
    {Role::firm,
     "restaurant|lunchroom|eetcafe|cafe|hotel|bakkerij|slagerij|garage|supermarkt|kapsalon|salon|"
     "winkel|bedrijf|kantoor|praktijk|apotheek|boekhandel|bouwmarkt|tuincentrum|drukkerij|"
     "brouwerij|"
     "rederij|makelaardij|makelaar|advocaten|transport|loonbedrijf|boerderij|kwekerij|manege|"
     "brasserie|bistro|grandcafe|pension|camping|slijterij|viswinkel|kaasboerderij|wijnhandel|"
     "drogist|drogisterij|gemeente|stichting|zorgverzekeraar|verzekeraar|zorginstelling|ziekenhuis|"
     "woningstichting|woningcorporatie|warenhuis|webwinkel|schildersbedrijf|uitzendbureau|bureau|"
     "groothandel|rijschool|school|basisschool|college|academie|vervoersbedrijf|installatiegroep|"
     "company|bakery|butcher|bar|shop|store|groep|expeditie|koeriersdienst|taxi|thuiszorg"},
    {Role::greeting,
     "beste|hoi|hallo|hi|hello|dear|lieve|groet|groeten|groetjes|hoogachtend|mvg|regards|cheers|"
     "geachte|dag|sincerely"},
    {Role::call, "bel|mail|app|vraag|contact|call|heet|naam|name|called|kandidaat|client|clienten"},
    {Role::pet, "hond|kat|poes|paard|hondje|katten|dog|cat|horse|konijn|pony|band|dochter|zoon"},
    {Role::particle,
     "van|de|der|den|ter|ten|te|el|al|von|da|dos|di|du|la|le|het|t|s|bin|ben|ibn|op|in"},
    {Role::partner, "zn|zonen|zoon|dochters|partners|co|sons|son|zn's|cie"},
    {Role::legal_form, "bv|nv|vof|ltd|inc|gmbh|llc|holding|beheer|plc"},
    {Role::seeks, "zoekt"},
});

constexpr FixedWords<std::uint8_t, 1024> kFirstNames({
    {1,
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

constexpr FixedWords<std::uint8_t, 64> kAmbiguousNames({
    {1,
     "ruby|julia|jasmine|swift|delphi|python|perl|scala|elm|ada|clojure|pascal|django|angular|"
     "ember|jade|crystal|basil|jenkins|jira|alexa|cortana|siri|mercedes|amber|pearl|ivy|rose|joy|"
     "hope|faith|grace"},
});

constexpr FixedWords<std::uint8_t, 512> kSurnames({
    {1,
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

constexpr FixedWords<std::uint8_t, 512> kTitleWords({
    {1,
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

/// Endings of three letters or more; one bit tells of most words that they have none of them.
template <std::size_t kCount>
class Endings {
 public:
  consteval explicit Endings(const std::string_view (&endings)[kCount]) {
    for (std::size_t i = 0; i < kCount; ++i) {
      endings_[i] = endings[i];
      tails_ |= tail_of(endings[i]);
    }
  }
  /// Whether the word is longer than one of the endings with which it ends.
  [[nodiscard]] bool end(std::string_view key) const {
    if (key.size() < 4 || (tail_of(key) & tails_) == 0) return false;
    return std::ranges::any_of(endings_, [key](std::string_view ending) {
      return key.size() > ending.size() && key.ends_with(ending);
    });
  }

 private:
  static constexpr std::uint64_t tail_of(std::string_view key) {
    const std::size_t size = key.size();
    const auto sum = static_cast<std::uint32_t>(key[size - 1] + 5 * key[size - 2]) +
                     static_cast<std::uint32_t>(25 * key[size - 3]);
    return std::uint64_t{1} << (sum % 64);
  }

  std::array<std::string_view, kCount> endings_{};
  std::uint64_t tails_ = 0;
};

constexpr Endings kFirmEndings({"bedrijf", "winkel", "kantoor", "praktijk", "bakkerij", "slagerij",
                                "groep", "handel", "centrale", "markt", "fabriek", "stichting",
                                "atelier", "makelaars", "notarissen"});
constexpr Endings kTitleEndings({"medewerker", "medewerkster", "manager",     "adviseur",
                                 "assistent",  "monteur",      "coordinator", "leider",
                                 "kundige",    "iste",         "trice",       "chauffeur",
                                 "specialist", "planner",      "beheerder",   "begeleider",
                                 "werker",     "werkster",     "verkoper",    "ontwikkelaar",
                                 "logist"});
constexpr Endings kStreetEndings({"straat", "laan", "weg", "plein", "kade", "gracht", "singel",
                                  "dijk", "pad", "hof", "steeg", "dreef", "plantsoen", "straatje",
                                  "park", "street", "road", "lane"});

}  // namespace

NameRole name_role(const Token& token) {
  if (token.kind != TokenKind::word) return NameRole::none;
  if (const NameRole* role = kRoles.find(token.hash)) return *role;
  const bool firm = token.key.size() > 7 && kFirmEndings.end(token.key);
  return firm ? NameRole::firm : NameRole::none;
}

bool is_particle(const Token& token) {
  const NameRole* role = kRoles.find(token.hash);
  return role != nullptr && *role == NameRole::particle;
}

bool is_first_name(const Token& token) { return kFirstNames.holds(token.hash); }
bool is_ambiguous_first_name(const Token& token) { return kAmbiguousNames.holds(token.hash); }
bool is_surname(const Token& token) { return kSurnames.holds(token.hash); }

bool is_title_word(const Token& token) {
  return kTitleWords.holds(token.hash) || kTitleEndings.end(token.key);
}

bool is_street(const Token& token) { return token.capital && kStreetEndings.end(token.key); }

std::uint32_t name_end(const ReadText& text, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t kMostTokens = 16;
  std::uint32_t end = first;
  last = std::min(last, first + kMostTokens);
  for (std::uint32_t at = first; at < last; ++at) {
    const Token& token = text.tokens[at];
    if (token.kind == TokenKind::word && token.capital) {
      end = at + 1;
      continue;
    }
    // The dot of an initial belongs to the name.
    if (token.is(".") && token.glued && at > first && is_initial(text.tokens[at - 1])) continue;
    const bool joins =
        token.is("&") || token.is("'") || (token.is("-") && token.glued) || is_particle(token);
    if (!joins || at - end >= 3) break;
  }
  return end;
}

}  // namespace overstap::extract
