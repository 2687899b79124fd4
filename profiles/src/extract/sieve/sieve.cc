// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/sieve.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "profiles/src/extract/sieve/sieve_cut.h"
#include "profiles/src/extract/sieve/sieve_people.h"
#include "profiles/src/extract/sieve/sieve_rules.h"
#include "profiles/src/extract/sieve/sieve_work.h"
#include "profiles/src/extract/text/sentences.h"

namespace overstap {
namespace {

using sieving::Element;
using sieving::judging;
using sieving::Judging;
using sieving::kApart;
using sieving::Match;
using sieving::Need;
using sieving::Rules;
using sieving::Sentence;
using sieving::Word;

/// The sentences of a text, those that are endless in pieces.
std::vector<ByteRange> pieces_of(std::string_view text) {
  constexpr std::size_t kLongest = 4000;
  constexpr std::size_t kPiece = 3000;
  std::vector<ByteRange> pieces = split_sentences(text);
  const auto is_long = [](const ByteRange& range) { return range.end - range.begin > kLongest; };
  if (std::ranges::none_of(pieces, is_long)) return pieces;
  std::vector<ByteRange> shorter;
  for (ByteRange range : pieces) {
    while (is_long(range)) {
      std::size_t end = range.begin + kPiece;
      while (end < range.begin + kLongest && text[end] != ' ') ++end;
      while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80 && end < range.end) ++end;
      shorter.push_back({range.begin, end});
      range.begin = end;
    }
    if (range.begin < range.end) shorter.push_back(range);
  }
  return shorter;
}

/// Whose text it is, judged once it matters: an employer speaks of "wij" and "je", never of "ik".
class Subject {
 public:
  Subject(SieveSubject told, std::span<const std::string_view> texts)
      : told_{told}, texts_{texts} {}

  [[nodiscard]] bool is_vacancy() {
    if (told_ == SieveSubject::unknown) told_ = judge();
    return told_ == SieveSubject::vacancy;
  }

 private:
  [[nodiscard]] SieveSubject judge() const {
    constexpr std::size_t kEnough = 3;
    const Rules& rules = Rules::all();
    const Judging& classes = judging();
    std::vector<Word> words;
    std::size_t signs = 0;
    for (const std::string_view text : texts_) {
      for (const ByteRange& range : pieces_of(text)) {
        rules.read(text, range, words);
        for (const Word& word : words) {
          if (rules.is(word, classes.self)) return SieveSubject::seeker;
          if (rules.is(word, classes.second) || rules.is(word, classes.employer)) ++signs;
        }
      }
    }
    return signs >= kEnough ? SieveSubject::vacancy : SieveSubject::seeker;
  }

  SieveSubject told_;
  std::span<const std::string_view> texts_;
};

class TextSieve {
 public:
  TextSieve(Subject& subject, SieveCount& count)
      : rules_{Rules::all()}, judging_{judging()}, subject_{subject}, count_{count} {
    words_.reserve(kUsualWords);
  }

  /// The text with marks; nothing when it stays as it is.
  std::optional<std::string> sieve(std::string_view text) {
    std::string out;
    std::size_t kept = 0;
    for (const ByteRange& range : pieces_of(text)) {
      for (const ByteRange& cut : cuts_of(text, range)) {
        out.append(text, kept, cut.begin - kept).append(kNotCarried);
        kept = cut.end;
      }
    }
    if (kept == 0) return std::nullopt;
    return out.append(text, kept);
  }

 private:
  std::vector<ByteRange> cuts_of(std::string_view text, ByteRange range) {
    const Rules::Needs needs = rules_.read(text, range, words_);
    const bool valued = std::exchange(label_before_, false);
    if (words_.empty()) return {};
    matches_.clear();
    rules_.find(words_, needs, false, matches_);
    if (!matches_.empty() && is_subject_line(text, range)) matches_.clear();
    if (!matches_.empty()) settle(text, range, needs);
    if (matches_.empty() && valued && is_value()) {
      ++count_.by_ground[std::to_underlying(label_ground_)];
      return {range};
    }
    if (matches_.empty()) return {};
    const std::vector<ByteRange> cuts = sieving::ranges_to_cut({text, range, words_, matches_});
    const Match& first = *std::ranges::min_element(matches_, [](const Match& a, const Match& b) {
      return a.anchor != b.anchor ? a.anchor < b.anchor : a.end - a.first > b.end - b.first;
    });
    count_.by_ground[std::to_underlying(first.rule->ground)] += cuts.size();
    return cuts;
  }

  /// A line that names a subject of work and no more: "schuldhulpverlening", "WW en WIA".
  [[nodiscard]] bool is_subject_line(std::string_view text, ByteRange range) const {
    constexpr std::size_t kLongest = 4;
    constexpr unsigned kBorders = kApart ^ sieving::kDash;
    const std::string_view rest = text.substr(words_.back().end, range.end - words_.back().end);
    return words_.size() <= kLongest && rest.find_first_of(":.") == std::string_view::npos &&
           std::ranges::all_of(words_, [&](const Word& word) {
             return (word.gap & kBorders) == 0 && rules_.is(word, judging_.matter);
           });
  }

  /// Leaves the matches that tell of a person.
  void settle(std::string_view text, ByteRange range, const Rules::Needs& needs) {
    // What keeps a match matters only where there is one.
    kept_.clear();
    rules_.find(words_, needs, true, kept_);
    Sentence sentence = sieving::look_at(words_);
    // "Hij" of a vacancy is the customer who was spoken of, and so is "ze" beside the reader.
    const bool of_work = sentence.served || sentence.second;
    if (of_work && !sentence.self && subject_.is_vacancy()) sentence.someone = false;
    // "heb adhd, daar merk je niets van" of a CV asks the reader nothing.
    if (sentence.bare && !subject_.is_vacancy()) sentence.second = false;
    std::erase_if(matches_, [&](const Match& match) {
      // "Vervanging omdat Sanne met zwangerschapsverlof gaat" is about Sanne.
      const bool of_named = sentence.introduced && match.rule->ground == SieveGround::pregnancy;
      const bool own = is_own(match);
      const bool stays = !of_named && !own && std::ranges::any_of(kept_, [&](const Match& keep) {
        return keep.rule->ground == match.rule->ground && keep.first <= match.anchor &&
               match.anchor < keep.end;
      });
      return stays || !tells(match, sentence, text, range);
    });
  }

  /// "mijn zwangerschapsverlof", "mijn schulden": nothing of work.
  [[nodiscard]] bool is_own(const Match& match) const {
    constexpr auto kOwned = std::to_array<SieveGround>(
        {SieveGround::pregnancy, SieveGround::benefit, SieveGround::debts, SieveGround::convictions,
         SieveGround::birth_date});
    if (match.anchor == 0 || !rules_.is(words_[match.anchor - 1], judging_.mine)) return false;
    const bool care = rules_.is(words_[match.anchor], judging_.cared);
    return (care && match.rule->ground == SieveGround::health) ||
           std::ranges::find(kOwned, match.rule->ground) != kOwned.end();
  }

  [[nodiscard]] bool tells(const Match& match, const Sentence& sentence, std::string_view text,
                           ByteRange range) {
    const sieving::WorkAround work(words_);
    if (match.rule->need != Need::label && work.is_handled(match)) return false;
    switch (match.rule->need) {
      case Need::keep:
        return false;
      case Need::nothing:
        return sentence.self || sentence.someone || sentence.colleague || sentence.named ||
               (!sentence.second && !is_demand(match) && !others_in_front(match));
      case Need::label:
        return is_label(match, text, range);
      case Need::person:
        return is_of_person(sentence, match) && !work.is_governed(match, sentence);
      case Need::self:
        return is_of_person(sentence, match) && !work.is_governed(match, sentence);
      case Need::quiet:
        return is_of_person(sentence, match) && is_quiet(match);
    }
    return false;
  }

  /// A fragment of a vacancy about nobody in particular ("geboren in Nederland") is a demand, which
  /// is to be seen; whom a benefit is asked of is not.
  [[nodiscard]] bool is_demand(const Match& match) {
    const bool never = match.rule->ground == SieveGround::benefit || is_of_birth(match);
    return !never && subject_.is_vacancy();
  }

  /// A day of birth, which nobody demands.
  [[nodiscard]] bool is_of_birth(const Match& match) const {
    if (match.rule->ground != SieveGround::birth_date) return false;
    const auto words = std::span(words_).subspan(match.first, match.end - match.first);
    return std::ranges::any_of(words,
                               [&](const Word& word) { return rules_.is(word, judging_.born); });
  }

  [[nodiscard]] bool is_of_person(const Sentence& sentence, const Match& match) {
    const SieveGround ground = match.rule->ground;
    // "Wij" is an employer, but for what a couple shares.
    const bool shared = ground == SieveGround::pregnancy || ground == SieveGround::family ||
                        ground == SieveGround::debts;
    if (sentence.self || sentence.colleague) return true;
    if (sentence.second) return false;
    const bool asks_person = match.rule->need == Need::person || match.rule->need == Need::self;
    if (sentence.named && asks_person && !others_beside(match)) return true;
    if (sentence.someone && (!sentence.others || !others_beside(match))) return true;
    // "Onze kerk" of a CV is no employer.
    const bool church = ground == SieveGround::religion && is_quiet(match);
    if (sentence.we && !shared && (!church || subject_.is_vacancy())) return false;
    const bool alone = match.rule->need == Need::person || match.rule->need == Need::quiet;
    return (alone || sentence.bare) && !subject_.is_vacancy();
  }

  /// Nothing is said of work or of other people beside the match.
  [[nodiscard]] bool is_quiet(const Match& match) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (i == match.anchor) continue;
      if (rules_.is(words_[i], judging_.task)) return false;
      const bool within = match.first <= i && i < match.end;
      if (!within && rules_.is(words_[i], judging_.blocks)) return false;
    }
    return true;
  }

  /// Other people are spoken of, beside those of the match.
  [[nodiscard]] bool others_beside(const Match& match) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const bool within = match.first <= i && i < match.end;
      if (!within && rules_.is(words_[i], judging_.others)) return true;
    }
    return false;
  }

  /// "jongeren na detentie"
  [[nodiscard]] bool others_in_front(const Match& match) const {
    constexpr std::size_t kFarthest = 4;
    for (std::size_t at = match.first; at > 0 && match.first - at < kFarthest; --at) {
      if ((words_[at].gap & kApart) != 0) return false;
      if (rules_.is(words_[at - 1], judging_.others)) return true;
    }
    return false;
  }

  /// A label with a colon behind it, or the whole of its line.
  [[nodiscard]] bool is_label(const Match& match, std::string_view text, ByteRange range) {
    // "Leeftijd: 20-30" of a vacancy is a demand.
    if (!is_of_birth(match) && subject_.is_vacancy()) return false;
    const bool last = match.end == words_.size();
    if (!last) return (words_[match.end].gap & sieving::kColon) != 0;
    const std::string_view rest = text.substr(words_.back().end, range.end - words_.back().end);
    if (match.first == 0) {
      label_before_ = rules_.is(words_[match.end - 1], judging_.has_value);
      label_ground_ = match.rule->ground;
      return !subject_.is_vacancy() || rest.find(':') != std::string_view::npos;
    }
    return rest.find(':') != std::string_view::npos;
  }

  /// What stands alone under a personal label: short and no label itself.
  [[nodiscard]] bool is_value() const {
    constexpr std::size_t kLongest = 5;
    return words_.size() <= kLongest && std::ranges::none_of(words_, [](const Word& word) {
             return (word.gap & sieving::kColon) != 0;
           });
  }

  static constexpr std::size_t kUsualWords = 64;

  const Rules& rules_;
  const Judging& judging_;
  Subject& subject_;
  SieveCount& count_;
  std::vector<Word> words_;
  std::vector<Match> matches_, kept_;
  bool label_before_ = false;
  SieveGround label_ground_ = SieveGround::birth_date;
};

}  // namespace

std::string_view to_string(SieveGround ground) {
  constexpr std::array<std::string_view, kSieveGrounds> kNames{
      "health",    "benefit", "religion",    "origin", "union_membership",
      "pregnancy", "family",  "convictions", "debts",  "birth_date"};
  return kNames[std::to_underlying(ground)];
}

std::uint64_t SieveCount::total() const {
  std::uint64_t sum = 0;
  for (const std::uint64_t count : by_ground) sum += count;
  return sum;
}

SieveCount& SieveCount::operator+=(const SieveCount& other) {
  for (std::size_t i = 0; i < kSieveGrounds; ++i) by_ground[i] += other.by_ground[i];
  return *this;
}

SieveCount sieve(SourceText& text, SieveSubject subject) {
  if (text.sieved) return {};
  text.sieved = true;
  std::vector<std::string_view> texts;
  texts.reserve(text.parts.size());
  for (const TextPart& part : text.parts) texts.emplace_back(part.text);
  Subject whose(subject, texts);
  SieveCount count;
  TextSieve sieve(whose, count);
  std::vector<std::pair<std::size_t, std::string>> changed;
  for (std::size_t i = 0; i < text.parts.size(); ++i) {
    if (auto sieved = sieve.sieve(texts[i])) changed.emplace_back(i, std::move(*sieved));
  }
  for (auto& [part, sieved] : changed) text.parts[part].text = std::move(sieved);
  return count;
}

std::string sieve(std::string_view text, SieveCount& count, SieveSubject subject) {
  Subject whose(subject, {&text, 1});
  auto sieved = TextSieve(whose, count).sieve(text);
  return sieved ? std::move(*sieved) : std::string{text};
}

}  // namespace overstap
