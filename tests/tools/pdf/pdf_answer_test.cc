// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "tools/pdf/answer_reader.h"
#include "tools/pdf/pdf_answer.h"

namespace overstap {
namespace {

std::string number(std::uint32_t value) {
  std::string bytes;
  for (unsigned i = 0; i < 4; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
  return bytes;
}

std::string numbers(std::initializer_list<std::uint32_t> values) {
  std::string bytes;
  for (const std::uint32_t value : values) bytes += number(value);
  return bytes;
}

std::string record(char tag, const std::string& body) {
  return tag + number(static_cast<std::uint32_t>(body.size())) + body;
}

std::string word(const std::string& text) {
  return numbers({100, 200, 300, 400}) + number(static_cast<std::uint32_t>(text.size())) + text;
}

std::string page(const std::string& text) {
  return record('P', numbers({59500, 84200, 1}) + word(text));
}

std::string attachment(const std::string& name, const std::string& bytes) {
  return record('A', number(static_cast<std::uint32_t>(name.size())) + name + bytes);
}

std::string end(std::uint32_t pages, std::uint32_t attachments, std::uint32_t left_out = 0) {
  return record('E', numbers({pages, attachments, left_out}));
}

std::string answer(const std::string& records) { return std::string(kPdfAnswerMagic) + records; }

TEST(PdfAnswer, IsReadWhole) {
  const auto content =
      read_pdf_answer(answer(page("één") + attachment("a.xml", "<x/>") + end(1, 1, 3)));
  ASSERT_TRUE(content);
  ASSERT_EQ(content->pages.size(), 1u);
  EXPECT_EQ(content->pages[0].width, 59500);
  EXPECT_EQ(content->pages[0].height, 84200);
  ASSERT_EQ(content->pages[0].words.size(), 1u);
  EXPECT_EQ(content->pages[0].words[0].left, 100);
  EXPECT_EQ(content->pages[0].words[0].bottom, 400);
  EXPECT_EQ(content->pages[0].words[0].text, "één");
  ASSERT_EQ(content->attachments.size(), 1u);
  EXPECT_EQ(content->attachments[0].name, "a.xml");
  EXPECT_EQ(content->attachments[0].bytes, "<x/>");
  EXPECT_EQ(content->attachments_left_out, 3u);
}

TEST(PdfAnswer, IsRefusedWhenAnythingIsNotAsDescribed) {
  std::string many_pages, many_attachments;
  for (int i = 0; i < 201; ++i) many_pages += page("x");
  for (int i = 0; i < 21; ++i) many_attachments += attachment("a", "b");
  const std::string cases[] = {
      "",
      "OVSPDF02" + end(0, 0),
      answer(""),
      answer(page("x")),              // no end
      answer(page("x") + end(2, 0)),  // other count
      answer(page("x") + end(1, 1)),
      answer(page("x") + end(1, 0) + "x"),                   // something behind the end
      answer(attachment("a", "b") + page("x") + end(1, 1)),  // order
      answer(record('Q', "") + end(0, 0)),                   // unknown
      answer(record('P', numbers({1, 1, 1})) + end(1, 0)),   // fewer words than told
      answer(record('P', numbers({1, 1, 0xFFFFFFFF})) + end(1, 0)),
      answer(record('P', numbers({1, 1, 0, 0})) + end(1, 0)),        // more than told
      answer(record('P', numbers({0xFFFFFFFF, 1, 0})) + end(1, 0)),  // negative width
      answer(record('P', numbers({1, 1, 1}) + numbers({0x7FFFFFFF, 0, 0, 0, 1}) + "x") +
             end(1, 0)),  // far away
      answer(page("") + end(1, 0)),
      answer(page("a\x01") + end(1, 0)),
      answer(page("a\n") + end(1, 0)),
      answer(page("\xC2\x85") + end(1, 0)),
      answer(page("\xC0\xAF") + end(1, 0)),
      answer(page("\xED\xA0\x80") + end(1, 0)),
      answer(page("\xF4\x90\x80\x80") + end(1, 0)),
      answer(page("\xE2\x82") + end(1, 0)),
      answer(record('A', number(9) + "a") + end(0, 1)),
      answer(attachment("a\x7F", "b") + end(0, 1)),
      answer(attachment("a", std::string(kMaxPdfAttachmentBytes + 1, 'x')) + end(0, 1)),
      answer(many_pages + end(201, 0)),
      answer(many_attachments + end(0, 21)),
  };
  for (const std::string& bytes : cases) {
    EXPECT_FALSE(read_pdf_answer(bytes)) << testing::PrintToString(bytes.substr(0, 80));
  }
}

TEST(PdfAnswer, IsRefusedWhereverItIsCutShort) {
  const std::string whole = answer(page("één") + attachment("a.xml", "<x/>") + end(1, 1));
  ASSERT_TRUE(read_pdf_answer(whole));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(read_pdf_answer(std::string_view(whole).substr(0, size))) << size;
  }
}

TEST(PdfAnswer, NeverHarmsWhateverByteIsChanged) {
  const std::string whole = answer(page("één") + attachment("a.xml", "<x/>") + end(1, 1));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (int value = 0; value < 256; ++value) {
      std::string changed = whole;
      changed[at] = static_cast<char>(value);
      if (const auto content = read_pdf_answer(changed)) {
        EXPECT_EQ(content->pages.size(), 1u);
      }
    }
  }
}

}  // namespace
}  // namespace overstap
