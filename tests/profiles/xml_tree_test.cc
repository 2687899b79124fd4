// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/xml_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace overstap {
namespace {

using ::testing::HasSubstr;

constexpr std::uint64_t kManyBytes = 1u << 30;

Result<json::Document> parse(std::string_view xml) { return parse_xml(xml, "cv.xml", kManyBytes); }

/// A tree on one line: `{Job={@id="1" Title="kok"}}`.
std::string shape(const json::Value& value) {
  if (value.kind == json::Kind::string) return "\"" + std::string{value.text} + "\"";
  std::string out = "{";
  for (const json::Value::Member& member : value.members) {
    if (out.size() > 1) out += " ";
    out += std::string{member.key} + "=" + shape(member.value);
  }
  return out + "}";
}

std::string shape_of(std::string_view xml) {
  const auto document = parse(xml);
  return document ? shape(document->root) : document.error().to_string();
}

struct Case {
  std::string xml, expected;
};

TEST(XmlTree, TurnsElementsIntoMembers) {
  const std::vector<Case> cases = {
      {"<a/>", "{a=\"\"}"},
      {"<a></a>", "{a=\"\"}"},
      {"<a>  \n </a>", "{a=\"\"}"},
      {"<a>kok</a>", "{a=\"kok\"}"},
      {"<a>\n kok \n</a>", "{a=\"kok\"}"},
      {"<a><b>1</b><b>2</b></a>", "{a={b=\"1\" b=\"2\"}}"},
      {"<a x='1' y=\"2\">t</a>", "{a={@x=\"1\" @y=\"2\" #text=\"t\"}}"},
      {"<a x='1'/>", "{a={@x=\"1\"}}"},
      {"<a>een<b/>twee<b/>drie</a>",
       "{a={#text=\"een\" b=\"\" #text=\"twee\" b=\"\" #text=\"drie\"}}"},
      {"<a>x &amp; y &lt;&gt;&quot;&apos; &#233; &#x20AC;</a>",
       "{a=\"x & y <>\"' \xC3\xA9 \xE2\x82\xAC\"}"},
      {"<a b='&lt;p&gt;'/>", "{a={@b=\"<p>\"}}"},
      {"<a> een<!-- geen --><![CDATA[ <twee> & ]]>drie </a>", "{a=\"een <twee> & drie\"}"},
      {"<a><!-- geen --></a>", "{a=\"\"}"},
      {"<?xml version='1.0'?><!-- geen --><?geen?><a/>\n<!-- geen -->", "{a=\"\"}"},
      {"  <a/>", "{a=\"\"}"},
  };
  for (const Case& c : cases) EXPECT_EQ(shape_of(c.xml), c.expected) << c.xml;
}

TEST(XmlTree, NamesAreLocalAndNamespacesAreNothing) {
  EXPECT_EQ(shape_of("<e:Candidate xmlns:e='http://x' xmlns='http://y' xml:lang='nl' "
                     "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
                     "xsi:schemaLocation='a b' e:kind='1'><e:Job>kok</e:Job></e:Candidate>"),
            "{Candidate={@lang=\"nl\" @kind=\"1\" Job=\"kok\"}}");
  EXPECT_EQ(shape_of("<a xmlns='http://x'>kok</a>"), "{a=\"kok\"}");
}

TEST(XmlTree, ReadsTheEncodingsOfOffices) {
  const std::string expected = "{a=\"caf\xC3\xA9 \xE2\x82\xAC\"}";
  EXPECT_EQ(shape_of("<a>caf\xC3\xA9 \xE2\x82\xAC</a>"), expected);
  EXPECT_EQ(shape_of("\xEF\xBB\xBF<?xml version='1.0'?><a>caf\xC3\xA9 \xE2\x82\xAC</a>"), expected);
  for (const std::string name : {"windows-1252", "ISO-8859-1", "Windows-1252"}) {
    EXPECT_EQ(shape_of("<?xml version='1.0' encoding='" + name + "'?><a>caf\xE9 \x80</a>"),
              expected)
        << name;
  }
  const std::u16string wide = u"\uFEFF<a>caf\u00E9 \u20AC</a>";
  std::string little, big;
  for (const char16_t unit : wide) {
    little += static_cast<char>(unit & 0xFF);
    little += static_cast<char>(unit >> 8);
    big += static_cast<char>(unit >> 8);
    big += static_cast<char>(unit & 0xFF);
  }
  EXPECT_EQ(shape_of(little), expected);
  EXPECT_EQ(shape_of(big), expected);
}

TEST(XmlTree, PlacesOfValuesAreInTheBytesAsTheyCame) {
  const std::string xml =
      "<?xml version='1.0' encoding='windows-1252'?>\n<a>\n<b>\xE9\xE9\xE9\x80</b>\n<c>1</c></a>";
  const auto document = parse(xml);
  ASSERT_TRUE(document) << document.error().to_string();
  const json::Value* c = document->root.find("a")->find("c");
  EXPECT_EQ(json::Lines(xml).at(c->offset).line, 4U);
  EXPECT_EQ(xml.substr(c->offset, 1), "c");
}

struct Refused {
  std::string xml;
  ErrorCode code;
  std::uint64_t line, column;
  std::string message;
};

TEST(XmlTree, RefusesWhatIsBrokenWithItsPlace) {
  using enum ErrorCode;
  const std::vector<Refused> cases = {
      {"", syntax, 1, 1, "no element"},
      {"geen xml", syntax, 1, 1, "outside the root"},
      {"<a>\n<b></a>", syntax, 2, 4, "does not fit"},
      {"<a>\n<b>", syntax, 2, 4, "cut short"},
      {"<a", syntax, 1, 1, "does not end"},
      {"<a></a><b/>", syntax, 1, 8, "second root"},
      {"<a></a>x", syntax, 1, 8, "outside the root"},
      {"</a>", syntax, 1, 1, "does not fit"},
      {"<a b=1/>", syntax, 1, 4, "quotes"},
      {"<a b/>", syntax, 1, 4, "without a value"},
      {"<a b='1'c='2'/>", syntax, 1, 9, "no place in a tag"},
      {"<a b='<'/>", syntax, 1, 7, "&lt;"},
      {"<a b='1>", syntax, 1, 4, "does not end"},
      {"<a>< b/></a>", syntax, 1, 4, "&lt;"},
      {"<a>R&D</a>", syntax, 1, 5, "&amp;"},
      {"<a>&eacute;</a>", syntax, 1, 4, "five entities"},
      {"<a>&#0;</a>", syntax, 1, 4, "character reference"},
      {"<a>&#xD800;</a>", syntax, 1, 4, "character reference"},
      {"<a>&#99999999999;</a>", syntax, 1, 4, "character reference"},
      {"<a>\x01</a>", syntax, 1, 4, "control character"},
      {std::string("<a>\0</a>", 8), syntax, 1, 4, "control character"},
      {"<a><!-- </a>", syntax, 1, 8, "comment"},
      {"<a><![CDATA[ </a>", syntax, 1, 13, "CDATA"},
      {"<?xml <a/>", syntax, 1, 3, "processing instruction"},
      {"<a>\xFF</a>", syntax, 1, 4, "not UTF-8"},
      {"<?xml version='1.0' encoding='UTF-8'?>\n<a>caf\xE9</a>", syntax, 2, 7, "not UTF-8"},
      {"<?xml version='1.0' encoding='EBCDIC'?><a/>", syntax, 1, 31, "encoding"},
      {"<?xml version='1.0' encoding='UTF-16'?><a/>", syntax, 1, 31, "encoding"},
      {"<?xml version='1.0' encoding='windows-1252'?><a>\x81</a>", syntax, 1, 49, "no character"},
      {std::string("\xFF\xFE<\0a\0\0\xD8>\0", 10), syntax, 1, 7, "no character"},
      {"<!DOCTYPE a><a/>", syntax, 1, 1, "document type"},
      {"<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", syntax, 2, 1,
       "document type"},
      {"<a>\n<!DOCTYPE b></a>", syntax, 2, 1, "document type"},
      {"<a><!ELEMENT b></a>", syntax, 1, 4, "declaration"},
  };
  for (const Refused& c : cases) {
    const auto document = parse(c.xml);
    ASSERT_FALSE(document) << c.xml;
    EXPECT_EQ(document.error().code, c.code) << c.xml;
    EXPECT_THAT(document.error().message, HasSubstr(c.message)) << c.xml;
    EXPECT_EQ(document.error().where->file, "cv.xml");
    EXPECT_EQ(document.error().where->line, c.line) << c.xml;
    EXPECT_EQ(document.error().where->column, c.column) << c.xml;
  }
}

TEST(XmlTree, RefusesEveryBeginningOfADocument) {
  const std::string whole =
      "<?xml version='1.0'?><a b='1'>t&amp;<![CDATA[x]]><!--y--><c/><d>e</d></a>";
  ASSERT_TRUE(parse(whole));
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(parse(whole.substr(0, size))) << size;
}

TEST(XmlTree, RefusesAnEntityBomb) {
  const auto document = parse(
      "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>");
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().where->column, 22U);
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

TEST(XmlTree, IsLimitedInDepthAndNumbers) {
  EXPECT_TRUE(parse(repeated("<a>", 64) + repeated("</a>", 64)));
  for (const std::size_t depth : {65U, 1'000'000U}) {
    const auto document = parse(repeated("<a>", depth) + repeated("</a>", depth));
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::limit);
    EXPECT_THAT(document.error().message, HasSubstr("64"));
    EXPECT_EQ(document.error().where->column, 193U);
  }
  EXPECT_TRUE(parse("<a>" + repeated("<b/>", 199'999) + "</a>"));
  for (const std::string& xml :
       {"<a>" + repeated("<b/>", 1'000'000) + "</a>", "<a>" + repeated("<!---->", 500'000) + "</a>",
        "<a " + repeated("b='' ", 500'000) + "/>"}) {
    const auto document = parse(xml);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::limit);
    EXPECT_THAT(document.error().message, HasSubstr("00000 "));
  }
}

TEST(XmlTree, IsLimitedInBytes) {
  const auto document = parse_xml("<a>1234</a>", "cv.xml", 10);
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().code, ErrorCode::limit);
  EXPECT_EQ(document.error().to_string(), "cv.xml: larger than 10 bytes");
}

TEST(XmlTree, ErrorsHoldNoTextOfTheDocument) {
  for (const std::string xml : {"<a>Zebedeus</b>", "<a>Zebedeus & zn</a>", "<Zebedeus", "Zebedeus",
                                "<a Zebedeus/>", "<?xml encoding='Zebedeus'?><a/>"}) {
    const auto document = parse(xml);
    ASSERT_FALSE(document) << xml;
    EXPECT_EQ(document.error().to_string().find("Zebedeus"), std::string::npos) << xml;
  }
}

}  // namespace
}  // namespace overstap
