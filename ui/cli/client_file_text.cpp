// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/client_file_text.h"

#include <QCoreApplication>

#include "cli/agreements_told.h"
#include "cli/charges_told.h"
#include "cli/commitments_told.h"
#include "cli/diagnosis_told.h"
#include "cli/disputes_told.h"
#include "cli/recurrence_told.h"
#include "cli/table.h"
#include "words/channel_words.h"
#include "words/customer_words.h"
#include "words/decision_words.h"
#include "words/dispute_words.h"
#include "words/insolvency_words.h"
#include "words/outcome_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

QString joined(QStringList parts, const QString& separator = QStringLiteral(", ")) {
  parts.removeAll(QString());
  return parts.join(separator);
}

class FileText {
  Q_DECLARE_TR_FUNCTIONS(ClientCommand)

 public:
  FileText(const ClientFile& file, Language language) : m_file(file), m_language(language) {}

  QString text() const {
    return joined(
        {head(), contacts(), open(), theirWord(), contested(), ourWord(), charges(), recurrence(), diagnosis(), timeline()},
        QStringLiteral("\n\n"));
  }

 private:
  QString head() const {
    const Customer& customer = m_file.customer;
    QStringList lines{joined({toQt(customer.code), toQt(customer.name)}),
                      joined({customerKindWord(customer.kind), toQt(customer.country), meansWord(customer.means)}),
                      joined({toQt(customer.address.street), toQt(customer.address.street2),
                              joined({toQt(customer.address.postalCode), toQt(customer.address.city)}, QStringLiteral(" "))}),
                      joined({toQt(customer.email), toQt(customer.phone), toQt(customer.mobile)})};
    if (m_file.payerCode) lines << tr("Paid by customer %1").arg(toQt(*m_file.payerCode));
    if (customer.archived) lines << tr("Archived");
    if (customer.byHand) lines << tr("Handled by hand");
    const QString insolvency = insolvencySentence(m_file.customer, m_language);
    if (!insolvency.isEmpty()) lines << insolvency;
    if (m_file.ordersHeld) lines << tr("Orders held since %1").arg(dateWords(m_file.ordersHeld->held, m_language));
    return joined(lines, QStringLiteral("\n"));
  }

  QString contacts() const {
    QStringList lines;
    for (const auto& contact : m_file.contacts) {
      lines << joined(
          {toQt(contact.salutation) + (contact.salutation.empty() ? QString() : QStringLiteral(" ")) + toQt(contact.name),
           roleWord(contact.role), toQt(contact.phone), toQt(contact.mobile), toQt(contact.email)});
    }
    return lines.join(u'\n');
  }

  QString open() const {
    if (m_file.open.empty()) return tr("Nothing is open.");
    Table table;
    table.column(tr("Item")).column(tr("Kind")).column(tr("Issued")).column(tr("Due"));
    table.column(tr("Amount"), Table::Align::right).column(tr("Open"), Table::Align::right);
    table.column(tr("Days late"), Table::Align::right);
    for (const auto& entry : m_file.open) {
      const Item& item = entry.item;
      const QString late = item.side == Side::debit && entry.daysLate > 0 ? QString::number(entry.daysLate) : QString();
      table.row({toQt(item.number), itemKindWord(item.kind), dateWords(item.issued, m_language), dateWords(item.due, m_language),
                 amountWords(item.amount, m_language), amountWords({entry.openMinor, item.amount.currency}, m_language), late});
    }
    return table.text();
  }

  QString theirWord() const {
    if (m_file.agreements.empty()) return {};
    return tr("Promises and plans") + u'\n' + agreementLines(m_file.agreements, m_language).join(u'\n');
  }

  QString contested() const {
    if (m_file.disputes.empty()) return {};
    return tr("Disputes") + u'\n' + disputeLines(m_file.disputes, m_language).join(u'\n');
  }

  QString ourWord() const {
    if (m_file.commitments.empty()) return {};
    return tr("Our word") + u'\n' + commitmentLines(m_file.commitments, m_language).join(u'\n');
  }

  QString charges() const {
    if (m_file.charges.items.empty() && m_file.charges.waivers.empty()) return {};
    return tr("Interest and fixed costs") + u'\n' + chargeLines(m_file.charges, m_language).join(u'\n');
  }

  QString recurrence() const {
    return m_file.recurrence ? recurrenceLines(*m_file.recurrence, m_language).join(u'\n') : QString();
  }

  QString diagnosis() const {
    if (m_file.diagnosis.facts.empty() && !m_file.diagnosis.badFaith) return {};
    return tr("Diagnosis") + u'\n' + diagnosisLines(m_file.diagnosis, m_language).join(u'\n');
  }

  QString timeline() const {
    if (m_file.timeline.empty()) return tr("Nothing has happened yet.");
    QStringList lines;
    for (const auto& entry : m_file.timeline) {
      lines << joined({dateWords(entry.day, m_language), what(entry), toQt(entry.contactName), toQt(entry.author)},
                      QStringLiteral(" · "));
      if (!entry.note.empty()) lines << QStringLiteral("    ") + toQt(entry.note).replace(u'\n', QStringLiteral("\n    "));
    }
    return lines.join(u'\n');
  }

  QString what(const TimelineEntry& entry) const {
    if (entry.contact)
      return joined({contact(*entry.contact), entry.lateCause ? causeName(*entry.lateCause, m_language) : QString()});
    if (entry.decision) {
      const auto& until = entry.decision->until;
      return joined({tr("Decision: %1").arg(decisionWord(entry.decision->choice)), until ? untilDay(*until) : QString()});
    }
    if (entry.hold) return joined({tr("On hold"), entry.hold->until ? untilDay(*entry.hold->until) : QString()});
    if (entry.snooze) {
      const QString day = dateWords(entry.snooze->until, m_language);
      return joined({entry.snooze->callback ? tr("Callback agreed for %1").arg(day) : tr("Put off to %1").arg(day),
                     toQt(entry.snooze->atTime)});
    }
    if (entry.payment) {
      return joined(
          {itemKindWord(entry.payment->kind), toQt(entry.payment->number), amountWords(entry.payment->amount, m_language)});
    }
    if (entry.kind == EntryKind::note) return tr("Note");
    return {};
  }

  QString contact(const ContactEvent& contact) const {
    QStringList parts{u'#' + QString::number(contact.id.value), channelWord(contact.channel),
                      contact.outcome ? outcomeWord(*contact.outcome) : resultWord(contact.result)};
    if (contact.amountMinor && contact.currency) parts << amountWords({*contact.amountMinor, *contact.currency}, m_language);
    if (contact.promisedOn) parts << dateWords(*contact.promisedOn, m_language);
    if (contact.presentedOn) parts << tr("presented on %1").arg(dateWords(*contact.presentedOn, m_language));
    if (contact.cancelledOn) parts << tr("cancelled");
    return joined(parts);
  }

  QString untilDay(Date day) const { return tr("until %1").arg(dateWords(day, m_language)); }

  const ClientFile& m_file;
  Language m_language;
};

}  // namespace

QString clientText(const ClientFile& file, Language language) { return FileText(file, language).text(); }

}  // namespace relance
