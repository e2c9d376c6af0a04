// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_frame.h"

#include "letters/labels.h"
#include "letters/letter_fields.h"
#include "letters/phrases.h"
#include "text/date_text.h"
#include "text/header_value.h"

namespace relance {
namespace {

std::string joined(std::string_view separator, std::initializer_list<std::string> parts) {
  std::string text;
  for (const auto& part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += separator;
    text += part;
  }
  return text;
}

std::string labelled(std::string_view label, std::string_view colon, const std::string& value) {
  return std::string{label} + std::string{colon} + value;
}

std::vector<std::string> placeLines(const PostalAddress& address, std::string_view country) {
  const bool isCodeLast = country == "GB" || country == "IE";
  if (isCodeLast) return {headerText(address.city), headerText(address.postalCode)};
  return {joined(" ", {headerText(address.postalCode), headerText(address.city)})};
}

std::string personLine(const Debtor& debtor, const Addressee& addressee) {
  const std::string name = headerText(addressee.name);
  if (name == headerText(debtor.name)) return {};
  if (name.empty()) return headerText(addressee.title);
  return joined(" ", {headerText(addressee.salutation), name});
}

std::string senderLine(const Sender& sender) {
  const std::string street = joined(", ", {headerText(sender.address.street), headerText(sender.address.street2)});
  const auto place = placeLines(sender.address, sender.country);
  std::string address = street;
  for (const auto& line : place) address = joined(", ", {address, line});
  return joined(" · ", {address, unbreakable(headerText(sender.phone)), headerText(sender.email), headerText(sender.website)});
}

std::vector<std::string> references(const LetterFacts& facts) {
  const auto& labels = labelsOf(facts.language);
  std::vector<std::string> lines;
  const std::string customer = joined(
      ", ", {std::string{labels.customer} + "\u00A0" + headerText(facts.debtor.code), headerText(facts.debtor.registration)});
  lines.push_back(labelled(labels.yourReferences, labels.colon, customer));
  if (!facts.ourReference.empty()) {
    lines.push_back(labelled(labels.ourReferences, labels.colon, headerText(facts.ourReference)));
  }
  if (!facts.handler.name.empty()) lines.push_back(labelled(labels.handledBy, labels.colon, headerText(facts.handler.name)));
  if (auto line = joined(" · ", {unbreakable(headerText(facts.handler.phone)), headerText(facts.handler.email)}); !line.empty()) {
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string sendingLine(const LetterFacts& facts) {
  if (facts.channel != Channel::registered) return {};
  const auto& labels = labelsOf(facts.language);
  std::string line{labels.registered};
  if (facts.registeredNumber.empty()) return line;
  line += ' ';
  line += labels.registeredNumber;
  line += "\u00A0";
  return line += unbreakable(headerText(facts.registeredNumber));
}

std::string placeAndDate(const LetterFacts& facts) {
  const std::string place = headerText(facts.place.empty() ? facts.sender.placeOrCity() : facts.place);
  const std::string date = longDate(facts.date, facts.language);
  if (place.empty()) return date;
  return place + (facts.language == Language::fr ? ", le\u00A0" : ", ") + date;
}

std::string fileStem(const LetterFacts& facts) {
  const auto& labels = labelsOf(facts.language);
  const std::string kind{facts.kind == LetterKind::formalDemand ? labels.formalDemand : labels.letter};
  return joined(" ", {isoText(facts.date), headerText(facts.debtor.code), kind, headerText(facts.ourReference),
                      headerText(facts.debtor.name)});
}

}  // namespace

std::vector<std::string> addressLines(const Debtor& debtor, const Addressee& addressee, const Sender& sender, Language language) {
  std::vector<std::string> lines{headerText(debtor.name)};
  const auto append = [&](std::string line) {
    if (!line.empty()) lines.push_back(std::move(line));
  };
  append(personLine(debtor, addressee));
  append(headerText(debtor.address.street));
  append(headerText(debtor.address.street2));
  for (auto& line : placeLines(debtor.address, debtor.country)) append(std::move(line));
  if (debtor.country != sender.country) append(countryLine(debtor.country, language));
  return lines;
}

LetterDocument framedLetter(const LetterFacts& facts, std::string object) {
  const auto& labels = labelsOf(facts.language);
  LetterDocument letter;
  letter.title = object + " – " + headerText(facts.debtor.name);
  letter.language = facts.language;
  letter.window = facts.sender.window;
  letter.accentColour = facts.sender.accentColour;
  letter.senderName = headerText(facts.sender.name);
  letter.senderLine = senderLine(facts.sender);
  letter.address = addressLines(facts.debtor, facts.addressee, facts.sender, facts.language);
  letter.references = references(facts);
  letter.sendingLine = sendingLine(facts);
  letter.placeAndDate = placeAndDate(facts);
  letter.object = std::move(object);
  letter.continuationLine =
      joined(" · ", {headerText(facts.debtor.name), headerText(facts.ourReference), longDate(facts.date, facts.language)});
  letter.footer = legalFacts(facts.sender, facts.language, Medium::paper);
  if (facts.isSample) letter.watermark = labels.watermark;
  letter.fileStem = fileStem(facts);
  return letter;
}

}  // namespace relance
