-- Whatever runs is not closed. Not knowing that, the planner expects few rows of a whole force to be waiting, reads all of
-- them and sorts, where the index has the first page in order.
create statistics ledger.contribution_waiting (mcv) on running, state from ledger.contribution;
analyze ledger.contribution;
