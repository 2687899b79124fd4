// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "profiles/src/extract/sieve/sieve_people.h"

namespace overstap::sieving {

/// What the words around a match say of work: then it tells of no person.
class WorkAround {
 public:
  explicit WorkAround(std::span<const Word> words)
      : rules_{Rules::all()}, judging_{judging()}, words_{words} {}

  /// What somebody works on: "uitkeringen beoordeeld", "insuline toedienen", "heb aanmaningen
  /// verstuurd", "klachten heb ik altijd rustig aangehoord".
  [[nodiscard]] bool is_handled(const Match& match) const;
  /// Words of work or of other people stand in front: "ervaring met", "mensen met".
  [[nodiscard]] bool is_governed(const Match& match, const Sentence& sentence) const;

 private:
  [[nodiscard]] bool is(std::size_t at, Element element) const {
    return at < words_.size() && rules_.is(words_[at], element);
  }
  /// "mijn ouders", but "mijn klanten"
  [[nodiscard]] bool is_of_oneself(std::size_t at) const {
    return is(at, judging_.mine) && !is(at + 1, judging_.clientele);
  }
  /// What somebody does for others, or for himself.
  [[nodiscard]] bool is_deed(std::size_t at) const {
    return is(at, judging_.acted) || is(at, judging_.did) || is(at, judging_.governs);
  }
  [[nodiscard]] bool opens_clause(std::size_t at) const {
    return at < words_.size() && (words_[at].gap & kApart) != 0;
  }
  /// Commas part only the items of what stands in front of a verb.
  [[nodiscard]] bool ends_front(std::size_t at) const {
    return (words_[at].gap & (kApart ^ kComma)) != 0;
  }
  [[nodiscard]] bool is_received(std::size_t anchor) const;
  [[nodiscard]] bool is_asked_for_oneself(const Match& match) const;
  [[nodiscard]] bool speaks_of_self() const;
  [[nodiscard]] bool is_dealt_with_for_others(std::size_t ik, const Sentence& sentence) const;
  [[nodiscard]] bool was_done_to_it(std::size_t anchor) const;
  [[nodiscard]] bool is_fronted(std::size_t anchor) const;
  [[nodiscard]] std::size_t verb_in_front_of_ik(std::size_t first, std::size_t last) const;
  [[nodiscard]] bool goes_with(std::size_t auxiliary, Element verbs) const;
  [[nodiscard]] bool is_done_for_others(std::size_t anchor) const;
  [[nodiscard]] bool has_auxiliary(std::size_t at) const;
  [[nodiscard]] bool is_object(std::size_t anchor) const;
  [[nodiscard]] bool is_list() const;
  [[nodiscard]] bool is_colleague_near(std::size_t at) const;

  const Rules& rules_;
  const Judging& judging_;
  std::span<const Word> words_;
};

}  // namespace overstap::sieving
