// SPDX-License-Identifier: Apache-2.0
// VUM, vacancy: the matching profile (MPVacature) and the full one. What it asks is required; the
// description and the pay, which is free text, are carried.
#include <algorithm>

#include "profiles/src/formats/amounts.h"
#include "profiles/src/formats/demand_list.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/vum_codes.h"

namespace overstap {
namespace {

class VumVacancy {
 public:
  explicit VumVacancy(Row& row)
      : row_{row}, root_{row, row.value, row.pointer}, demands_{row, vacancy_} {}

  Vacancy read() && {
    vacancy_.id = row_.fallback_id;
    if (const auto id = root_.text("idVacature", "id")) vacancy_.id = id->text;
    root_.technical("nummerVacature", "a second number of the source system");
    root_.carry("omschrijvingVacature", PartKind::paragraph);
    root_.contact("sollicitatiewijze/webadres", ContactKind::link);
    vum::take_contacts(root_);
    read_title();
    read_employer();
    if (auto sector = root_.object("sector")) take_sector(*sector);
    read_terms();
    read_demands();
    return std::move(vacancy_);
  }

 private:
  void read_title() {
    if (const auto title = root_.text("naamVacature", "title")) vacancy_.title = title->text;
    std::optional<vum::Named> named;
    for (ForeignObject& name : root_.objects("beroep")) {
      if (!named) named = vum::read_occupation(name, "occupation", vacancy_.unlinked);
    }
    if (named) {
      vacancy_.occupation = named->occupation;
      if (vacancy_.title.empty()) vacancy_.title = std::move(named->label);
    }
    if (vacancy_.title.empty()) {
      row_.context.fail_at(row_.value, row_.pointer + "/naamVacature", "the title is missing");
    }
  }

  void read_employer() {
    auto employer = root_.object("werkgever");
    if (!employer) return;
    if (const auto name = employer->text("handelsnaamOrganisatie", "employer"))
      vacancy_.employer = name->text;
    vum::take_contacts(*employer);
    if (auto sector = employer->object("sector")) take_sector(*sector);
    // Where the work is (E) before where the firm is (V).
    for (const std::string_view wanted : {"E", "V"}) {
      for (ForeignObject& place : employer->objects("adresHouding")) {
        const auto function = place.peek("codeFunctieAdres");
        if (vacancy_.postcode.length != 0 || !function || function->text != wanted) continue;
        if (auto address = place.object("adres/adresNederland"))
          vacancy_.postcode = dutch_postcode(*address, "postcode", "landencodeIso");
        if (vacancy_.postcode.length != 0) (void)place.text("codeFunctieAdres", "postcode");
      }
    }
    employer->contact("adresHouding", ContactKind::address);
  }

  void take_sector(ForeignObject& sector) {
    if (!vacancy_.sector.empty()) return;
    if (const auto code = sector.text("codeSbi", "sector")) vacancy_.sector = code->text;
  }

  void read_terms() {
    if (auto terms = root_.object("arbeidsVoorwaarden"))
      vacancy_.start = terms->date("datumAanvangWerkzaamheden", "start");
    if (auto mobility = root_.object("mobiliteit"); mobility && vacancy_.postcode.length == 0)
      vacancy_.postcode = dutch_postcode(*mobility, "bemiddelingspostcode", "landencodeIso");
    if (auto times = root_.object("werktijden"))
      vacancy_.hours =
          hours_between(*times, "aantalWerkurenPerWeekMinimaal", "aantalWerkurenPerWeekMaximaal");
    vacancy_.contracts = vum::read_contracts(root_);
  }

  void read_demands() {
    constexpr std::string_view kLevel = "codeWerkEnDenkniveauMinimaal";
    if (const auto code = root_.peek(kLevel)) {
      if (const auto level = vum::working_level(code->text)) {
        demands_.add_working_level(*level);
        (void)root_.text(kLevel, "demands");
      } else if (code->text == "4") {
        root_.note(kLevel, ErrorCode::not_found,
                   "the level is carried as text: mbo, havo and vwo share this code");
      }
    }
    for (ForeignObject& work : root_.objects("werkervaring"))
      demands_.add_experience(work, "aantalJarenWerkzaamInBeroep");
    for (ForeignObject& education : root_.objects("opleiding")) {
      if (const auto level = vum::read_education_level(education, "demands"))
        demands_.add_diploma(*level);
    }
    for (ForeignObject& course : root_.objects("cursus")) {
      const auto name = course.peek("naamCursus");
      if (name && known_certificate(row_, name->text))
        demands_.add_certificate(*course.text("naamCursus", "demands"));
    }
    for (ForeignObject& competency : root_.objects("gedragscompetentie"))
      read_competency(competency);
    for (ForeignObject& skill : root_.objects("vakvaardigheid")) {
      if (const auto name = skill.text("omschrijving", "demands")) demands_.add_skill(*name);
    }
    for (ForeignObject& licence : root_.objects("rijbewijs")) {
      if (const auto type = licence.text("codeSoortRijbewijs", "demands"))
        demands_.add_driving_licence(*type);
    }
    for (ForeignObject& language : root_.objects("taalbeheersing")) read_language(language);
  }

  void read_competency(ForeignObject& entry) {
    const auto code = entry.peek("codeGedragscompetentie");
    const auto said = entry.peek("omschrijvingGedragscompetentie");
    const std::string_view listed = code ? vum::competency_name(code->text) : std::string_view{};
    const bool by_code = !listed.empty() && (!said || !known_skill(row_, said->text));
    if (by_code) {
      const auto read = entry.text("codeGedragscompetentie", "demands");
      if (said && known_skill(row_, listed))
        (void)entry.text("omschrijvingGedragscompetentie", "demands");
      demands_.add_skill({listed, read->value, read->pointer});
    } else if (said) {
      demands_.add_skill(*entry.text("omschrijvingGedragscompetentie", "demands"));
      if (!listed.empty()) (void)entry.text("codeGedragscompetentie", "demands");
    }
  }

  void read_language(ForeignObject& entry) {
    const auto code = entry.peek("codeTaal");
    if (!code) return;
    const vum::LanguageParts levels = vum::read_language_parts(entry, "demands");
    const bool asks =
        std::ranges::any_of(levels.parts, [](const auto& p) { return p.has_value(); });
    if (asks) demands_.add_language(*entry.text("codeTaal", "demands"), levels.parts);
  }

  Row& row_;
  ForeignObject root_;
  Vacancy vacancy_;
  DemandList demands_;
};

bool is_vacancy(const json::Value& value) {
  return value.find("idVacature") != nullptr ||
         value.find("codeWerkEnDenkniveauMinimaal") != nullptr ||
         (value.find("beroep") != nullptr && value.find("werkgever") != nullptr);
}

}  // namespace

bool is_vum_vacancy(const json::Value& root) {
  if (root.kind == json::Kind::array) return !root.items.empty() && is_vacancy(root.items.front());
  const json::Value* matches = root.find("matches");
  if (matches == nullptr || matches->kind != json::Kind::array) return is_vacancy(root);
  if (matches->items.empty()) return root.find("vraagID") != nullptr;
  return is_vacancy(matches->items.front());
}

std::vector<RowPlace> find_vum_vacancy_rows(const json::Value& root) {
  return vum::rows_of_answer(root);
}

Vacancy read_vum_vacancy_row(Row& row) {
  if (row.value.kind == json::Kind::object) return VumVacancy(row).read();
  row.context.fail_at(row.value, row.pointer,
                      std::string{"expected an object with a vacancy, found "}.append(
                          json::describe(row.value.kind)));
  return {};
}

}  // namespace overstap
