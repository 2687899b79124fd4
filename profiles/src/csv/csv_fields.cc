// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/csv/csv_fields.h"

#include <algorithm>
#include <array>

namespace overstap {
namespace {

using enum CsvFieldUse;
using enum CsvCellShape;

constexpr auto kFields = std::to_array<CsvField>({
    {"cao", vacancies},
    {"certificates", both, false, list},
    {"certificates_wished", vacancies, false, list},
    {"channels", vacancies, false, list},
    {"conditions", vacancies, false, list},
    {"contact"},
    {"contact_address"},
    {"contact_email"},
    {"contact_link"},
    {"contact_name"},
    {"contact_phone"},
    {"contracts", both, false, list},
    {"contracts_preferred", seekers, false, list},
    {"day_fri"},
    {"day_fri_afternoon"},
    {"day_fri_evening"},
    {"day_fri_morning"},
    {"day_fri_night"},
    {"day_mon"},
    {"day_mon_afternoon"},
    {"day_mon_evening"},
    {"day_mon_morning"},
    {"day_mon_night"},
    {"day_parts"},
    {"day_sat"},
    {"day_sat_afternoon"},
    {"day_sat_evening"},
    {"day_sat_morning"},
    {"day_sat_night"},
    {"day_sun"},
    {"day_sun_afternoon"},
    {"day_sun_evening"},
    {"day_sun_morning"},
    {"day_sun_night"},
    {"day_thu"},
    {"day_thu_afternoon"},
    {"day_thu_evening"},
    {"day_thu_morning"},
    {"day_thu_night"},
    {"day_tue"},
    {"day_tue_afternoon"},
    {"day_tue_evening"},
    {"day_tue_morning"},
    {"day_tue_night"},
    {"day_wed"},
    {"day_wed_afternoon"},
    {"day_wed_evening"},
    {"day_wed_morning"},
    {"day_wed_night"},
    {"days"},
    {"diploma", seekers, true, sentence},
    {"direction", vacancies},
    {"driving_licence", both, false, list},
    {"drop"},
    {"education", seekers, true, sentence},
    {"education_abroad", seekers, true},
    {"education_field", seekers, true},
    {"education_level", both, true},
    {"education_valuation", seekers, true},
    {"employer", vacancies},
    {"experience_years", vacancies},
    {"hours"},
    {"hours_max"},
    {"hours_min"},
    {"id"},
    {"induction_weeks", vacancies},
    {"language", both, true},
    {"language_converse", both, true},
    {"language_level", both, true},
    {"language_listen", both, true},
    {"language_read", both, true},
    {"language_speak", both, true},
    {"language_write", both, true},
    {"languages", both, false, list},
    {"languages_wished", vacancies, false, list},
    {"occupation", both, true, sentence},
    {"occupation_current", seekers, true},
    {"occupation_from", seekers, true},
    {"occupation_leading", seekers, true},
    {"occupation_period", seekers, true},
    {"occupation_to", seekers, true},
    {"organisation_form", vacancies},
    {"postcode"},
    {"ready_by", seekers},
    {"references", seekers},
    {"said", vacancies},
    {"screening", vacancies, false, list},
    {"seats", vacancies},
    {"sector", vacancies},
    {"skills", both, false, list},
    {"skills_confirmed", seekers, false, list},
    {"skills_denied", seekers, false, list},
    {"skills_required", vacancies, false, list},
    {"skills_tested", seekers, false, list},
    {"start", vacancies},
    {"text"},
    {"title", vacancies},
    {"travel_km", seekers},
    {"travel_minutes", seekers},
    {"travel_modes", seekers, false, list},
    {"wage"},
    {"wage_max", vacancies},
    {"wage_min", vacancies},
    {"wishes", seekers, false, list},
    {"working_level"},
});
static_assert(std::ranges::is_sorted(kFields, {}, &CsvField::name));

const CsvField* find_field(std::string_view name) {
  const auto found = std::ranges::lower_bound(kFields, name, {}, &CsvField::name);
  return found != kFields.end() && found->name == name ? &*found : nullptr;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct ContactField {
  ContactKind kind;
  std::string_view name;
};
constexpr auto kContactFields = std::to_array<ContactField>({
    {ContactKind::name, "contact_name"},
    {ContactKind::email, "contact_email"},
    {ContactKind::phone, "contact_phone"},
    {ContactKind::address, "contact_address"},
    {ContactKind::link, "contact_link"},
    {ContactKind::other, "contact"},
});

}  // namespace

std::span<const CsvField> all_csv_fields() { return kFields; }

std::optional<CsvFieldName> parse_csv_field(std::string_view name) {
  if (const CsvField* field = find_field(name)) return CsvFieldName{field, 0};
  std::size_t digits = 0;
  while (digits < name.size() && is_digit(name[name.size() - 1 - digits])) ++digits;
  if (digits == 0 || digits > 2 || digits + 1 >= name.size()) return std::nullopt;
  const std::size_t base = name.size() - digits - 1;
  if (name[base] != '_' || name[base + 1] == '0') return std::nullopt;
  int number = 0;
  for (const char c : name.substr(base + 1)) number = number * 10 + (c - '0');
  const CsvField* field = find_field(name.substr(0, base));
  if (field == nullptr || !field->numbered) return std::nullopt;
  return CsvFieldName{field, number};
}

bool is_for(const CsvField& field, CsvSubject subject) {
  if (field.use == CsvFieldUse::both) return true;
  return (field.use == CsvFieldUse::seekers) == (subject == CsvSubject::seekers);
}

std::optional<ContactKind> contact_kind_of(std::string_view field) {
  const auto found = std::ranges::find(kContactFields, field, &ContactField::name);
  if (found == kContactFields.end()) return std::nullopt;
  return found->kind;
}

std::string_view contact_field_of(ContactKind kind) {
  return std::ranges::find(kContactFields, kind, &ContactField::kind)->name;
}

}  // namespace overstap
