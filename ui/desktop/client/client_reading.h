// SPDX-License-Identifier: GPL-3.0-or-later
// Client files, read in the background and kept until the ledger changes.
#pragma once

#include <QObject>
#include <map>
#include <string>

#include "actions/reading/client_file.h"
#include "desktop/desk/ledger_desk.h"

namespace relance {

class ClientReading final : public QObject {
  Q_OBJECT

 public:
  explicit ClientReading(LedgerDesk& desk, QObject* parent = nullptr);

  /// Null while nothing was read yet. What is not of the state in force is read again; arrived() then follows.
  const ClientFile* find(const std::string& code);

 signals:
  void arrived(const std::string& code);

 private:
  struct Kept {
    ClientFile file;
    std::int64_t sequence{-1};
    Date day;
  };

  void ask(const std::string& code);

  LedgerDesk& m_desk;
  std::map<std::string, Kept> m_kept;
  std::map<std::string, std::int64_t> m_asked;  // code, the sequence it was asked at
};

}  // namespace relance
