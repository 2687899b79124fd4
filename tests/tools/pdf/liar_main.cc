// SPDX-License-Identifier: Apache-2.0
// In place of overstap-pdf-text: does what its standard input says, and nothing that is right.
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

extern char** environ;

namespace {

std::string read_all() {
  std::string all;
  char piece[4096];
  for (ssize_t count = read(0, piece, sizeof piece); count > 0;
       count = read(0, piece, sizeof piece)) {
    all.append(piece, static_cast<std::size_t>(count));
  }
  return all;
}

int open_descriptors() {
  int count = 0;
  for (int i = 0; i < 1024; ++i) {
    if (fcntl(i, F_GETFD) >= 0) ++count;
  }
  return count;
}

void say(std::string_view text) { (void)!write(1, text.data(), text.size()); }

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "deaf") {
    say("heard nothing");
    return 0;
  }
  const std::string order = read_all();
  if (order == "sleep") {
    pause();
  } else if (order == "close and sleep") {
    close(1);
    pause();
  } else if (order == "flood") {
    for (;;) say(std::string(65536, 'x'));
  } else if (order == "crash") {
    raise(SIGSEGV);
  } else if (order == "abort") {
    raise(SIGABRT);
  } else if (order == "killed") {
    raise(SIGKILL);
  } else if (order.starts_with("exit ")) {
    std::_Exit(std::atoi(order.c_str() + 5));
  } else if (order == "surroundings") {
    std::string text = std::to_string(open_descriptors()) + " descriptors, ";
    say(text + (environ == nullptr || *environ == nullptr ? "no environment" : "environment"));
    std::fputs("this is thrown away", stderr);
  } else if (order.size() > 1'000'000) {
    say(std::to_string(order.size()));
  } else {
    say(order);
  }
  return 0;
}
