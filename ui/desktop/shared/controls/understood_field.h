// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit that keeps what was typed and shows beside it what was understood: "ven" → "ven. 27/11/2026".
#pragma once

#include <QLineEdit>
#include <optional>

namespace relance {

/// A reader's answer: the value and the words for what was understood, or no value and, in words, why not.
template <class Value>
struct Understood {
  std::optional<Value> value;
  QString words;
};

/// Empty text is neither understood nor wrong.
class UnderstoodField : public QLineEdit {
  Q_OBJECT

 public:
  bool isUnderstood() const { return m_understood; }
  /// What was understood, in words; empty when nothing was.
  QString understoodWords() const { return m_understood ? m_words : QString(); }
  /// Why the text says nothing; empty while it is fine or there is none.
  QString error() const { return m_understood ? QString() : m_words; }

 signals:
  /// After every change of the text, once value() is up to date.
  void readAgain();

 protected:
  struct Reading {
    bool isUnderstood;
    QString words;
  };

  explicit UnderstoodField(QWidget* parent);

  /// Reads text that is not blank.
  virtual Reading read(const QString& text) = 0;
  virtual void forget() = 0;

  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void reread(const QString& text);
  /// Without what they would only repeat of what was typed: "Mon" beside "30 Nov 2026".
  QString wordsBeside() const;
  void makeRoom();

  bool m_understood{false};
  QString m_words;
};

}  // namespace relance
