// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "overstap/engine/matcher.h"

namespace overstap {

/// Counts over people what each deciding requirement of one vacancy costs.
class CostCounter {
 public:
  explicit CostCounter(const Vacancy& vacancy);
  void add(const May& may);
  /// The requirements that decided for anybody: demands in order, hours, roster, travel, wishes by
  /// condition.
  [[nodiscard]] std::vector<RequirementCost> take() const;

 private:
  [[nodiscard]] std::size_t slot_of(const Requirement& requirement) const;

  std::size_t demands_;
  std::vector<RequirementCost> costs_;
};

}  // namespace overstap
