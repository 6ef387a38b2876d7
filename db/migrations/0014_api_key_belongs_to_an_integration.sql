ALTER TABLE "api_key" ADD COLUMN "integration_id" uuid;--> statement-breakpoint
-- What was made with an earlier key is under `key:<its id>`: that stays the name of its integration.
UPDATE "api_key" SET "integration_id" = "id";--> statement-breakpoint
ALTER TABLE "api_key" ALTER COLUMN "integration_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "api_key" ADD COLUMN "revoked_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "api_key_integration_index" ON "api_key" USING btree ("integration_id");
