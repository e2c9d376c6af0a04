// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/campaigns/members_pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <set>

#include "actions/campaigns/run_campaign.h"
#include "desktop/client/account_words.h"
#include "desktop/client/cells_model.h"
#include "desktop/predicates/value_chip.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "words/outcome_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

QList<TableColumn> memberColumns() {
  return {{.id = QStringLiteral("name"), .width = 200, .least = 130, .yields = 1, .takesRest = true},
          {.id = QStringLiteral("overdue"), .kind = ColumnKind::number, .width = 110, .least = 90, .neverCut = true},
          {.id = QStringLiteral("contacted"), .kind = ColumnKind::words, .width = 170, .least = 110}};
}

/// The place of each of them who is still there, found in one walk over all customers.
std::map<CustomerId, CustomerIndex> placesOf(const DeskState& state, const std::vector<CustomerId>& members) {
  const std::set<CustomerId> wanted(members.begin(), members.end());
  std::map<CustomerId, CustomerIndex> places;
  const auto& customers = state.portfolio.customers;
  for (CustomerIndex i = 0; i < customers.size(); ++i) {
    if (wanted.contains(customers[i].id)) places.emplace(customers[i].id, i);
  }
  return places;
}

/// The last that the campaign said to him.
const ContactEvent* lastContact(const DeskState& state, CustomerIndex customer, const CampaignDays& days) {
  const auto contacts = state.portfolio.contacts.of(customer);
  const Date end = days.ended.value_or(days.until);
  const auto last = std::ranges::find_if(contacts.rbegin(), contacts.rend(), [&](const ContactEvent& contact) {
    return contact.kind == ContactEventKind::campaign && !contact.cancelledOn && contact.day >= days.from && contact.day <= end;
  });
  return last == contacts.rend() ? nullptr : &*last;
}

}  // namespace

MembersPane::MembersPane(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_heading(new RoleLabel({})),
      m_record(new Chip(tr("Record a contact"))),
      m_results(new QMenu(this)),
      m_table(new DenseTable(tr("Customers of the campaign"), memberColumns())),
      m_model(new CellsModel({tr("Customer"), tr("Overdue today"), tr("Reached")}, this)),
      m_recordKey(new QAction(this)) {
  m_heading->setStrong(true);
  m_record->setMenu(m_results);
  letEnterClick(*m_record);
  for (const ContactResult result :
       {ContactResult::done, ContactResult::noAnswer, ContactResult::voicemail, ContactResult::failed}) {
    m_results->addAction(resultWord(result), this, [this, result] { record(result); });
  }
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->rememberWidths(settings, QStringLiteral("campaigns/members"));
  auto* head = new QHBoxLayout;
  head->addWidget(m_heading, 1);
  head->addWidget(m_record);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::gap);
  column->addLayout(head);
  column->addWidget(m_table, 1);
  m_recordKey->setShortcut(QKeySequence(Qt::Key_R));
  m_recordKey->setShortcutContext(Qt::WidgetShortcut);
  m_table->addAction(m_recordKey);
  connect(m_recordKey, &QAction::triggered, this, [this] {
    if (m_record->isEnabled()) m_record->click();
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (!m_isShowing) emit chosen(current());
  });
}

void MembersPane::show(const CampaignEntry* entry, const DeskState& state) {
  const QScopedValueRollback showing(m_isShowing, true);
  const int row = m_table->currentIndex().row();
  const CustomerId before = row >= 0 && m_state != nullptr && static_cast<std::size_t>(row) < m_memberIds.size()
                                ? m_memberIds[static_cast<std::size_t>(row)]
                                : CustomerId{};
  m_state = &state;
  m_members.clear();
  m_memberIds.clear();
  QList<QList<TableCell>> rows;
  int wanted = -1;
  setVisible(entry != nullptr);
  if (entry == nullptr) return m_model->setRows({});
  const auto places = placesOf(state, entry->campaign.customers);
  for (const CustomerId id : entry->campaign.customers) {
    const auto found = places.find(id);
    if (found == places.end()) continue;
    const CustomerIndex customer = found->second;
    if (id == before) wanted = static_cast<int>(rows.size());
    m_members.push_back(customer);
    m_memberIds.push_back(id);
    const PortfolioCustomer& known = state.portfolio.customers[customer];
    const auto account = accountOf(state, customer);
    const Verdict* verdict = account ? state.verdictOf(*account) : nullptr;
    const ContactEvent* contact = lastContact(state, customer, entry->campaign.days);
    const std::int64_t overdue = verdict == nullptr ? 0 : verdict->overdue;
    rows << QList<TableCell>{
        {.text = toQt(known.name), .secondary = toQt(known.code), .isStrong = true},
        {.text = overdue == 0 ? QStringLiteral("–")
                              : amountWords({overdue, state.portfolio.accounts[*account].currency}, state.language),
         .secondary = {}},
        contact == nullptr
            ? TableCell{.text = tr("not yet"), .secondary = {}, .textRole = ColourRole::secondary}
            : TableCell{.text = dateWords(contact->day, state.language),
                        .secondary = resultWord(contact->result),
                        .icon = contact->result == ContactResult::done ? IconName::check : IconName::clock,
                        .iconRole = contact->result == ContactResult::done ? ColourRole::ok : ColourRole::secondary}};
  }
  m_model->setRows(rows);
  m_heading->setText(tr("%n customers", nullptr, static_cast<int>(rows.size())));
  m_record->setEnabled(entry->campaign.days.isRunningOn(state.today) && !rows.isEmpty());
  if (wanted < 0 && !rows.isEmpty()) wanted = 0;
  if (wanted >= 0) m_table->selectRow(wanted);
}

void MembersPane::lend(const DeskState& state) {
  m_state = &state;
  m_members.clear();
}

std::string MembersPane::current() const {
  const int row = m_table->currentIndex().row();
  if (m_state == nullptr || row < 0 || static_cast<std::size_t>(row) >= m_members.size()) return {};
  return m_state->portfolio.customers[m_members[static_cast<std::size_t>(row)]].code;
}

void MembersPane::record(ContactResult result) {
  const std::string code = current();
  if (code.empty()) return;
  const QString name =
      toQt(m_state->portfolio.customers[m_members[static_cast<std::size_t>(m_table->currentIndex().row())]].name);
  m_desk.write(
      *this, [code, result](LedgerSession& session) { return recordCampaignContact(session, code, {.result = result}); },
      [this, name](const Outcome<ContactEventId>& recorded) {
        if (!recorded) return emit refused(refusalWords(recorded.refusal(), m_desk.language()).sentence);
        emit undoable(tr("Contact with %1 recorded").arg(name));
      });
}

void MembersPane::focusFirst() { m_table->setFocus(Qt::TabFocusReason); }
bool MembersPane::hasCursor() const { return m_table->hasFocus(); }
void MembersPane::setLettersCommands(bool areCommands) { m_recordKey->setEnabled(areCommands); }

}  // namespace relance
