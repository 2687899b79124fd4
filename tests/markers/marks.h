// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Texts that stand for personal values: each is made once, so that where one turns up tells which
/// value leaked.
namespace overstap::test {

/// Where a mark may turn up.
enum class MarkPlace : std::uint8_t {
  nowhere,
  contact,  ///< the contact part only
  text,     ///< the text of a document only
};
[[nodiscard]] std::string_view to_string(MarkPlace place);

enum class MarkShape : std::uint8_t { word, email, telephone, birth_date, citizen_number };

struct Mark {
  std::string text;   ///< as it is written
  std::string field;  ///< what it stands for, in words
  MarkPlace place = MarkPlace::nowhere;
};

/// Makes marks. Words begin with `qzx`; dates, telephone and citizen numbers are random and each
/// one different. Birth dates are long ago, so that no other date of an output looks like one.
class MarkMaker {
 public:
  explicit MarkMaker(std::uint64_t seed) : random_{seed} {}
  [[nodiscard]] std::string make(MarkShape shape, std::string field, MarkPlace place);
  /// The marks since the last call.
  [[nodiscard]] std::vector<Mark> take();
  /// 0 to `choices` - 1.
  [[nodiscard]] std::size_t choose(std::size_t choices) { return random_() % choices; }

 private:
  [[nodiscard]] std::string shaped(MarkShape shape);
  [[nodiscard]] std::string digits(std::size_t count);
  [[nodiscard]] std::string word();

  std::mt19937_64 random_;
  std::unordered_map<std::string, bool> used_;
  std::vector<Mark> marks_;
};

/// Those of `marks` that a text holds, in any case, but for those whose place is `allowed`.
[[nodiscard]] std::vector<Mark> marks_in(std::string_view text, const std::vector<Mark>& marks,
                                         MarkPlace allowed = MarkPlace::nowhere);

}  // namespace overstap::test
