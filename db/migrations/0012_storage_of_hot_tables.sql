-- Measured by `npm run bench bloat`: room in each page, so that a level is rewritten beside itself and no index is touched.
ALTER TABLE stock_level SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 200);
--> statement-breakpoint
-- A hold is changed once, when it ends. A fifth of a month's holds, as Postgres waits for by default, would be millions of ended ones among the live.
ALTER TABLE reservation_start SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);
--> statement-breakpoint
ALTER TABLE reservation_default SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);
