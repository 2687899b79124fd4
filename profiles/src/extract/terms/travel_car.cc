// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/travel_phrase.h"

/// Where somebody says that there is a car to drive, or none.
namespace overstap::extract {
namespace {

using Words = std::optional<std::pair<std::int32_t, std::int32_t>>;

bool closes_behind(const TermSentence& s, std::int32_t i) {
  return !s.has(i) || s.is(i, {",", ";", ".", ")", "/", "|", "!", "en", "of", "or", "and", "maar",
                               "but", "meer", "wel", "dus"});
}

/// `geen auto`, `I don't have a car`
Words denied_before(const TermSentence& s, std::int32_t i) {
  if (s.is(i, {"car"}) && s.is(i - 1, {"a"}) && s.is(i - 2, {"have", "own"}) &&
      s.any(i - 6, i - 2, {"don", "not", "never"})) {
    return std::pair{i - 1, i + 1};
  }
  if (!s.is(i - 1, {"geen", "no", "zonder", "eigen", "own"})) return std::nullopt;
  const std::int32_t first = s.is(i - 1, {"eigen", "own"}) ? i - 2 : i - 1;
  if (!s.is(first, {"geen", "no", "zonder"}) || !closes_behind(s, i + 1)) return std::nullopt;
  return std::pair{first, i + 1};
}

/// `Auto: nee`, `een auto heb ik niet`, `de auto is verkocht`
Words denied_behind(const TermSentence& s, std::int32_t i) {
  if (s.is(i + 1, {"heb", "bezit"}) && s.is(i + 2, {"ik"}) && s.is(i + 3, {"niet"}))
    return std::pair{i, i + 4};
  if (s.is(i + 1, {":"}) && s.is(i + 2, {"nee", "no", "geen"})) return std::pair{i, i + 3};
  // `helaas is mijn auto total loss`
  if (s.is(i - 2, {"is"}) && s.is(i - 1, {"mijn"}) &&
      s.is(i + 1, {"total", "kapot", "weg", "verkocht", "stuk"})) {
    return std::pair{i, i + 2};
  }
  // `mijn auto heb ik weggedaan`
  if (!s.is(i - 1, {"de", "mijn", "zijn", "haar", "my", "the"})) return std::nullopt;
  const std::int32_t gone = s.is(i + 2, {"ik", "hij", "zij", "ze"}) ? i + 3 : i + 2;
  if (!s.is(i + 1, {"is", "heb", "heeft", "was", "has"}) ||
      !s.any(gone, gone + 2,
             {"verkocht", "weg", "weggedaan", "ingeleverd", "kapot", "gesloopt", "sold",
              "afgeschreven", "stuk", "gone"})) {
    return std::nullopt;
  }
  return std::pair{i, gone + 1};
}

}  // namespace

Words lacked_car_at(const TermSentence& s, std::int32_t i) {
  if (!s.cv() || !s.is(i, {"auto", "car"})) return std::nullopt;
  const Words before = denied_before(s, i);
  return before ? before : denied_behind(s, i);
}

bool drives_own_car(const TermSentence& s, std::int32_t i) {
  if (!s.is(i, {"auto"})) return false;
  const std::int32_t verb = s.is(i - 1, {"zelf", "ook", "graag", "ik"}) ? i - 2 : i - 1;
  return s.is(verb, {"rijdt", "rij", "rijd"});
}

}  // namespace overstap::extract
