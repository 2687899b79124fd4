// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/engine/snapshot.h"
#include "overstap/graph/date.h"
#include "tools/wire/words.h"

namespace overstap::wire {

/// What every sentence needs: the market it speaks of, the language, and the reference date. The
/// market must outlive it.
struct Scope {
  const Snapshot& market;
  Language language = Language::nl;
  Date as_of;

  [[nodiscard]] std::string say(Word which,
                                std::initializer_list<std::string_view> arguments = {}) const {
    return wire::say(language, which, arguments);
  }
  [[nodiscard]] std::string count(std::int64_t n, Word one, Word many) const {
    return wire::count(language, n, one, many);
  }
  [[nodiscard]] std::string label(SkillId id) const {
    return std::string{market.taxonomy().label(id, language)};
  }
  [[nodiscard]] std::string label(OccupationId id) const {
    return std::string{market.taxonomy().label(id, language)};
  }
  [[nodiscard]] const std::string& in(const LocalText& text) const { return text.in(language); }
};

}  // namespace overstap::wire
