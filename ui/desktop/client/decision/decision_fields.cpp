// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/decision/decision_fields.h"

#include <QVBoxLayout>

#include "actions/reading/placement_preview.h"
#include "desktop/client/decision/plan_fields.h"
#include "desktop/client/partner_choice.h"
#include "desktop/client/typed_readers.h"
#include "desktop/desk/guarded_read.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "domain/chasing/verdict/plan_proposal.h"
#include "text/date_text.h"
#include "words/decision_words.h"

namespace relance {
namespace {

/// Longer is a payment plan (actions/chasing/decision_taking.h refuses it).
constexpr int longestLeniency = 30;
constexpr int usualLeniency = 14;

}  // namespace

std::optional<DecisionChoice> decisionOf(DayChoice choice) {
  switch (choice) {
    case DayChoice::formalDemand:
      return DecisionChoice::formalDemand;
    case DayChoice::plan:
      return DecisionChoice::plan;
    case DayChoice::leniency:
      return DecisionChoice::leniency;
    case DayChoice::handOver:
      return DecisionChoice::handOver;
    case DayChoice::writeOff:
      return DecisionChoice::writeOff;
    case DayChoice::byHand:
      break;
  }
  return std::nullopt;
}

DayChoice dayChoiceOf(DecisionChoice choice) {
  switch (choice) {
    case DecisionChoice::formalDemand:
      return DayChoice::formalDemand;
    case DecisionChoice::plan:
      return DayChoice::plan;
    case DecisionChoice::leniency:
      return DayChoice::leniency;
    case DecisionChoice::handOver:
      return DayChoice::handOver;
    case DecisionChoice::writeOff:
      return DayChoice::writeOff;
    case DecisionChoice::chase:
      break;
  }
  return DayChoice::byHand;
}

QString dayChoiceWord(DayChoice choice) {
  switch (choice) {
    case DayChoice::writeOff:
      return DecisionFields::tr("Propose a write-off");
    case DayChoice::byHand:
      return DecisionFields::tr("Chase on by hand");
    case DayChoice::formalDemand:
    case DayChoice::plan:
    case DayChoice::leniency:
    case DayChoice::handOver:
      break;
  }
  return decisionWord(*decisionOf(choice));
}

QString consequenceOf(DayChoice choice) {
  switch (choice) {
    case DayChoice::formalDemand:
      return DecisionFields::tr("The registered letter is prepared at once, to be confirmed in the outbox.");
    case DayChoice::plan:
      return DecisionFields::tr("Agreed today. An instalment that is not kept makes the decision due again.");
    case DayChoice::leniency:
      return DecisionFields::tr("Nothing is chased until that day; then the decision is due again.");
    case DayChoice::handOver:
      return DecisionFields::tr("A mandate from today on: we chase nothing of it until it comes back.");
    case DayChoice::writeOff:
      return DecisionFields::tr("On hold until the manager answers. Refused, the decision is due again.");
    case DayChoice::byHand:
      return DecisionFields::tr("The scenario stops for this customer until he is taken off the list by hand.");
  }
  return {};
}

DecisionFields::DecisionFields(LedgerDesk& desk, std::uint32_t account, const std::vector<ToldAdvice>& waiting, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_currency(desk.state()->portfolio.accounts[account].currency),
      m_consequence(new RoleLabel({}, ColourRole::secondary)),
      m_partner(new PartnerChoice),
      m_partnerField(new LabelledField(tr("Partner"), m_partner)) {
  for (const ToldAdvice& one : waiting) {
    m_items.insert(m_items.end(), one.items.begin(), one.items.end());
    m_amountMinor = addMinor(m_amountMinor, one.amountMinor);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::gap);
  m_consequence->setWordWrap(true);
  column->addWidget(m_consequence);
  makeUntil(waiting);
  makePlan(account);
  column->addWidget(m_untilField);
  if (m_plan != nullptr) column->addWidget(m_plan);
  column->addWidget(m_partnerField);
  connect(m_partner, &QComboBox::currentIndexChanged, this, &DecisionFields::tellPartner);
  show(DayChoice::byHand);
}

void DecisionFields::makeUntil(const std::vector<ToldAdvice>& waiting) {
  const Date today = m_desk.state()->today;
  Date until = plusDays(today, usualLeniency);
  for (const ToldAdvice& one : waiting) {
    if (one.advice.road == AdvisedRoad::leniency && one.advice.day) until = *one.advice.day;
  }
  m_until = new DateField(dateReader(today, m_desk.language(), {plusDays(today, 1), plusDays(today, longestLeniency)}));
  m_until->setText(toQt(shortDate(until, m_desk.language())));
  m_until->setAccessibleName(tr("Leniency until"));
  m_untilField = new LabelledField(tr("Leniency until"), m_until);
  m_untilField->setHelp(tr("At most 30 days, once for this debt"));
}

void DecisionFields::makePlan(std::uint32_t account) {
  if (m_amountMinor <= 0) return;
  const DeskState& state = *m_desk.state();
  const PortfolioCustomer& customer = state.portfolio.customers[state.portfolio.accounts[account].customer];
  const auto proposed = proposedPlan(m_amountMinor, state.calendars.of(customer.country, customer.region), state.today);
  m_plan = new PlanFields(proposed, m_amountMinor, m_currency, state.today, state.language);
}

void DecisionFields::offerPartners() {
  if (m_isOffered || m_items.empty()) return;
  const auto preview =
      guardedRead(m_desk, [this](Database& database) { return previewPlacement(database, m_items, 0, m_desk.state()->today); });
  if (!preview) return;
  m_isOffered = true;
  m_partner->offer(preview->partners);
  tellPartner();
}

void DecisionFields::tellPartner() {
  const PartnerOffer* offer = m_partner->partner();
  if (offer == nullptr || !offer->value) return m_partnerField->setHelp(tr("What may be expected is not known in figures."));
  const auto amount = [this](std::int64_t minor) { return amountWords({minor, m_currency}, m_desk.language()); };
  m_partnerField->setHelp(
      tr("Expected: %1, after a fee of %2").arg(amount(offer->value->expectedMinor), amount(offer->value->feeMinor)));
}

void DecisionFields::show(DayChoice choice) {
  m_choice = choice;
  m_consequence->setText(consequenceOf(choice));
  m_untilField->setVisible(choice == DayChoice::leniency);
  if (m_plan != nullptr) m_plan->setVisible(choice == DayChoice::plan);
  m_partnerField->setVisible(choice == DayChoice::handOver);
  if (choice == DayChoice::handOver) offerPartners();
}

bool DecisionFields::fill(DecisionRequest& request) {
  if (m_choice == DayChoice::leniency) {
    request.until = m_until->value();
    if (request.until) return true;
    m_until->setFocus(Qt::ShortcutFocusReason);
    m_until->selectAll();
    return false;
  }
  if (m_choice == DayChoice::handOver && m_partner->partner() != nullptr) request.partner = m_partner->partner()->partner.name;
  if (m_choice != DayChoice::plan || m_plan == nullptr) return true;
  const auto dues = m_plan->value();
  if (!dues) return false;
  request.plan.emplace();
  request.plan->dues = *dues;
  return true;
}

}  // namespace relance
