CREATE INDEX "listing_sku_index" ON "listing" USING btree ("sku_id","location_id");--> statement-breakpoint
CREATE INDEX "order_slot_index" ON "order" USING btree ("location_id","slot_start_at");