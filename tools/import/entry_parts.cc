// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "overstap/profiles/text.h"
#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

bool is_slug_character(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool is_code(std::string_view text) {
  if (!text.starts_with("nl:")) return false;
  text.remove_prefix(3);
  if (text.empty() || !is_slug_character(text.front()) || !is_slug_character(text.back())) {
    return false;
  }
  return std::ranges::all_of(text, [](char c) { return is_slug_character(c) || c == '-'; });
}

std::string read_text(json::ObjectReader& object, std::string_view key) {
  std::string text = object.non_empty(key);
  if (!is_nfc(text)) object.fail(key, "the text is not in Unicode form NFC; write it so");
  return text;
}

void add_label(std::vector<LabelInput>& labels, std::set<std::pair<Language, std::string>>& keys,
               json::ObjectReader& object, const std::string& text, Language language,
               LabelKind kind) {
  std::string key = fold_key(text);
  if (key.empty()) {
    object.fail("label", "nothing of the label can be looked up: \"" + text + "\"");
    return;
  }
  if (!keys.emplace(language, key).second) return;
  labels.push_back({text, std::move(key), language, kind});
}

}  // namespace

LocalText local_text(json::ObjectReader& object, std::string_view key, Presence presence) {
  if (presence == Presence::required && object.required(key) == nullptr) return {};
  auto text = object.object(key);
  if (!text) return {};
  LocalText result{read_text(*text, "nl"), read_text(*text, "en")};
  text->finish();
  return result;
}

std::vector<LabelInput> read_labels(json::ObjectReader& object, const LocalText& label) {
  std::vector<LabelInput> labels;
  std::set<std::pair<Language, std::string>> keys;
  if (!label.nl.empty()) {
    add_label(labels, keys, object, label.nl, Language::nl, LabelKind::preferred);
  }
  if (!label.en.empty()) {
    add_label(labels, keys, object, label.en, Language::en, LabelKind::preferred);
  }
  if (auto aliases = object.object("aliases")) {
    for (const Language language : {Language::nl, Language::en}) {
      for (const std::string& alias : aliases->strings(to_string(language))) {
        add_label(labels, keys, *aliases, alias, language, LabelKind::alias);
      }
    }
    aliases->finish();
  }
  return labels;
}

Answer read_answer(json::ObjectReader& object, std::string_view key) {
  const auto text = object.optional_string(key);
  if (!text || *text == "unknown") return Answer::unknown;
  if (*text == "yes") return Answer::yes;
  if (*text == "no") return Answer::no;
  object.fail(key, "neither yes, no nor unknown: " + *text);
  return Answer::unknown;
}

std::optional<Range<std::int32_t>> read_range(json::ObjectReader& object, std::string_view key,
                                              std::int32_t min, std::int32_t max) {
  if (!object.has(key)) return std::nullopt;
  const auto items = object.array(key);
  if (items.size() != 2) {
    object.fail(key, "a range is [min, max]");
    return std::nullopt;
  }
  const auto low = json::to_integer(*items[0].value);
  const auto high = json::to_integer(*items[1].value);
  if (!low || !high || *low < min || *high > max || *low > *high) {
    object.fail(key, "a range of whole numbers within " + std::to_string(min) + ".." +
                         std::to_string(max) + ", the lower first, is asked");
    return std::nullopt;
  }
  return Range<std::int32_t>{static_cast<std::int32_t>(*low), static_cast<std::int32_t>(*high)};
}

std::optional<EducationLevel> read_level(json::ObjectReader& object, std::string_view key) {
  const auto text = object.optional_string(key);
  if (!text) return std::nullopt;
  const auto level = parse_education_level(*text);
  if (!level) object.fail(key, "unknown level: " + *text);
  return level;
}

std::string read_code(json::ObjectReader& object, std::string_view key) {
  std::string code = object.non_empty(key);
  if (!code.empty() && !is_code(code)) {
    object.fail(key, "a code is nl: and a lower-case slug with hyphens, not: " + code);
  }
  return code;
}

}  // namespace overstap::intake
