// SPDX-License-Identifier: GPL-3.0-or-later
// The log: what the program did, told in fixed words and numbers, so that no name, address, text or amount can enter it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string_view>

#include "domain/basics/machine_error.h"

namespace relance {

/// Words written in the source: nothing made at run time converts to them.
class LogWords {
 public:
  template <std::size_t size>
  consteval LogWords(const char (&literal)[size]) : m_text(literal, size - 1) {}

  std::string_view text() const { return m_text; }

 private:
  std::string_view m_text;
};

/// An id, a count or a duration: {"rows", 1200}, {"ms", 35}. Never an amount of money.
struct LogFact {
  LogWords name;
  std::int64_t value;
};

using LogFacts = std::initializer_list<LogFact>;

/// Lines "2026-11-03T08:15:30.123Z info import rows=1200 ms=35" (UTC) in a file that turns over at 1 MiB; five files are kept
/// at most. May be written to by several threads; two programs should use two names. A failure while writing is passed over: the
/// log never stops the work.
class LogFile {
 public:
  static constexpr std::size_t bytesPerFile = 1024 * 1024;
  static constexpr std::size_t files = 5;

  /// Writes to folder/name.log, making the folder when needed; older files are name.1.log to name.4.log.
  /// FileError(cannotWrite) when the file cannot be opened.
  LogFile(const std::filesystem::path& folder, LogWords name);
  LogFile(LogFile&&) noexcept;
  LogFile& operator=(LogFile&&) noexcept;
  ~LogFile();

  void info(LogWords event, LogFacts facts = {});
  void warn(LogWords event, LogFacts facts = {});
  void error(LogWords event, LogFacts facts = {});

  /// The kind of failure and what the system said of it; not its subject, which may be a path with names in it.
  void error(LogWords event, const MachineError& failure);

 private:
  class Writer;
  std::unique_ptr<Writer> m_writer;
};

}  // namespace relance
