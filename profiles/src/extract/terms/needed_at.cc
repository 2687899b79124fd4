// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/needed_at.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/text/sentences.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap {
namespace {

using Words = std::span<const std::string_view>;

bool is_any_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

/// "drie maanden", "6 weken", "een half jaar" at the front of the words, in weeks of a year of 52.
std::optional<Weeks> weeks_at(Words words) {
  if (words.size() > 2 && words[0] == "een" && words[1] == "half") words = words.subspan(1);
  if (words.size() < 2) return std::nullopt;
  const bool months = is_any_of(words[1], {"maand", "maanden", "month", "months"});
  const bool years = is_any_of(words[1], {"jaar", "jaren", "year", "years"});
  if (words[0] == "half") return years ? std::optional{Weeks{26}} : std::nullopt;
  const std::int32_t number = extract::small_number(words[0]);
  if (number <= 0) return std::nullopt;
  if (is_any_of(words[1], {"week", "weken", "weeks"})) return Weeks{number};
  if (months) return Weeks{number * 52 / 12};
  if (!years) return std::nullopt;
  return Weeks{words[0] == "anderhalf" ? 78 : number * 52};
}

/// What somebody goes to do: the word after "ga je", "mag", "voordat je".
std::string task_in(Words words) {
  constexpr std::size_t kReach = 8;
  for (std::size_t i = 0; i + 1 < std::min(words.size(), kReach); ++i) {
    if (!is_any_of(words[i], {"ga", "gaat", "gaan", "mag", "kunt", "start", "begin"})) continue;
    std::size_t at = i + 1;
    while (at < words.size() && is_any_of(words[at], {"je", "u", "jij", "ook", "zelf", "met"}))
      ++at;
    if (at < words.size() && words[at].ends_with("en")) return std::string{words[at]};
  }
  return {};
}

bool is_inner_byte(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

struct Spot {
  std::string_view text;
  std::size_t begin, end;
};

/// The sentence around the place, of what is near it.
Spot sentence_of(Spot place) {
  constexpr std::size_t kReach = 300;
  std::size_t from = place.begin > kReach ? place.begin - kReach : 0;
  while (from > 0 && is_inner_byte(place.text[from])) --from;
  std::size_t until = std::min(place.end + kReach, place.text.size());
  while (until < place.text.size() && is_inner_byte(place.text[until])) ++until;
  const Spot near{place.text.substr(from, until - from), place.begin - from, place.end - from};
  for (const ByteRange& range : split_sentences(near.text)) {
    if (range.begin <= near.begin && near.end <= range.end) {
      return {range.of(near.text), near.begin - range.begin, near.end - range.begin};
    }
  }
  return {near.text.substr(near.begin, near.end - near.begin), 0, near.end - near.begin};
}

/// What stands between the commas around the place.
std::string_view clause_of(const Spot& sentence) {
  const std::size_t before = sentence.text.substr(0, sentence.begin).rfind(',');
  const std::size_t from = before == std::string_view::npos ? 0 : before + 1;
  const std::size_t until = std::min(sentence.text.find(',', sentence.end), sentence.text.size());
  return sentence.text.substr(from, until - from);
}

/// Nothing when the words say no time.
std::optional<Needed> needed_in(std::string_view text) {
  const std::string key = fold_key(text);
  const auto all = key_words(key);
  const Words words{all};
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_any_of(words[i], {"aanvang", "start", "direct", "outset"})) return Needed{};
    const Words rest = words.subspan(i + 1);
    const auto weeks = weeks_at(rest);
    if (weeks && is_any_of(words[i], {"binnen", "within"})) {
      return Needed{NeededAt::within_weeks, *weeks, {}};
    }
    const bool later = weeks && is_any_of(words[i], {"na", "after"});
    if (!later && !is_any_of(words[i], {"voordat", "alvorens"})) continue;
    std::string task = task_in(rest);
    if (!task.empty()) {
      return Needed{NeededAt::before_task, weeks.value_or(Weeks{0}), std::move(task)};
    }
    if (later) return Needed{NeededAt::within_weeks, *weeks, {}};
  }
  return std::nullopt;
}

}  // namespace

Needed needed_at(std::string_view text, std::size_t begin, std::size_t end) {
  const Spot sentence = sentence_of({text, begin, end});
  if (auto said = needed_in(clause_of(sentence))) return *std::move(said);
  return needed_in(sentence.text).value_or(Needed{});
}

}  // namespace overstap
