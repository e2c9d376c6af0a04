// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/predicates/behaviour_inspector.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "desktop/client/cells_model.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/predicates/behaviour_lines.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

/// More of them scroll.
constexpr qsizetype mostRows = 9;

RoleLabel* wrapped(const QString& text, ColourRole role, TextSize size = TextSize::body) {
  auto* label = new RoleLabel(text, role, size);
  label->setWordWrap(true);
  return label;
}

}  // namespace

BehaviourInspector::BehaviourInspector(LedgerDesk& desk, Inspector& inspector, QObject* parent)
    : QObject(parent), m_desk(desk), m_inspector(inspector) {}

void BehaviourInspector::show(const std::string& code) {
  if (code == m_code) return;
  m_code = code;
  m_behaviour.reset();
  if (!code.empty()) read();
}

void BehaviourInspector::refresh() {
  if (!m_code.empty()) read();
}

void BehaviourInspector::read() {
  m_desk.read(
      *this,
      [code = m_code, today = m_desk.state()->today](Database& database) { return payerBehaviour(database, code, today); },
      [this, code = m_code](Outcome<PayerBehaviour> read) {
        if (code != m_code) return;
        if (!read) {
          m_inspector.clear();
          m_inspector.setHeading(toQt(code), refusalWords(read.refusal(), m_desk.language()).sentence);
          return;
        }
        m_behaviour = std::move(read).value();
        fill();
      });
}

void BehaviourInspector::fill() {
  const Language language = m_desk.language();
  m_inspector.clear();
  m_inspector.setHeading(toQt(m_behaviour->name), tr("%1 · how this customer pays").arg(toQt(m_behaviour->customer)));
  QVBoxLayout& body = m_inspector.body();
  for (const BehaviourLine& line : behaviourLines(*m_behaviour, language)) {
    auto* head = new QHBoxLayout;
    head->addWidget(new RoleLabel(line.name), 1);
    auto* value = new RoleLabel(line.value);
    value->setStrong(true);
    head->addWidget(value);
    auto* both = new QVBoxLayout;
    both->setSpacing(1);
    both->addLayout(head);
    both->addWidget(wrapped(line.formula, ColourRole::secondary, TextSize::caption));
    body.addLayout(both);
  }
  if (!m_behaviour->invoices.empty()) {
    QVBoxLayout& section = m_inspector.addSection(tr("What went in"));
    auto* model = new CellsModel(delayTitles());
    model->setRows(delayRows(*m_behaviour, language));
    auto* table = new DenseTable(tr("What went in"), delayColumns());
    model->setParent(table);
    table->setModel(model);
    const int rows = static_cast<int>(std::min(mostRows, static_cast<qsizetype>(model->rowCount())));
    table->setFixedHeight(metrics::headerHeight(table->fontMetrics()) + rows * metrics::rowHeight(table->fontMetrics()) + 4);
    section.addWidget(table);
    for (const QString& line : delayTotals(*m_behaviour, language)) section.addWidget(wrapped(line, ColourRole::secondary));
  }
  const QStringList broken = brokenLines(*m_behaviour, language);
  if (!broken.isEmpty()) {
    QVBoxLayout& section = m_inspector.addSection(tr("Broken promises"));
    for (const QString& line : broken) section.addWidget(wrapped(line, ColourRole::text));
  }
}

}  // namespace relance
