// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/engine_json.h"

#include <nlohmann/json.hpp>

#include "cli/diagnosis_json_parts.h"
#include "cli/recurrence_json_parts.h"
#include "cli/told_json_parts.h"
#include "text/amount_text.h"
#include "words/advice_words.h"
#include "words/reason_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

ordered_json jsonOrNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }
ordered_json jsonOrNull(const std::optional<Date>& date) { return date ? ordered_json(isoText(*date)) : ordered_json(); }

ordered_json jsonOf(const Points& points) {
  return {{"amount", points.amount},
          {"age", points.age},
          {"brokenPromise", points.brokenPromise},
          {"callback", points.callback},
          {"step", points.step},
          {"payer", points.payer},
          {"silence", points.silence},
          {"opportunity", points.opportunity}};
}

ordered_json jsonOf(const Proposal& proposal, const AccountNames& names) {
  return {{"customer", names.customer(proposal.account).code},
          {"currency", names.currency(proposal.account).code()},
          {"kind", taskKindName(proposal.kind)},
          {"ref", proposal.ref},
          {"channel", channelName(proposal.channel)},
          {"approval", approvalName(proposal.approval)},
          {"reason", code(proposal.reason)},
          {"episode", jsonOrNull(proposal.episode)},
          {"carrying", proposal.carrying ? ordered_json(names.number(*proposal.carrying)) : ordered_json()},
          {"items", names.numbers(proposal.items)},
          {"amount", names.decimal(proposal.account, proposal.amountMinor)},
          {"scenario", jsonOrNull(proposal.scenario)},
          {"step", jsonOrNull(proposal.step)},
          {"why", names.why(proposal.reason, proposal.scenario).toStdString()},
          {"beside", proposal.beside},
          {"text", jsonOrNull(proposal.text)},
          {"points", jsonOf(proposal.points)},
          {"total", proposal.points.total()}};
}

ordered_json jsonOf(const Verdict& verdict, const AccountNames& names) {
  return {{"customer", names.customer(verdict.account).code},
          {"currency", names.currency(verdict.account).code()},
          {"reason", code(verdict.reason)},
          {"nextOn", jsonOrNull(nextOn(verdict.reason))},
          {"why", names.why(verdict.reason, verdict.scenario).toStdString()},
          {"step", jsonOrNull(verdict.step)},
          {"passedOver", verdict.passedOver},
          {"chaseable", names.decimal(verdict.account, verdict.chaseable)}};
}

ordered_json jsonOf(const DecisionAdvice& advice, Currency currency, Language language) {
  return {{"case", adviceCaseName(advice.why)},
          {"road", advisedRoadName(advice.road)},
          {"day", jsonOrNull(advice.day)},
          {"amount", advice.amountMinor ? ordered_json(decimalText({*advice.amountMinor, currency})) : ordered_json()},
          {"count", advice.count ? ordered_json(*advice.count) : ordered_json()},
          {"why", adviceSentence(advice, currency, language).toStdString()}};
}

ordered_json adviceJson(const Verdict& verdict, const AccountNames& names, const std::vector<ToldAdvice>& advice) {
  auto list = ordered_json::array();
  for (const ToldAdvice& one : advice) {
    if (one.currency != names.currency(verdict.account)) continue;
    ordered_json entry{{"ref", one.ref}};
    entry.update(jsonOf(one.advice, one.currency, names.language()));
    list.push_back(std::move(entry));
  }
  return list;
}

ordered_json explained(const Verdict& verdict, const AccountNames& names, const std::vector<ToldAdvice>& advice) {
  ordered_json deducted = ordered_json::object();
  for (std::size_t i = 0; i < deductionCount; ++i) {
    deducted[std::string(code(reasonOf(static_cast<Deduction>(i))))] = names.decimal(verdict.account, verdict.deducted.at(i));
  }
  return {{"customer", names.customer(verdict.account).code},
          {"currency", names.currency(verdict.account).code()},
          {"reason", code(verdict.reason)},
          {"nextOn", jsonOrNull(nextOn(verdict.reason))},
          {"step", jsonOrNull(verdict.step)},
          {"passedOver", verdict.passedOver},
          {"scenario", jsonOrNull(verdict.scenario)},
          {"segment", jsonOrNull(verdict.segment)},
          {"episode", jsonOrNull(verdict.episode)},
          {"clock", verdict.clock ? ordered_json(*verdict.clock) : ordered_json()},
          {"carrying", verdict.carrying ? ordered_json(names.number(*verdict.carrying)) : ordered_json()},
          {"level", jsonOrNull(verdict.level)},
          {"overdue", names.decimal(verdict.account, verdict.overdue)},
          {"deducted", deducted},
          {"chaseable", names.decimal(verdict.account, verdict.chaseable)},
          {"why", names.why(verdict.reason, verdict.scenario).toStdString()},
          {"advice", adviceJson(verdict, names, advice)}};
}

ordered_json jsonOf(const ChainLink& link, const Verdict& verdict, const AccountNames& names) {
  const auto told = [&](std::optional<std::int64_t> value) -> ordered_json {
    if (!value) return nullptr;
    return link.test == ChainTest::chaseable ? ordered_json(names.decimal(verdict.account, *value)) : ordered_json(*value);
  };
  return {{"test", chainTestName(link.test)},
          {"decides", link.decides},
          {"value", told(link.value)},
          {"limit", told(link.limit)},
          {"day", jsonOrNull(link.day)},
          {"name", jsonOrNull(link.name)},
          {"says", names.test(link, verdict).toStdString()}};
}

ordered_json jsonOf(const TodayEntry& entry, const Policy& policy, const DecisionAdvice* advice, Language language) {
  const Task& task = entry.task;
  return {
      {"task", task.id.value},
      {"customer", entry.customerCode},
      {"name", entry.customerName},
      {"currency", task.currency.code()},
      {"kind", taskKindName(task.kind)},
      {"ref", task.ref},
      {"channel", channelName(task.channel)},
      {"approval", approvalName(task.approval)},
      {"reason", code(entry.reason)},
      {"why", reasonSentence(entry.reason, policy.scenario(task.scenarioKey), language).toStdString()},
      {"items", entry.itemNumbers},
      {"amount", decimalText({task.amountMinor, task.currency})},
      {"daysLate", entry.daysLate},
      {"callbackTime", jsonOrNull(entry.callbackTime)},
      {"collector", jsonOrNull(entry.collector)},
      {"acting", jsonOrNull(entry.acting)},
      {"beside", entry.beside},
      {"points", jsonOf(entry.points)},
      {"total", entry.points.total()},
      {"advice", advice == nullptr ? ordered_json() : jsonOf(*advice, task.currency, language)},
      {"amountNow", entry.amountNowMinor ? ordered_json(decimalText({*entry.amountNowMinor, task.currency})) : ordered_json()},
      {"over", entry.over ? ordered_json(code(*entry.over)) : ordered_json()},
      {"overWhy", entry.over
                      ? ordered_json(reasonSentence(*entry.over, policy.scenario(task.scenarioKey), language).toStdString())
                      : ordered_json()}};
}

ordered_json jsonOf(const std::vector<OpenContact>& contacts) {
  auto list = ordered_json::array();
  for (const OpenContact& contact : contacts) {
    list.push_back({{"contact", contact.contact.value},
                    {"customer", contact.customerCode},
                    {"name", contact.customerName},
                    {"day", isoText(contact.day)},
                    {"channel", channelName(contact.channel)},
                    {"note", jsonOrNull(contact.note)}});
  }
  return list;
}

ordered_json jsonOf(const std::vector<HandledByHand>& handled, const Policy& policy, Language language) {
  auto list = ordered_json::array();
  for (const HandledByHand& one : handled) {
    list.push_back({{"customer", one.customerCode},
                    {"name", one.customerName},
                    {"currency", one.overdue.currency.code()},
                    {"overdue", decimalText(one.overdue)},
                    {"reason", code(one.reason)},
                    {"why", reasonSentence(one.reason, policy.scenario(one.scenario), language).toStdString()}});
  }
  return list;
}

}  // namespace

std::string runJson(const RunReport& report, const AccountNames& names) {
  const RunResult& result = report.result;
  auto problems = ordered_json::array();
  for (const auto& problem : result.problems) {
    problems.push_back(
        {{"customer", report.portfolio.customers[problem.customer].code}, {"what", problem.what}, {"subject", problem.subject}});
  }
  auto proposals = ordered_json::array();
  for (const auto& proposal : result.proposals) proposals.push_back(jsonOf(proposal, names));
  auto verdicts = ordered_json::array();
  for (const auto& verdict : result.verdicts) verdicts.push_back(jsonOf(verdict, names));
  const ordered_json answer{{"today", isoText(result.today)},    {"lastImport", jsonOrNull(result.lastImport)},
                            {"fresh", result.isFresh},           {"stored", report.stored},
                            {"withdrawn", report.withdrawn},     {"problems", std::move(problems)},
                            {"proposals", std::move(proposals)}, {"verdicts", std::move(verdicts)}};
  return answer.dump();
}

std::string whyJson(const std::vector<ExplainedVerdict>& verdicts, const AccountNames& names,
                    const std::vector<ToldAdvice>& advice, const ToldDiagnosis& diagnosis,
                    const std::optional<ToldRecurrence>& recurrence) {
  auto answer = ordered_json::array();
  for (const auto& [verdict, tests, sender, recipient] : verdicts) {
    answer.push_back(explained(verdict, names, advice));
    answer.back()["diagnosis"] = diagnosisJson(diagnosis, names.language());
    answer.back()["recurrence"] = recurrenceJson(recurrence, names.language());
    answer.back()["sender"] = jsonOrNull(sender);
    answer.back()["recipient"] = jsonOrNull(recipient);
    auto chain = ordered_json::array();
    for (const ChainLink& link : tests) chain.push_back(jsonOf(link, verdict, names));
    answer.back()["tests"] = std::move(chain);
  }
  return answer.dump();
}

std::string todayJson(const TodayList& list, Date today, const Policy& policy, const std::map<TaskId, DecisionAdvice>& advice,
                      Language language) {
  auto tasks = ordered_json::array();
  for (const auto& entry : list.waiting) {
    const auto found = advice.find(entry.task.id);
    tasks.push_back(jsonOf(entry, policy, found == advice.end() ? nullptr : &found->second, language));
  }
  const ordered_json answer{{"today", isoText(today)},
                            {"lastRun", jsonOrNull(list.lastRun)},
                            {"lastImport", jsonOrNull(list.paymentsUpTo)},
                            {"done", list.doneToday},
                            {"tasks", std::move(tasks)},
                            {"duties", commitmentsJson(list.duties)},
                            {"lateDisputes", disputesJson(list.lateDisputes, language)},
                            {"notStored", list.notStored},
                            {"replies", jsonOf(list.replies)},
                            {"doubtful", jsonOf(list.doubtful)},
                            {"byHand", jsonOf(list.byHand, policy, language)}};
  return answer.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace relance
