// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/clients_list.h"

#include <QAction>
#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/client/account_words.h"
#include "desktop/client/quick/quick_strip.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/controls/typed_words.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

constexpr int searchWidth = 300;

}  // namespace

ClientsList::ClientsList(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_title(new PageTitle(tr("Customers"))),
      m_search(new SearchField(tr("Name or code"), QKeySequence(Qt::Key_F))),
      m_table(new DenseTable(tr("Customers"), ClientsModel::tableColumns())),
      m_model(new ClientsModel(this)),
      m_quick(new QuickStrip(desk)),
      m_hints(new KeyHints({})) {
  m_search->setFixedWidth(metrics::widthFor(font(), searchWidth));
  m_title->addRight(m_search);
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->rememberWidths(settings, QStringLiteral("clients/columns"));
  m_table->setEmptyState(new EmptyState(IconName::search, tr("No customer has a name or code like this.")));
  QHeaderView& header = *m_table->horizontalHeader();
  header.setSectionsClickable(true);
  header.setSortIndicatorShown(true);
  header.setSortIndicator(ClientsModel::name, Qt::AscendingOrder);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(m_title);
  makeChips(*column);
  column->addWidget(m_table, 1);
  m_hints->actOn(*m_table);
  column->addWidget(m_quick);
  column->addWidget(m_hints);
  connect(m_quick, &QuickStrip::done, this, &ClientsList::done);
  connect(m_quick, &QuickStrip::closed, this, &ClientsList::focusFirst);

  const auto key = [this](Qt::Key wanted, auto call) {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(wanted));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, call);
    m_table->addAction(action);
    return action;
  };
  m_letters = {key(Qt::Key_J, [this] { moveBy(1); }),
               key(Qt::Key_K, [this] { moveBy(-1); }),
               key(Qt::Key_F, [this] { startSearch(); }),
               key(Qt::Key_T, [this] { call(true); }),
               key(Qt::Key_N, [this] { note(); }),
               key(Qt::Key_S, [this] { snooze(); }),
               key(Qt::Key_P, [this] { call(false, CallOutcome::promise); }),
               key(Qt::Key_L, [this] { call(false, CallOutcome::dispute); })};
  key(Qt::Key_Return, [this] { open(); });
  key(Qt::Key_Enter, [this] { open(); });
  auto* find = new QAction(this);
  find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
  find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(find, &QAction::triggered, this, &ClientsList::startSearch);
  addAction(find);
  m_search->installEventFilter(this);
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
    ClientsChoice choice = m_model->choice();
    choice.text = text;
    choose(choice);
    // What is looked for is found at the top.
    if (m_model->rowCount() > 0) m_table->selectRow(0);
  });
  connect(m_search, &QLineEdit::returnPressed, this, &ClientsList::open);
  connect(m_table, &QAbstractItemView::doubleClicked, this, &ClientsList::open);
  connect(&header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
    m_model->sortBy(section, order == Qt::DescendingOrder);
    m_table->selectRow(0);
  });
}

void ClientsList::makeChips(QVBoxLayout& column) {
  auto* line = new WrappingLayout(metrics::gap);
  auto* group = new QButtonGroup(this);
  const auto add = [&](const QString& word, ClientsKind kind) {
    auto* chip = new Chip(word);
    group->addButton(chip);
    line->addWidget(chip);
    m_choices << Choice{chip, kind};
    connect(chip, &QAbstractButton::clicked, this, [this, kind] {
      ClientsChoice choice = m_model->choice();
      choice.kind = kind;
      choose(choice);
    });
  };
  add(tr("All"), ClientsKind::all);
  add(tr("Overdue"), ClientsKind::overdue);
  add(tr("To do today"), ClientsKind::toDo);
  add(tr("Overdue, nothing today"), ClientsKind::quiet);
  add(tr("Nothing open"), ClientsKind::settled);
  m_segment = new Chip(tr("Segment: all"));
  m_segments = new QMenu(m_segment);
  m_segment->setMenu(m_segments);
  line->addWidget(m_segment);
  column.addLayout(line);
  connect(m_segments, &QMenu::aboutToShow, this, &ClientsList::fillSegments);
}

void ClientsList::fillSegments() {
  m_segments->clear();
  const auto add = [this](const QString& name, const std::string& key) {
    QAction* action = m_segments->addAction(name, this, [this, key] {
      ClientsChoice choice = m_model->choice();
      choice.segment = key;
      choose(choice);
    });
    action->setCheckable(true);
    action->setChecked(m_model->choice().segment == key);
  };
  add(tr("All"), {});
  if (m_state == nullptr) return;
  m_segments->addSeparator();
  for (const Segment& segment : m_state->policy.segments) {
    add(localName(segment.names, segment.key, m_state->language), segment.key);
  }
}

void ClientsList::refresh(const DeskState& state) {
  const CustomerId cursor = m_wantedCursor ? m_wantedCursor : m_model->customerAt(m_table->currentIndex().row());
  m_wantedCursor = {};
  m_state = &state;
  m_model->setState(state);
  const int row = cursor ? m_model->rowOf(cursor) : -1;
  if (m_model->rowCount() > 0) m_table->selectRow(std::max(row, 0));
  tellCount();
}

void ClientsList::tellCount() {
  const bool isAll = m_model->rowCount() == m_model->all();
  m_title->setSubtitle(isAll ? tr("%n customers", nullptr, m_model->all())
                             : tr("%1 of %n customers", nullptr, m_model->all()).arg(m_model->rowCount()));
  for (const Choice& choice : m_choices) {
    choice.chip->setCount(m_model->countOf(choice.kind));
    choice.chip->setChecked(m_model->choice().kind == choice.kind);
  }
  const std::string& key = m_model->choice().segment;
  const auto& segments = m_state->policy.segments;
  const auto segment = std::ranges::find(segments, key, &Segment::key);
  m_segment->setText(segment == segments.end()
                         ? tr("Segment: all")
                         : tr("Segment: %1").arg(localName(segment->names, segment->key, m_state->language)));
}

void ClientsList::choose(const ClientsChoice& choice) {
  if (m_state == nullptr) return;
  const CustomerId cursor = m_model->customerAt(m_table->currentIndex().row());
  m_model->choose(choice);
  if (m_model->rowCount() > 0) m_table->selectRow(std::max(cursor ? m_model->rowOf(cursor) : 0, 0));
  tellCount();
}

QVariantMap ClientsList::memory() const {
  const ClientsChoice& choice = m_model->choice();
  const CustomerId cursor = m_model->customerAt(m_table->currentIndex().row());
  return {{QStringLiteral("customer"), static_cast<qlonglong>(cursor.value)},
          {QStringLiteral("kind"), static_cast<int>(choice.kind)},
          {QStringLiteral("segment"), toQt(choice.segment)},
          {QStringLiteral("text"), choice.text},
          {QStringLiteral("column"), m_model->sortColumn()},
          {QStringLiteral("descending"), m_model->isDescending()},
          {typedKey, m_quick->memory()}};
}

void ClientsList::recall(const QVariantMap& memory) {
  m_wantedCursor = CustomerId{memory.value(QStringLiteral("customer")).toLongLong()};
  m_quick->recall(memory.value(typedKey).toMap());
  ClientsChoice choice;
  const int kind = memory.value(QStringLiteral("kind")).toInt();
  if (kind >= 0 && kind <= static_cast<int>(ClientsKind::settled)) choice.kind = static_cast<ClientsKind>(kind);
  choice.segment = toStd(memory.value(QStringLiteral("segment")).toString());
  choice.text = memory.value(QStringLiteral("text")).toString();
  m_model->choose(choice);
  m_search->setText(choice.text);
  const int column = memory.value(QStringLiteral("column")).toInt();
  const bool isDescending = memory.value(QStringLiteral("descending")).toBool();
  if (column < 0 || column >= ClientsModel::columns) return;
  m_table->horizontalHeader()->setSortIndicator(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ClientsList::focusFirst() {
  if (!m_quick->focusTyped()) m_table->setFocus(Qt::OtherFocusReason);
}

void ClientsList::startSearch() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

bool ClientsList::goBack() {
  if (m_quick->goBack()) return true;
  const bool wasSearching = m_search->hasFocus() || !m_search->text().isEmpty();
  m_search->clear();
  focusFirst();
  return wasSearching;
}

void ClientsList::setLettersCommands(bool areCommands) {
  for (QAction* action : std::as_const(m_letters)) action->setEnabled(areCommands);
  m_hints->setVisible(areCommands);
}

bool ClientsList::eventFilter(QObject* watched, QEvent* event) {
  // The list is walked while the name is typed.
  if (watched == m_search && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
      moveBy(key == Qt::Key_Down ? 1 : -1);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void ClientsList::moveBy(int rows) {
  const int row = m_table->currentIndex().row() + rows;
  if (row >= 0 && row < m_model->rowCount()) m_table->selectRow(row);
}

void ClientsList::offerCall(bool isOffered) {
  m_isCallOffered = isOffered;
  QList<KeyHint> hints{{QKeySequence(Qt::Key_Return), tr("open the file")}};
  if (isOffered) hints << KeyHint{QKeySequence(Qt::Key_T), tr("dial")};
  hints << KeyHint{QKeySequence(Qt::Key_S), tr("put off")} << KeyHint{QKeySequence(Qt::Key_N), tr("note")};
  if (isOffered) hints << KeyHint{QKeySequence(Qt::Key_P), tr("promise")} << KeyHint{QKeySequence(Qt::Key_L), tr("dispute")};
  hints << KeyHint{QKeySequence(Qt::Key_J), tr("next")} << KeyHint{QKeySequence(Qt::Key_K), tr("previous")}
        << KeyHint{QKeySequence(Qt::Key_F), tr("find")};
  m_hints->setHints(hints);
}

void ClientsList::call(bool dials, std::optional<CallOutcome> result) {
  const CustomerId customer = m_model->customerAt(m_table->currentIndex().row());
  if (customer && m_isCallOffered) emit callWanted(customer, dials, result);
}

void ClientsList::note() {
  if (const CustomerId customer = m_model->customerAt(m_table->currentIndex().row())) m_quick->startNote(customer);
}

void ClientsList::snooze() {
  if (const CustomerId customer = m_model->customerAt(m_table->currentIndex().row())) m_quick->startSnooze(customer);
}

void ClientsList::open() {
  if (const CustomerId customer = m_model->customerAt(m_table->currentIndex().row())) emit chosen(customer);
}

}  // namespace relance
