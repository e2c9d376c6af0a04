// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_cli.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QProcessEnvironment>
#include <cstdlib>
#include <fstream>

namespace relance {

nlohmann::ordered_json CliAnswer::json() const {
  auto parsed = nlohmann::ordered_json::parse(out, nullptr, false);
  EXPECT_FALSE(parsed.is_discarded()) << "no JSON: " << out << err;
  return parsed;
}

std::string CliAnswer::errorCode() const {
  const auto parsed = nlohmann::json::parse(err, nullptr, false);
  if (parsed.is_discarded() || !parsed.contains("error")) return "no JSON error: " + err;
  return parsed["error"]["code"];
}

CliAnswer runCli(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment) {
  QProcessEnvironment variables;
  for (const char* name : {"PATH", "HOME", "ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
    if (const char* value = std::getenv(name)) variables.insert(QString::fromUtf8(name), QString::fromUtf8(value));
  }
  for (const auto& [name, value] : environment) variables.insert(QString::fromStdString(name), QString::fromStdString(value));

  QStringList words;
  for (const auto& argument : arguments) words.append(QString::fromStdString(argument));
  QProcess process;
  process.setProcessEnvironment(variables);
  process.start(QStringLiteral(RELANCE_CLI), words);
  EXPECT_TRUE(process.waitForFinished(120'000)) << RELANCE_CLI;
  EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
  return {process.exitCode(), process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

ScratchFolder::ScratchFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "relance-cli-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test");
  m_path = name;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(m_path, ignored);
}

std::string ScratchFolder::file(const std::string& name, const std::string& bytes) const {
  std::ofstream out(m_path / name, std::ios::binary);
  out << bytes;
  return path(name);
}

}  // namespace relance
