// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <cstdio>
#include <nlohmann/json.hpp>

#include "domain/basics/machine_error.h"

namespace relance {
namespace {

// A pipe that nobody reads any more is no failure of the command; a full disk is one.
void write(std::FILE* stream, std::string_view bytes) {
  const bool isWritten = std::fwrite(bytes.data(), 1, bytes.size(), stream) == bytes.size() && std::fputc('\n', stream) != EOF;
  if (!isWritten || std::fflush(stream) != 0) throw FileError(MachineFault::cannotWrite, "stdout", "output");
}

}  // namespace

void Console::print(const QString& text) const { write(stdout, text.toStdString()); }

void Console::printJson(const std::string& json) const { write(stdout, json); }

void Console::fail(std::string_view code, const QString& sentence) const {
  if (!m_isJson) {
    remark(sentence);
    return;
  }
  const nlohmann::ordered_json error{{"error", {{"code", code}, {"message", sentence.toStdString()}}}};
  const std::string text = error.dump() + '\n';
  std::fwrite(text.data(), 1, text.size(), stderr);
}

void Console::remark(const QString& text) const {
  const std::string bytes = text.toStdString() + '\n';
  std::fwrite(bytes.data(), 1, bytes.size(), stderr);
}

}  // namespace relance
