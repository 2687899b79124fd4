// SPDX-License-Identifier: Apache-2.0
// Verbs of work: what somebody does for others or with things, and what never befalls him.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

constexpr auto kVerbs = std::to_array<WordClass>({
    // Participles that stand with "heb".
    {"done",
     "geevalueerd|aangehoord|aangemaand|aangemeten|aangenomen|aangereikt|aangeschreven|aangestuurd|"
     "aangetrokken|aangevuld|afgehandeld|afgerekend|beantwoord|begeleid|beheerd|bemiddeld|"
     "beoordeeld|berekend|besteld|bewaakt|bezorgd|bijgehouden|doorgegeven|doorgelicht|"
     "doorgestuurd|doorgezet|doorverbonden|geadviseerd|gearchiveerd|gebeld|geblokkeerd|geboekt|"
     "gebouwd|gecatalogiseerd|gecoacht|gecontroleerd|gecoordineerd|gedistribueerd|geduwd|"
     "gefilmd|gefotografeerd|gegeven|geincasseerd|geind|geinstalleerd|geinventariseerd|gekookt|"
     "gekoppeld|geleverd|gemaild|gemeten|gemonteerd|genoteerd|georganiseerd|gepland|"
     "gepresenteerd|geprikt|geredigeerd|geregistreerd|gereinigd|gerepareerd|gereserveerd|"
     "gescand|geschreven|gescreend|geserveerd|gesorteerd|gesteriliseerd|gestuurd|getoetst|"
     "getolkt|getraind|geverifieerd|gevoerd|gewisseld|geworven|gezet|ingeboekt|ingekocht|"
     "ingepakt|ingepland|ingeschreven|ingevoerd|ingewerkt|klaargelegd|klaargemaakt|klaargezet|"
     "afgewogen|afgeleverd|verpakt|nagebeld|"
     "nagekeken|onderhouden|ondersteund|ontruimd|ontworpen|opgeleid|opgelost|opgemaakt|"
     "opgesteld|opgevangen|opgezet|rondgebracht|rondgeleid|samengesteld|schoongemaakt|"
     "teruggebeld|toegediend|toegekend|toegelaten|toegelicht|uitgedeeld|uitgegeven|uitgeleend|"
     "uitgelegd|uitgereikt|uitgeschreven|vastgelegd|verholpen|verhuurd|verkocht|vermeld|"
     "verstuurd|vertaald|ververst|verzameld|verzonden|voltrokken|voorgelezen"},
    {"did",
     "handelde|leerde|verifieerde|geevalueerd|evalueerde|aangehoord|aangemaand|aangemeten|"
     "aangereikt|"
     "aangeschreven|aangestuurd|aangetrokken|"
     "aangevuld|adjusted|adjusting|administered|administering|adviseer|adviseerde|advising|"
     "afgehandeld|afgerekend|afgesteld|analysed|analyseer|analyseerde|analysing|analyzed|"
     "analyzing|answered|answering|archived|archiveer|archiveerde|archiving|arranged|arranging|"
     "assessed|assessing|assisted|assisteer|assisteerde|assisting|audited|auditing|automatiseer|"
     "automatiseerde|beantwoord|beantwoordde|bedien|bediend|bediende|begeleidde|behandelde|"
     "beheer|beheerd|beheerde|belde|bemiddel|bemiddeld|bemiddelde|beoordeel|beoordeelde|"
     "bereidde|bereken|berekend|berekende|besprak|bespreek|besteld|bewaak|bewaakt|bewaakte|"
     "bezorg|bezorgd|bezorgde|bijgehouden|boek|boekte|booked|booking|bouwde|built|calculated|"
     "calculating|cataloged|cataloging|catalogiseer|catalogiseerde|catalogued|cataloguing|"
     "chased|chasing|checked|checking|cleaned|cleaning|coachte|collected|collecting|controleer|"
     "controleerde|cooked|cooking|coordinate|coordinated|coordinating|coordineer|coordineerde|"
     "declareer|declareerde|deliver|delivered|delivering|designed|designing|digitaliseer|"
     "digitaliseerde|dispense|dispensed|dispensing|doorgegeven|doorgestuurd|doorgezet|"
     "doorverbonden|drafted|drafting|driving|edit|edited|editing|escort|escorted|escorting|"
     "etiketteer|etiketteerde|explain|explained|explaining|factureer|factureerde|filmed|filming|"
     "fitted|fitting|fotografeerde|fouilleer|fouilleerde|geadviseerd|geanalyseerd|gearchiveerd|"
     "geassisteerd|geautomatiseerd|gebeld|geboekt|gebouwd|gecatalogiseerd|gecoacht|"
     "gecontroleerd|gecoordineerd|gedeclareerd|gedigitaliseerd|gedistribueerd|geduwd|"
     "geetiketteerd|gefactureerd|gefilmd|gefotografeerd|gefouilleerd|geincasseerd|geindiceerd|"
     "geinformeerd|geinstalleerd|geinterviewd|geinventariseerd|gekookt|gekoppeld|geleverd|"
     "gemaild|gemasseerd|gemeten|gemonteerd|genoteerd|geoogst|georganiseerd|geplaatst|gepland|"
     "gepoetst|gepresenteerd|geprikt|gerapporteerd|geredigeerd|gereinigd|gerepareerd|"
     "gereserveerd|gescand|geschilderd|geschreven|gescreend|geserveerd|gesignaleerd|gesorteerd|"
     "gesteriliseerd|gestreken|gestuurd|gesurveilleerd|getoetst|getolkt|getraind|geverifieerd|"
     "gewisseld|geworven|greeted|greeting|guide|guided|guiding|handle|handled|handling|herken|"
     "herkende|hosted|hosting|incasseer|incasseerde|indiceer|indiceerde|inform|informed|"
     "informeer|informeerde|informing|ingeboekt|ingekocht|ingepakt|ingepland|ingevoerd|"
     "ingewerkt|inspected|inspecting|install|installed|installeer|installeerde|installing|"
     "interpreted|interpreting|interviewde|interviewed|interviewing|inventariseer|"
     "inventariseerde|investigate|investigated|investigating|klaargelegd|klaargezet|knipte|"
     "kookte|koppel|koppelde|led|leid|leidde|lesgegeven|leverde|listed|listing|loaded|loading|"
     "logged|logging|losgemaakt|mailde|maintain|maintained|maintaining|masseer|masseerde|"
     "measured|measuring|mediate|mediated|mediating|molk|monitored|monitoring|monteer|monteerde|"
     "nagebeld|nagekeken|negotiate|negotiated|negotiating|noteer|noteerde|onderhandel|"
     "onderhandeld|onderhandelde|onderhouden|ondersteun|ondersteund|ondersteunde|onderwees|"
     "ontwierp|ontworpen|oogst|oogstte|opgelost|opgemaakt|opgemeten|opgesteld|opgezet|organise|"
     "organised|organiseer|organiseerde|organising|organize|organized|organizing|packed|packing|"
     "photographed|photographing|plaatste|plande|planned|planning|poetste|prepare|prepared|"
     "preparing|presented|presenteer|presenteerde|presenting|printed|processed|programmeer|"
     "programmeerde|promote|promoted|promoting|publish|published|publishing|rapporteer|"
     "rapporteerde|recorded|recording|recruit|recruited|recruiting|redigeer|redigeerde|"
     "referring|registreer|registreerde|reinig|reinigde|repaired|repairing|repareer|repareerde|"
     "reserveer|reserveerde|reviewed|reviewing|rondgebracht|rondgeleid|samengesteld|scande|"
     "schedule|scheduled|scheduling|schilder|schilderde|schoongemaakt|schreef|schrijf|selling|"
     "serveer|serveerde|signaleer|signaleerde|sold|sorted|sorteer|sorteerde|sorting|stacked|"
     "stacking|stelde|steriliseer|steriliseerde|stuurde|supervise|supervised|supervising|"
     "surveilleer|surveilleerde|teruggebeld|toegediend|toegelicht|toetste|tolk|tolkte|trainde|"
     "translate|translated|translating|transporting|typed|typing|uitbetaald|uitgedeeld|"
     "uitgegeven|uitgekeerd|uitgeleend|uitgelegd|uitgereikt|unload|unloaded|unloading|update|"
     "updated|updating|vastgelegd|verdeel|verdeeld|verdeelde|verhoor|verhoord|verhoorde|verhuur|"
     "verhuurd|verhuurde|verified|verifieer|verifieerde|verify|verifying|verkocht|vermeld|"
     "vermeldde|verpak|verpakt|verpakte|verschoon|verschoond|verschoonde|verstrek|verstrekt|"
     "verstrekte|verstuur|verstuurd|verstuurde|vertaald|vertaalde|ververst|vervoer|vervoerd|"
     "vervoerde|verwees|verwerk|verwerkt|verwerkte|verwijs|verzamel|verzameld|verzamelde|"
     "verzend|verzond|verzonden|verzorg|verzorgd|verzorgde|voerde|voltrokken|voorgelezen|wash|"
     "washed|washing|weeg|welcome|welcomed|welcoming|werf|wierf|woog|write|writing|written|"
     "wrote|zet"},
    // With "heb" done for others, with "ben" to oneself.
    {"twofold", "opgenomen|behandeld|doorverwezen|opgelapt"},
    {"ik", "ik|i|mw|dhr|mevr|kand|betrokkene"},
    {"to_oneself", "mij|me|mijzelf|mezelf|zich|zichzelf|myself|himself|herself"},
    {"auxiliary", "heb|had|hebben|hadden|kheb"},
    {"perfect", "@auxiliary|heeft"},
    // Behind one of these a word is no object.
    {"leads",
     "met|door|na|zonder|om|wegens|vanwege|sinds|ondanks|tijdens|tussen|in|bij|aan|voor|uit|"
     "over|onder|op|tot|als|ivm|with|by|from|after|without|because|since|despite|during|at|for|"
     "to|through|due|as"},
});

}  // namespace

std::span<const WordClass> verb_classes() { return kVerbs; }

}  // namespace overstap::sieving
