// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/obstacle_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct Obstacle {
  Q_DECLARE_TR_FUNCTIONS(Obstacle)
};

std::optional<RefusalWords> ofCustomers(const std::string& key, const Facts& facts) {
  const QString who = facts.at(0);
  const QString other = facts.at(2);
  if (key == "paysForHimself") {
    return RefusalWords{
        "paysForHimself",
        Obstacle::tr("Customer %1 cannot be his own payer. Nothing was changed. Name another account, or none.").arg(who)};
  }
  if (key == "payerHasPayer") {
    return RefusalWords{"payerHasPayer", Obstacle::tr("Customer %2 cannot pay for %1: another account pays for %2. Nothing was "
                                                      "changed. Name the account that pays.")
                                             .arg(who, other)};
  }
  if (key == "paysForOthers") {
    return RefusalWords{"paysForOthers", Obstacle::tr("Customer %1 pays for others, so that nobody can pay for him. Nothing was "
                                                      "changed. Give the others another payer first.")
                                             .arg(who)};
  }
  if (key == "demandByMessage") {
    return RefusalWords{"demandByMessage",
                        Obstacle::tr("The formal demand to customer %1 cannot leave by e-mail: it is a letter. Nothing was "
                                     "written. Enter the postal address, and run the scenarios again.")
                            .arg(who)};
  }
  if (key == "ordersHeldAlready") {
    return RefusalWords{"ordersHeldAlready", Obstacle::tr("The orders of customer %1 are held already. Nothing was recorded. To "
                                                          "give another reason, release them first.")
                                                 .arg(who)};
  }
  if (key == "deputyIsAway") {
    return RefusalWords{"deputyIsAway",
                        Obstacle::tr("“%2” is away on some of these days, and his work comes back to “%1”. Nothing "
                                     "was recorded. Name a deputy who is there.")
                            .arg(who, other)};
  }
  if (key == "insolvent") {
    return RefusalWords{"insolvent",
                        Obstacle::tr("Customer %1 is insolvent: no consequence may be announced to him. Nothing was recorded. "
                                     "Declare what he owes to the administrator.")
                            .arg(who)};
  }
  if (key == "managerOnly") {
    return RefusalWords{"managerOnly",
                        Obstacle::tr("To give up more than %3 of what customer %1 owes takes a manager: %2. Nothing was "
                                     "recorded. Propose it, and let one of them answer.")
                            .arg(who, other, facts.amount(3, 4))};
  }
  if (key == "isDeputy") {
    return RefusalWords{"isDeputy",
                        Obstacle::tr("“%1” does the work of “%2”, who is away. Nothing was changed. Give “%2” another "
                                     "deputy first.")
                            .arg(who, other)};
  }
  return std::nullopt;
}

std::optional<RefusalWords> ofItems(const std::string& key, const Facts& facts) {
  const QString item = facts.at(2);
  if (key == "reissuesItself") {
    return RefusalWords{"reissuesItself", Obstacle::tr("“%1” cannot stand for itself in the end. Nothing was changed. Name the "
                                                       "earlier invoice that it re-issues.")
                                              .arg(item)};
  }
  if (key == "standsSo") {
    return RefusalWords{"standsSo", Obstacle::tr("This is known of “%1” already. Nothing was changed.").arg(item)};
  }
  if (key == "retainedAlready") {
    return RefusalWords{
        "retainedAlready",
        Obstacle::tr("A part of “%1” is retained already. Nothing was recorded. An invoice has one retention.").arg(item)};
  }
  if (key == "suitsDebits") {
    return RefusalWords{"suitsDebits",
                        Obstacle::tr("“%1” is a credit, and this verdict is for what is owed. Nothing was recorded. "
                                     "A credit is offset, or left until a date.")
                            .arg(item)};
  }
  if (key == "disputedAlready") {
    return RefusalWords{
        "disputedAlready",
        Obstacle::tr("All of “%1” is contested already. Nothing was recorded. Close that dispute first.").arg(item)};
  }
  if (key == "mandateRuns") {
    return RefusalWords{"mandateRuns",
                        Obstacle::tr("“%1” is handed over to a third party. Nothing was written off. Take the mandate "
                                     "back first.")
                            .arg(item)};
  }
  if (key == "recoveredAboveClaim") {
    return RefusalWords{"recoveredAboveClaim",
                        Obstacle::tr("%1 is more than the %2 that are claimed by this mandate. Nothing was "
                                     "recorded. Give what was recovered of it so far.")
                            .arg(facts.amount(2, 4), facts.amount(3, 4))};
  }
  if (key == "unknownText") {
    return RefusalWords{"unknownText", Obstacle::tr("There is no text “%1”. Nothing was recorded. Check its key.").arg(item)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<RefusalWords> obstacleWords(const Facts& facts) {
  if (!facts.has(1)) return std::nullopt;
  if (auto words = ofCustomers(facts.raw(1), facts)) return words;
  return ofItems(facts.raw(1), facts);
}

RefusalWords contactFaultWords(const Facts& facts) {
  constexpr std::string_view code = "unknownContact";
  if (facts.has(1) && facts.raw(1) == "registered") {
    return {code,
            Obstacle::tr("No registered letter to this customer waits for its presentation. Nothing was recorded. Record the "
                         "letter first, or name one with its number to correct its day.")};
  }
  if (facts.has(1) && facts.raw(1) == "severalRegistered") {
    return {code,
            Obstacle::tr("Several registered letters to this customer wait for their presentation. Nothing was recorded. Name "
                         "the one you mean: %1.")
                .arg(facts.at(0))};
  }
  return {
      code,
      Obstacle::tr("There is no contact %1. Nothing was changed. Open the client file to see its contacts.").arg(facts.at(0))};
}

RefusalWords amountFaultWords(const Facts& facts) {
  constexpr std::string_view code = "amountNeeded";
  if (facts.has(0) && facts.raw(0) == "aboveZero") {
    return {code, Obstacle::tr("The amount must be above zero. Nothing was recorded. Give the amount that is meant.")};
  }
  if (facts.has(0) && facts.raw(0) == "notNegative") {
    return {code, Obstacle::tr("An amount cannot be negative here. Nothing was recorded. Give zero or more.")};
  }
  if (facts.has(0) && facts.raw(0) == "parts") {
    return {code,
            Obstacle::tr("%1 cannot be divided into %2 instalments. Nothing was recorded. Take fewer instalments, or a larger "
                         "amount.")
                .arg(facts.amount(1, 2), facts.at(3))};
  }
  return {code, Obstacle::tr("This result needs an amount. Nothing was recorded. Add the amount that was announced.")};
}

}  // namespace relance
