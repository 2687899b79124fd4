// SPDX-License-Identifier: Apache-2.0
// overstap-pdf-text: one PDF from standard input, its words and attachments to standard output, by
// a process that has given up all rights before it looks at the first byte.
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <optional>
#include <string>
#include <string_view>

#include "tools/pdf/answer_writer.h"
#include "tools/pdf/extract.h"
#include "tools/pdf/pdf_answer.h"
#include "tools/pdf/sandbox.h"
#include "tools/pdf/stream_sizes.h"

namespace overstap {
namespace {

constexpr std::uint64_t kMostBytes = 256u << 20;

[[noreturn]] void end_with(PdfStatus status) {
  // Without destructors: they would free what the system takes back anyway.
  _exit(static_cast<int>(status));
}

std::optional<std::uint64_t> byte_limit(int argc, char** argv) {
  if (argc != 2) return std::nullopt;
  const std::string_view text = argv[1];
  std::uint64_t limit = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
  const bool fine =
      error == std::errc() && end == text.data() + text.size() && limit > 0 && limit <= kMostBytes;
  return fine ? std::optional(limit) : std::nullopt;
}

/// Standard input as a whole, or nothing when it is longer than `limit`.
std::optional<std::string> read_input(std::uint64_t limit) {
  std::string input;
  std::string piece(256u << 10, '\0');
  for (;;) {
    const ssize_t count = read(STDIN_FILENO, piece.data(), piece.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return input;
    if (input.size() + static_cast<std::size_t>(count) > limit) return std::nullopt;
    input.append(piece, 0, static_cast<std::size_t>(count));
  }
}

/// A small file has no reason to take long or to grow large.
SandboxBudget budget_for(std::size_t input) {
  SandboxBudget budget;
  const std::size_t megabytes = input >> 20;
  budget.cpu_milliseconds =
      static_cast<std::uint32_t>(std::min<std::size_t>(800 + 400 * megabytes, 5000));
  budget.data += input * 2;
  budget.address_space = std::max(budget.address_space, budget.data + (256u << 20));
  return budget;
}

int run(int argc, char** argv) {
  const std::optional<std::uint64_t> limit = byte_limit(argc, argv);
  if (!limit) {
    std::fputs(
        "usage: overstap-pdf-text MAX_BYTES < file.pdf\n"
        "Writes words with their places and attachments in a binary form; overstap calls it.\n",
        stderr);
    return static_cast<int>(PdfStatus::usage);
  }
  std::set_new_handler([] { end_with(PdfStatus::out_of_memory); });
  const std::optional<std::string> input = read_input(*limit);
  if (!input) end_with(PdfStatus::input_too_large);
  const PreparedPoppler poppler;
  if (!drop_rights(budget_for(input->size()))) end_with(PdfStatus::no_sandbox);
  if (!streams_are_moderate(*input)) end_with(PdfStatus::unpacks_too_large);
  AnswerWriter answer;
  end_with(poppler.extract(*input, answer));
}

}  // namespace
}  // namespace overstap

int main(int argc, char** argv) { return overstap::run(argc, argv); }
