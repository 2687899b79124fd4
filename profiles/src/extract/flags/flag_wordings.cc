// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/flags/flag_wordings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string>
#include <utility>

#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

struct Classed {
  std::string_view name, words;
};

constexpr auto kClasses = std::to_array<Classed>({
    {"team", "team|ploeg|club|groep|crew|clubje|teampje|collectief|bende|gezelschap|organisatie"},
    {"worker",
     "medewerker|collega|kandidaat|verkoper|verkoopmedewerker|talent|professional|vakman|vakvrouw|"
     "kracht|persoon|sollicitant|assistent|adviseur|monteur|chauffeur|kok|candidate|employee|"
     "worker|"
     "colleague|applicant|person|people|mens|mensen|starter"},
    {"woman", "vrouw|dame|meid|meisje|juf|juffrouw|mevrouw|woman|women|lady|ladies|girl|moeder"},
    {"man", "man|mannen|heer|kerel|vent|jongen|gozer|knul|gast|jongens|men|guy|lad|boy"},
    {"served",
     "client|klant|patient|bewoner|leerling|gast|bezoeker|gevangene|gedetineerde|deelnemer|student|"
     "customer|patient|resident|inmate|pupil|prisoner|guest|dier|dieren|doelgroep|jongere|oudere|"
     "slachtoffer|victim|model|bevolking|kind|kinderen"},
    {"foreigner",
     "buitenlander|vluchteling|statushouder|migrant|allochtoon|allochtonen|pool|polen|roemeen|"
     "roemenen|bulgaar|bulgaren|turk|turken|marokkaan|marokkanen|moslim|moslims|afrikaan|afrikanen|"
     "arbeidsmigrant|foreigner|immigrant|refugee|asielzoeker|oosteuropeaan|oosteuropeanen"},
    {"title",
     "verkoopster|caissiere|gastvrouw|serveerster|kapster|schoonmaakster|barmeid|barvrouw|barman|"
     "hostess|stewardess|leidster|poetsvrouw|werkster|administratrice|directrice|lerares|juf|"
     "telefoniste|receptioniste|kassiere|kamermeisje|kantinejuffrouw|winkelmeisje|verpleegster|"
     "begeleidster|verzorgster|naaister|waitress|barmaid|salesgirl|salesman|cleaninglady|"
     "secretary"},
    {"faith",
     "christelijk|islamitisch|protestant|protestants|katholiek|gereformeerd|reformatorisch|joods|"
     "christian|muslim|catholic|religieus|religious|evangelisch"},
    {"trait",
     "stoer|spontaan|spontane|leuk|gezellig|vlot|stevig|sterk|pittig|enthousiast|vrolijk|knap|mooi|"
     "representatief|jong|lief|lieve|strong|friendly|nice|cute|pretty|attractive|beautiful|"
     "handsome|"
     "handig|potig|slank|charmant|aantrekkelijk"},
});

struct Source {
  std::string_view phrase, pattern;
};

/// Elements with blanks between them: `a|b` one of them, `@name` a class, `?` may be absent, `!` is
/// not next, `<n` up to n words that open no clause, `<<n` up to n words, `#` an age, `^` opens the
/// sentence, `-` does not stand in front, `$` ends the clause.
constexpr auto kWordings = std::to_array<Source>({
    {"jong-team", "jong|jonge|jeugdig|young|youthful <4 @team"},
    {"leeftijd-team", "gemiddeld|average leeftijd|age !van|of"},
    {"leeftijd-team", "gemiddeld|average leeftijd|age van|of #"},
    {"leeftijd-team", "leeftijd ligt|is gemiddeld|rond"},
    {"leeftijd-team",
     "@team van|of ?enthousiaste ?vrolijke twintiger|dertiger|tiener|twentysomethings|millennial"},
    {"leeftijd-team", "gemiddeld|average|averaging # jaar|jaren|years"},
    {"niet-ouder-dan", "je bent ?een twintiger|dertiger|veertiger|tiener|millennial"},
    {"jonge-hond", "gezocht|gevraagd|wanted ?: ?een jong|jonge|jeugdig|young <2 @worker"},
    {"nederlandse-achtergrond",
     "geboren|born|opgegroeid|raised ?en ?and ?getogen ?bred in ?the nederland|netherlands"},
    {"geen-beperking",
     "vrij|free van|of|from ?alle "
     "fysiek|fysieke|lichamelijk|medisch|psychisch|gezondheid|physical|medical|health "
     "klacht|klachten|beperking|problemen|issues"},
    {"moeders", "ben je ?een huisvrouw|huismoeder"},
    {"geen-uitkering",
     "geen|no mensen|kandidaten|sollicitanten|people|candidates met|vanuit|uit|with|on ?een ?de "
     "uitkering|bijstand|ww|benefits|welfare"},
    {"jonge-hond", "jong|jonge|young van|of|at hart|geest|heart|spirit"},
    {"jonge-hond", "jong|jonge|jeugdig|young <2 @worker gezocht|gevraagd|wanted"},
    {"jonge-hond", "zoek|zoekt|zoeken|looking <3 jong|jonge|jeugdig|young <2 @worker"},
    {"niet-ouder-dan",
     "leeftijd|leeftijdscategorie|leeftijdsgroep|age|aged ?: <2 # <1 tot|en|to|and|- # ?jaar"},
    {"niet-ouder-dan", "leeftijd|age ?: <2 max|maximaal|tot|under|maximum|hooguit|hoogstens <1 #"},
    {"niet-ouder-dan", "under|onder|below ?de # $"},
    {"niet-ouder-dan", "ouder|boven|above|over ?dan ?de # <2 niet|not|hoeft"},
    {"starter",
     "net|pas|recent|just|recently|vers|fresh <1 "
     "klaar|afgestudeerd|gediplomeerd|graduated|uit|finished|van ?met ?van ?de ?je ?your ?with <1 "
     "studie|opleiding|school|college|university|schoolbank|schoolbanken"},
    {"starter",
     "net|pas|recent|just|recently|vers|fresh afgestudeerd|gediplomeerd|graduated|graduate"},
    {"starter", "je|jou|eerste|first <1 eerste|first baan|job"},
    {"student-gezocht", "student|scholier|students opgelet|gevraagd|attention"},
    {"student-gezocht",
     "ideaal|ideale|leuk|perfect|perfecte|geschikt|bijbaan|baan|job|ideal|great|suitable <2 "
     "voor|for <3 scholier|student|pupil|students"},
    {"moeders",
     "ideaal|ideale|leuk|perfect|perfecte|geschikt|bijbaan|baan|job|ideal|great <2 voor|for <4 "
     "huisvrouw|moeder|huismoeder|mother|mum|mums|housewife|housewives"},
    {"moeders", "je als ?een ?jonge moeder|huisvrouw|mama"},
    {"vitaal",
     "vitaal|vitale|fit|fitte|actief|actieve|energiek|energieke <2 "
     "plusser|gepensioneerde|senior|vutter|retiree|pensioner"},
    {"vitaal",
     "ideaal|ideale|leuk|leuke|perfect|perfecte|geschikt|bijbaan|baan <2 voor <3 "
     "gepensioneerde|plusser|vutter|aower"},
    {"hij-of-zij-functie", "gezocht|gevraagd|wanted ?: <2 -/ @title !/"},
    {"hij-of-zij-functie", "-/ @title !/ <5 gezocht|gevraagd|wanted"},
    {"hij-of-zij-functie", "zoek|zoekt|zoeken|looking <5 -/ @title !/"},
    {"hij-of-zij-functie", "^ @title !/ <4 $"},
    {"juffrouw", "@trait <1 meid|dame|meisje|juf|juffrouw|lady|girl|hostess|waitress"},
    {"juffrouw", "@trait <1 vent|kerel|jongen|jongens|gozer|knul|guy|lad|boy"},
    {"vrouwelijke-collega", "-en|and|of|or|/ vrouwelijk|female !@served|en|and|of|or|/"},
    {"mannelijke-collega", "-en|and|of|or|/ mannelijk|male !@served|en|and|of|or|/"},
    {"vrouwelijke-collega",
     "voorkeur|liefst|preferably|prefer|preference ?naar ?gaat ?uit ?for ?voor ?een ?a @woman"},
    {"mannelijke-collega",
     "voorkeur|liefst|preferably|prefer|preference ?naar ?gaat ?uit ?for ?voor ?een ?a @man"},
    {"vrouwelijke-collega", "@woman <2 gezocht|gevraagd|wanted"},
    {"mannelijke-collega", "@man <2 gezocht|gevraagd|wanted"},
    {"vrouwelijke-collega", "( v|vrouw|f|female )"},
    {"mannelijke-collega", "( m|man|male )"},
    {"accentloos", "zonder|geen|no|without !probleem <2 accent"},
    {"accentloos", "accentloos|accentvrij"},
    {"moedertaal", "nederlandstalig|dutch <1 van|by geboorte|birth"},
    {"moedertaal", "moedertaal|tongue <2 is|moet <3 nederlands|dutch"},
    {"allochtoon", "geen|no|nooit <1 @foreigner"},
    {"nederlandse-achtergrond",
     "minimaal|minstens|tenminste|ten|al <3 jaar|jaren <1 woonachtig|wonend|wonen <1 in nederland"},
    {"nederlandse-nationaliteit",
     "alleen|uitsluitend|only|enkel <2 nederlanders|nederlandse|dutch|belgen <1 $"},
    {"geen-hoofddoek",
     "hoofddoek|headscarf|hijab|keppel|tulband|turban <<5 niet|not <1 "
     "toegestaan|gewenst|mogelijk|allowed|permitted|gedragen"},
    {"geen-hoofddoek",
     "hoofddoek|headscarf|hijab|keppel|tulband|turban <<3 verboden|forbidden|prohibited"},
    {"geen-hoofddoek",
     "geen|no|zonder|without <2 religieus|religieuze|religious|levensbeschouwelijk <1 "
     "uiting|kleding|symbool|symbolen|clothing|symbol|teken|kledij"},
    {"christelijk",
     "lid|lidmaat|member van|of <2 kerk|church|kerkgenootschap|kerkgemeente|moskee|mosque"},
    {"christelijk",
     "@faith achtergrond|levensovertuiging|overtuiging|background|levensstijl|geloof|faith <<3 "
     "vereist|gevraagd|verplicht|noodzakelijk|required|must|eis|nodig"},
    {"christelijk", "je hebt|bent|komt|deelt <3 @faith !school|instelling|organisatie"},
    {"christelijk",
     "praktiserend|belijdend|practising|practicing|overtuigd @faith|christen|moslim|lid|hindoe"},
    {"fysiek-fit", "je|you|must|kandidaat <2 bent|are|be|is <2 gezond|kerngezond|topfit|healthy"},
    {"fysiek-fit",
     "gezond|kerngezond|fit|topfit|healthy en|and "
     "belastbaar|fit|gezond|vitaal|sterk|strong|healthy"},
    {"fysiek-fit",
     "goed|goede|uitstekend|prima|good|excellent|perfect|blakende <1 gezondheid|health "
     "!insurance|insurances|plan|benefits|care"},
    {"fysiek-fit", "topconditie|topfit|kerngezond"},
    {"geen-beperking",
     "geen|zonder|no|without|vrij <1 "
     "fysiek|fysieke|lichamelijk|medisch|psychisch|gezondheid|physical|medical|health|mental|"
     "chronisch <1 "
     "klacht|klachten|beperking|probleem|problemen|issue|problem|limitation|aandoening|condition"},
    {"geen-beperking", "able bodied"},
    {"geen-beperking", "able - bodied"},
    {"nooit-ziek", "nooit|zelden|never|rarely|seldom|amper <1 ziek|sick|ill"},
    {"nooit-ziek", "niet <1 vaak|snel|veel <1 ziek"},
    {"nooit-ziek", "laag|gering|low <1 ziekteverzuim|verzuim|absenteeism <<2 je"},
    {"slank", "slank|slanke !organisatie|proces|ontwerp"},
    {"slank", "geen|no|zonder overgewicht|obesitas"},
    {"zonder-kinderen", "^ geen|zonder|no <1 kind|kinderen|children|kids"},
    {"zonder-kinderen",
     "geen|no <1 verplichting|verplichtingen|obligation|commitment thuis|prive|at"},
    {"burgerlijke-staat", "ongebonden|vrijgezel"},
    {"burgerlijke-staat",
     "je|stabiel|stabiele|rustig|rustige|goed|goede thuissituatie|gezinssituatie|thuisfront <<4 "
     "geregeld|stabiel|orde|rustig|toe|toelaat|goed"},
    {"kinderwens",
     "geen|no|zonder <1 "
     "zwangerschapsplannen|kinderwens|gezinsplannen|zwangerschapswens|babyplannen|pregnancy"},
    {"geen-uitkering",
     "geen|no <1 "
     "uitkeringstrekker|werkloze|uitkeringsgerechtigde|bijstandstrekker|unemployed|"
     "bijstandsgerechtigde"},
    {"representatief-uiterlijk",
     "cv|sollicitatie|sollicitatiebrief|brief|stuur|solliciteer|resume|letter|reactie|motivatie "
     "<<5 pasfoto|foto|photo|photograph|picture"},
    {"representatief-uiterlijk",
     "aantrekkelijk|knap|mooi|attractive|pretty|handsome|beautiful|good <2 "
     "uiterlijk|voorkomen|verschijning|appearance|looks|looking|gezicht|smile|uitstraling"},
});

bool opens_clause(const Token& token) {
  return is_any(token, {"dat", "die", "in",  "met", "van",  "voor", "that",     "who", "with",
                        "for", "op",  "bij", "is",  "zijn", "waar", ";",        ":",   "(",
                        ")",   "!",   "?",   ".",   "niet", "not",  "probleem", "want"});
}

bool is_age(const Token& token) {
  constexpr std::int32_t kLeast = 15, kMost = 70;
  const std::int32_t number = token.number();
  return number >= kLeast && number <= kMost;
}

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/// Words that all mean the reader, and all mean who writes.
constexpr FixedWords<std::uint64_t, 16> kSame({
    {hash_of("je"), "jij|u|jou|jouw|uw|jullie"},
    {hash_of("we"), "wij"},
});

std::string_view without_ending(std::string_view key) {
  constexpr std::size_t kShortest = 5;
  if (key.size() <= kShortest || (key.back() != 'e' && key.back() != 'n')) return key;
  if (key.size() > kShortest + 1 && key.ends_with("en")) return key.substr(0, key.size() - 2);
  // A receptionist is no receptioniste to a flag.
  if (key.ends_with("iste") || key.ends_with("iere")) return key;
  if (key.ends_with("e") && !is_vowel(key[key.size() - 2])) {
    return key.substr(0, key.size() - 1);
  }
  return key;
}

/// Where a step notes that it has the word.
constexpr std::uint64_t bit_of(std::uint64_t word) { return std::uint64_t{1} << (word >> 58U); }

std::string_view first_of(std::string_view& rest, char separator) {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view piece = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return piece;
}

void add_words(std::string_view words, std::vector<std::uint64_t>& out) {
  while (!words.empty()) {
    const std::string_view word = first_of(words, '|');
    if (!word.starts_with('@')) {
      out.push_back(flag_word(word, hash_of(word)));
      // "trekkers" has an ending that is taken off no other word ("als", "is").
      constexpr std::size_t kShortest = 4;
      if (word.size() >= kShortest) out.push_back(hash_of(std::string{word}.append("s")));
      continue;
    }
    const auto* const of = std::ranges::find(kClasses, word.substr(1), &Classed::name);
    if (of != kClasses.end()) add_words(of->words, out);
  }
}

}  // namespace

std::uint64_t flag_word(std::string_view key, std::uint64_t hash) {
  if (const std::uint64_t* same = kSame.find(hash)) return *same;
  const std::string_view stem = without_ending(key);
  return stem.size() == key.size() ? hash : hash_of(stem);
}

void add_forms(std::uint64_t flag_word, std::vector<std::uint64_t>& words) {
  // The endings of without_ending.
  const std::uint64_t with_e = next_hash(flag_word, 'e');
  words.insert(words.end(), {flag_word, with_e, next_hash(with_e, 'n')});
  kSame.for_each([&](std::uint64_t word, std::uint64_t same) {
    if (same == flag_word) words.push_back(word);
  });
}

FlagWordings::Step FlagWordings::step_of(std::string_view text) {
  if (text == "#") return {.kind = StepKind::age};
  if (text == "^") return {.kind = StepKind::begin};
  if (text == "$") return {.kind = StepKind::end};
  if (text.starts_with("<<")) {
    return {.kind = StepKind::any_gap, .most = static_cast<std::uint8_t>(text[2] - '0')};
  }
  if (text.starts_with('<')) {
    return {.kind = StepKind::gap, .most = static_cast<std::uint8_t>(text[1] - '0')};
  }
  Step step{.kind = StepKind::word};
  if (text.size() > 1 && (text[0] == '?' || text[0] == '!' || text[0] == '-')) {
    step.kind = text[0] == '?'   ? StepKind::optional
                : text[0] == '!' ? StepKind::without
                                 : StepKind::before;
    text.remove_prefix(1);
  }
  std::vector<std::uint64_t> words;
  add_words(text, words);
  std::ranges::sort(words);
  step.first_word = static_cast<std::uint32_t>(words_.size());
  step.word_count = static_cast<std::uint16_t>(words.size());
  for (const std::uint64_t word : words) step.bits |= bit_of(word);
  words_.insert(words_.end(), words.begin(), words.end());
  return step;
}

FlagWordings::FlagWordings() {
  for (const Source& source : kWordings) {
    const auto first = static_cast<std::uint32_t>(steps_.size());
    for (std::string_view rest = source.pattern; !rest.empty();) {
      steps_.push_back(step_of(first_of(rest, ' ')));
    }
    const auto number = static_cast<std::uint32_t>(wordings_.size());
    const auto begins =
        std::ranges::find(steps_.begin() + first, steps_.end(), StepKind::word, &Step::kind);
    for (const std::uint64_t word : words_of(*begins)) by_word_.emplace_back(word, number);
    wordings_.push_back({source.phrase, first, static_cast<std::uint32_t>(steps_.size())});
  }
  std::ranges::sort(by_word_);
  slots_.assign(std::bit_ceil(by_word_.size() * 4 + 1), 0);
  firsts_ = WordFilter(by_word_.size());
  for (std::uint32_t i = 0; i < by_word_.size(); ++i) {
    if (i == 0 || by_word_[i].first != by_word_[i - 1].first) enter(by_word_[i].first, i);
  }
}

void FlagWordings::enter(std::uint64_t word, std::uint32_t wording) {
  std::size_t slot = word & (slots_.size() - 1);
  while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
  slots_[slot] = wording + 1;
  firsts_.add(word);
}

void FlagWordings::add_first_words(std::vector<std::uint64_t>& words) const {
  for (const auto& [word, wording] : by_word_) words.push_back(word);
}

bool FlagWordings::holds(const Step& step, Place place, std::uint32_t token) const {
  const std::uint64_t word = place.text->word(token);
  return (step.bits & bit_of(word)) != 0 && std::ranges::binary_search(words_of(step), word);
}

/// One past the last token, or 0.
std::uint32_t FlagWordings::match(std::uint32_t step, std::uint32_t last_step, Place place,
                                  std::uint32_t at) const {
  const std::uint32_t last = place.sentence->last;
  for (; step < last_step; ++step) {
    const Step& now = steps_[step];
    const bool there = at < last;
    switch (now.kind) {
      case StepKind::word:
        if (!there || !holds(now, place, at++)) return 0;
        break;
      case StepKind::age:
        if (!there || !is_age(place.text->at(at++))) return 0;
        break;
      case StepKind::optional:
        if (there && holds(now, place, at)) {
          if (const std::uint32_t end = match(step + 1, last_step, place, at + 1)) return end;
        }
        break;
      case StepKind::without:
        if (there && holds(now, place, at)) return 0;
        break;
      case StepKind::before:
        if (at > place.sentence->first && holds(now, place, at - 1)) return 0;
        break;
      case StepKind::begin:
        if (at != place.sentence->first) return 0;
        break;
      case StepKind::end:
        if (there && place.text->at(at).kind != TokenKind::mark) return 0;
        break;
      case StepKind::gap:
      case StepKind::any_gap:
        for (std::uint32_t taken = 0;; ++taken) {
          if (const std::uint32_t end = match(step + 1, last_step, place, at + taken)) return end;
          if (taken == now.most || at + taken >= last) return 0;
          if (now.kind == StepKind::gap && opens_clause(place.text->at(at + taken))) return 0;
        }
    }
  }
  return at;
}

std::optional<FlagWording> FlagWordings::at(FlagText& text, const Sentence& sentence,
                                            std::uint32_t first) const {
  const std::uint64_t word = text.word(first);
  if (!firsts_.may_hold(word)) return std::nullopt;
  std::size_t slot = word & (slots_.size() - 1);
  while (slots_[slot] != 0 && by_word_[slots_[slot] - 1].first != word) {
    slot = (slot + 1) & (slots_.size() - 1);
  }
  if (slots_[slot] == 0) return std::nullopt;
  std::optional<FlagWording> best;
  for (std::size_t i = slots_[slot] - 1; i < by_word_.size() && by_word_[i].first == word; ++i) {
    const Wording& wording = wordings_[by_word_[i].second];
    // The word at `first` is known to be the first of the wording.
    const bool begins = steps_[wording.first].kind == StepKind::word;
    const std::uint32_t last = match(wording.first + (begins ? 1 : 0), wording.last,
                                     {&text, &sentence}, begins ? first + 1 : first);
    if (last > first && (!best || last > best->last)) best = FlagWording{wording.phrase, last};
  }
  return best;
}

}  // namespace overstap::extract
