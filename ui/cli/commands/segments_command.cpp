// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli segments: lists the segments with their customers, and changes one after a look at who would move.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>

#include "actions/policy/change_segments.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/segments_json_parts.h"
#include "cli/segments_told.h"
#include "cli/typed.h"

namespace relance {
namespace {

class SegmentsCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(SegmentsCommand)

 public:
  std::string name() const override { return "segments"; }
  QString summary() const override { return tr("List the segments with their customers, or change one"); }
  std::string example() const override {
    return "segments books.relance stakes --when "
           "'{\"all\":[{\"field\":\"overdue\",\"op\":\">=\",\"values\":[300000]}]}' --preview --today 2026-11-23";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  bool isChange() const;
  SegmentChange change() const;
  ExitCode list(Console& console, OpenLedger& ledger) const;

  LedgerArguments m_ledger;
  std::string m_key, m_french, m_english, m_when, m_scenario, m_position;
  bool m_isAdd{false}, m_isRemove{false}, m_isEnabled{false}, m_isDisabled{false}, m_isVerdictOnly{false}, m_isPreview{false};
};

void SegmentsCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  const auto flag = [&app](const char* name, bool& target, const QString& help) {
    app.add_flag(name, target, help.toStdString());
  };
  m_ledger.declarePath(app);
  option("KEY", m_key, "", tr("The segment’s key"));
  flag("--add", m_isAdd, tr("Add a segment of that key, last unless --position says where"));
  option("--fr", m_french, "T", tr("Its name in French"));
  option("--en", m_english, "T", tr("Its name in English"));
  option("--when", m_when, "JSON", tr("The predicate that its customers fit"));
  option("--scenario", m_scenario, "KEY", tr("The scenario by which they are chased"));
  flag("--verdict-only", m_isVerdictOnly, tr("No scenario: nothing is proposed for them"));
  option("--position", m_position, "N", tr("Its place in the order, from 1: the first that fits wins"));
  flag("--enable", m_isEnabled, tr("Switch it on"));
  flag("--disable", m_isDisabled, tr("Switch it off"));
  flag("--remove", m_isRemove, tr("Remove it"));
  flag("--preview", m_isPreview, tr("Only show who would move; nothing is saved"));
  m_ledger.declareToday(app);
}

bool SegmentsCommand::isChange() const {
  const bool isNamed = !(m_french.empty() && m_english.empty());
  const bool isEdited = isNamed || !m_when.empty() || !m_scenario.empty() || m_isVerdictOnly || !m_position.empty();
  return isEdited || m_isAdd || m_isRemove || m_isEnabled || m_isDisabled;
}

SegmentChange SegmentsCommand::change() const {
  if (m_key.empty()) throw UsageError(tr("KEY: name the segment by its key."));
  if (m_isEnabled && m_isDisabled) throw UsageError(tr("--enable and --disable: one of the two."));
  if (m_isVerdictOnly && !m_scenario.empty()) throw UsageError(tr("--scenario and --verdict-only: one of the two."));
  SegmentChange change;
  change.isNew = m_isAdd;
  change.isRemoved = m_isRemove;
  if (!m_french.empty()) change.names.emplace_back("fr", m_french);
  if (!m_english.empty()) change.names.emplace_back("en", m_english);
  if (!m_when.empty()) change.when = m_when;
  if (m_isVerdictOnly || !m_scenario.empty()) change.scenario = m_scenario;
  if (m_isEnabled || m_isDisabled) change.isEnabled = m_isEnabled;
  if (!m_position.empty()) change.position = typedNumber("--position", m_position, 1, 10'000);
  const bool isMore =
      change.isNew || !change.names.empty() || change.when || change.scenario || change.isEnabled || change.position;
  if (m_isRemove && isMore) throw UsageError(tr("--remove: only --preview goes with it."));
  return change;
}

ExitCode SegmentsCommand::list(Console& console, OpenLedger& ledger) const {
  const SegmentBook book = orThrow(segmentBook(ledger.database(), ledger.today()));
  const Currency base = ledger.creditor().currency;
  if (m_key.empty()) {
    if (console.isJson()) {
      console.printJson(segmentsJson(book, ledger.today(), base, console.language()).dump());
    } else {
      console.print(segmentsText(book, base, console.language()));
    }
    return ExitCode::done;
  }
  const auto found = std::ranges::find(book.segments, m_key, [](const OwnedSegment& one) { return one.segment.key; });
  if (found == book.segments.end()) throw RefusedError({RefusalReason::unknownSegment, {m_key}});
  const auto place = static_cast<std::size_t>(found - book.segments.begin());
  if (console.isJson()) {
    console.printJson(segmentJson(book, place, ledger.today(), base, console.language()).dump());
  } else {
    console.print(segmentText(book, place, base, console.language()));
  }
  return ExitCode::done;
}

ExitCode SegmentsCommand::run(Console& console) {
  if (m_isPreview && !isChange()) throw UsageError(tr("--preview: say what would change."));
  if (!isChange()) {
    OpenLedger ledger(m_ledger, OpenMode::readOnly);
    return list(console, ledger);
  }
  const SegmentChange wanted = change();
  OpenLedger ledger(m_ledger, m_isPreview ? OpenMode::readOnly : OpenMode::readWrite);
  const SegmentPreview preview = orThrow(previewSegments(ledger.database(), m_key, wanted, ledger.today()));
  if (!m_isPreview) orThrow(changeSegments(ledger.session(), m_key, wanted));
  if (console.isJson()) {
    console.printJson(previewJson(preview, ledger.today(), !m_isPreview).dump());
  } else {
    console.print(previewText(preview, console.language()));
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> segmentsCommand() { return std::make_unique<SegmentsCommand>(); }

}  // namespace relance
