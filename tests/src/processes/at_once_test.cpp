// Work in processes of its own: in order, apart, none lost.
#include "src/processes/at_once.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "src/processes/guarded.hpp"

namespace maillage::processes {
namespace {

std::string of(std::size_t thing, const Outcome& outcome) {
  return std::to_string(thing) + ":" + std::to_string(outcome.exit) + ":" + outcome.text + ":" +
         outcome.messages + (outcome.signal != 0 ? "!" : "") + " ";
}

std::string all_of(std::size_t count, const std::function<Outcome(std::size_t)>& work) {
  std::string told;
  at_once(count, work, [&](std::size_t thing, const Outcome& outcome) {
    told += of(thing, outcome);
    return true;
  });
  return told;
}

TEST(AtOnce, OutcomesComeInOrderWhicheverIsDoneFirst) {
  const auto work = [](std::size_t thing) {
    if (thing == 0) ::usleep(50'000);
    return Outcome{static_cast<int>(thing), "t" + std::to_string(thing), {}, 0};
  };
  EXPECT_EQ(all_of(3, work), "0:0:t0: 1:1:t1: 2:2:t2: ");
}

TEST(AtOnce, MessagesStandWithTheirThing) {
  const auto work = [](std::size_t thing) {
    std::fprintf(stderr, "m%zu", thing);
    return Outcome{};
  };
  EXPECT_EQ(all_of(2, work), "0:0::m0 1:0::m1 ");
}

TEST(AtOnce, OneThatDiesReachesNoOther) {
  const auto work = [](std::size_t thing) {
    if (thing == 1) ::raise(SIGKILL);
    return Outcome{0, "x", {}, 0};
  };
  EXPECT_EQ(all_of(3, work), "0:0:x: 1:3::! 2:0:x: ");
}

TEST(AtOnce, OfThingsDoneInTurnOneThatDiesIsAlone) {
  const auto work = [](std::size_t thing) {
    std::fprintf(stderr, "m%zu", thing);
    if (thing == 51) ::raise(SIGKILL);
    return Outcome{0, "t" + std::to_string(thing), {}, 0};
  };
  std::string expected;
  for (std::size_t thing = 0; thing < 150; ++thing) {
    const std::string n = std::to_string(thing);
    expected += thing == 51 ? "51:3::m51! " : n + ":0:t" + n + ":m" + n + " ";
  }
  EXPECT_EQ(all_of(150, work), expected);
}

TEST(AtOnce, AProcessDoesManyThingsAndNotAll) {
  std::map<std::string, int> things;  // by process
  at_once(
      100,
      [](std::size_t) {
        return Outcome{0, std::to_string(::getpid()), {}, 0};
      },
      [&](std::size_t, const Outcome& outcome) {
        ++things[outcome.text];
        return true;
      });
  EXPECT_GE(things.size(), 4u);
  EXPECT_LE(things.size(), 16u);
}

TEST(AtOnce, TextsLargerThanAPipeComeWhole) {
  const std::string large(3'000'000, 'x');
  const auto work = [&](std::size_t) { return Outcome{0, large, {}, 0}; };
  std::size_t whole = 0;
  at_once(5, work, [&](std::size_t, const Outcome& outcome) {
    whole += outcome.text == large ? 1 : 0;
    return true;
  });
  EXPECT_EQ(whole, 5u);
}

TEST(AtOnce, ManyMoreThanCoresAndPipes) {
  std::size_t next = 0;
  at_once(
      300,
      [](std::size_t thing) {
        return Outcome{0, std::to_string(thing), {}, 0};
      },
      [&](std::size_t thing, const Outcome& outcome) {
        EXPECT_EQ(thing, next++);
        EXPECT_EQ(outcome.text, std::to_string(thing));
        return true;
      });
  EXPECT_EQ(next, 300u);
}

TEST(AtOnce, WhereTheTakerStopsNothingMoreIsHandedOn) {
  std::size_t taken = 0;
  at_once(
      50, [](std::size_t) { return Outcome{}; },
      [&](std::size_t, const Outcome&) { return ++taken < 3; });
  EXPECT_EQ(taken, 3u);
}

TEST(AtOnce, OneAloneIsWorkedOnHere) {
  const pid_t here = ::getpid();
  const auto work = [&](std::size_t) { return Outcome{::getpid() == here ? 1 : 0, {}, {}, 0}; };
  EXPECT_EQ(all_of(1, work), "0:1:: ");
  EXPECT_EQ(all_of(2, work), "0:0:: 1:0:: ");
  EXPECT_EQ(all_of(0, work), "");
}

TEST(Guarded, WhatIsThrownIsAFailureThatIsTold) {
  EXPECT_EQ(guarded([] { return 7; }), 7);
  ::testing::internal::CaptureStderr();
  EXPECT_EQ(guarded([]() -> int { throw std::runtime_error("odd"); }), failed);
  EXPECT_NE(::testing::internal::GetCapturedStderr().find("odd"), std::string::npos);
}

}  // namespace
}  // namespace maillage::processes
