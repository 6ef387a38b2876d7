CREATE TYPE "public"."price_kind" AS ENUM('regular', 'promotion');--> statement-breakpoint
CREATE TABLE "listing_price" (
	"location_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sku_id" uuid NOT NULL,
	"kind" "price_kind" NOT NULL,
	"price_minor" bigint NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"until_at" timestamp with time zone,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"ended_by" text,
	CONSTRAINT "listing_price_pkey" PRIMARY KEY("location_id","id"),
	CONSTRAINT "listing_price_amount_check" CHECK ("listing_price"."price_minor" between 1 and 10000000000),
	CONSTRAINT "listing_price_span_check" CHECK (case "listing_price"."kind" when 'regular' then "listing_price"."until_at" is null or "listing_price"."until_at" = "listing_price"."from_at"
        else "listing_price"."until_at" is not null and "listing_price"."until_at" >= "listing_price"."from_at" end)
);
--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "price_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "listing_price" ADD CONSTRAINT "listing_price_listing_fkey" FOREIGN KEY ("location_id","sku_id") REFERENCES "public"."listing"("location_id","sku_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listing_price_index" ON "listing_price" USING btree ("location_id","sku_id","from_at");--> statement-breakpoint
CREATE INDEX "listing_price_until_index" ON "listing" USING btree ("price_until") WHERE "listing"."price_until" is not null;
--> statement-breakpoint
-- Trusted since Postgres 13: the database's owner may create it. A constraint about spans of one item needs equality of ids beside overlap of spans.
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
ALTER TABLE listing_price ADD CONSTRAINT listing_promotion_overlap
  EXCLUDE USING gist (location_id WITH =, sku_id WITH =, tstzrange(from_at, until_at) WITH &&) WHERE (kind = 'promotion');
--> statement-breakpoint
-- The lower of the regular price and a promotion.
CREATE FUNCTION listing_price_at(place uuid, item uuid, moment timestamptz) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT least(
    (SELECT price_minor FROM listing_price
      WHERE location_id = place AND sku_id = item AND kind = 'regular' AND until_at IS NULL AND from_at <= moment
      ORDER BY from_at DESC, set_at DESC, id DESC LIMIT 1),
    (SELECT price_minor FROM listing_price
      WHERE location_id = place AND sku_id = item AND kind = 'promotion' AND from_at <= moment AND until_at > moment))
$$;
--> statement-breakpoint
-- When the next one begins, or a promotion ends.
CREATE FUNCTION listing_price_until(place uuid, item uuid, moment timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT min(CASE WHEN from_at > moment THEN from_at ELSE until_at END) FROM listing_price
  WHERE location_id = place AND sku_id = item
    AND CASE WHEN from_at > moment THEN until_at IS DISTINCT FROM from_at ELSE until_at > moment END
$$;
--> statement-breakpoint
-- Whatever writes a listing's price, its history says so.
CREATE FUNCTION keep_price_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := clock_timestamp();
  actor text := coalesce(nullif(current_setting('onshelf.actor', true), ''), 'system');
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- A new listing costs what its only price says: there is nothing to be looked up.
    PERFORM set_config('onshelf.is_new_listing', 'yes', true);
    INSERT INTO listing_price (location_id, id, sku_id, kind, price_minor, from_at, set_by, set_at)
    SELECT a.location_id, gen_random_uuid(), a.sku_id, 'regular', a.price_minor, least(a.updated_at, moment), actor, least(a.updated_at, moment)
    FROM after a;
    PERFORM set_config('onshelf.is_new_listing', '', true);
  -- What follows the history below needs no entry in it, nor does the price that takes the place of one that has ended.
  ELSIF pg_trigger_depth() = 1 THEN
    INSERT INTO listing_price (location_id, id, sku_id, kind, price_minor, from_at, set_by, set_at)
    SELECT a.location_id, gen_random_uuid(), a.sku_id, 'regular', a.price_minor, moment, actor, moment
    FROM after a JOIN before b ON b.location_id = a.location_id AND b.sku_id = a.sku_id
    WHERE a.price_minor <> b.price_minor AND (b.price_until IS NULL OR b.price_until > moment);
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
-- And what the history says, the listing costs: from now on until that changes.
CREATE FUNCTION keep_listing_price() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := clock_timestamp();
BEGIN
  IF current_setting('onshelf.is_new_listing', true) = 'yes' THEN
    RETURN NULL;
  END IF;
  UPDATE listing g SET price_minor = n.price_minor, price_until = n.price_until
  FROM (
    SELECT a.location_id, a.sku_id, listing_price_at(a.location_id, a.sku_id, moment) AS price_minor,
      listing_price_until(a.location_id, a.sku_id, moment) AS price_until
    FROM (SELECT DISTINCT location_id, sku_id FROM after) a
  ) n
  WHERE g.location_id = n.location_id AND g.sku_id = n.sku_id
    AND (g.price_minor <> n.price_minor OR g.price_until IS DISTINCT FROM n.price_until);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_rewritten_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.location_id, OLD.id, OLD.sku_id, OLD.kind, OLD.price_minor, OLD.from_at, OLD.set_by, OLD.set_at)
      IS DISTINCT FROM (NEW.location_id, NEW.id, NEW.sku_id, NEW.kind, NEW.price_minor, NEW.from_at, NEW.set_by, NEW.set_at)
    OR NEW.until_at IS NULL OR NEW.until_at > OLD.until_at OR NEW.until_at < now() THEN
    RAISE EXCEPTION 'A price is never rewritten: only its end may be brought forward, to now at the earliest' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
-- A listing that is deleted takes its prices along; nothing else does.
CREATE FUNCTION refuse_deleted_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'A price is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;
--> statement-breakpoint
INSERT INTO listing_price (location_id, id, sku_id, kind, price_minor, from_at, set_by, set_at)
SELECT location_id, gen_random_uuid(), sku_id, 'regular', price_minor, least(updated_at, now()), 'system', least(updated_at, now()) FROM listing;
--> statement-breakpoint
CREATE TRIGGER listing_added_with_price AFTER INSERT ON listing REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_price_history();
--> statement-breakpoint
CREATE TRIGGER listing_changed_with_price AFTER UPDATE ON listing REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_price_history();
--> statement-breakpoint
CREATE TRIGGER listing_price_added AFTER INSERT ON listing_price REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_listing_price();
--> statement-breakpoint
CREATE TRIGGER listing_price_ended AFTER UPDATE ON listing_price REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_listing_price();
--> statement-breakpoint
CREATE TRIGGER listing_price_not_rewritten BEFORE UPDATE ON listing_price FOR EACH ROW EXECUTE FUNCTION refuse_rewritten_price();
--> statement-breakpoint
CREATE TRIGGER listing_price_not_deleted BEFORE DELETE ON listing_price FOR EACH ROW EXECUTE FUNCTION refuse_deleted_price();
