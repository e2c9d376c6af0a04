// SPDX-License-Identifier: GPL-3.0-or-later
// Makes each command of relance-cli; each is told in its own file of commands/.
#pragma once

#include <memory>

#include "cli/command.h"

namespace relance {

std::unique_ptr<Command> announceCommand();
std::unique_ptr<Command> assignCommand();
std::unique_ptr<Command> backupCommand();
std::unique_ptr<Command> balanceCommand();
std::unique_ptr<Command> behaviourCommand();
std::unique_ptr<Command> byhandCommand();
std::unique_ptr<Command> callCommand();
std::unique_ptr<Command> causesCommand();
std::unique_ptr<Command> checkCommand();
std::unique_ptr<Command> cleanCommand();
std::unique_ptr<Command> clientCommand();
std::unique_ptr<Command> commitCommand();
std::unique_ptr<Command> credibilityCommand();
std::unique_ptr<Command> customerCommand();
std::unique_ptr<Command> deadlinesCommand();
std::unique_ptr<Command> decideCommand();
std::unique_ptr<Command> diagnoseCommand();
std::unique_ptr<Command> disputeCommand();
std::unique_ptr<Command> holdCommand();
std::unique_ptr<Command> importCommand();
std::unique_ptr<Command> insolventCommand();
std::unique_ptr<Command> interestCommand();
std::unique_ptr<Command> itemCommand();
std::unique_ptr<Command> lettersCommand();
std::unique_ptr<Command> newCommand();
std::unique_ptr<Command> noteCommand();
std::unique_ptr<Command> ordersCommand();
std::unique_ptr<Command> payCommand();
std::unique_ptr<Command> peopleCommand();
std::unique_ptr<Command> planCommand();
std::unique_ptr<Command> promiseCommand();
std::unique_ptr<Command> replayCommand();
std::unique_ptr<Command> replyCommand();
std::unique_ptr<Command> reverseCommand();
std::unique_ptr<Command> rhythmCommand();
std::unique_ptr<Command> runCommand();
std::unique_ptr<Command> sampleCommand();
std::unique_ptr<Command> scenariosCommand();
std::unique_ptr<Command> segmentsCommand();
std::unique_ptr<Command> settingsCommand();
std::unique_ptr<Command> simulateCommand();
std::unique_ptr<Command> snoozeCommand();
std::unique_ptr<Command> todayCommand();
std::unique_ptr<Command> undoCommand();
std::unique_ptr<Command> whyCommand();
std::unique_ptr<Command> writeoffCommand();
std::unique_ptr<Command> placeCommand();
std::unique_ptr<Command> partnersCommand();
std::unique_ptr<Command> campaignCommand();

}  // namespace relance
