// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/balance_columns.h"

#include <QCoreApplication>

#include "desktop/shared/format.h"
#include "text/amount_text.h"

namespace relance::balance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Balance)
};

constexpr int totalColumn = 1;
constexpr int notDueColumn = 2;
constexpr int firstBucketColumn = 3;

int unappliedColumn(const BucketLimits& limits) { return firstBucketColumn + static_cast<int>(limits.bucketCount()); }

/// "1–30", "> 90".
QString daysOf(const BucketLimits& limits, std::size_t bucket) {
  if (bucket == limits.days.size()) return QStringLiteral(">\u00A0%1").arg(limits.days.back());
  const int first = bucket == 0 ? 1 : limits.days[bucket - 1] + 1;
  return QStringLiteral("%1–%2").arg(first).arg(limits.days[bucket]);
}

/// The four bands of colour, whatever the buckets are.
HeatBand bandOf(std::size_t bucket) { return static_cast<HeatBand>(std::min<std::size_t>(bucket, 3)); }

}  // namespace

int nextColumn(const BucketLimits& limits) { return unappliedColumn(limits) + 1; }
int columnCount(const BucketLimits& limits) { return nextColumn(limits) + 1; }

QList<TableColumn> tableColumns(const BucketLimits& limits) {
  QList<TableColumn> columns{
      {.id = QStringLiteral("name"), .kind = ColumnKind::name, .width = 280, .least = 160, .yields = 1, .takesRest = true}};
  const auto number = [&](const QString& id) {
    columns << TableColumn{.id = id, .kind = ColumnKind::number, .width = 84, .least = 64, .neverCut = true};
  };
  number(QStringLiteral("total"));
  number(QStringLiteral("notDue"));
  for (std::size_t i = 0; i < limits.bucketCount(); ++i) number(QStringLiteral("bucket%1").arg(i));
  number(QStringLiteral("unapplied"));
  columns.last().hairlineBefore = true;
  columns << TableColumn{.id = QStringLiteral("next"),
                         .kind = ColumnKind::words,
                         .width = 160,
                         .least = 120,
                         .neverCut = true,
                         .hairlineBefore = true};
  return columns;
}

std::optional<BalancePart> partOfColumn(const BucketLimits& limits, int column) {
  if (column == totalColumn) return BalancePart{.kind = BalancePart::Kind::total};
  if (column == notDueColumn) return BalancePart{.kind = BalancePart::Kind::notDue};
  if (column == unappliedColumn(limits)) return BalancePart{.kind = BalancePart::Kind::unapplied};
  if (column < firstBucketColumn || column >= unappliedColumn(limits)) return std::nullopt;
  return BalancePart{.kind = BalancePart::Kind::bucket, .bucket = static_cast<std::size_t>(column - firstBucketColumn)};
}

QString columnTitle(const BucketLimits& limits, int column, Currency currency) {
  if (column == nameColumn) return Words::tr("Segment and customer");
  const auto part = partOfColumn(limits, column);
  if (!part) return Words::tr("Next action");
  switch (part->kind) {
    case BalancePart::Kind::total:
      return Words::tr("Balance (%1)").arg(currency.code() == "EUR" ? QStringLiteral("€") : toQt(currency.code()));
    case BalancePart::Kind::notDue:
      return Words::tr("Not due");
    case BalancePart::Kind::bucket:
      return Words::tr("%1 d", "bucket of days late").arg(daysOf(limits, part->bucket));
    case BalancePart::Kind::unapplied:
      return Words::tr("Unapplied");
  }
  return {};
}

QString partWords(const BucketLimits& limits, BalancePart part) {
  switch (part.kind) {
    case BalancePart::Kind::total:
      return Words::tr("whole balance");
    case BalancePart::Kind::notDue:
      return Words::tr("not due");
    case BalancePart::Kind::bucket:
      return Words::tr("%1 days late").arg(daysOf(limits, part.bucket));
    case BalancePart::Kind::unapplied:
      return Words::tr("unapplied credits");
  }
  return {};
}

QString amountOrDash(std::int64_t minor, Currency currency, Language language) {
  return minor == 0 ? QStringLiteral("–") : toQt(amountText({minor, currency}, language));
}

QString plainAmount(std::int64_t minor, Currency currency, Language language) {
  QString text = toQt(decimalText({minor, currency}));
  return language == Language::en ? text : text.replace(u'.', u',');
}

QString shareWords(std::int64_t part, std::int64_t whole, Language language) {
  if (part == 0 || whole <= 0) return QStringLiteral("–");
  const std::int64_t tenths = divideHalfUp(WideInt{part} * 1000, whole);
  const bool isEnglish = language == Language::en;
  return QStringLiteral("%1%2%3%4")
      .arg(tenths / 10)
      .arg(QLatin1Char(isEnglish ? '.' : ','))
      .arg(tenths % 10)
      .arg(isEnglish ? QStringLiteral("%") : QStringLiteral("\u00A0%"));
}

TableCell amountCell(const AgedAmounts& amounts, BalancePart part, Currency currency, Language language) {
  const std::int64_t amount = amountOf(amounts, part);
  TableCell cell{.text = amountOrDash(amount, currency, language), .secondary = {}};
  if (part.kind == BalancePart::Kind::bucket) cell.heat = heatOf(bandOf(part.bucket), amount, grossOf(amounts));
  return cell;
}

}  // namespace relance::balance
