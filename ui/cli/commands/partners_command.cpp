// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli partners: lists who recovers claims for us, enters one, and gives one another name.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "actions/placements/enter_partner.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/settled_parts.h"
#include "cli/table.h"
#include "cli/typed.h"
#include "storage/stores/placement_store.h"
#include "text/amount_text.h"
#include "text/language.h"
#include "words/placement_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view kinds = "agency, lawyer, bailiff, mediator";

ordered_json jsonOf(const Partner& partner) {
  auto fees = ordered_json::array();
  for (const FeeBand& fee : partner.fees) fees.push_back({{"from", fee.fromMinor}, {"basisPoints", fee.basisPoints}});
  return {{"name", partner.name},
          {"kind", partnerKindName(partner.kind)},
          {"countries", partner.countries},
          {"languages", partner.languages},
          {"successBasisPoints", partner.successBp ? ordered_json(*partner.successBp) : ordered_json()},
          {"fees", fees},
          {"archived", partner.archived ? ordered_json(isoText(*partner.archived)) : ordered_json()}};
}

class PartnersCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(PartnersCommand)

 public:
  std::string name() const override { return "partners"; }
  QString summary() const override { return tr("List who recovers claims for us, enter one, or rename one"); }
  std::string example() const override {
    return "partners books.relance --add \"Cabinet Lorne\" --kind agency --countries FR,BE --fees 0=1500,1000000=900 --success "
           "6000";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  Partner partner(const OpenLedger& ledger) const;
  void rename(OpenLedger& ledger) const;
  std::vector<FeeBand> fees() const;

  LedgerArguments m_ledger;
  std::string m_name, m_kind, m_countries, m_languages, m_success, m_fees, m_renamed, m_newName;
  bool m_isArchived{false};
};

void PartnersCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  m_ledger.declarePath(app);
  option("--add", m_name, "N", tr("Name of the partner; one of that name is as given from now on"));
  option("--kind", m_kind, "", tr("What he is: %1").arg(toQt(kinds)));
  option("--countries", m_countries, "C,C", tr("Where he works"));
  option("--languages", m_languages, "L,L", tr("What he speaks"));
  option("--success", m_success, "BP", tr("Share that he recovers of what is claimed, in basis points (6000 = 60 %)"));
  option("--fees", m_fees, "A=BP,A=BP", tr("From a claim of A minor units on, so many basis points of what is recovered"));
  app.add_flag("--archive", m_isArchived, tr("Nothing new is handed over to him").toStdString());
  option("--rename", m_renamed, "N", tr("Name of the partner who is called otherwise now"));
  option("--to", m_newName, "N", tr("With --rename: his new name"));
  m_ledger.declareToday(app);
}

std::vector<FeeBand> PartnersCommand::fees() const {
  std::vector<FeeBand> bands;
  for (const std::string& part : typedList(m_fees)) {
    const auto sign = part.find('=');
    if (sign == std::string::npos) throw UsageError(tr("--fees: pairs of an amount and basis points are expected, as 0=1500."));
    bands.push_back(
        {typedNumber("--fees", part.substr(0, sign), 0, 2'000'000'000), typedNumber("--fees", part.substr(sign + 1), 0, 10'000)});
  }
  std::ranges::sort(bands, {}, &FeeBand::fromMinor);
  if (std::ranges::adjacent_find(bands, {}, &FeeBand::fromMinor) != bands.end()) {
    throw UsageError(tr("--fees: each amount stands once."));
  }
  return bands;
}

Partner PartnersCommand::partner(const OpenLedger& ledger) const {
  Partner partner;
  partner.name = m_name;
  partner.kind = chosen(parsePartnerKind(m_kind), "--kind", m_kind, kinds);
  for (const std::string& country : typedList(m_countries)) partner.countries.push_back(typedCountry("--countries", country));
  partner.languages = typedList(m_languages);
  for (const std::string& language : partner.languages) {
    const bool isCode = language.size() == 2 && std::ranges::all_of(language, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!isCode) throw UsageError(tr("--languages: codes of two small letters are expected, as fr,en."));
  }
  if (!m_success.empty()) partner.successBp = typedNumber("--success", m_success, 0, 10'000);
  partner.fees = fees();
  if (m_isArchived) partner.archived = ledger.today();
  return partner;
}

void PartnersCommand::rename(OpenLedger& ledger) const {
  PartnerStore store(ledger.database());
  auto partner = store.named(m_renamed);
  if (!partner) throw RefusedError({RefusalReason::unknownPartner, {m_renamed}});
  if (m_newName == m_renamed) return;
  if (store.named(m_newName)) throw UsageError(tr("--to: there is a partner of this name."));
  partner->name = m_newName;
  orThrow(changePartner(ledger.session(), *partner));
}

ExitCode PartnersCommand::run(Console& console) {
  const bool isEntry = !m_name.empty();
  if (!isEntry && !(m_kind.empty() && m_countries.empty() && m_languages.empty() && m_success.empty() && m_fees.empty())) {
    throw UsageError(tr("--add: say who it is."));
  }
  if (m_renamed.empty() != m_newName.empty()) throw UsageError(tr("--rename and --to: one does not go without the other."));
  const bool isRename = !m_renamed.empty();
  if (isRename && isEntry) throw UsageError(tr("--add and --rename: one of the two."));
  OpenLedger ledger(m_ledger, isEntry || isRename ? OpenMode::readWrite : OpenMode::readOnly);
  if (isRename) rename(ledger);
  if (isEntry) orThrow(enterPartner(ledger.session(), partner(ledger)));
  const auto partners = PartnerStore(ledger.database()).all();
  if (console.isJson()) {
    auto list = ordered_json::array();
    for (const Partner& one : partners) list.push_back(jsonOf(one));
    console.printJson(list.dump());
    return ExitCode::done;
  }
  if (partners.empty()) {
    console.print(tr("No partner is entered."));
    return ExitCode::done;
  }
  Table table;
  table.column(tr("Name")).column(tr("Kind")).column(tr("Countries")).column(tr("Languages"));
  table.column(tr("Success"), Table::Align::right).column(tr("Fees"));
  for (const Partner& one : partners) {
    QStringList countries;
    QStringList languages;
    QStringList scale;
    for (const auto& country : one.countries) countries << toQt(country);
    for (const auto& language : one.languages) languages << toQt(language);
    for (const FeeBand& fee : one.fees)
      scale << QString::number(fee.fromMinor) + u'=' + toQt(percentText(fee.basisPoints, console.language()));
    table.row({toQt(one.name), partnerKindWord(one.kind), countries.join(u' '), languages.join(u' '),
               one.successBp ? toQt(percentText(*one.successBp, console.language())) : QString(), scale.join(u' ')});
  }
  console.print(table.text());
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> partnersCommand() { return std::make_unique<PartnersCommand>(); }

}  // namespace relance
