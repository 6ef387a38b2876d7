CREATE TABLE "order_counter" (
	"location_id" uuid PRIMARY KEY NOT NULL,
	"given" bigint NOT NULL
);
