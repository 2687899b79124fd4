// SPDX-License-Identifier: Apache-2.0
#include "bench/seeker_lines.h"

#include <algorithm>
#include <array>
#include <random>
#include <string_view>
#include <vector>

#include "overstap/profiles/linker.h"
#include "overstap/profiles/reader.h"
#include "profiles/json/json.h"

namespace overstap::bench {
namespace {

constexpr std::uint32_t kSeed = 20'261'121;

/// Writes people made of the parts of others.
class LineMaker {
 public:
  LineMaker(const Snapshot& market, const json::Value& people)
      : taxonomy_{market.taxonomy()}, linker_{market.taxonomy()}, people_{people} {}

  std::string line(std::size_t number) {
    json::Writer writer;
    writer.begin_object();
    writer.key("id");
    writer.string("S" + std::to_string(number));
    for (const std::string_view part : kParts) {
      const json::Value& donor = people_.items[random_() % people_.items.size()];
      const json::Value* value = donor.find(part);
      if (value == nullptr) continue;
      writer.key(part);
      write(writer, part, *value);
    }
    writer.end_object();
    return writer.take();
  }

 private:
  static constexpr std::array<std::string_view, 13> kParts = {
      "occupations",      "claims", "education", "languages",
      "certificates",     "wishes", "hours",     "place",
      "availability",     "travel", "contracts", "ready_by",
      "prefers_contracts"};

  void write(json::Writer& writer, std::string_view key, const json::Value& value) {
    switch (value.kind) {
      case json::Kind::object:
        writer.begin_object();
        for (const json::Value::Member& member : value.members) {
          writer.key(member.key);
          write(writer, member.key, member.value);
        }
        return writer.end_object();
      case json::Kind::array:
        writer.begin_array();
        for (const json::Value& item : value.items) {
          if (is_known(item)) write(writer, key, item);
        }
        return writer.end_array();
      case json::Kind::number:
        return writer.thousandths(json::to_thousandths(value).value_or(0));
      case json::Kind::boolean:
        return writer.boolean(value.boolean);
      case json::Kind::null:
        return writer.null();
      case json::Kind::string:
        return writer.string(random_() % 2 == 0 ? value.text : label_for(key, value.text));
    }
  }

  [[nodiscard]] bool is_concept(std::string_view key, std::string_view text) const {
    if (key == "occupation") return linker_.resolve_occupation(text, Language::nl).has_value();
    if (key == "skill" || key == "certificate") {
      return linker_.resolve_skill(text, Language::nl).has_value();
    }
    return true;
  }

  /// Whether every concept of an entry is known: what an unknown one costs, a search for the
  /// nearest labels, is another question.
  [[nodiscard]] bool is_known(const json::Value& entry) const {
    return std::ranges::all_of(entry.members, [&](const json::Value::Member& member) {
      return is_concept(member.key, member.value.text);
    });
  }

  /// The preferred label of a concept where it names that concept and no other, else the text.
  std::string_view label_for(std::string_view key, std::string_view text) const {
    if (key == "occupation") {
      const auto id = taxonomy_.find_occupation(text);
      if (!id) return text;
      const auto label = taxonomy_.label(*id, Language::nl);
      const auto back = linker_.resolve_occupation(label, Language::nl);
      return back && *back == *id ? label : text;
    }
    if (key != "skill" && key != "certificate") return text;
    const auto id = taxonomy_.find_skill(text);
    if (!id) return text;
    const auto label = taxonomy_.label(*id, Language::nl);
    const auto back = linker_.resolve_skill(label, Language::nl);
    return back && *back == *id ? label : text;
  }

  const Taxonomy taxonomy_;
  const Linker linker_;
  const json::Value& people_;
  std::mt19937 random_{kSeed};
};

}  // namespace

std::string seeker_lines(const Snapshot& market, std::size_t bytes) {
  const std::string path = OVERSTAP_SOURCE_DIR "/data/seekers.json";
  const json::Document people = or_throw(json::parse(or_throw(read_file(path, 1U << 30U)), path));
  LineMaker maker(market, *people.root.find("seekers"));
  std::string lines;
  lines.reserve(bytes + 8192);
  for (std::size_t number = 1; lines.size() < bytes; ++number) {
    lines.append(maker.line(number)).append("\n");
  }
  return lines;
}

}  // namespace overstap::bench
