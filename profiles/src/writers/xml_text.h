// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "overstap/graph/date.h"

namespace overstap {

/// Builds an XML document in UTF-8 from the outside in, everything escaped that has to be.
class XmlText {
 public:
  /// `root` with its name spaces as attributes.
  explicit XmlText(std::string_view root);
  ~XmlText();
  XmlText(const XmlText&) = delete;
  XmlText& operator=(const XmlText&) = delete;

  void attribute(std::string_view name, std::string_view value);  ///< of the open element
  void begin(std::string_view name);
  void end();
  void text(std::string_view text);  ///< within the open element

  /// An element with nothing but a text; nothing when that is empty.
  void leaf(std::string_view name, std::string_view text);
  void leaf(std::string_view name, const std::optional<Date>& date);

  [[nodiscard]] std::string take();  ///< with declaration and line end

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// A text as it comes back from XML: trimmed, without control characters that XML cannot say.
[[nodiscard]] std::string xml_text(const std::string& text);

}  // namespace overstap
