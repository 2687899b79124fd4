// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "overstap/graph/try.h"
#include "profiles/src/csv/csv_rows.h"
#include "profiles/src/documents/documents.h"
#include "profiles/src/input/content.h"
#include "profiles/src/input/line_source.h"
#include "profiles/src/input/peeked_source.h"
#include "profiles/src/readers/formats.h"
#include "profiles/src/readers/reading.h"
#include "profiles/src/readers/tree_reader.h"

namespace overstap {

/// One input through the format that it has. Made for one call.
template <class Format, class T>
class InputReader {
 public:
  InputReader(const Formats<Format, T>& formats, std::optional<Format> wanted, Reading<T>& reading)
      : formats_{formats},
        wanted_{wanted},
        reading_{reading},
        name_{reading.name()},
        trees_{formats, wants_document() ? std::nullopt : wanted, reading} {}

  [[nodiscard]] Result<void> read(PeekedSource& source) {
    OVERSTAP_TRY_ASSIGN(std::string_view sample, source.peek(kSampleBytes));
    if (needs_more_sample(sample) && !source.ended()) {
      OVERSTAP_TRY_ASSIGN(sample, source.peek(LineSource::kMaxLine));
    }
    const ContentKind content = recognise_content(sample, source.ended());
    if (wanted_ == Format::csv) return read_csv(source);
    if (wants_document()) return read_document(source, *wanted_);
    switch (content) {
      case ContentKind::zip:
        return read_document(source, Format::docx);
      case ContentKind::pdf:
        return read_document(source, Format::pdf);
      case ContentKind::html:
        return read_document(source, Format::html);
      case ContentKind::xml:
        return read_xml(source);
      case ContentKind::lines:
        return trees_.read_lines(source);
      case ContentKind::json:
        return read_json(source);
      case ContentKind::empty:
        if (!wanted_) return std::unexpected(nothing_in_it());
        return read_json(source);
      case ContentKind::text:
        break;
    }
    if (wanted_) return read_json(source);
    if (is_csv(sample)) return read_csv(source);
    return read_document(source, Format::text);
  }

 private:
  [[nodiscard]] bool wants_document() const {
    return wanted_ == Format::docx || wanted_ == Format::pdf || wanted_ == Format::html ||
           wanted_ == Format::text;
  }

  [[nodiscard]] bool is_csv(std::string_view sample) const {
    const CsvLooks looks = looks_like_csv(sample);
    return looks.seekers || looks.vacancies || reading_.options().csv != nullptr;
  }

  [[nodiscard]] Error nothing_in_it() const {
    return {ErrorCode::syntax,
            "the input is empty; expected a JSON value, XML, CSV, a document or text",
            Location{name_, 0, 0, {}}};
  }

  [[nodiscard]] Result<std::string> whole(ByteSource& source) const {
    return read_all(source, reading_.options().max_bytes, name_);
  }

  [[nodiscard]] Result<void> read_json(ByteSource& source) {
    OVERSTAP_TRY_ASSIGN(const std::string bytes, whole(source));
    return trees_.read_json(bytes);
  }

  [[nodiscard]] Result<void> read_xml(ByteSource& source) {
    OVERSTAP_TRY_ASSIGN(const std::string bytes, whole(source));
    return trees_.read_xml(bytes);
  }

  [[nodiscard]] Result<void> read_csv(ByteSource& source) {
    OVERSTAP_TRY_ASSIGN(
        CsvInput rows, CsvInput::open(source, name_, formats_.csv_subject, reading_.options().csv));
    return rows.each(
        [&](const CsvRecord& record) {
          json::Context context(name_, record.line);
          return reading_.read(record.value, {}, context, RowStyle::foreign,
                               [&](Row& row) { return formats_.read_csv(row, rows.mapping()); });
        },
        [&](Error error) { reading_.reject(std::move(error)); });
  }

  [[nodiscard]] Result<void> read_document(ByteSource& source, Format format) {
    OVERSTAP_TRY_ASSIGN(const std::string bytes, whole(source));
    const DocumentLimits limits;
    switch (format) {
      case Format::docx:
        return read_text(read_docx(bytes, name_, limits));
      case Format::pdf:
        return read_pdf(bytes);
      case Format::html:
        return read_page(bytes, limits);
      default:
        return read_text(read_plain_text(bytes, name_, limits));
    }
  }

  /// One row with an empty profile and the text beside it.
  [[nodiscard]] Result<void> read_text(Result<DocumentText> document) {
    static const json::Value kNothing;
    if (!document) {
      reading_.reject(std::move(document).error());
      return {};
    }
    json::Context context(name_);
    return reading_.read(kNothing, {}, context, RowStyle::foreign, [&](Row& row) {
      const auto note = [&](std::string message) {
        row.note(kNothing, {}, ErrorCode::not_found, std::move(message));
      };
      if (document->text.parts.empty() && document->notes.empty()) {
        note("the document holds no text: nothing is known from it");
      }
      for (std::string& message : document->notes) note(std::move(message));
      row.text = std::move(document->text);
      for (const TextPart& part : row.text.parts) row.trace(part.place, Disposition::carried);
      T profile;
      profile.id = row.fallback_id;
      return profile;
    });
  }

  [[nodiscard]] Result<void> read_pdf(std::string_view bytes) {
    if (!reading_.options().open_pdf) {
      reading_.reject({ErrorCode::invalid_argument,
                       "a PDF is not read here: no program to open it was given",
                       Location{name_, 0, 0, {}}});
      return {};
    }
    const Result<PdfContent> content = reading_.options().open_pdf(bytes, name_);
    if (!content) {
      reading_.reject(content.error());
      return {};
    }
    for (const PdfAttachment& attachment : content->attachments) {
      if (formats_.embedded_xml(attachment)) {
        return trees_.read_xml(attachment.bytes);
      }
    }
    return read_text(read_pdf_pages(*content));
  }

  /// The JobPostings in the JSON-LD of a page, else its text.
  [[nodiscard]] Result<void> read_page(std::string_view bytes, const DocumentLimits& limits) {
    if (formats_.embedded_json == nullptr) return read_text(read_html(bytes, name_, limits));
    bool found = false;
    const std::vector<std::string> scripts = json_ld_of_html(bytes);
    for (std::size_t i = 0; i < scripts.size(); ++i) {
      const std::string stem = "/script/" + std::to_string(i);
      const Result<json::Document> document = json::parse(scripts[i], name_);
      if (!document) {
        reading_.note({document.error().code, "a script of the page is not read: it is no JSON",
                       Location{name_, 0, 0, stem}});
        continue;
      }
      if (!formats_.embedded_json(document->root)) continue;
      found = true;
      OVERSTAP_TRY(trees_.read_embedded(document->root, stem));
    }
    if (!found) return read_text(read_html(bytes, name_, limits));
    reading_.note({ErrorCode::schema, "the text of the page is not read: it describes itself",
                   Location{name_, 0, 0, {}}});
    return {};
  }

  const Formats<Format, T>& formats_;
  std::optional<Format> wanted_;
  Reading<T>& reading_;
  const std::string& name_;
  TreeReader<Format, T> trees_;
};

}  // namespace overstap
