// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/payments_known.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include "desktop/client/typed_readers.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "text/date_text.h"

namespace relance {

PaymentsKnown::PaymentsKnown(QWidget* parent)
    : QWidget(parent),
      m_words(new RoleLabel({}, ColourRole::secondary)),
      m_day(new DateField([this](const QString& text) { return dateReader(m_today, m_language, {.most = m_today})(text); })) {
  m_words->setWordWrap(true);
  auto* lines = new QVBoxLayout(this);
  lines->setContentsMargins(0, metrics::gap, 0, 0);
  lines->setSpacing(metrics::gap);
  auto* heading = new RoleLabel(tr("Payments known"));
  heading->setStrong(true);
  lines->addWidget(heading);
  lines->addWidget(m_words);
  lines->addWidget(new LabelledField(tr("Another day, if the file was made earlier"), m_day));
  connect(m_day, &UnderstoodField::readAgain, this, &PaymentsKnown::typed);
}

void PaymentsKnown::show(Date upTo, std::optional<Date> said, Date today, Language language) {
  m_today = today;
  m_language = language;
  m_words->setText(tr("Payments are known up to %1: promises due later are not judged yet.").arg(dateWords(upTo, language)));
  if (said && m_day->text().isEmpty()) m_day->setText(toQt(shortDate(*said, language)));
}

void PaymentsKnown::clear() {
  const QSignalBlocker nobodySaysIt(this);
  m_day->clear();
}

bool PaymentsKnown::isUnreadable() const { return !m_day->text().trimmed().isEmpty() && !m_day->value(); }

std::optional<Date> PaymentsKnown::said() const { return m_day->value(); }

}  // namespace relance
