// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/profiles/reader.h"
#include "small_taxonomy.h"

/// Whole rows of an input, with what stands beside the profile.
namespace overstap::test {

template <class T>
struct AllRows {
  std::vector<ReadRow<T>> rows;
  Diagnostics diagnostics;
};

inline AllRows<SeekerProfile> all_seeker_rows(const std::string& name, std::string_view text,
                                              const ReadOptions& options = {}) {
  AllRows<SeekerProfile> all;
  const auto source = or_throw(open_bytes(text, name));
  all.diagnostics =
      or_throw(stream_seekers(*source, name, small_linker(), small_taxonomy().taxonomy(), options,
                              [&](ReadRow<SeekerProfile> row) -> Result<void> {
                                all.rows.push_back(std::move(row));
                                return {};
                              }));
  return all;
}

inline AllRows<Vacancy> all_vacancy_rows(const std::string& name, std::string_view text,
                                         const ReadOptions& options = {}) {
  AllRows<Vacancy> all;
  const auto source = or_throw(open_bytes(text, name));
  all.diagnostics =
      or_throw(stream_vacancies(*source, name, small_linker(), small_taxonomy().taxonomy(), options,
                                [&](ReadRow<Vacancy> row) -> Result<void> {
                                  all.rows.push_back(std::move(row));
                                  return {};
                                }));
  return all;
}

inline std::vector<ReadRow<SeekerProfile>> seeker_rows(const std::string& name,
                                                       std::string_view text,
                                                       const ReadOptions& options = {}) {
  return all_seeker_rows(name, text, options).rows;
}
inline std::vector<ReadRow<Vacancy>> vacancy_rows(const std::string& name, std::string_view text,
                                                  const ReadOptions& options = {}) {
  return all_vacancy_rows(name, text, options).rows;
}

}  // namespace overstap::test
