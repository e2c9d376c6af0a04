// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/absence_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

#include "actions/people/enter_person.h"
#include "desktop/client/typed_readers.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

void choose(QComboBox& box, const QString& login) {
  const int at = box.findData(login);
  box.setCurrentIndex(std::max(0, at));
}

bool isMisread(const UnderstoodField& field) { return !field.text().trimmed().isEmpty() && !field.isUnderstood(); }

}  // namespace

AbsenceForm::AbsenceForm(LedgerDesk& desk, QWidget* parent)
    : EntryForm(tr("Note the absence"), ButtonKind::primary, parent),
      m_desk(desk),
      m_who(new QComboBox),
      m_from(new DateField([this](const QString& text) {
        return dateReader(m_desk.state()->today, m_desk.language(), {.least = m_desk.state()->today})(text);
      })),
      m_until(new DateField([this](const QString& text) {
        const Date first = m_from->value().value_or(m_desk.state()->today);
        return dateReader(m_desk.state()->today, m_desk.language(), {.least = plusDays(first, 1)})(text);
      })),
      m_deputy(new QComboBox) {
  auto* until = new LabelledField(tr("Back on"), m_until);
  until->setHelp(tr("Empty: not known yet"));
  auto* from = new LabelledField(tr("Away from"), m_from);
  from->setHelp(tr("Empty: today"));
  auto* days = new QHBoxLayout;
  days->setSpacing(metrics::gap);
  days->addWidget(from, 1, Qt::AlignTop);
  days->addWidget(until, 1, Qt::AlignTop);
  fields().addWidget(new LabelledField(tr("Who is away"), m_who));
  fields().addLayout(days);
  fields().addWidget(new LabelledField(tr("Who does the work meanwhile"), m_deputy));
  connect(m_who, &QComboBox::currentIndexChanged, this, &AbsenceForm::offerDeputies);
  connect(this, &EntryForm::accepted, this, &AbsenceForm::record);
}

QWidget* AbsenceForm::firstField() const { return m_who; }

void AbsenceForm::setPeople(const std::vector<Person>& people) {
  if (people == m_people) return;
  m_people = people;
  const QString before = m_who->currentData().toString();
  {
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    for (const Person& person : m_people) m_who->addItem(toQt(person.name), toQt(person.login));
    choose(*m_who, before);
  }
  offerDeputies();
}

void AbsenceForm::offerDeputies() {
  const QString before = m_deputy->currentData().toString();
  m_deputy->clear();
  for (const Person& person : m_people) {
    if (toQt(person.login) != m_who->currentData().toString()) m_deputy->addItem(toQt(person.name), toQt(person.login));
  }
  choose(*m_deputy, before);
}

void AbsenceForm::record() {
  for (DateField* field : {m_from, m_until}) {
    if (isMisread(*field)) return field->setFocus(Qt::ShortcutFocusReason);
  }
  const AbsenceRequest request{.login = toStd(m_who->currentData().toString()),
                               .from = m_from->value(),
                               .until = m_until->value(),
                               .deputy = toStd(m_deputy->currentData().toString())};
  const QString words = tr("%1 is away, %2 stands in").arg(m_who->currentText(), m_deputy->currentText());
  setBusy(true);
  m_desk.write(
      *this, [request](LedgerSession& session) { return setAbsent(session, request); },
      [this, words](const Outcome<AbsenceId>& done) {
        setBusy(false);
        setRefusal(done ? QString() : refusalWords(done.refusal(), m_desk.language()).sentence);
        if (!done) return;
        m_from->clear();
        m_until->clear();
        emit recorded(words);
      },
      [this] { setBusy(false); });
}

}  // namespace relance
