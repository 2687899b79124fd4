// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/clauses.h"

#include <algorithm>

#include "profiles/src/extract/fixed_words.h"
#include "profiles/src/extract/reading.h"

namespace overstap::extract {
namespace {

/// Tokens looked at on each side of a claim.
constexpr std::uint32_t kReach = 48;
constexpr std::uint32_t kCommentWords = 9;

// The first meaning counts, so words with several stand first.
constexpr FixedWords<std::uint32_t, 1024> kCues({
    {kExpired | kHarmless, "verlopen"},
    {kUnfinished | kWished, "gewaardeerd"},
    {kWish | kWished, "gewenst"},
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
     "slechts|erg|fouten|taalfouten|spelfouten|errors|mistakes|twijfel|moeilijk|minder|verlopen|"
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
     "doorslaggevend|voorgeschreven"},
    {kMust, "moet|moeten|dient"},
    {kLegal, "wettelijk|wettelijke|wet|legally|law|statutory|wpbr|alcoholwet|horecawet|arbowet"},
    {kNeedNot, "hoeft|hoef|hoeven"},
    {kGive,
     "betalen|bieden|leren|leiden|verzorgen|vergoeden|geven|trainen|financieren|offer|pay|teach|"
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
     "longer|grond|krachtens|eist"},
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
    if (is_any(here, {";", "(", ")", "[", "]", "|", ":", "?", "!", "*"})) return kHard;
    // A dash between blanks.
    const bool spaced = here.is("-") && !here.glued && token > sentence_.first &&
                        token + 1 < sentence_.last && !at(token + 1).glued;
    return spaced ? kHard : kNone;
  }

 private:
  [[nodiscard]] const Token& at(std::uint32_t token) const { return text_.tokens[token]; }

  [[nodiscard]] std::uint32_t of_word(std::uint32_t token) const {
    const Token& here = at(token);
    const std::uint32_t* found = kCues.find(here.hash);
    if (here.glued && token > sentence_.first && at(token - 1).kind == TokenKind::mark) {
      if (is_compound(token)) return kNone;
      if (is_contracted_not(token)) return kNot;
    }
    if (here.is("want")) {
      return sentence_.language == TextLanguage::en ? kWish : kConjunction | kHard;
    }
    if (found == nullptr) return kNone;
    return (*found & kConjunction) != 0 ? *found | kHard : *found;
  }

  /// The second half of "e-learning".
  [[nodiscard]] bool is_compound(std::uint32_t token) const {
    return at(token - 1).is("-") && at(token - 1).glued && token >= sentence_.first + 2;
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
  if (end < sentence_.last) {
    const Token& mark = at(end);
    const bool bound = is_any(mark, {",", ":", "(", "-", "?"});
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
  while (range.end < limit && !is_any(at(range.end), {",", ";", ")", "(", ":", ".", "!", "?"})) {
    ++range.end;
  }
  return range;
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
    if (at(i).kind == TokenKind::word && (cues_at(i) & kComments) == 0) return false;
  }
  return true;
}

}  // namespace overstap::extract
