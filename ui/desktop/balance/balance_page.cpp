// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/balance_page.h"

#include <QStackedLayout>
#include <utility>

#include "desktop/balance/items_view.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/desk/ledger_facts.h"
#include "desktop/shared/format.h"
#include "desktop/shared/table/dense_table.h"
#include "storage/portfolio/portfolio_loader.h"
#include "words/fault_words.h"

namespace relance {
namespace {

const QString byIssueKey = QStringLiteral("byIssue");
const QString ungroupedKey = QStringLiteral("ungrouped");
const QString openKey = QStringLiteral("open");

}  // namespace

BalancePage::BalancePage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_stack(new QStackedLayout(this)),
      m_list(new BalanceList(settings)),
      m_items(new ItemsView(settings)) {
  m_stack->addWidget(m_list);
  m_stack->addWidget(m_items);
  const auto showCustomer = [this](CustomerId customer) { emit wanted({.place = Place::clients, .customer = customer}); };
  connect(m_list, &BalanceList::asked, this, &BalancePage::ask);
  connect(m_list, &BalanceList::itemsWanted, this, &BalancePage::showItems);
  connect(m_list, &BalanceList::customerWanted, this, showCustomer);
  connect(m_list, &BalanceList::importWanted, this, [this] { emit wanted({.place = Place::importing}); });
  connect(m_list, &BalanceList::selectionTold, this, &Page::selectionTold);
  connect(m_items, &ItemsView::backWanted, this, &BalancePage::climb);
  connect(m_items, &ItemsView::customerWanted, this, showCustomer);
  connect(m_items, &ItemsView::selectionTold, this, &Page::selectionTold);
}

BalancePage::~BalancePage() = default;

QString BalancePage::title() const { return tr("Aged balance"); }

void BalancePage::refresh(const DeskState& state) {
  const bool isFirst = m_state == nullptr;
  m_state = &state;
  m_segmentsToday = segmentsToday(state);
  m_items->offerCustomer(leadsTo(Place::clients));
  m_list->offerImport(leadsTo(Place::importing));
  if (m_question.asOf == state.today) m_question.asOf.reset();
  reckon();
  const bool isNew = isFirst && m_sheet != nullptr && m_question.isGrouped && m_list->model().openSegments().isEmpty();
  if (isNew) m_list->openLargest();
  if (m_question.asOf) readPastDay();
}

void BalancePage::ask(const BalanceQuestion& question) {
  const bool isOtherDay = question.asOf != m_question.asOf;
  m_question = question;
  // The sheet in use points into the day before until the new one is reckoned.
  const auto before = question.asOf ? nullptr : std::move(m_past);
  if (isOtherDay && question.asOf) return readPastDay();
  reckon();
}

void BalancePage::readPastDay() {
  const Date day = *m_question.asOf;
  m_list->tell(tr("Reading the ledger as of %1…").arg(dateWords(day, m_state->language)));
  m_desk.read(
      *this,
      [day, policy = m_state->policy, calendars = m_state->calendars, language = m_state->language](Database& database) {
        Portfolio portfolio = loadPortfolio(database, day, PortfolioDepth::chasing, policy.settings);
        return std::make_unique<BalanceGround>(groundOf(std::move(portfolio), policy, calendars, language));
      },
      [this, day](std::unique_ptr<BalanceGround> ground) {
        if (m_question.asOf != day) return;
        const auto before = std::exchange(m_past, std::move(ground));
        reckon();
      });
}

void BalancePage::reckon() {
  const SheetQuestion question{m_question.currency.value_or(m_state->policy.settings.base), m_question.base,
                               m_question.isGrouped};
  const auto before = std::move(m_sheet);
  try {
    m_sheet = std::make_unique<BalanceSheet>(
        m_past != nullptr ? sheetOf(*m_state, m_past->portfolio, m_past->segmentOf, m_past->nameRank, question)
                          : sheetOf(*m_state, m_state->portfolio, m_segmentsToday, m_state->nameRank, question));
  } catch (const MachineError& error) {
    climb();
    m_list->clear();
    return emit invariantTold(faultWords(error).sentence, false);
  }
  m_list->show(*m_state, *m_sheet, m_question);
  tellInvariant();
  if (!m_shownItems) return;
  if (m_list->rowOf(*m_shownItems) >= 0) {
    showItems(BalanceMark{*m_shownItems});
  } else {
    climb();
  }
}

void BalancePage::tellInvariant() {
  const InvariantWords invariant = invariantWords(m_sheet->balance, m_state->language);
  emit invariantTold(invariant.words, invariant.holds);
}

void BalancePage::activate() {
  if (m_sheet != nullptr) tellInvariant();
  if (isShowingItems()) return m_items->activate();
  m_list->activate();
}

bool BalancePage::goBack() {
  if (!isShowingItems()) return m_list->leaveSearch();
  climb();
  return true;
}

bool BalancePage::focusNextPane(bool forward) { return forward && !isShowingItems() && m_list->focusBar(); }

void BalancePage::showItems(const BalanceMark& mark) {
  const int row = m_list->rowOf(mark);
  const BalanceModel& model = m_list->model();
  const SheetLine line = model.line(row);
  const BalancePart part = *balance::partOfColumn(m_sheet->limits, mark.column);
  m_shownItems = mark;
  m_items->show(*m_sheet, m_state->language, model.nameAt(row), balance::partWords(m_sheet->limits, part),
                itemsBehind(*m_sheet, model.rows().rowsOf(line), part));
  if (m_stack->currentWidget() == m_items) return;
  m_stack->setCurrentWidget(m_items);
  m_items->activate();
}

void BalancePage::climb() {
  if (!isShowingItems()) return;
  m_shownItems.reset();
  m_stack->setCurrentWidget(m_list);
  m_items->clear();
  m_list->activate();
}

QVariantMap BalancePage::memory() const {
  QVariantList open;
  for (const std::uint32_t segment : m_list->model().openSegments()) open << segment;
  return {{byIssueKey, m_question.base == AgeingBase::issue}, {ungroupedKey, !m_question.isGrouped}, {openKey, open}};
}

void BalancePage::recall(const QVariantMap& memory) {
  m_question.base = memory.value(byIssueKey).toBool() ? AgeingBase::issue : AgeingBase::due;
  m_question.isGrouped = !memory.value(ungroupedKey).toBool();
  QSet<std::uint32_t> open;
  for (const QVariant& segment : memory.value(openKey).toList()) open.insert(segment.toUInt());
  m_list->model().setOpenSegments(open);
}

}  // namespace relance
