// SPDX-License-Identifier: GPL-3.0-or-later
// The frame at the right that tells about what is selected: heading, then sections that scroll; it folds away.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace relance {

class RoleLabel;

class Inspector final : public QWidget {
  Q_OBJECT

 public:
  explicit Inspector(QWidget* parent = nullptr);

  void setHeading(const QString& heading, const QString& below);
  /// Beside the heading, at the right ("more" button). Takes it over.
  void addToHeading(QWidget* widget);
  /// Below the heading, above the sections.
  QVBoxLayout& body() { return *m_body; }
  /// A titled section; `right` stands at the right of the title (a link). Fill what is returned.
  QVBoxLayout& addSection(const QString& title, QWidget* right = nullptr);
  /// Empties body and sections, for the next thing selected.
  void clear();

  void setFolded(bool isFolded);

 signals:
  void folded(bool isFolded);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void startContent();

  RoleLabel* m_heading;
  RoleLabel* m_below;
  QHBoxLayout* m_headingLine;
  QScrollArea* m_scroll;
  QVBoxLayout* m_content{nullptr};
  QVBoxLayout* m_body{nullptr};
};

}  // namespace relance
