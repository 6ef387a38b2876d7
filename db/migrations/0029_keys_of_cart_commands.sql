CREATE TABLE "cart_command" (
	"owner" text NOT NULL,
	"key" text NOT NULL,
	"content_hash" text NOT NULL,
	"refusal" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cart_command_pkey" PRIMARY KEY("owner","key")
);
--> statement-breakpoint
CREATE INDEX "cart_command_at_index" ON "cart_command" USING btree ("at");