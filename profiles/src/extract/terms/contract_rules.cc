// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/terms/contract_prospect.h"
#include "profiles/src/extract/terms/contract_term.h"
#include "profiles/src/extract/terms/roster_phrase.h"
#include "profiles/src/extract/terms/term_text.h"

namespace overstap::extract {
namespace {

constexpr std::ptrdiff_t kHeaderSentences = 8;

/// `Bod 3.200-3.800 tijdelijk reiskosten`: a line of offers without marks between.
bool offers_in_a_heap(const TermSentence& s) {
  return !s.cv() && s.is(s.first(), {"bod", "aanbod", "bieden", "geboden", "salaris"}) &&
         !s.any(s.first(), s.last(), {",", ";"});
}

class ContractReader {
 public:
  ContractReader(const TermSentence& s, std::vector<TextClaim>& claims) : s_{s}, claims_{claims} {}

  /// `marked`: the tokens of the sentence that have a kind.
  void read(std::span<const std::int32_t> marked) {
    std::int32_t done = s_.first();
    for (const std::int32_t i : marked) {
      if (i < done) continue;
      std::optional<ContractPhrase> phrase;
      const Lexeme here = s_.lexeme(i);
      if (here.kind == Lex::contract) phrase = at(i, static_cast<ContractWord>(here.value));
      if (here.kind == Lex::number && here.value == 0) phrase = zero_hours(i);
      if (here.kind == Lex::month_unit || here.kind == Lex::year_unit)
        phrase = contract_then_lasting(s_, i);
      if (phrase && !denied(*phrase)) {
        add(*phrase);
        done = phrase->last;
      }
    }
  }

 private:
  using Phrase = std::optional<ContractPhrase>;

  Phrase at(std::int32_t i, ContractWord word) {
    switch (word) {
      case ContractWord::fixed:
        return fixed(i);
      case ContractWord::fixed_other:
        return fixed_other(i);
      case ContractWord::temporary:
        return temporary(i);
      case ContractWord::temporary_whole:
        return whole(i);
      case ContractWord::time:
        return time(i);
      case ContractWord::contract:
        return contract_for_a_time(s_, i);
      case ContractWord::agency:
      case ContractWord::agency_whole:
        return agency(i, word);
      case ContractWord::payroll:
        return payroll(i);
      case ContractWord::on_call:
        return on_call(i);
      case ContractWord::zero:
        return zero_hours(i);
      case ContractWord::bbl:
        return bbl(i);
      case ContractWord::freelance:
        return freelance(i);
    }
    return std::nullopt;
  }

  /// `jaarcontract`, `zwangerschapsvervanging van vier maanden`.
  [[nodiscard]] ContractPhrase whole(std::int32_t i) const {
    std::int32_t last = i + 1;
    if (s_.is(last, {"van", "voor"}) && s_.kind(last + 1) == Lex::number &&
        s_.kind(last + 2) == Lex::month_unit) {
      last += 3;
    }
    return {with_number(i), last, ContractKind::temporary, {}, "contract.year"};
  }
  [[nodiscard]] std::int32_t with_number(std::int32_t i) const {
    if (s_.is(i - 1, {"-"}) && s_.kind(i - 2) == Lex::number) return i - 2;
    return s_.is(i, {"maandencontract"}) && s_.kind(i - 1) == Lex::number ? i - 1 : i;
  }

  [[nodiscard]] static ContractPhrase permanent(std::int32_t first, std::int32_t last) {
    return {first, last, ContractKind::permanent, {}, "contract.permanent"};
  }

  Phrase fixed(std::int32_t i) const {
    if (in_choice(i)) return permanent(i, i + 1);
    if (s_.is(i + 1, {"contract", "dienstverband", "werk", "arbeidscontract"})) {
      return permanent(i, i + 2);
    }
    if (i == s_.first() && i > 1 && s_.text().tokens[static_cast<std::size_t>(i) - 2].is("o") &&
        s_.text().tokens[static_cast<std::size_t>(i) - 1].is(".")) {
      return std::nullopt;  // `m.u.o. vast`
    }
    if (s_.is(i - 1, {"intentie"}) && !s_.cv()) return permanent(i - 1, i + 1);
    if (s_.is(i + 1, {"en"}) && !s_.is(i + 2, {"dienst"})) return std::nullopt;
    if (s_.is(i - 1, {"leg", "legt", "leggen", "ligt", "staat", "houd", "stel", "zit"})) {
      return std::nullopt;
    }
    const bool closed =
        closes(i + 1) || s_.is(i + 1, {"of", "na", "bij"}) ||
        (s_.cv() && s_.is(i + 1, {"dan", "maar", "als", "mag", "graag", "is", "met"}));
    const bool prospect =
        s_.is(i - 1, {"op", "daarna", "naar", "dan", "optie"}) ||
        (!s_.cv() && closed &&
         s_.is(i - 1, {"functioneren", "over", "bevallen", "bevalt", "klikt", "tevredenheid",
                       "geschiktheid", "wederzijds", "goedvinden"})) ||
        (closed && s_.is(i - 1, {"liefst", "liever", "graag", "voorkeur", "of", "is", "meteen",
                                 "direct", "voor"})) ||
        (s_.is(i - 1, {"voor", "of"}) && s_.has_wish());
    const bool later = s_.is(i + 1, {"na", "bij", "of", "vanaf", "met"}) && free_before(i);
    if (s_.cv() && closed && s_.is(i - 1, {"wil", "zoek", "want"})) return permanent(i, i + 1);
    // `uitzicht op vast` alone is a contract that ends.
    if (s_.cv() && s_.is(i - 1, {"op"}) && s_.is(i - 2, {"uitzicht", "kans", "zicht"}) &&
        s_.alone(i - 2, i + 1)) {
      return ContractPhrase{i - 2, i + 1, ContractKind::temporary, {}, "contract.prospect"};
    }
    if (s_.cv() && s_.is(i - 1, {"op"}) && s_.is(i - 2, {"uitzicht"}) &&
        s_.is(i - 3, {"of", "or"})) {
      return ContractPhrase{i - 2, i + 1, ContractKind::temporary, {}, "contract.prospect"};
    }
    if (prospect && s_.is(i - 1, {"op"}) &&
        !s_.any(i - 5, i, {"kans", "uitzicht", "zicht", "perspectief", "optie"})) {
      return std::nullopt;
    }
    if (!prospect && !later && !s_.alone(i, i + 1)) return std::nullopt;
    std::int32_t first = i;
    if (s_.is(i - 1, {"op"}) && s_.is(i - 2, {"kans", "uitzicht"})) first = i - 2;
    return permanent(first, i + 1);
  }
  [[nodiscard]] bool closes(std::int32_t i) const {
    return !s_.has(i) || s_.is(i, {",", ";", ".", ")", "|", "!", "/"});
  }
  [[nodiscard]] bool free_before(std::int32_t i) const {
    return i == s_.first() || s_.is(i - 1, {",", ";", ":", "|", ".", "-", "*"});
  }

  Phrase fixed_other(std::int32_t i) const {
    if (s_.is(i, {"permanent"}) && in_choice(i)) return permanent(i, i + 1);
    if (s_.is(i + 1,
              {"baan", "aanstelling", "dienst", "functie", "arbeidsovereenkomst", "job", "contract",
               "contracten", "employment", "position", "dienstverband", "overeenkomst", "plek"})) {
      return permanent(i, i + 2);
    }
    if (s_.is(i, {"indefinite"}) && s_.is(i + 1, {"period", "term", "time"})) {
      return permanent(i, i + 2);
    }
    if (s_.is(i, {"vasts"})) {
      return s_.is(i - 1, {"iets"}) ? Phrase{permanent(i - 1, i + 1)} : Phrase{};
    }
    const bool choice = s_.cv() && s_.is(i - 1, {"or", "of"}) && closes(i + 1);
    if (s_.is(i, {"permanent"}) && s_.is(i - 1, {"then", "afterwards"}) && closes(i + 1)) {
      return permanent(i, i + 1);
    }
    const bool later = s_.is(i + 1, {"afterwards", "after", "later", "thereafter", "one"}) ||
                       s_.is(i - 1, {"go", "going", "become"});
    if (s_.is(i, {"permanent"}) && (choice || later || s_.alone(i, i + 1))) {
      return permanent(i, i + 1);
    }
    return std::nullopt;
  }

  /// `vast of tijdelijk`, `vast, tijdelijk of uitzend`: any will do.
  [[nodiscard]] bool in_choice(std::int32_t i) const {
    const auto other = [this](std::int32_t at) {
      return s_.is(at, {"vast", "tijdelijk", "vaste", "tijdelijke", "permanent", "temporary",
                        "fixed", "uitzend", "payroll", "oproep", "zzp", "freelance", "flex"});
    };
    return s_.cv() && ((s_.is(i - 1, {"of", "or", "/", ","}) && other(i - 2)) ||
                       (s_.is(i + 1, {"of", "or", "/", ","}) && other(i + 2)));
  }

  Phrase temporary(std::int32_t i) const {
    std::int32_t last = i + 1;
    if (in_choice(i))
      return ContractPhrase{i, last, ContractKind::temporary, {}, "contract.temporary"};
    // `Tijdelijk is prima, oproep niet.`
    if (s_.cv() && free_before(i) && s_.is(last, {"is", "mag", "vind"}) && is_fine(s_, last)) {
      return ContractPhrase{i, last, ContractKind::temporary, {}, "contract.temporary"};
    }
    const bool said = s_.is(i - 1, {"of", "liefst", "liever", "eerst", "is", "eventueel", "ook"}) &&
                      (closes(last) || s_.is(last, {"mag", "is", "of", "kan"}));
    const bool wished =
        s_.cv() && (s_.is(last, {"mag"}) || (s_.has_wish() && s_.is(last, {"is", "of", "kan"})));
    if (said || wished || offers_in_a_heap(s_)) {
      return ContractPhrase{i, last, ContractKind::temporary, {}, "contract.temporary"};
    }
    if (!s_.cv() && s_.is(last, {"deeltijdse", "parttime", "voltijdse", "fulltime"})) ++last;
    const bool stand_in = !s_.cv() && s_.is(last, {"vervanging", "waarneming", "vacature", "plek"});
    if (stand_in ||
        s_.is(last, {"contract", "dienstverband", "aanstelling", "functie", "baan", "job",
                     "position", "arbeidsovereenkomst", "contracten", "werk", "one"})) {
      ++last;
    } else if (!s_.cv() && s_.kind(i - 1) == Lex::month_unit && closes(last)) {
      // `7 maanden tijdelijk, daarna vast`
    } else if (!s_.alone(i, last) && after_prospect(s_, last) == last &&
               !s_.is(last, {"voor", "tot", "met", "t", "mag", "wegens", "vanwege"})) {
      return std::nullopt;
    } else if (!s_.alone(i, last) && !free_before(i)) {
      return std::nullopt;
    }
    return ContractPhrase{i, last, ContractKind::temporary, {}, "contract.temporary"};
  }

  Phrase time(std::int32_t i) const {
    if (!s_.cv() && s_.is(i, {"duur"}) && s_.is(i + 1, {":"}) && s_.kind(i + 2) == Lex::number &&
        (s_.kind(i + 3) == Lex::month_unit || s_.kind(i + 3) == Lex::year_unit)) {
      return ContractPhrase{i, i + 4, ContractKind::temporary, {}, "contract.months"};
    }
    if (s_.is(i, {"duur"}) && !s_.is(i - 1, {"onbepaalde", "bepaalde"})) return std::nullopt;
    const std::int32_t dot = s_.is(i - 1, {"."}) ? i - 2 : i - 1;
    if (s_.is(dot, {"onbepaalde", "onbep"})) return permanent(dot, i + 1);
    if (s_.is(dot, {"bep"})) {
      return ContractPhrase{dot, i + 1, ContractKind::temporary, {}, "contract.term"};
    }
    if (s_.is(i - 1, {"bepaalde", "fixed"}) || (s_.is(i - 2, {"fixed"}) && s_.is(i - 1, {"-"}))) {
      return ContractPhrase{i - 1, i + 1, ContractKind::temporary, {}, "contract.term"};
    }
    return std::nullopt;
  }

  [[nodiscard]] bool named_firm(std::int32_t i) const {
    return s_.token(i).capital && s_.token(i - 1).capital && i > s_.first() + 1;
  }

  Phrase agency(std::int32_t i, ContractWord word) const {
    std::int32_t first = i, last = i + 1;
    if (s_.is(i, {"temp"}) && !s_.is(last, {"work", "job", "jobs", "contract", "basis"}))
      return std::nullopt;
    if (s_.is(i, {"uitzendbureau"})) {
      if (s_.is(i - 1, {"via"})) {
        first = i - 1;
      } else if (s_.is(i - 2, {"via"}) && s_.is(i - 1, {"het", "een", "ons"})) {
        first = i - 2;
      } else {
        return std::nullopt;
      }
    } else if (s_.is(i, {"uitzenden"}) && named_firm(i)) {
      return std::nullopt;  // `bij Flexwijzer Uitzenden`
    } else if (s_.is(i, {"agency"})) {
      // `the temp agency for hotels` is the firm
      if (s_.is(i - 1, {"temp"}) && s_.is(i - 2, {"the", "a", "our"}) &&
          !s_.is(i + 1, {"work", "contract"})) {
        return std::nullopt;
      }
      if (!s_.is(i + 1, {"work", "contract"}) && !s_.is(i - 1, {"temp", "employment"})) {
        return std::nullopt;
      }
    } else if (word == ContractWord::agency) {
      if (s_.is(last, {"-"}) && job_word(s_, last + 1)) last += 2;
      if (job_word(s_, last)) ++last;
      if (last == i + 1 && !s_.alone(i, last) && after_prospect(s_, last) == last &&
          !s_.is(last, {"daarna", "mag", "is", "of", "vind", "vindt", "kan"}) &&
          !s_.is(i - 1, {"via", "of", "eerst"})) {
        return std::nullopt;
      }
    }
    if (s_.is(i, {"uitzendkracht"}) && s_.cv() && !s_.has_wish()) return std::nullopt;
    // `Productiemedewerker (via uitzendbureau)`: how a job was held
    if (s_.cv() && s_.is(first - 1, {"("}) && !s_.has_wish()) return std::nullopt;
    if (s_.is(i - 1, {"cao"})) return std::nullopt;  // `cao Uitzenden`
    if (s_.is(i, {"agency"}) && s_.is(last, {"work", "contract"})) ++last;
    const std::int32_t end = after_agency(s_, i, last, word);
    if (end > last || s_.is(i, {"detavast"}) || taken_over_next(s_)) {
      return ContractPhrase{
          first, end, ContractKind::agency_with_prospect, {}, "contract.agency_with_prospect"};
    }
    // A secondment alone is no agency work.
    if (s_.is(i, {"detachering", "detacheringscontract", "detacheringsbasis", "gedetacheerd",
                  "secondment"})) {
      return std::nullopt;
    }
    return ContractPhrase{first, last, ContractKind::agency, {}, "contract.agency"};
  }

  Phrase on_call(std::int32_t i) const {
    if (s_.is(i, {"maxcontract"})) {  // `min-maxcontract`
      const bool least = s_.is(i - 1, {"-", "/"}) && s_.is(i - 2, {"min"});
      return least ? Phrase{{i - 2, i + 1, ContractKind::on_call, {}, "contract.on_call"}}
                   : Phrase{};
    }
    if (s_.is(i, {"oproep", "afroep"}) && !s_.is(i - 1, {"op", "voor"}) && !s_.alone(i, i + 1) &&
        !job_word(s_, i + 1)) {
      return std::nullopt;
    }
    return ContractPhrase{i, i + 1, ContractKind::on_call, {}, "contract.on_call"};
  }

  /// `0-urencontract`, `nul uren`, `zero hours contract`.
  Phrase zero_hours(std::int32_t i) const {
    std::int32_t at = i + 1;
    if (s_.is(at, {"-"})) ++at;
    if (!s_.is(at, {"uren", "urencontract", "hours", "hour", "uurs", "uurscontract"})) {
      return std::nullopt;
    }
    ++at;
    if (s_.is(at, {"-"})) ++at;
    if (s_.is(at, {"contract", "contracten", "basis"})) ++at;
    return ContractPhrase{i, at, ContractKind::on_call, {}, "contract.zero_hours"};
  }

  /// `Payroll itself is outsourced` is of the work.
  Phrase payroll(std::int32_t i) const {
    const bool work = s_.is(i, {"payroll"}) && i == s_.first() && !s_.alone(i, i + 1) &&
                      !job_word(s_, s_.is(i + 1, {"-"}) ? i + 2 : i + 1);
    // `experience in HR or payroll`
    const bool skill = s_.is(i - 1, {"or", "of", "and", "en", "in"}) &&
                       s_.any(i - 7, i, {"experience", "ervaring", "kennis", "knowledge"});
    if (work || skill) return std::nullopt;
    return ContractPhrase{i, i + 1, ContractKind::payroll, {}, "contract.payroll"};
  }

  Phrase bbl(std::int32_t i) const {
    const SectionKind section = s_.sentence().section;
    const std::int32_t noun = s_.is(i + 1, {"-"}) ? i + 2 : i + 1;
    const bool wish = s_.has_wish() || section == SectionKind::wishes || job_word(s_, noun) ||
                      (s_.any(s_.first(), i, {"sta", "open"}) && s_.is(i - 2, {"voor"}));
    if (s_.cv() && (!wish || section == SectionKind::education)) return std::nullopt;
    if (!s_.cv() && s_.is(i + 1, {"-"}) && s_.is(i + 2, {"traject", "opleiding"}) &&
        s_.any(s_.first(), i, {"opleiding", "opleidingen", "doorleren"})) {
      return std::nullopt;
    }
    if (!s_.cv() && s_.any(s_.first(), i, {"diploma", "afgeronde", "niveau"})) {
      return std::nullopt;
    }
    return ContractPhrase{i, i + 1, std::nullopt, "bbl", "contract.bbl"};
  }

  Phrase freelance(std::int32_t i) const {
    const bool title = s_.is(i - 1, {"("}) && s_.is(i + 1, {")"}) &&
                       &s_.sentence() - s_.text().sentences.data() < kHeaderSentences;
    const bool open = s_.is(i - 1, {"voor"}) && s_.is(i - 2, {"open"});
    const bool wish = s_.has_wish() || s_.any(s_.first(), i, {"ambieer", "rol", "opdracht"}) ||
                      s_.any(i + 1, i + 5, {"bespreekbaar", "mag", "mogelijk", "prima"});
    if (s_.cv() && ((!wish && !title && !open) || s_.has_year())) return std::nullopt;
    if (s_.is(i - 1, {"voor", "aan"}) && !s_.cv()) return std::nullopt;
    if (s_.cv() && s_.any(i - 3, i, {"ben", "was"})) return std::nullopt;  // `ik ben zzp'er`
    return ContractPhrase{i, i + 1, std::nullopt, "freelance", "contract.freelance"};
  }

  /// `geen uitzendwerk`, `zzp is niet mogelijk`.
  [[nodiscard]] bool denied(const ContractPhrase& phrase) const {
    for (std::int32_t i = phrase.first - 1; i > phrase.first - 5 && s_.has(i); --i) {
      if (s_.is(i, {"geen", "niet", "zonder", "no", "not", "nooit"})) return true;
      if (!s_.is(i, {"een", "op", "via", "of", "a", "het", "voor", "als", "met", "liever", "vast"}))
        break;
    }
    if (s_.is(phrase.last, {"stopt", "loopt", "liep", "eindigt", "afgelopen", "verloopt", "?"})) {
      return true;
    }
    return denied_behind(s_, phrase.last);
  }

  void add(const ContractPhrase& phrase) {
    // What somebody had is no wish.
    if (s_.cv() && (s_.has_year() || s_.any(s_.first(), s_.last(), {"had", "gehad", "werkte"})) &&
        !s_.has_wish()) {
      return;
    }
    ContractFound found{phrase.kind, phrase.name};
    if (phrase.kind) found.name = to_string(*phrase.kind);
    add_term(s_, {phrase.first, phrase.last, phrase.rule, 930}, found, ClaimFamily::terms, claims_);
  }

  const TermSentence& s_;
  std::vector<TextClaim>& claims_;
};

}  // namespace

void find_contracts(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    const std::uint16_t families = terms.families(i);
    const bool months = (families & family::kTerm) != 0 && (families & family::kNumber) != 0;
    if (!months && (families & family::kContract) == 0) continue;
    const TermSentence s{terms, text.sentences[i]};
    ContractReader{s, claims}.read(terms.marked(i));
  }
}

}  // namespace overstap::extract
