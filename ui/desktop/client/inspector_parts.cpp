// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/inspector_parts.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include "desktop/client/account_words.h"
#include "desktop/client/entry_words.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "text/amount_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(InspectorParts)
};

constexpr std::size_t mostItems = 8;
constexpr int mostExchanges = 5;

}  // namespace

void addOpenItems(QVBoxLayout& into, const DeskState& state, std::uint32_t account) {
  const ItemColumns& items = state.portfolio.items;
  const Currency currency = state.portfolio.accounts[account].currency;
  const auto open = openInvoices(state, account);
  if (open.empty()) return;
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(metrics::gap);
  grid->setVerticalSpacing(metrics::gap);
  grid->setColumnStretch(3, 1);
  int row = 0;
  for (const ItemIndex item : open) {
    if (static_cast<std::size_t>(row) == mostItems && open.size() > mostItems + 1) break;
    auto* number = new RoleLabel(toQt(items.number(item)));
    number->setStrong(true);
    auto* due = new RoleLabel(dateWords(dateOf(items.due[item]), state.language), ColourRole::secondary);
    const int late = dayNumber(state.today) - items.due[item];
    auto* lateness = new RoleLabel(latenessWords(late), late > 0 ? ColourRole::text : ColourRole::secondary);
    auto* amount = new RoleLabel(toQt(amountText({items.open[item], currency}, state.language)));
    amount->setAlignment(Qt::AlignRight);
    grid->addWidget(number, row, 0);
    grid->addWidget(due, row, 1);
    grid->addWidget(lateness, row, 2, Qt::AlignRight);
    grid->addWidget(amount, row, 3);
    ++row;
  }
  into.addLayout(grid);
  const int more = static_cast<int>(open.size()) - row;
  if (more > 0) into.addWidget(new RoleLabel(Words::tr("and %n more", nullptr, more), ColourRole::secondary));
}

void addExchanges(Inspector& inspector, const DeskState& state, const ClientFile& file) {
  const auto timeline = shownTimeline(file);
  if (timeline.empty()) return;
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(metrics::gap);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(1, 1);
  for (int row = 0; row < mostExchanges && row < static_cast<int>(timeline.size()); ++row) {
    const TimelineEntry& entry = timeline[static_cast<std::size_t>(row)];
    const EntryWords words = entryWords(entry, state.policy, state.language);
    auto* what = new PhraseLabel;
    what->setIcon(words.icon, words.iconRole);
    QList<Phrase> phrases{{.words = words.title, .role = ColourRole::text}};
    const QString rest = words.note.isEmpty() ? words.beside : Words::tr("“%1”").arg(words.note.simplified());
    if (!rest.isEmpty()) phrases << Phrase{.words = rest};
    what->setPhrases(phrases);
    grid->addWidget(new RoleLabel(dateWords(entry.day, state.language), ColourRole::secondary), row, 0);
    grid->addWidget(what, row, 1);
  }
  inspector.addSection(Words::tr("Last exchanges")).addLayout(grid);
}

}  // namespace relance
