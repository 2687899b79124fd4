// SPDX-License-Identifier: Apache-2.0
#include "tools/import/market_tables.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace overstap::intake {

namespace {

void sort_unique(std::vector<OccupationId>& ids) {
  std::ranges::sort(ids);
  const auto repeated = std::ranges::unique(ids);
  ids.erase(repeated.begin(), repeated.end());
}

/// Whether the file is there; where not, an error or a note.
bool is_present(MarketTables& market, const std::string& file, std::string_view what,
                Presence presence) {
  std::error_code ignored;
  if (std::filesystem::exists(market.dir + "/" + file, ignored)) return true;
  Error absent{ErrorCode::not_found, "the file is absent", Location{file, 0, 0, {}}};
  if (presence == Presence::required) {
    market.errors.add(std::move(absent));
  } else {
    absent.message += "; the market goes without " + std::string{what};
    market.notes.push_back(std::move(absent));
  }
  return false;
}

void read_file_entries(MarketTables& market, const std::string& name, std::string_view noun,
                       const std::function<void(Entry&)>& each,
                       const std::function<void(Entry&)>& head) {
  auto file = DataFile::open(market.dir + "/" + name, name);
  if (!file) {
    market.errors.add(std::move(file).error());
    return;
  }
  read_list(
      *file, noun, market.errors,
      [&](Entry& top) {
        market.read_file_provenance(top);
        if (head) head(top);
      },
      each);
}

}  // namespace

Date MarketTables::date(json::ObjectReader& object, std::string_view key) {
  const std::string text = object.non_empty(key);
  if (text.empty()) return {};
  const auto parsed = parse_date(text);
  if (!parsed) {
    object.fail(key, parsed.error().message);
    return {};
  }
  newest = std::max(newest, *parsed);
  return *parsed;
}

std::optional<SourceId> MarketTables::source(Entry& entry, std::string_view id,
                                             const std::string& pointer) {
  if (id.empty()) return std::nullopt;
  if (const auto found = sources.find(id); found != sources.end()) return SourceId{found->second};
  entry.error(pointer, "no such source in sources.json: " + std::string{id});
  return std::nullopt;
}

Provenance MarketTables::read_provenance(Entry& entry, json::ObjectReader& object) {
  Provenance result;
  const std::string id = object.non_empty("source");
  result.source = source(entry, id, object.pointer() + "/source").value_or(SourceId{});
  result.as_of = date(object, "as_of");
  result.note = object.optional_string("note").value_or("");
  object.finish();
  return result;
}

Provenance MarketTables::provenance(Entry& entry) {
  auto object = entry.object.object("provenance");
  return object ? read_provenance(entry, *object) : file_provenance;
}

Provenance MarketTables::provenance_required(Entry& top) {
  if (top.object.required("provenance") == nullptr) return {};
  auto object = top.object.object("provenance");
  return object ? read_provenance(top, *object) : Provenance{};
}

std::vector<OccupationId> MarketTables::occupation_ids(Entry& entry, json::ObjectReader& object,
                                                       std::string_view key) {
  return occupation_ids(object.strings(key),
                        entry.at(object.pointer() + "/" + json::escape_pointer(key)));
}

std::vector<OccupationId> MarketTables::occupation_ids(const std::vector<std::string>& names,
                                                       const Location& where) {
  std::vector<OccupationId> ids;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string& name = names[i];
    if (const auto found = known_occupations.find(name); found != known_occupations.end()) {
      ids.push_back(found->second.id);
      continue;
    }
    const auto group = parse_occupation_group(name);
    if (!group || *group == OccupationGroup::other) {
      Location at = where;
      at.pointer += "/" + std::to_string(i);
      errors.add({ErrorCode::inconsistent, "no such occupation or group: " + name, std::move(at)});
      continue;
    }
    for (const auto& [code, occupation] : known_occupations) {
      if (occupation.group == *group) ids.push_back(occupation.id);
    }
  }
  sort_unique(ids);
  return ids;
}

std::optional<SkillId> MarketTables::skill_id(std::string_view code,
                                              std::initializer_list<SkillKind> kinds,
                                              const Location& where) {
  const auto found = known_skills.find(code);
  if (found == known_skills.end()) {
    errors.add({ErrorCode::inconsistent, "no such skill: " + std::string{code}, where});
    return std::nullopt;
  }
  if (std::ranges::find(kinds, found->second.kind) == kinds.end()) {
    errors.add({ErrorCode::inconsistent,
                "a " + std::string{to_string(found->second.kind)} +
                    " does not fit here: " + std::string{code},
                where});
    return std::nullopt;
  }
  return found->second.id;
}

std::vector<SkillId> MarketTables::skill_ids(Entry& entry, json::ObjectReader& object,
                                             std::string_view key,
                                             std::initializer_list<SkillKind> kinds) {
  std::vector<SkillId> ids;
  const std::vector<std::string> codes = object.strings(key);
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const std::string pointer =
        object.pointer() + "/" + json::escape_pointer(key) + "/" + std::to_string(i);
    if (const auto id = skill_id(codes[i], kinds, entry.at(pointer))) ids.push_back(*id);
  }
  return ids;
}

std::optional<RegionId> MarketTables::region_id(Entry& entry, std::string_view key) {
  const auto code = entry.object.optional_string(key);
  if (!code) return std::nullopt;
  if (const auto found = regions.find(*code); found != regions.end())
    return RegionId{found->second};
  entry.error(entry.pointer(key), "no such region: " + *code);
  return std::nullopt;
}

std::optional<TightnessGroupId> MarketTables::tightness_group_id(Entry& entry,
                                                                 std::string_view key) {
  const auto id = entry.object.optional_string(key);
  if (!id) return std::nullopt;
  const auto found = tightness_groups.find(*id);
  if (found != tightness_groups.end()) return TightnessGroupId{found->second};
  entry.error(entry.pointer(key), "no such tightness group in facts.json: " + *id);
  return std::nullopt;
}

std::optional<SkillId> MarketTables::language_id(std::string_view code, const Location& where) {
  const auto iso = iso_codes.find(code);
  return skill_id(iso != iso_codes.end() ? std::string_view{iso->second} : code,
                  {SkillKind::language}, where);
}

void MarketTables::claim_code(CodeMap& codes, const std::string& code, std::size_t index,
                              const Entry& entry, std::string_view key) {
  if (code.empty()) return;
  if (!codes.emplace(code, static_cast<std::uint32_t>(index)).second) {
    entry.error(entry.pointer(key), "given twice: " + code);
  }
}

std::string Successors::read(Entry& entry) {
  const auto id = entry.object.optional_string("superseded_by");
  if (!id) return {};
  named_.emplace_back(*id, entry.at(entry.pointer("superseded_by")));
  return *id;
}

void Successors::check(const CodeMap& ids, ErrorList& errors) const {
  for (const auto& [id, where] : named_) {
    if (!ids.contains(id)) {
      errors.add({ErrorCode::inconsistent, "no such successor: " + id, where});
    }
  }
}

void read_table(MarketTables& market, const std::string& file, std::string_view noun,
                Presence presence, const std::function<void(Entry&)>& each,
                const std::function<void(Entry&)>& head) {
  if (is_present(market, file, noun, presence)) read_file_entries(market, file, noun, each, head);
}

void read_document(MarketTables& market, const std::string& file, Presence presence,
                   const std::function<void(Entry&)>& read) {
  if (!is_present(market, file, file, presence)) return;
  auto opened = DataFile::open(market.dir + "/" + file, file);
  if (!opened) {
    market.errors.add(std::move(opened).error());
    return;
  }
  read_object(*opened, opened->root(), "", market.errors, [&](Entry& top) {
    market.read_file_provenance(top);
    read(top);
  });
}

void read_folder(MarketTables& market, const std::string& folder, std::string_view noun,
                 const std::function<void(Entry&)>& each) {
  std::error_code failed;
  std::vector<std::string> names;
  for (std::filesystem::directory_iterator file{market.dir + "/" + folder, failed}, end;
       !failed && file != end; file.increment(failed)) {
    if (file->path().extension() == ".json") {
      names.push_back(folder + "/" + file->path().filename().string());
    }
  }
  if (failed || names.empty()) {
    market.errors.add({ErrorCode::not_found, "the folder is absent or holds no .json file",
                       Location{folder, 0, 0, {}}});
    return;
  }
  std::ranges::sort(names);
  for (const std::string& name : names) read_file_entries(market, name, noun, each, {});
}

}  // namespace overstap::intake
