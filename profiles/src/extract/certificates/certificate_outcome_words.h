// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>

#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/text_dates.h"

/// The words that tell whether somebody has a certificate.
namespace overstap::extract {

/// "praktijk", "theorie": a part of an exam.
inline bool is_part(const Token& token) {
  return is_any(
      token, {"praktijk",  "praktijkexamen", "theorie",   "theorieexamen", "examen",  "herexamen",
              "lezen",     "luisteren",      "schrijven", "spreken",       "reading", "writing",
              "listening", "speaking",       "onderdeel", "onderdelen",    "exam",    "practical",
              "theory",    "gehoor",         "rijexamen"});
}

/// What a word behind a certificate says of having it.
enum class Told : std::uint8_t {
  nothing,  ///< names no other thing: "certificaat inmiddels verlopen"
  lost,     ///< verlopen
  got,      ///< gehaald: lacks when denied
  renewed,  ///< verlengd: lacks when denied
  running,  ///< bezig
};

inline constexpr FixedWords<Told, 1024> kTold({
    {Told::lost,
     "verlopen|expired|lapsed|kwijt|kwijtgeraakt|ingenomen|ingetrokken|ingevorderd|afgenomen|"
     "afgepakt|geschorst|gezakt|failed|afgebroken|gestopt|gestaakt|ongeldig|ingeleverd|vervallen|"
     "invalid|revoked|suspended|withdrawn|outdated|verouderd|ontzegd|overdoen|onvoldoende|"
     "verstreken|opgezegd|doorgehaald|achterhaald|opgegeven|dropped|inactief|stopgezet|afgekapt|"
     "beeindigd"},
    {Told::got,
     "gehaald|behaald|afgerond|geslaagd|passed|finished|afgemaakt|voltooid|completed|gelukt|"
     "afgesloten|obtained|gekregen|ontvangen|gered|rond|binnen|gedaan|afgelegd|"
     "gemaakt|gevolgd|done|taken|gekomen"},
    {Told::renewed,
     "verlengd|vernieuwd|herhaald|renewed|herhaling|opgefrist|geactualiseerd|omgewisseld|"
     "exchanged|converted|omgezet|hernieuwd"},
    {Told::running,
     "started|herkansing|herkans|resit|gepland|ingepland|bezig|lopend|lopende|begonnen|gestart|"
     "planned|"
     "progress|rijlessen|rijles|"
     "aangemeld|aangevraagd|requested|ingeschreven|enrolled|underway|ongoing|verwacht|expected|"
     "scheduled|eraan"},
    {Told::nothing,
     "certificaat|diploma|pas|pasje|kaart|bewijs|inmiddels|nu|die|deze|dat|dit|is|zijn|was|waren|"
     "nog|niet|nooit|maar|wel|helaas|al|sinds|in|per|net|sedert|het|de|pe|dus|bijgehouden|"
     "en|and|but|now|has|have|been|it|the|not|never|yet|certificate|since|heb|ik|i|ook|geldig|"
     "geldigheid|datum|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|"
     "november|december|jaar|jaren|maand|maanden|week|weken|vorig|vorige|volgend|volgende|geleden|"
     "ben|voor|mee|aan|tot|eind|begin|zomer|najaar|voorjaar|winter|herfst|lente|wordt|worden|werd|"
     "moet|er|heeft|had|hij|zij|ze|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec|weer|alweer|echter|"
     "toen|one|of|op|cursus|training|les|lessen|opleiding|sindsdien|module|modules|langer|meer|"
     "een|laatste|keer|twee|three|two|half|deels|kort|recent|allebei|beide|alle|alles|intussen|"
     "ondertussen|overigens|eigenlijk|toch|pas|vroeger|ooit|eerder|later|daarna|daarvoor|hier|"
     "daar|door|via|bij|met|mijn|wegens|vanwege|omdat|om|te|tijd|corona|gewoon|nieuwe|"
     "reeds|2x|3x|tweemaal|driemaal|drie|vier|derde|vierde|keren|maal|net|zojuist|hem|haar|ie|"
     "wilde|kon|mocht|mag|kan|"
     "afgelopen|"
     "eerste|tweede|afgelopen|this|that|they|both|my|was|were|last|year|month|again|then|ago|"
     "unfortunately|sadly|already|still|officieel|formeel|volledig|helemaal|gedeeltelijk|verder|"
     "vandaag|gisteren|morgen|dit|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|"
     "jan|2e|1e|3e|denk|geloof|dacht|toe|na|naar|zelfs|tijdens|vanaf|praktijkdeel|ervan|ervoor|"
     "halverwege|tussentijds|voortijdig|vroegtijdig|destijds|uiteindelijk|tijdelijk|definitief|"
     "komt|over|over|dat|kwam|ging|gaat|werk|oude|jaarlijks|elk|ieder|laten|blijkt|"
     "ververst|actueel|staat|staan|up|date|uitslag|examenuitslag|inactief|papieren|papier|"
     "certificaten|"
     "diplomas"},
});

/// Words that do not name another thing: "certificaat inmiddels verlopen".
inline bool names_nothing(const Token& token) {
  return token.kind != TokenKind::word || is_part(token) || kTold.holds(token.hash);
}

inline bool is_word(const Token& token, Told told) {
  const Told* found = kTold.find(token.hash);
  return found != nullptr && *found == told;
}

/// A small number in digits or letters; 0 = none.
inline std::int32_t small_number(const Token& token) {
  if (token.kind == TokenKind::number) return std::max(token.number(), 0);
  constexpr std::int32_t kMost = 8;  // years that a certificate is valid
  const std::int32_t* found = number_words().find(token.hash);
  return found == nullptr || *found > kMost ? 0 : *found;
}

}  // namespace overstap::extract
