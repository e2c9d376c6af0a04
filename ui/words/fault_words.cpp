// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fault_words.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct Fault {
  Q_DECLARE_TR_FUNCTIONS(MachineFault)
};

}  // namespace

FaultWords faultWords(const MachineError& error) {
  const QString subject = toQt(error.subject());
  const QString detail = toQt(error.detail());
  switch (error.fault()) {
    case MachineFault::cannotRead:
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
