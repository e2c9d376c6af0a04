// SPDX-License-Identifier: GPL-3.0-or-later
// What Today keeps while the language changes and from one start to the next.
#include "desktop/client/quick/quick_strip.h"
#include "desktop/desk/day_work.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/table/dense_table.h"
#include "desktop/today/today_inspector.h"
#include "desktop/today/today_page.h"

namespace relance {
namespace {

const QString quickKey = QStringLiteral("quick");
const QString detailsKey = QStringLiteral("details");

}  // namespace

QVariantMap TodayPage::memory() const {
  QVariantMap memory{{QStringLiteral("customer"), static_cast<qlonglong>(currentCustomer().value)},
                     {QStringLiteral("filter"), m_filter->text()},
                     {QStringLiteral("kind"), m_model->choice().kind ? static_cast<int>(*m_model->choice().kind) : -1},
                     {QStringLiteral("open"), m_model->choice().open ? static_cast<int>(*m_model->choice().open) : -1},
                     {QStringLiteral("folded"), m_isFoldedByUser}};
  memory.insert(typedKey, QVariantMap{{quickKey, m_quick->memory()}, {detailsKey, m_details->typed()}});
  if (m_work.isOwnWanted()) memory.insert(QStringLiteral("mine"), *m_work.isOwnWanted());
  return memory;
}

void TodayPage::recall(const QVariantMap& memory) {
  if (const QVariant mine = memory.value(QStringLiteral("mine")); mine.isValid()) m_work.showOwn(mine.toBool());
  const QVariantMap typed = memory.value(typedKey).toMap();
  m_quick->recall(typed.value(quickKey).toMap());
  m_details->typeAgain(typed.value(detailsKey).toMap());
  m_wantedCursor = CustomerId{memory.value(QStringLiteral("customer")).toLongLong()};
  TodayChoice choice;
  const int kind = memory.value(QStringLiteral("kind"), -1).toInt();
  if (kind >= 0 && kind <= static_cast<int>(TodayKind::letter)) choice.kind = static_cast<TodayKind>(kind);
  const int open = memory.value(QStringLiteral("open"), -1).toInt();
  if (open >= 0 && open < openKindCount) choice.open = static_cast<OpenKind>(open);
  choice.text = memory.value(QStringLiteral("filter")).toString();
  m_model->choose(choice);
  m_filter->setText(choice.text);
  m_isFoldedByUser = memory.value(QStringLiteral("folded")).toBool();
  m_inspector->setFolded(m_isFoldedByUser);
}

}  // namespace relance
