// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <fstream>
#include <random>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "market_layout.h"
#include "market_patching.h"
#include "market_reader.h"

namespace overstap::testing {
namespace {

constexpr std::size_t kThreads = 4;
// Ten thousand together where the build is optimised.
#ifdef NDEBUG
constexpr std::size_t kDamagesPerThread = 2'500;
#else
constexpr std::size_t kDamagesPerThread = 100;
#endif

std::vector<std::byte> read_file(const std::string& path) {
  std::ifstream in{path, std::ios::binary | std::ios::ate};
  if (!in) return {};
  std::vector<std::byte> bytes(static_cast<std::size_t>(in.tellg()));
  in.seekg(0);
  in.read(reinterpret_cast<char*>(bytes.data()), std::ssize(bytes));
  return bytes;
}

/// One bit, one byte or up to 64 bytes in a row become others: the kinds in turn.
std::span<std::byte> damage(std::mt19937_64& random, std::size_t kind, std::span<std::byte> file) {
  const std::size_t length = kind % 3 == 2 ? 1 + below(random, 64) : 1;
  const std::size_t at = below(random, file.size() - length);
  const std::span<std::byte> place = file.subspan(at, length);
  for (std::byte& byte : place) {
    byte ^= static_cast<std::byte>(kind % 3 == 0 ? 1U << below(random, 8) : 1 + below(random, 255));
  }
  return place;
}

/// How many of the damages were not refused.
std::size_t undetected(std::vector<std::byte> file, std::uint64_t seed) {
  std::mt19937_64 random{seed};
  std::vector<std::byte> whole = file;
  std::size_t missed = 0;
  for (std::size_t i = 0; i < kDamagesPerThread; ++i) {
    const std::span<std::byte> place = damage(random, i, file);
    if (read_market(file)) ++missed;
    std::copy_n(whole.begin() + (place.data() - file.data()), place.size(), place.begin());
  }
  return read_market(file) ? missed : kDamagesPerThread;
}

TEST(EscoMarket, IsRefusedForRandomDamages) {
  const std::vector<std::byte> file = read_file(OVERSTAP_ESCO_MARKET);
  if (file.empty()) GTEST_SKIP() << "no ESCO market at " << OVERSTAP_ESCO_MARKET;
  ASSERT_TRUE(read_market(file));
  std::array<std::size_t, kThreads> missed{};
  {
    std::vector<std::jthread> threads;
    for (std::size_t t = 0; t < kThreads; ++t) {
      threads.emplace_back([&, t] { missed[t] = undetected(file, 1'000 + t); });
    }
  }
  EXPECT_EQ(missed, (std::array<std::size_t, kThreads>{}));
}

TEST(EscoMarket, IsRefusedCutShortAtRandomLengths) {
  const std::vector<std::byte> file = read_file(OVERSTAP_ESCO_MARKET);
  if (file.empty()) GTEST_SKIP() << "no ESCO market at " << OVERSTAP_ESCO_MARKET;
  std::mt19937_64 random{31};
  for (int i = 0; i < 1'000; ++i) {
    const std::size_t size = below(random, file.size());
    ASSERT_FALSE(read_market(std::span{file}.first(size))) << size;
  }
}

}  // namespace
}  // namespace overstap::testing
