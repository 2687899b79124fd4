// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/screens.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

/// Whether some skill has to be shown in the other language. O(skills).
bool labels_missing(const Scope& scope) {
  const Taxonomy& taxonomy = scope.market.taxonomy();
  for (std::uint32_t i = 0; i < taxonomy.skill_count(); ++i) {
    if (taxonomy.record(SkillId{i}).label[static_cast<std::size_t>(scope.language)].size == 0) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::string hash_text(std::uint64_t hash) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out(16, '0');
  for (std::size_t i = out.size(); i-- > 0; hash >>= 4U) out[i] = kDigits[hash & 0xFU];
  return out;
}

void head(Page& page, const Scope& scope, const std::string& title, Word sorted_by) {
  const MarketInfo& info = scope.market.info();
  page.title(title);
  page.line(scope.say(Word::page_date, {date_words(scope.language, scope.as_of), info.name,
                                        hash_text(info.content_hash)}));
  page.line(scope.say(Word::sorted_by, {scope.say(sorted_by)}));
  if (!info.attribution.empty()) page.line(scope.say(Word::attribution, {info.attribution}));
  if (labels_missing(scope)) page.line(scope.say(Word::labels_foreign));
}

}  // namespace overstap::wire
