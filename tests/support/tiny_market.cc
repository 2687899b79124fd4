// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tiny_market.h"

#include <map>
#include <stdexcept>
#include <string>

#include "overstap/engine/market_builder.h"
#include "tests/support/tiny_text.h"

namespace overstap {
namespace {

using tiny::code_of;
using tiny::cut;
using tiny::fail;
using tiny::split;
using tiny::Words;

std::vector<LabelInput> labels_of(std::string_view name) {
  return {{std::string{name}, std::string{name}, Language::nl, LabelKind::preferred}};
}

struct PlaceLine {
  std::int32_t postcode;
  const char* name;
  std::int32_t latitude_e6, longitude_e6;
  std::uint32_t region;
};
constexpr const char* kRegions[] = {"amsterdam", "drenthe", "groningen", "limburg", "utrecht"};
constexpr PlaceLine kPlaces[] = {
    {1011, "Amsterdam", 52'372'000, 4'900'000, 0}, {3511, "Utrecht", 52'091'000, 5'115'000, 4},
    {3526, "Utrecht", 52'060'000, 5'100'000, 4},   {6411, "Heerlen", 50'888'000, 5'979'000, 3},
    {9401, "Assen", 52'993'000, 6'562'000, 1},     {9711, "Groningen", 53'219'000, 6'567'000, 2},
};

/// Reads concepts first, then everything that names them.
class TinyReader {
 public:
  TinyMarket read(std::string_view text) {
    for (const auto language : {"nl", "en"}) declare(language).kind = SkillKind::language;
    std::vector<Words> lines;
    for (std::string_view line : split(text, '\n')) {
      line = line.substr(0, line.find('#'));
      Words words = split(line, ' ');
      if (words.empty()) continue;
      whole_[words[0].data()] = line;
      lines.push_back(std::move(words));
    }
    for (const Words& line : lines) declare_line(line);
    build_taxonomy();
    for (const Words& line : lines) read_line(line);
    return finish();
  }

 private:
  SkillInput& declare(std::string_view name) {
    SkillInput& skill = skills_[std::string{name}];
    if (skill.code.empty()) {
      skill.code = code_of(name);
      skill.label.nl = name;
      skill.labels = labels_of(name);
      if (tiny::is_certificate_name(name)) skill.kind = SkillKind::certificate;
    }
    return skill;
  }

  void declare_line(const Words& words) {
    if (words[0] == "skill") declare_skill(words);
    if (words[0] == "certificate") declare_certificate(words);
    if (words[0] == "occupation") declare_occupation(words);
    if (words[0] == "training") declare_gifts(words);
    if (words[0] == "vacancy") {
      for (std::size_t i = 3; i < words.size(); ++i) declare_demand(words[i]);
    }
    if (words[0] == "seeker") declare_claims(whole_.at(words[0].data()));
  }

  void declare_skill(const Words& words) {
    SkillInput& skill = declare(words.at(1));
    for (std::size_t i = 2; i < words.size(); ++i) {
      if (words[i] == "general") {
        skill.reuse = SkillReuse::transversal;
      } else if (words[i] == "knowledge") {
        skill.kind = SkillKind::knowledge;
      } else if (words[i] == "unassessable") {
        skill.unassessable_reason = "not from a profile";
      } else if (words[i] == "<" || words[i] == "~") {
        auto& others = words[i] == "<" ? skill.broader : skill.related;
        others.push_back(declare(words.at(i + 1)).code);
        ++i;
      } else {
        fail("property of a skill", words[i]);
      }
    }
  }

  void declare_certificate(const Words& words) {
    SkillInput& certificate = declare(words.at(1));
    certificate.kind = SkillKind::certificate;
    for (std::size_t i = 3; i < words.size(); ++i) {
      certificate.covers.push_back(declare(words[i]).code);
    }
  }

  void declare_occupation(const Words& words) {
    OccupationInput occupation;
    occupation.code = code_of(words.at(1));
    occupation.label.nl = words[1];
    occupation.labels = labels_of(words[1]);
    bool in_skills = false;
    for (std::size_t i = 2; i < words.size(); ++i) {
      if (words[i] == "=") {
        in_skills = true;
      } else if (in_skills) {
        add_skill(occupation, words[i]);
      } else {
        set_property(occupation, words[i]);
      }
    }
    occupations_.push_back(std::move(occupation));
  }

  void add_skill(OccupationInput& occupation, std::string_view word) {
    Relevance relevance = Relevance::important;
    if (word.ends_with('!')) relevance = Relevance::essential;
    if (word.ends_with('?')) relevance = Relevance::somewhat;
    if (relevance != Relevance::important) word.remove_suffix(1);
    occupation.skills.push_back({declare(word).code, relevance});
  }

  void set_property(OccupationInput& occupation, std::string_view word) {
    const auto halves = cut(word, "=");
    if (word == "leading") {
      occupation.leading = true;
    } else if (halves && halves->first == "level") {
      const auto ends = cut(halves->second, "..");
      occupation.level = {tiny::level(ends ? ends->first : halves->second),
                          tiny::level(ends ? ends->second : halves->second)};
    } else if (halves && halves->first == "isco") {
      occupation.isco = static_cast<std::uint16_t>(tiny::number(halves->second));
    } else if (halves && halves->first == "text") {
      texts_[occupation.code] = split(halves->second, '+');
    } else if (halves && halves->first == "has") {
      tiny::set_conditions(occupation.conditions, halves->second, Answer::yes);
    } else if (halves && halves->first == "not") {
      tiny::set_conditions(occupation.conditions, halves->second, Answer::no);
    } else {
      if (!occupation.entry) {
        occupation.entry = static_cast<std::uint32_t>(entry_words_.size());
        entry_words_.emplace_back();
      }
      entry_words_[*occupation.entry].push_back(word);
      if (halves && halves->first == "needs") declare(halves->second);
    }
  }

  void declare_gifts(const Words& words) {
    bool given = false;
    for (const auto word : words) {
      if (given && is_gift(word)) declare(word);
      given = given || word == "->";
    }
  }

  static bool is_gift(std::string_view word) {
    for (const std::string_view other :
         {"open", "employer", "programme", "current", "stale", "ended"}) {
      if (word == other) return false;
    }
    return !word.starts_with('@') && !cut(word, "=");
  }

  void declare_demand(std::string_view word) {
    if (word.starts_with('+')) {
      declare(word.substr(1, word.size() - (word.ends_with('!') ? 2 : 1)));
    } else if (tiny::is_certificate_name(word)) {
      declare(word.substr(0, word.find_first_of(":<")));
    }
  }

  void declare_claims(std::string_view line) {
    for (const auto clause : split(line, ',')) {
      const Words words = split(clause, ' ');
      std::size_t verb = !words.empty() && words[0] == "seeker" ? 2 : 0;
      if (verb >= words.size()) continue;
      const std::string_view word = words[verb];
      if (word == "has" || word == "no") declare(words.at(verb + 1));
      const bool claims = word == "knows" || word == "tested" || word == "read" ||
                          word == "confirmed" || word == "cannot";
      for (std::size_t i = verb + 1; claims && i < words.size(); ++i) declare(words[i]);
    }
  }

  void build_taxonomy() {
    TaxonomyBuilder builder;
    for (const auto& [name, skill] : skills_) builder.add(skill);
    for (const OccupationInput& occupation : occupations_) builder.add(occupation);
    content_.taxonomy = or_throw(builder.build());
    taxonomy_ = Taxonomy{content_.taxonomy.tables()};
    names_.skill = [this](std::string_view name) { return skill(name); };
    names_.occupation = [this](std::string_view name) { return occupation(name); };
    names_.skills_of = [this](OccupationId id) {
      std::vector<SkillId> skills;
      for (const OccupationSkill& row : taxonomy_.skills_of(id)) skills.push_back(row.skill);
      return skills;
    };
    describe();
    content_.info = {"tiny", "", kTinyToday, 0, 0};
    content_.sources.push_back({"editorial", "Tests", "Overstap", "", kTinyToday});
    add_places();
    for (const Words& words : entry_words_) content_.entries.push_back(read_entry(words));
  }

  void describe() {
    if (texts_.empty()) return;
    TermTableBuilder terms{taxonomy_.occupation_count()};
    for (const auto& [code, words] : texts_) {
      for (const std::string_view word : words) {
        terms.add(*taxonomy_.find_occupation(code), terms.term(word), 2);
      }
    }
    content_.descriptors.tables[static_cast<std::size_t>(Descriptor::text)] =
        std::move(terms).build();
  }

  void add_places() {
    std::int32_t number = 0;
    for (const char* region : kRegions) {
      content_.regions.push_back({"nl:regio-" + std::string{region}, region, ++number, {}});
    }
    for (const PlaceLine& place : kPlaces) {
      content_.places.push_back({place.postcode, place.name, place.latitude_e6, place.longitude_e6,
                                 RegionId{place.region}});
    }
  }

  SkillId skill(std::string_view name) const {
    const auto found = taxonomy_.find_skill(code_of(name));
    if (!found) fail("skill", name);
    return *found;
  }
  OccupationId occupation(std::string_view name) const {
    const auto found = taxonomy_.find_occupation(code_of(name));
    if (!found) fail("occupation", name);
    return *found;
  }

  EntryDemand read_entry(const Words& words) const {
    EntryDemand entry;
    for (const auto word : words) {
      const auto halves = cut(word, "=");
      if (!halves) fail("property of an occupation", word);
      if (halves->first == "needs") {
        entry.certificates.push_back(skill(halves->second));
      } else if (halves->first == "diploma") {
        entry.diploma = tiny::level(halves->second);
      } else if (const auto parts = cut(halves->second, "m:");
                 halves->first == "experience" && parts) {
        entry.experience = ExperienceDemand{{tiny::number(parts->first)}, {}, false};
        for (const auto name : split(parts->second, '+')) {
          if (name == "leading") {
            entry.experience->leading = true;
          } else {
            entry.experience->in.push_back(occupation(name));
          }
        }
      } else {
        fail("property of an occupation", word);
      }
    }
    return entry;
  }

  void read_line(const Words& words) {
    const std::string_view noun = words[0];
    if (noun == "training") {
      read_training(words);
    } else if (noun == "statement") {
      read_statement(words);
    } else if (noun == "vacancy") {
      content_.vacancies.push_back(
          tiny::read_vacancy(Words(words.begin() + 1, words.end()), names_));
    } else if (noun == "seeker") {
      const std::string_view line = whole_.at(noun.data());
      const auto rest = static_cast<std::size_t>(noun.data() + noun.size() - line.data());
      seekers_.push_back(tiny::read_seeker(line.substr(rest), names_, kTinyToday));
    } else if (noun == "viable") {
      content_.weights.viable_coverage_permille = tiny::number(words.at(1));
    } else if (noun != "skill" && noun != "certificate" && noun != "occupation") {
      fail("line", noun);
    }
  }

  void read_training(const Words& words) {
    Training training;
    training.code = code_of(words.at(1));
    training.label.nl = words[1];
    training.status = OfferStatus::current;
    training.provenance.as_of = kTinyToday;
    for (std::size_t i = 2; i < words.size(); ++i) {
      const std::string_view word = words[i];
      if (word == "->" || word == "?w" || word == "open" || word == "current") continue;
      if (word == "employer") {
        training.access = TrainingAccess::via_employer;
      } else if (word == "programme") {
        training.access = TrainingAccess::via_programme;
      } else if (word == "stale" || word == "ended") {
        training.status = word == "stale" ? OfferStatus::unknown : OfferStatus::ended;
      } else if (word.starts_with('@')) {
        training.region = region(word.substr(1));
      } else if (word.ends_with('w') && word.front() >= '0' && word.front() <= '9') {
        const auto weeks = tiny::number_range(word.substr(0, word.size() - 1));
        training.weeks = Range<Weeks>{{weeks.min}, {weeks.max}};
      } else {
        read_gift(training, word);
      }
    }
    content_.trainings.push_back(std::move(training));
  }

  void read_gift(Training& training, std::string_view word) const {
    const auto halves = cut(word, "=");
    if (!halves) {
      training.gives.push_back(skill(word));
    } else if (halves->first == "level") {
      training.working_level = tiny::level(halves->second);
    } else if (halves->first == "diploma") {
      training.diploma_level = tiny::level(halves->second);
    } else if (const auto language = cut(halves->first, "-")) {
      const auto levels = cut(halves->second, "..");
      training.language =
          LanguageGain{skill(language->first), tiny::language_part(language->second),
                       levels ? std::optional{tiny::cefr(levels->first)} : std::nullopt,
                       tiny::cefr(levels ? levels->second : halves->second)};
    } else {
      fail("gift of a training", word);
    }
  }

  static RegionId region(std::string_view name) {
    for (std::uint32_t i = 0; i < std::size(kRegions); ++i) {
      if (name == kRegions[i]) return RegionId{i};
    }
    fail("region", name);
  }

  void read_statement(const Words& words) {
    Statement statement;
    statement.id = words.at(1);
    const auto kind = parse_statement_kind(words.at(2));
    if (!kind) fail("kind of statement", words[2]);
    statement.kind = *kind;
    statement.text = {"iets", "something"};
    Provenance provenance{SourceId{0}, kTinyToday, ""};
    bool to = false;
    for (std::size_t i = 3; i < words.size(); ++i) {
      if (words[i] == "->") {
        to = true;
      } else if (words[i] == "both") {
        statement.both_ways = true;
      } else if (words[i].front() >= '0' && words[i].front() <= '9') {
        provenance.as_of = tiny::date(words[i]);
      } else {
        (to ? statement.to : statement.from).push_back(occupation(words[i]));
      }
    }
    statement.sources.push_back(provenance);
    content_.statements.push_back(std::move(statement));
  }

  TinyMarket finish() {
    TinyMarket tiny;
    tiny.market = or_throw(Snapshot::from_bytes(or_throw(build_market(content_))));
    tiny.seekers = std::move(seekers_);
    return tiny;
  }

  std::map<const char*, std::string_view> whole_;  ///< first word -> its line
  std::map<std::string, SkillInput, std::less<>> skills_;
  std::vector<OccupationInput> occupations_;
  std::map<std::string, Words> texts_;  ///< by code
  std::vector<Words> entry_words_;
  MarketContent content_;
  Taxonomy taxonomy_;
  tiny::Names names_;
  std::vector<SeekerProfile> seekers_;
};

}  // namespace

TinyMarket tiny_market(std::string_view text) { return TinyReader{}.read(text); }

}  // namespace overstap
