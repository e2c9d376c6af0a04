// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/file_tables.h"

#include <QCoreApplication>

#include "desktop/client/account_words.h"
#include "desktop/client/entry_words.h"
#include "desktop/shared/format.h"
#include "text/amount_text.h"
#include "words/customer_words.h"
#include "words/decision_words.h"

namespace relance::filetables {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ClientFile)
};

const QString dash = QStringLiteral("–");

TableCell cell(const QString& text, ColourRole role = ColourRole::text) {
  return {.text = text.isEmpty() ? dash : text, .secondary = {}, .textRole = role};
}

TableCell strongCell(const QString& text) { return {.text = text, .secondary = {}, .isStrong = true}; }

}  // namespace

QList<TableColumn> itemColumns() {
  return {{.id = QStringLiteral("number"), .width = 130, .least = 80, .yields = 3, .takesRest = true},
          {.id = QStringLiteral("kind"), .width = 130, .least = 70, .yields = 1},
          {.id = QStringLiteral("issued"), .width = 100, .least = 76, .yields = 2},
          {.id = QStringLiteral("due"), .width = 100, .least = 76, .yields = 4, .neverCut = true},
          {.id = QStringLiteral("late"), .kind = ColumnKind::number, .width = 70, .least = 50, .yields = 4},
          {.id = QStringLiteral("amount"),
           .kind = ColumnKind::number,
           .width = 110,
           .least = 80,
           .yields = 4,
           .hairlineBefore = true},
          {.id = QStringLiteral("open"), .kind = ColumnKind::number, .width = 110, .least = 80, .yields = 4}};
}

QStringList itemTitles() {
  return {Words::tr("Number"), Words::tr("Kind"),   Words::tr("Issued"), Words::tr("Due"),
          Words::tr("Late"),   Words::tr("Amount"), Words::tr("Open")};
}

Rows itemRows(const ClientFile& file, Language language) {
  Rows rows;
  for (const ClientItem& open : file.open) {
    const bool isDebit = open.item.side == Side::debit;
    const auto amount = [&](std::int64_t minor) {
      return toQt(amountWithCurrency({isDebit ? minor : -minor, open.item.amount.currency}, language));
    };
    rows << QList<TableCell>{
        strongCell(toQt(open.item.number)),
        cell(itemKindWord(open.item.kind)),
        cell(dateWords(open.item.issued, language)),
        cell(dateWords(open.item.due, language)),
        isDebit ? cell(latenessWords(open.daysLate), open.daysLate > 0 ? ColourRole::text : ColourRole::secondary) : cell({}),
        cell(amount(open.item.amount.minor)),
        strongCell(amount(open.openMinor))};
  }
  return rows;
}

QList<TableColumn> peopleColumns() {
  return {{.id = QStringLiteral("name"), .width = 170, .least = 120, .yields = 4, .takesRest = true},
          {.id = QStringLiteral("role"), .width = 170, .least = 100, .yields = 3},
          {.id = QStringLiteral("phone"), .width = 120, .least = 100, .yields = 4, .neverCut = true},
          {.id = QStringLiteral("mobile"), .width = 120, .least = 64, .yields = 1},
          {.id = QStringLiteral("email"), .width = 210, .least = 130, .yields = 2},
          {.id = QStringLiteral("state"), .kind = ColumnKind::words, .width = 150, .least = 80, .yields = 1}};
}

QStringList peopleTitles() {
  return {Words::tr("Name"),   Words::tr("Role"),           Words::tr("Telephone"),
          Words::tr("Mobile"), Words::tr("E-mail address"), Words::tr("To know")};
}

Rows peopleRows(const ClientFile& file, Language language) {
  Rows rows;
  const auto stateOf = [&](const Contact& contact) -> TableCell {
    const auto said = [&](const QString& words, const std::optional<Date>& since, IconName icon, ColourRole role) {
      return TableCell{.text = words.arg(dateWords(*since, language)), .secondary = {}, .icon = icon, .iconRole = role};
    };
    if (contact.opposedOn) return said(Words::tr("opposed since %1"), contact.opposedOn, IconName::ban, ColourRole::danger);
    if (contact.phoneDeadOn) {
      return said(Words::tr("number dead since %1"), contact.phoneDeadOn, IconName::warning, ColourRole::attention);
    }
    if (contact.emailDeadOn) {
      return said(Words::tr("e-mail dead since %1"), contact.emailDeadOn, IconName::warning, ColourRole::attention);
    }
    return cell({});
  };
  for (const Contact& contact : file.contacts) {
    if (contact.archivedOn) continue;
    rows << QList<TableCell>{strongCell(contactName(contact)), cell(roleWord(contact.role)), cell(toQt(contact.phone)),
                             cell(toQt(contact.mobile)),       cell(toQt(contact.email)),    stateOf(contact)};
  }
  const Customer& customer = file.customer;
  if (!customer.phone.empty() || !customer.mobile.empty() || !customer.email.empty()) {
    rows << QList<TableCell>{strongCell(toQt(customer.name)), cell(Words::tr("Switchboard")), cell(toQt(customer.phone)),
                             cell(toQt(customer.mobile)),     cell(toQt(customer.email)),     cell({})};
  }
  return rows;
}

QList<TableColumn> agreementColumns() {
  return {{.id = QStringLiteral("what"), .kind = ColumnKind::words, .width = 200, .least = 150, .yields = 4, .neverCut = true},
          {.id = QStringLiteral("made"), .width = 100, .least = 80, .yields = 4, .neverCut = true},
          {.id = QStringLiteral("until"), .width = 200, .least = 100, .yields = 1},
          {.id = QStringLiteral("items"), .width = 140, .least = 70, .yields = 2},
          {.id = QStringLiteral("why"), .width = 220, .least = 90, .yields = 3, .takesRest = true},
          {.id = QStringLiteral("who"), .width = 110, .least = 60, .yields = 2}};
}

QStringList agreementTitles() {
  return {Words::tr("What"), Words::tr("Made on"), Words::tr("Until"), Words::tr("Items"), Words::tr("Reason"), Words::tr("By")};
}

Rows agreementRows(const ClientFile& file, const DeskState& state) {
  Rows rows;
  for (const TimelineEntry& entry : file.timeline) {
    const bool isAgreed = entry.kind != EntryKind::contact && entry.kind != EntryKind::payment && entry.kind != EntryKind::note;
    if (!isAgreed) continue;
    const EntryWords words = entryWords(entry, state.policy, state.language);
    QStringList items;
    for (const std::string& number : entry.itemNumbers) items << toQt(number);
    rows << QList<TableCell>{
        {.text = words.title, .secondary = {}, .icon = words.icon, .iconRole = words.iconRole, .isStrong = true},
        cell(dateWords(entry.day, state.language)),
        cell(words.beside),
        cell(items.join(QStringLiteral(", "))),
        cell(words.note),
        cell(words.right)};
  }
  return rows;
}

}  // namespace relance::filetables
