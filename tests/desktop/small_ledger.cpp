// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/small_ledger.h"

#include "actions/chasing/ledger_policy.h"
#include "storage/stores/creditor_store.h"

namespace relance {

SmallLedger::SmallLedger() : m_path(m_folder / "Sorbelac.relance") {
  Database database = Database::create(m_path);
  CreditorStore(database).insert({.name = "Sorbelac",
                                  .country = "FR",
                                  .region = {},
                                  .currency = *parseCurrency("EUR"),
                                  .timeZone = "Europe/Paris",
                                  .createdAt = "2026-01-05T08:00:00.000Z"});
  seedPolicy(database, *parseIsoDate("2026-01-05"));
  // In euros: customer 1 owes 17,300 in four buckets less an unapplied 300; 2 is late by a year; 3 has one invoice not due and
  // one late; 4 only a credit; 5 is a consumer; 6 pays in francs.
  database.executeScript(R"(
    INSERT INTO customer (id, code, name, kind, country, language, email, phone, street, postal_code, city)
      VALUES (1, 'C00417', 'Duvallon SARL', 'business', 'FR', 'fr', 'c@duvallon.example', '01', '1 rue A', '38000', 'Val'),
             (2, 'C00102', 'Clinique du Val-Herbeux', 'business', 'FR', 'fr', 'a@val.example', '02', '2 rue B', '38000', 'Val'),
             (3, 'C00350', 'Éco Fonderie', 'business', 'FR', 'fr', 'b@eco.example', NULL, '3 rue C', '38000', 'Valbrune'),
             (4, 'C00890', 'Scierie du Haut-Morvent', 'business', 'FR', 'fr', NULL, NULL, NULL, NULL, NULL),
             (5, 'P00001', 'Anselme Tribaut', 'consumer', 'FR', 'fr', 'at@tribaut.example', NULL, '5 rue E', '38000', 'Valbrune'),
             (6, 'S00001', 'Uhrenwerk Talheim', 'business', 'CH', 'de', 'x@uhren.example', NULL, '6 Gasse', '8000', 'Talheim');
    INSERT INTO item (id, customer_id, side, kind, number, currency, amount_minor, issued_on, due_on, recorded_on)
      VALUES (1, 1, 'debit', 'invoice', 'F-1042', 'EUR', 520000, '2026-09-07', '2026-10-07', '2026-09-07'),
             (2, 1, 'debit', 'invoice', 'F-1067', 'EUR', 428000, '2026-09-15', '2026-10-15', '2026-09-15'),
             (3, 1, 'debit', 'invoice', 'F-1080', 'EUR', 300000, '2026-09-27', '2026-10-27', '2026-09-27'),
             (4, 1, 'debit', 'invoice', 'F-1101', 'EUR', 482000, '2026-11-02', '2026-12-02', '2026-11-02'),
             (5, 1, 'credit', 'payment', 'V-77', 'EUR', 30000, '2026-11-10', '2026-11-10', '2026-11-10'),
             (6, 2, 'debit', 'invoice', 'F-0201', 'EUR', 3196410, '2025-10-20', '2025-11-20', '2025-10-20'),
             (7, 2, 'debit', 'invoice', 'F-0990', 'EUR', 1884000, '2026-11-20', '2026-12-20', '2026-11-20'),
             (8, 3, 'debit', 'invoice', 'F-1099', 'EUR', 1430000, '2026-11-01', '2026-12-01', '2026-11-01'),
             (9, 3, 'debit', 'invoice', 'F-1050', 'EUR', 960400, '2026-10-10', '2026-11-09', '2026-10-10'),
             (10, 4, 'credit', 'creditNote', 'A-12', 'EUR', 186000, '2026-11-05', '2026-11-05', '2026-11-05'),
             (11, 5, 'debit', 'invoice', 'F-1060', 'EUR', 12050, '2026-08-20', '2026-09-20', '2026-08-20'),
             (12, 6, 'debit', 'invoice', 'F-1061', 'CHF', 77000, '2026-10-01', '2026-11-01', '2026-10-01');
  )");
}

void SmallLedger::execute(std::string_view sql) {
  Database database = Database::open(m_path);
  database.executeScript(sql);
}

}  // namespace relance
