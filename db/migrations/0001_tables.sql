CREATE TYPE "public"."account_role" AS ENUM('customer', 'shopper', 'staff', 'operator');--> statement-breakpoint
CREATE TYPE "public"."fulfilment_mode" AS ENUM('picked_in_store', 'shipped_from_warehouse');--> statement-breakpoint
CREATE TYPE "public"."location_kind" AS ENUM('store', 'warehouse', 'fulfilment_centre');--> statement-breakpoint
CREATE TYPE "public"."handover" AS ENUM('pick_up', 'delivery');--> statement-breakpoint
CREATE TYPE "public"."order_line_state" AS ENUM('held', 'confirmed', 'found', 'replaced', 'not_found', 'short', 'cancelled', 'lapsed');--> statement-breakpoint
CREATE TYPE "public"."order_state" AS ENUM('held', 'confirmed', 'picking', 'picked', 'delivered', 'cancelled', 'lapsed');--> statement-breakpoint
CREATE TYPE "public"."payment_state" AS ENUM('pending', 'authorised', 'declined', 'timed_out', 'voided', 'captured', 'refunded');--> statement-breakpoint
CREATE TYPE "public"."substitution_wish" AS ENUM('similar', 'specific', 'refund', 'never');--> statement-breakpoint
CREATE TYPE "public"."pick_state" AS ENUM('queued', 'claimed', 'finished', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."ledger_kind" AS ENUM('reserved', 'committed', 'released', 'lapsed', 'adjusted', 'set', 'moved');--> statement-breakpoint
CREATE TYPE "public"."reservation_state" AS ENUM('reserved', 'committed', 'released', 'lapsed');--> statement-breakpoint
CREATE TYPE "public"."stock_reason" AS ENUM('received', 'damaged', 'expired', 'theft', 'lost', 'returned', 'recount', 'correction', 'moved', 'sold', 'shorted');--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"role" "account_role" DEFAULT 'customer' NOT NULL,
	"retailer_id" uuid,
	"location_ids" uuid[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "category" (
	"id" uuid PRIMARY KEY NOT NULL,
	"retailer_id" uuid NOT NULL,
	"parent_id" uuid,
	"path" uuid[] NOT NULL,
	"level" integer NOT NULL,
	"position" integer NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"icon" text NOT NULL,
	"hue" integer NOT NULL,
	CONSTRAINT "category_level_check" CHECK ("category"."level" = cardinality("category"."path") and "category"."level" between 1 and 6)
);
--> statement-breakpoint
CREATE TABLE "listing" (
	"location_id" uuid NOT NULL,
	"sku_id" uuid NOT NULL,
	"price_minor" bigint NOT NULL,
	"is_listed" boolean NOT NULL,
	"zone" text NOT NULL,
	"aisle" integer NOT NULL,
	"bay" integer NOT NULL,
	"low_stock_threshold" integer,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "listing_pkey" PRIMARY KEY("location_id","sku_id"),
	CONSTRAINT "listing_price_check" CHECK ("listing"."price_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "location" (
	"id" uuid PRIMARY KEY NOT NULL,
	"retailer_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" "location_kind" NOT NULL,
	"fulfilment_mode" "fulfilment_mode" NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"time_zone" text NOT NULL,
	"address" jsonb NOT NULL,
	"opening_hours" jsonb NOT NULL,
	"postcodes_served" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "location_latitude_check" CHECK ("location"."latitude" between -90 and 90),
	CONSTRAINT "location_longitude_check" CHECK ("location"."longitude" between -180 and 180)
);
--> statement-breakpoint
CREATE TABLE "product" (
	"id" uuid PRIMARY KEY NOT NULL,
	"retailer_id" uuid NOT NULL,
	"category_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"brand" text NOT NULL,
	"description" text NOT NULL,
	"attributes" jsonb NOT NULL,
	"icon" text NOT NULL,
	"hue" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "retailer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"currency" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sku" (
	"id" uuid PRIMARY KEY NOT NULL,
	"retailer_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"gtin" text NOT NULL,
	"name" text NOT NULL,
	"option_values" jsonb NOT NULL,
	"size_label" text NOT NULL,
	"measure_quantity" double precision NOT NULL,
	"measure_unit" text NOT NULL,
	"weight_grams" integer NOT NULL,
	"search_text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sku_gtin_check" CHECK ("sku"."gtin" ~ '^([0-9]{8}|[0-9]{12,14})$'),
	CONSTRAINT "sku_measure_check" CHECK ("sku"."measure_quantity" > 0 and "sku"."measure_unit" in ('g', 'ml', 'each'))
);
--> statement-breakpoint
CREATE TABLE "demo_fill" (
	"name" text PRIMARY KEY NOT NULL,
	"seed" integer NOT NULL,
	"filled_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cart" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"substitution_wish" "substitution_wish" NOT NULL,
	"lines_merged" integer NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cart_line" (
	"cart_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"sku_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"price_minor_seen" bigint NOT NULL,
	"substitution_wish" "substitution_wish",
	"substitute_sku_id" uuid,
	"note" text,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cart_line_pkey" PRIMARY KEY("cart_id","location_id","sku_id"),
	CONSTRAINT "cart_line_quantity_check" CHECK ("cart_line"."quantity" between 1 and 999)
);
--> statement-breakpoint
CREATE TABLE "order" (
	"location_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" text NOT NULL,
	"customer" text NOT NULL,
	"checkout_id" uuid NOT NULL,
	"state" "order_state" NOT NULL,
	"version" integer NOT NULL,
	"handover" "handover" NOT NULL,
	"slot_start_at" timestamp with time zone,
	"slot_end_at" timestamp with time zone,
	"contact_name" text NOT NULL,
	"contact_email" text,
	"address" jsonb,
	"note" text,
	"currency" text NOT NULL,
	"substitution_wish" "substitution_wish" NOT NULL,
	"total_minor" bigint NOT NULL,
	"held_until" timestamp with time zone,
	"hold_extended" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "order_pkey" PRIMARY KEY("location_id","id")
);
--> statement-breakpoint
CREATE TABLE "order_event" (
	"location_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"line_id" uuid,
	"data" jsonb NOT NULL,
	"caller" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "order_event_pkey" PRIMARY KEY("location_id","order_id","sequence"),
	CONSTRAINT "order_event_sequence_check" CHECK ("order_event"."sequence" >= 1)
);
--> statement-breakpoint
CREATE TABLE "order_line" (
	"location_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"sku_id" uuid NOT NULL,
	"name" text NOT NULL,
	"price_minor" bigint NOT NULL,
	"quantity" integer NOT NULL,
	"quantity_found" integer NOT NULL,
	"state" "order_line_state" NOT NULL,
	"reservation_id" uuid,
	"substitution_wish" "substitution_wish" NOT NULL,
	"substitute_sku_id" uuid,
	"replaces_line_id" uuid,
	"note" text,
	CONSTRAINT "order_line_pkey" PRIMARY KEY("location_id","order_id","id"),
	CONSTRAINT "order_line_quantity_check" CHECK ("order_line"."quantity" > 0 and "order_line"."quantity_found" between 0 and "order_line"."quantity"),
	CONSTRAINT "order_line_price_check" CHECK ("order_line"."price_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "payment" (
	"location_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"state" "payment_state" NOT NULL,
	"currency" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"authorised_minor" bigint NOT NULL,
	"captured_minor" bigint NOT NULL,
	"refunded_minor" bigint NOT NULL,
	"gateway" text NOT NULL,
	"gateway_reference" text,
	"decline_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payment_pkey" PRIMARY KEY("location_id","order_id","id"),
	CONSTRAINT "payment_amount_check" CHECK ("payment"."amount_minor" >= 0 and "payment"."authorised_minor" between 0 and "payment"."amount_minor"
        and "payment"."captured_minor" between 0 and "payment"."authorised_minor" and "payment"."refunded_minor" between 0 and "payment"."captured_minor")
);
--> statement-breakpoint
CREATE TABLE "pick" (
	"location_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"state" "pick_state" NOT NULL,
	"shopper_id" uuid,
	"version" integer NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"claimed_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "pick_pkey" PRIMARY KEY("location_id","id"),
	CONSTRAINT "pick_shopper_check" CHECK (("pick"."state" = 'queued') = ("pick"."shopper_id" is null) or "pick"."state" = 'cancelled')
);
--> statement-breakpoint
CREATE TABLE "command" (
	"location_id" uuid NOT NULL,
	"caller" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"content_hash" text NOT NULL,
	"outcome" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "command_pkey" PRIMARY KEY("location_id","caller","key"),
	CONSTRAINT "command_key_check" CHECK (length("command"."key") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "ledger_entry" (
	"location_id" uuid NOT NULL,
	"sku_id" uuid NOT NULL,
	"version" bigint NOT NULL,
	"kind" "ledger_kind" NOT NULL,
	"reason" "stock_reason",
	"on_hand_change" integer NOT NULL,
	"reserved_change" integer NOT NULL,
	"unavailable_change" integer NOT NULL,
	"safety_stock_change" integer NOT NULL,
	"on_hand" integer NOT NULL,
	"reserved" integer NOT NULL,
	"unavailable" integer NOT NULL,
	"safety_stock" integer NOT NULL,
	"reservation_id" uuid,
	"reference" text,
	"caller" text NOT NULL,
	"command_key" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_entry_pkey" PRIMARY KEY("location_id","sku_id","version"),
	CONSTRAINT "ledger_entry_version_check" CHECK ("ledger_entry"."version" >= 1),
	CONSTRAINT "ledger_entry_balance_check" CHECK ("ledger_entry"."on_hand" >= 0 and "ledger_entry"."reserved" >= 0 and "ledger_entry"."unavailable" >= 0 and "ledger_entry"."safety_stock" >= 0 and "ledger_entry"."reserved" + "ledger_entry"."unavailable" <= "ledger_entry"."on_hand")
);
--> statement-breakpoint
CREATE TABLE "reservation" (
	"location_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sku_id" uuid NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_id" text NOT NULL,
	"caller" text NOT NULL,
	"quantity" integer NOT NULL,
	"quantity_committed" integer NOT NULL,
	"quantity_returned" integer NOT NULL,
	"state" "reservation_state" NOT NULL,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "reservation_pkey" PRIMARY KEY("location_id","id"),
	CONSTRAINT "reservation_quantity_check" CHECK ("reservation"."quantity" > 0),
	CONSTRAINT "reservation_end_check" CHECK (("reservation"."state" = 'reserved' and "reservation"."quantity_committed" = 0 and "reservation"."quantity_returned" = 0 and "reservation"."ended_at" is null)
        or ("reservation"."state" <> 'reserved' and "reservation"."quantity_committed" >= 0 and "reservation"."quantity_returned" >= 0
          and "reservation"."quantity_committed" + "reservation"."quantity_returned" = "reservation"."quantity" and "reservation"."ended_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "stock_level" (
	"location_id" uuid NOT NULL,
	"sku_id" uuid NOT NULL,
	"on_hand" integer NOT NULL,
	"reserved" integer NOT NULL,
	"unavailable" integer NOT NULL,
	"safety_stock" integer NOT NULL,
	"version" bigint NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "stock_level_pkey" PRIMARY KEY("location_id","sku_id"),
	CONSTRAINT "stock_level_on_hand_check" CHECK ("stock_level"."on_hand" >= 0),
	CONSTRAINT "stock_level_reserved_check" CHECK ("stock_level"."reserved" >= 0),
	CONSTRAINT "stock_level_unavailable_check" CHECK ("stock_level"."unavailable" >= 0),
	CONSTRAINT "stock_level_promise_check" CHECK ("stock_level"."reserved" + "stock_level"."unavailable" <= "stock_level"."on_hand"),
	CONSTRAINT "stock_level_safety_stock_check" CHECK ("stock_level"."safety_stock" >= 0),
	CONSTRAINT "stock_level_version_check" CHECK ("stock_level"."version" >= 0)
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category" ADD CONSTRAINT "category_retailer_id_retailer_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category" ADD CONSTRAINT "category_parent_fkey" FOREIGN KEY ("parent_id") REFERENCES "public"."category"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_sku_id_sku_id_fk" FOREIGN KEY ("sku_id") REFERENCES "public"."sku"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "location" ADD CONSTRAINT "location_retailer_id_retailer_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_retailer_id_retailer_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_category_id_category_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."category"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sku" ADD CONSTRAINT "sku_retailer_id_retailer_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sku" ADD CONSTRAINT "sku_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_cart_id_cart_id_fk" FOREIGN KEY ("cart_id") REFERENCES "public"."cart"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_event" ADD CONSTRAINT "order_event_order_fkey" FOREIGN KEY ("location_id","order_id") REFERENCES "public"."order"("location_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_order_fkey" FOREIGN KEY ("location_id","order_id") REFERENCES "public"."order"("location_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_order_fkey" FOREIGN KEY ("location_id","order_id") REFERENCES "public"."order"("location_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pick" ADD CONSTRAINT "pick_order_fkey" FOREIGN KEY ("location_id","order_id") REFERENCES "public"."order"("location_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_stock_level_fkey" FOREIGN KEY ("location_id","sku_id") REFERENCES "public"."stock_level"("location_id","sku_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_level" ADD CONSTRAINT "stock_level_listing_fkey" FOREIGN KEY ("location_id","sku_id") REFERENCES "public"."listing"("location_id","sku_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user_index" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token_key" ON "session" USING btree ("token");--> statement-breakpoint
CREATE INDEX "session_user_index" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "user_email_key" ON "user" USING btree ("email");--> statement-breakpoint
CREATE INDEX "verification_identifier_index" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "category_slug_key" ON "category" USING btree ("retailer_id","slug");--> statement-breakpoint
CREATE INDEX "category_parent_index" ON "category" USING btree ("parent_id","position");--> statement-breakpoint
CREATE INDEX "category_path_index" ON "category" USING gin ("path");--> statement-breakpoint
CREATE INDEX "listing_walk_index" ON "listing" USING btree ("location_id","zone","aisle","bay");--> statement-breakpoint
CREATE UNIQUE INDEX "location_slug_key" ON "location" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "location_retailer_index" ON "location" USING btree ("retailer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "product_slug_key" ON "product" USING btree ("retailer_id","slug");--> statement-breakpoint
CREATE INDEX "product_category_index" ON "product" USING btree ("category_id");--> statement-breakpoint
CREATE INDEX "product_attributes_index" ON "product" USING gin ("attributes" jsonb_path_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "retailer_slug_key" ON "retailer" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "sku_gtin_key" ON "sku" USING btree ("retailer_id","gtin");--> statement-breakpoint
CREATE INDEX "sku_product_index" ON "sku" USING btree ("product_id","position");--> statement-breakpoint
CREATE INDEX "sku_search_index" ON "sku" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "cart_owner_key" ON "cart" USING btree ("owner");--> statement-breakpoint
CREATE UNIQUE INDEX "order_number_key" ON "order" USING btree ("location_id","number");--> statement-breakpoint
CREATE INDEX "order_customer_index" ON "order" USING btree ("customer","created_at");--> statement-breakpoint
CREATE INDEX "order_checkout_index" ON "order" USING btree ("checkout_id");--> statement-breakpoint
CREATE INDEX "order_state_index" ON "order" USING btree ("location_id","state","created_at");--> statement-breakpoint
CREATE INDEX "order_held_index" ON "order" USING btree ("held_until") WHERE "order"."state" = 'held';--> statement-breakpoint
CREATE INDEX "order_line_sku_index" ON "order_line" USING btree ("location_id","sku_id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_line_reservation_key" ON "order_line" USING btree ("location_id","reservation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pick_order_key" ON "pick" USING btree ("location_id","order_id");--> statement-breakpoint
CREATE INDEX "pick_queue_index" ON "pick" USING btree ("location_id","state","queued_at");--> statement-breakpoint
CREATE INDEX "command_at_index" ON "command" USING btree ("at");--> statement-breakpoint
CREATE INDEX "ledger_entry_at_index" ON "ledger_entry" USING btree ("location_id","at");--> statement-breakpoint
CREATE INDEX "reservation_live_index" ON "reservation" USING btree ("location_id","sku_id") WHERE "reservation"."state" = 'reserved';--> statement-breakpoint
CREATE INDEX "reservation_expiry_index" ON "reservation" USING btree ("expires_at") WHERE "reservation"."state" = 'reserved' and "reservation"."expires_at" is not null;--> statement-breakpoint
CREATE INDEX "reservation_owner_index" ON "reservation" USING btree ("location_id","owner_kind","owner_id");