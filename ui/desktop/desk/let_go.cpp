// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/let_go.h"

#include "desktop/shared/format.h"

namespace relance {

void letGo(EntryForm* form, QWidget& keeper, LedgerDesk& desk, const QString& about) {
  if (form == nullptr) return;
  if (!form->isBusy()) {
    delete form;
    return;
  }
  form->hide();
  form->setParent(&keeper);
  QObject::connect(form, &EntryForm::refused, &desk,
                   [&desk, about](const QString& sentence) { tellRefusal(desk, about, sentence); });
  QObject::connect(form, &EntryForm::rested, form, &QObject::deleteLater);
}

void letGo(EntryForm* form, QWidget& keeper, LedgerDesk& desk, CustomerId about) {
  const DeskState* state = desk.state();
  const auto customer = state == nullptr ? std::nullopt : state->findCustomer(about);
  letGo(form, keeper, desk, customer ? toQt(state->portfolio.customers[*customer].name) : QString());
}

void tellRefusal(LedgerDesk& desk, const QString& about, const QString& sentence) {
  emit desk.refused(about.isEmpty() ? sentence : about + QStringLiteral(" · ") + sentence);
}

}  // namespace relance
