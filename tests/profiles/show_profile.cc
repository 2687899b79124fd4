// SPDX-License-Identifier: Apache-2.0
#include "tests/profiles/show_profile.h"

#include <algorithm>
#include <vector>

namespace overstap::test {
namespace {

class Differences {
 public:
  template <class T>
  void field(std::string_view name, const T& a, const T& b) {
    if (a == b) return;
    out_.append("differs: ").append(name).append("\n");
  }

  template <class T, class Show>
  void list(std::string_view name, const std::vector<T>& a, const std::vector<T>& b, Show show) {
    if (a == b) return;
    field(name, a, b);
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
      if (i < a.size() && i < b.size() && a[i] == b[i]) continue;
      out_.append("  ").append(std::to_string(i)).append(" expected ");
      out_.append(i < a.size() ? show(a[i]) : "nothing").append("\n    got ");
      out_.append(i < b.size() ? show(b[i]) : "nothing").append("\n");
    }
  }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

std::string shown(const std::optional<Date>& date) { return date ? date->to_string() : "-"; }
std::string number(std::int64_t value) { return std::to_string(value); }

std::string show(const Employment& e) {
  return std::string{"occupation "}
      .append(e.occupation ? number(e.occupation->value()) : "-")
      .append(" '")
      .append(e.label)
      .append("' ")
      .append(shown(e.from))
      .append("..")
      .append(shown(e.to))
      .append(e.current ? " current" : "")
      .append(e.leading ? " leading " : " ")
      .append(to_string(e.status));
}

std::string show(const Claim& c) {
  return std::string{"skill "}
      .append(number(c.skill.value()))
      .append(" ")
      .append(to_string(c.evidence))
      .append(" ")
      .append(to_string(c.status))
      .append(" '")
      .append(c.level)
      .append("' ")
      .append(shown(c.last_used))
      .append(c.duration ? number(c.duration->value) : "-");
}

std::string show(const Education& e) {
  return std::string{e.level ? to_string(*e.level) : "-"}
      .append(" '")
      .append(e.field)
      .append("' ")
      .append(number(static_cast<int>(e.completed)))
      .append(number(static_cast<int>(e.abroad)))
      .append(number(e.valuation_requested ? 1 : 0))
      .append(e.valuation ? to_string(*e.valuation) : "-");
}

std::string show(const LanguageSkill& l) {
  std::string out{"language "};
  out.append(number(l.language.value()));
  for (const auto& part : l.parts) {
    out.append(" ").append(part ? to_string(part->min) : "-");
    if (part) out.append("-").append(to_string(part->max));
  }
  return out.append(" ").append(to_string(l.status));
}

std::string show(const CertificateHeld& c) {
  return std::string{"certificate "}
      .append(number(c.certificate.value()))
      .append(" ")
      .append(shown(c.date))
      .append("..")
      .append(shown(c.valid_until))
      .append(" ")
      .append(number(static_cast<int>(c.upkeep)))
      .append(to_string(c.status));
}

std::string show(const Demand& d) {
  return std::string{"kind "}
      .append(number(static_cast<int>(d.what.index())))
      .append(" ")
      .append(to_string(d.force))
      .append(" weight ")
      .append(number(d.weight))
      .append(" needed ")
      .append(number(static_cast<int>(d.needed.at)))
      .append("/")
      .append(number(d.needed.weeks.value))
      .append("/")
      .append(d.needed.task)
      .append(d.employer_offers ? " offered" : "");
}

std::string quoted(const std::string& text) { return std::string{"'"}.append(text).append("'"); }

}  // namespace

std::string difference(const SeekerProfile& a, const SeekerProfile& b) {
  const auto entry = [](const auto& e) { return show(e); };
  Differences d;
  d.field("id", a.id, b.id);
  d.list("employment", a.employment, b.employment, entry);
  d.list("claims", a.claims, b.claims, entry);
  d.list("education", a.education, b.education, entry);
  d.field("working_level", a.working_level, b.working_level);
  d.list("languages", a.languages, b.languages, entry);
  d.list("certificates", a.certificates, b.certificates, entry);
  d.field("availability", a.availability, b.availability);
  d.field("hours", a.hours, b.hours);
  d.field("postcode", a.postcode, b.postcode);
  d.field("travel", a.travel, b.travel);
  d.field("accepts_contracts", a.accepts_contracts, b.accepts_contracts);
  d.field("prefers_contracts", a.prefers_contracts, b.prefers_contracts);
  d.field("wishes", a.wishes, b.wishes);
  d.field("min_hourly_wage", a.min_hourly_wage, b.min_hourly_wage);
  d.field("ready_by", a.ready_by, b.ready_by);
  d.field("references_available", a.references_available, b.references_available);
  d.list("unlinked", a.unlinked, b.unlinked, quoted);
  return d.take();
}

std::string difference(const Vacancy& a, const Vacancy& b) {
  Differences d;
  d.field("id", a.id, b.id);
  d.list("title", std::vector{a.title}, std::vector{b.title}, quoted);
  d.list("employer", std::vector{a.employer}, std::vector{b.employer}, quoted);
  d.list("sector", std::vector{a.sector}, std::vector{b.sector}, quoted);
  d.field("occupation", a.occupation, b.occupation);
  d.field("organisation_form", a.organisation_form, b.organisation_form);
  d.field("direction", a.direction, b.direction);
  d.field("channels", a.channels, b.channels);
  d.field("seats", a.seats, b.seats);
  d.field("start", a.start, b.start);
  d.field("postcode", a.postcode, b.postcode);
  d.field("contracts", a.contracts, b.contracts);
  d.field("hours", a.hours, b.hours);
  d.field("roster", a.roster, b.roster);
  d.field("wage", a.wage, b.wage);
  d.field("conditions", a.conditions, b.conditions);
  d.field("adaptation_possible", a.adaptation_possible, b.adaptation_possible);
  d.list("demands", a.demands, b.demands, [](const Demand& demand) { return show(demand); });
  d.field("tasks", a.tasks, b.tasks);
  d.list("said", a.said, b.said, quoted);
  d.field("induction", a.induction, b.induction);
  d.field("induction_paid", a.induction_paid, b.induction_paid);
  d.list("unlinked", a.unlinked, b.unlinked, quoted);
  return d.take();
}

}  // namespace overstap::test
