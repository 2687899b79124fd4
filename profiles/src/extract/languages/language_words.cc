// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_words.h"

#include <algorithm>
#include <string_view>

namespace overstap::extract {
namespace {

using Kind = LanguageWord::Kind;
using Certainty = LanguageWord::Certainty;
using enum Cefr;
using enum LanguagePart;

constexpr PartSet kOral = bit_of(listen) | bit_of(speak) | bit_of(converse);
constexpr PartSet kWritten = bit_of(read) | bit_of(write);

/// Words and phrases, divided by bars.
using Words = std::string_view;

class Filler {
 public:
  explicit Filler(PhraseTable<LanguageWord>& table) : table_{table} {}

  void level(Range<Cefr> range, Words words, Certainty certainty = Certainty::words,
             PartSet parts = 0) {
    add(words, {.kind = Kind::level, .certainty = certainty, .parts = parts, .range = range});
  }
  void part(PartSet parts, Words words) { add(words, {.kind = Kind::part, .parts = parts}); }
  void verb(PartSet parts, Words words) {
    add(words, {.kind = Kind::part, .parts = parts, .verb = true});
  }
  void verb(PartSet parts, Range<Cefr> range, Words words) {
    add(words, {.kind = Kind::part, .parts = parts, .bare = true, .verb = true, .range = range});
  }
  /// A part that says a level by itself.
  void part(PartSet parts, Range<Cefr> range, Words words) {
    add(words, {.kind = Kind::part, .parts = parts, .bare = true, .range = range});
  }
  void of_kind(Kind kind, Words words) { add(words, {.kind = kind}); }
  /// The bar itself.
  void bar(Kind kind) { table_.add("|", {.kind = kind}); }

 private:
  void add(Words words, const LanguageWord& word) {
    while (!words.empty()) {
      const std::size_t end = std::min(words.find('|'), words.size());
      table_.add(words.substr(0, end), word);
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }
  PhraseTable<LanguageWord>& table_;
};

void add_framework_levels(Filler& to) {
  to.level({a1, a1}, "a1|a1+|a1 +|a0", Certainty::exact);
  to.level({a2, a2}, "a2|1f|a2+|a2 +", Certainty::exact);
  to.level({b1, b1}, "b1|2f|b1+|b1 +", Certainty::exact);
  to.level({b2, b2}, "b2|3f|b2+|b2 +", Certainty::exact);
  to.level({c1, c1}, "c1|4f", Certainty::exact);
  to.level({c2, c2}, "c2", Certainty::exact);
}

void add_levels(Filler& to) {
  to.level({c2, c2},
           "moedertaal|moedertaalniveau|moedertaalspreker|native|native speaker|native level|"
           "mother tongue|first language|eerste taal|tweetalig opgevoed|bilingual|"
           "native or bilingual proficiency|native or bilingual|moedertalen|mother tongues|"
           "van huis uit|van thuis uit|mijn eigen taal|eigen taal|mother tongue s|"
           "moedertaalsprekers|moedertaal of tweetalig|moedertaal of tweetalige vaardigheid|"
           "moedertaal of tweetalige beheersing|tweetalig opgegroeid|met de paplepel ingegoten|"
           "as a native|opgegroeid met|opgevoed in|opgevoed met|grootgebracht met|raised in|"
           "raised with",
           Certainty::native);
  to.level({c1, c2},
           "native or fluent|fluent or native|moedertaalniveau of vloeiend|vloeiend of moedertaal|"
           "native of vloeiend|vloeiend of native");
  to.level({c1, c2}, "near native|bijna moedertaal", Certainty::native);
  to.level({c1, c1}, "perfect|perfecte|vlekkeloos|vlekkeloze|flawless", Certainty::flawless);
  to.level({c1, c2}, "accentloos|accentloze|accentvrij|accentvrije", Certainty::flawless);
  to.level({c1, c1},
           "uitstekend|uitstekende|onberispelijk|onberispelijke|uitmuntend|uitmuntende|"
           "excellent|excellente|full professional proficiency|full professional|"
           "volledige professionele vaardigheid|volledige professionele werkvaardigheid|"
           "volledige werkvaardigheid|volledig professioneel|"
           "volledige professionele beheersing|volledige beroepsmatige beheersing|outstanding|"
           "proficient user|vaardige gebruiker");
  to.level({c1, c2}, "vloeiend|vloeiende|fluent|fluently|vlot|vlotte");
  to.level({b2, c1},
           "zeer goed|zeer goede|heel goed|heel goede|erg goed|erg goede|very good|very well|"
           "really good|foutloos|foutloze|zonder taalfouten|zonder fouten|without mistakes|"
           "gevorderd|gevorderde|advanced|hoog|bijna vloeiend|vrijwel vloeiend|nearly fluent|"
           "almost fluent|zonder spelfouten|vrijwel foutloos|without errors|error free");
  to.level({b1, b2},
           "goed|goede|gewoon goed|good|well|prima|best goed|ruim voldoende|behoorlijk|"
           "behoorlijke|prima beheersing|redelijk vlot|degelijk|degelijke|"
           "good working knowledge|goed redden|prima redden|uit de voeten|lukt|lukt wel|"
           "lukt goed|goed redt|prima redt|red me goed|red me prima|red ik me goed|"
           "red ik me prima|gaat goed|gaat prima|makkelijk verstaanbaar");
  to.level({b2, b2},
           "professional working proficiency|professional working|upper intermediate|"
           "professionele werkvaardigheid|professionele vaardigheid|professionele beheersing|"
           "beroepsmatige beheersing|professional proficiency|working proficiency");
  to.level({b1, b1},
           "voldoende|intermediate|limited working proficiency|limited working|sufficient|"
           "beperkte werkvaardigheid|beperkte professionele werkvaardigheid|toereikend|"
           "toereikende|independent user|onafhankelijke gebruiker");
  to.level({a2, b1},
           "redelijk|redelijke|matig|matige|gaat wel|gaat redelijk|minder|minder goed|fair|"
           "moderate|reasonable|aardig|niet zo goed|zo zo|so so|okay|ok|oke|not so good|"
           "nog niet zo goed|nog niet goed|redelijk goed|wordt beter|gaat beter|niet perfect|"
           "niet vloeiend|niet foutloos|kan me redden|je redden|zich redden|u redden|kan mij "
           "redden|red me|red mij|red ik me|red ik me wel|red ik me aardig|kom ik een eind|"
           "kom ik een heel eind|kom ik wel uit|not fluent|"
           "decent|niet helemaal vloeiend|acceptable|me redden|mij redden|niet geweldig|"
           "kan ermee overweg");
  to.level({a1, a2},
           "basis|basiskennis|basisniveau|basisbeheersing|basisvaardigheid|beginner|beginnend|"
           "beginners|beginnersniveau|een beetje|beetje|klein beetje|een klein beetje|"
           "een woordje|woordje|een paar woorden|enkele woorden|zwak|zwakke|moeilijk|lastig|"
           "basic|basics|elementary|elementary proficiency|elementair|elementaire|a little|"
           "little|little bit|a little bit|a bit|a bit of|slecht|niet goed|heel weinig|weinig|"
           "beperkt|beperkte|limited|poor|weak|minimale kennis|een mondje|mondje|mondjesmaat|"
           "moeizaam|moeizame|gebrekkig|gebrekkige|stroef|steenkolen|very basic|heel basaal|"
           "basaal|basale|niet zo best|heel klein beetje|niet best|noties|notie|enige kennis|"
           "enige|summier|summiere|rudimentair|een aardig woordje|aardig woordje|"
           "een klein woordje|een paar woordjes|paar woordjes|enkele woordjes|wat "
           "woordjes|woordjes|paar woorden|wat woorden|a few words|few words|"
           "nauwelijks|amper|hardly|barely|minimaal niveau|minimale beheersing|novice|"
           "basic user|basisgebruiker|moeite mee|veel moeite mee|heb ik moeite|moeite met|"
           "heb ik veel moeite|gaat moeilijk|gaat lastig|is hard|still hard|still difficult|is "
           "difficult|difficult|"
           "aardig mondje|een aardig mondje|klein mondje|tikkeltje|een handvol woorden|"
           "gaat moeizaam|bijna niks|bijna niets|vrijwel niks|vrijwel niets|valt mij zwaar|valt me "
           "zwaar");
  to.level({b1, b2},
           "conversatieniveau|conversational|conversation level|gespreksniveau|conversatie",
           Certainty::words, kOral);
}

void add_parts(Filler& to) {
  to.part(bit_of(listen), {b1, b2},
          "verstaan|luisteren|listening|listen|luistervaardigheid|te verstaan");
  to.verb(bit_of(listen), {b1, b2}, "versta|verstaat|luister|verstond");
  to.part(bit_of(listen), {a2, b1}, "begrijpen|understanding");
  to.verb(bit_of(listen), {a2, b1}, "begrijp|begrijpt|understand|understands");
  to.part(bit_of(read), {b1, b2}, "lezen|leesvaardigheid|reading|te lezen");
  to.verb(bit_of(read), {b1, b2}, "lees|leest|read|reads");
  to.part(bit_of(speak),
          "spreken|praten|spreekvaardigheid|speaking|spoken|gesproken|te spreken|te praten");
  to.verb(bit_of(speak), "spreek|spreekt|praat|speak|speaks");
  to.part(bit_of(converse),
          "gesprekken voeren|gesprek voeren|converseren|gesprekken|spoken interaction|"
          "gesproken interactie|mondelinge interactie|gespreksvaardigheid|"
          "deelnemen aan gesprekken");
  to.part(bit_of(speak), "spoken production|gesproken productie|mondelinge productie");
  to.part(bit_of(write),
          "schrijven|schrijfvaardigheid|writing|geschreven|te schrijven|"
          "correspondentie|correspondence|correspondentie in");
  to.verb(bit_of(write), "schrijf|schrijft|write|writes");
  to.part(kOral,
          "mondeling|mondelinge|aan de telefoon|telefonisch|on the phone|verbaal|verbale|oral|"
          "orally|verbal|verbally|in woord|in gesprek|in een gesprek|in gesprekken|in speech|"
          "aan de lijn");
  to.part(kWritten,
          "schriftelijk|schriftelijke|written|in writing|op papier|op schrift|in geschrift|"
          "in schrift|on paper");
  to.part(kAllParts,
          "woord en geschrift|woord en schrift|word en geschrift|woord geschrift|"
          "woord als geschrift|woord als in geschrift|woord en in geschrift|"
          "spoken and written|written and spoken|written and oral|oral and written|"
          "written and verbal|verbal and written|speech and writing|speaking and in writing|"
          "alle onderdelen|in woord en geschrift|in woord en schrift|in word en geschrift|"
          "in woord geschrift|in woord als geschrift|in woord als in geschrift|"
          "in woord en in geschrift|in woord en op schrift|in woord en op papier|"
          "in woord als op papier|in speech and writing|in speech and in writing|"
          "op papier en aan de lijn|op papier en aan de telefoon");
}

void add_others(Filler& to) {
  to.of_kind(Kind::join, "noch|nor|en|and|of|or|&|/|+|als|evenals|alsmede");
  to.of_kind(Kind::comma, ",");
  to.of_kind(Kind::stop,
             ";|.|!|?|*|naar|aiming|richting|toewerken|streef|rijbewijs|working towards|op weg "
             "naar|hobby|maar geen");
  to.bar(Kind::stop);
  to.of_kind(
      Kind::plain,
      "neither|:|(|)|\"|-|is|zijn|op|niveau|nivo|taalniveau|van|het|de|mijn|in|een|tot|beheersing|"
      "beheers|beheerst|beheersen|kennis|taal|talen|taalbeheersing|taalvaardigheid|"
      "taalkennis|heb|heeft|hebt|ik|je|jij|u|zowel|ook|at|level|the|my|command|command of|"
      "knowledge of|level of|understanding of|mastery of|grasp of|proficiency in|"
      "proficiency|knowledge|skills|language|languages|a|an|for|with|to|minimaal|minstens|"
      "tenminste|ten minste|minimum|at least|vaardigheid|vaardigheden|cefr|erk|kan|kunt|"
      "kun|can|vind|gaat|are|am|voor|actieve|passieve|actief|passief|min|ongeveer|circa|"
      "rond|beide|both|jouw|uw|your|who|die|dat|te|zich|mij|me|nog|wel|nu|zij|hij|ze|he|"
      "she|his|her|gaan|bezit|working|professionele|professional|ca|kunnen|daarnaast|"
      "naast|even|zakelijk|zakelijke|business|elke|iedere|ons|fluency in|has|have|i|you|"
      "be|zegt|uitdrukken|uitdrukkingsvaardigheid|uitdrukkingsvaardigheden|communicatie|"
      "communicatieve|communicatievaardigheden|communication|communicatief|communicative|"
      "communiceert|communiceer|communiceren|s|daarom|dus|inmiddels|intussen|ondertussen|"
      "tegenwoordig|momenteel|verder|eveneens|tevens|echt|redden|currently|now|still|also|"
      "quite|ja|it|second|tweede|andere|overige|other|vreemde|gemiddeld|gemiddelde|yes|"
      "ken|kent|kennen|know|knows|doe|doet|helder|heldere|duidelijk|duidelijke|netjes|correct|"
      "makkelijk|gemakkelijk|"
      "zonder moeite|net zo goed|even goed|erin|daarin|hierin");
  to.of_kind(Kind::beside,
             "havo|vwo|vmbo|mavo|helemaal|totaal|absoluut|meer|anymore|leren|geleerd|leer|met|via|"
             "bij|aan|nodig|"
             "vereist|pre|hoeft|niet|geen|"
             "wordt|gewenst|"
             "verplicht|mooi|handig|graag|meegenomen|sprekend|sprekende|helpen|gebruiken|gebruik|"
             "bellen|te|door|uit|not|needed|required|preferred|comes|from|on|by|speaking|spreker|"
             "speaker|speakers|omdat|want|maar|but|if|wens|pluspunt|plus|eis|must|noodzakelijk|"
             "onmisbaar|belangrijk|moet|mag|gevraagd|gesproken|bonus|desired|would|will|optional|"
             "klanten|talig|spreekt|vanuit|thuis|werken|zou|learning|learn|courses|les|lessen|"
             "bijspijkeren|verbeteren|improve|daily|dagelijks|sinds|since|leerde|studeren|wil|"
             "wens ik|zeker|eventueel|bijvoorbeeld|etc|enz|e|voeren|telefoneren|mailen|"
             "communiceren|emailen|yet|strekt|ok|wenselijk|wenselijke|welkom|natuurlijk|"
             "uiteraard|vooral|meestal|soms|altijd|alleen|only|mainly|too|well|always|sometimes|"
             "fine|nice|advantage|advantageous|essential|necessary|mandatory|welcome|helpful|"
             "beneficial|onontbeerlijk|noodzaak|voldoet|volstaat|genoeg|enough|telt|scheelt|"
             "helpt|voorkeur|pluspuntje|prettig|fijn|leuk|gewoon|begrijpelijk|machtig|meester|"
             "meegekregen|opgegroeid|daarbij|erbij|ernaast|nee|no|neen|niks|never|nooit|oefenen|"
             "oefen|practise|practice|bijhouden|ophalen|opfrissen|at|when|because|while|terwijl|"
             "als|wanneer|gebruikte|gebruikt|used|using|use|sprak|spraken|spoke|is|was|werd|"
             "vertaal|vertaald|schreef|vanaf|al|already|jaar|jaren|years|kwijt|verleerd|besteld|"
             "geholpen|helped|onderhouden|onderhoud|hadden|had|have|has|does|do|did|don|isn|komt|"
             "kwam|were|telefonisch|beschikbaar|tja|mwah|hmm|ach|nou|meh");
}

}  // namespace

const PhraseTable<LanguageWord>& framework_levels() {
  static const PhraseTable<LanguageWord> table = [] {
    PhraseTable<LanguageWord> words;
    Filler filler{words};
    add_framework_levels(filler);
    words.finish();
    return words;
  }();
  return table;
}

const PhraseTable<LanguageWord>& language_words() {
  static const PhraseTable<LanguageWord> table = [] {
    PhraseTable<LanguageWord> words;
    Filler filler{words};
    add_framework_levels(filler);
    add_levels(filler);
    add_parts(filler);
    add_others(filler);
    words.finish();
    return words;
  }();
  return table;
}

std::optional<FrameworkLevel> next_framework_level(const ReadText& text, const Sentence& sentence,
                                                   std::uint32_t at, std::uint32_t end) {
  const PhraseTable<LanguageWord>& levels = framework_levels();
  for (; (at = levels.next_head(text.tokens, at, end)) < end; ++at) {
    const auto match = language_words().find(text.tokens, at, sentence.last);
    if (match.value != nullptr && match.value->kind == Kind::level &&
        match.value->certainty == Certainty::exact) {
      return FrameworkLevel{.range = match.value->range, .first = at, .last = match.last};
    }
  }
  return std::nullopt;
}

}  // namespace overstap::extract
