// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/know_column.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "desktop/call/numbered_line.h"
#include "desktop/client/account_words.h"
#include "desktop/client/icon_line.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"
#include "words/qt_text.h"

namespace relance {
namespace {

void addHeading(QVBoxLayout& column, const QString& words) {
  auto* heading = new RoleLabel(words);
  heading->setStrong(true);
  column.addSpacing(metrics::gap);
  column.addWidget(heading);
}

void addLines(QVBoxLayout& column, const QList<BriefLine>& lines) {
  for (const BriefLine& line : lines) column.addWidget(new IconLine(line.icon, line.role, line.words));
}

}  // namespace

KnowColumn::KnowColumn(QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  setAccessibleName(tr("What to know"));
}

void KnowColumn::show(const DeskState& state, std::optional<std::uint32_t> account, const ClientFile* file) {
  auto* inside = new QWidget;
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, 12);
  column->setSpacing(6);
  const Verdict* verdict = account ? state.verdictOf(*account) : nullptr;
  if (verdict != nullptr) {
    const Currency currency = state.portfolio.accounts[*account].currency;
    const auto amount = [&](std::int64_t minor) { return amountWords({minor, currency}, state.language); };
    column->addWidget(new RoleLabel(tr("To claim"), ColourRole::secondary));
    auto* claim = new RoleLabel(amount(claimOf(*verdict)), ColourRole::text, TextSize::title);
    claim->setStrong(true);
    column->addWidget(claim);
    if (verdict->overdue != claimOf(*verdict)) {
      auto* overdue = new PhraseLabel;
      overdue->setPhrases({{.words = tr("Overdue")}, {.words = amount(verdict->overdue), .role = ColourRole::text}});
      column->addWidget(overdue);
    }
    for (const DeductionLine& line : deductionLines(*verdict)) {
      auto* less = new PhraseLabel;
      less->setPhrases({{.words = line.words}, {.words = QStringLiteral("− ") + amount(line.minor), .role = ColourRole::text}});
      column->addWidget(less);
    }
  }
  if (account) {
    const CallBrief brief = briefOf(state, *account, file);
    addHeading(*column, tr("What to know"));
    addLines(*column, brief.facts);
    if (!brief.ourPart.isEmpty()) addHeading(*column, tr("Is it our own fault?"));
    addLines(*column, brief.ourPart);
    if (!brief.aims.isEmpty()) addHeading(*column, tr("What to aim for"));
    for (qsizetype i = 0; i < brief.aims.size(); ++i) {
      column->addWidget(new NumberedLine(static_cast<int>(i) + 1, brief.aims[i].words, {}, brief.aims[i].measure));
    }
  } else {
    column->addWidget(new RoleLabel(tr("Nothing is open."), ColourRole::secondary));
  }
  if (file != nullptr) addEntries(*column, *file);
  column->addStretch(1);
  setWidget(inside);
}

void KnowColumn::addEntries(QVBoxLayout& column, const ClientFile& file) {
  addHeading(column, tr("Besides the call"));
  for (const DebtorStrip::What what : DebtorStrip::offered(file)) {
    auto* button = new ActionButton(DebtorStrip::hintOf(what), ButtonKind::link);
    button->setKeyCap(DebtorStrip::keysOf(what));
    button->setFocusPolicy(Qt::NoFocus);
    column.addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, what] { emit entryWanted(what); });
  }
}

}  // namespace relance
