// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/profiles/contact.h"
#include "overstap/profiles/writer.h"

namespace overstap::wire {

/// What a conversion lost, counted by field and reason; no value is kept.
class LossSummary {
 public:
  /// The losses of one profile. O(losses log kinds).
  void add(const std::vector<Loss>& losses);
  [[nodiscard]] bool empty() const { return counts_.empty(); }
  /// A table of field, reason and number of profiles, most profiles first, at most `most` rows and
  /// how many more there are; no line is wider than kPageWidth.
  [[nodiscard]] std::string table(std::size_t most) const;

 private:
  /// `claims[].level` and the reason.
  using Kind = std::pair<std::string, std::string>;
  std::map<Kind, std::uint64_t> counts_;
};

/// `id,field,reason`, one row a loss; the header row, and the rows of one profile.
[[nodiscard]] std::string losses_csv_header();
[[nodiscard]] std::string losses_csv(const std::vector<Loss>& losses);
/// `{"id", "field", "reason"}`, one line a loss.
[[nodiscard]] std::string losses_ndjson(const std::vector<Loss>& losses);

/// `{"id", "contact": [{"kind", "text"}]}` and a line end.
[[nodiscard]] std::string contact_ndjson(std::string_view id, const ContactPart& contact);

}  // namespace overstap::wire
