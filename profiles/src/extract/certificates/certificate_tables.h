// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "profiles/src/extract/text/read_text.h"

/// The words of certificates beside the labels of a taxonomy, folded.
namespace overstap::extract::certificate {

/// A folded phrase and the code of what it names; empty = no concept of the market.
using Pair = std::pair<std::string_view, std::string_view>;

/// Labels that mean something else more often than a certificate, or that a family reads.
inline constexpr auto kNotAlone = std::to_array<std::string_view>(
    {"lean", "eerste hulp", "praktijkbegeleider", "triagist", "bedrijfshulpverlener", "rijbewijs",
     "driving licence", "car licence", "driver s license", "wft", "beveiliger mbo 2",
     "vakbekwaamheid chauffeur", "bkb", "scrum master", "a certificaat", "in bezit van rijbewijs b",
     "company first responder", "company emergency responder"});
/// Labels that are also the title of a job.
inline constexpr auto kLoose =
    std::to_array<std::string_view>({"praktijkopleider", "beveiliger 2"});

inline constexpr Pair kMore[] = {{"bhv er", "nl:bhv"},
                                 {"bhv ers", "nl:bhv"},
                                 {"bedrijfshulpverleningscertificaat", "nl:bhv"},
                                 {"bhvcertificaat", "nl:bhv"},
                                 {"bhvdiploma", "nl:bhv"},
                                 {"bedrijfshulpverlener", "nl:bhv"},
                                 {"ehbo er", "nl:ehbo"},
                                 {"ehbodiploma", "nl:ehbo"},
                                 {"eerste hulp diploma", "nl:ehbo"},
                                 {"bedrijfseerstehulp", "nl:ehbo"},
                                 {"diploma eerste hulp", "nl:ehbo"},
                                 {"diploma ehbo", "nl:ehbo"},
                                 {"certificaat eerste hulp", "nl:ehbo"},
                                 {"training eerste hulp", "nl:ehbo"},
                                 {"cursus eerste hulp", "nl:ehbo"},
                                 {"opleiding eerste hulp", "nl:ehbo"},
                                 {"eerste hulp training", "nl:ehbo"},
                                 {"eerste hulp cursus", "nl:ehbo"},
                                 {"eerste hulp certificaat", "nl:ehbo"},
                                 {"eerstehulpcursus", "nl:ehbo"},
                                 {"eerstehulptraining", "nl:ehbo"},
                                 {"eerstehulpdiploma", "nl:ehbo"},
                                 {"first aid course", "nl:ehbo"},
                                 {"first aid training", "nl:ehbo"},
                                 {"first aid certificate", "nl:ehbo"},
                                 {"first aider", "nl:ehbo"},
                                 {"psm i", "nl:scrum-master"},
                                 {"psm 1", "nl:scrum-master"},
                                 {"scrum master psm i", "nl:scrum-master"},
                                 {"psm1", "nl:scrum-master"},
                                 {"scrum master i", "nl:scrum-master"},
                                 {"scrum master 1", "nl:scrum-master"},
                                 {"beveiligerdiploma", "nl:beveiliger-2"},
                                 {"beveiligersdiploma", "nl:beveiliger-2"},
                                 {"beveiligingsdiploma", "nl:beveiliger-2"},
                                 {"greenbelt", "nl:lean-green-belt"},
                                 {"yellowbelt", "nl:lean-yellow-belt"},
                                 {"lean six sigma yellow belt", "nl:lean-yellow-belt"},
                                 {"six sigma green belt", "nl:lean-green-belt"},
                                 {"six sigma yellow belt", "nl:lean-yellow-belt"},
                                 {"svh", "nl:sociale-hygiene"},
                                 {"sociale hygiene", "nl:sociale-hygiene"},
                                 {"sociale hygeine", "nl:sociale-hygiene"},
                                 {"soc hygiene", "nl:sociale-hygiene"},
                                 {"soc . hygiene", "nl:sociale-hygiene"},
                                 {"soc hyg", "nl:sociale-hygiene"},
                                 {"soc . hyg", "nl:sociale-hygiene"},
                                 {"sociale hyg", "nl:sociale-hygiene"},
                                 {"praktijkdiploma boekhouding", "nl:pdb"},
                                 {"beveiligingspasje", "nl:beveiligingspas"},
                                 {"groene pas", "nl:beveiligingspas"},
                                 {"diploma beveiliging", "nl:beveiliger-2"},
                                 {"beveiliger niveau 2", "nl:beveiliger-2"},
                                 {"triagistendiploma", "nl:triage-diploma"},
                                 {"triage diploma", "nl:triage-diploma"},
                                 {"typdiploma", "nl:typediploma"},
                                 {"itil4", "nl:itil-foundation"},
                                 {"microsoft office specialist", "nl:mos"},
                                 {"triagecertificaat", "nl:triage-diploma"},
                                 {"triagistdiploma", "nl:triage-diploma"},
                                 {"gediplomeerd triagist", "nl:triage-diploma"},
                                 {"gediplomeerd triagiste", "nl:triage-diploma"},
                                 {"gecertificeerd triagist", "nl:triage-diploma"},
                                 {"triagediploma", "nl:triage-diploma"},
                                 {"triagist diploma", "nl:triage-diploma"},
                                 {"be aanhanger", "nl:rijbewijs-be"},
                                 {"be aanhangwagen", "nl:rijbewijs-be"},
                                 {"aanhangwagenrijbewijs", "nl:rijbewijs-be"},
                                 {"aanhangerrijbewijs", "nl:rijbewijs-be"},
                                 {"bromfietsrijbewijs", "nl:rijbewijs-am"},
                                 {"brommerrijbewijs", "nl:rijbewijs-am"},
                                 {"scooterrijbewijs", "nl:rijbewijs-am"},
                                 {"bromfietscertificaat", "nl:rijbewijs-am"},
                                 {"leermeestercertificaat", "nl:praktijkopleider"},
                                 {"leermeesterscertificaat", "nl:praktijkopleider"},
                                 {"leermeestersdiploma", "nl:praktijkopleider"},
                                 {"leermeesterdiploma", "nl:praktijkopleider"},
                                 {"leermeester sbb", "nl:praktijkopleider"},
                                 {"opleiding tot leermeester", "nl:praktijkopleider"},
                                 {"opleiding leermeester", "nl:praktijkopleider"},
                                 {"cursus leermeester", "nl:praktijkopleider"},
                                 {"training leermeester", "nl:praktijkopleider"},
                                 {"gecertificeerd leermeester", "nl:praktijkopleider"},
                                 {"erkend leermeester", "nl:praktijkopleider"},
                                 {"praktijkopleiderscertificaat", "nl:praktijkopleider"},
                                 {"praktijkopleidersdiploma", "nl:praktijkopleider"},
                                 {"opleiding tot praktijkopleider", "nl:praktijkopleider"},
                                 {"opleiding triagist", "nl:triage-diploma"},
                                 {"opleiding tot triagist", "nl:triage-diploma"},
                                 {"triagistenopleiding", "nl:triage-diploma"},
                                 {"triageopleiding", "nl:triage-diploma"},
                                 {"bhvcursus", "nl:bhv"},
                                 {"ehbocursus", "nl:ehbo"}};

inline constexpr Pair kModules[] = {
    {"basis", "nl:wft-basis"},
    {"basic", "nl:wft-basis"},
    {"basismodule", "nl:wft-basis"},
    {"basisdiploma", "nl:wft-basis"},
    {"schade", "nl:wft-schade-particulier"},
    {"schade particulier", "nl:wft-schade-particulier"},
    {"schadeverzekeringen", "nl:wft-schade-particulier"},
    {"schadeverzekering", "nl:wft-schade-particulier"},
    {"schadeverzekeringen particulier", "nl:wft-schade-particulier"},
    {"particulier", "nl:wft-schade-particulier"},
    {"schade particulieren", "nl:wft-schade-particulier"},
    {"non life private", "nl:wft-schade-particulier"},
    {"private non life insurance", "nl:wft-schade-particulier"},
    {"schade zakelijk", "nl:wft-schade-zakelijk"},
    {"schadeverzekeringen zakelijk", "nl:wft-schade-zakelijk"},
    {"schade zakelijke", "nl:wft-schade-zakelijk"},
    {"zakelijk", "nl:wft-schade-zakelijk"},
    {"non life business", "nl:wft-schade-zakelijk"},
    {"business non life insurance", "nl:wft-schade-zakelijk"},
    {"zorg", "nl:wft-zorg"},
    {"zorgverzekering", "nl:wft-zorg"},
    {"zorgverzekeringen", "nl:wft-zorg"},
    {"health", "nl:wft-zorg"},
    {"health insurance", "nl:wft-zorg"},
    {"inkomen", "nl:wft-inkomen"},
    {"inkomensverzekeringen", "nl:wft-inkomen"},
    {"income", "nl:wft-inkomen"},
    {"pensioen", "nl:wft-pensioen"},
    {"pensioenen", "nl:wft-pensioen"},
    {"pensioenverzekeringen", "nl:wft-pensioen"},
    {"pensions", "nl:wft-pensioen"},
    {"vermogen", "nl:wft-vermogen"},
    {"wealth", "nl:wft-vermogen"},
    {"hypothecair krediet", "nl:wft-hypothecair-krediet"},
    {"hypothecair", "nl:wft-hypothecair-krediet"},
    {"hypotheken", "nl:wft-hypothecair-krediet"},
    {"hypotheek", "nl:wft-hypothecair-krediet"},
    {"hypothecaire kredieten", "nl:wft-hypothecair-krediet"},
    {"mortgage credit", "nl:wft-hypothecair-krediet"},
    {"consumptief krediet", "nl:wft-consumptief-krediet"},
    {"consumptief", "nl:wft-consumptief-krediet"},
    {"krediet", "nl:wft-consumptief-krediet"},
    {"consumer credit", "nl:wft-consumptief-krediet"}};

inline constexpr Pair kLetters[] = {
    {"a", "nl:ksf-a"}, {"b", "nl:ksf-b"}, {"chat", "nl:ksf-chat"}, {"webcare", ""}};

inline constexpr Pair kClasses[] = {{"b", "nl:rijbewijs-b"},
                                    {"be", "nl:rijbewijs-be"},
                                    {"b e", "nl:rijbewijs-be"},
                                    {"eb", "nl:rijbewijs-be"},
                                    {"b+e", "nl:rijbewijs-be"},
                                    {"c", "nl:rijbewijs-c"},
                                    {"c1", ""},
                                    {"ce", ""},
                                    {"c1e", ""},
                                    {"d", ""},
                                    {"d1", ""},
                                    {"de", ""},
                                    {"a", ""},
                                    {"a1", ""},
                                    {"a2", ""},
                                    {"t", ""},
                                    {"am", "nl:rijbewijs-am"},
                                    {"scooter", "nl:rijbewijs-am"},
                                    {"brommer", "nl:rijbewijs-am"},
                                    {"bromfiets", "nl:rijbewijs-am"}};

inline constexpr Pair kProgrammes[] = {
    {"i", "nl:nt2-1"}, {"1", "nl:nt2-1"},  {"b1", "nl:nt2-1"},   {"ii", "nl:nt2-2"},
    {"2", "nl:nt2-2"}, {"b2", "nl:nt2-2"}, {"i b1", "nl:nt2-1"}, {"ii b2", "nl:nt2-2"}};

/// What may stand between the members of a family: "Wft Basis, Schade en Zorg".
[[nodiscard]] constexpr bool divides(const Token& token) {
  return is_any(token, {",", "en", "&", "/", "+", "and", "of", "or", "(", "-", ":", "plus", "als",
                        "'", "alsmede", "ook", "\"", ";"});
}

}  // namespace overstap::extract::certificate
