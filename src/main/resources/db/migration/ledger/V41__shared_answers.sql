-- Words of an answer that several were given are kept until the last of them is emptied.
create index happening_shared on ledger.happening (answer) where shared;
