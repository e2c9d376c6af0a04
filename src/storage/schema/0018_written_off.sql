-- Write-offs are few among many items: found without reading them all.

CREATE INDEX item_written_off ON item (id) WHERE kind = 'writeOff';
