// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/title_trade.h"

#include <algorithm>
#include <string_view>

#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

/// Bits: a word may name several trades.
enum Trade : std::uint32_t {
  kShop = 1U << 0U,
  kFashion = 1U << 1U,
  kElectronics = 1U << 2U,
  kDining = 1U << 3U,
  kHotel = 1U << 4U,
  kContact = 1U << 5U,
  kInbound = 1U << 6U,
  kOutbound = 1U << 7U,
  kBank = 1U << 8U,
  kInsurance = 1U << 9U,
  kHealthInsurance = 1U << 10U,
  kEnergy = 1U << 11U,
  kMunicipality = 1U << 12U,
  kIct = 1U << 13U,
  kTransport = 1U << 14U,
  kRoster = 1U << 15U,
  kBooks = 1U << 16U,
  kDebtors = 1U << 17U,
  kOrders = 1U << 18U,
  kStaff = 1U << 19U,
  kClinic = 1U << 20U,
  kPractice = 1U << 21U,
  kCarRental = 1U << 22U,
  kTongue = 1U << 23U,
  kBoard = 1U << 24U,
  kWritten = 1U << 25U,
  kForeign = 1U << 26U,
};

constexpr FixedWords<std::uint32_t, 2048> kTrades{
    {{kShop,
      "winkel|winkels|supermarkt|supermarkten|filiaal|filialen|bouwmarkt|drogist|drogisterij|"
      "tuincentrum|warenhuis|kassa|kassas|cassieres|caissieres|caissiere|kassamedewerkers|"
      "vakkenvullers|vulploeg|schappen|winkelpersoneel|winkelmedewerkers|verkoopmedewerkers|"
      "verkoopsters|verkopers|winkelvloer|detailhandel|retail|shop|store|supermarket|checkout|"
      "derving|vers|versafdeling|slagerij|bakkerij|meubelhal|meubelzaak|woonwinkel|kringloop|"
      "kringloopwinkel|speelgoedwinkel|boekhandel|boekwinkel|sportzaak|dierenwinkel|winkelier|"
      "jumbo|lidl|aldi|hema|kruidvat|etos|gamma|praxis|karwei|blokker|ikea|intratuin|action|"
      "zeeman|plus|spar|coop|dirk|xenos|bruna|halfords|decathlon|perkgoed|kwekerij"},
     {kShop | kFashion,
      "dameskleding|damesmode|herenmode|kleding|mode|modezaak|kledingzaak|kledingwinkel|fashion|"
      "boetiek|boutique|dameskledingzaak|modewinkel|lingerie|clothing|modeketen|kinderkleding|"
      "kindermode|herenkleding"},
     {kShop | kElectronics,
      "elektronica|electronica|telefoons|telefonie|telecom|witgoed|bruingoed|multimedia|laptops|"
      "smartphones|elektronicazaak|elektronicawinkel|telefoonwinkel|telecomwinkel|electronics|"
      "telefoonzaak|mobieltjes|mediamarkt|bcc|coolblue|consumentenelektronica|wasmachines"},
     {kDining,
      "restaurant|restaurants|horeca|bediening|cafe|brasserie|grandcafe|terras|keuken|eetcafe|"
      "lunchroom|pizzeria|bistro|ober|obers|serveersters|barpersoneel|gerechten|diner|"
      "strandtent|strandpaviljoen|paviljoen|pannenkoekenhuis|bar|kelners|banqueting|dining|"
      "bedieningsteam|gasten|broodjeszaak|snackbar|ijssalon|cafetaria|friettent|koffiebar|"
      "koffiezaak|koffietent|strandclub|partycentrum|cateraar|catering|gastronomie"},
     {kDining | kHotel, "hotel|hotels|hostel|resort|hotelketen|hotelgasten|vakantiepark|motel"},
     {kContact,
      "klantcontact|klantenservice|klantenservices|callcenter|callcentre|contactcenter|"
      "klantcontactcentrum|klantencontact|agents|klantvragen|klantgesprekken|customer|support|"
      "klantenserviceteam|klantadviseurs|callcenteragenten|belteam|bellers|wachttijd|aht|nps|"
      "bereikbaarheid|afdelingklantenservice|gesprekken|calls|coachgesprekken|meeluisteren|"
      "callcentermedewerkers|klantenservicemedewerkers|facilitair"},
     {kContact | kInbound, "inbound|inkomend|inkomende|binnenkomende"},
     {kContact | kOutbound,
      "outbound|uitgaand|uitgaande|telesales|telemarketing|koude|acquisitie|werving|"
      "energiecontracten|abonnementsverkoop"},
     {kContact | kWritten,
      "chat|chats|livechat|mail|mails|email|whatsapp|webcare|socials|webwinkel|webshop"},
     {kBank,
      "bank|banken|bankkantoor|grootbank|hypotheken|hypotheek|spaarbank|leningen|sparen|lenen|"
      "betaalrekeningen|betaalrekening|banking|kantoorbank|rabobank|ing|abn|sns|creditcards|"
      "beleggen|pensioenen|pensioenfonds|pensioen|kredieten"},
     {kInsurance,
      "verzekeringen|verzekeraar|verzekering|verzekeringsmaatschappij|assuradeuren|assurantien|"
      "schadeverzekeringen|levensverzekeringen|insurance|schadeverzekeraar|polissen|"
      "autoverzekeringen|reisverzekeringen|verzekeringskantoor|assurantiekantoor"},
     {kHealthInsurance,
      "zorgverzekeraar|zorgverzekering|zorgverzekeringen|zorgverzekeraars|zorgpolissen"},
     {kEnergy,
      "energie|energieleverancier|energiebedrijf|energiemaatschappij|energieleveranciers|"
      "waterbedrijf|drinkwaterbedrijf|drinkwater|netbeheerder|nutsbedrijf|stroom|gas|energy|"
      "utilities|warmtenet|warmtebedrijf|warmte|nuts"},
     {kMunicipality,
      "gemeente|gemeenten|gemeentehuis|stadhuis|stadskantoor|burgerzaken|publiekszaken|"
      "publieksbalie|paspoorten|rijbewijzen|uittreksels|geboorteaangiften|municipality|"
      "gemeenteloket|stadsloket|stadswinkel|provincie|waterschap|belastingdienst|uwv|svb|duo|cjib|"
      "overheid|rijksoverheid|kcc"},
     {kIct,
      "ict|it|automatisering|wachtwoorden|wachtwoord|tickets|servicenow|topdesk|windows|"
      "hardware|software|laptop|netwerk|printers|inlogproblemen|ticketsysteem|intune|"
      "accounts|printerproblemen|werkplekken|active"},
     {kTransport,
      "transport|ritten|chauffeurs|vrachtwagens|expeditie|logistiek|logistics|vervoer|vracht|"
      "vrachtbrieven|wegtransport|zendingen|ladingen|transportbedrijf|containers|distributie|"
      "routes|route|bezorgroutes|bezorgers|ritplanning|vervoerder|trucks|drivers|boordcomputers|"
      "koeriers|tms|zuivelcooperatie"},
     {kRoster,
      "roosters|rooster|roosteren|personeelsplanning|bezetting|forecast|forecasts|forecasten|wfm|"
      "workforce|intraday|diensten|dienstroosters|verlof|capaciteit"},
     {kBooks,
      "crediteuren|crediteurenadministratie|facturatie|boekhouding|financieel|financien|finance|"
      "inkoopfacturen|grootboek|facturen|accounting|financial|accounts"},
     {kDebtors, "debiteuren|debiteurenbeheer|debiteurenadministratie"},
     {kOrders, "orders|orderverwerking|orderadministratie|verkoopadministratie|sales"},
     {kStaff, "personeelszaken|personeelsadministratie|personeel|hr|hrm|salarisadministratie"},
     {kClinic,
      "poli|polikliniek|ziekenhuis|cardiologie|neurologie|orthopedie|oncologie|chirurgie|"
      "dermatologie|radiologie|urologie|gynaecologie|kindergeneeskunde|oogheelkunde|kno|"
      "longziekten|reumatologie|hospital|polis|psychiatrie|specialisten|medisch"},
     {kPractice, "huisarts|huisartsen|huisartsenpraktijk|huisartsenpost|dokterspraktijk"},
     {kCarRental, "autoverhuur|autoverhuurbedrijf|huurautos|verhuurbedrijf"},
     {kTongue,
      "duits|duitstalig|duitstalige|duitssprekend|frans|franstalig|franstalige|franssprekend|"
      "spaans|spaanstalig|italiaans|engelstalig|german|french|spanish|italian|deutsch|"
      "meertalig|multilingual|internationaal|international|scandinavisch|pools"},
     {kBoard, "directie|bestuur|raad|ceo"},
     {kForeign,
      "housekeeping|production|productie|warehouse|magazijn|magazijnen|schoonmaak|cleaning|zorg|"
      "nursing|verpleging|maintenance|onderhoud|techniek|technical|security|beveiliging|bouw|"
      "construction|groen|groenvoorziening|landscaping|project|projecten|development|factory|"
      "fabriek|assembly|montage|jeugd|jeugdzorg|wijk|wijkteam|thuiszorg|facility|onderwijs|school|"
      "kinderopvang|bso|recreatie|animatie|operations|hygiene|operatie|"
      "installatie|installatietechniek|werkplaats|werkvoorbereiding|lijn|verpakking|inpak|"
      "assemblage|kwekerij|kas|tuinbouw|linnenkamer|huishouding|facilitaire|dagbesteding|"
      "begeleiding|behandeling|servicemonteurs|monteurs|vulploegen|keukenploeg|research|"
      "laboratorium|lab|engineering|sociaal|sociale"},
     {kForeign | kTransport, "picking|orderpicking"}}};

/// Compounds of the trades at hand, by how they begin or end.
struct Stem {
  std::string_view stem;
  std::uint32_t trades;
};
constexpr Stem kBegins[] = {{"elektronica", kShop | kElectronics},
                            {"supermarkt", kShop},
                            {"kassa", kShop},
                            {"winkel", kShop},
                            {"restaurant", kDining},
                            {"horeca", kDining},
                            {"hotel", kDining | kHotel},
                            {"klantcontact", kContact},
                            {"klantenservice", kContact},
                            {"callcenter", kContact},
                            {"contactcenter", kContact},
                            {"energie", kEnergy},
                            {"verzekering", kInsurance},
                            {"transport", kTransport}};
constexpr Stem kEnds[] = {{"winkel", kShop},
                          {"keten", kShop},
                          {"zaak", kShop},
                          {"supermarkt", kShop},
                          {"markt", kShop},
                          {"restaurant", kDining},
                          {"cafe", kDining},
                          {"hotel", kDining | kHotel},
                          {"klantenservice", kContact},
                          {"verzekeraar", kInsurance},
                          {"verzekeringen", kInsurance},
                          {"transport", kTransport}};

/// The trades that a word names.
std::uint32_t trades_of(const Token& token) {
  if (token.kind != TokenKind::word) return 0;
  if (const std::uint32_t* trades = kTrades.find(token.hash)) return *trades;
  constexpr std::size_t kShortest = 7;
  if (token.key.size() < kShortest) return 0;
  // One letter tells of most words that they are none of these.
  const char first = token.key.front();
  for (const Stem& begin : kBegins) {
    if (first == begin.stem.front() && token.key.starts_with(begin.stem)) return begin.trades;
  }
  for (const Stem& end : kEnds) {
    if (token.key.back() == end.stem.back() && token.key.ends_with(end.stem)) return end.trades;
  }
  return 0;
}

struct SpeaksFor {
  std::string_view code;
  std::uint32_t trades;
};
/// The occupations that share a title with another.
constexpr SpeaksFor kSpeakFor[] = {
    {"nl:teamleider-winkel", kShop},
    {"nl:bedrijfsleider-winkel", kShop},
    {"nl:leidinggevende-bediening", kDining},
    {"nl:restaurantmanager", kDining},
    {"nl:teamleider-klantcontact", kContact},
    {"nl:callcentermedewerker-inbound", kInbound},
    {"nl:callcentermedewerker-outbound", kOutbound},
    {"nl:medewerker-klantenservice", kWritten},
    {"nl:medewerker-burgerzaken", kMunicipality},
    {"nl:baliemedewerker-bank", kBank},
    {"nl:medewerker-servicedesk-ict", kIct},
    {"nl:transportplanner", kTransport},
    {"nl:wfm-planner", kRoster | kContact},
    {"nl:medewerker-verkoopadministratie", kOrders},
};

struct LeadsTo {
  std::string_view from, to;
  std::uint32_t trades;
};
constexpr LeadsTo kLeadTo[] = {
    {"nl:callcentermedewerker-inbound", "nl:callcentermedewerker-outbound", kOutbound},
    {"nl:verkoopmedewerker", "nl:verkoopmedewerker-dameskleding", kFashion},
    {"nl:verkoopmedewerker", "nl:verkoopadviseur-elektronica-telecom", kElectronics},
    {"nl:medewerker-klantenservice", "nl:medewerker-klantcontact-zorgverzekeraar",
     kHealthInsurance},
    {"nl:medewerker-klantenservice", "nl:medewerker-klantcontact-bank-verzekeringen",
     kBank | kInsurance},
    {"nl:medewerker-klantenservice", "nl:medewerker-klantcontact-energie", kEnergy},
    {"nl:medewerker-klantenservice", "nl:medewerker-klantcontact-gemeente", kMunicipality},
    {"nl:medewerker-klantenservice", "nl:medewerker-klantcontact-meertalig", kTongue},
    {"nl:administratief-medewerker", "nl:medewerker-debiteurenbeheer", kDebtors},
    {"nl:administratief-medewerker", "nl:financieel-administratief-medewerker", kBooks},
    {"nl:administratief-medewerker", "nl:medewerker-verkoopadministratie", kOrders},
    {"nl:administratief-medewerker", "nl:medewerker-personeelsadministratie", kStaff},
    {"nl:administratief-medewerker", "nl:polisadministrateur", kInsurance},
    {"nl:receptionist", "nl:hotelreceptionist", kHotel},
    {"nl:secretarieel-medewerker", "nl:medisch-secretaresse", kClinic},
    {"nl:secretarieel-medewerker", "nl:managementassistent", kBoard},
    {"nl:doktersassistent", "nl:medisch-secretaresse", kClinic},
    {"nl:commercieel-medewerker-binnendienst", "nl:polisadministrateur", kInsurance},
};

bool joins_trade(const Token& token) {
  return is_any(token,
                {"bij", "in",           "van",       "op",    "voor",     "aan",    "een",
                 "de",  "het",          "at",        "of",    "a",        "an",     "the",
                 "for", "binnen",       "ons",       "onze",  "afdeling", "team",   "(",
                 "-",   "particuliere", "zakelijke", "grote", "kleine",   "lokale", "landelijke"});
}

/// Whether a word of a vacancy names for whom the work is: "voor een bekende zorgverzekeraar".
bool works_for(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  constexpr std::uint32_t kReach = 4;
  const std::uint32_t low = std::max(sentence.first + kReach, at) - kReach;
  bool article = false;
  for (std::uint32_t i = at; i > low; --i) {
    const Token& token = text.tokens[i - 1];
    article |= is_any(token, {"een", "onze", "ons", "de", "het", "a", "our"});
    if (is_any(token, {"voor", "bij", "namens", "for", "at"})) return article;
    if (!is_mark(token)) continue;
    // "Onze klant, een zorgverzekeraar in Leiden, zoekt"
    return token.is(",") && article && i > sentence.first + 1 &&
           is_any(text.tokens[i - 2], {"klant", "opdrachtgever", "client", "relatie"});
  }
  return false;
}

/// "Front desk agent, Hotel Lumen", "Hotel De Poort, receptioniste": the name of a firm says what
/// it is.
bool at_hotel(const ReadText& text, const Sentence& sentence, const TitleIndex::Title& title) {
  constexpr std::uint32_t kReach = 6;
  const auto is_hotel = [&](std::uint32_t at) {
    return text.tokens[at].capital && is_any(text.tokens[at], {"hotel", "hostel", "resort"});
  };
  if (title.last + 1 < sentence.last && is_hotel(title.last + 1) &&
      is_any(text.tokens[title.last], {",", "|", "-", "at", "bij", "@"})) {
    return true;
  }
  const std::uint32_t low = std::max(sentence.first + kReach, title.first) - kReach;
  for (std::uint32_t i = title.first; i > low; --i) {
    const Token& token = text.tokens[i - 1];
    if (is_hotel(i - 1)) return true;
    if (is_any(token, {"en", "and", ".", ";", "daarna", "later", "als", "as"})) return false;
  }
  return false;
}

/// Of "klantadviseur", which several occupations are called, any may become narrower.
bool may_be(const TitleIndex::Title& title, OccupationId occupation) {
  return title.occupation == occupation ||
         std::ranges::find(title.others, occupation) != title.others.end();
}

}  // namespace

TitleTrades::TitleTrades(const Taxonomy& taxonomy) {
  for (const SpeaksFor& row : kSpeakFor) {
    if (const auto id = taxonomy.find_occupation(row.code)) known_.push_back({*id, row.trades});
  }
  for (const LeadsTo& row : kLeadTo) {
    const auto from = taxonomy.find_occupation(row.from), to = taxonomy.find_occupation(row.to);
    if (from && to) steps_.push_back({*from, *to, row.trades});
  }
}

std::vector<TitleTrades::Near> TitleTrades::near(const ReadText& text, const Sentence& sentence,
                                                 const TitleIndex::Title& title) {
  constexpr std::uint32_t kNear = 25, kNearInVacancy = 200;
  constexpr int kInSentence = 4, kBehind = 2, kBefore = 1;
  const std::uint32_t near = text.subject == TextSubject::vacancy ? kNearInVacancy : kNear;
  const std::uint32_t low = title.first > near ? title.first - near : 0;
  const auto high = std::min(title.last + near, static_cast<std::uint32_t>(text.tokens.size()));
  std::vector<Near> all;
  for (std::uint32_t i = low; i < high; ++i) {
    if (i >= title.first && i < title.last) continue;
    const std::uint32_t trades = trades_of(text.tokens[i]);
    if (trades == 0 || (i > 1 && text.tokens[i - 2].is("geen"))) continue;  // `geen koude ...`
    const bool inside = i >= sentence.first && i < sentence.last;
    all.push_back({trades, inside ? kInSentence : i > title.last ? kBehind : kBefore});
  }
  return all;
}

int TitleTrades::evidence(std::span<const Near> near, OccupationId occupation) const {
  const auto known = std::ranges::find(known_, occupation, &Known::occupation);
  if (known == known_.end()) return 0;
  int evidence = 0;
  for (const Near& name : near) evidence += (name.trades & known->trades) != 0 ? name.weight : 0;
  return evidence;
}

std::optional<TitleTrades::Narrower> TitleTrades::narrower(const ReadText& text,
                                                           const Sentence& sentence,
                                                           const TitleIndex::Title& title) const {
  const auto step = [&](std::uint32_t at) -> std::optional<OccupationId> {
    const Token& token = text.tokens[at];
    // Of the names of firms only those of shops of one trade say something.
    const std::uint32_t all = trades_of(token);
    const std::uint32_t trades = token.name && (all & kElectronics) == 0 ? 0 : all;
    if (trades == 0) return std::nullopt;
    for (const Step& row : steps_) {
      if ((row.trades & trades) == 0 || !may_be(title, row.from)) continue;
      // "afdelingssecretaresse bij een ziekenhuis" has its department in its name
      const std::string_view word = text.tokens[title.first].key;
      const bool own = word.ends_with("secretaresse") && word.size() > 12;
      if (row.trades == kClinic && own && at != title.last) continue;
      return row.to;
    }
    return std::nullopt;
  };
  constexpr std::uint32_t kReach = 5;
  std::uint32_t at = title.last;
  while (at < sentence.last && at < title.last + kReach && joins_trade(text.tokens[at])) ++at;
  if (at < sentence.last) {
    if (const auto to = step(at)) return Narrower{*to, title.first, at + 1};
  }
  if (at_hotel(text, sentence, title)) {
    for (const Step& row : steps_) {
      if ((row.trades & kHotel) != 0 && may_be(title, row.from)) {
        return Narrower{row.to, title.first, title.last};
      }
    }
  }
  if (title.first > sentence.first) {
    if (const auto to = step(title.first - 1)) {
      return Narrower{*to, title.first - 1, title.last};
    }
  }
  if (text.subject != TextSubject::vacancy) return std::nullopt;
  // "Voor een zorgverzekeraar in Zwolle zoeken wij medewerkers klantcontact"
  constexpr std::uint32_t kFar = 20;
  const std::uint32_t low = std::max(sentence.first + kFar, title.first) - kFar;
  for (std::uint32_t i = low; i < std::min(title.last + kFar, sentence.last); ++i) {
    if (i >= title.first && i < title.last) continue;
    const auto to = works_for(text, sentence, i) ? step(i) : std::nullopt;
    if (to) return Narrower{*to, title.first, title.last};
  }
  return std::nullopt;
}

bool TitleTrades::more_usual(std::string_view one, std::string_view other) {
  constexpr std::string_view kUsual = "nl:medewerker-klantenservice";
  constexpr std::string_view kDesk = "nl:medewerker-servicedesk-ict";
  if (one == kUsual || other == kUsual) {
    return (one == kUsual) == (one != kDesk && other != kDesk);
  }
  return one < other;
}

bool TitleTrades::of_foreign_trade(const ReadText& text, const Sentence& sentence,
                                   const TitleIndex::Title& title) {
  const auto foreign = [&](std::uint32_t at) {
    return (trades_of(text.tokens[at]) & kForeign) != 0;
  };
  if (title.first > sentence.first && foreign(title.first - 1)) return true;
  // "Supervisor, Housekeeping department"
  const bool apart =
      title.last + 1 < sentence.last && is_any(text.tokens[title.last], {",", "-", "("});
  const std::uint32_t behind = apart ? title.last + 1 : title.last;
  return behind < sentence.last && foreign(behind);
}

}  // namespace overstap::extract
