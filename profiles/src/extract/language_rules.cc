// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>

#include "profiles/src/extract/language_clause.h"
#include "profiles/src/extract/language_context.h"
#include "profiles/src/extract/language_names.h"
#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/stance.h"

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
constexpr LanguagePart kWritePart = LanguagePart::write;

/// Reads the clauses of one text.
class LanguageReader {
 public:
  LanguageReader(const ReadText& text, const Taxonomy& taxonomy, const LanguageNames& names,
                 std::vector<TextClaim>& claims)
      : text_{text}, taxonomy_{taxonomy}, names_{names}, claims_{claims}, from_{claims.size()} {}

  void read() {
    for (std::size_t i = 0; i < text_.sentences.size(); ++i) {
      const Sentence& sentence = text_.sentences[i];
      names_.find(text_, sentence, found_);
      if (!found_.empty() && consumed_ != i) read_sentence(i);
    }
    drop_repeated();
  }

 private:
  [[nodiscard]] const Token* token_at(const Sentence& sentence, std::int64_t at) const {
    if (at < sentence.first || at >= sentence.last) return nullptr;
    return &text_.tokens[static_cast<std::size_t>(at)];
  }

  void read_sentence(std::size_t index) {
    const Sentence& sentence = text_.sentences[index];
    lists_ = sentence.section == SectionKind::languages ||
             says_languages(text_, sentence, found_.front().first);
    items_.clear();
    add_items(sentence, found_);
    if (std::ranges::none_of(items_, is_language)) {
      read_own_language(index);
      return;
    }
    std::size_t own = items_.size();
    for (std::size_t next = index + 1; next < text_.sentences.size() && next < index + 12; ++next) {
      if (!continues(text_.sentences[next - 1], text_.sentences[next])) break;
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
    if (readings.size() == 1) read_more(index, readings.front());
    for (const LanguageReading& reading : readings) claim(sentence, reading, own, native);
    claim_aim(sentence, readings);
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
    if (next.last - next.first > kShortSentence) return;
    std::vector<NamedLanguage> named;
    names_.find(text_, next, named);
    if (std::ranges::any_of(
            named, [](const NamedLanguage& found) { return found.name.form != NameForm::part; })) {
      return;
    }
    std::vector<ClauseItem> kept;
    kept.swap(items_);
    add_items(next, {});
    items_.swap(kept);
    bool exact = false, part = false;
    for (const ClauseItem& item : kept) {
      exact |= item.word.kind == Kind::level && item.word.certainty == Certainty::exact;
      part |= item.word.kind == Kind::part;
    }
    if (!exact || !part) return;
    const LanguageReading more = read_parts(kept);
    for (std::size_t i = 0; i < kLanguageParts; ++i) {
      if (more.parts[i]) reading.parts[i] = more.parts[i];
    }
    consumed_ = index + 1;
  }

  /// "A2, working on B1", "A1 -> A2": the level somebody learns for.
  void claim_aim(const Sentence& sentence, const std::vector<LanguageReading>& readings) {
    if (text_.subject != TextSubject::cv) return;
    for (const LanguageReading& reading : readings) {
      if (reading.levelled) claim_aim_of(sentence, reading);
    }
  }

  void claim_aim_of(const Sentence& sentence, const LanguageReading& reading) {
    const std::int32_t language = items_[reading.item].language;
    bool aims = false;
    for (std::size_t i = reading.item + 1; i < items_.size() && !is_language(items_[i]); ++i) {
      const ClauseItem& word = items_[i];
      if (word.last > sentence.last) return;
      aims |= is_any(text_.tokens[word.first], {"working", "towards", "naar", "richting", "streef",
                                                "toewerken", "aiming", "bezig", ">", "→", "op"}) &&
              !(text_.tokens[word.first].is("op") && word.last == word.first + 1);
      if (!aims || word.word.kind != Kind::level || word.word.certainty != Certainty::exact) {
        continue;
      }
      LanguageFound found{.language = SkillId{static_cast<std::uint32_t>(language)}, .parts = {}};
      found.parts.fill(word.word.range);
      if (found.parts == reading.parts) return;
      claims_.push_back({.what = found,
                         .stance = Stance::wants,
                         .span = text_.span(sentence, word.first, word.last),
                         .label = std::string{taxonomy_.label(found.language, Language::nl)},
                         .rule = "language.aim",
                         .confidence = 900});
      return;
    }
  }

  static bool is_language(const ClauseItem& item) { return item.word.kind == Kind::language; }

  void add_items(const Sentence& sentence, const std::vector<NamedLanguage>& named) {
    std::size_t next = 0;
    for (std::uint32_t at = sentence.first; at < sentence.last;) {
      while (next < named.size() && named[next].first < at) ++next;
      if (next < named.size() && named[next].first == at &&
          names_.names_one(text_, sentence, named[next], lists_)) {
        ClauseItem item{.language = static_cast<std::int32_t>(named[next].name.language.value()),
                        .first = at,
                        .last = named[next].last};
        item.word.kind = Kind::language;
        items_.push_back(item);
        at = item.last;
        continue;
      }
      const auto match = language_words().find(text_.tokens, at, sentence.last);
      ClauseItem item{.first = at, .last = at + 1};
      if (match.value != nullptr) {
        item.word = *match.value;
        item.last = match.last;
      }
      if (is_dash(at)) item.word.kind = Kind::comma;
      // "Ned. goed"
      if (text_.tokens[at].is(".") && text_.tokens[at].glued && !items_.empty() &&
          is_language(items_.back())) {
        item.word.kind = Kind::plain;
      }
      items_.push_back(item);
      at = item.last;
    }
  }

  /// A dash with a space before it divides.
  [[nodiscard]] bool is_dash(std::uint32_t at) const {
    return text_.tokens[at].is("-") && !text_.tokens[at].glued;
  }

  /// A cell beside that of a language, which holds levels only.
  [[nodiscard]] bool continues(const Sentence& before, const Sentence& next) const {
    const bool same_line = next.part == before.part && next.line == before.line;
    const bool asked = before.last > before.first && text_.tokens[before.last - 1].is("?");
    const bool cells = before.part_kind == PartKind::table_cell &&
                       next.part_kind == PartKind::table_cell && next.part == before.part + 1;
    if (!same_line && !cells) return false;
    bool content = false;
    for (std::uint32_t at = next.first; at < next.last;) {
      const auto match = language_words().find(text_.tokens, at, next.last);
      // "Engels? B2 graag."
      const bool goes_on =
          match.value != nullptr &&
          (asked || (match.value->kind != Kind::beside && match.value->kind != Kind::stop));
      if (!goes_on) return false;
      content |= match.value->kind == Kind::level || match.value->kind == Kind::part;
      at = match.last;
    }
    return content;
  }

  void claim(const Sentence& sentence, const LanguageReading& reading, std::size_t own,
             bool native) {
    const ClauseItem& item = items_[reading.item];
    const bool vacancy = text_.subject == TextSubject::vacancy;
    if (vacancy && (reading.certainty >= Certainty::native || native)) return;
    LanguageFound found{.language = SkillId{static_cast<std::uint32_t>(item.language)},
                        .parts = reading.parts};
    bool levelled = reading.levelled;
    if (!levelled && native) {
      found.parts.fill(Range<Cefr>{Cefr::c2, Cefr::c2});
      levelled = true;
    }
    if (!levelled && !stands_alone(sentence, reading.item, own)) return;
    if (!levelled && text_.tokens[item.first].name) return;
    add(sentence, found, item, reading, levelled);
  }

  void add(const Sentence& sentence, const LanguageFound& found, const ClauseItem& item,
           const LanguageReading& reading, bool levelled) {
    std::optional<Stance> stance =
        stance_at(text_, sentence, item.first, item.last, ClaimFamily::requirement);
    if (!stance) return;
    if (*stance == Stance::lacks && reading.denied) stance = Stance::has;
    if (*stance == Stance::has && !levelled &&
        is_being_learnt(text_, sentence, item.first, item.last)) {
      stance = Stance::wants;
    }
    const std::uint32_t last = std::min(reading.last, sentence.last);
    claims_.push_back({.what = found,
                       .stance = *stance,
                       .span = text_.span(sentence, reading.first, std::max(last, item.last)),
                       .label = std::string{taxonomy_.label(found.language, Language::nl)},
                       .rule = levelled ? "language.level" : "language.name",
                       .confidence = reading.exact ? 980
                                     : levelled    ? 960
                                     : lists_      ? 950
                                                   : 850});
  }

  /// Whether a name without a level is said of somebody's languages at all.
  [[nodiscard]] bool stands_alone(const Sentence& sentence, std::size_t index,
                                  std::size_t own) const {
    const ClauseItem& item = items_[index];
    if (follows_subject(text_, sentence, item.first)) return false;
    // "in elf talen, van Deens tot Portugees"
    const Token* before = token_at(sentence, static_cast<std::int64_t>(item.first) - 1);
    const Token* behind = token_at(sentence, item.last);
    if ((before != nullptr && before->is("tot")) || (behind != nullptr && behind->is("tot"))) {
      return false;
    }
    std::size_t next = index + 1;
    while (next < own && (is_language(items_[next]) || items_[next].word.kind == Kind::join ||
                          items_[next].word.kind == Kind::comma)) {
      ++next;
    }
    if (next >= own) return !speaks_of_firm(text_, sentence);
    if (next > index + 1 && !is_language(items_[next - 1])) return !speaks_of_firm(text_, sentence);
    const ClauseItem& after = items_[next];
    if (is_second_language(next, own)) return false;
    if (in_brackets(index, next)) return false;
    if (speaks_of_firm(text_, sentence)) return false;
    const std::string_view key = text_.tokens[after.first].key;
    const bool participle = key.starts_with("ge") && (key.ends_with("d") || key.ends_with("t"));
    const bool noun_follows = after.word.kind == Kind::other && !participle;
    return !noun_follows || (sentence.section == SectionKind::languages);
  }

  /// "Nederlands als tweede taal" is a subject.
  [[nodiscard]] bool is_second_language(std::size_t next, std::size_t own) const {
    const auto is = [&](std::size_t at, Word word) {
      return at < own && text_.tokens[items_[at].first].is(word);
    };
    return is(next, "als") && is(next + 1, "tweede");
  }

  /// "VCA (in het Pools)": of a thing, not of its holder.
  [[nodiscard]] bool in_brackets(std::size_t index, std::size_t next) const {
    if (index < 2 || !text_.tokens[items_[next].first].is(")")) return false;
    std::size_t at = index;
    while (at > 0 && is_any(text_.tokens[items_[at - 1].first], {"in", "het"})) --at;
    return at < index && at > 0 && text_.tokens[items_[at - 1].first].is("(");
  }

  /// A vacancy in Dutch that asks for somebody who "schrijft zonder taalfouten" means Dutch.
  void read_own_writing(const Sentence& sentence) {
    const auto part = std::ranges::find_if(
        found_, [](const NamedLanguage& found) { return found.name.form == NameForm::part; });
    if (part == found_.end()) return;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const LanguageWord& level = items_[i].word;
      if (level.kind != Kind::level || level.range != Range<Cefr>{Cefr::b2, Cefr::c1}) continue;
      for (std::size_t j = i > 2 ? i - 2 : 0; j < std::min(i + 3, items_.size()); ++j) {
        if (items_[j].word.kind != Kind::part || items_[j].word.parts != bit_of(kWritePart))
          continue;
        const LanguageReading reading{.first = std::min(items_[i].first, items_[j].first),
                                      .last = std::max(items_[i].last, items_[j].last)};
        LanguageFound found{.language = part->name.language, .parts = {}};
        found.parts[static_cast<std::size_t>(kWritePart)] = level.range;
        add(sentence, found, {.first = reading.first, .last = reading.last}, reading, true);
        return;
      }
    }
  }

  /// "Lezen en schrijven vind ik moeilijk": the language around, when nothing else is said.
  void read_own_language(std::size_t index) {
    const Sentence& sentence = text_.sentences[index];
    if (text_.subject != TextSubject::cv) {
      if (sentence.language != TextLanguage::en && !sentence.heading) read_own_writing(sentence);
      return;
    }
    if (sentence.language == TextLanguage::en || sentence.heading) return;
    const auto part = std::ranges::find_if(
        found_, [](const NamedLanguage& found) { return found.name.form == NameForm::part; });
    if (part == found_.end()) return;
    for (const ClauseItem& item : items_) {
      if (item.word.kind == Kind::other || item.word.kind == Kind::beside) return;
    }
    LanguageReading reading = read_parts(items_);
    const bool says_level = std::ranges::any_of(
        items_, [](const ClauseItem& item) { return item.word.kind == Kind::level; });
    if (!says_level || !reading.levelled) return;
    if (reading.certainty >= Certainty::native) return;
    LanguageFound found{.language = part->name.language, .parts = reading.parts};
    const ClauseItem item{.first = reading.first, .last = reading.last};
    add(sentence, found, item, reading, true);
    if (!claims_.empty() && claims_.size() > from_) claims_.back().confidence = 700;
  }

  /// A language that is only named is no news beside one with a level; what is said twice counts
  /// once.
  void drop_repeated() {
    const auto begin = claims_.begin() + static_cast<std::ptrdiff_t>(from_);
    std::vector<TextClaim> kept;
    const auto value = [](const TextClaim& claim) -> const LanguageFound& {
      return std::get<LanguageFound>(claim.what);
    };
    const auto levelled = [&](const TextClaim& claim) {
      return std::ranges::any_of(value(claim).parts,
                                 [](const auto& part) { return part.has_value(); });
    };
    for (auto claim = begin; claim != claims_.end(); ++claim) {
      const bool repeats = std::any_of(begin, claims_.end(), [&](const TextClaim& other) {
        if (&other == &*claim || value(other).language != value(*claim).language) return false;
        if (other.stance == Stance::wants || claim->stance == Stance::wants) return false;
        if (!levelled(*claim) && levelled(other)) return other.stance != Stance::lacks;
        return &other < &*claim && other.stance == claim->stance &&
               value(other).parts == value(*claim).parts;
      });
      if (!repeats) kept.push_back(*claim);
    }
    claims_.erase(begin, claims_.end());
    for (TextClaim& claim : kept) claims_.push_back(std::move(claim));
  }

  const ReadText& text_;
  const Taxonomy& taxonomy_;
  const LanguageNames& names_;
  std::vector<TextClaim>& claims_;
  std::size_t from_;
  bool lists_ = false;
  std::size_t consumed_ =
      std::string::npos;  ///< a sentence whose words belong to the language before it
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
