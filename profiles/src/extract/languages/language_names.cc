// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_names.h"

#include <algorithm>

#include "profiles/src/extract/languages/language_context.h"
#include "profiles/src/extract/languages/language_namesakes.h"
#include "profiles/src/extract/languages/language_other_names.h"
#include "profiles/src/extract/languages/language_words.h"
#include "profiles/src/extract/text/sentences_where.h"

namespace overstap::extract {
namespace {

using Kind = LanguageWord::Kind;
using Certainty = LanguageWord::Certainty;

bool is_one_word(std::string_view key) { return key.find(' ') == std::string_view::npos; }

bool is_language_noun(const Token& token) {
  return is_any(token, {"taal", "talen", "taalbeheersing", "taalvaardigheid", "taalvaardigheden",
                        "taalkennis", "taalniveau", "language", "languages", "taalgebruik"});
}

}  // namespace

LanguageNames::LanguageNames(const Taxonomy& taxonomy) {
  for (const LabelKey& row : taxonomy.label_keys()) add_label(taxonomy, row);
  for (const OtherName& name : kOtherNames) {
    if (const std::optional<SkillId> language = language_of(name.of)) {
      add(name.key, {name.form, *language});
    }
  }
  if (const std::optional<SkillId> dutch = taxonomy.dutch_language()) {
    for (const std::string_view word : {"schrijft", "schrijf", "lezen", "schrijven", "praten",
                                        "spreken", "verstaan", "luisteren"}) {
      add(word, {NameForm::part, *dutch});
    }
    for (const std::string_view word :
         {"listening", "understanding", "reading", "writing", "speaking", "mondeling",
          "schriftelijk", "luistervaardigheid", "leesvaardigheid", "begrijpen", "spoken", "oral"}) {
      add(word, {NameForm::column, *dutch});
    }
  }
  add_speakers();
  names_.finish();
  add_anchors();
}

void LanguageNames::add(std::string_view key, LanguageName name) {
  name.in_capitals =
      name.form == NameForm::code && key.size() == 2 && key != "du" && key != "sp" && key != "nl";
  names_.add(key, name);
}

void LanguageNames::add_anchors() {
  std::vector<std::uint64_t> anchors;
  names_.for_each_anchor([&](std::uint64_t word, const LanguageName& name) {
    if (!name.in_capitals) anchors.push_back(word);
  });
  framework_levels().for_each_anchor(
      [&](std::uint64_t word, const LanguageWord&) { anchors.push_back(word); });
  anchors_ = WordFilter(anchors);
}

void LanguageNames::add_label(const Taxonomy& taxonomy, const LabelKey& row) {
  if (row.concept_kind != ConceptKind::skill) return;
  const SkillId id{row.id};
  if (taxonomy.record(id).kind != SkillKind::language) return;
  const std::string_view key = taxonomy.text(row.key);
  if (key.size() <= 3) {
    // AM and BE are licences to drive.
    if (is_one_word(key) && key != "dse" && key != "am" && key != "be") {
      add(key, {key == "ngt" || key == "twi" ? NameForm::noun : NameForm::code, id});
    }
    return;
  }
  for (const std::string_view tail : {" taal", " language"}) {
    if (!key.ends_with(tail)) continue;
    const std::string_view stem = key.substr(0, key.size() - tail.size());
    // In English the adjective is the noun itself, which stands in the table by its own label.
    if (is_one_word(stem)) add(stem, {NameForm::adjective, id});
    return;
  }
  if (key.starts_with("beheersing ")) return;
  add(key, {NameForm::noun, id});
  nouns_.emplace_back(key, id);
}

/// "Duitssprekend", "Nederlandstalige".
void LanguageNames::add_speakers() {
  for (const auto& [key, id] : nouns_) {
    if (!is_one_word(key)) continue;
    for (const std::string_view tail : {"sprekend", "sprekende", "talig", "talige"}) {
      add(std::string{key}.append(tail), {NameForm::speaker, id});
    }
  }
}

std::optional<SkillId> LanguageNames::language_of(std::string_view noun) const {
  for (const auto& [key, id] : nouns_) {
    if (key == noun) return id;
  }
  return std::nullopt;
}

/// The words around a name.
class LanguageNames::Checker {
 public:
  Checker(const ReadText& text, const Sentence& sentence, const PhraseTable<LanguageName>& names,
          bool lists)
      : text_{text}, sentence_{sentence}, names_{names}, lists_{lists} {}

  /// Whether the words name a language here.
  [[nodiscard]] bool names_one(const NamedLanguage& found) const {
    const Token& token = text_.tokens[found.first];
    switch (found.name.form) {
      case NameForm::part:
      case NameForm::column:
        return false;
      case NameForm::speaker:
        return is_of_person(found.last);
      case NameForm::code:
        return is_code(found);
      case NameForm::adjective:
        return (goes_with_taal(found.last) || is_read(found.last)) &&
               !is_of_interpreter(found.last) && !is_study(found.last);
      case NameForm::noun:
        break;
    }
    if (is_study(found.last)) return false;
    if (token.is("fries") && is_west_frisian(found.first)) return false;
    if (!token.capital && (sentence_.language == TextLanguage::en || token.is("polish")) &&
        !beside_level(found)) {
      return false;
    }
    return !is_first_name(text_, sentence_, found, names_) && !is_dish(text_, sentence_, found) &&
           !is_of_interpreter(found.last);
  }

 private:
  [[nodiscard]] const Token* token_at(std::int64_t at) const {
    return extract::token_at(text_, sentence_, at);
  }

  /// "Duitssprekende collega", but "Duitstalige klanten": what follows is a person who works.
  [[nodiscard]] bool is_of_person(std::uint32_t at) const {
    const Token* next = token_at(at);
    if (next == nullptr || next->kind != TokenKind::word) return true;
    if (is_any(*next, {"klant", "klanten", "consument", "consumenten", "relaties", "relatie",
                       "patient", "bezoeker", "bezoekers", "toeristen", "gasten"})) {
      return false;
    }
    if (is_any(*next, {"collega", "collegas", "en", "and", "of", "or", "agent", "agents", "is",
                       "met", "opgevoed", "opgegroeid", "heeft"})) {
      return true;
    }
    if (is_any(*next, {"support", "service", "customer", "sales"})) return true;
    for (const std::string_view tail : {"er", "ers", "eur", "eurs", "ist", "isten", "ent", "aat",
                                        "aten", "or", "se", "kracht", "krachten", "man"}) {
      if (next->key.ends_with(tail)) return true;
    }
    return false;
  }

  /// "a sign-language interpreter": whom the employer calls in.
  [[nodiscard]] bool is_of_interpreter(std::uint32_t at) const {
    while (at < sentence_.last && is_any(text_.tokens[at], {"-", "language", "taal"})) ++at;
    return at < sentence_.last && is_any(text_.tokens[at], {"interpreter", "interpreters", "tolk"});
  }

  /// "Engelse handleidingen lezen": what is read in the language.
  [[nodiscard]] bool is_read(std::uint32_t at) const {
    const Token* text = token_at(at);
    const Token* verb = token_at(std::int64_t{at} + 1);
    if (verb != nullptr && is_any(*verb, {"te", "kunnen"})) verb = token_at(std::int64_t{at} + 2);
    return text != nullptr && verb != nullptr &&
           is_any(*text,
                  {"handleidingen", "teksten", "documentatie", "instructies", "werkinstructies",
                   "vakliteratuur", "literatuur", "documenten", "manuals"}) &&
           is_any(*verb, {"lezen", "begrijpen", "lees", "begrijpt"});
  }

  /// "Nederlandse taal en cultuur", "Duitse taal- en letterkunde": what is studied at a
  /// university; "kennis van de Nederlandse taal en cultuur" is asked.
  [[nodiscard]] bool is_study(std::uint32_t at) const {
    bool language = false;
    for (; at < sentence_.last; ++at) {
      const Token& token = text_.tokens[at];
      language |= token.is("taal") || token.is("language");
      if (is_any(token, {"taal", "language", "-", "en", "and", "&"})) continue;
      if (is_any(token, {"letterkunde", "literatuur", "literature", "linguistics"})) return true;
      return language && text_.subject == TextSubject::cv &&
             is_any(token, {"cultuur", "culture", "cultuurwetenschappen"});
    }
    return false;
  }

  /// "West-Fries" is a dialect of Dutch.
  [[nodiscard]] bool is_west_frisian(std::uint32_t at) const {
    return at >= sentence_.first + 2 && text_.tokens[at - 1].is("-") &&
           text_.tokens[at - 2].is("west");
  }

  /// "ukrainian native", "fluent russian", in lower case.
  [[nodiscard]] bool beside_level(const NamedLanguage& found) const {
    const auto is_level = [&](std::uint32_t at) {
      const auto match = language_words().find(text_.tokens, at, sentence_.last);
      return match.value != nullptr && match.value->kind == Kind::level;
    };
    std::uint32_t at = found.last;
    while (at < sentence_.last && is_any(text_.tokens[at], {":", "(", "-", "is"})) ++at;
    if (at < sentence_.last && is_level(at)) return true;
    if (lists_) return true;
    return found.first > sentence_.first && is_level(found.first - 1);
  }

  /// "de Nederlandse en de Engelse taal", "Duitse taalvaardigheid".
  [[nodiscard]] bool goes_with_taal(std::uint32_t at) const {
    const std::uint32_t end = std::min(at + 8, sentence_.last);
    for (; at < end; ++at) {
      const Token& token = text_.tokens[at];
      if (is_language_noun(token)) return true;
      if (is_lesson(token)) {
        return text_.subject == TextSubject::vacancy || takes_lessons(text_, sentence_);
      }
      if (is_any(token, {"en", "of", "/", ",", "de", "als", "&", "-", "and", "or", "ook"}))
        continue;
      const auto match = names_.find(text_.tokens, at, sentence_.last);
      if (match.value == nullptr || match.value->form == NameForm::part) return false;
    }
    return false;
  }

  /// "NL", "EN" and "Eng." count in a list of languages, or before a level.
  [[nodiscard]] bool is_code(const NamedLanguage& found) const {
    const Token& token = text_.tokens[found.first];
    const bool short_word =
        token.key.size() == 3 || token.is("du") || token.is("sp") || token.is("nl");
    const Token* before = token_at(static_cast<std::int64_t>(found.first) - 1);
    const Token* after = token_at(found.last);
    const bool dotted = short_word && token.capital && after != nullptr && after->is(".");
    if (short_word && (is_label(found) || is_slashed(found))) return true;
    if (!token.all_capital && !(short_word && lists_) && !dotted) return false;
    if (before != nullptr && before->kind == TokenKind::word && before->all_capital &&
        after != nullptr && after->all_capital) {
      return false;
    }
    if (lists_ || is_in_row(found) || is_rated(found)) return true;
    std::uint32_t at = found.last;
    while (at < sentence_.last && is_any(text_.tokens[at], {":", "(", "-", "/", "."})) ++at;
    if (at >= sentence_.last) return false;
    if (is_beside_noun(token, at)) return true;
    const auto match = language_words().find(text_.tokens, at, sentence_.last);
    return match.value != nullptr && match.value->kind == Kind::level &&
           (dotted || match.value->certainty != Certainty::words || found.first == sentence_.first);
  }

  /// "NL: mondeling goed", "Du: lezen gaat"
  [[nodiscard]] bool is_label(const NamedLanguage& found) const {
    if (found.first != sentence_.first || found.last + 1 >= sentence_.last) return false;
    if (!text_.tokens[found.last].is(":")) return false;
    const auto match = language_words().find(text_.tokens, found.last + 1, sentence_.last);
    return match.value != nullptr && match.value->kind == LanguageWord::Kind::part;
  }

  /// "eng/ned", "ned/duits": a row without spaces, of which one is common in the Netherlands.
  [[nodiscard]] bool is_slashed(const NamedLanguage& found) const {
    bool common = is_any(text_.tokens[found.first], {"nl", "ned", "eng"});
    const auto names = [&](std::uint32_t at) {
      const auto match = names_.find(text_.tokens, at, sentence_.last);
      if (match.value == nullptr || match.value->form > NameForm::code) return false;
      common |= is_any(text_.tokens[at], {"nl", "ned", "eng"});
      return match.value->form != NameForm::adjective;
    };
    const auto joins = [&](std::uint32_t at) {
      return text_.tokens[at].is("/") && text_.tokens[at].glued && text_.tokens[at + 1].glued;
    };
    std::uint32_t first = found.first, last = found.last, count = 1;
    for (; count < 8 && first >= sentence_.first + 2 && joins(first - 1) && names(first - 2);
         ++count) {
      first -= 2;
    }
    for (; count < 8 && last + 1 < sentence_.last && joins(last) && names(last + 1); ++count) {
      last += 2;
    }
    return count > 1 && common;
  }

  /// "Ned: 5/5", "Eng ●●●○○"
  [[nodiscard]] bool is_rated(const NamedLanguage& found) const {
    if (found.first != sentence_.first) return false;
    std::uint32_t at = found.last;
    if (at < sentence_.last && text_.tokens[at].is(":")) ++at;
    return at < sentence_.last && (text_.tokens[at].kind == TokenKind::number ||
                                   is_any(text_.tokens[at], {"★", "●", "•", "■", "○", "☆", "+"}));
  }

  /// "(NL/EN/DE)": codes in capitals that stand in a row, of which one is common in the
  /// Netherlands.
  [[nodiscard]] bool is_in_row(const NamedLanguage& found) const {
    const auto divides = [&](std::uint32_t at) {
      return is_any(text_.tokens[at], {"/", ",", "&", "+", "-"});
    };
    const auto is_code_at = [&](std::uint32_t at) {
      if (!text_.tokens[at].all_capital || text_.tokens[at].key.size() > 3) return false;
      const auto match = names_.find(text_.tokens, at, sentence_.last);
      return match.value != nullptr && match.value->form == NameForm::code;
    };
    std::uint32_t first = found.first, last = found.last, count = 1;
    for (; count < 8 && first >= sentence_.first + 2 && divides(first - 1) && is_code_at(first - 2);
         ++count) {
      first -= 2;
    }
    for (; count < 8 && last + 1 < sentence_.last && divides(last) && is_code_at(last + 1);
         ++count) {
      last += 2;
    }
    if (count < 2) return false;
    bool common = false;
    for (std::uint32_t at = first; at < last; at += 2) {
      common |= is_any(text_.tokens[at], {"nl", "ned", "en", "eng"});
    }
    return common;
  }

  /// "NL of Pools".
  [[nodiscard]] bool is_beside_noun(const Token& token, std::uint32_t at) const {
    if (!is_any(token, {"nl", "en", "de", "fr", "es", "pl"}) || at + 1 >= sentence_.last) {
      return false;
    }
    if (is_any(text_.tokens[at], {"of", "or", "en", "and", ","})) ++at;
    const auto match = names_.find(text_.tokens, at, sentence_.last);
    return match.value != nullptr && match.value->form == NameForm::noun;
  }

  const ReadText& text_;
  const Sentence& sentence_;
  const PhraseTable<LanguageName>& names_;
  bool lists_;
};

std::vector<std::uint32_t> LanguageNames::concerned(const ReadText& text) const {
  return sentences_where(text, [this](const Token& token) {
    return anchors_.may_hold(token.hash) || (token.all_capital && names_.holds(token));
  });
}

void LanguageNames::find(const ReadText& text, const Sentence& sentence,
                         std::vector<NamedLanguage>& found) const {
  found.clear();
  for (std::uint32_t at = sentence.first; at < sentence.last;) {
    const auto match = names_.find(text.tokens, at, sentence.last);
    if (match.value == nullptr) {
      ++at;
      continue;
    }
    if (!match.value->in_capitals || text.tokens[at].all_capital) {
      found.push_back({*match.value, at, match.last});
    }
    at = match.last;
  }
}

bool LanguageNames::names_one(const ReadText& text, const Sentence& sentence,
                              const NamedLanguage& found, bool lists) const {
  return Checker(text, sentence, names_, lists).names_one(found);
}

}  // namespace overstap::extract
