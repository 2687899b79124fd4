// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <bit>

#include "profiles/src/extract/flags/flag_patterns.h"
#include "profiles/src/extract/flags/flag_wordings.h"
#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/stance/clauses.h"
#include "profiles/src/extract/text/sentences_where.h"
#include "profiles/src/extract/text/word_filter.h"

namespace overstap::extract {
namespace {

/// Words of a phrase without their endings, in a row; and which phrase it is.
struct PhraseRow {
  std::vector<std::uint64_t> words;
  std::uint32_t phrase = 0;
  std::uint64_t anchor = 0;  ///< the rarest of the words

  /// Of the first two words, or the one.
  [[nodiscard]] std::uint64_t key() const {
    return words.size() > 1 ? key_of(words[0], words[1]) : words[0];
  }
  static std::uint64_t key_of(std::uint64_t first, std::uint64_t second) {
    return (first << 1U | first >> 63U) ^ second;
  }
};

/// The phrases by their first two words.
class PhraseIndex {
 public:
  explicit PhraseIndex(std::span<const Phrase> phrases) : phrases_{phrases} {
    for (std::uint32_t i = 0; i < phrases.size(); ++i) {
      for (const std::string& key : phrases[i].keys) add(key, i);
    }
    std::ranges::stable_sort(rows_, [](const PhraseRow& a, const PhraseRow& b) {
      if (a.key() != b.key()) return a.key() < b.key();
      return a.words.size() > b.words.size();
    });
    slots_.assign(std::bit_ceil(rows_.size() * 4 + 1), 0);
    keys_ = WordFilter(rows_.size());
    for (std::uint32_t i = 0; i < rows_.size(); ++i) {
      if (i == 0 || rows_[i].key() != rows_[i - 1].key()) enter(i);
    }
  }

  /// Rows with the key, longest first.
  [[nodiscard]] std::span<const PhraseRow> rows_of(std::uint64_t key) const {
    if (!keys_.may_hold(key)) return {};
    for (std::size_t slot = key & (slots_.size() - 1); slots_[slot] != 0;
         slot = (slot + 1) & (slots_.size() - 1)) {
      const std::uint32_t first = slots_[slot] - 1;
      if (rows_[first].key() != key) continue;
      std::uint32_t last = first;
      while (last < rows_.size() && rows_[last].key() == key) ++last;
      return std::span{rows_}.subspan(first, last - first);
    }
    return {};
  }

  /// Adds the flag_word of every first word.
  void add_first_words(std::vector<std::uint64_t>& words) const {
    for (const PhraseRow& row : rows_) words.push_back(row.words.front());
  }

  /// Adds the flag_words of which every sentence with a phrase has one.
  void add_anchors(std::vector<std::uint64_t>& words) const {
    for (const PhraseRow& row : rows_) words.push_back(row.anchor);
  }

  /// Nothing when the list lacks the phrase.
  [[nodiscard]] std::optional<std::uint32_t> phrase_named(std::string_view id) const {
    for (std::uint32_t i = 0; i < phrases_.size(); ++i) {
      if (phrases_[i].id == id) return i;
    }
    return std::nullopt;
  }

 private:
  void add(std::string_view key, std::uint32_t phrase) {
    PhraseRow row{.words = {}, .phrase = phrase};
    std::size_t rarity = 0;
    while (!key.empty()) {
      const std::size_t space = std::min(key.find(' '), key.size());
      if (space > 0) {
        const std::string_view word = key.substr(0, space);
        row.words.push_back(flag_word(word, hash_of(word)));
        if (row.words.size() == 1 || rarity_of(word) > rarity) {
          row.anchor = row.words.back();
          rarity = rarity_of(word);
        }
      }
      key.remove_prefix(std::min(space + 1, key.size()));
    }
    if (!row.words.empty()) rows_.push_back(std::move(row));
  }

  void enter(std::uint32_t row) {
    std::size_t slot = rows_[row].key() & (slots_.size() - 1);
    while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = row + 1;
    keys_.add(rows_[row].key());
  }

  std::span<const Phrase> phrases_;
  std::vector<PhraseRow> rows_;  ///< by key, longest first
  std::vector<std::uint32_t> slots_;
  WordFilter keys_;
};

class FlagFinder {
 public:
  FlagFinder(const ReadText& text, const PhraseIndex& index, const FlagWordings& wordings,
             const WordFilter& firsts)
      : text_{text}, flagged_{text}, index_{index}, wordings_{wordings}, firsts_{firsts} {}

  std::vector<PhraseFlag> find(std::span<const std::uint32_t> sentences) {
    for (const std::uint32_t i : sentences) find_in(text_.sentences[i]);
    return std::move(flags_);
  }

 private:
  void find_in(const Sentence& sentence) {
    for (std::uint32_t i = sentence.first; i < sentence.last;) {
      const Found found = begins_at(i) ? at(sentence, i) : Found{0, i};
      if (found.last == i) {
        ++i;
        continue;
      }
      if (!is_denied(sentence, i, found)) {
        flags_.push_back({found.phrase, text_.span(sentence, i, found.last)});
      }
      i = found.last;
    }
  }

  /// Whether something may begin at the token; nearly nothing does.
  [[nodiscard]] bool begins_at(std::uint32_t token) const {
    const Token& here = text_.tokens[token];
    if (here.kind == TokenKind::number) return true;
    return firsts_.may_hold(here.hash) && (here.kind == TokenKind::word || here.is("("));
  }

  struct Found {
    std::uint32_t phrase = 0, last = 0;
  };

  [[nodiscard]] Found at(const Sentence& sentence, std::uint32_t first) {
    Found best{0, first};
    const std::uint64_t word = flagged_.word(first);
    for (const PhraseRow& row : index_.rows_of(word)) {
      const bool same = row.words.size() == 1 && row.words[0] == word;
      if (same && best.last == first) best = {row.phrase, first + 1};
    }
    const std::uint32_t second = next_word(sentence, first + 1);
    const std::uint64_t next = word_at(sentence, second);
    for (const PhraseRow& row : index_.rows_of(PhraseRow::key_of(word, next))) {
      const bool same = row.words.size() > 1 && row.words[0] == word && row.words[1] == next;
      const std::uint32_t last = same ? match(row, sentence, second) : 0;
      if (last > best.last) best = {row.phrase, last};
    }
    for (const auto& pattern :
         {age_pattern_at(text_, sentence, first), wordings_.at(flagged_, sentence, first)}) {
      if (!pattern || pattern->last <= best.last) continue;
      const std::optional<std::uint32_t> phrase = index_.phrase_named(pattern->phrase);
      if (phrase) best = {*phrase, pattern->last};
    }
    return best;
  }

  /// One past the last token of the phrase whose second word stands at `second`; 0 when the others
  /// do not follow.
  [[nodiscard]] std::uint32_t match(const PhraseRow& row, const Sentence& sentence,
                                    std::uint32_t second) {
    std::uint32_t at = second;
    for (std::size_t i = 2; i < row.words.size(); ++i) {
      at = next_word(sentence, at + 1);
      if (word_at(sentence, at) != row.words[i]) return 0;
    }
    return at + 1;
  }

  /// From `at`, over marks that may stand within a phrase.
  [[nodiscard]] std::uint32_t next_word(const Sentence& sentence, std::uint32_t at) const {
    while (at < sentence.last && text_.tokens[at].kind == TokenKind::mark &&
           !is_any(text_.tokens[at], {";", ":", "(", ")", "!", "?"})) {
      ++at;
    }
    return at;
  }

  /// The flag_word of the token; 0, which no word has, behind the sentence.
  [[nodiscard]] std::uint64_t word_at(const Sentence& sentence, std::uint32_t at) {
    return at < sentence.last ? flagged_.word(at) : 0;
  }

  /// "maatje 36 hoeft echt niet", "mannenwerk is dit niet", "(m/v)" behind it: said, but to deny
  /// it.
  [[nodiscard]] bool is_denied(const Sentence& sentence, std::uint32_t first,
                               const Found& found) const {
    const Clauses clauses(text_, sentence);
    if (open_to_all(sentence)) return true;
    // "met of zonder hoofddoek"
    if (first >= sentence.first + 2 && is_any(text_.tokens[first], {"zonder", "without"}) &&
        is_any(text_.tokens[first - 1], {"of", "en", "or"}) &&
        is_any(text_.tokens[first - 2], {"met", "with"})) {
      return true;
    }
    const TokenRange item = clauses.item_around(first, found.last);
    const TokenRange behind{found.last, item.end};
    const std::uint32_t cues = clauses.cues_in(behind);
    if ((cues & (kNot | kNo)) != 0 && !denies_other(clauses, behind)) return true;
    if (denied_before(clauses, item.begin, first)) return true;
    const TokenRange comment = clauses.after(item.end);
    if (comment.empty() || !clauses.is_comment(comment)) return false;
    return (clauses.cues_in(comment) & (kNot | kNo)) != 0;
  }

  /// "jong team dat niet bang is": the denial is about something else.
  [[nodiscard]] bool denies_other(const Clauses& clauses, TokenRange behind) const {
    for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
      if (is_any(text_.tokens[i], {"dat", "die", "en", "that", "who", "and", "met", "with"})) {
        return true;
      }
      if ((clauses.cues_at(i) & (kNot | kNo)) != 0) {
        return i + 1 < behind.end && (clauses.cues_at(i + 1) & kHarmless) != 0;
      }
    }
    return false;
  }

  /// "je hoeft geen native speaker te zijn", "we zijn geen jong team", "niet alleen studenten"
  [[nodiscard]] bool denied_before(const Clauses& clauses, std::uint32_t begin,
                                   std::uint32_t first) const {
    bool denied = false;
    for (std::uint32_t i = begin; i < first; ++i) {
      const std::uint32_t cue = clauses.cues_at(i);
      if ((cue & (kNo | kNot | kNeedNot)) != 0) denied = true;
      if (is_any(text_.tokens[i], {"dat", "die", "that", "who"})) denied = false;
    }
    return denied;
  }

  /// "(m/v)", "m/v/x", "(v/m/x)" in the same sentence.
  [[nodiscard]] bool open_to_all(const Sentence& sentence) const {
    const auto sex = [&](std::uint32_t i) {
      return is_any(text_.tokens[i], {"m", "v", "f", "x", "man", "vrouw"});
    };
    for (std::uint32_t i = sentence.first; i + 2 < sentence.last; ++i) {
      if (sex(i) && text_.tokens[i + 1].is("/") && sex(i + 2)) return true;
    }
    return false;
  }

  const ReadText& text_;
  FlagText flagged_;
  const PhraseIndex& index_;
  const FlagWordings& wordings_;
  const WordFilter& firsts_;
  std::vector<PhraseFlag> flags_;
};

/// Of words, and of all forms of others of which the flag_words are given.
WordFilter filter_of(std::span<const std::uint64_t> stems, std::vector<std::uint64_t> words) {
  for (const std::uint64_t stem : stems) add_forms(stem, words);
  std::ranges::sort(words);
  const auto again = std::ranges::unique(words);
  words.erase(again.begin(), again.end());
  return WordFilter(words);
}

}  // namespace

struct FlagRules::Impl {
  explicit Impl(std::span<const Phrase> phrases) : index{phrases} {
    std::vector<std::uint64_t> stems, words;
    index.add_first_words(stems);
    wordings.add_first_words(stems);
    add_age_words(words);
    firsts = filter_of(stems, words);
    stems.clear();
    words.clear();
    index.add_anchors(stems);
    stems.insert(stems.end(), wordings.anchors().begin(), wordings.anchors().end());
    add_age_anchors(words);
    anchors = filter_of(stems, words);
  }

  PhraseIndex index;
  FlagWordings wordings;
  WordFilter firsts;   ///< words, as written, with which a phrase, a wording or a pattern may begin
  WordFilter anchors;  ///< words, as written, of which a sentence with one of these has one
};

FlagRules::FlagRules(std::span<const Phrase> phrases) : impl_{std::make_unique<Impl>(phrases)} {}
FlagRules::~FlagRules() = default;

std::vector<PhraseFlag> FlagRules::find(const ReadText& text) const {
  const std::vector<std::uint32_t> sentences = sentences_where(
      text, [&](const Token& token) { return impl_->anchors.may_hold(token.hash); });
  if (sentences.empty()) return {};
  return FlagFinder(text, impl_->index, impl_->wordings, impl_->firsts).find(sentences);
}

}  // namespace overstap::extract
