// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/findings_file.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QStringList>

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FindingsFile)
};

QString kindWord(FindingKind kind) {
  switch (kind) {
    case FindingKind::problem:
      return Words::tr("To correct");
    case FindingKind::change:
      return Words::tr("Different in the ledger");
    case FindingKind::note:
      return Words::tr("To know");
  }
  return {};
}

/// A spreadsheet would reckon what begins with such a sign.
QString cell(QString text) {
  if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front())) text.prepend(u'\'');
  text.replace(u'"', QStringLiteral("\"\""));
  return u'"' + text + u'"';
}

}  // namespace

QByteArray findingsCsv(const ImportPreview& preview, Language language) {
  const QString separator = language == Language::en ? QStringLiteral(",") : QStringLiteral(";");
  QStringList lines{QStringList{cell(Words::tr("Line")), cell(Words::tr("Column")), cell(Words::tr("What")),
                                cell(Words::tr("Reason")), cell(Words::tr("Code"))}
                        .join(separator)};
  for (const FindingKind kind : {FindingKind::problem, FindingKind::change, FindingKind::note}) {
    for (const Finding& finding : findingsOf(preview, kind, language)) {
      lines << QStringList{finding.line > 0 ? QString::number(finding.line) : QString(), cell(finding.column),
                           cell(kindWord(finding.kind)), cell(finding.sentence),
                           QString::fromUtf8(finding.code.data(), static_cast<qsizetype>(finding.code.size()))}
                   .join(separator);
    }
  }
  return QByteArrayLiteral("\xEF\xBB\xBF") + lines.join(QStringLiteral("\r\n")).toUtf8() + QByteArrayLiteral("\r\n");
}

bool writeFindings(const QString& path, const ImportPreview& preview, Language language) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  file.write(findingsCsv(preview, language));
  return file.commit();
}

}  // namespace relance
