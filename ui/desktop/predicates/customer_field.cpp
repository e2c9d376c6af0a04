// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/predicates/customer_field.h"

#include <QKeyEvent>
#include <algorithm>

#include "desktop/desk/desk_state.h"
#include "desktop/shared/format.h"
#include "text/fold.h"

namespace relance {

CustomerField::CustomerField(QWidget* parent) : UnderstoodField(parent) { setPlaceholderText(tr("Name or code")); }

void CustomerField::setState(const DeskState& state) {
  const std::string chosen = code();
  m_state = &state;
  forget();
  if (text().trimmed().isEmpty()) return;
  emit textChanged(text());
  const auto& customers = state.portfolio.customers;
  const auto same = std::ranges::find_if(m_found, [&](CustomerIndex found) { return customers[found].code == chosen; });
  if (same != m_found.end()) choose(static_cast<std::size_t>(same - m_found.begin()));
}

void CustomerField::choose(std::size_t place) {
  m_chosen = place;
  m_isWalking = true;
  emit textChanged(text());
  m_isWalking = false;
}

std::string CustomerField::code() const {
  return m_state == nullptr || m_found.empty() ? std::string() : m_state->portfolio.customers[m_found[m_chosen]].code;
}

void CustomerField::setCode(const std::string& code) {
  clear();
  setText(toQt(code));
}

void CustomerField::forget() {
  m_found.clear();
  m_chosen = 0;
}

UnderstoodField::Reading CustomerField::read(const QString& text) {
  if (m_state == nullptr) return {false, {}};
  if (!m_isWalking) {
    forget();
    const std::string wanted = fold(toStd(text)).bytes;
    const auto& customers = m_state->portfolio.customers;
    std::vector<std::tuple<int, std::uint32_t, CustomerIndex>> found;
    for (CustomerIndex i = 0; i < customers.size(); ++i) {
      // Who is chased through a payer is steered there.
      if (customers[i].payer != noCustomer && customers[i].payer != i) continue;
      const std::string& code = customers[i].foldedCode.bytes;
      const std::string& name = m_state->foldedNames[i].bytes;
      const bool isHere = code.find(wanted) != std::string::npos || name.find(wanted) != std::string::npos;
      if (!isHere) continue;
      const int rank = code == wanted ? 0 : name.starts_with(wanted) ? 1 : 2;
      found.emplace_back(rank, m_state->nameRank[i], i);
    }
    std::ranges::sort(found);
    for (const auto& [rank, byName, customer] : found) m_found.push_back(customer);
  }
  if (m_found.empty()) return {false, tr("No customer has a name or code like this")};
  const PortfolioCustomer& chosen = m_state->portfolio.customers[m_found[m_chosen]];
  const QString name = toQt(chosen.name);
  return {true,
          m_found.size() == 1 ? name : tr("%1 (%2 of %3)", "one of several").arg(name).arg(m_chosen + 1).arg(m_found.size())};
}

void CustomerField::keyPressEvent(QKeyEvent* event) {
  const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
  if (!isArrow || m_found.size() < 2) return UnderstoodField::keyPressEvent(event);
  const std::size_t count = m_found.size();
  choose((m_chosen + (event->key() == Qt::Key_Down ? 1 : count - 1)) % count);
}

}  // namespace relance
