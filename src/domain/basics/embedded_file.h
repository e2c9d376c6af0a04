// SPDX-License-Identifier: GPL-3.0-or-later
// A file of resources/ carried inside the program.
#pragma once

#include <string_view>

namespace relance {

/// Name is the path below its folder ("rates/ecb.csv"); the bytes live as long as the program.
struct EmbeddedFile {
  std::string_view name;
  std::string_view bytes;
};

}  // namespace relance
