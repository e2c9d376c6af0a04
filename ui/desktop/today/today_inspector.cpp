// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/today_inspector.h"

#include <QApplication>
#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "desktop/client/account_words.h"
#include "desktop/client/decision/decision_panel.h"
#include "desktop/client/decision/waiting_decisions.h"
#include "desktop/client/inspector_parts.h"
#include "desktop/desk/let_go.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/bar_line.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/today/today_model.h"
#include "words/customer_words.h"
#include "words/reason_words.h"

namespace relance {
namespace {

constexpr qsizetype mostPeople = 3;

QList<Phrase> captioned(const QString& caption, const QString& value) {
  return {{.words = caption}, {.words = value, .role = ColourRole::text}};
}

std::vector<HoldId> proposedHolds(const DeskState& state, std::uint32_t account) {
  std::vector<HoldId> holds;
  for (const Hold& hold : writeOffProposalOf(state, account).holds) holds.push_back(hold.id);
  return holds;
}

PhraseLabel* rightPhrase(const QList<Phrase>& phrases) {
  auto* label = new PhraseLabel;
  label->setAlignment(Qt::AlignRight);
  label->setPhrases(phrases);
  return label;
}

}  // namespace

QList<PointsLine> pointsLines(const Points& points) {
  QList<PointsLine> lines{{TodayInspector::tr("Amount"), points.amount},
                          {TodayInspector::tr("Age of the debt"), points.age},
                          {TodayInspector::tr("Broken word or rejected payment"), points.brokenPromise},
                          {TodayInspector::tr("Callback agreed"), points.callback},
                          {TodayInspector::tr("Weight of the step"), points.step},
                          {TodayInspector::tr("Payer class"), points.payer},
                          {TodayInspector::tr("Time without contact"), points.silence},
                          {TodayInspector::tr("Opportunity"), points.opportunity}};
  lines.removeIf([](const PointsLine& line) { return line.points == 0; });
  std::ranges::stable_sort(lines, std::ranges::greater{}, &PointsLine::points);
  return lines;
}

TodayInspector::TodayInspector(LedgerDesk& desk, ClientReading& reading, Inspector& inspector, QObject* parent)
    : QObject(parent), m_desk(desk), m_reading(reading), m_inspector(inspector) {
  connect(&m_reading, &ClientReading::arrived, this, [this](const std::string& code) {
    if (m_customer && m_desk.state()->portfolio.customers[*m_customer].code == code) fill();
  });
}

void TodayInspector::show(std::optional<CustomerIndex> customer, std::optional<std::uint32_t> account, const TodayRow* row,
                          std::optional<OpenTold> open) {
  m_customer = customer;
  m_account = account;
  m_row = row;
  m_open = std::move(open);
  fill();
}

void TodayInspector::keepPanelApart() {
  if (m_panel == nullptr) return;
  const bool isDecision = m_row != nullptr && m_row->kind == TodayKind::decision;
  const DeskState& state = *m_desk.state();
  if (isDecision && state.portfolio.customers[*m_customer].id == m_panelCustomer &&
      state.portfolio.accounts[*m_account].currency == m_panelCurrency) {
    // What is being typed in it stays.
    m_panel->setParent(&m_inspector);
    m_panel->shownAnew();
    return;
  }
  letGo(m_panel, m_inspector, m_desk, m_panelCustomer);
  m_panel = nullptr;
}

void TodayInspector::keepAnswerApart() {
  if (m_answer == nullptr) return;
  const DeskState& state = *m_desk.state();
  if (m_row == nullptr && m_account && state.portfolio.customers[*m_customer].id == m_answerCustomer &&
      proposedHolds(state, *m_account) == m_answerTo) {
    m_answer->setParent(&m_inspector);
    m_answer->shownAnew();
    return;
  }
  letGo(m_answer, m_inspector, m_desk, m_answerCustomer);
  m_answer = nullptr;
}

void TodayInspector::fill() {
  QPointer<QWidget> typedInto = QApplication::focusWidget();
  const bool wasInside = m_inspector.isAncestorOf(typedInto);
  const bool isTyping =
      (m_panel != nullptr && m_panel->isAncestorOf(typedInto)) || (m_answer != nullptr && m_answer->isAncestorOf(typedInto));
  keepPanelApart();
  keepAnswerApart();
  m_inspector.clear();
  if (m_customer) {
    fillOf(*m_customer);
  } else {
    m_inspector.setHeading({}, {});
  }
  if (isTyping && typedInto != nullptr && typedInto->isVisible()) typedInto->setFocus();
  if (wasInside && !m_inspector.isAncestorOf(QApplication::focusWidget())) emit left();
}

void TodayInspector::fillOf(CustomerIndex whose) {
  const DeskState& state = *m_desk.state();
  const PortfolioCustomer& customer = state.portfolio.customers[whose];
  const Verdict* verdict = m_account ? state.verdictOf(*m_account) : nullptr;
  m_inspector.setHeading(toQt(customer.name), accountLine(state, whose, verdict));
  addButtons();
  if (m_open) addOpen();
  if (verdict != nullptr) addClaim(*verdict);
  if (m_account) addOpenItems(m_inspector.body(), state, *m_account);
  if (m_row != nullptr && m_row->kind == TodayKind::decision) addDecision();
  if (m_row == nullptr && m_account) addWriteOff();
  if (m_row != nullptr) addPoints();
  if (const ClientFile* file = m_reading.find(customer.code)) {
    addPeople(*file);
    addExchanges(m_inspector, state, *file);
  }
}

void TodayInspector::offer(bool call, bool file) {
  m_offersCall = call;
  m_offersFile = file;
}

void TodayInspector::addButtons() {
  if (!m_offersCall && !m_offersFile) return;
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::gap);
  const CustomerId customer = m_desk.state()->portfolio.customers[*m_customer].id;
  const bool isDecision = m_row != nullptr && m_row->kind == TodayKind::decision;
  // One primary button a page: a run that waits to be stored goes first, and on a decision the form has it.
  const bool isPrimary = !isDecision && !m_open && !isRunWanted(*m_desk.state());
  auto* call = new ActionButton(tr("Call"), isPrimary ? ButtonKind::primary : ButtonKind::plain);
  if (!isDecision && !m_open) call->setKeyCap(QKeySequence(Qt::Key_Return));
  call->setIconName(IconName::phone);
  call->setObjectName(QStringLiteral("call"));
  auto* file = new ActionButton(tr("File"));
  file->setKeyCap(QKeySequence(m_open ? Qt::Key_Return : Qt::Key_O));
  connect(call, &QPushButton::clicked, this, [this, customer] { emit callWanted(customer); });
  connect(file, &QPushButton::clicked, this, [this, customer] { emit fileWanted(customer); });
  if (!m_offersCall) call->hide();
  if (!m_offersFile) file->hide();
  line->addWidget(call, 1);
  line->addWidget(file);
  m_inspector.body().addLayout(line);
}

void TodayInspector::addOpen() {
  QVBoxLayout& section = m_inspector.addSection(m_open->heading);
  for (const QString& line : std::as_const(m_open->lines)) {
    auto* words = new RoleLabel(line);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    section.addWidget(words);
  }
  const auto add = [&](QHBoxLayout& line, const QString& words, Qt::Key key, OpenAnswer answer, const QString& name) {
    if (!isAnswerOf(answer, m_open->kind)) return;
    const bool isPrimary = answer == OpenAnswer::seen && !isRunWanted(*m_desk.state());
    auto* button = new ActionButton(words, isPrimary ? ButtonKind::primary : ButtonKind::plain);
    button->setKeyCap(QKeySequence(key));
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, answer] { emit answered(answer); });
    line.addWidget(button);
  };
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::gap);
  const bool isReply = m_open->kind == OpenKind::reply;
  add(*line, isReply ? tr("Read") : tr("Done"), Qt::Key_V, OpenAnswer::seen, QStringLiteral("seen"));
  add(*line, tr("It went"), Qt::Key_E, OpenAnswer::went, QStringLiteral("went"));
  add(*line, tr("It did not"), Qt::Key_R, OpenAnswer::didNotGo, QStringLiteral("didNotGo"));
  line->addStretch();
  section.addLayout(line);
}

void TodayInspector::addDecision() {
  const DeskState& state = *m_desk.state();
  if (m_panel == nullptr) {
    m_panelCustomer = state.portfolio.customers[*m_customer].id;
    m_panelCurrency = state.portfolio.accounts[*m_account].currency;
    m_panel = new DecisionPanel(m_desk, m_panelCustomer, m_panelCurrency, DecisionPanel::Cause::due, !isRunWanted(state));
    connect(m_panel, &DecisionPanel::decided, this, [this, by = m_panel.data()](const QString& words) { tell(by, words); });
    m_typed.give(*m_panel, panelName(), m_desk.language());
  }
  m_inspector.addSection(tr("Decision to take")).addWidget(m_panel);
  m_panel->show();
}

void TodayInspector::addWriteOff() {
  const DeskState& state = *m_desk.state();
  const auto holds = proposedHolds(state, *m_account);
  if (holds.empty()) return;
  if (m_answer == nullptr) {
    m_answerCustomer = state.portfolio.customers[*m_customer].id;
    m_answerTo = holds;
    m_answer = new WriteOffPanel(m_desk, m_answerCustomer, state.portfolio.accounts[*m_account].currency, false);
    connect(m_answer, &WriteOffPanel::answered, this, [this, by = m_answer.data()](const QString& words) { tell(by, words); });
    m_typed.give(*m_answer, answerName(), m_desk.language());
  }
  m_inspector.addSection(tr("Write-off to answer")).addWidget(m_answer);
  m_answer->show();
}

QString TodayInspector::panelName() const {
  return QStringLiteral("decision/%1/%2").arg(m_panelCustomer.value).arg(toQt(m_panelCurrency.code()));
}

QString TodayInspector::answerName() const { return QStringLiteral("answer/%1").arg(m_answerCustomer.value); }

QVariantMap TodayInspector::typed() const {
  if (m_panel != nullptr && !m_panel->isBusy()) return TypedWords::of(m_panel, panelName());
  if (m_answer != nullptr && !m_answer->isBusy()) return TypedWords::of(m_answer, answerName());
  return m_typed.kept();
}

void TodayInspector::tell(const EntryForm* by, const QString& words) {
  const QWidget* focus = QApplication::focusWidget();
  const bool isShown = by == m_panel.data() || by == m_answer.data();
  if (isShown && (focus == nullptr || m_inspector.isAncestorOf(focus))) emit left();
  emit decided(words);
}

void TodayInspector::addClaim(const Verdict& verdict) {
  const DeskState& state = *m_desk.state();
  const Currency currency = state.portfolio.accounts[verdict.account].currency;
  const auto amount = [&](std::int64_t minor) { return amountWords({minor, currency}, state.language); };
  auto* grid = new QGridLayout;
  grid->setColumnStretch(1, 1);
  grid->setVerticalSpacing(2);
  auto* claim = new RoleLabel(amount(claimOf(verdict)), ColourRole::text, TextSize::title);
  claim->setStrong(true);
  grid->addWidget(new RoleLabel(tr("To claim"), ColourRole::secondary), 0, 0);
  grid->addWidget(claim, 1, 0, 2, 1);
  grid->addWidget(rightPhrase(captioned(tr("Overdue"), amount(verdict.overdue))), 0, 1);
  int row = 1;
  for (const DeductionLine& line : deductionLines(verdict)) {
    grid->addWidget(rightPhrase(captioned(line.words, QStringLiteral("− ") + amount(line.minor))), row++, 1);
  }
  m_inspector.body().addLayout(grid);
  if (m_row == nullptr && proposalsOf(state, verdict.account).empty()) {
    auto* why = new RoleLabel(reasonSentence(verdict.reason, state.scenarioOf(verdict), state.language));
    why->setWordWrap(true);
    m_inspector.addSection(tr("Why not today")).addWidget(why);
  }
}

void TodayInspector::addPoints() {
  const Points& points = m_row->proposal->points;
  QVBoxLayout& section = m_inspector.addSection(tr("Why this high: %n points", nullptr, points.total()));
  const auto lines = pointsLines(points);
  for (const PointsLine& line : lines) {
    section.addWidget(
        new BarLine(line.name, QString::number(line.points), static_cast<double>(line.points) / lines.front().points));
  }
}

void TodayInspector::addPeople(const ClientFile& file) {
  QVBoxLayout& section = m_inspector.addSection(tr("Whom to speak to"));
  qsizetype shown = 0;
  for (const Contact& contact : file.contacts) {
    if (contact.archivedOn || shown == mostPeople) continue;
    ++shown;
    auto* line = new QHBoxLayout;
    auto* name = new PhraseLabel;
    name->setPhrases({{.words = contactName(contact), .role = ColourRole::text}, {.words = roleWord(contact.role)}});
    auto* number = new RoleLabel(numberOf(file, &contact), contact.phoneDeadOn ? ColourRole::secondary : ColourRole::text);
    number->setStrong(!contact.phoneDeadOn);
    line->addWidget(name, 1);
    line->addWidget(number);
    section.addLayout(line);
    if (contact.opposedOn || contact.phoneDeadOn) {
      auto* warning = new PhraseLabel;
      warning->setState(contact.opposedOn ? IconName::ban : IconName::warning,
                        contact.opposedOn ? tr("asked not to be contacted") : tr("number does not reach anybody"),
                        contact.opposedOn ? ColourRole::danger : ColourRole::attention);
      section.addWidget(warning);
    }
  }
  const QString own = numberOf(file, nullptr);
  if (!own.isEmpty() && shown < mostPeople) {
    auto* line = new PhraseLabel;
    line->setPhrases({{.words = tr("Switchboard")}, {.words = own, .isStrong = true, .role = ColourRole::text}});
    section.addWidget(line);
  } else if (shown == 0) {
    section.addWidget(new RoleLabel(tr("No number and nobody is known"), ColourRole::secondary));
  }
}

}  // namespace relance
