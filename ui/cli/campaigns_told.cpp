// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/campaigns_told.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "cli/table.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "text/amount_text.h"
#include "words/channel_words.h"
#include "words/qt_text.h"
#include "words/reason_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

ordered_json textOrNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }

ordered_json jsonOf(const CampaignMember& member, Currency base) {
  return {{"customer", member.code}, {"name", member.name}, {"overdue", decimalText({member.overdueMinor, base})}};
}

ordered_json jsonOf(const CampaignGroup& group, Currency base) {
  return {{"customers", group.customers},
          {"contacted", group.contacted},
          {"contacts", group.contacts},
          {"reacted", group.reacted},
          {"overdue", decimalText({group.overdueMinor, base})},
          {"paid", decimalText({group.paidMinor, base})}};
}

}  // namespace

std::string campaignsJson(Database& database, const std::vector<Campaign>& campaigns, const std::vector<LeftOut>& leftOut,
                          Date today) {
  auto list = ordered_json::array();
  for (const Campaign& one : campaigns) {
    auto codes = ordered_json::array();
    for (const CustomerId customer : one.customers) codes.push_back(CustomerStore(database).codeOf(customer));
    const auto owner = one.owner ? PersonStore(database).find(one.owner) : std::nullopt;
    list.push_back({{"campaign", one.id.value},
                    {"name", one.name},
                    {"channel", channelName(one.channel)},
                    {"text", textOrNull(one.textKey)},
                    {"from", isoText(one.days.from)},
                    {"until", isoText(one.days.until)},
                    {"ended", one.days.ended ? ordered_json(isoText(*one.days.ended)) : ordered_json()},
                    {"running", one.days.isRunningOn(today)},
                    {"owner", owner ? ordered_json(owner->login) : ordered_json()},
                    {"customers", codes}});
  }
  auto out = ordered_json::array();
  for (const LeftOut& one : leftOut) out.push_back({{"customer", one.member.code}, {"reason", code(one.reason)}});
  return ordered_json{{"today", isoText(today)}, {"campaigns", std::move(list)}, {"leftOut", std::move(out)}}.dump();
}

QString leftOutText(const std::vector<LeftOut>& leftOut, Language language) {
  QStringList lines;
  for (const LeftOut& one : leftOut) {
    lines << Words::tr("Left out, %1 %2: %3.", "code, name, why")
                 .arg(toQt(one.member.code), toQt(one.member.name), reasonSentence(one.reason, nullptr, language));
  }
  return lines.join(u'\n');
}

QString campaignsText(const std::vector<Campaign>& campaigns, Date today, Language language) {
  Table table;
  table.column(Words::tr("No."), Table::Align::right).column(Words::tr("Name")).column(Words::tr("By"));
  table.column(Words::tr("From")).column(Words::tr("Until")).column(Words::tr("Customers"), Table::Align::right);
  table.column(Words::tr("State"));
  for (const Campaign& one : campaigns) {
    const bool isComing = today < one.days.from;
    const QString state = one.days.isRunningOn(today) ? Words::tr("running")
                          : isComing                  ? Words::tr("to come")
                                                      : Words::tr("over");
    table.row({QString::number(one.id.value), toQt(one.name), channelWord(one.channel), dateWords(one.days.from, language),
               dateWords(one.days.ended.value_or(one.days.until), language), QString::number(one.customers.size()), state});
  }
  return table.text();
}

std::string chosenJson(const ChosenCustomers& chosen, Currency base, Date today) {
  auto members = ordered_json::array();
  for (const CampaignMember& member : chosen.members) members.push_back(jsonOf(member, base));
  auto leftOut = ordered_json::array();
  for (const LeftOut& one : chosen.leftOut) {
    ordered_json entry = jsonOf(one.member, base);
    entry["reason"] = code(one.reason);
    leftOut.push_back(std::move(entry));
  }
  return ordered_json{{"today", isoText(today)}, {"customers", std::move(members)}, {"leftOut", std::move(leftOut)}}.dump();
}

QString chosenText(const ChosenCustomers& chosen, Currency base, Language language) {
  Table table;
  table.column(Words::tr("Code")).column(Words::tr("Name")).column(Words::tr("Overdue"), Table::Align::right);
  table.column(Words::tr("Left out"));
  const auto row = [&](const CampaignMember& member, const QString& why) {
    table.row({toQt(member.code), toQt(member.name), amountWords({member.overdueMinor, base}, language), why});
  };
  for (const CampaignMember& member : chosen.members) row(member, {});
  for (const LeftOut& one : chosen.leftOut) row(one.member, reasonSentence(one.reason, nullptr, language));
  const QString count = Words::tr("%n customers would be in it.", nullptr, static_cast<int>(chosen.members.size()));
  return table.isEmpty() ? count : table.text() + u'\n' + count;
}

std::string resultJson(const CampaignResult& result, Currency base) {
  return ordered_json{
      {"campaign", result.campaign.id.value}, {"name", result.campaign.name}, {"from", isoText(result.campaign.days.from)},
      {"upTo", isoText(result.upTo)},         {"currency", base.code()},      {"inside", jsonOf(result.inside, base)},
      {"rest", jsonOf(result.rest, base)}}
      .dump();
}

QString resultText(const CampaignResult& result, Currency base, Language language) {
  Table table;
  table.column(QString()).column(Words::tr("Customers"), Table::Align::right).column(Words::tr("Contacted"), Table::Align::right);
  table.column(Words::tr("Contacts"), Table::Align::right).column(Words::tr("Reacted in 7 days"), Table::Align::right);
  table.column(Words::tr("Overdue"), Table::Align::right).column(Words::tr("Paid"), Table::Align::right);
  const auto row = [&](const QString& name, const CampaignGroup& group) {
    table.row({name, QString::number(group.customers), QString::number(group.contacted), QString::number(group.contacts),
               QString::number(group.reacted), amountWords({group.overdueMinor, base}, language),
               amountWords({group.paidMinor, base}, language)});
  };
  row(toQt(result.campaign.name), result.inside);
  row(Words::tr("The rest"), result.rest);
  return table.text() + u'\n' + Words::tr("Reckoned up to %1.").arg(dateWords(result.upTo, language));
}

}  // namespace relance
