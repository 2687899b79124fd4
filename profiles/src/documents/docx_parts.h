// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/graph/error.h"
#include "profiles/src/documents/documents.h"
#include "profiles/src/documents/zip.h"

namespace pugi {
class xml_node;
class xml_document;
}  // namespace pugi

/// The inside of read_docx: the package, its styles, and the walk over its text.
namespace overstap::docx {

/// The name of an element without its prefix.
[[nodiscard]] std::string_view local_name(const pugi::xml_node& node);
/// The first child with this local name; an empty node when there is none.
[[nodiscard]] pugi::xml_node child(const pugi::xml_node& node, std::string_view name);
/// The value of the attribute with this local name; empty when there is none.
[[nodiscard]] std::string_view attribute(const pugi::xml_node& node, std::string_view name);
/// A switch of WordprocessingML: nothing when the element is not there, off by `0`, `false`, `off`.
[[nodiscard]] std::optional<bool> toggle(const pugi::xml_node& properties, std::string_view name);

/// A part of the package as a tree; owns the text that the tree points into.
class XmlPart {
 public:
  /// A DOCTYPE, what is no UTF-8 or UTF-16, and more than 600,000 elements and attributes are
  /// refused before a tree is made.
  [[nodiscard]] static Result<XmlPart> parse(std::string bytes, const Location& where);
  XmlPart(XmlPart&&) noexcept;
  XmlPart& operator=(XmlPart&&) noexcept;
  ~XmlPart();
  [[nodiscard]] pugi::xml_node root() const;

 private:
  XmlPart(std::unique_ptr<std::string> bytes, std::unique_ptr<pugi::xml_document> tree);
  std::unique_ptr<std::string> bytes_;
  std::unique_ptr<pugi::xml_document> tree_;
};

/// The zip of a Word document.
class Package {
 public:
  [[nodiscard]] static Result<Package> open(std::string_view bytes, const std::string& name,
                                            const DocumentLimits& limits);

  /// Nothing when the package has no such part; `limit` for more than 20 MiB.
  [[nodiscard]] Result<std::optional<XmlPart>> part(const std::string& path) const;
  [[nodiscard]] const std::string& document() const { return document_; }
  /// Parts beside the document whose file names begin with `stem`, in the order of their numbers.
  [[nodiscard]] std::vector<std::string> beside(std::string_view stem) const;
  /// What stands in the package and is not read.
  [[nodiscard]] std::vector<std::string> notes() const;
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  Package(ZipArchive archive, std::string name)
      : archive_(std::move(archive)), name_(std::move(name)) {}
  [[nodiscard]] Result<void> refuse_archives();
  [[nodiscard]] Result<void> find_document();

  ZipArchive archive_;
  std::string name_;
  std::string document_;
  std::size_t embedded_ = 0;
};

/// What a style means for reading.
struct Style {
  std::string id;
  std::string based_on;
  bool heading = false;
  bool list = false;
  std::optional<bool> hidden;
};

class Styles {
 public:
  Styles() = default;
  explicit Styles(const pugi::xml_node& root);
  [[nodiscard]] bool is_heading(std::string_view id) const;
  [[nodiscard]] bool is_list(std::string_view id) const;
  [[nodiscard]] bool is_hidden(std::string_view id) const;
  /// The style of a paragraph that names none.
  [[nodiscard]] const std::string& usual() const { return usual_; }

 private:
  [[nodiscard]] const Style* find(std::string_view id) const;
  template <class Visit>
  void along_bases(std::string_view id, Visit visit) const;

  std::vector<Style> styles_;  ///< by id
  std::string usual_;
};

/// What was met and left out.
struct LeftOut {
  std::size_t hidden = 0, deleted = 0, fields = 0, pictures = 0, diagrams = 0, embedded = 0,
              unfilled = 0;
};

/// Appends the text below `root` to `parts`; each place begins with `region` (`header`, or empty
/// for the body). `limit` for more than max_parts or 256 levels, `syntax` for a control character.
[[nodiscard]] Result<void> walk(const pugi::xml_node& root, std::string_view region,
                                const Styles& styles, const DocumentLimits& limits,
                                const Location& where, std::vector<TextPart>& parts,
                                LeftOut& left_out);

}  // namespace overstap::docx
