// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "overstap/profiles/reader.h"

/// Every text that a profile or a diagnostic holds, one per line: for tests that something is
/// nowhere in it.
namespace overstap::test {

inline std::string written(const SeekerProfile& p) {
  std::string out = p.id + "\n";
  for (const Employment& e : p.employment) out += e.label + "\n";
  for (const Claim& c : p.claims) out += c.level + "\n";
  for (const Education& e : p.education) out += e.field + "\n";
  for (const std::string& text : p.unlinked) out += text + "\n";
  return out;
}

inline std::string written(const Vacancy& v) {
  std::string out = v.id + "\n" + v.title + "\n" + v.employer + "\n" + v.sector + "\n" +
                    v.roster.ends_at + "\n" + v.wage.cao + "\n";
  for (const Demand& d : v.demands) out += d.needed.task + "\n";
  for (const VacancyTask& t : v.tasks) out += t.label + "\n";
  for (const std::string& text : v.said) out += text + "\n";
  for (const std::string& text : v.unlinked) out += text + "\n";
  return out;
}

inline std::string written(const Diagnostics& d) {
  std::string out;
  for (const Diagnostic& entry : d.entries) {
    out += entry.severity == Severity::note ? "note " : "rejected ";
    out += entry.error.to_string() + "\n";
  }
  return out;
}

template <class T>
std::string written(const ReadResult<T>& result) {
  std::string out;
  for (const T& value : result.values) out += written(value);
  return out + written(result.diagnostics);
}

}  // namespace overstap::test
