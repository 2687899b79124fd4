// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/stance/clauses.h"

#include <algorithm>

#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/reading.h"

namespace overstap::extract {
namespace {

/// Tokens looked at on each side of a claim.
constexpr std::uint32_t kReach = 48;
constexpr std::uint32_t kCommentWords = 9;

// The first meaning counts, so words with several stand first.
constexpr FixedWords<std::uint32_t, 1024> kCues({
    {kExpired | kHarmless, "verlopen"},
    {kUnfinished | kWished, "gewaardeerd"},
    {kWish | kWished, "gewenst|wens"},
    {kWish | kWishedLast, "liever"},
    {kSchool | kTraining, "opleiding"},
    {kLearn | kTraining, "leert"},
    {kHave | kReader, "kunt"},
    {kFiller | kSelf, "ik"},
    {kHarmless | kWishedLast, "graag"},
    {kNo, "geen|zonder|no|without|evenmin|none"},
    {kNo | kNot, "noch|nor"},
    {kNot, "niet|nooit|not|never|cannot|nimmer|nee|ontbreekt|ontbreken|ontbrak"},
    {kHarmless,
     "probleem|problemen|problem|bezwaar|moeite|bang|vies|schuw|schromen|afraid|alleen|only|enkel|"
     "slechts|erg|fouten|taalfouten|spelfouten|errors|mistakes|moe|beu|twijfel|moeilijk|minder|"
     "verlopen|"
     "beroerd|vrezen|just|graag"},
    {kUnfinished,
     "afgerond|afgeronde|afgemaakt|voltooid|gewaardeerd|erkend|afgestudeerd|finished|completed|"
     "complete|graduated|recognised|recognized|valued|gezien"},
    {kExpired, "vervallen|expired|lapsed|ingetrokken|kwijt|ongeldig|ingenomen"},
    {kWish,
     "wil|wilt|wilde|zou|zoek|zoekt|zoekende|hoop|hoopt|ambieer|ambieert|ambitie|droom|wens|wenst|"
     "gewenst|gepland|solliciteer|reageer|kandidatuur|wants|seeking|looking|hope|hoping|aiming|"
     "aim|applying|wish|wishes|would|toekomst|liever|overstap|omscholen|bereid|geinteresseerd|"
     "interesse|interested|binnenkort|straks|behalen|"
     "doorgroeien|future|planned|sollicitatie"},
    {kLearn,
     "leer|leert|volg|volgt|volgen|bezig|studeer|studeert|begonnen|learning|studying|taking|"
     "following|begun|started|enrolled"},
    {kHave,
     "heb|hebt|heeft|had|gehad|ben|was|geweest|kan|kun|kunt|deed|gedaan|woon|woont|woonachtig|live|"
     "lives|werkt|werkte|gewerkt|"
     "ken|kent|spreek|spreekt|beheers|beheerst|bezit|behaald|gehaald|haalde|have|has|am|can|did|"
     "done|worked|speak|speaks|hold|holds|know|knows|been"},
    {kWished,
     "pre|pluspunt|pluspunten|meegenomen|handig|voorkeur|liefst|streepje|prettig|wenselijk|"
     "voordeel|preferred|preferably|advantage|advantageous|ideally|desirable|bonus|nice|"
     "gewaardeerd|"
     "appreciated|asset|idealiter|aanbeveling|bonuspunt|bonuspunten|pluspuntje|extraatje|"
     "pluspuntjes|beneficial|streepjes|voorsprong"},
    {kWishedLast,
     "mooi|fijn|leuk|graag|plus|welkom|liever|gewenst|helpt|mag|interessant|geweldig|fantastisch|"
     "gaaf|tof|super|great|welcome|helpful"},
    {kRequired,
     "must|vereist|vereiste|vereisten|noodzakelijk|onmisbaar|verplicht|verplichte|essentieel|eis|"
     "required|essential|mandatory|noodzaak|voorwaarde|indispensable|necessary|nodig|needed|"
     "doorslaggevend|voorgeschreven|onontbeerlijk|noodzakelijke|crucial|cruciaal"},
    {kMust, "moet|moeten|dient"},
    {kLegal,
     "wettelijk|wettelijke|wet|legally|law|statutory|wpbr|alcoholwet|horecawet|arbowet|wetgever|"
     "warenwet|wegenverkeerswet"},
    {kNeedNot, "hoeft|hoef|hoeven"},
    {kGive,
     "betalen|bieden|leren|leiden|verzorgen|vergoeden|geven|trainen|financieren|regelen|zorgen|"
     "organiseren|bekostigen|sponsoren|offer|pay|teach|arrange|cover|"
     "train|provide"},
    {kSchool,
     "mbo|hbo|wo|vmbo|havo|vwo|mavo|meao|heao|mts|lts|hts|leao|lbo|pabo|ad|gymnasium|atheneum|"
     "bachelor|master|bsc|msc|studie|propedeuse|school|universiteit|university|degree|opleiding|"
     "hogeschool|doctoraal|kandidaats|lerarenopleiding|hoger|universitair|vakdiploma|basisschool"},
    {kTraining,
     "cursus|cursussen|training|trainingen|opleidingen|inwerkperiode|inwerktijd|inwerken|workshop|"
     "workshops|coach|coaching|academie|academy|course|courses|leert|scholing|bijscholing|"
     "nascholing|trainingsweken|certificering|traineeship|ingewerkt"},
    {kWe, "wij|we"},
    {kReader, "je|jij|u|jou|you|kandidaat|candidate"},
    {kConjunction,
     "maar|but|terwijl|although|though|hoewel|ofschoon|omdat|because|want|waar|waarin|waarbij|"
     "waarmee|waarvoor|where|echter|however|whereas"},
    {kYet, "wel"},
    {kFiller,
     "ook|is|een|a|dat|dit|it|that|er|echt|ons|bij|volgens|de|the|het|nog|voor|of|en|to|door|by|in|"
     "sinds|since|laten|heb|ik|jaar|already|also|heel|zeer|zeker|absoluut|ze|die|deze|dan|als|has|"
     "an|op|dus|are|strikt|gehaald|behaald|meer|aanwezig|were|geldig|valid|actueel|helaas|any|"
     "longer|grond|krachtens|eist|zoals|vanuit|gecertificeerd|gediplomeerd|certified|gevraagd|"
     "asked"},
    {kKnowledge, "ervaring|kennis|verstand|experience|knowledge|affiniteit|vaardigheid"},
    {kSelf, "ik|i"},
    {kKin,
     "man|vrouw|vader|moeder|broer|zus|partner|opa|oma|zoon|dochter|ouders|echtgenoot|echtgenote|"
     "vriend|vriendin|husband|wife|father|mother|brother|sister|son|daughter|parents"},
    {kPlural | kFiller, "zijn"},
});

/// Cues of one token of a sentence.
class CueReader {
 public:
  CueReader(const ReadText& text, const Sentence& sentence) : text_{text}, sentence_{sentence} {}

  [[nodiscard]] std::uint32_t read(std::uint32_t token) const {
    const Token& here = at(token);
    if (here.kind == TokenKind::word) return of_word(token);
    if (here.kind == TokenKind::number) return kNone;
    if (here.is(",")) return kComma;
    if (is_any(here, {"(", ")"}) && encloses_filler(token)) return kNone;
    if (is_any(here, {";", "(", ")", "[", "]", "|", ":", "?", "!", "*"})) return kHard;
    // A dash between blanks.
    const bool spaced = here.is("-") && !here.glued && token > sentence_.first &&
                        token + 1 < sentence_.last && !at(token + 1).glued;
    if (spaced) return kHard;
    const bool slash =
        here.is("/") && !here.glued && token + 1 < sentence_.last && !at(token + 1).glued;
    return slash ? kComma : kNone;
  }

 private:
  [[nodiscard]] const Token& at(std::uint32_t token) const { return text_.tokens[token]; }

  /// "heb ik (nog) niet": the brackets divide nothing.
  [[nodiscard]] bool encloses_filler(std::uint32_t token) const {
    if (token == sentence_.first) return false;
    const std::uint32_t word = at(token).is("(") ? token + 1 : token - 1;
    if (word <= sentence_.first || word + 1 >= sentence_.last) return false;
    return at(word - 1).is("(") && at(word + 1).is(")") &&
           is_any(at(word), {"nog", "helaas", "nu", "meer", "ook", "al", "yet", "still"});
  }

  [[nodiscard]] std::uint32_t of_word(std::uint32_t token) const {
    const Token& here = at(token);
    const std::uint32_t* found = kCues.find(here.hash);
    if (here.is("wft") && is_law(token)) return kLegal;
    if (here.glued && token > sentence_.first && at(token - 1).kind == TokenKind::mark) {
      if (is_compound(token)) return kNone;
      if (is_contracted_not(token)) return kNot;
    }
    if (here.is("want")) {
      return sentence_.language == TextLanguage::en ? kWish : kConjunction | kHard;
    }
    if (found == nullptr) return kNone;
    // "kan goed nee zeggen"
    if (here.is("nee") && token + 1 < sentence_.last &&
        is_any(at(token + 1), {"zeggen", "zegt", "zeg", "verkopen", "verkoopt", "durven", "kunnen",
                               "moeten", "te", "horen"}))
      return kNone;
    // "pre-employment"
    if (here.is("pre") && token + 2 < sentence_.last && at(token + 1).is("-") &&
        at(token + 1).glued && at(token + 2).glued) {
      return kNone;
    }
    // "je bent handig met kinderen"
    if (here.is("handig") && token + 1 < sentence_.last && is_any(at(token + 1), {"met", "in"})) {
      return kNone;
    }
    if (*found == kLegal && is_known_law(token)) return kNone;
    return (*found & kConjunction) != 0 ? *found | kHard : *found;
  }

  /// "kennis van de Wpbr", "wet- en regelgeving": a law that is known, and asks nothing.
  [[nodiscard]] bool is_known_law(std::uint32_t token) const {
    if (token + 1 < sentence_.last && at(token + 1).is("-")) return true;
    std::uint32_t i = token;
    while (i > sentence_.first && token - i < 4 &&
           is_any(at(i - 1), {"de", "van", "over", "met", "in", "relevante", "the", "of", "en"})) {
      --i;
    }
    return i > sentence_.first && i < token &&
           is_any(at(i - 1), {"kennis", "ervaring", "thuis", "verstand", "bekend", "knowledge",
                              "toepassing", "toepassen", "experience", "wijzigingen"});
  }

  /// The second half of "e-learning".
  [[nodiscard]] bool is_compound(std::uint32_t token) const {
    return at(token - 1).is("-") && at(token - 1).glued && token >= sentence_.first + 2;
  }

  /// "volgens de Wft", "op grond van de Wft", "eist de Wft", "de Wft schrijft voor"
  [[nodiscard]] bool is_law(std::uint32_t token) const {
    if (token == sentence_.first || !at(token - 1).is("de")) return false;
    constexpr auto asks = [](const Token& word) {
      return is_any(word, {"eist", "vraagt", "vereist", "verlangt", "schrijft", "verplicht",
                           "bepaalt", "zegt", "stelt"});
    };
    if (token + 1 < sentence_.last && asks(at(token + 1))) return true;
    if (token < sentence_.first + 2) return false;
    if (asks(at(token - 2))) return true;
    if (is_any(at(token - 2), {"volgens", "krachtens", "conform", "vanwege", "ingevolge"})) {
      return true;
    }
    return at(token - 2).is("van") && token >= sentence_.first + 3 && at(token - 3).is("grond");
  }

  /// The "t" of "don't".
  [[nodiscard]] bool is_contracted_not(std::uint32_t token) const {
    return at(token).is("t") && token >= sentence_.first + 2 && at(token - 1).is("'") &&
           at(token - 1).glued &&
           is_any(at(token - 2), {"don", "doesn", "didn", "haven", "hasn", "isn", "aren", "can",
                                  "won", "couldn", "wouldn"});
  }

  const ReadText& text_;
  const Sentence& sentence_;
};

}  // namespace

void find_cues(ReadText& text) {
  text.cues.assign(text.tokens.size(), kNone);
  for (const Sentence& sentence : text.sentences) {
    const CueReader reader(text, sentence);
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) text.cues[i] = reader.read(i);
  }
}

TokenRange Clauses::around(std::uint32_t first, std::uint32_t last, bool commas) const {
  const std::uint32_t bounds = commas ? kHard | kComma : std::uint32_t{kHard};
  const auto ends = [&](std::uint32_t token) { return (cues_at(token) & bounds) != 0; };
  const std::uint32_t least = first - std::min(first - sentence_.first, kReach);
  const std::uint32_t most = last + std::min(sentence_.last - last, kReach);
  TokenRange range{first, last};
  while (range.begin > least && !ends(range.begin - 1)) --range.begin;
  while (range.end < most && !ends(range.end)) ++range.end;
  return range;
}

TokenRange Clauses::item_around(std::uint32_t first, std::uint32_t last) const {
  return around(first, last, true);
}

TokenRange Clauses::clause_around(std::uint32_t first, std::uint32_t last) const {
  return around(first, last, false);
}

TokenRange Clauses::after(std::uint32_t end) const {
  std::uint32_t limit = sentence_.last;
  if (end == sentence_.last && !at(end - 1).is("?")) return next_cell();
  if (end < sentence_.last) {
    const Token& mark = at(end);
    const bool bound = is_any(mark, {",", ":", "(", "-", "?", "|"});
    if (!bound) return {};
    ++end;
  }
  if (end == sentence_.last) {
    // "Fries? Graag!"
    if (!at(end - 1).is("?")) return {};
    const auto tokens = static_cast<std::uint32_t>(text_.tokens.size());
    limit = end + std::min(tokens - end, kCommentWords);
    for (std::uint32_t i = end; i < limit; ++i) {
      if (at(i).begin < at(end - 1).begin) limit = i;
    }
  }
  TokenRange range{end, end};
  while (range.end < limit && (cues_at(range.end) & kComma) == 0 &&
         !is_any(at(range.end), {",", ";", ")", "(", ":", ".", "!", "?"})) {
    ++range.end;
  }
  // "(pre: aantekening)" heads another thing.
  const bool heads = range.end < limit && at(range.end).is(":") && end > 0 && at(end - 1).is("(");
  if (heads) return {};
  return range;
}

TokenRange Clauses::next_clause(std::uint32_t end) const {
  constexpr std::uint32_t kMost = 14;
  const auto tokens = static_cast<std::uint32_t>(text_.tokens.size());
  while (end < tokens && at(end).kind == TokenKind::mark && !at(end).is("(")) ++end;
  if (end < tokens && at(end).is("(")) ++end;
  if (end >= tokens || end == 0 || at(end).begin < at(end - 1).begin) return {};
  TokenRange range{end, end};
  while (range.end < tokens && range.end < end + kMost && at(range.end).begin >= at(end).begin &&
         !is_any(at(range.end), {",", ";", ")", "(", ":", ".", "!", "?"})) {
    ++range.end;
  }
  return range;
}

std::size_t Clauses::place() const {
  const auto found =
      std::ranges::lower_bound(text_.sentences, sentence_.first, {}, &Sentence::first);
  return static_cast<std::size_t>(found - text_.sentences.begin());
}

/// The table cell behind this one: "Excel<tab>nee", "Excel | nee", "Excel      nee".
TokenRange Clauses::next_cell() const {
  constexpr std::uint32_t kMostWords = 4;
  constexpr std::size_t kWideGap = 4;  // blanks
  const std::size_t after = place() + 1;
  if (after >= text_.sentences.size()) return {};
  const Sentence& next = text_.sentences[after];
  if (next.part != sentence_.part || next.line != sentence_.line || next.begin < sentence_.end ||
      next.last - next.first > kMostWords)
    return {};
  const std::string_view gap =
      text_.part_text(sentence_).substr(sentence_.end, next.begin - sentence_.end);
  if (gap.find_first_of("\t|") == std::string_view::npos && gap.size() < kWideGap) return {};
  return {next.first, next.last};
}

const Sentence* Clauses::lead_in() const {
  constexpr std::size_t kMost = 24;  // lines of a list
  std::size_t at = place();
  const bool plain = is_plain_item(at);
  std::int32_t line = sentence_.line;
  bool listed = is_item(sentence_);
  for (std::size_t steps = 0; at > 0 && steps < kMost; ++steps) {
    const Sentence& before = text_.sentences[--at];
    if (before.first == before.last) return nullptr;
    if (before.heading || text_.tokens[before.last - 1].is(":")) return &before;
    const bool same_line = before.part == sentence_.part && before.line == sentence_.line;
    if (same_line) {
      if (asks_and_answers(before)) return &before;
      listed |= is_item(before);
      continue;
    }
    if (plain && !listed) {
      if (!is_plain_item(at) || before.line + 1 != line) return nullptr;
      if (opens_list(before)) return &before;
      line = before.line;
      continue;
    }
    if (!listed) return nullptr;
    if (is_item(before) || !begins_line(at)) continue;
    return is_line_above_list(before) ? &before : nullptr;
  }
  return nullptr;
}

/// A bullet, or the "o" that stands for one.
bool Clauses::is_item(const Sentence& sentence) const {
  return sentence.bullet || (at(sentence.first).is("o") && sentence.last > sentence.first + 1);
}

/// A line of few words without an end, such as stands in a list without bullets.
bool Clauses::is_plain_item(std::size_t sentence) const {
  constexpr std::uint32_t kFewWords = 6;
  const Sentence& line = text_.sentences[sentence];
  return !line.bullet && line.last - line.first <= kFewWords && begins_line(sentence) &&
         !is_any(at(line.last - 1), {".", "?", "!"});
}

/// "Wat vragen we niet? Een diploma of rijbewijs."
bool Clauses::asks_and_answers(const Sentence& question) const {
  constexpr std::uint32_t kShortQuestion = 7;
  return at(question.last - 1).is("?") && question.last - question.first <= kShortQuestion &&
         is_any(at(question.first), {"wat", "what"});
}

/// "leuk als je hebt", "fijn als je dit kunt": a wish that the lines below it end.
bool Clauses::opens_list(const Sentence& line) const {
  // "niet nodig"
  if (line.last - line.first == 2 && (cues_at(line.first) & kNot) != 0 &&
      is_any(at(line.first + 1), {"nodig", "vereist", "verplicht", "required", "needed"})) {
    return true;
  }
  if (!is_any(at(line.last - 1), {"hebt", "bent", "kunt", "kan", "hebben", "have", "can", "are"})) {
    return false;
  }
  for (std::uint32_t i = line.first; i + 2 < line.last; ++i) {
    if ((cues_at(i) & (kWished | kWishedLast)) != 0 && is_any(at(i + 1), {"als", "if"}))
      return true;
  }
  return false;
}

bool Clauses::begins_line(std::size_t sentence) const {
  if (sentence == 0) return true;
  const Sentence& line = text_.sentences[sentence];
  const Sentence& before = text_.sentences[sentence - 1];
  return before.part != line.part || before.line != line.line;
}

bool Clauses::is_line_above_list(const Sentence& line) const {
  constexpr std::uint32_t kShortLine = 10;
  return line.last - line.first <= kShortLine && !at(line.last - 1).is(".");
}

TokenRange Clauses::before_colon(std::uint32_t begin) const {
  if (begin == sentence_.first || !at(begin - 1).is(":")) return {};
  const std::uint32_t end = begin - 1;
  TokenRange range{end, end};
  const std::uint32_t least = end - std::min(end - sentence_.first, kReach);
  while (range.begin > least && !is_any(at(range.begin - 1), {",", ";", ":", ")"})) --range.begin;
  return range;
}

std::uint32_t Clauses::cues_in(TokenRange range) const {
  std::uint32_t cues = kNone;
  for (std::uint32_t i = range.begin; i < range.end; ++i) cues |= cues_at(i);
  return cues;
}

bool Clauses::is_comment(TokenRange range) const {
  if (range.empty() || range.end - range.begin > kCommentWords) return false;
  constexpr std::uint32_t kComments = kNot | kNo | kExpired | kUnfinished | kLearn | kWished |
                                      kWishedLast | kRequired | kLegal | kNeedNot | kFiller |
                                      kHave | kYet;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    // "PowerPoint - geen ervaring", but "vriendelijk, geen ervaring nodig" tells of something else.
    const bool none = i + 1 == range.end && i > range.begin && (cues_at(i) & kKnowledge) != 0 &&
                      (cues_at(i - 1) & kNo) != 0 && !at(range.begin - 1).is(",");
    if (at(i).kind == TokenKind::word && (cues_at(i) & kComments) == 0 && !none) return false;
  }
  return true;
}

}  // namespace overstap::extract
