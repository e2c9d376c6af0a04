// SPDX-License-Identifier: GPL-3.0-or-later
// Names for files that any system stores, made of whatever a customer is called.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace relance {

/// Bytes of the longest name made here, its extension and number included: fits encrypted folders and long paths.
inline constexpr std::size_t longestFileName = 120;

/// One name without any folder, readable as `stem`, ending with '.' and the extension (small ASCII letters and digits, at most
/// ten, asserted). Path separators and signs that Windows refuses become '-'; controls, marks of writing direction and other
/// invisible characters go; blanks become one space; no dot, blank or '-' stands at its beginning, none of the first two before
/// the extension; a device name ("NUL", "com1.x") gets a '_' in front; an empty stem becomes "_". Always valid UTF-8.
std::string safeFileName(std::string_view stem, std::string_view extension);

/// Names that differ in any folder, also where case and accents make no difference.
class UniqueFileNames {
 public:
  /// A name that exists already and shall not be used.
  void reserve(std::string_view existing);

  /// safeFileName, with " (2)", " (3)" … behind the stem as soon as the name was given or reserved before.
  std::string add(std::string_view stem, std::string_view extension);

 private:
  std::set<std::string> m_foldedNames;
};

}  // namespace relance
