// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/program_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include "desktop/shared/format.h"
#include "words/language_choice.h"

namespace relance {
namespace {

constexpr int usageError = 2;

struct Options {
  Q_DECLARE_TR_FUNCTIONS(ProgramOptions)
};

ReadOptions refused(const QString& sentence) {
  return {
      .options = {}, .message = sentence + u'\n' + Options::tr("relance --help tells what can be said."), .exitCode = usageError};
}

std::optional<ThemeChoice> themeOf(const QString& word) {
  if (word == u"light") return ThemeChoice::light;
  if (word == u"dark") return ThemeChoice::dark;
  return std::nullopt;
}

}  // namespace

ReadOptions readOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      Options::tr("Gets invoices paid, with method and courtesy.\nExample: relance Sorbelac.relance --lang fr"));
  parser.addPositionalArgument(QStringLiteral("LEDGER"), Options::tr("The ledger to open (.relance)."),
                               QStringLiteral("[LEDGER]"));
  const QCommandLineOption language(QStringLiteral("lang"), Options::tr("Language of the screens: fr or en."),
                                    QStringLiteral("fr|en"));
  const QCommandLineOption theme(QStringLiteral("theme"), Options::tr("Colours: light or dark."), QStringLiteral("light|dark"));
  const QCommandLineOption today(QStringLiteral("today"), Options::tr("The day to work in, as 2026-11-23."),
                                 QStringLiteral("DAY"));
  const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Options::tr("Says this."));
  parser.addOptions({language, theme, today, help});

  if (!parser.parse(arguments)) {
    if (!parser.unknownOptionNames().isEmpty()) {
      return refused(Options::tr("There is no option “%1”.").arg(parser.unknownOptionNames().first()));
    }
    return refused(parser.errorText());
  }
  if (parser.isSet(help)) return {.options = {}, .message = parser.helpText(), .exitCode = 0};
  const QStringList ledgers = parser.positionalArguments();
  if (ledgers.size() > 1)
    return refused(Options::tr("One ledger can be opened at a time; “%1” is one too many.").arg(ledgers[1]));

  ReadOptions read;
  if (!ledgers.isEmpty()) read.options.ledger = ledgers.first();
  if (parser.isSet(language)) {
    read.options.language = parseSpokenLanguage(parser.value(language));
    if (!read.options.language) return refused(Options::tr("“%1” is no language of the screens.").arg(parser.value(language)));
  }
  if (parser.isSet(theme)) {
    read.options.theme = themeOf(parser.value(theme));
    if (!read.options.theme) return refused(Options::tr("“%1” is neither light nor dark.").arg(parser.value(theme)));
  }
  if (parser.isSet(today)) {
    read.options.today = parseIsoDate(toStd(parser.value(today)));
    if (!read.options.today) return refused(Options::tr("“%1” is no day; write it as 2026-11-23.").arg(parser.value(today)));
  }
  return read;
}

}  // namespace relance
