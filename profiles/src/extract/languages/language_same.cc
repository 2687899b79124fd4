// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_same.h"

#include <algorithm>

namespace overstap::extract {

bool is_same_as_before(const ReadText& text, const std::vector<ClauseItem>& items,
                       std::size_t item) {
  std::size_t at = item + 1;
  const auto is = [&](const WordList& words) {
    return at < items.size() && words.holds_one(text.tokens[items[at].first].hash);
  };
  while (is({":", "-", "is", "net", "zo", "spreek", "ik"})) ++at;
  if (is({"as"})) ++at;
  if (!is({"ook", "eveneens", "idem", "ditto", "too", "also", "well", "evenzo", "hetzelfde",
           "likewise"})) {
    return false;
  }
  ++at;
  while (is({"dito", "zo"})) ++at;
  return at >= items.size() || text.tokens[items[at].first].kind == TokenKind::mark ||
         items[at].word.kind == LanguageWord::Kind::join;
}

void repeat_levels(const ReadText& text, const std::vector<ClauseItem>& items,
                   std::vector<LanguageReading>& readings) {
  for (std::size_t i = 1; i < readings.size(); ++i) {
    const LanguageReading& before = readings[i - 1];
    if (readings[i].levelled || !before.levelled || before.denied ||
        !is_same_as_before(text, items, readings[i].item)) {
      continue;
    }
    readings[i].parts = before.parts;
    readings[i].levelled = true;
    readings[i].exact = before.exact;
    readings[i].certainty = before.certainty;
  }
}

void repeat_claim(const ReadText& text, const std::vector<ClauseItem>& items,
                  const TextClaim& before, LanguageReading& reading) {
  const auto* found = std::get_if<LanguageFound>(&before.what);
  if (found == nullptr || reading.levelled || before.stance == Stance::lacks ||
      !is_same_as_before(text, items, reading.item)) {
    return;
  }
  reading.parts = found->parts;
  reading.levelled = std::any_of(found->parts.begin(), found->parts.end(),
                                 [](const auto& part) { return part.has_value(); });
}

}  // namespace overstap::extract
