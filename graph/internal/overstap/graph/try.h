// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <utility>

#define OVERSTAP_TRY_CONCAT_INNER(a, b) a##b
#define OVERSTAP_TRY_CONCAT(a, b) OVERSTAP_TRY_CONCAT_INNER(a, b)

/// Evaluates a Result-returning expression; on error returns it from the enclosing function.
///   OVERSTAP_TRY(load(path));                 for Result<void>
///   OVERSTAP_TRY_ASSIGN(auto x, load(path));  for Result<T>
#define OVERSTAP_TRY(...)                                                 \
  do {                                                                    \
    if (auto overstap_try_result = (__VA_ARGS__); !overstap_try_result) { \
      return std::unexpected(std::move(overstap_try_result).error());     \
    }                                                                     \
  } while (false)
#define OVERSTAP_TRY_ASSIGN(declaration, ...)                                                \
  auto OVERSTAP_TRY_CONCAT(overstap_try_, __LINE__) = (__VA_ARGS__);                         \
  if (!OVERSTAP_TRY_CONCAT(overstap_try_, __LINE__)) {                                       \
    return std::unexpected(std::move(OVERSTAP_TRY_CONCAT(overstap_try_, __LINE__)).error()); \
  }                                                                                          \
  declaration = std::move(*OVERSTAP_TRY_CONCAT(overstap_try_, __LINE__))
