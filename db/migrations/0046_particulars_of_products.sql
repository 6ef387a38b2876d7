ALTER TABLE "category" ADD COLUMN "required_particulars" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "location" ADD COLUMN "requires_particulars" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "product" ADD COLUMN "particulars" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "product" ADD COLUMN "lacks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "is_told" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "product_lacks_index" ON "product" USING btree ("retailer_id") WHERE cardinality("product"."lacks") > 0;--> statement-breakpoint
ALTER TABLE "category" ADD CONSTRAINT "category_required_check" CHECK ("category"."required_particulars" <@ array['ingredients', 'allergens', 'nutrition', 'origin', 'minimumAge', 'storage', 'dateMark', 'producer']::text[]);--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_particulars_check" CHECK (jsonb_typeof("product"."particulars") = 'object' and "product"."particulars" - array['ingredients', 'allergens', 'nutrition', 'origin', 'minimumAge', 'storage', 'dateMark', 'producer']::text[] = '{}'::jsonb
        and not jsonb_path_exists("product"."particulars", '$.* ? (@ == null)'));--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_minimum_age_check" CHECK (coalesce(("product"."particulars" ->> 'minimumAge')::integer between 1 and 99, true));
--> statement-breakpoint
-- What the free attributes told of it until now.
UPDATE product SET particulars = jsonb_strip_nulls(jsonb_build_object(
  'ingredients', CASE jsonb_typeof(attributes -> 'ingredients') WHEN 'string' THEN attributes -> 'ingredients' END,
  'allergens', CASE WHEN jsonb_typeof(attributes -> 'allergens') = 'array' AND attributes -> 'allergens' <@
      '["gluten", "crustaceans", "eggs", "fish", "peanuts", "soya", "milk", "nuts", "celery", "mustard", "sesame", "sulphites", "lupin", "molluscs"]'
    THEN jsonb_build_object('contains', attributes -> 'allergens', 'mayContain', '[]'::jsonb, 'freeFrom', '[]'::jsonb) END,
  'origin', CASE jsonb_typeof(attributes -> 'origin') WHEN 'string' THEN attributes -> 'origin' END,
  'storage', CASE WHEN attributes ->> 'storage' IN ('ambient', 'chilled', 'frozen')
    THEN jsonb_build_object('kind', attributes -> 'storage', 'instructions', '') END,
  'minimumAge', CASE WHEN jsonb_typeof(attributes -> 'ageMin') = 'number' AND attributes ->> 'ageMin' ~ '^[1-9][0-9]?$' THEN attributes -> 'ageMin' END
)) WHERE attributes ?| ARRAY['ingredients', 'allergens', 'origin', 'storage', 'ageMin'];
--> statement-breakpoint
-- What a product lacks follows from what it states and from what its category, or one above, requires. By what customers narrow a list of the
-- stated, they find it among the attributes, which are therefore nobody's to write.
CREATE FUNCTION keep_lacks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.lacks := coalesce((
    SELECT array_agg(DISTINCT required.name ORDER BY required.name)
    FROM category own JOIN category above ON above.id = ANY(own.path), unnest(above.required_particulars) AS required(name)
    WHERE own.id = new.category_id AND NOT new.particulars ? required.name), '{}');
  new.attributes := (new.attributes - ARRAY['ingredients', 'allergens', 'origin', 'storage', 'ageMin']) || jsonb_strip_nulls(jsonb_build_object(
    'ingredients', new.particulars -> 'ingredients',
    'allergens', nullif(new.particulars #> '{allergens,contains}', '[]'::jsonb),
    'origin', new.particulars -> 'origin',
    'storage', new.particulars #> '{storage,kind}',
    'ageMin', new.particulars -> 'minimumAge'));
  RETURN new;
END
$$;
--> statement-breakpoint
CREATE TRIGGER product_keeps_lacks BEFORE INSERT OR UPDATE OF particulars, category_id, attributes, lacks ON product FOR EACH ROW EXECUTE FUNCTION keep_lacks();
--> statement-breakpoint
-- Also where a category requires something else, or stands below another one.
CREATE FUNCTION keep_lacks_below() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE product p SET lacks = p.lacks FROM category c
  WHERE c.id = p.category_id AND EXISTS (
    SELECT FROM after a JOIN before b ON b.id = a.id
    WHERE a.id = ANY(c.path) AND (a.required_particulars <> b.required_particulars OR a.path <> b.path));
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER category_changed_for_lacks AFTER UPDATE ON category REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_lacks_below();
--> statement-breakpoint
-- A sale reads its item's row, and no more.
CREATE FUNCTION keep_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE sku s SET is_told = (cardinality(a.lacks) = 0) FROM after a WHERE s.product_id = a.id AND s.is_told <> (cardinality(a.lacks) = 0);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER product_changed_for_told AFTER UPDATE ON product REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_told();
--> statement-breakpoint
CREATE FUNCTION set_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.is_told := coalesce((SELECT cardinality(lacks) = 0 FROM product WHERE id = new.product_id), true);
  RETURN new;
END
$$;
--> statement-breakpoint
CREATE TRIGGER sku_added_told BEFORE INSERT ON sku FOR EACH ROW EXECUTE FUNCTION set_told();
