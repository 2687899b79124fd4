// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/extract/stance/clauses.h"
#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// "en", "or", "/": joins the items of a list.
[[nodiscard]] bool is_and(const Token& token);

/// A word that ends like a trade: "kapster", "recruiter".
[[nodiscard]] bool names_trade(const Token& token);

/// What stands around a word of a sentence, as far as it decides whether the word alone is a skill.
/// Every look reaches over a few tokens only. `i` is a token of the sentence.
struct SkillScope {
  const ReadText& text;
  const Sentence& sentence;

  [[nodiscard]] const Token& token(std::uint32_t i) const { return text.tokens[i]; }
  [[nodiscard]] bool within(std::uint32_t i) const {
    return i >= sentence.first && i < sentence.last;
  }
  [[nodiscard]] bool glued_mark_before(std::uint32_t i) const;
  [[nodiscard]] bool hyphen_after(std::uint32_t i) const;
  [[nodiscard]] bool hyphen_before(std::uint32_t i) const;
  /// "Mail je cv naar", "Telefoon: 06...": where to write or call.
  [[nodiscard]] bool in_address(std::uint32_t i) const;
  /// "bij een webshop", "at a bank": where, and not what.
  [[nodiscard]] bool after_at(std::uint32_t i) const;
  /// "met de Participatiewet": no name, when no other capital follows.
  [[nodiscard]] bool after_article(std::uint32_t i) const;
  /// Part of a title of a job: "Logistics coordinator", "Consulent Wmo", "manager klantcontact".
  [[nodiscard]] bool in_title(std::uint32_t i) const;
  /// Behind a word of schools is its field: "mbo logistiek", "diploma boekhouden".
  [[nodiscard]] bool in_school(std::uint32_t i) const;
  /// Of a school or training: "richting administratie of verkoop".
  [[nodiscard]] bool is_field(std::uint32_t i) const;
  /// An item of a list, or said to be known: "Canva, Instagram", "kennis van logistiek".
  [[nodiscard]] bool as_item(std::uint32_t i) const;
  /// One of several ways to reach somebody: "telefonisch of per mail", "phone and chat".
  [[nodiscard]] bool among_channels(std::uint32_t i) const;
  /// A part of a language: "lezen, luisteren en spreken".
  [[nodiscard]] bool among_parts(std::uint32_t i) const;
  /// The line that names the job: "Klantenservicemedewerker webshop (24 uur)".
  [[nodiscard]] bool is_headline() const;
  /// "Werkgever: Van Driel Logistics"
  [[nodiscard]] bool names_employer() const;
  /// Whether somebody does something "zelf". O(tokens).
  [[nodiscard]] bool says_self() const;
  /// "zelf je rooster maken", "roostert jezelf in": when one works, and not what one does; only
  /// where `says_self`.
  [[nodiscard]] bool of_own_roster(std::uint32_t i) const;
  /// What an employer tells of himself, or a writer of one: "Onze monteurs herstellen ketels",
  /// "Sluyter Security levert camera's", "Gamma is een bouwmarkt".
  [[nodiscard]] bool tells_of_employer() const;
  /// Whether a firm is the subject: "De gemeente verleent", "Frigo Noord plaatst". O(1).
  [[nodiscard]] bool names_firm() const;
  /// Whether a vacancy speaks to its reader. O(tokens).
  [[nodiscard]] bool has_reader() const;
  /// Who does it is the employer, or a client: "verkopen we internet", "wij trainen je", "klanten
  /// bellen jou".
  [[nodiscard]] bool done_by_others(std::uint32_t verb) const;
  /// "Klanten bellen of mailen je": what others do, and the reader answers.
  [[nodiscard]] bool calls_reader(std::uint32_t verb) const;
  /// "je kunt bellen of mailen met Anja": how to reach the employer.
  [[nodiscard]] bool invites(std::uint32_t i) const;
  /// The first "jaar" or month of a vacancy; the sentence's end when there is none. O(tokens).
  [[nodiscard]] std::uint32_t first_year() const;
  /// "twee jaar ervaring in een winkel", "years in retail": where one worked, in a vacancy. `year`
  /// is its `first_year`.
  [[nodiscard]] bool of_past_workplace(std::uint32_t first, std::uint32_t last,
                                       std::uint32_t year) const;
  /// What somebody is: "nauwkeurig en commercieel", "je bent eerlijk", and not "eerlijke prijs".
  [[nodiscard]] bool as_trait(std::uint32_t i) const;
  /// A trait with more behind it: "dat ik rustig ben", "netjes in je werk".
  [[nodiscard]] bool trait_goes_on(std::uint32_t i) const;
  /// "een rustige, nauwkeurige collega": an adjective of somebody.
  [[nodiscard]] bool of_person(std::uint32_t i) const;
  /// "op wie je kunt rekenen": trust, and no sums.
  [[nodiscard]] bool counts_on(std::uint32_t i) const;
  /// "flexibele werktijden", "verantwoordelijk voor": the word is about something else.
  [[nodiscard]] bool of_thing(std::uint32_t i) const;
  /// "de afdeling Verkoop", "ruimte voor eigen initiatief": where, or what is given.
  [[nodiscard]] bool names_unit(std::uint32_t i) const;
  /// "garantie uitleggen", "ik zal uitleggen waarom": no gift for it.
  [[nodiscard]] bool explains_one_thing(std::uint32_t i) const;
  /// "vertaalt de strategie naar een planning", but "naar het Engels".
  [[nodiscard]] bool turns_into(std::uint32_t i) const;
  /// "verkoop van energie": what is sold.
  [[nodiscard]] bool is_sold(std::uint32_t i) const;
  /// "for an airline", "a fashion store": a firm or a thing, and no knowledge of its trade.
  [[nodiscard]] bool is_thing(std::uint32_t i) const;
  /// "een functie op een salarisadministratie": where one works or wants to.
  [[nodiscard]] bool is_workplace(std::uint32_t i) const;
  /// "Excel [ ]"; "[ ] Excel" where boxes lead.
  [[nodiscard]] bool unticked(std::uint32_t first, std::uint32_t last) const;
  /// The token from which on the sentence lists subjects of a school ("vakken: ..."); its end when
  /// there is none. O(tokens).
  [[nodiscard]] std::uint32_t end_of_claims() const;
  /// A list stands around it ("Word, Excel", "Teams en Outlook"), or an answer behind it ("Word
  /// goed").
  [[nodiscard]] bool listed(std::uint32_t i) const;
};

}  // namespace overstap::extract
