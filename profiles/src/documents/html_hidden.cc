// SPDX-License-Identifier: Apache-2.0
#include <gumbo.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <utility>

#include "profiles/src/documents/html_page.h"

namespace overstap::html {
namespace {

constexpr std::string_view kBlank = " \t\r\n\f";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

std::string lower_case(std::string_view text) {
  std::string lower{text};
  for (char& letter : lower) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return lower;
}

std::optional<std::uint8_t> hex_pair(std::string_view digits) {
  std::uint8_t value = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return std::nullopt;
  return value;
}

std::optional<Colour> hex_colour(std::string_view digits) {
  std::string wide{digits.substr(0, digits.size() < 6 ? 3 : 6)};
  if (wide.size() == 3) wide = {wide[0], wide[0], wide[1], wide[1], wide[2], wide[2]};
  if (wide.size() != 6) return std::nullopt;
  const std::string_view pairs = wide;
  const auto red = hex_pair(pairs.substr(0, 2));
  const auto green = hex_pair(pairs.substr(2, 2));
  const auto blue = hex_pair(pairs.substr(4, 2));
  if (!red || !green || !blue) return std::nullopt;
  return Colour{*red, *green, *blue};
}

/// `rgb(255, 255, 255)`, `rgba(255 255 255 / 1)`.
std::optional<Colour> rgb_colour(std::string_view arguments) {
  std::uint8_t parts[3] = {};
  for (std::uint8_t& part : parts) {
    const std::size_t digit = arguments.find_first_of("0123456789");
    if (digit == std::string_view::npos) return std::nullopt;
    arguments.remove_prefix(digit);
    const auto read = std::from_chars(arguments.data(), arguments.data() + arguments.size(), part);
    if (read.ec != std::errc{}) return std::nullopt;
    arguments.remove_prefix(static_cast<std::size_t>(read.ptr - arguments.data()));
  }
  return Colour{parts[0], parts[1], parts[2]};
}

std::optional<Colour> colour_of(std::string_view value) {
  if (value == "white") return Colour{255, 255, 255};
  if (value == "black") return Colour{0, 0, 0};
  if (value.starts_with('#')) return hex_colour(value.substr(1));
  if (value.starts_with("rgb")) return rgb_colour(value);
  return std::nullopt;
}

bool is_near(const Colour& a, const Colour& b) {
  constexpr int kApart = 8;
  return std::abs(a.red - b.red) <= kApart && std::abs(a.green - b.green) <= kApart &&
         std::abs(a.blue - b.blue) <= kApart;
}

/// The whole pixels or points of a length; fractions are cut off. Nothing for other units.
std::optional<int> pixels_of(std::string_view value) {
  int number = 0;
  if (value.starts_with('.')) return pixels_of("0" + std::string{value});
  const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
  if (read.ec != std::errc{}) return std::nullopt;
  std::string_view unit = value.substr(static_cast<std::size_t>(read.ptr - value.data()));
  const bool has_fraction = unit.starts_with('.');
  if (has_fraction) {
    unit.remove_prefix(std::min(unit.find_first_not_of("0123456789", 1), unit.size()));
  }
  if (unit == "px" || unit == "pt") return number;
  if (number == 0 && !has_fraction) return 0;
  return std::nullopt;
}

bool is_zero(std::string_view value) {
  return !value.empty() && value.find_first_not_of("0.%pxtem") == std::string_view::npos &&
         value.find('0') != std::string_view::npos;
}

bool is_far_off(std::string_view value) {
  constexpr int kOffPage = -999;
  return pixels_of(value).value_or(0) <= kOffPage;
}

/// What one element's inline style says, gathered before it is applied.
struct Box {
  bool clips = false, is_empty = false, is_placed = false, is_off_page = false;
};

void set_ground(std::string_view value, Look& look) {
  if (value == "transparent" || value == "none" || value == "inherit") return;
  look.ground = colour_of(value.substr(0, value.find(' ')));
  if (value.starts_with("rgb")) look.ground = colour_of(value);
}

void apply(std::string_view name, std::string_view value, Look& look, Box& box) {
  if (name == "display") {
    look.is_gone = look.is_gone || value == "none";
  } else if (name == "visibility") {
    look.is_invisible = value == "hidden" || value == "collapse";
  } else if (name == "opacity") {
    look.is_gone = look.is_gone || is_zero(value);
  } else if (name == "font-size") {
    const std::optional<int> pixels = pixels_of(value);
    if (pixels) look.is_tiny = *pixels < 2;
  } else if (name == "color") {
    look.is_gone = look.is_gone || value == "transparent";
    look.letters = colour_of(value);
  } else if (name == "background" || name == "background-color") {
    set_ground(value, look);
  } else if (name == "overflow") {
    box.clips = value == "hidden";
  } else if (name == "width" || name == "height" || name == "max-height") {
    box.is_empty = box.is_empty || is_zero(value);
  } else if (name == "position") {
    box.is_placed = value == "absolute" || value == "fixed";
  } else if (name == "left" || name == "top") {
    box.is_off_page = box.is_off_page || is_far_off(value);
  } else if (name == "text-indent") {
    look.is_gone = look.is_gone || is_far_off(value);
  }
}

void apply_style(std::string_view style, Look& look) {
  Box box;
  while (!style.empty()) {
    const std::size_t end = std::min(style.find(';'), style.size());
    const std::string_view declaration = style.substr(0, end);
    style.remove_prefix(std::min(end + 1, style.size()));
    const std::size_t colon = declaration.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string name = lower_case(trimmed(declaration.substr(0, colon)));
    const std::string value = lower_case(trimmed(declaration.substr(colon + 1)));
    apply(name, trimmed(std::string_view{value}.substr(0, value.find("!important"))), look, box);
  }
  if ((box.clips && box.is_empty) || (box.is_placed && box.is_off_page)) look.is_gone = true;
}

}  // namespace

bool Look::is_hidden() const {
  return is_gone || is_invisible || is_tiny || (letters && ground && is_near(*letters, *ground));
}

bool Look::is_doubtful() const {
  return !ground && letters && is_near(*letters, Colour{255, 255, 255});
}

Look look_of(const Node& element, const Look& outer) {
  Look look = outer;
  const GumboVector& attributes = element.v.element.attributes;
  for (unsigned i = 0; i < attributes.length; ++i) {
    const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
    const std::string_view name = attribute->name;
    if (name == "hidden") {
      look.is_gone = true;
    } else if (name == "style") {
      apply_style(attribute->value, look);
    } else if (name == "bgcolor") {
      set_ground(lower_case(trimmed(attribute->value)), look);
    } else if (name == "color" && element.v.element.tag == GUMBO_TAG_FONT) {
      look.letters = colour_of(lower_case(trimmed(attribute->value)));
    }
  }
  return look;
}

}  // namespace overstap::html
