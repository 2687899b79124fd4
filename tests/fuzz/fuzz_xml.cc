// SPDX-License-Identifier: Apache-2.0
// Any bytes through the XML tree and, when they are one, through every reader of XML.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/input/xml_tree.h"
#include "tests/profiles/small_taxonomy.h"

namespace {

using overstap::Row;
using overstap::RowPlace;
using overstap::RowSubject;
using overstap::json::Value;

constexpr int kMaxDepth = 65;

void check_tree(const Value& value, int depth) {
  if (depth > kMaxDepth) std::abort();
  for (const Value::Member& member : value.members) check_tree(member.value, depth + 1);
}

template <class T>
void read(T (*reader)(Row&), const RowPlace& place, const overstap::json::Lines& lines,
          RowSubject subject) {
  overstap::json::Context context("fuzz", lines);
  Row row{*place.value,
          place.pointer,
          context,
          overstap::test::small_linker(),
          overstap::test::small_taxonomy().taxonomy(),
          overstap::Language::nl,
          "fuzz#1"};
  row.subject = subject;
  const T value = reader(row);
  overstap::carry_rest(row);
  if (context.ok() && value.id.empty()) std::abort();
  for (const overstap::Error& note : row.notes) {
    if (note.message.empty() || !note.where) std::abort();
  }
  for (const overstap::TextPart& part : row.text.parts) {
    if (part.text.empty()) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto document = overstap::parse_xml(text, "fuzz", 1u << 20);
  if (!document) {
    if (document.error().message.empty() || !document.error().where) std::abort();
    return 0;
  }
  check_tree(document->root, 0);
  const overstap::json::Lines lines(text);
  const RowPlace whole{&document->root, ""};
  using enum RowSubject;
  read(&overstap::read_europass_row, whole, lines, seeker);
  read(&overstap::read_setu_human_resource_row, whole, lines, seeker);
  read(&overstap::read_setu_vacancy_row, whole, lines, vacancy);
  read(&overstap::read_setu_staffing_order_row, whole, lines, vacancy);
  (void)overstap::is_europass(document->root);
  (void)overstap::is_setu_human_resource(document->root);
  for (const RowPlace& place : overstap::find_europass_legacy_rows(document->root))
    read(&overstap::read_europass_legacy_row, place, lines, seeker);
  for (const RowPlace& place : overstap::find_hr_xml_rows(document->root))
    read(&overstap::read_hr_xml_row, place, lines, seeker);
  return 0;
}
