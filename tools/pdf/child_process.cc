// SPDX-License-Identifier: Apache-2.0
#include "tools/pdf/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <expected>
#include <system_error>
#include <utility>

namespace overstap {
namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() { close(); }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }
  [[nodiscard]] int get() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

struct Channel {
  Descriptor ours, theirs;
};

/// A socket pair, since writing to a pipe that nobody reads would raise SIGPIPE. Their end lies
/// beyond the standard descriptors, so that moving it there overwrites no other.
bool open_channel(Channel& channel) {
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return false;
  channel.ours = Descriptor(ends[0]);
  const Descriptor low(ends[1]);
  channel.theirs = Descriptor(fcntl(low.get(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
  return channel.theirs.is_open() && fcntl(channel.ours.get(), F_SETFL, O_NONBLOCK) == 0;
}

class SpawnPlan {
 public:
  SpawnPlan(int input, int output) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_adddup2(&actions_, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions_, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);
    posix_spawnattr_init(&attributes_);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setsigdefault(&attributes_, &all);
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(
        &attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;
  ~SpawnPlan() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }

  /// The error of the system, 0 when started.
  int start(const std::string& path, const std::vector<std::string>& arguments, pid_t& child) {
    std::string name = path;
    std::vector<std::string> copies = arguments;
    std::vector<char*> argv{name.data()};
    for (std::string& argument : copies) argv.push_back(argument.data());
    argv.push_back(nullptr);
    std::array<char*, 1> environment{nullptr};
    return posix_spawn(&child, path.c_str(), &actions_, &attributes_, argv.data(),
                       environment.data());
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

int milliseconds_until(Clock::time_point deadline) {
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
  return static_cast<int>(std::clamp<std::int64_t>(left, 0, 60'000));
}

enum class Talk : std::uint8_t { finished, out_of_time, too_much_output };

/// Writes and reads at the same time, until the other side has closed its output.
class Conversation {
 public:
  Conversation(Descriptor input, Descriptor output, std::string_view text)
      : input_(std::move(input)), output_(std::move(output)), left_(text) {}

  Talk hold(Clock::time_point deadline, std::uint64_t max_output) {
    for (;;) {
      if (left_.empty()) input_.close();
      std::array<pollfd, 2> waits{{{output_.get(), POLLIN, 0}, {input_.get(), POLLOUT, 0}}};
      const int ready = poll(waits.data(), waits.size(), milliseconds_until(deadline));
      if (Clock::now() >= deadline) return Talk::out_of_time;
      if (ready <= 0) continue;
      if (waits[1].revents != 0) send_some();
      if (waits[0].revents != 0 && !take_some()) return Talk::finished;
      if (received_.size() > max_output) return Talk::too_much_output;
    }
  }
  std::string received() && { return std::move(received_); }

 private:
  void send_some() {
    const ssize_t sent = send(input_.get(), left_.data(), left_.size(), MSG_NOSIGNAL);
    if (sent > 0) left_.remove_prefix(static_cast<std::size_t>(sent));
    const bool again = errno == EAGAIN || errno == EINTR;
    if (sent < 0 && !again) left_ = {};  // it does not want to read on; what it says still counts
  }
  /// False at the end.
  bool take_some() {
    const ssize_t count = recv(output_.get(), piece_.data(), piece_.size(), 0);
    if (count > 0) received_.append(piece_.data(), static_cast<std::size_t>(count));
    return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR));
  }

  Descriptor input_, output_;
  std::string_view left_;
  std::string received_;
  std::vector<char> piece_ = std::vector<char>(64u << 10);
};

/// Waits for the child until the deadline, and kills it then.
ChildEnd reap(pid_t child, Clock::time_point deadline) {
  ChildEnd end;
  int status = 0;
  pid_t result = 0;
  bool killed = false;
  while (result == 0 || (result < 0 && errno == EINTR)) {
    result = waitpid(child, &status, killed ? 0 : WNOHANG);
    if (result != 0) continue;
    if (Clock::now() >= deadline) {
      killed = kill(child, SIGKILL) == 0;
    } else {
      poll(nullptr, 0, 1);
    }
  }
  if (result != child) return end;  // somebody else has waited for it
  if (killed) {
    end.how = ChildEnd::How::out_of_time;
  } else if (WIFEXITED(status)) {
    end.how = ChildEnd::How::exited;
    end.number = WEXITSTATUS(status);
  } else {
    end.how = ChildEnd::How::signalled;
    end.number = WTERMSIG(status);
  }
  return end;
}

Error not_started(const std::string& path, int cause) {
  std::string message = "cannot start ";
  message.append(path).append(": ").append(std::generic_category().message(cause));
  return {ErrorCode::io, std::move(message), std::nullopt};
}

}  // namespace

Result<ChildEnd> run_child(const std::string& path, const std::vector<std::string>& arguments,
                           std::string_view input, const ChildLimits& limits) {
  const Clock::time_point deadline = Clock::now() + limits.deadline;
  Channel to_child, from_child;
  if (!open_channel(to_child) || !open_channel(from_child)) {
    return std::unexpected(not_started(path, errno));
  }
  pid_t child = 0;
  SpawnPlan plan(to_child.theirs.get(), from_child.theirs.get());
  if (const int cause = plan.start(path, arguments, child); cause != 0) {
    return std::unexpected(not_started(path, cause));
  }
  to_child.theirs.close();
  from_child.theirs.close();
  Conversation talk(std::move(to_child.ours), std::move(from_child.ours), input);
  const Talk how = talk.hold(deadline, limits.max_output);
  if (how != Talk::finished) kill(child, SIGKILL);
  ChildEnd end = reap(child, deadline);
  if (how == Talk::out_of_time) end.how = ChildEnd::How::out_of_time;
  if (how == Talk::too_much_output) end.how = ChildEnd::How::too_much_output;
  if (how == Talk::finished) end.output = std::move(talk).received();
  return end;
}

}  // namespace overstap
