// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_file.h"

#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <algorithm>
#include <string>

namespace relance {
namespace {

std::string_view nameOf(MachineFault fault) {
  switch (fault) {
    case MachineFault::cannotRead:
      return "cannotRead";
    case MachineFault::cannotWrite:
      return "cannotWrite";
    case MachineFault::ledgerBusy:
      return "ledgerBusy";
    case MachineFault::ledgerDamaged:
      return "ledgerDamaged";
    case MachineFault::notALedger:
      return "notALedger";
    case MachineFault::ledgerTooNew:
      return "ledgerTooNew";
    case MachineFault::amountOverflow:
      return "amountOverflow";
  }
  __builtin_unreachable();
}

std::string lineOf(LogWords event, LogFacts facts) {
  std::string line{event.text()};
  for (const LogFact& fact : facts) {
    line += ' ';
    line += fact.name.text();
    line += '=';
    line += std::to_string(fact.value);
  }
  return line;
}

/// One line, and no longer than any system's message need be.
std::string oneLine(std::string_view text) {
  constexpr std::size_t longest = 300;
  std::string line{text.substr(0, longest)};
  std::ranges::replace_if(
      line, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; }, ' ');
  return line;
}

std::shared_ptr<spdlog::sinks::sink> openSink(const std::filesystem::path& folder, LogWords name) {
  const std::filesystem::path path = folder / (std::string{name.text()} + ".log");
  try {
    std::filesystem::create_directories(folder);
    // spdlog counts the older files only.
    return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.string(), LogFile::bytesPerFile, LogFile::files - 1);
  } catch (const spdlog::spdlog_ex& failure) {
    throw FileError(MachineFault::cannotWrite, path.string(), failure.what());
  } catch (const std::filesystem::filesystem_error& failure) {
    throw FileError(MachineFault::cannotWrite, path.string(), failure.code().message());
  }
}

}  // namespace

class LogFile::Writer {
 public:
  explicit Writer(std::shared_ptr<spdlog::sinks::sink> sink) : m_logger("relance", std::move(sink)) {
    m_logger.set_formatter(
        std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc));
    m_logger.flush_on(spdlog::level::info);
    m_logger.set_error_handler([](const std::string&) {});
  }

  void write(spdlog::level::level_enum level, const std::string& line) { m_logger.log(level, std::string_view{line}); }

 private:
  spdlog::logger m_logger;
};

LogFile::LogFile(const std::filesystem::path& folder, LogWords name)
    : m_writer(std::make_unique<Writer>(openSink(folder, name))) {}
LogFile::LogFile(LogFile&&) noexcept = default;
LogFile& LogFile::operator=(LogFile&&) noexcept = default;
LogFile::~LogFile() = default;

void LogFile::info(LogWords event, LogFacts facts) { m_writer->write(spdlog::level::info, lineOf(event, facts)); }
void LogFile::warn(LogWords event, LogFacts facts) { m_writer->write(spdlog::level::warn, lineOf(event, facts)); }
void LogFile::error(LogWords event, LogFacts facts) { m_writer->write(spdlog::level::err, lineOf(event, facts)); }

void LogFile::error(LogWords event, const MachineError& failure) {
  std::string line{event.text()};
  line += ' ';
  line += nameOf(failure.fault());
  line += ": ";
  m_writer->write(spdlog::level::err, line + oneLine(failure.detail()));
}

}  // namespace relance
