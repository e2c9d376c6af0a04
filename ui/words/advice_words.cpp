// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/advice_words.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct AdviceWords {
  Q_DECLARE_TR_FUNCTIONS(Advice)

 public:
  AdviceWords(const DecisionAdvice& advice, Currency currency, Language language)
      : m_advice(advice), m_currency(currency), m_language(language) {}

  QString why() const {
    switch (m_advice.why) {
      case AdviceCase::claimExpiresSoon:
        return tr("the last day to claim in court is %1").arg(day());
      case AdviceCase::insolvent:
        return tr("insolvency proceedings: the last day to declare is %1").arg(day());
      case AdviceCase::creditsUnapplied:
        return m_advice.day ? tr("%1 of credits are not allocated, payments are imported up to %2").arg(amount(), day())
                            : tr("%1 of credits are not allocated").arg(amount());
      case AdviceCase::disputed:
        return tr("%1 are in dispute").arg(amount());
      case AdviceCase::smallAmount:
        return tr("only %1 are at stake").arg(amount());
      case AdviceCase::publicBody:
        return tr("a public body owes");
      case AdviceCase::consumer:
        return tr("a consumer owes");
      case AdviceCase::badFaith:
        return m_advice.day ? tr("bad faith is noted, and the formal demand of %1 was without effect").arg(day())
                            : tr("bad faith is noted");
      case AdviceCase::demandExpired:
        return tr("the formal demand of %1 was without effect, %2").arg(day(), amount());
      case AdviceCase::demandContested:
        return tr("the formal demand of %1 was without effect, and the claim was contested").arg(day());
      case AdviceCase::demandExpiredAbroad:
        return tr("the formal demand of %1 was without effect abroad").arg(day());
      case AdviceCase::promisesBroken:
        return tr("%n promises broken in 12 months", nullptr, count());
      case AdviceCase::passingTrouble:
        return tr("usually pays %n days late and keeps his promises", nullptr, count());
      case AdviceCase::paysInPart:
        return tr("a promise was kept in part");
      case AdviceCase::notReached:
        return tr("%n calls without an answer", nullptr, count());
      case AdviceCase::otherwise:
        return tr("nothing else speaks against it");
    }
    return {};
  }

  QString road() const {
    switch (m_advice.road) {
      case AdvisedRoad::lawyer:
        return tr("Lawyer");
      case AdvisedRoad::declareClaim:
        return tr("Declare the claim, claim goods back within three months");
      case AdvisedRoad::reconcile:
        return tr("Reconcile first, within two days");
      case AdvisedRoad::waitForDispute:
        return tr("Settle the dispute first, remind its owner");
      case AdvisedRoad::lastLetterOrWriteOff:
        return tr("Monthly batch: last letter or write-off");
      case AdvisedRoad::moratoryInterest:
        return tr("Letter on moratory interest; neither agency nor seizure");
      case AdvisedRoad::demandWithoutCosts:
        return tr("Formal demand without costs, 15 days, then conciliation");
      case AdvisedRoad::agencyOrSmallClaims:
        return tr("Small claims procedure or collection agency");
      case AdvisedRoad::orderForPayment:
        return tr("Order for payment");
      case AdvisedRoad::agencyAbroad:
        return tr("Collection agency of that country");
      case AdvisedRoad::agency:
        return tr("Collection agency");
      case AdvisedRoad::mediatorOrLawyer:
        return tr("Mediator, then lawyer");
      case AdvisedRoad::demandAndHoldOrders:
        return tr("Formal demand, 8 days, orders held");
      case AdvisedRoad::leniency:
        return tr("Leniency until %1 at most, once, in writing").arg(day());
      case AdvisedRoad::plan:
        return tr("Payment plan of at most three months, 30 % now, signed");
      case AdvisedRoad::checkAddress:
        return tr("Check the address, reach the director, then a formal demand");
      case AdvisedRoad::formalDemand:
        return tr("Formal demand, 8 days");
    }
    return {};
  }

 private:
  QString day() const { return m_advice.day ? dateWords(*m_advice.day, m_language) : QString(); }
  QString amount() const { return amountWords({m_advice.amountMinor.value_or(0), m_currency}, m_language); }
  int count() const { return m_advice.count.value_or(0); }

  const DecisionAdvice& m_advice;
  Currency m_currency;
  Language m_language;
};

}  // namespace

QString adviceSentence(const DecisionAdvice& advice, Currency currency, Language language) {
  const AdviceWords words(advice, currency, language);
  return AdviceWords::tr("%1 (%2).").arg(words.road(), words.why());
}

}  // namespace relance
