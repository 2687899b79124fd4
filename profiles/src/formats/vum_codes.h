// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/levels.h"
#include "overstap/profiles/seeker.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/formats/row_readers.h"

/// The code lists of VUM (exchange of matching data between UWV, municipalities and others,
/// https://www.matchingsgegevens.nl) and the shapes that job seekers and vacancies share. Codes
/// come as numbers or as texts. A code that spans several of our levels, or that no list holds, is
/// carried as text.
namespace overstap::vum {

/// The entries of an answer (`matches`), of an array, or the one object itself.
[[nodiscard]] std::vector<RowPlace> rows_of_answer(const json::Value& root);

/// codeWerkEnDenkniveau: 1 and 2 none, 3 vmbo, 5 hbo, 6 wo; 4 is mbo, havo or vwo and 0 and 7 say
/// nothing.
[[nodiscard]] std::optional<EducationLevel> working_level(std::string_view code);
/// indicatieDiploma: 1 yes, 2 no.
[[nodiscard]] Answer diploma(std::string_view code);
/// codeStatusOpleiding: 1 finished, 2 broken off, 3 going on.
[[nodiscard]] Answer finished(std::string_view code);
/// codeNiveauTaalbeheersing: 2 fair, 3 good, 4 excellent as the ranges of those words; 1 is none at
/// all (`no_command`).
[[nodiscard]] std::optional<Range<Cefr>> language_level(std::string_view code);
[[nodiscard]] bool no_command(std::string_view code);
/// codeGedragscompetentie 24100..24126; empty for any other.
[[nodiscard]] std::string_view competency_name(std::string_view code);
/// codeVervoermiddel: 1 car, 3 bicycle, 5 public transport.
[[nodiscard]] std::optional<TravelMode> travel_mode(std::string_view code);

/// The people to write to (`contactpersoon`), their web addresses included.
void take_contacts(ForeignObject& at);

/// `contractvorm`: fixed term or permanent, of regular work only: learning and volunteering are no
/// contract that is compared. Marks what was read.
[[nodiscard]] std::vector<ContractKind> read_contracts(ForeignObject& at);

struct Named {
  std::optional<OccupationId> occupation;
  std::string label;
};
/// `{codeBeroepsnaam, omschrijvingBeroepsnaam}` or `{naamBeroepOngecodeerd}`, also within
/// `beroepsnaamGecodeerd` and `beroepsnaamOngecodeerd`: by its code where the taxonomy has that,
/// else by its label, which goes to `unlinked` when it fits nothing. Nothing without a label.
[[nodiscard]] std::optional<Named> read_occupation(ForeignObject& name, std::string_view target,
                                                   std::vector<std::string>& unlinked);

/// The name of an `opleiding` in any of its shapes, not marked as read.
[[nodiscard]] std::optional<std::string> education_name_key(const ForeignObject& education);
/// codeNiveauOpleiding together with what the name of the study says, where both agree.
[[nodiscard]] std::optional<EducationLevel> education_level(std::string_view code,
                                                            std::optional<EducationLevel> named);
/// codeNiveauOpleiding: 1 none, 2 vmbo, 3 havo (or vwo, of the same rank), 5 hbo, 6 wo; a name such
/// as `mbo-4` tells which one 4 is, else it is carried with a note. Marks what was read.
[[nodiscard]] std::optional<EducationLevel> read_education_level(ForeignObject& education,
                                                                 std::string_view target);

struct LanguageParts {
  std::array<std::optional<Range<Cefr>>, kLanguageParts> parts;
  bool none = false;  ///< every level that stands says no command at all
};
/// The levels of a `taalbeheersing`. Marks what was read.
[[nodiscard]] LanguageParts read_language_parts(ForeignObject& language, std::string_view target);

}  // namespace overstap::vum
