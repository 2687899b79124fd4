// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/foreign/door.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "overstap/profiles/sieve.h"
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

/// Words of the input that stand in a profile by themselves.
template <class Visit>
void each_text(SeekerProfile& profile, Visit visit) {
  for (std::string& text : profile.unlinked) visit(text);
  for (Employment& job : profile.employment) visit(job.label);
  for (Claim& claim : profile.claims) visit(claim.level);
  for (Education& education : profile.education) visit(education.field);
}

template <class Visit>
void each_text(Vacancy& vacancy, Visit visit) {
  for (std::string& text : vacancy.unlinked) visit(text);
  for (std::string& text : vacancy.said) visit(text);
  for (Demand& demand : vacancy.demands) visit(demand.needed.task);
  for (VacancyTask& task : vacancy.tasks) visit(task.label);
  visit(vacancy.title);
  visit(vacancy.employer);
  visit(vacancy.sector);
  visit(vacancy.roster.ends_at);
  visit(vacancy.wage.cao);
}

/// Sieves a stretch of a text that came from the input, when it has words enough for a sentence:
/// the name of a field ("nationality") is none. Returns the bytes it holds now.
std::size_t sieve_stretch(std::string& text, std::size_t begin, std::size_t size,
                          SieveCount& count) {
  const std::string_view words = std::string_view{text}.substr(begin, size);
  if (words.find(' ') == std::string_view::npos) return size;
  const std::uint64_t before = count.total();
  const std::string sieved = sieve(words, count);
  if (count.total() == before) return size;
  text.replace(begin, size, sieved);
  return sieved.size();
}

/// Keys of the input stand in a pointer between slashes.
SieveCount sieve_keys(std::string& pointer) {
  SieveCount count;
  for (std::size_t begin = 0; begin < pointer.size();) {
    const std::size_t end = std::min(pointer.find('/', begin), pointer.size());
    begin += sieve_stretch(pointer, begin, end - begin, count) + 1;
  }
  return count;
}

/// Words of the input stand in a message between quotation marks.
SieveCount sieve_quotes(std::string& message) {
  SieveCount count;
  for (std::size_t open = message.find('"'); open != std::string::npos;) {
    const std::size_t close = message.find('"', open + 1);
    if (close == std::string::npos) break;
    const std::size_t size = sieve_stretch(message, open + 1, close - open - 1, count);
    open = message.find('"', open + size + 2);
  }
  return count;
}

void replace_in(std::string& text, std::string_view words) {
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at)) {
    text.replace(at, words.size(), kNotCarried);
    at += kNotCarried.size();
  }
}

/// Sentences that must not be carried leave the text, the texts of the profile and the notes that
/// quote these.
template <class T>
void sieve_all(Row& row, T& profile) {
  const SieveSubject subject =
      row.subject == RowSubject::seeker ? SieveSubject::seeker : SieveSubject::vacancy;
  if (!row.text.parts.empty()) row.sieved += sieve(row.text, subject);
  each_text(profile, [&](std::string& text) {
    constexpr std::size_t kShort = 64, kMostKept = 4096;
    const bool kept = row.clean != nullptr && text.size() <= kShort;
    if (text.empty() || (kept && row.clean->contains(text))) return;
    SieveCount count;
    std::string sieved = sieve(text, count, subject);
    if (count.total() == 0) {
      if (kept && row.clean->size() < kMostKept) row.clean->insert(text);
      return;
    }
    row.sieved += count;
    for (Error& note : row.notes) replace_in(note.message, text);
    text = std::move(sieved);
  });
  for (TextPart& part : row.text.parts) row.sieved += sieve_keys(part.place);
  for (FieldTrace& field : row.fields) row.sieved += sieve_keys(field.pointer);
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
  // After the numbers, so that one in a sentence that goes is counted as well.
  sieve_all(row, value);
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
  (void)sieve_quotes(error.message);
  if (error.where) (void)sieve_keys(error.where->pointer);
  return mask(error.message) + (error.where ? mask(error.where->pointer) : 0);
}

}  // namespace overstap
