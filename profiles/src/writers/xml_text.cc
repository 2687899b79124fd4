// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/writers/xml_text.h"

#include <pugixml.hpp>

#include "profiles/src/writers/sound.h"

namespace overstap {
namespace {

struct Appender final : pugi::xml_writer {
  std::string out;
  void write(const void* bytes, std::size_t size) override {
    out.append(static_cast<const char*>(bytes), size);
  }
};

}  // namespace

struct XmlText::Impl {
  pugi::xml_document document;
  pugi::xml_node open;
};

XmlText::XmlText(std::string_view root) : impl_{std::make_unique<Impl>()} {
  pugi::xml_node declaration = impl_->document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  impl_->open = impl_->document.append_child(std::string{root}.c_str());
}
XmlText::~XmlText() = default;

void XmlText::attribute(std::string_view name, std::string_view value) {
  impl_->open.append_attribute(std::string{name}.c_str()).set_value(std::string{value}.c_str());
}

void XmlText::begin(std::string_view name) {
  impl_->open = impl_->open.append_child(std::string{name}.c_str());
}

void XmlText::end() { impl_->open = impl_->open.parent(); }

void XmlText::text(std::string_view text) {
  impl_->open.append_child(pugi::node_pcdata).set_value(std::string{text}.c_str());
}

void XmlText::leaf(std::string_view name, std::string_view text_of) {
  if (text_of.empty()) return;
  begin(name);
  text(text_of);
  end();
}

void XmlText::leaf(std::string_view name, const std::optional<Date>& date) {
  if (date) leaf(name, date->to_string());
}

std::string XmlText::take() {
  Appender appender;
  impl_->document.save(appender, " ", pugi::format_indent, pugi::encoding_utf8);
  return std::move(appender.out);
}

std::string xml_text(const std::string& text) {
  const auto unsayable = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n';
  };
  std::string out = text;
  std::erase_if(out, unsayable);
  // U+FFFE and U+FFFF are no characters.
  for (const std::string_view none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
    for (std::size_t at = out.find(none); at != std::string::npos; at = out.find(none, at)) {
      out.erase(at, none.size());
    }
  }
  return trimmed_text(out);
}

}  // namespace overstap
