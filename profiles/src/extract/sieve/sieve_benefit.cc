// SPDX-License-Identifier: Apache-2.0
// Kinds of benefit and registers of target groups.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {benefit, nothing, "trek|trekt|trok|trekken <1 van de|het <1 gemeente|uwv|sociale|staat"},
    {benefit, keep, "gaat|ging|gaan|vertrekt <6 met pensioen"},
    {benefit, self, "*uitkeringen"},
    {benefit, nothing, "participatiewet|bijstand <2 kostendelersnorm"},
    {benefit, nothing,
     "^ inkomen|inkomsten|income "
     "participatiewet|bijstand|bijstandsuitkering|ww|wia|wga|iva|ziektewet|uitkering|wajong|anw"},
    {benefit, keep, "schade|pensioen|verzekerings|kosten uitkering|uitkeringen"},
    {benefit, keep,
     "schadeuitkering|schadeuitkeringen|pensioenuitkering|pensioenuitkeringen|"
     "verzekeringsuitkering"},
    {benefit, person, "huurtoeslag|zorgtoeslag en|of|plus huurtoeslag|zorgtoeslag|kindgebonden"},
    {benefit, keep, "wet <2 @WW"},
    {benefit, person, "herkeuring|herkeurd"},
    {benefit, person, "^ pw $"},
    {benefit, person, "aowgerechtigd|aowgerechtigde"},
    {benefit, person, "aow gerechtigd|gerechtigde"},
    {benefit, self,
     "uwv|gemeente|werkcoach|klantmanager|dienst <2 moet|mag|moest|mocht|wil|verplicht"},
    {benefit, self, "moet|mag|moest|mocht van <1 uwv|gemeente|klantmanager|werkcoach|dienst"},
    {benefit, self, "sociale dienst"},
    {benefit, person, "p wet"},
    {benefit, person, "uitgekeerd na|sinds"},
    {benefit, self, "target group register"},
    {benefit, person, "unemployment insurance|money|pay|cheque"},
    {benefit, self,
     "met|op|van|ontvang|ontvangt|krijg|krijgt|geniet|heb|heeft|naast|receive|draw|my <3 "
     "pensioen|vroegpensioen|keuzepensioen|pension !opbouw|fonds|over|regeling"},
    {benefit, keep, "werk|sociaal en inkomen"},
    {benefit, person, "^ @STATUS ?is ?niet $|mogelijk|ja|nee|aanwezig|toepassing|van|yes|possible"},
    {benefit, keep,
     "eindejaarsuitkering|eindejaarsuitkeringen|winstuitkering|kerstuitkering|vakantieuitkering|"
     "jubileumuitkering|dividenduitkering|resultaatsuitkering"},
    {benefit, nothing,
     "@my <1 klantmanager|inkomensconsulent|werkcoach|bijstandsconsulent|uwv|caseworker|sociale"},
    {benefit, self,
     "#|geld|uitkering|money|betaald|inkomen|procent <2 van|from <1 uwv|svb|gemeente"},
    {benefit, self, "claiming|claim|claimed|on <1 unemployment|disability|jsa|benefits"},
    {benefit, person, "claiming|claim <1 unemployment|disability|jsa"},
    {benefit, keep, "@WW|pensioen|uitkerings <1 premie|premies|afdracht|afdrachten|aangifte|loket"},
    {benefit, nothing, "@STATUS|norisk <2 voor|for mij|me|ons|hem|haar|him|her"},
    {benefit, self, "trek|leef|leeft|leefde|trekt|leven <3 van <2 steun|bijstand|sociale|staat"},
    {benefit, nothing, "on the dole"},
    {benefit, nothing, "@i|@my|@he <4 dole"},
    {benefit, self, "uitkering|dole|bijstand|ziektewet|steuntrekker|uitkeringstrekker"},
    {benefit, self, "geld|money|inkomen|income <3 gemeente|uwv|state|municipality|government"},
    {benefit, self,
     "gemeente|uwv|municipality|government <3 betaalt|pays|helpt|steunt|supports|begeleidt "
     "<2 mij|me|mijn|my"},
    {benefit, keep,
     "mogelijk|mogelijkheid|plek|plaats|*plaats|*plek|plaatsing|stage <2 behoud van <1 uitkering"},
    {benefit, keep,
     "^ solliciteren|reageren|ondernemen|ook|werken vanuit|met|naast|zonder <1 uitkering|@WW"},
    {benefit, nothing,
     "^ kandidaat|kandidate|client|klant|hij|zij|ze|betrokkene|deelnemer valt|staat|heeft <<4 "
     "@STATUS"},

    {benefit, nothing, "@my <2 @BENEFIT|@WW|aow|pensioen|pensionering"},
    {benefit, nothing, "@my <2 benefit|benefits $"},
    {benefit, person, "@WW !hulp|opleiding"},
    {benefit, person, "@BENEFIT"},
    {benefit, nothing,
     "zit|zat|kom|kwam|loop|liep|leef|leefde|val|viel|ga|ging|raakte|beland|belandde|belanden|"
     "terechtgekomen|geraakt|stroomde|gekomen <3 in|uit|van|onder|op de|een|het ?# @WW|@BENEFIT"},
    {benefit, nothing,
     "zit|zat|loop|leef|ben|kom <2 @i|al|nu|sinds|nog|# <4 in|op|uit|van|de de|het|een|# @WW"},
    {benefit, nothing,
     "in|uit|vanuit|naar de|het @WW "
     "beland|gekomen|terechtgekomen|geraakt|gezeten|terecht|geland|gestroomd|komen"},
    {benefit, nothing,
     "@i <3 ontvang|krijg|heb|had|kreeg|genoot|geniet|receive|get|claim|claimed|received|trek <3 "
     "@WW|@BENEFIT"},
    {benefit, nothing, "ontvang|krijg|heb|had|kreeg|geniet|trek ik <3 @WW|@BENEFIT"},
    {benefit, person,
     "^ ontvang|krijg|heb|had|kreeg|receive|receives|receiving|claim|ontvangt|krijgt <3 "
     "@WW|@BENEFIT|benefit|benefits"},
    {benefit, nothing, "behoud van <1 uitkering|@WW|@BENEFIT"},
    {benefit, self, "@STATUS"},
    {benefit, nothing, "@i <2 sta|val|zit|heb|ben|behoor|am|in <4 @STATUS"},
    {benefit, person,
     "sta|staat|val|valt|behoor|behoort|opgenomen|geregistreerd|ingeschreven|indicatie|status|plek|"
     "plaats|registered <3 @STATUS"},
    {benefit, nothing, "bedoeld|bestemd|gereserveerd voor <1 iemand met <3 @WW|@BENEFIT"},
    {benefit, person, "@have <2 wajong*|swindicatie|wswindicatie|indicatie"},
    {benefit, self, "indicatie <2 @STATUS|sw|wsw|banenafspraak|beschut|uwv|arbeidsbeperking"},
    {benefit, person, "sw|wsw|beschut indicatie|status|werkplek"},
    {benefit, person, "no risk ?polis"},
    {benefit, self,
     "participatiewet|aow|pw|prepensioen|vut|nabestaandenpensioen|weduwenpensioen|"
     "kinderbijslag|huurtoeslag|zorgtoeslag|toeslagen|kindgebonden|bijzondere"},
    {benefit, nothing, "@i <4 aow|participatiewet|zorgtoeslag|huurtoeslag|nabestaandenpensioen"},
    {benefit, person, "onder|via|vanuit de participatiewet"},
    {benefit, nothing,
     "geld|inkomen|inkomsten|uitkering|money van|from <1 "
     "uwv|gemeente|sociale|staat|overheid|belastingdienst"},
    {benefit, self, "uwv|sociale|gemeente <2 uitkering|geld|klant|klantmanager|inkomen"},
    {benefit, self, "loop|loopt|liep|zit|zat <3 bij <2 sociale|uwv|sociaal|soos|werkplein $"},
    {benefit, self, "loop|loopt|liep|zit|zat <2 bij <2 sociale dienst"},
    {benefit, self, "in|bij|van|naar sociale|soos dienst"},
    {benefit, self, "uwv <1 keuring|herkeuring|keuringsarts|arts|verzekeringsarts"},
    {benefit, self, "herkeuring|herkeurd|gekeurd|keuring|verzekeringsarts|arbeidsdeskundige"},
    {benefit, nothing,
     "on|of|off "
     "?unemployment|disability|social|state|sickness|welfare|housing|jobseekers|government "
     "benefit|benefits|allowance|welfare|assistance|security"},
    {benefit, self, "on welfare|benefits|disability|dole"},
    {benefit, person, "on welfare|benefits|unemployment"},
    {benefit, self,
     "@have|receive|receives|receiving|received|get|gets|getting|claim|claims|claiming|live|living|"
     "lived|collect|collecting|entitled|draw|drawing|lives <4 "
     "benefit|benefits|welfare|allowance|assistance|wajong|wia"},
    {benefit, person,
     "unemployment|disability|sickness|incapacity|social|welfare|housing|invalidity "
     "benefit|benefits|allowance|assistance|pension|payments|payment|support"},
    {benefit, self, "jobseekers|universal|income allowance|credit|support"},
    {benefit, person, "jobseekers|jobseeker ?s allowance|benefit"},
    {benefit, self, "@my <1 benefit|benefits|welfare|allowance"},
    {benefit, nothing, "@my benefits|benefit <1 end|ends|stop|stops|run|is|are|from|will"},
    {benefit, nothing, "register <2 target|arbeidsbeperkten"},
    {benefit, self, "jobs agreement|quota"},
    {benefit, nothing, "jobs agreement register|target"},
    {benefit, person, "arbeidsongeschikt|afgekeurd|keuring|gekeurd <4 uwv|wia|wao|wga|iva"},
    {benefit, keep,
     "medewerker|medewerkster|consulent|adviseur|specialist|beoordelaar|claimbeoordelaar|"
     "casemanager|jurist|arbeidsdeskundige|verzekeringsarts|teamleider|manager|"
     "uitkeringsdeskundige|klantmanager|inkomensconsulent <4 "
     "@WW|@BENEFIT|uwv|@STATUS|participatiewet|aow|uitkering*|pensioen|toeslagen"},
    {benefit, keep,
     "@WW|uitkering|@BENEFIT|pensioen|aow|toeslagen|bijstand <1 "
     "aanvraag|wet|regels|rechten|beoordelen|consulent|verwerken|behandelen|berekenen|"
     "verstrekken|toekennen|wetgeving|dossiers|administratie|verzoeken|zaken|fonds|medewerker|"
     "specialist"},
    {benefit, keep,
     "vragen|wetten|regelingen|kennis|voorlichting|advies|info|informatie|klanten|uitleg|"
     "aanvragen <6 @WW|@BENEFIT|@STATUS|participatiewet|aow|pensioen|toeslagen|uitkeringen"},
    {benefit, keep, "over|aan uitkeringen|pensioen|uitkering|toeslagen"},
    {benefit, keep, "belastingdienst toeslagen"},
    {benefit, keep, "pensioen fonds|fondsen|verzekeringen|regeling|adviseur|opbouw|administratie"},
    {benefit, keep, "goed|prima|goede pensioen|pensioenregeling"},
    {benefit, keep, "compensation|employee|secondary|fringe <2 benefits"},
    {benefit, keep,
     "benefits "
     "manager|administrator|realisation|realization|management|package|specialist|officer"},
    {benefit, keep,
     "geen|niet|zonder mensen|kandidaten|personen met|in|uit een|de uitkering|bijstand"},
    {benefit, keep, "ww ii"},
    {benefit, keep, "tw|iva|anw <1 magazijn|driver"},
    {benefit, keep,
     "gekeurd|keuring|gekeurde <4 "
     "auto|apk|heftruck|voertuig|materialen|gereedschap|producten|vlees|vis|goederen|nen|machines|"
     "ladders|klimmaterialen|mijnbouw"},
    {benefit, keep,
     "apk|nen|nen3140|chauffeurs|technische|rijbewijs <1 keuring|gekeurd|keuringen|keurmeester"},
});

}  // namespace

std::span<const SieveRule> benefit_rules() { return kRules; }

}  // namespace overstap::sieving
