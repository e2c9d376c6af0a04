// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/business_hash.h"

#include <array>
#include <string>

#include "hash/canonical_bytes.h"

namespace relance {
namespace {

constexpr std::array tables{
    HashedTable{"creditor", "id, name, country, region, currency, time_zone, created_at", "id"},
    HashedTable{"person", "id, login, name, role, email, phone, archived", "id"},
    HashedTable{"setting", "key, value", "key"},
    HashedTable{"customer",
                "id, code, name, kind, country, region, language, street, street2, postal_code, city, email, phone, "
                "mobile, registration, vat_number, terms_days, terms_rule, means, parent_id, payer_id, account_manager, "
                "collector_id, credit_limit_minor, insured_limit_minor, payer_class, archived, by_hand, insolvent_on, "
                "judgment_on, administrator, import_id",
                "id"},
    HashedTable{"customer_alias", "code, customer_id", "code"},
    HashedTable{"tag", "customer_id, name", "customer_id, name"},
    HashedTable{"refused_channel", "customer_id, channel", "customer_id, channel"},
    HashedTable{"payment_run", "id, customer_id, day_of_month, on_day", "id"},
    HashedTable{"closing_period", "id, customer_id, from_on, until_on, yearly", "id"},
    HashedTable{"credit_information", "id, customer_id, provider, obtained_on, opinion, cost_minor, currency", "id"},
    HashedTable{"contact",
                "id, customer_id, name, salutation, role, email, phone, mobile, language, position, phone_dead_on, "
                "email_dead_on, opposed_on, archived_on, import_id",
                "id"},
    HashedTable{"item",
                "id, customer_id, side, kind, number, instalment, currency, amount_minor, issued_on, due_on, "
                "original_due_on, settled_on, recorded_on, order_reference, delivery_reference, deposit_reference, "
                "deposit_status, deposit_status_on, label, means, bill_maturity_on, replaces_id, linked_id, factored, "
                "retention_release_on, import_id",
                "id"},
    HashedTable{"write_off", "item_id, reason_id, person_id", "item_id"},
    HashedTable{"allocation", "id, debit_id, credit_id, amount_minor, dated_on, reversed_on, bank_reason, import_id", "id"},
    HashedTable{"import",
                "id, file_name, sha256, kind, mode, imported_at, imported_on, rows_read, rows_updated, payments_up_to, "
                "sequence, person_id",
                "id"},
    HashedTable{"import_range", "import_id, table_name, first_id, last_id", "import_id, table_name"},
    HashedTable{"import_profile", "name, kind, body", "name"},
    HashedTable{"scenario", "id, key, origin", "id"},
    HashedTable{"scenario_version", "scenario_id, version, body, published_on, person_id, reason_id", "scenario_id, version"},
    HashedTable{"segment", "id, position, key, names, predicate, scenario_key, enabled, origin", "id"},
    HashedTable{"assignment", "id, customer_id, scenario_key, made_on, until_on, ended_on, reason_id, person_id", "id"},
    HashedTable{"campaign", "id, name, predicate, channel, template_key, from_on, until_on, ended_on, person_id", "id"},
    HashedTable{"campaign_customer", "campaign_id, customer_id", "campaign_id, customer_id"},
    HashedTable{"run", "id, today, started_at, proposals, withdrawn, sequence, person_id", "id"},
    HashedTable{"task",
                "id, run_id, customer_id, currency, kind, ref, channel, approval, scenario_key, scenario_version, "
                "step_key, tone, variant, episode_on, carrying_item_id, generation, amount_minor, reason, reason_facts, "
                "beside, points, due_on, created_on, owner_id, state, closed_on, closed_reason, is_contact",
                "id"},
    HashedTable{"task_item", "task_id, item_id", "task_id, item_id"},
    HashedTable{"contact_event",
                "id, customer_id, currency, happened_at, day, channel, kind, result, outcome, task_id, scenario_key, "
                "step_key, amount_minor, promised_on, contact_id, person_id, note_id, duration_seconds, cancelled_on, "
                "presented_on, registered_number, read_on, late_cause",
                "id"},
    HashedTable{"contact_event_item", "contact_event_id, item_id, scenario_key, step_key, tone", "contact_event_id, item_id"},
    HashedTable{"cause", "kind, key, position, names, owner_role, days, fault, enabled, origin", "kind, key"},
    HashedTable{"level_jump", "id, item_id, scenario_key, step_key, tone, day, after_contact, reason_id, person_id", "id"},
    HashedTable{"decision",
                "id, customer_id, currency, choice, day, until_on, episode_on, by_order, task_id, reason_id, person_id", "id"},
    HashedTable{"decision_item", "decision_id, item_id", "decision_id, item_id"},
    HashedTable{"hold", "id, customer_id, item_id, kind, decision_id, made_on, until_on, ended_on, reason_id, person_id", "id"},
    HashedTable{"snooze",
                "id, customer_id, made_on, until_on, at_time, callback, ended_on, contact_event_id, reason_id, person_id", "id"},
    HashedTable{"promise", "id, customer_id, currency, kind, means, made_on, ended_on, ended_as, contact_event_id, person_id",
                "id"},
    HashedTable{"promise_item", "promise_id, item_id, open_minor", "promise_id, item_id"},
    HashedTable{"plan_due", "promise_id, due_on, amount_minor, excused_on", "promise_id, due_on"},
    HashedTable{"waiver", "id, customer_id, promise_id, costs, made_on, ended_on, reason_id, person_id", "id"},
    HashedTable{"waiver_item", "waiver_id, item_id", "waiver_id, item_id"},
    HashedTable{
        "dispute",
        "id, item_id, amount_minor, cause, fault, owner_id, opened_on, deadline_on, closed_on, closed_as, note_id, new_due_on, "
        "contact_event_id, person_id",
        "id"},
    HashedTable{"partner", "id, name, kind, countries, languages, success_bp, archived_on", "id"},
    HashedTable{"partner_fee", "partner_id, from_minor, basis_points", "partner_id, from_minor"},
    HashedTable{"placement",
                "id, customer_id, partner_id, whole, currency, mandate_on, claimed_minor, recovered_minor, fee_minor, "
                "cost_minor, review_on, returned_on, outcome, decision_id, reason_id, person_id",
                "id"},
    HashedTable{"placement_item", "placement_id, item_id", "placement_id, item_id"},
    HashedTable{"declaration", "id, customer_id, item_id, kind, day, withdrawn_on, reference, person_id", "id"},
    HashedTable{"diagnosis", "id, customer_id, trait, holds, basis, fact_on, made_on, withdrawn_on, text_id, person_id", "id"},
    HashedTable{"bad_faith", "id, customer_id, fact_on, made_on, ended_on, text_id, person_id", "id"},
    HashedTable{"note", "id, customer_id, day, happened_at, text_id, person_id", "id"},
    HashedTable{"order_hold", "id, customer_id, held_on, reason_id, person_id, released_on, release_reason_id, released_by",
                "id"},
    HashedTable{"absence", "id, person_id, from_on, until_on, deputy_id", "id"},
    HashedTable{"commitment",
                "id, customer_id, kind, due_on, made_on, kept_on, withdrawn_on, text_id, contact_event_id, person_id, "
                "withdrawn_reason_id",
                "id"},
    HashedTable{"commitment_item", "commitment_id, item_id", "commitment_id, item_id"},
    HashedTable{"template", "id, key, language, variant, version, subject, body, origin", "id"},
    HashedTable{"rate", "name, from_on, basis_points, source, confidence, origin", "name, from_on"},
    HashedTable{"holiday", "country, region, on_day, name, origin", "country, region, on_day"},
    HashedTable{"blob", "sha256, size", "sha256"},
    HashedTable{"blob_chunk", "sha256, position, bytes", "sha256, position"},
    HashedTable{"dispatch",
                "id, task_id, channel, recipient, state, language, template_key, variant, prepared_on, not_before, "
                "message_id, attempts, reference, sha256, carried_at, text_id",
                "id"},
    HashedTable{"attachment", "id, customer_id, item_id, contact_event_id, name, media_type, added_on, sha256", "id"},
};

/// Type, then value: a text "1" and a number 1 differ.
void add(CanonicalBytes& bytes, const Statement& row, int column) {
  const ColumnType type = row.type(column);
  bytes.add(static_cast<int>(type));
  switch (type) {
    case ColumnType::null:
      return;
    case ColumnType::integer:
      bytes.add(row.number(column));
      return;
    case ColumnType::text:
      bytes.add(row.text(column));
      return;
    case ColumnType::blob:
      bytes.addBlob(row.blob(column));
      return;
  }
}

}  // namespace

std::span<const HashedTable> hashedTables() { return tables; }

Digest businessHash(Database& database) {
  constexpr std::size_t pieceBytes = 64 * 1024;
  Sha256 hash;
  CanonicalBytes bytes;
  for (const HashedTable& table : tables) {
    bytes.add(table.name);
    std::string sql = "SELECT " + std::string{table.columns};
    sql += " FROM " + std::string{table.name} + " ORDER BY " + std::string{table.key};
    auto rows = database.statement(sql);
    rows.query();
    while (rows.next()) {
      for (int column = 0; column < rows.columnCount(); ++column) add(bytes, rows, column);
      if (bytes.bytes().size() < pieceBytes) continue;
      hash.update(bytes.bytes());
      bytes.clear();
    }
  }
  hash.update(bytes.bytes());
  return hash.finish();
}

}  // namespace relance
