// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/linker.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <mutex>
#include <tuple>

#include "overstap/profiles/text.h"
#include "profiles/src/link/link_memory.h"
#include "profiles/src/link/similar_concepts.h"

namespace overstap {
namespace {

/// Scores of exact matches by label kind: preferred, alias, alternative, hidden. Source: editorial;
/// they only order the kinds.
constexpr std::array<std::int32_t, 4> kExactScores = {1'000'000, 980'000, 950'000, 900'000};
/// A concept that is less near than this does not resemble the text. Source: editorial, chosen on
/// the default market: what is suggested unasked shares a common ending such as "medewerker" at
/// least; a ranking that was asked for leaves out chance pieces only.
constexpr std::int32_t kSuggestionFloor = 150'000;
constexpr std::int32_t kRankingFloor = 50'000;
constexpr int kSuggestions = 5;
constexpr int kMaxResults = 1000;

/// Stronger label first; of equal ones the asked language.
auto strength(const LinkHit& hit, Language language) {
  return std::tuple{hit.label_kind, hit.language != language, hit.label.offset};
}

}  // namespace

struct Linker::Impl {
  const Taxonomy taxonomy;  ///< a view; cheap to copy
  struct LazyIndex {
    std::once_flag made;
    std::unique_ptr<SimilarConcepts> index;
  };
  std::array<std::array<LazyIndex, kLanguages>, 2> lazy;
  LinkMemory memory;

  explicit Impl(const Taxonomy& t) : taxonomy{t} {}

  [[nodiscard]] bool is_heading(ConceptKind kind, std::uint32_t id) const {
    return kind == ConceptKind::skill && taxonomy.record(SkillId{id}).kind == SkillKind::group;
  }

  [[nodiscard]] std::string_view identifier(const LinkHit& hit) const {
    return hit.kind == ConceptKind::skill ? taxonomy.identifier(SkillId{hit.id})
                                          : taxonomy.identifier(OccupationId{hit.id});
  }

  [[nodiscard]] std::string_view preferred(const LinkHit& hit, Language language) const {
    return hit.kind == ConceptKind::skill ? taxonomy.label(SkillId{hit.id}, language)
                                          : taxonomy.label(OccupationId{hit.id}, language);
  }

  [[nodiscard]] LinkHit hit_of(const LabelKey& row, std::int32_t score, bool exact) const {
    return {row.concept_kind, row.id, score, row.label_kind, row.language, row.label, exact};
  }

  void sort(std::vector<LinkHit>& hits, Language language) const {
    std::ranges::sort(hits, [&](const LinkHit& a, const LinkHit& b) {
      if (a.score != b.score) return a.score > b.score;
      if ((a.language != language) != (b.language != language)) return a.language == language;
      const std::string_view left = identifier(a);
      const std::string_view right = identifier(b);
      return left != right ? left < right : a.id < b.id;
    });
  }

  /// Every concept that has the key as a label, each by its strongest one.
  [[nodiscard]] std::vector<LinkHit> with_key(std::string_view key, ConceptKind kind,
                                              Language language) const {
    const auto rows = taxonomy.label_keys();
    const auto key_of = [&](const LabelKey& row) { return taxonomy.text(row.key); };
    std::vector<LinkHit> hits;
    if (key.empty()) return hits;
    for (const LabelKey& row : std::ranges::equal_range(rows, key, {}, key_of)) {
      if (row.concept_kind != kind || is_heading(kind, row.id)) continue;
      const LinkHit hit = hit_of(row, kExactScores[static_cast<std::size_t>(row.label_kind)], true);
      const auto same = std::ranges::find(hits, row.id, &LinkHit::id);
      if (same == hits.end()) {
        hits.push_back(hit);
      } else if (strength(hit, language) < strength(*same, language)) {
        *same = hit;
      }
    }
    sort(hits, language);
    return hits;
  }

  [[nodiscard]] std::vector<LinkHit> strongest(std::string_view key, ConceptKind kind,
                                               Language language) const {
    std::vector<LinkHit> hits = with_key(key, kind, language);
    std::erase_if(hits, [&, best = hits.empty() ? LabelKind::preferred : hits.front().label_kind](
                            const LinkHit& hit) { return hit.label_kind != best; });
    return hits;
  }

  const SimilarConcepts& index(ConceptKind kind, Language language) {
    LazyIndex& entry = lazy[static_cast<std::size_t>(kind)][static_cast<std::size_t>(language)];
    std::call_once(entry.made, [&] {
      entry.index = std::make_unique<SimilarConcepts>(taxonomy, kind,
                                                      findable_labels(taxonomy, kind, language));
    });
    return *entry.index;
  }

  /// Each concept that resembles the text and is not among `taken`, by its nearest label.
  [[nodiscard]] std::vector<LinkHit> similar(std::string_view text, const LinkOptions& options,
                                             std::int32_t floor,
                                             const std::vector<LinkHit>& taken) {
    std::vector<LinkHit> hits;
    for (const auto& near : index(options.kind, options.language).nearest(text, floor)) {
      if (std::ranges::find(taken, near.id, &LinkHit::id) != taken.end()) continue;
      hits.push_back(hit_of(taxonomy.label_keys()[near.label], near.score, false));
    }
    sort(hits, options.language);
    return hits;
  }

  [[nodiscard]] std::vector<LinkHit> link(std::string_view text, const LinkOptions& options,
                                          std::int32_t floor) {
    assert(options.max_results >= 1 && options.max_results <= kMaxResults);
    const auto wanted = static_cast<std::size_t>(std::clamp(options.max_results, 1, kMaxResults));
    const std::string key = fold_key(text);
    std::vector<LinkHit> hits = with_key(key, options.kind, options.language);
    if (hits.size() < wanted) {
      const std::vector<LinkHit> more = similar(text, options, floor, hits);
      hits.insert(hits.end(), more.begin(), more.end());
    }
    if (hits.size() > wanted) hits.resize(wanted);
    return hits;
  }

  /// By preferred label: the word that several concepts share would not tell them apart.
  void append_choices(std::string& message, const std::vector<LinkHit>& hits,
                      Language language) const {
    std::string_view separator = " ";
    for (const LinkHit& hit : hits) {
      message.append(separator)
          .append(preferred(hit, language))
          .append(" (")
          .append(identifier(hit))
          .append(")");
      separator = ", ";
    }
  }

  [[nodiscard]] Result<std::uint32_t> resolve(std::string_view text, ConceptKind kind,
                                              Language language) {
    std::vector<LinkHit> hits = strongest(fold_key(text), kind, language);
    const auto foreign = [&](const LinkHit& hit) { return hit.language != language; };
    if (!std::ranges::all_of(hits, foreign)) std::erase_if(hits, foreign);
    if (hits.size() == 1) return hits.front().id;
    const std::string noun = kind == ConceptKind::skill ? "skill" : "occupation";
    std::string message;
    if (!hits.empty()) {
      message = "several " + noun + "s are called \"";
      message.append(text).append("\"; choose one of:");
      append_choices(message, hits, language);
      return std::unexpected(Error{ErrorCode::ambiguous, std::move(message), std::nullopt});
    }
    message = "no " + noun + " is called \"";
    message.append(text).append("\"");
    const std::vector<LinkHit> near = link(text, {kind, language, kSuggestions}, kSuggestionFloor);
    if (!near.empty()) {
      message.append("; nearest:");
      append_choices(message, near, language);
    }
    return std::unexpected(Error{ErrorCode::not_found, std::move(message), std::nullopt});
  }
};

Linker::Linker(const Taxonomy& taxonomy) : impl_{std::make_unique<Impl>(taxonomy)} {}
Linker::~Linker() = default;
Linker::Linker(Linker&&) noexcept = default;
Linker& Linker::operator=(Linker&&) noexcept = default;

std::vector<LinkHit> Linker::link(std::string_view text, const LinkOptions& options) const {
  return impl_->link(text, options, kRankingFloor);
}

std::vector<LinkHit> Linker::exact(std::string_view text, ConceptKind kind) const {
  return impl_->strongest(fold_key(text), kind, Language::nl);
}

LinkMemory& LinkMemory::of(const Linker& linker) { return linker.impl_->memory; }

Result<OccupationId> Linker::resolve_occupation(std::string_view text, Language language) const {
  constexpr auto kQuestion = LinkMemory::Question::occupation;
  if (const auto id = impl_->memory.find(kQuestion, language, text)) return OccupationId{*id};
  const auto keep = [&](std::uint32_t id) {
    impl_->memory.keep(kQuestion, language, text, id);
    return OccupationId{id};
  };
  if (const auto id = impl_->taxonomy.find_occupation(text)) return keep(id->value());
  const Result<std::uint32_t> id = impl_->resolve(text, ConceptKind::occupation, language);
  if (!id) return std::unexpected(id.error());
  return keep(*id);
}

Result<SkillId> Linker::resolve_skill(std::string_view text, Language language) const {
  constexpr auto kQuestion = LinkMemory::Question::skill;
  if (const auto id = impl_->memory.find(kQuestion, language, text)) return SkillId{*id};
  const auto keep = [&](std::uint32_t id) {
    impl_->memory.keep(kQuestion, language, text, id);
    return SkillId{id};
  };
  if (const auto id = impl_->taxonomy.find_skill(text)) {
    if (!impl_->is_heading(ConceptKind::skill, id->value())) return keep(id->value());
    std::string message{text};
    message.append(" is a group of skills; name one of the skills in it");
    return std::unexpected(Error{ErrorCode::not_found, std::move(message), std::nullopt});
  }
  const Result<std::uint32_t> id = impl_->resolve(text, ConceptKind::skill, language);
  if (!id) return std::unexpected(id.error());
  return keep(*id);
}

}  // namespace overstap
