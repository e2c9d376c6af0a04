// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/reading_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "words/import_words.h"
#include "words/problem_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportReading)
};

/// A profile was asked, and not the user.
QString originWord(DialectOrigin origin, const ImportPreview& preview) {
  if (origin == DialectOrigin::said && !preview.profile.empty()) return Words::tr("as the profile says");
  return dialectOriginWord(origin);
}

template <class Column, class Reading>
QStringList readings(const std::vector<Column>& columns, Reading reading) {
  QStringList lines;
  for (const Column& column : columns) {
    const QString words = reading(column);
    if (!lines.contains(words)) lines << words;
  }
  return lines;
}

}  // namespace

QString lettersWords(const CsvPreview& sample) {
  const QString titles = sample.layout.headerLine == 0 ? Words::tr("no line of titles")
                                                       : Words::tr("titles in line %1").arg(sample.layout.headerLine);
  return Words::tr("%1 (%2), columns parted by: %3, %4")
      .arg(toQt(sample.encoding.name), encodingOriginWord(sample.encoding.origin), separatorWord(sample.layout.separator),
           titles);
}

QString datesWords(const ImportPreview& preview) {
  if (!preview.report.dialect) return {};
  return readings(
             preview.report.dialect->dates,
             [&](const DateColumnDialect& column) {
               const QString order = dateOrderWord(dateOrderName(column.order));
               if (column.origin == DialectOrigin::found && column.deciding > 0) {
                 return Words::tr("%1: %n dates are read in no other way", nullptr, static_cast<int>(column.deciding)).arg(order);
               }
               return Words::tr("%1 (%2)").arg(order, originWord(column.origin, preview));
             })
      .join(QStringLiteral("; "));
}

QString amountsWords(const ImportPreview& preview) {
  if (!preview.report.dialect) return {};
  return readings(preview.report.dialect->amounts,
                  [&](const AmountColumnDialect& column) {
                    const QString style = column.style.isMinorUnits
                                              ? Words::tr("whole cents")
                                              : Words::tr("decimal %1").arg(decimalSignWord(column.style.decimalSign));
                    return Words::tr("%1 (%2)").arg(style, originWord(column.origin, preview));
                  })
      .join(QStringLiteral("; "));
}

QString commonDateOrder(const ImportPreview& preview) {
  if (!preview.report.dialect || preview.report.dialect->dates.empty()) return {};
  const auto& dates = preview.report.dialect->dates;
  const DateOrder first = dates.front().order;
  const bool isCommon = std::ranges::all_of(dates, [&](const DateColumnDialect& column) { return column.order == first; });
  return isCommon ? toQt(dateOrderName(first)) : QString();
}

std::optional<QString> unreadableWords(const ImportPreview& preview, Language language) {
  if (preview.sample || preview.report.mapping || preview.report.problems.empty()) return std::nullopt;
  const Problem& problem = preview.report.problems.front();
  const QString words = problemWords(problem, language).sentence;
  const QString what = problem.line > 0 ? Words::tr("%1: %2").arg(problemPlace(problem), words) : words;
  return Words::tr("%1 Nothing was imported.").arg(what);
}

QString columnWord(const std::optional<CsvPreview>& sample, std::int64_t column) {
  if (column <= 0) return {};
  const auto place = static_cast<std::size_t>(column - 1);
  if (sample && place < sample->titles.size() && !sample->titles[place].empty()) return toQt(sample->titles[place]);
  return QString::number(column);
}

}  // namespace relance
