// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/csv/csv_headers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "overstap/profiles/text.h"
#include "profiles/src/csv/csv_fields.h"
#include "profiles/src/csv/csv_words.h"
#include "profiles/src/foreign/personal_fields.h"

namespace overstap {
namespace {

/// Headers as folded, without separators and numbers.
struct KnownHeaders {
  std::string_view field;
  std::string_view headers;  ///< with a blank before and behind each
};

constexpr auto kShared = std::to_array<KnownHeaders>({
    {"id", " nummer nr referentie referentienummer extern externid sourceid bronid "},
    {"languages", " taal talen talenkennis taalkennis taalvaardigheid taalvaardigheden "},
    {"language_level", " taalniveau niveautaal languagelevel taallevel "},
    {"certificates",
     " certificaat certificaten certificate certificering certificeringen "
     "getuigschriften certifications "},
    {"driving_licence",
     " rijbewijs rijbewijzen rijbewijscategorie drivinglicense drivinglicence "
     "driverslicense driverslicence drivinglicences "},
    {"hours",
     " uren urenperweek urenpw aantaluren aantalurenperweek hoursperweek beschikbareuren "
     "gewensteuren contracturen werkuren urenweek hoursweek weeklyhours "},
    {"hours_min",
     " urenmin minuren minimumuren minimaleuren minimumaantaluren minhours "
     "minimumhours urenperweekmin urenvan minimaalaantaluren "},
    {"hours_max",
     " urenmax maxuren maximumuren maximaleuren maximumaantaluren maxhours "
     "maximumhours urenperweekmax urentot maximaalaantaluren "},
    {"days", " dagen werkdagen beschikbaredagen workdays availabledays workingdays "},
    {"day_parts", " dagdelen dagdeel daypart "},
    {"postcode", " pc pc4 pc6 postalcode zip zipcode postcodecijfers postcodestandplaats "},
    {"contracts",
     " contract contractvorm contractvormen contracttype contracttypen "
     "contracttypes soortcontract dienstverband typedienstverband "
     "soortdienstverband contractkind contractsoort typecontract "},
    {"working_level", " werkniveau werkendenkniveau denkniveau denkenwerkniveau "},
    {"education_level",
     " opleidingsniveau opleidingniveau niveauopleiding hoogsteniveau "
     "hoogsteopleidingsniveau levelofeducation opleidingsniveaus "},
});

constexpr auto kSeekers = std::to_array<KnownHeaders>({
    {"id",
     " kandidaatid kandidaatnummer kandidaatnr kandidaat candidate candidateid "
     "candidatenumber seekerid cvid cvnummer profielid profielnummer werkzoekendeid "
     "sollicitantid "},
    {"occupation",
     " functie functies beroep beroepen functietitel functienaam job jobtitle "
     "werkervaring ervaring laatstefunctie vorigefunctie huidigefunctie "
     "laatsteberoep positie position workexperience experience arbeidsverleden "
     "employmenthistory werkervaringfunctie ervaringfunctie occupations "},
    {"occupation_from",
     " van datumvan functievan werkervaringvan ervaringvan from functievanaf "
     "werkervaringvanaf functiebegindatum functiestartdatum "
     "functiestart functiebegin jobfrom jobstart "},
    {"occupation_to",
     " tot totenmet datumtot functietot werkervaringtot ervaringtot until "
     "functietotenmet functieeinddatum functieeinde jobto jobend "},
    {"occupation_period",
     " functieperiode werkervaringperiode ervaringperiode jobperiod periode "
     "period "},
    {"occupation_current", " functiehuidig functieheden nogwerkzaam currentjob "},
    {"skills",
     " vaardigheid vaardigheden skill competentie competenties competencies kennis "
     "kennisenvaardigheden computervaardigheden softwarekennis vakkennis "
     "hardskills softskills vakvaardigheden "},
    {"education",
     " opleiding opleidingen studie studies hoogsteopleiding "
     "hoogstgenotenopleiding vooropleiding "},
    {"education_field",
     " opleidingsrichting opleidingrichting studierichting fieldofstudy "
     "studieveld "},
    {"diploma",
     " diplomas diplomabehaald behaalddiploma opleidingdiploma opleidingafgerond "
     "degree "},
    {"travel_km",
     " reisafstand maxreisafstand maximalereisafstand reisafstandkm "
     "traveldistance maxkm reisbereidheidkm reisbereidheid maxtraveldistance "},
    {"travel_minutes",
     " reistijd maxreistijd maximalereistijd reistijdminuten traveltime "
     "maxtraveltime "},
    {"travel_modes",
     " vervoer vervoermiddel vervoersmiddel vervoermiddelen eigenvervoer "
     "modeoftransport "},
    {"contracts_preferred",
     " voorkeurcontract voorkeurcontractvorm preferredcontract "
     "preferredcontracts "},
    {"wage",
     " uurloon gewenstuurloon minimumuurloon minimaaluurloon brutouurloon loonperuur "
     "hourlywage minhourlywage hourlyrate uurtarief uurloonmin minuurloon "},
    {"ready_by",
     " beschikbaar beschikbaarvanaf beschikbaarper beschikbaarheidsdatum "
     "inzetbaarvanaf availablefrom available availabledate startdatum "
     "gewenstestartdatum vanafwanneer "},
    {"references", " referenties referentiesbeschikbaar referencesavailable "},
});

/// Only with a number in the header; without one they mean something else or too little.
constexpr auto kNumberedSeekers = std::to_array<KnownHeaders>({
    {"occupation_from", " vanaf begin begindatum start startdatum startdate datumvanaf "},
    {"occupation_to", " tm einde eind einddatum end enddate to datumtotenmet "},
    {"occupation_current", " huidig heden current "},
    {"language_level", " niveau level "},
    {"education_field", " richting "},
});

constexpr auto kVacancies = std::to_array<KnownHeaders>({
    {"id",
     " vacatureid vacaturenummer vacaturenr vacancyid jobid jobnumber requisitionid "
     "functienummer orderid ordernummer aanvraagnummer "},
    {"title",
     " functie functietitel functienaam vacature vacaturetitel vacaturenaam titel job "
     "jobtitle vacancy vacancytitle positie position "},
    {"occupation", " beroep beroepsnaam beroepen "},
    {"employer",
     " werkgever bedrijf bedrijfsnaam opdrachtgever organisatie company companyname "
     "organization organisation hiringorganization naambedrijf naamwerkgever "},
    {"sector", " branche industry bedrijfstak "},
    {"seats",
     " aantalplaatsen aantalvacatures aantalposities openings numberofopenings "
     "aantalpersonen "},
    {"start",
     " startdatum ingangsdatum begindatum aanvang startdate gewenstestartdatum "
     "beschikbaarvanaf "},
    {"skills",
     " vaardigheid vaardigheden competentie competenties competencies skill "
     "gewenstevaardigheden gewenstecompetenties nicetohave skillswished "
     "wishedskills "},
    {"skills_required",
     " vereistevaardigheden gevraagdevaardigheden requiredskills musthave "
     "musthaves vereistecompetenties "},
    {"certificates", " vereistecertificaten gevraagdecertificaten requiredcertificates "},
    {"certificates_wished", " gewenstecertificaten "},
    {"languages_wished", " gewenstetalen "},
    {"education_level",
     " opleiding gevraagdeopleiding opleidingseis vereistopleidingsniveau "
     "education "},
    {"experience_years",
     " ervaringjaren jarenervaring aantaljarenervaring ervaringinjaren "
     "yearsofexperience yearsexperience minimaleervaring werkervaring "
     "ervaring gevraagdeervaring werkervaringjaren experience "},
    {"wage", " uurloon brutouurloon loonperuur hourlywage hourlyrate uurtarief "},
    {"wage_min", " uurloonmin minuurloon uurloonvan minimumuurloon hourlywagemin "},
    {"wage_max", " uurloonmax maxuurloon uurloontot maximumuurloon hourlywagemax "},
    {"screening", " vog vogvereist vogverplicht "},
    {"channels", " kanaal kanalen channel "},
    {"induction_weeks", " inwerkweken "},
    {"said", " functieeisenletterlijk "},
});

std::string without_parentheses(std::string_view header) {
  std::string out{header.substr(0, header.find('('))};
  const std::size_t close = header.find(')');
  if (close != std::string_view::npos) out.append(" ").append(header.substr(close + 1));
  return out;
}

/// The folded header, the words that only say of whom it is left out.
std::vector<std::string> words_of(std::string_view header) {
  constexpr auto kOfWhom = std::to_array<std::string_view>(
      {"kandidaat", "candidate", "werkzoekende", "sollicitant", "client", "applicant"});
  std::vector<std::string> words;
  const std::string key = fold_key(without_parentheses(header));
  for (const std::string_view word : key_words(key)) words.emplace_back(word);
  const bool whose = words.size() > 1 && std::ranges::find(kOfWhom, words.front()) != kOfWhom.end();
  // `Kandidaat-ID` and `Kandidaat nummer` are names of their own.
  if (whose && words[1] != "id" && words[1] != "nummer" && words[1] != "nr") {
    words.erase(words.begin());
  }
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string plain;
  for (const std::string& word : words) plain += word;
  return plain;
}

/// Takes the only run of one or two digits out of a header; 0 when there is none.
int take_number(std::string& plain) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto begin = std::ranges::find_if(plain, digit);
  const auto end = std::find_if_not(begin, plain.end(), digit);
  if (begin == plain.end() || end - begin > 2 || std::any_of(end, plain.end(), digit)) return 0;
  int number = 0;
  for (auto at = begin; at != end; ++at) number = number * 10 + (*at - '0');
  if (number == 0) return 0;
  plain.erase(begin, end);
  return number;
}

std::string_view find_known(std::span<const KnownHeaders> table, std::string_view plain) {
  const std::string wanted = std::string{" "}.append(plain).append(" ");
  const auto found = std::ranges::find_if(table, [&](const KnownHeaders& known) {
    return known.headers.find(wanted) != std::string_view::npos;
  });
  return found == table.end() ? std::string_view{} : found->field;
}

/// The field with this name, in any spelling: `occupation_from` is `occupationfrom`.
std::string_view field_named(std::string_view plain, CsvSubject subject) {
  for (const CsvField& field : all_csv_fields()) {
    if (!is_for(field, subject)) continue;
    std::string name{field.name};
    std::erase(name, '_');
    if (name == plain) return field.name;
  }
  return {};
}

std::string_view field_of(std::string_view plain, CsvSubject subject) {
  const bool seekers = subject == CsvSubject::seekers;
  const auto own = find_known(
      seekers ? std::span<const KnownHeaders>{kSeekers} : std::span<const KnownHeaders>{kVacancies},
      plain);
  if (!own.empty()) return own;
  const std::string_view shared = find_known(kShared, plain);
  return !shared.empty() ? shared : field_named(plain, subject);
}

/// `Engels`, `Niveau Engels`, `Engels schrijven`.
std::optional<CsvHeaderMeaning> language_column(const std::vector<std::string>& words) {
  constexpr auto kAround = std::to_array<std::string_view>(
      {"niveau", "level", "taal", "taalniveau", "beheersing", "taalbeheersing", "kennis",
       "language", "van", "in", "vaardigheid", "cefr", "erk"});
  CsvHeaderMeaning meaning{"language", {}};
  for (const std::string& word : words) {
    if (const auto part = language_part_named(word)) {
      if (meaning.field != "language") return std::nullopt;
      meaning.field.append("_").append(to_string(*part));
    } else if (meaning.language.empty() && is_language_name(word)) {
      meaning.language = word;
    } else if (std::ranges::find(kAround, word) == kAround.end()) {
      return std::nullopt;
    }
  }
  if (meaning.language.empty()) return std::nullopt;
  return meaning;
}

/// `Maandag`, `Beschikbaar ma`, `Di ochtend`.
std::optional<CsvHeaderMeaning> day_column(const std::vector<std::string>& words) {
  constexpr auto kAround =
      std::to_array<std::string_view>({"beschikbaar", "available", "op", "on", "werkt"});
  std::optional<Day> day;
  std::optional<DayPart> part;
  for (const std::string& word : words) {
    if (const auto d = day_named(word); d && !day) {
      day = d;
    } else if (const auto p = day_part_named(word); p && !part) {
      part = p;
    } else if (std::ranges::find(kAround, word) == kAround.end()) {
      return std::nullopt;
    }
  }
  if (!day) return std::nullopt;
  CsvHeaderMeaning meaning{"day_", {}};
  meaning.field.append(to_string(*day));
  if (part) meaning.field.append("_").append(to_string(*part));
  return meaning;
}

/// Personal words within short headers and questions: `BSN-nummer`, `Heeft u een uitkering?`. In a
/// longer one they may be about work with people.
bool asks_something_personal(const std::vector<std::string>& words) {
  constexpr std::string_view kWords =
      " age arbeidsbeperking beperking bsn burgerservicenummer disability dob doelgroepregister "
      "ethnicity geb gebdat gebdatum geboren gehuwd geloof gezondheid godsdienst handicap iban "
      "leeftijd mv mvx nationality paspoort pasfoto religie religion schulden sofinummer strafblad "
      "uitkering vakbond verblijfsvergunning vm wajong ziekte zwanger ";
  const auto personal = [&](std::string_view word) {
    return kWords.find(std::string{" "}.append(word).append(" ")) != std::string_view::npos;
  };
  constexpr std::size_t kShort = 5;
  // `M/V` is two words and one.
  return words.size() <= kShort &&
         (std::ranges::any_of(words, personal) || personal(joined(words)));
}

std::string personal_or_contact(std::string_view name, CsvSubject subject) {
  using enum FieldClass::Kind;
  const FieldClass what = classify_field(name);
  const bool person = subject == CsvSubject::seekers;
  if (what.kind == personal || (what.kind == personal_of_seeker && person)) return "drop";
  const bool mail = what.contact == ContactKind::email;
  if (what.kind == contact || (what.kind == contact_of_person && (person || mail))) {
    return std::string{contact_field_of(what.contact)};
  }
  return {};
}

}  // namespace

CsvHeaderMeaning meaning_of_csv_header(std::string_view header, CsvSubject subject) {
  const std::vector<std::string> words = words_of(header);
  std::string plain = joined(words);
  if (plain.empty()) return {};
  // What is personal is that under each of its names.
  const std::string whole = personal_or_contact(header, subject);
  const std::string bare = personal_or_contact(plain, subject);
  const bool asked = subject == CsvSubject::seekers && asks_something_personal(words);
  if (whole == "drop" || bare == "drop" || asked) return {"drop", {}};
  if (const std::string_view field = field_of(plain, subject); !field.empty()) {
    return {std::string{field}, {}};
  }
  if (auto language = language_column(words)) return *std::move(language);
  if (auto day = day_column(words)) return *std::move(day);
  if (!whole.empty() || !bare.empty()) return {whole.empty() ? bare : whole, {}};
  const int number = take_number(plain);
  if (number == 0) return {};
  const std::string numbered = personal_or_contact(plain, subject);
  std::string_view field = find_known(kNumberedSeekers, plain);
  if (field.empty() || subject != CsvSubject::seekers) field = field_of(plain, subject);
  if (numbered == "drop" || field.empty()) return {numbered, {}};
  // Columns such as `Taal 1` name one language each.
  if (field == "languages") field = "language";
  std::string name{field};
  name.append("_").append(std::to_string(number));
  // A field that has no numbers may stand in several columns: `Vaardigheid 1`, `Vaardigheid 2`.
  const std::optional<CsvFieldName> known = parse_csv_field(name);
  return {known ? name : std::string{field}, {}};
}

int count_known_headers(std::span<const std::string> headers) {
  return static_cast<int>(std::ranges::count_if(headers, [](const std::string& header) {
    return !meaning_of_csv_header(header, CsvSubject::seekers).field.empty() ||
           !meaning_of_csv_header(header, CsvSubject::vacancies).field.empty();
  }));
}

int count_own_headers(std::span<const std::string> headers, CsvSubject subject) {
  const CsvSubject other =
      subject == CsvSubject::seekers ? CsvSubject::vacancies : CsvSubject::seekers;
  return static_cast<int>(std::ranges::count_if(headers, [&](const std::string& header) {
    return !meaning_of_csv_header(header, subject).field.empty() &&
           meaning_of_csv_header(header, other).field.empty();
  }));
}

}  // namespace overstap
