// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <span>

#include "overstap/graph/try.h"
#include "profiles/src/documents/docx_parts.h"
#include "profiles/src/documents/refused.h"

namespace overstap {
namespace {

using docx::LeftOut;
using docx::Package;
using docx::Styles;
using docx::XmlPart;

/// Parts beside the document by the beginning of their names, and what their places are called.
struct Region {
  std::string_view stem;
  std::string_view name;
};
constexpr auto kBefore = std::to_array<Region>({{"header", "header"}});
constexpr auto kAfter = std::to_array<Region>(
    {{"footnotes", "footnote"}, {"endnotes", "endnote"}, {"footer", "footer"}});

class Reading {
 public:
  Reading(const Package& package, const DocumentLimits& limits)
      : package_(package), limits_(limits) {}

  Result<DocumentText> read() {
    OVERSTAP_TRY_ASSIGN(const std::optional<XmlPart> styles, package_.part(styles_path()));
    if (styles) styles_ = Styles(styles->root());
    OVERSTAP_TRY(read_regions(kBefore));
    OVERSTAP_TRY(read_part(package_.document(), {}));
    OVERSTAP_TRY(read_regions(kAfter));
    document_.notes = package_.notes();
    note(left_out_.hidden, "pieces of hidden text are left out");
    note(left_out_.deleted, "tracked deletions are left out");
    note(left_out_.fields, "fields with metadata or page numbers are left out");
    note(left_out_.unfilled, "fields of a form are not filled in");
    note(left_out_.pictures, "pictures are not read");
    note(left_out_.diagrams, "diagrams are not read");
    note(left_out_.embedded, "embedded objects are not read");
    if (document_.text.parts.empty()) document_.notes.emplace_back("the document holds no text");
    return std::move(document_);
  }

 private:
  [[nodiscard]] std::string styles_path() const {
    const std::string& document = package_.document();
    const std::size_t slash = document.rfind('/');
    return (slash == std::string::npos ? "" : document.substr(0, slash + 1)) + "styles.xml";
  }

  Result<void> read_part(const std::string& path, std::string_view region) {
    OVERSTAP_TRY_ASSIGN(const std::optional<XmlPart> part, package_.part(path));
    if (!part) return {};
    return docx::walk(part->root(), region, styles_, limits_, {package_.name(), 0, 0, path},
                      document_.text.parts, left_out_);
  }

  Result<void> read_regions(std::span<const Region> regions) {
    for (const Region& region : regions) {
      const std::size_t first = document_.text.parts.size();
      for (const std::string& path : package_.beside(region.stem)) {
        const std::size_t begin = document_.text.parts.size();
        OVERSTAP_TRY(read_part(path, region.name));
        drop_repeated(first, begin);
      }
    }
    return {};
  }

  /// The header of the first page, of even and of odd pages often say the same: a part that repeats
  /// what stands between `first` and `begin` is dropped.
  void drop_repeated(std::size_t first, std::size_t begin) {
    auto& parts = document_.text.parts;
    const auto at = [&](std::size_t i) { return parts.begin() + static_cast<std::ptrdiff_t>(i); };
    const std::size_t count = parts.size() - begin;
    if (count != 0 && std::search(at(first), at(begin), at(begin), parts.end()) != at(begin)) {
      parts.erase(at(begin), parts.end());
    }
  }

  void note(std::size_t count, std::string_view what) {
    if (count != 0) document_.notes.push_back(std::to_string(count).append(" ").append(what));
  }

  const Package& package_;
  const DocumentLimits& limits_;
  Styles styles_;
  DocumentText document_;
  LeftOut left_out_;
};

}  // namespace

Result<DocumentText> read_docx(std::string_view bytes, const std::string& name,
                               const DocumentLimits& limits) {
  if (auto refused = refused_document(bytes, name)) return std::unexpected(*std::move(refused));
  OVERSTAP_TRY_ASSIGN(const Package package, Package::open(bytes, name, limits));
  return Reading(package, limits).read();
}

}  // namespace overstap
