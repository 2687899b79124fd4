// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_words.h"

#include <algorithm>
#include <array>

#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

constexpr auto kFunction = std::to_array<std::string_view>({"de",        "het",
                                                            "een",       "t",
                                                            "n",         "s",
                                                            "en",        "of",
                                                            "van",       "voor",
                                                            "met",       "in",
                                                            "op",        "aan",
                                                            "bij",       "te",
                                                            "tot",       "over",
                                                            "uit",       "door",
                                                            "om",        "onder",
                                                            "na",        "naar",
                                                            "tijdens",   "via",
                                                            "per",       "als",
                                                            "dan",       "dat",
                                                            "die",       "dit",
                                                            "deze",      "er",
                                                            "ook",       "zo",
                                                            "ik",        "je",
                                                            "jij",       "jou",
                                                            "jouw",      "u",
                                                            "uw",        "hij",
                                                            "zij",       "ze",
                                                            "wij",       "we",
                                                            "ons",       "onze",
                                                            "mijn",      "zijn",
                                                            "haar",      "hun",
                                                            "hen",       "zich",
                                                            "me",        "mij",
                                                            "is",        "ben",
                                                            "bent",      "was",
                                                            "waren",     "heb",
                                                            "hebt",      "heeft",
                                                            "hebben",    "had",
                                                            "kan",       "kun",
                                                            "kunt",      "kunnen",
                                                            "wil",       "willen",
                                                            "zal",       "zullen",
                                                            "mag",       "moet",
                                                            "moeten",    "word",
                                                            "wordt",     "worden",
                                                            "niet",      "geen",
                                                            "wel",       "nog",
                                                            "al",        "alle",
                                                            "elke",      "meer",
                                                            "veel",      "zeer",
                                                            "heel",      "goed",
                                                            "hoe",       "wat",
                                                            "waar",      "iets",
                                                            "hier",      "daar",
                                                            "binnen",    "tussen",
                                                            "e",         "a",
                                                            "an",        "the",
                                                            "of",        "and",
                                                            "or",        "for",
                                                            "with",      "to",
                                                            "on",        "at",
                                                            "by",        "from",
                                                            "your",      "our",
                                                            "their",     "its",
                                                            "my",        "his",
                                                            "her",       "you",
                                                            "they",      "it",
                                                            "be",        "are",
                                                            "were",      "have",
                                                            "has",       "i",
                                                            "eigen",     "nieuwe",
                                                            "andere",    "verschillende",
                                                            "eventuele", "diverse",
                                                            "etc",       "waaronder",
                                                            "zoals",     "bijvoorbeeld",
                                                            "kon",       "konden",
                                                            "mocht",     "mochten",
                                                            "moest",     "moesten",
                                                            "zou",       "zouden",
                                                            "werd",      "werden",
                                                            "hadden",    "zich",
                                                            "jezelf",    "mezelf"});

constexpr auto kLight = std::to_array<std::string_view>(
    {"voeren",    "geven",      "doen",      "hebben",       "gebruiken",   "uitvoeren",
     "verzorgen", "zijn",       "werken",    "werk",         "maken",       "bieden",
     "verlenen",  "ervaring",   "kennis",    "vaardigheden", "vaardigheid", "werkzaamheden",
     "taken",     "doing",      "using",     "making",       "giving",      "working",
     "skills",    "knowledge",  "work",      "experience",   "handling",    "managing",
     "carrying",  "performing", "dagelijks", "dagelijkse",   "houden",      "houdt",
     "houd",      "hou",        "goede",     "good"});

constexpr auto kGeneral = std::to_array<std::string_view>(
    {"klant",        "klanten",     "klantcontact", "werk",       "werken",         "contact",
     "service",      "dienst",      "diensten",     "team",       "bedrijf",        "mensen",
     "systeem",      "product",     "producten",    "informatie", "kennis",         "ervaring",
     "vaardigheden", "opleiding",   "school",       "cursus",     "training",       "taal",
     "kantoor",      "winkel",      "gast",         "gasten",     "patient",        "patienten",
     "burger",       "bezoeker",    "medewerker",   "manager",    "collega",        "collegas",
     "uur",          "dag",         "week",         "jaar",       "administratief", "commercieel",
     "technisch",    "sociaal",     "work",         "working",    "customer",       "customers",
     "skills",       "skill",       "experience",   "knowledge",  "office",         "management",
     "business",     "people",      "data",         "system",     "systems",        "product",
     "products",     "services",    "quality",      "support",    "team",           "staff",
     "planning",     "development", "project",      "projects",   "process",        "market",
     "industry",     "care",        "time",         "design",     "research",       "art",
     "law",          "safety",      "operations"});

constexpr auto kCapital = std::to_array<std::string_view>(
    {"word",  "teams",   "access",  "slack", "opera", "exact",   "windows", "mews",
     "sabre", "galileo", "python",  "go",    "swift", "rust",    "spark",   "sketch",
     "unity", "outlook", "express", "r",     "react", "angular", "epic",    "ruby",
     "julia", "django",  "node",    "flow",  "visio", "ons"});

constexpr auto kTraits = std::to_array<std::string_view>({"commercieel",
                                                          "commerciele",
                                                          "sociaal",
                                                          "sociale",
                                                          "social",
                                                          "precies",
                                                          "precieze",
                                                          "precise",
                                                          "eerlijk",
                                                          "eerlijke",
                                                          "honest",
                                                          "vriendelijk",
                                                          "vriendelijke",
                                                          "friendly",
                                                          "polite",
                                                          "rustig",
                                                          "rustige",
                                                          "calm",
                                                          "vrolijk",
                                                          "vrolijke",
                                                          "positief",
                                                          "positieve",
                                                          "positive",
                                                          "optimistisch",
                                                          "netjes",
                                                          "correct",
                                                          "correcte",
                                                          "serieus",
                                                          "serieuze",
                                                          "trouw",
                                                          "verbaal",
                                                          "verbale",
                                                          "verbal",
                                                          "praktisch",
                                                          "praktische",
                                                          "practical",
                                                          "pragmatisch",
                                                          "vertrouwelijk",
                                                          "vertrouwelijke",
                                                          "accurate",
                                                          "responsible",
                                                          "organised",
                                                          "organized",
                                                          "structured",
                                                          "eager",
                                                          "neat",
                                                          "secure",
                                                          "kalm",
                                                          "kalme",
                                                          "warm",
                                                          "betrokken",
                                                          "loyaal",
                                                          "loyal",
                                                          "cheerful",
                                                          "supportive",
                                                          "creatief",
                                                          "creatieve",
                                                          "creative",
                                                          "logisch",
                                                          "ordelijk",
                                                          "overzichtelijk",
                                                          "fanatiek",
                                                          "origineel",
                                                          "gestructureerd",
                                                          "gestructureerde",
                                                          "nieuwsgierig",
                                                          "ambitieus",
                                                          "ambitieuze",
                                                          "ambitious",
                                                          "gedreven",
                                                          "driven",
                                                          "verzorgd",
                                                          "verzorgde",
                                                          "careful",
                                                          "energiek",
                                                          "energieke",
                                                          "verantwoordelijk",
                                                          "verantwoordelijke",
                                                          "nuchter",
                                                          "nuchtere",
                                                          "oprecht",
                                                          "oprechte",
                                                          "patient",
                                                          "kind",
                                                          "gepassioneerd",
                                                          "passionate",
                                                          "warmhartig",
                                                          "integer",
                                                          "integere"});

constexpr auto kSynonyms = std::to_array<std::string_view>({
    "afhandelen behandelen verwerken afwikkelen afdoen oppakken",
    "aannemen opnemen ontvangen noteren innemen",
    "invoeren inkloppen inboeken intypen inklikken",
    "bijhouden beheren bijwerken",
    "opstellen opmaken schrijven",
    "inwerken opleiden onboarden wegwijs",
    "controleren checken nakijken nalopen toetsen nazien inspecteren",
    "plannen inplannen inroosteren",
    "uitgeven verstrekken afgeven overhandigen uitreiken",
    "schoonmaken schoonhouden poetsen reinigen",
    "vastleggen registreren noteren optekenen",
    "oplossen verhelpen",
    "bellen opbellen nabellen",
    "leiden leidinggeven aansturen",
    "helpen ondersteunen bijstaan assisteren",
    "uitleggen toelichten verduidelijken",
    "klant consument afnemer cliënt koper",
    "medewerker collega personeelslid teamlid werknemer personeel",
    "bestelling order",
    "bestellen inkopen",
    "organiseren coordineren",
    "vullen bijvullen aanvullen",
    "bereiden klaarmaken",
    "klaarzetten klaarleggen voorbereiden",
    "bewaken monitoren volgen",
    "telefoontje belletje telefoongesprek call",
    "inwoner burger bewoner",
    "reiziger passagier",
    "auto voertuig wagen",
    "winkel filiaal shop",
    "team brigade",
    "kandidaat sollicitant",
    "gerecht maaltijd",
    "stagiair stagiaire leerling",
    "gegevens data",
    "factuur rekening nota",
    "verzoek aanvraag",
    "product artikel",
    "rapport rapportage verslag",
    "rooster dienstrooster personeelsrooster",
    "e-mail mail",
    "leverancier toeleverancier",
    "goederen spullen artikelen leveringen",
    "reparatie herstelling",
    "doel target doelstelling",
    "training cursus workshop",
    "handle process resolve solve manage deal",
    "answer reply respond",
    "customer client caller",
    "complaint grievance",
    "staff employee colleague",
    "schedule roster rota",
    "invoice bill",
    "help assist support",
    "write draft prepare",
    "check verify",
    "update change amend",
    "register record log",
    "parcel package shipment",
});

constexpr auto kEndings = std::to_array<std::string_view>(
    {"werkzaamheden", "vaardigheden", "vaardigheid", "ervaring",   "kennis",
     "werk",          "taken",        "systeem",     "systemen",   "software",
     "pakket",        "pakketten",    "programma",   "programmas", "gesprekken",
     "gesprek",       "verkeer",      "vragen",      "bestanden",  "lijsten"});

/// With which an English label begins that tells what is done: "keep the diary".
constexpr auto kEnglishVerbs = std::to_array<std::string_view>(
    {"answer",   "arrange",  "assess",   "assist",   "book",      "calculate", "call",
     "chase",    "check",    "clean",    "collect",  "create",    "deliver",   "enter",
     "explain",  "fill",     "find",     "fix",      "give",      "greet",     "guide",
     "handle",   "help",     "identify", "install",  "invoice",   "issue",     "keep",
     "log",      "maintain", "make",     "manage",   "negotiate", "open",      "order",
     "organise", "pack",     "pay",      "plan",     "post",      "prepare",   "print",
     "process",  "receive",  "record",   "register", "reply",     "resolve",   "respond",
     "run",      "schedule", "sell",     "send",     "serve",     "set",       "solve",
     "sort",     "support",  "take",     "teach",    "track",     "train",     "unload",
     "update",   "verify",   "welcome",  "write",    "advise",    "count",     "cut",
     "load",     "pick",     "stock",    "restock",  "scan",      "supervise", "coach",
     "lead",     "motivate", "monitor"});

constexpr FixedWords<std::uint8_t, 64> kTelling{{{1, "nieuw|nieuwe|new"},
                                                 {2, "eigen|own|my|mijn"},
                                                 {3, "goed|goede|good|well"},
                                                 {4, "niet|geen|nooit|zonder|not|never|no|without"},
                                                 {5, "jou|je"}}};

}  // namespace

std::uint8_t telling_kind(std::uint64_t word) {
  const std::uint8_t* const kind = kTelling.find(word);
  return kind == nullptr ? std::uint8_t{0} : *kind;
}

std::uint8_t telling_word(std::span<const std::string_view> words) {
  std::uint8_t first = 0;
  for (const std::string_view word : words) {
    const std::uint8_t kind = telling_kind(hash_of(word));
    if (kind != 0 && (first == 0 || kind < first)) first = kind;
  }
  return first;
}

bool is_english_verb(std::string_view word) {
  return std::ranges::find(kEnglishVerbs, word) != kEnglishVerbs.end();
}

std::span<const std::string_view> skill_function_words() { return kFunction; }
std::span<const std::string_view> skill_light_words() { return kLight; }
std::span<const std::string_view> skill_general_words() { return kGeneral; }
std::span<const std::string_view> skill_capital_words() { return kCapital; }
std::span<const std::string_view> skill_trait_words() { return kTraits; }
std::span<const std::string_view> skill_synonym_rows() { return kSynonyms; }
std::span<const std::string_view> skill_open_endings() { return kEndings; }

}  // namespace overstap::extract
