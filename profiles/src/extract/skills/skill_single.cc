// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_single.h"

#include <algorithm>

namespace overstap::extract {
namespace {

/// "contract" for "contracten", "rooster" for "roosteren": the thing, and not what is done with it.
bool is_cut_short(const SkillLexicon& lexicon, const Token& token, const SkillLabel& label) {
  if (token.key.size() + 2 != label.label.size && token.key.size() + 1 != label.label.size)
    return false;
  const std::uint32_t with_en = lexicon.stem_of_word(hash_more(token.hash, "en"));
  const std::uint32_t with_s = lexicon.stem_of_word(hash_more(token.hash, "s"));
  const std::uint32_t stem = lexicon.words_of(label)[0].stem;
  return with_en == stem || with_s == stem;
}

/// Same stem, and the same to the eye: "roosters", but not the English "roster".
bool is_alike(std::string_view key, std::string_view written) {
  constexpr std::size_t kFront = 4;
  if (key.size() < kFront) return false;
  const std::size_t size = std::min(kFront, written.size());
  for (std::size_t i = 0; i < size; ++i) {
    const bool ascii = static_cast<unsigned char>(written[i]) < 0x80;
    if (ascii && (written[i] | 0x20) != (key[i] | 0x20)) return false;
    if (!ascii) return true;
  }
  return true;
}

/// "telefoontje", "analyst": no forms of "telefoon" and "analyses".
bool is_other_noun(std::string_view key, std::string_view written) {
  for (const std::string_view end : {"je", "jes", "yst", "ysts", "ster"}) {
    if (key.ends_with(end) && !written.ends_with(end)) return true;
  }
  return false;
}

FormFit fit_of_key(std::string_view key, std::string_view written) {
  if (key.size() < 5 || written.size() < 5) return FormFit::none;
  if (is_other_noun(key, written)) return FormFit::none;
  if (written.ends_with("heid") && !key.ends_with("heid")) return FormFit::none;
  const bool activity =
      written.ends_with("ing") || written.ends_with("ingen") || written.ends_with("ings");
  if (activity && key.find("ing") == std::string_view::npos) return FormFit::none;
  const auto noun = [](std::string_view word) {
    return word.find("ati") != std::string_view::npos;
  };
  if (noun(key) != noun(written)) return FormFit::none;
  if (key.ends_with("ings") && !written.ends_with("ing")) return FormFit::none;
  const bool verb = written.ends_with("en") || written.ends_with("ing");
  if (written.ends_with('s') && (key.ends_with('e') || key.ends_with("ed") || key.ends_with("ing")))
    return FormFit::none;  // "reviewed" is no form of "reviews"
  // "labels", "interviews": things, and no forms of "labelen", "interviewen"
  if (written.ends_with("en") && key.ends_with('s') && key.size() < written.size() &&
      !written.substr(0, written.size() - 2).ends_with('s'))
    return FormFit::none;
  const bool front = key.size() < written.size() && written.starts_with(key);
  const bool bare = front || (key.size() < written.size() && !key.ends_with('t') &&
                              !key.ends_with('d') && !key.ends_with('e') && !key.ends_with('n') &&
                              !key.ends_with('s') && !key.ends_with('g'));
  if (!bare) return FormFit::form;
  return verb ? FormFit::beside_subject : FormFit::none;
}

}  // namespace

FormFit fit_of_form(const Taxonomy& taxonomy, const Token& token, const SkillLabel& label) {
  const std::string_view written = taxonomy.text(label.label);
  return is_alike(token.key, written) ? fit_of_key(token.key, written) : FormFit::none;
}

bool may_stand_for(const SkillLexicon& lexicon, const Token& token, const SkillLabel& label) {
  // "driving" is no form of "driven": traits are listed in all their forms.
  const bool other_trait = label.trait && (lexicon.signs_of(token.hash) & kTraitWord) == 0;
  return !label.parted && !other_trait && !is_cut_short(lexicon, token, label);
}

}  // namespace overstap::extract
