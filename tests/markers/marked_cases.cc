// SPDX-License-Identifier: Apache-2.0
#include "tests/markers/marked_cases.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>

#include "tests/support/docx_builder.h"
#include "tests/support/pdf_builder.h"

namespace overstap::test {
namespace {

constexpr auto kJobs = std::to_array<std::string_view>(
    {"kok", "medewerker bediening", "receptionist", "verkoper", "callcentermedewerker inbound",
     "iets met mensen", "barista", "administratief medewerker"});
constexpr auto kSkills = std::to_array<std::string_view>(
    {"typen", "luisteren", "plannen", "klantvriendelijk", "toverspreuken", "gegevens invoeren"});

[[noreturn]] void give_up(const std::string& what) {
  (void)std::fputs((what + "\n").c_str(), stderr);
  std::abort();
}

std::string text_of_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) give_up("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

MarkShape shape_named(char letter) {
  switch (letter) {
    case 'w':
      return MarkShape::word;
    case 'm':
      return MarkShape::email;
    case 'f':
      return MarkShape::telephone;
    case 'd':
      return MarkShape::birth_date;
    case 'n':
      return MarkShape::citizen_number;
    default:
      give_up(std::string{"a template names no shape of mark: "} + letter);
  }
}

MarkPlace place_named(char letter) {
  switch (letter) {
    case 'p':
      return MarkPlace::nowhere;
    case 'c':
      return MarkPlace::contact;
    case 't':
      return MarkPlace::text;
    default:
      give_up(std::string{"a template names no place of a mark: "} + letter);
  }
}

/// The lines of a text, each as a paragraph of a Word document.
std::string paragraphs(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) out += docx_paragraph(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::string_view folder_of(CaseSubject subject) {
  return subject == CaseSubject::seekers ? "seekers" : "vacancies";
}

}  // namespace

CaseMaker::CaseMaker(const std::string& templates, std::uint64_t seed) : marks_{seed} {
  for (const CaseSubject subject : {CaseSubject::seekers, CaseSubject::vacancies}) {
    const std::filesystem::path folder = std::filesystem::path{templates} / folder_of(subject);
    std::vector<Template> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      found.push_back({entry.path().filename().string(), text_of_file(entry.path()), subject});
    }
    std::ranges::sort(found, {}, &Template::name);
    for (const char* document : {"document.docx", "document.pdf"}) {
      found.push_back({document, {}, subject});
    }
    if (subject == CaseSubject::seekers) found.push_back({"europass.pdf", {}, subject});
    templates_.insert(templates_.end(), found.begin(), found.end());
  }
}

std::string CaseMaker::value_of(const std::string& slot) {
  if (slot == "id") return "kandidaat-" + std::to_string(++ids_);
  if (slot == "job") return std::string{kJobs[marks_.choose(kJobs.size())]};
  if (slot == "skill") return std::string{kSkills[marks_.choose(kSkills.size())]};
  if (slot == "date") {
    return std::to_string(2010 + marks_.choose(10)) + "-0" + std::to_string(1 + marks_.choose(9));
  }
  if (slot.size() < 4 || slot[2] != ' ') give_up("a template holds " + slot);
  MarkShape shape = shape_named(slot[0]);
  // One in three is no date at all, which readers must treat the same.
  if (shape == MarkShape::birth_date && marks_.choose(3) == 0) shape = MarkShape::word;
  return marks_.make(shape, slot.substr(3), place_named(slot[1]));
}

std::string CaseMaker::filled(const std::string& text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    const bool optional = text[at] == '~';
    if (!optional || marks_.choose(10) < 7) {
      kept.append(text, at + (optional ? 1 : 0), end - at - (optional ? 1 : 0));
    }
    at = end;
  }
  std::string out;
  std::size_t at = 0;
  while (true) {
    const std::size_t open = kept.find("{{", at);
    const std::size_t close = kept.find("}}", std::min(open, kept.size()));
    if (close == std::string::npos) break;
    out.append(kept, at, open - at);
    out += value_of(kept.substr(open + 2, close - open - 2));
    at = close + 2;
  }
  return out.append(kept, at);
}

const std::string& CaseMaker::template_named(const std::string& name) const {
  const auto found = std::ranges::find(templates_, name, &Template::name);
  if (found == templates_.end()) give_up("there is no template " + name);
  return found->text;
}

std::string CaseMaker::docx(CaseSubject subject) {
  const auto hidden = [&](const char* field) {
    return marks_.make(MarkShape::word, field, MarkPlace::nowhere);
  };
  const auto found = std::ranges::find_if(
      templates_, [&](const Template& t) { return t.subject == subject && t.name == "plain.txt"; });
  DocxBuilder document;
  document.body(paragraphs(filled(found->text)));
  document.body(docx_table({{"Nummer", marks_.make(MarkShape::citizen_number, "number in a table",
                                                   MarkPlace::nowhere)}}));
  std::string core =
      R"(<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>)";
  core.append(hidden("author")).append("</dc:creator><dc:title>").append(hidden("title"));
  core.append("</dc:title><cp:lastModifiedBy>").append(hidden("last modified by"));
  core.append("</cp:lastModifiedBy></cp:coreProperties>");
  document.file("docProps/core.xml", core);
  document.file("docProps/app.xml", "<Properties><Manager>" + hidden("manager") +
                                        "</Manager><Company>" + hidden("company") +
                                        "</Company></Properties>");
  document.file("docProps/custom.xml", "<Properties>" + hidden("own property") + "</Properties>");
  document.file("word/media/image1.png", "\x89PNG" + hidden("photo"));
  document.part("word/comments.xml", "comments",
                R"(<w:comment w:id="0" w:author=")" + hidden("author of a comment") + R"(">)" +
                    docx_paragraph(hidden("comment")) + "</w:comment>");
  return document.bytes();
}

std::string CaseMaker::pdf(CaseSubject subject) {
  PdfBuilder document;
  document.page();
  const auto found = std::ranges::find_if(
      templates_, [&](const Template& t) { return t.subject == subject && t.name == "plain.txt"; });
  const std::string text = filled(found->text);
  double top = 60;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) document.text(70, top, 11, text.substr(at, end - at));
    top += 14;
    at = end + 1;
  }
  document.metadata(marks_.make(MarkShape::word, "metadata", MarkPlace::nowhere));
  return document.build();
}

MarkedCase CaseMaker::next() {
  const Template& from = templates_[made_ % templates_.size()];
  MarkedCase made;
  made.subject = from.subject;
  char number[16];
  (void)std::snprintf(number, sizeof number, "%05zu-", made_++);
  made.name = number + from.name;
  if (from.name == "document.docx") {
    made.bytes = docx(from.subject);
  } else if (from.name == "document.pdf") {
    made.bytes = pdf(from.subject);
  } else if (from.name == "europass.pdf") {
    PdfBuilder document;
    document.page();
    // Not read where the document describes itself.
    document.text(70, 60, 11, marks_.make(MarkShape::word, "page", MarkPlace::nowhere));
    document.metadata(marks_.make(MarkShape::word, "metadata", MarkPlace::nowhere));
    document.attach("attachment.xml", filled(template_named("europass.xml")));
    made.bytes = document.build();
  } else {
    made.bytes = filled(from.text);
  }
  const std::size_t packing = marks_.choose(8);
  if (packing == 0) {
    made.bytes = gzip_of(made.bytes);
    made.name += ".gz";
  } else if (packing == 1) {
    made.bytes = zstd_of(made.bytes);
    made.name += ".zst";
  }
  made.marks = marks_.take();
  return made;
}

}  // namespace overstap::test
