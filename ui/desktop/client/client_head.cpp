// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/client_head.h"

#include <QHBoxLayout>

#include "desktop/client/account_words.h"
#include "desktop/client/icon_line.h"
#include "desktop/desk/action_words.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "words/customer_words.h"
#include "words/qt_text.h"
#include "words/reason_words.h"

namespace relance {
namespace {

void empty(QLayout& layout) {
  while (QLayoutItem* item = layout.takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

/// A caption with its value below.
QWidget* fact(const QString& caption, const QList<Phrase>& value) {
  auto* widget = new QWidget;
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* said = new PhraseLabel;
  said->setPhrases(value);
  column->addWidget(new RoleLabel(caption, ColourRole::secondary));
  column->addWidget(said);
  return widget;
}

Phrase figure(const QString& words) { return {.words = words, .isStrong = true, .role = ColourRole::text}; }

}  // namespace

ClientHead::ClientHead(QWidget* parent)
    : QWidget(parent),
      m_title(new PageTitle({})),
      m_handOver(new ActionButton(tr("Hand over"))),
      m_call(new PrimaryButton(tr("Call"), QKeySequence(Qt::Key_F9))),
      m_facts(new QHBoxLayout),
      m_why(new QVBoxLayout) {
  m_call->setIconName(IconName::phone);
  m_call->setObjectName(QStringLiteral("call"));
  m_handOver->setIconName(IconName::handover);
  m_handOver->setKeyCap(QKeySequence(Qt::CTRL | Qt::Key_M));
  m_handOver->setObjectName(QStringLiteral("handOver"));
  m_handOver->setToolTip(tr("A new mandate on his overdue items, for an agency, a lawyer, a bailiff or a mediator"));
  m_handOver->hide();
  m_title->addRight(m_handOver);
  m_title->addRight(m_call);
  m_facts->setSpacing(metrics::groupGap);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::gap);
  column->addWidget(m_title);
  column->addLayout(m_facts);
  column->addLayout(m_why);
  connect(m_call, &QPushButton::clicked, this, &ClientHead::callWanted);
  connect(m_handOver, &QPushButton::clicked, this, &ClientHead::handOverWanted);
}

void ClientHead::offerCall(bool isOffered) { m_call->setVisible(isOffered); }

void ClientHead::offerHandOver(bool isOffered) { m_isHandOverOffered = isOffered; }

void ClientHead::show(const DeskState& state, CustomerIndex customer, std::optional<std::uint32_t> account,
                      const ClientFile* file) {
  const Verdict* verdict = account ? state.verdictOf(*account) : nullptr;
  const PortfolioCustomer& shown = state.portfolio.customers[customer];
  m_title->setTitle(toQt(shown.name));
  QString below = accountLine(state, customer, verdict);
  if (shown.kind != CustomerKind::business) below += QStringLiteral(" · ") + customerKindWord(shown.kind);
  if (file != nullptr && file->payerCode) below += QStringLiteral(" · ") + tr("paid by %1").arg(toQt(*file->payerCode));
  m_title->setSubtitle(below);
  m_handOver->setVisible(m_isHandOverOffered && verdict != nullptr && verdict->overdue > 0);
  showFacts(state, verdict);
  showWhy(state, verdict);
}

void ClientHead::showFacts(const DeskState& state, const Verdict* verdict) {
  empty(*m_facts);
  if (verdict == nullptr) {
    m_facts->addWidget(new RoleLabel(tr("Nothing is open."), ColourRole::secondary), 1);
    return;
  }
  const Currency currency = state.portfolio.accounts[verdict->account].currency;
  const auto amount = [&](std::int64_t minor) { return amountWords({minor, currency}, state.language); };
  m_facts->addWidget(fact(tr("To claim"), {figure(amount(claimOf(*verdict)))}));
  m_facts->addWidget(fact(tr("Overdue"), {figure(amount(verdict->overdue))}));
  for (const DeductionLine& line : deductionLines(*verdict)) {
    m_facts->addWidget(fact(line.words, {figure(QStringLiteral("− ") + amount(line.minor))}));
  }
  const auto open = openInvoices(state, verdict->account);
  if (!open.empty()) {
    const DayNumber due = state.portfolio.items.due[open.front()];
    m_facts->addWidget(fact(
        tr("Oldest"), {figure(dateWords(dateOf(due), state.language)), {.words = latenessWords(dayNumber(state.today) - due)}}));
  }
  m_facts->addStretch(1);
}

void ClientHead::showWhy(const DeskState& state, const Verdict* verdict) {
  empty(*m_why);
  if (verdict == nullptr) return;
  for (const Proposal* proposal : proposalsOf(state, verdict->account)) {
    m_why->addWidget(new IconLine(proposalIcon(*proposal), ColourRole::accent,
                                  reasonSentence(proposal->reason, state.policy.scenario(proposal->scenario), state.language)));
  }
  if (m_why->count() > 0) return;
  m_why->addWidget(new IconLine(IconName::pause, ColourRole::secondary,
                                reasonSentence(verdict->reason, state.scenarioOf(*verdict), state.language)));
}

}  // namespace relance
