// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/placement_cells.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "desktop/client/account_words.h"
#include "text/amount_text.h"
#include "words/placement_words.h"
#include "words/qt_text.h"

namespace relance::placementcells {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Placements)
};

const QString dash = QStringLiteral("–");

QString joined(const std::vector<std::string>& texts, const QString& between) {
  QStringList list;
  for (const std::string& text : texts) list << toQt(text);
  return list.join(between);
}

TableCell cell(const QString& text, ColourRole role = ColourRole::text) {
  return {.text = text.isEmpty() ? dash : text, .secondary = {}, .textRole = role};
}

TableCell strongCell(const QString& text, const QString& secondary) {
  return {.text = text.isEmpty() ? dash : text, .secondary = secondary, .isStrong = true};
}

TableCell amountCell(std::int64_t minor, Currency currency, const Writing& writing) {
  if (minor == 0) return cell(dash, ColourRole::secondary);
  const Money money{minor, currency};
  return cell(currency == writing.base ? toQt(amountText(money, writing.language)) : amountWords(money, writing.language));
}

QString itemsWords(const ToldPlacement& told) {
  return told.placement.isWhole ? Words::tr("all", "items") : joined(told.items, QStringLiteral(", "));
}

}  // namespace

QList<TableColumn> mandateColumns() {
  return {{.id = QStringLiteral("customer"), .width = 180, .least = 140, .yields = 3, .takesRest = true},
          {.id = QStringLiteral("partner"), .width = 140, .least = 126, .yields = 2},
          {.id = QStringLiteral("items"), .width = 110, .least = 72, .yields = 1},
          {.id = QStringLiteral("mandate"), .width = 78, .least = 72, .yields = 4, .neverCut = true},
          {.id = QStringLiteral("claimed"),
           .kind = ColumnKind::number,
           .width = 76,
           .least = 64,
           .yields = 4,
           .hairlineBefore = true},
          {.id = QStringLiteral("recovered"), .kind = ColumnKind::number, .width = 76, .least = 56, .yields = 4},
          {.id = QStringLiteral("cost"), .kind = ColumnKind::number, .width = 70, .least = 48, .yields = 4},
          {.id = QStringLiteral("next"),
           .kind = ColumnKind::words,
           .width = 150,
           .least = 110,
           .yields = 4,
           .neverCut = true,
           .hairlineBefore = true}};
}

QStringList mandateTitles() {
  return {Words::tr("Customer"), Words::tr("Partner"),   Words::tr("Items"),         Words::tr("Mandate"),
          Words::tr("Claimed"),  Words::tr("Recovered"), Words::tr("Fee and costs"), Words::tr("Review or outcome")};
}

TableCell nextOf(const ToldPlacement& told, const Writing& writing) {
  const Placement& one = told.placement;
  const auto state = [](IconName icon, ColourRole role, const QString& words) {
    return TableCell{.text = words, .secondary = {}, .icon = icon, .iconRole = role};
  };
  if (!one.isRunningOn(writing.today)) {
    const QString words = one.outcome ? placementOutcomeWord(*one.outcome) : Words::tr("Back with us");
    return state(one.outcome == PlacementOutcome::paid ? IconName::checkCircle : IconName::undo,
                 one.outcome == PlacementOutcome::paid ? ColourRole::ok : ColourRole::secondary, words);
  }
  if (!one.review) return state(IconName::minus, ColourRole::secondary, Words::tr("no review set"));
  const QString day = dateWords(*one.review, writing.language);
  if (!told.isReviewDue(writing.today)) return state(IconName::calendar, ColourRole::secondary, day);
  const int late = daysBetween(*one.review, writing.today);
  return state(IconName::warning, ColourRole::attention,
               late == 0 ? Words::tr("%1, today").arg(day) : Words::tr("%1, %2 late", "day, 11 d").arg(day, latenessWords(late)));
}

Rows mandateRows(const std::vector<ToldPlacement>& placements, const Writing& writing) {
  Rows rows;
  for (const ToldPlacement& told : placements) {
    const Placement& one = told.placement;
    rows << QList<TableCell>{
        strongCell(toQt(told.customerName), toQt(told.customerCode)),
        told.partner.empty() ? cell(Words::tr("not said yet"), ColourRole::attention) : cell(toQt(told.partner)),
        cell(itemsWords(told)),
        cell(dateWords(one.mandate, writing.language)),
        amountCell(one.claimedMinor, one.currency, writing),
        amountCell(one.recoveredMinor, one.currency, writing),
        amountCell(addMinor(one.feeMinor, one.costMinor), one.currency, writing),
        nextOf(told, writing)};
  }
  return rows;
}

QList<TotalsRow> mandateTotals(const std::vector<ToldPlacement>& placements, const Writing& writing) {
  struct Sums {
    std::int64_t claimed{0}, recovered{0}, cost{0};
  };
  std::map<Currency, Sums> byCurrency;
  for (const ToldPlacement& told : placements) {
    Sums& sums = byCurrency[told.placement.currency];
    sums.claimed = addMinor(sums.claimed, told.placement.claimedMinor);
    sums.recovered = addMinor(sums.recovered, told.placement.recoveredMinor);
    sums.cost = addMinor(sums.cost, addMinor(told.placement.feeMinor, told.placement.costMinor));
  }
  QList<TotalsRow> rows;
  for (const auto& [currency, sums] : byCurrency) {
    const auto amount = [&, of = currency](std::int64_t minor) { return amountCell(minor, of, writing); };
    const TotalsRow row{
        strongCell(Words::tr("Total"), {}), {}, {}, {}, amount(sums.claimed), amount(sums.recovered), amount(sums.cost), {}};
    currency == writing.base ? rows.prepend(row) : rows.append(row);
  }
  return rows;
}

QList<TableColumn> partnerColumns() {
  return {{.id = QStringLiteral("name"), .width = 200, .least = 150, .yields = 2, .takesRest = true},
          {.id = QStringLiteral("kind"), .width = 184, .least = 130, .yields = 1},
          {.id = QStringLiteral("countries"), .width = 84, .least = 84},
          {.id = QStringLiteral("languages"), .width = 80, .least = 52, .yields = 1},
          {.id = QStringLiteral("success"), .kind = ColumnKind::number, .width = 80, .least = 64, .yields = 4},
          {.id = QStringLiteral("fees"), .width = 200, .least = 96, .yields = 3}};
}

QStringList partnerTitles() {
  return {Words::tr("Name"),      Words::tr("Kind"),    Words::tr("Countries"),
          Words::tr("Languages"), Words::tr("Success"), Words::tr("Fees on what is recovered")};
}

QString feeWords(const std::vector<FeeBand>& fees, const Writing& writing) {
  QStringList words;
  for (const FeeBand& band : fees) {
    const QString share = toQt(percentText(band.basisPoints, writing.language));
    words << (band.fromMinor == 0 ? share
                                  : Words::tr("from %1 on %2", "a claim of this amount, a share")
                                        .arg(amountWords({band.fromMinor, writing.base}, writing.language), share));
  }
  return words.join(QStringLiteral(", "));
}

Rows partnerRows(const std::vector<Partner>& partners, const Writing& writing) {
  Rows rows;
  for (const Partner& partner : partners) {
    rows << QList<TableCell>{strongCell(toQt(partner.name), partner.archived ? Words::tr("archived") : QString()),
                             cell(partnerKindWord(partner.kind)),
                             cell(joined(partner.countries, QStringLiteral(" "))),
                             cell(joined(partner.languages, QStringLiteral(" "))),
                             cell(partner.successBp ? toQt(percentText(*partner.successBp, writing.language)) : QString()),
                             cell(feeWords(partner.fees, writing))};
  }
  return rows;
}

}  // namespace relance::placementcells
