// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fault_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string>

#include "words/qt_text.h"

namespace relance {
namespace {

struct Fault {
  Q_DECLARE_TR_FUNCTIONS(MachineFault)
};

struct Detail {
  std::string_view said;
  const char* words;
};

/// What the system or the storage says, where it is one of the usual things; else its own words.
QString detailWords(const std::string& detail) {
  static constexpr std::array usual{
      Detail{"no such file", QT_TRANSLATE_NOOP("MachineFault", "no such file")},
      Detail{"No such file or directory", QT_TRANSLATE_NOOP("MachineFault", "no such file or folder")},
      Detail{"Permission denied", QT_TRANSLATE_NOOP("MachineFault", "you have no right to it")},
      Detail{"Is a directory", QT_TRANSLATE_NOOP("MachineFault", "it is a folder")},
      Detail{"Not a directory", QT_TRANSLATE_NOOP("MachineFault", "it is no folder")},
      Detail{"File exists", QT_TRANSLATE_NOOP("MachineFault", "something has that name already")},
      Detail{"No space left on device", QT_TRANSLATE_NOOP("MachineFault", "the disk is full")},
      Detail{"Read-only file system", QT_TRANSLATE_NOOP("MachineFault", "the disk is read-only")},
      Detail{"another kind of file", QT_TRANSLATE_NOOP("MachineFault", "another kind of file")},
      Detail{"not a regular file", QT_TRANSLATE_NOOP("MachineFault", "no ordinary file")},
      Detail{"the database of another program", QT_TRANSLATE_NOOP("MachineFault", "the database of another program")},
      Detail{"too short", QT_TRANSLATE_NOOP("MachineFault", "too short")},
  };
  const auto found = std::ranges::find(usual, detail, &Detail::said);
  return found == usual.end() ? toQt(detail) : Fault::tr(found->words);
}

}  // namespace

FaultWords faultWords(const MachineError& error) {
  const QString subject = toQt(error.subject());
  const QString detail = detailWords(error.detail());
  switch (error.fault()) {
    case MachineFault::cannotRead:
      if (error.detail() == "of an earlier version") {
        return {"cannotRead",
                Fault::tr("“%1” was written by an earlier version of Relance. Nothing was changed, as it was only to be "
                          "read. Open it in Relance or run a command that writes into it: it is then brought up to "
                          "date, and a copy as it was is kept beside it.")
                    .arg(subject)};
      }
      return {
          "cannotRead",
          Fault::tr("“%1” cannot be read (%2). Nothing was changed. Check the name and your rights to it.").arg(subject, detail)};
    case MachineFault::cannotWrite:
      return {"cannotWrite", Fault::tr("“%1” cannot be written (%2). What was there before is unchanged. Check the folder, your "
                                       "rights and the room on the disk.")
                                 .arg(subject, detail)};
    case MachineFault::ledgerBusy:
      return {"ledgerBusy", Fault::tr("Another program is writing to “%1”. Nothing was changed. Wait until it has finished, then "
                                      "try again.")
                                .arg(subject)};
    case MachineFault::ledgerDamaged:
      return {"ledgerDamaged",
              Fault::tr("The ledger “%1” is damaged (%2). It was not touched. Keep it as it is and open the last "
                        "backup.")
                  .arg(subject, detail)};
    case MachineFault::notALedger:
      return {"notALedger",
              Fault::tr("“%1” is not a ledger of Relance (%2). It was not touched. Choose another file.").arg(subject, detail)};
    case MachineFault::ledgerTooNew:
      return {"ledgerTooNew",
              Fault::tr("“%1” was written by a newer version of Relance. It was not touched. Install that version "
                        "to open it.")
                  .arg(subject)};
    case MachineFault::amountOverflow:
      return {"amountOverflow",
              Fault::tr("A sum is too large to be reckoned exactly (%1). Nothing was changed. Look for an amount "
                        "that is wrong.")
                  .arg(subject)};
  }
  return {};
}

}  // namespace relance
