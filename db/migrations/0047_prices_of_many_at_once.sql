-- The same as before, for ten thousand listings at once: what a price is was asked by two calls of functions for each row, which took seconds.
CREATE OR REPLACE FUNCTION keep_listing_price() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := clock_timestamp();
BEGIN
  IF current_setting('onshelf.is_new_listing', true) = 'yes' THEN
    RETURN NULL;
  END IF;
  UPDATE listing g SET price_minor = n.price_minor, price_until = n.price_until
  FROM (
    SELECT a.location_id, a.sku_id, least(r.price_minor, p.price_minor) AS price_minor, u.price_until
    FROM (SELECT DISTINCT location_id, sku_id FROM after) a
    LEFT JOIN LATERAL (
      SELECT x.price_minor FROM listing_price x
      WHERE x.location_id = a.location_id AND x.sku_id = a.sku_id AND x.kind = 'regular' AND x.until_at IS NULL AND x.from_at <= moment
      ORDER BY x.from_at DESC, x.set_at DESC, x.id DESC LIMIT 1) r ON true
    LEFT JOIN LATERAL (
      SELECT x.price_minor FROM listing_price x
      WHERE x.location_id = a.location_id AND x.sku_id = a.sku_id AND x.kind = 'promotion' AND x.from_at <= moment AND x.until_at > moment) p ON true
    LEFT JOIN LATERAL (
      SELECT min(CASE WHEN x.from_at > moment THEN x.from_at ELSE x.until_at END) AS price_until FROM listing_price x
      WHERE x.location_id = a.location_id AND x.sku_id = a.sku_id
        AND CASE WHEN x.from_at > moment THEN x.until_at IS DISTINCT FROM x.from_at ELSE x.until_at > moment END) u ON true
  ) n
  WHERE g.location_id = n.location_id AND g.sku_id = n.sku_id
    AND (g.price_minor <> n.price_minor OR g.price_until IS DISTINCT FROM n.price_until);
  RETURN NULL;
END
$$;
