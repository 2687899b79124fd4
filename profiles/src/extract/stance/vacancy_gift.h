// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// What the employer of a vacancy gives rather than asks.
class Gift : StanceFinder {
 public:
  explicit Gift(const StanceFinder& claim) : StanceFinder{claim} {}

  /// "wij leren je verkopen", "leer je bij ons", "BHV via ons", "op onze kosten".
  [[nodiscard]] bool given() const;
  /// "Nog geen BHV? Dan betalen wij de cursus", "..., dat haal je bij ons", "start je met PDB, wij
  /// vergoeden het examen": what follows gives what is not had yet.
  [[nodiscard]] bool given_later() const;

 private:
  /// "+ trainen je in ...", "we helpen je aan je ..."
  [[nodiscard]] bool learns(std::uint32_t token) const;
  [[nodiscard]] bool gives_reader(std::uint32_t token) const;
  /// Whether nothing but "voor je" stands from `token` to the end of the item.
  [[nodiscard]] bool ends_item(std::uint32_t token) const;
  [[nodiscard]] bool gives_it(std::uint32_t token) const;
  [[nodiscard]] bool given_in_item() const;
  [[nodiscard]] bool told_in_item() const;
  [[nodiscard]] bool paid_at(std::uint32_t token) const;
  [[nodiscard]] bool followed_here() const;
  [[nodiscard]] bool may_be_got() const;
  [[nodiscard]] bool is_on_offer() const;
  [[nodiscard]] bool learnt_then() const;
  [[nodiscard]] bool will_teach(std::uint32_t token) const;
  [[nodiscard]] bool pays_for_it(std::uint32_t token) const;
  /// What follows the item, or "dan" within it: "heb je geen BHV dan regelen wij dat".
  [[nodiscard]] TokenRange behind_if() const;
};

}  // namespace overstap::extract
