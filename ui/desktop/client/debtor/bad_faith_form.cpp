// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/debtor/bad_faith_form.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "actions/diagnosis/diagnose.h"
#include "desktop/client/typed_readers.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "text/date_text.h"

namespace relance {
namespace {

constexpr int dayWidth = 220;
constexpr int ending = 0;

}  // namespace

BadFaithForm::BadFaithForm(LedgerDesk& desk, CustomerId customer, const ClientFile& file, QWidget* parent)
    : DebtorForm(desk, customer, tr("Note"), parent),
      m_text(new QLineEdit),
      m_textField(new LabelledField(tr("The fact, as he may read it"), m_text)),
      m_day(new DateField([this](const QString& text) {
        const Date today = this->desk().state()->today;
        return dateReader(today, this->desk().language(), {.most = today})(text);
      })),
      m_dayField(new LabelledField(tr("Day of the fact"), m_day)),
      m_effect(new RoleLabel({}, ColourRole::secondary)) {
  m_effect->setWordWrap(true);
  m_text->setObjectName(QStringLiteral("fact"));
  m_dayField->setFixedWidth(metrics::widthFor(font(), dayWidth));
  m_day->setText(toQt(shortDate(desk.state()->today, desk.language())));
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::gap);
  line->addWidget(m_textField, 1, Qt::AlignTop);
  line->addWidget(m_dayField, 0, Qt::AlignTop);
  fields().addLayout(line);
  fields().addWidget(m_effect);
  connect(this, &EntryForm::accepted, this, &BadFaithForm::take);
  showFile(file);
}

void BadFaithForm::showFile(const ClientFile& file) {
  offer(file.diagnosis.badFaith.has_value());
  tell();
}

void BadFaithForm::offer(bool isStanding) {
  if (isStanding == (m_choices != nullptr)) return;
  delete m_choices;
  m_choices = nullptr;
  if (!isStanding) return;
  m_choices = new LetterChoice(tr("Bad faith"), {{Qt::Key_P, tr("He is in bad faith no more")}, {Qt::Key_A, tr("Another fact")}});
  fields().insertWidget(0, m_choices);
  m_choices->choose(ending);
  connect(m_choices, &LetterChoice::chose, this, [this] {
    setRefusal({});
    tell();
  });
}

bool BadFaithForm::isEnd() const { return m_choices != nullptr && m_choices->chosen() == ending; }

QString BadFaithForm::effect() const { return m_effect->text(); }

void BadFaithForm::tell() {
  m_textField->setVisible(!isEnd());
  m_dayField->setVisible(!isEnd());
  button().setText(isEnd() ? tr("End") : tr("Note"));
  m_effect->setText(
      isEnd() ? tr("From today segments and scenarios take him for one in good faith; what was noted stays in the ledger.")
              : tr("From today segments and scenarios that look at bad faith take it up, and the shorter road is recommended."));
}

void BadFaithForm::focusFirst() {
  (m_choices == nullptr ? static_cast<QWidget*>(m_text) : m_choices)->setFocus(Qt::ShortcutFocusReason);
}

void BadFaithForm::take() {
  if (isEnd()) {
    return write(tr("Bad faith of %1 ended").arg(name()),
                 [](LedgerSession& session, const std::string& code, const PerformOptions& options) {
                   const auto ended = withdrawBadFaith(session, code, options);
                   return ended ? std::nullopt : std::optional(ended.refusal());
                 });
  }
  if (!m_day->value()) return m_day->setFocus(Qt::ShortcutFocusReason);
  const BadFaithRequest request{m_day->value(), toStd(m_text->text().trimmed())};
  write(tr("Bad faith noted of %1").arg(name()),
        [request](LedgerSession& session, const std::string& code, const PerformOptions& options) {
          const auto noted = noteBadFaith(session, code, request, options);
          return noted ? std::nullopt : std::optional(noted.refusal());
        });
}

}  // namespace relance
