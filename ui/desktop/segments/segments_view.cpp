// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/segments/segments_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <utility>

#include "desktop/segments/people_pane.h"
#include "desktop/segments/segment_form.h"
#include "desktop/segments/segments_list.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/shared/look/metrics.h"
#include "words/refusal_words.h"
#include "words/scenario_words.h"
#include "words/segment_words.h"

namespace relance {
namespace {

using namespace std::chrono_literals;

/// Who types is not asked about after every letter.
constexpr auto previewAfter = 120ms;
constexpr int listShare = 2;
constexpr int formShare = 3;

}  // namespace

SegmentsView::SegmentsView(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_list(new SegmentsList(settings)),
      m_form(new SegmentForm),
      m_people(new PeoplePane(settings)),
      m_bar(new CommitBar(tr("Keep"), QKeySequence(Qt::CTRL | Qt::Key_Return))),
      m_drop(new ActionButton(tr("Drop the change"))) {
  auto* right = new QVBoxLayout;
  right->setSpacing(metrics::gap);
  right->addWidget(m_form, formShare);
  right->addWidget(m_people, listShare);
  auto* both = new QHBoxLayout;
  both->setSpacing(0);
  both->addWidget(m_list, listShare);
  both->addLayout(right, formShare);
  m_bar->addLeft(m_drop);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(both, 1);
  all->addWidget(m_bar);
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* keeping = new QAction(this);
    keeping->setShortcut(QKeySequence(Qt::CTRL | key));
    keeping->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(keeping, &QAction::triggered, this, &SegmentsView::keep);
    addAction(keeping);
  }
  m_previewSoon.setSingleShot(true);
  m_previewSoon.setInterval(previewAfter);
  connect(&m_previewSoon, &QTimer::timeout, this, &SegmentsView::askPreview);
  connect(m_list, &SegmentsList::chosen, this, &SegmentsView::choose);
  connect(m_list, &SegmentsList::addWanted, this, &SegmentsView::addSegment);
  connect(m_list, &SegmentsList::editWanted, m_form, &SegmentForm::focusFirst);
  connect(m_list, &SegmentsList::removeWanted, this, &SegmentsView::remove);
  connect(m_list, &SegmentsList::moveWanted, this, &SegmentsView::moveTo);
  connect(m_form, &SegmentForm::changed, this, &SegmentsView::edited);
  connect(&m_bar->button(), &QPushButton::clicked, this, &SegmentsView::keep);
  connect(m_drop, &QPushButton::clicked, this, &SegmentsView::drop);
}

std::string SegmentsView::firstKey() const {
  return m_book->segments.empty() ? std::string() : m_book->segments.front().segment.key;
}

void SegmentsView::setBook(const DeskState& state, const SegmentBook& book) {
  m_state = &state;
  m_book = &book;
  // What a colleague has changed meanwhile is not taken back by keeping something else.
  for (auto& [key, draft] : m_drafts) {
    const auto place = placeOf(book.segments, key);
    if (place && !draft.isNew) draft = rebased(draft, book.segments[*place].segment);
  }
  std::erase_if(m_drafts, [&](const auto& one) {
    const auto& [key, draft] = one;
    if (draft.isNew) return false;
    return !placeOf(book.segments, key) || !changeOf(draft, book.segments);
  });
  m_form->setState(state);
  if (placeOf(book.segments, m_wanted)) m_key = std::exchange(m_wanted, {});
  if (!m_drafts.contains(m_key) && !placeOf(book.segments, m_key)) m_key = firstKey();
  m_preview.reset();
  nameAll();
  fillForm();
  showAll();
}

void SegmentsView::nameAll() {
  std::map<std::string, QString> segments;
  std::map<std::string, QString> scenarios;
  for (const OwnedSegment& one : m_book->segments) segments[one.segment.key] = segmentName(one.segment, m_state->language);
  for (const auto& [key, draft] : m_drafts) segments[key] = segmentName(draft.segment, m_state->language);
  for (const auto& [key, scenario] : m_state->policy.scenarios) scenarios[key] = scenarioName(scenario, m_state->language);
  m_people->setNames(std::move(segments), std::move(scenarios));
}

void SegmentsView::fillForm() {
  const auto draft = m_drafts.find(m_key);
  const auto place = placeOf(m_book->segments, m_key);
  m_form->setVisible(draft != m_drafts.end() || place);
  if (draft == m_drafts.end() && !place) return;
  const SegmentDraft wanted = draft != m_drafts.end() ? draft->second : draftOf(m_book->segments, *place);
  // What is being typed stays while nothing else is to be shown.
  if (!(m_form->draft() == wanted)) m_form->setDraft(wanted);
}

void SegmentsView::showAll() {
  showRows();
  showPeople();
  tellBar();
  if (isDirty()) askPreview();
}

void SegmentsView::choose(const std::string& key) {
  if (key == m_key || m_book == nullptr) return;
  m_wanted.clear();
  m_key = key;
  m_preview.reset();
  m_refusal.reset();
  fillForm();
  showAll();
}

void SegmentsView::showRows() {
  std::vector<SegmentDraft> drafts;
  for (const auto& [key, draft] : m_drafts) drafts.push_back(draft);
  const SegmentPreview* preview = m_preview ? &*m_preview : nullptr;
  m_list->setRows(segmentRows({*m_book, drafts, m_key, preview, m_state->policy, m_state->language}), m_key);
  const auto& customers = m_preview ? m_preview->seenAfter : m_book->customers;
  m_list->setUnmatched(static_cast<int>(std::ranges::count(customers, std::string(), &SegmentedCustomer::segment)));
}

void SegmentsView::showPeople() { m_people->show(*m_book, m_preview ? &*m_preview : nullptr, m_key); }

void SegmentsView::edited() {
  if (m_book == nullptr) return;
  const SegmentDraft& draft = m_form->draft();
  m_refusal.reset();
  if (changeOf(draft, m_book->segments)) {
    m_drafts[m_key] = draft;
    m_previewSoon.start();
  } else {
    m_drafts.erase(m_key);
    m_preview.reset();
    showPeople();
  }
  nameAll();
  showRows();
  tellBar();
}

void SegmentsView::moveTo(int from, int to) {
  if (m_book == nullptr) return;
  choose(m_list->model().rows()[static_cast<std::size_t>(from)].key);
  m_form->setPosition(to + 1);
  edited();
}

void SegmentsView::remove() {
  if (m_book == nullptr || m_form->isHidden()) return;
  SegmentDraft draft = m_form->draft();
  if (draft.isNew) return drop();
  draft.isRemoved = !draft.isRemoved;
  m_form->setDraft(draft);
  edited();
}

void SegmentsView::addSegment() {
  if (m_book == nullptr) return;
  const auto place = placeOf(m_book->segments, m_key);
  SegmentDraft draft = newDraft(m_book->segments, place.value_or(m_book->segments.size()), tr("New segment"), m_state->language);
  const std::string key = draft.segment.key;
  m_drafts.try_emplace(key, std::move(draft));
  choose(key);
  m_form->focusName();
}

void SegmentsView::drop() {
  if (m_book == nullptr) return;
  const bool wasNew = m_form->draft().isNew;
  m_drafts.erase(m_key);
  m_preview.reset();
  m_refusal.reset();
  if (wasNew) m_key = firstKey();
  fillForm();
  showAll();
  m_list->focusFirst();
}

void SegmentsView::askPreview() {
  if (m_book == nullptr || !isDirty()) return;
  const auto change = changeOf(m_drafts.at(m_key), m_book->segments);
  if (!change || (!m_form->isComplete() && !change->isRemoved)) return;
  const int asked = ++m_asked;
  m_desk.read(
      *this,
      [key = m_key, change = *change, today = m_state->today](Database& database) {
        return previewSegments(database, key, change, today);
      },
      [this, asked, key = m_key](Outcome<SegmentPreview> preview) {
        // Another one is shown, or it was changed again meanwhile.
        if (asked != m_asked || key != m_key || !isDirty()) return;
        m_refusal.reset();
        m_preview.reset();
        if (preview) {
          m_preview = std::move(preview).value();
        } else {
          refuse(preview.refusal());
        }
        showRows();
        showPeople();
        tellBar();
      });
}

void SegmentsView::refuse(const Refusal& refusal) {
  m_refusal = refusal;
  const auto& facts = refusal.facts;
  if (refusal.reason != RefusalReason::badSegment || facts.size() < 3) return;
  // Of a name: said at its field too.
  const Language language = parseLanguage(facts[2]).value_or(m_desk.language());
  m_form->setNameError(language, segmentFaultPhrase(facts[1]));
}

void SegmentsView::tellBar() {
  QList<Guard> guards;
  const bool waits = isDirty() && !m_form->isComplete() && !m_form->draft().isRemoved;
  if (isDirty() && m_refusal) {
    guards << Guard{GuardState::blocks, refusalWords(*m_refusal, m_desk.language()).sentence};
  } else if (waits) {
    guards << Guard{GuardState::blocks, tr("A condition has no value yet")};
  } else if (isDirty() && m_preview) {
    const int moves = static_cast<int>(m_preview->moves.size());
    guards << (moves == 0 ? Guard{GuardState::passed, tr("Nobody moves")}
                          : Guard{GuardState::warns, tr("%n customers move", nullptr, moves)});
  }
  m_bar->setGuards(guards);
  m_bar->setNote(isDirty() ? QString() : tr("As it is in force"));
  m_drop->setVisible(isDirty());
  if (!isDirty() || m_isKeeping) m_bar->button().setEnabled(false);
}

void SegmentsView::keep() {
  m_form->commit();
  if (m_isKeeping || m_book == nullptr || !isDirty()) return;
  const SegmentDraft draft = m_drafts.at(m_key);
  const auto change = changeOf(draft, m_book->segments);
  if (!change || (!m_form->isComplete() && !draft.isRemoved)) return tellBar();
  const QString name = segmentName(draft.segment, m_desk.language());
  // A new one is called after its name from now on.
  const std::string key = draft.isNew ? keyFor(name, m_book->segments) : m_key;
  m_isKeeping = true;
  tellBar();
  m_desk.write(
      *this, [key, change = *change](LedgerSession& session) { return changeSegments(session, key, change); },
      [this, key, was = m_key, name, isRemoved = draft.isRemoved](const Outcome<Done>& done) {
        m_isKeeping = false;
        if (done) {
          m_drafts.erase(was);
          if (m_key == was) m_wanted = key;
          m_preview.reset();
          emit undoable((isRemoved ? tr("Segment “%1” removed") : tr("Segment “%1” kept")).arg(name));
          m_list->focusFirst();
        } else {
          refuse(done.refusal());
        }
        tellBar();
      },
      [this] {
        m_isKeeping = false;
        tellBar();
      });
}

void SegmentsView::focusFirst() { m_list->focusFirst(); }

bool SegmentsView::goBack() {
  if (m_list->hasCursor()) return false;
  m_list->focusFirst();
  return true;
}

bool SegmentsView::focusNextPane(bool forward) {
  const int now = m_people->hasCursor() ? 2 : m_form->isAncestorOf(focusWidget()) ? 1 : 0;
  const int next = now + (forward ? 1 : -1);
  if (next < 0 || next > 2) return false;
  if (next == 0) m_list->focusFirst();
  if (next == 1) m_form->focusFirst();
  if (next == 2) m_people->focusFirst();
  return true;
}

void SegmentsView::setLettersCommands(bool areCommands) {
  m_list->setLettersCommands(areCommands);
  m_people->setLettersCommands(areCommands);
}

QVariantMap SegmentsView::memory() const {
  QVariantList drafts;
  for (const auto& [key, draft] : m_drafts) drafts << memoryOf(draft);
  return {{QStringLiteral("segment"), toQt(m_key)}, {QStringLiteral("drafts"), drafts}};
}

void SegmentsView::recall(const QVariantMap& memory) {
  m_key = toStd(memory.value(QStringLiteral("segment")).toString());
  for (const QVariant& one : memory.value(QStringLiteral("drafts")).toList()) {
    if (const auto draft = recalledDraft(one.toMap())) m_drafts[draft->segment.key] = *draft;
  }
}

}  // namespace relance
