// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/link/title_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "overstap/profiles/text.h"

namespace overstap {
namespace {

struct RoleWord {
  std::string_view word;  ///< one or two folded words
  std::string_view others;
};

/// Sorted by word.
constexpr auto kRoles = std::to_array<RoleWord>({
    {"1e graads", "leerkracht voortgezet onderwijs"},
    {"2e graads", "leerkracht voortgezet onderwijs"},
    {"accountmanager", "commercieel vertegenwoordiger verkoop"},
    {"administrateur", "boekhouder"},
    {"adviseur", "consultant"},
    {"afdelingshoofd", "manager"},
    {"agrarier", "landbouwer fokker"},
    {"ambtenaar", "beleidsmedewerker"},
    {"analist", "laboratoriumtechnicus"},
    {"arbeider", "medewerker"},
    {"arts", "geneesheer medisch"},
    {"assistent", "medewerker"},
    {"baliemedewerker", "onthaal"},
    {"basisschool", "leraar basisonderwijs"},
    {"bediende", "medewerker"},
    {"bediener", "machinebediener"},
    {"bedrijfsleider", "manager"},
    {"beheerder", "manager"},
    {"beleidsadviseur", "beleidsmedewerker"},
    {"bestuurder", "chauffeur"},
    {"beveiliger", "bewakingsagent beveiligingsmedewerker"},
    {"bewaker", "bewakingsagent beveiligingsmedewerker"},
    {"boer", "landbouwer fokker"},
    {"calculator", "kostendeskundige planner"},
    {"chauffeur", "bestuurder vrachtwagenchauffeur"},
    {"chef", "manager"},
    {"constructeur", "ingenieur ontwerper"},
    {"consulent", "consultant"},
    {"consultant", "adviseur"},
    {"controleur", "inspecteur"},
    {"coordinator", "manager"},
    {"designer", "ontwerper"},
    {"developer", "ontwikkelaar"},
    {"directeur", "manager"},
    {"docent", "leerkracht"},
    {"eerstegraads", "leerkracht voortgezet onderwijs"},
    {"eigenaar", "manager"},
    {"engineer", "ingenieur monteur"},
    {"exploitant", "manager"},
    {"filiaalleider", "winkelmanager"},
    {"filiaalmanager", "winkelmanager"},
    {"groepsleerkracht", "leraar basisonderwijs"},
    {"hersteller", "monteur technicus"},
    {"hoofd", "manager"},
    {"hoofddocent", "docent hoger onderwijs"},
    {"hoogleraar", "docent hoger onderwijs"},
    {"inkoper", "inkoopmedewerker"},
    {"inspecteur", "controleur"},
    {"installateur", "monteur technicus"},
    {"instructeur", "opleider instructeur"},
    {"instrumentalist", "musicus"},
    {"interieurverzorger", "schoonmaakpersoneel"},
    {"juf", "leerkracht"},
    {"keurder", "inspecteur"},
    {"keurmeester", "inspecteur"},
    {"kweker", "tuinder"},
    {"laborant", "laboratoriumtechnicus"},
    {"lector", "docent hoger onderwijs"},
    {"leerkracht", "leraar docent"},
    {"leidinggevende", "manager"},
    {"leraar", "leerkracht"},
    {"lerares", "leerkracht"},
    {"machinist", "operator bestuurder"},
    {"magazijnmedewerker", "magazijnbediende"},
    {"manager", "hoofd"},
    {"medewerker", "bediende"},
    {"monteur", "technicus installateur"},
    {"muzikant", "musicus"},
    {"onderhoudsmonteur", "technicus installateur"},
    {"ondernemer", "manager"},
    {"onderofficier", "sergeant"},
    {"onderwijzer", "leerkracht"},
    {"onderzoeker", "wetenschapper"},
    {"ontwikkelaar", "programmeur"},
    {"operator", "machinebediener"},
    {"opleider", "opleider instructeur"},
    {"orderpicker", "magazijnbediende"},
    {"ploegbaas", "teamleider opzichter"},
    {"ploegleider", "teamleider opzichter"},
    {"praktijkbegeleider", "vakdocent beroepsonderwijs bedrijfsopleider"},
    {"praktijkdocent", "vakdocent beroepsonderwijs bedrijfsopleider"},
    {"praktijkopleider", "vakdocent beroepsonderwijs bedrijfsopleider"},
    {"productiemedewerker", "operator arbeider"},
    {"programmeur", "ontwikkelaar"},
    {"projectleider", "projectmanager"},
    {"receptionist", "onthaal"},
    {"receptioniste", "onthaal"},
    {"relatiemanager", "commercieel vertegenwoordiger verkoop"},
    {"reparateur", "monteur technicus"},
    {"schoonmaakmedewerker", "schoonmaakpersoneel"},
    {"schoonmaker", "schoonmaakpersoneel"},
    {"secretaresse", "secretarieel"},
    {"secretaris", "secretarieel"},
    {"servicemonteur", "technicus installateur"},
    {"supervisor", "manager"},
    {"teamleider", "manager"},
    {"teammanager", "manager"},
    {"technicus", "ingenieur monteur"},
    {"teler", "tuinder"},
    {"toezichthouder", "opzichter"},
    {"trainer", "opleider instructeur"},
    {"tweedegraads", "leerkracht voortgezet onderwijs"},
    {"uitvoerder", "opzichter"},
    {"unitmanager", "manager"},
    {"universitair", "hoger onderwijs"},
    {"universitair docent", "docent hoger onderwijs"},
    {"veehouder", "landbouwer fokker"},
    {"verkoopadviseur", "verkoopspecialist"},
    {"verkoopmedewerker", "verkoper verkoopspecialist"},
    {"verkoopster", "verkoper verkoopspecialist"},
    {"verkoper", "verkoopspecialist"},
    {"vertegenwoordiger", "commercieel vertegenwoordiger verkoop"},
    {"verzorgende", "zorgkundige verpleegkundige"},
    {"voorman", "teamleider opzichter"},
    {"werkvoorbereider", "kostendeskundige planner"},
    {"wetenschappelijk", "wetenschapper"},
    {"winkelier", "winkelmanager"},
    {"winkelmedewerker", "verkoper verkoopspecialist"},
    {"zaakvoerder", "manager"},
});
static_assert(std::ranges::is_sorted(kRoles, {}, &RoleWord::word));

/// Words that say how or where somebody works, not what the work is. Sorted.
constexpr auto kModifiers = std::to_array<std::string_view>(
    {"aankomend", "algemeen", "allround", "diversen", "eerste", "ervaren", "junior", "koninklijke",
     "leerling", "medior", "meewerkend", "ondernemer", "overig", "senior", "tweede", "universitair",
     "wetenschappelijk", "zelfstandig"});
static_assert(std::ranges::is_sorted(kModifiers));

void append_word(std::string& text, std::string_view word) {
  if (!text.empty()) text += ' ';
  text += word;
}

bool has_word(std::string_view text, std::string_view word) {
  const auto words = key_words(text);
  return std::ranges::find(words, word) != words.end();
}

void add_words(std::string_view words, std::string_view title, std::string& roles) {
  for (const std::string_view word : key_words(words)) {
    if (!has_word(title, word) && !has_word(roles, word)) append_word(roles, word);
  }
}

/// The other words of `word`, those that neither the title nor the list holds already.
void add_roles(std::string_view word, std::string_view title, std::string& roles) {
  const auto found = std::ranges::lower_bound(kRoles, word, {}, &RoleWord::word);
  if (found == kRoles.end() || found->word != word) return;
  add_words(found->others, title, roles);
}

/// School languages as ESCO's teachers have them. Sorted.
constexpr auto kModernLanguages =
    std::to_array<std::string_view>({"arabisch", "chinees", "duits", "engels", "frans", "fries",
                                     "italiaans", "russisch", "spaans", "turks"});
constexpr auto kClassicalLanguages =
    std::to_array<std::string_view>({"grieks", "hebreeuws", "klassieke", "latijn"});
static_assert(std::ranges::is_sorted(kModernLanguages));
static_assert(std::ranges::is_sorted(kClassicalLanguages));

/// Where somebody teaches. A teacher of the first degree teaches at a secondary school, one of the
/// second degree there or at a vocational school; where neither a degree nor a kind of school is
/// said, it is a vocational school or higher education.
void add_teaching(std::string_view title, std::string& roles) {
  bool teaches = false, second = false, placed = false, modern = false, classical = false;
  for (const std::string_view word : key_words(title)) {
    teaches = teaches || word == "docent" || word == "leraar" || word == "lerares";
    placed = placed || word.ends_with("graads") || word.starts_with("basis") ||
             word == "voortgezet" || word == "primair" || word == "speciaal" ||
             word == "universitair";
    second = second || word == "2e" || word == "tweedegraads";
    modern = modern || std::ranges::binary_search(kModernLanguages, word);
    classical = classical || std::ranges::binary_search(kClassicalLanguages, word);
  }
  if (!teaches) return;
  if (modern) add_words("moderne talen", title, roles);
  if (classical) add_words("klassieke talen", title, roles);
  if (!placed) add_words("hoger onderwijs", title, roles);
  if (!placed || second) add_words("vakdocent beroepsonderwijs", title, roles);
}

/// `a (b) c` as `a  c` and `b`.
void split_brackets(std::string_view title, std::string& main, std::string& aside) {
  int depth = 0;
  for (const char c : title) {
    if (c == '(' || c == ')') {
      depth = std::max(0, depth + (c == '(' ? 1 : -1));
      (depth > 0 ? aside : main) += ' ';
    } else {
      (depth > 0 ? aside : main) += c;
    }
  }
}

}  // namespace

TitleWords title_words(std::string_view title) {
  TitleWords words;
  std::string outside;
  std::string inside;
  split_brackets(title, outside, inside);
  const std::string main = fold_key(outside);
  for (const std::string_view word : key_words(main)) {
    if (!std::ranges::binary_search(kModifiers, word)) append_word(words.main, word);
  }
  words.aside = fold_key(inside);
  if (words.main.empty()) words.main = main;
  if (words.main.empty()) words.main.swap(words.aside);

  const std::string whole = fold_key(title);
  const auto all = key_words(whole);
  for (std::size_t i = 0; i < all.size(); ++i) {
    add_roles(all[i], whole, words.roles);
    if (i + 1 == all.size()) break;
    std::string pair{all[i]};
    add_roles(pair.append(" ").append(all[i + 1]), whole, words.roles);
  }
  add_teaching(whole, words.roles);
  return words;
}

}  // namespace overstap
