// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/labels/label_search.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "profiles/src/extract/labels/stretches.h"

namespace overstap {
namespace {

/// Whether text is the folded bytes but for the case of ASCII letters. False where it has controls
/// or is not ASCII, which this bit would change too; what else it changes stands in no key.
bool same_bytes(std::uint64_t text, std::uint64_t folded, std::uint64_t mask) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  const std::uint64_t other = (text | kEach * 0x20) ^ folded;
  const std::uint64_t unprinted = ~(text | (text << 1U)) & kEach * 0x40;
  return ((other | unprinted | (text & kEach * 0x80)) & mask) == 0;
}

/// The same of text and a key, of which as many bytes as a step has can be read. Most are so short
/// that one step does.
bool same_folded(const char* text, const char* folded, std::size_t size) {
  constexpr std::size_t kStep = word_hash::kStep;
  while (true) {
    std::uint64_t a[2], b[2], mask[2];
    std::memcpy(a, text, sizeof a);
    std::memcpy(b, folded, sizeof b);
    std::memcpy(mask, word_hash::kMask + (kStep - std::min(size, kStep)), sizeof mask);
    if (!same_bytes(a[0], b[0], mask[0]) || !same_bytes(a[1], b[1], mask[1])) return false;
    if (size <= kStep) return true;
    text += kStep;
    folded += kStep;
    size -= kStep;
  }
}

/// The same at the end of a text.
bool same_folded_slowly(const char* text, const char* folded, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < ' ' || byte >= 0x80 || static_cast<char>(byte | 0x20U) != folded[i]) return false;
  }
  return true;
}

}  // namespace

LabelSearch::LabelSearch(const LabelMatcher& labels, std::string_view text,
                         std::vector<LabelMatch>& matches)
    : labels_{labels},
      table_{labels.table_},
      text_{text},
      matches_{matches},
      folder_{*this, labels.table_.longest_word()},
      reach_{std::max<std::size_t>(2, labels.table_.most_words())},
      // Between words is a byte, but for the few that a code point gives together.
      capacity_{std::min(kBatch, text.size() / 2 + 16) + reach_} {
  static constexpr std::size_t kEach =
      sizeof(*hashes_) + 2 * sizeof(Lookup) + sizeof(Word) + sizeof(Candidate);
  const std::size_t places = capacity_ + 1;
  memory_ = std::make_unique_for_overwrite<std::byte[]>(places * kEach);
  std::byte* free = memory_.get();
  const auto take = [&]<class T>(T*& buffer) {
    buffer = reinterpret_cast<T*>(free);
    free += places * sizeof(T);
  };
  take(hashes_);
  take(single_);
  take(longer_);
  take(words_);
  take(candidates_);
  likely_.reserve(capacity_ / 8);
}

void LabelSearch::run() {
  StretchScanner stretches(text_, labels_.instructions_);
  while (stretches.next()) {
    std::size_t at = 0;
    for (const std::uint32_t odd : stretches.odd()) {
      add_plain(stretches, at, odd);
      folder_.fold(text_, stretches.begin(odd), stretches.end(odd));
      at = odd + 1;
    }
    add_plain(stretches, at, stretches.count());
  }
  search(Rest::none);
  order_shared();
}

void LabelSearch::add_plain(const StretchScanner& stretches, std::size_t from, std::size_t to) {
  const char* const text = text_.data();
  const char* const end = text + text_.size();
  // What is longer than all words of labels needs no more of its hash.
  const std::size_t most = table_.longest_word() + 1;
  while (from < to) {
    if (count_ == capacity_) search(Rest::more);
    const std::size_t room = std::min(to - from, capacity_ - count_);
    std::uint64_t* const hashes = hashes_ + count_;
    Word* const words = words_ + count_;
    for (std::size_t i = 0; i < room; ++i) {
      const std::uint32_t word_begin = stretches.begin(from + i),
                          word_end = stretches.end(from + i);
      words[i] = {word_begin, word_end, kPlain, 0};
      hashes[i] = word_hash::of_plain(text + word_begin,
                                      std::min<std::size_t>(word_end - word_begin, most), end);
    }
    count_ += room;
    from += room;
    last_end_ = words[room - 1].end;
  }
}

void LabelSearch::add_word(std::string_view folded, std::uint32_t begin, std::uint32_t end) {
  if (count_ == capacity_) search(Rest::more);
  shared_ |= begin < last_end_;
  last_end_ = end;
  hashes_[count_] = word_hash::of_folded(folded);
  words_[count_] = {begin, end, static_cast<std::uint32_t>(folded_.size()),
                    static_cast<std::uint32_t>(folded.size())};
  folded_.append(folded);
  ++count_;
}

/// Of what may begin a label that goes on behind the buffer, the words are kept for later.
void LabelSearch::search(Rest rest) {
  const std::size_t done = rest == Rest::none ? count_ : count_ - (reach_ - 1);
  hashes_[count_] = 0;  // read, with the last word, as the second of a pair
  choose_candidates(done);
  follow_all();
  confirm_all();
  if (rest == Rest::more) shift(done);
}

/// What the maps say is not to be foreseen, so it is gathered in bits before it is acted upon.
void LabelSearch::choose_candidates(std::size_t words) {
  candidate_count_ = single_count_ = longer_count_ = 0;
  for (std::size_t from = 0; from < words; from += 64) {
    const std::size_t count = std::min<std::size_t>(64, words - from);
    std::uint64_t single = 0, longer = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint64_t word = hashes_[from + i];
      single |= std::uint64_t{table_.maybe_key(word)} << i;
      longer |= std::uint64_t{table_.maybe_longer(word_hash::chain(word, hashes_[from + i + 1]))}
                << i;
    }
    for (std::uint64_t left = single | longer; left != 0; left &= left - 1) {
      const auto bit = static_cast<unsigned>(std::countr_zero(left));
      add_candidate(from + bit, single >> bit & 1U, longer >> bit & 1U);
    }
  }
}

void LabelSearch::add_candidate(std::size_t first, std::size_t single, std::size_t longer) {
  const auto number = static_cast<std::uint32_t>(candidate_count_);
  candidates_[candidate_count_++] = {static_cast<std::uint32_t>(first), kNone};
  const std::uint64_t word = hashes_[first], pair = word_hash::chain(word, hashes_[first + 1]);
  const void* const single_place = table_.single_place(word);
  __builtin_prefetch(single_place);
  __builtin_prefetch(longer != 0 ? table_.longer_place(pair) : single_place);
  // Both are written; only what counts stays.
  single_[single_count_] = {word, number};
  single_count_ += single;
  longer_[longer_count_] = {pair, number};
  longer_count_ += longer;
}

void LabelSearch::follow_all() {
  static_cast<void>(look_up(1, {single_, single_count_}));
  for (std::uint32_t words = 2; longer_count_ > 0; ++words) {
    longer_count_ = look_up(words, {longer_, longer_count_});
  }
}

/// Looks up sequences of so many words; leaves those that may go on, with the next word, in their
/// place, and tells their number.
std::size_t LabelSearch::look_up(std::uint32_t words, std::span<Lookup> lookups) {
  std::size_t left = 0;
  for (const Lookup lookup : lookups) {
    Candidate& candidate = candidates_[lookup.candidate];
    const std::uint32_t next = candidate.first + words;
    const bool longer = table_.find(words, lookup.sequence, [&](std::uint32_t key) {
      likely_.push_back({next - 1, key, candidate.likely});
      candidate.likely = static_cast<std::uint32_t>(likely_.size() - 1);
      labels_.prefetch_place(key);
    });
    if (!longer || next >= count_) continue;
    const std::uint64_t sequence = word_hash::chain(lookup.sequence, hashes_[next]);
    __builtin_prefetch(table_.longer_place(sequence));
    lookups[left++] = {sequence, lookup.candidate};
  }
  return left;
}

void LabelSearch::confirm_all() {
  for (const Likely& likely : likely_) labels_.prefetch_key(likely.key);
  for (std::size_t i = 0; i < candidate_count_; ++i) {
    const Candidate& candidate = candidates_[i];
    for (std::uint32_t at = candidate.likely; at != kNone; at = likely_[at].shorter) {
      const Likely& likely = likely_[at];
      if (equals(labels_.key_of(likely.key), candidate.first, likely.last)) {
        matches_.push_back({words_[candidate.first].begin, words_[likely.last].end, likely.key});
      }
    }
  }
  likely_.clear();
}

bool LabelSearch::equals(std::string_view left, std::size_t first, std::size_t last) const {
  const std::uint32_t begin = words_[first].begin, end = words_[last].end;
  // Most labels are written as they are folded, but for case.
  if (end - begin == left.size()) {
    const bool room = text_.size() - end >= word_hash::kStep;
    if ((room ? same_folded : same_folded_slowly)(text_.data() + begin, left.data(), left.size())) {
      return true;
    }
  }
  for (std::size_t i = first; i <= last; ++i) {
    const Word& word = words_[i];
    const bool plain = word.folded == kPlain;
    const std::size_t size = plain ? word.end - word.begin : word.folded_size;
    const std::size_t space = i == first ? 0 : 1;
    if (left.size() < size + space || (space == 1 && left[0] != ' ')) return false;
    left.remove_prefix(space);
    if (plain ? !same_folded_slowly(text_.data() + word.begin, left.data(), size)
              : std::memcmp(folded_.data() + word.folded, left.data(), size) != 0) {
      return false;
    }
    left.remove_prefix(size);
  }
  return left.empty();
}

void LabelSearch::shift(std::size_t done) {
  std::string kept;
  for (std::size_t i = done; i < count_; ++i) {
    Word word = words_[i];
    if (word.folded != kPlain) {
      const auto at = static_cast<std::uint32_t>(kept.size());
      kept.append(folded_, word.folded, word.folded_size);
      word.folded = at;
    }
    words_[i - done] = word;
    hashes_[i - done] = hashes_[i];
  }
  folded_.swap(kept);
  count_ -= done;
}

/// Words of one code point begin or end at the same byte, though one follows the other.
void LabelSearch::order_shared() {
  if (!shared_) return;
  std::ranges::sort(matches_, [](const LabelMatch& a, const LabelMatch& b) {
    if (a.begin != b.begin) return a.begin < b.begin;
    return a.end != b.end ? a.end > b.end : a.key < b.key;
  });
}

}  // namespace overstap
