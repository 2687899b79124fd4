// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <utility>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/occupations/title_finder.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/occupations/title_wish.h"
#include "profiles/src/extract/stance/stance.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

using Title = TitleIndex::Title;

/// How sure a title is, in thousandths, by where it stands; as seen on the tuning texts.
constexpr std::int32_t kInJobLine = 950;
constexpr std::int32_t kAfterCue = 930;

}  // namespace

/// How a title stands in a CV.
enum class TitlePlace : std::uint8_t { none, job_line, cue };

/// Where in a sentence of a CV a title is a job of its writer, and no word of a task.
class TitlePlaces {
 public:
  TitlePlaces(const ReadText& text, const Sentence& sentence, bool in_job_line)
      : text_{text},
        sentence_{sentence},
        in_job_line_{in_job_line},
        short_{words_in(text, sentence.first, sentence.last) <= kShortLine} {}

  [[nodiscard]] bool in_job_line() const { return in_job_line_; }

  [[nodiscard]] TitlePlace of(const Title& title) const {
    const bool starts = begins_segment(text_, sentence_, title.first);
    const bool ends = ends_segment(title.last);
    if (lists_jobs(sentence_) && starts &&
        (in_job_line_ || (ends && in_year() && first_of_segment(title.first)) ||
         (!sentence_.bullet && (short_ || (ends && first_of_segment(title.first)))))) {
      return TitlePlace::job_line;
    }
    std::uint32_t noun = title.first;  // "A team lead or quality position"
    while (noun > sentence_.first && is_article(text_.tokens[noun - 1])) --noun;
    const bool wished = sentence_.section == SectionKind::wishes &&
                        (starts || begins_segment(text_, sentence_, noun));
    const bool cue = after_cue(text_, sentence_, title.first) || in_list(title.first) ||
                     became(title) || from_or_to(title) ||
                     (starts && listed_as_wish(text_, sentence_, title.first)) ||
                     wished_behind(text_, sentence_, title.last);
    const bool lasted = starts && lists_jobs(sentence_) &&
                        (with_duration(title.last) || after_duration(title.first));
    return wished || cue || lasted || with_period(title.last) || with_employer(title) ||
                   (in_job_line_ && starts)
               ? TitlePlace::cue
               : TitlePlace::none;
  }

 private:
  /// "Ervaren secretaresse met ...": whether only such words stand before it in its sentence.
  [[nodiscard]] bool first_of_segment(std::uint32_t at) const {
    return form_begin(text_, sentence_, at) == sentence_.first;
  }
  [[nodiscard]] bool ends_segment(std::uint32_t at) const {
    return at == sentence_.last || parts_line(text_.tokens[at]) ||
           is_any(text_.tokens[at], {".", "met", "with", "bij", "at", "sinds", "since"});
  }
  /// "Data entry medewerker; Belastingkantoor (2018)"
  [[nodiscard]] bool in_year() const {
    if (!short_) return false;
    for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
      const std::int32_t year = text_.tokens[i].number();
      if (year >= 1970 && year < 2100) return true;
    }
    return false;
  }
  /// "secretaresse 1998-2005"
  [[nodiscard]] bool with_period(std::uint32_t at) const {
    if (at < sentence_.last && text_.tokens[at].is("(")) ++at;
    return date_at(text_, at, sentence_.last).has_value();
  }
  /// "als conducteur, chauffeur en planner": in a list that a cue announces.
  [[nodiscard]] bool in_list(std::uint32_t at) const {
    constexpr std::uint32_t kLongest = 10;
    while (at > sentence_.first &&
           (is_article(text_.tokens[at - 1]) || is_form(text_.tokens[at - 1]))) {
      --at;
    }
    if (at == sentence_.first ||
        !is_any(text_.tokens[at - 1], {",", "en", "of", "and", "or", "/"})) {
      return false;
    }
    const std::uint32_t low = std::max(sentence_.first + kLongest, at) - kLongest;
    int others = 0;
    for (std::uint32_t i = at; i > low; --i) {
      const Token& token = text_.tokens[i - 1];
      if (is_any(token, {"als", "as"})) return true;
      const bool list = is_any(token, {",", "en", "of", "and", "or", "/"});
      const bool told = list || is_person_noun(token) || is_article(token) || is_form(token);
      // "a hostess, a bartender": one word that is no noun of persons by its ending
      if (!told && (is_mark(token) || ++others > 1)) return false;
      if (list) others = 0;
    }
    return false;
  }
  /// "3 yrs bartender"
  [[nodiscard]] bool after_duration(std::uint32_t at) const {
    return at >= sentence_.first + 2 && text_.tokens[at - 2].kind == TokenKind::number &&
           is_any(text_.tokens[at - 1],
                  {"jaar", "jr", "maanden", "mnd", "years", "year", "yrs", "yr", "months"});
  }
  /// "verkoopster in een bakkerij 8 jaar": a length of time in the segment of the title.
  [[nodiscard]] bool with_duration(std::uint32_t at) const {
    constexpr std::uint32_t kReach = 6;
    const std::uint32_t end = std::min(at + kReach, sentence_.last);
    for (; at + 1 < end && !is_any(text_.tokens[at], {".", ";"}); ++at) {
      if (!short_ && text_.tokens[at].is(",")) return false;
      if (text_.tokens[at].kind == TokenKind::number &&
          is_any(text_.tokens[at + 1], {"jaar", "jr", "maanden", "mnd", "years", "months", "yrs",
                                        "zomers", "seizoenen"})) {
        return true;
      }
    }
    return false;
  }
  /// "van kassière tot filiaalmanager"
  [[nodiscard]] bool from_or_to(const Title& title) const {
    if (title.first == sentence_.first) return false;
    const Token& before = text_.tokens[title.first - 1];
    if (is_any(before, {"van", "from"})) {
      return title.last < sentence_.last && is_any(text_.tokens[title.last], {"tot", "naar", "to"});
    }
    constexpr std::uint32_t kReach = 6;
    if (!is_any(before, {"tot", "naar", "to"})) return false;
    const std::uint32_t low = std::max(sentence_.first + kReach, title.first) - kReach;
    for (std::uint32_t i = low; i + 2 < title.first; ++i) {
      if (is_any(text_.tokens[i], {"van", "from"})) return true;
    }
    return false;
  }
  /// "waar ik reisadviseur werd", "ik wil graag teamleider worden"
  [[nodiscard]] bool became(const Title& title) const {
    if (title.first == sentence_.first || title.last == sentence_.last) return false;
    const Token& before = text_.tokens[title.first - 1];
    const bool infinitive = text_.tokens[title.last].is("te");
    const std::uint32_t next = title.last + (infinitive ? 1 : 0);
    if (infinitive && next < sentence_.last && text_.tokens[next].is("zijn")) return true;
    // "Als kind wilde ik kok worden"
    constexpr std::uint32_t kFar = 20;
    const std::uint32_t low = std::max(sentence_.first + kFar, title.first) - kFar;
    for (std::uint32_t i = low; i < title.first; ++i) {
      if (is_any(text_.tokens[i], {"wilde", "wanted", "droomde"})) return false;
    }
    if (next < sentence_.last && is_any(text_.tokens[next], {"worden", "geworden", "geweest"})) {
      return !is_any(before, {"de", "het", "the", "door", "met"});
    }
    return before.is("ik") && is_any(text_.tokens[title.last], {"werd", "was", "ben", "bleef"});
  }
  /// "portier bij een datacenter", but not "bellen met de portier bij een datacenter".
  [[nodiscard]] bool with_employer(const Title& title) const {
    if (!lists_jobs(sentence_) || title.last == sentence_.last ||
        !is_any(text_.tokens[title.last], {"bij", "at", "@"})) {
      return false;
    }
    return title.first == sentence_.first ||
           !is_any(text_.tokens[title.first - 1], {"de", "het", "the", "met", "with", "een", "a"});
  }

  const ReadText& text_;
  const Sentence& sentence_;
  bool in_job_line_, short_;
};

namespace {

/// "Ervaring als:", "Ik heb gewerkt als": the bullets below are titles.
bool leads_list(const ReadText& text, const Sentence& sentence) {
  std::uint32_t end = sentence.last;
  while (end > sentence.first && is_any(text.tokens[end - 1], {":", "-", "."})) --end;
  return end > sentence.first && is_any(text.tokens[end - 1], {"als", "as"});
}

}  // namespace

/// The words of the education claims: "mbo-2 verkoper" is no job.
class EducationWords {
 public:
  explicit EducationWords(std::span<const TextClaim> claims) {
    for (const TextClaim& claim : claims) {
      if (std::holds_alternative<EducationFound>(claim.what)) spans_.push_back(claim.span);
    }
    std::ranges::sort(spans_, {}, place);
  }

  [[nodiscard]] bool hold(const SourceSpan& span) const {
    const auto after = std::ranges::lower_bound(spans_, std::pair{span.part, span.end}, {}, place);
    return after != spans_.begin() && std::prev(after)->part == span.part &&
           span.begin < std::prev(after)->end;
  }

 private:
  static std::pair<std::int32_t, std::int32_t> place(const SourceSpan& span) {
    return {span.part, span.begin};
  }
  std::vector<SourceSpan> spans_;
};

/// A job whose words are no label: announced, joined to the title right before it (`beside`), or
/// named by its department.
std::optional<FoundTitle> TitleFinder::unlabelled(const TitleText& read, const Sentence& sentence,
                                                  std::uint32_t at, bool beside) const {
  auto found = announced(read, sentence, at);
  if (!found && beside && is_any(read.text.tokens[at - 1], {"of", "en", "or", "and", "/"})) {
    found = linked(read, sentence, at, end_of_title(read.text, sentence, at, at));
  }
  return found ? found : department(read, sentence, at);
}

namespace {

/// "teamleider, of een rol als ...": whether only words that join stand between a title that ends
/// before token `last` and another at `at`.
bool is_joined(const ReadText& text, std::uint32_t last, std::uint32_t at) {
  constexpr std::uint32_t kFurthest = 4;
  if (at <= last || at > last + kFurthest) return false;
  if (at == last + 1) return true;
  for (std::uint32_t i = last; i < at; ++i) {
    const Token& token = text.tokens[i];
    if (!is_article(token) && !is_any(token, {",", "of", "or", "en", "and", "also", "ook"})) {
      return false;
    }
  }
  return is_article(text.tokens[at - 1]) && is_any(text.tokens[at - 2], {"of", "or", "en", "and"});
}

/// "Telefonische verkoop is niets voor mij"
bool is_refused(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (at + 2 >= sentence.last || !is_any(text.tokens[at], {"is", "lijkt", "vind", "hoeft"})) {
    return false;
  }
  for (std::uint32_t i = at + 1; i < std::min(at + 5, sentence.last); ++i) {
    if (is_any(text.tokens[i], {"niets", "niks", "nothing", "vreselijk"})) return true;
    if (text.tokens[i].is("niet") && !is_any(text.tokens[at], {"is"})) return true;
  }
  return false;
}

}  // namespace

/// A title of several trades that is wished for is the one that was held before: who was a
/// transport planner looks for work "als planner".
TitleIndex::Title TitleFinder::held_before(const TitleText& read, const Sentence& sentence,
                                           TitleIndex::Title title,
                                           std::span<const FoundTitle> held) const {
  if (sentence.section != SectionKind::wishes && !wished_before(read.text, sentence, title.first)) {
    return title;
  }
  const auto several = titles_.at(read, title.first, sentence.last);
  if (!several || several->others.empty() || several->last != title.last) return title;
  for (const FoundTitle& before : held) {
    const OccupationId id = before.title.occupation;
    const bool meant = several->occupation == id ||
                       std::ranges::find(several->others, id) != several->others.end();
    if (!meant || before.sentence == &sentence) continue;
    title.occupation = id;
    title.others = {};
  }
  return title;
}

/// The titles of one sentence of a CV that are jobs, behind `all`.
void TitleFinder::add_titles(const TitleText& read, const Sentence& sentence,
                             const TitlePlaces& places, const EducationWords& education,
                             std::vector<FoundTitle>& all) const {
  const ReadText& text = read.text;
  const bool of_languages = sentence.section == SectionKind::languages;
  const std::size_t before = all.size();
  for (std::uint32_t i = sentence.first; i < sentence.last;) {
    if ((read.bits(i) & (kMayBegin | kNounAhead)) == 0) {
      ++i;
      continue;
    }
    const bool behind = all.size() > before && is_joined(text, all.back().title.last, i);
    const auto title = title_at(read, sentence, i);
    if (!title) {
      const auto found = of_languages ? std::nullopt : unlabelled(read, sentence, i, behind);
      if (found) all.push_back(*found);
      i = found ? found->title.last : i + 1;
      continue;
    }
    const bool joined = behind && (is_article(text.tokens[i - 1]) ||
                                   is_any(text.tokens[i - 1], {"of", "en", "or", "and", "/"}));
    const TitlePlace place = places.of(*title);
    if (is_refused(text, sentence, title->last)) {
      i = title->last;
      continue;
    }
    i = title->last;
    if (place == TitlePlace::none && !joined) continue;
    if (is_of_others(text, sentence, title->first)) continue;
    // "24 uur als centralist" below the languages; "Engels met verkopers" is no job
    const bool as =
        title->first > sentence.first && is_any(text.tokens[title->first - 1], {"als", "as"});
    if (of_languages && !joined && !as) continue;
    if (education.hold(text.span(sentence, title->first, title->last))) continue;
    const bool line = place == TitlePlace::job_line;
    FoundTitle found{held_before(read, sentence, *title, all), &sentence,
                     line ? "occupation.job_line" : "occupation.after_cue",
                     line ? kInJobLine : kAfterCue};
    widen(read, found);
    i = found.title.last;
    if (!of_unknown_trade(read, found)) all.push_back(found);
  }
}

std::vector<FoundTitle> TitleFinder::in_cv(const TitleText& read, const JobPeriods& periods,
                                           std::span<const TextClaim> claims) const {
  // Without one of them there is neither a title nor words that resemble one nor a department.
  constexpr std::uint32_t kConcern = kMayBegin | kPersonNoun;
  const ReadText& text = read.text;
  const EducationWords education{claims};
  std::vector<FoundTitle> all;
  bool led = false;  // by "Ervaring als:"
  for (std::size_t s = 0; s < text.sentences.size(); ++s) {
    const Sentence& sentence = text.sentences[s];
    led = sentence.bullet ? led : leads_list(text, sentence);
    if (sentence.heading || sentence.section == SectionKind::education ||
        sentence.section == SectionKind::courses || sentence.section == SectionKind::hobbies ||
        (read.sentences[s] & kConcern) == 0) {
      continue;
    }
    // "2014 - 2019: shiftleider", whatever heading was not understood above it
    if (sentence.section == SectionKind::skills && !periods.any(s)) continue;
    const TitlePlaces places{text, sentence, led || periods.any(s) || periods.beside(s) != nullptr};
    const std::size_t before = all.size();
    add_titles(read, sentence, places, education, all);
    const bool job = periods.any(s) || (places.in_job_line() && !sentence.bullet);
    if (all.size() != before || !lists_jobs(sentence)) continue;
    if (auto found = job ? unlisted(read, sentence, periods.in(s)) : std::nullopt) {
      all.push_back(*found);
    } else {
      add_departments(read, sentence, job, all);
    }
  }
  return all;
}

/// A line with a period whose title is no label: the first of what stands between its marks that
/// resembles one.
std::optional<FoundTitle> TitleFinder::unlisted(const TitleText& read, const Sentence& sentence,
                                                std::span<const TextPeriod> periods) const {
  const ReadText& text = read.text;
  std::uint32_t begin = sentence.first;
  for (std::uint32_t i = sentence.first; i <= sentence.last; ++i) {
    const bool in_period = std::ranges::any_of(
        periods, [&](const TextPeriod& period) { return i >= period.first && i < period.last; });
    const bool ends = i == sentence.last || in_period || parts_line(text.tokens[i]) ||
                      is_any(text.tokens[i], {"bij", "at", "in", "voor", "te"});
    if (!ends) continue;
    if (begin < i) {
      if (auto found = linked(read, sentence, begin, i)) return found;
    }
    begin = i + 1;
  }
  return std::nullopt;
}

}  // namespace overstap::extract
