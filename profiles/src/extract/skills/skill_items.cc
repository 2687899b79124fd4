// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "profiles/src/extract/skills/skill_words.h"

namespace overstap::extract {
namespace {

constexpr auto kItems = std::to_array<std::string_view>({
    "leidinggevende leidinggevenden",
    "telefoon agenda agendas communication facebook instagram tiktok webshop webshops",
    "webwinkel webwinkels chatbot chatbots koffie storingen leveranciers suppliers",
    "vervoerders carriers stagiairs stagiaires evenement evenementen events congressen",
    "beurzen drankjes linux ict wifi routers networks budget budgetten budgets beleid",
    "bezetting dekking schoonmaken schoonmaak schoonhouden bedienen ruilen inpakken advies",
    "assortiment trainingen workshops onboarding energie energy abonnementen verhuizingen",
    "verhuizen verhuizing aansluitingen alarmen rondes cameras bezoekers koffers legitimatie leads",
    "pricing closing labelling checkout till tills helpdesk uitzendkrachten temps bezorging",
    "distributie distribution shipping parties weddings feesten recepties leveringen",
    "opdrachtgevers donateurs donaties vertraging paspoort rijbewijzen visum rent tenants",
    "cars travel lease sizing fitting packages pakjes exchanges revenue policy strategy",
    "prospects tickets polissen huur receptie targets website structuur ambitie ambition",
    "motivatie inzet passie passion presentatie presentations dienstverlening organiseren",
    "formuleren oplossingen deadlines samenwerking scripts loket headset loyaliteit",
    "verantwoordelijkheid rondleidingen verslagen organising schakelen escaleren dossiers",
    "intakes research verwijzen briefen briefing vragenlijsten protocollen r react angular",
    "data rapportages facturen tap frituur friteuse magazijn pallets uitlopen runnen vakken",
    "overzicht packing guests visitors reception bezoek toezicht contracten projecten",
    "bereikbaarheid wachttijden wachtrij inventaris boekingen retour tests books computers",
    "burgers grill diners zendingen retail selling vakanties prikken gips providers",
    "smartphones sollicitanten terugkoppeling redactie bhv servicedesk eindgebruikers discord",
    "marktplaats wanbetalers oplichting injecties cook kok broodjes receptioniste",
    "receptionist gastheer gastvrouw penningmeester analyses loterij wijn zaak dienstleider",
    "gemini claude mira prompten rooster leiding ontwikkelen verbeteren vracht vrachten",
    "publiek afwisseling vastleggen emoties aanpakken kalmeren verkoop verkopen sales",
    "adviseren adviseer bediening trainen secretariaat nabellen wasmachines mails mailen",
    "logistiek expeditie overdracht orders bijvullen bijsturen marketing mode",
    "ritten telecom spreadsheet spreadsheets leverancier websites doorpakken bijspringen",
    "luchtvaart internet balies begeleiding cursussen feestjes paspoorten declaraties",
    "brandverzekering reisverzekering aansprakelijkheid beleggen magazijnen winkelvloer",
    "ziekmeldingen supplies invoices omzet hospitality deals",
    "parcels letselschades doorzetten bellen samenvatten woningcorporatie woningcorporaties",
    "corporatie corporaties wijkteam meldkamer klachtencommissie betalingsproblemen uitzoeken "
    "deals kas",
});

}  // namespace

std::span<const std::string_view> skill_item_rows() { return kItems; }

}  // namespace overstap::extract
