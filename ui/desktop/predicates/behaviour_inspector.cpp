// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/predicates/behaviour_inspector.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "desktop/desk/ledger_desk.h"
#include "desktop/predicates/behaviour_lines.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

/// More of them are counted; `relance-cli behaviour` lists all.
constexpr int mostRows = 60;
/// Numbers and amounts from here on.
constexpr int firstNumber = 2;

QGridLayout* gridOf(const QStringList& titles, const QList<QStringList>& rows) {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(metrics::gap);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(0, 1);
  const auto add = [grid](const QString& text, int row, int column, ColourRole role) {
    grid->addWidget(new RoleLabel(text, role), row, column, column < firstNumber ? Qt::AlignLeft : Qt::AlignRight);
  };
  for (int column = 0; column < titles.size(); ++column) add(titles[column], 0, column, ColourRole::secondary);
  for (int row = 0; row < rows.size() && row < mostRows; ++row) {
    for (int column = 0; column < titles.size(); ++column) add(rows[row][column], row + 1, column, ColourRole::text);
  }
  return grid;
}

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
      *this, [code = m_code, today = m_desk.state()->today](Database& database) { return payerBehaviour(database, code, today); },
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
    section.addLayout(gridOf(delayTitles(), delayRows(*m_behaviour, language)));
    const auto more = static_cast<int>(m_behaviour->invoices.size()) - mostRows;
    if (more > 0) section.addWidget(new RoleLabel(tr("and %n more", nullptr, more), ColourRole::secondary));
    for (const QString& line : delayTotals(*m_behaviour, language)) section.addWidget(wrapped(line, ColourRole::secondary));
  }
  const QStringList broken = brokenLines(*m_behaviour, language);
  if (!broken.isEmpty()) {
    QVBoxLayout& section = m_inspector.addSection(tr("Broken promises"));
    for (const QString& line : broken) section.addWidget(wrapped(line, ColourRole::text));
  }
}

}  // namespace relance
