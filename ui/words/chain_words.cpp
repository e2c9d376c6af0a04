// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/chain_words.h"

#include <QCoreApplication>

#include "words/channel_words.h"
#include "words/qt_text.h"
#include "words/reason_words.h"
#include "words/step_words.h"

namespace relance {
namespace {

class ChainWords {
  Q_DECLARE_TR_FUNCTIONS(Chain)

 public:
  ChainWords(const ChainLink& link, Currency currency, const Scenario* scenario, Language language)
      : m_link(link), m_currency(currency), m_scenario(scenario), m_language(language) {}

  /// What was found, in words that hold whether the test was passed or not; empty: the reason says all of it.
  QString values() const {
    switch (m_link.test) {
      case ChainTest::chaseable:
        return tr("%1 may be chased, from %2 up").arg(amount(*m_link.value), amount(*m_link.limit));
      case ChainTest::dayClosed:
        return m_link.day ? tr("Last contact on %1").arg(date(*m_link.day)) : tr("Never contacted");
      case ChainTest::workingDay:
        if (m_link.name.empty()) return date(*m_link.day);
        return tr("%1; of %2 only weekends are known, no public holidays").arg(date(*m_link.day), toQt(m_link.name));
      case ChainTest::decision:
        if (!m_link.value || !m_link.limit) return {};
        return tr("%1 days on the clock, a decision is asked for at %2").arg(*m_link.value).arg(*m_link.limit);
      case ChainTest::quietDays:
        if (!m_link.value)
          return tr("No contact about what is overdue yet, %n quiet days", nullptr, static_cast<int>(*m_link.limit));
        return tr("Last contact about what is overdue %1 days ago, %2 quiet days").arg(*m_link.value).arg(*m_link.limit);
      case ChainTest::writtenGap:
        if (!m_link.value)
          return tr("Nothing written yet, %n days between two writings", nullptr, static_cast<int>(*m_link.limit));
        return tr("Last writing %1 days ago, %2 days between two").arg(*m_link.value).arg(*m_link.limit);
      case ChainTest::weeklyCap:
        return tr("%1 of at most %2 contacts in 7 days").arg(*m_link.value).arg(*m_link.limit);
      case ChainTest::everythingStops:
      case ChainTest::callback:
      case ChainTest::rejectedPayment:
      case ChainTest::promiseNotKept:
      case ChainTest::scenarioStops:
      case ChainTest::nextStep:
      case ChainTest::stepDay:
      case ChainTest::demandAllowed:
      case ChainTest::address:
      case ChainTest::oneContact:
        break;
    }
    return {};
  }

  QString passed() const {
    switch (m_link.test) {
      case ChainTest::everythingStops:
        return tr("Neither archived, handed over, on hold, put off nor closed");
      case ChainTest::callback:
        return tr("No callback is due");
      case ChainTest::workingDay:
        if (m_link.name.empty()) return tr("%1 is a working day").arg(date(*m_link.day));
        return tr("%1 is a working day, as far as is known: no public holidays of %2").arg(date(*m_link.day), toQt(m_link.name));
      case ChainTest::rejectedPayment:
        return tr("No rejected payment to call about");
      case ChainTest::promiseNotKept:
        return tr("No broken promise to call about");
      case ChainTest::scenarioStops:
        return tr("A scenario runs: neither by hand nor in a campaign");
      case ChainTest::decision:
        return values().isEmpty() ? tr("No decision is due") : values();
      case ChainTest::nextStep:
        return tr("Next step: %1").arg(stepName(m_link.name, m_scenario, m_language));
      case ChainTest::stepDay:
        return m_link.day ? tr("Its day: %1").arg(date(*m_link.day)) : tr("Its day has come");
      case ChainTest::demandAllowed:
        if (m_link.day) return tr("Ordered by a person on %1, no credit is open").arg(date(*m_link.day));
        return tr("A softer contact went before, no credit is open");
      case ChainTest::address:
        return m_link.value == 0 ? tr("There is no address any more: it has to be completed") : tr("There is an address");
      case ChainTest::oneContact:
        return tr("No other contact goes first");
      case ChainTest::chaseable:
      case ChainTest::dayClosed:
      case ChainTest::quietDays:
      case ChainTest::writtenGap:
      case ChainTest::weeklyCap:
        break;
    }
    return values();
  }

 private:
  QString date(Date day) const { return dateWords(day, m_language); }
  QString amount(std::int64_t minor) const { return amountWords({minor, m_currency}, m_language); }

  const ChainLink& m_link;
  Currency m_currency;
  const Scenario* m_scenario;
  Language m_language;
};

}  // namespace

QString chainSentence(const ChainLink& link, const Reason& reason, Currency currency, const Scenario* scenario,
                      Language language) {
  const ChainWords words(link, currency, scenario, language);
  if (!link.decides) return words.passed();
  const QString values = words.values();
  const QString said = reasonSentence(reason, scenario, language);
  return values.isEmpty() ? said : said + QStringLiteral(" (") + values + u')';
}

}  // namespace relance
