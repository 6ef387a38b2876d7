CREATE TABLE "picture" (
	"retailer_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "picture_pkey" PRIMARY KEY("retailer_id","hash"),
	CONSTRAINT "picture_hash_check" CHECK ("picture"."hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "picture_size_check" CHECK ("picture"."width" > 0 and "picture"."height" > 0)
);
--> statement-breakpoint
CREATE TABLE "product_picture" (
	"id" uuid PRIMARY KEY NOT NULL,
	"retailer_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"alt" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "product_picture_position_check" CHECK ("product_picture"."position" between 0 and 19),
	CONSTRAINT "product_picture_alt_check" CHECK (char_length("product_picture"."alt") <= 300)
);
--> statement-breakpoint
ALTER TABLE "picture" ADD CONSTRAINT "picture_retailer_id_retailer_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailer"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_picture" ADD CONSTRAINT "product_picture_own_product_fkey" FOREIGN KEY ("retailer_id","product_id") REFERENCES "public"."product"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_picture" ADD CONSTRAINT "product_picture_own_picture_fkey" FOREIGN KEY ("retailer_id","hash") REFERENCES "public"."picture"("retailer_id","hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "picture_hash_index" ON "picture" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "product_picture_hash_key" ON "product_picture" USING btree ("product_id","hash");--> statement-breakpoint
CREATE INDEX "product_picture_picture_index" ON "product_picture" USING btree ("retailer_id","hash");