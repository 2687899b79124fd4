// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/wire/screens.h"

namespace overstap::wire {
namespace {

constexpr std::size_t kNamed = 3;

/// The first few, and how many more there are.
std::string few(const Scope& scope, std::vector<std::string> names) {
  const std::size_t all = names.size();
  if (all > kNamed) names.resize(kNamed);
  std::string text = join_plain(names);
  if (all > kNamed) {
    text += "; " + scope.say(Word::and_more, {std::to_string(all - kNamed)});
  }
  return text;
}

class UnlockPage {
 public:
  UnlockPage(const Scope& scope, const UnlockResult& result, Colour colour)
      : scope_{scope}, result_{result}, page_{scope.language, colour} {}

  std::string write() {
    const UnlockList& list = result_.list;
    head(page_, scope_, scope_.say(Word::head_unlock, {result_.seeker->id}), Word::sorted_unlock);
    if (list.unknown) {
      page_.line(scope_.say(Word::thin_profile));
      return page_.take();
    }
    if (list.provisional) page_.line(scope_.say(Word::provisional_unlock));
    page_.blank();
    page_.line(
        scope_.say(Word::unlock_now,
                   {scope_.count(list.occupations_now, Word::turns_on_one, Word::turns_on_many),
                    scope_.count(list.vacancies_now, Word::vacancy_one, Word::vacancy_many)}));
    page_.line(scope_.say(Word::unlock_ask_first));
    tips();
    pairs();
    via_employer();
    page_.blank();
    if (list.general > 0) {
      page_.line(scope_.count(list.general, Word::unlock_general_one, Word::unlock_general_many));
    }
    page_.line(scope_.say(Word::unlock_reach_occupation));
    page_.line(scope_.say(Word::unlock_near_synonyms));
    page_.line(scope_.say(Word::unlock_reach_vacancy));
    return page_.take();
  }

 private:
  void tips() {
    page_.heading(scope_.say(Word::list_unlock));
    if (result_.list.items.empty()) page_.line(scope_.say(Word::unlock_none), 1);
    int rank = 0;
    for (const Unlock& unlock : result_.list.items) {
      page_.card(std::to_string(++rank) + ".", unlock_name(scope_, unlock.item));
      opened(unlock.opened);
      page_.row(scope_.say(Word::row_learning), unlock_learning(scope_, unlock));
    }
  }

  void opened(const Opened& opened) {
    page_.row(scope_.say(Word::row_unlock_gain), unlock_gain(scope_, opened));
    page_.row(scope_.say(Word::row_unlock_occupations), few(scope_, occupations(opened)));
    page_.row(scope_.say(Word::row_unlock_vacancies), few(scope_, vacancies(opened)));
  }

  void pairs() {
    if (result_.list.pairs.empty()) return;
    page_.heading(scope_.say(Word::list_unlock_pairs));
    for (const std::uint32_t index : result_.pairs_shown) {
      const UnlockPair& pair = result_.list.pairs[index];
      page_.card("-", scope_.say(Word::unlock_pair, {unlock_name(scope_, pair.first),
                                                     unlock_name(scope_, pair.second)}));
      opened(pair.opened);
    }
  }

  void via_employer() {
    if (result_.list.via_employer.empty()) return;
    page_.heading(scope_.say(Word::list_unlock_employer));
    page_.line(scope_.say(Word::unlock_employer_note), 1);
    for (const Unlock& unlock : result_.list.via_employer) {
      page_.item("-", scope_.say(Word::unlock_line, {unlock_name(scope_, unlock.item),
                                                     unlock_gain(scope_, unlock.opened)}));
    }
  }

  [[nodiscard]] std::vector<std::string> occupations(const Opened& opened) const {
    std::vector<std::string> names;
    for (const OccupationId id : opened.occupations) names.push_back(scope_.label(id));
    return names;
  }

  [[nodiscard]] std::vector<std::string> vacancies(const Opened& opened) const {
    std::vector<std::string> names;
    for (const std::uint32_t index : opened.vacancies) {
      const Vacancy& vacancy = result_.vacancies[index];
      std::string title = vacancy.title;
      if (title.empty() && vacancy.occupation) title = scope_.label(*vacancy.occupation);
      names.push_back(title.empty() ? vacancy.id : vacancy.id + " " + title);
    }
    return names;
  }

  const Scope& scope_;
  const UnlockResult& result_;
  Page page_;
};

}  // namespace

std::string screen(const Scope& scope, const UnlockResult& result, Colour colour) {
  return UnlockPage{scope, result, colour}.write();
}

}  // namespace overstap::wire
