-- A version that another month has already was looked for in all months: sixty of them cost a small batch more than everything else. The months before hold lower
-- versions than the entry before, so where that one is of this month or the last, what is left to be asked are those two and whatever lies ahead (for a
-- clock that went back). Else, at the first change of a level in a while, all months are asked, and for any version from there on.
CREATE OR REPLACE FUNCTION refuse_version_twice()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  month_begins timestamptz;
  month_ends timestamptz;
  before_begins timestamptz;
  all_follow boolean;
  is_taken boolean;
BEGIN
  SELECT date_trunc('month', min(at), 'UTC'), date_trunc('month', max(at), 'UTC') + interval '1 month',
    date_trunc('month', min(at), 'UTC') - interval '1 month'
  INTO month_begins, month_ends, before_begins FROM made;
  SELECT NOT EXISTS (
    SELECT FROM (SELECT location_id, sku_id, min(version) AS first FROM made GROUP BY location_id, sku_id) AS named
    WHERE NOT EXISTS (
      SELECT FROM ledger_entry l
      WHERE l.location_id = named.location_id AND l.sku_id = named.sku_id AND l.version = named.first - 1
        AND l.at >= before_begins AND l.at < month_ends
    )
  ) INTO all_follow;
  IF all_follow THEN
    SELECT EXISTS (
      SELECT FROM (SELECT location_id, sku_id, min(version) AS first FROM made GROUP BY location_id, sku_id) AS named
      WHERE EXISTS (
        SELECT FROM ledger_entry l
        WHERE l.location_id = named.location_id AND l.sku_id = named.sku_id AND l.version >= named.first
          AND l.at >= before_begins AND (l.at < month_begins OR l.at >= month_ends)
      )
    ) INTO is_taken;
  ELSE
    SELECT EXISTS (
      SELECT FROM (SELECT location_id, sku_id, min(version) AS first FROM made GROUP BY location_id, sku_id) AS named
      WHERE EXISTS (
        SELECT FROM ledger_entry l
        WHERE l.location_id = named.location_id AND l.sku_id = named.sku_id AND l.version >= named.first
          AND (l.at < month_begins OR l.at >= month_ends)
      )
    ) INTO is_taken;
  END IF;
  IF is_taken THEN
    RAISE EXCEPTION 'I4: a stock level has this version already'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'ledger_entry_version_once';
  END IF;
  RETURN NULL;
END
$function$;
