// SPDX-License-Identifier: GPL-3.0-or-later
// What CLI11 says, in the language of the program.
#pragma once

#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class FormatterBase;
class ParseError;
}  // namespace CLI

namespace relance {

/// What cannot be understood in what was typed, and where to look. `remaining`: words that nothing took.
QString usageSentence(const CLI::ParseError& error, const std::vector<std::string>& remaining);

/// Lays out the help, with its titles translated.
std::shared_ptr<CLI::FormatterBase> translatedFormatter();

}  // namespace relance
