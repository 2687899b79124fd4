// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/education/education_clause.h"
#include "profiles/src/extract/education/education_end_words.h"
#include "profiles/src/extract/education/education_left.h"
#include "profiles/src/extract/education/education_words.h"
#include "profiles/src/extract/text/beside.h"
#include "profiles/src/extract/text/text_dates.h"

/// How a training ended.
namespace overstap::extract {
namespace {

constexpr std::uint32_t kShortSentence = 9;
constexpr std::uint32_t kLeftSentence = 14;

class EndReader {
 public:
  EndReader(const ReadText& text, const EducationClause& clause) : text_{text}, clause_{clause} {}

  TrainingEnd read() {
    read_before();
    open_ |= is_followed_now(text_, clause_);
    // "studeerde twee jaar psychologie"
    if (token(clause_.first).is("studeerde") &&
        is_some_years(clause_.begin, clause_.first, clause_.end)) {
      open_ = denied_ = true;
    }
    // "Na de havo ...": what follows tells of what came then.
    if (!after_) {
      read_range(clause_.last, clause_.end);
      read_neighbours();
      if (const Answer told = answer_in_form(text_, clause_.sentence); told != Answer::unknown) {
        (told == Answer::yes ? done_ : open_) = true;
        denied_ |= told == Answer::no;
      }
    }
    std::ranges::sort(end_.years);
    const auto repeated = std::ranges::unique(end_.years);
    end_.years.erase(repeated.begin(), repeated.end());
    if (end_.years.size() > 2) end_.years.resize(2);
    // "sinds september 2025", but "drs. sinds 2003"
    constexpr std::int32_t kLongest = 7;  // years of a training
    open_ |= since_ && text_.as_of &&
             (end_.years.empty() || end_.years.back() + kLongest > text_.as_of->year);
    if (open_ || (text_.as_of && !end_.years.empty() && end_.years.back() > text_.as_of->year)) {
      end_.completed = Answer::no;
    }
    if (done_ && !denied_) end_.completed = Answer::yes;
    if (unknown_ && !finished_) end_.completed = Answer::unknown;
    return end_;
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }
  [[nodiscard]] const Sentence& sentence() const { return text_.sentences[clause_.sentence]; }

  /// "begonnen aan", "twee jaar", "leert nu voor", "2016 - 2019".
  void read_before() {
    for (std::uint32_t at = clause_.begin; at < clause_.first; ++at) {
      open_ |= is_year_of_study(at);
      if (is_some_years(clause_.begin, at, clause_.first)) open_ = denied_ = true;
      // "een blauwe maandag"
      if (token(at).is("maandag") && at > clause_.begin && token(at - 1).is("blauwe")) {
        open_ = denied_ = true;
      }
      if (is_any(token(at), {"na", "after"}) && clause_.first - at <= 3) after_ = done_ = true;
      if (is_any(token(at), {"propedeuse", "kandidaats"}) && at >= clause_.begin) denied_ = true;
      if (is_any(token(at), {"diploma"})) read_diploma(at, clause_.first);
      since_ |= is_any(token(at), {"sinds", "since"});
      // "2021 - nu"
      open_ |= is_any(token(at), {"nu", "now"}) && at > clause_.begin &&
               is_any(token(at - 1), {"-", "tot"});
      if (is_any(token(at), {"not", "never", "t"}) && at + 1 < clause_.first &&
          is_any(token(at + 1), {"finish", "finished", "complete", "completed", "graduate"})) {
        open_ = denied_ = true;
      }
      if (is_any(token(at),
                 {"begonnen",      "gestart",     "bezig",      "volg",           "volgt",
                  "studeer",       "leer",        "leert",      "studying",       "propedeuse",
                  "studeert",      "student",     "ongoing",    "started",        "gestopt",
                  "gestaakt",      "afgebroken",  "heden",      "present",        "onafgemaakte",
                  "onvoltooide",   "onderbroken", "currently",  "following",      "momenteel",
                  "uitgevallen",   "gekapt",      "examenjaar", "eindexamenjaar", "afstudeerjaar",
                  "afstudeerfase", "eindfase"})) {
        open_ = true;
      }
      if (is_any(token(at), {"jaar", "jaren", "jaartje"}) && at > clause_.begin &&
          clause_.first - at <= 2 &&
          is_any(token(at - 1), {"een", "twee", "drie", "1", "2", "3", "half", "anderhalf", "paar",
                                 "eerste", "tweede"})) {
        open_ = denied_ = true;
      }
      if (is_any(token(at), {"niet", "geen", "nooit"}) &&
          (clause_.first - at <= 2 ||
           (at + 1 < clause_.first &&
            is_any(token(at + 1), {"afgeronde", "voltooide", "afgemaakte"})))) {
        open_ = denied_ = true;
      }
    }
    read_years(clause_.begin, clause_.first);
  }

  void read_range(std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t at = first; at < last; ++at) {
      if (token(at).kind == TokenKind::mark) read_answer(at);
      const std::uint32_t word = end_word(token(at));
      if ((word & EndWord::kValued) != 0) break;
      if (word != 0) read_word(word, first, at, last);
    }
    read_years(first, last);
  }

  /// "2e jaar", "tweedejaars", "in jaar 3": not at its end.
  [[nodiscard]] bool is_year_of_study(std::uint32_t at) const {
    const std::uint32_t word = end_word(token(at));
    if ((word & EndWord::kYearStudent) != 0) return true;
    return at > 0 && (word & EndWord::kYearNoun) != 0 &&
           is_any(token(at - 1),
                  {"first", "1e",  "2e",     "3e",     "4e",    "1ste",   "2de",
                   "3de",   "4de", "eerste", "tweede", "derde", "vierde", "1st",
                   "2nd",   "3rd", "4th",    "second", "third", "final",  "laatste"});
  }

  /// "waardering loopt": how the diploma is valued, not how the training ended.
  [[nodiscard]] bool tells_of_valuation(std::uint32_t at) const {
    return (end_word(token(at)) & EndWord::kValued) != 0;
  }

  /// Only some subjects, or a last piece of work that is missing: "enkele vakken", "nog 1 vak te
  /// gaan", "scriptie niet ingeleverd", "bijna klaar".
  [[nodiscard]] bool is_in_part(std::uint32_t word, std::uint32_t first, std::uint32_t at,
                                std::uint32_t last) const {
    const auto before = [&](const WordList& words) {
      for (std::uint32_t i = at; i > first && at - i < 3; --i) {
        if (words.holds_one(token(i - 1).hash)) return true;
      }
      return false;
    };
    if ((word & EndWord::kPart) != 0 &&
        before({"enkele", "paar", "losse", "sommige", "deel", "some", "nog", "alleen", "few"})) {
      return true;
    }
    if ((word & EndWord::kLastPiece) != 0) {
      if (before({"nog", "alleen", "still", "zonder"})) return true;
      for (std::uint32_t i = at + 1; i < std::min(at + 4, last); ++i) {
        if (is_any(token(i), {"niet", "nooit", "nog", "not", "never", "ontbreekt"})) return true;
      }
    }
    return (word & EndWord::kReady) != 0 && before({"bijna", "nog", "niet", "almost", "haast"});
  }

  /// "ja" and "nee" of a column, "diploma: nee".
  void read_answer(std::uint32_t at) {
    const Token& answer = token(at);
    if (is_any(answer, {"nee", "neen", "geen", "no", "✗", "✘", "❌", "✖"})) open_ = denied_ = true;
    if (is_any(answer, {"ja", "yes", "✓", "✔", "✅"})) done_ = true;
  }

  /// `word`: what the word at `at` may say.
  void read_word(std::uint32_t word, std::uint32_t first, std::uint32_t at, std::uint32_t last) {
    open_ |= is_year_of_study(at);
    since_ |= (word & EndWord::kSince) != 0;
    const bool no = (word & (EndWord::kGot | EndWord::kFinish)) != 0 && is_denied(first, at);
    if ((word & EndWord::kGot) != 0) read_got(word, first, at, last, no);
    if ((word & EndWord::kRunning) != 0) open_ = true;
    if ((word & EndWord::kStopped) != 0 || is_in_part(word, first, at, last) ||
        ((word & EndWord::kStudied) != 0 && is_some_years(first, at, last) && is_of_own(at)) ||
        is_left_behind(word, first, at) || is_some_time(word, first, at, last) ||
        is_denied_verb(word, first, at, last, no) || is_given_up(text_, clause_, at, last) ||
        ((word & EndWord::kFirstYear) != 0 && !done_)) {
      open_ = denied_ = true;
    }
  }

  /// "diploma behaald", "niet afgerond"
  void read_got(std::uint32_t word, std::uint32_t first, std::uint32_t at, std::uint32_t last,
                bool no) {
    // "verder geen diploma's"
    const bool rest = no && at > first + 1 && is_any(token(at - 2), {"verder", "andere"});
    if (no && !rest) {
      open_ = denied_ = true;
    } else if (!no && !is_of_other(at)) {
      done_ = true;
      finished_ |= (word & EndWord::kFinished) != 0;
    }
    if (token(at).is("diploma")) read_diploma(at, last);
  }

  [[nodiscard]] bool is_denied(std::uint32_t first, std::uint32_t at) const {
    return (is_denied_before(first, at) && is_of_own(at)) ||
           (at > first && is_any(token(at - 1), {"niet", "nooit", "geen", "zonder", "not", "nog",
                                                 "never", "no", "helaas"}));
  }

  /// "van school gegaan", "no degree", "ik moest stoppen"
  [[nodiscard]] bool is_left_behind(std::uint32_t word, std::uint32_t first,
                                    std::uint32_t at) const {
    if (at <= first) return false;
    if ((word & EndWord::kSchool) != 0) return token(at - 1).is("van");
    if ((word & EndWord::kDegree) != 0) return is_any(token(at - 1), {"no", "without"});
    return (word & EndWord::kToStop) != 0 &&
           is_any(token(at - 1), {"moest", "moeten", "ik", "gaan"});
  }

  /// "tot en met jaar 2", "hts, 1 jaar", "een jaar gevolgd"
  [[nodiscard]] bool is_some_time(std::uint32_t word, std::uint32_t first, std::uint32_t at,
                                  std::uint32_t last) const {
    if ((word & EndWord::kFollowed) != 0) {
      return at > first && token(at - 1).is("jaar") && !(at > first + 2 && token(at - 3).is("in"));
    }
    if ((word & EndWord::kYearNoun) == 0 || !token(at).is("jaar")) return false;
    if (at + 1 < last && at > first && token(at + 1).number() >= 1 && token(at + 1).number() <= 4 &&
        is_any(token(at - 1), {"met", "m", "in", "tot"})) {
      return true;
    }
    return is_short_time(text_, clause_, at, last);
  }

  /// "niet kunnen afmaken", "did not finish"
  [[nodiscard]] bool is_denied_verb(std::uint32_t word, std::uint32_t first, std::uint32_t at,
                                    std::uint32_t last, bool no) const {
    if ((word & EndWord::kToFinish) != 0) {
      for (std::uint32_t i = at; i > first && at - i < 4; --i) {
        if (is_any(token(i - 1), {"niet", "nooit", "not", "never"})) return true;
      }
    }
    const bool ends = at + 1 >= last || token(at + 1).kind == TokenKind::mark;
    return (word & EndWord::kFinish) != 0 && no && ends;
  }

  /// "nooit heeft afgerond"
  [[nodiscard]] bool is_denied_before(std::uint32_t first, std::uint32_t at) const {
    if (at < first + 2) return false;
    return is_any(token(at - 1), {"heb", "heeft", "had", "is", "helemaal", "echt", "officieel"}) &&
           is_any(token(at - 2), {"niet", "nooit", "never"});
  }

  /// Whether nothing that begins another training stands between the title and token `at`.
  [[nodiscard]] bool is_of_own(std::uint32_t at) const {
    for (std::uint32_t i = clause_.last; i < at; ++i) {
      if (is_any(token(i), {",", ";", ")", "en", "daarna", "toen", "vervolgens", "and", "then"})) {
        return false;
      }
    }
    return true;
  }

  /// "een jaar rechten gestudeerd", "studeerde twee jaar"
  [[nodiscard]] bool is_some_years(std::uint32_t first, std::uint32_t at,
                                   std::uint32_t last) const {
    const auto some = [&](std::uint32_t i) {
      return token(i).is("jaar") && i > 0 &&
             is_any(token(i - 1), {"een", "twee", "drie", "1", "2", "3", "half", "anderhalf"});
    };
    constexpr std::uint32_t kNear = 5;
    if (token(at).is("gestudeerd")) {
      for (std::uint32_t i = at; i > first && at - i < kNear; --i) {
        if (some(i - 1)) return true;
      }
    }
    if (!is_any(token(at), {"studeerde", "studeer"})) return false;
    for (std::uint32_t i = at + 1; i < std::min(at + kNear, last); ++i) {
      if (some(i)) return true;
    }
    return false;
  }

  /// "propedeuse behaald", "certificaat behaald" say nothing of the training itself.
  [[nodiscard]] bool is_of_other(std::uint32_t at) const {
    return at > clause_.last && is_any(token(at - 1), {"propedeuse", "p", "certificaat"});
  }

  /// "diploma niet gezien", "diploma onbekend".
  void read_diploma(std::uint32_t at, std::uint32_t last) {
    const std::uint32_t end = std::min(at + 5, last);
    std::uint32_t answer = at + 1;
    while (answer < end && is_any(token(answer), {":", "?", "-", "=", "behaald", "gehaald"})) {
      ++answer;
    }
    if (answer < end) read_answer(answer);
    // "diploma in zicht"
    const auto is_near = [&](std::uint32_t next) {
      return (end_word(token(next)) & EndWord::kNear) != 0 && is_any(token(next - 1), {"in", "op"});
    };
    // "diploma nog niet laten waarderen"
    for (std::uint32_t next = at + 1; next < end; ++next) {
      if (tells_of_valuation(next)) return;
      if (is_near(next)) open_ = denied_ = true;
    }
    // "diploma volgt nog"
    if (answer < end && is_any(token(answer), {"volgt", "follows", "nog"})) open_ = denied_ = true;
    for (std::uint32_t next = at + 1; next < end; ++next) {
      if (is_any(token(next), {"onbekend", "kwijt", "unknown", "onduidelijk"})) unknown_ = true;
      // "diploma niet gezien", but "diploma gezien", "diploma's gezien"
      if (is_any(token(next), {"gezien", "seen"})) {
        const bool no = is_any(token(next - 1), {"niet", "nooit", "not", "nog", "never"}) ||
                        (at > 0 && is_any(token(at - 1), {"geen", "no"}));
        (no ? unknown_ : done_) = true;
      }
      if (is_any(token(next), {"niet", "not"}) && next + 1 < end &&
          is_any(token(next + 1), {"behaald", "gehaald", "obtained"})) {
        open_ = denied_ = true;
      }
    }
  }

  void read_years(std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t at = first; at < last;) {
      const std::optional<TextDate> date = date_at(text_, at, last);
      if (date) end_.years.push_back(date->date.year);
      at = date ? date->last : at + 1;
    }
  }

  /// Cells of the same line, and a short sentence that only says how it ended.
  void read_neighbours() {
    if (clause_.end != sentence().last) return;
    constexpr std::size_t kMostBeside = 12;  // cells and sentences of one line
    const std::size_t end = std::min(clause_.sentence + 1 + kMostBeside, text_.sentences.size());
    for (std::size_t i = clause_.sentence + 1; i < end; ++i) {
      const Sentence& next = text_.sentences[i];
      const Sentence& before = text_.sentences[i - 1];
      const bool beside = is_note_beside(before, next);
      if (!beside && !(i == clause_.sentence + 1 && only_ends(next))) break;
      // "Vakdiploma schilder. VCA t/m 2030."
      if (token(before.last - 1).is(".") && tells_of_validity(text_, next)) break;
      std::vector<EducationMention> mentions;
      find_education_words(text_, next, mentions);
      // "niveau 4" in the next cell is that of this training.
      if (std::ranges::any_of(mentions, [&](const EducationMention& mention) {
            return mention.word.kind != EducationWord::Kind::school &&
                   !(beside && mention.word.kind == EducationWord::Kind::niveau);
          })) {
        break;
      }
      if (beside && next.last - next.first <= 2) read_answer(next.first);
      read_range(next.first, next.last);
      if (!beside) break;
    }
    if (clause_.begin != sentence().first || clause_.sentence == 0) return;
    const Sentence& before = text_.sentences[clause_.sentence - 1];
    if (is_note_beside(before, sentence()) && before.last - before.first <= 6) {
      read_years(before.first, before.last);
      for (std::uint32_t at = before.first; at < before.last; ++at) {
        open_ |= is_any(token(at), {"heden", "nu", "present", "now"});
      }
    }
  }

  static bool is_note_beside(const Sentence& before, const Sentence& next) {
    return next.last - next.first <= kShortSentence && is_beside(before, next);
  }

  [[nodiscard]] bool only_ends(const Sentence& next) const {
    // "Geen diploma, in het vierde jaar mee gestopt."
    const bool left = next.line == sentence().line && is_left_in(text_, next);
    const std::uint32_t most = left ? kLeftSentence : kShortSentence;
    if (next.part != sentence().part || next.last - next.first > most) return false;
    if (next.section != sentence().section || next.heading) return false;
    // "Ik moest stoppen.", "Dat heb ik niet afgemaakt.", on the same line
    if (next.line == sentence().line && is_any(token(next.first), {"ik", "dat", "moest", "heb"})) {
      for (std::uint32_t at = next.first; at < next.last; ++at) {
        if (is_any(token(at), {"stoppen", "gestopt", "afgemaakt", "afgerond", "afgebroken",
                               "gehaald", "behaald", "geslaagd", "losgelaten"})) {
          return true;
        }
      }
    }
    if (left && next.section == SectionKind::education) return true;
    return is_any(token(next.first),
                  {"niet", "diploma", "gestopt", "behaald", "afgerond", "geen", "nog", "propedeuse",
                   "gediplomeerd", "geslaagd", "zonder", "helaas", "not", "graduated", "(",
                   "onafgemaakt", "diploma's", "dit", "die"});
  }

  const ReadText& text_;
  const EducationClause& clause_;
  TrainingEnd end_;
  bool open_ = false, denied_ = false, done_ = false, unknown_ = false;
  bool finished_ = false;  ///< said without a word of diploma
  bool since_ = false;     ///< begun at a time that is told
  bool after_ = false;     ///< named as what came before another
};

}  // namespace

TrainingEnd end_of(const ReadText& text, const EducationClause& clause) {
  return EndReader(text, clause).read();
}

}  // namespace overstap::extract
