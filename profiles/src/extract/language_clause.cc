// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/language_clause.h"

#include <algorithm>

#include "profiles/src/extract/language_context.h"
#include "profiles/src/extract/language_runs.h"

namespace overstap::extract {
namespace {

using Kind = LanguageWord::Kind;
using Certainty = LanguageWord::Certainty;

/// Languages that stand together: "Nederlands, Engels en Duits". Item indexes.
struct Chain {
  std::vector<std::size_t> languages;
  bool joined = false;  ///< by "en" or "of", not by commas alone
};

bool divides(const ClauseItem& item) {
  return item.word.kind == Kind::join || item.word.kind == Kind::comma;
}
class ClauseReader {
 public:
  ClauseReader(const ReadText& text, std::vector<ClauseItem>& items) : text_{text}, items_{items} {}

  std::vector<LanguageReading> read() {
    merge_ranges();
    find_chains();
    Entries pre = before(0, chains_.empty() ? 0 : chains_.front().languages.front());
    for (std::size_t i = 0; i < chains_.size(); ++i) {
      const std::size_t begin = chains_[i].languages.back() + 1;
      const bool last = i + 1 == chains_.size();
      const std::size_t end = last ? items_.size() : chains_[i + 1].languages.front();
      const bool pre_mode = std::ranges::any_of(pre, [](const Entry& e) { return e.level; });
      const auto [post_end, pre_begin] =
          last ? std::pair{first_stop(begin, end), end} : divide(begin, end, pre_mode);
      assign(chains_[i], pre, after(begin, post_end));
      pre = last ? Entries{} : before(pre_begin, end);
    }
    return std::move(readings_);
  }

 private:
  [[nodiscard]] const Token& token(const ClauseItem& item) const {
    return text_.tokens[item.first];
  }

  /// "B1/B2", "B1 tot B2", "redelijk tot goed" become one range.
  void merge_ranges() {
    for (std::size_t i = 0; i + 2 < items_.size(); ++i) {
      ClauseItem& left = items_[i];
      const ClauseItem& right = items_[i + 2];
      if (left.word.kind != Kind::level || right.word.kind != Kind::level ||
          left.word.certainty != right.word.certainty) {
        continue;
      }
      const Token& between = token(items_[i + 1]);
      const bool exact = left.word.certainty == Certainty::exact;
      if (!is_any(between, {"tot", "-", "/", "a", "to"}) &&
          !(exact && is_any(between, {"of", "or", "en"}))) {
        continue;
      }
      left.word.range = {std::min(left.word.range.min, right.word.range.min),
                         std::max(left.word.range.max, right.word.range.max)};
      left.last = right.last;
      const auto at = items_.begin() + static_cast<std::ptrdiff_t>(i) + 1;
      items_.erase(at, at + 2);
    }
  }

  void find_chains() {
    bool open = false, joined = false;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const Kind kind = items_[i].word.kind;
      if (kind == Kind::language) {
        if (!open) chains_.emplace_back();
        if (open && joined) chains_.back().joined = true;
        chains_.back().languages.push_back(i);
        open = true;
        joined = false;
      } else if (kind == Kind::join) {
        joined = true;
      } else if (kind == Kind::comma) {
        // "Nederlands en Engels, Duits ...": the list ended with "en".
        open = open && !chains_.back().joined;
      } else if (kind != Kind::plain) {
        open = false;
        joined = false;
      }
    }
  }

  [[nodiscard]] std::size_t first_stop(std::size_t begin, std::size_t end) const {
    while (begin < end && (items_[begin].word.kind != Kind::stop || goes_on_behind(begin, end))) {
      ++begin;
    }
    return begin;
  }

  /// "verstaat het goed; spreken is voldoende": parts with their levels and nothing else.
  [[nodiscard]] bool goes_on_behind(std::size_t stop, std::size_t end) const {
    if (!token(items_[stop]).is(";")) return false;
    bool part = false, level = false;
    for (std::size_t at = stop + 1; at < end && items_[at].word.kind != Kind::stop; ++at) {
      const Kind kind = items_[at].word.kind;
      if (kind == Kind::other || kind == Kind::beside || kind == Kind::language) return false;
      part |= kind == Kind::part;
      level |= kind == Kind::level;
    }
    // "...; understands some Dutch": they are of the language behind.
    std::size_t last = stop + 1;
    while (last < items_.size() && items_[last].word.kind != Kind::stop) {
      if (items_[last++].word.kind == Kind::language) return false;
    }
    return part && level;
  }

  /// "naast Nederlands ook vloeiend Frans": what follows is of the other language. `begin`: behind
  /// the language.
  [[nodiscard]] bool is_aside(std::size_t begin) const {
    return begin >= 2 && is_any(token(items_[begin - 2]), {"naast", "behalve", "besides"});
  }

  /// Of the items between two chains: the end of what belongs to the first, and the begin of what
  /// belongs to the second.
  [[nodiscard]] std::pair<std::size_t, std::size_t> divide(std::size_t begin, std::size_t end,
                                                           bool pre_mode) const {
    if (is_aside(begin)) return {begin, begin};
    const std::size_t stop = first_stop(begin, end);
    if (stop < end) {
      std::size_t last = end;
      while (items_[last - 1].word.kind != Kind::stop) --last;
      return {stop, last};
    }
    for (std::size_t at = end; at > begin; --at) {
      if (!divides(items_[at - 1])) continue;
      const bool content =
          std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(at),
                      items_.begin() + static_cast<std::ptrdiff_t>(end), has_content);
      return content ? std::pair{at - 1, at} : std::pair{end, end};
    }
    return pre_mode ? std::pair{begin, begin} : std::pair{end, end};
  }

  /// Levels and parts before a language, which stands at `end`, back to `begin`.
  [[nodiscard]] Entries before(std::size_t begin, std::size_t end) const {
    Entries found;
    int others = 0;
    Gap gap = Gap::none;
    for (std::size_t at = end; at > begin; --at) {
      const ClauseItem& item = items_[at - 1];
      if (item.word.kind == Kind::stop) break;
      if (item.word.kind == Kind::other) ++others;
      if (divides(item)) {
        if (found.empty() || !goes_on(begin, at - 1, found.back())) break;
        gap = item.word.kind == Kind::join ? Gap::join : Gap::comma;
      }
      if (!has_content(item)) continue;
      const bool exact = item.word.certainty == Certainty::exact;
      if (others > (exact ? 2 : 0)) break;
      if (!found.empty()) found.back().gap = std::max(found.back().gap, gap);
      gap = Gap::none;
      found.push_back(entry_of(item));
    }
    std::ranges::reverse(found);
    return found;
  }

  /// Whether the words before a comma or "en" are of one kind with those behind it.
  [[nodiscard]] bool goes_on(std::size_t begin, std::size_t at, const Entry& behind) const {
    while (at > begin && items_[at - 1].word.kind == Kind::plain) --at;
    if (at == begin) return false;
    const ClauseItem& item = items_[at - 1];
    if (item.word.kind == Kind::part) return true;
    return item.word.kind == Kind::level && behind.level;
  }

  static Entry entry_of(const ClauseItem& item) {
    return {.item = &item,
            .parts = item.word.parts,
            .level = item.word.kind == Kind::level,
            .bound = item.word.kind == Kind::level && item.word.parts != 0,
            .last = item.last};
  }

  [[nodiscard]] Entries after(std::size_t begin, std::size_t end) const {
    Entries found;
    int others = 0;
    Gap gap = Gap::none;
    for (std::size_t at = begin; at < end; ++at) {
      const ClauseItem& item = items_[at];
      if (item.word.kind == Kind::join) gap = std::max(gap, Gap::join);
      // A dash right behind the name is a colon.
      if (item.word.kind == Kind::comma && (at > begin || !token(item).is("-"))) gap = Gap::comma;
      if (item.word.kind == Kind::stop) gap = Gap::comma;
      if (is_any(token(item), {"maar", "but"})) {
        if (at == begin) continue;  // "als je Engels maar goed is"
        gap = Gap::contrast;
        others = 0;
      }
      // "beetje, nu les voor A2": the level of a lesson is not yet there.
      if (!found.empty() && is_lesson(token(item))) break;
      if (names_another(at, end, gap)) break;
      if (item.word.kind == Kind::other || item.word.kind == Kind::beside ||
          is_any(token(item), {"voor", "for"})) {
        ++others;
      }
      if (!has_content(item)) continue;
      if (others > (item.word.certainty == Certainty::words ? 2 : 6)) break;
      // "Nederlands of Engels, zodat je de regels begrijpt"
      if (item.word.kind == Kind::part && gap == Gap::comma && others > 1) break;
      if (!fits_after(at, end, gap, others)) break;
      if (gap == Gap::join && has_own_object(at, end)) break;
      found.push_back(entry_of(item));
      found.back().gap = gap;
      gap = Gap::none;
      if (!is_word(item) || item.word.kind == Kind::part) others = 0;
    }
    return found;
  }

  /// "Nederlands B2, Zulu moedertaal": a language that no list holds.
  [[nodiscard]] bool names_another(std::size_t at, std::size_t end, Gap gap) const {
    if (gap == Gap::none || items_[at].word.kind != Kind::other || at == 0 || at + 1 >= end) {
      return false;
    }
    const ClauseItem& next = items_[at + 1];
    return divides(items_[at - 1]) && token(items_[at]).capital &&
           (next.word.kind == Kind::level || is_any(token(next), {"(", ":"}));
  }

  /// "(4F) en leest de ondertoon": a verb that goes with another noun names no part.
  [[nodiscard]] bool has_own_object(std::size_t at, std::size_t end) const {
    return items_[at].word.kind == Kind::part && at + 2 < end &&
           is_any(token(items_[at + 1]), {"de", "het", "een", "the", "a"}) &&
           items_[at + 2].word.kind == Kind::other;
  }

  /// "Engels, goede contacten": an adjective that goes with another noun says no level.
  [[nodiscard]] bool fits_after(std::size_t at, std::size_t end, Gap gap, int others) const {
    const ClauseItem& item = items_[at];
    if (item.word.kind == Kind::part) return true;
    if (!is_word(item) || (gap == Gap::none && others == 0)) return true;
    if (at + 1 >= end) return true;
    const ClauseItem& next = items_[at + 1];
    switch (next.word.kind) {
      case Kind::other:
      case Kind::beside:
        return false;
      case Kind::plain:
        if (token(next).is("is")) {  // "NL of Pools, basis is genoeg"
          return at + 2 < end && is_any(token(items_[at + 2]), {"genoeg", "voldoende", "enough"});
        }
        if (token(next).is("in") && at + 2 < end) {
          return items_[at + 2].word.kind == Kind::part;
        }
        return is_any(token(next), {"niveau", "level", "beheersing", "kennis", ")", "-", "("});
      default:
        return true;
    }
  }

  void assign(const Chain& chain, const Entries& pre, const Entries& post) {
    const std::size_t count = chain.languages.size();
    const bool pre_level = std::ranges::any_of(pre, [](const Entry& e) { return e.level; });
    const bool post_level = std::ranges::any_of(post, [](const Entry& e) { return e.level; });
    const bool post_parts = std::ranges::any_of(post, [](const Entry& e) { return !e.level; });
    const bool exact =
        std::ranges::any_of(post, [](const Entry& e) { return e.level && !is_word(*e.item); });
    // "Basic: German, French"
    const std::size_t front = chain.languages.front();
    const bool headed = pre_level && !post_level && front >= 2 &&
                        token(items_[front - 1]).is(":") &&
                        items_[front - 2].word.kind == Kind::level;
    for (std::size_t i = 0; i < count; ++i) {
      const bool last = i + 1 == count;
      bool take_post = last;
      if (!last && !pre_level && chain.joined) take_post = !(exact && (post_parts || count > 2));
      if (!last && all_of_them(chain)) take_post = true;
      if (!last && in_brackets(chain)) take_post = all_of_them(chain) || is_slashed(chain);
      if (!last && pre_level && !post_level) take_post = chain.joined;
      const bool own_level = last && post_level && (pre_level || in_brackets(chain));
      const bool take_pre = i == 0 || headed || (chain.joined && !own_level);
      Entries all;
      if (take_pre) all = pre;
      if (take_post) all.insert(all.end(), post.begin(), post.end());
      readings_.push_back(reading_of(chain.languages[i], all));
    }
  }

  [[nodiscard]] bool all_of_them(const Chain& chain) const {
    const std::size_t end = std::min(chain.languages.back() + 4, items_.size());
    for (std::size_t at = chain.languages.back() + 1; at < end; ++at) {
      if (is_any(token(items_[at]), {"beide", "both", "alle", "allen", "allebei", "all"}))
        return true;
      if (items_[at].word.kind == Kind::stop) break;
    }
    return false;
  }

  /// "Bosnisch/Kroatisch (moedertaal)"
  [[nodiscard]] bool is_slashed(const Chain& chain) const {
    for (std::size_t i = 1; i < chain.languages.size(); ++i) {
      const std::size_t at = chain.languages[i];
      const bool slash = chain.languages[i - 1] + 2 == at && token(items_[at - 1]).is("/") &&
                         text_.tokens[items_[at].first].glued;
      if (!slash) return false;
    }
    return true;
  }

  [[nodiscard]] bool in_brackets(const Chain& chain) const {
    const std::size_t next = chain.languages.back() + 1;
    return next < items_.size() && token(items_[next]).is("(");
  }

  [[nodiscard]] LanguageReading reading_of(std::size_t item, Entries entries) const;

  const ReadText& text_;
  std::vector<ClauseItem>& items_;
  std::vector<Chain> chains_;
  std::vector<LanguageReading> readings_;
};

LanguageReading ClauseReader::reading_of(std::size_t item, Entries entries) const {
  LanguageReading reading{.item = item, .first = items_[item].first, .last = items_[item].last};
  for (const Entry& entry : entries) {
    for (std::uint32_t at = entry.item->first; entry.level && at < entry.item->last; ++at) {
      reading.denied |= is_any(text_.tokens[at], {"niet", "not"});
    }
  }
  for (const Entry& entry : entries) reading.contrasted |= entry.gap == Gap::contrast;
  Entries runs = joined_runs(entries);
  bind(runs);
  // "spreekt goed (minimaal B2)": the level of the framework says it, of the same parts.
  const auto is_loose = [](const Entry& e) {
    return e.level && !e.bound && e.item->word.certainty == Certainty::exact;
  };
  if (std::ranges::any_of(runs, is_loose)) {
    std::erase_if(entries, [](const Entry& e) { return e.level && is_word(*e.item); });
    runs = joined_runs(entries);
    bind(runs);
  }
  apply_runs(runs, reading);
  for (const Entry& run : runs) {
    if (!reading.levelled) break;
    reading.first = std::min(reading.first, run.item->first);
    reading.last = std::max(reading.last, run.last);
  }
  return reading;
}

}  // namespace

std::vector<LanguageReading> read_clause(const ReadText& text, std::vector<ClauseItem>& items) {
  return ClauseReader(text, items).read();
}

}  // namespace overstap::extract
