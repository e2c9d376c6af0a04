// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recurrence_told.h"

#include "cli/recurrence_json_parts.h"
#include "words/qt_text.h"
#include "words/recurrence_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

QString scenarioName(const ToldRecurrence& told, Language language) {
  for (const auto& [code, name] : told.names) {
    if (code == languageCode(language)) return toQt(name);
  }
  return toQt(told.scenario);
}

QString sentence(const ToldRecurrence& told, Language language) {
  return recurrenceSentence(static_cast<int>(told.episodes.size()), scenarioName(told, language));
}

}  // namespace

QStringList recurrenceLines(const ToldRecurrence& told, Language language) {
  QStringList lines{sentence(told, language)};
  for (const LateEpisode& episode : told.episodes) lines << QStringLiteral("  ") + lateEpisodeWords(episode, language);
  return lines;
}

ordered_json recurrenceJson(const std::optional<ToldRecurrence>& told, Language language) {
  if (!told) return nullptr;
  auto episodes = ordered_json::array();
  for (const LateEpisode& episode : told->episodes) {
    episodes.push_back({{"first", isoText(episode.first)},
                        {"closed", episode.closed ? ordered_json(isoText(*episode.closed)) : ordered_json()},
                        {"daysLate", episode.daysLate},
                        {"beyondOn", isoText(episode.beyondOn)}});
  }
  return {{"scenario", told->scenario},
          {"currency", told->currency.code()},
          {"episodes", episodes},
          {"why", sentence(*told, language).toStdString()}};
}

}  // namespace relance
