// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <pugixml.hpp>

#include "profiles/src/documents/docx_parts.h"

namespace overstap::docx {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Ids as Word writes them where there are no styles to look in: `Heading1`, `Kop1`, `Titel`.
bool is_heading_id(std::string_view id) {
  constexpr auto kNumbered =
      std::to_array<std::string_view>({"Heading", "heading", "Kop", "berschrift", "Titre"});
  constexpr auto kWhole =
      std::to_array<std::string_view>({"Title", "Titel", "Subtitle", "Ondertitel"});
  for (const std::string_view stem : kNumbered) {
    if (id.starts_with(stem) && id.size() == stem.size() + 1 && is_digit(id.back())) return true;
  }
  return std::ranges::find(kWhole, id) != kWhole.end();
}

/// Names of the built-in styles are English in every language of Word.
bool is_heading_name(std::string_view name) {
  const bool numbered = (name.starts_with("heading ") || name.starts_with("Heading ")) &&
                        name.size() > 8 && is_digit(name[8]);
  return numbered || name == "Title" || name == "Subtitle";
}

bool is_list_id(std::string_view id) {
  return id.starts_with("ListBullet") || id.starts_with("ListNumber") ||
         id.starts_with("Lijstopsomteken") || id.starts_with("Lijstnummering");
}

bool has_outline(const pugi::xml_node& paragraph_properties) {
  const std::string_view level = attribute(child(paragraph_properties, "outlineLvl"), "val");
  return level.size() == 1 && level[0] >= '0' && level[0] <= '8';
}

bool has_number(const pugi::xml_node& paragraph_properties) {
  const pugi::xml_node number = child(paragraph_properties, "numPr");
  return number && attribute(child(number, "numId"), "val") != "0";
}

}  // namespace

Styles::Styles(const pugi::xml_node& root) {
  for (const pugi::xml_node node : root) {
    if (local_name(node) != "style") continue;
    const pugi::xml_node paragraph = child(node, "pPr");
    const std::string_view id = attribute(node, "styleId");
    styles_.push_back({.id = std::string{id},
                       .based_on = std::string{attribute(child(node, "basedOn"), "val")},
                       .heading = is_heading_name(attribute(child(node, "name"), "val")) ||
                                  is_heading_id(id) || has_outline(paragraph),
                       .list = has_number(paragraph) || is_list_id(id),
                       .hidden = toggle(child(node, "rPr"), "vanish")});
    const std::string_view usual = attribute(node, "default");
    if ((usual == "1" || usual == "true") && attribute(node, "type") == "paragraph") usual_ = id;
  }
  std::ranges::stable_sort(styles_, {}, &Style::id);
}

const Style* Styles::find(std::string_view id) const {
  const auto found = std::ranges::lower_bound(
      styles_, id, {}, [](const Style& style) { return std::string_view{style.id}; });
  return found != styles_.end() && found->id == id ? &*found : nullptr;
}

template <class Visit>
void Styles::along_bases(std::string_view id, Visit visit) const {
  constexpr int kMostBases = 32;  // a circle of styles ends too
  const Style* style = find(id);
  for (int i = 0; i < kMostBases && style != nullptr && !visit(*style); ++i) {
    style = find(style->based_on);
  }
}

bool Styles::is_heading(std::string_view id) const {
  bool heading = is_heading_id(id);
  along_bases(id, [&](const Style& style) { return heading = heading || style.heading; });
  return heading;
}

bool Styles::is_list(std::string_view id) const {
  bool list = is_list_id(id);
  along_bases(id, [&](const Style& style) { return list = list || style.list; });
  return list;
}

bool Styles::is_hidden(std::string_view id) const {
  std::optional<bool> hidden;
  along_bases(id, [&](const Style& style) {
    hidden = style.hidden;
    return hidden.has_value();
  });
  return hidden.value_or(false);
}

}  // namespace overstap::docx
