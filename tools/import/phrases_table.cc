// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "overstap/profiles/text.h"
#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

constexpr std::array<std::string_view, 7> kGrounds = {"origin", "age",      "sex",  "health",
                                                      "family", "religion", "other"};

void add_keys(Phrase& phrase, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    std::string key = fold_key(word);
    if (!key.empty()) phrase.keys.push_back(std::move(key));
  }
}

void read_words(Entry& entry, Phrase& phrase) {
  if (entry.object.required("words") == nullptr) return;
  auto words = entry.object.object("words");
  if (!words) return;
  phrase.words_nl = words->strings("nl");
  phrase.words_en = words->strings("en");
  words->finish();
  add_keys(phrase, phrase.words_nl);
  add_keys(phrase, phrase.words_en);
  std::ranges::sort(phrase.keys);
  const auto repeated = std::ranges::unique(phrase.keys);
  phrase.keys.erase(repeated.begin(), repeated.end());
  if (phrase.keys.empty()) entry.object.fail("words", "no word of the phrase can be looked for");
}

}  // namespace

void read_phrases(MarketTables& market) {
  CodeMap ids;
  std::vector<Phrase>& phrases = market.content.phrases;
  read_table(market, "phrases.json", "phrases", Presence::optional, [&](Entry& entry) {
    Phrase phrase;
    phrase.id = entry.object.non_empty("id");
    read_words(entry, phrase);
    phrase.ground = entry.object.non_empty("ground");
    if (std::ranges::find(kGrounds, phrase.ground) == kGrounds.end()) {
      entry.object.fail("ground", "unknown ground: " + phrase.ground);
    }
    phrase.proposal = local_text(entry.object, "proposal", Presence::required);
    phrase.provenance = market.provenance(entry);
    market.claim_code(ids, phrase.id, phrases.size(), entry, "id");
    phrases.push_back(std::move(phrase));
  });
}

}  // namespace overstap::intake
