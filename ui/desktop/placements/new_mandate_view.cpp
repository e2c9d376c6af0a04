// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/new_mandate_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <algorithm>

#include "actions/placements/place_items.h"
#include "actions/reading/placement_preview.h"
#include "desktop/client/account_words.h"
#include "desktop/client/cells_model.h"
#include "desktop/desk/guarded_read.h"
#include "desktop/desk/let_go.h"
#include "desktop/placements/expectation_panel.h"
#include "desktop/placements/new_mandate_form.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/controls/typed_words.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

const QString searchKey = QStringLiteral("search");
const QString customerKey = QStringLiteral("customer");
const QString currencyKey = QStringLiteral("currency");
const QString tickedKey = QStringLiteral("ticked");
const QString fieldsKey = QStringLiteral("fields");

constexpr int searchWidth = 320;
constexpr int leastSearch = 150;
/// For the title, what is ticked and the way back.
constexpr int besideSearch = 440;
constexpr std::size_t mostCustomers = 200;

}  // namespace

NewMandateView::NewMandateView(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new PageTitle(tr("New mandate"))),
      m_search(new SearchField(tr("Whose items? Name or code"), QKeySequence(Qt::Key_F))),
      m_lists(new QStackedWidget),
      m_hints(new KeyHints({})),
      m_inspector(new Inspector) {
  auto* back = new ActionButton(tr("Placements"), ButtonKind::link);
  back->setIconName(IconName::chevronLeft);
  m_title->addRight(m_search);
  m_title->addRight(back);
  makeTables(settings);
  auto* column = new QVBoxLayout;
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(m_title);
  column->addWidget(m_lists, 1);
  column->addWidget(m_hints);
  auto* all = new QHBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(column, 1);
  all->addWidget(m_inspector);
  makeKeys();
  connect(back, &QPushButton::clicked, this, &NewMandateView::backWanted);
  connect(m_search, &QLineEdit::textEdited, this, [this] {
    leaveCustomer();
    listCustomers();
  });
  connect(m_search, &QLineEdit::returnPressed, this, &NewMandateView::chooseCurrent);
  m_search->installEventFilter(this);
  m_title->installEventFilter(this);
}

void NewMandateView::makeTables(QSettings& settings) {
  using namespace placementcells;
  m_customers = new DenseTable(tr("Customers with something overdue"), accountColumns());
  m_customersModel = new CellsModel(accountTitles(), this);
  m_customers->setModel(m_customersModel);
  m_customers->rememberWidths(settings, QStringLiteral("placements/customers"));
  m_customers->setEmptyState(new EmptyState(IconName::search, tr("Nobody of this name or code has anything overdue.")));
  m_items = new DenseTable(tr("Items to hand over"), itemColumns());
  m_itemsModel = new CellsModel(itemTitles(), this);
  m_items->setModel(m_itemsModel);
  m_items->rememberWidths(settings, QStringLiteral("placements/items"));
  m_lists->addWidget(m_customers);
  m_lists->addWidget(m_items);
  connect(m_customers, &QAbstractItemView::doubleClicked, this, &NewMandateView::chooseCurrent);
  connect(m_items, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { toggle(index.row()); });
}

void NewMandateView::makeKeys() {
  const auto key = [](DenseTable& table, Qt::Key wanted, auto call) {
    auto* action = new QAction(&table);
    action->setShortcut(QKeySequence(wanted));
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, &table, call);
    table.addAction(action);
  };
  for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
    key(*m_customers, enter, [this] { chooseCurrent(); });
    key(*m_items, enter, [this] { handOver(); });
  }
  for (const Qt::Key tick : {Qt::Key_X, Qt::Key_Space}) key(*m_items, tick, [this] { toggleCurrent(); });
  for (DenseTable* table : {m_customers, m_items}) {
    key(*table, Qt::Key_F, [this] {
      m_search->setFocus(Qt::ShortcutFocusReason);
      m_search->selectAll();
    });
  }
}

placementcells::Writing NewMandateView::writing() const {
  const DeskState& state = *m_desk.state();
  return {state.today, state.language, state.policy.settings.base};
}

void NewMandateView::leaveCustomer() {
  letGo(m_form, *this, m_desk, m_customer);
  m_form = nullptr;
  m_customer = {};
}

void NewMandateView::start(CustomerId customer) {
  leaveCustomer();
  m_search->clear();
  listCustomers();
  const DeskState& state = *m_desk.state();
  const auto place = customer ? state.findCustomer(customer) : std::nullopt;
  const auto account = place ? accountOf(state, *place) : std::nullopt;
  if (account) choose(*account);
}

QVariantMap NewMandateView::typed() const {
  QVariantMap typed{{searchKey, m_search->text()}};
  if (m_form == nullptr || m_form->isBusy()) return typed;
  QVariantList ticked;
  for (const PlaceableItem& one : m_placeable) {
    if (one.isTicked) ticked << static_cast<qlonglong>(one.id.value);
  }
  typed.insert(customerKey, static_cast<qlonglong>(m_customer.value));
  typed.insert(currencyKey, toQt(m_currency.code()));
  typed.insert(tickedKey, ticked);
  typed.insert(fieldsKey, typedIn(*m_form));
  return typed;
}

void NewMandateView::recall(const QVariantMap& typed) {
  start({});
  const QSignalBlocker quiet(m_search);
  m_search->setText(typed.value(searchKey).toString());
  listCustomers();
  const DeskState& state = *m_desk.state();
  const auto currency = parseCurrency(toStd(typed.value(currencyKey).toString()));
  const auto customer = state.findCustomer(CustomerId{typed.value(customerKey).toLongLong()});
  const auto account = customer && currency ? state.findAccount(*customer, *currency) : std::nullopt;
  if (!account) return;
  choose(*account);
  const QVariantList ticked = typed.value(tickedKey).toList();
  for (PlaceableItem& one : m_placeable) {
    one.isTicked = !one.isPlaced && ticked.contains(static_cast<qlonglong>(one.id.value));
  }
  showItems();
  typeAgain(*m_form, typed.value(fieldsKey).toMap(), m_desk.language());
}

void NewMandateView::refresh() {
  if (!m_customer) return listCustomers(customerUnderCursor());
  const DeskState& state = *m_desk.state();
  m_drawnAt = state.sequence;
  const auto customer = state.findCustomer(m_customer);
  const auto account = customer ? state.findAccount(*customer, m_currency) : std::nullopt;
  auto anew = account ? placeableItems(state, *account) : std::vector<PlaceableItem>();
  for (PlaceableItem& one : anew) {
    const auto before = std::ranges::find(m_placeable, one.id, &PlaceableItem::id);
    if (before != m_placeable.end() && !one.isPlaced) one.isTicked = before->isTicked;
  }
  m_placeable = std::move(anew);
  showItems();
}

CustomerId NewMandateView::customerUnderCursor() const {
  const int row = m_customers->currentIndex().row();
  return row >= 0 && row < static_cast<int>(m_foundIds.size()) ? m_foundIds[static_cast<std::size_t>(row)] : CustomerId{};
}

void NewMandateView::listCustomers(CustomerId cursor) {
  const DeskState& state = *m_desk.state();
  m_found = placeableAccounts(state, m_search->text(), mostCustomers);
  m_foundIds.clear();
  for (const PlaceableAccount& one : m_found) {
    m_foundIds.push_back(state.portfolio.customers[state.portfolio.accounts[one.account].customer].id);
  }
  m_customersModel->setRows(placementcells::accountRows(state, m_found));
  const auto before = std::ranges::find(m_foundIds, cursor);
  if (!m_found.empty()) m_customers->selectRow(before == m_foundIds.end() ? 0 : static_cast<int>(before - m_foundIds.begin()));
  m_lists->setCurrentWidget(m_customers);
  m_inspector->setFolded(true);
  m_title->setSubtitle(tr("choose the customer"));
  m_title->setFigures({});
  m_hints->setHints({{QKeySequence(Qt::Key_Return), tr("his items")}, {QKeySequence(Qt::Key_F), tr("find")}});
}

void NewMandateView::chooseCurrent() {
  const int row = m_customers->currentIndex().row();
  if (m_lists->currentWidget() != m_customers || row < 0 || row >= static_cast<int>(m_found.size())) return;
  choose(m_found[static_cast<std::size_t>(row)].account);
}

void NewMandateView::choose(std::uint32_t account) {
  const DeskState& state = *m_desk.state();
  const Account& chosen = state.portfolio.accounts[account];
  const PortfolioCustomer& customer = state.portfolio.customers[chosen.customer];
  leaveCustomer();
  m_customer = customer.id;
  m_currency = chosen.currency;
  m_drawnAt = state.sequence;
  m_placeable = placeableItems(state, account);
  m_inspector->clear();
  m_inspector->setHeading(toQt(customer.name), toQt(customer.code));
  m_form = new NewMandateForm(state.today, state.language, m_currency);
  m_expected = new ExpectationPanel;
  m_inspector->body().addWidget(m_form);
  m_inspector->body().addSpacing(metrics::gap);
  m_inspector->body().addWidget(m_expected);
  m_inspector->setFolded(false);
  connect(m_form, &EntryForm::accepted, this, &NewMandateView::handOver);
  connect(m_form, &NewMandateForm::changed, this, &NewMandateView::showPreview);
  m_title->setSubtitle({});
  m_hints->setHints({{QKeySequence(Qt::Key_X), tr("tick")},
                     {QKeySequence(Qt::Key_Return), tr("hand over")},
                     {QKeySequence(Qt::Key_F), tr("another customer")}});
  m_lists->setCurrentWidget(m_items);
  showItems();
  m_items->selectRow(0);
  focusFirst();
}

void NewMandateView::focusFirst() {
  if (m_customer && m_form != nullptr) return m_form->focusFirst();
  m_search->setFocus(Qt::ShortcutFocusReason);
}

NewMandateForm* NewMandateView::form() { return m_form; }

bool NewMandateView::goBack() {
  if (!m_customer) return false;
  leaveCustomer();
  listCustomers();
  focusFirst();
  return true;
}

bool NewMandateView::focusNextPane(bool forward) {
  const bool isInForm = m_inspector->isAncestorOf(focusWidget());
  const bool isInTable = m_items->hasFocus() || m_customers->hasFocus();
  QWidget* list = m_lists->currentWidget();
  if (forward && isInForm) return false;
  if (!forward && !isInForm && !isInTable) return false;
  if (forward && isInTable) {
    if (!m_customer) return false;
    m_form->focusFirst();
  } else if (!forward && isInTable) {
    m_search->setFocus(Qt::TabFocusReason);
  } else {
    list->setFocus(Qt::TabFocusReason);
  }
  return true;
}

void NewMandateView::toggleCurrent() { toggle(m_items->currentIndex().row()); }

void NewMandateView::toggle(int row) {
  if (row < 0 || row >= static_cast<int>(m_placeable.size())) return;
  PlaceableItem& one = m_placeable[static_cast<std::size_t>(row)];
  if (one.isPlaced) return;
  one.isTicked = !one.isTicked;
  showItems();
  m_items->selectRow(row);
}

void NewMandateView::showItems() {
  const int row = m_items->currentIndex().row();
  m_itemsModel->setRows(placementcells::itemRows(m_placeable, m_currency, writing()));
  if (row >= 0 && row < m_itemsModel->rowCount()) m_items->selectRow(row);
  showPreview();
}

std::vector<ItemId> NewMandateView::itemsMeant() const {
  std::vector<ItemId> meant;
  for (const PlaceableItem& one : m_placeable) {
    if (one.isTicked || (m_form->isWhole() && !one.isPlaced)) meant.push_back(one.id);
  }
  return meant;
}

void NewMandateView::showPreview() {
  if (m_form == nullptr || m_expected == nullptr) return;
  const auto items = itemsMeant();
  std::int64_t sum = 0;
  for (const PlaceableItem& one : m_placeable) {
    if (std::ranges::find(items, one.id) != items.end()) sum = addMinor(sum, one.openMinor);
  }
  m_title->setFigures({{.words = tr("%n items", nullptr, static_cast<int>(items.size()))},
                       {.words = amountWords({sum, m_currency}, m_desk.language()), .isStrong = true, .role = ColourRole::text}});
  if (items.empty()) return m_expected->clear();
  const auto preview = guardedRead(
      m_desk, [&](Database& database) { return previewPlacement(database, items, m_form->costMinor(), m_desk.state()->today); });
  if (!preview) return m_expected->clear();
  m_form->offer(preview->partners);
  const PartnerOffer* partner = m_form->partner();
  m_expected->show(*preview, partner == nullptr ? std::nullopt : partner->value, m_desk.language());
}

void NewMandateView::handOver() {
  if (m_form == nullptr || !m_form->button().isEnabled() || !m_form->isComplete()) return;
  const DeskState& state = *m_desk.state();
  const auto customer = state.findCustomer(m_customer);
  if (!customer) return;
  PlacementRequest request = m_form->request();
  if (!m_form->isWhole()) {
    for (const ItemId item : itemsMeant()) request.items.push_back("#" + std::to_string(item.value));
    if (request.items.empty()) return m_form->setRefusal(tr("Tick at least one item (X)."));
  }
  const PortfolioCustomer& whose = state.portfolio.customers[*customer];
  const QString words = request.partner.empty() ? tr("%1 handed over").arg(toQt(whose.name))
                                                : tr("%1 handed over to %2").arg(toQt(whose.name), toQt(request.partner));
  const QPointer<NewMandateForm> form = m_form;
  form->setBusy(true);
  m_desk.write(
      *form,
      [code = whose.code, request, options = PerformOptions{.drawnAt = m_drawnAt, .shown = {m_customer}}](
          LedgerSession& session) { return placeItems(session, code, request, options); },
      [this, form, words](const Outcome<PlacementId>& done) {
        form->setBusy(false);
        if (form == m_form) m_drawnAt = m_desk.state()->sequence;
        form->setRefusal(done ? QString() : refusalWords(done.refusal(), m_desk.language()).sentence);
        if (!done) return;
        if (form != m_form) return emit madeBefore(words);
        emit made(*done, words);
      },
      [form] { form->setBusy(false); });
}

bool NewMandateView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_title && event->type() == QEvent::Resize) {
    const auto wide = [this](int usual) { return metrics::widthFor(font(), usual); };
    m_search->setFixedWidth(std::clamp(m_title->width() - wide(besideSearch), wide(leastSearch), wide(searchWidth)));
  }
  if (watched == m_search && event->type() == QEvent::KeyPress && m_lists->currentWidget() == m_customers) {
    const auto key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int row = m_customers->currentIndex().row() + step;
    if (step != 0 && row >= 0 && row < m_customersModel->rowCount()) m_customers->selectRow(row);
    if (step != 0) return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace relance
