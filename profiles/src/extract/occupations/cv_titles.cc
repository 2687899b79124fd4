// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <utility>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/occupations/title_finder.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/stance/stance.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

using Title = TitleIndex::Title;

/// How sure a title is, in thousandths, by where it stands; as seen on the tuning texts.
constexpr std::int32_t kInJobLine = 950;
constexpr std::int32_t kAfterCue = 930;
constexpr std::int32_t kDepartment = 700;

/// How a title stands in a CV.
enum class Place : std::uint8_t { none, job_line, cue };

/// Where in a sentence of a CV a title is a job of its writer, and no word of a task.
class TitlePlaces {
 public:
  TitlePlaces(const ReadText& text, const Sentence& sentence, bool in_job_line)
      : text_{text},
        sentence_{sentence},
        in_job_line_{in_job_line},
        short_{words_in(text, sentence.first, sentence.last) <= kShortLine} {}

  [[nodiscard]] bool in_job_line() const { return in_job_line_; }

  [[nodiscard]] Place of(const Title& title) const {
    const bool starts = begins_segment(text_, sentence_, title.first);
    const bool ends = ends_segment(title.last);
    if (lists_jobs(sentence_) && starts &&
        (in_job_line_ || (ends && in_year() && first_of_segment(title.first)) ||
         (!sentence_.bullet && (short_ || (ends && first_of_segment(title.first)))))) {
      return Place::job_line;
    }
    std::uint32_t noun = title.first;  // "A team lead or quality position"
    while (noun > sentence_.first && is_article(text_.tokens[noun - 1])) --noun;
    const bool wished = sentence_.section == SectionKind::wishes &&
                        (starts || begins_segment(text_, sentence_, noun));
    const bool cue =
        after_cue(text_, sentence_, title.first) || in_list(title.first) || became(title);
    return wished || cue || with_period(title.last) || with_employer(title) ||
                   (in_job_line_ && starts)
               ? Place::cue
               : Place::none;
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
    if (at == sentence_.first ||
        !is_any(text_.tokens[at - 1], {",", "en", "of", "and", "or", "/"})) {
      return false;
    }
    const std::uint32_t low = std::max(sentence_.first + kLongest, at) - kLongest;
    for (std::uint32_t i = at; i > low; --i) {
      const Token& token = text_.tokens[i - 1];
      if (is_any(token, {"als", "as"})) return true;
      const bool list = is_any(token, {",", "en", "of", "and", "or", "/"});
      if (!list && !is_person_noun(token) && !is_article(token)) return false;
    }
    return false;
  }
  /// "waar ik reisadviseur werd"
  [[nodiscard]] bool became(const Title& title) const {
    return title.first > sentence_.first && title.last < sentence_.last &&
           text_.tokens[title.first - 1].is("ik") &&
           is_any(text_.tokens[title.last], {"werd", "was", "ben", "bleef"});
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

}  // namespace

/// A department that somebody wants to work in: "iets aan de receptie", "klantenservice of
/// webcare".
std::optional<FoundTitle> TitleFinder::department(const ReadText& text, const Sentence& sentence,
                                                  std::uint32_t at) const {
  const Token& token = text.tokens[at];
  if (token.kind != TokenKind::word || token.name || is_article(token)) return std::nullopt;
  // A place to work at, and no trade.
  if (is_any(token, {"winkel", "kantoor", "supermarkt", "restaurant", "callcenter", "contactcenter",
                     "horeca"}) &&
      !begins_segment(text, sentence, at)) {
    return std::nullopt;
  }
  const bool led = begins_segment(text, sentence, at) ||
                   is_any(text.tokens[at - 1],
                          {"in", "aan", "bij", "op", "de", "het", "richting", "naar", "of", "en",
                           "or", "and", "als", "iets", "at", "the", "a", "een", "van"});
  if (!led) return std::nullopt;
  const auto title = titles_.department_at(text, at, sentence.last);
  if (!title || !title->others.empty()) return std::nullopt;
  const auto stance = stance_at(text, sentence, title->first, title->last, ClaimFamily::occupation);
  if (stance != Stance::wants && !wished_before(text, sentence, at)) return std::nullopt;
  return FoundTitle{*title, &sentence, "occupation.department", kDepartment};
}

/// A job whose words are no label: announced, joined to the title right before it (`beside`), or
/// named by its department.
std::optional<FoundTitle> TitleFinder::unlabelled(const ReadText& text, const Sentence& sentence,
                                                  std::uint32_t at, bool beside) const {
  auto found = announced(text, sentence, at);
  if (!found && beside && is_any(text.tokens[at - 1], {"of", "en", "or", "and", "/"})) {
    found = linked(text, sentence, at, end_of_title(text, sentence, at, at));
  }
  return found ? found : department(text, sentence, at);
}

std::vector<FoundTitle> TitleFinder::in_cv(const ReadText& text, const JobPeriods& periods,
                                           std::span<const TextClaim> claims) const {
  const EducationWords education{claims};
  std::vector<FoundTitle> all;
  for (std::size_t s = 0; s < text.sentences.size(); ++s) {
    const Sentence& sentence = text.sentences[s];
    if (sentence.heading || sentence.section == SectionKind::education ||
        sentence.section == SectionKind::courses || sentence.section == SectionKind::hobbies ||
        sentence.section == SectionKind::skills) {
      continue;
    }
    const bool of_languages = sentence.section == SectionKind::languages;
    const TitlePlaces places{text, sentence, periods.any(s) || periods.beside(s) != nullptr};
    const std::size_t before = all.size();
    for (std::uint32_t i = sentence.first; i < sentence.last;) {
      const auto title = title_at(text, i, sentence.last);
      if (!title) {
        const bool beside = all.size() > before && i == all.back().title.last + 1;
        const auto found = of_languages ? std::nullopt : unlabelled(text, sentence, i, beside);
        if (found) all.push_back(*found);
        i = found ? found->title.last : i + 1;
        continue;
      }
      const bool joined = all.size() > before && i == all.back().title.last + 1 &&
                          is_any(text.tokens[i - 1], {"of", "en", "or", "and", "/"});
      const Place place = places.of(*title);
      i = title->last;
      if (place == Place::none && !joined) continue;
      if (is_of_others(text, sentence, title->first)) continue;
      // "24 uur als centralist" below the languages; "Engels met verkopers" is no job
      const bool as =
          title->first > sentence.first && is_any(text.tokens[title->first - 1], {"als", "as"});
      if (of_languages && !joined && !as) continue;
      if (education.hold(text.span(sentence, title->first, title->last))) continue;
      FoundTitle found{*title, &sentence, "occupation.after_cue", kAfterCue};
      if (place == Place::job_line) {
        found.rule = "occupation.job_line";
        found.confidence = kInJobLine;
      }
      widen(text, found);
      i = found.title.last;
      if (of_unknown_trade(text, found)) continue;
      all.push_back(found);
    }
    const bool job = periods.any(s) || (places.in_job_line() && !sentence.bullet);
    if (all.size() == before && job && lists_jobs(sentence)) {
      if (auto found = unlisted(text, sentence)) all.push_back(*found);
    }
  }
  return all;
}

/// A line with a period whose title is no label: the first of what stands between its marks that
/// resembles one.
std::optional<FoundTitle> TitleFinder::unlisted(const ReadText& text,
                                                const Sentence& sentence) const {
  const auto periods = periods_in(text, sentence.first, sentence.last);
  std::uint32_t begin = sentence.first;
  for (std::uint32_t i = sentence.first; i <= sentence.last; ++i) {
    const bool in_period = std::ranges::any_of(
        periods, [&](const TextPeriod& period) { return i >= period.first && i < period.last; });
    const bool ends = i == sentence.last || in_period || parts_line(text.tokens[i]) ||
                      is_any(text.tokens[i], {"bij", "at", "in", "voor", "te"});
    if (!ends) continue;
    if (begin < i) {
      if (auto found = linked(text, sentence, begin, i)) return found;
    }
    begin = i + 1;
  }
  return std::nullopt;
}

}  // namespace overstap::extract
