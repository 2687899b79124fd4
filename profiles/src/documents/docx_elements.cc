// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/docx_elements.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace overstap::docx {
namespace {

constexpr auto kElements = std::to_array<Element>({
    {"AlternateContent", Meaning::alternatives},
    {"OLEObject", Meaning::left_out, {}, &LeftOut::embedded},
    {"altChunk", Meaning::left_out, {}, &LeftOut::embedded},
    {"br", Meaning::mark, "\n"},
    {"chart", Meaning::left_out, {}, &LeftOut::diagrams},
    {"checkBox", Meaning::check_box},
    {"cr", Meaning::mark, "\n"},
    {"ddList", Meaning::choice_list},
    {"del", Meaning::left_out, {}, &LeftOut::deleted},
    {"delInstrText", Meaning::nothing},
    {"delText", Meaning::nothing},
    {"fldChar", Meaning::field},
    {"fldSimple", Meaning::simple_field},
    {"imagedata", Meaning::left_out, {}, &LeftOut::pictures},
    {"instrText", Meaning::instruction},
    {"moveFrom", Meaning::left_out, {}, &LeftOut::deleted},
    {"noBreakHyphen", Meaning::mark, "\u2011"},
    {"p", Meaning::paragraph},
    {"pPr", Meaning::nothing},
    {"pic", Meaning::left_out, {}, &LeftOut::pictures},
    {"ptab", Meaning::mark, "\t"},
    {"r", Meaning::run},
    {"rPr", Meaning::nothing},
    {"relIds", Meaning::left_out, {}, &LeftOut::diagrams},
    {"sdt", Meaning::control},
    {"sdtPr", Meaning::nothing},
    {"sectPr", Meaning::nothing},
    {"softHyphen", Meaning::mark, "\u00AD"},
    {"sym", Meaning::symbol},
    {"t", Meaning::text},
    {"tab", Meaning::mark, "\t"},
    {"tbl", Meaning::table},
    {"tblPr", Meaning::nothing},
    {"tc", Meaning::cell},
    {"tcPr", Meaning::nothing},
    {"tr", Meaning::row},
    {"trPr", Meaning::nothing},
    {"txbxContent", Meaning::box},
});
static_assert(std::ranges::is_sorted(kElements, {}, &Element::name));

}  // namespace

Element element_of(std::string_view local_name) {
  const auto found = std::ranges::lower_bound(kElements, local_name, {}, &Element::name);
  return found != kElements.end() && found->name == local_name ? *found : Element{};
}

bool is_metadata_field(std::string_view instruction) {
  constexpr auto kNames = std::to_array<std::string_view>(
      {"AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME", "PAGE",
       "NUMPAGES", "SECTIONPAGES", "TEMPLATE", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME",
       "REVNUM"});
  constexpr auto kProperties =
      std::to_array<std::string_view>({"AUTHOR", "LASTSAVEDBY", "MANAGER"});
  std::array<std::string, 2> words;
  std::size_t at = 0;
  for (std::string& word : words) {
    while (at < instruction.size() && (instruction[at] == ' ' || instruction[at] == '"')) ++at;
    for (; at < instruction.size() && instruction[at] != ' ' && instruction[at] != '"'; ++at) {
      const char letter = instruction[at];
      word += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
  }
  if (words[0] == "DOCPROPERTY" || words[0] == "INFO") words[0] = words[1];
  return std::ranges::find(kNames, words[0]) != kNames.end() ||
         std::ranges::find(kProperties, words[0]) != kProperties.end();
}

/// The signs that forms and lists take from the fonts Wingdings and Symbol; others stay as they
/// are.
char32_t sign_of(std::string_view code) {
  std::uint32_t value = 0;
  const auto read = std::from_chars(code.data(), code.data() + code.size(), value, 16);
  if (read.ec != std::errc{} || value == 0 || value > 0xFFFF ||
      (value >= 0xD800 && value < 0xE000)) {
    return 0xFFFD;
  }
  switch (value | 0xF000) {
    case 0xF06F:
    case 0xF071:
    case 0xF0A8:
      return 0x2610;  // empty box
    case 0xF0FE:
      return 0x2611;  // ticked box
    case 0xF078:
    case 0xF0FD:
      return 0x2612;  // crossed box
    case 0xF0FC:
      return 0x2713;  // tick
    case 0xF0A7:
    case 0xF0B7:
      return 0x2022;  // bullet
    default:
      return value;
  }
}

}  // namespace overstap::docx
