// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/simulation/simulation_counts.h"

#include <algorithm>
#include <map>

#include "desktop/desk/action_words.h"
#include "words/channel_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

std::string keyOf(const SimulatedLine& line) {
  return std::string(isContact(line.kind) ? channelName(line.channel) : taskKindName(line.kind));
}

bool isCounted(const SimulatedLine& line, const Counted& counted) {
  return keyOf(line) == counted.key && (!counted.collector || line.collector == *counted.collector);
}

int countOn(const SimulatedWorkday& day, const Counted& counted) {
  if (counted.collector) {
    return static_cast<int>(
        std::ranges::count_if(day.lines, [&](const SimulatedLine& line) { return isCounted(line, counted); }));
  }
  const auto found = day.counts.find(counted.key);
  return found == day.counts.end() ? 0 : found->second;
}

/// In the order in which they are read: what costs time first.
std::vector<std::string> allKeys() {
  std::vector<std::string> keys;
  for (const Channel channel :
       {Channel::call, Channel::email, Channel::sms, Channel::letter, Channel::registered, Channel::visit}) {
    keys.emplace_back(channelName(channel));
  }
  for (const TaskKind kind : {TaskKind::decision, TaskKind::verifyPayment, TaskKind::completeAddress}) {
    keys.emplace_back(taskKindName(kind));
  }
  return keys;
}

}  // namespace

std::vector<std::string> countedKeys(const SimulatedRuns& runs) {
  std::vector<std::string> keys = allKeys();
  std::erase_if(keys, [&](const std::string& key) {
    return totalOf(runs.shown, {key}) == 0 && (!runs.otherwise || totalOf(*runs.otherwise, {key}) == 0);
  });
  return keys;
}

QString countWord(const std::string& key) {
  if (const auto kind = parseTaskKind(key); kind && !isContact(*kind)) return taskKindWord(*kind);
  const auto channel = parseChannel(key);
  return channel ? channelWord(*channel) : toQt(key);
}

IconName countIcon(const std::string& key) {
  if (key == taskKindName(TaskKind::verifyPayment)) return IconName::banknote;
  if (key == taskKindName(TaskKind::completeAddress)) return IconName::warning;
  const auto channel = parseChannel(key);
  return channelIcon(channel.value_or(Channel::decision));
}

int totalOf(const std::vector<SimulatedWorkday>& days, const Counted& counted) {
  int sum = 0;
  for (const SimulatedWorkday& day : days) sum += countOn(day, counted);
  return sum;
}

std::vector<std::pair<std::string, int>> collectorsOf(const SimulatedRuns& runs, const std::string& key) {
  std::map<std::string, int> counts;
  const auto add = [&](const std::vector<SimulatedWorkday>& days, int each) {
    for (const SimulatedWorkday& day : days) {
      for (const SimulatedLine& line : day.lines) {
        if (keyOf(line) == key) counts[line.collector] += each;
      }
    }
  };
  add(runs.shown, 1);
  if (runs.otherwise) add(*runs.otherwise, 0);
  std::vector<std::pair<std::string, int>> collectors(counts.begin(), counts.end());
  std::ranges::stable_sort(collectors, [](const auto& left, const auto& right) {
    if (left.first.empty() != right.first.empty()) return right.first.empty();
    return left.second > right.second;
  });
  return collectors;
}

std::int64_t paidIn(const std::vector<SimulatedWorkday>& days, Currency currency) {
  std::int64_t sum = 0;
  for (const SimulatedWorkday& day : days) {
    const auto found = day.paidMinor.find(currency);
    if (found != day.paidMinor.end()) sum += found->second;
  }
  return sum;
}

QList<DayBar> barsOf(const SimulatedRuns& runs, const Counted& counted) {
  QList<DayBar> bars;
  for (std::size_t i = 0; i < runs.shown.size(); ++i) {
    DayBar bar{runs.shown[i].day, countOn(runs.shown[i], counted), std::nullopt};
    if (runs.otherwise && i < runs.otherwise->size()) bar.otherwise = countOn((*runs.otherwise)[i], counted);
    bars << bar;
  }
  return bars;
}

std::vector<const SimulatedLine*> linesOf(const SimulatedWorkday& day, const Counted& counted) {
  std::vector<const SimulatedLine*> lines;
  for (const SimulatedLine& line : day.lines) {
    if (isCounted(line, counted)) lines.push_back(&line);
  }
  return lines;
}

}  // namespace relance
