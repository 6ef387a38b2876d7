ALTER TABLE "retailer" ADD COLUMN "units_per_line_max" integer DEFAULT 20 NOT NULL;--> statement-breakpoint
ALTER TABLE "retailer" ADD COLUMN "units_per_order_max" integer DEFAULT 300 NOT NULL;--> statement-breakpoint
ALTER TABLE "retailer" ADD COLUMN "unpaid_units_per_address_max" integer DEFAULT 40 NOT NULL;--> statement-breakpoint
ALTER TABLE "retailer" ADD COLUMN "unpaid_orders_per_address_max" integer DEFAULT 20 NOT NULL;--> statement-breakpoint
ALTER TABLE "order" ADD COLUMN "held_from" text;--> statement-breakpoint
CREATE INDEX "order_held_from_index" ON "order" USING btree ("location_id","held_from") WHERE "order"."held_from" is not null;--> statement-breakpoint
ALTER TABLE "retailer" ADD CONSTRAINT "retailer_order_limits_check" CHECK ("retailer"."units_per_line_max" between 1 and 999 and "retailer"."units_per_order_max" >= "retailer"."units_per_line_max"
        and "retailer"."unpaid_units_per_address_max" >= 1 and "retailer"."unpaid_orders_per_address_max" >= 1);