// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include "overstap/engine/planner.h"
#include "overstap/profiles/linker.h"

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const auto market = overstap::or_throw(overstap::Snapshot::open(argv[1]));
  const overstap::Linker linker{market->taxonomy()};
  const auto waiter =
      overstap::or_throw(linker.resolve_occupation("kelner", overstap::Language::nl));
  const overstap::TransitionPlanner planner{market};
  const auto list = overstap::or_throw(
      planner.transitions(waiter, {.max_results = 12, .as_of = {2026, 11, 21}, .region = {}}));
  for (const auto& t : list.transitions) {
    std::printf("%s\n",
                std::string(market->taxonomy().label(t.to, overstap::Language::nl)).c_str());
  }
}
