CREATE TYPE "public"."item_code_kind" AS ENUM('gtin', 'plu', 'own');--> statement-breakpoint
CREATE TABLE "sku_code" (
	"retailer_id" uuid NOT NULL,
	"code" text NOT NULL,
	"sku_id" uuid NOT NULL,
	"kind" "item_code_kind" NOT NULL,
	"printed" text NOT NULL,
	"units" integer NOT NULL,
	"position" integer NOT NULL,
	"is_pack" boolean NOT NULL,
	CONSTRAINT "sku_code_pkey" PRIMARY KEY("retailer_id","code"),
	CONSTRAINT "sku_code_code_check" CHECK (case "sku_code"."kind"
        when 'gtin' then "sku_code"."code" ~ '^[0-9]{14}$'
        when 'plu' then "sku_code"."code" ~ '^[0-9]{4,5}$'
        else char_length("sku_code"."code") between 1 and 40 and "sku_code"."code" = upper("sku_code"."code") end),
	CONSTRAINT "sku_code_units_check" CHECK ("sku_code"."units" between 1 and 10000 and not ("sku_code"."is_pack" and "sku_code"."units" > 1)),
	CONSTRAINT "sku_code_pack_check" CHECK (not "sku_code"."is_pack" or "sku_code"."kind" = 'gtin')
);
--> statement-breakpoint
ALTER TABLE "category" ADD COLUMN "is_hidden" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "category" ADD COLUMN "is_visible" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "category" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "was_listed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "product" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "product" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "category_retailer_key" ON "category" USING btree ("retailer_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "product_retailer_key" ON "product" USING btree ("retailer_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "sku_retailer_key" ON "sku" USING btree ("retailer_id","id");--> statement-breakpoint
ALTER TABLE "sku_code" ADD CONSTRAINT "sku_code_own_sku_fkey" FOREIGN KEY ("retailer_id","sku_id") REFERENCES "public"."sku"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sku_code_sku_index" ON "sku_code" USING btree ("sku_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "sku_code_pack_key" ON "sku_code" USING btree ("sku_id") WHERE "sku_code"."is_pack";--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_own_category_fkey" FOREIGN KEY ("retailer_id","category_id") REFERENCES "public"."category"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sku" ADD CONSTRAINT "sku_own_product_fkey" FOREIGN KEY ("retailer_id","product_id") REFERENCES "public"."product"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category" ADD CONSTRAINT "category_path_check" CHECK ("category"."path"["category"."level"] = "category"."id" and array_position("category"."path", "category"."id") = "category"."level"
        and "category"."parent_id" is not distinct from "category"."path"["category"."level" - 1]);--> statement-breakpoint
ALTER TABLE "category" ADD CONSTRAINT "category_visible_check" CHECK (not ("category"."is_hidden" and "category"."is_visible"));--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_was_listed_check" CHECK (not ("listing"."is_listed" and "listing"."was_listed"));--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_threshold_check" CHECK ("listing"."low_stock_threshold" >= 0);--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_walk_check" CHECK ("listing"."aisle" >= 0 and "listing"."bay" >= 0);
--> statement-breakpoint
-- A row's own values are asked by its checks; that path, retailer and visibility follow the parent's is asked here, once per statement.
CREATE FUNCTION refuse_broken_tree() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM made m JOIN category p ON p.id = m.parent_id
    WHERE m.retailer_id <> p.retailer_id OR m.path <> p.path || m.id OR m.is_visible <> (p.is_visible AND NOT m.is_hidden)
  ) OR EXISTS (
    SELECT FROM made m JOIN category c ON c.parent_id = m.id
    WHERE c.retailer_id <> m.retailer_id OR c.path <> m.path || c.id OR c.is_visible <> (m.is_visible AND NOT c.is_hidden)
  ) OR EXISTS (
    SELECT FROM made m WHERE m.parent_id IS NULL AND m.is_visible = m.is_hidden
  ) THEN
    RAISE EXCEPTION 'A category follows its parent in path, retailer and visibility'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'category_follows_parent';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER category_added_in_tree AFTER INSERT ON category REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION refuse_broken_tree();
--> statement-breakpoint
CREATE TRIGGER category_changed_in_tree AFTER UPDATE ON category REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION refuse_broken_tree();
--> statement-breakpoint
-- What is there already: each SKU's barcode.
INSERT INTO sku_code (retailer_id, code, sku_id, kind, printed, units, position, is_pack)
SELECT retailer_id, lpad(gtin, 14, '0'), id, 'gtin', gtin, 1, 0, true FROM sku;
--> statement-breakpoint
CREATE FUNCTION keep_pack_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM sku_code k USING before b JOIN after a ON a.id = b.id
    WHERE k.sku_id = a.id AND k.is_pack AND a.gtin <> b.gtin;
  END IF;
  INSERT INTO sku_code (retailer_id, code, sku_id, kind, printed, units, position, is_pack)
  SELECT a.retailer_id, lpad(a.gtin, 14, '0'), a.id, 'gtin', a.gtin, 1, 0, true FROM after a
  WHERE NOT EXISTS (SELECT FROM sku_code k WHERE k.sku_id = a.id AND k.is_pack);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER sku_added_with_code AFTER INSERT ON sku REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_pack_code();
--> statement-breakpoint
CREATE TRIGGER sku_changed_with_code AFTER UPDATE ON sku REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_pack_code();
--> statement-breakpoint
-- What is archived is offered nowhere.
CREATE FUNCTION refuse_offer_of_archived() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM made m JOIN sku s ON s.id = m.sku_id WHERE m.is_listed AND s.archived_at IS NOT NULL) THEN
    RAISE EXCEPTION 'An archived item is offered nowhere' USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_of_archived';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER listing_added_of_live AFTER INSERT ON listing REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION refuse_offer_of_archived();
--> statement-breakpoint
CREATE TRIGGER listing_changed_of_live AFTER UPDATE ON listing REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION refuse_offer_of_archived();
