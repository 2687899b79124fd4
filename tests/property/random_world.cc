// SPDX-License-Identifier: Apache-2.0
#include "tests/property/random_world.h"

#include "tests/property/property.h"

namespace overstap {
namespace {

std::string named(const char* stem, int i) { return stem + std::to_string(i); }

/// One of the words given.
std::string one_of(std::initializer_list<const char*> words) {
  return words.begin()[draw(static_cast<int>(words.size()))];
}

bool once_in(int n) { return draw(n) == 0; }

std::string skill_line(int i) {
  std::string line = "skill " + named("s", i);
  if (once_in(4)) line += " general";
  if (once_in(4)) line += " knowledge";
  if (once_in(12)) line += " unassessable";
  // Only earlier skills are broader: no cycle can come about.
  if (i > 0 && once_in(2)) line += " < " + named("s", draw(i));
  if (i > 0 && once_in(4)) line += " ~ " + named("s", draw(i));
  return line + "\n";
}

std::string occupation_line(int i, const WorldSize& size) {
  std::string line = "occupation " + named("o", i);
  if (size.texts > 0) line += " isco=5131 text=" + named("w", draw(size.texts));
  if (once_in(2)) line += " level=" + one_of({"mbo2", "mbo3..mbo4", "hbo"});
  if (once_in(4)) line += " leading";
  if (once_in(3)) line += " has=" + one_of({"outbound_sales", "evening_work", "home_work"});
  if (once_in(5)) line += " needs=wft-basis";
  if (once_in(6)) line += " diploma=mbo4";
  line += " =";
  for (int k = draw(6); k >= 0; --k) {
    line += " " + named("s", draw(size.skills)) + one_of({"!", "", "?"});
  }
  return line + "\n";
}

std::string training_line(int i, const WorldSize& size) {
  std::string line = "training " + named("t", i) + " " + std::to_string(1 + draw(30)) + "w ->";
  line += " " + one_of({"wft-basis", "wft-module", "licence-b", "diploma=mbo4", "nl-write=b2"});
  if (once_in(2)) line += " " + named("s", draw(size.skills));
  if (once_in(3)) line += " @groningen";
  return line + " " + one_of({"open", "employer"}) + " " + one_of({"current", "current", "stale"}) +
         "\n";
}

std::string needed() {
  return one_of({"", "", ":wished", ":employer", ":legal", ":<=10w", ":task9w"});
}

std::string vacancy_line(int i, const WorldSize& size) {
  std::string line = "vacancy " + named("v", i) + " " + named("o", draw(size.occupations));
  if (once_in(2)) line += " @9711";
  if (once_in(2)) line += " 24..32h";
  if (once_in(2)) line += " mon-fri:morning";
  if (once_in(3)) line += " mon-fri:evening evenings=2";
  if (once_in(3)) line += " wft-basis" + needed();
  if (once_in(4)) line += " licence-b" + needed();
  if (once_in(3)) line += " level>=mbo3" + needed();
  if (once_in(4)) line += " diploma>=mbo4" + needed();
  if (once_in(3)) line += " nl-write>=b2" + needed();
  if (once_in(4)) line += " months>=24:" + named("o", draw(size.occupations));
  if (once_in(4)) line += " vog";
  if (once_in(5)) line += " has=sales_targets";
  for (int k = draw(6); k > 0; --k)
    line += " +" + named("s", draw(size.skills)) + one_of({"!", ""});
  return line + "\n";
}

std::string seeker_line(int i, const WorldSize& size) {
  std::string line = "seeker " + named("p", i) + " 24h";
  for (int k = draw(3); k > 0; --k) {
    line += ", was " + named("o", draw(size.occupations)) + " " +
            one_of({"?", "7m", "3y", "3y leading"});
  }
  for (int k = draw(5); k > 0; --k) {
    line += ", " + one_of({"knows", "tested", "read", "confirmed", "cannot", "knows"}) + " " +
            named("s", draw(size.skills));
  }
  if (once_in(2)) line += one_of({", has wft-basis", ", no wft-basis", ", has wft-module 2019"});
  if (once_in(3)) line += one_of({", has licence-b", ", no licence-b"});
  if (once_in(2))
    line += one_of({", diploma mbo2", ", diploma hbo", ", maybe mbo4", ", foreign hbo"});
  if (once_in(2)) line += ", nl write=" + one_of({"a2", "b1..b2", "c1"});
  if (once_in(2)) line += one_of({", @9711, 15km", ", @9401, 35km", ", @9401, 15km"});
  if (once_in(2)) line += ", works mon-fri:morning";
  if (once_in(3)) line += one_of({", works mon-fri:evening", ", not mon-fri:evening"});
  if (once_in(3)) line += ", wish no:" + one_of({"outbound_sales", "evening_work"});
  return line + "\n";
}

}  // namespace

int draw(int n) { return *rc::gen::inRange(0, n); }

std::string random_world_text(const WorldSize& size) {
  std::string text =
      "certificate wft-basis\ncertificate wft-module covers wft-basis s0\nskill s0\n";
  if (size.viable > 0) text += "viable " + std::to_string(size.viable) + "\n";
  for (int i = 1; i < size.skills; ++i) text += skill_line(i);
  for (int i = 0; i < size.occupations; ++i) text += occupation_line(i, size);
  for (int i = 0; i < size.trainings; ++i) text += training_line(i, size);
  for (int i = 0; i < size.vacancies; ++i) text += vacancy_line(i, size);
  for (int i = 0; i < size.seekers; ++i) text += seeker_line(i, size);
  return text;
}

TinyMarket random_world(const WorldSize& size) {
  const std::string text = random_world_text(size);
  RC_LOG() << text;
  return tiny_market(text);
}

}  // namespace overstap
