// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {

/// One concept that a text may mean.
struct LinkHit {
  ConceptKind kind = ConceptKind::occupation;
  std::uint32_t id = 0;    ///< OccupationId or SkillId value
  std::int32_t score = 0;  ///< 0..1,000,000; 1,000,000 = preferred label, whole text
  LabelKind label_kind = LabelKind::preferred;
  Language language = Language::nl;
  TextRef label;       ///< the label that matched, in the taxonomy's text
  bool exact = false;  ///< the whole folded text is the folded label
};

struct LinkOptions {
  ConceptKind kind = ConceptKind::occupation;
  /// The asked language: its labels come first among equal exact ones, and only they count for
  /// similarity, except where a concept has no label in it.
  Language language = Language::nl;
  int max_results = 10;  ///< 1..1000
};

/// Finds concepts by label: first exact folded labels (preferred before alias before alternative
/// before hidden), then the nearest labels by word and character-n-gram similarity. Deterministic;
/// ties by identifier (URI or code). The similarity index is built on first use (thread-safe) and
/// kept. The taxonomy must outlive the linker. Groups are never hits.
class Linker {
 public:
  explicit Linker(const Taxonomy& taxonomy);
  ~Linker();
  Linker(Linker&&) noexcept;
  Linker& operator=(Linker&&) noexcept;

  /// Best first; empty when nothing resembles the text.
  [[nodiscard]] std::vector<LinkHit> link(std::string_view text, const LinkOptions& options) const;

  /// Concepts one of whose labels is exactly the text (folded), strongest label kind only: when a
  /// preferred label or own alias fits, alternative labels of other concepts are not named. Several
  /// hits = ambiguous. O(log n).
  [[nodiscard]] std::vector<LinkHit> exact(std::string_view text, ConceptKind kind) const;

  /// By code, URI or label. `not_found` with the nearest suggestions; `ambiguous` with the choices.
  [[nodiscard]] Result<OccupationId> resolve_occupation(std::string_view text,
                                                        Language language) const;
  [[nodiscard]] Result<SkillId> resolve_skill(std::string_view text, Language language) const;

 private:
  friend class LinkMemory;
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace overstap
