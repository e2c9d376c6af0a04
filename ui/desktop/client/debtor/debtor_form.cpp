// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/debtor/debtor_form.h"

#include "words/qt_text.h"
#include "words/refusal_words.h"

namespace relance {

DebtorForm::DebtorForm(LedgerDesk& desk, CustomerId customer, const QString& action, QWidget* parent)
    : EntryForm(action, ButtonKind::plain, parent), m_desk(desk), m_customer(customer), m_drawnAt(desk.state()->sequence) {
  const Portfolio& portfolio = desk.state()->portfolio;
  const PortfolioCustomer& shown = portfolio.customers[desk.state()->findCustomer(customer).value()];
  m_payer = shown.payer == noCustomer ? shown.id : portfolio.customers[shown.payer].id;
  m_code = shown.code;
  m_name = toQt(shown.name);
}

void DebtorForm::shownAnew(const ClientFile& file) {
  m_drawnAt = m_desk.state()->sequence;
  showFile(file);
}

void DebtorForm::write(const QString& words, Action action) {
  setBusy(true);
  m_desk.write(
      *this,
      [action = std::move(action), code = m_code, options = PerformOptions{.drawnAt = m_drawnAt, .shown = {m_payer}}](
          LedgerSession& session) { return action(session, code, options); },
      [this, words](const std::optional<Refusal>& refusal) {
        setBusy(false);
        m_drawnAt = m_desk.state()->sequence;
        setRefusal(refusal ? refusalWords(*refusal, m_desk.language()).sentence : QString());
        if (!refusal) emit done(words);
      },
      [this] { setBusy(false); });
}

}  // namespace relance
