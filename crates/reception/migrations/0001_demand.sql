-- Demand with no answer (D12): what a town lacks. No identity, by construction: there is no column for one.
CREATE TABLE reception_demand (
  id TEXT NOT NULL PRIMARY KEY,
  town TEXT NOT NULL,
  need TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('no_service', 'no_place', 'no_slot', 'out_of_area')),
  service TEXT,
  children BIGINT NOT NULL CHECK (children IN (0, 1)),
  form_index BLOB NOT NULL,
  made_on BIGINT NOT NULL,
  UNIQUE (form_index, need, reason)
);
CREATE INDEX reception_demand_by_town ON reception_demand (town, need, made_on);
