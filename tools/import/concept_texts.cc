// SPDX-License-Identifier: Apache-2.0
#include "tools/import/concept_texts.h"

#include <algorithm>
#include <string_view>

#include "overstap/profiles/text.h"

namespace overstap::intake {

namespace {

constexpr std::size_t kStemLetters = 6;
constexpr std::size_t kGroupLetters = 4;
constexpr std::uint32_t kWhole = 2, kHalf = 1;  ///< in halves

bool is_letters(std::string_view word) {
  return word.size() >= 2 && std::ranges::none_of(word, [](char c) {
           return static_cast<unsigned char>(c) < 0x80 && (c < 'a' || c > 'z');
         });
}

/// The first `letters` characters of UTF-8 text.
std::string_view first_letters(std::string_view word, std::size_t letters) {
  std::size_t end = 0;
  for (std::size_t seen = 0; end < word.size(); ++end) {
    const bool begins = (static_cast<unsigned char>(word[end]) & 0xC0U) != 0x80;
    if (begins && seen++ == letters) break;
  }
  return word.substr(0, end);
}

/// Turns texts into numbered terms of one table.
class Words {
 public:
  explicit Words(TermTableBuilder& table) : table_{table} {}

  /// Of text as written.
  [[nodiscard]] std::vector<std::uint32_t> of(std::string_view text) {
    return of_key(fold_key(text));
  }
  [[nodiscard]] std::vector<std::uint32_t> of_key(std::string_view key) {
    std::vector<std::uint32_t> terms;
    for (const std::string_view word : key_words(key)) {
      if (is_letters(word)) terms.push_back(table_.term(first_letters(word, kStemLetters)));
    }
    return terms;
  }

 private:
  TermTableBuilder& table_;
};

void add_all(TermTableBuilder& table, OccupationId occupation,
             const std::vector<std::uint32_t>& terms, std::uint32_t halves) {
  for (const std::uint32_t term : terms) table.add(occupation, term, halves);
}

template <class Map>
std::string_view text_of(const Map& texts, std::string_view uri) {
  const auto found = texts.find(uri);
  return found == texts.end() ? std::string_view{} : std::string_view{found->second};
}

/// The folded titles of every occupation in one language; no hidden ones and no aliases of ours.
std::vector<std::vector<std::string_view>> title_keys(const Taxonomy& taxonomy, Language language) {
  std::vector<std::vector<std::string_view>> titles(taxonomy.occupation_count());
  for (const LabelKey& row : taxonomy.label_keys()) {
    const bool title =
        row.concept_kind == ConceptKind::occupation && row.language == language &&
        (row.label_kind == LabelKind::preferred || row.label_kind == LabelKind::alternative);
    if (title) titles[row.id].push_back(taxonomy.text(row.key));
  }
  return titles;
}

/// Label and description of every skill.
std::vector<std::vector<std::uint32_t>> skill_terms(const Taxonomy& taxonomy,
                                                    const ConceptTexts& texts, Words& words) {
  std::vector<std::vector<std::uint32_t>> terms(taxonomy.skill_count());
  for (std::uint32_t i = 0; i < terms.size(); ++i) {
    const SkillId skill{i};
    if (taxonomy.occupations_asking(skill).empty()) continue;
    std::string text{taxonomy.label(skill, Language::en)};
    text.append(" ").append(text_of(texts.skill_description, taxonomy.uri(skill)));
    terms[i] = words.of(text);
  }
  return terms;
}

void add_skill_terms(const Taxonomy& taxonomy, const ConceptTexts& texts, TermTableBuilder& table) {
  Words words{table};
  const auto terms = skill_terms(taxonomy, texts, words);
  for (std::uint32_t i = 0; i < taxonomy.occupation_count(); ++i) {
    for (const OccupationSkill& row : taxonomy.skills_of(OccupationId{i})) {
      const bool essential = row.relevance == Relevance::essential;
      add_all(table, OccupationId{i}, terms[row.skill.index()], essential ? kWhole : kHalf);
    }
  }
}

TermTableStorage text_of_all(const Taxonomy& taxonomy, const ConceptTexts& texts) {
  TermTableBuilder table{taxonomy.occupation_count()};
  add_skill_terms(taxonomy, texts, table);
  Words words{table};
  const auto titles = title_keys(taxonomy, Language::en);
  std::map<std::uint16_t, std::vector<std::uint32_t>> definitions;
  for (const auto& [isco, text] : texts.isco_definition) definitions[isco] = words.of(text);
  for (std::uint32_t i = 0; i < taxonomy.occupation_count(); ++i) {
    const OccupationId id{i};
    add_all(table, id, words.of(text_of(texts.occupation_description, taxonomy.uri(id))), kWhole);
    for (const std::string_view key : titles[i]) add_all(table, id, words.of_key(key), kWhole);
    const auto definition = definitions.find(taxonomy.record(id).isco);
    if (definition != definitions.end()) add_all(table, id, definition->second, kWhole);
  }
  return std::move(table).build();
}

TermTableStorage titles_of(const Taxonomy& taxonomy) {
  TermTableBuilder table{taxonomy.occupation_count()};
  Words words{table};
  const auto titles = title_keys(taxonomy, Language::en);
  for (std::uint32_t i = 0; i < titles.size(); ++i) {
    for (const std::string_view key : titles[i]) {
      add_all(table, OccupationId{i}, words.of_key(key), kWhole);
    }
  }
  return std::move(table).build();
}

/// Groups of four letters of each word, its begin and end marked.
TermTableStorage letter_groups_of_titles(const Taxonomy& taxonomy) {
  TermTableBuilder table{taxonomy.occupation_count()};
  const auto titles = title_keys(taxonomy, Language::nl);
  for (std::uint32_t i = 0; i < titles.size(); ++i) {
    for (const std::string_view key : titles[i]) {
      for (const std::string_view word : key_words(key)) {
        if (!is_letters(word)) continue;
        const std::string marked = "^" + std::string{word} + "$";
        const std::size_t groups =
            marked.size() > kGroupLetters ? marked.size() - kGroupLetters + 1 : 1;
        for (std::size_t at = 0; at < groups; ++at) {
          table.add(OccupationId{i}, table.term(marked.substr(at, kGroupLetters)), kWhole);
        }
      }
    }
  }
  return std::move(table).build();
}

TermTableStorage alternate_titles_of(const Taxonomy& taxonomy, const ConceptTexts& texts) {
  TermTableBuilder table{taxonomy.occupation_count()};
  Words words{table};
  for (std::uint32_t i = 0; i < taxonomy.occupation_count(); ++i) {
    const OccupationId id{i};
    add_all(table, id, words.of(text_of(texts.alternate_titles, taxonomy.uri(id))), kWhole);
  }
  return std::move(table).build();
}

/// A code counts by its first two, three and four digits.
TermTableStorage sectors_of(const Taxonomy& taxonomy, const ConceptTexts& texts) {
  TermTableBuilder table{taxonomy.occupation_count()};
  for (std::uint32_t i = 0; i < taxonomy.occupation_count(); ++i) {
    const OccupationId id{i};
    const auto codes = texts.sectors.find(taxonomy.uri(id));
    std::vector<std::string_view> terms;
    if (codes != texts.sectors.end()) {
      for (const std::string& code : codes->second) {
        for (std::size_t digits = 2; digits <= std::min<std::size_t>(4, code.size()); ++digits) {
          terms.push_back(std::string_view{code}.substr(0, digits));
        }
      }
    }
    const OccupationGroup family = taxonomy.record(id).group;
    if (terms.empty() && family != OccupationGroup::other) terms.push_back(to_string(family));
    std::ranges::sort(terms);
    const auto repeated = std::ranges::unique(terms);
    terms.erase(repeated.begin(), repeated.end());
    for (const std::string_view term : terms) table.add(id, table.term(term), kWhole);
  }
  return std::move(table).build();
}

std::vector<NamedGroups> both_ways(const std::vector<NamedGroups>& named) {
  std::vector<NamedGroups> all;
  for (const auto [from, to] : named) {
    if (from == to) continue;
    all.push_back({from, to});
    all.push_back({to, from});
  }
  std::ranges::sort(all);
  const auto repeated = std::ranges::unique(all);
  all.erase(repeated.begin(), repeated.end());
  return all;
}

}  // namespace

DescriptorStorage describe(const Taxonomy& taxonomy, const ConceptTexts& texts) {
  DescriptorStorage storage;
  const auto set = [&](Descriptor descriptor, TermTableStorage table) {
    storage.tables[static_cast<std::size_t>(descriptor)] = std::move(table);
  };
  set(Descriptor::text, text_of_all(taxonomy, texts));
  set(Descriptor::titles, titles_of(taxonomy));
  set(Descriptor::titles_nl, letter_groups_of_titles(taxonomy));
  set(Descriptor::titles_us, alternate_titles_of(taxonomy, texts));
  set(Descriptor::sector, sectors_of(taxonomy, texts));
  storage.isco_named = both_ways(texts.isco_named);
  return storage;
}

}  // namespace overstap::intake
