// SPDX-License-Identifier: GPL-3.0-or-later
// Starts relance-cli and waits for what it answers.
#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace relance {

struct CliAnswer {
  int exitCode{-1};
  std::string out;
  std::string err;

  /// Standard output parsed; a failure of the test and null if it is no JSON.
  nlohmann::ordered_json json() const;

  /// Code of the error that --json writes to standard error.
  std::string errorCode() const;
};

/// In English, unless the arguments or the environment say otherwise. The environment holds nothing but what is given, PATH and
/// HOME.
CliAnswer runCli(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment = {});

/// A folder of the test's own, removed with it.
class ScratchFolder {
 public:
  ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  /// Path of a file in it, as text for the command line.
  std::string path(const std::string& name) const { return (m_path / name).string(); }

  /// Writes a file and answers its path.
  std::string file(const std::string& name, const std::string& bytes) const;

 private:
  std::filesystem::path m_path;
};

}  // namespace relance
