// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/mandate_details.h"

#include <QGridLayout>

#include "desktop/client/icon_line.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "text/amount_text.h"
#include "words/placement_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

/// A caption at the left, its value at the right.
void addPair(QVBoxLayout& section, const QString& caption, const QString& value, bool isStrong = false) {
  auto* line = new QHBoxLayout;
  auto* name = new RoleLabel(caption, ColourRole::secondary);
  auto* said = new RoleLabel(value);
  said->setStrong(isStrong);
  said->setWordWrap(true);
  said->setAlignment(Qt::AlignRight);
  line->addWidget(name, 0, Qt::AlignTop);
  line->addWidget(said, 1);
  section.addLayout(line);
}

QString joined(const std::vector<std::string>& texts) {
  QStringList list;
  for (const std::string& text : texts) list << toQt(text);
  return list.join(QStringLiteral(", "));
}

}  // namespace

MandateDetails::MandateDetails(Inspector& inspector, QObject* parent) : QObject(parent), m_inspector(inspector) {}

void MandateDetails::showNothing() {
  m_inspector.clear();
  m_inspector.setHeading({}, {});
}

void MandateDetails::addButtons(bool isRunning) {
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::gap);
  auto* news = new ActionButton(tr("News"));
  news->setKeyCap(QKeySequence(Qt::Key_Return));
  news->setObjectName(QStringLiteral("news"));
  auto* back = new ActionButton(tr("Take back"));
  back->setKeyCap(QKeySequence(Qt::Key_R));
  back->setObjectName(QStringLiteral("takeBack"));
  if (!isRunning) back->hide();
  auto* file = new ActionButton(tr("File"));
  file->setKeyCap(QKeySequence(Qt::Key_O));
  if (!m_offersFile) file->hide();
  for (ActionButton* button : {news, back, file}) line->addWidget(button);
  line->addStretch();
  connect(news, &QPushButton::clicked, this, &MandateDetails::newsWanted);
  connect(back, &QPushButton::clicked, this, &MandateDetails::returnWanted);
  connect(file, &QPushButton::clicked, this, &MandateDetails::fileWanted);
  m_inspector.body().addLayout(line);
}

void MandateDetails::addSums(const ToldPlacement& told, const placementcells::Writing& writing) {
  const Placement& one = told.placement;
  const auto amount = [&](std::int64_t minor) { return amountWords({minor, one.currency}, writing.language); };
  auto* grid = new QGridLayout;
  grid->setColumnStretch(1, 1);
  auto* recovered = new RoleLabel(amount(one.recoveredMinor), ColourRole::text, TextSize::title);
  recovered->setStrong(true);
  grid->addWidget(new RoleLabel(tr("Recovered"), ColourRole::secondary), 0, 0);
  grid->addWidget(recovered, 1, 0);
  auto* claimed = new RoleLabel(tr("of %1 claimed").arg(amount(one.claimedMinor)), ColourRole::secondary);
  claimed->setAlignment(Qt::AlignRight | Qt::AlignBottom);
  grid->addWidget(claimed, 1, 1);
  m_inspector.body().addLayout(grid);
  QVBoxLayout& section = m_inspector.addSection(tr("What it brings"));
  addPair(section, tr("Fee so far"), amount(one.feeMinor));
  addPair(section, tr("Costs so far"), amount(one.costMinor));
  const std::int64_t left = subtractMinor(subtractMinor(one.recoveredMinor, one.feeMinor), one.costMinor);
  addPair(section, tr("Left for us so far"), amount(left), true);
  if (told.expectedMinor) addPair(section, tr("Expected in all"), amount(*told.expectedMinor));
}

void MandateDetails::addFacts(const ToldPlacement& told, const placementcells::Writing& writing) {
  const Placement& one = told.placement;
  QVBoxLayout& section = m_inspector.addSection(tr("Mandate"));
  addPair(section, tr("Partner"), told.partner.empty() ? tr("not said yet") : toQt(told.partner));
  if (told.partnerKind) addPair(section, tr("Kind"), partnerKindWord(*told.partnerKind));
  addPair(section, tr("Since"), dateWords(one.mandate, writing.language));
  const QString items = joined(told.items);
  addPair(section, tr("Items"),
          one.isWhole ? tr("the whole customer, %1").arg(items.isEmpty() ? tr("nothing open") : items) : items);
  if (one.returned) addPair(section, tr("Back since"), dateWords(*one.returned, writing.language));
  const TableCell next = placementcells::nextOf(told, writing);
  m_inspector.addSection(one.isRunningOn(writing.today) ? tr("Next review") : tr("Outcome"))
      .addWidget(new IconLine(next.icon.value_or(IconName::calendar), next.iconRole, next.text));
  if (told.reason.empty()) return;
  auto* reason = new RoleLabel(toQt(told.reason));
  reason->setWordWrap(true);
  reason->setTextFormat(Qt::PlainText);
  m_inspector.addSection(tr("Reason")).addWidget(reason);
}

void MandateDetails::show(const ToldPlacement& told, const placementcells::Writing& writing) {
  m_inspector.clear();
  m_inspector.setHeading(toQt(told.customerName), toQt(told.customerCode));
  addButtons(told.placement.isRunningOn(writing.today));
  addSums(told, writing);
  addFacts(told, writing);
}

void MandateDetails::show(const Partner& partner, const std::vector<ToldPlacement>& placements,
                          const placementcells::Writing& writing) {
  m_inspector.clear();
  m_inspector.setHeading(toQt(partner.name), partnerKindWord(partner.kind));
  auto* change = new ActionButton(tr("Change"));
  change->setKeyCap(QKeySequence(Qt::Key_Return));
  change->setObjectName(QStringLiteral("change"));
  connect(change, &QPushButton::clicked, this, &MandateDetails::changeWanted);
  m_inspector.body().addWidget(change, 0, Qt::AlignLeft);
  int running = 0;
  std::vector<ToldPlacement> his;
  for (const ToldPlacement& told : placements) {
    if (told.partner != partner.name) continue;
    his.push_back(told);
    running += told.placement.isRunningOn(writing.today) ? 1 : 0;
  }
  QVBoxLayout& facts = m_inspector.addSection(tr("What he does"));
  const QString countries = joined(partner.countries);
  addPair(facts, tr("Countries"), countries.isEmpty() ? tr("everywhere") : countries);
  addPair(facts, tr("Languages"), joined(partner.languages));
  addPair(facts, tr("Success"), partner.successBp ? toQt(percentText(*partner.successBp, writing.language)) : tr("not known"));
  const QString fees = placementcells::feeWords(partner.fees, writing);
  addPair(facts, tr("Fees"), fees.isEmpty() ? tr("not known") : fees);
  if (partner.archived) addPair(facts, tr("Archived on"), dateWords(*partner.archived, writing.language));
  QVBoxLayout& record = m_inspector.addSection(tr("His mandates"));
  addPair(record, tr("With him now"), QString::number(running));
  addPair(record, tr("Came back"), QString::number(static_cast<int>(his.size()) - running));
  // Here no column says which currency is meant: none goes without saying (XXX is that of nobody).
  const Currency nobodys{{'X', 'X', 'X'}};
  for (const TotalsRow& sums : placementcells::mandateTotals(his, {writing.today, writing.language, nobodys})) {
    addPair(record, tr("Claimed"), sums[placementcells::claimedColumn].text);
    addPair(record, tr("Recovered"), sums[placementcells::recoveredColumn].text);
    addPair(record, tr("Fees and costs"), sums[placementcells::costColumn].text);
  }
}

}  // namespace relance
