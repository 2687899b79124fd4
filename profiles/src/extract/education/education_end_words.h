// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/extract/text/fixed_words.h"

/// The words that tell how a training ended.
namespace overstap::extract {

/// What a word behind a training may say of its end; most words say nothing.
struct EndWord {
  enum : std::uint32_t {
    kSince = 1U << 0U,        ///< sinds
    kYearStudent = 1U << 1U,  ///< tweedejaars
    kYearNoun = 1U << 2U,     ///< jaar, leerjaar
    kGot = 1U << 3U,          ///< diploma, behaald
    kFinished = 1U << 4U,     ///< afgerond
    kStopped = 1U << 5U,      ///< gestopt
    kRunning = 1U << 6U,      ///< bezig
    kStudied = 1U << 7U,      ///< gestudeerd
    kPart = 1U << 8U,         ///< vakken: only some of them
    kLastPiece = 1U << 9U,    ///< scriptie: not done yet
    kReady = 1U << 10U,       ///< klaar: almost, not yet
    kToFinish = 1U << 11U,    ///< niet kunnen afmaken
    kToStop = 1U << 12U,      ///< moest stoppen
    kFinish = 1U << 13U,      ///< did not finish
    kFollowed = 1U << 14U,    ///< een jaar gevolgd
    kFirstYear = 1U << 15U,   ///< propedeuse
    kSchool = 1U << 16U,      ///< van school gegaan
    kDegree = 1U << 17U,      ///< no degree
    kMade = 1U << 21U,        ///< maakte: of "maakte het niet af"
    kDone = 1U << 22U,        ///< af: or "is niet af"
    kNothing = 1U << 19U,     ///< niets voor mij
    kNear = 1U << 20U,        ///< zicht: a diploma that is to come
    kValued = 1U << 18U,      ///< waardering: how the diploma is valued, not how the training ended
  };
};
inline constexpr FixedWords<std::uint32_t, 512> kEndWords({
    {EndWord::kSince, "sinds|since"},
    {EndWord::kYearStudent,
     "eerstejaars|tweedejaars|derdejaars|vierdejaars|laatstejaars|eerstejaarsstudent|"
     "tweedejaarsstudent|derdejaarsstudent|vierdejaarsstudent|laatstejaarsstudent|"
     "eerstejaarsstudente|tweedejaarsstudente|derdejaarsstudente|vierdejaarsstudente|"
     "laatstejaarsstudente"},
    {EndWord::kYearNoun, "jaar|jaars|leerjaar|studiejaar|year"},
    {EndWord::kGot,
     "behaald|gehaald|geslaagd|gediplomeerd|diploma|diplomas|afgestudeerd|completed|graduated|bul|"
     "afgelegd|afgesloten|obtained|getuigschrift|afstudeerde|cum"},
    {EndWord::kGot | EndWord::kFinished, "afgerond|afgemaakt|voltooid|finished"},
    {EndWord::kStopped,
     "gestopt|gestaakt|afgebroken|onafgemaakt|onvoltooid|unfinished|dropped|incomplete|verwacht|"
     "lopend|lopende|ongoing|expected|uitgevallen|gekapt|opgehouden|verwachte|stopped|afgehaakt|"
     "gezakt|onderbroken|uitgeschreven|afgewezen|opgegeven|weggegaan|failed|quit|discontinued|"
     "interrupted|partial|losgelaten|gedeeltelijk|voortijdig|halverwege|stopgezet|halfway|afbreken|"
     "stopzetten|staken"},
    {EndWord::kRunning,
     "bezig|heden|nu|loopt|begonnen|gestart|present|now|progress|current|huidig|currently|"
     "momenteel|"
     "student|studerend|studying"},
    {EndWord::kStudied, "gestudeerd|studeerde|studeer"},
    {EndWord::kPart,
     "vakken|vak|modules|module|deelcertificaten|tentamen|tentamens|subjects|certificaten"},
    {EndWord::kPart | EndWord::kLastPiece, "stage"},
    {EndWord::kLastPiece,
     "scriptie|thesis|afstudeerscriptie|eindstage|afstuderen|eindwerkstuk|eindexamen|examen"},
    {EndWord::kReady, "klaar|rond"},
    {EndWord::kToFinish, "afmaken|afronden|voltooien"},
    {EndWord::kToStop, "stoppen|ophouden"},
    {EndWord::kFinish, "finish|complete"},
    {EndWord::kFollowed, "gevolgd|gedaan"},
    {EndWord::kFirstYear, "propedeuse"},
    {EndWord::kSchool, "school"},
    {EndWord::kDegree, "degree"},
    {EndWord::kMade, "maakte|rondde"},
    {EndWord::kDone, "af"},
    {EndWord::kNothing, "niets|niks"},
    {EndWord::kNear, "zicht|aantocht|verschiet|komst"},
    {EndWord::kValued,
     "waardering|gewaardeerd|idw|nuffic|sbb|valuation|evaluation|diplomawaardering|waarderen|"
     "valued"},
});

/// Its bits; 0 for most words.
[[nodiscard]] inline std::uint32_t end_word(const Token& token) {
  const std::uint32_t* found = kEndWords.find(token.hash);
  return found == nullptr ? 0 : *found;
}

}  // namespace overstap::extract
