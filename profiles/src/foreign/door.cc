// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/foreign/door.h"

#include "profiles/src/foreign/foreign_object.h"

namespace overstap {
namespace {

std::uint64_t mask(std::string& text) { return mask_citizen_numbers(text); }

std::uint64_t mask(std::vector<std::string>& texts) {
  std::uint64_t masked = 0;
  for (std::string& text : texts) masked += mask(text);
  return masked;
}

/// All texts of a profile but its id.
std::uint64_t mask(SeekerProfile& profile) {
  std::uint64_t masked = mask(profile.unlinked);
  for (Employment& job : profile.employment) masked += mask(job.label);
  for (Claim& claim : profile.claims) masked += mask(claim.level);
  for (Education& education : profile.education) masked += mask(education.field);
  return masked;
}

std::uint64_t mask(Vacancy& vacancy) {
  std::uint64_t masked = mask(vacancy.title) + mask(vacancy.employer) + mask(vacancy.sector) +
                         mask(vacancy.roster.ends_at) + mask(vacancy.wage.cao) +
                         mask(vacancy.said) + mask(vacancy.unlinked);
  for (Demand& demand : vacancy.demands) masked += mask(demand.needed.task);
  for (VacancyTask& task : vacancy.tasks) masked += mask(task.label);
  return masked;
}

template <class T>
std::uint64_t mask_all(Row& row, T& value) {
  std::uint64_t masked = mask(value);
  if (mask(value.id) > 0) {
    ++masked;
    value.id = row.fallback_id;
    (void)mask(value.id);
    row.note(row.value, row.pointer, ErrorCode::schema,
             "the id held a citizen number: the number of the row stands in its place");
  }
  for (TextPart& part : row.text.parts) masked += mask(part.text) + mask(part.place);
  for (ContactLine& line : row.contact.lines) masked += mask(line.text);
  for (FieldTrace& field : row.fields) masked += mask(field.pointer);
  for (Error& note : row.notes) masked += pass_door(note);
  return masked;
}

}  // namespace

std::uint64_t pass_door(Row& row, SeekerProfile& profile) {
  for (Employment& job : profile.employment) {
    if (!ends_after(job, row.as_of)) continue;
    job.to.reset();
    job.current = true;
    row.note(row.value, row.pointer, ErrorCode::inconsistent,
             "a job ends later than the reference date: read as the present");
  }
  return mask_all(row, profile);
}

std::uint64_t pass_door(Row& row, Vacancy& vacancy) { return mask_all(row, vacancy); }

std::uint64_t pass_door(Error& error) {
  return mask(error.message) + (error.where ? mask(error.where->pointer) : 0);
}

}  // namespace overstap
