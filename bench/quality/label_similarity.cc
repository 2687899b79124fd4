// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "bench/quality/baselines.h"

namespace overstap::quality {
namespace {

struct Entry {
  std::uint32_t at = 0;  ///< a term, or a skill in the transpose
  float weight = 0;
};
using Rows = std::vector<std::vector<Entry>>;

/// Lower-case ASCII letters and digits stay, bytes above ASCII too; all else becomes one blank.
std::string folded(std::string_view label) {
  std::string text = " ";
  for (const char c : label) {
    const auto byte = static_cast<unsigned char>(c);
    if (c >= 'A' && c <= 'Z') {
      text += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80) {
      text += c;
    } else if (text.back() != ' ') {
      text += ' ';
    }
  }
  if (text.back() != ' ') text += ' ';
  return text;
}

/// The words and the character trigrams of a label. A word keeps its blanks, which no two trigrams
/// of one length can be mistaken for.
std::vector<std::string> terms_of(std::string_view label) {
  const std::string text = folded(label);
  std::vector<std::string> terms;
  for (std::size_t i = 0; i + 3 <= text.size(); ++i) terms.push_back(text.substr(i, 3));
  for (std::size_t begin = 1; begin < text.size();) {
    const std::size_t end = text.find(' ', begin);
    terms.push_back("word " + text.substr(begin, end - begin));
    begin = end + 1;
  }
  return terms;
}

/// Unit vectors per skill over the terms of its label, each weighted count x ln(N / df).
Rows vectors_of(const Taxonomy& taxonomy, std::size_t& term_count) {
  std::map<std::string, std::uint32_t, std::less<>> ids;
  std::vector<std::map<std::uint32_t, float>> counts(taxonomy.skill_count());
  double labels = 0;
  for (std::uint32_t s = 0; s < counts.size(); ++s) {
    if (taxonomy.record(SkillId{s}).kind == SkillKind::group) continue;
    ++labels;
    for (std::string& term : terms_of(taxonomy.label(SkillId{s}, Language::en))) {
      const auto id = ids.emplace(std::move(term), static_cast<std::uint32_t>(ids.size())).first;
      ++counts[s][id->second];
    }
  }
  term_count = ids.size();
  std::vector<double> df(term_count);
  for (const auto& row : counts) {
    for (const auto& [term, count] : row) ++df[term];
  }
  Rows rows(counts.size());
  for (std::size_t s = 0; s < counts.size(); ++s) {
    double square = 0;
    for (const auto& [term, count] : counts[s]) {
      rows[s].push_back({term, count * static_cast<float>(std::log(labels / df[term]))});
      square += static_cast<double>(rows[s].back().weight) * rows[s].back().weight;
    }
    if (square <= 0) continue;
    for (Entry& entry : rows[s]) entry.weight /= static_cast<float>(std::sqrt(square));
  }
  return rows;
}

Rows transposed(const Rows& rows, std::size_t columns) {
  Rows result(columns);
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    for (const Entry& entry : rows[r]) result[entry.at].push_back({r, entry.weight});
  }
  return result;
}

}  // namespace

std::vector<std::vector<SimilarSkill>> similar_labels(const Taxonomy& taxonomy, float floor) {
  std::size_t terms = 0;
  const Rows rows = vectors_of(taxonomy, terms);
  const Rows skills_of_term = transposed(rows, terms);
  std::vector<std::vector<SimilarSkill>> similar(rows.size());
  std::vector<float> products(rows.size());
  for (std::uint32_t s = 0; s < rows.size(); ++s) {
    similar[s].push_back({s, 1});
    std::ranges::fill(products, 0.0F);
    for (const Entry& entry : rows[s]) {
      for (const Entry& other : skills_of_term[entry.at]) {
        products[other.at] += entry.weight * other.weight;
      }
    }
    for (std::uint32_t other = 0; other < rows.size(); ++other) {
      if (other != s && products[other] >= floor) {
        similar[s].push_back({other, std::min(products[other], 1.0F)});
      }
    }
  }
  return similar;
}

}  // namespace overstap::quality
