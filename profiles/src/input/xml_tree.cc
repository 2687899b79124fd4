// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/xml_tree.h"

#include <cassert>
#include <cstddef>
#include <pugixml.hpp>
#include <utility>

#include "overstap/graph/try.h"
#include "profiles/src/input/xml_encoding.h"
#include "profiles/src/input/xml_scan.h"

namespace overstap {
namespace {

std::string_view local_name(std::string_view name) {
  return name.substr(name.rfind(':') + 1);  // npos + 1 == 0
}
std::string_view prefix_of(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? std::string_view{} : name.substr(0, colon);
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

/// Walks the elements of a document into a tree of values. Recursion is as deep as the elements,
/// which the scan has limited.
class Walk {
 public:
  Walk(json::TreeBuilder& tree, XmlPlaces places) : tree_{tree}, places_{places} {}

  void write(const pugi::xml_node& element) {
    const std::uint64_t offset = place(element);
    if (!has_members(element)) {
      tree_.scalar(json::Kind::string, text_of(element.first_child()), offset);
      return;
    }
    (void)tree_.begin_object(offset);
    for (const pugi::xml_attribute& attribute : element.attributes()) {
      if (is_markup(attribute)) continue;
      key_.assign("@").append(local_name(attribute.name()));
      tree_.key(key_);
      tree_.scalar(json::Kind::string, attribute.value(), offset);
    }
    for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling()) {
      if (child.type() == pugi::node_element) {
        tree_.key(local_name(child.name()));
        write(child);
      } else if (is_text(child) && !is_text(child.previous_sibling())) {
        tree_.key("#text");
        tree_.scalar(json::Kind::string, text_of(child), offset);
      }
    }
    tree_.end_object();
  }

 private:
  [[nodiscard]] std::uint64_t place(const pugi::xml_node& node) {
    const std::ptrdiff_t offset = node.offset_debug();
    return places_.byte_at(offset < 0 ? 0 : static_cast<std::uint64_t>(offset));
  }
  static bool is_text(const pugi::xml_node& node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
  }

  /// Namespace declarations, and what schemas add (`xsi:schemaLocation`, ...).
  static bool is_markup(const pugi::xml_attribute& attribute) {
    const std::string_view name = attribute.name();
    const std::string_view prefix = prefix_of(name);
    return name == "xmlns" || prefix == "xmlns" || prefix == "xsi";
  }
  static bool has_members(const pugi::xml_node& element) {
    for (const pugi::xml_node& child : element.children()) {
      if (child.type() == pugi::node_element) return true;
    }
    for (const pugi::xml_attribute& attribute : element.attributes()) {
      if (!is_markup(attribute)) return true;
    }
    return false;
  }

  /// The text from `first` to the next element, without blanks around it: one piece, though
  /// comments and CDATA sections cut it up.
  [[nodiscard]] std::string_view text_of(const pugi::xml_node& first) {
    if (!first) return {};
    if (!is_text(first.next_sibling())) return trimmed(first.value());
    text_.clear();
    for (pugi::xml_node node = first; is_text(node); node = node.next_sibling())
      text_.append(node.value());
    return trimmed(text_);
  }

  json::TreeBuilder& tree_;
  XmlPlaces places_;
  std::string key_, text_;
};

Error at_offset(std::string_view bytes, const XmlText& text, std::string name, ErrorCode code,
                std::size_t offset, std::string message) {
  XmlPlaces places(bytes, text.encoding, text.mark);
  const auto [line, column] = json::Lines(bytes).at(places.byte_at(offset));
  return {code, std::move(message), Location{std::move(name), line, column, {}}};
}

}  // namespace

Result<json::Document> parse_xml(std::string_view bytes, std::string name,
                                 std::uint64_t max_bytes) {
  if (bytes.size() > max_bytes) {
    return std::unexpected(
        Error{ErrorCode::limit,
              std::string{"larger than "}.append(std::to_string(max_bytes)).append(" bytes"),
              Location{std::move(name), 0, 0, {}}});
  }
  OVERSTAP_TRY_ASSIGN(XmlText text, decode_xml(bytes, name));
  // In UTF-8 a text may take more room than its bytes; that is no reason to refuse it.
  XmlLimits limits;
  limits.max_bytes = text.utf8.size();
  if (std::optional<XmlFault> fault = find_xml_fault(text.utf8, limits)) {
    return std::unexpected(at_offset(bytes, text, std::move(name), fault->code, fault->offset,
                                     std::move(fault->message)));
  }
  pugi::xml_document document;
  const unsigned flags =
      pugi::parse_cdata | pugi::parse_escapes | pugi::parse_wconv_attribute | pugi::parse_eol;
  const pugi::xml_parse_result parsed =
      document.load_buffer_inplace(text.utf8.data(), text.utf8.size(), flags, pugi::encoding_utf8);
  const pugi::xml_node root = document.document_element();
  if (!parsed || !root) {
    return std::unexpected(at_offset(
        bytes, text, std::move(name), ErrorCode::syntax,
        parsed.offset < 0 ? 0 : static_cast<std::size_t>(parsed.offset), parsed.description()));
  }
  // The deepest element stands in the object of each element around it, and in that of the root.
  json::TreeBuilder tree(static_cast<int>(limits.max_depth) + 1);
  (void)tree.begin_object(0);
  tree.key(local_name(root.name()));
  Walk(tree, XmlPlaces(bytes, text.encoding, text.mark)).write(root);
  tree.end_object();
  return tree.take(std::move(name));
}

}  // namespace overstap
