CREATE TABLE "default_stock_view" (
	"user_id" uuid NOT NULL,
	"retailer_id" uuid NOT NULL,
	"view_id" uuid NOT NULL,
	CONSTRAINT "default_stock_view_pkey" PRIMARY KEY("user_id","retailer_id")
);
--> statement-breakpoint
CREATE TABLE "stock_view" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "stock_view_pkey" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "stock_view_name_check" CHECK (length("stock_view"."name") between 1 and 60)
);
--> statement-breakpoint
ALTER TABLE "default_stock_view" ADD CONSTRAINT "default_stock_view_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "default_stock_view" ADD CONSTRAINT "default_stock_view_view_fk" FOREIGN KEY ("retailer_id","view_id") REFERENCES "public"."stock_view"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_view" ADD CONSTRAINT "stock_view_retailer_id_retailer_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailer"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_view" ADD CONSTRAINT "stock_view_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "default_stock_view_view_index" ON "default_stock_view" USING btree ("retailer_id","view_id");--> statement-breakpoint
CREATE UNIQUE INDEX "stock_view_own_name_key" ON "stock_view" USING btree ("user_id","retailer_id",lower("name")) WHERE "stock_view"."user_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "stock_view_shared_name_key" ON "stock_view" USING btree ("retailer_id",lower("name")) WHERE "stock_view"."user_id" is null;