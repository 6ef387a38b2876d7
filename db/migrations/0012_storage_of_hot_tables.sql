-- A hold is changed once, when it ends, and leaves an entry behind in the index of live holds that every batch walks. Postgres by default waits for a
-- fifth of the table, which of a month's holds would be millions. After an hour of sales (`npm run bench bloat`) that index was a third of its size by default.
ALTER TABLE reservation_start SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);
--> statement-breakpoint
ALTER TABLE reservation_default SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);
