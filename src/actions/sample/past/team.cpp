// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/past/team.h"

namespace relance::sample {
namespace {

constexpr int fortnight = 15;
constexpr int lastDays = 4;
constexpr int lastDemands = 12;

/// Per cent, on an ordinary day and lately.
struct Chance {
  int usual;
  int lately;
};

Chance chanceOf(Channel channel) {
  switch (channel) {
    case Channel::email:
    case Channel::sms:
      return {96, 90};
    case Channel::call:
    case Channel::visit:
      return {68, 17};
    case Channel::letter:
      return {80, 50};
    case Channel::registered:
      return {55, 15};
    case Channel::decision:
      return {32, 15};
  }
  return {0, 0};
}

}  // namespace

bool isDoneOn(const Proposal& proposal, Situation situation, Date day, const Span& span, Dice& dice) {
  const Chance chance = chanceOf(proposal.channel);
  const bool isWritten = proposal.channel == Channel::email || proposal.channel == Channel::sms;
  const int ago = daysBetween(day, span.today);
  if (proposal.kind == TaskKind::callback && ago <= lastDays) return false;
  if (situation == Situation::demandWaiting && ago <= lastDemands) {
    if (proposal.channel == Channel::registered) return false;
    if (proposal.channel == Channel::decision) return true;
  }
  return dice.percent(ago > (isWritten ? lastDays : fortnight) ? chance.usual : chance.lately);
}

}  // namespace relance::sample
