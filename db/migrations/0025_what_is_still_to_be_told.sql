CREATE TABLE "wake_mark" (
	"location_id" uuid NOT NULL,
	"teller" uuid NOT NULL,
	"number" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "wake_mark_pkey" PRIMARY KEY("location_id","teller")
);
--> statement-breakpoint
-- Updated by every batch that changes something: its page keeps room for the next version of the row.
ALTER TABLE "wake_mark" SET (fillfactor = 50);
