// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/typed_words.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "desktop/shared/controls/amount_field.h"
#include "desktop/shared/controls/date_field.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/controls/percent_field.h"
#include "desktop/shared/format.h"
#include "text/amount_text.h"
#include "text/date_text.h"

namespace relance {
namespace {

const QString choicesKey = QStringLiteral("choices");
const QString listsKey = QStringLiteral("lists");
const QString ticksKey = QStringLiteral("ticks");
const QString linesKey = QStringLiteral("lines");
const QString textsKey = QStringLiteral("texts");
const QString textKey = QStringLiteral("text");
const QString dayKey = QStringLiteral("day");
const QString minorKey = QStringLiteral("minor");
const QString currencyKey = QStringLiteral("currency");
const QString shareKey = QStringLiteral("share");
const QString aboutKey = QStringLiteral("about");
const QString fieldsKey = QStringLiteral("fields");

/// Fields by themselves, not those inside a list or a number.
QList<QLineEdit*> linesOf(const QWidget& form) {
  QList<QLineEdit*> lines = form.findChildren<QLineEdit*>();
  lines.removeIf([](const QLineEdit* line) {
    return qobject_cast<QComboBox*>(line->parentWidget()) != nullptr ||
           qobject_cast<QAbstractSpinBox*>(line->parentWidget()) != nullptr;
  });
  return lines;
}

QVariantMap typedIn(const QLineEdit& line) {
  QVariantMap typed{{textKey, line.text()}};
  if (const auto* date = qobject_cast<const DateField*>(&line); date != nullptr && date->value()) {
    typed.insert(dayKey, toQt(isoText(*date->value())));
  }
  if (const auto* amount = qobject_cast<const AmountField*>(&line); amount != nullptr && amount->value()) {
    typed.insert(minorKey, static_cast<qlonglong>(amount->value()->minor));
    typed.insert(currencyKey, toQt(amount->value()->currency.code()));
  }
  if (const auto* share = qobject_cast<const PercentField*>(&line); share != nullptr && share->value()) {
    typed.insert(shareKey, *share->value());
  }
  return typed;
}

/// As a person types it: what is proposed elsewhere gives way to it.
void type(QLineEdit& line, const QString& text) {
  if (line.text() == text) return;
  line.setText(text);
  emit line.textEdited(text);
}

void typeAgain(QLineEdit& line, const QVariantMap& typed, Language language) {
  type(line, typed.value(textKey).toString());
  if (auto* date = qobject_cast<DateField*>(&line)) {
    const auto meant = parseIsoDate(toStd(typed.value(dayKey).toString()));
    if (meant && date->value() != meant) type(line, toQt(shortDate(*meant, language)));
  }
  if (auto* amount = qobject_cast<AmountField*>(&line); amount != nullptr && typed.contains(minorKey)) {
    const std::int64_t minor = typed.value(minorKey).toLongLong();
    const auto currency = parseCurrency(toStd(typed.value(currencyKey).toString()));
    if (currency && amount->value() != Money{minor, *currency}) type(line, toQt(amountText({minor, *currency}, language)));
  }
}

void shareAgain(QLineEdit& line, const QVariantMap& typed, Language language) {
  auto* share = qobject_cast<PercentField*>(&line);
  if (share == nullptr || !typed.contains(shareKey) || share->value() == typed.value(shareKey).toInt()) return;
  type(line, toQt(percentText(typed.value(shareKey).toInt(), language)));
}

/// What a list offers is said by its data where it has some.
void chooseAgain(QComboBox& list, const QVariant& data, const QString& text) {
  const int place = data.isValid() ? list.findData(data) : list.findText(text);
  if (place < 0 || place == list.currentIndex()) return;
  list.setCurrentIndex(place);
  emit list.activated(place);
}

}  // namespace

QVariantMap typedIn(const QWidget& form) {
  QVariantList choices;
  QVariantList lists;
  QVariantList ticks;
  QVariantList lines;
  QVariantList texts;
  for (const LetterChoice* choice : form.findChildren<LetterChoice*>()) choices << choice->chosen();
  for (const QComboBox* list : form.findChildren<QComboBox*>()) {
    lists << QVariantMap{{dayKey, list->currentData()}, {textKey, list->currentText()}};
  }
  for (const QCheckBox* box : form.findChildren<QCheckBox*>()) ticks << box->isChecked();
  for (const QLineEdit* line : linesOf(form)) lines << typedIn(*line);
  for (const QPlainTextEdit* text : form.findChildren<QPlainTextEdit*>()) texts << text->toPlainText();
  return {{choicesKey, choices}, {listsKey, lists}, {ticksKey, ticks}, {linesKey, lines}, {textsKey, texts}};
}

void typeAgain(QWidget& form, const QVariantMap& typed, Language language) {
  const QVariantList choices = typed.value(choicesKey).toList();
  for (qsizetype i = 0; i < choices.size(); ++i) {
    // A choice may bring others: they are looked for again after each.
    LetterChoice* choice = form.findChildren<LetterChoice*>().value(i);
    if (choice != nullptr && choices[i].toInt() >= 0) choice->choose(choices[i].toInt());
  }
  const QVariantList lists = typed.value(listsKey).toList();
  for (qsizetype i = 0; i < lists.size(); ++i) {
    const QVariantMap chosen = lists[i].toMap();
    if (QComboBox* list = form.findChildren<QComboBox*>().value(i)) {
      chooseAgain(*list, chosen.value(dayKey), chosen.value(textKey).toString());
    }
  }
  const QVariantList ticks = typed.value(ticksKey).toList();
  for (qsizetype i = 0; i < ticks.size(); ++i) {
    if (QCheckBox* box = form.findChildren<QCheckBox*>().value(i)) box->setChecked(ticks[i].toBool());
  }
  const QVariantList lines = typed.value(linesKey).toList();
  for (qsizetype i = 0; i < lines.size(); ++i) {
    QLineEdit* line = linesOf(form).value(i);
    if (line == nullptr) continue;
    typeAgain(*line, lines[i].toMap(), language);
    shareAgain(*line, lines[i].toMap(), language);
  }
  const QVariantList texts = typed.value(textsKey).toList();
  for (qsizetype i = 0; i < texts.size(); ++i) {
    if (QPlainTextEdit* text = form.findChildren<QPlainTextEdit*>().value(i)) text->setPlainText(texts[i].toString());
  }
}

QVariantMap TypedWords::of(const QWidget* form, const QString& about) {
  if (form == nullptr) return {};
  return {{aboutKey, about}, {fieldsKey, typedIn(*form)}};
}

bool TypedWords::isFor(const QString& about) const { return !m_kept.isEmpty() && m_kept.value(aboutKey).toString() == about; }

bool TypedWords::give(QWidget& form, const QString& about, Language language) {
  if (!isFor(about)) return false;
  const QVariantMap fields = std::exchange(m_kept, {}).value(fieldsKey).toMap();
  typeAgain(form, fields, language);
  return true;
}

QVariantMap withoutTyped(const QVariantMap& memory) {
  QVariantMap rest;
  for (auto it = memory.begin(); it != memory.end(); ++it) {
    if (it.key() == typedKey) continue;
    const bool isMap = it.value().typeId() == QMetaType::QVariantMap;
    rest.insert(it.key(), isMap ? QVariant(withoutTyped(it.value().toMap())) : it.value());
  }
  return rest;
}

}  // namespace relance
