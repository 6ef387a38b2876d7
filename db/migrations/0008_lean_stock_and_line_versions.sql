ALTER TABLE "reservation" DROP CONSTRAINT "reservation_stock_level_fkey";
--> statement-breakpoint
DROP INDEX "command_at_index";--> statement-breakpoint
DROP INDEX "ledger_entry_at_index";--> statement-breakpoint
DROP INDEX "reservation_owner_index";--> statement-breakpoint
ALTER TABLE "order_line" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "pick_at_work_index" ON "pick" USING btree ("shopper_id") WHERE "pick"."state" = 'claimed';