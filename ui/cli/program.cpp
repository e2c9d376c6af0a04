// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QGuiApplication>
#include <algorithm>
#include <cstdio>
#include <exception>
#include <memory>

#include "cli/command.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/usage_words.h"
#include "words/fault_words.h"
#include "words/language_choice.h"
#include "words/qt_text.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

struct Program {
  Q_DECLARE_TR_FUNCTIONS(Program)
};

/// What POSIX programs follow, the first that is set.
QString localeOfEnvironment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const QString value = qEnvironmentVariable(name);
    if (!value.isEmpty()) return value;
  }
  return {};
}

/// Before anything is parsed: the help itself is translated.
Language languageOf(int count, char** arguments) {
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    std::string_view code;
    if (argument.starts_with("--lang=")) code = argument.substr(7);
    if (argument == "--lang" && i + 1 < count) code = arguments[i + 1];
    if (const auto language = parseSpokenLanguage(toQt(code))) return *language;
  }
  return spokenLanguageOf(localeOfEnvironment());
}

bool asksForJson(int count, char** arguments) {
  return std::any_of(arguments + 1, arguments + count,
                     [](const char* argument) { return std::string_view{argument} == "--json"; });
}

/// Qt warns of what a session would offer (a folder for sockets, say); a night job has none and needs none.
void sayOnlyWhatFails(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text) {
  if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qPrintable(text));
}

/// Letters are painted, which needs fonts but neither window nor display; no other command pays for them.
std::unique_ptr<QCoreApplication> makeApplication(int& count, char** arguments) {
  const bool paints =
      std::any_of(arguments + 1, arguments + count, [](const char* argument) { return std::string_view{argument} == "letters"; });
  if (!paints) return std::make_unique<QCoreApplication>(count, arguments);
  qInstallMessageHandler(sayOnlyWhatFails);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  return std::make_unique<QGuiApplication>(count, arguments);
}

/// Options that every command has, before or behind its name.
struct CommonOptions {
  bool isJson{false};
  std::string language;

  void declareIn(CLI::App& app) {
    app.add_flag("--json", isJson, Program::tr("Print JSON, for programs").toStdString());
    app.add_option("--lang", language, Program::tr("Language: fr or en (default: that of the system)").toStdString())
        ->check(CLI::IsMember({"fr", "en"}, CLI::ignore_case).description(""))
        ->type_name("fr|en");
  }
};

ExitCode runCommand(Command& command, Console& console) {
  try {
    return command.run(console);
  } catch (const UsageError& error) {
    console.fail("usage", error.sentence());
    return ExitCode::usage;
  } catch (const RefusedError& error) {
    const auto words = refusalWords(error.refusal(), console.language());
    console.fail(words.code, words.sentence);
    return exitCodeOf(error.refusal().reason);
  } catch (const MachineError& error) {
    const auto words = faultWords(error);
    console.fail(words.code, words.sentence);
    return exitCodeOf(error.fault());
  } catch (const std::exception& mistake) {  // ours: what the ledger refuses was never written
    console.fail("programFault", Program::tr("This command met a fault of the program itself (%1). Nothing was recorded. Please "
                                             "report what you typed.")
                                     .arg(toQt(mistake.what())));
    return ExitCode::programFault;
  }
}

}  // namespace

ExitCode runProgram(int argumentCount, char** arguments) {
  const Language language = languageOf(argumentCount, arguments);
  // Nothing here follows the locale any more; without this, Qt would complain about one that is not UTF-8.
  qputenv("LC_ALL", "C.UTF-8");
  const auto application = makeApplication(argumentCount, arguments);
  installLanguage(*application, language);

  CLI::App app{Program::tr("Relance: who owes what, who is contacted today, and why.").toStdString(), "relance-cli"};
  app.require_subcommand(1);
  app.option_defaults()->group(Program::tr("Options", "title, a colon follows").toStdString());
  app.set_help_flag("-h,--help", Program::tr("Print this help and leave").toStdString());
  app.set_version_flag("--version", "relance-cli " RELANCE_VERSION, Program::tr("Print the version and leave").toStdString());
  app.formatter(translatedFormatter());
  app.footer(Program::tr("“relance-cli COMMAND --help” shows a command’s options and an example.").toStdString());

  CommonOptions common;
  common.declareIn(app);
  const auto commands = allCommands();
  Command* chosen = nullptr;
  for (const auto& command : commands) {
    CLI::App* sub = app.add_subcommand(command->name(), command->summary().toStdString());
    sub->group(Program::tr("Commands", "title, a colon follows").toStdString());
    command->declare(*sub);
    common.declareIn(*sub);
    sub->footer((Program::tr("Example:") + QStringLiteral("\n  relance-cli ") + toQt(command->example())).toStdString());
    sub->callback([&chosen, given = command.get()] { chosen = given; });
  }

  try {
    app.parse(argumentCount, arguments);
  } catch (const CLI::Success& wish) {  // --help, --version
    app.exit(wish);
    return ExitCode::done;
  } catch (const CLI::ParseError& error) {
    const Console console{language, asksForJson(argumentCount, arguments)};
    console.fail("usage", usageSentence(error, app.remaining(true)));
    return ExitCode::usage;
  }
  Console console{language, common.isJson};
  return runCommand(*chosen, console);
}

}  // namespace relance
