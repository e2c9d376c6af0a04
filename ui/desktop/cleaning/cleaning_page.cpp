// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/cleaning_page.h"

#include "desktop/cleaning/cleaning_head.h"
#include "desktop/cleaning/cleaning_inspector.h"
#include "desktop/cleaning/cleaning_looks.h"
#include "desktop/cleaning/cleaning_sentences.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

/// Below, the list needs the room of what stands beside.
constexpr int roomForDetails = 1060;

}  // namespace

CleaningPage::CleaningPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : BoardPage(desk, new DenseTable(tr("Doubtful lines"), CleaningModel::tableColumns()), roomForDetails, parent),
      m_reading(desk),
      m_head(new CleaningHead(title())),
      m_model(new CleaningModel(this)),
      m_form(new VerdictForm),
      m_bar(new VerdictBar),
      m_details(new CleaningInspector(desk, m_reading, inspector(), this)),
      m_giver(new VerdictGiver(desk, this)) {
  table().setModel(m_model);
  table().rememberWidths(settings, QStringLiteral("cleaning/columns"));
  m_form->hide();
  lay(m_head, m_head->filter(), {m_form, m_bar},
      {{QKeySequence(Qt::Key_Return), tr("as proposed")},
       {QKeySequence(Qt::Key_J), tr("next")},
       {QKeySequence(Qt::Key_K), tr("previous")},
       {QKeySequence(Qt::Key_E), tr("say more")},
       {QKeySequence(Qt::Key_O), tr("open the file")},
       {QKeySequence(Qt::Key_Space), tr("details")},
       {QKeySequence(Qt::Key_F), tr("find")}});
  makeKeys();
  connectAll();
}

void CleaningPage::makeKeys() {
  for (int i = 0; i < cleaningVerdictCount; ++i) {
    const auto verdict = static_cast<CleaningVerdict>(i);
    addLetter(verdictKey(verdict), [this, verdict] {
      if (!m_model->choice().isWaiting) return give(verdict);
      if (verdict == CleaningVerdict::chase) answer(false);
    });
  }
  addLetter(Qt::Key_E, [this] { openForm(); });
  for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
    addKey(QKeySequence(enter), [this] { follow(); });
  }
}

void CleaningPage::connectAll() {
  connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CleaningPage::showCurrent);
  connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &CleaningPage::tellSelection);
  connect(m_head, &CleaningHead::chosen, this, &CleaningPage::choose);
  connect(&m_head->filter(), &QLineEdit::textChanged, this, [this](const QString& text) {
    CleaningChoice choice = m_model->choice();
    choice.text = text;
    choose(choice);
  });
  connect(m_bar, &VerdictBar::wanted, this, &CleaningPage::give);
  connect(m_bar, &VerdictBar::followed, this, &CleaningPage::follow);
  connect(m_bar, &VerdictBar::refusedProposal, this, [this] { answer(false); });
  connect(m_form, &VerdictForm::wanted, this, &CleaningPage::give);
  connect(m_form, &VerdictForm::finished, this, &CleaningPage::activate);
  connect(m_form, &VerdictForm::edited, this, &CleaningPage::showBar);
  connect(m_giver, &VerdictGiver::given, this, [this](const QString& words) {
    tellCounts();
    emit undoable(words);
  });
  connect(m_giver, &VerdictGiver::notGiven, this, &CleaningPage::putBack);
}

QString CleaningPage::title() const { return tr("Cleaning"); }

std::optional<int> CleaningPage::count() const {
  if (!m_isRead) return std::nullopt;
  return m_model->countLines();
}

void CleaningPage::refresh(const DeskState& state) {
  const QString day = toQt(isoText(state.today)) + QLatin1Char(' ') + QString::fromStdString(state.path.string());
  if (m_day != day) m_giver->startDay();
  m_day = day;
  BoardPage::refresh(state);
}

void CleaningPage::startReading() {
  readOnce([today = state()->today](Database& database) { return readCleaning(database, today); },
           [this, sequence = state()->sequence](CleaningFacts facts) { arrive(std::move(facts), sequence); });
}

void CleaningPage::showDetails() { m_details->show(m_model->lineAt(currentRow()), m_model->waitingAt(currentRow())); }

std::string CleaningPage::customerCodeAt(int row) const {
  if (const CleaningLine* line = m_model->lineAt(row)) return line->payerCode;
  const WaitingWriteOff* waiting = m_model->waitingAt(row);
  return waiting == nullptr ? std::string() : waiting->payerCode;
}

void CleaningPage::arrive(CleaningFacts facts, std::int64_t sequence) {
  const int row = currentRow();
  const ItemId cursor = m_wantedCursor ? m_wantedCursor : m_model->itemAt(row);
  m_isRead = true;
  m_form->setChoices(facts.partners, facts.causes, state()->language);
  m_model->setDesk(std::move(facts.desk), state()->policy.settings.base, state()->language);
  const auto settled = m_giver->shownAt(sequence, [this](ItemId item) { return m_model->hasLine(item); });
  for (const AnsweredLine& line : settled) m_model->putBack(line.item, line.isWaiting);
  std::erase_if(m_refusals, [this](const auto& one) { return !one.first.isWaiting && !m_model->hasLine(one.first.item); });
  tellRefusals();
  tellCounts();
  showEmptyState();
  const int back = m_giver->cameBack() ? m_model->rowOf(m_giver->cameBack()) : -1;
  const int before = cursor ? m_model->rowOf(cursor) : -1;
  goOn(back >= 0 ? back : before >= 0 ? before : std::max(row, 0));
  m_wantedCursor = {};
}

void CleaningPage::goOn(int row) {
  if (m_model->rowCount() > 0) table().selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
  showCurrent();
}

void CleaningPage::choose(const CleaningChoice& choice) {
  const ItemId cursor = m_model->itemAt(currentRow());
  m_model->choose(choice);
  tellCounts();
  showEmptyState();
  goOn(std::max(0, m_model->rowOf(cursor)));
}

void CleaningPage::tellCounts() {
  m_head->tell(*m_model, m_giver->done());
  emit restated();
}

void CleaningPage::showEmptyState() {
  if (m_model->rowCount() > 0 || !m_isRead) return table().setEmptyState(nullptr);
  const bool isSearch = !m_model->choice().text.trimmed().isEmpty();
  table().setEmptyState(new EmptyState(isSearch ? IconName::search : IconName::checkCircle, emptyWords(m_model->choice())));
}

void CleaningPage::showCurrent() {
  const int row = currentRow();
  const CleaningLine* line = m_model->lineAt(row);
  const WaitingWriteOff* waiting = m_model->waitingAt(row);
  if (line != nullptr) {
    m_form->showLine(*line, *state());
  } else if (waiting != nullptr) {
    m_form->showWaiting(*waiting);
  } else {
    m_form->showNothing();
  }
  showBar();
  showDetailsSoon();
}

void CleaningPage::showBar() {
  const int row = currentRow();
  if (const CleaningLine* line = m_model->lineAt(row)) return m_bar->showLine(*line, *m_form);
  if (const WaitingWriteOff* waiting = m_model->waitingAt(row)) return m_bar->showWaiting(*waiting, state()->language);
  m_bar->showNothing();
}

void CleaningPage::tellSelection() {
  emit selectionTold(selectedWords(*m_model, table().selectionModel()->selectedRows(), desk().language()));
}

void CleaningPage::give(CleaningVerdict verdict) {
  const int row = currentRow();
  const CleaningLine* line = m_model->lineAt(row);
  if (line == nullptr || (line->side == Side::credit && !suitsCredits(verdict))) return;
  if (!m_form->isReady(verdict)) {
    m_form->show();
    return m_form->focusUntil();
  }
  const QString words =
      tr("%1, %2: %3", "customer, item, verdict").arg(toQt(line->customerName), toQt(line->number), m_form->effect(verdict));
  const CleaningLine judged = *line;
  const VerdictRequest request = m_form->request(verdict);
  forgetRefusal({judged.item, false});
  m_model->takeAway(judged.item, false);
  tellCounts();
  showEmptyState();
  goOn(row);
  table().setFocus(Qt::OtherFocusReason);
  m_giver->give(judged, request, words);
}

void CleaningPage::follow() {
  if (const CleaningLine* line = m_model->lineAt(currentRow())) return give(line->proposed.verdict);
  answer(true);
}

void CleaningPage::answer(bool isAccepted) {
  const int row = currentRow();
  const WaitingWriteOff* waiting = m_model->waitingAt(row);
  if (waiting == nullptr) return;
  const QString words = (isAccepted ? tr("%1, %2: written off") : tr("%1, %2: write-off refused"))
                            .arg(toQt(waiting->customerName), toQt(waiting->number));
  const WaitingWriteOff answered = *waiting;
  const std::string reason = m_form->reason();
  forgetRefusal({answered.item, true});
  m_model->takeAway(answered.item, true);
  tellCounts();
  showEmptyState();
  goOn(row);
  table().setFocus(Qt::OtherFocusReason);
  m_giver->answer(answered, isAccepted, reason, words);
}

void CleaningPage::putBack(const AnsweredLine& line, const VerdictRequest& said, const QString& sentence) {
  // The next key may be under way already: it is meant for the line under the cursor, which stays there.
  const ItemId cursor = m_model->itemAt(currentRow());
  m_form->keep(line.item, said);
  m_model->putBack(line.item, line.isWaiting);
  tellCounts();
  showEmptyState();
  goOn(cursor ? std::max(0, m_model->rowOf(cursor)) : 0);
  if (!sentence.isEmpty()) m_refusals[line] = sentence;
  tellRefusals();
}

void CleaningPage::forgetRefusal(const AnsweredLine& line) {
  m_form->forget(line.item);
  m_refusals.erase(line);
  tellRefusals();
}

void CleaningPage::tellRefusals() {
  QStringList sentences;
  for (const auto& [line, sentence] : m_refusals) sentences << sentence;
  m_bar->tellRefusal(sentences.join(QLatin1Char('\n')));
}

void CleaningPage::openForm() {
  if (!m_model->itemAt(currentRow())) return;
  m_form->show();
  m_form->focusFirst();
}

void CleaningPage::activate() {
  if (!table().currentIndex().isValid() && m_model->rowCount() > 0) table().selectRow(0);
  table().setFocus(Qt::OtherFocusReason);
}

bool CleaningPage::goBack() {
  if (!m_form->isHidden()) {
    m_form->hide();
  } else if (!m_refusals.empty()) {
    m_refusals.clear();
    tellRefusals();
  } else if (!m_head->filter().text().isEmpty()) {
    m_head->filter().clear();
  } else if (m_model->choice().isWaiting || m_model->choice().doubt) {
    choose({});
  } else if (table().hasFocus()) {
    return false;
  }
  table().setFocus(Qt::ShortcutFocusReason);
  return true;
}

bool CleaningPage::focusNextPane(bool forward) {
  const QList<QWidget*> panes{&table(), &m_bar->follow()};
  const qsizetype now = table().hasFocus() ? 0 : 1;
  const qsizetype next = now + (forward ? 1 : -1);
  if (next < 0 || next >= panes.size() || !panes[next]->isVisible()) return false;
  panes[next]->setFocus(Qt::TabFocusReason);
  return true;
}

QVariantMap CleaningPage::memory() const {
  const CleaningChoice& choice = m_model->choice();
  return {{QStringLiteral("item"), static_cast<qlonglong>(m_model->itemAt(currentRow()).value)},
          {QStringLiteral("filter"), choice.text},
          {QStringLiteral("doubt"), choice.doubt ? static_cast<int>(*choice.doubt) : -1},
          {QStringLiteral("waiting"), choice.isWaiting},
          {QStringLiteral("folded"), isFoldedByUser()},
          {QStringLiteral("day"), m_day},
          {QStringLiteral("done"), m_giver->memory()},
          {QStringLiteral("more"), !m_form->isHidden()},
          {typedKey, m_form->typed()}};
}

void CleaningPage::recall(const QVariantMap& memory) {
  m_wantedCursor = ItemId{memory.value(QStringLiteral("item")).toLongLong()};
  CleaningChoice choice;
  const int doubt = memory.value(QStringLiteral("doubt"), -1).toInt();
  if (doubt >= 0 && doubt < doubtCount) choice.doubt = static_cast<Doubt>(doubt);
  choice.isWaiting = memory.value(QStringLiteral("waiting")).toBool();
  choice.text = memory.value(QStringLiteral("filter")).toString();
  m_model->choose(choice);
  m_head->filter().setText(choice.text);
  setFoldedByUser(memory.value(QStringLiteral("folded")).toBool());
  m_day = memory.value(QStringLiteral("day")).toString();
  m_giver->recall(memory.value(QStringLiteral("done")).toList());
  m_form->typeAgain(memory.value(typedKey).toMap());
  // Open only with what was typed in it.
  m_form->setVisible(memory.contains(typedKey) && memory.value(QStringLiteral("more")).toBool());
}

}  // namespace relance
