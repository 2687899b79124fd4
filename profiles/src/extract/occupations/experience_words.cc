// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/experience_words.h"

namespace overstap::extract {

namespace {

/// `gekookt`, `geholpen`, `gegeven`: what somebody did.
bool is_participle(const Token& token) {
  constexpr std::size_t kShortest = 6;
  return token.kind == TokenKind::word && token.key.size() >= kShortest &&
         token.key.starts_with("ge") &&
         (token.key.ends_with("t") || token.key.ends_with("d") || token.key.ends_with("en")) &&
         !is_any(token, {"geleden", "gemeente", "gehaald", "getrouwd", "gewoond", "gebied",
                         "geldend", "gesprekken", "gegevens", "geduld", "geweest"});
}

}  // namespace

bool is_experience(const Token& token) {
  return is_any(token,
                {"ervaring", "werkervaring", "experience", "praktijkervaring", "beroepservaring",
                 "ervaren", "leidinggeven", "relevante", "aantoonbare"}) ||
         token.key.ends_with("ervaring");
}

bool is_work(const Token& token) {
  return is_any(token, {"ik",    "i",      "have",     "heb",     "been",   "in",     "gewerkt",
                        "werk",  "werkte", "werkzaam", "gestaan", "werken", "worked", "working",
                        "spent", "acteer", "gedaan",   "gehad",   "lijn",   "actief", "dienst",
                        "bezig", "als",    "as",       "bij",     "gezeten"}) ||
         is_participle(token);
}

bool is_other(const Token& token) {
  return is_any(token, {"oud",      "old",    "geleden",   "ago",      "contract",  "jaarcontract",
                        "leeftijd", "age",    "geldig",    "garantie", "bestaat",   "bestaan",
                        "leerjaar", "cursus", "opleiding", "diploma",  "proeftijd", "opzegtermijn",
                        "binnen",   "within", "na",        "after",    "per",       "elk",
                        "ieder",    "elke",   "every",     "duurt",    "studie",    "school",
                        "kind",     "zoon",   "dochter",   "jong",     "jonge",     "afgelopen",
                        "komende"});
}

bool is_of_something_else(const Token& token) {
  return is_any(token, {"opzegtermijn", "opzegtijd", "notice", "kinderen", "leerlingen", "kleuters",
                        "peuters", "jongeren", "tieners", "pubers", "kids", "children", "pupils",
                        "kleintjes", "jongens", "meisjes"});
}

bool is_branch(const Token& token) {
  if (token.kind != TokenKind::word) return false;
  return is_any(token, {"horeca",
                        "winkel",
                        "winkels",
                        "zorg",
                        "thuiszorg",
                        "ouderenzorg",
                        "gehandicaptenzorg",
                        "kraamzorg",
                        "jeugdzorg",
                        "kinderopvang",
                        "bouw",
                        "retail",
                        "detailhandel",
                        "groothandel",
                        "onderwijs",
                        "logistiek",
                        "magazijn",
                        "callcenter",
                        "callcentre",
                        "callcenters",
                        "klantenservice",
                        "klantcontact",
                        "verkoop",
                        "sales",
                        "kantoor",
                        "receptie",
                        "balie",
                        "kassa",
                        "bediening",
                        "bardienst",
                        "keuken",
                        "catering",
                        "schoonmaak",
                        "transport",
                        "techniek",
                        "administratie",
                        "boekhouding",
                        "secretariaat",
                        "beveiliging",
                        "productie",
                        "fabriek",
                        "fabrieken",
                        "bankwezen",
                        "verzekeringen",
                        "makelaardij",
                        "overheid",
                        "hotel",
                        "hotels",
                        "restaurant",
                        "restaurants",
                        "hospitality",
                        "healthcare",
                        "warehouse",
                        "warehousing",
                        "logistics",
                        "construction",
                        "marketing",
                        "ict",
                        "finance",
                        "recruitment",
                        "ziekenhuis",
                        "supermarkt",
                        "tuinbouw",
                        "landbouw",
                        "glastuinbouw",
                        "kas",
                        "bezorging",
                        "autoschade",
                        "incasso",
                        "kapsalon",
                        "garage",
                        "metaal",
                        "installatietechniek",
                        "elektrotechniek",
                        "energie",
                        "reisbranche",
                        "evenementen",
                        "housekeeping",
                        "frontoffice",
                        "backoffice",
                        "binnendienst",
                        "buitendienst",
                        "debiteurenbeheer",
                        "werkplaats",
                        "customer",
                        "shop",
                        "shops",
                        "support",
                        "baliewerk",
                        "kantoorwerk",
                        "winkelwerk",
                        "fabriekswerk",
                        "lopende",
                        "offshore",
                        "defensie",
                        "politie",
                        "webcare",
                        "cleaning",
                        "care",
                        "steiger",
                        "groenvoorziening",
                        "hovenierswerk",
                        "schilderwerk",
                        "chauffeurswerk",
                        "road",
                        "bar",
                        "callcenterwerk",
                        "dienstverlening",
                        "servicedesk",
                        "helpdesk",
                        "leidinggevend",
                        "bakkerij",
                        "slagerij",
                        "visserij",
                        "scheepvaart",
                        "luchtvaart",
                        "verpleging",
                        "huishouding",
                        "vak"}) ||
         token.key.ends_with("branche") || token.key.ends_with("sector") ||
         token.key.ends_with("industrie");
}

bool is_function(const Token& token) {
  return is_any(
      token, {"voorzitter",    "penningmeester", "secretaris",     "bestuurslid", "coordinator",
              "teamleider",    "teamleidster",   "voorman",        "voorvrouw",   "leidinggevende",
              "trainer",       "vrijwilliger",   "vrijwilligster", "ploegleider", "supervisor",
              "manager",       "chef",           "leider",         "leidster",    "baas",
              "eigenaar",      "zzper",          "zelfstandige",   "ondernemer",  "raadslid",
              "wethouder",     "scheidsrechter", "redacteur",      "beheerder",   "bedrijfsleider",
              "filiaalleider", "afdelingshoofd", "hoofd",          "uitvoerder",  "opzichter",
              "mentor",        "notulist",       "volunteer",      "owner",       "foreman",
              "lead",          "leader",         "captain",        "teamcaptain"});
}

bool is_life(const Token& token) {
  return is_any(
      token,
      {"rijbewijs",    "woon",      "woont",       "wonen",        "woonachtig", "getrouwd",
       "lid",          "mts",       "mbo",         "hbo",          "havo",       "vwo",
       "mavo",         "gestopt",   "loop",        "pianoles",     "hardlopen",  "muziek",
       "samen",        "sport",     "voetbal",     "speel",        "zing",       "rijbewijzen",
       "licence",      "license",   "live",        "lived",        "married",    "member",
       "gewoond",      "rook",      "thuis",       "ziek",         "ziekte",     "werkloos",
       "werkloosheid", "huisvrouw", "contributie", "lidmaatschap", "spaar",      "zonder",
       "verzamel",     "tuinier",   "zwem",        "dans",         "hardloop"});
}

bool is_schooling(const Token& token) {
  return is_any(token, {"pabo", "meao", "heao", "hts", "lts", "vmbo", "universiteit", "university",
                        "studie", "gestudeerd", "school", "hogeschool", "studeerde", "studied",
                        "leerjaar", "college", "propedeuse", "gevolgd"});
}

}  // namespace overstap::extract
