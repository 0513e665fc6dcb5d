create index answer_author on ledger.answer (author, given_at desc) where given_at is not null;
