// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace overstap::cli {

/// A line on stderr with done, rate and time left, when stderr is a terminal; silent otherwise. For
/// one thread.
class Progress {
 public:
  Progress(std::string what, std::uint64_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void update(std::uint64_t done);
  /// Work without a count: names what is going on.
  void stage(const std::string& name);

 private:
  using Clock = std::chrono::steady_clock;

  std::string what_;
  std::uint64_t total_;
  bool visible_;
  bool shown_ = false;
  Clock::time_point start_, last_;
};

}  // namespace overstap::cli
