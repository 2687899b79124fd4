// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/terms/term_text.h"
#include "profiles/src/extract/terms/travel_phrase.h"

namespace overstap::extract {
namespace {

class TravelReader {
 public:
  TravelReader(const TermSentence& s, std::vector<TextClaim>& claims) : s_{s}, claims_{claims} {}

  void read() {
    if (!s_.cv() && !asks_travel(s_)) return;
    for (std::int32_t i = s_.first(); i < s_.last(); ++i) {
      if (const auto lack = lacked_car_at(s_, i)) {
        add_lack(lack->first, lack->second);
        continue;
      }
      if (means_ && goes_further(i)) {
        i = add_further(i) - 1;
        continue;
      }
      if (!means_ && can_be_means(i)) {
        means_ = means_at(s_, i);
        if (means_) i = means_->last - 1;
        continue;
      }
      auto reach = reach_at(s_, i);
      if (!reach || !said_of_travel(*reach)) continue;
      i = reach->last - 1;
      if (beside_its_means(*reach)) continue;
      if (reach->minutes && !minutes_) minutes_ = reach;
      if (reach->kilometres && !kilometres_) kilometres_ = reach;
    }
    add();
  }

 private:
  /// `met de fiets tot 12 km, verder met de trein`: means of their own.
  [[nodiscard]] bool goes_further(std::int32_t i) const {
    if (!s_.cv() || s_.kind(i) != Lex::mode || i < means_->last || !kilometres_) return false;
    const bool led = s_.is(i - 1, {"verder", "anders", "otherwise"}) ||
                     (s_.any(i - 3, i, {"verder", "anders", "daarboven", "otherwise"}) &&
                      s_.any(i - 2, i, {"met", "per", "by", "with", "de", "the"}));
    return led && means_at(s_, i).has_value();
  }
  std::int32_t add_further(std::int32_t i) {
    const auto means = means_at(s_, i);
    TravelFound found;
    found.travel.modes = means->modes;
    add_one({means->first, means->last, "travel.means", 850}, std::move(found));
    return means->last;
  }
  /// `of 8 km fietsen`, `op de fiets tot 10 km`: a reach of its own beside other means.
  bool beside_its_means(const Reach& reach) {
    if (!s_.cv() || !reach.kilometres || !means_) return false;
    const bool cycling = s_.is(reach.last, {"fietsen", "fiets", "fietst"});
    const std::int32_t before = s_.is(reach.first - 1, {"tot"}) ? reach.first - 2 : reach.first;
    const bool by = before < reach.first && s_.is(before, {"fiets"}) && means_->last <= before;
    if (!cycling && !by) return false;
    TravelFound found;
    found.travel.modes = {TravelMode::bike};
    found.travel.max_distance = Metres{*reach.kilometres * 1000};
    const std::int32_t first = by ? before : reach.first;
    const bool same = means_->modes == found.travel.modes;
    add_one({first, cycling ? reach.last + 1 : reach.last, "travel.kilometres_by", 900},
            std::move(found));
    if (same && cycling) means_.reset();  // `met e-bike: 15 kilometer fiets ik graag`
    return true;
  }

  void add_lack(std::int32_t first, std::int32_t last) {
    TravelFound found;
    found.travel.modes = {TravelMode::car};
    const std::size_t before = claims_.size();
    add_one({first, last, "travel.no_car", 850}, std::move(found));
    if (claims_.size() > before) claims_.back().stance = Stance::lacks;
  }

  [[nodiscard]] bool can_be_means(std::int32_t i) const {
    if (s_.kind(i) != Lex::mode) return false;
    if (!s_.cv()) {
      return s_.is(i, {"fietsen"})
                 ? s_.is(i - 1, {"kunt", "kan", "kunnen"})
                 : asks_means(s_, i) || (s_.is(i, {"auto", "car"}) && asked_car(s_, i));
    }
    // A van of the firm is of the work.
    if (s_.is(i, {"bestelbus", "bestelauto", "busje", "werkbus"})) {
      return s_.is(i - 1, {"eigen"});
    }
    // `de bus gereden` tells of work.
    if (s_.any(s_.first(), s_.last(),
               {"gereden", "bestuurd", "reed", "drove", "bezorgd", "bezorgde", "geweest"})) {
      return false;
    }
    // `ik rij op de bus`
    if (s_.is(i, {"bus", "tram", "metro", "trein"}) &&
        s_.any(i - 4, i, {"rij", "rijd", "rijdt", "chauffeur", "machinist"}) &&
        s_.any(i - 2, i, {"op"})) {
      return false;
    }
    if (s_.is(i + 1, {":"})) return s_.is(i + 2, {"ja", "yes", "x"});
    // `Reist met: OV`
    if (s_.is(i - 1, {":"}) && s_.is(i - 2, {"met", "vervoer", "vervoermiddel", "mobiliteit"})) {
      return true;
    }
    // `[x] fiets [ ] auto`
    if (s_.is(i - 1, {"]"})) return s_.is(i - 2, {"x", "v"});
    for (std::int32_t at = i - 1; at > i - 5 && s_.has(at); --at) {
      if (s_.is(at, {"wel", "maar", "but"})) break;
      if (s_.is(at, {"geen", "niet", "zonder", "no", "not", "without"})) return false;
    }
    const std::int32_t clause = s_.is(i + 1, {"en", ","}) ? i + 1 : i + 4;
    if (s_.any(i + 1, clause, {"niet", "monteur", "verkopen", "schadeherstel", "vandaan"})) {
      return false;
    }
    if (s_.is(i, {"loopafstand", "fietsafstand"}) && s_.any(i - 4, i, {"woon", "woont", "live"})) {
      return false;
    }
    if (drives_own_car(s_, i)) return true;
    if (s_.is(i - 1, {"van"}) && s_.is(i - 2, {"bezit"})) return true;
    if (s_.is(i + 1, {"in"}) && s_.is(i + 2, {"bezit"})) return true;
    // `wel een elektrische fiets`
    if (s_.is(i - 1, {"elektrische", "electric", "gewone", "goede", "kleine"})) {
      return s_.any(i - 4, i - 1,
                    {"heb", "wel", "met", "eigen", "op", "mijn", "have", "een", "een"}) &&
             (s_.has_wish() || s_.any(i - 4, i - 1, {"heb", "wel", "met", "op", "have"}));
    }
    if (s_.is(i - 1, {"met", "per", "by", "with", "eigen", "te", "de", "het", "my", "mijn", "own",
                      "on", "op", "heb", "een"})) {
      return s_.any(i - 4, i,
                    {"met", "per", "by", "with", "te", "op", "eigen", "heb", "on", "bezit",
                     "beschik", "own", "have", "wel", "beschikking", "neem", "pak"});
    }
    if (s_.is(i, {"bike"}) && s_.is(i - 1, {"-"}) && s_.is(i - 2, {"e"})) return true;
    if (s_.is(i, {"fiets", "cycle"}) && (s_.is(i - 1, {"ik", "i"}) || s_.is(i + 1, {"graag"})))
      return true;
    if (s_.is(i - 1, {"dan"}) && s_.is(i + 1, {"of", "en"})) return true;
    if (s_.is(i, {"lopend"}) && s_.is(i - 1, {"ga", "kom", "reis", "gaat", "komt"})) return true;
    if (s_.is(i, {"fietst"})) return near_reach();
    if (s_.is(i, {"cycle"})) return false;
    if (s_.is(i, {"fietsen"}) && s_.is(i + 1, {"kan", "is", "mag"})) return true;
    // `ik kan fietsen en met de bus`
    if (s_.is(i, {"fietsen"}) && s_.is(i - 1, {"kan"}) &&
        (!s_.has(i + 1) || s_.mark(i + 1) || s_.is(i + 1, {"en", "of"}))) {
      return true;
    }
    // `ov ook ok`, `auto ook goed`
    if (s_.is(i + 1, {"ook", "is", "mag", "kan"}) &&
        s_.any(i + 1, i + 4, {"ok", "oke", "prima", "goed", "fine", "mogelijk"})) {
      return true;
    }
    if (many_alone(i)) return true;
    if (s_.is(i - 1, {"en", "+"}) && s_.is(i - 2, {"rijbewijs", "b"})) return true;
    if (s_.is(i - 1, {"en"}) && s_.is(i - 3, {":"}) && s_.is(i - 4, {"vervoer"})) return true;
    if (s_.kind(i - 1) == Lex::minute || s_.kind(i - 1) == Lex::kilometre) return true;
    if (s_.is(i + 1, {"aanwezig", "beschikbaar"}) || s_.is(i - 1, {"reis", "vervoer"})) return true;
    if (s_.last() - s_.first() < 9 &&
        s_.labelled({"vervoer", "vervoermiddel", "reizen", "mobiliteit", "transport", "travel",
                     "reisafstand", "reistijd", "reisbereidheid"})) {
      return true;
    }
    if (s_.is(i + 1, {"of", "tot"}) && i == s_.first()) return true;
    if (s_.alone(i, i + 1) && s_.any(s_.first(), i, {"vervoer", "vervoermiddel", "reizen"}))
      return true;
    // `80 km, auto`: between commas, beside a reach.
    return s_.alone(i, i + 1) && (s_.has_wish() || near_reach());
  }
  /// `Lelystad, bus en fiets`
  [[nodiscard]] bool many_alone(std::int32_t i) const {
    const auto means = means_at(s_, i);
    return means && means->modes.size() > 1 && s_.alone(means->first, means->last) &&
           !s_.has_year() && s_.sentence().section != SectionKind::experience &&
           s_.sentence().section != SectionKind::skills;
  }
  [[nodiscard]] bool near_reach() const {
    for (std::int32_t i = s_.first(); i < s_.last(); ++i) {
      if (s_.kind(i) == Lex::kilometre || s_.kind(i) == Lex::minute) return true;
    }
    return false;
  }

  [[nodiscard]] bool said_of_travel(Reach& reach) const {
    for (std::int32_t i = reach.first - 1; i > reach.first - 6 && s_.has(i); --i) {
      if (!reach_word(s_, i)) continue;
      if (s_.is(i, {"max", "maximaal", "hooguit", "hoogstens"}) && i == reach.first - 1) {
        return plausible(reach);
      }
      return plausible(reach);
    }
    if (s_.is(reach.first - 1, {"to"}) && s_.is(reach.first - 2, {"up"})) return plausible(reach);
    // `vijftien minuten fietsen van u vandaan` tells where somebody lives.
    if (s_.any(reach.last, reach.last + 4, {"u", "jullie", "uw", "vandaan"})) return false;
    if (reach.kilometres && s_.cv() &&
        s_.any(reach.last, reach.last + 5, {"ver", "max", "grens", "maximum"})) {
      return plausible(reach);
    }
    if (s_.any(reach.last, reach.last + 3,
               {"most", "rijden",      "reizen", "reistijd", "fietsen", "met",      "by",
                "of",   "vanaf",       "huis",   "travel",   "enkele",  "rond",     "lopen",
                "from", "reisafstand", "woon",   "commute",  "max",     "maximaal", "maximum"})) {
      return plausible(reach);
    }
    if (reach.minutes && reach.first == s_.first() && plausible(reach)) return true;
    // `vindt drie kwartier reizen de grens`
    if (reach.minutes && s_.cv() && s_.any(reach.last, reach.last + 5, {"grens", "maximum"}) &&
        (means_ || s_.any(reach.last, reach.last + 3, {"reizen", "rijden", "fietsen"}))) {
      return true;
    }
    // `met de trein, 40 minuten is prima`
    if (reach.minutes && means_ && s_.is(reach.last, {"is", "vind", "kan"}) &&
        s_.any(reach.last + 1, reach.last + 4,
               {"prima", "goed", "fine", "best", "probleem", "ok"})) {
      return plausible(reach);
    }
    return reach.kilometres && s_.alone(reach.first, reach.last) &&
           (s_.has_wish() || s_.last() - s_.first() < 12);
  }
  [[nodiscard]] bool plausible(const Reach& reach) const {
    if (s_.any(reach.last, reach.last + 2, {"per", "p", "later", "geleden", "ago", "cursus"})) {
      return false;
    }
    if (reach.kilometres) return true;
    // `within 45 minutes of Utrecht`
    if (s_.cv() && s_.is(reach.first - 1, {"within", "binnen"}) &&
        s_.is(reach.last, {"of", "from", "van"})) {
      return true;
    }
    if (s_.labelled({"reistijd", "reizen", "reisafstand", "vervoer", "travel", "reisbereidheid"})) {
      return true;
    }
    if (s_.cv() && means_before()) return true;
    // Minutes and hours are of travel where something else of it is said.
    for (std::int32_t i = s_.first(); i + 2 < s_.last(); ++i) {
      if (s_.is(i, {"woon"}) && s_.is(i + 1, {"-"}) && s_.is(i + 2, {"werk"})) return true;
    }
    return means_ ||
           (!s_.cv() &&
            s_.any(s_.first(), s_.last(), {"woon", "woont", "woonachtig", "wonen", "live"})) ||
           s_.any(s_.first(), s_.last(),
                  {"reis",   "reist",    "reizen",    "reistijd",    "ov",
                   "auto",   "fiets",    "trein",     "bus",         "verder",
                   "travel", "commute",  "transport", "bike",        "car",
                   "train",  "rijden",   "enkele",    "reisafstand", "fietsen",
                   "huis",   "woonwerk", "openbaar",  "reisduur",    "reisbereidheid"});
  }

  /// `OV ook ok. Max 45 min.`: the sentence before, on this line, tells of travel.
  [[nodiscard]] bool means_before() const {
    const std::vector<Sentence>& all = s_.text().sentences;
    const auto here = static_cast<std::size_t>(&s_.sentence() - all.data());
    if (here == 0 || all[here - 1].part != s_.sentence().part ||
        all[here - 1].line != s_.sentence().line) {
      return false;
    }
    for (std::uint32_t i = all[here - 1].first; i < all[here - 1].last; ++i) {
      if (is_any(s_.text().tokens[i], {"ov", "bus", "trein", "fiets", "auto", "train", "car",
                                       "bike", "reizen", "reis", "reist", "travel", "scooter"})) {
        return true;
      }
    }
    return false;
  }

  /// `fiets of auto, rijbewijs handig`: no further than the comma.
  [[nodiscard]] std::int32_t end_of_item(std::int32_t i) const {
    const std::int32_t furthest = i + 8;
    while (i < furthest && s_.has(i) && !s_.is(i, {",", ";"})) ++i;
    return i;
  }
  void add_one(const TermPlace& place, TravelFound found) {
    const std::size_t before = claims_.size();
    add_term(s_, place, std::move(found), ClaimFamily::terms, claims_);
    if (s_.cv() || claims_.size() == before) return;
    const bool wished =
        s_.any(place.last, end_of_item(place.last),
               {"handig", "pre", "fijn", "plus", "aanbevolen", "welkom", "useful", "helpful"}) ||
        s_.any(place.last, place.last + 8, {"streepje"}) ||
        s_.any(s_.first(), place.first, {"liefst", "voorkeur", "preferably", "handig", "fijn"});
    claims_.back().stance = wished ? Stance::wished : Stance::required;
  }

  /// `fiets tot 10 km`: one claim; with a comma between they are two.
  [[nodiscard]] bool joined() const {
    const std::int32_t from = std::min(means_->last, kilometres_->last);
    const std::int32_t to = std::max(means_->first, kilometres_->first);
    // `ik heb een eigen auto, tot 15 km is prima`: a car that is had, and a reach
    if (from == means_->last && s_.is(from, {","}) &&
        s_.is(means_->first - 1, {"eigen", "own", "een", "a"}) &&
        s_.any(s_.first(), from, {"heb", "heeft", "have", "has", "bezit"})) {
      return false;
    }
    if (to - from <= 3 && !s_.any(from, to, {",", ";", ".", ":"})) return true;
    // `e-bike, hooguit 12 km`, `15 km van huis, op de fiets`, but `80 km, auto` and `met de fiets
    // of de bus, hooguit 15 km`, which is of both
    if (means_->first < kilometres_->first && means_->modes.size() > 1 &&
        s_.any(means_->first - 2, means_->first, {"met", "per", "by", "with"})) {
      return false;
    }
    bool links = false;
    for (std::int32_t i = from; i < to; ++i) {
      if (s_.is(i, {",", "."})) continue;
      const bool link =
          s_.is(i, {"max", "maximaal", "hooguit", "hoogstens",  "tot",    "op",      "met",
                    "de",  "per",      "by",      "heb",        "van",    "huis",    "up",
                    "to",  "ik",       "eigen",   "everywhere", "overal", "naartoe", "en",
                    "wil", "niet",     "verder",  "dan"});
      if (!link) return false;
      links = true;
    }
    return links && to - from <= 6;
  }

  /// `komt met de trein en vindt een uur de grens`, `rijdt auto, maar niet verder dan ...`
  [[nodiscard]] bool said_apart() const {
    if (!s_.cv() || !means_ || !minutes_) return false;
    if (minutes_->last <= means_->first) {  // `een uur van huis, heb bus en auto`
      return s_.any(minutes_->last, means_->first, {"heb", "have", "bezit"});
    }
    return s_.any(means_->last, minutes_->first, {"vindt", "vind", "maar", "but", ";"});
  }

  void add_means() {
    TravelFound found;
    found.travel.modes = means_->modes;
    add_one({means_->first, means_->last, "travel.means", 850}, std::move(found));
  }

  void add() {
    const bool own_now = means_ && s_.is(means_->first - 1, {"eigen", "own"});
    if (s_.has_year() && !s_.has_wish() && !own_now) return;
    if (means_ && kilometres_ && !minutes_ && joined()) {
      TravelFound found;
      found.travel.modes = means_->modes;
      found.travel.max_distance = Metres{*kilometres_->kilometres * 1000};
      add_one({std::min(means_->first, kilometres_->first),
               std::max(means_->last, kilometres_->last), "travel.kilometres_by", 900},
              std::move(found));
      return;
    }
    // `45 minuten reizen, auto aanwezig`: two things.
    const bool own =
        means_ &&
        (s_.is(means_->last, {"aanwezig", "beschikbaar"}) ||
         (!s_.cv() && minutes_ && s_.any(minutes_->last, means_->first, {";"})) || said_apart());
    if (means_ && minutes_ && own) {
      TravelFound found;
      found.travel.max_minutes = minutes_->minutes;
      add_one({minutes_->first, minutes_->last, "travel.minutes", 880}, std::move(found));
      if (!s_.cv() || said_apart()) add_means();
    }
    if (means_ && minutes_ && !own) {
      TravelFound found;
      found.travel.modes = means_->modes;
      found.travel.max_minutes = minutes_->minutes;
      add_one({std::min(means_->first, minutes_->first), std::max(means_->last, minutes_->last),
               "travel.minutes_by", 900},
              std::move(found));
    } else if (means_ && (!own || !minutes_ || (s_.cv() && !said_apart()))) {
      add_means();
    } else if (minutes_ && !means_) {
      TravelFound found;
      found.travel.max_minutes = minutes_->minutes;
      add_one({minutes_->first, minutes_->last, "travel.minutes", 880}, std::move(found));
    }
    if (kilometres_) {
      TravelFound found;
      found.travel.max_distance = Metres{*kilometres_->kilometres * 1000};
      add_one({kilometres_->first, kilometres_->last, "travel.kilometres", 930}, std::move(found));
    }
  }

  const TermSentence& s_;
  std::vector<TextClaim>& claims_;
  std::optional<Means> means_;
  std::optional<Reach> minutes_, kilometres_;
};

}  // namespace

void find_travel(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    const std::uint16_t families = terms.families(i);
    if ((families & (family::kTravel | family::kHours)) == 0) continue;
    const TermSentence s{terms, text.sentences[i]};
    // Where no word names a means or a distance, a time is all that can be said of travel.
    if ((families & family::kTravel) == 0 && !has_reach(s)) continue;
    TravelReader{s, claims}.read();
  }
}

}  // namespace overstap::extract
