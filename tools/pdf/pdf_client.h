// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "overstap/profiles/pdf_content.h"
#include "tools/pdf/child_process.h"

namespace overstap {

/// The name of the executable that takes a PDF apart; it stands beside `overstap`.
inline constexpr const char* kPdfExecutable = "overstap-pdf-text";

/// Opens a PDF in a process of its own, which has no rights but to compute: `executable_path` is
/// started anew for every PDF, and its answer is not trusted. Safe to call in several threads.
/// Errors name the file and what to do: `io` (the executable is missing or was stopped), `corrupt`,
/// `schema` (behind a password), `limit` (pages, size, time or memory).
[[nodiscard]] PdfOpener make_pdf_opener(std::string executable_path, ChildLimits limits = {});

}  // namespace overstap
