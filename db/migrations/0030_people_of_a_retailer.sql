CREATE TYPE "public"."retailer_role" AS ENUM('owner', 'manager', 'stock_clerk', 'picker', 'viewer');--> statement-breakpoint
CREATE TABLE "membership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"retailer_id" uuid NOT NULL,
	"role" "retailer_role" NOT NULL,
	"location_ids" uuid[],
	"since" timestamp with time zone NOT NULL,
	"deactivated_at" timestamp with time zone,
	CONSTRAINT "membership_locations_check" CHECK (cardinality("membership"."location_ids") > 0),
	CONSTRAINT "membership_owner_check" CHECK ("membership"."role" <> 'owner' or "membership"."location_ids" is null)
);
--> statement-breakpoint
ALTER TABLE "user" ADD COLUMN "is_operator" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_retailer_id_retailer_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "membership_person_key" ON "membership" USING btree ("user_id","retailer_id") WHERE "membership"."deactivated_at" is null;--> statement-breakpoint
CREATE INDEX "membership_retailer_index" ON "membership" USING btree ("retailer_id","id");--> statement-breakpoint
update "user" set "is_operator" = true where "role" = 'operator';
--> statement-breakpoint
-- Who worked for a retailer goes on where they did; the longest-serving of a retailer's staff who worked everywhere owns it from now on.
-- A shopper without a retailer worked at all of them. Places that are not the retailer's never counted.
insert into "membership" ("id", "user_id", "retailer_id", "role", "location_ids", "since")
select gen_random_uuid(), "works"."user_id", "works"."retailer_id",
  case
    when "works"."role" = 'shopper' then 'picker'
    when "works"."location_ids" is null and row_number() over (
      partition by "works"."retailer_id", "works"."role", "works"."location_ids" is null
      order by "works"."created_at", "works"."user_id"
    ) = 1 then 'owner'
    else 'manager'
  end::"retailer_role",
  "works"."location_ids", "works"."created_at"
from (
  select "user"."id" as "user_id", "user"."role", "user"."created_at", "retailer"."id" as "retailer_id",
    case when cardinality("user"."location_ids") > 0 then array(
      select "location"."id" from "location"
      where "location"."retailer_id" = "retailer"."id" and "location"."id" = any("user"."location_ids")
      order by "location"."id"
    ) end as "location_ids"
  from "user"
  join "retailer" on "retailer"."id" = "user"."retailer_id" or ("user"."role" = 'shopper' and "user"."retailer_id" is null)
  where "user"."role" in ('staff', 'shopper')
) as "works"
where "works"."location_ids" is null or cardinality("works"."location_ids") > 0;
