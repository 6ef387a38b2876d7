ALTER TABLE "user" ADD COLUMN "claimed_email" text;--> statement-breakpoint
CREATE INDEX "user_claimed_email_index" ON "user" USING btree ("claimed_email");