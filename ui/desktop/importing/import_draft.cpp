// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/import_draft.h"

#include <QStringList>

#include "desktop/shared/format.h"

namespace relance {
namespace {

QString word(std::string_view text) { return toQt(text); }

}  // namespace

ImportRequest ImportDraft::request() const {
  ImportRequest request;
  request.path = path;
  request.kind = kind;
  request.profile = profile;
  request.mappings = mappings;
  request.dialect = dialect;
  if (!expectedTotal.empty()) request.expectedTotal = expectedTotal;
  request.saveProfileAs = saveProfileAs;
  request.paymentsUpTo = paymentsUpTo;
  return request;
}

QVariantMap memoryOf(const ImportDraft& draft) {
  if (draft.path.empty()) return {};
  QStringList columns;
  for (const HandMapping& said : draft.mappings) columns << toQt(said.field) << toQt(said.column);
  QVariantMap memory{
      {QStringLiteral("file"), toQt(draft.path.string())},          {QStringLiteral("profile"), toQt(draft.profile)},
      {QStringLiteral("isProfileWanted"), draft.isProfileWanted},   {QStringLiteral("columns"), columns},
      {QStringLiteral("isMinorUnits"), draft.dialect.isMinorUnits}, {QStringLiteral("total"), toQt(draft.expectedTotal)},
      {QStringLiteral("saveAs"), toQt(draft.saveProfileAs)}};
  if (draft.kind) memory[QStringLiteral("kind")] = word(importKindName(*draft.kind));
  if (draft.dialect.dates) memory[QStringLiteral("dates")] = word(dateOrderName(*draft.dialect.dates));
  if (draft.dialect.decimalSign) memory[QStringLiteral("decimal")] = QString(QLatin1Char(*draft.dialect.decimalSign));
  if (draft.paymentsUpTo) memory[QStringLiteral("paymentsUpTo")] = word(isoText(*draft.paymentsUpTo));
  return memory;
}

ImportDraft draftOf(const QVariantMap& memory) {
  const auto text = [&memory](const char* key) { return toStd(memory.value(QLatin1String(key)).toString()); };
  ImportDraft draft;
  draft.path = text("file");
  draft.kind = parseImportKind(text("kind"));
  draft.profile = text("profile");
  draft.isProfileWanted = memory.value(QStringLiteral("isProfileWanted"), true).toBool();
  draft.dialect.dates = parseDateOrder(text("dates"));
  if (const std::string sign = text("decimal"); sign == "," || sign == ".") draft.dialect.decimalSign = sign.front();
  draft.dialect.isMinorUnits = memory.value(QStringLiteral("isMinorUnits")).toBool();
  const QStringList columns = memory.value(QStringLiteral("columns")).toStringList();
  for (qsizetype i = 0; i + 1 < columns.size(); i += 2) draft.mappings.push_back({toStd(columns[i]), toStd(columns[i + 1])});
  draft.expectedTotal = text("total");
  draft.saveProfileAs = text("saveAs");
  draft.paymentsUpTo = parseIsoDate(text("paymentsUpTo"));
  return draft;
}

}  // namespace relance
