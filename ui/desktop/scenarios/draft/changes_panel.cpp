// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/draft/changes_panel.h"

#include <QAction>
#include <QVBoxLayout>
#include <chrono>

#include "desktop/client/cells_model.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/scenarios/draft/change_words.h"
#include "desktop/scenarios/draft/scenario_work.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "words/qt_text.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

/// The engine is asked once the fields have come to rest.
constexpr auto judgeAfter = 400ms;
constexpr qsizetype mostLines = 8;
constexpr int leastTable = 96;

QList<TableColumn> columns() {
  return {{.id = QStringLiteral("customer"), .width = 150, .least = 90, .yields = 2, .takesRest = true},
          {.id = QStringLiteral("before"), .width = 160, .least = 90, .yields = 1},
          {.id = QStringLiteral("after"), .width = 160, .least = 90, .yields = 1, .hairlineBefore = true}};
}

}  // namespace

ChangesPanel::ChangesPanel(LedgerDesk& desk, const ScenarioWork& work, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_work(work),
      m_list(new QWidget),
      m_count(new PhraseLabel),
      m_model(new CellsModel({tr("Customer"), tr("In force"), tr("Draft")}, this)),
      m_table(new DenseTable(tr("Whose next step changes"), columns())) {
  m_table->setModel(m_model);
  m_table->rememberWidths(settings, QStringLiteral("scenarios/changes"));
  m_table->setTypeAhead(true);
  m_table->setMinimumHeight(metrics::widthFor(font(), leastTable));
  m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);  // it takes what is left
  auto* list = new QVBoxLayout(m_list);
  list->setContentsMargins(0, 0, 0, 0);
  list->setSpacing(4);
  // In a place of its own: a layout that wraps forgets the least height of what else it ignores.
  auto* rest = new QWidget;
  auto* inside = new QVBoxLayout(rest);
  inside->setContentsMargins(0, 0, 0, 0);
  inside->addWidget(m_table);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(m_list);
  column->addSpacing(metrics::gap);
  column->addWidget(m_count);
  column->addWidget(rest, 1);
  column->addStretch();
  m_soon.setSingleShot(true);
  m_soon.setInterval(judgeAfter);
  connect(&m_soon, &QTimer::timeout, this, &ChangesPanel::read);
  const auto open = [this] {
    const QModelIndex current = m_table->currentIndex();
    if (m_changes && current.isValid()) emit customerWanted(m_changes->changes[static_cast<std::size_t>(current.row())].customer);
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

void ChangesPanel::refresh() {
  tellLines();
  ++m_asked;
  m_soon.stop();
  const bool isToAsk = m_work.isDraft() && m_work.isFollowable() && !m_lines.isEmpty();
  m_count->setVisible(isToAsk);
  if (!isToAsk) {
    m_changes.reset();
    m_table->hide();
    return emit judged();
  }
  m_count->setIcon(std::nullopt);
  m_count->setPhrases({{.words = tr("Looking for whom it changes the next step…")}});
  m_soon.start();
}

void ChangesPanel::forget() {
  m_changes.reset();
  m_table->hide();
  refresh();
}

QList<QList<Phrase>> ChangesPanel::phrases() {
  m_lines.clear();
  const Scenario* before = m_work.inForce();
  if (m_work.told() == nullptr) return {};
  if (!m_work.isDraft()) {
    return {{{.words = tr("Nothing is drafted"), .isStrong = true, .role = ColourRole::text}},
            {{.words = tr("What you change here becomes a draft. It changes nothing for customers before it is published.")}}};
  }
  if (before == nullptr) {
    return {{{.words = tr("A new scenario"), .isStrong = true, .role = ColourRole::text}},
            {{.words = tr("No customer follows it before it is published and a segment leads to it.")}}};
  }
  QList<QList<Phrase>> said{{{.words = tr("Version %1 against version %2 in force").arg(m_work.version()).arg(before->version),
                              .isStrong = true,
                              .role = ColourRole::text}}};
  const DeskState& state = *m_desk.state();
  const auto lines = changeLines(*before, m_work.scenario(), state.policy.settings.base, state.language);
  for (const ChangeLine& line : lines) m_lines << line.subject + QStringLiteral(", ") + line.words;
  for (const ChangeLine& line : lines.mid(0, mostLines)) {
    said << QList<Phrase>{{.words = line.subject, .isStrong = true, .role = ColourRole::text},
                          {.words = line.words, .role = ColourRole::text}};
  }
  const auto others = static_cast<int>(lines.size() - mostLines);
  if (others > 0) said << QList<Phrase>{{.words = tr("and %n more", nullptr, others)}};
  if (lines.isEmpty()) said << QList<Phrase>{{.words = tr("No difference.")}};
  return said;
}

void ChangesPanel::tellLines() {
  const QList<QList<Phrase>> said = phrases();
  // Lines stay where they are while only their words change.
  while (m_said.size() > said.size()) delete m_said.takeLast();
  while (m_said.size() < said.size()) {
    m_said << new RoleLabel({});
    m_said.last()->setWordWrap(true);
    m_said.last()->setTextFormat(Qt::RichText);
    m_list->layout()->addWidget(m_said.last());
  }
  for (qsizetype i = 0; i < said.size(); ++i) {
    QStringList words;
    for (const Phrase& phrase : said[i]) {
      const QString escaped = phrase.words.toHtmlEscaped();
      words << (phrase.isStrong ? QStringLiteral("<span style=\"font-weight:600\">%1</span>").arg(escaped) : escaped);
    }
    m_said[i]->setRole(said[i].last().role);
    m_said[i]->setText(words.join(u' '));
  }
}

void ChangesPanel::read() {
  const int asked = ++m_asked;
  m_desk.read(
      *this,
      [scenario = m_work.scenario(), today = m_desk.state()->today](Database& database) {
        return changesWith(database, scenario, today);
      },
      [this, asked](const Outcome<NextStepChanges>& changes) {
        if (asked != m_asked) return;
        if (!changes) {
          m_count->setState(IconName::errorCircle, refusalWords(changes.refusal(), m_desk.language()).sentence,
                            ColourRole::danger);
          return;
        }
        m_changes = *changes;
        tellChanges();
        emit judged();
      });
}

void ChangesPanel::tellChanges() {
  const DeskState& state = *m_desk.state();
  QList<QList<TableCell>> rows;
  const auto scenarioOf = [&](const NextStep& step, bool isAfter) -> const Scenario* {
    if (isAfter && step.scenario == m_work.key()) return &m_work.scenario();
    return state.policy.scenario(step.scenario);
  };
  for (const NextStepChange& change : m_changes->changes) {
    rows << QList<TableCell>{
        {.text = toQt(change.name), .secondary = toQt(change.customer), .isStrong = true},
        {.text = nextStepWords(change.before, scenarioOf(change.before, false), state.language), .secondary = {}},
        {.text = nextStepWords(change.after, scenarioOf(change.after, true), state.language), .secondary = {}}};
  }
  m_model->setRows(rows);
  m_table->setVisible(!rows.isEmpty());
  const auto count = static_cast<int>(rows.size());
  m_count->setPhrases(
      {{.words = count == 0 ? tr("Nobody gets another next step.") : tr("%n customers get another next step", nullptr, count),
        .isStrong = true,
        .role = ColourRole::text},
       {.words = tr("of %1").arg(m_changes->judged)}});
}

}  // namespace relance
