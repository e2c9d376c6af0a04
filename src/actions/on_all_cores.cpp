// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/on_all_cores.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace relance {

void onAllCores(std::size_t parts, const std::function<void(std::size_t part)>& work) {
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex telling;
  const auto takeParts = [&] {
    try {
      for (std::size_t part = next++; part < parts; part = next++) work(part);
    } catch (...) {
      next = parts;
      const std::scoped_lock lock(telling);
      if (!failure) failure = std::current_exception();
    }
  };
  {
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> others;
    try {
      for (std::size_t i = 1; i < std::min(cores, parts); ++i) others.emplace_back(takeParts);
    } catch (const std::system_error&) {
      // No more threads to be had: those that started do the work.
    }
    takeParts();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace relance
