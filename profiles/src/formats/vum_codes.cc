// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/formats/vum_codes.h"

#include <algorithm>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/words.h"

namespace overstap::vum {
namespace {

// Source of every list here: descriptions of the VUM data standard as two independent public
// clients repeat them (POC of VNG, Java and TypeScript, 2022; WPOC, Java, 2022), which agree.

struct Competency {
  std::string_view code, name;
};
constexpr auto kCompetencies = std::to_array<Competency>({
    {"24100", "beslissen en activiteiten initiëren"},
    {"24101", "aansturen"},
    {"24102", "begeleiden"},
    {"24104", "aandacht en begrip tonen"},
    {"24105", "samenwerken en overleggen"},
    {"24106", "ethisch en integer handelen"},
    {"24107", "relaties bouwen en netwerken"},
    {"24108", "overtuigen en beïnvloeden"},
    {"24109", "presenteren"},
    {"24110", "formuleren en rapporteren"},
    {"24111", "vakdeskundigheid toepassen"},
    {"24112", "materialen en middelen inzetten"},
    {"24113", "analyseren"},
    {"24114", "onderzoeken"},
    {"24115", "creëren en innoveren"},
    {"24116", "leren"},
    {"24118", "plannen en organiseren"},
    {"24119", "op de behoeften en verwachtingen van de klant richten"},
    {"24120", "kwaliteit leveren"},
    {"24121", "instructies en procedures opvolgen"},
    {"24122", "omgaan met verandering en aanpassen"},
    {"24123", "met druk en tegenslag omgaan"},
    {"24124", "gedrevenheid en ambitie tonen"},
    {"24125", "ondernemend en commercieel handelen"},
    {"24126", "bedrijfsmatig handelen"},
});

constexpr auto kEducationNames = std::to_array<std::string_view>({
    "opleidingsnaam/omschrijvingOpleidingsnaam",
    "opleidingsnaam/naamOpleidingOngecodeerd",
    "opleidingsnaam/opleidingsnaamGecodeerd/omschrijvingOpleidingsnaam",
    "opleidingsnaam/opleidingsnaamOngecodeerd/naamOpleidingOngecodeerd",
});

bool is_mbo(EducationLevel level) {
  using enum EducationLevel;
  return level == mbo_1 || level == mbo_2 || level == mbo_3 || level == mbo_4;
}

struct PartKey {
  std::string_view key;
  std::array<std::optional<LanguagePart>, 2> parts;
};
constexpr auto kPartKeys = std::to_array<PartKey>({
    {"codeNiveauTaalbeheersingMondeling", {LanguagePart::speak, LanguagePart::converse}},
    {"codeNiveauTaalbeheersingSchriftelijk", {LanguagePart::write, std::nullopt}},
    {"codeNiveauTaalbeheersingLezen", {LanguagePart::read, std::nullopt}},
    {"codeNiveauTaalbeheersingLuisteren", {LanguagePart::listen, std::nullopt}},
});

}  // namespace

std::vector<RowPlace> rows_of_answer(const json::Value& root) {
  const json::Value* matches = root.find("matches");
  const json::Value& list = matches == nullptr ? root : *matches;
  std::string pointer = matches == nullptr ? "" : "/matches";
  if (list.kind != json::Kind::array) return {{&list, std::move(pointer)}};
  std::vector<RowPlace> rows;
  rows.reserve(list.items.size());
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    rows.push_back({&list.items[i], pointer + "/" + std::to_string(i)});
  }
  return rows;
}

std::optional<EducationLevel> working_level(std::string_view code) {
  using enum EducationLevel;
  if (code == "1" || code == "2") return none;
  if (code == "3") return vmbo;
  if (code == "5") return hbo;
  if (code == "6") return wo;
  return std::nullopt;
}

Answer diploma(std::string_view code) {
  if (code == "1") return Answer::yes;
  return code == "2" ? Answer::no : Answer::unknown;
}

Answer finished(std::string_view code) {
  if (code == "1") return Answer::yes;
  return code == "2" || code == "3" ? Answer::no : Answer::unknown;
}

std::optional<Range<Cefr>> language_level(std::string_view code) {
  if (code == "2") return cefr_in("redelijk");
  if (code == "3") return cefr_in("goed");
  if (code == "4") return cefr_in("uitstekend");
  return std::nullopt;
}

bool no_command(std::string_view code) { return code == "1"; }

std::string_view competency_name(std::string_view code) {
  const auto found = std::ranges::find(kCompetencies, code, &Competency::code);
  return found == kCompetencies.end() ? std::string_view{} : found->name;
}

std::optional<TravelMode> travel_mode(std::string_view code) {
  if (code == "1") return TravelMode::car;
  if (code == "3") return TravelMode::bike;
  if (code == "5") return TravelMode::public_transport;
  return std::nullopt;
}

void take_contacts(ForeignObject& at) {
  for (ForeignObject& person : at.objects("contactpersoon")) {
    person.contact("naamContactpersoonAfdeling", ContactKind::name);
    person.contact("emailadres", ContactKind::email);
    person.contact("telefoonnummer", ContactKind::phone);
  }
  at.contact("contactpersoon", ContactKind::other);
  at.contact("webadres", ContactKind::link);
}

std::vector<ContractKind> read_contracts(ForeignObject& at) {
  std::vector<ContractKind> contracts;
  for (ForeignObject& form : at.objects("contractvorm")) {
    const auto term = form.peek("codeTypeArbeidscontract");
    const auto type = form.peek("codeTypeOvereenkomst");
    if (!term || (term->text != "B" && term->text != "O")) continue;
    // 01 regular work, 02 apprenticeship, 03 volunteering, 04 work experience place.
    if (type && (type->text == "03" || type->text == "04")) {
      form.note("codeTypeOvereenkomst", ErrorCode::schema,
                "the contract is carried as text: it is no paid employment");
      continue;
    }
    const ContractKind kind = term->text == "O" ? ContractKind::permanent : ContractKind::temporary;
    (void)form.text("codeTypeArbeidscontract", "contracts");
    if (type && type->text == "01") (void)form.text("codeTypeOvereenkomst", "contracts");
    if (std::ranges::find(contracts, kind) == contracts.end()) contracts.push_back(kind);
  }
  return contracts;
}

std::optional<Named> read_occupation(ForeignObject& name, std::string_view target,
                                     std::vector<std::string>& unlinked) {
  constexpr auto kCodes =
      std::to_array<std::string_view>({"codeBeroepsnaam", "beroepsnaamGecodeerd/codeBeroepsnaam"});
  constexpr auto kLabels = std::to_array<std::string_view>(
      {"omschrijvingBeroepsnaam", "beroepsnaamGecodeerd/omschrijvingBeroepsnaam",
       "naamBeroepOngecodeerd", "beroepsnaamOngecodeerd/naamBeroepOngecodeerd"});
  Row& row = name.row();
  Named found;
  for (const std::string_view key : kCodes) {
    const auto code = name.peek(key);
    if (!code || found.occupation) continue;
    const auto id = row.linker.resolve_occupation(code->text, row.language);
    if (!id) continue;
    (void)name.text(key, target);
    found.occupation = *id;
  }
  for (const std::string_view key : kLabels) {
    const auto label = found.label.empty() ? name.text(key, target) : std::nullopt;
    if (!label) continue;
    found.label = label->text;
    if (!found.occupation) found.occupation = link_occupation(row, *label, unlinked);
  }
  if (!found.occupation && found.label.empty()) return std::nullopt;
  return found;
}

std::optional<std::string> education_name_key(const ForeignObject& education) {
  for (const std::string_view key : kEducationNames) {
    if (education.peek(key)) return std::string{key};
  }
  return std::nullopt;
}

std::optional<EducationLevel> education_level(std::string_view code,
                                              std::optional<EducationLevel> named) {
  using enum EducationLevel;
  if (code == "1") return none;
  if (code == "2") return vmbo;
  if (code == "3") return named == vwo ? vwo : havo;
  if (code == "4") return named && is_mbo(*named) ? named : std::nullopt;
  if (code == "5") return named == ad ? ad : hbo;
  if (code == "6") return wo;
  return std::nullopt;
}

std::optional<EducationLevel> read_education_level(ForeignObject& education,
                                                   std::string_view target) {
  constexpr std::string_view kCode = "codeNiveauOpleiding";
  const auto code = education.peek(kCode);
  if (!code) return std::nullopt;
  const auto name_key = education_name_key(education);
  const auto named = name_key ? education_level_in(education.peek(*name_key)->text) : std::nullopt;
  const auto level = education_level(code->text, named);
  if (level) {
    (void)education.text(kCode, target);
  } else {
    education.note(kCode, ErrorCode::not_found,
                   "the level is carried as text: the code does not name one level");
  }
  return level;
}

LanguageParts read_language_parts(ForeignObject& language, std::string_view target) {
  LanguageParts found;
  bool any = false, all_none = true;
  for (const PartKey& part : kPartKeys) {
    const auto code = language.peek(part.key);
    if (!code) continue;
    const auto level = language_level(code->text);
    if (!level && !no_command(code->text)) continue;
    any = true;
    all_none = all_none && no_command(code->text);
    (void)language.text(part.key, target);
    for (const auto& named : part.parts) {
      if (named) found.parts[static_cast<std::size_t>(*named)] = level;
    }
  }
  found.none = any && all_none;
  return found;
}

}  // namespace overstap::vum
