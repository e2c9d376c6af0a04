// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of text is before any of it is understood: its fingerprint, its encoding, or why it cannot be read.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "domain/basics/outcome.h"
#include "exchange/file/input_file.h"
#include "hash/sha256.h"
#include "text/encoding.h"

namespace relance {

/// Files beyond it are refused: their rows would not fit the memory of a small machine.
inline constexpr std::int64_t largestFileBytes = std::int64_t{2} * 1024 * 1024 * 1024;

struct FileFacts {
  Digest digest{};
  Encoding encoding;
  std::int64_t bytes{0};
};

/// What makes a file as a whole unreadable; line and column as in Problem.
struct FileFault {
  ProblemReason reason{ProblemReason::fileEmpty};  // fileEmpty, fileBinary, fileTooLarge or lineTooLong
  std::int64_t line{0};
  std::vector<std::string> facts;
};

/// Reads all of it, but stops at the first megabyte without an end of line and in a file that is no text. `keepGoing` is
/// asked now and then with the bytes read so far; an answer of false ends the reading (nothing in either of the results).
struct FileExamination {
  std::optional<FileFacts> facts;
  std::optional<FileFault> fault;
};
FileExamination examineFile(const NextBytes& bytes, const std::function<bool(std::int64_t)>& keepGoing);

}  // namespace relance
