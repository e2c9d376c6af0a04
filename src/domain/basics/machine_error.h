// SPDX-License-Identifier: GPL-3.0-or-later
// Failures of the machine (disk, file, ledger damage): thrown, and caught in one place per face.
#pragma once

#include <stdexcept>
#include <string>

namespace relance {

/// What a face tells the user apart, and which exit code the command line gives.
enum class MachineFault {
  cannotRead,      // a file cannot be opened or read
  cannotWrite,     // a file cannot be written, the disk is full
  ledgerBusy,      // another program holds the ledger
  ledgerDamaged,   // the ledger's pages or rows are not sound
  notALedger,      // some other file
  ledgerTooNew,    // written by a newer version
  amountOverflow,  // a sum does not fit 64 bits of minor units
};

/// `subject` is the path or the operation; `detail` is what the system said, for the log and the last line of the message.
class MachineError : public std::runtime_error {
 public:
  MachineError(MachineFault fault, std::string subject, std::string detail)
      : std::runtime_error(subject + ": " + detail), m_fault(fault), m_subject(std::move(subject)), m_detail(std::move(detail)) {}

  MachineFault fault() const { return m_fault; }
  const std::string& subject() const { return m_subject; }
  const std::string& detail() const { return m_detail; }

 private:
  MachineFault m_fault;
  std::string m_subject;
  std::string m_detail;
};

class StorageError : public MachineError {
  using MachineError::MachineError;
};

class FileError : public MachineError {
  using MachineError::MachineError;
};

}  // namespace relance
