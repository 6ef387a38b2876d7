DROP INDEX "sku_gtin_key";--> statement-breakpoint
-- Rows that bear one number, spelt with more zeros or fewer. The older keeps it. The others keep their stock and their history and get a number for
-- use inside the company (GS1 prefix 04), with the old one among the words by which staff find them.
WITH spelt AS (
	SELECT id, retailer_id, gtin, lpad(gtin, 14, '0') AS whole,
		row_number() OVER (PARTITION BY retailer_id, lpad(gtin, 14, '0') ORDER BY created_at, id) AS place
	FROM sku
), highest AS (
	SELECT retailer_id, coalesce(max(substr(whole, 4, 10)::bigint) FILTER (WHERE whole LIKE '004%'), 0) AS number
	FROM spelt GROUP BY retailer_id
), renamed AS (
	SELECT s.id, s.gtin AS gtin_before,
		'04' || lpad((h.number + row_number() OVER (PARTITION BY s.retailer_id ORDER BY s.id))::text, 10, '0') AS digits
	FROM spelt s JOIN highest h USING (retailer_id) WHERE s.place > 1
)
UPDATE sku SET
	gtin = r.digits || ((10 - (SELECT sum(substr(r.digits, 13 - place, 1)::integer * CASE place % 2 WHEN 1 THEN 3 ELSE 1 END)
		FROM generate_series(1, 12) AS place) % 10) % 10),
	search_text = sku.search_text || ' ' || r.gtin_before
FROM renamed r WHERE sku.id = r.id;
--> statement-breakpoint
CREATE UNIQUE INDEX "sku_gtin_key" ON "sku" USING btree ("retailer_id",lpad("gtin", 14, '0'));
