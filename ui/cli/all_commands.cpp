// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/commands/waive_command.h"
#include "cli/contact_commands.h"

namespace relance {

std::vector<std::unique_ptr<Command>> allCommands() {
  std::vector<std::unique_ptr<Command>> commands;
  commands.push_back(newCommand());
  commands.push_back(settingsCommand());
  commands.push_back(scenariosCommand());
  commands.push_back(segmentsCommand());
  commands.push_back(sampleCommand());
  commands.push_back(importCommand());
  commands.push_back(balanceCommand());
  commands.push_back(runCommand());
  commands.push_back(waiveCommand());
  commands.push_back(whyCommand());
  commands.push_back(behaviourCommand());
  commands.push_back(todayCommand());
  commands.push_back(callCommand());
  commands.push_back(contactCommand());
  commands.push_back(presentedCommand());
  commands.push_back(decideCommand());
  commands.push_back(rhythmCommand());
  commands.push_back(simulateCommand());
  commands.push_back(placeCommand());
  commands.push_back(partnersCommand());
  commands.push_back(campaignCommand());
  commands.push_back(cleanCommand());
  commands.push_back(deadlinesCommand());
  commands.push_back(diagnoseCommand());
  commands.push_back(ordersCommand());
  commands.push_back(promiseCommand());
  commands.push_back(planCommand());
  commands.push_back(announceCommand());
  commands.push_back(disputeCommand());
  commands.push_back(causesCommand());
  commands.push_back(payCommand());
  commands.push_back(reverseCommand());
  commands.push_back(writeoffCommand());
  commands.push_back(holdCommand());
  commands.push_back(snoozeCommand());
  commands.push_back(byhandCommand());
  commands.push_back(insolventCommand());
  commands.push_back(assignCommand());
  commands.push_back(jumpCommand());
  commands.push_back(replyCommand());
  commands.push_back(noteCommand());
  commands.push_back(commitCommand());
  commands.push_back(credibilityCommand());
  commands.push_back(peopleCommand());
  commands.push_back(customerCommand());
  commands.push_back(itemCommand());
  commands.push_back(lettersCommand());
  commands.push_back(clientCommand());
  commands.push_back(interestCommand());
  commands.push_back(undoCommand());
  commands.push_back(replayCommand());
  commands.push_back(checkCommand());
  commands.push_back(backupCommand());
  return commands;
}

}  // namespace relance
