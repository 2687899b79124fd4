// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_training.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

/// Schools for children, sports and pastimes, and words for a training of any kind.
bool is_other_school(const Token& token) {
  return is_any(token, {"basisschool",       "hogeschool",           "muziekschool",
                        "rijschool",         "autorijschool",        "zwemschool",
                        "dansschool",        "peuterschool",         "weekendschool",
                        "taalschool",        "sportschool",          "zomerschool",
                        "montessorischool",  "jenaplanschool",       "daltonschool",
                        "kleuterschool",     "koranschool",          "zondagsschool",
                        "dorpsschool",       "buurtschool",          "wijkschool",
                        "balletschool",      "tekenschool",          "dagschool",
                        "avondschool",       "vervolgschool",        "priveschool",
                        "nieuwkomersschool", "basisopleiding",       "productopleiding",
                        "heftruckopleiding", "vooropleiding",        "bijopleiding",
                        "vervolgopleiding",  "avondopleiding",       "deeltijdopleiding",
                        "voltijdopleiding",  "dagopleiding",         "rijopleiding",
                        "bhvopleiding",      "wftopleiding",         "masteropleiding",
                        "bacheloropleiding", "startopleiding",       "introductieopleiding",
                        "inwerkopleiding",   "functieopleiding",     "bedrijfsopleiding",
                        "ehboopleiding",     "schoolopleiding",      "taalopleiding",
                        "vliegopleiding",    "omscholingsopleiding", "leidinggevendenopleiding"});
}

bool ends_with_any(std::string_view key, std::span<const std::string_view> ends) {
  return std::ranges::any_of(ends, [&](std::string_view end) {
    return key.size() > end.size() + 1 && key.ends_with(end);
  });
}

constexpr std::size_t kShortestTraining = 9;

}  // namespace

bool is_named_training(const Token& token) {
  if (token.kind != TokenKind::word || token.key.size() < kShortestTraining) return false;
  if (!token.key.ends_with("school") && !token.key.ends_with("opleiding")) return false;
  return token.key != "opleiding" && !token.key.ends_with("hogeschool") && !is_other_school(token);
}

bool is_training_noun(const Token& token) {
  return token.kind == TokenKind::word &&
         (token.key.ends_with("opleiding") || token.key.ends_with("diploma") ||
          is_any(token, {"diplomas", "bbl", "bol", "roc", "entree", "leerwerktraject", "crebo"}));
}

bool is_profession(const Token& token) {
  static constexpr std::array<std::string_view, 22> kEnds{
      "monteur",    "bankwerker", "werker",     "kapper",       "kapster",         "lasser",
      "bakker",     "slager",     "schilder",   "verzorger",    "medewerker",      "medewerkster",
      "assistent",  "assistente", "begeleider", "begeleidster", "verpleegkundige", "secretaresse",
      "specialist", "operator",   "chauffeur",  "technicus"};
  if (token.kind != TokenKind::word) return false;
  return is_any(token, {"verzorgende",      "helpende",      "kok",        "schilder",
                        "metselaar",        "timmerman",     "kapper",     "kapster",
                        "bakker",           "slager",        "lasser",     "hovenier",
                        "monteur",          "stukadoor",     "loodgieter", "elektricien",
                        "bloemist",         "verkoper",      "medewerker", "begeleider",
                        "operator",         "voeger",        "dakdekker",  "stratenmaker",
                        "tegelzetter",      "machinist",     "gastheer",   "gastvrouw",
                        "kraamverzorgende", "assistent",     "assistente", "schoonheidsspecialiste",
                        "verpleegkundige",  "dierverzorger", "rietdekker", "tuinman",
                        "verspaner",        "frezer",        "mecanicien", "medewerkster",
                        "logistiek",        "secretaresse",  "vig",        "receptionist",
                        "receptioniste",    "drogist",       "opticien",   "sportinstructeur",
                        "tekenaar",         "meubelmaker",   "glaszetter"}) ||
         ends_with_any(token.key, kEnds);
}

bool leads_line(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  for (std::uint32_t i = sentence.first; i < at;) {
    if (text.tokens[i].kind != TokenKind::word ||
        is_any(text.tokens[i], {"heden", "nu", "tot", "sinds", "van", "in", "m", "t"})) {
      ++i;
      continue;
    }
    const auto date = date_at(text, i, at);
    if (!date) return false;
    i = date->last;
  }
  return true;
}

bool is_below_training(const ReadText& text, const Sentence& sentence) {
  if (&sentence == text.sentences.data()) return false;
  const Sentence& above = (&sentence)[-1];
  if (above.part != sentence.part || above.line + 1 < sentence.line) return false;
  const std::uint32_t end = std::min(above.first + 2, above.last);
  return std::any_of(text.tokens.begin() + above.first, text.tokens.begin() + end,
                     [](const Token& word) { return is_training_noun(word); });
}

}  // namespace overstap::extract
