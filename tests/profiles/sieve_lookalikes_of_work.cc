// SPDX-License-Identifier: Apache-2.0
// What somebody did for others, in the words of a CV: the perfect tense most of all.
#include <array>

#include "tests/profiles/sieve_sentences.h"

namespace overstap::test {
namespace {

constexpr auto kStay = std::to_array<std::string_view>({
    "Ik heb de telefoon opgenomen en klanten te woord gestaan.",
    "Ik heb jarenlang bestellingen opgenomen.",
    "De meterstanden heb ik opgenomen bij mensen thuis.",
    "Ik ben opgenomen in de talentenpool van de gemeente.",
    "Mijn verbetervoorstel is opgenomen in de werkinstructie.",
    "Ik heb interviews opgenomen en uitgewerkt.",
    "Na drie maanden werd ik opgenomen in het vaste team.",
    "Contact opgenomen met klanten die niet waren komen opdagen.",
    "Klachten heb ik altijd rustig aangehoord en daarna opgelost.",
    "Klachten heb ik opgelost.",
    "Klachten nam ik telefonisch aan.",
    "Mijn klachten waren altijd binnen twee dagen afgehandeld.",
    "Met klachten ben ik goed.",
    "Ik heb veel klachten gehad over bezorging en die allemaal netjes opgelost.",
    "Ik heb aanmaningen verstuurd.",
    "Ik heb facturen ingeboekt en aanmaningen verstuurd.",
    "Ik heb betalingsregelingen getroffen met klanten.",
    "Ik heb uitkeringen berekend en uitbetaald.",
    "Ik heb toeslagen aangevraagd voor klanten.",
    "Ik heb pensioenen berekend.",
    "Ik heb bruiloften en partijen verzorgd.",
    "Ik heb met kinderen gewerkt.",
    "Ik heb ouders gebeld als een kind er niet was.",
    "Ik heb families begeleid bij een uitvaart.",
    "Ik heb bloeddruk gemeten bij bewoners.",
    "Ik heb mensen met dementie begeleid.",
    "Ik heb rolstoelen geduwd en mensen in bed geholpen.",
    "Ik heb in een ziekenhuis gewerkt.",
    "Ik heb afspraken ingepland voor de fysiotherapeut.",
    "Ik heb stress goed onder controle.",
    "Ik heb MS Office goed onder de knie.",
    "Ik werk dagelijks met MS Teams.",
    "Ik heb oog voor de klant.",
    "Ik heb een luisterend oor voor klanten.",
    "Ik heb een prettige stem aan de telefoon.",
    "Ik heb een hoofd voor cijfers.",
    "Ik heb schadedossiers samengesteld.",
    "Ik heb roosters samengesteld.",
    "Ik heb menu's samengesteld met de kok.",
    "Ik heb de machine uit elkaar gehaald en schoongemaakt.",
    "Ik heb paspoorten gecontroleerd.",
    "Ik heb geboorteaangiften verwerkt.",
    "I have recorded complaints and passed them on.",
    "I set up payment plans with tenants.",
    "I booked weddings and parties.",
    "I am good with my hands.",
    "Ik heb verzuim geregistreerd in AFAS.",
    "Ik heb klanten met een beperking geholpen met reizen.",
    "Ik was vrijwilliger bij de voedselbank.",
    "Ik heb leningen en hypotheken verkocht.",
    "Ik heb een diagnose gesteld en de wasmachine gerepareerd.",
    "Ik heb uitval in de ploeg opgevangen.",
    "Ik heb operationele problemen opgelost.",
    "Ik heb allergieën genoteerd bij de reservering.",
    "Ik heb bij de bank als specialist gewerkt.",
    "Ik was teamleider en specialist pensioenen.",
    "Ik heb mijn team door een lastige scheiding van afdelingen geleid.",
    "Vragen van leden over hun loonstrook heb ik aan de telefoon beantwoord.",
    "Uitkeringen van levensverzekeringen verwerkte ik in een eigen systeem.",
    "Veroordeelden begeleidde ik bij hun taakstraf in het groen.",
    "Met blinde en slechtziende cursisten oefende ik het reizen.",
    "In het ziekenhuis heb ik eten rondgebracht.",
});

}  // namespace

std::span<const std::string_view> sentences_of_work() { return kStay; }

}  // namespace overstap::test
