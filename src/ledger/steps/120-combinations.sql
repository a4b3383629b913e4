-- Reads people_before and person_item; gives how many persons lost exactly which items, per attack and revision.
create table combination as
select attack, revision, @joined(items, '+') as items, @whole(count(*)) as persons
from people_before
group by all
union all
select attack_of(attack), @whole(@variable(revision)), @joined(items_of(code), '+'), persons
from (select attack, code, @whole(count(*)) as persons from person_item group by attack, code);
