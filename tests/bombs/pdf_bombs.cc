// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include "tests/bombs/bombs.h"
#include "tests/bombs/raw_zip.h"
#include "tests/support/pdf_builder.h"

namespace overstap::test {
namespace {

constexpr std::uint64_t kLarge = 200u << 20;

/// A page with a font, a picture `I` and a form `X`, whose stream is `content`.
struct OnePage {
  PdfObjects objects;
  int root = objects.add({}), tree = objects.add({}), page = objects.add({});
  int font = objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");

  std::string build(int content, std::string_view resources = {}, std::string_view catalog = {}) {
    std::string body = "<</Type/Page/Parent ";
    body.append(reference(tree)).append("/MediaBox[0 0 595 842]/Contents ");
    body.append(reference(content)).append("/Resources<</Font<</F1 ").append(reference(font));
    objects.set(page, body.append(">>").append(resources).append(">>>>"));
    objects.set(tree, "<</Type/Pages/Count 1/Kids[" + reference(page) + "]>>");
    std::string entries = "<</Type/Catalog/Pages ";
    objects.set(root, entries.append(reference(tree)).append(catalog).append(">>"));
    return objects.build(root);
  }
  int add_packed(const std::string& packed, std::string_view entries) {
    std::string body = "<</Length ";
    body.append(std::to_string(packed.size())).append(entries).append(">>\nstream\n");
    return objects.add(body.append(packed).append("\nendstream"));
  }
};

std::string tree_with(std::string_view tree_entries) {
  PdfObjects objects;
  const int root = objects.add("<</Type/Catalog/Pages 2 0 R>>");
  objects.add(std::string("<</Type/Pages").append(tree_entries).append(">>"));
  return objects.build(root);
}

std::string deep_tree() {
  PdfObjects objects;
  const int root = objects.add("<</Type/Catalog/Pages 2 0 R>>");
  for (int i = 2; i < 50'000; ++i) {
    objects.add("<</Type/Pages/Count 1/Kids[" + reference(i + 1) + "]>>");
  }
  return objects.build(root);
}

std::string reference_loop() {
  std::string pdf = PdfBuilder().page().text(72, 100, 12, "tekst").build();
  const std::size_t table = pdf.rfind("\nxref") + 1;
  pdf.insert(pdf.rfind(">>\nstartxref"), "/Prev " + std::to_string(table));
  return pdf;
}

std::string large_content(std::string_view entries) {
  OnePage pdf;
  return pdf.build(pdf.add_packed(zlib_of("BT /F1 12 Tf (tekst) Tj ET ", ' ', kLarge), entries));
}

std::string packed_twice() {
  OnePage pdf;
  const std::string inner = zlib_of("", ' ', kLarge);
  return pdf.build(pdf.add_packed(deflated(inner), "/Filter[/FlateDecode/FlateDecode]"));
}

std::string object_stream() {
  std::string pdf = "%PDF-1.7\n3 0 obj\n<</Type/ObjStm/N 2/First 10/Filter/FlateDecode/Length ";
  const std::string packed = zlib_of("1 0 2 40  <</Type/Catalog/Pages 2 0 R>>", ' ', kLarge);
  pdf.append(std::to_string(packed.size())).append(">>\nstream\n").append(packed);
  pdf.append("\nendstream\nendobj\n");
  const std::size_t table = pdf.size();
  std::string rows;
  const auto row = [&](int type, std::size_t value, int index) {
    rows += static_cast<char>(type);
    for (int shift = 24; shift >= 0; shift -= 8) rows += static_cast<char>(value >> shift & 0xFF);
    rows += static_cast<char>(index);
  };
  row(0, 0, 0), row(2, 3, 0), row(2, 3, 1), row(1, 9, 0), row(1, table, 0);
  pdf.append("4 0 obj\n<</Type/XRef/Size 5/W[1 4 1]/Root 1 0 R/Length ");
  pdf.append(std::to_string(rows.size())).append(">>\nstream\n").append(rows);
  pdf.append("\nendstream\nendobj\nstartxref\n").append(std::to_string(table));
  return pdf.append("\n%%EOF\n");
}

std::string large_attachment() {
  OnePage pdf;
  const int file = pdf.add_packed(zlib_of("", 'a', kLarge),
                                  "/Type/EmbeddedFile/Filter/FlateDecode/Params<</Size 10>>");
  const int content = pdf.objects.add_stream("BT /F1 12 Tf (tekst) Tj ET");
  const std::string name =
      "/Names<</EmbeddedFiles<</Names[(attachment.xml)<</Type/Filespec"
      "/F(attachment.xml)/EF<</F " +
      reference(file) + ">>>>]>>>>";
  return pdf.build(content, {}, name);
}

std::string nested_arrays(bool in_content) {
  OnePage pdf;
  const std::string deep(1'000'000, '[');
  if (in_content) return pdf.build(pdf.objects.add_stream(deep));
  return pdf.build(pdf.objects.add_stream("BT ET"), "/Deep " + deep);
}

std::string form_in_itself() {
  OnePage pdf;
  const int form = pdf.objects.next();
  pdf.objects.add_stream("/X Do /X Do /X Do", Packing::none,
                         "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " +
                             reference(form) + ">>>>");
  return pdf.build(pdf.objects.add_stream("/X Do"), "/XObject<</X " + reference(form) + ">>");
}

/// Forms that draw the next one ten times each, ten levels deep.
std::string forms_in_forms() {
  OnePage pdf;
  const int first = pdf.objects.next();
  for (int i = 0; i < 12; ++i) {
    std::string draws = "BT /F1 12 Tf (a) Tj ET ";
    for (int j = 0; j < 10 && i < 11; ++j) draws += "/X Do ";
    pdf.objects.add_stream(draws, Packing::none,
                           "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 " +
                               reference(pdf.font) + ">>/XObject<</X " + reference(first + i + 1) +
                               ">>>>");
  }
  return pdf.build(pdf.objects.add_stream("/X Do"), "/XObject<</X " + reference(first) + ">>");
}

std::string many_words() {
  OnePage pdf;
  std::string content = "BT /F1 8 Tf ";
  for (unsigned i = 0; content.size() < (45u << 20); ++i) {
    content.append("1 0 0 1 ").append(std::to_string(i * 7919 % 560)).append(" ");
    content.append(std::to_string(i * 104'729 % 800)).append(" Tm (a) Tj ");
  }
  return pdf.build(pdf.objects.add_stream(content, Packing::flate));
}

/// Words at random places: no columns, and every strip of white has to be looked at.
std::string scattered_words() {
  PdfBuilder pdf;
  unsigned at = 1;
  for (int page = 0; page < 200; ++page) {
    pdf.page();
    for (int i = 0; i < 300; ++i) {
      at = at * 1'664'525 + 1'013'904'223;
      pdf.text((at >> 8) % 560, (at >> 20) % 800, 6 + (at >> 4) % 20, "woord");
    }
  }
  return pdf.build();
}

std::string pixel_flood() {
  OnePage pdf;
  const int image =
      pdf.add_packed(zlib_of("", '\0', kLarge),
                     "/Type/XObject/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8"
                     "/ColorSpace/DeviceRGB/Filter/FlateDecode");
  return pdf.build(pdf.objects.add_stream("BT /F1 12 Tf 72 700 Td (tekst) Tj ET /I Do"),
                   "/XObject<</I " + reference(image) + ">>");
}

std::string false_length() {
  PdfObjects objects;
  const int root = objects.add("<</Type/Catalog/Pages 2 0 R>>");
  objects.add("<</Type/Pages/Count 1/Kids[3 0 R]>>");
  objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>");
  objects.add("<</Length 9223372036854775807>>\nstream\nBT ET\nendstream");
  return objects.build(root);
}

std::string large_table() {
  std::string pdf = PdfBuilder().page().text(72, 100, 12, "tekst").build();
  const std::size_t size = pdf.rfind("/Size ");
  pdf.replace(size, pdf.find("/Root", size) - size, "/Size 2147483647");
  return pdf;
}

std::vector<Bomb> packed_bombs() {
  return {
      {"PDF stream, 1029 to 1", [] { return large_content("/Filter/FlateDecode"); }, Fate::refused,
       ErrorCode::limit},
      {"PDF stream that calls itself a picture",
       [] { return large_content("/Subtype/Image/Filter/FlateDecode"); }, Fate::refused,
       ErrorCode::limit},
      {"PDF stream packed twice", packed_twice, Fate::refused, ErrorCode::limit},
      {"PDF object stream, 1029 to 1", object_stream, Fate::refused, ErrorCode::limit},
      {"PDF attachment, 1029 to 1", large_attachment, Fate::refused, ErrorCode::limit},
      {"pixel flood in PDF", pixel_flood, Fate::read_safely},
      {"PDF page of two million words", many_words, Fate::refused, ErrorCode::limit},
      {"PDF of 200 pages of scattered words", scattered_words, Fate::read_safely},
  };
}

}  // namespace

std::vector<Bomb> pdf_bombs() {
  std::vector<Bomb> bombs = packed_bombs();
  const std::vector<Bomb> others = {
      {"PDF pages that hold themselves", [] { return tree_with("/Count 1/Kids[2 0 R]"); }},
      {"PDF of two billion pages", [] { return tree_with("/Count 2147483647/Kids[]"); }},
      {"PDF page tree of 50,000 levels", deep_tree},
      {"PDF table that follows itself", reference_loop, Fate::read_safely},
      {"PDF with arrays in arrays", [] { return nested_arrays(false); }, Fate::refused,
       ErrorCode::limit},
      {"PDF page with arrays in arrays", [] { return nested_arrays(true); }, Fate::refused,
       ErrorCode::limit},
      {"PDF form that draws itself", form_in_itself, Fate::read_safely},
      {"PDF forms that draw others, ten each", forms_in_forms, Fate::refused, ErrorCode::limit},
      {"PDF stream that says it is 8 EB", false_length, Fate::read_safely},
      {"PDF table of two billion objects", large_table, Fate::read_safely},
  };
  bombs.insert(bombs.end(), others.begin(), others.end());
  return bombs;
}

}  // namespace overstap::test
