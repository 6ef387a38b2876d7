ALTER TABLE "payment" ADD COLUMN "gateway_failures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payment" ADD COLUMN "gateway_given_up_at" timestamp with time zone;