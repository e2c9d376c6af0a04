// SPDX-License-Identifier: GPL-3.0-or-later
// The decision of day 28 as a form: what waits, what the house proposes and why, every choice by its letter; also a formal
// demand ordered before its time.
#pragma once

#include "desktop/client/decision/decision_fields.h"
#include "desktop/shared/controls/entry_form.h"

class QLineEdit;

namespace relance {

class LetterChoice;

class DecisionPanel final : public EntryForm {
  Q_OBJECT

 public:
  /// Due: every choice stands open. Ordered: only a formal demand, which then needs a reason.
  enum class Cause { due, ordered };

  /// Of the customer's account in that currency, as shown in the desk's state.
  /// `isPrimary`: deciding is what the page is about.
  DecisionPanel(LedgerDesk& desk, CustomerId customer, Currency currency, Cause cause, bool isPrimary, QWidget* parent = nullptr);

  void focusFirst();
  void decide();
  /// The customer's facts beside it are those of the desk's new state. What was chosen and typed stays.
  void shownAnew();

  /// Null where only a formal demand can be ordered.
  LetterChoice* choices() { return m_choices; }
  QLineEdit& reason() { return *m_reason; }

 signals:
  /// In words, for undoing: "Decision for Duvallon SARL: formal demand".
  void decided(const QString& words);

 private:
  void makeFacts();
  void makeChoices();
  void choose(int option);
  void take(const std::string& code, const DecisionRequest& request, const QString& words);
  void chaseByHand(const std::string& code, const QString& words);
  void answered(const std::optional<Refusal>& refusal, const QString& words);

  LedgerDesk& m_desk;
  CustomerId m_customer;
  Currency m_currency;
  Cause m_cause;
  std::int64_t m_drawnAt;
  std::vector<ToldAdvice> m_waiting;
  QWidget* m_facts{nullptr};
  LetterChoice* m_choices{nullptr};
  DecisionFields* m_asked{nullptr};
  QLineEdit* m_reason;
};

}  // namespace relance
