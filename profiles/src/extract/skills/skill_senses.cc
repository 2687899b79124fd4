// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_senses.h"

#include <algorithm>
#include <array>

#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

/// Surroundings, in bits.
enum Setting : std::uint32_t {
  kShop = 1U << 0U,
  kHospitality = 1U << 1U,
  kWarehouse = 1U << 2U,
  kTelephone = 1U << 3U,
  kPrograms = 1U << 4U,
  kManagement = 1U << 5U,
  kNetworks = 1U << 6U,
  kNewcomers = 1U << 7U,
  kConversation = 1U << 8U,
};

constexpr FixedWords<std::uint32_t, 1024> kSettings({
    {kPrograms | kNetworks, "windows"},
    {kPrograms | kManagement, "office"},
    {kShop,
     "winkel|winkels|winkelvloer|supermarkt|supermarkten|filiaal|caissiere|kassa|kassamedewerker|"
     "kassamedewerkster|kassiere|vakkenvuller|vakken|schap|schappen|schapjes|etalage|paskamer|"
     "paskamers|kledingwinkel|schoenenwinkel|kaaswinkel|speciaalzaak|bakkerij|slagerij|viszaak|"
     "drogist|drogisterij|bouwmarkt|tuincentrum|boekhandel|juwelier|opticien|warenhuis|markt|"
     "marktkraam|kraam|toonbank|verkoopmedewerker|verkoopmedewerkster|verkoopster|verkoper|"
     "winkelmedewerker|winkelhulp|statiegeld|assortiment|shop|store|retail|supermarket|cashier|"
     "till|checkout|shelves|counter|bloemenwinkel|kringloopwinkel|kringloop|telefoonwinkel|"
     "elektronicawinkel|witgoed|modezaak"},
    {kHospitality,
     "gast|gasten|restaurant|restaurants|bediening|tafel|tafels|cafe|eetcafe|keuken|hotel|bar|"
     "lunchroom|brasserie|serveerster|ober|kelner|gastvrouw|gastheer|menukaart|terras|ontbijt|"
     "diner|horeca|barista|kok|afwas|snackbar|cafetaria|kantine|catering|guest|guests|waiter|"
     "waitress|waitressing|bartender|tables|kitchen|housekeeping|kamers"},
    {kWarehouse,
     "magazijn|warehouse|webshop|webwinkel|orderpicker|orderpicken|orders|pakketten|pallets|"
     "distributiecentrum|logistiek|heftruck|inpakker|parcels"},
    {kTelephone,
     "callcenter|callcentre|telefonisch|telefonische|outbound|belde|bel|bellen|gebeld|belscript|"
     "telefoon|telemarketing|phone|calls"},
    {kPrograms,
     "word|excel|powerpoint|outlook|computer|computers|internet|typen|teams|"
     "agenda|google|laptop|printen|browser|tekstverwerken|spreadsheet|spreadsheets|onedrive|"
     "sharepoint|internetbankieren"},
    {kManagement,
     "directie|directeur|directeuren|bestuur|bestuurder|bestuurders|managers|management|manager|"
     "secretaresse|secretariaat|zakelijk|zakelijke|oprichters|partners|medewerkers|collegas|"
     "notulen|agendabeheer|agendas|raad|executives|board|ceo|cfo"},
    {kNetworks,
     "linux|cisco|server|servers|hardware|ict|routers|router|switches|firewall|"
     "systeembeheer|werkplekbeheer|helpdesk|printers|tcp|dns|vpn|azure|vmware|bekabeling"},
    {kNewcomers,
     "nieuwe|nieuwkomers|newcomers|starters|beginners|jonge|beginnende|hires|joiners|new|"
     "stagiairs|stagiaires|leerlingen|verse"},
    {kConversation,
     "vragen|berichten|reacties|chat|chats|beantwoord|beantwoordt|beantwoorden|reageer|reageert|"
     "reageren|klachten|messages|questions|answer|answering|reply|replying"},
});

std::uint32_t setting_of(const Token& token) {
  if (token.kind != TokenKind::word) return 0;
  const std::uint32_t* setting = kSettings.find(token.hash);
  return setting == nullptr ? 0 : *setting;
}

/// Whether of the surroundings in question `setting` stands nearest, what stands before first:
/// the line that names a job stands above its tasks.
bool stands_nearest(const ReadText& text, const SkillFind& find, std::uint32_t begin,
                    std::uint32_t end, std::uint32_t setting, std::uint32_t rivals) {
  const auto tells = [&](std::uint32_t i) {
    return setting_of(text.tokens[i]) & (setting | rivals);
  };
  for (std::uint32_t i = find.last; i > begin; --i) {
    if (const std::uint32_t found = tells(i - 1)) return (found & setting) != 0;
  }
  for (std::uint32_t i = find.last; i < end; ++i) {
    if (const std::uint32_t found = tells(i)) return (found & setting) != 0;
  }
  return false;
}

}  // namespace

std::span<const SkillSenses::Row> SkillSenses::rows() {
  static constexpr auto kRows = std::to_array<Row>({
      {"nl:afrekenen-met-gasten", "nl:kassa-bedienen", kShop, kHospitality, Reach::job},
      {"nl:verkopen", "nl:verkopen-winkel", kShop, kTelephone, Reach::job},
      {"nl:verkopen", "nl:verkopen-telefonisch", kTelephone, kShop, Reach::sentence},
      {"nl:keuken-schoonhouden", "nl:winkel-netjes-houden", kShop, kHospitality, Reach::job},
      {"nl:online-orders-klaarmaken", "nl:cadeau-inpakken", kShop, kWarehouse, Reach::job},
      {"nl:reizen-boeken", "nl:reizen-boeken-zakelijk", kManagement, kHospitality, Reach::job},
      {"nl:e-mail-afhandelen", "nl:outlook-gebruiken", kPrograms, kConversation, Reach::sentence},
      {"nl:netwerken", "nl:netwerken-ict", kNetworks, kManagement, Reach::sentence},
      {"nl:trainen", "nl:inwerken", kNewcomers, 0, Reach::sentence},
      {"nl:social-media-beheren", "nl:webcare", kConversation, 0, Reach::sentence},
  });
  return kRows;
}

SkillSenses::SkillSenses(const Taxonomy& taxonomy) {
  for (const Row& row : rows()) {
    const auto from = taxonomy.find_skill(row.from), to = taxonomy.find_skill(row.to);
    if (from && to) senses_.push_back({*from, *to, row.setting, row.rivals, row.reach});
  }
}

SkillId SkillSenses::meant(const ReadText& text, const Sentence& sentence, const SkillFind& find,
                           SkillId skill) const {
  // More words than one say themselves what they mean.
  if (!find.tokens.is_one()) return skill;
  for (const Sense& sense : senses_) {
    if (sense.from != skill) continue;
    constexpr std::uint32_t kReach = 80;  // tokens
    const auto count = static_cast<std::uint32_t>(text.tokens.size());
    const bool near = sense.reach == Reach::sentence;
    const std::uint32_t begin = near ? sentence.first : find.first - std::min(find.first, kReach);
    const std::uint32_t end = near ? sentence.last : std::min(find.last + kReach, count);
    if (stands_nearest(text, find, begin, end, sense.setting, sense.rivals)) return sense.to;
  }
  return skill;
}

}  // namespace overstap::extract
