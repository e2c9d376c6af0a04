// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the question for a file as soon as it is asked.
#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <filesystem>

#include "desktop/shared/format.h"

namespace relance {

/// Types the whole path, as a person can. False while `asked` is no such question.
inline bool answerFile(QWidget* asked, const std::filesystem::path& path) {
  auto* files = qobject_cast<QFileDialog*>(asked);
  if (files == nullptr) return false;
  auto* field = files->findChild<QLineEdit*>();
  if (field == nullptr) return false;
  field->setText(toQt(path.string()));
  // Later: a timer does not go on while it waits for what the dialog says.
  QMetaObject::invokeMethod(files, "accept", Qt::QueuedConnection);
  return true;
}

/// What the dialog says against the answer is put away, so that it can be answered again.
inline void dismissObjection(QWidget* asked) {
  if (asked != nullptr && asked->inherits("QMessageBox")) asked->close();
}

}  // namespace relance
