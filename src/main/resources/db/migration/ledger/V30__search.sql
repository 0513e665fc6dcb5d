-- The planner has to know which words are rare: a rare word leads to its few contributions, a frequent one is looked
-- for among the newest of the place. With the usual hundred it takes every word but a thousand for frequent.
alter table ledger.words alter column search set statistics 300;

-- And it has to know how few contributions another organisation leads; of a comparison of two columns it cannot.
alter table ledger.contribution add column elsewhere boolean not null generated always as (lead <> organisation) stored;
comment on column ledger.contribution.elsewhere is 'Another organisation than the one it was said to has the lead';
drop index ledger.contribution_led;
drop index ledger.contribution_newest_led;
create index contribution_led on ledger.contribution (lead, due_at) where running and elsewhere;
create index contribution_newest_led on ledger.contribution (lead, received_at desc) where elsewhere;
