CREATE TYPE "public"."tax_class" AS ENUM('standard', 'reduced', 'second_reduced', 'super_reduced', 'zero');--> statement-breakpoint
CREATE TABLE "tax_rate" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"country" text NOT NULL,
	"tax_class" "tax_class" NOT NULL,
	"rate" integer NOT NULL,
	"from_on" date NOT NULL,
	CONSTRAINT "tax_rate_pkey" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "tax_rate_rate_check" CHECK ("tax_rate"."rate" between 0 and 100000),
	CONSTRAINT "tax_rate_country_check" CHECK ("tax_rate"."country" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
ALTER TABLE "retailer" ADD COLUMN "deposits_bear_tax" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "tax_class" "tax_class" DEFAULT 'standard' NOT NULL;--> statement-breakpoint
ALTER TABLE "sku" ADD COLUMN "deposit_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "tax_rate" integer;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "is_tax_on_top" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "deposit_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "is_deposit_taxed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "regular_minor" bigint;--> statement-breakpoint
ALTER TABLE "tax_rate" ADD CONSTRAINT "tax_rate_retailer_id_retailer_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailer"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "tax_rate_day_key" ON "tax_rate" USING btree ("retailer_id","country","tax_class","from_on");--> statement-breakpoint
ALTER TABLE "sku" ADD CONSTRAINT "sku_deposit_check" CHECK ("sku"."deposit_minor" between 0 and 100000000);--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_charges_check" CHECK ("order_line"."tax_rate" between 0 and 100000 and "order_line"."deposit_minor" >= 0 and "order_line"."regular_minor" >= 0);