// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/occupations/title_finder.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

/// How sure a title of a vacancy is, in thousandths, as seen on the tuning texts.
constexpr std::int32_t kVacancyTitle = 930;
constexpr std::int32_t kDepartmentOfVacancy = 800;
/// Score of the linker from which a line at the top of a vacancy without any title is its title.
constexpr std::int32_t kHeadResembles = 400'000;
/// The lines at the top of a vacancy among which its title is likely.
constexpr std::size_t kFirstLines = 3;

/// "Voor ons restaurant zoeken wij een": the title stands on the next line.
bool opens(const ReadText& text, const Sentence& before) {
  if (before.first == before.last) return false;
  return is_any(text.tokens[before.last - 1],
                {"een", "naar", "wij", "zoeken", "seeking", "a", "an", "ervaren", "gedreven"});
}

/// "zoeken wij voor onze vestiging in Helmond een intercedent": a title with an article, in the
/// sentence of a verb that seeks.
bool sought(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  constexpr std::uint32_t kReach = 16;
  bool article = false;
  while (at > sentence.first && (is_article(text.tokens[at - 1]) || is_form(text.tokens[at - 1]))) {
    article |=
        is_any(text.tokens[at - 1], {"een", "a", "an", "nieuwe", "new", "parttime", "fulltime"});
    --at;
  }
  if (at > sentence.first && text.tokens[at - 1].kind == TokenKind::number) article = true;
  if (!article) return false;
  const std::uint32_t low = std::max(sentence.first + kReach, at) - kReach;
  for (std::uint32_t i = at; i > low; --i) {
    const Token& token = text.tokens[i - 1];
    if (is_any(token, {"die", "dat", "who", "that", "als", "as", "met", "with", "zoals"}))
      return false;
    if (is_any(token, {"zoeken", "zoekt", "zoek", "gezocht", "zkt", "werft", "werven", "seeking",
                       "hiring", "looking", "vragen", "vraagt", "nodig"})) {
      return true;
    }
  }
  return false;
}

/// "onze verkoopsters", "de planner": somebody who is there already; "in de bediening" is a place.
bool is_definite(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (at == sentence.first ||
      !is_any(text.tokens[at - 1], {"de", "het", "the", "onze", "our", "jouw", "your", "ons"})) {
    return false;
  }
  return at < sentence.first + 2 || !is_any(text.tokens[at - 2], {"in", "op", "achter"});
}

/// Whether only words that join stand between two titles: "secretaresse en een receptioniste",
/// "kelner (m/v) / barista".
bool joined(const ReadText& text, std::uint32_t from, std::uint32_t to) {
  constexpr std::uint32_t kMost = 8;
  if (to <= from || to - from > kMost) return false;
  bool joins = false;
  for (std::uint32_t i = from; i < to; ++i) {
    const Token& token = text.tokens[i];
    joins |= is_any(token, {"en", "of", "and", "or", "/", "&"});
    if (!is_article(token) && !is_form(token) &&
        !is_any(token, {"en", "of", "and", "or", "/", "&", "(", ")", "m", "v", "x", "-"})) {
      return false;
    }
  }
  return joins;
}

/// A noun that praises who does a job: "kassatopper", "webcare-held".
constexpr std::string_view kHype[] = {
    "helden", "toppers", "talenten", "kanjers", "tijgers", "held", "topper",   "talent",
    "kanjer", "tijger",  "hero",     "heroes",  "heldin",  "ster", "krachten", "kracht"};

/// Nouns of persons, and the short ones that have no ending of theirs.
bool is_noun_of_title(const Token& token) {
  return is_person_noun(token) || is_any(token, {"kok", "ober", "barista", "waitress"});
}

/// A title that is somebody else's, or one to grow to, or in which years are asked.
bool is_mentioned(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (is_of_others(text, sentence, at)) return true;
  std::uint32_t i = at;
  const auto skip = [&] {
    while (i > sentence.first && (is_article(text.tokens[i - 1]) || is_form(text.tokens[i - 1]))) {
      --i;
    }
  };
  skip();
  // "ervaring als kok of kelner"
  while (i > sentence.first + 1 && is_any(text.tokens[i - 1], {"of", "en", "or", "and", ","}) &&
         is_noun_of_title(text.tokens[i - 2])) {
    i -= 2;
    skip();
  }
  if (i == sentence.first) return false;
  // "Heb je eerder als verkoper gewerkt?"
  for (std::uint32_t next = at + 1; next < std::min(at + 4, sentence.last); ++next) {
    if (text.tokens[next].is("gewerkt")) return true;
  }
  // "doorgroeien naar teamleider", but "wij leiden je op tot reisadviseur"
  const bool trained =
      i > sentence.first + 1 &&
      is_any(text.tokens[i - 2], {"op", "opgeleid", "zoek", "zoekt", "gezocht", "zoektocht"});
  if (is_any(text.tokens[i - 1], {"naar", "tot", "to"})) return !trained;
  return i > sentence.first + 1 && is_any(text.tokens[i - 1], {"als", "as"}) &&
         is_any(text.tokens[i - 2],
                {"ervaring", "werkervaring", "experience", "eerder", "al", "invallen", "inspringen",
                 "bijspringen", "doorgroeien", "doorgroei", "bijvoorbeeld", "later", "gewerkt",
                 "werkzaam", "was"});
}

}  // namespace

/// "een collega voor onze receptie", "versterking op de klantenservice"
std::optional<FoundTitle> TitleFinder::wanted_at(const TitleText& read, const Sentence& sentence,
                                                 std::uint32_t at) const {
  if ((read.bits(at) & kMayBegin) == 0) return std::nullopt;
  const ReadText& text = read.text;
  if (at < sentence.first + 3 || !is_any(text.tokens[at - 1], {"onze", "de", "ons", "het"}) ||
      !is_any(text.tokens[at - 2], {"voor", "op", "bij", "in", "aan", "van"}) ||
      !is_any(text.tokens[at - 3],
              {"collega", "collegas", "versterking", "medewerker", "medewerkers", "topper",
               "toppers", "talent", "hulp", "held", "kracht", "aanwinst", "iemand"})) {
    return std::nullopt;
  }
  const auto title = titles_.department_at(read, at, sentence.last);
  if (!title || !title->others.empty()) return std::nullopt;
  return FoundTitle{*title, &sentence, "occupation.department", kDepartmentOfVacancy};
}

/// "Klantenheld gezocht", "zoekt kassatoppers", "receptie-talent"
std::optional<FoundTitle> TitleFinder::hyped(const ReadText& text, const Sentence& sentence,
                                             std::uint32_t at) const {
  const Token& token = text.tokens[at];
  if (token.kind != TokenKind::word) return std::nullopt;
  const auto of = [&](std::string_view trade, std::uint32_t last) -> std::optional<FoundTitle> {
    if (trade == "sales" || trade == "commercieel") return std::nullopt;
    if (trade == "klanten" || trade == "klant") trade = "klantenservice";
    const auto title = titles_.of_department(trade, at, last);
    if (!title || !title->others.empty()) return std::nullopt;
    return FoundTitle{*title, &sentence, "occupation.department", kDepartmentOfVacancy};
  };
  constexpr std::size_t kShortest = 5;
  constexpr std::size_t kShortestHype = std::ranges::min(kHype, {}, &std::string_view::size).size();
  const bool may_end = token.key.size() >= kShortest + kShortestHype;
  for (const std::string_view hype : kHype) {
    if (may_end && token.key.size() >= hype.size() + kShortest && token.key.ends_with(hype)) {
      return of(token.key.substr(0, token.key.size() - hype.size()), at + 1);
    }
  }
  std::uint32_t next = at + 1;
  if (next < sentence.last && text.tokens[next].is("-")) ++next;
  if (next < sentence.last && std::ranges::find(kHype, text.tokens[next].key) != std::end(kHype)) {
    return of(token.key, next + 1);
  }
  return std::nullopt;
}

/// A title of a vacancy at token `at` of sentence `s` whose words are no label.
std::optional<FoundTitle> TitleFinder::unlabelled_in_vacancy(const TitleText& read, std::size_t s,
                                                             std::uint32_t at) const {
  const ReadText& text = read.text;
  const Sentence& sentence = text.sentences[s];
  auto found = announced(read, sentence, at);
  if (!found && s < kFirstLines && at == sentence.first) {
    const std::uint32_t end = end_of_title(text, sentence, at, at);
    const bool whole = end == sentence.last || parts_line(text.tokens[end]) ||
                       is_any(text.tokens[end], {"gezocht", "gevraagd", "wanted", "!"});
    if (whole) found = linked(read, sentence, at, end);
  }
  if (!found && s < kFirstLines) found = wanted_at(read, sentence, at);
  if (!found && s < kFirstLines) found = hyped(text, sentence, at);
  if (found && is_mentioned(text, sentence, at)) return std::nullopt;
  return found;
}

/// How a title of a vacancy stands in sentence `s`: 0 and 1 announced or at the head, 2 in the
/// first lines, 3 somewhere.
int TitleFinder::rank_of(const ReadText& text, std::size_t s, const TitleIndex::Title& title) {
  constexpr std::size_t kFirstSentences = 12;
  const Sentence& sentence = text.sentences[s];
  const std::uint32_t at = title.first;
  if (after_field_name(text, sentence, at)) return 0;
  const bool mentioned = is_mentioned(text, sentence, at);
  const bool asked = title.last < sentence.last &&
                     is_any(text.tokens[title.last], {"gezocht", "gevraagd", "wanted"});
  const bool opened = s > 0 && at == sentence.first && opens(text, text.sentences[s - 1]);
  const bool cue = !mentioned && (after_cue(text, sentence, at) || sought(text, sentence, at));
  int rank = (opened || cue || asked) && s < kFirstSentences ? 1 : 3;
  if (s >= kFirstLines) return rank;
  if (begins_segment(text, sentence, at)) rank = std::min(rank, s == 0 ? 0 : 1);
  // "iemand in de bediening", but "met onze verkoopsters"
  if (rank == 3 && !mentioned && !is_definite(text, sentence, at)) rank = 2;
  return rank;
}

void TitleFinder::mention(const TitleText& read, std::size_t s, const TitleIndex::Title& title,
                          Mentions& mentions) const {
  const ReadText& text = read.text;
  const Sentence& sentence = text.sentences[s];
  std::vector<Mention>& all = mentions.all;
  const bool beside = title.others.empty() && !all.empty() &&
                      all.back().found.sentence == &sentence &&
                      joined(text, all.back().found.title.last, title.first);
  int rank = rank_of(text, s, title);
  if (beside) rank = std::min(rank, all.back().rank);
  if (rank == 3) return;
  FoundTitle found{title, &sentence, "occupation.vacancy_title", kVacancyTitle};
  widen(read, found);
  if (!of_unknown_trade(read, found)) {
    all.push_back({found, rank, beside});
  } else if (s < kFirstLines &&
             std::ranges::find(mentions.foreign, title.occupation) == mentions.foreign.end()) {
    mentions.foreign.push_back(title.occupation);
  }
}

/// The titles of a vacancy by how they stand in it.
TitleFinder::Mentions TitleFinder::mentions_in(const TitleText& read) const {
  const ReadText& text = read.text;
  Mentions mentions;
  for (std::size_t s = 0; s < text.sentences.size(); ++s) {
    const Sentence& sentence = text.sentences[s];
    if (s >= kFirstLines && !read.in(sentence, kMayBegin | kNounAhead)) continue;
    for (std::uint32_t i = sentence.first; i < sentence.last;) {
      if (const auto title = title_at(read, sentence, i)) {
        const std::size_t before = mentions.all.size();
        mention(read, s, *title, mentions);
        const bool added = mentions.all.size() > before;
        i = std::max(added ? mentions.all.back().found.title.last : i, title->last);
      } else if (s >= kFirstLines && !may_announce(read, sentence, i)) {
        ++i;
      } else if (const auto found = unlabelled_in_vacancy(read, s, i)) {
        mentions.all.push_back({*found, 1, false});
        i = found->title.last;
      } else {
        ++i;
      }
    }
  }
  // "Teamleider Zorg", and below it "wij zoeken een teamleider"
  std::erase_if(mentions.all, [&](const Mention& mention) {
    const TitleIndex::Title& title = mention.found.title;
    const auto may_be = [&](OccupationId id) {
      return title.occupation == id || std::ranges::find(title.others, id) != title.others.end();
    };
    return !title.others.empty() && std::ranges::any_of(mentions.foreign, may_be);
  });
  return mentions;
}

std::vector<FoundTitle> TitleFinder::in_vacancy(const TitleText& read) const {
  const ReadText& text = read.text;
  const std::vector<Mention> mentions = mentions_in(read).all;
  std::vector<FoundTitle> said;
  const auto length = [](const Mention& m) { return m.found.title.last - m.found.title.first; };
  const auto best = std::ranges::min_element(mentions, [&](const Mention& a, const Mention& b) {
    if ((a.rank < 2) != (b.rank < 2)) return a.rank < b.rank;
    return length(a) != length(b) ? length(a) > length(b) : a.rank < b.rank;
  });
  for (std::size_t m = 0; m < mentions.size(); ++m) {
    const auto same = [&](std::size_t other) {
      return mentions[other].found.title.occupation == best->found.title.occupation;
    };
    const bool follows = m > 0 && mentions[m].beside && same(m - 1);
    const bool leads = m + 1 < mentions.size() && mentions[m + 1].beside && same(m + 1);
    if (same(m) || follows || leads) said.push_back(mentions[m].found);
  }
  for (std::size_t s = 0; s < std::min(kFirstLines, text.sentences.size()) && said.empty(); ++s) {
    const Sentence& head = text.sentences[s];
    std::uint32_t end = head.first;
    while (end < head.last && !parts_line(text.tokens[end]) &&
           !is_any(text.tokens[end], {"bij", "at", "in", "voor", "te"})) {
      ++end;
    }
    if (auto found = linked(read, head, head.first, end, kHeadResembles)) said.push_back(*found);
  }
  return said;
}

}  // namespace overstap::extract
