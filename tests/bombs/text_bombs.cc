// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include "tests/bombs/bombs.h"

namespace overstap::test {
namespace {

constexpr std::uint64_t kGigabyte = 1u << 30;

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

std::string europass(std::string_view before, std::string_view inside) {
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  xml.append(before).append("<Candidate xmlns=\"http://www.europass.eu/1.0\">").append(inside);
  return xml.append("</Candidate>");
}

std::string billion_laughs() {
  std::string entities = "<!DOCTYPE Candidate [<!ENTITY a0 \"ha\">";
  for (int i = 1; i < 10; ++i) {
    entities.append("<!ENTITY a").append(std::to_string(i)).append(" \"");
    for (int j = 0; j < 10; ++j) entities.append("&a").append(std::to_string(i - 1)).append(";");
    entities.append("\">");
  }
  return europass(entities + "]>", "&a9;");
}

std::string quadratic_blowup() {
  return europass("<!DOCTYPE Candidate [<!ENTITY a \"" + std::string(50'000, 'a') + "\">]>",
                  repeated("&a;", 50'000));
}

std::string external_entity() {
  return europass("<!DOCTYPE Candidate [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;");
}

std::string external_doctype() {
  return europass("<!DOCTYPE Candidate SYSTEM \"http://127.0.0.1:9/a.dtd\">", "");
}

std::string attribute_flood(std::string_view open, std::string_view close) {
  std::string text(open);
  for (int i = 0; i < 1'000'000; ++i) text.append(" a").append(std::to_string(i)).append("=\"b\"");
  return text.append(close);
}

std::string million_columns() {
  std::string csv = "id;functie";
  csv += repeated(";k", 1'000'000);
  csv += "\n1;verkoper";
  return csv += repeated(";w", 1'000'000);
}

std::string million_keys() {
  std::string json = "{\"id\": \"a\"";
  for (int i = 0; i < 1'000'000; ++i) json.append(",\"k").append(std::to_string(i)).append("\":1");
  return json += "}";
}

std::string utf16(std::string_view ascii, std::size_t times) {
  std::string text = "\xFF\xFE";
  text.reserve(2 + ascii.size() * times * 2);
  for (std::size_t i = 0; i < times; ++i) {
    for (const char c : ascii) text.append(1, c).append(1, '\0');
  }
  return text;
}

std::vector<Bomb> xml_bombs() {
  return {
      {"billion laughs", billion_laughs},
      {"quadratic blow-up", quadratic_blowup},
      {"external entity", external_entity},
      {"external document type", external_doctype},
      {"XML of a million levels", [] { return europass("", repeated("<a>", 1'000'000)); }},
      {"XML of three million elements", [] { return europass("", repeated("<a/>", 3'000'000)); },
       Fate::refused, ErrorCode::limit},
      {"XML with a million attributes",
       [] { return attribute_flood("<Candidate xmlns=\"http://www.europass.eu/1.0\"", "/>"); }},
  };
}

std::vector<Bomb> json_bombs() {
  return {
      {"JSON of ten million brackets", [] { return repeated("[", 10'000'000); }},
      {"JSON of five million objects in each other", [] { return repeated("{\"a\":", 5'000'000); }},
      {"JSON with a million keys", million_keys},
      {"JSON with a number of ten million digits",
       [] { return "{\"id\": " + repeated("9", 10'000'000) + "}"; }},
      {"a line of 1 GB in JSON", [] { return std::string("{\"id\": \"a\", \"title\": \""); },
       Fate::refused, std::nullopt, std::nullopt, "verkoper ", kGigabyte},
      {"an array of 1 GB in JSON", [] { return std::string("[{\"id\": \"a\"}"); }, Fate::refused,
       std::nullopt, std::nullopt, ",{\"id\": \"a\"}", kGigabyte},
      {"a line of 1 GB after two rows",
       [] { return std::string("{\"id\": \"a\"}\n{\"id\": \"b\"}\n{\"id\": \""); },
       Fate::refused_at_last, std::nullopt, std::nullopt, "verkoper ", kGigabyte},
  };
}

std::vector<Bomb> csv_bombs() {
  return {
      {"CSV with a million columns", million_columns},
      {"CSV with a million columns, named as such", million_columns, Fate::refused, std::nullopt,
       SeekerFormat::csv},
      {"CSV with a quote that never closes", [] { return std::string("id;functie\n1;\""); },
       Fate::refused, ErrorCode::limit, SeekerFormat::csv, "verkoper\n", kGigabyte},
      {"CSV of one line of 1 GB", [] { return std::string("id;functie\n1;"); }, Fate::refused,
       ErrorCode::limit, SeekerFormat::csv, "verkoper ", kGigabyte},
  };
}

std::vector<Bomb> page_bombs() {
  return {
      {"a line of text of 1 GB", [] { return std::string("Curriculum vitae "); }, Fate::refused,
       ErrorCode::limit, std::nullopt, "verkoper ", kGigabyte},
      {"white space of 1 GB", [] { return std::string(); }, Fate::refused, std::nullopt,
       std::nullopt, " ", kGigabyte},
      {"UTF-16 of 400 MB", [] { return utf16("a", 1); }, Fate::refused, ErrorCode::limit,
       std::nullopt, std::string("a\0", 2), 400u << 20},
      {"UTF-16 text of brackets", [] { return utf16("[", 5'000'000); }, Fate::read_safely},
      {"HTML of a million levels",
       [] { return "<!DOCTYPE html><html><body>" + repeated("<div>", 1'000'000); }},
      {"HTML with a million attributes",
       [] { return attribute_flood("<!DOCTYPE html><html><body><p", ">tekst</p></body></html>"); }},
      {"HTML of open tags in tables",
       [] { return "<!DOCTYPE html><html><body>" + repeated("<table><tr><td><b>", 200'000); }},
      {"HTML of a million entities",
       [] { return "<!DOCTYPE html><html><body><p>" + repeated("&lt;script", 1'000'000); },
       Fate::read_safely},
  };
}

}  // namespace

std::vector<Bomb> text_bombs() {
  std::vector<Bomb> bombs;
  for (const auto& some : {xml_bombs(), json_bombs(), csv_bombs(), page_bombs()}) {
    bombs.insert(bombs.end(), some.begin(), some.end());
  }
  return bombs;
}

}  // namespace overstap::test
