// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/places/place_spots.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "profiles/src/extract/places/place_standing.h"

namespace overstap::extract {
namespace {

constexpr std::size_t kCodeDigits = 4, kCodeSize = 6;  ///< `9714`, `9714an`

class SpotFinder {
 public:
  SpotFinder(const PlaceTable& table, const TermSentence& s, std::size_t index,
             std::vector<Spot>& spots)
      : s_{s}, index_{index}, spots_{spots}, stand_{s_, index} {
    find_names(table);
    find_shapes();
    std::ranges::sort(begins_);
  }

  void find() {
    std::int32_t done = s_.first();
    for (const std::int32_t i : begins_) {
      if (i < done) continue;
      std::int32_t end = postcode(i);
      if (end == i) end = name(i);
      done = std::max(end, i + 1);
    }
  }

 private:
  /// A name of the table in this sentence, and the token by which it was found.
  struct Named {
    std::int32_t at = 0;
    NamedPlace place;
  };

  void find_names(const PlaceTable& table) {
    NamedPlace found;
    const std::vector<Token>& tokens = s_.text().tokens;
    const auto first = static_cast<std::size_t>(s_.first());
    const auto last = static_cast<std::size_t>(s_.last());
    for (std::size_t at = first; at < last; ++at) {
      if (!table.may_hold(tokens[at].hash)) continue;
      const auto i = static_cast<std::int32_t>(at);
      if (!table.find(s_, i, found)) continue;
      named_.push_back({i, found});
      begins_.push_back(found.first);
    }
  }

  /// Postcodes, and words with a capital behind those that say that a place stands there.
  void find_shapes() {
    constexpr std::uint16_t kLeads = family::kDigits | family::kPlaceLead;
    add_shape(s_.first());
    for (std::int32_t i = s_.next_of(s_.first(), kLeads); i < s_.last();
         i = s_.next_of(i + 1, kLeads)) {
      const bool digits = (s_.lexeme(i).families & family::kDigits) != 0;
      if (!digits) add_shape(i + 1);
      if (digits && may_be_code(s_.token(i))) begins_.push_back(i);
    }
  }
  void add_shape(std::int32_t i) {
    const bool shape = s_.token(i).capital || s_.is(i, {"'"});
    if (shape && stand_.label_before(i)) begins_.push_back(i);
  }
  [[nodiscard]] static bool may_be_code(const Token& token) {
    return token.key.size() == (token.kind == TokenKind::number ? kCodeDigits : kCodeSize);
  }

  /// The name that begins at `i`, if any.
  [[nodiscard]] std::optional<NamedPlace> name_from(std::int32_t i) const {
    if (named_.empty()) return std::nullopt;
    // A name in lower case is one word or begins like `den haag`.
    const bool begins = s_.token(i).capital || s_.is(i, {"'"});
    const std::int32_t last = begins ? i + 6 : i + (s_.is(i, {"den", "de", "ter"}) ? 2 : 1);
    for (const Named& named : named_) {
      if (named.at >= i && named.at < last && named.place.first == i) return named.place;
    }
    return std::nullopt;
  }
  [[nodiscard]] std::optional<NamedPlace> name_until(std::int32_t last) const {
    for (auto named = named_.rbegin(); named != named_.rend(); ++named) {
      if (named->at < last && named->at > last - 6 && named->place.last == last) {
        return named->place;
      }
    }
    return std::nullopt;
  }

  /// Capitalised words of a name that no table holds: the token after them.
  [[nodiscard]] std::int32_t after_capitals(std::int32_t i) const {
    std::int32_t at = i;
    if (s_.is(at, {"'"}) && s_.is(at + 1, {"s"}) && s_.is(at + 2, {"-"})) at += 3;
    if (!s_.token(at).capital || country(s_, at)) return i;
    for (++at; at < i + 6;) {
      if (s_.is(at, {"-"}) && s_.token(at).glued && s_.token(at + 1).glued &&
          s_.token(at + 1).capital) {
        at += 2;
      } else if (s_.token(at).capital && s_.token(at).kind == TokenKind::word) {
        ++at;
      } else if (s_.is(at, {"aan", "op", "bij", "en", "van", "am"}) &&
                 (s_.token(at + 1).capital || s_.token(at + 2).capital) &&
                 (s_.token(at + 1).capital || s_.is(at + 1, {"de", "den", "het"}))) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  [[nodiscard]] std::string words(std::int32_t first, std::int32_t last) const {
    const SourceSpan span = s_.text().span(s_.sentence(), static_cast<std::uint32_t>(first),
                                           static_cast<std::uint32_t>(last));
    return std::string{s_.text().words(span)};
  }

  /// Four digits, and the letters behind them.
  struct Code {
    std::int32_t digits = 0, end = 0;
    bool letters = false;
  };
  [[nodiscard]] std::optional<Code> code_at(std::int32_t i) const {
    const std::string_view key = s_.token(i).key;
    Code code{.digits = s_.digits(i), .end = i + 1};
    if (code.digits >= 1000 && code.digits <= 9999 && key.size() == kCodeDigits) {
      code.letters = s_.token(code.end).all_capital && s_.token(code.end).key.size() == 2 &&
                     !s_.is(code.end, {"sa", "sd", "ss"});
      code.end += code.letters ? 1 : 0;
      const bool other = s_.is(i - 1, {"€", "+"}) || s_.digits(code.end + 1) >= 0;
      const bool mark = s_.is(i - 1, {"€", "+", "."}) || s_.is(code.end, {"-", "euro", "."});
      return mark && !code.letters && other ? std::nullopt : std::optional{code};
    }
    const bool whole = key.size() == kCodeSize && s_.token(i).kind == TokenKind::word &&
                       key[4] >= 'a' && key[5] >= 'a';
    if (!whole) return std::nullopt;
    code.digits = 0;
    for (const char c : key.substr(0, kCodeDigits)) {
      if (c < '0' || c > '9') return std::nullopt;
      code.digits = code.digits * 10 + (c - '0');
    }
    code.letters = true;
    return code.digits >= 1000 ? std::optional{code} : std::nullopt;
  }

  /// `9714 AN Groningen`, `9714AN`, `5611 Eindhoven`, `Gouda, 2801`, `Almelo (7607)`.
  std::int32_t postcode(std::int32_t i) {
    const auto code = code_at(i);
    if (!code) return i;
    Spot spot{.sentence = index_,
              .first = i,
              .last = code->end,
              .postcode = code->digits,
              .strength = Strength::said,
              .rule = "place.postcode"};
    const bool year = might_be_year(code->digits) && !cue_before(i);
    const std::int32_t behind = s_.is(code->end, {","}) ? code->end + 1 : code->end;
    if (const auto named = name_from(behind)) {
      if (!code->letters && year) return i;
      spot.last = named->last;
      spot.name = named->name;
    } else if (code->letters) {
      if (year) return i;  // `2016 MS Office`
      const std::int32_t last = after_capitals(spot.last);
      if (last > spot.last) spot.name = words(spot.last, last);
      spot.last = last;
    } else if (!before_postcode(i, spot)) {
      if (!s_.any(i - 4, i, {"postcode", "postcodegebied", "pc"})) return i;
      if (joins_the_last()) return spot.last;
    }
    spot.wanted = stand_.wanted(spot.first) &&
                  (s_.has_wish() || s_.sentence().section != SectionKind::wishes);
    spots_.push_back(spot);
    return spot.last;
  }
  /// `Ik woon in Zutphen. Postcode 7203.`: the digits of the place named in the sentence before.
  bool joins_the_last() {
    if (!s_.cv() || spots_.empty() || spots_.back().postcode != 0 || spots_.back().wanted ||
        spots_.back().sentence + 1 < index_) {
      return false;
    }
    for (std::int32_t i = s_.first(); i < s_.last(); ++i) {
      const std::int32_t digits = s_.digits(i);
      if (digits >= 1000 && digits <= 9999) spots_.back().postcode = digits;
    }
    return spots_.back().postcode != 0;
  }
  [[nodiscard]] static bool might_be_year(std::int32_t digits) {
    return digits >= 1950 && digits < 2050;
  }
  [[nodiscard]] bool cue_before(std::int32_t i) const {
    for (std::int32_t at = i - 1; at > i - 4 && s_.has(at); --at) {
      if (home_word(s_, at) || label_word(s_, at) || s_.is(at, {"postcode"})) return true;
    }
    return false;
  }

  /// The name before a bare postcode: `Gouda, 2801`, `Almelo (7607)`.
  bool before_postcode(std::int32_t i, Spot& spot) {
    if (might_be_year(spot.postcode)) return false;
    const std::int32_t last = s_.is(i - 1, {",", "("}) ? i - 1 : i;
    const auto named = name_until(last);
    if (!named) return false;
    // The name was noted as a spot of its own when it was passed.
    const bool noted =
        !spots_.empty() && spots_.back().sentence == index_ && spots_.back().last == last;
    if (noted) spots_.pop_back();
    spot.first = named->first;
    spot.name = named->name;
    return true;
  }

  /// `Amsterdam-Zuidoost`
  void take_quarter(Spot& spot) const {
    const std::int32_t end = spot.last;
    if (!s_.is(end, {"-"}) || !s_.token(end).glued || !s_.token(end + 1).glued ||
        !s_.is(end + 1, {"zuid", "noord", "oost", "west", "zuidoost", "centrum", "buiten", "haven",
                         "poort", "hout", "stad"})) {
      return;
    }
    spot.last += 2;
    spot.name = words(spot.first, spot.last);
  }

  /// `Oosterwolde aan de Vecht` is another place than that of the table.
  [[nodiscard]] bool goes_on(const NamedPlace& named) const {
    return s_.is(named.last, {"aan"}) && s_.is(named.last + 1, {"de", "den", "het"}) &&
           s_.token(named.last + 2).capital;
  }

  /// "Leiden van een team", "Leiden, begeleiden en coachen"; "ERP" is a kind of program.
  [[nodiscard]] bool is_other_word(std::int32_t i) const {
    if (s_.is(i, {"erp"})) return s_.token(i).all_capital;
    if (!s_.is(i, {"leiden"})) return false;
    const bool joins = s_.is(i + 1, {"en", ",", "&"});
    if (!joins) return s_.is(i + 1, {"van", "een", "het"});
    const Token& next = s_.token(i + 2);
    return !next.capital && next.key.ends_with("en") && !s_.is(i + 2, {"omstreken", "anderen"});
  }

  std::int32_t name(std::int32_t i) {
    if (s_.mark(i) && !s_.is(i, {"'"})) return i;
    auto named = name_from(i);
    if (named && is_other_word(i)) return i;
    if (named && goes_on(*named)) {
      if (!stand_.label_before(i)) return named->last + 3;
      named.reset();
    }
    const bool lower = named && !s_.token(named->last - 1).capital && !s_.token(i).capital;
    Spot spot{.sentence = index_, .first = i, .rule = "place.name"};
    if (named) {
      spot.last = named->last;
      spot.name = named->name;
      take_quarter(spot);
    } else {
      if (!stand_.label_before(i)) return i;
      spot.last = after_capitals(i);
      if (spot.last == i || begins_with_adjective(i, spot.last)) return i;
      if (s_.digits(spot.last) >= 0) return i;  // `Raadhuisplein 4`
      if (s_.is(i, {"op", "in", "thuis", "remote", "diverse", "hybride", "kantoor", "nader", "jouw",
                    "je", "ons", "onze", "bij", "meerdere", "flexibel", "aan", "vanuit"})) {
        return i;
      }
      spot.name = words(i, spot.last);
      spot.rule = "place.shape";
    }
    if (belongs_to_a_name(i, spot.last)) return spot.last;
    if (is_of_a_round(i) || (!named && is_of_a_job(i))) return spot.last;
    spot.wanted = is_wanted(i, spot.last);
    const bool joins = !spots_.empty() && spots_.back().sentence == index_ &&
                       spots_.back().last == i - 1 && s_.is(i - 1, {"of", "en", "or", ","});
    if (named && (stand_.asked_to_live(i) || (!s_.cv() && joins && spots_.back().wanted))) {
      spot.wanted = true;
      spot.preferred = stand_.preferred(i) || (joins && spots_.back().preferred);
      spot.strength = Strength::said;
      spots_.push_back(std::move(spot));
      return spots_.back().last;
    }
    const bool accepted =
        s_.cv() ? stand_.accepted_in_cv(spot, named.has_value()) : stand_.grade(spots_, spot);
    if (!accepted) return spot.last;
    const bool one_word = named && named->last - named->first == 1;
    if (named && (named->ambiguous || (lower && one_word)) && spot.strength == Strength::weak) {
      return spot.last;
    }
    if (lower && one_word && !s_.alone(i, spot.last) && !cue_before(i) &&
        !s_.is(i - 1, {"in", "te"})) {
      return spot.last;
    }
    if (named && (named->ambiguous || is_infinitive(i, spot.last)) && lower) return spot.last;
    spots_.push_back(std::move(spot));
    return spots_.back().last;
  }

  /// CV: somebody would work in the place of tokens `[i, last)`.
  [[nodiscard]] bool is_wanted(std::int32_t i, std::int32_t last) const {
    // `regio Zwolle - Kampen`
    const bool ranged = s_.cv() && !spots_.empty() && spots_.back().sentence == index_ &&
                        spots_.back().wanted && spots_.back().last == i - 1 &&
                        s_.is(i - 1, {"-"}) && !s_.token(i - 1).glued;
    // `to Amsterdam, Hilversum and Utrecht`
    const bool listed = s_.cv() && !spots_.empty() && spots_.back().sentence == index_ &&
                        spots_.back().wanted && spots_.back().last == i - 1 &&
                        s_.is(i - 1, {",", "en", "and", "of", "or", "/"});
    if (listed && !s_.has_year()) return true;
    const bool beside = !spots_.empty() && spots_.back().sentence + 1 >= index_;
    return ranged || (beside && stand_.also_good(last)) ||
           ((stand_.wanted(i) || stand_.around(i, last)) && !stand_.heads_cv());
  }

  /// `in de regio Competitieve beloning`: a word with the ending of an adjective before a noun in
  /// lower case begins a sentence of its own.
  [[nodiscard]] bool begins_with_adjective(std::int32_t i, std::int32_t last) const {
    static constexpr std::array<std::string_view, 9> kEnds{
        "ieve", "lijke", "ische", "ende", "same", "matige", "volle", "rijke", "bare"};
    return last == i + 1 && s_.has(last) && s_.token(last).kind == TokenKind::word &&
           !s_.token(last).capital && std::ranges::any_of(kEnds, [&](std::string_view end) {
             return s_.token(i).key.ends_with(end);
           });
  }

  /// `in een platform te gieten`: behind `te` a word in lower case is a verb, unless somebody lives
  /// or something stands there.
  [[nodiscard]] bool is_infinitive(std::int32_t i, std::int32_t last) const {
    return last == i + 1 && s_.is(i - 1, {"te"}) && s_.token(i).key.ends_with("en") &&
           !home_word(s_, i - 2) && !label_word(s_, i - 2) &&
           !s_.is(i - 2,
                  {"filiaal", "kantoor", "winkel", "bedrijf", "school", "werkzaam", "werken"});
  }

  /// `pakketten bezorgd door heel Zeeland`
  [[nodiscard]] bool is_of_a_round(std::int32_t i) const {
    return s_.cv() && s_.is(i - 1, {"heel"}) && s_.is(i - 2, {"door"}) && !s_.has_wish();
  }

  /// A name that no table holds, in a CV: `Regio Twente (stage)`.
  [[nodiscard]] bool is_of_a_job(std::int32_t i) const {
    if (!s_.cv()) return false;
    if (s_.sentence().section == SectionKind::experience || s_.has_year()) return true;
    if (index_ == 0 || !s_.is(i - 1, {"regio"})) return false;
    // A column of a list of jobs.
    const Sentence& before = s_.text().sentences[index_ - 1];
    return before.part == s_.sentence().part && before.line == s_.sentence().line &&
           !s_.text().tokens[before.last - 1].is(":") && !s_.text().tokens[before.last - 1].is(".");
  }

  /// `Universiteit Leiden`, `Hotel Utrecht`, `Stationsstraat`, `Zwolle Campus`.
  [[nodiscard]] bool belongs_to_a_name(std::int32_t first, std::int32_t last) const {
    // "in het hart van Zutphen", "in de buurt van Assen"
    if (s_.is(first - 1, {"van"}) &&
        s_.is(first - 2, {"centrum", "hart", "binnenstad", "buurt", "omgeving", "rand", "regio",
                          "noorden", "station", "zuiden", "oosten", "westen", "nabijheid",
                          "loopafstand", "fietsafstand"})) {
      return false;
    }
    // `Werkgebied: binnen 30 km van Apeldoorn`
    if (s_.cv() && s_.is(first - 1, {"van"}) && s_.kind(first - 2) == Lex::kilometre) return false;
    if (s_.is(first - 1, {"universiteit", "university", "hogeschool", "ziekenhuis", "fc", "hotel",
                          "roc", "club", "van", "mevrouw", "meneer", "de", "heer", "bank"})) {
      return true;
    }
    return s_.is(last, {"bv", "nv"}) || (s_.is(last, {"&"}) && s_.token(last + 1).capital);
  }

  const TermSentence s_;
  std::size_t index_;
  std::vector<Spot>& spots_;
  PlaceStanding stand_;
  std::vector<Named> named_;  ///< in order of their tokens
  /// Where a postcode or a name may begin: at a name of the table, or at any word with a capital
  /// where the words before it say that a place stands there.
  std::vector<std::int32_t> begins_;
};

}  // namespace

void find_spots(const PlaceTable& table, const TermText& terms, std::vector<Spot>& spots) {
  const std::vector<Token>& tokens = terms.text().tokens;
  const std::vector<Sentence>& sentences = terms.text().sentences;
  std::uint16_t before = 0;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const Sentence& sentence = sentences[i];
    const std::uint16_t families = terms.families(i);
    // In most sentences stands no name of the table, no number and no word that announces a place,
    // nor does one head them: `Woonplaats | Sneek`.
    bool may = ((families | before) & (family::kDigits | family::kPlaceLead)) != 0;
    for (std::uint32_t at = sentence.first; !may && at < sentence.last; ++at) {
      may = table.may_hold(tokens[at].hash);
    }
    before = families & family::kPlaceLead;
    if (may) SpotFinder{table, {terms, sentence}, i, spots}.find();
  }
}

}  // namespace overstap::extract
