// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_runs.h"

#include <algorithm>

namespace overstap::extract {
namespace {

using Kind = LanguageWord::Kind;
using Certainty = LanguageWord::Certainty;

void set(LanguageReading& reading, PartSet parts, const Range<Cefr>& range) {
  for (std::size_t part = 0; part < kLanguageParts; ++part) {
    if (((static_cast<unsigned>(parts) >> part) & 1U) != 0) reading.parts[part] = range;
  }
  reading.levelled = true;
}

/// Five levels in a row are those of the language passport: listening, reading, spoken production,
/// spoken interaction, writing.
bool is_passport(const Entries& runs) {
  return runs.size() == kLanguageParts && std::ranges::all_of(runs, [](const Entry& run) {
           return run.level && run.item->word.certainty == Certainty::exact;
         });
}

/// Whether of a run of parts those from `at` on begin anew: "versta ik, praten gaat moeilijk",
/// "goed (spreken), schrijven slecht".
bool divides_parts(const Entries& entries, std::size_t at) {
  const Entry& before = entries[at - 1];
  if (entries[at].gap == Gap::none) return false;
  if (before.item->word.verb && before.item->word.bare && !entries[at].item->word.verb) return true;
  std::size_t begin = at, end = at;
  bool first = true, joined = false;
  while (begin > 0 && !entries[begin - 1].level && entries[begin].gap < Gap::apart) {
    first &= begin == at || entries[begin].gap != entries[at].gap;
    joined |= begin < at && entries[begin].gap == Gap::join;
    --begin;
  }
  // "lezen en verstaan, spreken nauwelijks": the list ended with "en".
  if (joined && entries[at].gap == Gap::comma) return true;
  if (!first) return false;
  bool comma = false;  // "B1 (spreken en verstaan), lezen A2"
  for (; end < entries.size() && !entries[end].level; ++end) {
    comma |= end > at && entries[end].gap == Gap::comma;
  }
  if (comma && entries[at].gap == Gap::join) return false;
  return begin > 0 && end < entries.size() && entries[begin].gap == Gap::none &&
         entries[end].gap == Gap::none;
}

/// "spreken en verstaan B1": parts that one level holds for; without a level each says its own.
bool is_one_run(const Entry& run, const Entry& entry, bool levels) {
  const LanguageWord &one = run.item->word, &other = entry.item->word;
  if (one.bare == other.bare) return levels || one.range == other.range;
  return levels && entry.gap == Gap::join && !one.verb && !other.verb;
}

}  // namespace

Entries joined_runs(const Entries& entries) {
  Entries runs;
  // "begrijpen en lezen": without a level each says its own.
  const bool levels = std::ranges::any_of(entries, [](const Entry& entry) { return entry.level; });
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = entries[i];
    if (entry.gap >= Gap::apart || entry.level || runs.empty() || runs.back().level) {
      runs.push_back(entry);
    } else if (divides_parts(entries, i)) {
      runs.push_back(entry);
      runs.back().gap = Gap::apart;
    } else if (is_one_run(runs.back(), entry, levels)) {
      runs.back().parts |= entry.parts;
      runs.back().last = entry.last;
    } else {
      runs.push_back(entry);
      runs.back().gap = Gap::none;
    }
  }
  return runs;
}

void bind(Entries& runs) {
  const bool parts_first = !runs.empty() && !runs.front().level;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (runs[i].level) continue;
    std::size_t begin = i, end = i + 1;
    // "maar" divides parts and levels alike: "versta ik, maar spreken is moeilijk".
    const auto turns = [&](std::size_t at) { return runs[at].gap >= Gap::apart; };
    while (begin > 0 && !turns(begin) && !runs[begin - 1].level) --begin;
    while (end < runs.size() && !turns(end) && !runs[end].level) ++end;
    Entry* left = begin > 0 && !turns(begin) ? &runs[begin - 1] : nullptr;
    Entry* right = end < runs.size() && !turns(end) ? &runs[end] : nullptr;
    if (left != nullptr && right != nullptr) {
      const bool left_gap = runs[begin].gap != Gap::none, right_gap = right->gap != Gap::none;
      const bool to_right = left_gap == right_gap ? parts_first : left_gap;
      (to_right ? left : right) = nullptr;
    }
    Entry* level = left != nullptr ? left : right;
    if (level == nullptr) continue;
    // "lezen goed, maar spreken durf ik niet": the level has its part already.
    if (right == nullptr && level->bound && runs[begin].gap == Gap::comma && !runs[i].also)
      continue;
    // "goed, ook schriftelijk" takes nothing away.
    if (runs[i].also && !level->bound) continue;
    level->parts |= runs[i].parts;
    level->bound = runs[i].bound = true;
  }
}

void apply_runs(const Entries& runs, LanguageReading& reading) {
  if (is_passport(runs)) {
    for (std::size_t part = 0; part < kLanguageParts; ++part) {
      set(reading, static_cast<PartSet>(1U << part), runs[part].item->word.range);
    }
    reading.exact = true;
    return;
  }
  const bool exact = std::ranges::any_of(
      runs, [](const Entry& e) { return e.level && e.item->word.certainty == Certainty::exact; });
  bool whole = false;
  for (const Entry& run : runs) {
    if (!run.level) continue;
    const Certainty certainty = run.item->word.certainty;
    reading.certainty = std::max(reading.certainty, certainty);
    if (certainty == Certainty::native) {
      set(reading, kAllParts, run.item->word.range);
      return;
    }
    if (run.bound || whole || (exact && certainty != Certainty::exact)) continue;
    set(reading, kAllParts, run.item->word.range);
    whole = true;
  }
  for (const Entry& run : runs) {
    if (run.level && run.bound) set(reading, run.parts, run.item->word.range);
    if (!run.level && !run.bound && run.item->word.bare && !whole) {
      set(reading, run.parts, run.item->word.range);
    }
  }
  reading.exact = exact;
}

LanguageReading read_parts(const std::vector<ClauseItem>& items) {
  Entries entries;
  Gap gap = Gap::none;
  for (const ClauseItem& item : items) {
    if (item.word.kind == Kind::join) gap = std::max(gap, Gap::join);
    if (item.word.kind == Kind::comma || item.word.kind == Kind::stop) gap = Gap::comma;
    if (!has_content(item)) continue;
    entries.push_back({.item = &item,
                       .parts = item.word.parts,
                       .gap = gap,
                       .level = item.word.kind == Kind::level,
                       .last = item.last});
    gap = Gap::none;
  }
  LanguageReading reading;
  Entries runs = joined_runs(entries);
  bind(runs);
  apply_runs(runs, reading);
  if (!runs.empty()) {
    reading.first = runs.front().item->first;
    reading.last = runs.back().last;
  }
  return reading;
}

}  // namespace overstap::extract
