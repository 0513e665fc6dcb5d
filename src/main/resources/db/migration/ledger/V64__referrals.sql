-- An offer is in the history and its state in the row; kept a third time, it outlived an answer given meanwhile
drop table ledger.referral;
