// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of a call: what to say, beat by beat, and the notes, where the cursor lives.
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

#include "desktop/call/call_script.h"

class QMenu;
class QPlainTextEdit;
class QScrollArea;

namespace relance {

class Chip;
class PhraseLabel;
class RoleLabel;

class SpeakColumn final : public QWidget {
  Q_OBJECT

 public:
  explicit SpeakColumn(QWidget* parent = nullptr);

  /// With another customer: what was chosen for the one before counts no more.
  void startCall() { m_chosen.reset(); }
  /// A script that was chosen by hand stays until the call is over.
  void setScript(ScriptKind kind, const ScriptFacts& facts, Language spoken, Language callers);

  /// By hand instead of the usual one; none: the usual.
  std::optional<ScriptKind> chosen() const { return m_chosen; }
  void choose(std::optional<ScriptKind> kind);
  ScriptKind kind() const { return m_chosen.value_or(m_kind); }

  QPlainTextEdit& notes() { return *m_notes; }
  QString note() const;
  /// Without telling that they were edited.
  void setNote(const QString& text);
  /// "kept at 10:14"; empty: nothing is said.
  void setKept(const QString& words);

 signals:
  /// The notes have not been touched for two seconds.
  void rested();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showScript();
  void fitScript();

  ScriptKind m_kind{ScriptKind::courteous};
  std::optional<ScriptKind> m_chosen;
  ScriptFacts m_facts;
  Language m_spoken{Language::fr};
  Language m_callers{Language::fr};
  RoleLabel* m_heading;
  Chip* m_other;
  QScrollArea* m_script;
  QPlainTextEdit* m_notes;
  PhraseLabel* m_kept;
  QTimer m_pause;
};

/// "Courteous", "Firm" …
QString scriptName(ScriptKind kind);

}  // namespace relance
