CREATE TABLE "sandbox_charge" (
	"payment_id" uuid PRIMARY KEY NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"behaviour" text NOT NULL,
	"answers_at" timestamp with time zone NOT NULL,
	"captured_minor" bigint,
	"voided_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "payment" ADD COLUMN "gateway_due_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "payment_gateway_due_index" ON "payment" USING btree ("gateway_due_at") WHERE "payment"."gateway_due_at" is not null;