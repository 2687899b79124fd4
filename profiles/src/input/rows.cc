// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/rows.h"

#include <set>
#include <string>

#include "profiles/src/foreign/fields.h"

namespace overstap {

Result<std::vector<RowPlace>> find_listed_rows(const json::Document& document,
                                               const json::Lines& lines, Framing framing,
                                               std::string_view list_key) {
  const json::Value& root = document.root;
  std::vector<RowPlace> rows;
  if (framing == Framing::document && root.kind == json::Kind::array) {
    for (std::size_t i = 0; i < root.items.size(); ++i) {
      rows.push_back({&root.items[i], "/" + std::to_string(i)});
    }
    return rows;
  }
  if (framing == Framing::line || root.find(list_key) == nullptr) {
    rows.push_back({&root, {}});
    return rows;
  }
  json::Context context(document.name, lines);
  json::ObjectReader list(context, root, {});
  const std::string stem = "/" + json::escape_pointer(list_key) + "/";
  for (const auto& item : list.array(list_key)) {
    rows.push_back({item.value, stem + std::to_string(rows.size())});
  }
  check_provenance(list);
  list.finish();
  if (!context.ok()) return std::unexpected(*context.error());
  return rows;
}

std::optional<RepeatedKey> find_repeated_key(const json::Value& value, const std::string& pointer) {
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    if (auto found = find_repeated_key(value.items[i], pointer + "/" + std::to_string(i))) {
      return found;
    }
  }
  std::set<std::string_view> keys;
  for (const json::Value::Member& member : value.members) {
    const bool repeated = !keys.insert(member.key).second;
    const bool nested = !member.value.items.empty() || !member.value.members.empty();
    if (!repeated && !nested) continue;
    std::string inner = pointer + "/" + json::escape_pointer(member.key);
    if (repeated) return RepeatedKey{&member.value, std::move(inner)};
    if (auto found = find_repeated_key(member.value, inner)) return found;
  }
  return std::nullopt;
}

}  // namespace overstap
