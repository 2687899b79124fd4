// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/html_elements.h"

#include <gumbo.h>

#include <array>
#include <utility>

namespace overstap::html {
namespace {

using Row = std::pair<GumboTag, Meaning>;

/// Elements that are not named stand within a line.
constexpr auto kMeanings = [] {
  std::array<Meaning, GUMBO_TAG_LAST + 1> meanings{};
  for (const auto& [tag, meaning] :
       std::to_array<Row>({{GUMBO_TAG_H1, Meaning::heading},
                           {GUMBO_TAG_H2, Meaning::heading},
                           {GUMBO_TAG_H3, Meaning::heading},
                           {GUMBO_TAG_H4, Meaning::heading},
                           {GUMBO_TAG_H5, Meaning::heading},
                           {GUMBO_TAG_H6, Meaning::heading},
                           {GUMBO_TAG_LI, Meaning::list_item},
                           {GUMBO_TAG_PRE, Meaning::preformatted},
                           {GUMBO_TAG_TEXTAREA, Meaning::preformatted},
                           {GUMBO_TAG_LISTING, Meaning::preformatted},
                           {GUMBO_TAG_XMP, Meaning::preformatted},
                           {GUMBO_TAG_PLAINTEXT, Meaning::preformatted},
                           {GUMBO_TAG_TABLE, Meaning::table},
                           {GUMBO_TAG_TR, Meaning::row},
                           {GUMBO_TAG_TD, Meaning::cell},
                           {GUMBO_TAG_TH, Meaning::cell},
                           {GUMBO_TAG_BR, Meaning::line_break},
                           {GUMBO_TAG_IMG, Meaning::picture},
                           {GUMBO_TAG_IMAGE, Meaning::picture},
                           {GUMBO_TAG_CANVAS, Meaning::picture},
                           {GUMBO_TAG_VIDEO, Meaning::picture},
                           {GUMBO_TAG_OBJECT, Meaning::picture},
                           {GUMBO_TAG_EMBED, Meaning::picture},
                           {GUMBO_TAG_DEL, Meaning::deleted},
                           {GUMBO_TAG_SELECT, Meaning::choices},
                           {GUMBO_TAG_DATALIST, Meaning::choices},
                           {GUMBO_TAG_HEAD, Meaning::nothing},
                           {GUMBO_TAG_SCRIPT, Meaning::nothing},
                           {GUMBO_TAG_STYLE, Meaning::nothing},
                           {GUMBO_TAG_TEMPLATE, Meaning::nothing},
                           {GUMBO_TAG_IFRAME, Meaning::nothing},
                           {GUMBO_TAG_NOFRAMES, Meaning::nothing},
                           {GUMBO_TAG_NOEMBED, Meaning::nothing},
                           {GUMBO_TAG_APPLET, Meaning::nothing},
                           {GUMBO_TAG_AUDIO, Meaning::nothing},
                           {GUMBO_TAG_TITLE, Meaning::nothing},
                           {GUMBO_TAG_ADDRESS, Meaning::block},
                           {GUMBO_TAG_ARTICLE, Meaning::block},
                           {GUMBO_TAG_ASIDE, Meaning::block},
                           {GUMBO_TAG_BLOCKQUOTE, Meaning::block},
                           {GUMBO_TAG_BODY, Meaning::block},
                           {GUMBO_TAG_CAPTION, Meaning::block},
                           {GUMBO_TAG_CENTER, Meaning::block},
                           {GUMBO_TAG_DD, Meaning::block},
                           {GUMBO_TAG_DETAILS, Meaning::block},
                           {GUMBO_TAG_DIR, Meaning::block},
                           {GUMBO_TAG_DIV, Meaning::block},
                           {GUMBO_TAG_DL, Meaning::block},
                           {GUMBO_TAG_DT, Meaning::block},
                           {GUMBO_TAG_FIELDSET, Meaning::block},
                           {GUMBO_TAG_FIGCAPTION, Meaning::block},
                           {GUMBO_TAG_FIGURE, Meaning::block},
                           {GUMBO_TAG_FOOTER, Meaning::block},
                           {GUMBO_TAG_FORM, Meaning::block},
                           {GUMBO_TAG_HEADER, Meaning::block},
                           {GUMBO_TAG_HGROUP, Meaning::block},
                           {GUMBO_TAG_HR, Meaning::block},
                           {GUMBO_TAG_HTML, Meaning::block},
                           {GUMBO_TAG_LEGEND, Meaning::block},
                           {GUMBO_TAG_MAIN, Meaning::block},
                           {GUMBO_TAG_MENU, Meaning::block},
                           {GUMBO_TAG_NAV, Meaning::block},
                           {GUMBO_TAG_OL, Meaning::block},
                           {GUMBO_TAG_P, Meaning::block},
                           {GUMBO_TAG_SECTION, Meaning::block},
                           {GUMBO_TAG_SUMMARY, Meaning::block},
                           {GUMBO_TAG_TBODY, Meaning::block},
                           {GUMBO_TAG_TFOOT, Meaning::block},
                           {GUMBO_TAG_THEAD, Meaning::block},
                           {GUMBO_TAG_UL, Meaning::block}})) {
    meanings[tag] = meaning;
  }
  return meanings;
}();
static_assert(Meaning{} == Meaning::within);

}  // namespace

Meaning meaning_of(const Node& element) {
  const GumboElement& parsed = element.v.element;
  return parsed.tag_namespace == GUMBO_NAMESPACE_SVG ? Meaning::picture : kMeanings[parsed.tag];
}

}  // namespace overstap::html
