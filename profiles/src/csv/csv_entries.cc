// SPDX-License-Identifier: Apache-2.0
// Values of a cell that hold two things: a job with its period, a language with its level, a level
// with its field.
#include <algorithm>
#include <array>

#include "overstap/profiles/text.h"
#include "profiles/src/csv/csv_values.h"
#include "profiles/src/foreign/words.h"

namespace overstap {
namespace {

constexpr std::string_view kEdges = " \t,:;-/";

/// Without what separates two parts of a text at its ends.
std::string_view trim_edges(std::string_view text) {
  constexpr auto kDashes = std::to_array<std::string_view>({"\xE2\x80\x93", "\xE2\x80\x94"});
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(kEdges), text.size()));
    text = text.substr(0, text.find_last_not_of(kEdges) + 1);
    bool dash = false;
    for (const std::string_view mark : kDashes) {
      if (text.starts_with(mark)) text.remove_prefix(mark.size()), dash = true;
      if (text.ends_with(mark)) text.remove_suffix(mark.size()), dash = true;
    }
    if (!dash) return text;
  }
}

/// Positions where a word begins, but the first.
std::vector<std::size_t> word_starts(std::string_view text) {
  std::vector<std::size_t> starts;
  for (std::size_t i = 1; i < text.size(); ++i) {
    const bool blank = text[i - 1] == ' ' || text[i - 1] == '\t' || text[i - 1] == '(' ||
                       text[i - 1] == ':' || text[i - 1] == ',';
    if (blank && text[i] != ' ' && text[i] != '\t') starts.push_back(i);
  }
  return starts;
}

std::optional<Period> period_between(std::string_view left, std::string_view right) {
  left = trim_cell(left);
  right = trim_cell(right);
  const std::optional<Date> from = date_in(left);
  if (!from) return std::nullopt;
  if (right.empty()) return Period{from, std::nullopt, false};
  if (means_present(right)) return Period{from, std::nullopt, true};
  const std::optional<Date> to = date_in(right);
  if (!to) return std::nullopt;
  return Period{from, to, false};
}

std::string lower_ascii(std::string_view text) {
  std::string out{text};
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

/// The level that is all of a text: `B1-B2`, `niveau C1`, `zeer goed`.
std::optional<Range<Cefr>> wholly_a_level(std::string_view text) {
  constexpr auto kAround =
      std::to_array<std::string_view>({"niveau", "level", "tot", "to", "erk", "cefr", "a"});
  const std::string key = fold_key(text);
  const std::vector<std::string_view> words = key_words(key);
  // A level is two signs; anything longer is one of the known wordings or no level.
  const auto plain = [&](std::string_view word) {
    return word.size() == 2 || std::ranges::find(kAround, word) != kAround.end();
  };
  const bool levels = std::ranges::any_of(
      words, [](std::string_view word) { return word.size() == 2 && cefr_in(word).has_value(); });
  if (levels && !std::ranges::all_of(words, plain)) return std::nullopt;
  return cefr_in(text);
}

bool says_nothing_more(std::string_view text) { return trim_edges(text).empty(); }

}  // namespace

std::optional<Parenthesised> parenthesised_end(std::string_view text) {
  text = trim_cell(text);
  if (!text.ends_with(')')) return std::nullopt;
  int depth = 0;
  for (std::size_t i = text.size(); i-- > 0;) {
    if (text[i] == ')') ++depth;
    if (text[i] == '(' && --depth == 0) {
      return Parenthesised{trim_cell(text.substr(0, i)),
                           trim_cell(text.substr(i + 1, text.size() - i - 2))};
    }
  }
  return std::nullopt;
}

std::optional<Period> period_in(std::string_view text) {
  constexpr auto kBetween = std::to_array<std::string_view>(
      {" tot en met ", " t/m ", " tm ", " tot ", " until ", " till ", " to ", " - ", "\xE2\x80\x93",
       "\xE2\x80\x94", "-", "t/m", "/"});
  constexpr auto kSince =
      std::to_array<std::string_view>({"sinds ", "vanaf ", "since ", "sedert "});
  text = trim_cell(text);
  if (text.size() > kMaxCsvName) return std::nullopt;
  const std::string lower = lower_ascii(text);
  for (const std::string_view word : kSince) {
    if (!lower.starts_with(word)) continue;
    const std::string_view rest = text.substr(word.size());
    if (const std::optional<Date> from = date_in(rest)) return Period{from, std::nullopt, true};
  }
  std::size_t begin = 0;
  for (const std::string_view word : {std::string_view{"van "}, std::string_view{"from "}}) {
    if (lower.starts_with(word)) begin = word.size();
  }
  for (const std::string_view mark : kBetween) {
    for (std::size_t at = lower.find(mark, begin); at != std::string::npos;
         at = lower.find(mark, at + 1)) {
      const std::string_view left = text.substr(begin, at - begin);
      // `2021-` is open; `10-2021` is one date, not two.
      if (const auto period = period_between(left, text.substr(at + mark.size()))) return period;
    }
  }
  return std::nullopt;
}

CellJob cell_job(std::string_view text) {
  text = trim_cell(text);
  if (text.size() > kMaxCsvName) return {text, std::nullopt, false};
  if (const auto parts = parenthesised_end(text); parts && !parts->before.empty()) {
    if (auto period = period_in(parts->inner)) return {trim_edges(parts->before), period, false};
    if (duration_in(parts->inner) || date_in(parts->inner)) {
      return {trim_edges(parts->before), std::nullopt, true};
    }
    // What else stands there may belong to the title: `Kok (zelfstandig werkend)`.
    const CellJob before = cell_job(parts->before);
    if (before.period || before.rest) return {before.title, before.period, true};
    return {text, std::nullopt, false};
  }
  const std::vector<std::size_t> starts = word_starts(text);
  for (const std::size_t at : starts) {
    const std::string_view title = trim_edges(text.substr(0, at));
    const std::string_view rest = trim_edges(text.substr(at));
    if (title.empty()) continue;
    if (auto period = period_in(text.substr(at))) return {title, period, false};
    if (duration_in(rest) || date_in(rest)) return {title, std::nullopt, true};
  }
  for (const std::size_t at : starts) {
    const std::string_view title = trim_edges(text.substr(at));
    const std::string_view front = trim_edges(text.substr(0, at));
    if (title.empty() || front.empty()) continue;
    if (auto period = period_in(front); period && period->to) return {title, period, false};
    if (auto period = period_in(front); period && period->current) return {title, period, false};
    if (duration_in(front)) return {title, std::nullopt, true};
  }
  return {text, std::nullopt, false};
}

CellLanguage cell_language(std::string_view text) {
  text = trim_cell(text);
  if (text.size() > kMaxCsvName) return {text, std::nullopt};
  if (const auto parts = parenthesised_end(text); parts && !parts->before.empty()) {
    if (const auto level = cefr_in(parts->inner)) return {trim_edges(parts->before), level};
  }
  for (const std::size_t at : word_starts(text)) {
    const std::string_view name = trim_edges(text.substr(0, at));
    const std::string_view rest = trim_edges(text.substr(at));
    if (name.empty() || rest.empty()) continue;
    if (const auto level = wholly_a_level(name)) return {rest, level};
    if (const auto level = wholly_a_level(rest)) return {name, level};
  }
  return {trim_edges(text), std::nullopt};
}

CellEducation cell_education(std::string_view text) {
  text = trim_cell(text);
  if (text.size() > kMaxCsvName) return {std::nullopt, text};
  if (const auto level = education_level_in(text)) return {level, {}};
  if (const auto parts = parenthesised_end(text); parts && !parts->before.empty()) {
    if (const auto level = education_level_in(parts->inner)) {
      return {level, trim_edges(parts->before)};
    }
  }
  const std::vector<std::size_t> starts = word_starts(text);
  // The longest level at the front, else the longest at the end.
  for (auto at = starts.rbegin(); at != starts.rend(); ++at) {
    if (const auto level = education_level_in(trim_edges(text.substr(0, *at)))) {
      return {level, trim_edges(text.substr(*at))};
    }
  }
  for (const std::size_t at : starts) {
    if (says_nothing_more(text.substr(0, at))) continue;
    if (const auto level = education_level_in(trim_edges(text.substr(at)))) {
      return {level, trim_edges(text.substr(0, at))};
    }
  }
  return {std::nullopt, text};
}

}  // namespace overstap
