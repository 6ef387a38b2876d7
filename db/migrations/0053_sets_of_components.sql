CREATE TABLE "set_component" (
	"retailer_id" uuid NOT NULL,
	"set_sku_id" uuid NOT NULL,
	"component_sku_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"quantity" integer NOT NULL,
	"product_version" integer NOT NULL,
	CONSTRAINT "set_component_pkey" PRIMARY KEY("set_sku_id","component_sku_id"),
	CONSTRAINT "set_component_self_check" CHECK ("set_component"."set_sku_id" <> "set_component"."component_sku_id"),
	CONSTRAINT "set_component_quantity_check" CHECK ("set_component"."quantity" between 1 and 999)
);
--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "is_set" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "set_sku_id" uuid;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "set_name" text;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "set_quantity" integer;--> statement-breakpoint
ALTER TABLE "set_component" ADD CONSTRAINT "set_component_set_fkey" FOREIGN KEY ("retailer_id","set_sku_id") REFERENCES "public"."sku"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_component" ADD CONSTRAINT "set_component_component_fkey" FOREIGN KEY ("retailer_id","component_sku_id") REFERENCES "public"."sku"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "set_component_component_index" ON "set_component" USING btree ("component_sku_id");--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_set_check" CHECK (case when "order_line"."set_sku_id" is null then "order_line"."set_name" is null and "order_line"."set_quantity" is null
        else "order_line"."set_name" is not null and "order_line"."set_quantity" > 0 end);
--> statement-breakpoint
-- A set has no stock of its own: neither a level for what is a set, nor a set of what has a level.
CREATE FUNCTION refuse_stock_of_sets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM opened o JOIN sku s ON s.id = o.sku_id WHERE s.is_set) THEN
    RAISE EXCEPTION 'a set has no stock of its own' USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_level_of_set';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER stock_level_of_set AFTER INSERT ON stock_level
  REFERENCING NEW TABLE AS opened FOR EACH STATEMENT EXECUTE FUNCTION refuse_stock_of_sets();
--> statement-breakpoint
CREATE FUNCTION refuse_set_with_stock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM listing l JOIN stock_level s ON s.location_id = l.location_id AND s.sku_id = l.sku_id WHERE l.sku_id = NEW.id
  ) THEN
    RAISE EXCEPTION 'what has stock of its own is no set' USING ERRCODE = 'check_violation', CONSTRAINT = 'set_without_stock';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER set_without_stock AFTER UPDATE OF is_set ON sku
  FOR EACH ROW WHEN (NEW.is_set AND NOT OLD.is_set) EXECUTE FUNCTION refuse_set_with_stock();
