// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "profiles/src/extract/education/education_words.h"
#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

using Kind = EducationWord::Kind;
using Words = std::initializer_list<std::string_view>;
using Table = PhraseTable<EducationWord>;

void add(Table& table, const EducationWord& word, Words words) {
  for (const std::string_view key : words) table.add(key, word);
}
EducationWord dutch(EducationLevel level, bool names_field = false) {
  return {.kind = Kind::dutch, .level = level, .names_field = names_field};
}

void add_schools(Table& table) {
  using enum EducationLevel;
  add(table, dutch(vmbo),
      {"vmbo", "vmbo t", "vmbo tl", "vmbo gl", "vmbo kb", "vmbo bb", "lbo", "vbo", "lts", "leao",
       "lhno", "ivbo", "lavo", "vmbo theoretische leerweg", "vmbo gemengde leerweg", "vmbo b",
       "vmbo k", "vmbo g"});
  add(table, dutch(vmbo, true), {"mavo", "mulo", "ulo", "huishoudschool", "ambachtsschool", "lds"});
  add(table, dutch(none, true),
      {"lagere school", "basisonderwijs", "lager onderwijs", "basisschool", "basisschooldiploma"});
  add(table, dutch(mbo_1),
      {"mbo1", "bbl 1", "bol 1", "entreeopleiding", "entree opleiding", "mbo entree",
       "entree diploma", "entreediploma", "entree"});
  add(table, dutch(mbo_2), {"bbl 2", "bol 2", "bbl niveau 2", "vapro a", "kmbo"});
  add(table, dutch(mbo_3), {"bbl 3", "bol 3", "bbl niveau 3", "vapro b"});
  add(table, dutch(mbo_4), {"bbl 4", "bol 4", "bol niveau 4", "vapro c", "mdgo"});
  add(table, dutch(mbo_2), {"mbo2"});
  add(table, dutch(mbo_3), {"mbo3"});
  add(table, dutch(mbo_4), {"mbo4", "mts", "meao", "mhno", "mds"});
  add(table, dutch(havo), {"havo", "mms", "havo vwo"});
  add(table, dutch(wo), {"university degree", "academic degree", "universitair diploma"});
  add(table, dutch(vwo), {"vwo", "gymnasium", "atheneum", "hbs", "hbs a", "hbs b"});
  add(table, dutch(vmbo), {"vmbodiploma", "mavodiploma", "ltsdiploma"});
  add(table, dutch(havo), {"havodiploma"});
  add(table, dutch(vwo), {"vwodiploma"});
  add(table, dutch(mbo_4), {"mtsdiploma", "meaodiploma"});
  add(table, dutch(hbo), {"hbodiploma", "htsdiploma", "heaodiploma"});
  add(table, dutch(hbo, true), {"pabodiploma", "pabo diploma"});
  add(table, {.kind = Kind::mbo, .level = std::nullopt}, {"mbodiploma"});
  add(table, dutch(ad), {"ad", "associate degree", "ad diploma", "ad opleiding", "ad programma"});
  add(table, dutch(hbo),
      {"hbo", "hts", "heao", "post hbo", "posthbo", "hbo bachelor", "hbo master",
       "hogere beroepsopleiding", "hoger beroepsonderwijs"});
  add(table, dutch(hbo, true),
      {"pabo", "kunstacademie", "sociale academie", "conservatorium", "toneelschool",
       "hogere hotelschool", "politieacademie"});
  add(table, dutch(wo), {"universitair", "universitaire", "academisch", "academische", "wo"});
  add(table, {.kind = Kind::mbo, .level = std::nullopt}, {"mbo", "middelbaar beroepsonderwijs"});
  add(table, {.kind = Kind::niveau, .level = std::nullopt}, {"niveau", "nivo", "niv"});
}

void add_degrees(Table& table) {
  using enum EducationLevel;
  add(table, {.kind = Kind::degree, .level = hbo},
      {"bachelordiploma", "bachelorgraad", "bachelor", "bachelors", "bachelor s degree",
       "bachelor degree", "bachelor of", "bba", "bachelor of business administration",
       "bachelors degree", "bachelor s"});
  add(table, {.kind = Kind::degree, .level = wo},
      {"master",
       "masterdiploma",
       "mastergraad",
       "masters",
       "master s degree",
       "master degree",
       "msc",
       "master of science",
       "master of arts",
       "bsc",
       "bachelor of science",
       "llm",
       "llb",
       "doctoraal",
       "phd",
       "doctorandus",
       "masters degree",
       "b sc",
       "m sc",
       "doctoraalexamen",
       "master s",
       "ba",
       "ma",
       "meng",
       "llb",
       "mcom"});
  add(table, {.kind = Kind::degree, .level = wo, .unfinished = true}, {"masterstudent"});
  add(table, {.kind = Kind::degree, .level = hbo}, {"beng", "bcom", "bed"});
  add(table, {.kind = Kind::degree, .level = wo, .unfinished = true},
      {"kandidaats", "kandidaatsexamen", "kandidaatsexamens"});
  add(table, {.kind = Kind::title, .level = wo}, {"drs", "mr", "ir"});
  add(table, {.kind = Kind::title, .level = hbo}, {"ing"});
  add(table, {.kind = Kind::school, .level = std::nullopt, .names_field = true},
      {"lerarenopleiding", "lyceum", "trade school", "vocational school", "technical school",
       "middle school", "praktijkonderwijs", "praktijkschool", "schoevers", "spd", "ambi"});
  add(table, {.kind = Kind::school, .level = std::nullopt, .names_field = true, .foreign = true},
      {"abitur",
       "matura",
       "baccalaureat",
       "baccalaureaat",
       "secondary school",
       "secondary education",
       "gcse",
       "gcses",
       "a levels",
       "a level",
       "o levels",
       "licenciatura",
       "tso",
       "kso",
       "secundair onderwijs",
       "humaniora",
       "licencjat",
       "magister",
       "ausbildung",
       "hauptschule",
       "realschule",
       "fachhochschule",
       "bachillerato",
       "bac pro",
       "technikum",
       "gymnazium",
       "lise",
       "liceum",
       "liceo",
       "lycee",
       "universidad",
       "universite",
       "uniwersytet",
       "universita",
       "universitesi",
       "universidade"});
  add(table, {.kind = Kind::school, .level = std::nullopt, .foreign = true},
      {"high school", "highschool"});
  add(table, {.kind = Kind::school, .level = std::nullopt},
      {"diploma",
       "diploma s",
       "opleiding",
       "opleidingen",
       "studie",
       "degree",
       "universiteit",
       "university",
       "gestudeerd",
       "college",
       "middelbare school",
       "school",
       "hogeschool",
       "study",
       "graduaat",
       "aso",
       "studied",
       "vakschool",
       "technische school",
       "leerlingwezen",
       "leerlingstelsel",
       "vakopleiding",
       "beroepsopleiding",
       "bootcamp",
       "diplomas",
       "hva",
       "avans",
       "fontys",
       "inholland",
       "windesheim",
       "saxion",
       "uva",
       "vu",
       "han",
       "hu",
       "rug",
       "wur",
       "tue",
       "zuyd",
       "buas",
       "hanzehogeschool"});
  add(table, {.kind = Kind::school, .level = std::nullopt}, {"studeerde"});
  add(table, {.kind = Kind::school, .level = std::nullopt, .unfinished = true},
      {"studeer", "studeert"});
  // Diplomas whose name says the level; only beside a word of diploma.
  const auto trade = [&](EducationLevel level, Words words) {
    EducationWord word = dutch(level, true);
    word.trade = true;
    add(table, word, words);
  };
  trade(mbo_2, {"helpende", "helpende zorg en welzijn", "helpende zorg welzijn"});
  trade(mbo_3, {"verzorgende", "verzorgende ig", "vig", "ziekenverzorgende"});
  trade(mbo_4,
        {"doktersassistent", "doktersassistente", "apothekersassistent", "apothekersassistente",
         "tandartsassistent", "tandartsassistente", "onderwijsassistent", "onderwijsassistente"});
}

/// Trades with the number of their level.
void add_numbered_trades(Table& table) {
  using enum EducationLevel;
  // "Kok 2", "Beveiliger 3"; Beveiliger 2 is a certificate.
  constexpr std::array<std::pair<std::string_view, EducationLevel>, 3> kNumbers{
      {{" 2", mbo_2}, {" 3", mbo_3}, {" 4", mbo_4}}};
  for (const std::string_view name :
       {"beveiliger",   "kok",         "timmerman", "metselaar", "schilder",    "kapper",
        "bakker",       "slager",      "lasser",    "hovenier",  "monteur",     "verkoper",
        "stratenmaker", "gastheer",    "gastvrouw", "helpende",  "verzorgende", "chauffeur",
        "operator",     "sportleider", "bloemist"}) {
    for (const auto& [number, level] : kNumbers) {
      if (name == "beveiliger" && level == mbo_2) continue;
      EducationWord word = dutch(level, true);
      word.trade = true;
      table.add(std::string{name}.append(number), word);
    }
  }
}

void add_thinking(Table& table) {
  add(table, {.kind = Kind::thinking, .level = std::nullopt},
      {"werk en denkniveau",
       "denkniveau",
       "werkniveau",
       "wdn",
       "werk denkniveau",
       "werk en denk niveau",
       "werk denk niveau",
       "denk en werkniveau",
       "denk werkniveau",
       "werk en denknivo",
       "working and thinking level",
       "thinking level",
       "work and thinking level",
       "werk / denkniveau",
       "w d niveau",
       "denk en werk niveau",
       "working level",
       "werk en denkniveaus",
       "denkvermogen",
       "denk en werkvermogen",
       "werk en denkvermogen",
       "denk en werknivo"});
}

constexpr auto kCountries = std::to_array<std::string_view>(
    {"syrie",      "syria",       "polen",        "poland",       "turkije",    "turkey",
     "marokko",    "morocco",     "portugal",     "spanje",       "spain",      "italie",
     "italy",      "duitsland",   "germany",      "belgie",       "belgium",    "frankrijk",
     "france",     "engeland",    "england",      "oekraine",     "ukraine",    "rusland",
     "russia",     "roemenie",    "romania",      "bulgarije",    "bulgaria",   "hongarije",
     "hungary",    "griekenland", "greece",       "eritrea",      "somalie",    "somalia",
     "ethiopie",   "ethiopia",    "irak",         "iraq",         "iran",       "afghanistan",
     "pakistan",   "india",       "china",        "indonesie",    "indonesia",  "suriname",
     "curacao",    "aruba",       "brazilie",     "brazil",       "colombia",   "venezuela",
     "ghana",      "nigeria",     "kenia",        "kenya",        "egypte",     "egypt",
     "libanon",    "lebanon",     "jordanie",     "jordan",       "jemen",      "yemen",
     "soedan",     "sudan",       "filipijnen",   "philippines",  "vietnam",    "thailand",
     "kroatie",    "croatia",     "servie",       "serbia",       "bosnie",     "bosnia",
     "albanie",    "albania",     "kosovo",       "litouwen",     "lithuania",  "letland",
     "latvia",     "estland",     "estonia",      "slowakije",    "slovakia",   "tsjechie",
     "oostenrijk", "austria",     "zwitserland",  "switzerland",  "ierland",    "ireland",
     "schotland",  "amerika",     "america",      "usa",          "canada",     "mexico",
     "peru",       "argentinie",  "chili",        "dominicaanse", "cuba",       "zuid-afrika",
     "kameroen",   "congo",       "angola",       "gambia",       "senegal",    "tunesie",
     "tunisia",    "algerije",    "algeria",      "libie",        "israel",     "armenie",
     "armenia",    "georgie",     "azerbeidzjan", "wit-rusland",  "belarus",    "moldavie",
     "moldova",    "buitenland",  "buitenlands",  "buitenlandse", "abroad",     "graduaat",
     "aso",        "secundair",   "foreign",      "thuisland",    "herkomst",   "idw",
     "nuffic",     "sbb",         "accra",        "krakau",       "uk",         "londen",
     "london",     "parijs",      "berlijn",      "istanbul",     "casablanca", "damascus",
     "aleppo",     "kabul",       "bagdad",       "baghdad",      "lissabon",   "lisbon",
     "warschau",   "warsaw",      "krakow",       "ankara",       "teheran",    "tehran",
     "asmara",     "mogadishu",   "paramaribo",   "kiev",         "kyiv",       "boekarest",
     "boedapest",  "moskou",      "moscow",       "caracas",      "lagos",      "nairobi",
     "mumbai",     "delhi",       "manila",       "gdansk",       "lublin",     "opole",
     "wroclaw",    "poznan",      "lodz",         "katowice",     "szczecin",   "izmir",
     "bursa",      "rabat",       "agadir",       "homs",         "hama",       "latakia",
     "basra",      "mosul",       "herat",        "tabriz",       "isfahan",    "lviv",
     "kharkiv",    "odessa",      "plovdiv",      "addis",        "kumasi",     "abuja",
     "karachi",    "lahore",      "islamabad",    "jakarta",      "bogota",     "medellin",
     "bucharest",  "budapest",    "praag",        "prague",       "belgrado",   "belgrade",
     "athene",     "athens",      "madrid",       "barcelona",    "wenen",      "vienna",
     "zagreb",     "sarajevo",    "tirana",       "riga",         "vilnius",    "tallinn",
     "bratislava", "minsk",       "tbilisi",      "yerevan",      "dakar",      "kinshasa",
     "cairo",      "tunis",       "algiers",      "beiroet",      "beirut",     "amman",
     "khartoem",   "khartoum",    "colombo",      "dhaka",        "beijing",    "shanghai",
     "bangkok",    "hanoi",       "oslo",         "stockholm",    "helsinki",   "dublin",
     "porto",      "skopje",      "pristina",     "cluj"});

}  // namespace

const PhraseTable<EducationWord>& education_words() {
  static const Table table = [] {
    Table words;
    add_schools(words);
    add_degrees(words);
    add_numbered_trades(words);
    add_thinking(words);
    words.finish();
    return words;
  }();
  return table;
}

bool is_foreign_adjective(const Token& token) {
  static constexpr FixedWords<bool, 128> kAdjectives(
      {{true,
        "turkse|syrische|poolse|marokkaanse|iraanse|iraakse|afghaanse|eritrese|somalische|"
        "oekraiense|russische|duitse|belgische|engelse|franse|spaanse|portugese|italiaanse|"
        "roemeense|bulgaarse|hongaarse|griekse|surinaamse|antilliaanse|ghanese|nigeriaanse|"
        "egyptische|indiase|pakistaanse|chinese|braziliaanse|colombiaanse|amerikaanse|britse|"
        "ethiopische|soedanese|jemenitische|kroatische|servische|bosnische|albanese|litouwse|"
        "letse|estse|slowaakse|tsjechische|oostenrijkse|ierse|armeense|georgische|venezolaanse|"
        "vlaamse|turkish|syrian|polish|german|ukrainian|iranian|moroccan"}});
  return kAdjectives.holds(token.hash);
}

bool names_foreign_place(const Token& token) {
  static const PhraseTable<bool> table = [] {
    PhraseTable<bool> words;
    for (const std::string_view key : kCountries) words.add(key, true);
    words.finish();
    return words;
  }();
  return table.holds(token);
}

}  // namespace overstap::extract
