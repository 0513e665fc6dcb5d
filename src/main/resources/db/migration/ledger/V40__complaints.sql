-- What a complaint came of is asked each time that somebody is to deal with it.
create index happening_complained on ledger.happening (other) where kind = 'complained';
