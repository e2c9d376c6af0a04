// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command speaks: results on standard output, everything else on standard error; both UTF-8.
#pragma once

#include <QString>
#include <string>

#include "text/language.h"

namespace relance {

class Console {
 public:
  Console(Language language, bool isJson) : m_language(language), m_isJson(isJson) {}

  Language language() const { return m_language; }
  bool isJson() const { return m_isJson; }

  /// One line, or several parted by '\n', of a result for people.
  void print(const QString& text) const;

  /// A result for machines: a JSON text, and a line end.
  void printJson(const std::string& json) const;

  /// A remark or failure for people, wherever the results go. `code` names it for machines: with --json it becomes
  /// {"error":{"code","message"}}.
  void fail(std::string_view code, const QString& sentence) const;
  void remark(const QString& text) const;

 private:
  Language m_language;
  bool m_isJson;
};

}  // namespace relance
