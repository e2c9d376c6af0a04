// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/action_words.h"

#include "words/reason_words.h"
#include "words/step_words.h"

namespace relance {

IconName channelIcon(Channel channel) {
  switch (channel) {
    case Channel::email:
    case Channel::sms:
      return IconName::email;
    case Channel::call:
      return IconName::phone;
    case Channel::letter:
      return IconName::letter;
    case Channel::registered:
      return IconName::registeredLetter;
    case Channel::visit:
      return IconName::user;
    case Channel::decision:
      return IconName::decision;
  }
  return IconName::item;
}

IconName proposalIcon(const Proposal& proposal) {
  switch (proposal.kind) {
    case TaskKind::step:
    case TaskKind::manual:
      return channelIcon(proposal.channel);
    case TaskKind::preDue:
      return IconName::star;
    case TaskKind::thankYou:
      return IconName::heart;
    case TaskKind::callback:
      return IconName::callback;
    case TaskKind::rejectCall:
      return IconName::ban;
    case TaskKind::promiseCall:
      return IconName::promiseBroken;
    case TaskKind::decision:
      return IconName::decision;
    case TaskKind::verifyPayment:
      return IconName::banknote;
    case TaskKind::completeAddress:
      return IconName::pencil;
  }
  return IconName::item;
}

ColourRole proposalIconRole(const Proposal& proposal) {
  switch (proposal.kind) {
    case TaskKind::decision:
    case TaskKind::completeAddress:
      return ColourRole::attention;
    case TaskKind::promiseCall:
    case TaskKind::rejectCall:
      return ColourRole::danger;
    case TaskKind::step:
    case TaskKind::manual:
    case TaskKind::preDue:
    case TaskKind::thankYou:
    case TaskKind::callback:
    case TaskKind::verifyPayment:
      return ColourRole::secondary;
  }
  return ColourRole::secondary;
}

ActionWords actionWords(const DeskState& state, std::uint32_t account) {
  const Verdict* verdict = state.verdictOf(account);
  if (const Proposal* proposal = state.actions[account].proposal) {
    const Scenario* scenario = state.policy.scenario(proposal->scenario);
    const bool isStep = isA<reason::StepDue>(proposal->reason) || isA<reason::TaskWaiting>(proposal->reason);
    return {.text = isStep ? stepName(proposal->step.empty() ? proposal->ref : proposal->step, scenario, state.language)
                           : reasonSentence(proposal->reason, scenario, state.language),
            .icon = proposalIcon(*proposal),
            .iconRole = proposalIconRole(*proposal)};
  }
  if (verdict == nullptr) return {};
  return {.text = reasonSentence(verdict->reason, state.scenarioOf(*verdict), state.language), .icon = std::nullopt};
}

}  // namespace relance
