CREATE TABLE "attribute" (
	"id" uuid PRIMARY KEY NOT NULL,
	"retailer_id" uuid NOT NULL,
	"category_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"scale" integer DEFAULT 0 NOT NULL,
	"is_required" boolean DEFAULT false NOT NULL,
	"choices" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "attribute_kind_check" CHECK ("attribute"."kind" in ('text', 'number', 'choice', 'several', 'yes_no')),
	CONSTRAINT "attribute_number_check" CHECK ("attribute"."scale" between 0 and 4 and ("attribute"."kind" = 'number' or ("attribute"."unit" = '' and "attribute"."scale" = 0))),
	CONSTRAINT "attribute_choices_check" CHECK (jsonb_typeof("attribute"."choices") = 'array' and (jsonb_array_length("attribute"."choices") > 0) = ("attribute"."kind" in ('choice', 'several')))
);
--> statement-breakpoint
DROP INDEX "product_lacks_index";--> statement-breakpoint
ALTER TABLE "product" ADD COLUMN "attribute_values" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "product" ADD COLUMN "attribute_words" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "product" ADD COLUMN "lacks_attributes" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "attribute" ADD CONSTRAINT "attribute_own_category_fkey" FOREIGN KEY ("retailer_id","category_id") REFERENCES "public"."category"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attribute_name_key" ON "attribute" USING btree ("category_id",lower("name"));--> statement-breakpoint
CREATE INDEX "attribute_retailer_index" ON "attribute" USING btree ("retailer_id");--> statement-breakpoint
CREATE INDEX "product_attribute_values_index" ON "product" USING gin ("attribute_values");--> statement-breakpoint
CREATE INDEX "product_lacks_index" ON "product" USING btree ("retailer_id") WHERE cardinality("product"."lacks") > 0 or cardinality("product"."lacks_attributes") > 0;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_attribute_values_check" CHECK (jsonb_typeof("product"."attribute_values") = 'object');
--> statement-breakpoint
-- What a product states of an attribute, as people read it: a number by the power of ten that its scale says, a choice by its name.
CREATE FUNCTION attribute_in_words(kind text, unit text, scale integer, choices jsonb, value jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE kind
    WHEN 'number' THEN to_jsonb(trim_scale((value #>> '{}')::numeric / (10::numeric ^ scale))::text || CASE unit WHEN '' THEN '' ELSE ' ' || unit END)
    WHEN 'choice' THEN (SELECT x.c -> 'name' FROM jsonb_array_elements(choices) AS x (c) WHERE x.c -> 'key' = value)
    WHEN 'several' THEN (
      SELECT jsonb_agg(x.c -> 'name' ORDER BY x.place) FROM jsonb_array_elements(choices) WITH ORDINALITY AS x (c, place)
      WHERE value @> jsonb_build_array(x.c -> 'key'))
    ELSE value END
$$;
--> statement-breakpoint
-- As before, and with the attributes that its category, or one above, has: which required ones it does not state, and what it states in words.
CREATE OR REPLACE FUNCTION keep_lacks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  words_before jsonb := CASE tg_op WHEN 'UPDATE' THEN old.attribute_words ELSE new.attribute_words END;
BEGIN
  new.lacks := coalesce((
    SELECT array_agg(DISTINCT required.name ORDER BY required.name)
    FROM category own JOIN category above ON above.id = ANY(own.path), unnest(above.required_particulars) AS required(name)
    WHERE own.id = new.category_id AND NOT new.particulars ? required.name), '{}');
  SELECT
    coalesce(array_agg(a.id ORDER BY array_position(own.path, a.category_id), a.position, a.id)
      FILTER (WHERE a.is_required AND NOT new.attribute_values ? a.id::text), '{}'),
    coalesce(jsonb_strip_nulls(jsonb_object_agg(a.name, attribute_in_words(a.kind, a.unit, a.scale, a.choices, new.attribute_values -> a.id::text))
      FILTER (WHERE new.attribute_values ? a.id::text)), '{}')
  INTO new.lacks_attributes, new.attribute_words
  FROM category own JOIN attribute a ON a.category_id = ANY(own.path) WHERE own.id = new.category_id;
  new.attributes := (new.attributes - ARRAY['ingredients', 'allergens', 'origin', 'storage', 'ageMin']
      - ARRAY(SELECT jsonb_object_keys(words_before))) || new.attribute_words || jsonb_strip_nulls(jsonb_build_object(
    'ingredients', new.particulars -> 'ingredients',
    'allergens', nullif(new.particulars #> '{allergens,contains}', '[]'::jsonb),
    'origin', new.particulars -> 'origin',
    'storage', new.particulars #> '{storage,kind}',
    'ageMin', new.particulars -> 'minimumAge'));
  RETURN new;
END
$$;
--> statement-breakpoint
DROP TRIGGER product_keeps_lacks ON product;
--> statement-breakpoint
CREATE TRIGGER product_keeps_lacks BEFORE INSERT OR UPDATE OF particulars, category_id, attributes, lacks, attribute_values, attribute_words, lacks_attributes ON product FOR EACH ROW EXECUTE FUNCTION keep_lacks();
--> statement-breakpoint
-- Also where a category has another attribute, or it is called, required or offered otherwise.
CREATE FUNCTION keep_lacks_of_attributes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF tg_op = 'UPDATE' THEN
    UPDATE product p SET lacks = p.lacks FROM category c
    WHERE c.id = p.category_id AND EXISTS (
      SELECT FROM after a JOIN before b ON b.id = a.id
      WHERE a.category_id = ANY(c.path) AND (a.is_required <> b.is_required OR p.attribute_values ? a.id::text));
  ELSE
    UPDATE product p SET lacks = p.lacks FROM category c
    WHERE c.id = p.category_id AND EXISTS (
      SELECT FROM changed a WHERE a.category_id = ANY(c.path) AND (a.is_required OR p.attribute_values ? a.id::text));
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER attribute_added_for_lacks AFTER INSERT ON attribute REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_lacks_of_attributes();
--> statement-breakpoint
CREATE TRIGGER attribute_changed_for_lacks AFTER UPDATE ON attribute REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_lacks_of_attributes();
--> statement-breakpoint
CREATE TRIGGER attribute_removed_for_lacks AFTER DELETE ON attribute REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_lacks_of_attributes();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION keep_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE sku s SET is_told = (cardinality(a.lacks) + cardinality(a.lacks_attributes) = 0) FROM after a
  WHERE s.product_id = a.id AND s.is_told <> (cardinality(a.lacks) + cardinality(a.lacks_attributes) = 0);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION set_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.is_told := coalesce((SELECT cardinality(lacks) + cardinality(lacks_attributes) = 0 FROM product WHERE id = new.product_id), true);
  RETURN new;
END
$$;
