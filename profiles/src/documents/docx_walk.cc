// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <charconv>
#include <pugixml.hpp>

#include "profiles/src/documents/docx_elements.h"
#include "profiles/src/documents/docx_parts.h"
#include "profiles/src/documents/encoding.h"

namespace overstap::docx {
namespace {

constexpr int kMaxDepth = 256;
constexpr std::size_t kMaxInstruction = 128;

std::uint32_t count_of(std::string_view text, std::uint32_t otherwise) {
  std::uint32_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  return read.ec == std::errc{} && value <= 1000 ? value : otherwise;
}

class Walk {
 public:
  Walk(std::string_view region, const Styles& styles, const DocumentLimits& limits,
       const Location& where, std::vector<TextPart>& parts, LeftOut& left_out)
      : region_(region),
        styles_(styles),
        limits_(limits),
        where_(where),
        parts_(parts),
        left_out_(left_out) {}

  Result<void> all(const pugi::xml_node& root) {
    children(root, 0);
    flush();
    if (error_) return std::unexpected(*std::move(error_));
    return {};
  }

 private:
  struct Cell {
    std::uint32_t table = 0, row = 0, column = 0, next_column = 1;
  };
  struct Field {
    std::string instruction;
    bool in_result = false;
    bool is_dropped = false;
  };
  struct Paragraph {
    PartKind kind = PartKind::paragraph;
    bool hidden_style = false;
  };

  void children(const pugi::xml_node& node, int depth) {
    for (const pugi::xml_node inner : node) {
      if (error_) return;
      if (inner.type() == pugi::node_element) visit(inner, depth + 1);
    }
  }

  void visit(const pugi::xml_node& node, int depth) {
    if (depth > kMaxDepth) {
      fail(ErrorCode::limit, "elements within elements: more than 256 levels");
      return;
    }
    const Element element = element_of(local_name(node));
    switch (element.meaning) {
      case Meaning::mark:
        return add(element.text);
      case Meaning::text:
        return text(node);
      case Meaning::symbol:
        return symbol(node);
      case Meaning::instruction:
        return instruction(node);
      case Meaning::check_box:
        return check_box(node);
      case Meaning::choice_list:
        return choice_list(node);
      case Meaning::box:
        boxes_.push_back(node);
        return;
      case Meaning::nothing:
        return;
      case Meaning::left_out:
        ++(left_out_.*element.counter);
        return;
      default:
        return descend(element.meaning, node, depth);
    }
  }

  /// Into the elements that hold others.
  void descend(Meaning meaning, const pugi::xml_node& node, int depth) {
    switch (meaning) {
      case Meaning::paragraph:
        return paragraph(node, depth);
      case Meaning::run:
        return run(node, depth);
      case Meaning::table:
        return table(node, depth);
      case Meaning::row:
        return row(node, depth);
      case Meaning::cell:
        return cell(node, depth);
      case Meaning::control:
        return control(node, depth);
      case Meaning::alternatives:
        return alternatives(node, depth);
      case Meaning::field:
        return field(node, depth);
      case Meaning::simple_field:
        return simple_field(node, depth);
      default:
        return children(node, depth);
    }
  }

  void paragraph(const pugi::xml_node& node, int depth) {
    flush();
    const pugi::xml_node properties = child(node, "pPr");
    std::string_view style = attribute(child(properties, "pStyle"), "val");
    if (style.empty()) style = styles_.usual();
    const std::string_view level = attribute(child(properties, "outlineLvl"), "val");
    const pugi::xml_node number = child(properties, "numPr");
    const bool numbered =
        number ? attribute(child(number, "numId"), "val") != "0" : styles_.is_list(style);
    current_ = {.kind = (level.size() == 1 && level[0] < '9') || styles_.is_heading(style)
                            ? PartKind::heading
                        : numbered         ? PartKind::list_item
                        : cell_.table != 0 ? PartKind::table_cell
                                           : PartKind::paragraph,
                .hidden_style = styles_.is_hidden(style)};
    children(node, depth);
    flush();
    // A field whose instruction or metadata does not end here is damaged; what follows is text.
    std::erase_if(fields_, [](const Field& open) { return !open.in_result || open.is_dropped; });
    current_ = {};
    walk_boxes(depth);
  }

  /// Text boxes follow the paragraph that they hang on.
  void walk_boxes(int depth) {
    const std::vector<pugi::xml_node> boxes = std::exchange(boxes_, {});
    if (boxes.empty()) return;
    const Cell outer_cell = std::exchange(cell_, {});
    const std::string outer_region =
        std::exchange(region_, region_.empty() ? "text box" : region_ + " text box");
    const bool outer_hidden = std::exchange(is_hidden_, false);
    std::vector<Field> outer_fields = std::exchange(fields_, {});
    for (const pugi::xml_node& box : boxes) {
      children(box, depth + 1);
      flush();
    }
    fields_ = std::move(outer_fields);
    is_hidden_ = outer_hidden;
    region_ = outer_region;
    cell_ = outer_cell;
  }

  void run(const pugi::xml_node& node, int depth) {
    const pugi::xml_node properties = child(node, "rPr");
    const std::string_view style = attribute(child(properties, "rStyle"), "val");
    bool hidden = current_.hidden_style;
    if (!style.empty()) hidden = hidden || styles_.is_hidden(style);
    hidden = toggle(properties, "vanish").value_or(hidden);
    // Letters of half a point or one point are not there to be read.
    const std::string_view size = attribute(child(properties, "sz"), "val");
    hidden = hidden || size == "0" || size == "1" || size == "2";
    const bool outer = std::exchange(is_hidden_, hidden || is_hidden_);
    children(node, depth);
    is_hidden_ = outer;
  }

  void text(const pugi::xml_node& node) {
    add(node.value());
    for (const pugi::xml_node inner : node) add(inner.value());
  }

  void add(std::string_view text) {
    if (text.empty()) return;
    if (is_hidden_) {
      left_out_.hidden += is_blank(text) ? 0u : 1u;
      return;
    }
    if (!fields_.empty()) {
      const auto silent = [](const Field& open) { return !open.in_result || open.is_dropped; };
      if (std::ranges::any_of(fields_, silent)) return;
    }
    buffer_ += text;
  }

  void symbol(const pugi::xml_node& node) {
    std::string sign;
    append_utf8(sign, sign_of(attribute(node, "char")));
    add(sign);
  }

  void table(const pugi::xml_node& node, int depth) {
    flush();
    const Cell outer = std::exchange(cell_, Cell{.table = ++tables_});
    children(node, depth);
    cell_ = outer;
  }

  void row(const pugi::xml_node& node, int depth) {
    const pugi::xml_node properties = child(node, "trPr");
    ++cell_.row;
    cell_.next_column = 1 + count_of(attribute(child(properties, "gridBefore"), "val"), 0);
    if (child(properties, "del")) {
      ++left_out_.deleted;
      return;
    }
    children(node, depth);
  }

  void cell(const pugi::xml_node& node, int depth) {
    const pugi::xml_node properties = child(node, "tcPr");
    cell_.column = cell_.next_column;
    cell_.next_column += count_of(attribute(child(properties, "gridSpan"), "val"), 1);
    if (child(properties, "cellDel")) {
      ++left_out_.deleted;
      return;
    }
    children(node, depth);
    flush();
  }

  void control(const pugi::xml_node& node, int depth) {
    if (toggle(child(node, "sdtPr"), "showingPlcHdr").value_or(false)) {
      ++left_out_.unfilled;
      return;
    }
    children(node, depth);
  }

  /// The first choice; the fallback repeats it for older readers.
  void alternatives(const pugi::xml_node& node, int depth) {
    const pugi::xml_node choice = child(node, "Choice");
    children(choice ? choice : child(node, "Fallback"), depth + 1);
  }

  void field(const pugi::xml_node& node, int depth) {
    const std::string_view type = attribute(node, "fldCharType");
    if (type == "begin") {
      children(node, depth);  // the value of a box or list of a form
      fields_.emplace_back();
    } else if (fields_.empty()) {
      return;
    } else if (type == "separate") {
      fields_.back().in_result = true;
      fields_.back().is_dropped = is_metadata_field(fields_.back().instruction);
      left_out_.fields += fields_.back().is_dropped ? 1u : 0u;
    } else if (type == "end") {
      fields_.pop_back();
    }
  }

  void simple_field(const pugi::xml_node& node, int depth) {
    if (is_metadata_field(attribute(node, "instr"))) {
      ++left_out_.fields;
      return;
    }
    children(node, depth);
  }

  void instruction(const pugi::xml_node& node) {
    if (fields_.empty()) return;
    std::string& text = fields_.back().instruction;
    if (text.size() < kMaxInstruction) {
      text += std::string_view{node.text().get()}.substr(0, kMaxInstruction);
    }
  }

  void check_box(const pugi::xml_node& node) {
    const bool is_on = toggle(node, "checked").value_or(toggle(node, "default").value_or(false));
    add(is_on ? "\u2612" : "\u2610");
  }

  void choice_list(const pugi::xml_node& node) {
    std::uint32_t chosen = count_of(attribute(child(node, "result"), "val"),
                                    count_of(attribute(child(node, "default"), "val"), 0));
    for (const pugi::xml_node entry : node) {
      if (local_name(entry) == "listEntry" && chosen-- == 0) add(attribute(entry, "val"));
    }
  }

  void flush() {
    std::string text = std::exchange(buffer_, {});
    if (error_ || is_blank(text)) return;
    if (const Result<void> checked = check_text(text, where_.file); !checked) {
      fail(checked.error().code, checked.error().message);
      return;
    }
    if (parts_.size() >= limits_.max_parts) {
      fail(ErrorCode::limit,
           "more paragraphs and cells than allowed: limit " + std::to_string(limits_.max_parts));
      return;
    }
    parts_.push_back({current_.kind, 0, place(), std::move(text)});
  }

  [[nodiscard]] std::string place() const {
    std::string place = region_;
    if (cell_.table == 0) return place;
    if (!place.empty()) place += ' ';
    place.append("table ").append(std::to_string(cell_.table));
    place.append(" row ").append(std::to_string(cell_.row));
    return place.append(" column ").append(std::to_string(cell_.column));
  }

  void fail(ErrorCode code, std::string message) {
    if (!error_) error_ = Error{code, std::move(message), where_};
  }

  std::string region_;
  const Styles& styles_;
  const DocumentLimits& limits_;
  const Location& where_;
  std::vector<TextPart>& parts_;
  LeftOut& left_out_;

  std::string buffer_;
  Paragraph current_;
  Cell cell_;
  std::uint32_t tables_ = 0;
  bool is_hidden_ = false;
  std::vector<Field> fields_;
  std::vector<pugi::xml_node> boxes_;
  std::optional<Error> error_;
};

}  // namespace

Result<void> walk(const pugi::xml_node& root, std::string_view region, const Styles& styles,
                  const DocumentLimits& limits, const Location& where, std::vector<TextPart>& parts,
                  LeftOut& left_out) {
  return Walk(region, styles, limits, where, parts, left_out).all(root);
}

}  // namespace overstap::docx
