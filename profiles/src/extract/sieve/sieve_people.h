// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "profiles/src/extract/sieve/sieve_rules.h"

namespace overstap::sieving {

/// The classes of words by which a sentence is judged.
struct Judging {
  explicit Judging(const Rules& rules)
      : self{rules.element("@person")},
        second{rules.element("@second")},
        others{rules.element("@others")},
        governs{rules.element("@governs")},
        subject{rules.element("@subject")},
        someone{rules.element("@someone")},
        opens{rules.element("@opens")},
        colleague{rules.element("@colleague")},
        employer{rules.element("@employer")},
        work_object{rules.element("@work_object")},
        has_value{rules.element("@has_value")},
        bare{rules.element("@bare")},
        noted{rules.element("@noted")},
        does{rules.element("@does")},
        staff{rules.element("@staff")},
        determiner{rules.element("@determiner")},
        we{rules.element("@employer_voice")},
        reason{rules.element("@reason")},
        since{rules.element("@since")},
        negation{rules.element("@negation")},
        blocks{rules.element("@blocks")},
        task{rules.element("@task")},
        handled{rules.element("@handled")},
        joins{rules.element("@joins")},
        introduces{rules.element("@introduces")},
        served{rules.element("@served")},
        any_of{rules.element("@any_of")},
        passive{rules.element("@passive")},
        of{rules.element("@of")},
        mine{rules.element("@mine")},
        sought{rules.element("@sought")},
        born{rules.element("@born")},
        ours{rules.element("@our")},
        house{rules.element("@house")},
        institution{rules.element("@institution")},
        matter{rules.element("@matter")},
        relates{rules.element("@relates")},
        with{rules.element("@with")},
        whereabouts{rules.element("@whereabouts")},
        follows{rules.element("@follows")},
        clientele{rules.element("@clientele")},
        this_one{rules.element("@this_one")},
        demands{rules.element("@demands")},
        received{rules.element("@received")},
        te{rules.element("@te")},
        dealt{rules.element("@dealt")},
        cared{rules.element("@CARE")},
        asked_for{rules.element("@asked_for")},
        ask_for{rules.element("@ask_for")},
        on_behalf{rules.element("@on_behalf")},
        many{rules.element("@many")},
        obtained{rules.element("@obtained")},
        acted{rules.element("@acted")},
        seeks{rules.element("@seeks")},
        left_by{rules.element("@left_by")},
        meanwhile{rules.element("@meanwhile")},
        done{rules.element("@done")},
        did{rules.element("@did")},
        twofold{rules.element("@twofold")},
        ik{rules.element("@ik")},
        perfect{rules.element("@perfect")},
        to_oneself{rules.element("@to_oneself")},
        auxiliary{rules.element("@auxiliary")},
        leads{rules.element("@leads")} {}
  Element self, second, others, governs, subject, someone, opens, colleague, employer, work_object,
      has_value, bare, noted, does, staff, determiner, we, reason, since, negation, blocks, task,
      handled, joins, introduces, served, any_of, passive, of, mine, sought, born, ours, house,
      institution, matter, relates, with, whereabouts, follows, clientele, this_one, demands,
      received, te, dealt, cared, asked_for, ask_for, on_behalf, many, obtained, acted, seeks,
      left_by, meanwhile, done, did, twofold, ik, perfect, to_oneself, auxiliary, leads;
};

/// Those of all rules.
[[nodiscard]] const Judging& judging();

/// Who a sentence is about.
struct Sentence {
  bool self = false, second = false, others = false, someone = false, colleague = false;
  bool bare = false;             ///< opens with a verb without a subject: "Heeft ...", "Zit in ..."
  bool we = false;               ///< an employer speaks
  bool named = false;            ///< "Rob is ...": opens with what may be a name
  std::size_t verb_of_name = 0;  ///< the word, where it does
  bool introduced = false;       ///< somebody is named in the midst of it: "omdat Marit ..."
  bool served = false;           ///< speaks of any customer, or of whom a vacancy seeks
};

/// What parts one clause from the next.
inline constexpr unsigned kApart = kComma | kSemicolon | kStop | kOpen | kClose | kColon | kDash;

/// The people that a sentence names or means. O(words).
[[nodiscard]] Sentence look_at(std::span<const Word> words);
/// Whether word `at` is a colleague of whom the sentence says something.
[[nodiscard]] bool is_colleague(std::span<const Word> words, std::size_t at);

}  // namespace overstap::sieving
