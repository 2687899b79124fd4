// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/sieve/sieve_cut.h"

#include <algorithm>
#include <optional>

namespace overstap::sieving {
namespace {

class Cutter {
 public:
  explicit Cutter(const Found& found) : rules_{Rules::all()}, found_{found}, words_{found.words} {
    first_hit_ = words_.size();
    for (const Match& match : found.matches) first_hit_ = std::min(first_hit_, match.end - 1);
    hits_.resize(words_.size());
    for (const Match& match : found.matches) {
      for (std::size_t i = match.first; i < match.end; ++i) hits_[i] = true;
    }
  }

  std::vector<ByteRange> ranges() {
    if (auto labels = labels_only(); !labels.empty()) return labels;
    body_ = behind_heading();
    if (const auto brackets = within_brackets()) return {*brackets};
    if (const auto reason = reason_of_wish()) return {*reason};
    if (auto pieces = pieces_of_list(); !pieces.empty()) return pieces;
    return {{body_ == 0 ? found_.range.begin : words_[body_].begin, found_.range.end}};
  }

 private:
  [[nodiscard]] bool has_gap(std::size_t at, unsigned gaps) const {
    return at < words_.size() && (words_[at].gap & gaps) != 0;
  }
  [[nodiscard]] bool hit_in(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i) {
      if (hits_[i]) return true;
    }
    return false;
  }
  /// Up to the word `end`, or to the end of the sentence.
  [[nodiscard]] ByteRange to(std::size_t first, std::size_t end) const {
    if (end >= words_.size()) return {words_[first].begin, found_.range.end};
    return {words_[first].begin, words_[end - 1].end};
  }

  /// Labels with their values, when nothing else was found; each goes up to the next label.
  [[nodiscard]] std::vector<ByteRange> labels_only() const {
    std::vector<ByteRange> cut;
    std::vector<bool> covered(words_.size());
    std::size_t end = 0;
    for (const Match& match : found_.matches) {
      if (match.rule->need != Need::label || match.first < end) continue;
      end = next_label(match.end);
      std::fill(covered.begin() + static_cast<std::ptrdiff_t>(match.first),
                covered.begin() + static_cast<std::ptrdiff_t>(end), true);
      const bool whole = match.first == 0 && end == words_.size();
      cut.push_back(whole ? found_.range : to(match.first, end));
    }
    const bool all = std::ranges::all_of(found_.matches,
                                         [&](const Match& match) { return covered[match.anchor]; });
    return all ? cut : std::vector<ByteRange>{};
  }

  /// The word after the next border behind which a colon stands before another border.
  [[nodiscard]] std::size_t next_label(std::size_t at) const {
    std::size_t border = words_.size();
    for (std::size_t i = at + 1; i < words_.size(); ++i) {
      if (has_gap(i, kComma | kSemicolon | kDash | kStop)) border = i;
      if (has_gap(i, kColon) && border <= i && i - border <= 3) return border;
    }
    return words_.size();
  }

  /// The word behind a short heading with a colon that tells nothing itself; 0 = there is none.
  [[nodiscard]] std::size_t behind_heading() const {
    constexpr std::size_t kLongest = 4;
    for (std::size_t i = 1; i <= std::min(kLongest, first_hit_); ++i) {
      if (has_gap(i, kColon)) return i;
    }
    return 0;
  }

  [[nodiscard]] bool is_closed() const {
    const char last = found_.text[found_.range.end - 1];
    return last == '.' || last == '!' || last == '?';
  }

  /// All that was found stands in one pair of brackets of a line that is no sentence.
  [[nodiscard]] std::optional<ByteRange> within_brackets() const {
    const bool health = found_.matches.front().rule->ground == SieveGround::health;
    if (is_closed() || health) return std::nullopt;
    std::size_t open = first_hit_;
    while (open > 0 && !has_gap(open, kOpen | kClose)) --open;
    if (!has_gap(open, kOpen)) return std::nullopt;
    std::size_t close = open + 1;
    while (close < words_.size() && !has_gap(close, kClose)) ++close;
    if (hit_in(close, words_.size()) || open == 0) return std::nullopt;
    return ByteRange{words_[open].begin, words_[close - 1].end};
  }

  /// The reason behind a wish.
  [[nodiscard]] std::optional<ByteRange> reason_of_wish() const {
    // "VOG kan ik niet krijgen" tells what the reason would.
    if (found_.matches.front().rule->ground == SieveGround::convictions) return std::nullopt;
    const Element reason = rules_.element("@reason");
    const Element weak = rules_.element("@weak_reason");
    std::size_t begin = 0;
    for (std::size_t i = body_ + 1; i <= first_hit_ && i < words_.size(); ++i) {
      const bool near = first_hit_ - i <= 4;
      if (rules_.is(words_[i], reason) || (near && begin == 0 && rules_.is(words_[i], weak))) {
        if (begin == 0 || rules_.is(words_[i], reason)) begin = i;
      }
    }
    if (begin == 0 || !has_wish(body_, begin)) return std::nullopt;
    return to(begin, end_of_reason(begin));
  }

  [[nodiscard]] bool has_wish(std::size_t first, std::size_t end) const {
    const Element wish = rules_.element("@wish");
    for (std::size_t i = first; i < end; ++i) {
      if (rules_.is(words_[i], wish)) return true;
    }
    return false;
  }

  [[nodiscard]] std::size_t end_of_reason(std::size_t begin) const {
    const Element turn = rules_.element("@turn");
    for (std::size_t i = begin + 1; i < words_.size(); ++i) {
      const bool turns = has_gap(i, kComma) && rules_.is(words_[i], turn);
      if (turns && !hit_in(i, words_.size())) return i;
    }
    return words_.size();
  }

  /// The pieces that tell something, of a list of many short ones.
  [[nodiscard]] std::vector<ByteRange> pieces_of_list() const {
    constexpr unsigned kBorders = kComma | kSemicolon | kDash;
    const std::size_t fewest = body_ > 0 ? 3 : 4;
    constexpr std::size_t kLongestMean = 5;
    std::vector<std::size_t> borders{body_};
    for (std::size_t i = body_ + 1; i < words_.size(); ++i) {
      if (has_gap(i, kBorders)) borders.push_back(i);
    }
    const std::size_t pieces = borders.size();
    if (pieces < fewest || words_.size() - body_ > pieces * kLongestMean) return {};
    borders.push_back(words_.size());
    std::vector<ByteRange> cut;
    for (std::size_t i = 0; i < pieces; ++i) {
      if (hit_in(borders[i], borders[i + 1])) cut.push_back(to(borders[i], borders[i + 1]));
    }
    if (cut.size() * 2 > pieces) return {};
    return cut;
  }

  const Rules& rules_;
  const Found& found_;
  std::span<const Word> words_;
  std::size_t first_hit_ = 0;  ///< the end of what was found first
  std::size_t body_ = 0;
  std::vector<bool> hits_;
};

}  // namespace

std::vector<ByteRange> ranges_to_cut(const Found& found) { return Cutter(found).ranges(); }

}  // namespace overstap::sieving
