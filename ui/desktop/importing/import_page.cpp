// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/import_page.h"

#include <QAction>
#include <QFileInfo>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "desktop/desk/guarded_read.h"
#include "desktop/importing/bar_words.h"
#include "desktop/importing/outcome_panel.h"
#include "desktop/importing/payments_known.h"
#include "desktop/importing/plain_panel.h"
#include "desktop/importing/question_box.h"
#include "desktop/importing/reading_panel.h"
#include "desktop/importing/reading_words.h"
#include "desktop/importing/step_line.h"
#include "desktop/importing/trial_panel.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "storage/stores/import_store.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

constexpr int roomForNote = 900;
const QKeySequence exportKeys(Qt::CTRL | Qt::Key_E);

/// Of the step line, and of the panels: without a file there is the first.
int stepOf(ImportPage::Stage stage) {
  switch (stage) {
    case ImportPage::Stage::noFile:
    case ImportPage::Stage::reading:
    case ImportPage::Stage::unreadable:
      return 0;
    case ImportPage::Stage::columns:
      return 1;
    case ImportPage::Stage::trial:
      return 2;
    case ImportPage::Stage::done:
      return 3;
  }
  return 0;
}

}  // namespace

ImportPage::ImportPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_job(new ImportJob(desk, this)),
      m_title(new PageTitle(title())),
      m_profile(new PhraseLabel),
      m_steps(new StepLine({tr("File"), tr("Reading and columns"), tr("Dry run"), tr("Result")})),
      m_stack(new QStackedWidget),
      m_plain(new PlainPanel),
      m_reading(new ReadingPanel),
      m_trial(new TrialPanel(settings)),
      m_outcome(new OutcomePanel),
      m_bar(new CommitBar(tr("Import"), QKeySequence(Qt::Key_Return))),
      m_other(new ActionButton(tr("Another file…"))),
      m_export(new ActionButton(tr("Export the list"))) {
  m_title->addRight(m_profile);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, 12);
  head->setSpacing(metrics::gap);
  head->addWidget(m_title);
  head->addWidget(m_steps);
  auto* readingPlace = new QWidget;
  auto* readingLayout = new QVBoxLayout(readingPlace);
  readingLayout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::gap);
  readingLayout->addWidget(m_reading);
  for (QWidget* panel : std::initializer_list<QWidget*>{m_plain, readingPlace, m_trial, m_outcome}) m_stack->addWidget(panel);
  m_export->setIconName(IconName::exportFile);
  m_export->setKeyCap(exportKeys);
  m_bar->addLeft(m_other);
  m_bar->addLeft(m_export);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(head);
  all->addWidget(m_stack, 1);
  all->addWidget(m_bar);
  makeActions();
  goTo(Stage::noFile);
}

void ImportPage::makeActions() {
  addKey(QKeySequence(Qt::Key_Return), &ImportPage::goOn);
  addKey(QKeySequence(Qt::Key_Enter), &ImportPage::goOn);
  addKey(exportKeys, &ImportPage::askExport);
  connect(&m_bar->button(), &QPushButton::clicked, this, &ImportPage::goOn);
  connect(m_plain, &PlainPanel::acted, this, &ImportPage::chooseFile);
  connect(m_other, &QPushButton::clicked, this, &ImportPage::chooseFile);
  connect(m_export, &QPushButton::clicked, this, &ImportPage::askExport);
  connect(m_outcome, &OutcomePanel::anotherWanted, this, &ImportPage::chooseFile);
  connect(m_job, &ImportJob::tried, this, &ImportPage::takeTry);
  connect(m_job, &ImportJob::imported, this, &ImportPage::takeImport);
  connect(m_job, &ImportJob::stopped, this, &ImportPage::takeStop);
  connect(m_job, &ImportJob::failed, this, &ImportPage::takeFailure);
  connect(m_reading, &ReadingPanel::said, this, [this](const ImportDraft& draft) {
    m_draft = draft;
    m_wantsColumns = true;
    tryOut();
  });
  connect(m_trial, &TrialPanel::readingWanted, this, [this] {
    m_wantsColumns = true;
    goTo(Stage::columns);
    takeFocus();
  });
  connect(m_trial, &TrialPanel::totalTyped, this, &ImportPage::tellBar);
  connect(m_trial, &TrialPanel::saveChosen, this, &ImportPage::tellBar);
  connect(m_trial, &TrialPanel::knownTyped, this, &ImportPage::takeKnown);
  connect(m_steps, &StepLine::chosen, this, [this](int step) {
    if (m_stage == Stage::done || step == stepOf(Stage::noFile)) return chooseFile();
    m_wantsColumns = true;
    goTo(Stage::columns);
  });
}

void ImportPage::addKey(const QKeySequence& keys, void (ImportPage::*call)()) {
  auto* action = new QAction(this);
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(action, &QAction::triggered, this, call);
  addAction(action);
}

QString ImportPage::title() const { return tr("Import"); }

void ImportPage::show(const Destination& where) {
  const std::filesystem::path path = toStd(where.file);
  if (path.empty() || m_isImporting) return;
  // The same file again: as it was said to be read, unless it is in the ledger by now.
  if (path != m_draft.path || m_stage == Stage::done) {
    m_draft = {};
    m_draft.path = path;
    m_wantsColumns = false;
    m_trial->clear();
  }
  m_preview.reset();
  m_isToTry = true;
}

Destination ImportPage::destination() const {
  const bool isWaiting = m_stage != Stage::noFile && m_stage != Stage::done;
  return {.place = place(), .file = isWaiting ? toQt(m_draft.path.string()) : QString()};
}

QVariantMap ImportPage::memory() const {
  if (m_stage == Stage::done) return {};
  ImportDraft draft = m_draft;
  draft.expectedTotal = m_trial->expectedTotal();
  return memoryOf(draft);
}

void ImportPage::recall(const QVariantMap& memory) {
  m_draft = draftOf(memory);
  std::error_code error;
  if (!std::filesystem::exists(m_draft.path, error)) m_draft = {};
  m_isToTry = !m_draft.path.empty();
}

void ImportPage::refresh(const DeskState& state) {
  m_state = &state;
  if (m_stage == Stage::done && isImportGone()) {
    // Taken back: as before it was imported.
    m_report.reset();
    tryOut();
  } else if (m_preview && m_stage != Stage::done && m_preview->sequence < state.sequence && !m_job->isBusy()) {
    // What nobody looks at must not keep the writer busy: it is tried when the page is shown again.
    m_isToTry = true;
    if (isVisible()) tryOut();
  }
}

bool ImportPage::isImportGone() const {
  if (!m_report || !m_report->import) return false;
  const auto found = guardedRead(m_desk, [this](Database& database) { return ImportStore(database).find(m_report->import); });
  return found && !*found;
}

void ImportPage::activate() {
  if (m_isToTry) tryOut();
  takeFocus();
}

void ImportPage::takeFocus() {
  if (!isVisible()) return;
  if (m_stage == Stage::columns) return m_reading->focusFirst();
  if (m_stage == Stage::trial && m_trial->model().rowCount() > 0) return m_trial->table().setFocus(Qt::OtherFocusReason);
  if (m_bar->isVisibleTo(this) && m_bar->button().isEnabled()) return m_bar->button().setFocus(Qt::OtherFocusReason);
  const auto buttons = m_stack->currentWidget()->findChildren<ActionButton*>();
  if (buttons.isEmpty()) return setFocus(Qt::OtherFocusReason);
  buttons.first()->setFocus(Qt::OtherFocusReason);
}

bool ImportPage::goBack() {
  if (m_stage == Stage::columns && m_preview && !isQuestionOpen(m_preview->report)) {
    m_wantsColumns = false;
    goTo(Stage::trial);
    return true;
  }
  return false;
}

bool ImportPage::focusNextPane(bool forward) {
  if (!m_bar->isVisibleTo(this)) return false;
  const bool isInBar = m_bar->isAncestorOf(focusWidget());
  if (isInBar == forward) return false;
  if (isInBar) {
    takeFocus();
    return true;
  }
  (m_bar->button().isEnabled() ? static_cast<QWidget*>(&m_bar->button()) : m_other)->setFocus(Qt::TabFocusReason);
  return true;
}

void ImportPage::tryOut() {
  if (m_state == nullptr || m_draft.path.empty() || m_isImporting) return;
  m_isToTry = false;
  m_trouble.clear();
  m_job->tryOut(m_draft);
  if (!m_preview) goTo(Stage::reading);
  tellBar();
}

void ImportPage::takeTry(const std::shared_ptr<const ImportPreview>& preview) {
  m_preview = preview;
  if (const auto words = unreadableWords(*preview, m_state->language)) {
    m_trouble = *words;
    m_preview.reset();
    goTo(Stage::unreadable);
    return takeFocus();
  }
  const bool wasAsked = m_reading->question().isVisible();
  m_reading->show(*preview, m_draft, m_state->language);
  m_trial->show(preview, m_draft, m_state->today, m_state->language);
  const Stage before = m_stage;
  goTo(isQuestionOpen(preview->report) || m_wantsColumns ? Stage::columns : Stage::trial);
  if (before != m_stage) takeFocus();
  // Answered: the way on is next.
  if (before == m_stage && wasAsked && !m_reading->question().isVisible()) m_bar->button().setFocus(Qt::OtherFocusReason);
}

void ImportPage::takeKnown() {
  // Of the try that is shown: what is known is a part of it.
  if (m_trial->known().said() == m_draft.paymentsUpTo || m_trial->known().isUnreadable()) return tellBar();
  m_draft.paymentsUpTo = m_trial->known().said();
  tryOut();
}

void ImportPage::goOn() {
  if (!m_bar->isVisibleTo(this) || !m_bar->button().isEnabled()) return;
  switch (m_stage) {
    case Stage::noFile:
    case Stage::reading:
    case Stage::unreadable:
      return;
    case Stage::columns:
      m_wantsColumns = false;
      goTo(Stage::trial);
      return takeFocus();
    case Stage::trial:
      if (m_preview->report.end == ImportEnd::wouldImport) return importNow();
      m_draft = {};
      goTo(Stage::noFile);
      return emit wanted({.place = Place::today});
    case Stage::done:
      return emit wanted({.place = Place::today});
  }
}

void ImportPage::importNow() {
  ImportDraft draft = m_draft;
  // By what it was tried with.
  draft.profile = m_preview->profile;
  draft.expectedTotal = m_trial->expectedTotal();
  draft.saveProfileAs = m_trial->saveProfileAs();
  m_isImporting = true;
  m_job->import(draft);
  tellBar();
}

void ImportPage::takeImport(const std::shared_ptr<const ImportReport>& report) {
  m_isImporting = false;
  const QString file = toQt(m_draft.path.filename().string());
  if (report->end != ImportEnd::imported) {
    // The ledger has changed since the try: it is tried again, and shown as it is now.
    tryOut();
    if (report->refusal) m_trouble = refusalWords(*report->refusal, m_state->language).sentence;
    return tellBar();
  }
  m_report = report;
  m_outcome->show(file, *report, m_state->language);
  m_trial->clear();
  goTo(Stage::done);
  takeFocus();
  emit undoable(tr("Import of %1").arg(file));
}

void ImportPage::takeStop() {
  const QString words =
      m_isImporting ? tr("Stopped: nothing was imported, all is as it was.") : tr("Stopped: the file was not read.");
  m_isImporting = false;
  m_trouble = words;
  if (m_preview) return tellBar();
  goTo(Stage::unreadable);
}

void ImportPage::takeFailure(const QString& sentence) {
  m_isImporting = false;
  m_preview.reset();
  m_trouble = sentence.isEmpty() ? tr("The file was not read. Nothing was changed.") : sentence;
  goTo(Stage::unreadable);
}

void ImportPage::goTo(Stage stage) {
  m_stage = stage;
  m_steps->setCurrent(stepOf(stage));
  m_stack->setCurrentIndex(stepOf(stage));
  switch (stage) {
    case Stage::noFile:
      m_plain->tell(IconName::importFile,
                    tr("Drop an export of your accounts anywhere on this window, or choose it. It is tried first: nothing is "
                       "written before you say so."),
                    tr("Choose a file…"));
      break;
    case Stage::reading:
      m_plain->tell(IconName::importFile, tr("Reading %1…").arg(toQt(m_draft.path.filename().string())), {});
      break;
    case Stage::unreadable:
      m_plain->tell(IconName::errorCircle, m_trouble, tr("Choose another file…"));
      break;
    case Stage::columns:
    case Stage::trial:
    case Stage::done:
      break;
  }
  tellTitle();
  tellBar();
}

void ImportPage::tellTitle() {
  const bool hasFile = m_stage != Stage::noFile;
  m_title->setSubtitle(hasFile ? fileWords(m_draft.path) : QString());
  const bool isKnown = hasFile && m_preview && !m_preview->profile.empty() && m_stage != Stage::done;
  m_profile->setVisible(isKnown);
  if (isKnown) {
    m_profile->setIcon(IconName::checkCircle, ColourRole::ok);
    m_profile->setPhrases({{.words = tr("Profile")},
                           {.words = toQt(m_preview->profile), .isStrong = true, .role = ColourRole::text},
                           {.words = m_draft.profile.empty() ? tr("recognised") : tr("chosen"), .role = ColourRole::ok}});
  }
}

void ImportPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  if ((event->oldSize().width() < roomForNote) != (width() < roomForNote)) tellBar();
}

void ImportPage::tellBar() {
  const bool isShown = m_stage == Stage::columns || m_stage == Stage::trial || m_stage == Stage::done;
  m_bar->setVisible(isShown);
  if (!isShown) return;
  const std::int64_t found = m_preview ? m_preview->report.problemCount + m_preview->report.changeCount : 0;
  m_other->setVisible(m_stage != Stage::done);
  m_export->setVisible(m_stage == Stage::trial && found > 0);
  const bool isBusy = m_isImporting || m_job->isBusy();
  BarWords words = doneBar();
  if (m_stage == Stage::columns) words = columnsBar(m_preview ? &m_preview->report : nullptr, isBusy);
  if (m_stage == Stage::trial) {
    const bool isWide = width() >= roomForNote;
    words = trialBar(m_preview->report, {m_trial->totalVerdict(), m_trial->known().isUnreadable(), isBusy, isWide, m_trouble},
                     m_state->language);
  }
  m_bar->button().setText(words.button);
  m_bar->setGuards(words.guards);
  m_bar->setNote(words.note);
}

}  // namespace relance
