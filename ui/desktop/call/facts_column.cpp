// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/facts_column.h"

#include <QAction>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/client/entry_words.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr int fewestRows = 2;
constexpr int mostRows = 6;

RoleLabel* heading(const QString& words) {
  auto* label = new RoleLabel(words);
  label->setStrong(true);
  return label;
}

QAction* addKey(QWidget& widget, const QKeySequence& keys) {
  auto* action = new QAction(&widget);
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetShortcut);
  widget.addAction(action);
  return action;
}

}  // namespace

FactsColumn::FactsColumn(QWidget* parent)
    : QWidget(parent),
      m_items(new CallItemsModel(this)),
      m_sum(new PhraseLabel),
      m_objections(new ObjectionsModel(this)),
      m_reply(new RoleLabel({})),
      m_lastWhat(new PhraseLabel),
      m_lastNote(new RoleLabel({})) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, 12);
  column->setSpacing(6);
  makeItems(*column);
  makeObjections(*column);
  m_lastNote->setWordWrap(true);
  column->addSpacing(metrics::gap);
  column->addWidget(heading(tr("Last exchange")));
  column->addWidget(m_lastWhat);
  column->addWidget(m_lastNote);
}

void FactsColumn::makeItems(QVBoxLayout& column) {
  m_itemsTable = new DenseTable(tr("Items spoken of"), CallItemsModel::tableColumns());
  m_itemsTable->setModel(m_items);
  m_itemsTable->setSelectionMode(QAbstractItemView::SingleSelection);
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::gap);
  auto* keys = new KeyHints({{QKeySequence(Qt::Key_X), tr("tick")}, {QKeySequence(Qt::Key_A), tr("all")}});
  keys->actOn(*m_itemsTable);
  m_sum->setAlignment(Qt::AlignRight);
  line->addWidget(heading(tr("Items")));
  line->addWidget(keys, 1);
  line->addWidget(m_sum);
  column.addLayout(line);
  column.addWidget(m_itemsTable, 2);
  for (const Qt::Key key : {Qt::Key_X, Qt::Key_Space}) {
    connect(addKey(*m_itemsTable, QKeySequence(key)), &QAction::triggered, this, &FactsColumn::tickItem);
  }
  connect(addKey(*m_itemsTable, QKeySequence(Qt::Key_A)), &QAction::triggered, m_items, &CallItemsModel::toggleAll);
  connect(m_itemsTable, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
    if (index.column() == CallItemsModel::number) m_items->toggle(index.row());
  });
  connect(m_items, &CallItemsModel::ticksChanged, this, &FactsColumn::tellSum);
}

void FactsColumn::makeObjections(QVBoxLayout& column) {
  m_objectionsTable = new DenseTable(tr("What they say"), ObjectionsModel::tableColumns());
  m_objectionsTable->setModel(m_objections);
  m_objectionsTable->setSelectionMode(QAbstractItemView::SingleSelection);
  m_objectionsTable->setTypeAhead(true);
  m_objectionsTable->setMinimumHeight(metrics::headerHeight(fontMetrics()) + 2 * metrics::rowHeight(fontMetrics()));
  m_reply->setWordWrap(true);
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::gap);
  auto* words = new PhraseLabel;
  words->setPhrases({{.words = tr("then its first letters, Enter")}});
  line->addWidget(heading(tr("Objections")));
  line->addWidget(new KeyCap(QKeySequence(Qt::Key_F8)));
  line->addWidget(words, 1);
  column.addSpacing(metrics::gap);
  column.addLayout(line);
  column.addWidget(m_objectionsTable, 1);
  column.addWidget(m_reply);
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
    connect(addKey(*m_objectionsTable, QKeySequence(key)), &QAction::triggered, this, &FactsColumn::choose);
  }
  connect(m_objectionsTable, &QAbstractItemView::doubleClicked, this, &FactsColumn::choose);
  connect(m_objectionsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FactsColumn::showReply);
}

void FactsColumn::show(const DeskState& state, std::optional<std::uint32_t> account, const ClientFile* file, Language spoken) {
  m_language = state.language;
  m_objections->setLanguage(spoken);
  if (account) {
    m_currency = state.portfolio.accounts[*account].currency;
    const int row = m_itemsTable->currentIndex().row();
    const bool isSame = m_items->setAccount(state, *account);
    m_itemsTable->setCurrentIndex(m_items->index(isSame ? std::clamp(row, 0, std::max(0, m_items->rowCount() - 1)) : 0, 0));
  } else {
    m_items->clear();
  }
  const int rows = std::clamp(m_items->rowCount(), fewestRows, mostRows);
  const auto heightOf = [this](int count) {
    return metrics::headerHeight(fontMetrics()) + count * metrics::rowHeight(fontMetrics()) + 2;
  };
  m_itemsTable->setMinimumHeight(heightOf(fewestRows));
  m_itemsTable->setMaximumHeight(heightOf(rows));
  tellSum();
  showReply();
  showLast(state, file);
}

void FactsColumn::tellSum() {
  m_sum->setPhrases(
      {{.words = QStringLiteral("%1/%2").arg(m_items->ticked()).arg(m_items->rowCount())},
       {.words = amountWords({m_items->sum(), m_currency}, m_language), .isStrong = true, .role = ColourRole::text}});
}

void FactsColumn::showReply() {
  const Objection* objection = m_objections->at(m_objectionsTable->currentIndex().row());
  m_reply->setVisible(objection != nullptr);
  if (objection != nullptr) m_reply->setText(tr("Reply: “%1”").arg(objection->reply));
}

void FactsColumn::moveItem(int rows) {
  const int row = m_itemsTable->currentIndex().row() + rows;
  if (row >= 0 && row < m_items->rowCount()) m_itemsTable->setCurrentIndex(m_items->index(row, 0));
}

void FactsColumn::tickItem() {
  m_items->toggle(m_itemsTable->currentIndex().row());
  moveItem(1);
}

void FactsColumn::startObjections() {
  if (!m_objectionsTable->currentIndex().isValid()) m_objectionsTable->setCurrentIndex(m_objections->index(0, 0));
  m_objectionsTable->setFocus(Qt::ShortcutFocusReason);
}

void FactsColumn::choose() {
  if (const Objection* objection = m_objections->at(m_objectionsTable->currentIndex().row())) emit objectionChosen(*objection);
}

void FactsColumn::showLast(const DeskState& state, const ClientFile* file) {
  std::vector<TimelineEntry> timeline;
  if (file != nullptr) timeline = shownTimeline(*file);
  const auto last = std::ranges::find(timeline, EntryKind::contact, &TimelineEntry::kind);
  if (last == timeline.end()) {
    m_lastWhat->setIcon(std::nullopt);
    m_lastWhat->setPhrases({{.words = file == nullptr ? QString() : tr("Nothing yet")}});
    m_lastNote->hide();
    return;
  }
  const EntryWords words = entryWords(*last, state.policy, state.language);
  QList<Phrase> phrases{{.words = dateWords(last->day, state.language)}, {.words = words.title, .role = ColourRole::text}};
  if (!words.beside.isEmpty()) phrases << Phrase{.words = words.beside};
  m_lastWhat->setIcon(words.icon, words.iconRole);
  m_lastWhat->setPhrases(phrases);
  m_lastNote->setText(words.note.isEmpty() ? QString() : tr("“%1”").arg(words.note));
  m_lastNote->setVisible(!words.note.isEmpty());
}

}  // namespace relance
