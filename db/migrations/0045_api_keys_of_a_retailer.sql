ALTER TABLE "api_key" ALTER COLUMN "user_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "api_key" ADD COLUMN "retailer_id" uuid;--> statement-breakpoint
ALTER TABLE "api_key" ADD COLUMN "location_ids" uuid[];--> statement-breakpoint
ALTER TABLE "api_key" ADD COLUMN "scopes" text[];--> statement-breakpoint
ALTER TABLE "api_key" ADD COLUMN "created_by" text;--> statement-breakpoint
ALTER TABLE "api_key" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_retailer_id_retailer_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_key_retailer_index" ON "api_key" USING btree ("retailer_id","id");--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_holder_check" CHECK (num_nonnulls("api_key"."user_id", "api_key"."retailer_id") = 1);--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_scopes_check" CHECK (("api_key"."retailer_id" is null) = ("api_key"."scopes" is null) and cardinality("api_key"."scopes") > 0 and "api_key"."scopes" <@ array['read_stock', 'change_stock', 'orders', 'catalogue']);--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_retailer_check" CHECK ("api_key"."retailer_id" is not null or ("api_key"."location_ids" is null and "api_key"."created_by" is null));--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_places_check" CHECK (cardinality("api_key"."location_ids") > 0);