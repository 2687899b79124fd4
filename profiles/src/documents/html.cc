// SPDX-License-Identifier: Apache-2.0
#include <gumbo.h>

#include <utility>

#include "overstap/graph/try.h"
#include "profiles/src/documents/documents.h"
#include "profiles/src/documents/encoding.h"
#include "profiles/src/documents/html_page.h"
#include "profiles/src/documents/refused.h"

namespace overstap {
namespace {

constexpr std::string_view kJsonLd = "application/ld+json";

bool is_json_ld(const html::Node& node) {
  if (node.type != GUMBO_NODE_ELEMENT || node.v.element.tag != GUMBO_TAG_SCRIPT) return false;
  const GumboAttribute* type = gumbo_get_attribute(&node.v.element.attributes, "type");
  if (type == nullptr) return false;
  std::string value = type->value;
  for (char& letter : value) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  const std::size_t begin = std::min(value.find_first_not_of(" \t\r\n"), value.size());
  const std::string_view rest = std::string_view{value}.substr(begin);
  return rest.starts_with(kJsonLd) &&
         (rest.size() == kJsonLd.size() || rest.find_first_of("; \t\r\n") == kJsonLd.size());
}

const GumboVector* children_of(const html::Node& node) {
  if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
  const bool has_children = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
  return has_children ? &node.v.element.children : nullptr;
}

std::string content_of(const html::Node& script) {
  std::string content;
  const GumboVector& inner = script.v.element.children;
  for (unsigned i = 0; i < inner.length; ++i) {
    content += static_cast<const html::Node*>(inner.data[i])->v.text.text;
  }
  return content;
}

}  // namespace

Result<DocumentText> read_html(std::string_view bytes, const std::string& name,
                               const DocumentLimits& limits) {
  if (auto refused = refused_document(bytes, name)) return std::unexpected(*std::move(refused));
  OVERSTAP_TRY_ASSIGN(std::string text, decode_document(bytes, name, limits));
  OVERSTAP_TRY_ASSIGN(const html::Page page, html::Page::parse(std::move(text), name));
  return html::walk(page, {}, name, limits);
}

std::vector<std::string> json_ld_of_html(std::string_view bytes) {
  std::vector<std::string> found;
  Result<std::string> text = decode_document(bytes, {}, {});
  if (!text) return found;
  const Result<html::Page> page = html::Page::parse(*std::move(text), {});
  if (!page) return found;
  // In the order of the page, without recursion: a page may nest as deep as it likes.
  std::vector<const html::Node*> open{&page->root()};
  while (!open.empty()) {
    const html::Node* node = open.back();
    open.pop_back();
    if (is_json_ld(*node)) {
      found.push_back(content_of(*node));
      continue;
    }
    const GumboVector* inner = children_of(*node);
    for (unsigned i = inner == nullptr ? 0 : inner->length; i-- > 0;) {
      open.push_back(static_cast<const html::Node*>(inner->data[i]));
    }
  }
  return found;
}

}  // namespace overstap
