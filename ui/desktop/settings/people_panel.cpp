// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/people_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "actions/people/enter_person.h"
#include "desktop/desk/guarded_read.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "storage/stores/absence_store.h"
#include "storage/stores/creditor_store.h"
#include "words/person_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

/// Whoever is away, with a deputy to be named: fewer cannot stand in for one another.
constexpr std::size_t fewest = 2;

}  // namespace

PeoplePanel::PeoplePanel(LedgerDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_lines(new QVBoxLayout),
      m_nobody(
          new RoleLabel(tr("Nobody could stand in: fewer than two people are entered in this ledger."), ColourRole::secondary)),
      m_form(new AbsenceForm(desk)) {
  m_lines->setSpacing(metrics::gap);
  m_nobody->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::groupGap);
  column->addLayout(m_lines);
  column->addWidget(m_nobody);
  column->addWidget(m_form);
  setFocusProxy(m_form->firstField());
  connect(m_form, &AbsenceForm::recorded, this, &PeoplePanel::undoable);
}

void PeoplePanel::refresh(const DeskState& state) {
  auto read = guardedRead(
      m_desk, [](Database& database) { return std::pair(PersonStore(database).all(), AbsenceStore(database).all()); });
  if (!read) return;
  auto& [people, absences] = *read;
  std::erase_if(people, [](const Person& person) { return person.archived; });
  std::erase_if(absences, [&](const Absence& absence) { return absence.until && *absence.until <= state.today; });
  if (m_lines->count() > 0 && people == m_people && absences == m_absences && state.today == m_day) return;
  m_people = std::move(people);
  m_absences = std::move(absences);
  m_day = state.today;
  while (QLayoutItem* item = m_lines->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  for (const Person& person : m_people) m_lines->addWidget(line(person, m_absences, state));
  m_nobody->setVisible(m_people.size() < fewest);
  m_form->setVisible(m_people.size() >= fewest);
  m_form->setPeople(m_people);
}

QString PeoplePanel::awayWords(const Absence& absence, Language language) const {
  const auto deputy = std::ranges::find(m_people, absence.deputy, &Person::id);
  const QString name = deputy == m_people.end() ? QString() : toQt(deputy->name);
  const QString from = dateWords(absence.from, language);
  if (!absence.until) return tr("away from %1: %2 stands in").arg(from, name);
  return tr("away from %1, back on %2: %3 stands in").arg(from, dateWords(*absence.until, language), name);
}

QWidget* PeoplePanel::line(const Person& person, const std::vector<Absence>& absences, const DeskState& state) {
  auto* widget = new QWidget;
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  auto* name = new PhraseLabel;
  name->setPhrases(
      {{.words = toQt(person.name), .isStrong = true, .role = ColourRole::text}, {.words = personRoleWord(person.role)}});
  words->addWidget(name);
  bool isAway = false;
  for (const Absence& absence : absences) {
    if (absence.person != person.id) continue;
    isAway = true;
    auto* away = new RoleLabel(awayWords(absence, state.language), ColourRole::secondary);
    away->setWordWrap(true);
    words->addWidget(away);
  }
  auto* all = new QHBoxLayout(widget);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(metrics::gap);
  all->addLayout(words, 1);
  if (!isAway) return widget;
  auto* back = new ActionButton(tr("Is back"));
  back->setObjectName(QStringLiteral("back-") + toQt(person.login));
  back->setAccessibleName(tr("%1 is back").arg(toQt(person.name)));
  all->addWidget(back, 0, Qt::AlignTop);
  connect(back, &QPushButton::clicked, this, [this, person] { endAbsenceOf(person); });
  return widget;
}

void PeoplePanel::endAbsenceOf(const Person& person) {
  const QString words = tr("%1 is back").arg(toQt(person.name));
  m_desk.write(
      *this, [login = person.login](LedgerSession& session) { return endAbsence(session, login); },
      [this, words](const Outcome<Done>& done) {
        m_form->setRefusal(done ? QString() : refusalWords(done.refusal(), m_desk.language()).sentence);
        if (done) emit undoable(words);
      });
}

}  // namespace relance
