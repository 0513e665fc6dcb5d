-- The planner has to know which words are rare: a rare word leads to its few contributions, a frequent one is looked
-- for among the newest of the place. With the usual hundred it takes every word but a thousand for frequent.
alter table ledger.words alter column search set statistics 300;
