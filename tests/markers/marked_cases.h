// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/markers/marks.h"

namespace overstap::test {

enum class CaseSubject : std::uint8_t { seekers, vacancies };

/// One input with people or vacancies of nobody, a mark in each personal field and in what a
/// document says about itself.
struct MarkedCase {
  std::string name;  ///< `0017-europass.xml`: says nothing about anybody
  std::string bytes;
  CaseSubject subject = CaseSubject::seekers;
  std::vector<Mark> marks;
};

/// The cases of one seed, format after format: the templates of tests/markers/templates, Word and
/// PDF documents, and some of them packed. Templates hold `{{wc given name}}`: the shape (w word,
/// m e-mail, f telephone, d birth date, n citizen number), the place where it may turn up (p
/// nowhere, c contact part, t text) and what it stands for; `{{id}}`, `{{job}}`, `{{skill}}` and
/// `{{date}}` are what they say. A line that begins with `~` is in seven of ten inputs.
class CaseMaker {
 public:
  /// `templates` is the folder of that name. Aborts when it cannot be read.
  CaseMaker(const std::string& templates, std::uint64_t seed);
  [[nodiscard]] MarkedCase next();

 private:
  struct Template {
    std::string name, text;
    CaseSubject subject;
  };
  [[nodiscard]] std::string filled(const std::string& text);
  [[nodiscard]] std::string value_of(const std::string& slot);
  [[nodiscard]] std::string date_or_word(std::string field, MarkPlace place);
  [[nodiscard]] std::string docx(CaseSubject subject);
  [[nodiscard]] std::string pdf(CaseSubject subject);
  [[nodiscard]] const std::string& template_named(const std::string& name) const;

  MarkMaker marks_;
  std::vector<Template> templates_;
  std::size_t made_ = 0, ids_ = 0;
};

}  // namespace overstap::test
