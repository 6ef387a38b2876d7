CREATE TABLE "customer_address" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text,
	"address" jsonb NOT NULL,
	"is_default" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "customer_address" ADD CONSTRAINT "customer_address_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "customer_address_user_index" ON "customer_address" USING btree ("user_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "customer_address_default_key" ON "customer_address" USING btree ("user_id") WHERE "customer_address"."is_default";