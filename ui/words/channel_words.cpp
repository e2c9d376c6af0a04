// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/channel_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct ChannelWords {
  Q_DECLARE_TR_FUNCTIONS(Channel)
};
struct TaskWords {
  Q_DECLARE_TR_FUNCTIONS(Task)
};

}  // namespace

QString channelWord(Channel channel) {
  switch (channel) {
    case Channel::email:
      return ChannelWords::tr("E-mail");
    case Channel::sms:
      return ChannelWords::tr("Text message");
    case Channel::call:
      return ChannelWords::tr("Call");
    case Channel::letter:
      return ChannelWords::tr("Letter");
    case Channel::registered:
      return ChannelWords::tr("Registered letter");
    case Channel::visit:
      return ChannelWords::tr("Visit");
    case Channel::decision:
      return ChannelWords::tr("Decision");
  }
  return {};
}

QString channelInSentence(Channel channel) {
  switch (channel) {
    case Channel::email:
      return ChannelWords::tr("an e-mail");
    case Channel::sms:
      return ChannelWords::tr("a text message");
    case Channel::call:
      return ChannelWords::tr("a call");
    case Channel::letter:
      return ChannelWords::tr("a letter");
    case Channel::registered:
      return ChannelWords::tr("a registered letter");
    case Channel::visit:
      return ChannelWords::tr("a visit");
    case Channel::decision:
      return ChannelWords::tr("a decision");
  }
  return {};
}

QString toneWord(Tone tone) {
  switch (tone) {
    case Tone::preventive:
      return ChannelWords::tr("preventive");
    case Tone::courteous:
      return ChannelWords::tr("courteous");
    case Tone::plain:
      return ChannelWords::tr("plain");
    case Tone::firm:
      return ChannelWords::tr("firm");
    case Tone::consequences:
      return ChannelWords::tr("announcing the consequences");
    case Tone::formal:
      return ChannelWords::tr("formal");
  }
  return {};
}

QString approvalWord(Approval approval) {
  switch (approval) {
    case Approval::automatic:
      return TaskWords::tr("leaves by itself");
    case Approval::confirm:
      return TaskWords::tr("to confirm");
    case Approval::byHand:
      return TaskWords::tr("by hand");
  }
  return {};
}

QString taskKindWord(TaskKind kind) {
  switch (kind) {
    case TaskKind::step:
      return TaskWords::tr("Step of the scenario");
    case TaskKind::preDue:
      return TaskWords::tr("Before the due date");
    case TaskKind::thankYou:
      return TaskWords::tr("Thank-you");
    case TaskKind::callback:
      return TaskWords::tr("Callback");
    case TaskKind::rejectCall:
      return TaskWords::tr("Rejected payment");
    case TaskKind::promiseCall:
      return TaskWords::tr("Broken promise");
    case TaskKind::decision:
      return TaskWords::tr("Decision to take");
    case TaskKind::verifyPayment:
      return TaskWords::tr("Payment to check");
    case TaskKind::completeAddress:
      return TaskWords::tr("Address to complete");
    case TaskKind::manual:
      return TaskWords::tr("Planned by hand");
  }
  return {};
}

QString taskStateWord(TaskState state) {
  switch (state) {
    case TaskState::waiting:
      return TaskWords::tr("to do");
    case TaskState::done:
      return TaskWords::tr("done");
    case TaskState::failed:
      return TaskWords::tr("failed");
    case TaskState::cancelled:
      return TaskWords::tr("cancelled");
    case TaskState::withdrawn:
      return TaskWords::tr("withdrawn");
  }
  return {};
}

}  // namespace relance
