// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a list of customers: how the chosen one pays, every value with its formula and what went in.
#pragma once

#include <QObject>
#include <optional>
#include <string>

#include "actions/reading/payer_behaviour.h"

namespace relance {

class Inspector;
class LedgerDesk;

class BehaviourInspector final : public QObject {
  Q_OBJECT

 public:
  /// Fills `inspector`, which is lent as the desk is.
  BehaviourInspector(LedgerDesk& desk, Inspector& inspector, QObject* parent);

  /// Reads and shows the customer of that code; nothing is changed while he is the one shown.
  void show(const std::string& code);
  /// Reads the one shown again.
  void refresh();
  const std::string& code() const { return m_code; }
  /// None until it is read.
  const std::optional<PayerBehaviour>& shown() const { return m_behaviour; }

 private:
  void read();
  void fill();

  LedgerDesk& m_desk;
  Inspector& m_inspector;
  std::string m_code;
  std::optional<PayerBehaviour> m_behaviour;
};

}  // namespace relance
