#include "src/processes/at_once.hpp"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <map>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "src/processes/guarded.hpp"

namespace maillage::processes {
namespace {

constexpr std::size_t most_at_once = 8;  // a report takes a hundred MB
// Outcomes that wait for one before them are kept; a slow one holds this many back.
constexpr std::size_t most_ahead = 64;
constexpr std::chrono::milliseconds quiet_time(1000), between(200);

struct Pipe {
  int read = -1, write = -1;
  bool open() {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return false;
    read = ends[0];
    write = ends[1];
    return true;
  }
  void close() {
    if (read >= 0) ::close(read);
    if (write >= 0) ::close(write);
    read = write = -1;
  }
};

// Things that a process does one after the other: what is read once for all of them (tables of words) is
// there for the next, and a process costs as much as a small contract. Then another takes its place, for
// memory and the state of libraries.
constexpr std::size_t most_in_turn = 32;

// What a process writes before the text of a thing that it is done with.
struct Head {
  int exit = 0;
  std::size_t size = 0;  // of the text
};

// A process at work: it is told the number of a thing, gives its head and text, and waits for the next.
// Its messages come through a pipe of their own; all of a thing's are written before its head.
struct Worker {
  pid_t process = 0;
  int orders = -1, answers = -1, messages = -1;  // -1: closed
  std::size_t begun = 0;                         // things it was given
  std::optional<std::size_t> thing;              // that it works on
  std::string bytes;                             // of the thing's head and text, so far
  Outcome outcome;

  bool is_free() const { return answers >= 0 && !thing && begun < most_in_turn; }
};

bool write_all(int to, const char* bytes, std::size_t size) {
  for (std::size_t done = 0; done < size;) {
    const ssize_t count = ::write(to, bytes + done, size - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

// Reads what is there, and says whether there was something; the end of it closes.
bool read_some(int& from, std::string& text) {
  std::array<char, 65536> buffer;
  const ssize_t count = ::read(from, buffer.data(), buffer.size());
  if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
  if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) {
    ::close(from);
    from = -1;
  }
  return count > 0;
}

// The process's own part: one thing after the other, until there are no more orders.
[[noreturn]] void work_in_turn(int orders, int answers,
                               const std::function<Outcome(std::size_t)>& work) {
  while (true) {
    std::size_t thing = 0;
    const ssize_t count = ::read(orders, &thing, sizeof thing);  // so few bytes come at once
    if (count < 0 && errno == EINTR) continue;
    if (count != sizeof thing) ::_exit(0);
    const Outcome outcome = work(thing);
    std::fflush(nullptr);
    const Head head{outcome.exit, outcome.text.size()};
    const bool arrived = write_all(answers, reinterpret_cast<const char*>(&head), sizeof head) &&
                         write_all(answers, outcome.text.data(), outcome.text.size());
    if (!arrived) ::_exit(failed);
  }
}

std::optional<Worker> begin(const std::function<Outcome(std::size_t)>& work,
                            const std::vector<Worker>& others) {
  Pipe answers, messages;
  std::array<int, 2> orders{-1, -1};
  const auto give_up = [&] {
    for (Pipe* pipe : {&answers, &messages}) pipe->close();
    for (const int end : orders) {
      if (end >= 0) ::close(end);
    }
    return std::nullopt;
  };
  if (!answers.open() || !messages.open()) return give_up();
  if (::socketpair(AF_UNIX, SOCK_STREAM, 0, orders.data()) != 0) return give_up();
  std::fflush(nullptr);  // or both would write what waits
  const pid_t process = ::fork();
  if (process < 0) return give_up();
  if (process == 0) {
    for (const Worker& other : others) {
      for (const int end : {other.orders, other.answers, other.messages}) {
        if (end >= 0) ::close(end);
      }
    }
    ::dup2(messages.write, STDERR_FILENO);
    ::close(orders[0]);
    ::close(answers.read);
    messages.close();
    work_in_turn(orders[1], answers.write, work);
  }
  ::close(orders[1]);
  ::close(answers.write);
  ::close(messages.write);
  int never_waits = 1;
  ::ioctl(messages.read, FIONBIO, &never_waits);
  Worker worker;
  worker.process = process;
  worker.orders = orders[0];
  worker.answers = answers.read;
  worker.messages = messages.read;
  return worker;
}

// One that has died meanwhile is seen by its answers' end; no signal comes of it, as of a pipe's.
void give(Worker& worker, std::size_t thing) {
  worker.thing = thing;
  worker.outcome = {};
  worker.bytes.clear();
  ++worker.begun;
  static_cast<void>(::send(worker.orders, &thing, sizeof thing, MSG_NOSIGNAL));
}

// No more orders: it ends once it has done what it does.
void dismiss(Worker& worker) {
  if (worker.orders >= 0) ::close(worker.orders);
  worker.orders = -1;
}

// Waits until something is to be read, or for a moment.
void listen(std::vector<Worker>& workers) {
  std::vector<pollfd> ends;
  for (const Worker& worker : workers) {
    ends.push_back({worker.answers, POLLIN, 0});
    ends.push_back({worker.messages, POLLIN, 0});
  }
  constexpr int moment = 100;  // milliseconds
  if (::poll(ends.data(), static_cast<nfds_t>(ends.size()), moment) <= 0) return;
  for (std::size_t i = 0; i < workers.size(); ++i) {
    if (ends[2 * i].revents != 0) read_some(workers[i].answers, workers[i].bytes);
    if (ends[2 * i + 1].revents != 0) read_some(workers[i].messages, workers[i].outcome.messages);
  }
}

void read_messages(Worker& worker) {
  while (worker.messages >= 0 && read_some(worker.messages, worker.outcome.messages)) {
  }
}

// Whether the thing that it works on is done: its outcome is whole then. Says so once.
bool has_answered(Worker& worker) {
  Head head;
  if (!worker.thing || worker.bytes.size() < sizeof head) return false;
  std::memcpy(&head, worker.bytes.data(), sizeof head);
  if (worker.bytes.size() < sizeof head + head.size) return false;
  read_messages(worker);
  worker.outcome.exit = head.exit;
  worker.outcome.text = std::move(worker.bytes.erase(0, sizeof head));
  return true;
}

// Its process is over: with the thing that it worked on, if there is one.
void end(Worker& worker) {
  dismiss(worker);
  read_messages(worker);
  if (worker.messages >= 0) ::close(worker.messages);
  int status = 0;
  while (::waitpid(worker.process, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFSIGNALED(status)) worker.outcome.signal = WTERMSIG(status);
  worker.outcome.exit = WIFEXITED(status) ? WEXITSTATUS(status) : failed;
}

}  // namespace

void at_once(std::size_t count, const std::function<Outcome(std::size_t)>& work,
             const std::function<bool(std::size_t, Outcome)>& take, const Progress& progress) {
  using Clock = std::chrono::steady_clock;
  const std::size_t most =
      std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most_at_once);
  std::vector<Worker> workers;
  std::map<std::size_t, Outcome> waiting;  // done, but not in their turn yet
  std::size_t begun = 0, taken = 0, done = 0;
  bool goes_on = true, was_told = false;
  Clock::time_point next_told = Clock::now() + quiet_time;
  while (goes_on && taken < count) {
    for (bool more = true; more && begun < count && begun < taken + most_ahead;) {
      auto free = std::find_if(workers.begin(), workers.end(),
                               [](const Worker& worker) { return worker.is_free(); });
      if (free == workers.end() && workers.size() < most && count > 1) {
        if (std::optional<Worker> worker = begin(work, workers)) {
          workers.push_back(std::move(*worker));
          free = std::prev(workers.end());
        }
      }
      if (free != workers.end()) {
        give(*free, begun++);
      } else if (workers.empty()) {
        waiting.emplace(begun, work(begun));
        ++begun;
        ++done;
        more = false;
      } else {
        more = false;  // all are at work, or no process is to be had now: those at work end first
      }
    }
    if (!workers.empty()) listen(workers);
    for (std::size_t i = workers.size(); i-- > 0;) {
      Worker& worker = workers[i];
      const bool is_answered = has_answered(worker);
      const bool is_over = !is_answered && worker.answers < 0;
      if (is_over) end(worker);
      if (worker.thing && (is_over || is_answered)) {
        waiting.emplace(*worker.thing, std::move(worker.outcome));
        worker.thing.reset();
        ++done;
      }
      if (worker.begun == most_in_turn && !worker.thing) dismiss(worker);
      if (is_over) workers.erase(workers.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (progress && Clock::now() >= next_told) {
      progress(done, count);
      was_told = true;
      next_told = Clock::now() + between;
    }
    for (auto first = waiting.find(taken); goes_on && first != waiting.end();
         first = waiting.find(taken)) {
      goes_on = take(taken, std::move(first->second));
      waiting.erase(first);
      ++taken;
    }
  }
  for (Worker& worker : workers) dismiss(worker);
  for (Worker& worker : workers) {
    while (worker.answers >= 0) {
      read_some(worker.answers, worker.bytes);
      read_messages(worker);
    }
    end(worker);
  }
  if (was_told) progress(count, count);
}

}  // namespace maillage::processes
