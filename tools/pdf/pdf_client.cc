// SPDX-License-Identifier: Apache-2.0
#include "tools/pdf/pdf_client.h"

#include <csignal>
#include <cstdint>
#include <expected>
#include <optional>
#include <utility>

#include "tools/pdf/answer_reader.h"
#include "tools/pdf/pdf_answer.h"

namespace overstap {
namespace {

constexpr std::uint64_t kMaxInput = 256u << 20;
constexpr const char* kDamaged =
    "the PDF is damaged: open it, print or save it as a new PDF, or give its text as DOCX, HTML or "
    "plain text";
constexpr const char* kTooMuch =
    "the PDF asks for more time or memory than a document needs: print it as a new PDF, or give "
    "its text as DOCX, HTML or plain text";
constexpr const char* kUnreadable =
    "the reader of PDF files was stopped: try again, or give the text as DOCX, HTML or plain text";

std::unexpected<Error> failure(ErrorCode code, std::string message, const std::string& name) {
  return std::unexpected(Error{code, std::move(message), Location{.file = name}});
}

std::unexpected<Error> failure_of_status(int status, const std::string& name) {
  switch (static_cast<PdfStatus>(status)) {
    case PdfStatus::damaged:
      return failure(ErrorCode::corrupt, kDamaged, name);
    case PdfStatus::password:
      return failure(ErrorCode::schema,
                     "the PDF is behind a password: save it without one and try again", name);
    case PdfStatus::too_many_pages:
      return failure(ErrorCode::limit,
                     "the PDF has more than 200 pages: save only the pages that count", name);
    case PdfStatus::unpacks_too_large:
      return failure(ErrorCode::limit,
                     "the PDF unpacks to more than 50 MB or to 100 times its size: print it as a "
                     "new PDF, or give its text as DOCX, HTML or plain text",
                     name);
    case PdfStatus::out_of_memory:
      return failure(ErrorCode::limit, kTooMuch, name);
    case PdfStatus::input_too_large:
      return failure(ErrorCode::limit, "the PDF has more than 256 MB: make it smaller", name);
    case PdfStatus::no_sandbox:
      return failure(ErrorCode::io,
                     "this system does not let the reader of PDF files give up its rights "
                     "(seccomp), so it reads nothing: allow it, or give the text as DOCX, HTML or "
                     "plain text",
                     name);
    default:
      return failure(ErrorCode::io, kUnreadable, name);
  }
}

std::unexpected<Error> failure_of_signal(int signal, const std::string& name) {
  switch (signal) {
    case SIGPROF:
    case SIGXCPU:
    case SIGABRT:  // poppler aborts when it gets no memory
      return failure(ErrorCode::limit, kTooMuch, name);
    case SIGSEGV:
    case SIGBUS:
    case SIGILL:
    case SIGFPE:
    case SIGTRAP:
    case SIGSYS:
      return failure(ErrorCode::corrupt, kDamaged, name);
    default:
      return failure(ErrorCode::io, kUnreadable, name);
  }
}

Result<PdfContent> content_of(const ChildEnd& end, const std::string& name) {
  switch (end.how) {
    case ChildEnd::How::out_of_time:
      return failure(ErrorCode::limit, kTooMuch, name);
    case ChildEnd::How::too_much_output:
      return failure(ErrorCode::limit,
                     "the PDF holds more than 64 MB of text and attachments: save only the pages "
                     "that count",
                     name);
    case ChildEnd::How::lost:
      return failure(ErrorCode::io, kUnreadable, name);
    case ChildEnd::How::signalled:
      return failure_of_signal(end.number, name);
    case ChildEnd::How::exited:
      break;
  }
  if (end.number != static_cast<int>(PdfStatus::ok)) return failure_of_status(end.number, name);
  std::optional<PdfContent> content = read_pdf_answer(end.output);
  if (!content) {
    return failure(ErrorCode::corrupt,
                   "the reader of PDF files gave an answer that makes no sense: give the text as "
                   "DOCX, HTML or plain text, and check that overstap and overstap-pdf-text are of "
                   "one version",
                   name);
  }
  return std::move(*content);
}

}  // namespace

PdfOpener make_pdf_opener(std::string executable_path, ChildLimits limits) {
  return [path = std::move(executable_path), limits](
             std::string_view bytes, const std::string& name) -> Result<PdfContent> {
    if (bytes.size() > kMaxInput) {
      return failure_of_status(static_cast<int>(PdfStatus::input_too_large), name);
    }
    Result<ChildEnd> end = run_child(path, {std::to_string(kMaxInput)}, bytes, limits);
    if (!end) {
      std::string message = "a PDF is read by a program of its own: ";
      message.append(end.error().message)
          .append(
              "; build or install it (it needs libpoppler-cpp-dev and libseccomp-dev), or give "
              "the text as DOCX, HTML or plain text");
      return failure(ErrorCode::io, std::move(message), name);
    }
    return content_of(*end, name);
  };
}

}  // namespace overstap
