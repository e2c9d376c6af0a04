// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/charges_json_parts.h"
#include "cli/client_file_text.h"
#include "cli/diagnosis_json_parts.h"
#include "cli/recurrence_json_parts.h"
#include "cli/told_json_parts.h"
#include "text/amount_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

ordered_json orNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }
ordered_json orNull(const std::optional<Date>& date) { return date ? ordered_json(isoText(*date)) : ordered_json(); }

ordered_json jsonOf(const Customer& customer) {
  return {{"code", customer.code},
          {"name", customer.name},
          {"kind", kindName(customer.kind)},
          {"country", customer.country},
          {"region", orNull(customer.region)},
          {"language", customer.language},
          {"street", orNull(customer.address.street)},
          {"street2", orNull(customer.address.street2)},
          {"postalCode", orNull(customer.address.postalCode)},
          {"city", orNull(customer.address.city)},
          {"email", orNull(customer.email)},
          {"phone", orNull(customer.phone)},
          {"mobile", orNull(customer.mobile)},
          {"registration", orNull(customer.registration)},
          {"vatNumber", orNull(customer.vatNumber)},
          {"means", meansName(customer.means)},
          {"accountManager", orNull(customer.accountManager)},
          {"archived", customer.archived},
          {"byHand", customer.byHand},
          {"tags", customer.tags}};
}

ordered_json jsonOf(const Contact& contact) {
  return {{"id", contact.id.value},
          {"name", contact.name},
          {"salutation", orNull(contact.salutation)},
          {"role", roleName(contact.role)},
          {"email", orNull(contact.email)},
          {"phone", orNull(contact.phone)},
          {"mobile", orNull(contact.mobile)},
          {"language", orNull(contact.language)}};
}

ordered_json jsonOf(const ClientItem& entry) {
  const Item& item = entry.item;
  return {{"number", item.number},
          {"instalment", item.instalment},
          {"side", sideName(item.side)},
          {"kind", itemKindName(item.kind)},
          {"issued", isoText(item.issued)},
          {"due", isoText(item.due)},
          {"currency", item.amount.currency.code()},
          {"amount", decimalText(item.amount)},
          {"open", decimalText({entry.openMinor, item.amount.currency})},
          {"daysLate", entry.daysLate},
          {"id", item.id.value}};
}

std::string_view nameOf(EntryKind kind) {
  switch (kind) {
    case EntryKind::contact:
      return "contact";
    case EntryKind::decision:
      return "decision";
    case EntryKind::hold:
      return "hold";
    case EntryKind::snooze:
      return "snooze";
    case EntryKind::payment:
      return "payment";
    case EntryKind::note:
      return "note";
  }
  return {};
}

void addFacts(ordered_json& line, const TimelineEntry& entry) {
  if (entry.contact) {
    const ContactEvent& contact = *entry.contact;
    line["id"] = contact.id.value;
    line["channel"] = channelName(contact.channel);
    line["contactKind"] = contactEventKindName(contact.kind);
    line["result"] = contactResultName(contact.result);
    line["outcome"] = contact.outcome ? ordered_json(callOutcomeName(*contact.outcome)) : ordered_json();
    line["step"] = orNull(contact.stepKey);
    line["agreedOn"] = orNull(contact.promisedOn);
    line["amount"] = contact.amountMinor && contact.currency
                         ? ordered_json(decimalText({*contact.amountMinor, *contact.currency}))
                         : ordered_json();
    line["cancelledOn"] = orNull(contact.cancelledOn);
    line["presentedOn"] = orNull(contact.presentedOn);
    line["lateCause"] = orNull(contact.lateCause);
  }
  if (entry.decision) {
    line["choice"] = decisionChoiceName(entry.decision->choice);
    line["until"] = orNull(entry.decision->until);
    line["byOrder"] = entry.decision->byOrder;
  }
  if (entry.hold) {
    line["holdKind"] = holdKindName(entry.hold->kind);
    line["until"] = orNull(entry.hold->until);
    line["ended"] = orNull(entry.hold->ended);
  }
  if (entry.snooze) {
    line["callback"] = entry.snooze->callback;
    line["until"] = isoText(entry.snooze->until);
    line["atTime"] = orNull(entry.snooze->atTime);
    line["ended"] = orNull(entry.snooze->ended);
  }
  if (entry.payment) {
    line["number"] = entry.payment->number;
    line["id"] = entry.payment->id.value;
    line["itemKind"] = itemKindName(entry.payment->kind);
    line["currency"] = entry.payment->amount.currency.code();
    line["amount"] = decimalText(entry.payment->amount);
  }
}

ordered_json jsonOf(const TimelineEntry& entry) {
  ordered_json line{{"kind", nameOf(entry.kind)},
                    {"day", isoText(entry.day)},
                    {"at", orNull(entry.happenedAt)},
                    {"author", orNull(entry.author)},
                    {"contact", orNull(entry.contactName)},
                    {"note", orNull(entry.note)},
                    {"items", entry.itemNumbers}};
  addFacts(line, entry);
  return line;
}

}  // namespace

namespace {

ordered_json insolvencyJson(const Customer& customer) {
  if (!customer.insolventOn) return nullptr;
  return {{"since", isoText(*customer.insolventOn)},
          {"judgment", customer.judgmentOn ? ordered_json(isoText(*customer.judgmentOn)) : ordered_json()},
          {"administrator", customer.administrator.empty() ? ordered_json() : ordered_json(customer.administrator)}};
}

}  // namespace

std::string clientJson(const ClientFile& file, Language language) {
  auto contacts = ordered_json::array();
  for (const auto& contact : file.contacts) contacts.push_back(jsonOf(contact));
  auto open = ordered_json::array();
  for (const auto& item : file.open) open.push_back(jsonOf(item));
  auto timeline = ordered_json::array();
  for (const auto& entry : file.timeline) timeline.push_back(jsonOf(entry));
  const ordered_json answer{{"customer", jsonOf(file.customer)},
                            {"payer", file.payerCode ? ordered_json(*file.payerCode) : ordered_json()},
                            {"contacts", contacts},
                            {"open", open},
                            {"timeline", timeline},
                            {"agreements", agreementsJson(file.agreements)},
                            {"disputes", disputesJson(file.disputes, language)},
                            {"commitments", commitmentsJson(file.commitments)},
                            {"diagnosis", diagnosisJson(file.diagnosis, language)},
                            {"recurrence", recurrenceJson(file.recurrence, language)},
                            {"charges", chargesJson(file.charges, language)},
                            {"insolvency", insolvencyJson(file.customer)},
                            {"ordersHeld", file.ordersHeld ? ordered_json(isoText(file.ordersHeld->held)) : ordered_json()}};
  return answer.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace relance
