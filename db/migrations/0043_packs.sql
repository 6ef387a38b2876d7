ALTER TYPE "public"."stock_reason" ADD VALUE 'opened';--> statement-breakpoint
CREATE TABLE "pack_contents" (
	"retailer_id" uuid NOT NULL,
	"sku_id" uuid PRIMARY KEY NOT NULL,
	"content_sku_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "pack_contents_self_check" CHECK ("pack_contents"."sku_id" <> "pack_contents"."content_sku_id"),
	CONSTRAINT "pack_contents_quantity_check" CHECK ("pack_contents"."quantity" between 1 and 10000000)
);
--> statement-breakpoint
ALTER TABLE "pack_contents" ADD CONSTRAINT "pack_contents_sku_fkey" FOREIGN KEY ("retailer_id","sku_id") REFERENCES "public"."sku"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pack_contents" ADD CONSTRAINT "pack_contents_content_fkey" FOREIGN KEY ("retailer_id","content_sku_id") REFERENCES "public"."sku"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pack_contents_content_index" ON "pack_contents" USING btree ("content_sku_id");