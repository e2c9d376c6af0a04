// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/rhythm.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 3> kindNames{"gap", "channel", "wording"};
constexpr std::array<std::string_view, 5> remedyNames{"letDaysVary", "callOnAnotherDay", "changeChannel", "addText", "writeAnew"};

/// How many of the last ones are alike, from the end backwards.
template <class Fact, class SameAs>
int alikeAtTheEnd(const std::vector<Fact>& facts, SameAs same) {
  int count = 0;
  for (auto fact = facts.rbegin(); fact != facts.rend() && same(*fact, facts.back()); ++fact) ++count;
  return count;
}

/// One contact a day: what else happened that day makes no rhythm.
std::vector<Date> daysOf(std::span<const MetContact> contacts) {
  std::vector<Date> days;
  for (const MetContact& contact : contacts) {
    if (days.empty() || days.back() != contact.day) days.push_back(contact.day);
  }
  return days;
}

}  // namespace

std::string_view rhythmKindName(RhythmKind kind) { return nameIn(kindNames, kind); }

std::string_view rhythmRemedyName(RhythmRemedy remedy) { return nameIn(remedyNames, remedy); }

RhythmRemedy remedyFor(RhythmKind kind, const Step* step) {
  switch (kind) {
    case RhythmKind::gap:
      return step != nullptr && step->jitter == 0 ? RhythmRemedy::letDaysVary : RhythmRemedy::callOnAnotherDay;
    case RhythmKind::channel:
      return RhythmRemedy::changeChannel;
    case RhythmKind::wording:
      return step != nullptr && step->texts.size() < 2 ? RhythmRemedy::addText : RhythmRemedy::writeAnew;
  }
  return RhythmRemedy::changeChannel;
}

std::vector<Rhythm> rhythmsOf(std::span<const MetContact> contacts) {
  std::vector<Rhythm> rhythms;
  if (contacts.empty()) return rhythms;
  const Date last = contacts.back().day;

  const std::vector<Date> days = daysOf(contacts);
  std::vector<int> gaps;
  for (std::size_t i = 1; i < days.size(); ++i) gaps.push_back(daysBetween(days[i - 1], days[i]));
  const int equalGaps = alikeAtTheEnd(gaps, [](int a, int b) { return a == b; });
  if (equalGaps >= rhythmLength) {
    const Date since = days[days.size() - 1 - static_cast<std::size_t>(equalGaps)];
    rhythms.push_back({RhythmKind::gap, equalGaps, gaps.back(), {}, {}, since, last});
  }

  const std::vector<MetContact> all(contacts.begin(), contacts.end());
  const int sameChannel = alikeAtTheEnd(all, [](const MetContact& a, const MetContact& b) { return a.channel == b.channel; });
  if (sameChannel >= rhythmLength) {
    const Date since = all[all.size() - static_cast<std::size_t>(sameChannel)].day;
    rhythms.push_back({RhythmKind::channel, sameChannel, 0, all.back().channel, {}, since, last});
  }

  std::vector<MetContact> written;
  for (const MetContact& contact : all) {
    if (!contact.wording.empty()) written.push_back(contact);
  }
  const int sameWords = alikeAtTheEnd(written, [](const MetContact& a, const MetContact& b) { return a.wording == b.wording; });
  if (sameWords >= rhythmLength) {
    const Date since = written[written.size() - static_cast<std::size_t>(sameWords)].day;
    rhythms.push_back(
        {RhythmKind::wording, sameWords, 0, written.back().channel, written.back().wording, since, written.back().day});
  }
  return rhythms;
}

}  // namespace relance
