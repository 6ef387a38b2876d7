ALTER TABLE "user" DROP COLUMN "role";--> statement-breakpoint
ALTER TABLE "user" DROP COLUMN "retailer_id";--> statement-breakpoint
ALTER TABLE "user" DROP COLUMN "location_ids";--> statement-breakpoint
DROP TYPE "public"."account_role";