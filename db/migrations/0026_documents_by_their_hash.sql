CREATE TABLE "registered_document" (
	"retailer_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"text" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "registered_document_pkey" PRIMARY KEY("retailer_id","hash"),
	CONSTRAINT "registered_document_hash_check" CHECK ("registered_document"."hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "registered_document_text_check" CHECK (char_length("registered_document"."text") <= 20000)
);
--> statement-breakpoint
ALTER TABLE "registered_document" ADD CONSTRAINT "registered_document_retailer_id_retailer_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailer"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "registered_document_hash_index" ON "registered_document" USING btree ("hash");