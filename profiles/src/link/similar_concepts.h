// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "overstap/graph/taxonomy.h"
#include "profiles/src/link/term_index.h"

namespace overstap {

/// How a title is asked and what its cosines count for. The shares of a question are thousandths of
/// its first part; of the others only the ratio matters.
struct TitleWeights {
  std::int32_t aside = 500;                            ///< what stands in brackets
  std::int32_t roles = 600;                            ///< other words for the role (title_words.h)
  std::int32_t label_words = 400, label_pieces = 400;  ///< of the nearest label
  std::int32_t bag_words = 0, bag_pieces = 300;        ///< of all labels together
  std::int32_t group = 300;  ///< thousandths of the mean over the ISCO-08 unit group
  friend bool operator==(const TitleWeights&, const TitleWeights&) = default;
};

/// What the cosines of a text about skills count for; only the ratio matters.
struct SkillWeights {
  std::int32_t whole_words = 1000, whole_pieces = 1000;  ///< nearest label to the whole text
  std::int32_t run_words = 500, run_pieces = 1000;       ///< to any run of one to five of its words
  std::int32_t bag_words = 1000;                         ///< words of all labels together
  friend bool operator==(const SkillWeights&, const SkillWeights&) = default;
};

struct LinkWeights {
  TitleWeights title{};
  SkillWeights skill{};
};

/// How near a text is to the concepts of one kind in one language: a sum of cosines, each in whole
/// numbers, times fixed weights.
///
/// Occupations: words and pieces of the nearest label, pieces of all labels together (and their
/// words, where they have a weight), and a share of the mean of that over the ISCO-08 unit group;
/// asked with the title, less of what stands in brackets, and other words for the role. Skills:
/// words and pieces of the nearest label to the whole text and to any run of one to five words of a
/// sentence, and words of all labels. Source of the weights: chosen on MELO nld_q_nl_c_nl and on
/// the HOUSE and TECH validation sentences; figures and split in bench/quality/README.md. Known
/// weakness: two words that share no letters are near only when a label or the table of roles says
/// so.
class SimilarConcepts {
 public:
  struct Near {
    std::uint32_t id = 0;     ///< OccupationId or SkillId value
    std::int32_t score = 0;   ///< 0..kMaxScore
    std::uint32_t label = 0;  ///< the nearest label: index into `Taxonomy::label_keys`
  };
  /// Below every exact match.
  static constexpr std::int32_t kMaxScore = 899'999;
  static constexpr std::size_t kSignals = 5;

  /// `labels` are indices into `label_keys`; only their concepts are found. `weights` are those of
  /// `nearest`. Without a weight for them the words of all labels of occupations are not indexed,
  /// so that `signals` knows nothing of them.
  SimilarConcepts(const Taxonomy& taxonomy, ConceptKind kind, std::vector<std::uint32_t> labels,
                  const LinkWeights& weights = {});

  /// Concepts with at least `floor`, ascending by id. O(postings of the text's terms).
  [[nodiscard]] std::vector<Near> nearest(std::string_view text, std::int32_t floor) const;

  /// The cosines of one text, in millionths: `kSignals` rows of one entry per concept, in the order
  /// of the weights above; a row that the kind does not know is empty.
  struct Signals {
    std::array<std::vector<std::int32_t>, kSignals> rows{};
    std::vector<std::int32_t> label{};  ///< per label of `labels()`: words and pieces together
  };
  /// Reads only the shares of the question among the weights.
  [[nodiscard]] Signals signals(std::string_view text, const LinkWeights& weights) const;
  /// The score of each concept, 0..kMaxScore. O(concepts).
  [[nodiscard]] std::vector<std::int32_t> mix(const Signals& signals,
                                              const LinkWeights& weights) const;
  /// The concepts that can be found, ascending.
  [[nodiscard]] std::span<const std::uint32_t> ids() const { return ids_; }

 private:
  void ask_title(std::string_view text, const TitleWeights& weights, Signals& signals) const;
  void ask_skill(std::string_view text, Signals& signals) const;
  void ask_labels(const TermIndex& index, std::span<const WeightedText> question,
                  std::vector<std::int32_t>& row, std::vector<std::int32_t>& label) const;
  void add_group_means(std::vector<std::int64_t>& sums, std::int64_t permille) const;

  ConceptKind kind_;
  LinkWeights weights_;
  std::vector<std::uint32_t> labels_;   ///< indices into label_keys, by concept
  std::vector<std::uint32_t> concept_;  ///< per label: position of its concept
  std::vector<std::uint32_t> ids_;      ///< per concept, ascending
  std::vector<std::uint32_t> group_;    ///< per concept: its ISCO-08 unit group, dense
  std::vector<std::uint32_t> group_size_;
  std::unique_ptr<TermIndex> label_words_, label_pieces_;
  std::unique_ptr<TermIndex> bag_words_, bag_pieces_;  ///< null where nothing weighs them
};

/// The labels by which concepts of a kind are found in a language, as indices into `label_keys`:
/// those in the language, and all labels of concepts that have none in it. Groups have none.
[[nodiscard]] std::vector<std::uint32_t> findable_labels(const Taxonomy& taxonomy, ConceptKind kind,
                                                         Language language);

}  // namespace overstap
