// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/campaigns/result_panel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "desktop/desk/desk_state.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "exchange/policy/predicate_json.h"
#include "words/channel_words.h"
#include "words/predicate_words.h"

namespace relance {
namespace {

QString whoWords(const Campaign& campaign, Currency base, Language language) {
  if (campaign.predicate.empty()) return ResultPanel::tr("Customers named one by one");
  const auto predicate = readPredicate(campaign.predicate);
  return predicate ? predicatePhrase(*predicate, base, language) : QString();
}

QString withShare(const QString& value, std::int64_t part, std::int64_t whole, Language language) {
  return whole == 0 ? value : ResultPanel::tr("%1 (%2)", "value, share").arg(value, shareWords(part, whole, language));
}

}  // namespace

QList<ResultLine> resultLines(const CampaignResult& result, Currency base, Language language) {
  const auto& [campaign, upTo, inside, rest] = result;
  const auto reacted = [&](const CampaignGroup& group) {
    return withShare(QString::number(group.reacted), group.reacted, group.contacted, language);
  };
  const auto paid = [&](const CampaignGroup& group) {
    return withShare(amountWords({group.paidMinor, base}, language), group.paidMinor, group.overdueMinor, language);
  };
  const auto overdue = [&](const CampaignGroup& group) { return amountWords({group.overdueMinor, base}, language); };
  return {{ResultPanel::tr("Customers"), QString::number(inside.customers), QString::number(rest.customers)},
          {ResultPanel::tr("Contacted"), QString::number(inside.contacted), QString::number(rest.contacted)},
          {ResultPanel::tr("Contacts, which is the cost"), QString::number(inside.contacts), QString::number(rest.contacts)},
          {ResultPanel::tr("Reacted within 7 days"), reacted(inside), reacted(rest), true},
          {ResultPanel::tr("Overdue on the first day"), overdue(inside), overdue(rest)},
          {ResultPanel::tr("Paid of it"), paid(inside), paid(rest), true}};
}

ResultPanel::ResultPanel(QWidget* parent)
    : QWidget(parent),
      m_name(new RoleLabel({}, ColourRole::text, TextSize::section)),
      m_who(new RoleLabel({}, ColourRole::secondary)),
      m_upTo(new RoleLabel({}, ColourRole::secondary, TextSize::caption)) {
  m_name->setStrong(true);
  for (RoleLabel* label : {m_name, m_who, m_upTo}) label->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::gap);
  column->addWidget(m_name);
  column->addWidget(m_who);
  column->addWidget(m_upTo);
  column->addStretch();
}

void ResultPanel::show(const CampaignEntry* entry, const DeskState& state) {
  if (m_place != nullptr) m_place->deleteLater();
  m_place = nullptr;
  setVisible(entry != nullptr);
  if (entry == nullptr) return;
  const Campaign& campaign = entry->campaign;
  const Currency base = state.policy.settings.base;
  m_name->setText(toQt(campaign.name));
  m_who->setText(
      tr("%1 · %2, text: %3")
          .arg(whoWords(campaign, base, state.language), channelWord(campaign.channel), campaignText(campaign.textKey)));
  m_upTo->setText(entry->result ? tr("Reckoned up to %1. A customer reacts by paying, agreeing, disputing, writing or calling; "
                                     "the others are all who had something overdue on the first day.")
                                      .arg(dateWords(entry->result->upTo, state.language))
                                : tr("Being reckoned…"));
  if (!entry->result) return;
  m_place = new QWidget;
  auto* grid = new QGridLayout(m_place);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::groupGap);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(0, 1);
  const auto add = [grid](const QString& text, int row, int column, ColourRole role, bool isStrong) {
    auto* label = new RoleLabel(text, role);
    label->setStrong(isStrong);
    grid->addWidget(label, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
  };
  add(tr("In the campaign"), 0, 1, ColourRole::secondary, false);
  add(tr("The others"), 0, 2, ColourRole::secondary, false);
  int row = 1;
  for (const ResultLine& line : resultLines(*entry->result, base, state.language)) {
    add(line.what, row, 0, ColourRole::text, false);
    add(line.inside, row, 1, ColourRole::text, line.isStrong);
    add(line.rest, row, 2, ColourRole::text, false);
    ++row;
  }
  static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_place);
}

}  // namespace relance
