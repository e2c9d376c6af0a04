// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/debtor/debtor_strip.h"

#include <QVBoxLayout>

#include "desktop/client/debtor/bad_faith_form.h"
#include "desktop/client/debtor/firm_scenario_form.h"
#include "desktop/client/debtor/waive_form.h"
#include "desktop/desk/let_go.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int widest = 640;

DebtorForm* make(DebtorStrip::What what, LedgerDesk& desk, CustomerId customer, const ClientFile& file) {
  switch (what) {
    case DebtorStrip::What::waive:
      return new WaiveForm(desk, customer, file);
    case DebtorStrip::What::badFaith:
      return new BadFaithForm(desk, customer, file);
    case DebtorStrip::What::firmScenario:
      return new FirmScenarioForm(desk, customer, file);
  }
  return nullptr;
}

QString titleOf(DebtorStrip::What what) {
  switch (what) {
    case DebtorStrip::What::waive:
      return DebtorStrip::tr("Waive interest on condition");
    case DebtorStrip::What::badFaith:
      return DebtorStrip::tr("Bad faith");
    case DebtorStrip::What::firmScenario:
      return DebtorStrip::tr("Take the firm scenario");
  }
  return {};
}

}  // namespace

QList<DebtorStrip::What> DebtorStrip::offered(const ClientFile& file) {
  QList<What> offered{What::waive, What::badFaith};
  if (file.recurrence) offered << What::firmScenario;
  return offered;
}

QKeySequence DebtorStrip::keysOf(What what) {
  switch (what) {
    case What::waive:
      return QKeySequence(Qt::CTRL | Qt::Key_R);
    case What::badFaith:
      return QKeySequence(Qt::CTRL | Qt::Key_B);
    case What::firmScenario:
      return QKeySequence(Qt::CTRL | Qt::Key_T);
  }
  return {};
}

QString DebtorStrip::hintOf(What what) {
  switch (what) {
    case What::waive:
      return tr("waive interest");
    case What::badFaith:
      return tr("bad faith");
    case What::firmScenario:
      return tr("take the firm scenario");
  }
  return {};
}

DebtorStrip::DebtorStrip(LedgerDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_title(new RoleLabel({})) {
  m_title->setStrong(true);
  auto* cancel = new ActionButton(tr("Cancel"), ButtonKind::quiet);
  cancel->setKeyCap(QKeySequence(Qt::Key_Escape));
  auto* head = new QHBoxLayout;
  head->addWidget(m_title, 1);
  head->addWidget(cancel);
  // One widget holds the width: a layout asks how high wrapped words get in all the room there is, not in their own.
  auto* narrow = new QWidget;
  narrow->setMaximumWidth(metrics::widthFor(font(), widest));
  m_column = new QVBoxLayout(narrow);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(metrics::gap);
  m_column->addLayout(head);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, metrics::gap, 0, 0);
  line->addWidget(narrow, 1);
  line->addStretch();
  connect(cancel, &QPushButton::clicked, this, &DebtorStrip::goBack);
  hide();
}

void DebtorStrip::start(What what, CustomerId customer, const ClientFile& file) {
  close();
  m_title->setText(titleOf(what));
  m_form = make(what, m_desk, customer, file);
  connect(m_form, &DebtorForm::done, this, [this, form = m_form.data()](const QString& words) {
    if (form == m_form) leave();
    emit done(words);
  });
  m_column->addWidget(m_form);
  show();
  m_form->focusFirst();
}

void DebtorStrip::shownAnew(const ClientFile& file) {
  if (m_form != nullptr) m_form->shownAnew(file);
}

/// The form is telling that it is done: it must not go before it has said so.
void DebtorStrip::leave() {
  m_form->hide();
  m_form->deleteLater();
  m_form = nullptr;
  hide();
  emit left();
}

void DebtorStrip::close() {
  hide();
  if (m_form == nullptr) return;
  DebtorForm* form = m_form;
  m_form = nullptr;
  letGo(form, *this, m_desk, form->customer());
}

bool DebtorStrip::goBack() {
  if (m_form == nullptr) return false;
  close();
  emit left();
  return true;
}

}  // namespace relance
