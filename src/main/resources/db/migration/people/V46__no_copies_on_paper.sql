-- A copy holds what was said to every organisation, and whoever hands over a link to it can open it.
drop table people.copy_link;
