// SPDX-License-Identifier: Apache-2.0
#include "tools/pdf/sandbox.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <string>

namespace overstap {
namespace {

constexpr int kRefused = 0, kAllowed = 1, kNotDropped = 2;

/// Runs `attempt` in a process that has dropped its rights: its outcome, or 100 + the signal that
/// ended it. Nothing in it may call what a fork of a large process forbids.
int outcome_of(int (*attempt)(), const SandboxBudget& budget = {}) {
  const pid_t child = fork();
  if (child == 0) {
    // The memory of the test itself is not what is looked at.
    SandboxBudget ample = budget;
    ample.address_space = UINT64_MAX;
    ample.data = UINT64_MAX;
    _exit(drop_rights(ample) ? attempt() : kNotDropped);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
}

int from_call(long result) { return result < 0 && errno == EACCES ? kRefused : kAllowed; }

TEST(Sandbox, RefusesToOpenFilesButGoesOn) {
  EXPECT_EQ(outcome_of([] { return from_call(open("/etc/passwd", O_RDONLY)); }), kRefused);
  EXPECT_EQ(outcome_of([] { return from_call(open("/dev/null", O_WRONLY)); }), kRefused);
  EXPECT_EQ(outcome_of([] {
              return from_call(open("/tmp/overstap_sandbox_test", O_CREAT | O_RDWR, 0600));
            }),
            kRefused);
  EXPECT_NE(access("/tmp/overstap_sandbox_test", F_OK), 0);
}

TEST(Sandbox, RefusesToReadAndToWriteAnythingButStandardOutput) {
  EXPECT_EQ(outcome_of([] {
              char byte = 0;
              return from_call(read(STDIN_FILENO, &byte, 1));
            }),
            kRefused);
  EXPECT_EQ(outcome_of([] { return from_call(write(STDERR_FILENO, "x", 1)); }), kRefused);
  EXPECT_EQ(outcome_of([] { return from_call(write(STDOUT_FILENO, "", 0)); }), kAllowed);
}

TEST(Sandbox, EndsTheProcessThatReachesForMore) {
  const struct {
    const char* what;
    int (*attempt)();
  } cases[] = {
      {"socket", [] { return from_call(socket(AF_INET, SOCK_STREAM, 0)); }},
      {"unix socket", [] { return from_call(socket(AF_UNIX, SOCK_STREAM, 0)); }},
      {"fork", [] { return from_call(syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0)); }},
      {"exec",
       [] {
         char name[] = "/bin/true";
         char* argv[] = {name, nullptr};
         return from_call(execve(name, argv, nullptr));
       }},
      {"kill", [] { return from_call(kill(getppid(), 0)); }},
      {"trace", [] { return from_call(ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)); }},
      {"delete", [] { return from_call(unlink("/tmp/overstap_no_such_file")); }},
      {"folder", [] { return from_call(mkdir("/tmp/overstap_sandbox_folder", 0700)); }},
      {"executable memory",
       [] {
         return mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) ==
                        MAP_FAILED
                    ? kRefused
                    : kAllowed;
       }},
      {"io_uring", [] { return from_call(syscall(425, 8, nullptr)); }},
  };
  for (const auto& [what, attempt] : cases) {
    EXPECT_EQ(outcome_of(attempt), 100 + SIGSYS) << what;
  }
}

TEST(Sandbox, EndsTheProcessThatTakesTooLong) {
  SandboxBudget budget;
  budget.cpu_milliseconds = 50;
  EXPECT_EQ(outcome_of(
                [] {
                  volatile unsigned turn = 0;
                  for (;;) turn = turn + 1;
                  return 0;
                },
                budget),
            100 + SIGPROF);
}

TEST(Sandbox, LetsAProcessComputeAndAbort) {
  EXPECT_EQ(outcome_of([] {
              void* memory = mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE,
                                  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
              return memory == MAP_FAILED ? kRefused : kAllowed;
            }),
            kAllowed);
  EXPECT_EQ(outcome_of([] {
              std::signal(SIGABRT, SIG_DFL);
              syscall(SYS_tgkill, getpid(), gettid(), SIGABRT);
              return 0;
            }),
            100 + SIGABRT);
}

}  // namespace
}  // namespace overstap
