// SPDX-License-Identifier: Apache-2.0
#include "tools/pdf/sandbox.h"

#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <memory>

namespace overstap {
namespace {

bool set_limit(__rlimit_resource_t resource, rlim_t value) {
  const rlimit limit{value, value};
  return setrlimit(resource, &limit) == 0;
}

bool limit_resources(const SandboxBudget& budget) {
  constexpr rlim_t kStack = 8u << 20;
  constexpr rlim_t kCpuSeconds = 5;
  return set_limit(RLIMIT_CORE, 0) && set_limit(RLIMIT_FSIZE, 0) && set_limit(RLIMIT_NPROC, 0) &&
         set_limit(RLIMIT_NOFILE, 0) && set_limit(RLIMIT_MEMLOCK, 0) &&
         set_limit(RLIMIT_MSGQUEUE, 0) && set_limit(RLIMIT_STACK, kStack) &&
         set_limit(RLIMIT_CPU, kCpuSeconds) && set_limit(RLIMIT_DATA, budget.data) &&
         set_limit(RLIMIT_AS, budget.address_space);
}

// Finer than RLIMIT_CPU, whose unit is a second: SIGPROF ends the process.
bool limit_time(std::uint32_t milliseconds) {
  milliseconds = std::min(milliseconds, std::uint32_t{5000});
  itimerval timer{};
  timer.it_value.tv_sec = milliseconds / 1000;
  timer.it_value.tv_usec = static_cast<suseconds_t>(milliseconds % 1000) * 1000;
  return std::signal(SIGPROF, SIG_DFL) != SIG_ERR && setitimer(ITIMER_PROF, &timer, nullptr) == 0;
}

bool allow_needed(scmp_filter_ctx filter) {
  for (const int call :
       {SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(futex),
        SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday), SCMP_SYS(time),
        SCMP_SYS(getrandom), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(sched_yield),
        SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigreturn),
        SCMP_SYS(restart_syscall), SCMP_SYS(exit), SCMP_SYS(exit_group)}) {
    if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) != 0) return false;
  }
  const auto not_executable = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
  const auto itself = SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid()));
  return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, not_executable) == 0 &&
         seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, not_executable) == 0 &&
         seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1,
                          SCMP_A0(SCMP_CMP_EQ, STDOUT_FILENO)) == 0 &&
         // abort()
         seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 2, itself,
                          SCMP_A2(SCMP_CMP_EQ, SIGABRT)) == 0;
}

// What a library tries on its way and can do without.
bool refuse_softly(scmp_filter_ctx filter) {
  for (const int call :
       {SCMP_SYS(open), SCMP_SYS(openat), SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(stat),
        SCMP_SYS(lstat), SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(statx), SCMP_SYS(readlink),
        SCMP_SYS(readlinkat), SCMP_SYS(getcwd), SCMP_SYS(ioctl), SCMP_SYS(lseek), SCMP_SYS(close),
        SCMP_SYS(read), SCMP_SYS(prlimit64), SCMP_SYS(sysinfo)}) {
    if (seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), call, 0) != 0) return false;
  }
  return seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(write), 1,
                          SCMP_A0(SCMP_CMP_NE, STDOUT_FILENO)) == 0;
}

bool filter_calls() {
  const std::unique_ptr<void, decltype(&seccomp_release)> filter(
      seccomp_init(SCMP_ACT_KILL_PROCESS), &seccomp_release);
  return filter && allow_needed(filter.get()) && refuse_softly(filter.get()) &&
         seccomp_load(filter.get()) == 0;
}

}  // namespace

bool drop_rights(const SandboxBudget& budget) {
  return close_range(STDERR_FILENO + 1, ~0u, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 &&
         prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && limit_time(budget.cpu_milliseconds) &&
         limit_resources(budget) && filter_calls();
}

}  // namespace overstap
