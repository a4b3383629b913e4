-- Reads people_before and person_item; gives how many persons lost exactly which items, per attack and revision.
create table combination as
select attack, revision, array_to_string(items, '+') as items, count(*)::integer as persons
from people_before
group by all
union all
select attack_of(attack), getvariable('revision')::integer, array_to_string(items_of(code), '+'), persons
from (select attack, code, count(*)::integer as persons from person_item group by attack, code);
