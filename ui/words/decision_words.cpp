// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/decision_words.h"

#include <QCoreApplication>

#include "domain/law/debtor_kind.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct DecisionWords {
  Q_DECLARE_TR_FUNCTIONS(Decision)
};

}  // namespace

QString decisionWord(DecisionChoice choice) {
  switch (choice) {
    case DecisionChoice::formalDemand:
      return DecisionWords::tr("Formal demand");
    case DecisionChoice::plan:
      return DecisionWords::tr("Payment plan");
    case DecisionChoice::leniency:
      return DecisionWords::tr("Leniency");
    case DecisionChoice::handOver:
      return DecisionWords::tr("Hand-over");
    case DecisionChoice::writeOff:
      return DecisionWords::tr("Write-off");
    case DecisionChoice::chase:
      return DecisionWords::tr("Chase on");
  }
  return {};
}

QString orderWord(std::string_view key) {
  if (key == "jump") return DecisionWords::tr("Jump to another step");
  if (key == "badFaith") return DecisionWords::tr("Noting bad faith");
  if (key == "waive") return DecisionWords::tr("Waiving interest");
  if (key == "assign") return DecisionWords::tr("Another scenario");
  if (key == "publishLong") return DecisionWords::tr("More than four weeks before a decision");
  if (key == "withdraw") return DecisionWords::tr("Taking our word back");
  const auto choice = parseDecisionChoice(key);
  return choice ? decisionWord(*choice) : toQt(key);
}

QString debtorWord(std::string_view debtorKind) {
  const auto kind = parseDebtorKind(debtorKind);
  if (!kind) return toQt(debtorKind);
  switch (*kind) {
    case DebtorKind::business:
      return DecisionWords::tr("a business owes");
    case DebtorKind::consumer:
      return DecisionWords::tr("a consumer owes");
    case DebtorKind::publicBody:
      return DecisionWords::tr("a public body owes");
  }
  return {};
}

}  // namespace relance
