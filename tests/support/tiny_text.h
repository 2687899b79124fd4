// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/profiles/seeker.h"
#include "overstap/profiles/vacancy.h"

/// Small pieces of the tiny market's language. Every function throws std::runtime_error with the
/// text that it does not understand.
namespace overstap::tiny {

using Words = std::vector<std::string_view>;

[[noreturn]] void fail(std::string_view what, std::string_view text);

/// The non-empty parts between separators.
[[nodiscard]] Words split(std::string_view text, char separator);
/// The text before and after the first `separator`; nothing when it is not there.
[[nodiscard]] std::optional<std::pair<std::string_view, std::string_view>> cut(
    std::string_view text, std::string_view separator);

[[nodiscard]] std::int32_t number(std::string_view text);
[[nodiscard]] Date date(std::string_view text);
[[nodiscard]] EducationLevel level(std::string_view text);  ///< `mbo3`, `hbo`
[[nodiscard]] Cefr cefr(std::string_view text);
[[nodiscard]] LanguagePart language_part(std::string_view text);
[[nodiscard]] Condition condition(std::string_view text);
[[nodiscard]] ContractKind contract(std::string_view text);
/// `24..32` or `24`.
[[nodiscard]] Range<std::int32_t> number_range(std::string_view text);
/// `mon-fri:morning+evening`.
[[nodiscard]] RosterWindow window(std::string_view text);
[[nodiscard]] bool looks_like_window(std::string_view text);
void set_conditions(ConditionSet& conditions, std::string_view names, Answer answer);

/// Whether a name is that of a certificate by its look.
[[nodiscard]] bool is_certificate_name(std::string_view name);
/// `nl` is nl:taal-nederlands, `en` is nl:taal-engels; nothing for other words.
[[nodiscard]] std::optional<std::string> language_code(std::string_view name);

/// `nl:` and the name; languages have codes of their own.
[[nodiscard]] std::string code_of(std::string_view name);

/// Names to ids, once the taxonomy stands.
struct Names {
  std::function<SkillId(std::string_view)> skill;
  std::function<OccupationId(std::string_view)> occupation;
  std::function<std::vector<SkillId>(OccupationId)> skills_of;
};

[[nodiscard]] Vacancy read_vacancy(const Words& words, const Names& names);
/// `id`, then clauses separated by commas.
[[nodiscard]] SeekerProfile read_seeker(std::string_view text, const Names& names, Date today);

}  // namespace overstap::tiny
