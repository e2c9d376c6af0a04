// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usage_words.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct Usage {
  Q_DECLARE_TR_FUNCTIONS(Usage)
};

/// CLI11 composes its sentences; only the name in them is of use for ours.
QString before(const QString& sentence, const QString& mark) { return sentence.section(mark, 0, 0).trimmed(); }

}  // namespace

QString usageSentence(const CLI::ParseError& error, const std::vector<std::string>& remaining) {
  const QString said = toQt(error.what());
  const auto code = static_cast<CLI::ExitCodes>(error.get_exit_code());
  QString what = said;
  if (!remaining.empty()) {
    what = Usage::tr("Not understood: %1.").arg(toQt(remaining.front()));
  } else if (code == CLI::ExitCodes::RequiredError && said.endsWith(QStringLiteral("is required"))) {
    const QString name = before(said, QStringLiteral("is required"));
    what = name == u"A subcommand" ? Usage::tr("A command is missing.") : Usage::tr("%1 is missing.").arg(name);
  } else if (code == CLI::ExitCodes::ArgumentMismatch) {
    what = Usage::tr("%1 needs a value.").arg(before(said, QStringLiteral(":")));
  } else if (code == CLI::ExitCodes::ValidationError || code == CLI::ExitCodes::ConversionError) {
    what = Usage::tr("The value of %1 is not possible.").arg(before(said, QStringLiteral(":")));
  }
  return what + u' ' + Usage::tr("Nothing was done. --help shows what is possible.");
}

std::shared_ptr<CLI::FormatterBase> translatedFormatter() {
  auto formatter = std::make_shared<CLI::Formatter>();
  const auto label = [&](const char* key, const QString& words) { formatter->label(key, words.toStdString()); };
  label("Usage", Usage::tr("Usage", "title, a colon follows"));
  label("OPTIONS", Usage::tr("OPTIONS"));
  label("Positionals", Usage::tr("Arguments", "title, a colon follows"));
  label("SUBCOMMAND", Usage::tr("COMMAND"));
  label("SUBCOMMANDS", Usage::tr("COMMANDS"));
  label("REQUIRED", Usage::tr("(required)"));
  label("TEXT", Usage::tr("TEXT"));
  formatter->column_width(34);
  return formatter;
}

}  // namespace relance
