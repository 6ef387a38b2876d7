ALTER TABLE "payment" ADD COLUMN "captured_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "payment_captured_index" ON "payment" USING btree ("location_id","captured_at") WHERE "payment"."captured_at" is not null;--> statement-breakpoint
-- A payment is not touched after its money was taken: the last change of one that was taken is the taking.
UPDATE "payment" SET "captured_at" = "updated_at" WHERE "captured_minor" > 0;
