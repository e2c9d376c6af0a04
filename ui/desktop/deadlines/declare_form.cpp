// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deadlines/declare_form.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "desktop/client/typed_readers.h"
#include "desktop/deadlines/deadline_model.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "words/deadline_words.h"

namespace relance {
namespace {

/// What makes it the same deadline.
QString nameOf(const ToldDeadline& told) {
  const DeadlineKey key = keyOf(told);
  QString name = QStringLiteral("%1/%2/%3/%4")
                     .arg(QString::number(static_cast<int>(key.kind)), toQt(isoText(key.day)), toQt(key.customer))
                     .arg(key.id);
  for (const ItemId item : key.items) name += QStringLiteral("/%1").arg(item.value);
  return name;
}

}  // namespace

DeclareForm::DeclareForm(QWidget* parent)
    : QWidget(parent),
      m_day(new DateField(
          [this](const QString& text) { return dateReader(m_today, m_language, {.least = {}, .most = m_today})(text); })),
      m_reference(new QLineEdit),
      m_button(new ActionButton(tr("Note as done"), ButtonKind::primary)),
      m_what(new PhraseLabel),
      m_refusal(new RoleLabel({}, ColourRole::danger)) {
  m_button->setKeyCap(QKeySequence(Qt::Key_D));
  m_refusal->setWordWrap(true);
  m_refusal->hide();
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::gap);
  line->addWidget(new LabelledField(tr("Done on"), m_day), 1, Qt::AlignTop);
  line->addWidget(new LabelledField(tr("Reference, if there is one"), m_reference), 2, Qt::AlignTop);
  auto* last = new QHBoxLayout;
  last->setSpacing(metrics::gap);
  last->addWidget(m_button);
  last->addWidget(m_what, 1);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(metrics::gap);
  all->addWidget(m_refusal);
  all->addLayout(line);
  all->addLayout(last);
  connect(m_button, &QPushButton::clicked, this, &DeclareForm::wanted);
  connect(m_day, &QLineEdit::returnPressed, this, &DeclareForm::wanted);
  connect(m_reference, &QLineEdit::returnPressed, this, &DeclareForm::wanted);
}

void DeclareForm::show(const ToldDeadline* told, Date today, Language language) {
  const bool isSame = told != nullptr && m_told && m_today == today && keyOf(*told) == keyOf(*m_told);
  m_today = today;
  m_language = language;
  m_told = told == nullptr || !declarationFor(told->deadline.kind) ? std::nullopt : std::optional(*told);
  setVisible(m_told.has_value());
  if (!m_told || isSame) return;
  tellRefusal({});
  m_day->setText(QStringLiteral("+0"));
  m_reference->clear();
  m_what->setPhrases({{.words = declarationKindWord(*declarationFor(m_told->deadline.kind))}});
  m_typed.give(*this, nameOf(*m_told), language);
}

bool DeclareForm::waitsFor(const ToldDeadline& told) const { return m_typed.isFor(nameOf(told)); }

QVariantMap DeclareForm::typed() const { return m_told ? TypedWords::of(this, nameOf(*m_told)) : m_typed.kept(); }

std::optional<DeclarationRequest> DeclareForm::request() const {
  auto request = m_told ? usualDeclaration(m_told->deadline) : std::nullopt;
  if (!request || !m_day->value()) return std::nullopt;
  request->on = m_day->value();
  request->reference = toStd(m_reference->text().trimmed());
  return request;
}

void DeclareForm::focusReference() { m_reference->setFocus(Qt::ShortcutFocusReason); }

void DeclareForm::tellRefusal(const QString& sentence) {
  m_refusal->setText(sentence);
  m_refusal->setVisible(!sentence.isEmpty());
}

QString DeclareForm::refusal() const { return m_refusal->text(); }

}  // namespace relance
