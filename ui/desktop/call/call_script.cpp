// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/call_script.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cassert>
#include <span>

#include "desktop/shared/format.h"
#include "domain/basics/embedded_file.h"

namespace relance {

/// Generated from resources/scripts.
std::span<const EmbeddedFile> embeddedScripts();

namespace {

constexpr int courteousUntil = 15;
constexpr int firmUntil = 25;

QJsonDocument document(Language language, const char* file) {
  assert(hasLetters(language));
  const std::string name = "scripts/" + std::string(languageCode(language)) + "/" + file;
  for (const EmbeddedFile& embedded : embeddedScripts()) {
    if (embedded.name != name) continue;
    const QByteArray bytes(embedded.bytes.data(), static_cast<qsizetype>(embedded.bytes.size()));
    QJsonDocument read = QJsonDocument::fromJson(bytes);
    assert(!read.isNull());
    return read;
  }
  assert(false);
  return {};
}

QString keyOf(ScriptKind kind) {
  switch (kind) {
    case ScriptKind::courteous:
      return QStringLiteral("courteous");
    case ScriptKind::firm:
      return QStringLiteral("firm");
    case ScriptKind::lastCall:
      return QStringLiteral("lastCall");
    case ScriptKind::callback:
      return QStringLiteral("callback");
  }
  return {};
}

QString filled(QString text, const ScriptFacts& facts) {
  for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
    text.replace(QLatin1Char('{') + fact.key() + QLatin1Char('}'), fact.value());
  }
  return text;
}

bool isWhole(const QString& filledIn) { return !filledIn.contains(QLatin1Char('{')); }

/// Empty: it would name what is not there.
QString saidOf(const QJsonObject& beat, const ScriptFacts& facts) {
  const QString again = beat.value(QStringLiteral("sayAgain")).toString();
  const bool isAgain = !again.isEmpty() && !facts.value(QStringLiteral("lastDay")).isEmpty();
  const QString said = filled(isAgain ? again : beat.value(QStringLiteral("say")).toString(), facts);
  return isWhole(said) ? said : filled(beat.value(QStringLiteral("sayBare")).toString(), facts);
}

ObjectionAmount amountNamed(const QString& name) {
  if (name == QStringLiteral("all")) return ObjectionAmount::all;
  return name == QStringLiteral("third") ? ObjectionAmount::third : ObjectionAmount::none;
}

}  // namespace

QList<Beat> scriptOf(ScriptKind kind, const ScriptFacts& facts, Language spoken, Language callers) {
  const QJsonObject all = document(spoken, "call.json").object();
  const QJsonArray hints = document(callers, "call.json").object().value(keyOf(kind)).toArray();
  ScriptFacts known = facts;
  if (known.value(QStringLiteral("me")).isEmpty()) {
    known.insert(QStringLiteral("me"), all.value(QStringLiteral("unknownMe")).toString());
  }
  QList<Beat> beats;
  const QJsonArray said = all.value(keyOf(kind)).toArray();
  assert(said.size() == hints.size());
  for (qsizetype i = 0; i < said.size(); ++i) {
    const QJsonObject beat = said[i].toObject();
    const QString notFor = beat.value(QStringLiteral("not")).toString();
    if (!notFor.isEmpty() && notFor == facts.value(QStringLiteral("debtor"))) continue;
    const QString say = saidOf(beat, known);
    if (say.isEmpty()) continue;
    const QString hint = filled(hints[i].toObject().value(QStringLiteral("hint")).toString(), known);
    beats << Beat{say, isWhole(hint) ? hint : QString()};
  }
  return beats;
}

ScriptKind scriptFor(const Proposal* proposal, int daysLate) {
  if (proposal != nullptr && proposal->kind == TaskKind::callback) return ScriptKind::callback;
  if (proposal != nullptr && proposal->tone) {
    switch (*proposal->tone) {
      case Tone::preventive:
      case Tone::courteous:
      case Tone::plain:
        return ScriptKind::courteous;
      case Tone::firm:
        return ScriptKind::firm;
      case Tone::consequences:
      case Tone::formal:
        return ScriptKind::lastCall;
    }
  }
  if (daysLate < courteousUntil) return ScriptKind::courteous;
  return daysLate < firmUntil ? ScriptKind::firm : ScriptKind::lastCall;
}

QList<Objection> objectionsIn(Language language) {
  QList<Objection> objections;
  for (const QJsonValue& value : document(language, "objections.json").array()) {
    const QJsonObject read = value.toObject();
    const auto text = [&](const char* name) { return read.value(QLatin1String(name)).toString(); };
    const auto outcome = parseCallOutcome(toStd(text("result")));
    assert(outcome);
    objections << Objection{.says = text("says"),
                            .reply = text("reply"),
                            .outcome = *outcome,
                            .date = text("date"),
                            .time = text("time"),
                            .amount = amountNamed(text("amount")),
                            .cause = text("cause"),
                            .asksContact = read.value(QLatin1String("contact")).toBool()};
  }
  return objections;
}

}  // namespace relance
