// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "overstap/graph/try.h"
#include "profiles/json/string_end.h"
#include "profiles/src/input/line_source.h"
#include "profiles/src/input/rows.h"
#include "profiles/src/input/xml_tree.h"
#include "profiles/src/readers/formats.h"
#include "profiles/src/readers/reading.h"

namespace overstap {

/// The inputs that are trees: JSON, NDJSON and XML. Made for one call.
template <class Format, class T>
class TreeReader {
  using Tree = TreeFormat<Format, T>;

 public:
  TreeReader(const Formats<Format, T>& formats, std::optional<Format> wanted, Reading<T>& reading)
      : formats_{formats}, wanted_{wanted}, reading_{reading}, name_{reading.name()} {}

  /// One JSON text.
  [[nodiscard]] Result<void> read_json(std::string_view bytes) {
    json::ParseOptions options;
    options.max_bytes = reading_.options().max_bytes;
    OVERSTAP_TRY_ASSIGN(const json::Document document, json::parse(bytes, name_, options));
    const json::Lines lines(bytes);
    const Tree* const format = format_of(document.root, Syntax::json);
    if (format == nullptr) return std::unexpected(not_json());
    if (format->style == RowStyle::own) return read_own(*format, document, lines);
    return read_tree(*format, document.root, {}, Syntax::json,
                     [&] { return json::Context(name_, lines); });
  }

  /// One XML document.
  [[nodiscard]] Result<void> read_xml(std::string_view bytes) {
    OVERSTAP_TRY_ASSIGN(const json::Document document,
                        parse_xml(bytes, name_, reading_.options().max_bytes));
    const Tree* const format = format_of(document.root, Syntax::xml);
    if (format == nullptr || !format->is(document.root)) {
      return std::unexpected(unknown_xml(document.root));
    }
    const json::Lines lines(bytes);
    return read_tree(*format, document.root, {}, Syntax::xml,
                     [&] { return json::Context(name_, lines); });
  }

  /// NDJSON; a bad line is rejected and does not stop the rest.
  [[nodiscard]] Result<void> read_lines(ByteSource& source) {
    LineSource lines(source);
    json::Parser parser;
    std::string padded;
    const Tree* format = nullptr;
    while (true) {
      OVERSTAP_TRY_ASSIGN(const std::optional<LineSource::Line> line, lines.next());
      if (!line) return {};
      if (line->text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
      if (line->too_long) {
        reading_.reject({ErrorCode::limit, "the line is longer than 16 MiB",
                         Location{name_, line->number, 0, {}}});
        continue;
      }
      if (format != nullptr && format->read_line != nullptr && !reading_.options().trace) {
        T profile;
        if (read_known_line(*format, line->text, padded, profile)) {
          OVERSTAP_TRY(reading_.take_known(profile, line->number));
          continue;
        }
      }
      OVERSTAP_TRY(read_line(parser, *line, format));
    }
  }

  /// The rows of JSON that stands in something else, at `stem`.
  [[nodiscard]] Result<void> read_embedded(const json::Value& root, const std::string& stem) {
    return read_tree(*find_format(formats_, root, Syntax::json), root, stem, Syntax::json,
                     [&] { return json::Context(name_); });
  }

 private:
  /// The format of a tree; null when it is none, or when another kind of tree was told.
  [[nodiscard]] const Tree* format_of(const json::Value& root, Syntax syntax) const {
    if (!wanted_) return find_format(formats_, root, syntax);
    for (const Tree& format : formats_.trees) {
      const bool fits = format.syntax == syntax || format.syntax == Syntax::json_or_xml;
      if (format.format == *wanted_ && fits) return &format;
    }
    return nullptr;
  }

  [[nodiscard]] Error not_json() const {
    std::string message{"expected XML, found JSON: "};
    message.append(to_string(*wanted_)).append(" is written as XML");
    return {ErrorCode::schema, std::move(message), Location{name_, 0, 0, {}}};
  }

  [[nodiscard]] Error unknown_xml(const json::Value& root) const {
    std::string message = "this XML is none of the formats that are read:";
    for (const Tree& format : formats_.trees) {
      if (format.syntax == Syntax::json || (wanted_ && format.format != *wanted_)) continue;
      message.append(" ").append(to_string(format.format));
    }
    message.append("; its root element is ").append(root.members.front().key.substr(0, 80));
    return {ErrorCode::schema, std::move(message), Location{name_, 0, 0, {}}};
  }

  [[nodiscard]] Result<void> read_own(const Tree& format, const json::Document& document,
                                      const json::Lines& lines) {
    OVERSTAP_TRY_ASSIGN(const std::vector<RowPlace> rows,
                        find_listed_rows(document, lines, Framing::document, formats_.list_key));
    for (const RowPlace& row : rows) {
      json::Context context(name_, lines);
      OVERSTAP_TRY(reading_.read(*row.value, row.pointer, context, RowStyle::own, format.read));
    }
    return {};
  }

  /// The rows of a foreign tree: where the format has them, each item of an array by itself.
  [[nodiscard]] std::vector<RowPlace> rows_of(const Tree& format, const json::Value& root) const {
    if (root.kind == json::Kind::array && !format.is(root)) {
      std::vector<RowPlace> rows;
      for (std::size_t i = 0; i < root.items.size(); ++i) {
        const std::string stem = "/" + std::to_string(i);
        for (RowPlace& row : rows_of(format, root.items[i])) {
          rows.push_back({row.value, stem + row.pointer});
        }
      }
      return rows;
    }
    if (format.find != nullptr) return format.find(root);
    return {RowPlace{&root, {}}};
  }

  template <class MakeContext>
  [[nodiscard]] Result<void> read_tree(const Tree& format, const json::Value& root,
                                       const std::string& stem, Syntax syntax,
                                       MakeContext make_context) {
    for (const RowPlace& row : rows_of(format, root)) {
      json::Context context = make_context();
      const std::string pointer = stem + row.pointer;
      OVERSTAP_TRY(reading_.read(*row.value, pointer, context, RowStyle::foreign, [&](Row& at) {
        check_shape(at, syntax);
        return at.context.ok() ? format.read(at) : T{};
      }));
    }
    return {};
  }

  /// A row is an object, and in JSON no key stands twice in an object.
  static void check_shape(Row& row, Syntax syntax) {
    if (row.value.kind != json::Kind::object && syntax == Syntax::json) {
      std::string message{"expected an object, found "};
      row.context.fail_at(row.value, row.pointer,
                          std::move(message.append(json::describe(row.value.kind))));
    } else if (syntax == Syntax::json) {
      if (const auto repeated = find_repeated_key(row.value, row.pointer)) {
        row.context.fail_at(*repeated->value, repeated->pointer, "the key stands more than once");
      }
    }
  }

  [[nodiscard]] bool read_known_line(const Tree& format, std::string_view text, std::string& padded,
                                     T& profile) const {
    padded.assign(text).append(json::kTextPadding, '\0');
    return format.read_line(padded.data(), text.size(), reading_.line_setting(), profile);
  }

  [[nodiscard]] Result<void> read_line(json::Parser& parser, const LineSource::Line& line,
                                       const Tree*& format) {
    json::ParseOptions options;
    options.max_bytes = LineSource::kMaxLine;
    options.first_line = line.number;
    const Result<const json::Document*> document = parser.parse(line.text, name_, options);
    if (!document) {
      reading_.reject(document.error());
      return {};
    }
    const json::Value& root = (*document)->root;
    if (format == nullptr) format = format_of(root, Syntax::json);
    if (format == nullptr) return std::unexpected(not_json());
    const auto make_context = [&] { return json::Context(name_, line.number); };
    if (format->style == RowStyle::foreign) {
      return read_tree(*format, root, {}, Syntax::json, make_context);
    }
    json::Context context = make_context();
    return reading_.read(root, {}, context, RowStyle::own, format->read);
  }

  const Formats<Format, T>& formats_;
  std::optional<Format> wanted_;
  Reading<T>& reading_;
  const std::string& name_;
};

}  // namespace overstap
