// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/sample_creditor.h"

#include "actions/sample/past/team.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/setting_store.h"

namespace relance::sample {

Creditor sampleCreditor() {
  Creditor creditor;
  creditor.name = "Sorbelac Équipements";
  creditor.timeZone = "Europe/Paris";
  return creditor;
}

const std::vector<std::pair<std::string_view, std::string_view>>& sampleSettings() {
  static const std::vector<std::pair<std::string_view, std::string_view>> settings{
      {sampleSetting, "true"},
      {"sender.name", "Sorbelac Équipements"},
      {"sender.legalForm", "SAS au capital de 120 000 €"},
      {"sender.street", "14, quai des Tanneries"},
      {"sender.postalCode", "38999"},
      {"sender.city", "Valbrune"},
      {"sender.country", "FR"},
      {"sender.registration", "SIREN 001 041 235 RCS Valbrune"},
      {"sender.vatNumber", "FR26001041235"},
      {"sender.phone", "04 65 71 40 00"},
      {"sender.email", "compta@sorbelac.example"},
      {"sender.website", "www.sorbelac.example"},
      {"sender.mediator", "Médiation du commerce de Valbrune, 3, place du Marché, 38999 Valbrune"},
      {"sender.accentColour", "#0A6466"},
      {"sender.addressWindow", "french"},
      {"sender.signatory", "Nadège Bessonnier"},
      {"sender.signatoryTitle", "Directrice administrative et financière"},
      {"bank.holder", "Sorbelac Équipements"},
      {"bank.iban", "FR7600000000000000004123082"},
      {"bank.bic", "ZZZZFRPP"},
      {"bank.cheques", "yes"},
      {"letters.contactName", "Anaïs Martivel"},
      {"letters.contactPhone", "04 65 71 40 12"},
      {"letters.contactEmail", "a.martivel@sorbelac.example"},
      {"chasing.rate.CHF", "21/20"},
      {"chasing.rate.GBP", "23/20"}};
  return settings;
}

std::vector<PersonId> storeHouse(Change& change) {
  SettingStore settings(change.database());
  for (const auto& [key, value] : sampleSettings()) settings.put(key, value);
  PersonStore persons(change.database());
  std::vector<PersonId> ids;
  for (const TeamMember& member : team) {
    Person person;
    person.login = member.login;
    person.name = member.name;
    person.role = member.role;
    person.email = member.email;
    person.phone = member.phone;
    ids.push_back(persons.insert(person));
  }
  return ids;
}

}  // namespace relance::sample
