// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/new_ledger_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "domain/basics/country_currency.h"
#include "words/usual_time_zone.h"

namespace relance {
namespace {

constexpr int formWidth = 400;

}  // namespace

NewLedgerDialog::NewLedgerDialog(QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit), m_country(new QComboBox), m_currency(new QComboBox) {
  setWindowTitle(tr("New ledger"));
  const std::pair<QString, QString> countries[] = {
      {tr("France"), QStringLiteral("FR")},     {tr("Belgium"), QStringLiteral("BE")},
      {tr("Luxembourg"), QStringLiteral("LU")}, {tr("Switzerland"), QStringLiteral("CH")},
      {tr("Germany"), QStringLiteral("DE")},    {tr("United Kingdom"), QStringLiteral("GB")}};
  for (const auto& [name, code] : countries) m_country->addItem(name, code);
  for (const char* code : {"EUR", "CHF", "GBP", "USD"}) m_currency->addItem(QString::fromLatin1(code));

  m_make = new PrimaryButton(tr("Choose where to keep it…"), QKeySequence(Qt::Key_Return));
  m_make->setDefault(true);
  m_make->setEnabled(false);
  auto* cancel = new ActionButton(tr("Cancel"));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(m_make);

  auto* name = new LabelledField(tr("Name of the creditor"), m_name);
  name->setHelp(tr("The company that is owed, as its letters say it."));
  auto* country = new LabelledField(tr("Country"), m_country);
  country->setHelp(tr("Gives law, holidays and time zone."));
  auto* currency = new LabelledField(tr("Currency"), m_currency);
  currency->setHelp(tr("Invoices may be in others; this one stays."));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::groupGap, metrics::groupGap, metrics::groupGap, metrics::pageMargin);
  layout->setSpacing(metrics::pageMargin);
  for (QWidget* field : std::initializer_list<QWidget*>{name, country, currency}) {
    field->setMinimumWidth(formWidth);
    layout->addWidget(field);
  }
  layout->addLayout(buttons);

  connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) { m_make->setEnabled(!text.trimmed().isEmpty()); });
  connect(m_country, &QComboBox::currentIndexChanged, this, &NewLedgerDialog::takeCountrysCurrency);
  connect(m_make, &QPushButton::clicked, this, &QDialog::accept);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void NewLedgerDialog::takeCountrysCurrency() {
  const Currency usual = currencyOfCountry(toStd(m_country->currentData().toString()));
  m_currency->setCurrentText(toQt(usual.code()));
}

Creditor NewLedgerDialog::creditor() const {
  Creditor creditor;
  creditor.name = toStd(m_name->text().trimmed());
  creditor.country = toStd(m_country->currentData().toString());
  creditor.currency = *parseCurrency(toStd(m_currency->currentText()));
  creditor.timeZone = usualTimeZone(creditor.country);
  return creditor;
}

}  // namespace relance
