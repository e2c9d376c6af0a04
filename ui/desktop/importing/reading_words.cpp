// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/reading_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
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

/// Columns that are read alike are told of together.
struct DatesAlike {
  DateOrder order;
  DialectOrigin origin;
  std::int64_t deciding;
};

std::vector<DatesAlike> alike(const std::vector<DateColumnDialect>& columns) {
  std::vector<DatesAlike> groups;
  for (const DateColumnDialect& column : columns) {
    const auto same = [&](const DatesAlike& group) { return group.order == column.order && group.origin == column.origin; };
    const auto found = std::ranges::find_if(groups, same);
    if (found == groups.end()) {
      groups.push_back({column.order, column.origin, column.deciding});
    } else {
      found->deciding += column.deciding;
    }
  }
  return groups;
}

}  // namespace

QString fileWords(const std::filesystem::path& path) {
  const QFileInfo file(toQt(path.string()));
  if (!file.exists()) return file.fileName();
  return Words::tr("%1, %2").arg(file.fileName(), QLocale().formattedDataSize(file.size(), 0, QLocale::DataSizeSIFormat));
}

QString lettersWords(const CsvPreview& sample) {
  const QString titles = sample.layout.headerLine == 0 ? Words::tr("no line of titles")
                                                       : Words::tr("titles in line %1").arg(sample.layout.headerLine);
  return Words::tr("%1 (%2), columns parted by: %3, %4")
      .arg(toQt(sample.encoding.name), encodingOriginWord(sample.encoding.origin), separatorWord(sample.layout.separator),
           titles);
}

QString datesWords(const ImportPreview& preview) {
  QStringList lines;
  if (!preview.report.dialect) return {};
  for (const DatesAlike& dates : alike(preview.report.dialect->dates)) {
    const QString order = dateOrderWord(dateOrderName(dates.order));
    if (dates.origin == DialectOrigin::found && dates.deciding > 0) {
      lines << Words::tr("%1: %n dates are read in no other way", nullptr, static_cast<int>(dates.deciding)).arg(order);
    } else {
      lines << Words::tr("%1 (%2)").arg(order, originWord(dates.origin, preview));
    }
  }
  return lines.join(QStringLiteral("; "));
}

QString decimalWords(char sign) { return sign == ',' ? Words::tr("decimal comma") : Words::tr("decimal point"); }

QString amountsWords(const ImportPreview& preview) {
  QStringList lines;
  if (!preview.report.dialect) return {};
  for (const AmountColumnDialect& column : preview.report.dialect->amounts) {
    const QString style = column.style.isMinorUnits ? Words::tr("whole cents") : decimalWords(column.style.decimalSign);
    lines << Words::tr("%1 (%2)").arg(style, originWord(column.origin, preview));
  }
  lines.removeDuplicates();
  return lines.join(QStringLiteral("; "));
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
