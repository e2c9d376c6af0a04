// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file, all of it counted, and what was assumed about it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/basics/outcome.h"

namespace relance {

/// Keeps the first ten thousand; a file of a million bad lines is not listed to its end, but counted.
class ProblemList {
 public:
  static constexpr std::size_t mostKept = 10'000;

  /// `file` is the name that every problem carries.
  explicit ProblemList(std::string file) : m_file(std::move(file)) {}

  void add(std::int64_t line, std::int64_t column, ProblemReason reason, std::vector<std::string> facts = {});

  /// In the order in which they were found.
  const std::vector<Problem>& kept() const { return m_kept; }
  std::int64_t count() const { return m_count; }
  bool isEmpty() const { return m_count == 0; }

  /// By line, then column: the order in which a person looks through a file.
  void sortByLine();

 private:
  std::string m_file;
  std::vector<Problem> m_kept;
  std::int64_t m_count{0};
};

/// Something that does not stop an import but that a person should know; equal ones are told once.
struct ImportNote {
  ProblemReason reason;
  std::vector<std::string> facts;
  std::int64_t firstLine{0};
  std::int64_t count{0};

  bool operator==(const ImportNote&) const = default;
};

/// Beyond a thousand different notes only the first thousand are kept.
class NoteList {
 public:
  static constexpr std::size_t mostKept = 1'000;

  void add(std::int64_t line, ProblemReason reason, std::vector<std::string> facts = {});

  /// In the order in which they were first found.
  const std::vector<ImportNote>& kept() const { return m_notes; }

 private:
  std::map<std::pair<ProblemReason, std::vector<std::string>>, std::size_t> m_places;
  std::vector<ImportNote> m_notes;
};

}  // namespace relance
