// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/profiles/term_claims.h"

namespace overstap::test {
namespace {

std::string cv(std::string_view text) { return terms_said(text, TextSubject::cv, "hours"); }
std::string vacancy(std::string_view text) {
  return terms_said(text, TextSubject::vacancy, "hours");
}

TEST(HoursRules, ReadsTheHoursThatSomebodyWants) {
  constexpr TermRow kRows[] = {
      {"Gewenst aantal uren: 30 à 34", "30-34"},
      {"Uren 20 tot 25, liefst in de buurt", "20-25"},
      {"Ik zoek een voltijdse betrekking.", "40-40"},
      {"liefst 24 uur maar 32 is ook goed", "24-32"},
      {"Minimaal 28 uur, liever 36.", "28-40; 36-36"},
      {"I can work up to 24 hours.", "0-24"},
      {"Op dit moment werk ik 20 uur. Ik zoek een baan van 32 uur.", "32-32"},
      {"Nu 40 uur, in de toekomst liever 32.", "32-32"},
      {"Mijn huidige salaris is € 2.950 bruto per maand (32 uur).", ""},
      {"Stage: 32 uur per week bij een kantoor", ""},
      {"Ik zoek een baan van 24-32 uur per week.", "24-32"},
      {"Ik wil 32u p/w werken.", "32-32"},
      {"Graag 24 tot 32 uur.", "24-32"},
      {"Beschikbaar voor 20 à 24 uur", "20-24"},
      {"Wens: 24/32 uur", "24-32"},
      {"Ik ben 28 uur per week beschikbaar.", "28-28"},
      {"Ik kan tussen de 24 en 32 uur werken.", "24-32"},
      {"Beschikbaar: min. 24 max. 40 uur", "24-40"},
      {"Ik wil minimaal 24 en maximaal 32 uur per week werken.", "24-32"},
      {"Ik kan minimaal 16 uur per week", "16-40"},
      {"Maximaal 24 uur per week graag", "0-24"},
      {"Niet meer dan 20 uur per week.", "0-20"},
      {"parttime 20 uur", "20-20"},
      {"Minimaal 20 uur, maximaal 24 uur.", "20-24"},
      {"Veertig uur hoeft niet meer, 32 is mooi.", "32-32"},
      {"I can work 32-40 h.", "32-40"},
      {"Voltijd (40 uur)", "40-40"},
      {"Ik wil graag 4 dagen van 8 uur werken", "32-32"},
      {"Ik werk het liefst 4x9 uur", "36-36"},
      {"4 x 8 uur is voor mij ideaal", "32-32"},
      {"vier dagen van acht uur", "32-32"},
      {"Uren: 16-24", "16-24"},
      {"Aantal uren per week: 32", "32-32"},
      {"Uren per week: 24 tot 32", "24-32"},
      {"Gewenst: 36-urige werkweek", "36-36"},
      {"Ik zoek iets voor een 32-urige werkweek.", "32-32"},
      {"I am looking for 24 to 32 hours per week.", "24-32"},
      {"Between 24 and 32 hours a week", "24-32"},
      {"Looking for a 40-hour week.", "40-40"},
      {"Part-time, 20 hours/week", "20-20"},
      {"Available 32h per week", "32-32"},
      {"Ik wil ongeveer 18 uur werken.", "18-18"},
      {"Liefst twintig uur per week.", "20-20"},
      {"16 uren per week is genoeg voor mij, ik kan direct beginnen", "16-16"},
      {"24 uur tot 28 uur per week", "24-28"},
      {"24 tot en met 32 uur", "24-32"},
      {"24 t/m 32 uur", "24-32"},
      {"Zoekt 20-24 u/w", "20-24"},
      {"Ik zoek werk voor 24 u.p.w.", "24-24"},
      {"Zoek 32 upw", "32-32"},
      {"Wil om de week 36 en 28 uur, gemiddeld 32 uur", "32-32"},
      {"kan 20 uurtjes werken", "20-20"},
      {"Ik wil vier uur per dag werken, vijf dagen per week.", "20-20"},
      {"Per week kan ik 24 uur werken", "24-24"},
      {"Beschikbaarheid: 32 uur (ma t/m do)", "32-32"},
      {"Beschikbaarheid: ma, di en do, 24 uur", "24-24"},
      {"Ik zoek parttime werk in een winkel", "0-32"},
      {"Ik zoek een fulltime baan.", "40-40"},
      {"Zoek: baan voor 24-28 uur; liefst in de ochtend", "24-28"},
      {"24–32 uur", "24-32"},
      {"32 - 36 uur", "32-36"},
      {"tot 20 uur per week", "0-20"},
      {"vanaf 24 uur per week", "24-40"},
      {"halftime, 20 uur", "20-20"},
      {"8 tot 12 uur per week", "8-12"},
      {"6 uur per week", "6-6"},
      {"Uren | 32", "32-32"},
      {"Zoekt 32 p/w, vast", "32-32"},
      {"24-32 per week", "24-32"},
      {"32-urencontract", "32-32"},
      {"Ik zoek een baan voor 12 uur", "12-12"},
      {"'s ochtends, 16-20 uur", "16-20"},
  };
  for (const TermRow& row : kRows) EXPECT_EQ(cv(row.text), row.said) << row.text;
}

TEST(HoursRules, ReadsTheHoursOfAVacancy) {
  constexpr TermRow kRows[] = {
      {"Medewerker klantenservice (24-32 uur)", "24-32"},
      {"Baliemedewerker, 28 uur, Assen", "28-28"},
      {"Wij bieden: 32-36 uur per week, een vast contract", "32-36"},
      {"Dienstverband van 36 uur per week", "36-36"},
      {"een functie voor 24 uur", "24-24"},
      {"Geboden: schaal 7, 24-32, zelfroosteren", "24-32"},
      {"€ 2.900 tot € 4.050 bij 36 uur; 28 uur per week", "28-28"},
      {"Salaris € 3.100 bruto op basis van een 36-urige werkweek", ""},
      {"Bruto maandsalaris van € 2.580 o.b.v. 38 uur", ""},
      {"Salaris: € 2.400 op basis van 40 uur per week. Je werkt 24 uur.", "24-24"},
      {"€ 2.750 per maand (bij 40 uur)", ""},
      {"salaris van maximaal € 3.400 bij een fulltime dienstverband van 36 uur", ""},
      {"Contract op basis van 32 uur per week", "32-32"},
      {"16-40 uur, kantoortijden", "16-40"},
      {"32u. vast", "32-32"},
      {"36 u gemiddeld", "36-36"},
      {"36 of 40 uur", "36-40"},
      {"24, 32 of 36 uur per week", "24-36"},
      {"maandag t/m vrijdag 17.00-20.00, 15 uur", "15-15"},
      {"fulltime (38 uur)", "38-38"},
      {"We offer 32-40 hours per week", "32-40"},
      {"32 to 36 hrs/week", "32-36"},
      {"Hours: 24-32", "24-32"},
      {"0,8 fte (32 uur)", "32-32"},
      {"12 uur gemiddeld", "12-12"},
      {"gemiddeld 24 uur per week", "24-24"},
      {"Arbeidsduur: 24 - 32 uur", "24-32"},
      {"uren per week 32", "32-32"},
      {"36 uur p.w.", "36-36"},
      {"Je werkt 3 dagen (24 uur)", "24-24"},
      {"Je gaat 20 tot 28 uur per week aan de slag.", "20-28"},
  };
  for (const TermRow& row : kRows) EXPECT_EQ(vacancy(row.text), row.said) << row.text;
}

TEST(HoursRules, OtherHoursAreNoHoursOfWork) {
  constexpr TermRow kCv[] = {
      {"2018 - 2022 Verkoopster bij Modehuis Anna, 24 uur per week", ""},
      {"Ik werkte daar 32 uur per week.", ""},
      {"Cursus EHBO van 16 uur", ""},
      {"Ik kan tot 17 uur werken.", ""},
      {"Beschikbaar van 9 tot 15 uur", ""},
      {"Ik kan dinsdag tussen 9 en 15 uur", ""},
      {"Ik kan vanaf 9 uur beginnen", ""},
      {"'s avonds na 18 uur", ""},
      {"Reistijd maximaal een half uur", ""},
      {"Ik ben 45 jaar", ""},
  };
  for (const TermRow& row : kCv) EXPECT_EQ(cv(row.text), row.said) << row.text;
  constexpr TermRow kVacancy[] = {
      {"Je reageert binnen 24 uur.", ""},
      {"Wij leveren 24 uurs service.", ""},
      {"Onze meldkamer is 24 uur per dag open", ""},
      {"24/7 bereikbaar", ""},
      {"Diensten van 8 uur", ""},
      {"24 uur per dag, 7 dagen per week", ""},
      {"Diensten tussen 7 en 24 uur", ""},
      {"Werktijden 9.00 - 17.30 uur", ""},
      {"ma t/m vr 8-17 uur", ""},
      {"van 17.00 tot 21.00 uur", ""},
      {"overdag of 17-21 uur", ""},
      {"Bel ons tussen 9 en 17 uur", ""},
      {"25 vakantiedagen en 40 uur scholing", ""},
      {"Wij zijn geopend van 8 tot 20 uur.", ""},
      {"elke 24 uur een update", ""},
      {"wisselend rooster 7x24", ""},
      {"Vroege dienst begint om 6 uur", ""},
  };
  for (const TermRow& row : kVacancy) EXPECT_EQ(vacancy(row.text), row.said) << row.text;
}

}  // namespace
}  // namespace overstap::test
