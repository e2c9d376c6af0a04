// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/cleaning_model.h"

#include <algorithm>

#include "desktop/cleaning/cleaning_looks.h"
#include "desktop/client/account_words.h"
#include "desktop/shared/format.h"
#include "text/amount_text.h"
#include "text/fold.h"
#include "words/cleaning_words.h"
#include "words/customer_words.h"

namespace relance {
namespace {

const QString dash = QStringLiteral("–");
/// Of a reason that somebody wrote; the whole stands beside the list.
constexpr qsizetype mostLetters = 48;

QString beginningOf(const QString& text) {
  return text.size() <= mostLetters ? text : text.left(mostLetters - 1).trimmed() + QStringLiteral("…");
}

template <class Line>
std::vector<std::string> textsOf(const std::vector<Line>& lines) {
  std::vector<std::string> texts;
  texts.reserve(lines.size());
  for (const Line& line : lines) texts.push_back(fold(line.customerName + ' ' + line.customerCode + ' ' + line.number).bytes);
  return texts;
}

bool hasDoubt(const CleaningLine& line, Doubt doubt) {
  return std::ranges::find(line.doubts, doubt, &DoubtFact::doubt) != line.doubts.end();
}

TableCell lateCell(int daysLate, bool isDebit) {
  if (!isDebit) return {.text = dash, .secondary = {}, .textRole = ColourRole::secondary};
  return {.text = latenessWords(daysLate), .secondary = {}, .textRole = daysLate > 0 ? ColourRole::text : ColourRole::secondary};
}

}  // namespace

CleaningModel::CleaningModel(QObject* parent) : QAbstractTableModel(parent) {}

QList<TableColumn> CleaningModel::tableColumns() {
  return {
      {.id = QStringLiteral("customer"), .width = 200, .least = 130, .yields = 2},
      {.id = QStringLiteral("item"), .width = 80, .least = 68, .yields = 1},
      {.id = QStringLiteral("open"), .kind = ColumnKind::number, .width = 80, .least = 72, .neverCut = true},
      {.id = QStringLiteral("late"), .kind = ColumnKind::number, .width = 60, .least = 52, .neverCut = true},
      {.id = QStringLiteral("why"), .kind = ColumnKind::words, .width = 190, .least = 150, .takesRest = true, .neverCut = true},
      {.id = QStringLiteral("proposal"), .width = 200, .least = 110, .yields = 3, .hairlineBefore = true}};
}

void CleaningModel::setDesk(CleaningDesk desk, Currency base, Language language) {
  beginResetModel();
  m_desk = std::move(desk);
  m_base = base;
  m_language = language;
  m_lineTexts = textsOf(m_desk.lines);
  m_waitingTexts = textsOf(m_desk.waiting);
  build();
  endResetModel();
}

void CleaningModel::choose(const CleaningChoice& choice) {
  if (choice == m_choice) return;
  beginResetModel();
  m_choice = choice;
  build();
  endResetModel();
}

void CleaningModel::takeAway(ItemId id, bool isWaiting) {
  beginResetModel();
  gone(isWaiting).insert(id);
  build();
  endResetModel();
}

void CleaningModel::putBack(ItemId id, bool isWaiting) {
  beginResetModel();
  gone(isWaiting).erase(id);
  build();
  endResetModel();
}

void CleaningModel::build() {
  m_shown.clear();
  const std::string wanted = fold(toStd(m_choice.text.trimmed())).bytes;
  const auto fits = [&](const std::string& text) { return wanted.empty() || text.find(wanted) != std::string::npos; };
  if (m_choice.isWaiting) {
    for (std::size_t i = 0; i < m_desk.waiting.size(); ++i) {
      if (!m_answered.contains(m_desk.waiting[i].item) && fits(m_waitingTexts[i])) m_shown.push_back(i);
    }
    return;
  }
  for (std::size_t i = 0; i < m_desk.lines.size(); ++i) {
    const CleaningLine& line = m_desk.lines[i];
    const bool isWanted = !m_choice.doubt || hasDoubt(line, *m_choice.doubt);
    if (isWanted && !m_judged.contains(line.item) && fits(m_lineTexts[i])) m_shown.push_back(i);
  }
}

int CleaningModel::countOf(Doubt doubt) const {
  return static_cast<int>(std::ranges::count_if(
      m_desk.lines, [&](const CleaningLine& line) { return hasDoubt(line, doubt) && !m_judged.contains(line.item); }));
}

int CleaningModel::countLines() const {
  return static_cast<int>(
      std::ranges::count_if(m_desk.lines, [this](const CleaningLine& line) { return !m_judged.contains(line.item); }));
}

int CleaningModel::countWaiting() const {
  return static_cast<int>(
      std::ranges::count_if(m_desk.waiting, [this](const WaitingWriteOff& one) { return !m_answered.contains(one.item); }));
}

bool CleaningModel::hasLine(ItemId id) const {
  return std::ranges::find(m_desk.lines, id, &CleaningLine::item) != m_desk.lines.end();
}

const CleaningLine* CleaningModel::lineAt(int row) const {
  if (m_choice.isWaiting || row < 0 || row >= rowCount()) return nullptr;
  return &m_desk.lines[m_shown[static_cast<std::size_t>(row)]];
}

const WaitingWriteOff* CleaningModel::waitingAt(int row) const {
  if (!m_choice.isWaiting || row < 0 || row >= rowCount()) return nullptr;
  return &m_desk.waiting[m_shown[static_cast<std::size_t>(row)]];
}

ItemId CleaningModel::itemAt(int row) const {
  if (const CleaningLine* line = lineAt(row)) return line->item;
  const WaitingWriteOff* waiting = waitingAt(row);
  return waiting == nullptr ? ItemId{} : waiting->item;
}

int CleaningModel::rowOf(ItemId id) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (itemAt(row) == id) return row;
  }
  return -1;
}

int CleaningModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }

int CleaningModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString CleaningModel::amount(std::int64_t minor, Currency currency) const {
  return currency == m_base ? toQt(amountText({minor, currency}, m_language)) : amountWords({minor, currency}, m_language);
}

TableCell CleaningModel::lineCell(const CleaningLine& line, int column) const {
  const bool isDebit = line.side == Side::debit;
  switch (static_cast<Column>(column)) {
    case customer:
      return {.text = toQt(line.customerName), .secondary = toQt(line.customerCode), .isStrong = true};
    case item:
      return {.text = toQt(line.number), .secondary = isDebit ? QString() : itemKindWord(line.kind)};
    case open:
      return {.text = amount(isDebit ? line.openMinor : -line.openMinor, line.currency), .secondary = {}};
    case late:
      return lateCell(line.daysLate, isDebit);
    case why: {
      QStringList doubts;
      for (const DoubtFact& fact : line.doubts) doubts << doubtWord(fact.doubt);
      const Doubt first = line.doubts.front().doubt;
      return {
          .text = doubts.join(QStringLiteral(" · ")), .secondary = {}, .icon = doubtIcon(first), .iconRole = doubtRole(first)};
    }
    case proposal:
      return {.text = proposedVerdictPhrase(line.proposed, m_language), .secondary = {}};
    case columns:
      break;
  }
  return {};
}

TableCell CleaningModel::waitingCell(const WaitingWriteOff& waiting, int column) const {
  switch (static_cast<Column>(column)) {
    case customer:
      return {.text = toQt(waiting.customerName), .secondary = toQt(waiting.customerCode), .isStrong = true};
    case item:
      return {.text = toQt(waiting.number), .secondary = {}};
    case open:
      return {.text = amount(waiting.openMinor, waiting.currency), .secondary = {}};
    case late:
      return lateCell(waiting.daysLate, true);
    case why:
      return {.text = beginningOf(toQt(waiting.reason).simplified()), .secondary = {}, .icon = IconName::decision};
    case proposal:
      return {.text = dateWords(waiting.proposedOn, m_language), .secondary = toQt(waiting.proposedBy)};
    case columns:
      break;
  }
  return {};
}

QVariant CleaningModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (const CleaningLine* line = lineAt(index.row())) return answerFor(lineCell(*line, index.column()), role);
  return answerFor(waitingCell(*waitingAt(index.row()), index.column()), role);
}

QVariant CleaningModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case customer:
      return tr("Customer");
    case item:
      return tr("Item");
    case open:
      return tr("Open (%1)").arg(m_base.code() == "EUR" ? QStringLiteral("€") : toQt(m_base.code()));
    case late:
      return tr("Late");
    case why:
      return m_choice.isWaiting ? tr("Reason given") : tr("Why it is doubtful");
    case proposal:
      return m_choice.isWaiting ? tr("Proposed") : tr("Proposal");
    case columns:
      break;
  }
  return {};
}

}  // namespace relance
