// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

/// What `overstap-pdf-text` says on its standard output and with its exit status. Numbers are
/// little-endian. The answer is `kPdfAnswerMagic` and then records: a tag of one byte, the length
/// of the body in four, the body. Pages come first and in order, then attachments, then one end;
/// nothing follows it.
///   page        i32 width, i32 height (hundredths of a point), u32 words; per word i32 left, top,
///               right, bottom (from the top left), u32 length, UTF-8
///   attachment  u32 length of the name, name, bytes
///   end         u32 pages, u32 attachments, u32 attachments left out
namespace overstap {

inline constexpr std::string_view kPdfAnswerMagic = "OVSPDF01";

enum class PdfRecord : char { page = 'P', attachment = 'A', end = 'E' };

inline constexpr std::uint32_t kMaxPdfPages = 200;
inline constexpr std::uint32_t kMaxPdfAttachments = 20;
inline constexpr std::uint32_t kMaxPdfAttachmentBytes = 10u << 20;
inline constexpr std::uint64_t kMaxPdfUnpacked = 50u << 20;
inline constexpr std::uint64_t kMaxPdfRatio = 100;  ///< looked at from 1 MiB out of one stream on

/// Exit statuses. The answer counts only with `ok`.
enum class PdfStatus : int {
  ok = 0,
  usage = 2,
  damaged = 10,
  password = 11,
  too_many_pages = 12,
  unpacks_too_large = 13,
  out_of_memory = 14,
  input_too_large = 15,
  no_sandbox = 16,  ///< rights could not be dropped, so nothing was parsed
  unwritten = 17,   ///< nobody took the answer
};

}  // namespace overstap
