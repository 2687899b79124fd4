// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pdf_builder.h"

#include <zlib.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <stdexcept>

namespace overstap::test {
namespace {

/// A string of PDF in WinAnsiEncoding from UTF-8 of the Latin-1 range, `€`, `•` and `–`.
std::string pdf_string(std::string_view text) {
  static constexpr std::pair<std::string_view, char> kBeyondLatin1[] = {
      {"€", '\x80'}, {"•", '\x95'}, {"–", '\x96'}};
  std::string result = "(";
  while (!text.empty()) {
    const char c = text.front();
    const auto* special = std::ranges::find_if(
        kBeyondLatin1, [&](const auto& entry) { return text.starts_with(entry.first); });
    if (special != std::end(kBeyondLatin1)) {
      result += special->second;
      text.remove_prefix(special->first.size());
      continue;
    }
    const bool two_bytes = (static_cast<unsigned char>(c) & 0xFC) == 0xC0 && text.size() > 1;
    if (c == '(' || c == ')' || c == '\\') result += '\\';
    result += two_bytes ? static_cast<char>((c & 0x03) << 6 | (text[1] & 0x3F)) : c;
    text.remove_prefix(two_bytes ? 2 : 1);
  }
  return result + ")";
}

std::string number(double value) {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%.2f", value);
  return buffer;
}

}  // namespace

std::string deflated(std::string_view bytes) {
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  std::string packed(size, '\0');
  if (compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
                reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()),
                9) != Z_OK) {
    throw std::runtime_error("zlib cannot pack");
  }
  packed.resize(size);
  return packed;
}

std::string reference(int object) { return std::to_string(object) + " 0 R"; }

int PdfObjects::add(std::string body) {
  objects_.push_back(std::move(body));
  return static_cast<int>(objects_.size());
}

int PdfObjects::add_stream(std::string_view bytes, Packing packing, std::string_view entries) {
  const std::string data = packing == Packing::flate ? deflated(bytes) : std::string(bytes);
  std::string body = "<</Length ";
  body.append(std::to_string(data.size()));
  if (packing == Packing::flate) body.append("/Filter/FlateDecode");
  body.append(entries).append(">>\nstream\n").append(data).append("\nendstream");
  return add(std::move(body));
}

void PdfObjects::set(int number, std::string body) {
  objects_.at(static_cast<std::size_t>(number - 1)) = std::move(body);
}

std::string PdfObjects::build(int root, std::string_view trailer_entries) const {
  std::string pdf = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
  std::string table = "xref\n0 ";
  table.append(std::to_string(objects_.size() + 1)).append("\n0000000000 65535 f \n");
  for (std::size_t i = 0; i < objects_.size(); ++i) {
    char row[32];
    std::snprintf(row, sizeof row, "%010zu 00000 n \n", pdf.size());
    table += row;
    pdf.append(std::to_string(i + 1)).append(" 0 obj\n").append(objects_[i]).append("\nendobj\n");
  }
  const std::size_t at = pdf.size();
  pdf.append(table).append("trailer\n<</Size ").append(std::to_string(objects_.size() + 1));
  pdf.append("/Root ").append(reference(root)).append(trailer_entries);
  return pdf.append(">>\nstartxref\n").append(std::to_string(at)).append("\n%%EOF\n");
}

PdfBuilder& PdfBuilder::page(int width, int height, std::string_view entries) {
  pages_.push_back({width, height, {}, std::string(entries), false});
  return *this;
}

PdfBuilder& PdfBuilder::text(double left, double top, double size, std::string_view line) {
  Page& page = pages_.back();
  page.content.append("BT /F1 ").append(number(size)).append(" Tf ").append(number(left));
  page.content.append(" ").append(number(page.height - top - 0.75 * size)).append(" Td ");
  page.content.append(pdf_string(line)).append(" Tj ET\n");
  return *this;
}

PdfBuilder& PdfBuilder::lines(double left, double top, double size,
                              std::initializer_list<std::string_view> lines) {
  for (const std::string_view line : lines) {
    if (!line.empty()) text(left, top, size, line);
    top += 1.2 * size;
  }
  return *this;
}

PdfBuilder& PdfBuilder::picture() {
  Page& page = pages_.back();
  page.has_picture = true;
  page.content.append("q ").append(std::to_string(page.width)).append(" 0 0 ");
  page.content.append(std::to_string(page.height)).append(" 0 0 cm /Im1 Do Q\n");
  return *this;
}

PdfBuilder& PdfBuilder::attach(std::string name, std::string bytes) {
  attachments_.emplace_back(std::move(name), std::move(bytes));
  return *this;
}

PdfBuilder& PdfBuilder::metadata(std::string_view text) {
  metadata_ = text;
  return *this;
}

void PdfBuilder::add_page(PdfObjects& objects, const Page& page, int tree,
                          std::vector<int>& kids) const {
  const int font =
      objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  const int content = objects.add_stream(page.content, packing_);
  std::string body = "<</Type/Page/Parent ";
  body.append(reference(tree)).append("/MediaBox[0 0 ").append(std::to_string(page.width));
  body.append(" ").append(std::to_string(page.height)).append("]/Contents ");
  body.append(reference(content)).append("/Resources<</Font<</F1 ").append(reference(font));
  body.append(">>");
  if (page.has_picture) {
    const int image = objects.add_stream(
        std::string(std::size_t{64} * 64, '\x80'), packing_,
        "/Type/XObject/Subtype/Image/Width 64/Height 64/BitsPerComponent 8/ColorSpace/DeviceGray");
    body.append("/XObject<</Im1 ").append(reference(image)).append(">>");
  }
  kids.push_back(objects.add(body.append(">>").append(page.entries).append(">>")));
}

std::string PdfBuilder::names(PdfObjects& objects) const {
  if (attachments_.empty()) return {};
  std::string list;
  for (const auto& [name, bytes] : attachments_) {
    std::string entries = "/Type/EmbeddedFile/Params<</Size ";
    entries.append(std::to_string(bytes.size())).append(">>");
    const int file = objects.add_stream(bytes, packing_, entries);
    std::string body = "<</Type/Filespec/F ";
    body.append(pdf_string(name)).append("/UF").append(pdf_string(name));
    body.append("/EF<</F ").append(reference(file)).append(">>>>");
    const int specification = objects.add(std::move(body));
    list.append(pdf_string(name)).append(" ").append(reference(specification)).append(" ");
  }
  return std::string("/Names<</EmbeddedFiles<</Names[").append(list).append("]>>>>");
}

std::string PdfBuilder::build() const {
  PdfObjects objects;
  const int root = objects.add({});
  const int tree = objects.add({});
  std::vector<int> kids;
  for (const Page& page : pages_) add_page(objects, page, tree, kids);
  std::string body = "<</Type/Pages/Count ";
  body.append(std::to_string(kids.size())).append("/Kids[");
  for (const int kid : kids) body.append(reference(kid)).append(" ");
  objects.set(tree, body.append("]>>"));
  std::string catalog = "<</Type/Catalog/Pages ";
  catalog.append(reference(tree)).append(names(objects));
  if (!metadata_.empty()) {
    const int xmp = objects.add_stream(metadata_, Packing::none, "/Type/Metadata/Subtype/XML");
    catalog.append("/Metadata ").append(reference(xmp));
  }
  objects.set(root, catalog.append(">>"));
  if (metadata_.empty()) return objects.build(root);
  std::string entries = "<</Title";
  entries.append(pdf_string(metadata_)).append("/Author").append(pdf_string(metadata_));
  const int about = objects.add(entries.append("/Keywords").append(pdf_string(metadata_)) + ">>");
  return objects.build(root, "/Info " + reference(about));
}

}  // namespace overstap::test
