// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"
#include "profiles/src/documents/documents.h"

struct GumboInternalNode;

/// The inside of read_html: the page as a tree, how its elements look, and the walk over its text.
namespace overstap::html {

using Node = GumboInternalNode;

/// A page as a tree, with the text that it points into.
class Page {
 public:
  /// `limit` for more than 30,000 start tags or end tags, 2,000 that seem not to be closed or 1,000
  /// attributes of one (parsing costs their product), or a tree of more than 40 MiB, `syntax` for a
  /// character that HTML replaces. `text` is UTF-8 without control characters.
  [[nodiscard]] static Result<Page> parse(std::string text, const std::string& name);
  Page(Page&&) noexcept;
  Page& operator=(Page&&) noexcept;
  ~Page();
  [[nodiscard]] const Node& root() const;

 private:
  struct Impl;
  explicit Page(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// A colour, as far as inline styles tell it.
struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
};

/// How the text of an element looks, by its own and its ancestors' attributes and inline styles.
struct Look {
  bool is_gone = false;       ///< display:none and the like: nothing inside can undo it
  bool is_invisible = false;  ///< visibility:hidden
  bool is_tiny = false;       ///< font-size below 2 pixels
  std::optional<Colour> letters;
  std::optional<Colour> ground;  ///< nothing = not known
  [[nodiscard]] bool is_hidden() const;
  /// Nearly white letters on a ground that is not known.
  [[nodiscard]] bool is_doubtful() const;
};

/// The look of `element` within a parent that looks like `outer`.
[[nodiscard]] Look look_of(const Node& element, const Look& outer);

enum class Whitespace : std::uint8_t { collapse, keep };
enum class UnknownTags : std::uint8_t {
  drop,
  keep,  ///< as text: `List<String>` between tags that are known
};

struct WalkOptions {
  Whitespace whitespace = Whitespace::collapse;
  UnknownTags unknown_tags = UnknownTags::drop;
};

/// Text and notes of a page. `limit` for more than max_parts or 512 levels, `syntax` for control
/// characters that were written as references.
[[nodiscard]] Result<DocumentText> walk(const Page& page, const WalkOptions& options,
                                        const std::string& name, const DocumentLimits& limits);

}  // namespace overstap::html
