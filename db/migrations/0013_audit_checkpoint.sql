CREATE TABLE "audit_checkpoint" (
	"location_id" uuid NOT NULL,
	"sku_id" uuid NOT NULL,
	"version" bigint NOT NULL,
	"on_hand" integer NOT NULL,
	"reserved" integer NOT NULL,
	"unavailable" integer NOT NULL,
	"safety_stock" integer NOT NULL,
	"live_holds" numeric NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_checkpoint_pkey" PRIMARY KEY("location_id","sku_id"),
	CONSTRAINT "audit_checkpoint_version_check" CHECK ("audit_checkpoint"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "clean_audit" (
	"is_last" boolean PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"full_at" timestamp with time zone NOT NULL,
	CONSTRAINT "clean_audit_last_check" CHECK ("clean_audit"."is_last")
);
