// SPDX-License-Identifier: GPL-3.0-or-later
// A key drawn as a small cap, and a row of caps with what they do, for the line under a list.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QAction;
class QPainter;

namespace relance {

class KeyCap final : public QWidget {
  Q_OBJECT

 public:
  explicit KeyCap(const QKeySequence& keys, QWidget* parent = nullptr);

  QString text() const { return m_text; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

  /// For buttons that carry a cap: its size in a font, and drawing it in a colour.
  static QSize sizeOf(const QString& text, const QFont& bodyFont);
  static void draw(QPainter& painter, const QRectF& box, const QString& text, const QFont& bodyFont, const QColor& ink,
                   const QColor& border);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_text;
};

struct KeyHint {
  QKeySequence keys;
  QString words;
};

/// "[Enter] call  [S] postpone …"; hints that do not fit any more are left out from the right.
class KeyHints final : public QWidget {
  Q_OBJECT

 public:
  explicit KeyHints(const QList<KeyHint>& hints, QWidget* parent = nullptr);

  void setHints(const QList<KeyHint>& hints);
  /// A click on a hint does what its key does in that list: the list's action with this shortcut. The list outlives the line.
  void actOn(QWidget& list);
  /// Where the hint of this key stands; empty where it has no room.
  QRect rectOf(const QKeySequence& keys) const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  int widthOf(const KeyHint& hint) const;
  /// Null where there is none, or none that is offered now.
  QAction* actionAt(const QPoint& point) const;

  QList<KeyHint> m_hints;
  QWidget* m_list{nullptr};
};

}  // namespace relance
