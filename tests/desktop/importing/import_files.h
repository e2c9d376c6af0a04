// SPDX-License-Identifier: GPL-3.0-or-later
// Files for the import page over a SmallLedger, and how they are dropped on a window.
#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <string>

#include "desktop/shared/format.h"
#include "storage/scratch_folder.h"

namespace relance {

inline std::filesystem::path fileOf(const ScratchFolder& folder, const std::string& name, const std::string& text) {
  writeBytes(folder / name, text);
  return folder / name;
}

/// Three new invoices and one that the ledger has already.
inline const std::string goodInvoices =
    "Code client;N° pièce;Date;Échéance;Montant TTC;Libellé\n"
    "C00417;F-2001;20/11/2026;20/12/2026;1 250,00;Livraison 14\n"
    "C00102;F-2002;21/11/2026;21/12/2026;2 480,50;\n"
    "C00350;F-2003;22/11/2026;22/12/2026;99,90;Port\n"
    "C00417;F-1101;02/11/2026;02/12/2026;4 820,00;\n";

/// Every day is at most 12.
inline const std::string ambiguousInvoices =
    "Code client;N° pièce;Date;Échéance;Montant TTC\n"
    "C00417;F-3001;03/11/2026;04/12/2026;1 250,00\n"
    "C00102;F-3002;05/11/2026;06/12/2026;2 480,50\n";

/// An impossible date, an unknown customer, no amount, a number twice.
inline const std::string badInvoices =
    "Code client;N° pièce;Date;Échéance;Montant TTC\n"
    "C00417;F-4001;20/11/2026;31/02/2027;1 250,00\n"
    "C99999;F-4002;21/11/2026;21/12/2026;2 480,50\n"
    "C00350;F-4003;22/11/2026;22/12/2026;sans\n"
    "C00417;F-4004;22/11/2026;22/12/2026;10,00\n"
    "C00417;F-4004;22/11/2026;22/12/2026;12,00\n"
    "C00417;F-1080;27/09/2026;27/10/2026;3 100,00\n";

/// Titles that nobody knows.
inline const std::string unknownInvoices =
    "Tiers;Repère;Jour 1;Jour 2;Valeur X\n"
    "C00417;F-5001;20/11/2026;20/12/2026;1 250,00\n"
    "C00102;F-5002;21/11/2026;21/12/2026;2 480,50\n";

/// As a file manager does it.
inline void dropOn(QWidget& target, const std::filesystem::path& path) {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(toQt(path.string()))});
  data.setText(toQt(path.string()));
  const QPoint middle = target.rect().center();
  QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&target, &enter);
  QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&target, &drop);
}

}  // namespace relance
