// SPDX-License-Identifier: Apache-2.0
#include "tests/profiles/term_claims.h"

#include <cstdio>

#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/terms/term_text.h"

namespace overstap::test {
namespace {

void append(std::string& out, std::string_view word) {
  if (!out.empty()) out += ' ';
  out += word;
}

std::string clock(std::int32_t minutes) {
  char text[16];
  std::snprintf(text, sizeof text, "%02d:%02d", minutes / 60, minutes % 60);
  return text;
}

template <class List>
std::string list(const List& items) {
  std::string out;
  for (const auto item : items) {
    if (!out.empty()) out += ',';
    out += to_string(item);
  }
  return out;
}

std::string_view unit_name(Frequency::Unit unit) {
  constexpr std::string_view kNames[] = {"days",       "dayparts", "mornings",
                                         "afternoons", "evenings", "nights",
                                         "saturdays",  "sundays",  "weekends"};
  return kNames[static_cast<std::size_t>(unit)];
}

struct Describe {
  std::string operator()(const HoursFound& found) const {
    return std::to_string(found.hours.min.value)
        .append("-")
        .append(std::to_string(found.hours.max.value));
  }
  std::string operator()(const AvailabilityFound& found) const {
    std::string out = list(found.days);
    if (!found.parts.empty()) append(out, list(found.parts));
    if (found.from || found.until) {
      append(out, (found.from ? clock(*found.from) : std::string{})
                      .append("-")
                      .append(found.until ? clock(*found.until) : std::string{}));
    }
    if (found.ends_at) append(out, std::string{"ends "}.append(clock(*found.ends_at)));
    for (const Frequency& often : found.frequencies) {
      append(out, std::to_string(often.times)
                      .append(" ")
                      .append(unit_name(often.unit))
                      .append("/")
                      .append(std::to_string(often.weeks))
                      .append("w"));
    }
    if (found.self_rostering == Answer::yes) append(out, "self");
    if (found.works != Works::yes) append(out, to_string(found.works));
    return out;
  }
  std::string operator()(const ContractFound& found) const { return std::string{found.name}; }
  std::string operator()(const WageFound& found) const {
    std::string out = found.unit == WageUnit::hour ? "hour " : "month ";
    out.append(std::to_string(found.gross.min.value)).append("-");
    out.append(std::to_string(found.gross.max.value));
    if (!found.cao.empty()) out.append(" cao ").append(found.cao);
    return out;
  }
  std::string operator()(const ConditionFound& found) const {
    return std::string{to_string(found.condition)}.append(found.answer == Answer::yes ? " yes"
                                                                                      : " no");
  }
  std::string operator()(const PlaceFound& found) const {
    std::string out;
    if (found.postcode.length > 0) out = std::to_string(found.postcode.digits);
    if (!found.name.empty()) append(out, found.name);
    return out;
  }
  std::string operator()(const TravelFound& found) const {
    std::string out;
    const Travel& travel = found.travel;
    if (travel.max_distance) {
      out = std::to_string(travel.max_distance->value / 1000).append(" km");
    }
    if (travel.max_minutes) append(out, std::to_string(*travel.max_minutes).append(" min"));
    if (!travel.modes.empty()) append(out, list(travel.modes));
    return out;
  }
  std::string operator()(const StartFound& found) const {
    if (found.immediately) return "immediately";
    if (found.date) return found.date->to_string();
    return std::string{"after "}.append(std::to_string(found.after ? found.after->value : 0));
  }
  template <class Other>
  std::string operator()(const Other&) const {
    return "other";
  }
};

}  // namespace

std::string terms_said(std::string_view text, TextSubject subject, std::string_view kind) {
  SourceText source;
  source.parts.emplace_back();
  source.parts.back().text = std::string{text};
  const extract::ReadText reading =
      extract::read_text(source, {.subject = subject, .as_of = Date{2026, 11, 1}});
  std::vector<TextClaim> claims;
  const extract::TermText words{reading};
  extract::find_terms(words, claims);
  extract::PlaceRules{{}}.find(words, claims);
  std::string out;
  for (const TextClaim& claim : claims) {
    if (kind_of(claim) != kind) continue;
    if (!out.empty()) out += "; ";
    if (kind == "place") out.append(to_string(claim.stance)).append(" ");
    if (kind == "travel" && claim.stance == Stance::lacks) out.append("lacks ");
    out += std::visit(Describe{}, claim.what);
  }
  return out;
}

}  // namespace overstap::test
