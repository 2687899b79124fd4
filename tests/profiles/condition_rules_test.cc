// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/profiles/term_claims.h"

namespace overstap::test {
namespace {

std::string said(std::string_view text, TextSubject subject) {
  return terms_said(text, subject, "condition");
}

TEST(ConditionRules, ReadsWishesAndAversions) {
  constexpr TermRow kRows[] = {
      {"Klanten bellen om iets te verkopen, daar pas ik voor.", "outbound_sales no"},
      {"Ik werkte in ploegendienst en dat wil ik niet meer.", "irregular_roster no"},
      {"Ik wil geen werk waar ik de hele dag aan de lijn hang.", "phone_all_day no"},
      {"Verkooppraatjes aan de telefoon wil hij niet meer, targets ook niet.",
       "outbound_sales no; sales_targets no"},
      {"Een baan met verkoopdoelen zoek ik niet.", "sales_targets no"},
      {"Geen baan waar de telefoon de hele dag gaat.", "phone_all_day no"},
      {"Bellen mag, maar niet de hele dag.", "phone_all_day no"},
      {"Achter een beeldscherm zitten vind ik geen punt.", "screen_work yes"},
      {"Bellen met klanten vind ik niet eng.", ""},
      {"Ik heb de hele dag gebeld en dat vond ik prima.", ""},
      {"Contact met patiënten aan de balie vindt ze leuk.", "face_to_face yes"},
      {"Ik zoek iets met vaste dagen.", "irregular_roster no"},
      {"Ik werk graag twee dagen thuis.", "home_work yes"},
      {"Koude acquisitie en zo: nee, dank u.", "outbound_sales no"},
      {"Telefoneren liever niet de hele dag.", "phone_all_day no"},
      {"Aan targets heb ik een hekel.", "sales_targets no"},
      {"Geen staand werk, wel zittend.", "standing_all_day no; sitting_all_day yes"},
      {"Geen verkoop aan de telefoon.", "outbound_sales no"},
      {"Ik wil geen verkoop doen", "outbound_sales no"},
      {"Niet: koude acquisitie.", "outbound_sales no"},
      {"No cold calling please", "outbound_sales no"},
      {"Ik wil niet verkopen.", "outbound_sales no"},
      {"Verkopen wil ik niet.", "outbound_sales no"},
      {"geen targets", "sales_targets no"},
      {"niet de hele dag bellen", "phone_all_day no"},
      {"Ik wil niet bellen.", "phone_all_day no"},
      {"no phone work all day", "phone_all_day no"},
      {"Liever geen telefoonwerk", "phone_all_day no"},
      {"liefst schriftelijk", "written_work yes"},
      {"Ik zoek een rustige werkplek", "quiet_place yes"},
      {"She wants a quiet office", "quiet_place yes"},
      {"het liefst op een rustige plek", "quiet_place yes"},
      {"thuiswerken is welkom", "home_work yes"},
      {"Ik wil graag hybride werken", "home_work yes"},
      {"partly from home", "home_work yes"},
      {"geheel op afstand", "home_work yes"},
      {"Ik wil niet thuiswerken", "home_work no"},
      {"Liever niet vanuit huis werken", "home_work no"},
      {"Ik wil vanuit huis werken", "home_work yes"},
      {"niet de hele dag zitten", "sitting_all_day no"},
      {"Geen staand werk", "standing_all_day no"},
      {"Ik wil niet de hele dag staan", "standing_all_day no"},
      {"Liever geen boze klanten", "angry_customers no"},
      {"geen wisselende diensten", "irregular_roster no"},
      {"Geen onregelmatige diensten", "irregular_roster no"},
      {"niet de hele dag achter een beeldscherm", "screen_work no"},
      {"geen belscript", "scripted_calls no"},
      {"Ik werk liever niet met een script", "scripted_calls no"},
      {"Geen commerciële targets meer", "sales_targets no"},
      {"Wil geen outbound meer!", "outbound_sales no"},
      {"Thuiswerken wil zij niet", "home_work no"},
      {"Telefoneren vind ik lastig", "phone_all_day no"},
      {"Wat ik niet zoek: nachten, provisie", "sales_targets no"},
      {"geen targets op verkoop", "sales_targets no"},
      {"Liever mail en chat dan bellen", ""},
  };
  for (const TermRow& row : kRows) EXPECT_EQ(said(row.text, TextSubject::cv), row.said) << row.text;
}

TEST(ConditionRules, ReadsTheConditionsOfAVacancy) {
  constexpr TermRow kRows[] = {
      {"Volledig thuiswerken kan niet, hybride wel.", "home_work yes"},
      {"Minimaal 50% op kantoor, overige tijd thuis.", "home_work yes"},
      {"Niet elke klant is blij.", "angry_customers yes"},
      {"Je bent vriendelijk en klantgericht.", ""},
      {"Je doel: 25 nieuwe klanten per maand.", "sales_targets yes"},
      {"Ons doel: de beste bakker van de wijk zijn.", ""},
      {"You're fine with shifts.", "irregular_roster yes"},
      {"Je geeft remote support.", ""},
      {"Kun je niet lang staan? Wij passen het werk aan.", ""},
      {"Thuiswerken is bij deze functie helaas niet mogelijk.", "home_work no"},
      {"Verkopen hoeft niet.", ""},
      {"Je krijgt te maken met boze bellers.", "angry_customers yes"},
      {"Je kunt goed omgaan met boze klanten.", ""},
      {"Het werk is vooral schriftelijk.", "written_work yes"},
      {"Rooster: wisselend", "irregular_roster yes"},
      {"No sales targets.", "sales_targets no"},
      {"Nachtwerk? Nee hoor.", ""},
      {"Je werkt hybride, de hele dag aan de telefoon, zonder verkoop.",
       "home_work yes; phone_all_day yes; outbound_sales no"},
      {"thuiswerken niet mogelijk", "home_work no"},
      {"Geen avonden. Geen weekenden.", ""},
      {"Vroeg en laat, in een wisselrooster", "irregular_roster yes"},
      {"Acquisitie wordt niet op prijs gesteld.", ""},
      {"Wij laten je thuis of op kantoor werken", "home_work yes"},
      {"Thuiswerken is niet mogelijk.", "home_work no"},
      {"3 dagen thuiswerken", "home_work yes"},
      {"remote mogelijk", "home_work yes"},
      {"Work from home two days a week", "home_work yes"},
      {"Deels vanuit huis werken", "home_work yes"},
      {"Wisselende diensten", "irregular_roster yes"},
      {"wisselend rooster 7x24", "irregular_roster yes"},
      {"Vroege en late dienst wisselend", "irregular_roster yes"},
      {"Gebroken diensten", "irregular_roster yes"},
      {"je werkt in ploegendienst", "irregular_roster yes"},
      {"onregelmatige werktijden", "irregular_roster yes"},
      {"Targets horen erbij.", "sales_targets yes"},
      {"Geen targets", "sales_targets no"},
      {"Belscript? Dat hebben we niet.", "scripted_calls no"},
      {"Je werkt zonder script.", "scripted_calls no"},
      {"Het werk is de hele dag zittend en rustig", "sitting_all_day yes; quiet_place yes"},
      {"Contact aan de balie, geen verkoop.", "face_to_face yes; outbound_sales no"},
      {"een prikkelarme werkplek", "quiet_place yes"},
      {"staand werk", "standing_all_day yes"},
      {"geen koude acquisitie", "outbound_sales no"},
      {"rotating shifts", "irregular_roster yes"},
      {"veel beeldschermwerk", "screen_work yes"},
      {"de hele dag achter een scherm", "screen_work yes"},
      {"verkoop van energie aan bedrijven", ""},
      {"Je moet rustig blijven als iemand boos is", ""},
      {"je belt klanten over openstaande posten", ""},
      {"ontvang je inwoners aan de balie", ""},
      {"Acquisitie stellen wij niet op prijs.", ""},
      {"Je bent targetgericht", ""},
      {"Je traint de chatbot op afstand tot de arbeidsmarkt", ""},
  };
  for (const TermRow& row : kRows) {
    EXPECT_EQ(said(row.text, TextSubject::vacancy), row.said) << row.text;
  }
}

TEST(ConditionRules, WorkDoneIsNoWish) {
  for (const std::string_view text :
       {"Ik ben goed met boze klanten.", "verkoop van kleding", "klanten bellen over facturen",
        "koude acquisitie, 2016-2020", "bijverkoop en verkoop", "Nederlands schriftelijk goed",
        "targets behaald", "Ik werkte aan de balie"}) {
    EXPECT_EQ(said(text, TextSubject::cv), "") << text;
  }
}

TEST(ConditionRules, ReadsWhatIsFineAndWhatIsNot) {
  constexpr TermRow kCv[] = {
      {"2 shifts no problem", "irregular_roster yes"},
      {"I would rather not have sales targets again.", "sales_targets no"},
      {"I don't want to work with targets.", "sales_targets no"},
      {"Via een script werken vind ik geen bezwaar.", "scripted_calls yes"},
      {"Prima, als de mensen maar niet de hele tijd boos zijn.", "angry_customers no"},
      {"Op dit moment draai ik vroege en late diensten als receptionist.", ""},
  };
  for (const TermRow& row : kCv) EXPECT_EQ(said(row.text, TextSubject::cv), row.said) << row.text;
  constexpr TermRow kVacancy[] = {
      {"You can work on your feet.", "standing_all_day yes"},
      {"You think on your feet.", ""},
      {"Some callers will be angry.", "angry_customers yes"},
      {"een werkplek, thuis of op kantoor", "home_work yes"},
      {"cursus hybride en elektrisch rijden", ""},
      {"je hebt thuis een rustige plek", ""},
  };
  for (const TermRow& row : kVacancy) {
    EXPECT_EQ(said(row.text, TextSubject::vacancy), row.said) << row.text;
  }
}

}  // namespace
}  // namespace overstap::test
