// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/progress.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace overstap::cli {
namespace {

constexpr int kStandardError = 2;
constexpr std::chrono::milliseconds kBetween{200};

}  // namespace

Progress::Progress(std::string what, std::uint64_t total)
    : what_{std::move(what)},
      total_{total},
      visible_{::isatty(kStandardError) == 1},
      start_{Clock::now()},
      last_{start_} {}

Progress::~Progress() {
  if (shown_) std::cerr << "\r\x1b[K" << std::flush;
}

void Progress::update(std::uint64_t done) {
  if (!visible_ || done == 0) return;
  const auto now = Clock::now();
  if (now - last_ < kBetween) return;
  last_ = now;
  shown_ = true;
  const auto ms = static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::milliseconds>(now - start_).count());
  const std::uint64_t rate = done * 1000 / std::max<std::uint64_t>(ms, 1);
  const std::uint64_t left = (total_ - std::min(done, total_)) / std::max<std::uint64_t>(rate, 1);
  std::cerr << "\r\x1b[K" << what_ << ": " << done << " of " << total_ << ", " << rate
            << " a second, " << left << " s left" << std::flush;
}

void Progress::stage(const std::string& name) {
  if (!visible_) return;
  shown_ = true;
  const auto seconds =
      std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - start_).count();
  std::cerr << "\r\x1b[K" << what_ << ": " << name << " (" << seconds << " s)" << std::flush;
}

}  // namespace overstap::cli
