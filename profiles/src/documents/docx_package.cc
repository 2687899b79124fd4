// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <span>

#include "overstap/graph/try.h"
#include "profiles/src/documents/docx_parts.h"
#include "profiles/src/documents/encoding.h"

namespace overstap::docx {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t kMaxNodes = 600'000;
/// Some 1,500 pages; the tree of a part takes several times its size.
constexpr std::uint64_t kMaxPart = 20u << 20;

std::unexpected<Error> refused(ErrorCode code, std::string message, const Location& where) {
  return std::unexpected(Error{code, std::move(message), where});
}

/// Elements and attributes at most: every `<` that begins one and every `="`.
std::size_t count_nodes(std::string_view xml) {
  std::size_t count = 0;
  for (std::size_t i = 0; i + 1 < xml.size(); ++i) {
    const char next = xml[i + 1];
    if (xml[i] == '<') count += next != '/' ? 1u : 0u;
    if (xml[i] == '=') count += next == '"' || next == '\'' || next == ' ' ? 1u : 0u;
  }
  return count;
}

std::string_view file_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string lower_case(std::string_view text) {
  std::string lower{text};
  for (char& letter : lower) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return lower;
}

bool ends_with_any(std::string_view text, std::span<const std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view end) { return text.ends_with(end); });
}

bool is_archive(std::string_view first_bytes) {
  return first_bytes.starts_with("PK\x03\x04") || first_bytes.starts_with("PK\x05\x06") ||
         first_bytes.starts_with("7z\xBC\xAF") || first_bytes.starts_with("Rar!");
}

/// Word puts the sheet behind a chart into the document; it is never unpacked.
bool is_embedded_office(std::string_view lower_path) {
  constexpr auto kOffice = std::to_array<std::string_view>(
      {".xlsx", ".xlsm", ".xlsb", ".docx", ".docm", ".pptx", ".pptm", ".sldx", ".vsdx", ".bin"});
  return lower_path.find("/embeddings/") != std::string_view::npos &&
         ends_with_any(lower_path, kOffice);
}

}  // namespace

std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node inner : node) {
    if (local_name(inner) == name) return inner;
  }
  return {};
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute inner : node.attributes()) {
    const std::string_view full = inner.name();
    const std::size_t colon = full.find(':');
    if ((colon == std::string_view::npos ? full : full.substr(colon + 1)) == name) {
      return inner.value();
    }
  }
  return {};
}

std::optional<bool> toggle(const pugi::xml_node& properties, std::string_view name) {
  const pugi::xml_node found = child(properties, name);
  if (!found) return std::nullopt;
  const std::string_view value = attribute(found, "val");
  return value != "0" && value != "false" && value != "off";
}

XmlPart::XmlPart(std::unique_ptr<std::string> bytes, std::unique_ptr<pugi::xml_document> tree)
    : bytes_(std::move(bytes)), tree_(std::move(tree)) {}
XmlPart::XmlPart(XmlPart&&) noexcept = default;
XmlPart& XmlPart::operator=(XmlPart&&) noexcept = default;
XmlPart::~XmlPart() = default;
pugi::xml_node XmlPart::root() const { return tree_->document_element(); }

Result<XmlPart> XmlPart::parse(std::string bytes, const Location& where) {
  auto text = std::make_unique<std::string>(std::move(bytes));
  if (text->starts_with("\xFF\xFE") || text->starts_with("\xFE\xFF")) {
    Result<std::string> decoded = decode_text(*text, where.file);
    if (!decoded) return refused(decoded.error().code, decoded.error().message, where);
    *text = *std::move(decoded);
  } else if (const Result<void> checked = check_text(*text, where.file); !checked) {
    Location place = *checked.error().where;
    place.pointer = where.pointer;
    return refused(checked.error().code, checked.error().message, place);
  }
  if (text->find("<!DOCTYPE") != std::string::npos) {
    return refused(ErrorCode::syntax, "a DOCTYPE is not read; remove it", where);
  }
  if (count_nodes(*text) > kMaxNodes) {
    return refused(ErrorCode::limit,
                   "more elements and attributes than allowed: limit " + std::to_string(kMaxNodes),
                   where);
  }
  auto tree = std::make_unique<pugi::xml_document>();
  constexpr unsigned kOptions =
      pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_embed_pcdata;
  const pugi::xml_parse_result parsed =
      tree->load_buffer_inplace(text->data(), text->size(), kOptions, pugi::encoding_utf8);
  if (!parsed) {
    return refused(ErrorCode::corrupt,
                   std::string{"the XML is damaged: "}.append(parsed.description()), where);
  }
  return XmlPart(std::move(text), std::move(tree));
}

Result<Package> Package::open(std::string_view bytes, const std::string& name,
                              const DocumentLimits& limits) {
  OVERSTAP_TRY_ASSIGN(ZipArchive archive, ZipArchive::open(bytes, name, limits));
  Package package(std::move(archive), name);
  OVERSTAP_TRY(package.refuse_archives());
  OVERSTAP_TRY(package.find_document());
  return package;
}

Result<void> Package::refuse_archives() {
  constexpr auto kArchives = std::to_array<std::string_view>(
      {".zip", ".gz", ".tgz", ".7z", ".rar", ".bz2", ".xz", ".zst", ".tar", ".jar", ".cab"});
  for (const ZipEntry& entry : archive_.entries()) {
    const std::string path = lower_case(entry.name);
    if (is_embedded_office(path)) {
      ++embedded_;
    } else if (ends_with_any(path, kArchives) || is_archive(archive_.first_bytes(entry, 4))) {
      return refused(ErrorCode::corrupt, "the document holds an archive; take it out",
                     Location{name_, 0, 0, {}});
    }
  }
  return {};
}

Result<void> Package::find_document() {
  OVERSTAP_TRY_ASSIGN(const std::optional<XmlPart> relations, part("_rels/.rels"));
  if (relations) {
    for (const pugi::xml_node relation : relations->root()) {
      if (!attribute(relation, "Type").ends_with("/officeDocument")) continue;
      std::string_view target = attribute(relation, "Target");
      if (target.starts_with('/')) target.remove_prefix(1);
      if (archive_.find(target) != nullptr) document_ = target;
    }
  }
  if (document_.empty()) document_ = "word/document.xml";
  if (archive_.find(document_) == nullptr) {
    return refused(
        ErrorCode::schema,
        "this zip file is no Word document: it has no word/document.xml; where it holds files, "
        "unpack it and name the folder",
        Location{name_, 0, 0, {}});
  }
  return {};
}

Result<std::optional<XmlPart>> Package::part(const std::string& path) const {
  const ZipEntry* entry = archive_.find(path);
  if (entry == nullptr) return std::nullopt;
  if (entry->size > kMaxPart) {
    return refused(ErrorCode::limit,
                   "the text is larger than allowed: limit " + std::to_string(kMaxPart) + " bytes",
                   {name_, 0, 0, path});
  }
  OVERSTAP_TRY_ASSIGN(std::string bytes, archive_.read(*entry));
  OVERSTAP_TRY_ASSIGN(XmlPart parsed, XmlPart::parse(std::move(bytes), {name_, 0, 0, path}));
  return parsed;
}

std::vector<std::string> Package::beside(std::string_view stem) const {
  const std::string_view folder =
      std::string_view(document_).substr(0, document_.size() - file_name(document_).size());
  std::vector<std::string> paths;
  for (const ZipEntry& entry : archive_.entries()) {
    const std::string_view path = entry.name;
    const std::string_view file = file_name(path);
    if (path.size() == folder.size() + file.size() && path.starts_with(folder) &&
        file.starts_with(stem) && file.ends_with(".xml")) {
      paths.emplace_back(path);
    }
  }
  std::ranges::sort(paths, {},
                    [](const std::string& path) { return std::pair(path.size(), path); });
  return paths;
}

std::vector<std::string> Package::notes() const {
  std::vector<std::string> notes;
  if (embedded_ != 0) {
    notes.push_back(std::to_string(embedded_) + " embedded files are not read");
  }
  if (!beside("comments").empty()) notes.emplace_back("comments are not read");
  if (std::ranges::any_of(archive_.entries(), [](const ZipEntry& entry) {
        return entry.name.ends_with("vbaProject.bin");
      })) {
    notes.emplace_back("macros are not read");
  }
  return notes;
}

}  // namespace overstap::docx
