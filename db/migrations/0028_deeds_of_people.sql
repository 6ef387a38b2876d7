CREATE TABLE "deed" (
	"id" uuid PRIMARY KEY NOT NULL,
	"retailer_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"kind" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"location_id" uuid,
	"before" jsonb,
	"after" jsonb,
	"address" text,
	"request_id" text,
	CONSTRAINT "deed_kind_check" CHECK ("deed"."kind" ~ '^[a-z]+(_[a-z]+)+$'),
	CONSTRAINT "deed_change_check" CHECK ("deed"."before" is not null or "deed"."after" is not null)
);
--> statement-breakpoint
CREATE TABLE "deed_key" (
	"caller" text NOT NULL,
	"key" text NOT NULL,
	"content_hash" text NOT NULL,
	"outcome" jsonb,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "deed_key_pkey" PRIMARY KEY("caller","key"),
	CONSTRAINT "deed_key_key_check" CHECK (char_length("deed_key"."key") between 1 and 200)
);
--> statement-breakpoint
CREATE INDEX "deed_retailer_index" ON "deed" USING btree ("retailer_id","at","id");--> statement-breakpoint
CREATE INDEX "deed_subject_index" ON "deed" USING btree ("subject_id","at");--> statement-breakpoint
-- I5: what people did is never updated or deleted, as what became of stock.
CREATE TRIGGER deed_append_only BEFORE UPDATE OR DELETE ON deed FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER deed_never_emptied BEFORE TRUNCATE ON deed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON deed FROM %I', current_user);
END
$$;
