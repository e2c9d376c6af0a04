// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/cleaning_inspector.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "desktop/cleaning/cleaning_looks.h"
#include "desktop/client/account_words.h"
#include "desktop/client/icon_line.h"
#include "desktop/client/inspector_parts.h"
#include "desktop/desk/customer_by_code.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "words/cleaning_words.h"
#include "words/customer_words.h"

namespace relance {
namespace {

RoleLabel* wrapped(const QString& text, ColourRole role = ColourRole::text, TextSize size = TextSize::body) {
  auto* label = new RoleLabel(text, role, size);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

QString sentenceOf(QString phrase) {
  if (!phrase.isEmpty()) phrase[0] = phrase[0].toUpper();
  return phrase;
}

}  // namespace

CleaningInspector::CleaningInspector(LedgerDesk& desk, ClientReading& reading, Inspector& inspector, QObject* parent)
    : QObject(parent), m_desk(desk), m_reading(reading), m_inspector(inspector) {
  connect(&m_reading, &ClientReading::arrived, this, [this](const std::string& code) {
    if ((m_line && m_line->payerCode == code) || (m_waiting && m_waiting->payerCode == code)) fill();
  });
}

void CleaningInspector::show(const CleaningLine* line, const WaitingWriteOff* waiting) {
  m_line = line == nullptr ? std::nullopt : std::optional(*line);
  m_waiting = waiting == nullptr ? std::nullopt : std::optional(*waiting);
  fill();
}

void CleaningInspector::fill() {
  m_inspector.clear();
  if (m_line) {
    m_inspector.setHeading(toQt(m_line->customerName), toQt(m_line->customerCode));
    const QString what = tr("%1 %2", "kind of item, number").arg(itemKindWord(m_line->kind), toQt(m_line->number));
    addFigure(what, {m_line->openMinor, m_line->currency}, m_line->due, m_line->daysLate);
    addDoubts();
    addRoutes();
    addStory(m_line->payerCode, m_line->currency);
  } else if (m_waiting) {
    m_inspector.setHeading(toQt(m_waiting->customerName), toQt(m_waiting->customerCode));
    addFigure(toQt(m_waiting->number), {m_waiting->openMinor, m_waiting->currency}, m_waiting->due, m_waiting->daysLate);
    addProposal();
    addStory(m_waiting->payerCode, m_waiting->currency);
  } else {
    m_inspector.setHeading({}, {});
  }
}

void CleaningInspector::addFigure(const QString& what, Money open, Date due, int daysLate) {
  const Language language = m_desk.language();
  auto* grid = new QGridLayout;
  grid->setColumnStretch(1, 1);
  grid->setVerticalSpacing(2);
  auto* amount = new RoleLabel(amountWords(open, language), ColourRole::text, TextSize::title);
  amount->setStrong(true);
  auto* day = new PhraseLabel;
  day->setAlignment(Qt::AlignRight);
  day->setPhrases({{.words = tr("due")}, {.words = dateWords(due, language), .role = ColourRole::text}});
  auto* late = new PhraseLabel;
  late->setAlignment(Qt::AlignRight);
  late->setPhrases({{.words = latenessWords(daysLate), .isStrong = daysLate > 0, .role = ColourRole::text}});
  grid->addWidget(new RoleLabel(what, ColourRole::secondary), 0, 0);
  grid->addWidget(amount, 1, 0);
  grid->addWidget(day, 0, 1);
  grid->addWidget(late, 1, 1);
  m_inspector.body().addLayout(grid);
}

void CleaningInspector::addDoubts() {
  QVBoxLayout& section = m_inspector.addSection(tr("Why it is doubtful"));
  for (const DoubtFact& fact : m_line->doubts) {
    const QString words = sentenceOf(doubtSentence(fact, m_line->currency, m_desk.language()));
    section.addWidget(new IconLine(doubtIcon(fact.doubt), doubtRole(fact.doubt), words));
  }
}

void CleaningInspector::addRoutes() {
  if (m_line->routes.empty()) return;
  const Language language = m_desk.language();
  const RouteValue& best = bestOf(m_line->routes);
  auto* grid = new QGridLayout;
  grid->setColumnStretch(0, 1);
  grid->setVerticalSpacing(0);
  grid->setHorizontalSpacing(metrics::gap);
  int row = 0;
  for (const RouteValue& value : m_line->routes) {
    auto* name = new RoleLabel(recoveryRouteWord(value.route));
    auto* amount = new RoleLabel(amountWords({value.expectedMinor, m_line->currency}, language));
    const bool isBest = value.route == best.route;
    name->setStrong(isBest);
    amount->setStrong(isBest);
    grid->addWidget(name, row, 0);
    grid->addWidget(amount, row, 1, Qt::AlignRight);
    grid->addWidget(wrapped(routeFormula(value, m_line->currency, language), ColourRole::secondary, TextSize::caption), row + 1,
                    0, 1, 2);
    grid->setRowMinimumHeight(row + 2, 6);
    row += 3;
  }
  m_inspector.addSection(tr("What may be expected, by route")).addLayout(grid);
}

void CleaningInspector::addProposal() {
  const QString day = dateWords(m_waiting->proposedOn, m_desk.language());
  const QString who = m_waiting->proposedBy.empty() ? tr("Proposed on %1").arg(day)
                                                    : tr("Proposed by %1 on %2").arg(toQt(m_waiting->proposedBy), day);
  QVBoxLayout& section = m_inspector.addSection(tr("Why it should be written off"));
  section.addWidget(wrapped(m_waiting->reason.empty() ? tr("The reason was erased.") : toQt(m_waiting->reason)));
  section.addWidget(wrapped(who, ColourRole::secondary, TextSize::caption));
}

void CleaningInspector::addStory(const std::string& payerCode, Currency currency) {
  const DeskState& state = *m_desk.state();
  const auto payer = findCustomerByCode(state, payerCode);
  if (!payer) return;
  if (const auto account = state.findAccount(*payer, currency)) {
    addOpenItems(m_inspector.addSection(tr("Open on the account")), state, *account);
  }
  if (const ClientFile* file = m_reading.find(payerCode)) addExchanges(m_inspector, state, *file);
}

}  // namespace relance
