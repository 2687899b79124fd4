// SPDX-License-Identifier: Apache-2.0
#include "tools/pdf/child_process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <string>
#include <thread>
#include <vector>

#include "tools/pdf/pdf_client.h"

namespace overstap {
namespace {

using testing::HasSubstr;

constexpr ChildLimits kShort{std::chrono::milliseconds(300), 1u << 20};

ChildEnd run(std::string_view input, const ChildLimits& limits = {},
             const std::vector<std::string>& arguments = {}) {
  return or_throw(run_child(PDF_TEXT_LIAR, arguments, input, limits));
}

TEST(ChildProcess, GivesInputAndTakesOutput) {
  const ChildEnd end = run("hallo");
  EXPECT_EQ(end.how, ChildEnd::How::exited);
  EXPECT_EQ(end.number, 0);
  EXPECT_EQ(end.output, "hallo");
}

TEST(ChildProcess, GivesInputOfAnyLength) {
  EXPECT_EQ(run(std::string(5'000'000, 'x')).output, "5000000");
  EXPECT_EQ(run("").output, "");
}

TEST(ChildProcess, SurvivesOneThatDoesNotReadItsInput) {
  const ChildEnd end = run(std::string(5'000'000, 'x'), {}, {"deaf"});
  EXPECT_EQ(end.how, ChildEnd::How::exited);
  EXPECT_EQ(end.output, "heard nothing");
}

TEST(ChildProcess, HandsOnThreeDescriptorsAndNoEnvironment) {
  EXPECT_EQ(run("surroundings").output, "3 descriptors, no environment");
}

TEST(ChildProcess, KillsAtTheDeadline) {
  EXPECT_EQ(run("sleep", kShort).how, ChildEnd::How::out_of_time);
  EXPECT_EQ(run("close and sleep", kShort).how, ChildEnd::How::out_of_time);
}

TEST(ChildProcess, StopsOneThatWritesWithoutEnd) {
  EXPECT_EQ(run("flood", {std::chrono::seconds(10), 1u << 20}).how, ChildEnd::How::too_much_output);
}

TEST(ChildProcess, TellsExitStatusAndSignal) {
  EXPECT_EQ(run("exit 42").number, 42);
  const ChildEnd end = run("crash");
  EXPECT_EQ(end.how, ChildEnd::How::signalled);
  EXPECT_EQ(end.number, SIGSEGV);
}

TEST(ChildProcess, SaysWhatCouldNotBeStarted) {
  const auto end = run_child("/nowhere/overstap-pdf-text", {}, "", {});
  ASSERT_FALSE(end);
  EXPECT_EQ(end.error().code, ErrorCode::io);
  EXPECT_THAT(end.error().message, HasSubstr("/nowhere/overstap-pdf-text: No such file"));
}

TEST(ChildProcess, RunsInSeveralThreadsAtOnce) {
  std::vector<std::thread> threads;
  std::vector<std::string> outputs(8);
  threads.reserve(outputs.size());
  for (std::string& output : outputs) {
    threads.emplace_back([&output] { output = run("surroundings").output; });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& output : outputs) EXPECT_EQ(output, "3 descriptors, no environment");
}

TEST(PdfClient, MakesOfEveryEndAnErrorThatSaysWhatToDo) {
  const struct {
    std::string_view order;
    ErrorCode code;
    std::string_view says;
  } cases[] = {
      {"exit 10", ErrorCode::corrupt, "damaged"},
      {"exit 11", ErrorCode::schema, "password"},
      {"exit 12", ErrorCode::limit, "200 pages"},
      {"exit 13", ErrorCode::limit, "unpacks"},
      {"exit 14", ErrorCode::limit, "memory"},
      {"exit 15", ErrorCode::limit, "256 MB"},
      {"exit 16", ErrorCode::io, "seccomp"},
      {"exit 17", ErrorCode::io, "try again"},
      {"exit 99", ErrorCode::io, "try again"},
      {"exit 0", ErrorCode::corrupt, "makes no sense"},
      {"nonsense", ErrorCode::corrupt, "makes no sense"},
      {"crash", ErrorCode::corrupt, "damaged"},
      {"abort", ErrorCode::limit, "memory"},
      {"killed", ErrorCode::io, "try again"},
      {"sleep", ErrorCode::limit, "time"},
      {"flood", ErrorCode::limit, "64 MB"},
  };
  for (const auto& [order, code, says] : cases) {
    const bool slow = order == "sleep";
    const PdfOpener open =
        make_pdf_opener(PDF_TEXT_LIAR, {std::chrono::milliseconds(slow ? 300 : 10'000), 1u << 20});
    const auto content = open(order, "cv.pdf");
    ASSERT_FALSE(content) << order;
    EXPECT_EQ(content.error().code, code) << order;
    EXPECT_THAT(content.error().message, HasSubstr(std::string(says))) << order;
    EXPECT_EQ(content.error().where->file, "cv.pdf") << order;
  }
}

TEST(PdfClient, SaysHowToGetTheExecutable) {
  const auto content = make_pdf_opener("/nowhere/overstap-pdf-text")("%PDF", "cv.pdf");
  ASSERT_FALSE(content);
  EXPECT_EQ(content.error().code, ErrorCode::io);
  EXPECT_THAT(content.error().message, HasSubstr("libpoppler-cpp-dev"));
}

}  // namespace
}  // namespace overstap
