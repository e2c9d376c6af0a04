// SPDX-License-Identifier: GPL-3.0-or-later
// relance, the desktop program: builds the few things that live as long as it does.
#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QTimeZone>
#include <cstdio>

#include "desktop/desk/ledger_desk.h"
#include "desktop/main_window.h"
#include "desktop/pages.h"
#include "desktop/shared/format.h"
#include "desktop/window/program_options.h"
#include "desktop/window/program_settings.h"
#include "words/fault_words.h"
#include "words/language_choice.h"

namespace relance {
namespace {

constexpr int machineFailed = 5;

Language languageOfDesktop() { return spokenLanguageOf(QLocale::system().name()); }

/// Read before there is a window, so that --help needs no screen.
ReadOptions optionsOf(int argc, char** argv) {
  QCoreApplication early(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("relance"));
  installLanguage(early, ProgramSettings().language().value_or(languageOfDesktop()));
  return readOptions(QCoreApplication::arguments());
}

/// Where the log goes: the user's state, which is neither settings nor data to keep.
std::filesystem::path stateFolder() {
  QString state = qEnvironmentVariable("XDG_STATE_HOME");
  if (state.isEmpty()) state = QDir::homePath() + QStringLiteral("/.local/state");
  return toStd(state + QStringLiteral("/relance"));
}

DayOfZone dayOfZone(const std::optional<Date>& named) {
  return [named](std::string_view zone) {
    if (named) return *named;
    const QTimeZone place(QByteArray(zone.data(), static_cast<qsizetype>(zone.size())));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return *toStd((place.isValid() ? now.toTimeZone(place) : now.toLocalTime()).date());
  };
}

int runDesktop(int argc, char** argv, const ProgramOptions& options) {
  QApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("relance"));
  QCoreApplication::setApplicationVersion(QStringLiteral(RELANCE_VERSION));
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Relance"));

  ProgramSettings settings;
  const Language language = options.language.value_or(settings.language().value_or(languageOfDesktop()));
  installLanguage(application, language);
  QLocale::setDefault(QLocale(toQt(languageCode(language))));
  Theme theme(application);
  theme.choose(options.theme.value_or(settings.theme()));
  LogFile log(stateFolder(), "desktop");
  log.info("started");
  LedgerDesk desk(dayOfZone(options.today), log, language);
  MainWindow window(desk, settings, theme, allPages());
  const QStringList recent = settings.recentLedgers();
  const QString ledger = options.ledger.isEmpty() && !recent.isEmpty() ? recent.first() : options.ledger;
  // Started again with what is open already: the first window comes to the front, a second one is not wanted.
  if (!ledger.isEmpty() && !window.openLedger(ledger)) return 0;
  window.show();
  return QApplication::exec();
}

}  // namespace
}  // namespace relance

int main(int argc, char** argv) {
  const relance::ReadOptions read = relance::optionsOf(argc, argv);
  if (read.exitCode) {
    std::fprintf(*read.exitCode == 0 ? stdout : stderr, "%s\n", qUtf8Printable(read.message));
    return *read.exitCode;
  }
  try {
    return relance::runDesktop(argc, argv, read.options);
  } catch (const relance::MachineError& error) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(relance::faultWords(error).sentence));
    return relance::machineFailed;
  }
}
