-- The schema that the migrations make. Written by `npm run db:dump`: do not edit.

CREATE EXTENSION btree_gist;
CREATE EXTENSION pg_trgm;

CREATE COLLATION by_name (provider = icu, locale = 'und-u-kn-true');

CREATE TYPE fulfilment_mode AS ENUM ('picked_in_store', 'shipped_from_warehouse');
CREATE TYPE handover AS ENUM ('pick_up', 'delivery');
CREATE TYPE item_code_kind AS ENUM ('gtin', 'plu', 'own');
CREATE TYPE ledger_kind AS ENUM ('reserved', 'committed', 'released', 'lapsed', 'adjusted', 'set', 'moved');
CREATE TYPE location_kind AS ENUM ('store', 'warehouse', 'fulfilment_centre');
CREATE TYPE order_line_state AS ENUM ('held', 'confirmed', 'found', 'replaced', 'not_found', 'short', 'cancelled', 'lapsed');
CREATE TYPE order_state AS ENUM ('held', 'confirmed', 'picking', 'picked', 'delivered', 'cancelled', 'lapsed');
CREATE TYPE payment_state AS ENUM ('pending', 'authorised', 'declined', 'timed_out', 'voided', 'captured', 'refunded');
CREATE TYPE pick_state AS ENUM ('queued', 'claimed', 'finished', 'cancelled');
CREATE TYPE price_kind AS ENUM ('regular', 'promotion');
CREATE TYPE reservation_state AS ENUM ('reserved', 'committed', 'released', 'lapsed');
CREATE TYPE retailer_role AS ENUM ('owner', 'manager', 'stock_clerk', 'picker', 'viewer');
CREATE TYPE stock_reason AS ENUM ('received', 'damaged', 'expired', 'theft', 'lost', 'returned', 'recount', 'correction', 'moved', 'sold', 'shorted', 'opened');
CREATE TYPE substitution_wish AS ENUM ('similar', 'specific', 'refund', 'never');
CREATE TYPE tax_class AS ENUM ('standard', 'reduced', 'second_reduced', 'super_reduced', 'zero');

CREATE TABLE account (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL
);
CREATE TABLE api_key (
  id uuid NOT NULL,
  user_id uuid,
  name text NOT NULL,
  prefix text NOT NULL,
  secret_hash text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  last_used_at timestamp with time zone,
  integration_id uuid NOT NULL,
  revoked_at timestamp with time zone,
  retailer_id uuid,
  location_ids uuid[],
  scopes text[],
  created_by text,
  expires_at timestamp with time zone
);
CREATE TABLE attribute (
  id uuid NOT NULL,
  retailer_id uuid NOT NULL,
  category_id uuid NOT NULL,
  "position" integer NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  unit text DEFAULT ''::text NOT NULL,
  scale integer DEFAULT 0 NOT NULL,
  is_required boolean DEFAULT false NOT NULL,
  choices jsonb DEFAULT '[]'::jsonb NOT NULL,
  version integer DEFAULT 1 NOT NULL
);
CREATE TABLE audit_checkpoint (
  location_id uuid NOT NULL,
  sku_id uuid NOT NULL,
  version bigint NOT NULL,
  on_hand integer NOT NULL,
  reserved integer NOT NULL,
  unavailable integer NOT NULL,
  safety_stock integer NOT NULL,
  live_holds numeric NOT NULL,
  at timestamp with time zone NOT NULL,
  back_room integer DEFAULT 0 NOT NULL
);
CREATE TABLE cart (
  id uuid NOT NULL,
  owner text NOT NULL,
  substitution_wish substitution_wish NOT NULL,
  lines_merged integer NOT NULL,
  version integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL
);
CREATE TABLE cart_command (
  owner text NOT NULL,
  key text NOT NULL,
  content_hash text NOT NULL,
  refusal jsonb,
  at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE cart_line (
  cart_id uuid NOT NULL,
  location_id uuid NOT NULL,
  sku_id uuid NOT NULL,
  quantity integer NOT NULL,
  price_minor_seen bigint NOT NULL,
  substitution_wish substitution_wish,
  substitute_sku_id uuid,
  note text,
  added_at timestamp with time zone NOT NULL
);
CREATE TABLE category (
  id uuid NOT NULL,
  retailer_id uuid NOT NULL,
  parent_id uuid,
  path uuid[] NOT NULL,
  level integer NOT NULL,
  "position" integer NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  icon text NOT NULL,
  hue integer NOT NULL,
  is_hidden boolean DEFAULT false NOT NULL,
  is_visible boolean DEFAULT true NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  required_particulars text[] DEFAULT '{}'::text[] NOT NULL
);
CREATE TABLE clean_audit (
  is_last boolean NOT NULL,
  at timestamp with time zone NOT NULL,
  full_at timestamp with time zone NOT NULL
);
CREATE TABLE command (
  location_id uuid NOT NULL,
  caller text NOT NULL,
  key text NOT NULL,
  kind text NOT NULL,
  content_hash text NOT NULL,
  outcome jsonb NOT NULL,
  at timestamp with time zone NOT NULL
) PARTITION BY RANGE (at);
CREATE TABLE customer_address (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  name text,
  address jsonb NOT NULL,
  is_default boolean NOT NULL,
  created_at timestamp with time zone NOT NULL
);
CREATE TABLE deed (
  id uuid NOT NULL,
  retailer_id uuid,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  kind text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  location_id uuid,
  before jsonb,
  after jsonb,
  address text,
  request_id text
);
CREATE TABLE deed_key (
  caller text NOT NULL,
  key text NOT NULL,
  content_hash text NOT NULL,
  outcome jsonb,
  at timestamp with time zone NOT NULL
);
CREATE TABLE default_stock_view (
  user_id uuid NOT NULL,
  retailer_id uuid NOT NULL,
  view_id uuid NOT NULL
);
CREATE TABLE demo_fill (
  name text NOT NULL,
  seed integer NOT NULL,
  filled_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone
);
CREATE TABLE invitation (
  id uuid NOT NULL,
  retailer_id uuid NOT NULL,
  role retailer_role NOT NULL,
  location_ids uuid[],
  email text,
  token_hash text NOT NULL,
  invited_by text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  accepted_at timestamp with time zone,
  accepted_by uuid,
  revoked_at timestamp with time zone
);
CREATE TABLE ledger_entry (
  location_id uuid NOT NULL,
  sku_id uuid NOT NULL,
  version bigint NOT NULL,
  kind ledger_kind NOT NULL,
  reason stock_reason,
  on_hand_change integer NOT NULL,
  reserved_change integer NOT NULL,
  unavailable_change integer NOT NULL,
  safety_stock_change integer NOT NULL,
  on_hand integer NOT NULL,
  reserved integer NOT NULL,
  unavailable integer NOT NULL,
  safety_stock integer NOT NULL,
  reservation_id uuid,
  reference text,
  caller text NOT NULL,
  command_key text,
  at timestamp with time zone NOT NULL,
  back_room_change integer DEFAULT 0 NOT NULL,
  back_room integer DEFAULT 0 NOT NULL
) PARTITION BY RANGE (at);
CREATE TABLE listing (
  location_id uuid NOT NULL,
  sku_id uuid NOT NULL,
  price_minor bigint NOT NULL,
  is_listed boolean NOT NULL,
  zone text NOT NULL,
  aisle integer NOT NULL,
  bay integer NOT NULL,
  low_stock_threshold integer,
  updated_at timestamp with time zone NOT NULL,
  was_listed boolean DEFAULT false NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  price_until timestamp with time zone
);
CREATE TABLE listing_price (
  location_id uuid NOT NULL,
  id uuid NOT NULL,
  sku_id uuid NOT NULL,
  kind price_kind NOT NULL,
  price_minor bigint NOT NULL,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone,
  set_by text NOT NULL,
  set_at timestamp with time zone NOT NULL,
  ended_by text
);
CREATE TABLE location (
  id uuid NOT NULL,
  retailer_id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  kind location_kind NOT NULL,
  fulfilment_mode fulfilment_mode NOT NULL,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  time_zone text NOT NULL,
  address jsonb NOT NULL,
  opening_hours jsonb NOT NULL,
  postcodes_served text[] NOT NULL,
  created_at timestamp with time zone NOT NULL,
  special_days jsonb DEFAULT '[]'::jsonb NOT NULL,
  requires_particulars boolean DEFAULT false NOT NULL,
  closed_until timestamp with time zone,
  aisle_plan jsonb DEFAULT '{"stops": [], "version": 0}'::jsonb NOT NULL
);
CREATE TABLE membership (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  retailer_id uuid NOT NULL,
  role retailer_role NOT NULL,
  location_ids uuid[],
  since timestamp with time zone NOT NULL,
  deactivated_at timestamp with time zone
);
CREATE TABLE "order" (
  location_id uuid NOT NULL,
  id uuid NOT NULL,
  number text NOT NULL,
  customer text NOT NULL,
  checkout_id uuid NOT NULL,
  state order_state NOT NULL,
  version integer NOT NULL,
  handover handover NOT NULL,
  slot_start_at timestamp with time zone,
  slot_end_at timestamp with time zone,
  contact_name text NOT NULL,
  contact_email text,
  address jsonb,
  note text,
  currency text NOT NULL,
  substitution_wish substitution_wish NOT NULL,
  total_minor bigint NOT NULL,
  held_until timestamp with time zone,
  hold_extended boolean NOT NULL,
  created_at timestamp with time zone NOT NULL,
  confirmed_at timestamp with time zone,
  closed_at timestamp with time zone,
  held_from text
);
CREATE TABLE order_counter (
  location_id uuid NOT NULL,
  given bigint NOT NULL
);
CREATE TABLE order_event (
  location_id uuid NOT NULL,
  order_id uuid NOT NULL,
  sequence integer NOT NULL,
  kind text NOT NULL,
  line_id uuid,
  data jsonb NOT NULL,
  caller text NOT NULL,
  at timestamp with time zone NOT NULL
);
CREATE TABLE order_line (
  location_id uuid NOT NULL,
  order_id uuid NOT NULL,
  id uuid NOT NULL,
  "position" integer NOT NULL,
  sku_id uuid NOT NULL,
  name text NOT NULL,
  price_minor bigint NOT NULL,
  quantity integer NOT NULL,
  quantity_found integer NOT NULL,
  state order_line_state NOT NULL,
  reservation_id uuid,
  substitution_wish substitution_wish NOT NULL,
  substitute_sku_id uuid,
  replaces_line_id uuid,
  note text,
  version integer DEFAULT 1 NOT NULL,
  price_scale integer DEFAULT 0 NOT NULL,
  price_per_step integer DEFAULT 1 NOT NULL,
  is_weighed boolean DEFAULT false NOT NULL,
  priced_found integer,
  tax_rate integer,
  is_tax_on_top boolean DEFAULT false NOT NULL,
  deposit_minor bigint DEFAULT 0 NOT NULL,
  is_deposit_taxed boolean DEFAULT false NOT NULL,
  regular_minor bigint,
  set_sku_id uuid,
  set_name text,
  set_quantity integer
);
CREATE TABLE pack_contents (
  retailer_id uuid NOT NULL,
  sku_id uuid NOT NULL,
  content_sku_id uuid NOT NULL,
  quantity integer NOT NULL
);
CREATE TABLE payment (
  location_id uuid NOT NULL,
  order_id uuid NOT NULL,
  id uuid NOT NULL,
  state payment_state NOT NULL,
  currency text NOT NULL,
  amount_minor bigint NOT NULL,
  authorised_minor bigint NOT NULL,
  captured_minor bigint NOT NULL,
  refunded_minor bigint NOT NULL,
  gateway text NOT NULL,
  gateway_reference text,
  decline_reason text,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  gateway_due_at timestamp with time zone,
  captured_at timestamp with time zone,
  gateway_failures integer DEFAULT 0 NOT NULL,
  gateway_given_up_at timestamp with time zone
);
CREATE TABLE pick (
  location_id uuid NOT NULL,
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  state pick_state NOT NULL,
  shopper_id uuid,
  version integer NOT NULL,
  queued_at timestamp with time zone NOT NULL,
  claimed_at timestamp with time zone,
  finished_at timestamp with time zone
);
CREATE TABLE picture (
  retailer_id uuid NOT NULL,
  hash text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  sent_at timestamp with time zone NOT NULL
);
CREATE TABLE product (
  id uuid NOT NULL,
  retailer_id uuid NOT NULL,
  category_id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  brand text NOT NULL,
  description text NOT NULL,
  attributes jsonb NOT NULL,
  icon text NOT NULL,
  hue integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  archived_at timestamp with time zone,
  particulars jsonb DEFAULT '{}'::jsonb NOT NULL,
  lacks text[] DEFAULT '{}'::text[] NOT NULL,
  attribute_values jsonb DEFAULT '{}'::jsonb NOT NULL,
  attribute_words jsonb DEFAULT '{}'::jsonb NOT NULL,
  lacks_attributes uuid[] DEFAULT '{}'::uuid[] NOT NULL
);
CREATE TABLE product_picture (
  id uuid NOT NULL,
  retailer_id uuid NOT NULL,
  product_id uuid NOT NULL,
  hash text NOT NULL,
  alt text NOT NULL,
  "position" integer NOT NULL
);
CREATE TABLE rate_limit (
  id uuid NOT NULL,
  key text NOT NULL,
  count integer NOT NULL,
  last_request bigint NOT NULL
);
CREATE TABLE registered_document (
  retailer_id uuid NOT NULL,
  hash text NOT NULL,
  text text NOT NULL,
  registered_at timestamp with time zone NOT NULL
);
CREATE TABLE reservation (
  location_id uuid NOT NULL,
  id uuid NOT NULL,
  sku_id uuid NOT NULL,
  owner_kind text NOT NULL,
  owner_id text NOT NULL,
  caller text NOT NULL,
  quantity integer NOT NULL,
  quantity_committed integer NOT NULL,
  quantity_returned integer NOT NULL,
  state reservation_state NOT NULL,
  expires_at timestamp with time zone,
  created_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone
) PARTITION BY RANGE (id);
CREATE TABLE retailer (
  id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  currency text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  units_per_line_max integer DEFAULT 20 NOT NULL,
  units_per_order_max integer DEFAULT 300 NOT NULL,
  unpaid_units_per_address_max integer DEFAULT 40 NOT NULL,
  unpaid_orders_per_address_max integer DEFAULT 20 NOT NULL,
  count_max integer DEFAULT 1000000 NOT NULL,
  country text,
  prices_include_tax boolean DEFAULT true NOT NULL,
  deposits_bear_tax boolean DEFAULT false NOT NULL
);
CREATE TABLE sandbox_charge (
  payment_id uuid NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  behaviour text NOT NULL,
  answers_at timestamp with time zone NOT NULL,
  captured_minor bigint,
  voided_at timestamp with time zone
);
CREATE TABLE session (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  token text NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL
);
CREATE TABLE set_component (
  retailer_id uuid NOT NULL,
  set_sku_id uuid NOT NULL,
  component_sku_id uuid NOT NULL,
  "position" integer NOT NULL,
  quantity integer NOT NULL,
  product_version integer NOT NULL
);
CREATE TABLE setup_token (
  id uuid NOT NULL,
  token_hash text NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone
);
CREATE TABLE sku (
  id uuid NOT NULL,
  retailer_id uuid NOT NULL,
  product_id uuid NOT NULL,
  "position" integer NOT NULL,
  gtin text NOT NULL,
  name text NOT NULL,
  option_values jsonb NOT NULL,
  size_label text NOT NULL,
  measure_quantity double precision NOT NULL,
  measure_unit text NOT NULL,
  weight_grams integer NOT NULL,
  search_text text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  archived_at timestamp with time zone,
  quantity_unit text DEFAULT 'H87'::text NOT NULL,
  quantity_scale integer DEFAULT 0 NOT NULL,
  quantity_increment integer DEFAULT 1 NOT NULL,
  quantity_min integer DEFAULT 1 NOT NULL,
  quantity_max integer DEFAULT 999 NOT NULL,
  price_unit text DEFAULT 'H87'::text NOT NULL,
  price_scale integer DEFAULT 0 NOT NULL,
  price_per_step integer DEFAULT 1 NOT NULL,
  tax_class tax_class DEFAULT 'standard'::tax_class NOT NULL,
  deposit_minor bigint DEFAULT 0 NOT NULL,
  is_told boolean DEFAULT true NOT NULL,
  is_set boolean DEFAULT false NOT NULL
);
CREATE TABLE sku_code (
  retailer_id uuid NOT NULL,
  code text NOT NULL,
  sku_id uuid NOT NULL,
  kind item_code_kind NOT NULL,
  printed text NOT NULL,
  units integer NOT NULL,
  "position" integer NOT NULL,
  is_pack boolean NOT NULL
);
CREATE TABLE stock_level (
  location_id uuid NOT NULL,
  sku_id uuid NOT NULL,
  on_hand integer NOT NULL,
  reserved integer NOT NULL,
  unavailable integer NOT NULL,
  safety_stock integer NOT NULL,
  version bigint NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  back_room integer DEFAULT 0 NOT NULL
);
CREATE TABLE stock_view (
  retailer_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid,
  name text NOT NULL,
  content jsonb NOT NULL,
  updated_at timestamp with time zone NOT NULL
);
CREATE TABLE tax_rate (
  retailer_id uuid NOT NULL,
  id uuid NOT NULL,
  country text NOT NULL,
  tax_class tax_class NOT NULL,
  rate integer NOT NULL,
  from_on date NOT NULL
);
CREATE TABLE two_factor (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  secret text NOT NULL,
  backup_codes text NOT NULL,
  verified boolean DEFAULT false NOT NULL,
  failed_verification_count integer DEFAULT 0 NOT NULL,
  locked_until timestamp with time zone
);
CREATE TABLE "user" (
  id uuid NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  email_verified boolean NOT NULL,
  image text,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  claimed_email text,
  is_operator boolean DEFAULT false NOT NULL,
  deleted_at timestamp with time zone,
  two_factor_enabled boolean DEFAULT false NOT NULL
);
CREATE TABLE verification (
  id uuid NOT NULL,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL
);
CREATE TABLE wake_mark (
  location_id uuid NOT NULL,
  teller uuid NOT NULL,
  number bigint NOT NULL,
  at timestamp with time zone NOT NULL
) WITH (fillfactor=50);

CREATE TABLE command_default PARTITION OF command DEFAULT;
CREATE TABLE ledger_entry_default PARTITION OF ledger_entry DEFAULT;
CREATE TABLE reservation_default PARTITION OF reservation DEFAULT WITH (autovacuum_vacuum_scale_factor=0.02, autovacuum_vacuum_threshold=2000);

ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE account ADD CONSTRAINT account_user_id_user_id_fk FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE api_key ADD CONSTRAINT api_key_pkey PRIMARY KEY (id);
ALTER TABLE api_key ADD CONSTRAINT api_key_holder_check CHECK ((num_nonnulls(user_id, retailer_id) = 1));
ALTER TABLE api_key ADD CONSTRAINT api_key_places_check CHECK ((cardinality(location_ids) > 0));
ALTER TABLE api_key ADD CONSTRAINT api_key_retailer_check CHECK (((retailer_id IS NOT NULL) OR ((location_ids IS NULL) AND (created_by IS NULL))));
ALTER TABLE api_key ADD CONSTRAINT api_key_scopes_check CHECK ((((retailer_id IS NULL) = (scopes IS NULL)) AND (cardinality(scopes) > 0) AND (scopes <@ ARRAY['read_stock'::text, 'change_stock'::text, 'orders'::text, 'catalogue'::text])));
ALTER TABLE api_key ADD CONSTRAINT api_key_retailer_id_retailer_id_fk FOREIGN KEY (retailer_id) REFERENCES retailer(id);
ALTER TABLE api_key ADD CONSTRAINT api_key_user_id_user_id_fk FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE attribute ADD CONSTRAINT attribute_pkey PRIMARY KEY (id);
ALTER TABLE attribute ADD CONSTRAINT attribute_choices_check CHECK (((jsonb_typeof(choices) = 'array'::text) AND ((jsonb_array_length(choices) > 0) = (kind = ANY (ARRAY['choice'::text, 'several'::text])))));
ALTER TABLE attribute ADD CONSTRAINT attribute_kind_check CHECK ((kind = ANY (ARRAY['text'::text, 'number'::text, 'choice'::text, 'several'::text, 'yes_no'::text])));
ALTER TABLE attribute ADD CONSTRAINT attribute_number_check CHECK ((((scale >= 0) AND (scale <= 4)) AND ((kind = 'number'::text) OR ((unit = ''::text) AND (scale = 0)))));
ALTER TABLE attribute ADD CONSTRAINT attribute_own_category_fkey FOREIGN KEY (retailer_id, category_id) REFERENCES category(retailer_id, id) ON DELETE CASCADE;
ALTER TABLE audit_checkpoint ADD CONSTRAINT audit_checkpoint_pkey PRIMARY KEY (location_id, sku_id);
ALTER TABLE audit_checkpoint ADD CONSTRAINT audit_checkpoint_version_check CHECK ((version >= 1));
ALTER TABLE cart ADD CONSTRAINT cart_pkey PRIMARY KEY (id);
ALTER TABLE cart_command ADD CONSTRAINT cart_command_pkey PRIMARY KEY (owner, key);
ALTER TABLE cart_line ADD CONSTRAINT cart_line_pkey PRIMARY KEY (cart_id, location_id, sku_id);
ALTER TABLE cart_line ADD CONSTRAINT cart_line_quantity_check CHECK (((quantity >= 1) AND (quantity <= 10000000)));
ALTER TABLE cart_line ADD CONSTRAINT cart_line_cart_id_cart_id_fk FOREIGN KEY (cart_id) REFERENCES cart(id) ON DELETE CASCADE;
ALTER TABLE category ADD CONSTRAINT category_pkey PRIMARY KEY (id);
ALTER TABLE category ADD CONSTRAINT category_level_check CHECK (((level = cardinality(path)) AND ((level >= 1) AND (level <= 6))));
ALTER TABLE category ADD CONSTRAINT category_path_check CHECK (((path[level] = id) AND (array_position(path, id) = level) AND (NOT (parent_id IS DISTINCT FROM path[(level - 1)]))));
ALTER TABLE category ADD CONSTRAINT category_required_check CHECK ((required_particulars <@ ARRAY['ingredients'::text, 'allergens'::text, 'nutrition'::text, 'origin'::text, 'minimumAge'::text, 'storage'::text, 'dateMark'::text, 'producer'::text]));
ALTER TABLE category ADD CONSTRAINT category_visible_check CHECK ((NOT (is_hidden AND is_visible)));
ALTER TABLE category ADD CONSTRAINT category_parent_fkey FOREIGN KEY (parent_id) REFERENCES category(id);
ALTER TABLE category ADD CONSTRAINT category_retailer_id_retailer_id_fk FOREIGN KEY (retailer_id) REFERENCES retailer(id);
ALTER TABLE clean_audit ADD CONSTRAINT clean_audit_pkey PRIMARY KEY (is_last);
ALTER TABLE clean_audit ADD CONSTRAINT clean_audit_last_check CHECK (is_last);
ALTER TABLE command ADD CONSTRAINT command_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200)));
ALTER TABLE command_default ADD CONSTRAINT command_default_pkey PRIMARY KEY (location_id, caller, key);
ALTER TABLE customer_address ADD CONSTRAINT customer_address_pkey PRIMARY KEY (id);
ALTER TABLE customer_address ADD CONSTRAINT customer_address_user_id_user_id_fk FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE deed ADD CONSTRAINT deed_pkey PRIMARY KEY (id);
ALTER TABLE deed ADD CONSTRAINT deed_change_check CHECK (((before IS NOT NULL) OR (after IS NOT NULL)));
ALTER TABLE deed ADD CONSTRAINT deed_kind_check CHECK ((kind ~ '^[a-z]+(_[a-z]+)+$'::text));
ALTER TABLE deed_key ADD CONSTRAINT deed_key_pkey PRIMARY KEY (caller, key);
ALTER TABLE deed_key ADD CONSTRAINT deed_key_key_check CHECK (((char_length(key) >= 1) AND (char_length(key) <= 200)));
ALTER TABLE default_stock_view ADD CONSTRAINT default_stock_view_pkey PRIMARY KEY (user_id, retailer_id);
ALTER TABLE default_stock_view ADD CONSTRAINT default_stock_view_user_id_user_id_fk FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE default_stock_view ADD CONSTRAINT default_stock_view_view_fk FOREIGN KEY (retailer_id, view_id) REFERENCES stock_view(retailer_id, id) ON DELETE CASCADE;
ALTER TABLE demo_fill ADD CONSTRAINT demo_fill_pkey PRIMARY KEY (name);
ALTER TABLE invitation ADD CONSTRAINT invitation_pkey PRIMARY KEY (id);
ALTER TABLE invitation ADD CONSTRAINT invitation_accepted_by_user_id_fk FOREIGN KEY (accepted_by) REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE invitation ADD CONSTRAINT invitation_retailer_id_retailer_id_fk FOREIGN KEY (retailer_id) REFERENCES retailer(id);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_back_room_check CHECK (((back_room >= 0) AND (back_room <= on_hand)));
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_balance_check CHECK (((on_hand >= 0) AND (reserved >= 0) AND (unavailable >= 0) AND (safety_stock >= 0) AND ((reserved + unavailable) <= on_hand)));
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_version_check CHECK ((version >= 1));
ALTER TABLE ledger_entry_default ADD CONSTRAINT ledger_entry_default_pkey PRIMARY KEY (location_id, sku_id, version);
ALTER TABLE listing ADD CONSTRAINT listing_pkey PRIMARY KEY (location_id, sku_id);
ALTER TABLE listing ADD CONSTRAINT listing_price_check CHECK (((price_minor >= 1) AND (price_minor <= '10000000000'::bigint))) NOT VALID;
ALTER TABLE listing ADD CONSTRAINT listing_threshold_check CHECK ((low_stock_threshold >= 0));
ALTER TABLE listing ADD CONSTRAINT listing_walk_check CHECK (((aisle >= 0) AND (bay >= 0)));
ALTER TABLE listing ADD CONSTRAINT listing_was_listed_check CHECK ((NOT (is_listed AND was_listed)));
ALTER TABLE listing ADD CONSTRAINT listing_location_id_location_id_fk FOREIGN KEY (location_id) REFERENCES location(id);
ALTER TABLE listing ADD CONSTRAINT listing_sku_id_sku_id_fk FOREIGN KEY (sku_id) REFERENCES sku(id);
ALTER TABLE listing_price ADD CONSTRAINT listing_price_pkey PRIMARY KEY (location_id, id);
ALTER TABLE listing_price ADD CONSTRAINT listing_price_amount_check CHECK (((price_minor >= 1) AND (price_minor <= '10000000000'::bigint)));
ALTER TABLE listing_price ADD CONSTRAINT listing_price_span_check CHECK (
CASE kind
    WHEN 'regular'::price_kind THEN ((until_at IS NULL) OR (until_at = from_at))
    ELSE ((until_at IS NOT NULL) AND (until_at >= from_at))
END);
ALTER TABLE listing_price ADD CONSTRAINT listing_promotion_overlap EXCLUDE USING gist (location_id WITH =, sku_id WITH =, tstzrange(from_at, until_at) WITH &&) WHERE ((kind = 'promotion'::price_kind));
ALTER TABLE listing_price ADD CONSTRAINT listing_price_listing_fkey FOREIGN KEY (location_id, sku_id) REFERENCES listing(location_id, sku_id) ON DELETE CASCADE;
ALTER TABLE location ADD CONSTRAINT location_pkey PRIMARY KEY (id);
ALTER TABLE location ADD CONSTRAINT location_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)));
ALTER TABLE location ADD CONSTRAINT location_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)));
ALTER TABLE location ADD CONSTRAINT location_retailer_id_retailer_id_fk FOREIGN KEY (retailer_id) REFERENCES retailer(id);
ALTER TABLE membership ADD CONSTRAINT membership_pkey PRIMARY KEY (id);
ALTER TABLE membership ADD CONSTRAINT membership_locations_check CHECK ((cardinality(location_ids) > 0));
ALTER TABLE membership ADD CONSTRAINT membership_owner_check CHECK (((role <> 'owner'::retailer_role) OR (location_ids IS NULL)));
ALTER TABLE membership ADD CONSTRAINT membership_retailer_id_retailer_id_fk FOREIGN KEY (retailer_id) REFERENCES retailer(id);
ALTER TABLE membership ADD CONSTRAINT membership_user_id_user_id_fk FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE "order" ADD CONSTRAINT order_pkey PRIMARY KEY (location_id, id);
ALTER TABLE order_counter ADD CONSTRAINT order_counter_pkey PRIMARY KEY (location_id);
ALTER TABLE order_event ADD CONSTRAINT order_event_pkey PRIMARY KEY (location_id, order_id, sequence);
ALTER TABLE order_event ADD CONSTRAINT order_event_sequence_check CHECK ((sequence >= 1));
ALTER TABLE order_event ADD CONSTRAINT order_event_order_fkey FOREIGN KEY (location_id, order_id) REFERENCES "order"(location_id, id);
ALTER TABLE order_line ADD CONSTRAINT order_line_pkey PRIMARY KEY (location_id, order_id, id);
ALTER TABLE order_line ADD CONSTRAINT order_line_charges_check CHECK ((((tax_rate >= 0) AND (tax_rate <= 100000)) AND (deposit_minor >= 0) AND (regular_minor >= 0)));
ALTER TABLE order_line ADD CONSTRAINT order_line_price_check CHECK ((price_minor >= 0));
ALTER TABLE order_line ADD CONSTRAINT order_line_priced_check CHECK ((((price_scale >= 0) AND (price_scale <= 4)) AND (price_per_step > 0) AND ((priced_found >= 0) AND (priced_found <= ((quantity)::bigint * price_per_step))) AND ((priced_found IS NULL) OR is_weighed)));
ALTER TABLE order_line ADD CONSTRAINT order_line_quantity_check CHECK (((quantity > 0) AND ((quantity_found >= 0) AND (quantity_found <= quantity))));
ALTER TABLE order_line ADD CONSTRAINT order_line_set_check CHECK (
CASE
    WHEN (set_sku_id IS NULL) THEN ((set_name IS NULL) AND (set_quantity IS NULL))
    ELSE ((set_name IS NOT NULL) AND (set_quantity > 0))
END);
ALTER TABLE order_line ADD CONSTRAINT order_line_order_fkey FOREIGN KEY (location_id, order_id) REFERENCES "order"(location_id, id);
ALTER TABLE pack_contents ADD CONSTRAINT pack_contents_pkey PRIMARY KEY (sku_id);
ALTER TABLE pack_contents ADD CONSTRAINT pack_contents_quantity_check CHECK (((quantity >= 1) AND (quantity <= 10000000)));
ALTER TABLE pack_contents ADD CONSTRAINT pack_contents_self_check CHECK ((sku_id <> content_sku_id));
ALTER TABLE pack_contents ADD CONSTRAINT pack_contents_content_fkey FOREIGN KEY (retailer_id, content_sku_id) REFERENCES sku(retailer_id, id) ON DELETE CASCADE;
ALTER TABLE pack_contents ADD CONSTRAINT pack_contents_sku_fkey FOREIGN KEY (retailer_id, sku_id) REFERENCES sku(retailer_id, id) ON DELETE CASCADE;
ALTER TABLE payment ADD CONSTRAINT payment_pkey PRIMARY KEY (location_id, order_id, id);
ALTER TABLE payment ADD CONSTRAINT payment_amount_check CHECK (((amount_minor >= 0) AND ((authorised_minor >= 0) AND (authorised_minor <= amount_minor)) AND ((captured_minor >= 0) AND (captured_minor <= authorised_minor)) AND ((refunded_minor >= 0) AND (refunded_minor <= captured_minor))));
ALTER TABLE payment ADD CONSTRAINT payment_order_fkey FOREIGN KEY (location_id, order_id) REFERENCES "order"(location_id, id);
ALTER TABLE pick ADD CONSTRAINT pick_pkey PRIMARY KEY (location_id, id);
ALTER TABLE pick ADD CONSTRAINT pick_shopper_check CHECK ((((state = 'queued'::pick_state) = (shopper_id IS NULL)) OR (state = 'cancelled'::pick_state)));
ALTER TABLE pick ADD CONSTRAINT pick_order_fkey FOREIGN KEY (location_id, order_id) REFERENCES "order"(location_id, id);
ALTER TABLE picture ADD CONSTRAINT picture_pkey PRIMARY KEY (retailer_id, hash);
ALTER TABLE picture ADD CONSTRAINT picture_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text));
ALTER TABLE picture ADD CONSTRAINT picture_size_check CHECK (((width > 0) AND (height > 0)));
ALTER TABLE picture ADD CONSTRAINT picture_retailer_id_retailer_id_fk FOREIGN KEY (retailer_id) REFERENCES retailer(id) ON DELETE CASCADE;
ALTER TABLE product ADD CONSTRAINT product_pkey PRIMARY KEY (id);
ALTER TABLE product ADD CONSTRAINT product_attribute_values_check CHECK ((jsonb_typeof(attribute_values) = 'object'::text));
ALTER TABLE product ADD CONSTRAINT product_minimum_age_check CHECK (COALESCE(((((particulars ->> 'minimumAge'::text))::integer >= 1) AND (((particulars ->> 'minimumAge'::text))::integer <= 99)), true));
ALTER TABLE product ADD CONSTRAINT product_particulars_check CHECK (((jsonb_typeof(particulars) = 'object'::text) AND ((particulars - ARRAY['ingredients'::text, 'allergens'::text, 'nutrition'::text, 'origin'::text, 'minimumAge'::text, 'storage'::text, 'dateMark'::text, 'producer'::text]) = '{}'::jsonb) AND (NOT jsonb_path_exists(particulars, '$.*?(@ == null)'::jsonpath))));
ALTER TABLE product ADD CONSTRAINT product_category_id_category_id_fk FOREIGN KEY (category_id) REFERENCES category(id);
ALTER TABLE product ADD CONSTRAINT product_own_category_fkey FOREIGN KEY (retailer_id, category_id) REFERENCES category(retailer_id, id);
ALTER TABLE product ADD CONSTRAINT product_retailer_id_retailer_id_fk FOREIGN KEY (retailer_id) REFERENCES retailer(id);
ALTER TABLE product_picture ADD CONSTRAINT product_picture_pkey PRIMARY KEY (id);
ALTER TABLE product_picture ADD CONSTRAINT product_picture_alt_check CHECK ((char_length(alt) <= 300));
ALTER TABLE product_picture ADD CONSTRAINT product_picture_position_check CHECK ((("position" >= 0) AND ("position" <= 19)));
ALTER TABLE product_picture ADD CONSTRAINT product_picture_own_picture_fkey FOREIGN KEY (retailer_id, hash) REFERENCES picture(retailer_id, hash);
ALTER TABLE product_picture ADD CONSTRAINT product_picture_own_product_fkey FOREIGN KEY (retailer_id, product_id) REFERENCES product(retailer_id, id) ON DELETE CASCADE;
ALTER TABLE rate_limit ADD CONSTRAINT rate_limit_pkey PRIMARY KEY (id);
ALTER TABLE registered_document ADD CONSTRAINT registered_document_pkey PRIMARY KEY (retailer_id, hash);
ALTER TABLE registered_document ADD CONSTRAINT registered_document_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text));
ALTER TABLE registered_document ADD CONSTRAINT registered_document_text_check CHECK ((char_length(text) <= 20000));
ALTER TABLE registered_document ADD CONSTRAINT registered_document_retailer_id_retailer_id_fk FOREIGN KEY (retailer_id) REFERENCES retailer(id) ON DELETE CASCADE;
ALTER TABLE reservation ADD CONSTRAINT reservation_pkey PRIMARY KEY (location_id, id);
ALTER TABLE reservation ADD CONSTRAINT reservation_end_check CHECK ((((state = 'reserved'::reservation_state) AND (quantity_committed = 0) AND (quantity_returned = 0) AND (ended_at IS NULL)) OR ((state <> 'reserved'::reservation_state) AND (quantity_committed >= 0) AND (quantity_returned >= 0) AND ((quantity_committed + quantity_returned) = quantity) AND (ended_at IS NOT NULL))));
ALTER TABLE reservation ADD CONSTRAINT reservation_quantity_check CHECK ((quantity > 0));
ALTER TABLE retailer ADD CONSTRAINT retailer_pkey PRIMARY KEY (id);
ALTER TABLE retailer ADD CONSTRAINT retailer_count_max_check CHECK ((count_max > 0));
ALTER TABLE retailer ADD CONSTRAINT retailer_currency_check CHECK ((currency = ANY (ARRAY['AED'::text, 'AFN'::text, 'ALL'::text, 'AMD'::text, 'ANG'::text, 'AOA'::text, 'ARS'::text, 'AUD'::text, 'AWG'::text, 'AZN'::text, 'BAM'::text, 'BBD'::text, 'BDT'::text, 'BGN'::text, 'BHD'::text, 'BIF'::text, 'BMD'::text, 'BND'::text, 'BOB'::text, 'BOV'::text, 'BRL'::text, 'BSD'::text, 'BTN'::text, 'BWP'::text, 'BYN'::text, 'BZD'::text, 'CAD'::text, 'CDF'::text, 'CHE'::text, 'CHF'::text, 'CHW'::text, 'CLF'::text, 'CLP'::text, 'CNY'::text, 'COP'::text, 'COU'::text, 'CRC'::text, 'CUC'::text, 'CUP'::text, 'CVE'::text, 'CZK'::text, 'DJF'::text, 'DKK'::text, 'DOP'::text, 'DZD'::text, 'EGP'::text, 'ERN'::text, 'ETB'::text, 'EUR'::text, 'FJD'::text, 'FKP'::text, 'GBP'::text, 'GEL'::text, 'GHS'::text, 'GIP'::text, 'GMD'::text, 'GNF'::text, 'GTQ'::text, 'GYD'::text, 'HKD'::text, 'HNL'::text, 'HTG'::text, 'HUF'::text, 'IDR'::text, 'ILS'::text, 'INR'::text, 'IQD'::text, 'IRR'::text, 'ISK'::text, 'JMD'::text, 'JOD'::text, 'JPY'::text, 'KES'::text, 'KGS'::text, 'KHR'::text, 'KMF'::text, 'KPW'::text, 'KRW'::text, 'KWD'::text, 'KYD'::text, 'KZT'::text, 'LAK'::text, 'LBP'::text, 'LKR'::text, 'LRD'::text, 'LSL'::text, 'LYD'::text, 'MAD'::text, 'MDL'::text, 'MGA'::text, 'MKD'::text, 'MMK'::text, 'MNT'::text, 'MOP'::text, 'MRU'::text, 'MUR'::text, 'MVR'::text, 'MWK'::text, 'MXN'::text, 'MXV'::text, 'MYR'::text, 'MZN'::text, 'NAD'::text, 'NGN'::text, 'NIO'::text, 'NOK'::text, 'NPR'::text, 'NZD'::text, 'OMR'::text, 'PAB'::text, 'PEN'::text, 'PGK'::text, 'PHP'::text, 'PKR'::text, 'PLN'::text, 'PYG'::text, 'QAR'::text, 'RON'::text, 'RSD'::text, 'RUB'::text, 'RWF'::text, 'SAR'::text, 'SBD'::text, 'SCR'::text, 'SDG'::text, 'SEK'::text, 'SGD'::text, 'SHP'::text, 'SLE'::text, 'SOS'::text, 'SRD'::text, 'SSP'::text, 'STN'::text, 'SVC'::text, 'SYP'::text, 'SZL'::text, 'THB'::text, 'TJS'::text, 'TMT'::text, 'TND'::text, 'TOP'::text, 'TRY'::text, 'TTD'::text, 'TWD'::text, 'TZS'::text, 'UAH'::text, 'UGX'::text, 'USD'::text, 'USN'::text, 'UYI'::text, 'UYU'::text, 'UYW'::text, 'UZS'::text, 'VED'::text, 'VES'::text, 'VND'::text, 'VUV'::text, 'WST'::text, 'XAF'::text, 'XCD'::text, 'XCG'::text, 'XOF'::text, 'XPF'::text, 'YER'::text, 'ZAR'::text, 'ZMW'::text, 'ZWG'::text]))) NOT VALID;
ALTER TABLE retailer ADD CONSTRAINT retailer_order_limits_check CHECK ((((units_per_line_max >= 1) AND (units_per_line_max <= 999)) AND (units_per_order_max >= units_per_line_max) AND (unpaid_units_per_address_max >= 1) AND (unpaid_orders_per_address_max >= 1)));
ALTER TABLE sandbox_charge ADD CONSTRAINT sandbox_charge_pkey PRIMARY KEY (payment_id);
ALTER TABLE session ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE session ADD CONSTRAINT session_user_id_user_id_fk FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE set_component ADD CONSTRAINT set_component_pkey PRIMARY KEY (set_sku_id, component_sku_id);
ALTER TABLE set_component ADD CONSTRAINT set_component_quantity_check CHECK (((quantity >= 1) AND (quantity <= 999)));
ALTER TABLE set_component ADD CONSTRAINT set_component_self_check CHECK ((set_sku_id <> component_sku_id));
ALTER TABLE set_component ADD CONSTRAINT set_component_component_fkey FOREIGN KEY (retailer_id, component_sku_id) REFERENCES sku(retailer_id, id) ON DELETE CASCADE;
ALTER TABLE set_component ADD CONSTRAINT set_component_set_fkey FOREIGN KEY (retailer_id, set_sku_id) REFERENCES sku(retailer_id, id) ON DELETE CASCADE;
ALTER TABLE setup_token ADD CONSTRAINT setup_token_pkey PRIMARY KEY (id);
ALTER TABLE sku ADD CONSTRAINT sku_pkey PRIMARY KEY (id);
ALTER TABLE sku ADD CONSTRAINT sku_deposit_check CHECK (((deposit_minor >= 0) AND (deposit_minor <= 100000000)));
ALTER TABLE sku ADD CONSTRAINT sku_gtin_check CHECK ((gtin ~ '^([0-9]{8}|[0-9]{12,14})$'::text));
ALTER TABLE sku ADD CONSTRAINT sku_measure_check CHECK (((measure_quantity > (0)::double precision) AND (measure_unit = ANY (ARRAY['g'::text, 'ml'::text, 'each'::text]))));
ALTER TABLE sku ADD CONSTRAINT sku_price_unit_check CHECK ((
CASE
    WHEN (price_unit = quantity_unit) THEN ((price_scale = quantity_scale) AND (price_per_step = 1))
    ELSE ((quantity_unit = 'H87'::text) AND (quantity_scale = 0) AND (price_unit = ANY (ARRAY['H87'::text, 'KGM'::text, 'GRM'::text, 'LTR'::text, 'MLT'::text, 'MTR'::text, 'CMT'::text])) AND ((price_scale >= 0) AND (price_scale <= 4)) AND (price_per_step > 0))
END AND (((quantity_max)::bigint * price_per_step) <= (999 * (((10)::double precision ^ (price_scale)::double precision))::bigint))));
ALTER TABLE sku ADD CONSTRAINT sku_quantity_check CHECK (((quantity_unit = ANY (ARRAY['H87'::text, 'KGM'::text, 'GRM'::text, 'LTR'::text, 'MLT'::text, 'MTR'::text, 'CMT'::text])) AND ((quantity_scale >= 0) AND (quantity_scale <= 4)) AND (quantity_increment > 0) AND (quantity_min >= quantity_increment) AND ((quantity_min % quantity_increment) = 0) AND ((quantity_max >= quantity_min) AND (quantity_max <= 10000000)) AND ((quantity_max % quantity_increment) = 0)));
ALTER TABLE sku ADD CONSTRAINT sku_own_product_fkey FOREIGN KEY (retailer_id, product_id) REFERENCES product(retailer_id, id);
ALTER TABLE sku ADD CONSTRAINT sku_product_id_product_id_fk FOREIGN KEY (product_id) REFERENCES product(id);
ALTER TABLE sku ADD CONSTRAINT sku_retailer_id_retailer_id_fk FOREIGN KEY (retailer_id) REFERENCES retailer(id);
ALTER TABLE sku_code ADD CONSTRAINT sku_code_pkey PRIMARY KEY (retailer_id, code);
ALTER TABLE sku_code ADD CONSTRAINT sku_code_code_check CHECK (
CASE kind
    WHEN 'gtin'::item_code_kind THEN (code ~ '^[0-9]{14}$'::text)
    WHEN 'plu'::item_code_kind THEN (code ~ '^[0-9]{4,5}$'::text)
    ELSE (((char_length(code) >= 1) AND (char_length(code) <= 40)) AND (code = upper(code)))
END);
ALTER TABLE sku_code ADD CONSTRAINT sku_code_pack_check CHECK (((NOT is_pack) OR (kind = 'gtin'::item_code_kind)));
ALTER TABLE sku_code ADD CONSTRAINT sku_code_units_check CHECK ((((units >= 1) AND (units <= 10000)) AND (NOT (is_pack AND (units > 1)))));
ALTER TABLE sku_code ADD CONSTRAINT sku_code_own_sku_fkey FOREIGN KEY (retailer_id, sku_id) REFERENCES sku(retailer_id, id) ON DELETE CASCADE;
ALTER TABLE stock_level ADD CONSTRAINT stock_level_pkey PRIMARY KEY (location_id, sku_id);
ALTER TABLE stock_level ADD CONSTRAINT stock_level_back_room_check CHECK (((back_room >= 0) AND (back_room <= on_hand)));
ALTER TABLE stock_level ADD CONSTRAINT stock_level_on_hand_check CHECK ((on_hand >= 0));
ALTER TABLE stock_level ADD CONSTRAINT stock_level_promise_check CHECK (((reserved + unavailable) <= on_hand));
ALTER TABLE stock_level ADD CONSTRAINT stock_level_reserved_check CHECK ((reserved >= 0));
ALTER TABLE stock_level ADD CONSTRAINT stock_level_safety_stock_check CHECK ((safety_stock >= 0));
ALTER TABLE stock_level ADD CONSTRAINT stock_level_unavailable_check CHECK ((unavailable >= 0));
ALTER TABLE stock_level ADD CONSTRAINT stock_level_version_check CHECK ((version >= 0));
ALTER TABLE stock_level ADD CONSTRAINT stock_level_listing_fkey FOREIGN KEY (location_id, sku_id) REFERENCES listing(location_id, sku_id);
ALTER TABLE stock_view ADD CONSTRAINT stock_view_pkey PRIMARY KEY (retailer_id, id);
ALTER TABLE stock_view ADD CONSTRAINT stock_view_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)));
ALTER TABLE stock_view ADD CONSTRAINT stock_view_retailer_id_retailer_id_fk FOREIGN KEY (retailer_id) REFERENCES retailer(id) ON DELETE CASCADE;
ALTER TABLE stock_view ADD CONSTRAINT stock_view_user_id_user_id_fk FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE tax_rate ADD CONSTRAINT tax_rate_pkey PRIMARY KEY (retailer_id, id);
ALTER TABLE tax_rate ADD CONSTRAINT tax_rate_country_check CHECK ((country ~ '^[A-Z]{2}$'::text));
ALTER TABLE tax_rate ADD CONSTRAINT tax_rate_rate_check CHECK (((rate >= 0) AND (rate <= 100000)));
ALTER TABLE tax_rate ADD CONSTRAINT tax_rate_retailer_id_retailer_id_fk FOREIGN KEY (retailer_id) REFERENCES retailer(id) ON DELETE CASCADE;
ALTER TABLE two_factor ADD CONSTRAINT two_factor_pkey PRIMARY KEY (id);
ALTER TABLE two_factor ADD CONSTRAINT two_factor_user_id_user_id_fk FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE "user" ADD CONSTRAINT user_pkey PRIMARY KEY (id);
ALTER TABLE verification ADD CONSTRAINT verification_pkey PRIMARY KEY (id);
ALTER TABLE wake_mark ADD CONSTRAINT wake_mark_pkey PRIMARY KEY (location_id, teller);

CREATE INDEX account_user_index ON account USING btree (user_id);
CREATE INDEX api_key_integration_index ON api_key USING btree (integration_id);
CREATE INDEX api_key_retailer_index ON api_key USING btree (retailer_id, id);
CREATE UNIQUE INDEX api_key_secret_key ON api_key USING btree (secret_hash);
CREATE INDEX api_key_user_index ON api_key USING btree (user_id);
CREATE UNIQUE INDEX attribute_name_key ON attribute USING btree (category_id, lower(name));
CREATE INDEX attribute_retailer_index ON attribute USING btree (retailer_id);
CREATE UNIQUE INDEX cart_owner_key ON cart USING btree (owner);
CREATE INDEX cart_command_at_index ON cart_command USING btree (at);
CREATE INDEX category_parent_index ON category USING btree (parent_id, "position");
CREATE INDEX category_path_index ON category USING gin (path);
CREATE UNIQUE INDEX category_retailer_key ON category USING btree (retailer_id, id);
CREATE UNIQUE INDEX category_slug_key ON category USING btree (retailer_id, slug);
CREATE INDEX command_time_index ON command USING brin (at);
CREATE UNIQUE INDEX customer_address_default_key ON customer_address USING btree (user_id) WHERE is_default;
CREATE INDEX customer_address_user_index ON customer_address USING btree (user_id, id);
CREATE INDEX deed_retailer_index ON deed USING btree (retailer_id, at, id);
CREATE INDEX deed_subject_index ON deed USING btree (subject_id, at);
CREATE INDEX deed_key_at_index ON deed_key USING btree (at);
CREATE INDEX default_stock_view_view_index ON default_stock_view USING btree (retailer_id, view_id);
CREATE INDEX invitation_retailer_index ON invitation USING btree (retailer_id, id);
CREATE UNIQUE INDEX invitation_token_key ON invitation USING btree (token_hash);
CREATE INDEX listing_price_until_index ON listing USING btree (price_until) WHERE (price_until IS NOT NULL);
CREATE INDEX listing_sku_index ON listing USING btree (sku_id, location_id);
CREATE INDEX listing_walk_index ON listing USING btree (location_id, zone, aisle, bay);
CREATE INDEX listing_price_index ON listing_price USING btree (location_id, sku_id, from_at);
CREATE INDEX location_retailer_index ON location USING btree (retailer_id);
CREATE UNIQUE INDEX location_slug_key ON location USING btree (slug);
CREATE UNIQUE INDEX membership_person_key ON membership USING btree (user_id, retailer_id) WHERE (deactivated_at IS NULL);
CREATE INDEX membership_retailer_index ON membership USING btree (retailer_id, id);
CREATE INDEX order_checkout_index ON "order" USING btree (checkout_id);
CREATE INDEX order_created_index ON "order" USING btree (location_id, created_at, id);
CREATE INDEX order_customer_index ON "order" USING btree (customer, created_at);
CREATE INDEX order_held_from_index ON "order" USING btree (location_id, held_from) WHERE (held_from IS NOT NULL);
CREATE INDEX order_held_index ON "order" USING btree (held_until) WHERE (state = 'held'::order_state);
CREATE UNIQUE INDEX order_number_key ON "order" USING btree (location_id, number);
CREATE INDEX order_slot_index ON "order" USING btree (location_id, slot_start_at);
CREATE INDEX order_state_index ON "order" USING btree (location_id, state, created_at);
CREATE INDEX order_event_line_index ON order_event USING btree (location_id, at) WHERE (line_id IS NOT NULL);
CREATE INDEX order_line_id_index ON order_line USING btree (location_id, id);
CREATE UNIQUE INDEX order_line_reservation_key ON order_line USING btree (location_id, reservation_id);
CREATE INDEX order_line_sku_index ON order_line USING btree (location_id, sku_id);
CREATE INDEX pack_contents_content_index ON pack_contents USING btree (content_sku_id);
CREATE INDEX payment_captured_index ON payment USING btree (location_id, captured_at) WHERE (captured_at IS NOT NULL);
CREATE INDEX payment_gateway_due_index ON payment USING btree (gateway_due_at) WHERE (gateway_due_at IS NOT NULL);
CREATE INDEX pick_at_work_index ON pick USING btree (shopper_id) WHERE (state = 'claimed'::pick_state);
CREATE UNIQUE INDEX pick_order_key ON pick USING btree (location_id, order_id);
CREATE INDEX pick_queue_index ON pick USING btree (location_id, state, queued_at);
CREATE UNIQUE INDEX pick_shopper_key ON pick USING btree (location_id, shopper_id) WHERE (state = 'claimed'::pick_state);
CREATE INDEX picture_hash_index ON picture USING btree (hash);
CREATE INDEX product_attribute_values_index ON product USING gin (attribute_values);
CREATE INDEX product_attributes_index ON product USING gin (attributes jsonb_path_ops);
CREATE INDEX product_category_index ON product USING btree (category_id);
CREATE INDEX product_lacks_index ON product USING btree (retailer_id) WHERE ((cardinality(lacks) > 0) OR (cardinality(lacks_attributes) > 0));
CREATE UNIQUE INDEX product_retailer_key ON product USING btree (retailer_id, id);
CREATE UNIQUE INDEX product_slug_key ON product USING btree (retailer_id, slug);
CREATE UNIQUE INDEX product_picture_hash_key ON product_picture USING btree (product_id, hash);
CREATE INDEX product_picture_picture_index ON product_picture USING btree (retailer_id, hash);
CREATE UNIQUE INDEX rate_limit_key_key ON rate_limit USING btree (key);
CREATE INDEX registered_document_hash_index ON registered_document USING btree (hash);
CREATE INDEX reservation_expiry_index ON reservation USING btree (expires_at) WHERE ((state = 'reserved'::reservation_state) AND (expires_at IS NOT NULL));
CREATE INDEX reservation_live_index ON reservation USING btree (location_id, sku_id, expires_at) WHERE (state = 'reserved'::reservation_state);
CREATE UNIQUE INDEX retailer_slug_key ON retailer USING btree (slug);
CREATE UNIQUE INDEX session_token_key ON session USING btree (token);
CREATE INDEX session_user_index ON session USING btree (user_id);
CREATE INDEX set_component_component_index ON set_component USING btree (component_sku_id);
CREATE UNIQUE INDEX sku_gtin_key ON sku USING btree (retailer_id, lpad(gtin, 14, '0'::text));
CREATE INDEX sku_product_index ON sku USING btree (product_id, "position");
CREATE UNIQUE INDEX sku_retailer_key ON sku USING btree (retailer_id, id);
CREATE INDEX sku_search_index ON sku USING gin (search_text gin_trgm_ops);
CREATE UNIQUE INDEX sku_code_pack_key ON sku_code USING btree (sku_id) WHERE is_pack;
CREATE INDEX sku_code_sku_index ON sku_code USING btree (sku_id, "position");
CREATE UNIQUE INDEX stock_view_own_name_key ON stock_view USING btree (user_id, retailer_id, lower(name)) WHERE (user_id IS NOT NULL);
CREATE UNIQUE INDEX stock_view_shared_name_key ON stock_view USING btree (retailer_id, lower(name)) WHERE (user_id IS NULL);
CREATE UNIQUE INDEX tax_rate_day_key ON tax_rate USING btree (retailer_id, country, tax_class, from_on);
CREATE UNIQUE INDEX two_factor_user_key ON two_factor USING btree (user_id);
CREATE INDEX user_claimed_email_index ON "user" USING btree (claimed_email);
CREATE INDEX user_deleted_index ON "user" USING btree (deleted_at) WHERE (deleted_at IS NOT NULL);
CREATE UNIQUE INDEX user_email_key ON "user" USING btree (email);
CREATE INDEX verification_identifier_index ON verification USING btree (identifier);

CREATE OR REPLACE FUNCTION attribute_in_words(kind text, unit text, scale integer, choices jsonb, value jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT CASE kind
    WHEN 'number' THEN to_jsonb(trim_scale((value #>> '{}')::numeric / (10::numeric ^ scale))::text || CASE unit WHEN '' THEN '' ELSE ' ' || unit END)
    WHEN 'choice' THEN (SELECT x.c -> 'name' FROM jsonb_array_elements(choices) AS x (c) WHERE x.c -> 'key' = value)
    WHEN 'several' THEN (
      SELECT jsonb_agg(x.c -> 'name' ORDER BY x.place) FROM jsonb_array_elements(choices) WITH ORDINALITY AS x (c, place)
      WHERE value @> jsonb_build_array(x.c -> 'key'))
    ELSE value END
$function$;
CREATE OR REPLACE FUNCTION keep_lacks()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  words_before jsonb := CASE tg_op WHEN 'UPDATE' THEN old.attribute_words ELSE new.attribute_words END;
BEGIN
  new.lacks := coalesce((
    SELECT array_agg(DISTINCT required.name ORDER BY required.name)
    FROM category own JOIN category above ON above.id = ANY(own.path), unnest(above.required_particulars) AS required(name)
    WHERE own.id = new.category_id AND NOT new.particulars ? required.name), '{}');
  SELECT
    coalesce(array_agg(a.id ORDER BY array_position(own.path, a.category_id), a.position, a.id)
      FILTER (WHERE a.is_required AND NOT new.attribute_values ? a.id::text), '{}'),
    coalesce(jsonb_strip_nulls(jsonb_object_agg(a.name, attribute_in_words(a.kind, a.unit, a.scale, a.choices, new.attribute_values -> a.id::text))
      FILTER (WHERE new.attribute_values ? a.id::text)), '{}')
  INTO new.lacks_attributes, new.attribute_words
  FROM category own JOIN attribute a ON a.category_id = ANY(own.path) WHERE own.id = new.category_id;
  new.attributes := (new.attributes - ARRAY['ingredients', 'allergens', 'origin', 'storage', 'ageMin']
      - ARRAY(SELECT jsonb_object_keys(words_before))) || new.attribute_words || jsonb_strip_nulls(jsonb_build_object(
    'ingredients', new.particulars -> 'ingredients',
    'allergens', nullif(new.particulars #> '{allergens,contains}', '[]'::jsonb),
    'origin', new.particulars -> 'origin',
    'storage', new.particulars #> '{storage,kind}',
    'ageMin', new.particulars -> 'minimumAge'));
  RETURN new;
END
$function$;
CREATE OR REPLACE FUNCTION keep_lacks_below()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE product p SET lacks = p.lacks FROM category c
  WHERE c.id = p.category_id AND EXISTS (
    SELECT FROM after a JOIN before b ON b.id = a.id
    WHERE a.id = ANY(c.path) AND (a.required_particulars <> b.required_particulars OR a.path <> b.path));
  RETURN NULL;
END
$function$;
CREATE OR REPLACE FUNCTION keep_lacks_of_attributes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF tg_op = 'UPDATE' THEN
    UPDATE product p SET lacks = p.lacks FROM category c
    WHERE c.id = p.category_id AND EXISTS (
      SELECT FROM after a JOIN before b ON b.id = a.id
      WHERE a.category_id = ANY(c.path) AND (a.is_required <> b.is_required OR p.attribute_values ? a.id::text));
  ELSE
    UPDATE product p SET lacks = p.lacks FROM category c
    WHERE c.id = p.category_id AND EXISTS (
      SELECT FROM changed a WHERE a.category_id = ANY(c.path) AND (a.is_required OR p.attribute_values ? a.id::text));
  END IF;
  RETURN NULL;
END
$function$;
CREATE OR REPLACE FUNCTION keep_listing_price()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  moment timestamptz := clock_timestamp();
BEGIN
  IF current_setting('onshelf.is_new_listing', true) = 'yes' THEN
    RETURN NULL;
  END IF;
  UPDATE listing g SET price_minor = n.price_minor, price_until = n.price_until
  FROM (
    SELECT a.location_id, a.sku_id, least(r.price_minor, p.price_minor) AS price_minor, u.price_until
    FROM (SELECT DISTINCT location_id, sku_id FROM after) a
    LEFT JOIN LATERAL (
      SELECT x.price_minor FROM listing_price x
      WHERE x.location_id = a.location_id AND x.sku_id = a.sku_id AND x.kind = 'regular' AND x.until_at IS NULL AND x.from_at <= moment
      ORDER BY x.from_at DESC, x.set_at DESC, x.id DESC LIMIT 1) r ON true
    LEFT JOIN LATERAL (
      SELECT x.price_minor FROM listing_price x
      WHERE x.location_id = a.location_id AND x.sku_id = a.sku_id AND x.kind = 'promotion' AND x.from_at <= moment AND x.until_at > moment) p ON true
    LEFT JOIN LATERAL (
      SELECT min(CASE WHEN x.from_at > moment THEN x.from_at ELSE x.until_at END) AS price_until FROM listing_price x
      WHERE x.location_id = a.location_id AND x.sku_id = a.sku_id
        AND CASE WHEN x.from_at > moment THEN x.until_at IS DISTINCT FROM x.from_at ELSE x.until_at > moment END) u ON true
  ) n
  WHERE g.location_id = n.location_id AND g.sku_id = n.sku_id
    AND (g.price_minor <> n.price_minor OR g.price_until IS DISTINCT FROM n.price_until);
  RETURN NULL;
END
$function$;
CREATE OR REPLACE FUNCTION keep_pack_code()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM sku_code k USING before b JOIN after a ON a.id = b.id
    WHERE k.sku_id = a.id AND k.is_pack AND a.gtin <> b.gtin;
  END IF;
  INSERT INTO sku_code (retailer_id, code, sku_id, kind, printed, units, position, is_pack)
  SELECT a.retailer_id, lpad(a.gtin, 14, '0'), a.id, 'gtin', a.gtin, 1, 0, true FROM after a
  WHERE NOT EXISTS (SELECT FROM sku_code k WHERE k.sku_id = a.id AND k.is_pack);
  RETURN NULL;
END
$function$;
CREATE OR REPLACE FUNCTION keep_price_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$;
CREATE OR REPLACE FUNCTION keep_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE sku s SET is_told = (cardinality(a.lacks) + cardinality(a.lacks_attributes) = 0) FROM after a
  WHERE s.product_id = a.id AND s.is_told <> (cardinality(a.lacks) + cardinality(a.lacks_attributes) = 0);
  RETURN NULL;
END
$function$;
CREATE OR REPLACE FUNCTION listing_price_at(place uuid, item uuid, moment timestamp with time zone)
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$
  SELECT least(
    (SELECT price_minor FROM listing_price
      WHERE location_id = place AND sku_id = item AND kind = 'regular' AND until_at IS NULL AND from_at <= moment
      ORDER BY from_at DESC, set_at DESC, id DESC LIMIT 1),
    (SELECT price_minor FROM listing_price
      WHERE location_id = place AND sku_id = item AND kind = 'promotion' AND from_at <= moment AND until_at > moment))
$function$;
CREATE OR REPLACE FUNCTION listing_price_until(place uuid, item uuid, moment timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $function$
  SELECT min(CASE WHEN from_at > moment THEN from_at ELSE until_at END) FROM listing_price
  WHERE location_id = place AND sku_id = item
    AND CASE WHEN from_at > moment THEN until_at IS DISTINCT FROM from_at ELSE until_at > moment END
$function$;
CREATE OR REPLACE FUNCTION refuse_broken_tree()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (
    SELECT FROM made m JOIN category p ON p.id = m.parent_id
    WHERE m.retailer_id <> p.retailer_id OR m.path <> p.path || m.id OR m.is_visible <> (p.is_visible AND NOT m.is_hidden)
  ) OR EXISTS (
    SELECT FROM made m JOIN category c ON c.parent_id = m.id
    WHERE c.retailer_id <> m.retailer_id OR c.path <> m.path || c.id OR c.is_visible <> (m.is_visible AND NOT c.is_hidden)
  ) OR EXISTS (
    SELECT FROM made m WHERE m.parent_id IS NULL AND m.is_visible = m.is_hidden
  ) THEN
    RAISE EXCEPTION 'A category follows its parent in path, retailer and visibility'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'category_follows_parent';
  END IF;
  RETURN NULL;
END
$function$;
CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'I5: % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$function$;
CREATE OR REPLACE FUNCTION refuse_deleted_price()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'A price is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$function$;
CREATE OR REPLACE FUNCTION refuse_hold_without_level()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (
    SELECT FROM (SELECT DISTINCT location_id, sku_id FROM begun) AS named
    WHERE NOT EXISTS (
      SELECT FROM stock_level s WHERE s.location_id = named.location_id AND s.sku_id = named.sku_id
    )
  ) THEN
    RAISE EXCEPTION 'a reservation names a stock level that does not exist'
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'reservation_has_level';
  END IF;
  RETURN NULL;
END
$function$;
CREATE OR REPLACE FUNCTION refuse_offer_of_archived()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (SELECT FROM made m JOIN sku s ON s.id = m.sku_id WHERE m.is_listed AND s.archived_at IS NOT NULL) THEN
    RAISE EXCEPTION 'An archived item is offered nowhere' USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_of_archived';
  END IF;
  RETURN NULL;
END
$function$;
CREATE OR REPLACE FUNCTION refuse_rewritten_price()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (OLD.location_id, OLD.id, OLD.sku_id, OLD.kind, OLD.price_minor, OLD.from_at, OLD.set_by, OLD.set_at)
      IS DISTINCT FROM (NEW.location_id, NEW.id, NEW.sku_id, NEW.kind, NEW.price_minor, NEW.from_at, NEW.set_by, NEW.set_at)
    OR NEW.until_at IS NULL OR NEW.until_at > OLD.until_at OR NEW.until_at < now() THEN
    RAISE EXCEPTION 'A price is never rewritten: only its end may be brought forward, to now at the earliest' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$function$;
CREATE OR REPLACE FUNCTION refuse_set_with_stock()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (
    SELECT FROM listing l JOIN stock_level s ON s.location_id = l.location_id AND s.sku_id = l.sku_id WHERE l.sku_id = NEW.id
  ) THEN
    RAISE EXCEPTION 'what has stock of its own is no set' USING ERRCODE = 'check_violation', CONSTRAINT = 'set_without_stock';
  END IF;
  RETURN NULL;
END
$function$;
CREATE OR REPLACE FUNCTION refuse_stock_of_sets()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (SELECT FROM opened o JOIN sku s ON s.id = o.sku_id WHERE s.is_set) THEN
    RAISE EXCEPTION 'a set has no stock of its own' USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_level_of_set';
  END IF;
  RETURN NULL;
END
$function$;
CREATE OR REPLACE FUNCTION refuse_version_twice()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  month_begins timestamptz;
  month_ends timestamptz;
  before_begins timestamptz;
  all_follow boolean;
  is_taken boolean;
BEGIN
  SELECT date_trunc('month', min(at), 'UTC'), date_trunc('month', max(at), 'UTC') + interval '1 month',
    date_trunc('month', min(at), 'UTC') - interval '1 month'
  INTO month_begins, month_ends, before_begins FROM made;
  SELECT NOT EXISTS (
    SELECT FROM (SELECT location_id, sku_id, min(version) AS first FROM made GROUP BY location_id, sku_id) AS named
    WHERE NOT EXISTS (
      SELECT FROM ledger_entry l
      WHERE l.location_id = named.location_id AND l.sku_id = named.sku_id AND l.version = named.first - 1
        AND l.at >= before_begins AND l.at < month_ends
    )
  ) INTO all_follow;
  IF all_follow THEN
    SELECT EXISTS (
      SELECT FROM (SELECT location_id, sku_id, min(version) AS first FROM made GROUP BY location_id, sku_id) AS named
      WHERE EXISTS (
        SELECT FROM ledger_entry l
        WHERE l.location_id = named.location_id AND l.sku_id = named.sku_id AND l.version >= named.first
          AND l.at >= before_begins AND (l.at < month_begins OR l.at >= month_ends)
      )
    ) INTO is_taken;
  ELSE
    SELECT EXISTS (
      SELECT FROM (SELECT location_id, sku_id, min(version) AS first FROM made GROUP BY location_id, sku_id) AS named
      WHERE EXISTS (
        SELECT FROM ledger_entry l
        WHERE l.location_id = named.location_id AND l.sku_id = named.sku_id AND l.version >= named.first
          AND (l.at < month_begins OR l.at >= month_ends)
      )
    ) INTO is_taken;
  END IF;
  IF is_taken THEN
    RAISE EXCEPTION 'I4: a stock level has this version already'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'ledger_entry_version_once';
  END IF;
  RETURN NULL;
END
$function$;
CREATE OR REPLACE FUNCTION set_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  new.is_told := coalesce((SELECT cardinality(lacks) + cardinality(lacks_attributes) = 0 FROM product WHERE id = new.product_id), true);
  RETURN new;
END
$function$;

CREATE TRIGGER attribute_added_for_lacks AFTER INSERT ON attribute REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_lacks_of_attributes();
CREATE TRIGGER attribute_changed_for_lacks AFTER UPDATE ON attribute REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_lacks_of_attributes();
CREATE TRIGGER attribute_removed_for_lacks AFTER DELETE ON attribute REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_lacks_of_attributes();
CREATE TRIGGER category_added_in_tree AFTER INSERT ON category REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION refuse_broken_tree();
CREATE TRIGGER category_changed_for_lacks AFTER UPDATE ON category REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_lacks_below();
CREATE TRIGGER category_changed_in_tree AFTER UPDATE ON category REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION refuse_broken_tree();
CREATE TRIGGER deed_append_only BEFORE DELETE OR UPDATE ON deed FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER deed_never_emptied BEFORE TRUNCATE ON deed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_append_only BEFORE DELETE OR UPDATE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_never_emptied BEFORE TRUNCATE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_version_once AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION refuse_version_twice();
CREATE TRIGGER ledger_entry_never_emptied BEFORE TRUNCATE ON ledger_entry_default FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER listing_added_of_live AFTER INSERT ON listing REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION refuse_offer_of_archived();
CREATE TRIGGER listing_added_with_price AFTER INSERT ON listing REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_price_history();
CREATE TRIGGER listing_changed_of_live AFTER UPDATE ON listing REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION refuse_offer_of_archived();
CREATE TRIGGER listing_changed_with_price AFTER UPDATE ON listing REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_price_history();
CREATE TRIGGER listing_price_added AFTER INSERT ON listing_price REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_listing_price();
CREATE TRIGGER listing_price_ended AFTER UPDATE ON listing_price REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_listing_price();
CREATE TRIGGER listing_price_not_deleted BEFORE DELETE ON listing_price FOR EACH ROW EXECUTE FUNCTION refuse_deleted_price();
CREATE TRIGGER listing_price_not_rewritten BEFORE UPDATE ON listing_price FOR EACH ROW EXECUTE FUNCTION refuse_rewritten_price();
CREATE TRIGGER order_event_append_only BEFORE DELETE OR UPDATE ON order_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER order_event_never_emptied BEFORE TRUNCATE ON order_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER product_changed_for_told AFTER UPDATE ON product REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_told();
CREATE TRIGGER product_keeps_lacks BEFORE INSERT OR UPDATE OF particulars, category_id, attributes, lacks, attribute_values, attribute_words, lacks_attributes ON product FOR EACH ROW EXECUTE FUNCTION keep_lacks();
CREATE TRIGGER reservation_has_level AFTER INSERT ON reservation REFERENCING NEW TABLE AS begun FOR EACH STATEMENT EXECUTE FUNCTION refuse_hold_without_level();
CREATE TRIGGER set_without_stock AFTER UPDATE OF is_set ON sku FOR EACH ROW WHEN ((new.is_set AND (NOT old.is_set))) EXECUTE FUNCTION refuse_set_with_stock();
CREATE TRIGGER sku_added_told BEFORE INSERT ON sku FOR EACH ROW EXECUTE FUNCTION set_told();
CREATE TRIGGER sku_added_with_code AFTER INSERT ON sku REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_pack_code();
CREATE TRIGGER sku_changed_with_code AFTER UPDATE ON sku REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION keep_pack_code();
CREATE TRIGGER stock_level_of_set AFTER INSERT ON stock_level REFERENCING NEW TABLE AS opened FOR EACH STATEMENT EXECUTE FUNCTION refuse_stock_of_sets();

-- The owner of deed keeps: INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER.
-- The owner of ledger_entry keeps: INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER.
-- The owner of ledger_entry_default keeps: INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER.
-- The owner of order_event keeps: INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER.
