// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <string>

#include "profiles/src/extract/languages/language_alone.h"
#include "profiles/src/extract/languages/language_columns.h"
#include "profiles/src/extract/languages/language_context.h"
#include "profiles/src/extract/languages/language_items.h"
#include "profiles/src/extract/languages/language_own.h"
#include "profiles/src/extract/languages/language_same.h"
#include "profiles/src/extract/languages/language_stance.h"
#include "profiles/src/extract/rules.h"

namespace overstap::extract {
struct LanguageRules::Impl {
  explicit Impl(const Taxonomy& of) : taxonomy{of}, names{of} {}
  Taxonomy taxonomy;
  LanguageNames names;
};

namespace {

using Kind = LanguageWord::Kind;
using Certainty = LanguageWord::Certainty;

constexpr std::uint32_t kShortSentence = 14;

/// Reads the clauses of one text.
class LanguageReader {
 public:
  LanguageReader(const ReadText& text, const Taxonomy& taxonomy, const LanguageNames& names,
                 std::vector<TextClaim>& claims)
      : text_{text},
        taxonomy_{taxonomy},
        names_{names},
        claims_{claims},
        from_{claims.size()},
        columns_{text} {}

  void read() {
    for (const std::uint32_t i : names_.concerned(text_)) {
      if (i < next_) continue;
      names_.find(text_, text_.sentences[i], found_);
      if (!found_.empty()) read_sentence(i);
      if (std::ranges::none_of(found_, [](const NamedLanguage& found) {
            return found.name.form < NameForm::code;
          })) {
        claim_distant_aim(i);
      }
    }
    drop_repeated_languages(claims_, from_);
  }

 private:
  void read_sentence(std::size_t index) {
    const Sentence& sentence = text_.sentences[index];
    lists_ = sentence.section == SectionKind::languages ||
             says_languages(text_, sentence, found_.front().first);
    items_.clear();
    add_items(sentence, found_);
    if (std::ranges::none_of(items_, is_language)) {
      columns_.see(index);
      read_own_language(index);
      return;
    }
    if (read_row(index)) return;
    std::size_t own = items_.size();
    const std::size_t below = end_of_levels(index);
    for (std::size_t next = index + 1; next < text_.sentences.size() && next < index + 12; ++next) {
      if (next >= below && !continues(text_, text_.sentences[next - 1], text_.sentences[next]))
        break;
      next_ = next + 1;
      // "Engels? B2 graag."
      if (!items_.empty() && text_.tokens[items_.back().first].is("?")) {
        items_.pop_back();
        --own;
      }
      add_items(text_.sentences[next], {});
    }
    const bool native = is_native_heading(text_, index);
    std::vector<LanguageReading> readings = read_clause(text_, items_);
    restrict_to_both(readings);
    repeat_levels(text_, items_, readings);
    repeat_last(index, readings);
    if (readings.size() == 1 && next_ <= index + 1) read_more(index, readings.front());
    const std::size_t before = claims_.size();
    for (const LanguageReading& reading : readings) claim(index, reading, own, native);
    if (text_.subject == TextSubject::vacancy) share_wish(readings, before);
    claim_aim(sentence, readings);
  }

  /// "Polish, Romanian or Bulgarian preferred": of languages that are only named and that "of" or
  /// "en" joins, a wish is that of all.
  void share_wish(const std::vector<LanguageReading>& readings, std::size_t from) {
    if (claims_.size() != from + readings.size() || readings.size() < 2) return;
    bool wished = false, joined = false;
    for (std::size_t i = 0; i < readings.size(); ++i) {
      if (readings[i].levelled) return;
      wished |= claims_[from + i].stance == Stance::wished;
      if (i == 0) continue;
      const std::size_t at = readings[i].item;
      if (readings[i - 1].item + 2 != at) return;
      joined = items_[at - 1].word.kind == Kind::join;
    }
    if (!wished || !joined) return;
    // "Nederlands of Engels; Pools of Bulgaars is een voordeel"
    for (std::size_t i = readings.size(); i-- > 0;) {
      if (claims_[from + i].stance == Stance::required) claims_[from + i].stance = Stance::wished;
      if (i > 0 && items_[readings[i].item - 1].word.kind == Kind::stop) return;
    }
  }

  /// "Ik spreek goed Turks. Nederlands ook."
  void repeat_last(std::size_t index, std::vector<LanguageReading>& readings) const {
    const std::vector<Sentence>& all = text_.sentences;
    if (readings.empty() || claims_.size() == from_ || index == 0 || claimed_at_ + 1 != index ||
        all[index].line != all[index - 1].line) {
      return;
    }
    repeat_claim(text_, items_, claims_.back(), readings[0]);
  }

  /// The row of a table whose head names the parts.
  bool read_row(std::size_t index) {
    const auto language = std::ranges::find_if(items_, is_language);
    if (std::any_of(language + 1, items_.end(), is_language)) return false;
    std::size_t end = index + 1;
    const LanguageColumns::Row row = columns_.row_of(index, language->last, end);
    LanguageReading reading{.item = static_cast<std::size_t>(language - items_.begin()),
                            .first = language->first,
                            .last = language->last};
    for (std::size_t column = 0; column < row.size(); ++column) {
      for (std::size_t part = 0; row[column] && part < kLanguageParts; ++part) {
        if (((static_cast<unsigned>(columns_.parts_of(column)) >> part) & 1U) == 0) continue;
        reading.parts[part] = row[column];
        reading.levelled = true;
      }
    }
    if (!reading.levelled) return false;
    next_ = end;
    claim(index, reading, items_.size(), false);
    return true;
  }

  /// One past the lines below a language alone that say how well, unless its level stands above.
  std::size_t end_of_levels(std::size_t index) {
    const bool alone = std::ranges::all_of(items_, [](const ClauseItem& item) {
      return is_language(item) || item.word.kind == Kind::plain;
    });
    const bool headed = head_ != nullptr && head_at_ + 1 == index;
    if (!headed) head_ = nullptr;
    if (!alone || text_.subject != TextSubject::cv) return index + 1;
    if (!headed && index > next_ &&
        text_.sentences[index - 1].part == text_.sentences[index].part) {
      head_ = level_alone(text_, index - 1);
    }
    head_at_ = index;
    return head_ != nullptr ? index + 1 : levels_below(text_, index);
  }

  /// "Engels vloeiend, Nederlands goed, beide mondeling": the parts of all of them.
  void restrict_to_both(std::vector<LanguageReading>& readings) const {
    if (readings.size() < 2) return;
    std::size_t at = items_.size();
    PartSet parts = 0;
    while (at > 0 && !is_language(items_[at - 1])) {
      const ClauseItem& item = items_[--at];
      if (item.word.kind == Kind::level || item.word.kind == Kind::other) return;
      if (item.word.kind == Kind::part) parts |= item.word.parts;
      if (!is_any(text_.tokens[item.first], {"beide", "allebei", "both", "alle"})) continue;
      if (parts == 0 || at == 0 || items_[at - 1].word.kind != Kind::comma) return;
      for (LanguageReading& reading : readings) {
        for (std::size_t part = 0; part < kLanguageParts; ++part) {
          if (((static_cast<unsigned>(parts) >> part) & 1U) == 0) reading.parts[part].reset();
        }
      }
      return;
    }
  }

  /// "Nederlands is A2. Lezen is B1.": the sentence behind says more of the same language.
  void read_more(std::size_t index, LanguageReading& reading) {
    if (!reading.levelled || index + 1 >= text_.sentences.size()) return;
    const Sentence& own = text_.sentences[index];
    const Sentence& next = text_.sentences[index + 1];
    if (next.part != own.part || next.line > own.line + 1 || next.heading || next.bullet) return;
    if (next.last - next.first > kShortSentence || takes_lessons(text_, next)) return;
    std::vector<NamedLanguage> named;
    names_.find(text_, next, named);
    if (std::ranges::any_of(
            named, [](const NamedLanguage& found) { return found.name.form < NameForm::part; })) {
      return;
    }
    std::vector<ClauseItem> kept;
    kept.swap(items_);
    add_items(next, {});
    items_.swap(kept);
    bool exact = false, part = false, level = false, other = false;
    for (const ClauseItem& item : kept) {
      exact |= item.word.kind == Kind::level && item.word.certainty == Certainty::exact;
      level |= item.word.kind == Kind::level;
      part |= item.word.kind == Kind::part;
      other |= item.word.kind == Kind::other || item.word.kind == Kind::beside;
    }
    if (!part || !level || (!exact && other)) return;
    const LanguageReading more = read_parts(kept);
    for (std::size_t i = 0; i < kLanguageParts; ++i) {
      if (more.parts[i]) reading.parts[i] = more.parts[i];
    }
    next_ = index + 2;
  }

  /// "A2, working on B1", "A1 -> A2": the level somebody learns for.
  void claim_aim(const Sentence& sentence, const std::vector<LanguageReading>& readings) {
    if (text_.subject != TextSubject::cv) return;
    for (const LanguageReading& reading : readings) {
      const std::size_t before = claims_.size();
      claim_aim_of(sentence, reading);
      // "Dutch: working towards B2" says nothing of how well now.
      if (reading.levelled || claims_.size() == before || before == from_) continue;
      const LanguageFound* named = std::get_if<LanguageFound>(&claims_[before - 1].what);
      const LanguageFound& aimed = std::get<LanguageFound>(claims_.back().what);
      if (named == nullptr || named->language != aimed.language) continue;
      claims_.erase(claims_.begin() + static_cast<std::ptrdiff_t>(before - 1));
    }
  }

  /// "Mijn Nederlands is A2. Nu leer ik voor B1.", "Wij geven taalles tot B1.": of the language
  /// said just before; lessons of a language that is not named are lessons of Dutch.
  void claim_distant_aim(std::size_t index) {
    const bool vacancy = text_.subject == TextSubject::vacancy;
    if (!vacancy && (claims_.size() == from_ || index > claimed_at_ + 2)) return;
    const Sentence& sentence = text_.sentences[index];
    const std::optional<FrameworkLevel> aim = level_aimed(text_, sentence);
    if (!aim) return;
    if (vacancy && gives_lessons(text_, sentence) && !speaks_of_us(sentence)) return;
    const std::optional<SkillId> language =
        vacancy ? names_.language_of("nederlands")
                : std::get<LanguageFound>(claims_.back().what).language;
    if (!language) return;
    LanguageFound found{.language = *language, .parts = {}};
    found.parts.fill(aim->range);
    claims_.push_back({.what = found,
                       .stance = vacancy ? Stance::offered : Stance::wants,
                       .span = text_.span(sentence, aim->first, aim->last),
                       .label = std::string{taxonomy_.label(found.language, Language::nl)},
                       .rule = "language.aim",
                       .confidence = 850});
  }

  /// "wij geven taalles": the employer does.
  [[nodiscard]] bool speaks_of_us(const Sentence& sentence) const {
    return std::any_of(text_.tokens.begin() + sentence.first, text_.tokens.begin() + sentence.last,
                       [](const Token& token) { return is_any(token, {"we", "wij", "onze"}); });
  }

  [[nodiscard]] bool is_item(std::size_t at, const WordList& words) const {
    return at < items_.size() && words.holds_one(text_.tokens[items_[at].first].hash);
  }

  void claim_aim_of(const Sentence& sentence, const LanguageReading& reading) {
    const std::int32_t language = items_[reading.item].language;
    bool aims = false;
    for (std::size_t i = reading.item + 1; i < items_.size() && !is_language(items_[i]); ++i) {
      const ClauseItem& word = items_[i];
      if (word.last > sentence.last) return;
      const Token& token = text_.tokens[word.first];
      aims |= is_lesson(token) || (token.is("op") && word.last > word.first + 1) ||
              is_any(token, {"working", "towards", "naar", "richting", "streef", "toewerken",
                             "aiming", "bezig", "studying", "preparing", "straks", "binnenkort",
                             "studeer", "progress", ">", "→", "reach", "goal", "doel"});
      if (word.word.kind != Kind::level || word.word.certainty != Certainty::exact) continue;
      // "nu met B1 bezig", "ik leer voor B1"
      const bool led = i > reading.item + 2 && is_item(i - 1, {"voor"}) &&
                       is_item(i - 2, {"leer", "leert", "oefen", "oefent", "op", "gaat", "ga"});
      const bool now = i > reading.item + 2 && is_item(i - 1, {"nu"}) && is_item(i - 2, {"doe"});
      if (!aims && !led && !now && !is_item(i + 1, {"bezig"}) && !is_item(i + 2, {"bezig"}))
        continue;
      LanguageFound found{.language = SkillId{static_cast<std::uint32_t>(language)}, .parts = {}};
      found.parts.fill(word.word.range);
      if (found.parts == reading.parts) continue;
      claims_.push_back({.what = found,
                         .stance = Stance::wants,
                         .span = text_.span(sentence, word.first, word.last),
                         .label = std::string{taxonomy_.label(found.language, Language::nl)},
                         .rule = "language.aim",
                         .confidence = 900});
      return;
    }
  }

  void add_items(const Sentence& sentence, const std::vector<NamedLanguage>& named) {
    ClauseItems{text_, names_, lists_, items_}.add(sentence, named);
  }

  void claim(std::size_t index, const LanguageReading& reading, std::size_t own, bool native) {
    const Sentence& sentence = text_.sentences[index];
    const ClauseItem& item = items_[reading.item];
    const bool vacancy = text_.subject == TextSubject::vacancy;
    if (vacancy && (reading.certainty >= Certainty::native || native)) return;
    if (vacancy && is_waived(text_, index)) return;
    if (vacancy && claim_other_part(index, reading)) return;
    LanguageFound found{.language = SkillId{static_cast<std::uint32_t>(item.language)},
                        .parts = reading.parts};
    bool levelled = reading.levelled;
    const Range<Cefr> mother{Cefr::c2, Cefr::c2};
    if (!levelled && (native || head_ != nullptr)) {
      found.parts.fill(native ? mother : head_->range);
      levelled = true;
    }
    if (!levelled && !stands_alone(text_, sentence, items_, reading.item, own)) return;
    add(index, found, item, reading, levelled);
  }

  /// "hoef je niet te spreken, begrijpen is wel handig": the part behind is wished.
  bool claim_other_part(std::size_t index, const LanguageReading& of) {
    const Sentence& sentence = text_.sentences[index];
    const std::uint32_t at = wished_behind_denial(text_, sentence, items_[of.item].last);
    if (at == sentence.last) return false;
    std::vector<ClauseItem> behind;
    std::ranges::copy_if(items_, std::back_inserter(behind), [&](const ClauseItem& item) {
      return item.first > at && item.first < sentence.last;
    });
    if (std::ranges::any_of(behind, is_language)) return false;
    const LanguageReading part = read_parts(behind);
    if (!part.levelled) return false;
    const auto language = SkillId{static_cast<std::uint32_t>(items_[of.item].language)};
    claims_.push_back({.what = LanguageFound{.language = language, .parts = part.parts},
                       .stance = Stance::wished,
                       .span = text_.span(sentence, part.first, part.last),
                       .label = std::string{taxonomy_.label(language, Language::nl)},
                       .rule = "language.level",
                       .confidence = 850});
    return true;
  }

  void add(std::size_t index, const LanguageFound& found, const ClauseItem& item,
           const LanguageReading& reading, bool levelled) {
    const Sentence& sentence = text_.sentences[index];
    const std::uint32_t last = std::max(std::min(reading.last, sentence.last), item.last);
    const std::optional<Stance> stance = stance_of_language(text_, index, item, reading, levelled);
    if (!stance) return;
    claimed_at_ = index;
    claims_.push_back({.what = found,
                       .stance = *stance,
                       .span = text_.span(sentence, reading.first, last),
                       .label = std::string{taxonomy_.label(found.language, Language::nl)},
                       .rule = levelled ? "language.level"
                               : beside_lesson(text_, sentence, item.first, item.last)
                                   ? "language.lesson"
                                   : "language.name",
                       .confidence = reading.exact ? 980
                                     : levelled    ? 960
                                     : lists_      ? 950
                                                   : 850});
  }

  /// Dutch, which a text in Dutch need not name.
  void read_own_language(std::size_t index) {
    const Sentence& sentence = text_.sentences[index];
    if (sentence.language == TextLanguage::en || sentence.heading) return;
    const auto part = std::ranges::find_if(
        found_, [](const NamedLanguage& found) { return found.name.form == NameForm::part; });
    if (part == found_.end()) return;
    const bool vacancy = text_.subject == TextSubject::vacancy;
    const std::optional<OwnLanguage> own = vacancy ? own_writing(items_) : own_levels(items_);
    if (!own) return;
    const std::size_t before = claims_.size();
    const LanguageReading reading{.first = own->first, .last = own->last, .parts = own->parts};
    add(index, {.language = part->name.language, .parts = own->parts},
        {.first = own->first, .last = own->last}, reading, true);
    if (!vacancy && claims_.size() > before) claims_.back().confidence = 700;
  }

  const ReadText& text_;
  const Taxonomy& taxonomy_;
  const LanguageNames& names_;
  std::vector<TextClaim>& claims_;
  std::size_t from_;
  LanguageColumns columns_;
  bool lists_ = false;
  std::size_t next_ = 0;                ///< sentences before it belong to a language that was read
  std::size_t claimed_at_ = 0;          ///< the sentence of the last claim
  const LanguageWord* head_ = nullptr;  ///< a level that heads a list of languages
  std::size_t head_at_ = 0;             ///< the sentence of the list that was read last
  std::vector<NamedLanguage> found_;
  std::vector<ClauseItem> items_;
};

}  // namespace

LanguageRules::LanguageRules(const Taxonomy& taxonomy) : impl_{std::make_unique<Impl>(taxonomy)} {}
LanguageRules::~LanguageRules() = default;

void LanguageRules::find(const ReadText& text, std::vector<TextClaim>& claims) const {
  LanguageReader(text, impl_->taxonomy, impl_->names, claims).read();
}

}  // namespace overstap::extract
