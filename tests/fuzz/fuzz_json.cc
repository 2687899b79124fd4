// SPDX-License-Identifier: Apache-2.0
// Any bytes through json::parse: it must end, and whatever it accepts must be written and read back
// the same.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "profiles/json/json.h"

namespace {

using overstap::json::Kind;
using overstap::json::Value;
using overstap::json::Writer;

// The depth limit of the parser bounds both recursions.
void write(Writer& writer, const Value& value) {
  switch (value.kind) {
    case Kind::null:
      writer.null();
      return;
    case Kind::boolean:
      writer.boolean(value.boolean);
      return;
    case Kind::number:
      writer.string(value.text);
      return;  // numbers are text here
    case Kind::string:
      writer.string(value.text);
      return;
    case Kind::array:
      writer.begin_array();
      for (const Value& item : value.items) write(writer, item);
      writer.end_array();
      return;
    case Kind::object:
      writer.begin_object();
      for (const Value::Member& member : value.members) {
        writer.key(member.key);
        write(writer, member.value);
      }
      writer.end_object();
      return;
  }
}

/// `numbers` is the kind that numbers of the first have in the second.
bool same(const Value& a, const Value& b, Kind numbers) {
  const Kind kind = a.kind == Kind::number ? numbers : a.kind;
  if (kind != b.kind || a.boolean != b.boolean || a.text != b.text ||
      a.items.size() != b.items.size() || a.members.size() != b.members.size()) {
    return false;
  }
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    if (!same(a.items[i], b.items[i], numbers)) return false;
  }
  for (std::size_t i = 0; i < a.members.size(); ++i) {
    if (a.members[i].key != b.members[i].key ||
        !same(a.members[i].value, b.members[i].value, numbers)) {
      return false;
    }
  }
  return true;
}

bool identical(const Value& a, const Value& b) { return same(a, b, Kind::number); }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto document = overstap::json::parse(text, "fuzz");
  // Beyond a depth of 1024 the library reads everything itself: it must say the same.
  const auto library = overstap::json::parse(text, "fuzz", {.max_depth = 1025});
  static overstap::json::Parser parser;
  const auto again = parser.parse(text, "fuzz");
  if (again.has_value() != document.has_value() ||
      parser.validate(text, "fuzz").has_value() != document.has_value()) {
    std::abort();
  }
  if (!document) {
    const overstap::Error& error = document.error();
    if (!error.where || error.where->line == 0) std::abort();
    if (error.code == overstap::ErrorCode::limit) return 0;
    if (library || library.error().to_string() != error.to_string()) std::abort();
    return 0;
  }
  if (!library || !identical(document->root, library->root)) std::abort();
  for (const Writer::Style style : {Writer::Style::compact, Writer::Style::indented}) {
    Writer writer(style);
    write(writer, document->root);
    const auto written = overstap::json::parse(writer.take(), "again");
    if (!written || !same(document->root, written->root, Kind::string)) std::abort();
  }
  return 0;
}
