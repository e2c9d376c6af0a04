// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/placements_page.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QStackedWidget>
#include <algorithm>

#include "desktop/client/cells_model.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/placements/mandate_details.h"
#include "desktop/placements/new_mandate_view.h"
#include "desktop/placements/partner_form.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "storage/stores/placement_store.h"
#include "text/fold.h"

namespace relance {
namespace {

bool holdsWanted(const std::string& text, const std::string& wanted) {
  return wanted.empty() || fold(text).bytes.find(wanted) != std::string::npos;
}

}  // namespace

PlacementsPage::PlacementsPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_stack(new QStackedLayout(this)),
      m_lists(new QWidget),
      m_new(new NewMandateView(desk, settings)),
      m_title(new PageTitle(title())),
      m_search(new SearchField(tr("Customer or partner"), QKeySequence(Qt::Key_F))),
      m_start(new ActionButton(tr("New mandate"))),
      m_group(new QButtonGroup(this)),
      m_tables(new QStackedWidget),
      m_mandatesModel(new CellsModel(placementcells::mandateTitles(), this)),
      m_partnersModel(new CellsModel(placementcells::partnerTitles(), this)),
      m_hints(new KeyHints({})),
      m_inspector(new Inspector),
      m_details(new MandateDetails(*m_inspector, this)) {
  fitSearch();
  m_start->setKeyCap(QKeySequence(Qt::Key_N));
  m_start->setIconName(IconName::plus);
  m_title->addRight(m_search);
  m_title->addRight(m_start);
  m_mandatesTable = makeTable(tr("Mandates"), placementcells::mandateColumns(), *m_mandatesModel, settings);
  m_partnersTable = makeTable(tr("Partners"), placementcells::partnerColumns(), *m_partnersModel, settings);
  auto* column = new QVBoxLayout;
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(m_title);
  makeChips(*column);
  column->addWidget(m_tables, 1);
  column->addWidget(m_hints);
  auto* all = new QHBoxLayout(m_lists);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(column, 1);
  all->addWidget(m_inspector);
  m_stack->addWidget(m_lists);
  m_stack->addWidget(m_new);
  makeKeys();

  connect(m_start, &QPushButton::clicked, this, &PlacementsPage::startNew);
  connect(m_search, &QLineEdit::textChanged, this, &PlacementsPage::list);
  connect(m_search, &QLineEdit::returnPressed, this, [this] { table().setFocus(Qt::ShortcutFocusReason); });
  connect(m_details, &MandateDetails::newsWanted, this, [this] { openMandate(MandateForm::Purpose::news); });
  connect(m_details, &MandateDetails::returnWanted, this, &PlacementsPage::takeBack);
  connect(m_details, &MandateDetails::fileWanted, this, &PlacementsPage::openFile);
  connect(m_details, &MandateDetails::changeWanted, this, &PlacementsPage::acceptCurrent);
  connect(m_new, &NewMandateView::backWanted, this, &PlacementsPage::leaveNew);
  connect(m_new, &NewMandateView::made, this, [this](PlacementId placement, const QString& words) {
    m_cursor = placement;
    choose(Shown::running);
    leaveNew();
    emit undoable(words);
  });
  connect(m_new, &NewMandateView::madeBefore, this, &Page::undoable);
}

QString PlacementsPage::title() const { return tr("Placements"); }

void PlacementsPage::makeChips(QVBoxLayout& column) {
  auto* line = new WrappingLayout(metrics::gap);
  const std::pair<QString, IconName> chips[] = {
      {tr("With a partner"), IconName::handover}, {tr("Back with us"), IconName::undo}, {tr("Partners"), IconName::user}};
  for (const auto& [word, icon] : chips) {
    auto* chip = new Chip(word);
    chip->setIconName(icon);
    const auto shown = static_cast<Shown>(m_chips.size());
    m_group->addButton(chip);
    m_chips << chip;
    line->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, shown] { choose(shown); });
  }
  m_chips.first()->setChecked(true);
  column.addLayout(line);
}

DenseTable* PlacementsPage::makeTable(const QString& name, const QList<TableColumn>& columns, CellsModel& model,
                                      QSettings& settings) {
  auto* table = new DenseTable(name, columns);
  table->setModel(&model);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->rememberWidths(settings, QStringLiteral("placements/") + columns.first().id);
  m_tables->addWidget(table);
  connect(table, &QAbstractItemView::doubleClicked, this, &PlacementsPage::acceptCurrent);
  connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (m_isListing) return;
    if (const ToldPlacement* told = currentMandate()) m_cursor = told->placement.id;
    if (const Partner* partner = currentPartner()) m_partnerCursor = partner->name;
    closeForm();
    tellSelection();
  });
  return table;
}

void PlacementsPage::makeKeys() {
  const auto key = [this](Qt::Key wanted, auto call) {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(wanted));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, call);
    for (DenseTable* table : {m_mandatesTable, m_partnersTable}) table->addAction(action);
    return action;
  };
  m_letters = {key(Qt::Key_J, [this] { moveBy(1); }),    key(Qt::Key_K, [this] { moveBy(-1); }),
               key(Qt::Key_N, [this] { startNew(); }),   key(Qt::Key_R, [this] { takeBack(); }),
               key(Qt::Key_O, [this] { openFile(); }),   key(Qt::Key_P, [this] { togglePartners(); }),
               key(Qt::Key_F, [this] { startSearch(); })};
  key(Qt::Key_Return, [this] { acceptCurrent(); });
  key(Qt::Key_Enter, [this] { acceptCurrent(); });
  key(Qt::Key_Space, [this] { toggleInspector(); });
  auto* find = new QAction(this);
  find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
  find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(find, &QAction::triggered, this, &PlacementsPage::startSearch);
  addAction(find);
}

placementcells::Writing PlacementsPage::writing() const {
  return {m_state->today, m_state->language, m_state->policy.settings.base};
}

void PlacementsPage::refresh(const DeskState& state) {
  m_state = &state;
  m_details->offerFile(leadsTo(Place::clients));
  if (m_stack->currentWidget() == m_new) m_new->refresh();
  tellHints();
  readAnew();
}

void PlacementsPage::readAnew() {
  using Read = std::pair<std::vector<ToldPlacement>, std::vector<Partner>>;
  m_desk.read(
      *this,
      [today = m_state->today](Database& database) { return Read(allPlacements(database, today), PartnerStore(database).all()); },
      [this, sequence = m_state->sequence](Read read) {
        m_readAt = sequence;
        m_all = std::move(read.first);
        m_partners = std::move(read.second);
        list();
        reopen();
        emit restated();
      });
}

void PlacementsPage::list() {
  const std::string wanted = fold(toStd(m_search->text().trimmed())).bytes;
  m_listed.clear();
  for (const ToldPlacement& told : m_all) {
    const bool isRunning = told.placement.isRunningOn(m_state->today);
    if (isRunning != (m_shown == Shown::running)) continue;
    const bool isWanted =
        holdsWanted(told.customerName, wanted) || holdsWanted(told.customerCode, wanted) || holdsWanted(told.partner, wanted);
    if (isWanted) m_listed.push_back(told);
  }
  m_listedPartners.clear();
  std::ranges::copy_if(m_partners, std::back_inserter(m_listedPartners),
                       [&](const Partner& partner) { return holdsWanted(partner.name, wanted); });
  const PlacementId cursor = m_cursor;
  const std::string partner = m_partnerCursor;
  const int rowBefore = table().currentIndex().row();
  // A form that is being filled stays while rows are made anew.
  m_isListing = true;
  m_mandatesModel->setRows(placementcells::mandateRows(m_listed, writing()));
  m_mandatesTable->setTotals(m_listed.empty() ? QList<TotalsRow>() : placementcells::mandateTotals(m_listed, writing()));
  m_partnersModel->setRows(placementcells::partnerRows(m_listedPartners, writing()));
  int row = -1;
  if (m_shown == Shown::partners) {
    const auto found = std::ranges::find(m_listedPartners, partner, &Partner::name);
    if (found != m_listedPartners.end()) row = static_cast<int>(found - m_listedPartners.begin());
  } else {
    const auto found = std::ranges::find(m_listed, cursor, [](const ToldPlacement& told) { return told.placement.id; });
    if (found != m_listed.end()) row = static_cast<int>(found - m_listed.begin());
  }
  const int rows = table().model()->rowCount();
  // What was taken back has left the list: the one that took its place is next.
  if (row < 0 && rows > 0) row = std::clamp(rowBefore, 0, rows - 1);
  if (row >= 0) table().selectRow(row);
  m_isListing = false;
  if (const ToldPlacement* told = currentMandate()) m_cursor = told->placement.id;
  if (const Partner* shown = currentPartner()) m_partnerCursor = shown->name;
  tellCounts();
  tellSelection();
  if (m_form == nullptr) return showDetails();
  auto* form = qobject_cast<MandateForm*>(m_form);
  if (form == nullptr) return;
  const auto told = std::ranges::find(m_all, form->placement(), [](const ToldPlacement& one) { return one.placement.id; });
  if (told != m_all.end()) form->follow(*told);
}

void PlacementsPage::tellCounts() {
  const auto running =
      std::ranges::count_if(m_all, [this](const ToldPlacement& told) { return told.placement.isRunningOn(m_state->today); });
  const std::int64_t counts[] = {running, static_cast<std::int64_t>(m_all.size()) - running,
                                 static_cast<std::int64_t>(m_partners.size())};
  for (int i = 0; i < m_chips.size(); ++i) {
    m_chips[i]->setCount(static_cast<int>(counts[i]));
    m_chips[i]->setChecked(i == static_cast<int>(m_shown));
  }
  const int due = count().value_or(0);
  m_title->setSubtitle(due == 0 ? tr("no review is due") : tr("%n reviews are due", nullptr, due));
  const bool isSearched = !m_search->text().trimmed().isEmpty();
  const QString nothing[] = {tr("Nothing is with a partner. N hands items of a customer over."),
                             tr("No mandate has come back yet."), tr("No partner is entered. N enters one.")};
  const QString words = isSearched ? tr("Nothing here has such a name.") : nothing[static_cast<int>(m_shown)];
  table().setEmptyState(table().model()->rowCount() > 0 ? nullptr : new EmptyState(IconName::handover, words));
}

std::optional<int> PlacementsPage::count() const {
  if (m_state == nullptr) return std::nullopt;
  return static_cast<int>(
      std::ranges::count_if(m_all, [this](const ToldPlacement& told) { return told.isReviewDue(m_state->today); }));
}

void PlacementsPage::tellHints() {
  const bool isPartners = m_shown == Shown::partners;
  QList<KeyHint> hints{{QKeySequence(Qt::Key_Return), isPartners ? tr("change") : tr("news")}};
  if (m_shown == Shown::running) hints << KeyHint{QKeySequence(Qt::Key_R), tr("take back")};
  hints << KeyHint{QKeySequence(Qt::Key_N), isPartners ? tr("new partner") : tr("new mandate")};
  if (!isPartners && leadsTo(Place::clients)) hints << KeyHint{QKeySequence(Qt::Key_O), tr("open the file")};
  hints << KeyHint{QKeySequence(Qt::Key_P), isPartners ? tr("mandates") : tr("partners")}
        << KeyHint{QKeySequence(Qt::Key_Space), tr("details")} << KeyHint{QKeySequence(Qt::Key_F), tr("find")};
  m_hints->setHints(hints);
  m_start->setText(isPartners ? tr("New partner") : tr("New mandate"));
}

void PlacementsPage::choose(Shown shown) {
  m_shown = shown;
  releaseForm();
  m_tables->setCurrentWidget(&table());
  tellHints();
  if (m_state != nullptr) list();
}

const ToldPlacement* PlacementsPage::currentMandate() const {
  const int row = m_mandatesTable->currentIndex().row();
  if (m_shown == Shown::partners || row < 0 || row >= static_cast<int>(m_listed.size())) return nullptr;
  return &m_listed[static_cast<std::size_t>(row)];
}

const Partner* PlacementsPage::currentPartner() const {
  const int row = m_partnersTable->currentIndex().row();
  if (m_shown != Shown::partners || row < 0 || row >= static_cast<int>(m_listedPartners.size())) return nullptr;
  return &m_listedPartners[static_cast<std::size_t>(row)];
}

void PlacementsPage::showDetails() {
  if (const ToldPlacement* told = currentMandate()) return m_details->show(*told, writing());
  if (const Partner* partner = currentPartner()) return m_details->show(*partner, m_all, writing());
  m_details->showNothing();
}

void PlacementsPage::tellSelection() {
  const ToldPlacement* told = currentMandate();
  if (told == nullptr) return emit selectionTold({});
  const auto amount = [&](std::int64_t minor) { return amountWords({minor, told->placement.currency}, m_state->language); };
  emit selectionTold({{.words = tr("claimed")},
                      {.words = amount(told->placement.claimedMinor), .isStrong = true, .role = ColourRole::text},
                      {.words = tr("· recovered")},
                      {.words = amount(told->placement.recoveredMinor), .isStrong = true, .role = ColourRole::text}});
}

}  // namespace relance
