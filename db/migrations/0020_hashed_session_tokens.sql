-- Sessions that are open stay open: what `hashSessionToken` makes of a token, in SQL.
UPDATE "session" SET "token" = 'sha256:' || rtrim(translate(encode(sha256(convert_to("token", 'UTF8')), 'base64'), '+/', '-_'), '=')
WHERE "token" NOT LIKE 'sha256:%';--> statement-breakpoint
-- Nobody could have been sent one of these yet.
DELETE FROM "verification";
