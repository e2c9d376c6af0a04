// SPDX-License-Identifier: GPL-3.0-or-later
// What stops a command: thrown by it, and turned into words and an exit code by the program.
#pragma once

#include <QString>
#include <stdexcept>
#include <utility>

#include "domain/basics/outcome.h"

namespace relance {

/// What was typed makes no sense. The sentence is translated already.
class UsageError : public std::runtime_error {
 public:
  explicit UsageError(const QString& sentence) : std::runtime_error(sentence.toStdString()), m_sentence(sentence) {}
  const QString& sentence() const { return m_sentence; }

 private:
  QString m_sentence;
};

/// A rule said no.
class RefusedError : public std::runtime_error {
 public:
  explicit RefusedError(Refusal refusal) : std::runtime_error("refused"), m_refusal(std::move(refusal)) {}
  const Refusal& refusal() const { return m_refusal; }

 private:
  Refusal m_refusal;
};

/// The value of an outcome that was not refused; else RefusedError.
template <class T>
T orThrow(Outcome<T> outcome) {
  if (!outcome.isDone()) throw RefusedError(outcome.refusal());
  return std::move(outcome).value();
}

}  // namespace relance
