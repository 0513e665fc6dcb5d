alter table ledger.released add question bigint references ledger.words;
comment on column ledger.released.question is 'What others want to know too, as whoever released the answer put it; null where the answer is about one matter only';
create index released_question on ledger.released (released_at desc, answer desc) where question is not null;
