// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli campaign: starts, shows and ends campaigns, records what they say, and tells what came of one.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/campaigns/run_campaign.h"
#include "cli/campaigns_told.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/typed.h"
#include "storage/stores/campaign_store.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

class CampaignCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(CampaignCommand)

 public:
  std::string name() const override { return "campaign"; }
  QString summary() const override { return tr("Start, list, end and compare campaigns, or record what one says"); }
  std::string example() const override {
    return "campaign books.relance --name Autumn --when "
           "'{\"all\":[{\"field\":\"overdue\",\"op\":\">=\",\"values\":[100000]}]}' --channel call --until 2026-12-07 --preview";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  Channel channel() const;
  CampaignRequest request() const;
  void checkOptions(int wishes) const;
  Campaign known(Database& database, const std::string& id, std::string_view option) const;
  ExitCode preview(Console& console, OpenLedger& ledger) const;
  ExitCode compare(Console& console, OpenLedger& ledger) const;
  ExitCode contact(Console& console, OpenLedger& ledger) const;

  LedgerArguments m_ledger;
  std::string m_name, m_when, m_customers, m_channel, m_text, m_owner, m_from, m_until, m_end, m_result, m_contact, m_answer,
      m_note;
  bool m_isPreview{false};
};

void CampaignCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("--name", m_name, "N", tr("Start a campaign of that name"));
  option("--when", m_when, "JSON", tr("The predicate that its customers fit, in the form of a segment’s"));
  option("--customers", m_customers, "C,C", tr("Its customers by code, instead of a predicate"));
  option("--channel", m_channel, "", tr("email, sms, call, letter, registered or visit; of the campaign or of the contact"));
  option("--text", m_text, "K", tr("Key of the text that is sent or said"));
  option("--owner", m_owner, "L", tr("Login of who leads it (default: the person at work)"));
  option("--from", m_from, "D", tr("Its first day (default: today)"));
  option("--until", m_until, "D", tr("The first day on which the scenarios go on"));
  app.add_flag("--preview", m_isPreview, tr("Only show who would be in it").toStdString());
  option("--end", m_end, "ID", tr("End this campaign today"));
  option("--result", m_result, "ID", tr("What this campaign brought, beside the rest"));
  option("--contact", m_contact, "CUSTOMER", tr("Record a contact of the campaign that runs for him"));
  option("--answer", m_answer, "R", tr("With --contact: done, noAnswer, voicemail, failed or doubtful (default: done)"));
  option("--note", m_note, "T", tr("With --contact: what was said"));
  m_ledger.declareToday(app);
}

/// A campaign says something to its customers; a decision says nothing.
Channel CampaignCommand::channel() const {
  auto channel = parseChannel(m_channel);
  if (channel == Channel::decision) channel.reset();
  return chosen(channel, "--channel", m_channel, "email, sms, call, letter, registered, visit");
}

CampaignRequest CampaignCommand::request() const {
  if (m_when.empty() == m_customers.empty()) throw UsageError(tr("--when: say who, by a predicate or by --customers."));
  CampaignRequest request;
  request.name = m_name;
  request.choice.predicate = m_when;
  request.choice.codes = typedList(m_customers);
  request.textKey = m_text;
  request.owner = m_owner;
  request.from = typedDateIfAny("--from", m_from);
  if (!m_channel.empty() || !m_isPreview) {
    request.channel = channel();
  }
  if (m_isPreview) return request;
  if (m_until.empty()) throw UsageError(tr("--until: say when the scenarios go on."));
  request.until = typedDate("--until", m_until);
  return request;
}

Campaign CampaignCommand::known(Database& database, const std::string& id, std::string_view option) const {
  const auto found = CampaignStore(database).find(CampaignId{typedNumber(option, id, 1, 1'000'000'000)});
  if (!found) throw RefusedError(Refusal{RefusalReason::unknownCampaign, {id}});
  return *found;
}

ExitCode CampaignCommand::preview(Console& console, OpenLedger& ledger) const {
  const ChasingRules rules = orThrow(chasingRules(ledger.database()));
  const auto chosen = orThrow(chooseForCampaign(ledger.database(), rules, request().choice, ledger.today()));
  if (console.isJson()) {
    console.printJson(chosenJson(chosen, ledger.creditor().currency, ledger.today()));
  } else {
    console.print(chosenText(chosen, ledger.creditor().currency, console.language()));
  }
  return ExitCode::done;
}

ExitCode CampaignCommand::compare(Console& console, OpenLedger& ledger) const {
  const Campaign campaign = known(ledger.database(), m_result, "--result");
  const CampaignResult result = campaignResult(ledger.database(), chasingSettings(ledger.database()), campaign, ledger.today());
  if (console.isJson()) {
    console.printJson(resultJson(result, ledger.creditor().currency));
  } else {
    console.print(resultText(result, ledger.creditor().currency, console.language()));
  }
  return ExitCode::done;
}

ExitCode CampaignCommand::contact(Console& console, OpenLedger& ledger) const {
  CampaignContact contact;
  if (!m_channel.empty()) {
    contact.channel = channel();
  }
  if (!m_answer.empty()) {
    contact.result = chosen(parseContactResult(m_answer), "--answer", m_answer, "done, noAnswer, voicemail, failed, doubtful");
  }
  contact.note = m_note;
  const ContactEventId event = orThrow(recordCampaignContact(ledger.session(), m_contact, contact));
  if (console.isJson()) {
    const ordered_json answer{{"customer", m_contact}, {"day", isoText(ledger.today())}, {"event", event.value}};
    console.printJson(answer.dump());
  } else {
    console.print(tr("%1: contact of the campaign recorded.").arg(toQt(m_contact)));
  }
  return ExitCode::done;
}

/// What belongs to another wish is a mistake, not to be passed over.
void CampaignCommand::checkOptions(int wishes) const {
  if (wishes > 1) throw UsageError(tr("--name, --end, --result, --contact: only one of these."));
  const bool isStart = !m_name.empty() || m_isPreview;
  const bool hasOfStart =
      !(m_when.empty() && m_customers.empty() && m_text.empty() && m_owner.empty() && m_from.empty() && m_until.empty());
  if (hasOfStart && !isStart) throw UsageError(tr("--name: name the campaign that is to start, or ask for --preview."));
  if (!m_channel.empty() && !isStart && m_contact.empty()) throw UsageError(tr("--channel: only with --name or --contact."));
  if ((!m_answer.empty() || !m_note.empty()) && m_contact.empty()) throw UsageError(tr("--answer, --note: only with --contact."));
}

ExitCode CampaignCommand::run(Console& console) {
  const int wishes = static_cast<int>(!m_end.empty()) + static_cast<int>(!m_result.empty()) +
                     static_cast<int>(!m_contact.empty()) + static_cast<int>(!m_name.empty() || m_isPreview);
  checkOptions(wishes);
  const bool isReading = m_isPreview || !m_result.empty() || wishes == 0;
  OpenLedger ledger(m_ledger, isReading ? OpenMode::readOnly : OpenMode::readWrite);
  if (m_isPreview) return preview(console, ledger);
  if (!m_result.empty()) return compare(console, ledger);
  if (!m_contact.empty()) return contact(console, ledger);
  std::vector<LeftOut> leftOut;
  if (!m_name.empty()) {
    const CampaignRequest wanted = request();
    leftOut =
        orThrow(chooseForCampaign(ledger.database(), orThrow(chasingRules(ledger.database())), wanted.choice, ledger.today()))
            .leftOut;
    orThrow(makeCampaign(ledger.session(), wanted));
  }
  if (!m_end.empty()) orThrow(endCampaign(ledger.session(), known(ledger.database(), m_end, "--end").id));
  const auto campaigns = CampaignStore(ledger.database()).all();
  if (console.isJson()) {
    console.printJson(campaignsJson(ledger.database(), campaigns, leftOut, ledger.today()));
  } else {
    console.print(campaigns.empty() ? tr("There is no campaign.") : campaignsText(campaigns, ledger.today(), console.language()));
    if (!leftOut.empty()) console.print(leftOutText(leftOut, console.language()));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> campaignCommand() { return std::make_unique<CampaignCommand>(); }

}  // namespace relance
