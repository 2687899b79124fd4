// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace overstap::test {

enum class Packing { none, flate };

/// Bytes as zlib packs them.
[[nodiscard]] std::string deflated(std::string_view bytes);

/// A PDF from numbered objects, byte for byte as told: also one that no program would write.
class PdfObjects {
 public:
  /// The number that the next object gets.
  [[nodiscard]] int next() const { return static_cast<int>(objects_.size()) + 1; }
  int add(std::string body);
  /// `entries` go into the dictionary beside Length (and Filter when packed).
  int add_stream(std::string_view bytes, Packing packing = Packing::none,
                 std::string_view entries = {});
  void set(int number, std::string body);
  [[nodiscard]] std::string build(int root, std::string_view trailer_entries = {}) const;

 private:
  std::vector<std::string> objects_;
};

/// `12 0 R`
[[nodiscard]] std::string reference(int object);

/// Pages of text at given places, in points from the top left corner; Latin-1 text in UTF-8.
class PdfBuilder {
 public:
  explicit PdfBuilder(Packing packing = Packing::flate) : packing_(packing) {}

  PdfBuilder& page(int width = 595, int height = 842, std::string_view entries = {});
  /// On the last page; `top` is that of the line, the base lies 0.75 `size` below it.
  PdfBuilder& text(double left, double top, double size, std::string_view line);
  /// Lines one below the other, 1.2 times `size` apart.
  PdfBuilder& lines(double left, double top, double size,
                    std::initializer_list<std::string_view> lines);
  /// A grey picture over the whole page.
  PdfBuilder& picture();
  PdfBuilder& attach(std::string name, std::string bytes);
  /// Title, author and keywords, which nothing should read.
  PdfBuilder& metadata(std::string_view text);
  [[nodiscard]] std::string build() const;

 private:
  struct Page {
    int width, height;
    std::string content, entries;
    bool has_picture = false;
  };
  void add_page(PdfObjects& objects, const Page& page, int tree, std::vector<int>& kids) const;
  [[nodiscard]] std::string names(PdfObjects& objects) const;

  Packing packing_;
  std::vector<Page> pages_;
  std::vector<std::pair<std::string, std::string>> attachments_;
  std::string metadata_;
};

}  // namespace overstap::test
