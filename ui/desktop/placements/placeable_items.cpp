// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/placeable_items.h"

#include <QCoreApplication>
#include <algorithm>

#include "desktop/client/account_words.h"
#include "desktop/shared/format.h"
#include "text/amount_text.h"
#include "text/fold.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Placements)
};

bool isPlaced(const DeskState& state, ItemIndex item) {
  const ItemColumns& items = state.portfolio.items;
  const CustomerId invoiced = state.portfolio.customers[items.customer[item]].id;
  return std::ranges::any_of(state.portfolio.placements.all(), [&](const Placement& one) {
    if (!one.isRunningOn(state.today)) return false;
    return (one.isWhole && one.customer == invoiced) || std::ranges::find(one.items, items.itemId(item)) != one.items.end();
  });
}

}  // namespace

std::vector<PlaceableItem> placeableItems(const DeskState& state, std::uint32_t account) {
  const ItemColumns& items = state.portfolio.items;
  std::vector<PlaceableItem> placeable;
  for (const ItemIndex item : openInvoices(state, account)) {
    PlaceableItem& one = placeable.emplace_back();
    one.id = items.itemId(item);
    one.number = items.number(item);
    if (one.number.empty()) one.number = "#" + std::to_string(one.id.value);
    one.due = dateOf(items.due[item]);
    one.daysLate = daysBetween(one.due, state.today);
    one.openMinor = items.open[item];
    one.isPlaced = isPlaced(state, item);
    one.isTicked = one.daysLate > 0 && !one.isPlaced;
  }
  return placeable;
}

std::vector<PlaceableAccount> placeableAccounts(const DeskState& state, const QString& typed, std::size_t most) {
  const std::string wanted = fold(toStd(typed.trimmed())).bytes;
  std::vector<PlaceableAccount> found;
  for (const Verdict& verdict : state.run.verdicts) {
    const CustomerIndex customer = state.portfolio.accounts[verdict.account].customer;
    const bool isMeant = wanted.empty() ||
                         state.portfolio.customers[customer].foldedCode.bytes.find(wanted) != std::string::npos ||
                         state.foldedNames[customer].bytes.find(wanted) != std::string::npos;
    if (isMeant && verdict.overdue > 0) found.push_back({static_cast<std::uint32_t>(verdict.account), verdict.overdue});
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, &PlaceableAccount::overdueMinor);
  if (found.size() > most) found.resize(most);
  return found;
}

namespace placementcells {

QList<TableColumn> itemColumns() {
  return {{.id = QStringLiteral("number"), .width = 180, .least = 120, .yields = 2, .takesRest = true},
          {.id = QStringLiteral("due"), .width = 100, .least = 80, .yields = 4, .neverCut = true},
          {.id = QStringLiteral("late"), .kind = ColumnKind::number, .width = 80, .least = 56, .yields = 4},
          {.id = QStringLiteral("open"), .kind = ColumnKind::number, .width = 120, .least = 80, .yields = 4},
          {.id = QStringLiteral("state"), .kind = ColumnKind::words, .width = 220, .least = 120, .yields = 1}};
}

QStringList itemTitles() {
  return {Words::tr("Item"), Words::tr("Due"), Words::tr("Late"), Words::tr("Open"), Words::tr("To know")};
}

Rows itemRows(const std::vector<PlaceableItem>& items, Currency currency, const Writing& writing) {
  Rows rows;
  for (const PlaceableItem& one : items) {
    const auto cell = [](const QString& text, ColourRole role = ColourRole::text) {
      return TableCell{.text = text, .secondary = {}, .textRole = role};
    };
    TableCell number{.text = toQt(one.number), .secondary = {}, .isStrong = true};
    TableCell state;
    if (one.isPlaced) {
      state = {.text = Words::tr("with a partner already"), .secondary = {}, .icon = IconName::handover};
    } else {
      number.isTicked = one.isTicked;
    }
    rows << QList<TableCell>{number, cell(dateWords(one.due, writing.language)),
                             cell(latenessWords(one.daysLate), one.daysLate > 0 ? ColourRole::text : ColourRole::secondary),
                             cell(amountWords({one.openMinor, currency}, writing.language)), state};
  }
  return rows;
}

QList<TableColumn> accountColumns() {
  return {{.id = QStringLiteral("name"), .width = 300, .least = 160, .yields = 1, .takesRest = true},
          {.id = QStringLiteral("overdue"), .kind = ColumnKind::number, .width = 140, .least = 90, .yields = 4}};
}

QStringList accountTitles() { return {Words::tr("Customer"), Words::tr("Overdue")}; }

Rows accountRows(const DeskState& state, const std::vector<PlaceableAccount>& accounts) {
  Rows rows;
  for (const PlaceableAccount& one : accounts) {
    const Account& account = state.portfolio.accounts[one.account];
    const PortfolioCustomer& customer = state.portfolio.customers[account.customer];
    rows << QList<TableCell>{{.text = toQt(customer.name), .secondary = toQt(customer.code), .isStrong = true},
                             {.text = amountWords({one.overdueMinor, account.currency}, state.language), .secondary = {}}};
  }
  return rows;
}

}  // namespace placementcells
}  // namespace relance
