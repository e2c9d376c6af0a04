// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/placement_store.h"

namespace relance {
namespace {

const std::string selectPartner = "SELECT id, name, kind, countries, languages, success_bp, archived_on FROM partner ";
const std::string selectPlacement =
    "SELECT id, customer_id, partner_id, whole, currency, mandate_on, claimed_minor, recovered_minor, fee_minor, cost_minor,"
    " review_on, returned_on, outcome, decision_id, reason_id, person_id FROM placement ";

std::string joined(const std::vector<std::string>& codes) {
  std::string text;
  for (const std::string& code : codes) text += (text.empty() ? "" : " ") + code;
  return text;
}

std::vector<std::string> separated(const std::string& text) {
  std::vector<std::string> codes;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find(' ', start), text.size());
    codes.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return codes;
}

}  // namespace

PartnerId PartnerStore::put(const Partner& p) {
  if (const auto known = named(p.name)) {
    Partner changed = p;
    changed.id = known->id;
    update(changed);
    return known->id;
  }
  const PartnerId id{m_database
                         .statement("INSERT INTO partner (name, kind, countries, languages, success_bp, archived_on)"
                                    " VALUES ($1, $2, $3, $4, $5, $6)")
                         .insert(p.name, p.kind, joined(p.countries), joined(p.languages), p.successBp, p.archived)};
  writeFees(id, p.fees);
  return id;
}

void PartnerStore::update(const Partner& p) {
  m_database
      .statement(
          "UPDATE partner SET name = $1, kind = $2, countries = $3, languages = $4, success_bp = $5, archived_on = $6"
          " WHERE id = $7")
      .run(p.name, p.kind, joined(p.countries), joined(p.languages), p.successBp, p.archived, p.id);
  m_database.statement("DELETE FROM partner_fee WHERE partner_id = $1").run(p.id);
  writeFees(p.id, p.fees);
}

void PartnerStore::writeFees(PartnerId id, const std::vector<FeeBand>& fees) {
  for (const FeeBand& fee : fees) {
    m_database.statement("INSERT INTO partner_fee (partner_id, from_minor, basis_points) VALUES ($1, $2, $3)")
        .run(id, fee.fromMinor, fee.basisPoints);
  }
}

std::vector<Partner> PartnerStore::fetchAll(Statement& rows) {
  std::vector<Partner> partners;
  while (rows.next()) {
    Partner& p = partners.emplace_back();
    std::string countries;
    std::string languages;
    rows.read(p.id, p.name, p.kind, countries, languages, p.successBp, p.archived);
    p.countries = separated(countries);
    p.languages = separated(languages);
    auto fees =
        m_database.statement("SELECT from_minor, basis_points FROM partner_fee WHERE partner_id = $1 ORDER BY from_minor");
    fees.query(p.id);
    while (fees.next()) {
      FeeBand& fee = p.fees.emplace_back();
      fees.read(fee.fromMinor, fee.basisPoints);
    }
  }
  return partners;
}

std::optional<Partner> PartnerStore::find(PartnerId id) {
  static const std::string sql = selectPartner + "WHERE id = $1";
  auto rows = m_database.statement(sql);
  auto found = fetchAll(rows.query(id));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::optional<Partner> PartnerStore::named(std::string_view name) {
  static const std::string sql = selectPartner + "WHERE name = $1";
  auto rows = m_database.statement(sql);
  auto found = fetchAll(rows.query(name));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<Partner> PartnerStore::all() {
  static const std::string sql = selectPartner + "ORDER BY name";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query());
}

PlacementId PlacementStore::insert(const Placement& p) {
  const PlacementId id{
      m_database
          .statement("INSERT INTO placement (customer_id, partner_id, whole, currency, mandate_on, claimed_minor,"
                     " recovered_minor, fee_minor, cost_minor, review_on, returned_on, outcome, decision_id, reason_id,"
                     " person_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)")
          .insert(p.customer, orNull(p.partner), p.isWhole, p.currency, p.mandate, p.claimedMinor, p.recoveredMinor, p.feeMinor,
                  p.costMinor, p.review, p.returned, p.outcome, orNull(p.decision), orNull(p.reason), orNull(p.person))};
  for (const ItemId item : p.items) {
    m_database.statement("INSERT INTO placement_item (placement_id, item_id) VALUES ($1, $2)").run(id, item);
  }
  return id;
}

void PlacementStore::update(const Placement& p) {
  m_database
      .statement(
          "UPDATE placement SET partner_id = $1, recovered_minor = $2, fee_minor = $3, cost_minor = $4, review_on = $5,"
          " returned_on = $6, outcome = $7 WHERE id = $8")
      .run(orNull(p.partner), p.recoveredMinor, p.feeMinor, p.costMinor, p.review, p.returned, p.outcome, p.id);
}

std::vector<Placement> PlacementStore::fetchAll(Statement& rows) {
  std::vector<Placement> placements;
  while (rows.next()) {
    Placement& p = placements.emplace_back();
    rows.read(p.id, p.customer, p.partner, p.isWhole, p.currency, p.mandate, p.claimedMinor, p.recoveredMinor, p.feeMinor,
              p.costMinor, p.review, p.returned, p.outcome, p.decision, p.reason, p.person);
    auto items = m_database.statement("SELECT item_id FROM placement_item WHERE placement_id = $1 ORDER BY item_id");
    items.query(p.id);
    while (items.next()) p.items.push_back({items.number(0)});
  }
  return placements;
}

std::optional<Placement> PlacementStore::find(PlacementId id) {
  static const std::string sql = selectPlacement + "WHERE id = $1";
  auto rows = m_database.statement(sql);
  auto found = fetchAll(rows.query(id));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<Placement> PlacementStore::ofCustomer(CustomerId customer) {
  static const std::string sql = selectPlacement + "WHERE customer_id = $1 ORDER BY mandate_on, id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(customer));
}

std::vector<Placement> PlacementStore::all() {
  static const std::string sql = selectPlacement + "ORDER BY mandate_on, id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query());
}

}  // namespace relance
