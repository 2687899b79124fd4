// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "profiles/src/extract/text/read_text.h"

/// The words of titles whatever their form.
namespace overstap::extract {

/// Hash of a word of a title without gender and number: the same for `verkoper`, `verkoopster` and
/// `verkopers`. `hash` is the hash_of the key.
[[nodiscard]] std::uint64_t title_word_hash(std::string_view key, std::uint64_t hash);
[[nodiscard]] inline std::uint64_t title_word_hash(std::string_view key) {
  return title_word_hash(key, hash_of(key));
}

/// False for most words that title_word_hash leaves as they are. For the others it may be true by
/// their ending; the few that it takes for other words whatever their ending, "mdw", are added to
/// `words` by add_short_words.
[[nodiscard]] bool may_have_forms(std::string_view key);
void add_short_words(std::vector<std::uint64_t>& words);

/// Of a department: "medewerker receptie", "receptiemedewerker".
inline constexpr std::string_view kWorker = "medewerker";
/// title_word_hash of a department, of which the hash_of is given, and kWorker behind it.
[[nodiscard]] std::uint64_t worker_hash(std::uint64_t department);

/// Two words that are written as one as well: `service desk`, `call centre`, `team leader`.
struct Compound {
  std::string_view first, second, whole;
};
[[nodiscard]] std::span<const Compound> compounds();
/// Null when the words are none.
[[nodiscard]] const Compound* compound_of(std::string_view first, std::string_view second);
/// Of a word by its hash.
[[nodiscard]] bool begins_compound(std::uint64_t word);
/// The words of a label, compounds as one.
[[nodiscard]] std::vector<std::string_view> whole_words(std::string_view key);

}  // namespace overstap::extract
