// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_lexicon.h"

#include <algorithm>
#include <array>
#include <string>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/skills/skill_slips.h"
#include "profiles/src/extract/skills/skill_words.h"

namespace overstap::extract {
namespace {

constexpr std::size_t kShortestSlip = 7;  // a shorter word with another letter is another word
constexpr std::size_t kTwoSlips = 11;
constexpr std::size_t kShortestPart = 4;  // of a compound

std::uint64_t pair_hash(std::uint32_t a, std::uint32_t b) {
  const std::uint64_t low = std::min(a, b), high = std::max(a, b);
  std::uint64_t hash = (high << 32U | low) * 0x9E3779B97F4A7C15U;
  hash ^= hash >> 29U;
  return hash * 0xBF58476D1CE4E5B9U;
}

void add_sign(HashIndex& signs, std::span<const std::string_view> words, WordSign sign) {
  for (const std::string_view word : words) signs.add_bits(hash_of(word), sign);
}

}  // namespace

class SkillLexiconBuilder {
 public:
  SkillLexiconBuilder(const Taxonomy& taxonomy, SkillLexicon& out)
      : taxonomy_{taxonomy}, out_{out} {}

  void build() {
    add_sign(out_.signs_, skill_function_words(), kFunctionWord);
    add_sign(out_.signs_, skill_general_words(), kGeneralWord);
    add_sign(out_.signs_, skill_capital_words(), kCapitalWord);
    add_sign(out_.signs_, skill_trait_words(), kTraitWord);
    add_sign(out_.signs_, skill_open_endings(), kOpenEnding);
    for (const std::string_view row : skill_item_rows()) {
      add_sign(out_.signs_, key_words(row), kItemWord);
    }
    for (const std::string_view word : skill_light_words()) light_.add(hash_of(word), 0);
    add_synonyms();
    add_labels();
    out_.entries_.resize(stem_count_);
    for (std::uint32_t i = 0; i < stem_count_; ++i) {
      out_.entries_[i].sense = i < senses_.size() ? senses_[i] : i;
    }
    part_compounds();
    index_labels();
    index_slips();
    std::vector<std::string_view> texts;
    texts.reserve(out_.labels_.size());
    for (const SkillLabel& label : out_.labels_)
      texts.push_back(label.parted ? std::string_view{} : taxonomy_.text(label.label));
    out_.exact_ = TokenLabels(texts);
  }

 private:
  std::uint32_t stem_of(std::string_view word) {
    SkillStemmer::Buffer buffer;
    const std::string_view stem = out_.stemmer_.stem(word, buffer);
    const std::uint32_t id = out_.stems_.add(hash_of(stem), stem_count_);
    if (id == stem_count_) {
      ++stem_count_;
      counts_.push_back(0);
      add_base(stem);
    }
    return id;
  }

  /// "opnem": "nem" may stand apart from its "op".
  void add_base(std::string_view stem) {
    for (std::size_t size = 2; size <= 6 && size + 2 < stem.size(); ++size) {
      if (is_particle(stem.substr(0, size)) || is_particle_stem(stem.substr(0, size)))
        out_.bases_.add(hash_of(stem.substr(size)), 0);
    }
  }

  void add_synonyms() {
    for (const std::string_view row : skill_synonym_rows()) {
      std::uint32_t sense = SkillLexicon::kNone;
      for (const std::string_view word : key_words(row)) {
        const std::uint32_t before = stem_count_;
        const std::uint32_t stem = stem_of(word);
        if (sense == SkillLexicon::kNone) sense = stem;
        if (stem == before) senses_.push_back(stem == sense ? stem : senses_[sense]);
      }
    }
  }

  void add_labels() {
    for (const LabelKey& key : taxonomy_.label_keys()) {
      if (key.concept_kind != ConceptKind::skill) continue;
      const SkillKind kind = taxonomy_.record(SkillId{key.id}).kind;
      if (kind == SkillKind::skill || kind == SkillKind::knowledge) {
        add_label(key, kind == SkillKind::knowledge);
      } else if (kind != SkillKind::group) {
        for (const std::string_view word : key_words(taxonomy_.text(key.key))) see(word);
      }
    }
    for (const LabelKey& key : taxonomy_.label_keys()) {
      if (key.concept_kind != ConceptKind::occupation) continue;
      for (const std::string_view word : key_words(taxonomy_.text(key.key))) see(word);
    }
  }

  /// A word of another label: no slip of one of ours.
  void see(std::string_view word) {
    if (word.size() >= kShortestSlip) seen_.add(hash_of(word), 0);
  }

  /// What single words of a label say of the whole.
  void tell_signs(std::span<const std::string_view> words, SkillLabel& label) const {
    const auto holds_one = [&](std::span<const std::string_view> signs) {
      return std::ranges::any_of(
          words, [&](auto word) { return std::ranges::find(signs, word) != signs.end(); });
    };
    constexpr auto kDenials = std::to_array<std::string_view>(
        {"niet", "nooit", "geen", "zonder", "not", "never", "no", "without", "don", "dont", "doesn",
         "doesnt", "isn", "isnt"});
    constexpr auto kClauses = std::to_array<std::string_view>({"als", "die", "wanneer", "when"});
    constexpr auto kNo = std::to_array<std::string_view>({"nee"});
    constexpr auto kYou = std::to_array<std::string_view>({"jou"});
    label.item = words.size() == 1 && has_sign(words[0], kItemWord);
    label.trait = words.size() == 1 && has_sign(words[0], kTraitWord);
    label.key = TokenLabels::hash_of_words(words);
    constexpr auto kParticles = std::to_array<std::string_view>(
        {"back", "backs", "up", "out", "off", "down", "through", "over"});
    label.ordered =
        words.size() == 2 && std::ranges::find(kParticles, words.back()) != kParticles.end();
    label.denies = holds_one(kDenials);
    label.clause = holds_one(kClauses);
    label.says_no = holds_one(kNo);
    label.telling = telling_word(words);
    // "klanten bellen jou" needs its "jou" (or "je"); the "je" of other labels says little.
    if (label.telling == telling_word(kYou) && !holds_one(kYou)) label.telling = 0;
  }

  void add_label(const LabelKey& key, bool knowledge) {
    const std::vector<std::string_view> words = key_words(taxonomy_.text(key.key));
    SkillLabel label{
        .skill = SkillId{key.id},
        .label = key.label,
        .first = static_cast<std::uint32_t>(out_.words_.size()),
        .kind = key.label_kind,
        .key_words = static_cast<std::uint8_t>(std::min<std::size_t>(words.size(), 255))};
    label.knowledge = knowledge;
    tell_signs(words, label);
    const std::string_view end = words.back();
    label.verb_last = key.language == Language::nl
                          ? (end.ends_with("en") || end.ends_with("aan")) && end.size() > 4
                          : words.front().ends_with("ing") || is_english_verb(words.front());
    std::size_t full = 0;
    for (const std::string_view word : words) full += is_content(word) && !is_light(word) ? 1U : 0U;
    for (const std::string_view word : words) {
      if (!is_content(word)) continue;
      const std::uint32_t stem = stem_of(word);
      add_surface(word, stem);
      // "mensen aan werk helpen" says more than "mensen helpen".
      const bool means_jobs = (word == "werk" || word == "work") && word != end && word != words[0];
      if (full >= 2 && is_light(word) && !means_jobs) continue;
      label.light |= is_light(word) && word != end;
      push_word(label, stem);
    }
    label.last = static_cast<std::uint32_t>(out_.words_.size());
    out_.labels_.push_back(label);
  }

  void push_word(const SkillLabel& label, std::uint32_t stem) {
    for (std::size_t i = label.first; i < out_.words_.size(); ++i) {
      if (out_.words_[i].stem == stem) return;
    }
    out_.words_.push_back({stem, stem});
    ++counts_[stem];
  }

  void add_surface(std::string_view word, std::uint32_t stem) {
    const std::uint32_t before = static_cast<std::uint32_t>(surface_words_.size());
    if (out_.surfaces_.add(hash_of(word), stem) == stem &&
        surface_set_.add(hash_of(word), before) == before)
      surface_words_.push_back(word);
  }

  [[nodiscard]] bool has_sign(std::string_view word, WordSign sign) const {
    return (out_.signs_of(hash_of(word)) & sign) != 0;
  }
  [[nodiscard]] bool is_content(std::string_view word) const {
    return !has_sign(word, kFunctionWord);
  }
  [[nodiscard]] bool is_light(std::string_view word) const {
    return light_.find(hash_of(word)) != HashIndex::kNone;
  }

  /// "klachtenafhandeling" is found as "afhandeling van klachten" too.
  void part_compounds() {
    const std::size_t count = out_.labels_.size();
    for (std::size_t i = 0; i < count; ++i) {
      if (out_.labels_[i].key_words != 1 || out_.labels_[i].last - out_.labels_[i].first != 1)
        continue;
      const std::string word = fold_key(taxonomy_.text(out_.labels_[i].label));
      std::uint32_t front = 0, back = 0;
      if (!split(word, front, back)) continue;
      SkillLabel parted = out_.labels_[i];
      parted.parted = true;
      parted.key = 0;
      parted.first = static_cast<std::uint32_t>(out_.words_.size());
      push_word(parted, front);
      push_word(parted, back);
      parted.last = static_cast<std::uint32_t>(out_.words_.size());
      if (parted.last - parted.first == 2) out_.labels_.push_back(parted);
    }
  }

  bool split(std::string_view word, std::uint32_t& front, std::uint32_t& back) {
    SkillStemmer::Buffer buffer;
    for (std::size_t at = kShortestPart; at + kShortestPart <= word.size(); ++at) {
      front = out_.surfaces_.find(hash_of(word.substr(0, at)));
      if (front == HashIndex::kNone) continue;
      for (const std::size_t skip : {std::size_t{0}, std::size_t{1}}) {
        if (skip == 1 && word[at] != 's') continue;
        const std::string_view rest = word.substr(at + skip);
        if (rest.size() < kShortestPart || is_light(rest)) continue;
        back = out_.stems_.find(hash_of(out_.stemmer_.stem(rest, buffer)));
        if (back != HashIndex::kNone && back < counts_.size() && counts_[back] > 0) return true;
      }
    }
    return false;
  }

  /// Where a label is put: with those of its stem, with those of its pair, or behind both.
  enum class LabelGroup : std::uint8_t { single, pair, other };
  struct LabelPlace {
    LabelGroup group = LabelGroup::other;
    std::uint64_t row = 0;  ///< stem, or hash of the pair
    std::uint64_t key = 0;
    std::uint32_t label = 0;
    friend auto operator<=>(const LabelPlace&, const LabelPlace&) = default;
  };

  void index_labels() {
    for (SkillWord& word : out_.words_) word.sense = out_.entries_[word.stem].sense;
    std::vector<std::uint64_t> partners(stem_count_);  // of senses
    std::vector<LabelPlace> places;
    for (std::uint32_t i = 0; i < out_.labels_.size(); ++i) {
      SkillLabel& label = out_.labels_[i];
      label.order = i;
      const auto words = out_.words_of(label);
      for (const SkillWord& word : words) label.senses |= sense_bit(word.sense);
      LabelPlace& place = places.emplace_back();
      place.key = label.key;
      place.label = i;
      if (words.size() == 1 && label.key_words == 1) {
        place.group = LabelGroup::single;
        place.row = words[0].stem;
      } else if (words.size() >= 2 && words.size() <= kMostWords) {
        const auto [a, b] = rarest_pair(words);
        place.group = LabelGroup::pair;
        place.row = pair_hash(a, b);
        partners[a] |= sense_bit(b);
        partners[b] |= sense_bit(a);
      }
    }
    for (SkillLexicon::Stem& stem : out_.entries_) stem.partners = partners[stem.sense];
    std::ranges::sort(places);
    put_labels(places);
  }

  void put_labels(std::span<const LabelPlace> places) {
    std::vector<SkillLabel> labels;
    std::vector<SkillWord> words;
    std::vector<std::uint64_t> pairs;
    std::uint32_t first_pair = 0;
    out_.pair_bits_.assign(kPairBits / 64, 0);
    for (const LabelPlace& place : places) {
      const auto number = static_cast<std::uint32_t>(labels.size());
      SkillLabel& label = labels.emplace_back(out_.labels_[place.label]);
      const auto words_here = out_.words_of(label);
      label.first = static_cast<std::uint32_t>(words.size());
      words.insert(words.end(), words_here.begin(), words_here.end());
      label.last = static_cast<std::uint32_t>(words.size());
      if (place.group == LabelGroup::single) {
        SkillLexicon::Stem& entry = out_.entries_[place.row];
        if (entry.singles_end == 0) entry.singles_begin = number;
        entry.singles_end = first_pair = number + 1;
      } else if (place.group == LabelGroup::pair) {
        pairs.push_back(place.row);
        const std::size_t bit = place.row >> 20U & (kPairBits - 1);
        out_.pair_bits_[bit / 64] |= std::uint64_t{1} << (bit % 64);
      }
    }
    out_.labels_ = std::move(labels);
    out_.words_ = std::move(words);
    out_.pairs_ = HashRanges(pairs, first_pair);
  }

  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> rarest_pair(
      std::span<const SkillWord> words) const {
    std::vector<std::uint32_t> senses;
    for (const SkillWord& word : words) senses.push_back(word.sense);
    std::ranges::sort(senses, [&](std::uint32_t a, std::uint32_t b) {
      return std::pair{counts_[a], a} < std::pair{counts_[b], b};
    });
    return {senses[0], senses[1]};
  }

  void index_slips() {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> slips;
    for (const std::string_view word : surface_words_) {
      if (word.size() < kShortestSlip || word.size() > SkillStemmer::kLongest) continue;
      const auto id = static_cast<std::uint32_t>(out_.slip_words_.size());
      out_.slip_words_.push_back(word);
      out_.slip_stems_.push_back(out_.surfaces_.find(hash_of(word)));
      each_slip(word, [&](std::uint64_t hash) { slips.emplace_back(hash, id); });
    }
    out_.slips_ = HashRows(std::move(slips));
    out_.seen_ = std::move(seen_);
  }

  static constexpr std::size_t kMostWords = 6;

 public:
  static constexpr std::size_t kPairBits = std::size_t{1} << 18U;

 private:
  const Taxonomy& taxonomy_;
  SkillLexicon& out_;
  HashIndex light_, seen_, surface_set_;
  std::uint32_t stem_count_ = 0;
  std::vector<std::uint32_t> counts_;  ///< labels per stem
  std::vector<std::uint32_t> senses_;  ///< of the synonyms, which come first
  std::vector<std::string_view> surface_words_;
};

SkillLexicon::SkillLexicon(const Taxonomy& taxonomy) {
  SkillLexiconBuilder(taxonomy, *this).build();
}

SkillLexicon::Labels SkillLexicon::pair_labels(std::uint32_t a, std::uint32_t b) const {
  const std::uint64_t hash = pair_hash(a, b);
  const std::size_t bit = hash >> 20U & (SkillLexiconBuilder::kPairBits - 1);
  if ((pair_bits_[bit / 64] >> (bit % 64) & 1U) == 0) return {};
  const HashRanges::Range range = pairs_.find(hash);
  return {range.begin, range.end};
}

std::uint32_t SkillLexicon::meant_by(std::string_view word) const {
  if (word.size() < kShortestSlip || word.size() > SkillStemmer::kLongest) return kNone;
  if (seen_.find(hash_of(word)) != kNone) return kNone;
  const int limit = word.size() >= kTwoSlips ? 2 : 1;
  std::uint32_t best = kNone;
  int least = limit + 1;
  each_slip(word, [&](std::uint64_t hash) {
    for (const std::uint32_t id : slips_.find(hash).values) {
      const int changes = slip_distance(word, slip_words_[id], limit);
      if (changes > least || changes > limit || !is_likely_slip(word, slip_words_[id])) continue;
      if (changes == least && best != slip_stems_[id]) best = kNone;
      if (changes < least) best = slip_stems_[id];
      least = changes;
    }
  });
  return best;
}

std::size_t SkillLexicon::memory() const {
  std::size_t bytes = exact_.memory() + pairs_.memory() + slips_.memory();
  for (const HashIndex* index : {&stems_, &surfaces_, &bases_, &signs_, &seen_})
    bytes += index->memory();
  bytes += entries_.capacity() * sizeof(Stem);
  bytes += slip_stems_.capacity() * sizeof(std::uint32_t);
  return bytes + labels_.capacity() * sizeof(SkillLabel) + words_.capacity() * sizeof(SkillWord) +
         pair_bits_.capacity() * 8 + slip_words_.capacity() * sizeof(std::string_view);
}

}  // namespace overstap::extract
