// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of paper one below the other, as wide as the room or enlarged, that scroll.
#pragma once

#include <QScrollArea>
#include <string>
#include <vector>

#include "desktop/outbox/pdf_pages.h"

namespace relance {

class PaperStrip;

class PaperView final : public QScrollArea {
  Q_OBJECT

 public:
  explicit PaperView(QWidget* parent = nullptr);

  void setFiles(const std::vector<std::string>& pdfs);
  int pageCount() const { return m_pages.count(); }
  /// The one in the middle of what is seen, from 1; 0 without pages.
  int currentPage() const;
  /// Of paper's own size, 100: as on paper; it changes with the room while nobody has zoomed.
  int zoomPercent() const;
  /// One step larger or smaller, or back to the width of the room.
  void zoomIn();
  void zoomOut();
  void fitWidth();
  QString text() const { return m_pages.text(); }

 signals:
  /// Zoom or page.
  void moved();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void zoomTo(int percent);
  void layOut();

  PdfPages m_pages;
  PaperStrip* m_strip;
  int m_zoom{0};  // percent; 0: as wide as the room
};

}  // namespace relance
