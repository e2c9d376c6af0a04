// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/verdict_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

#include "desktop/client/typed_readers.h"
#include "desktop/desk/customer_by_code.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "text/date_text.h"
#include "words/cleaning_words.h"
#include "words/dispute_words.h"

namespace relance {
namespace {

/// The entry of that value, else the first: "not said yet", "unspecified", "the oldest".
void choose(QComboBox& box, const std::string& value) { box.setCurrentIndex(std::max(0, box.findData(toQt(value)))); }

std::string chosen(const QComboBox& box) { return toStd(box.currentData().toString()); }

void refill(QComboBox& box, const QList<std::pair<QString, QString>>& entries) {
  const std::string before = chosen(box);
  box.clear();
  for (const auto& [words, value] : entries) box.addItem(words, value);
  choose(box, before);
}

/// Of what is open on the other side of the line's account.
QStringList numbersBeside(const CleaningLine& line, const DeskState& state) {
  const auto payer = findCustomerByCode(state, line.payerCode);
  const auto account = payer ? state.findAccount(*payer, line.currency) : std::nullopt;
  if (!account) return {};
  QStringList numbers;
  const Account& slice = state.portfolio.accounts[*account];
  const ItemColumns& items = state.portfolio.items;
  for (ItemIndex i = slice.firstItem; i < slice.firstItem + slice.itemCount; ++i) {
    const bool isOtherSide = items.isDebit(i) != (line.side == Side::debit);
    if (isOtherSide && !items.number(i).empty()) numbers << toQt(items.number(i));
  }
  return numbers;
}

}  // namespace

VerdictForm::VerdictForm(QWidget* parent)
    : QWidget(parent),
      m_until(new DateField(
          [this](const QString& text) { return dateReader(m_today, m_language, {.least = plusDays(m_today, 1)})(text); })),
      m_partner(new QComboBox),
      m_cause(new QComboBox),
      m_with(new QComboBox),
      m_reason(new QLineEdit) {
  m_ofLines = {new LabelledField(tr("Leave until"), m_until), new LabelledField(tr("Hand over to"), m_partner),
               new LabelledField(tr("Dispute because"), m_cause), new LabelledField(tr("Offset with"), m_with)};
  m_reasonField = new LabelledField(tr("Reason, in your words"), m_reason);
  m_reasonField->setMaximumWidth(QWIDGETSIZE_MAX);
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::gap);
  for (LabelledField* field : std::as_const(m_ofLines)) line->addWidget(field, 1, Qt::AlignTop);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(metrics::gap);
  all->addLayout(line);
  all->addWidget(m_reasonField);
  for (QComboBox* box : {m_partner, m_cause, m_with}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->installEventFilter(this);
    connect(box, &QComboBox::currentIndexChanged, this, &VerdictForm::edited);
  }
  connect(m_until, &UnderstoodField::readAgain, this, &VerdictForm::edited);
  connect(m_until, &QLineEdit::returnPressed, this, [this] { emit wanted(CleaningVerdict::leave); });
  connect(m_reason, &QLineEdit::returnPressed, this, &VerdictForm::finished);
}

void VerdictForm::setChoices(const std::vector<Partner>& partners, const std::vector<Cause>& causes, Language language) {
  QList<std::pair<QString, QString>> who{{tr("not said yet"), QString()}};
  for (const Partner& partner : partners) who.emplace_back(toQt(partner.name), toQt(partner.name));
  refill(*m_partner, who);
  QList<std::pair<QString, QString>> why{{tr("still to be found out"), QString()}};
  for (const Cause& cause : causes) {
    if (cause.key != unspecifiedCause) why.emplace_back(causeName(cause, language), toQt(cause.key));
  }
  refill(*m_cause, why);
}

void VerdictForm::showLine(const CleaningLine& line, const DeskState& state) {
  const bool isSame = m_line && m_line->item == line.item && m_today == state.today;
  m_today = state.today;
  m_language = state.language;
  m_waiting = {};
  QList<std::pair<QString, QString>> entries{{tr("the oldest one"), QString()}};
  for (const QString& number : numbersBeside(line, state)) entries.emplace_back(number, number);
  m_line = line;
  refill(*m_with, entries);
  askOnlyReason(false);
  if (isSame) return;
  fill(line);
  m_typed.give(*this, nameShown(), m_language);
}

QString VerdictForm::nameShown() const {
  if (m_line) return QStringLiteral("line/%1").arg(m_line->item.value);
  return m_waiting ? QStringLiteral("waiting/%1").arg(m_waiting.value) : QString();
}

QVariantMap VerdictForm::typed() const {
  const QString name = nameShown();
  return name.isEmpty() ? m_typed.kept() : TypedWords::of(this, name);
}

void VerdictForm::fill(const CleaningLine& line) {
  const auto usual = [&](CleaningVerdict verdict) { return usualRequest(line, verdict, m_today); };
  m_until->setText(QStringLiteral("+%1").arg(daysBetween(m_today, *usual(CleaningVerdict::leave).until)));
  choose(*m_partner, usual(CleaningVerdict::handOver).partner);
  choose(*m_cause, usual(CleaningVerdict::dispute).cause);
  choose(*m_with, usual(CleaningVerdict::offset).with);
  m_reason->clear();
  m_reason->setPlaceholderText(usualReason(line.doubts, line.proposed, line.currency, m_language));
  if (const auto kept = m_kept.find(line.item); kept != m_kept.end()) fillKept(kept->second);
}

void VerdictForm::fillKept(const VerdictRequest& said) {
  m_reason->setText(toQt(said.reason));
  switch (said.verdict) {
    case CleaningVerdict::leave:
      if (said.until) m_until->setText(toQt(shortDate(*said.until, m_language)));
      break;
    case CleaningVerdict::handOver:
      choose(*m_partner, said.partner);
      break;
    case CleaningVerdict::dispute:
      choose(*m_cause, said.cause);
      break;
    case CleaningVerdict::offset:
      choose(*m_with, said.with);
      break;
    case CleaningVerdict::writeOff:
    case CleaningVerdict::chase:
      break;
  }
}

void VerdictForm::showWaiting(const WaitingWriteOff& waiting) {
  if (m_waiting == waiting.item) return;
  m_line.reset();
  m_waiting = waiting.item;
  m_reason->clear();
  m_reason->setPlaceholderText(toQt(waiting.reason).simplified());
  if (const auto kept = m_kept.find(waiting.item); kept != m_kept.end()) m_reason->setText(toQt(kept->second.reason));
  askOnlyReason(true);
  m_typed.give(*this, nameShown(), m_language);
}

void VerdictForm::showNothing() {
  m_line.reset();
  m_waiting = {};
  m_reason->clear();
  m_reason->setPlaceholderText({});
}

void VerdictForm::askOnlyReason(bool isOnly) {
  for (LabelledField* field : std::as_const(m_ofLines)) field->setVisible(!isOnly);
  const bool isDebit = m_line && m_line->side == Side::debit;
  m_partner->setEnabled(isDebit);
  m_cause->setEnabled(isDebit);
}

VerdictRequest VerdictForm::request(CleaningVerdict verdict) const {
  VerdictRequest request = usualRequest(*m_line, verdict, m_today);
  request.reason = reason();
  switch (verdict) {
    case CleaningVerdict::leave:
      if (m_until->value()) request.until = m_until->value();
      break;
    case CleaningVerdict::handOver:
      request.partner = chosen(*m_partner);
      break;
    case CleaningVerdict::dispute:
      request.cause = chosen(*m_cause);
      break;
    case CleaningVerdict::offset:
      request.with = chosen(*m_with);
      break;
    case CleaningVerdict::writeOff:
      if (request.reason.empty()) request.reason = toStd(m_reason->placeholderText());
      break;
    case CleaningVerdict::chase:
      break;
  }
  return request;
}

std::string VerdictForm::reason() const { return toStd(m_reason->text().trimmed()); }

QString VerdictForm::effect(CleaningVerdict verdict) const {
  if (!m_line) return cleaningVerdictWord(verdict);
  const VerdictRequest said = request(verdict);
  ProposedVerdict told{.verdict = verdict, .with = said.with.empty() ? said.partner : said.with, .until = said.until};
  if (verdict == CleaningVerdict::dispute && m_cause->currentIndex() > 0) {
    return tr("%1: %2", "dispute, why").arg(cleaningVerdictWord(verdict), m_cause->currentText());
  }
  return proposedVerdictPhrase(told, m_language);
}

void VerdictForm::focusFirst() {
  if (m_line) return m_until->setFocus(Qt::ShortcutFocusReason);
  m_reason->setFocus(Qt::ShortcutFocusReason);
}

void VerdictForm::focusUntil() {
  m_until->setFocus(Qt::OtherFocusReason);
  m_until->selectAll();
}

bool VerdictForm::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return false;
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_Return && key != Qt::Key_Enter) return false;
  if (watched == m_partner) emit wanted(CleaningVerdict::handOver);
  if (watched == m_cause) emit wanted(CleaningVerdict::dispute);
  if (watched == m_with) emit wanted(CleaningVerdict::offset);
  return true;
}

}  // namespace relance
