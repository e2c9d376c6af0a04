// SPDX-License-Identifier: GPL-3.0-or-later
// What each decision asks for, prefilled: the end of a leniency, the instalments of a plan, the partner of a hand-over; and what
// follows of it, in words.
#pragma once

#include <QWidget>

#include "actions/chasing/decision_taking.h"
#include "actions/reading/told_advice.h"
#include "desktop/desk/ledger_desk.h"

class QLineEdit;

namespace relance {

class DateField;
class LabelledField;
class PartnerChoice;
class PlanFields;
class RoleLabel;

/// The choices a person has on day 28; byHand is none of the ledger's decisions: the scenario stops and he chases on himself.
enum class DayChoice { formalDemand, plan, leniency, handOver, writeOff, byHand };

inline constexpr int dayChoiceCount = 6;

/// None for byHand.
std::optional<DecisionChoice> decisionOf(DayChoice choice);
DayChoice dayChoiceOf(DecisionChoice choice);
QString dayChoiceWord(DayChoice choice);
/// What follows, in one sentence.
QString consequenceOf(DayChoice choice);

class DecisionFields final : public QWidget {
  Q_OBJECT

 public:
  /// Of the decisions that wait in that account. The desk is lent.
  DecisionFields(LedgerDesk& desk, std::uint32_t account, const std::vector<ToldAdvice>& waiting, QWidget* parent = nullptr);

  void show(DayChoice choice);
  using QWidget::show;
  /// Into the request; false when something is missing or misread: the keys then go there.
  bool fill(DecisionRequest& request);

 private:
  void makeUntil(const std::vector<ToldAdvice>& waiting);
  void makePlan(std::uint32_t account);
  void offerPartners();
  void tellPartner();

  LedgerDesk& m_desk;
  Currency m_currency;
  std::vector<ItemId> m_items;
  std::int64_t m_amountMinor{0};
  DayChoice m_choice{DayChoice::byHand};
  RoleLabel* m_consequence;
  DateField* m_until{nullptr};
  LabelledField* m_untilField{nullptr};
  PlanFields* m_plan{nullptr};
  PartnerChoice* m_partner;
  LabelledField* m_partnerField;
  bool m_isOffered{false};
};

}  // namespace relance
