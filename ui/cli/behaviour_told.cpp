// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/behaviour_told.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

#include "cli/behaviour_json_parts.h"
#include "cli/table.h"
#include "domain/basics/ratio_sum.h"
#include "text/amount_text.h"
#include "text/number_text.h"
#include "words/agreement_words.h"
#include "words/behaviour_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BehaviourTold)
};

constexpr std::array allFields{BehaviourField::weightedDelay,  BehaviourField::trend,        BehaviourField::shareLate,
                               BehaviourField::brokenPromises, BehaviourField::keptPromises, BehaviourField::isNew,
                               BehaviourField::customerMonths, BehaviourField::paidInvoices};

std::optional<Ratio> daysOf(const PayerBehaviour& behaviour, BehaviourField field) {
  return field == BehaviourField::trend ? trendOf(behaviour.recent, behaviour.earlier) : behaviour.whole.days();
}

ordered_json orNull(const std::optional<Date>& date) { return date ? ordered_json(isoText(*date)) : ordered_json(); }

/// The value and its unit.
std::pair<ordered_json, const char*> valueJson(const PayerBehaviour& behaviour, BehaviourField field) {
  switch (field) {
    case BehaviourField::weightedDelay:
    case BehaviourField::trend: {
      const auto days = daysOf(behaviour, field);
      return {days ? ordered_json(hundredthsDecimal(hundredthsOf(*days))) : ordered_json(), "days"};
    }
    case BehaviourField::shareLate: {
      const auto share = behaviour.whole.share();
      return {share ? ordered_json(hundredthsDecimal(hundredthsOf(*share))) : ordered_json(), "basisPoints"};
    }
    case BehaviourField::brokenPromises:
      return {behaviour.broken.size(), "count"};
    case BehaviourField::keptPromises:
      return {{{"kept", behaviour.promisesKept}, {"judged", behaviour.promisesJudged}}, "count"};
    case BehaviourField::isNew:
      return {behaviour.isNew, "yesNo"};
    case BehaviourField::customerMonths:
      return {behaviour.customerMonths ? ordered_json(*behaviour.customerMonths) : ordered_json(), "months"};
    case BehaviourField::paidInvoices:
      return {behaviour.paidInvoices, "count"};
  }
  return {};
}

/// French counts less than two as one, English only one itself.
QString daysText(std::int64_t hundredths, Language language) {
  const std::int64_t size = hundredths < 0 ? -hundredths : hundredths;
  const std::int64_t counted = language == Language::en ? (size + 99) / 100 : size / 100;
  return Words::tr("%1 days", nullptr, static_cast<int>(counted)).arg(toQt(hundredthsText(hundredths, language)));
}

QString valueText(const PayerBehaviour& behaviour, BehaviourField field, Language language) {
  const QString unknown = Words::tr("not known");
  switch (field) {
    case BehaviourField::weightedDelay:
    case BehaviourField::trend: {
      const auto days = daysOf(behaviour, field);
      return days ? daysText(hundredthsOf(*days), language) : unknown;
    }
    case BehaviourField::shareLate: {
      const auto share = behaviour.whole.share();
      if (!share) return unknown;
      return Words::tr("%n invoices of %1", nullptr, behaviour.whole.late).arg(behaviour.whole.invoices) + QStringLiteral(", ") +
             toQt(percentText(divideHalfUp(share->numerator, share->denominator), language));
    }
    case BehaviourField::brokenPromises:
      return QString::number(behaviour.broken.size());
    case BehaviourField::keptPromises:
      return Words::tr("%1 of %2").arg(behaviour.promisesKept).arg(behaviour.promisesJudged);
    case BehaviourField::isNew:
      return behaviour.isNew ? Words::tr("yes") : Words::tr("no");
    case BehaviourField::customerMonths:
      return behaviour.customerMonths ? QString::number(*behaviour.customerMonths) : unknown;
    case BehaviourField::paidInvoices:
      return QString::number(behaviour.paidInvoices);
  }
  return {};
}

QString invoicesText(const PayerBehaviour& behaviour, Language language) {
  Table table;
  table.column(Words::tr("Invoice")).column(Words::tr("Of")).column(Words::tr("Due")).column(Words::tr("Paid"));
  for (const QString& title :
       {Words::tr("Days late"), Words::tr("Ours"), Words::tr("Counted"), Words::tr("Amount"), Words::tr("Amount × days")}) {
    table.column(title, Table::Align::right);
  }
  for (const DelayedInvoice& one : behaviour.invoices) {
    const WideInt product = static_cast<WideInt>(one.amountMinor) * one.counted();
    table.row({toQt(one.number), toQt(one.customer), dateWords(one.due, language),
               one.settled ? dateWords(*one.settled, language) : Words::tr("open"), QString::number(one.delay),
               QString::number(one.ourDays), QString::number(one.counted()),
               amountWords({one.amountMinor, one.currency}, language), toQt(wideDecimal(product, minorDigits(one.currency)))});
  }
  table.rule();
  for (const DelayTotal& total : behaviour.totals) {
    const QString name = total.isWeighed ? Words::tr("Total") : Words::tr("Total, without a rate not weighed");
    table.row({name, toQt(total.currency.code()), QString(), QString(), QString(), QString(), QString(),
               amountWords({total.amountMinor, total.currency}, language),
               toQt(wideDecimal(total.amountTimesDays, minorDigits(total.currency)))});
  }
  return table.text();
}

QString brokenText(const PayerBehaviour& behaviour, Language language) {
  Table table;
  table.column(Words::tr("No."), Table::Align::right).column(Words::tr("Kind")).column(Words::tr("Made"));
  table.column(Words::tr("For")).column(Words::tr("Broken"));
  for (const BrokenAgreement& one : behaviour.broken) {
    table.row({QString::number(one.agreement.value), agreementKindWord(one.kind), dateWords(one.made, language),
               dateWords(one.due, language), dateWords(one.brokenOn, language)});
  }
  return table.text();
}

}  // namespace

ordered_json behaviourJson(const PayerBehaviour& behaviour) {
  auto fields = ordered_json::array();
  for (const BehaviourField field : allFields) {
    auto [value, unit] = valueJson(behaviour, field);
    fields.push_back({{"field", behaviourFieldName(field)},
                      {"name", behaviourWord(field).toStdString()},
                      {"value", std::move(value)},
                      {"unit", unit},
                      {"formula", behaviourFormula(field).toStdString()}});
  }
  auto invoices = ordered_json::array();
  for (const DelayedInvoice& one : behaviour.invoices) {
    invoices.push_back({{"item", one.number},
                        {"customer", one.customer},
                        {"currency", one.currency.code()},
                        {"amount", decimalText({one.amountMinor, one.currency})},
                        {"due", isoText(one.due)},
                        {"settled", orNull(one.settled)},
                        {"delay", one.delay},
                        {"ours", one.ourDays},
                        {"counted", one.counted()},
                        {"late", one.isLate()},
                        {"half", one.isRecent ? "recent" : "earlier"}});
  }
  auto totals = ordered_json::array();
  for (const DelayTotal& total : behaviour.totals) {
    totals.push_back({{"currency", total.currency.code()},
                      {"invoices", total.invoices},
                      {"late", total.late},
                      {"amount", decimalText({total.amountMinor, total.currency})},
                      {"amountTimesDays", wideDecimal(total.amountTimesDays, minorDigits(total.currency))},
                      {"weighed", total.isWeighed}});
  }
  auto broken = ordered_json::array();
  for (const BrokenAgreement& one : behaviour.broken) {
    broken.push_back({{"agreement", one.agreement.value},
                      {"kind", agreementKindName(one.kind)},
                      {"currency", one.currency.code()},
                      {"made", isoText(one.made)},
                      {"due", isoText(one.due)},
                      {"brokenOn", isoText(one.brokenOn)}});
  }
  return {{"customer", behaviour.customer},    {"name", behaviour.name},
          {"today", isoText(behaviour.today)}, {"fields", std::move(fields)},
          {"invoices", std::move(invoices)},   {"totals", std::move(totals)},
          {"broken", std::move(broken)},       {"firstInvoice", orNull(behaviour.firstInvoice)}};
}

QString behaviourText(const PayerBehaviour& behaviour, Language language) {
  QStringList lines{toQt(behaviour.customer) + QStringLiteral(", ") + toQt(behaviour.name)};
  for (const BehaviourField field : allFields) {
    lines << Words::tr("%1: %2", "field, value").arg(behaviourWord(field), valueText(behaviour, field, language));
    lines << QStringLiteral("  ") + behaviourFormula(field);
  }
  if (!behaviour.invoices.empty()) lines << QString() << invoicesText(behaviour, language);
  if (!behaviour.broken.empty()) lines << QString() << brokenText(behaviour, language);
  return lines.join(u'\n');
}

}  // namespace relance
