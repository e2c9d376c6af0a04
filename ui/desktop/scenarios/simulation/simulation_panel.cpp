// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/simulation/simulation_panel.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>

#include "desktop/client/cells_model.h"
#include "desktop/desk/guarded_read.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/scenarios/draft/scenario_work.h"
#include "desktop/scenarios/simulation/work_chips.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "storage/stores/creditor_store.h"
#include "text/date_text.h"
#include "words/qt_text.h"
#include "words/refusal_words.h"
#include "words/step_words.h"

namespace relance {
namespace {

constexpr int workingDays = 20;
constexpr int leastTable = 96;
/// Lower, the sums leave their room to the days and their customers: the chips tell the most of them.
constexpr int roomForSums = 500;

QList<TableColumn> columns() {
  return {{.id = QStringLiteral("customer"), .width = 180, .least = 90, .yields = 1},
          {.id = QStringLiteral("step"), .width = 190, .least = 90, .yields = 2, .takesRest = true},
          {.id = QStringLiteral("amount"), .kind = ColumnKind::number, .width = 100, .least = 80}};
}

QString signedCount(int difference) {
  const QString sign = difference < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
  return difference == 0 ? QStringLiteral("=") : sign + QString::number(std::abs(difference));
}

using Answer = Outcome<SimulatedRuns>;

Answer simulated(Database& database, const SimulationOrder& order, bool isDraft, const std::stop_token& stop) {
  auto shown = simulatedDays(database, order, stop);
  if (!shown) return shown.refusal();
  SimulatedRuns runs{std::move(shown).value(), std::nullopt};
  if (!isDraft) return runs;
  auto otherwise = simulatedDays(database, {order.request, std::nullopt}, stop);
  if (!otherwise) return otherwise.refusal();
  runs.otherwise = std::move(otherwise).value();
  return runs;
}

}  // namespace

SimulationPanel::SimulationPanel(LedgerDesk& desk, const ScenarioWork& work, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_work(work),
      m_usual(new Chip(tr("As usual"))),
      m_nobody(new Chip(tr("Nobody pays"))),
      m_button(new ActionButton(tr("Simulate"))),
      m_status(new PhraseLabel),
      m_results(new QWidget),
      m_chips(new WorkChips),
      m_totals(new PhraseLabel),
      m_paid(new PhraseLabel),
      m_legend(new PhraseLabel(nullptr, TextSize::caption)),
      m_bars(new DayBars),
      m_day(new RoleLabel({})),
      m_model(new CellsModel({tr("Customer"), tr("What is done"), tr("Amount")}, this)),
      m_table(new DenseTable(tr("Customers of the day"), columns())) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  makeHead(*column);
  makeTable(settings);
  m_day->setStrong(true);
  // In a place of its own: a layout that wraps forgets the least height of what else it ignores.
  auto* rest = new QWidget;
  auto* inside = new QVBoxLayout(rest);
  inside->setContentsMargins(0, 0, 0, 0);
  inside->addWidget(m_table);
  auto* results = new QVBoxLayout(m_results);
  results->setContentsMargins(0, 0, 0, 0);
  results->setSpacing(metrics::gap);
  for (QWidget* part : std::initializer_list<QWidget*>{m_chips, m_totals, m_paid, m_bars, m_legend, m_day})
    results->addWidget(part);
  results->addWidget(rest, 1);
  column->addWidget(m_results, 1);
  column->addStretch();
  connect(m_bars, &DayBars::chosenChanged, this, &SimulationPanel::showDay);
  connect(m_chips, &WorkChips::chosenChanged, this, &SimulationPanel::showWork);
  forget();
}

SimulationPanel::~SimulationPanel() { m_stop.request_stop(); }

void SimulationPanel::makeHead(QVBoxLayout& column) {
  auto* payers = new QButtonGroup(this);
  for (Chip* chip : {m_usual, m_nobody}) {
    payers->addButton(chip);
    connect(chip, &QAbstractButton::clicked, this, &SimulationPanel::refresh);
  }
  m_usual->setChecked(true);
  connect(m_button, &QPushButton::clicked, this, [this] {
    if (!stop()) run();
  });
  auto* line = new QHBoxLayout;
  line->setSpacing(6);
  auto* models = new WrappingLayout(6);
  models->addWidget(m_usual);
  models->addWidget(m_nobody);
  line->addLayout(models, 1);
  line->addWidget(m_button, 0, Qt::AlignTop);
  column.addLayout(line);
  column.addWidget(m_status);
}

void SimulationPanel::makeTable(QSettings& settings) {
  m_table->setModel(m_model);
  m_table->rememberWidths(settings, QStringLiteral("scenarios/simulated"));
  m_table->setTypeAhead(true);
  m_table->setMinimumHeight(metrics::widthFor(font(), leastTable));
  m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);  // it takes what is left
  const auto open = [this] {
    const QModelIndex current = m_table->currentIndex();
    if (m_runs == nullptr || !current.isValid() || m_bars->chosen() < 0) return;
    const auto lines = linesOf(m_runs->shown[static_cast<std::size_t>(m_bars->chosen())], m_chips->counted());
    emit customerWanted(lines[static_cast<std::size_t>(current.row())]->customer);
  };
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* action = new QAction(m_table);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, open);
    m_table->addAction(action);
  }
  connect(m_table, &QAbstractItemView::doubleClicked, this, open);
}

void SimulationPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool hasRoom = height() >= metrics::widthFor(font(), roomForSums);
  for (QWidget* sum : std::initializer_list<QWidget*>{m_paid, m_legend}) sum->setVisible(hasRoom);
}

void SimulationPanel::run() {
  if (m_isRunning || m_work.told() == nullptr) return;
  if (!m_work.isFollowable()) return tellState();
  m_isRunning = true;
  m_stop = std::stop_source();
  const int asked = ++m_asked;
  SimulationOrder order;
  order.request = {.from = m_desk.state()->today,
                   .days = workingDays,
                   .payers = m_nobody->isChecked() ? PayerModel::nobody : PayerModel::usual};
  const bool isDraft = m_work.isDraft();
  if (isDraft) order.instead = m_work.scenario();
  tellState();
  // It takes seconds on a large ledger: with a connection of its own, no page waits for it.
  m_thread.post([this, path = m_desk.state()->path, order, isDraft, stop = m_stop.get_token(), asked, basis = basis(),
                 version = m_work.version()] {
    // Nobody wants to hear of a ledger that was closed meanwhile.
    const auto back = [this](auto call) {
      QMetaObject::invokeMethod(
          this,
          [this, call = std::move(call)] {
            if (m_desk.state() != nullptr) call();
          },
          Qt::QueuedConnection);
    };
    try {
      Database database = Database::open(path, {.mode = OpenMode::readOnly});
      back([this, answer = simulated(database, order, isDraft, stop), asked, basis, version] {
        take(answer, asked, basis, version);
      });
    } catch (const MachineError& error) {
      back([this, error] {
        m_isRunning = false;
        tellState();
        tellFault(m_desk, error);
      });
    }
  });
}

void SimulationPanel::take(const Outcome<SimulatedRuns>& answer, int asked, const Basis& basis, int version) {
  m_isRunning = false;
  if (asked != m_asked) return tellState();
  if (!answer) {
    tellState();
    return m_status->setState(IconName::errorCircle, refusalWords(answer.refusal(), m_desk.language()).sentence,
                              ColourRole::danger);
  }
  m_simulated = basis;
  m_version = version;
  show(*answer);
}

bool SimulationPanel::stop() {
  if (!m_isRunning) return false;
  m_stop.request_stop();
  ++m_asked;
  tellState();
  return true;
}

SimulationPanel::Basis SimulationPanel::basis() const {
  const DeskState& state = *m_desk.state();
  return {m_work.scenario(), m_nobody->isChecked(), state.today, state.portfolio.items.size(), state.portfolio.lastRun};
}

void SimulationPanel::refresh() { tellState(); }

void SimulationPanel::forget() {
  m_stop.request_stop();
  ++m_asked;
  m_runs.reset();
  tellState();
}

QString SimulationPanel::status() const { return m_status->text(); }

void SimulationPanel::tellButton() {
  const bool isStoppable = m_isRunning && !m_stop.stop_requested();
  m_button->setText(isStoppable ? tr("Stop") : tr("Simulate"));
  m_button->setIconName(isStoppable ? IconName::close : IconName::simulate);
  m_button->setKeyCap(QKeySequence(isStoppable ? Qt::Key_Escape : Qt::Key_F5));
  m_button->setEnabled(isStoppable || !m_isRunning);
}

void SimulationPanel::tellState() {
  tellButton();
  m_results->setVisible(m_runs != nullptr);
  if (m_isRunning) {
    const QString words = m_stop.stop_requested() ? tr("Stopping…") : tr("Simulating on the ledger…");
    return m_status->setState(IconName::clock, words, ColourRole::secondary);
  }
  if (m_work.told() == nullptr) return;
  if (!m_work.isFollowable()) {
    return m_status->setState(IconName::errorCircle, tr("The engine cannot follow it: correct the steps first."),
                              ColourRole::danger);
  }
  if (m_runs == nullptr) {
    return m_status->setState(IconName::info, tr("%n working days from today, on a copy of the ledger", nullptr, workingDays),
                              ColourRole::secondary);
  }
  if (m_simulated != basis()) {
    return m_status->setState(IconName::warning, tr("Something has changed since: simulate again"), ColourRole::attention);
  }
  const Language language = m_desk.language();
  const auto& days = m_runs->shown;
  m_status->setState(IconName::checkCircle,
                     days.empty()
                         ? tr("No working day")
                         : tr("From %1 to %2").arg(dateWords(days.front().day, language), dateWords(days.back().day, language)),
                     ColourRole::ok);
}

void SimulationPanel::show(const SimulatedRuns& runs) {
  m_runs = std::make_unique<SimulatedRuns>(runs);
  const DeskState& state = *m_desk.state();
  m_scenarios.clear();
  for (const Verdict& verdict : state.run.verdicts) {
    const Account& account = state.portfolio.accounts[verdict.account];
    m_scenarios.emplace(state.portfolio.customers[account.customer].code, verdict.scenario);
  }
  tellState();
  std::map<std::string, QString> names;
  const auto people = guardedRead(m_desk, [](Database& database) { return PersonStore(database).all(); });
  for (const Person& person : people.value_or(std::vector<Person>())) {
    names.emplace(person.login, toQt(person.name.empty() ? person.login : person.name));
  }
  m_chips->setRuns(*m_runs, std::move(names));
  const Language language = m_desk.language();
  const Currency base = state.policy.settings.base;
  QList<Phrase> paid{{.words = tr("Received meanwhile")},
                     {.words = amountWords({paidIn(m_runs->shown, base), base}, language), .role = ColourRole::text}};
  if (m_runs->otherwise) {
    paid << Phrase{.words = tr("· in force")}
         << Phrase{.words = amountWords({paidIn(*m_runs->otherwise, base), base}, language), .role = ColourRole::text};
  }
  m_paid->setPhrases(paid);
  m_legend->setPhrases(m_runs->otherwise
                           ? QList<Phrase>{{.words = tr("Bars: version %1, the draft · marks: in force").arg(m_version)}}
                           : QList<Phrase>{{.words = tr("Bars: as it is in force")}});
  showWork();
}

void SimulationPanel::showWork() {
  const Counted& counted = m_chips->counted();
  m_bars->setBars(tr("%1, by working day").arg(m_chips->words()), barsOf(*m_runs, counted), m_desk.language());
  const int total = totalOf(m_runs->shown, counted);
  QList<Phrase> totals{{.words = m_chips->words()},
                       {.words = QString::number(total), .isStrong = true, .role = ColourRole::text}};
  if (m_runs->otherwise) {
    const int before = totalOf(*m_runs->otherwise, counted);
    totals << Phrase{.words = tr("· in force")} << Phrase{.words = QString::number(before), .role = ColourRole::text}
           << Phrase{.words = QStringLiteral("·")}
           << Phrase{.words = signedCount(total - before), .isStrong = true, .role = ColourRole::text};
  }
  m_totals->setPhrases(totals);
  showDay();
}

const Scenario* SimulationPanel::scenarioOf(const SimulatedLine& line) const {
  const auto found = m_scenarios.find(line.customer);
  if (found == m_scenarios.end()) return nullptr;
  return found->second == m_work.key() ? &m_work.scenario() : m_desk.state()->policy.scenario(found->second);
}

void SimulationPanel::showDay() {
  QList<QList<TableCell>> rows;
  m_day->setText({});
  if (m_bars->chosen() >= 0) {
    const SimulatedWorkday& day = m_runs->shown[static_cast<std::size_t>(m_bars->chosen())];
    const Language language = m_desk.language();
    for (const SimulatedLine* line : linesOf(day, m_chips->counted())) {
      rows << QList<TableCell>{{.text = toQt(line->name), .secondary = toQt(line->customer), .isStrong = true},
                               {.text = stepName(line->ref, scenarioOf(*line), language), .secondary = {}},
                               {.text = amountWords({line->amountMinor, line->currency}, language), .secondary = {}}};
    }
    m_day->setText(
        tr("%1: %n customers", nullptr, static_cast<int>(rows.size())).arg(toQt(shortDateWithWeekday(day.day, language))));
  }
  m_model->setRows(rows);
}

}  // namespace relance
