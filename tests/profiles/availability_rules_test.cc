// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/profiles/term_claims.h"

namespace overstap::test {
namespace {

std::string cv(std::string_view text) { return terms_said(text, TextSubject::cv, "availability"); }
std::string vacancy(std::string_view text) {
  return terms_said(text, TextSubject::vacancy, "availability");
}

constexpr std::string_view kWorkdays = "mon,tue,wed,thu,fri";

TEST(AvailabilityRules, ReadsDaysAndPartsThatSomebodyCan) {
  constexpr TermRow kRows[] = {
      {"I can do mornings.", "morning"},
      {"Ik zoek iets voor overdag (ma-vr).", "mon,tue,wed,thu,fri morning,afternoon"},
      {"Doordeweeks ben ik vanaf half vier beschikbaar.", "mon,tue,wed,thu,fri 15:30-"},
      {"Mijn kracht: ik blijf rustig op drukke avonden.", ""},
      {"Centralist alarmcentrale (nachtdienst)", ""},
      {"Ik kan op maandag, woensdag na 14 uur en vrijdag.", "mon,fri; wed 14:00-"},
      {"Available until 14:30 on Mondays and Tuesdays.", "mon,tue -14:30"},
      {"Vroeg beginnen is geen probleem.", "morning"},
      {"Vroeg opstaan vind ik heerlijk.", ""},
      {"Af en toe een zaterdag vind ik prima.", "sat"},
      {"Ik denk aan drie dagen van 8 uur.", "3 days/1w"},
      {"In 2019 heb ik drie dagen meegelopen bij een bakker.", ""},
      {"Ik kan op dinsdag en donderdag, bij voorkeur tussen 9 en 15 uur.", "tue,thu 09:00-15:00"},
      {"In de horeca heb ik avonden genoeg gedraaid; nu wil ik overdag werken.",
       "morning,afternoon"},
      {"Ik kan maandag, dinsdag en donderdag werken.", "mon,tue,thu"},
      {"Beschikbaar: ma-vr", kWorkdays},
      {"kan ma wo vr", "mon,wed,fri"},
      {"Ik kan twee dagdelen per week in de ochtend", "morning 2 dayparts/1w"},
      {"Ik kan 16 tot 24 uur in de ochtend", "morning"},
      {"Beschikbaar: ma, di en do overdag", "mon,tue,thu morning,afternoon"},
      {"Beschikbaar op maandag t/m vrijdag overdag", "mon,tue,wed,thu,fri morning,afternoon"},
      {"Ik kan alleen in de ochtend", "morning"},
      {"Ik wil graag 's ochtends werken", "morning"},
      {"'s avonds en in het weekend kan ik ook", "evening; sat,sun"},
      {"Avonddiensten geen probleem", "evening"},
      {"Nachtdiensten graag", "night"},
      {"Dinsdagavond is geen probleem", "tue evening"},
      {"Ik ben beschikbaar van 9.00 tot 14.30 uur", "09:00-14:30"},
      {"ma t/m do van 9 tot 15 uur beschikbaar", "mon,tue,wed,thu 09:00-15:00"},
      {"Ik kan dinsdag- en donderdagavond", "tue,thu evening"},
      {"Ik kan drie ochtenden per week", "3 mornings/1w"},
      {"Alleen onder schooltijd kan ik werken", "morning,afternoon"},
      {"available Monday to Friday", kWorkdays},
      {"I can work evenings and weekends", "evening; sat,sun"},
      {"Available on Tuesdays and Thursdays", "tue,thu"},
      {"Beschikbaar: elke dag behalve woensdag", "mon,tue,thu,fri,sat,sun; wed no"},
      {"ma-avond / do-avond / za hele dag", "mon evening; thu evening; sat"},
      {"Available Mon-Fri days", "mon,tue,wed,thu,fri morning,afternoon"},
      {"Available weekdays 9-5", "mon,tue,wed,thu,fri 09:00-17:00"},
      {"ik ben flexibel, ook avonden en weekenden", "evening; sat,sun"},
      {"Beschikbaar op werkdagen tussen 8.30 en 17.00 uur", "mon,tue,wed,thu,fri 08:30-17:00"},
      {"Ik kan doordeweeks overdag", "mon,tue,wed,thu,fri morning,afternoon"},
  };
  for (const TermRow& row : kRows) EXPECT_EQ(cv(row.text), row.said) << row.text;
}

TEST(AvailabilityRules, ReadsWhatSomebodyCannotOrRatherNot) {
  constexpr TermRow kRows[] = {
      {"Zaterdags sta ik op de markt, dus dan niet.", "sat no"},
      {"Beschikbaar: ma t/m do, vr niet.", "mon,tue,wed,thu; fri no"},
      {"Dinsdag heb ik college, de overige dagen kan ik werken.",
       "tue no; mon,wed,thu,fri,sat,sun"},
      {"geen zondagen, 's avonds tot 21.00 prima", "sun no; evening ends 21:00"},
      {"Weekenden doet ze niet.", "sat,sun no"},
      {"Woensdagmiddag pakt hij liever niet.", "wed afternoon if_needed"},
      {"Weekends I don't do.", "sat,sun no"},
      {"Ik volg Engels op maandagavond, dan kan ik niet werken.", "mon evening no"},
      {"Vrijdag is mijn studiedag.", "fri no"},
      {"Avonden vind ik niet erg.", "evening"},
      {"Avonden en weekenden: liever niet", "evening if_needed; sat,sun if_needed"},
      {"Geen nachtdiensten, avonddienst is prima", "night no; evening"},
      {"Wisselende diensten zijn geen probleem, nachten ook niet.", "night"},
      {"Avonddiensten? Prima. Nachtdiensten? Nee.", "evening; night no"},
      {"I am not available on Sundays.", "sun no"},
      {"Ik kan altijd, maar op donderdag heb ik school.", "thu no"},
      {"Ik hield van de nachtdiensten, maar nu graag overdag.", "morning,afternoon"},
      {"Ik kan niet op woensdag.", "wed no"},
      {"Niet op vrijdagmiddag.", "fri afternoon no"},
      {"Woensdag kan ik niet.", "wed no"},
      {"Zondag liever niet", "sun if_needed"},
      {"Liever geen nachten", "night if_needed"},
      {"Weekend liever vrij", "sat,sun if_needed"},
      {"Zondag alleen als het moet", "sun if_needed"},
      {"Avonden en weekenden niet", "evening no; sat,sun no"},
      {"Wat ik niet zoek: nachten, verkoop", "night no"},
      {"Ik kan niet werken voor half 9.", "-08:30 no"},
      {"Woensdag kan ik niet, de andere dagen wel tot 17 uur.",
       "wed no; mon,tue,thu,fri,sat,sun -17:00"},
      {"Nachtdienst: nee", "night no"},
      {"woensdags ben ik vrij", "wed no"},
      {"Geen avonden en geen weekenden", "evening no; sat,sun no"},
      {"Geen weekenddiensten", "sat,sun no"},
      {"Ik werk nooit op zondag", "sun no"},
      {"Not in the weekend", "sat,sun no"},
      {"No night shifts please", "night no"},
      {"I cannot work on Fridays", "fri no"},
      {"Zaterdag bij uitzondering", "sat if_needed"},
      {"Zaterdag in overleg", "sat if_needed"},
      {"Eén avond per week mag", "1 evenings/1w"},
      {"'s Avonds desnoods", "evening if_needed"},
      {"Geen nachten meer; wel avonden", "night no; evening"},
      {"Behalve op maandag ben ik beschikbaar", "mon no"},
      {"Op zaterdag ben ik niet beschikbaar", "sat no"},
      {"'s nachts werken wil ik niet", "night no"},
  };
  for (const TermRow& row : kRows) EXPECT_EQ(cv(row.text), row.said) << row.text;
}

TEST(AvailabilityRules, ReadsTheRosterOfAVacancy) {
  constexpr TermRow kRows[] = {
      {"Weekend? Dat is hier echt vrij.", "sat,sun no"},
      {"24 uur, two weekends off out of four", "2 weekends/4w"},
      {"De werkdagen zijn dinsdag en vrijdag.", "tue,fri"},
      {"Begin tussen 7.00 en 9.30 uur, klaar als je uren erop zitten.", ""},
      {"3 nachten per week, van 23.00 tot 07.00.", "23:00-07:00 3 nights/1w"},
      {"Je begint om 6.15 uur.", "06:15-"},
      {"We starten om 7 uur en om half 4 zijn we klaar.", "07:00-15:30"},
      {"De bus vertrekt om 7.10 uur bij het station.", ""},
      {"Jouw dag (06.45 - 15.30 uur)", "06:45-15:30"},
      {"Je werkt op zaterdag en één zondag per maand.", "sat; 1 sundays/4w"},
      {"Maandag is je vaste vrije dag.", "mon no"},
      {"De winkel is open van 9 tot 21 uur, dus je draait 1 avond per week.", "1 evenings/1w"},
      {"Eén week in de vijf heb je storingsdienst, ook in het weekend.", "1 weekends/5w"},
      {"Op dinsdagochtend pak je de vracht uit.", "tue morning"},
      {"Tussen 23.00 en 07.00 uur checkt u late gasten in.", "23:00-07:00"},
      {"Salaris vanaf 15,75 per uur, plus toeslagen op zondag.", ""},
      {"De dagen kies je zelf.", "self"},
      {"Je maakt zelf de roosters voor je team.", ""},
      {"Werkdagen: ma/wo/vr", "mon,wed,fri"},
      {"Shifts between 8 am and 10 pm", "08:00-22:00"},
      {"vroege dienst van 6u30 tot 14u30, late dienst van 14u30 tot 22u30",
       "06:30-14:30; 14:30-22:30"},
      {"Working hours: Mon - Fri, 9am - 5.30pm", "mon,tue,wed,thu,fri 09:00-17:30"},
      {"Op donderdagavond werkt u tot 20.00 uur.", "thu evening ends 20:00"},
      {"Dagdiensten en nachtdiensten", "morning,afternoon; night"},
      {"vaste tijden: 9 tot 5, van maandag tot vrijdag", "mon,tue,wed,thu,fri 09:00-17:00"},
      {"In deze functie werk je op woensdag altijd vanuit huis.", ""},
      {"Training: 2 weken van maandag t/m vrijdag.", ""},
      {"Je werkt op dinsdag en vrijdag.", "tue,fri"},
      {"beschikbaar ma-za 9-21", "mon,tue,wed,thu,fri,sat 09:00-21:00"},
      {"di t/m zo, overdag", "tue,wed,thu,fri,sat,sun morning,afternoon"},
      {"ma t/m vrij 17.00-20.00", "mon,tue,wed,thu,fri 17:00-20:00"},
      {"diensten tussen 7 en 23 uur", "07:00-23:00"},
      {"avond en zaterdag verplicht", "evening; sat"},
      {"diensten: vroege (6-14) en late (14-22)", "06:00-14:00; 14:00-22:00"},
      {"available for late shifts until 23:00", "evening ends 23:00"},
      {"nachtwerk: start 02.30, klaar rond 10.00", "night 02:30-10:00"},
      {"Avond- en weekenddiensten horen erbij", "evening; sat,sun"},
      {"Je kiest zelf je ochtenden.", "self; morning"},
      {"U deelt uw week zelf in.", "self"},
      {"Zaterdag werken", "sat"},
      {"ook 's avonds tot 23.00 uur", "evening ends 23:00"},
      {"kantoortijden", "morning,afternoon"},
      {"Werktijden: 8.00 - 16.30 uur", "08:00-16:30"},
      {"Gebroken diensten: 6.30 - 9.00 en 14.00 - 16.30.", "06:30-09:00; 14:00-16:30"},
      {"werken op maandag t/m vrijdag overdag en donderdagavond",
       "mon,tue,wed,thu,fri morning,afternoon; thu evening"},
      {"Je draait avond- en nachtdiensten", "evening; night"},
      {"nachtdiensten geen probleem", "night"},
      {"op werkdagen tussen 8.00 en 18.00 uur", "mon,tue,wed,thu,fri 08:00-18:00"},
      {"Geen avonden, geen weekenden", "evening no; sat,sun no"},
      {"Nachten draai je niet.", "night no"},
      {"om de week een zaterdagochtend", "morning 2 saturdays/4w"},
      {"één avond om de week", "2 evenings/4w"},
      {"wij serveren verse vis en op zondag livemuziek", ""},
      {"zaterdag en zondag hoeft niet", ""},
      {"donderdagavond (eens per twee weken)", "thu evening 2 evenings/4w"},
      {"Werktijden in overleg", ""},
      {"Onze winkel is open van maandag t/m zaterdag", ""},
      {"Bellen kan van 11 tot 14 uur", ""},
      {"zelfroosteren", "self"},
      {"Je bepaalt zelf je werktijden", "self"},
      {"Mondays and Wednesdays from 9:00 to 17:00", "mon,wed 09:00-17:00"},
      {"Je werkt in de ochtend.", "morning"},
      {"je bent flexibel inzetbaar, ook in de avonduren en het weekend", "evening; sat,sun"},
      {"maandag 9.00-13.00", "mon 09:00-13:00"},
      {"dag- en avonddiensten", "morning,afternoon; evening"},
      {"dagen: ma-di-do, 7.30 u - 18.30 u", "mon,tue,thu 07:30-18:30"},
      {"Rooster wo t/m zo, dienst 14-23u", "wed,thu,fri,sat,sun 14:00-23:00"},
      {"In het weekend ben je vrij.", "sat,sun no"},
  };
  for (const TermRow& row : kRows) EXPECT_EQ(vacancy(row.text), row.said) << row.text;
}

TEST(AvailabilityRules, KnowsWhatIsNoRosterOfTheWork) {
  constexpr std::string_view kVacancy[] = {
      "Toeslag van 50% op zondag en 25% in de avond.",
      "De training is op maandag- en dinsdagavond.",
      "Wij zijn van maandag tot en met vrijdag telefonisch te bereiken.",
      "Op donderdag eten we samen.",
      "Iedere ochtend een stand-up van 15 minuten",
      "'s Ochtends kijk je of de bezetting klopt.",
      "elke maandag een bos bloemen mee naar huis",
  };
  for (const std::string_view text : kVacancy) EXPECT_EQ(vacancy(text), "") << text;
  constexpr std::string_view kCv[] = {
      "Avonddiensten gedraaid in een hotel",
      "In mijn vorige baan werkte ik ook in het weekend.",
      "Ik volg op dinsdagavond een cursus.",
      "Ervaring met avond- en weekenddiensten",
  };
  for (const std::string_view text : kCv) EXPECT_EQ(cv(text), "") << text;
}

TEST(AvailabilityRules, ReadsAGridOfDays) {
  EXPECT_EQ(cv("Wanneer?        ma  di  wo  do  vr  za  zo\n"
               "    ochtend      x   x   -   x   x   -   -\n"
               "    avond        -   -   -   -   -   -   -\n"),
            "mon,tue,thu,fri morning; mon,tue,wed,thu,fri,sat,sun evening no");
}

TEST(AvailabilityRules, ReadsHowOftenInOtherOrders) {
  constexpr TermRow kRows[] = {
      {"avonden: maximaal twee per week", "2 evenings/1w"},
      {"de zaterdag draai je 2 van de 4 mee", "2 saturdays/4w"},
      {"3 van de 5 weekenden vrij", "2 weekends/5w"},
      {"1 weekend in de 4 vrij", "3 weekends/4w"},
      {"one weekend in four", "1 weekends/4w"},
      {"twee keer in de week tot 20.30 uur", "ends 20:30 2 evenings/1w"},
      {"Om de week op zaterdag", "2 saturdays/4w"},
  };
  for (const TermRow& row : kRows) EXPECT_EQ(vacancy(row.text), row.said) << row.text;
  EXPECT_EQ(cv("Ik wil 3 of 4 dagen, 24-32 uur"), "4 days/1w");
}

TEST(AvailabilityRules, ReadsHowOften) {
  constexpr TermRow kRows[] = {
      {"3 dagen p/w beschikbaar", "3 days/1w"},
      {"elke derde zaterdag", "1 saturdays/3w"},
      {"Elke 5e week heb je weekenddienst.", "1 weekends/5w"},
      {"Avonddiensten: ja, 2 per week", "2 evenings/1w"},
      {"1 avond per 2 weken", "2 evenings/4w"},
      {"Weekenddiensten horen er bij (1x per 4 weken).", "1 weekends/4w"},
      {"Twee avonden per week (17.30-21.00 uur)", "17:30-21:00 2 evenings/1w"},
      {"twee avonden per week", "2 evenings/1w"},
      {"1x per 3 weken op zaterdag", "1 saturdays/3w"},
      {"1x per 3 weken in het weekend", "1 weekends/3w"},
      {"eens per vier weken een zaterdag", "1 saturdays/4w"},
      {"1 op de 4 weekenden", "1 weekends/4w"},
      {"2 van de 4 zaterdagen", "2 saturdays/4w"},
      {"om de week op zaterdag", "2 saturdays/4w"},
      {"om het weekend", "2 weekends/4w"},
      {"Elke twee weken een weekend", "2 weekends/4w"},
      {"één zaterdag per maand", "1 saturdays/4w"},
      {"een avond per week", "1 evenings/1w"},
      {"waarvan één avond", "1 evenings/1w"},
      {"vier dagdelen per week", "4 dayparts/1w"},
      {"every other Saturday", "2 saturdays/4w"},
      {"one evening per week", "1 evenings/1w"},
      {"two evenings a week", "2 evenings/1w"},
      {"maximaal 1 keer in de 3 weken een zaterdag", "1 saturdays/3w"},
      {"een keer per maand op zondag", "1 sundays/4w"},
      {"om de zaterdag", "2 saturdays/4w"},
      {"zaterdag om de week", "2 saturdays/4w"},
      {"1x per maand een zaterdagdienst", "1 saturdays/4w"},
      {"Je werkt 3 dagen per week", "3 days/1w"},
      {"om de drie weken een weekend", "1 weekends/3w"},
  };
  for (const TermRow& row : kRows) EXPECT_EQ(vacancy(row.text), row.said) << row.text;
}

TEST(AvailabilityRules, OtherDaysAndTimesAreNoRoster) {
  constexpr TermRow kVacancy[] = {
      {"Bel Sjaak Wagenaar, ook 's avonds.", ""},
      {"De winkel is geopend van maandag t/m zaterdag.", ""},
      {"Bereikbaar op werkdagen van 9 tot 17 uur", ""},
      {"binnen twee werkdagen", ""},
      {"Reageren kan tot 15 januari", ""},
      {"3 dagen per week thuiswerken", ""},
      {"25 vakantiedagen per jaar", ""},
      {"een dagdeel per week chat je", "1 dayparts/1w"},
  };
  for (const TermRow& row : kVacancy) EXPECT_EQ(vacancy(row.text), row.said) << row.text;
  constexpr TermRow kCv[] = {
      {"kas opmaken aan het eind van de avond", ""},
      {"Good morning,", ""},
      {"I have been a night auditor in a hotel since 2021.", ""},
      {"adviser's note, Monday 12 October", ""},
      {"Ik doe dat zo goed als ik kan", ""},
      {"2019-2021 avondopleiding boekhouden", ""},
  };
  for (const TermRow& row : kCv) EXPECT_EQ(cv(row.text), row.said) << row.text;
}

TEST(AvailabilityRules, ReadsBeginningsShiftsAndAnswers) {
  constexpr TermRow kRows[] = {
      {"I do not want night shifts.", "night no"},
      {"Preferably without evening shifts.", "evening if_needed"},
      {"I can't do early mornings.", "morning no"},
      {"Sundays I'd rather keep free.", "sun if_needed"},
      {"Nights I don't mind working.", "night"},
      {"Van 7 tot 16 uur, 5 dagen", "07:00-16:00 5 days/1w"},
      {"Om 6 uur 's ochtends beginnen is prima.", "morning 06:00-"},
      {"Dagdienst of avonddienst, nachten niet.", "morning,afternoon; evening; night no"},
      {"Een avondvergadering eens per twee weken is geen probleem.", "2 evenings/4w"},
      {"Nachtdienst maakt me niet uit.", "night"},
      {"In het hoogseizoen werk ik ook de nachten.", ""},
      {"Ik kan overdag werken, want in de avond heb ik les.", "morning,afternoon"},
      {"In de weekenden sta ik als scheidsrechter op het veld.", ""},
  };
  for (const TermRow& row : kRows) EXPECT_EQ(cv(row.text), row.said) << row.text;
}

TEST(AvailabilityRules, ReadsDutiesShiftsAndTeamsOfVacancies) {
  constexpr TermRow kRows[] = {
      {"Start at 6:00, finish at 14:30.", "06:00-14:30"},
      {"Je werkt in een wisselend rooster: vroeg, laat en nacht.", "morning; evening; night"},
      {"Vroeg of laat komt iedereen hier terecht.", ""},
      {"Eens per vijf weken ben je achterwacht, ook op zaterdag.", "1 saturdays/5w"},
      {"De laatste zaterdag van de maand werk je.", "1 saturdays/4w"},
      {"Twee dagdelen per week sta je aan de receptie.", ""},
      {"Het team maakt samen het rooster.", "self"},
      {"Je stelt samen met de planner het rooster op.", ""},
      {"Woensdag is voor ons een vaste werkdag.", "wed"},
      {"In summer you work some Sunday mornings, if you want to.", "sun morning if_needed"},
      {"Op zondag zijn we dicht, dus jij bent dan vrij.", "sun no"},
      {"Elke medewerker slaapt één nacht per jaar gratis in ons hotel.", ""},
      {"kantoortijden: ma-vr tussen 8.00 en 18.00 uur", "mon,tue,wed,thu,fri 08:00-18:00"},
  };
  for (const TermRow& row : kRows) EXPECT_EQ(vacancy(row.text), row.said) << row.text;
}

TEST(AvailabilityRules, TellsWorkHeldFromWorkWished) {
  constexpr TermRow kRows[] = {
      {"Ik werk nu vier avonden per week in een restaurant en wil overdag werken.",
       "morning,afternoon"},
      {"I work four nights a week as a porter at the moment.", ""},
      {"Ik heb vijf jaar nachtdiensten gedraaid, dat hoeft niet meer.", "night no"},
      {"Fridays off would be great.", "fri if_needed"},
      {"Maandag, dinsdag en donderdag, woensdag nooit.", "mon,tue,thu; wed no"},
      {"In overleg kan ik ook een keer op zaterdag komen.", "sat if_needed"},
      {"Weekenden om en om vind ik prima.", "2 weekends/4w"},
      {"24 hours, school hours preferred", "morning,afternoon"},
      {"Maandag na school vanaf 15.30 kan ik.", "mon 15:30-"},
  };
  for (const TermRow& row : kRows) EXPECT_EQ(cv(row.text), row.said) << row.text;
  EXPECT_EQ(vacancy("Je werkt op maandag, dinsdagavond (tot 20.00 uur) en donderdag."),
            "mon; tue evening ends 20:00; thu");
  EXPECT_EQ(vacancy("De diensten verdelen we met elkaar in de app."), "self");
  EXPECT_EQ(vacancy("Je werkt een dienst van 11 tot 17 of van 17 tot 23 uur."),
            "11:00-17:00; 17:00-23:00");
}

}  // namespace
}  // namespace overstap::test
