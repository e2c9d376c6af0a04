// SPDX-License-Identifier: GPL-3.0-or-later
// Push buttons with an icon and the key that does the same; one primary button a page.
#pragma once

#include <QKeySequence>
#include <QPushButton>
#include <optional>

#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"

namespace relance {

enum class ButtonKind {
  primary,  ///< filled with accent: what Enter does here, one a page
  plain,    ///< outlined
  quiet,    ///< words and icon only
  link,     ///< as quiet, in accent
  danger,   ///< outlined and inked in danger
};

class ActionButton : public QPushButton {
  Q_OBJECT

 public:
  explicit ActionButton(const QString& text, ButtonKind kind = ButtonKind::plain, QWidget* parent = nullptr);

  void setIconName(std::optional<IconName> name);
  /// Only shows the cap: the key itself belongs to the page's action.
  void setKeyCap(const QKeySequence& keys);
  ButtonKind kind() const { return m_kind; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QFont labelFont() const;
  int contentWidth() const;
  int padding() const;
  QColor inkIn(const Palette& palette) const;
  void paintGround(QPainter& painter, const Palette& palette);

  ButtonKind m_kind;
  std::optional<IconName> m_icon;
  QString m_cap;
};

/// The one button a page is about, with its key.
class PrimaryButton final : public ActionButton {
  Q_OBJECT

 public:
  explicit PrimaryButton(const QString& text, const QKeySequence& keys = {}, QWidget* parent = nullptr);
};

}  // namespace relance
