ALTER TABLE "cart_line" DROP CONSTRAINT "cart_line_quantity_check";--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "quantity_unit" text DEFAULT 'H87' NOT NULL;--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "quantity_scale" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "quantity_increment" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "quantity_min" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "quantity_max" integer DEFAULT 999 NOT NULL;--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "price_unit" text DEFAULT 'H87' NOT NULL;--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "price_scale" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "price_per_step" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "price_scale" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "price_per_step" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "is_weighed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "priced_found" integer;--> statement-breakpoint
ALTER TABLE "sku" ADD CONSTRAINT "sku_quantity_check" CHECK ("sku"."quantity_unit" in ('H87', 'KGM', 'GRM', 'LTR', 'MLT', 'MTR', 'CMT') and "sku"."quantity_scale" between 0 and 4
        and "sku"."quantity_increment" > 0 and "sku"."quantity_min" >= "sku"."quantity_increment" and "sku"."quantity_min" % "sku"."quantity_increment" = 0
        and "sku"."quantity_max" between "sku"."quantity_min" and 10000000 and "sku"."quantity_max" % "sku"."quantity_increment" = 0);--> statement-breakpoint
ALTER TABLE "sku" ADD CONSTRAINT "sku_price_unit_check" CHECK (case when "sku"."price_unit" = "sku"."quantity_unit" then "sku"."price_scale" = "sku"."quantity_scale" and "sku"."price_per_step" = 1
        else "sku"."quantity_unit" = 'H87' and "sku"."quantity_scale" = 0 and "sku"."price_unit" in ('H87', 'KGM', 'GRM', 'LTR', 'MLT', 'MTR', 'CMT')
          and "sku"."price_scale" between 0 and 4 and "sku"."price_per_step" > 0 end
        and "sku"."quantity_max"::bigint * "sku"."price_per_step" <= 999 * (10 ^ "sku"."price_scale")::bigint);--> statement-breakpoint
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_quantity_check" CHECK ("cart_line"."quantity" between 1 and 10000000);--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_priced_check" CHECK ("order_line"."price_scale" between 0 and 4 and "order_line"."price_per_step" > 0
        and "order_line"."priced_found" between 0 and "order_line"."quantity"::bigint * "order_line"."price_per_step"
        and ("order_line"."priced_found" is null or "order_line"."is_weighed"));