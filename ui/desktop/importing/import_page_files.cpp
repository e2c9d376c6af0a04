// SPDX-License-Identifier: GPL-3.0-or-later
// The files that the page asks a person for: the one to read, and where the list of findings goes.
#include <QFileDialog>
#include <QFileInfo>

#include "desktop/importing/findings_file.h"
#include "desktop/importing/import_page.h"
#include "desktop/importing/trial_panel.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/format.h"

namespace relance {

void ImportPage::chooseFile() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Import a file"), toQt(m_draft.path.parent_path().string()),
                                                    tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
  if (path.isEmpty()) return;
  show(Destination{.place = place(), .file = path});
  activate();
}

void ImportPage::askExport() {
  if (!m_export->isVisibleTo(this)) return;
  const QFileInfo file(toQt(m_draft.path.string()));
  const QString usual = file.dir().filePath(tr("%1 - lines to correct.csv").arg(file.completeBaseName()));
  const QString path = QFileDialog::getSaveFileName(this, tr("Export the list"), usual, tr("Tables (*.csv)"));
  if (!path.isEmpty()) exportTo(path);
}

void ImportPage::exportTo(const QString& path) {
  const bool isWritten = m_preview && writeFindings(path, *m_preview, m_state->language);
  m_trouble = isWritten ? QString() : tr("“%1” could not be written.").arg(path);
  tellBar();
}

}  // namespace relance
