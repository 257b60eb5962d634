#include "src/processes/at_once.hpp"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
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

// A process at work: its text and messages come through pipes until it closes both.
struct Worker {
  std::size_t thing = 0;
  pid_t process = 0;
  int text = -1, messages = -1;  // -1: closed
  Outcome outcome;
};

bool write_all(int to, const std::string& text) {
  for (std::size_t done = 0; done < text.size();) {
    const ssize_t count = ::write(to, text.data() + done, text.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

// Reads what is there; the end of it closes.
void read_some(int& from, std::string& text) {
  std::array<char, 65536> buffer;
  const ssize_t count = ::read(from, buffer.data(), buffer.size());
  if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
  if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) {
    ::close(from);
    from = -1;
  }
}

std::optional<Worker> begin(std::size_t thing, const std::function<Outcome(std::size_t)>& work,
                            const std::vector<Worker>& others) {
  Pipe text, messages;
  if (!text.open() || !messages.open()) {
    text.close();
    messages.close();
    return std::nullopt;
  }
  std::fflush(nullptr);  // or both would write what waits
  const pid_t process = ::fork();
  if (process < 0) {
    text.close();
    messages.close();
    return std::nullopt;
  }
  if (process == 0) {
    for (const Worker& other : others) {
      if (other.text >= 0) ::close(other.text);
      if (other.messages >= 0) ::close(other.messages);
    }
    ::dup2(messages.write, STDERR_FILENO);
    ::close(text.read);
    messages.close();
    const Outcome outcome = work(thing);
    std::fflush(nullptr);

    ::_exit(write_all(text.write, outcome.text) ? outcome.exit : failed);
  }
  ::close(text.write);
  ::close(messages.write);
  Worker worker;
  worker.thing = thing;
  worker.process = process;
  worker.text = text.read;
  worker.messages = messages.read;
  return worker;
}

// Waits until something is to be read, or for a moment.
void listen(std::vector<Worker>& workers) {
  std::vector<pollfd> ends;
  for (const Worker& worker : workers) {
    ends.push_back({worker.text, POLLIN, 0});
    ends.push_back({worker.messages, POLLIN, 0});
  }
  constexpr int moment = 100;  // milliseconds
  if (::poll(ends.data(), static_cast<nfds_t>(ends.size()), moment) <= 0) return;
  for (std::size_t i = 0; i < workers.size(); ++i) {
    if (ends[2 * i].revents != 0) read_some(workers[i].text, workers[i].outcome.text);
    if (ends[2 * i + 1].revents != 0) read_some(workers[i].messages, workers[i].outcome.messages);
  }
}

void end(Worker& worker) {
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
    while (workers.size() < most && begun < count && begun < taken + most_ahead) {
      std::optional<Worker> worker;
      if (count > 1) worker = begin(begun, work, workers);
      if (worker) {
        workers.push_back(std::move(*worker));
      } else if (workers.empty()) {
        waiting.emplace(begun, work(begun));
        ++done;
      } else {
        break;  // no process to be had now: those at work end first
      }
      ++begun;
      if (!worker) break;
    }
    if (!workers.empty()) listen(workers);
    for (std::size_t i = workers.size(); i-- > 0;) {
      if (workers[i].text >= 0 || workers[i].messages >= 0) continue;
      end(workers[i]);
      waiting.emplace(workers[i].thing, std::move(workers[i].outcome));
      workers.erase(workers.begin() + static_cast<std::ptrdiff_t>(i));
      ++done;
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
  for (Worker& worker : workers) {
    while (worker.text >= 0) read_some(worker.text, worker.outcome.text);
    while (worker.messages >= 0) read_some(worker.messages, worker.outcome.messages);
    end(worker);
  }
  if (was_told) progress(count, count);
}

}  // namespace maillage::processes
