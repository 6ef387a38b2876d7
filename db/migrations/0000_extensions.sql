-- Trigram search forgives a wrong letter. Trusted since Postgres 13: the database's owner may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
