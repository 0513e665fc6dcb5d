create table ledger.reworded (
    key      text not null,
    from_day date not null,
    text     text not null check (length(text) between 1 and 1000),
    primary key (key, from_day)
);
comment on table ledger.reworded is 'Sentences of letters that an operator words otherwise than the platform does, with the day from which each holds';
