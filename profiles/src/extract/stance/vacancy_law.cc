// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/vacancy_law.h"

namespace overstap::extract {
namespace {

/// What begins a statement of its own.
constexpr std::uint32_t kAnew =
    kHave | kReader | kWe | kMust | kRequired | kWished | kWishedLast | kNo | kNot | kNeedNot;

}  // namespace

bool Law::asks(std::uint32_t behind) const {
  if (names_a_law()) return false;
  // "Wft Basis: wettelijk verplicht om te mogen adviseren"
  const std::uint32_t last = clauses_.sentence().last;
  if (item_.end < last && is_any(at(item_.end), {":", "(", "-"})) {
    TokenRange next = after_;
    const bool of_last = has_word({next.begin, std::min(next.begin + 2, next.end)}, {"laatste"});
    if (of_last && has_word({span_.end, item_.end}, {"en", "of"})) next = {};
    if (has({next.begin, std::min(next.begin + 3, next.end)}, kLegal)) return true;
    // "(zonder mag je van de wet niet rijden)"
    if (!next.empty() && (cues(next.begin) & kNo) != 0 && has({next.begin, last}, kLegal)) {
      return true;
    }
    // "(verplicht op grond van de Alcoholwet)"
    if (has(next, kLegal) && has(next, kRequired | kMust) && !has(next, kNo | kNot)) return true;
  }
  if (said_behind_comma()) return true;
  if (in_item(kLegal) || (behind & kLegal) != 0 || has(before_bracket(), kLegal) ||
      has(behind_bracket(), kLegal)) {
    return true;
  }
  return family_ == ClaimFamily::requirement && (governs_list() || refers_back());
}

/// "VOG, wettelijk verplicht voor iedereen", "code 95, dat moet van de wet"
bool Law::said_behind_comma() const {
  if (item_.end + 1 >= clauses_.sentence().last || !at(item_.end).is(",")) return false;
  const TokenRange next = after_;
  // ", want dat is wettelijk zo"
  if (next.end > next.begin + 2 && is_any(at(next.begin), {"want", "omdat", "because"}) &&
      is_any(at(next.begin + 1), {"dat", "dit", "that"})) {
    return has(next, kLegal) && !has(next, kNo | kNot);
  }
  if (!has(next, kLegal) || !has(next, kRequired | kMust) || has(next, kNo | kNot)) return false;
  return (cues(next.begin) & kLegal) != 0 ||
         is_any(at(next.begin), {"dat", "dit", "die", "deze", "that", "this"});
}

bool Law::governs_list() const {
  if (in_item(kAnew)) return false;
  std::uint32_t end = item_.begin;
  while (end > clause_.begin + 1) {
    const TokenRange before = clauses_.item_around(end - 2, end - 1);
    if (has(before, kLegal)) return true;
    if (has(before, kAnew)) return false;
    end = before.begin;
  }
  return false;
}

bool Law::refers_back() const {
  const TokenRange next = referring();
  const bool without = !next.empty() && (cues(next.begin) & kNo) != 0;
  return has(next, kLegal) && (without || !has(next, kNo | kNot));
}

bool Law::names_a_law() const {
  return family_ == ClaimFamily::skill &&
         !has_word(item_, {"wettelijk", "wettelijke", "legally", "statutory"});
}

}  // namespace overstap::extract
