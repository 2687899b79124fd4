// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_clause.h"

#include <algorithm>
#include <utility>

#include "profiles/src/extract/languages/language_entries.h"
#include "profiles/src/extract/languages/language_runs.h"

namespace overstap::extract {
namespace {

using Kind = LanguageWord::Kind;
using Certainty = LanguageWord::Certainty;

/// Languages that stand together: "Nederlands, Engels en Duits". Item indexes.
struct Chain {
  std::vector<std::size_t> languages;
  bool joined = false;  ///< by "en" or "of", not by commas alone
};

constexpr PartSet kWriteSet = bit_of(LanguagePart::write);
constexpr PartSet kPaper = kWriteSet | bit_of(LanguagePart::read);

class ClauseReader {
 public:
  ClauseReader(const ReadText& text, std::vector<ClauseItem>& items) : text_{text}, items_{items} {}

  std::vector<LanguageReading> read() {
    merge_ranges();
    find_chains();
    part_chains();
    const EntryReader entries{text_, items_};
    Entries pre = entries.before(0, chains_.empty() ? 0 : chains_.front().languages.front());
    for (std::size_t i = 0; i < chains_.size(); ++i) {
      const std::size_t begin = chains_[i].languages.back() + 1;
      const bool last = i + 1 == chains_.size();
      const std::size_t end = last ? items_.size() : chains_[i + 1].languages.front();
      const bool pre_mode = std::ranges::any_of(pre, [](const Entry& e) { return e.level; });
      const auto [post_end, pre_begin] =
          last ? std::pair{first_stop(begin, end), end} : divide(begin, end, pre_mode);
      Entries post = entries.after(begin, post_end);
      if (is_clause_apart(chains_[i])) verb_ = nullptr;
      carry_verb(pre, post);
      assign(chains_[i], pre, post);
      if (post_end < pre_begin && items_[post_end].word.kind == Kind::stop) verb_ = nullptr;
      if (!last && has_another_verb(begin, end)) verb_ = nullptr;
      pre = last ? Entries{} : entries.before(pre_begin, end);
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

  /// What is said of the languages has a verb of its own: "Turks of Arabisch is handig".
  [[nodiscard]] bool has_own_verb(std::size_t last) const {
    return last + 2 < items_.size() &&
           is_any(token(items_[last + 1]), {"is", "are", "zijn", "would", "helpt", "scheelt"});
  }

  /// "geen Frans en Duits een beetje": the level is not of what is denied.
  [[nodiscard]] bool is_denied_pair(const std::vector<std::size_t>& languages) const {
    return languages.size() == 2 && languages.front() > 0 &&
           is_any(token(items_[languages.front() - 1]), {"geen", "no"}) &&
           languages.back() + 1 < items_.size() &&
           items_[languages.back() + 1].word.kind == Kind::level;
  }

  /// "spreekt goed Nederlands, Turks of Arabisch is handig": what stands before the comma is not of
  /// those behind it.
  void part_chains() {
    for (std::size_t i = 0; i < chains_.size(); ++i) {
      std::vector<std::size_t>& languages = chains_[i].languages;
      if (is_denied_pair(languages)) {
        Chain rest{.languages = {languages.back()}};
        languages.resize(1);
        chains_[i].joined = false;
        chains_.insert(chains_.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(rest));
        continue;
      }
      if (!chains_[i].joined || languages.size() < 3 || !has_own_verb(languages.back())) continue;
      const std::size_t between = languages[0] + 1;
      if (items_[between].word.kind != Kind::comma || between + 1 != languages[1]) continue;
      const bool level_before =
          std::any_of(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(languages[0]),
                      [](const ClauseItem& item) { return item.word.kind == Kind::level; });
      if (!level_before) continue;
      Chain rest{.languages = {languages.begin() + 1, languages.end()}, .joined = true};
      languages.resize(1);
      chains_[i].joined = false;
      chains_.insert(chains_.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(rest));
    }
  }

  /// "spreekt vloeiend Nederlands, een woordje Duits is handig"
  [[nodiscard]] bool is_clause_apart(const Chain& chain) const {
    if (!has_own_verb(chain.languages.back())) return false;
    std::size_t at = chain.languages.front();
    while (at > 0 && (has_content(items_[at - 1]) || items_[at - 1].word.kind == Kind::plain)) --at;
    return at > 0 && items_[at - 1].word.kind == Kind::comma;
  }

  [[nodiscard]] std::size_t first_stop(std::size_t begin, std::size_t end) const {
    while (begin < end && (items_[begin].word.kind != Kind::stop || goes_on_behind(begin, end))) {
      ++begin;
    }
    return begin;
  }

  /// "verstaat het goed; spreken is voldoende": parts with their levels and nothing else.
  [[nodiscard]] bool goes_on_behind(std::size_t stop, std::size_t end) const {
    if (!is_any(token(items_[stop]), {";", "."})) return false;
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

  /// "spreekt goed Nederlands en hebt basiskennis van Engels"
  [[nodiscard]] bool has_another_verb(std::size_t begin, std::size_t end) const {
    for (std::size_t at = begin; at < end; ++at) {
      if (is_any(token(items_[at]), {"heb", "hebt", "heeft", "have", "has", "beheers", "beheerst",
                                     "mijn", "my", "kunt", "kun"})) {
        return true;
      }
    }
    return false;
  }

  /// "spreekt vloeiend Nederlands en redelijk Engels": the verb holds for what follows, until parts
  /// of its own are said.
  void carry_verb(Entries& pre, const Entries& post) {
    const auto is_part = [](const Entry& e) { return !e.level || e.bound; };
    const auto is_level = [](const Entry& e) { return e.level && is_word(*e.item); };
    const bool own = std::ranges::any_of(pre, is_part) || std::ranges::any_of(post, is_part);
    if (!own && verb_ != nullptr && post.empty() && std::ranges::any_of(pre, is_level)) {
      pre.insert(pre.begin(), entry_of(*verb_));
      return;
    }
    const bool native = std::ranges::any_of(post, [](const Entry& e) {
      return e.level && e.item->word.certainty == Certainty::native;
    });
    if (native) verb_ = nullptr;
    if (!own || native) return;
    verb_ = nullptr;
    if (pre.empty() || pre.front().level || !pre.front().item->word.verb) return;
    if (std::ranges::count_if(pre, is_part) == 1) verb_ = pre.front().item;
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
      if (!last && (all_of_them(chain) || is_headed_list(chain))) take_post = true;
      if (!last && in_brackets(chain)) {
        take_post =
            all_of_them(chain) || is_slashed(chain) || (chain.joined && count == 2 && exact);
      }
      if (!last && pre_level && !post_level) take_post = chain.joined;
      const bool own_level = last && post_level && (pre_level || in_brackets(chain));
      const bool take_pre = i == 0 || headed || (chain.joined && !own_level);
      Entries all;
      if (take_pre) all = pre;
      if (take_post) all.insert(all.end(), post.begin(), post.end());
      readings_.push_back(reading_of(chain.languages[i], std::move(all)));
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

  /// "Oekraïens, Russisch: moedertaal", and nothing else is told.
  [[nodiscard]] bool is_headed_list(const Chain& chain) const {
    const std::size_t next = chain.languages.back() + 1;
    if (chains_.size() != 1 || next >= items_.size() || !token(items_[next]).is(":")) return false;
    for (std::size_t i = 1; i < chain.languages.size(); ++i) {
      if (chain.languages[i - 1] + 2 != chain.languages[i]) return false;
    }
    return true;
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
  const ClauseItem* verb_ = nullptr;  ///< "spreekt", of what follows
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
  const bool on_paper = std::ranges::any_of(
      entries, [&](const Entry& e) { return !e.level && is_any(token(*e.item), {"op", "on"}); });
  for (Entry& run : runs) {
    // What is flawless on paper was written.
    if (run.level && run.parts == kPaper && on_paper &&
        is_any(token(*run.item), {"foutloos", "foutloze", "zonder", "flawless"})) {
      run.parts = kWriteSet;
    }
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
