-- What grows for ever is kept by the time it was written: the ledger and the reservations by month, commands by week. Each table begins with a
-- partition for all that is older than the next period (`_start`) and one for what falls into none (`_default`), after which the job makes the others.
ALTER TABLE ledger_entry RENAME TO ledger_entry_whole;
--> statement-breakpoint
ALTER TABLE reservation RENAME TO reservation_whole;
--> statement-breakpoint
ALTER TABLE command RENAME TO command_whole;
--> statement-breakpoint
CREATE TABLE ledger_entry (LIKE ledger_entry_whole INCLUDING CONSTRAINTS) PARTITION BY RANGE (at);
--> statement-breakpoint
-- By its id, a UUIDv7, which begins with the time: so the primary key holds over all partitions.
CREATE TABLE reservation (LIKE reservation_whole INCLUDING CONSTRAINTS) PARTITION BY RANGE (id);
--> statement-breakpoint
CREATE TABLE command (LIKE command_whole INCLUDING CONSTRAINTS) PARTITION BY RANGE (at);
--> statement-breakpoint
DO $$
DECLARE
  month timestamptz := date_trunc('month', now(), 'UTC') + interval '1 month';
  week timestamptz := date_trunc('week', now(), 'UTC') + interval '1 week';
  month_id uuid := (lpad(to_hex((extract(epoch FROM month) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid;
BEGIN
  EXECUTE format('CREATE TABLE ledger_entry_start PARTITION OF ledger_entry FOR VALUES FROM (MINVALUE) TO (%L)', month);
  EXECUTE format('CREATE TABLE reservation_start PARTITION OF reservation FOR VALUES FROM (MINVALUE) TO (%L)', month_id);
  EXECUTE format('CREATE TABLE command_start PARTITION OF command FOR VALUES FROM (MINVALUE) TO (%L)', week);
END
$$;
--> statement-breakpoint
CREATE TABLE ledger_entry_default PARTITION OF ledger_entry DEFAULT;
--> statement-breakpoint
CREATE TABLE reservation_default PARTITION OF reservation DEFAULT;
--> statement-breakpoint
CREATE TABLE command_default PARTITION OF command DEFAULT;
--> statement-breakpoint
INSERT INTO ledger_entry SELECT * FROM ledger_entry_whole;
--> statement-breakpoint
INSERT INTO reservation SELECT * FROM reservation_whole;
--> statement-breakpoint
INSERT INTO command SELECT * FROM command_whole;
--> statement-breakpoint
DROP TABLE ledger_entry_whole, reservation_whole, command_whole;
--> statement-breakpoint
ALTER TABLE reservation ADD CONSTRAINT reservation_pkey PRIMARY KEY (location_id, id);
--> statement-breakpoint
CREATE INDEX reservation_live_index ON reservation (location_id, sku_id, expires_at) WHERE state = 'reserved';
--> statement-breakpoint
CREATE INDEX reservation_expiry_index ON reservation (expires_at) WHERE state = 'reserved' AND expires_at IS NOT NULL;
--> statement-breakpoint
-- Keys without the time in them cannot span partitions: each partition has its own, and what spans them is asked below and by the writer.
ALTER TABLE ledger_entry_start ADD CONSTRAINT ledger_entry_start_pkey PRIMARY KEY (location_id, sku_id, version);
--> statement-breakpoint
ALTER TABLE ledger_entry_default ADD CONSTRAINT ledger_entry_default_pkey PRIMARY KEY (location_id, sku_id, version);
--> statement-breakpoint
ALTER TABLE command_start ADD CONSTRAINT command_start_pkey PRIMARY KEY (location_id, caller, key);
--> statement-breakpoint
ALTER TABLE command_default ADD CONSTRAINT command_default_pkey PRIMARY KEY (location_id, caller, key);
--> statement-breakpoint
CREATE TRIGGER reservation_has_level AFTER INSERT ON reservation
  REFERENCING NEW TABLE AS begun FOR EACH STATEMENT EXECUTE FUNCTION refuse_hold_without_level();
--> statement-breakpoint
-- I5, for whoever names a partition as well. The triggers for rows reach every partition by themselves.
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER ledger_entry_never_emptied BEFORE TRUNCATE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER ledger_entry_never_emptied BEFORE TRUNCATE ON ledger_entry_start FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER ledger_entry_never_emptied BEFORE TRUNCATE ON ledger_entry_default FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON ledger_entry, ledger_entry_start, ledger_entry_default FROM %I', current_user);
END
$$;
--> statement-breakpoint
-- I4: a version is in one partition only. Within a partition its key says so; the others are asked once a statement and level, outside of the
-- months of the new entries, which their own keys have just looked at.
CREATE FUNCTION refuse_version_twice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT location_id, sku_id, min(version) AS first, max(version) AS last,
        date_trunc('month', min(at), 'UTC') AS month_begins, date_trunc('month', max(at), 'UTC') + interval '1 month' AS month_ends
      FROM made GROUP BY location_id, sku_id
    ) AS named
    WHERE EXISTS (
      SELECT FROM ledger_entry l
      WHERE l.location_id = named.location_id AND l.sku_id = named.sku_id AND l.version BETWEEN named.first AND named.last
        AND (l.at < named.month_begins OR l.at >= named.month_ends)
    )
  ) THEN
    RAISE EXCEPTION 'I4: a stock level has this version already'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'ledger_entry_version_once';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER ledger_entry_version_once AFTER INSERT ON ledger_entry
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION refuse_version_twice();
