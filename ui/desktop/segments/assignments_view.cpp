// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/segments/assignments_view.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "actions/steering/assign_scenario.h"
#include "desktop/client/cells_model.h"
#include "desktop/client/typed_readers.h"
#include "desktop/predicates/customer_field.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "words/refusal_words.h"
#include "words/scenario_words.h"
#include "words/segment_words.h"

namespace relance {
namespace {

const QString formName = QStringLiteral("assignment");

QList<TableColumn> assignmentColumns() {
  return {{.id = QStringLiteral("customer"), .width = 220, .least = 150, .yields = 2},
          {.id = QStringLiteral("scenario"), .width = 140, .least = 100},
          {.id = QStringLiteral("segment"), .width = 140, .least = 90, .yields = 1},
          {.id = QStringLiteral("since"), .width = 92, .least = 80},
          {.id = QStringLiteral("until"), .width = 100, .least = 80},
          {.id = QStringLiteral("author"), .width = 90, .least = 60, .yields = 1},
          {.id = QStringLiteral("reason"), .width = 220, .least = 120, .takesRest = true}};
}

}  // namespace

AssignmentsView::AssignmentsView(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_table(new DenseTable(tr("Scenarios given by a person"), assignmentColumns())),
      m_model(
          new CellsModel({tr("Customer"), tr("Scenario"), tr("Otherwise"), tr("Since"), tr("Until"), tr("By"), tr("Why")}, this)),
      m_end(new ActionButton(tr("End"))),
      m_hints(new KeyHints({{QKeySequence(Qt::Key_N), tr("give a scenario")}, {QKeySequence(Qt::Key_E), tr("end")}})),
      m_endKey(new QAction(this)),
      m_form(new QWidget),
      m_customer(new CustomerField),
      m_scenario(new QComboBox),
      m_until(new DateField([this](const QString& text) -> Understood<Date> {
        if (m_state == nullptr) return {std::nullopt, {}};
        return dateReader(m_state->today, m_state->language, {.least = plusDays(m_state->today, 1)})(text);
      })),
      m_reason(new QLineEdit),
      m_today(new RoleLabel({}, ColourRole::secondary)),
      m_bar(new CommitBar(tr("Give the scenario"), QKeySequence(Qt::CTRL | Qt::Key_Return))) {
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->rememberWidths(settings, QStringLiteral("segments/assignments"));
  m_table->setEmptyState(
      new EmptyState(IconName::hand, tr("No scenario was given by a person: the segments decide for everybody.")));
  m_end->setKeyCap(QKeySequence(Qt::Key_E));
  auto* below = new QHBoxLayout;
  below->addWidget(m_hints, 1);
  below->addWidget(m_end);
  auto* list = new QVBoxLayout;
  list->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::gap);
  list->setSpacing(metrics::gap);
  list->addWidget(m_table, 1);
  list->addLayout(below);
  makeForm(*m_form);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(list, 1);
  all->addWidget(m_form);
  all->addWidget(m_bar);
  const auto key = [this](const QKeySequence& keys, QAction* action) {
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
  };
  connect(key(QKeySequence(Qt::Key_E), m_endKey), &QAction::triggered, this, &AssignmentsView::end);
  connect(key(QKeySequence(Qt::Key_N), new QAction(this)), &QAction::triggered, this, [this] { startFor({}); });
  for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* giving = new QAction(this);
    giving->setShortcut(QKeySequence(Qt::CTRL | enter));
    giving->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(giving, &QAction::triggered, this, &AssignmentsView::give);
    addAction(giving);
  }
  connect(m_end, &QPushButton::clicked, this, &AssignmentsView::end);
  connect(&m_bar->button(), &QPushButton::clicked, this, &AssignmentsView::give);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    m_end->setEnabled(current() != nullptr);
    if (current() != nullptr) emit chosen(current()->code);
  });
  tell();
}

void AssignmentsView::makeForm(QWidget& place) {
  auto* title = new RoleLabel(tr("Give a scenario that wins over every segment"));
  title->setStrong(true);
  auto* fields = new QHBoxLayout;
  fields->setSpacing(metrics::pageMargin);
  auto* until = new LabelledField(tr("Until"), m_until);
  until->setHelp(tr("Empty: until a person ends it"));
  fields->addWidget(new LabelledField(tr("Customer"), m_customer), 3, Qt::AlignTop);
  fields->addWidget(new LabelledField(tr("Scenario"), m_scenario), 2, Qt::AlignTop);
  fields->addWidget(until, 2, Qt::AlignTop);
  fields->addWidget(new LabelledField(tr("Reason"), m_reason), 3, Qt::AlignTop);
  auto* column = new QVBoxLayout(&place);
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(title);
  column->addLayout(fields);
  column->addWidget(m_today);
  connect(m_customer, &UnderstoodField::readAgain, this, [this] {
    m_refusal.clear();
    tell();
    emit chosen(m_customer->code());
  });
  connect(m_until, &UnderstoodField::readAgain, this, &AssignmentsView::tell);
  connect(m_reason, &QLineEdit::textChanged, this, &AssignmentsView::tell);
  connect(m_scenario, &QComboBox::currentIndexChanged, this, &AssignmentsView::tell);
}

QLineEdit& AssignmentsView::until() { return *m_until; }

void AssignmentsView::setBook(const DeskState& state, const SegmentBook& book) {
  const ToldAssignment* before = current();
  const std::string cursor = before == nullptr ? std::string() : before->code;
  m_state = &state;
  m_book = &book;
  const QVariant scenario = m_scenario->currentData();
  m_scenario->clear();
  m_scenario->addItem(QString(), QString());
  for (const auto& [key, one] : state.policy.scenarios) m_scenario->addItem(scenarioName(one, state.language), toQt(key));
  m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(scenario)));
  m_customer->setState(state);
  m_typed.give(*m_form, formName, m_desk.language());
  showRows(cursor);
  tell();
}

QVariantMap AssignmentsView::typed() const {
  // What is being written is not to be written again.
  if (m_isWriting) return {};
  return m_book == nullptr ? m_typed.kept() : TypedWords::of(m_form, formName);
}

QString AssignmentsView::scenarioWord(const std::string& key) const {
  const Scenario* scenario = m_state->policy.scenario(key);
  if (scenario != nullptr) return scenarioName(*scenario, m_state->language);
  return key.empty() ? tr("none") : toQt(key);
}

QString AssignmentsView::segmentWord(const std::string& key) const {
  const auto found = std::ranges::find(m_book->segments, key, [](const OwnedSegment& one) { return one.segment.key; });
  if (found != m_book->segments.end()) return segmentName(found->segment, m_state->language);
  return key.empty() ? tr("no segment") : toQt(key);
}

void AssignmentsView::showRows(const std::string& cursor) {
  QList<QList<TableCell>> rows;
  int row = -1;
  for (const ToldAssignment& told : m_book->assignments) {
    const Assignment& assignment = told.assignment;
    if (told.code == cursor) row = static_cast<int>(rows.size());
    const QString until = assignment.until ? dateWords(*assignment.until, m_state->language) : tr("until ended");
    rows << QList<TableCell>{{.text = toQt(told.name), .secondary = toQt(told.code), .isStrong = true},
                             {.text = scenarioWord(assignment.scenarioKey), .secondary = {}, .icon = IconName::hand},
                             {.text = segmentWord(told.segment), .secondary = {}, .textRole = ColourRole::secondary},
                             {.text = dateWords(assignment.made, m_state->language), .secondary = {}},
                             {.text = until, .secondary = {}},
                             {.text = told.author.empty() ? QStringLiteral("–") : toQt(told.author),
                              .secondary = {},
                              .textRole = ColourRole::secondary},
                             {.text = toQt(told.reason), .secondary = {}}};
  }
  m_model->setRows(rows);
  if (row < 0 && !rows.isEmpty()) row = 0;
  if (row >= 0) m_table->selectRow(row);
  m_end->setEnabled(row >= 0);
}

const ToldAssignment* AssignmentsView::current() const {
  const auto row = m_table->currentIndex().row();
  if (m_book == nullptr || row < 0 || row >= m_model->rowCount()) return nullptr;
  return static_cast<std::size_t>(row) < m_book->assignments.size() ? &m_book->assignments[static_cast<std::size_t>(row)]
                                                                    : nullptr;
}

void AssignmentsView::tell() {
  QList<Guard> guards;
  const std::string code = m_customer->code();
  QString today;
  if (m_book != nullptr && !code.empty()) {
    const auto seen = std::ranges::find(m_book->customers, code, &SegmentedCustomer::code);
    if (seen != m_book->customers.end()) {
      today = tr("Today in segment “%1”, chased by scenario “%2”.").arg(segmentWord(seen->segment), scenarioWord(seen->scenario));
    }
  }
  m_today->setText(today);
  const bool isStarted = !m_customer->text().trimmed().isEmpty() || !m_reason->text().trimmed().isEmpty();
  const bool isUntilWrong = !m_until->text().trimmed().isEmpty() && !m_until->value();
  if (!m_refusal.isEmpty()) {
    guards << Guard{GuardState::warns, m_refusal};
  } else if (isStarted && code.empty()) {
    guards << Guard{GuardState::blocks, tr("Name the customer")};
  } else if (isStarted && m_scenario->currentData().toString().isEmpty()) {
    guards << Guard{GuardState::blocks, tr("Choose the scenario")};
  } else if (isStarted && isUntilWrong) {
    guards << Guard{GuardState::blocks, tr("The day is not understood")};
  } else if (isStarted && m_reason->text().trimmed().isEmpty()) {
    guards << Guard{GuardState::blocks, tr("Say why")};
  }
  m_bar->setGuards(guards);
  if (!isStarted || m_isWriting) m_bar->button().setEnabled(false);
}

void AssignmentsView::startFor(const std::string& code) {
  if (code.empty()) {
    m_customer->clear();
    return m_customer->setFocus(Qt::ShortcutFocusReason);
  }
  m_customer->setCode(code);
  m_scenario->setFocus(Qt::ShortcutFocusReason);
}

void AssignmentsView::give() {
  if (!m_bar->button().isEnabled()) return;
  const std::string code = m_customer->code();
  const QString name = m_customer->understoodWords();
  AssignmentRequest request;
  request.scenario = toStd(m_scenario->currentData().toString());
  request.reason = toStd(m_reason->text().trimmed());
  request.until = m_until->value();
  const QString words = tr("Scenario “%1” given to %2").arg(m_scenario->currentText(), name);
  m_isWriting = true;
  tell();
  m_desk.write(
      *this, [code, request](LedgerSession& session) { return assignScenario(session, code, request); },
      [this, words](const Outcome<AssignmentId>& given) {
        m_isWriting = false;
        if (!given) {
          m_refusal = refusalWords(given.refusal(), m_desk.language()).sentence;
          return tell();
        }
        m_refusal.clear();
        for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_customer, m_until, m_reason}) field->clear();
        m_scenario->setCurrentIndex(0);
        m_table->setFocus(Qt::OtherFocusReason);
        tell();
        emit undoable(words);
      },
      [this] {
        m_isWriting = false;
        tell();
      });
}

void AssignmentsView::end() {
  const ToldAssignment* told = current();
  if (told == nullptr || m_isWriting) return;
  const QString words = tr("The segments decide again for %1").arg(toQt(told->name));
  m_isWriting = true;
  m_desk.write(
      *this, [code = told->code](LedgerSession& session) { return endAssignment(session, code); },
      [this, words](const Outcome<Done>& ended) {
        m_isWriting = false;
        m_refusal = ended ? QString() : refusalWords(ended.refusal(), m_desk.language()).sentence;
        tell();
        if (ended) emit undoable(words);
      },
      [this] { m_isWriting = false; });
}

void AssignmentsView::focusFirst() {
  if (m_model->rowCount() == 0) return m_customer->setFocus(Qt::OtherFocusReason);
  m_table->setFocus(Qt::OtherFocusReason);
}

bool AssignmentsView::goBack() {
  if (!m_form->isAncestorOf(focusWidget()) || m_model->rowCount() == 0) return false;
  m_table->setFocus(Qt::ShortcutFocusReason);
  return true;
}

bool AssignmentsView::focusNextPane(bool forward) {
  const bool isInForm = m_form->isAncestorOf(focusWidget());
  if (forward == isInForm) return false;
  (forward ? static_cast<QWidget*>(m_customer) : m_table)->setFocus(Qt::TabFocusReason);
  return true;
}

void AssignmentsView::setLettersCommands(bool areCommands) {
  m_endKey->setEnabled(areCommands);
  m_hints->setVisible(areCommands);
}

}  // namespace relance
