// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/rows.h"

#include <algorithm>

#include "profiles/src/foreign/fields.h"

namespace overstap {
namespace {

constexpr std::string_view kBlank = " \t\r";

std::string_view trimmed(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(kBlank) - begin + 1);
}

/// Calls `visit(line, number)` for each line that is not blank, until it returns false.
template <class Visit>
void for_each_line(std::string_view bytes, Visit visit) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  for (std::uint64_t number = 1; !bytes.empty(); ++number) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const std::string_view line = bytes.substr(0, end);
    if (!trimmed(line).empty() && !visit(line, number)) return;
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
}

bool looks_like_ndjson(std::string_view bytes) {
  std::size_t lines = 0;
  std::size_t objects = 0;
  for_each_line(bytes, [&](std::string_view line, std::uint64_t) {
    const std::string_view text = trimmed(line);
    ++lines;
    if (text.front() == '{' && text.back() == '}') ++objects;
    return true;
  });
  return lines >= 2 && objects * 2 >= lines;
}

json::ParseOptions line_options(std::uint64_t max_bytes, std::uint64_t line) {
  return {.max_depth = json::ParseOptions{}.max_depth, .max_bytes = max_bytes, .first_line = line};
}

}  // namespace

Result<RowStream> RowStream::open(const InputBytes& source, std::uint64_t max_bytes) {
  RowStream rows;
  rows.name_ = source.name;
  rows.bytes_ = source.bytes;
  rows.max_bytes_ = max_bytes;
  Result<json::Document> whole = json::parse(source.bytes, source.name, line_options(max_bytes, 1));
  if (whole) {
    rows.first_ = *std::move(whole);
    rows.has_first_ = true;
    return rows;
  }
  if (source.bytes.size() > max_bytes || !looks_like_ndjson(source.bytes)) {
    return std::unexpected(std::move(whole).error());
  }
  rows.framing_ = Framing::line;
  for_each_line(source.bytes, [&](std::string_view line, std::uint64_t number) {
    Result<json::Document> parsed = json::parse(line, source.name, line_options(max_bytes, number));
    if (!parsed) return true;
    rows.first_ = *std::move(parsed);
    rows.has_first_ = true;
    return false;
  });
  return rows;
}

const json::Value* RowStream::first() const { return has_first_ ? &first_.root : nullptr; }

Result<void> RowStream::each(RowFinder find_rows,
                             const std::function<void(const RowPlace&, const json::Lines&)>& accept,
                             const std::function<void(Error)>& reject) const {
  if (framing_ == Framing::document) {
    const json::Lines lines(bytes_);
    Result<std::vector<RowPlace>> places = find_rows(first_, lines, framing_);
    if (!places) return std::unexpected(std::move(places).error());
    for (const RowPlace& place : *places) accept(place, lines);
    return {};
  }
  for_each_line(bytes_, [&](std::string_view line, std::uint64_t number) {
    const Result<json::Document> document =
        json::parse(line, name_, line_options(max_bytes_, number));
    if (!document) {
      reject(document.error());
      return true;
    }
    const json::Lines lines(line, number);
    Result<std::vector<RowPlace>> places = find_rows(*document, lines, framing_);
    if (!places) {
      reject(std::move(places).error());
    } else {
      for (const RowPlace& place : *places) accept(place, lines);
    }
    return true;
  });
  return {};
}

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
  for (auto& [value, pointer] : list.array(list_key)) rows.push_back({value, std::move(pointer)});
  check_provenance(list);
  list.finish();
  if (!context.ok()) return std::unexpected(*context.error());
  return rows;
}

}  // namespace overstap
