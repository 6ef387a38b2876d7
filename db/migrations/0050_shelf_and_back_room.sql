ALTER TABLE "audit_checkpoint" ADD COLUMN "back_room" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD COLUMN "back_room_change" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD COLUMN "back_room" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "stock_level" ADD COLUMN "back_room" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_back_room_check" CHECK ("back_room" between 0 and "on_hand");--> statement-breakpoint
ALTER TABLE "stock_level" ADD CONSTRAINT "stock_level_back_room_check" CHECK ("stock_level"."back_room" between 0 and "stock_level"."on_hand");