// SPDX-License-Identifier: GPL-3.0-or-later
// Several of a few things in the order they were picked, in one field that opens a menu: "Letter, Call".
#pragma once

#include <QList>
#include <QPushButton>
#include <utility>

class QMenu;

namespace relance {

class OrderedChoice final : public QPushButton {
  Q_OBJECT

 public:
  /// `none` stands there while nothing is picked.
  explicit OrderedChoice(const QString& none, QWidget* parent = nullptr);

  /// Keys with their words.
  void setOptions(const QList<std::pair<QString, QString>>& options);
  /// Keys that are no option stand there by themselves, and can be taken out.
  void setChosen(const QStringList& keys);
  const QStringList& chosen() const { return m_chosen; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  /// By the user.
  void picked(const QStringList& keys);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void open();
  void toggle(const QString& key);
  QString wordOf(const QString& key) const;
  void tell();

  QString m_none;
  QList<std::pair<QString, QString>> m_options;
  QStringList m_chosen;
  QMenu* m_menu;
};

}  // namespace relance
